import type { ArticleRecord } from '../core/model/annotation';
import type { LibraryArticle } from '../messaging/protocol';
import { formatDay, plural, t } from '../ui/t';
import { Address, UserText } from '../ui/user-text';

interface Props {
  readonly item: LibraryArticle;
  onExport(): void;
}

/** One annotated article: what it is, what the reader decided in it, and its export. */
export function ArticleItem({ item: { article, counts }, onExport }: Props) {
  const words = [
    counts.sourced > 0 && plural('library_sourced', counts.sourced),
    counts.unsourced > 0 && plural('library_unsourced', counts.unsourced),
    counts.notClaim > 0 && plural('library_not_claims', counts.notClaim),
    counts.other > 0 && plural('library_others', counts.other),
  ].filter((word) => word !== false);
  return (
    <li class="article-item">
      <div class="article-item__what">
        <p class="muted">
          {article.siteName && article.siteName !== article.site && (
            <>
              <UserText text={article.siteName} />
              {' · '}
            </>
          )}
          <Address text={article.site} />
        </p>
        <h2>
          <Title article={article} />
        </h2>
        <p class="muted">
          {article.published === undefined
            ? t('library_read_on', formatDay(article.lastRead))
            : t('library_published_read', formatDay(article.published), formatDay(article.lastRead))}
        </p>
        <ul class="article-item__counts">
          {words.map((word) => (
            <li key={word}>{word}</li>
          ))}
        </ul>
      </div>
      <button
        type="button"
        class="button button--small"
        aria-label={t('library_export_named', article.title)}
        onClick={onExport}
      >
        {t('library_export')}
      </button>
    </li>
  );
}

/** A link, where the stored address is one of the web. */
function Title({ article: { title, url } }: { article: ArticleRecord }) {
  const text = title === '' ? t('page_untitled') : <UserText text={title} />;
  if (!/^https?:\/\//.test(url)) return <>{text}</>;
  return (
    <a href={url} target="_blank" rel="noreferrer">
      {text}
    </a>
  );
}
