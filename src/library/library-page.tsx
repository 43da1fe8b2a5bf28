import { useEffect, useState } from 'preact/hooks';
import type { ArticleRecord } from '../core/model/annotation';
import { SettingsSection } from '../settings/settings-section';
import { t } from '../ui/t';
import { useView } from '../ui/use-view';
import { ArticlesSection } from './articles-section';
import { type AskedPage, ExportDialog } from './export-dialog';
import { LibraryNav } from './library-nav';
import { useRoute } from './route';
import { SectionPage } from './section-page';
import { SECTIONS } from './sections';

/** The library: its sections by address, and the export over all of them. */
export function LibraryPage({ asked }: { asked: AskedPage | undefined }) {
  const route = useRoute();
  const [exporting, setExporting] = useState<AskedPage | 'everything' | undefined>(asked);
  const article = useArticle(exporting === 'everything' ? undefined : exporting);
  const section = SECTIONS.find(({ id }) => id === route.section);
  useEffect(() => {
    if (section) document.title = `${t(section.title)} · ${t('app_name')}`;
  }, [section]);
  return (
    <div class="library-page">
      <button type="button" class="button skip-link" onClick={skip}>
        {t('library_skip')}
      </button>
      <header class="library-page__header">
        <p class="library-page__brand">{t('app_name')}</p>
        <p class="library-page__name">{t('library_title')}</p>
        <LibraryNav current={route.section} />
      </header>
      {route.section === 'articles' && <ArticlesSection onExport={setExporting} />}
      {route.section === 'settings' && (
        <SectionPage title={t('library_settings_title')}>
          <SettingsSection />
        </SectionPage>
      )}
      {exporting !== undefined && (
        <ExportDialog
          page={exporting === 'everything' ? undefined : exporting}
          article={article}
          onClose={() => setExporting(undefined)}
        />
      )}
    </div>
  );
}

/** What the library knows of the page that is exported; nothing of a private one. */
function useArticle(page: AskedPage | undefined): ArticleRecord | undefined {
  const articles = useView({ view: 'library' })?.library.articles;
  return articles?.find((item) => item.article.pageKey === page?.pageKey)?.article;
}

/** Past the navigation. A link would take the address, which says the section. */
function skip(): void {
  document.querySelector<HTMLElement>('#content h1')?.focus();
}
