import { useState } from 'preact/hooks';
import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { ArticleItem } from './article-item';
import { type AskedPage, ExportDialog } from './export-dialog';

/** Every annotated article, the newest first, and the way to take them home. */
export function LibraryPage({ asked }: { asked: AskedPage | undefined }) {
  const library = useView({ view: 'library' })?.library;
  const [exporting, setExporting] = useState<AskedPage | 'everything' | undefined>(asked);

  if (library === undefined) {
    return (
      <main class="library-page" aria-busy="true">
        <h1>{t('library_title')}</h1>
        <progress aria-label={t('library_loading')} />
      </main>
    );
  }

  const { articles } = library;
  const page = exporting === 'everything' ? undefined : exporting;

  return (
    <>
      <header class="library-page__header">
        <div>
          <p class="library-page__brand">{t('app_name')}</p>
          <h1>{t('library_title')}</h1>
          {articles.length > 0 && <p class="muted">{plural('library_articles', articles.length)}</p>}
        </div>
        <a class="library-page__sites" href="welcome.html#sites">
          {t('sites_title')}
        </a>
        {articles.length > 0 && (
          <button type="button" class="button" onClick={() => setExporting('everything')}>
            {t('library_export_everything')}
          </button>
        )}
      </header>
      <main class="library-page">
        {library.private && <p class="banner">{t('library_private')}</p>}
        <ErrorLine code={library.error} />
        {articles.length === 0 && library.error === undefined && <Empty />}
        <ul class="library-page__list">
          {articles.map((item) => (
            <ArticleItem
              key={item.article.pageKey}
              item={item}
              onExport={() => setExporting({ pageKey: item.article.pageKey, private: false })}
            />
          ))}
        </ul>
      </main>
      {exporting !== undefined && (
        <ExportDialog
          page={page}
          article={articles.find((item) => item.article.pageKey === page?.pageKey)?.article}
          onClose={() => setExporting(undefined)}
        />
      )}
    </>
  );
}

/** Nothing kept yet: how to begin, in three steps. */
function Empty() {
  return (
    <section class="library-page__empty">
      <h2>{t('library_empty')}</h2>
      <ol>
        <li>{t('library_empty_open')}</li>
        <li>{t('library_empty_tag')}</li>
        <li>{t('library_empty_return')}</li>
      </ol>
    </section>
  );
}
