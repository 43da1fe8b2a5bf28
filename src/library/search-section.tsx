import { useState } from 'preact/hooks';
import type { ArticleRecord } from '../core/model/annotation';
import type { SavedSearch } from '../core/model/reader-lists';
import { useBackground } from '../ui/background';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { Address, UserText } from '../ui/user-text';
import { useActions } from './actions';
import { AnnotationList } from './annotation-list';
import { FilterBar, SearchField } from './filter-bar';
import { toFilter } from './filter-params';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { toHash } from './route';
import { SectionPage } from './section-page';
import { useFoundIds } from './use-found-ids';
import { useList } from './use-list';

/** Everything that was marked, found by words and filters; searches can be kept. */
export function SearchSection({ route, onExport }: SectionProps) {
  const list = useList(route);
  const { params, typed, window } = list;
  const { request } = useBackground();
  const filter = toFilter(params);
  const order = list.order(['newest', 'oldest'] as const);
  const view = useView({ view: 'search', typed, filter, order, window })?.search;
  const searches = useView({ view: 'lists' })?.lists.searches ?? [];
  const allIds = useFoundIds(request, { typed, filter });
  const query = params.toString();
  return (
    <SectionPage
      title={t('search_title')}
      busy={view === undefined}
      {...(view &&
        view.total > 0 && {
          actions: (
            <button type="button" class="button" onClick={async () => onExport({ chosen: await allIds() })}>
              {t('search_export')}
            </button>
          ),
        })}
    >
      {view && <ListStatus state={view} />}
      <div class="list-tools">
        <SearchField label={t('search_field')} value={typed} onType={(text) => list.setParam('q', text)} />
        <p class="muted">{t('search_help')}</p>
        <FilterBar
          params={params}
          filter={filter}
          sites={view?.sites ?? []}
          tags={view?.tags ?? []}
          onChange={list.setParams}
        />
        <SavedSearches
          searches={searches}
          query={query}
          onOpen={(text) => list.setParams(new URLSearchParams(text))}
        />
      </div>
      {view === undefined ? (
        <progress aria-label={t('library_loading')} />
      ) : (
        <>
          <div class="list-head">
            <p role="status">{view.total === 0 ? t('list_nothing') : plural('search_found', view.total)}</p>
            {view.total > 1 && (
              <label class="list-head__order">
                <span>{t('search_order')}</span>
                <select
                  class="field"
                  value={order}
                  onChange={(event) => list.setParam('order', event.currentTarget.value)}
                >
                  <option value="newest">{t('search_newest')}</option>
                  <option value="oldest">{t('search_oldest')}</option>
                </select>
              </label>
            )}
          </div>
          {view.articles.length > 0 && <FoundArticles articles={view.articles} />}
          <AnnotationList
            part={view}
            label={t('search_results')}
            typed={typed}
            tagSet={view.tags}
            showArticle
            onMove={list.onMove}
            onExport={(chosen) => onExport({ chosen })}
            allIds={allIds}
          />
        </>
      )}
    </SectionPage>
  );
}

function FoundArticles({ articles }: { articles: readonly ArticleRecord[] }) {
  return (
    <section class="found-articles">
      <h2>{t('library_articles_title')}</h2>
      <ul>
        {articles.map(({ pageKey, title, site }) => (
          <li key={pageKey}>
            <a href={toHash({ section: 'articles', detail: pageKey })}>
              {title === '' ? t('page_untitled') : <UserText text={title} />}
            </a>{' '}
            <span class="muted">
              <Address text={site} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface SavedProps {
  readonly searches: readonly SavedSearch[];
  /** The search on screen, as the address has it. */
  readonly query: string;
  onOpen(query: string): void;
}

/** Kept searches; the one on screen can be kept under a name. */
function SavedSearches({ searches, query, onOpen }: SavedProps) {
  const { request } = useBackground();
  const { run } = useActions();
  const [naming, setNaming] = useState(false);
  const isKept = searches.some((one) => one.query === query);
  const keep = async (label: string) => {
    const put = { id: crypto.randomUUID(), label, query };
    if (await run(request('editLists', { edits: [{ list: 'searches', put }] }), t('search_kept')))
      setNaming(false);
  };
  if (searches.length === 0 && (query === '' || isKept)) return null;
  return (
    <div class="saved-searches">
      {searches.length > 0 && (
        <ul aria-label={t('search_saved')}>
          {searches.map(({ id, label, query: own }) => (
            <li key={id} class="saved-searches__one">
              <button type="button" class="chip" aria-pressed={own === query} onClick={() => onOpen(own)}>
                <UserText text={label} />
              </button>
              <button
                type="button"
                class="icon-button"
                aria-label={t('search_forget', label)}
                title={t('search_forget', label)}
                onClick={() =>
                  void run(
                    request('editLists', { edits: [{ list: 'searches', trash: id }] }),
                    t('search_forgotten'),
                  )
                }
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      {query !== '' && !isKept && !naming && (
        <button type="button" class="button button--link" onClick={() => setNaming(true)}>
          {t('search_keep')}
        </button>
      )}
      {naming && <NameForm onSave={keep} onCancel={() => setNaming(false)} />}
    </div>
  );
}

function NameForm({ onSave, onCancel }: { onSave(label: string): Promise<void>; onCancel(): void }) {
  const [label, setLabel] = useState('');
  return (
    <form
      class="name-form"
      onSubmit={(event) => {
        event.preventDefault();
        if (label.trim() !== '') void onSave(label.trim());
      }}
      onKeyDown={(event) => event.key === 'Escape' && onCancel()}
    >
      <input
        class="field"
        dir="auto"
        // biome-ignore lint/a11y/noAutofocus: the field opens because its button was pressed
        autoFocus
        aria-label={t('search_keep_name')}
        placeholder={t('search_keep_name')}
        value={label}
        onInput={(event) => setLabel(event.currentTarget.value)}
      />
      <button type="submit" class="button button--small button--primary" disabled={label.trim() === ''}>
        {t('ui_save')}
      </button>
      <button type="button" class="button button--small button--quiet" onClick={onCancel}>
        {t('ui_cancel')}
      </button>
    </form>
  );
}
