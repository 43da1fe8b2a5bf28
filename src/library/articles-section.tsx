import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { ArticleItem } from './article-item';
import type { AskedPage } from './export-dialog';
import { SectionPage } from './section-page';

/** Every annotated article, the newest first, and the way to take them home. */
export function ArticlesSection({ onExport }: { onExport(what: AskedPage | 'everything'): void }) {
  const library = useView({ view: 'library' })?.library;
  if (library === undefined) {
    return (
      <SectionPage title={t('library_articles_title')} busy>
        <progress aria-label={t('library_loading')} />
      </SectionPage>
    );
  }
  const { articles } = library;
  return (
    <SectionPage
      title={t('library_articles_title')}
      {...(articles.length > 0 && {
        about: plural('library_articles', articles.length),
        actions: (
          <button type="button" class="button" onClick={() => onExport('everything')}>
            {t('library_export_everything')}
          </button>
        ),
      })}
    >
      {library.private && <p class="banner">{t('library_private')}</p>}
      <ErrorLine code={library.error} />
      {articles.length === 0 && library.error === undefined && <Empty />}
      <ul class="library-page__list">
        {articles.map((item) => (
          <ArticleItem
            key={item.article.pageKey}
            item={item}
            onExport={() => onExport({ pageKey: item.article.pageKey, private: false })}
          />
        ))}
      </ul>
    </SectionPage>
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
