import { useEffect, useMemo, useState } from 'preact/hooks';
import type { ArticleRecord } from '../core/model/annotation';
import { SettingsSection } from '../settings/settings-section';
import { ErrorLine } from '../ui/error-line';
import { t } from '../ui/t';
import { Toast } from '../ui/toast';
import { useView } from '../ui/use-view';
import { ActionsContext, useLibraryActions } from './actions';
import { ArticlePage } from './article-page';
import { ArticlesSection } from './articles-section';
import { BackupSection } from './backup-section';
import { type AskedPage, ExportDialog } from './export-dialog';
import { LibraryNav } from './library-nav';
import { NamePage } from './name-page';
import { NamesSection } from './names-section';
import { PicturesSection } from './pictures-section';
import { type Route, useRoute } from './route';
import { SearchSection } from './search-section';
import { SectionPage } from './section-page';
import { SECTIONS } from './sections';
import { SourcesSection } from './sources-section';
import { TagsSection } from './tags-section';
import { TrashSection } from './trash-section';
import { useStayAwake } from './use-stay-awake';

/** What to export: a page, chosen annotations, or with neither everything. */
export interface ExportWish {
  readonly page?: AskedPage;
  /** Of the page, where it is known already. */
  readonly article?: ArticleRecord;
  readonly chosen?: readonly string[];
}

/** The library: its sections by address, and over all of them the export and what was just done. */
export function LibraryPage({ asked }: { asked: AskedPage | undefined }) {
  const route = useRoute();
  const actions = useLibraryActions();
  const [exporting, setExporting] = useState<ExportWish | undefined>(asked && { page: asked });
  useStayAwake();
  const section = SECTIONS.find(({ id }) => id === route.section);
  useEffect(() => {
    if (section) document.title = `${t(section.title)} · ${t('app_name')}`;
    actions.forget();
  }, [section]);
  const close = () => {
    setExporting(undefined);
    // Loading the library again is not asking for the export again.
    if (location.search !== '') history.replaceState(history.state, '', location.pathname + location.hash);
  };
  return (
    <ActionsContext.Provider value={actions}>
      <div class="library-page">
        <button type="button" class="button skip-link" onClick={skip}>
          {t('library_skip')}
        </button>
        <header class="library-page__header">
          <p class="library-page__brand">{t('app_name')}</p>
          <p class="library-page__name">{t('library_title')}</p>
          <LibraryNav current={route.section} />
        </header>
        <Section key={`${route.section}/${route.detail ?? ''}`} route={route} onExport={setExporting} />
        <div class="library-page__said">
          <ErrorLine code={actions.error} />
          {actions.done && (
            <Toast
              text={actions.done.text}
              onUndo={actions.done.undoable ? () => void actions.undo().then(goBack) : undefined}
              onClose={() => {
                actions.forget();
                goBack();
              }}
            />
          )}
        </div>
        {exporting?.page && !exporting.article && <PageExport page={exporting.page} onClose={close} />}
        {exporting && (!exporting.page || exporting.article) && (
          <ExportDialog
            page={exporting.page}
            article={exporting.article}
            {...(exporting.chosen && { chosen: exporting.chosen })}
            onClose={close}
          />
        )}
      </div>
    </ActionsContext.Provider>
  );
}

export interface SectionProps {
  readonly route: Route;
  onExport(what: ExportWish): void;
}

function Section(props: SectionProps) {
  const { section, detail } = props.route;
  switch (section) {
    case 'articles':
      return detail === undefined ? (
        <ArticlesSection {...props} />
      ) : (
        <ArticlePage {...props} pageKey={detail} />
      );
    case 'search':
      return <SearchSection {...props} />;
    case 'names':
      return detail === undefined ? <NamesSection {...props} /> : <NamePage {...props} id={detail} />;
    case 'sources':
      return <SourcesSection {...props} />;
    case 'tags':
      return <TagsSection />;
    case 'pictures':
      return <PicturesSection {...props} />;
    case 'trash':
      return <TrashSection />;
    case 'backup':
      return <BackupSection {...props} />;
    case 'settings':
      return (
        <SectionPage title={t('library_settings_title')}>
          <SettingsSection />
        </SectionPage>
      );
  }
}

/** The dialog with what the library knows of the page; of a private one it knows nothing. */
function PageExport({ page, onClose }: { page: AskedPage; onClose(): void }) {
  const request = useMemo(() => ({ view: 'article', pageKey: page.pageKey }) as const, [page.pageKey]);
  const article = useView(request)?.article.row?.article;
  return <ExportDialog page={page} article={article} onClose={onClose} />;
}

/** From a button that is gone to where the keys were: the current row, or the section's title. */
function goBack(): void {
  const row = document.querySelector<HTMLElement>('#content [data-row][tabindex="0"], #content [data-row]');
  (row ?? document.querySelector<HTMLElement>('#content h1'))?.focus();
}

/** Past the navigation. A link would take the address, which says the section. */
function skip(): void {
  document.querySelector<HTMLElement>('#content h1')?.focus();
}
