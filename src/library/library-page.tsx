import { useState } from 'preact/hooks';
import type { LibraryArticle } from '../messaging/protocol';
import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { ArticleItem } from './article-item';
import { ExportDialog } from './export-dialog';

/** What an export may be about: an article in the list, or everything. */
type Exporting = { pageKey: string } | 'everything';

/** Every annotated article, the newest first, and the way to take them home. */
export function LibraryPage({ exportPage }: { exportPage: string | undefined }) {
  const library = useView({ view: 'library' })?.library;
  const [exporting, setExporting] = useState<Exporting | undefined>(
    exportPage ? { pageKey: exportPage } : undefined,
  );

  if (library === undefined) {
    return (
      <main class="library-page" aria-busy="true">
        <h1>{t('library_title')}</h1>
        <progress aria-label={t('library_loading')} />
      </main>
    );
  }

  const { articles } = library;
  const chosen = (articleOf: Exporting): LibraryArticle | undefined =>
    articleOf === 'everything'
      ? undefined
      : articles.find((item) => item.article.pageKey === articleOf.pageKey);

  return (
    <>
      <header class="library-page__header">
        <div>
          <p class="library-page__brand">{t('app_name')}</p>
          <h1>{t('library_title')}</h1>
          {articles.length > 0 && <p class="muted">{plural('library_articles', articles.length)}</p>}
        </div>
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
              onExport={() => setExporting({ pageKey: item.article.pageKey })}
            />
          ))}
        </ul>
      </main>
      {exporting !== undefined && (
        <ExportDialog article={chosen(exporting)?.article} onClose={() => setExporting(undefined)} />
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
