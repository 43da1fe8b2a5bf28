import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { EntityRecord } from '../core/model/annotation';
import { useBackground } from '../ui/background';
import { formatDay, formatNumber, plural, t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { useActions } from './actions';
import { AnnotationList } from './annotation-list';
import type { SectionProps } from './library-page';
import { ListStatus } from './list-status';
import { NameEditor } from './name-editor';
import { MergeName, SplitName } from './name-merge';
import { goTo, toHash } from './route';
import { SectionPage } from './section-page';
import { useFoundIds } from './use-found-ids';
import { useList } from './use-list';
import { findWikidataId } from './wikidata-id';

type Open = 'edit' | 'merge' | { readonly split: readonly string[] } | undefined;

/** One name: how it is spelled, where it stands, who stands beside it, and every mention that the reader marked. */
export function NamePage({ route, id, onExport }: SectionProps & { id: string }) {
  const list = useList(route);
  const { window } = list;
  const { request } = useBackground();
  const { run } = useActions();
  const [open, setOpen] = useState<Open>();
  const filter = { entity: id };
  const allIds = useFoundIds(request, { typed: '', filter });
  const view = useView({ view: 'name', id })?.name;
  const found = useView({ view: 'search', typed: '', filter, order: 'newest', window })?.search;
  const row = view?.row;
  if (view === undefined || row === undefined) {
    return (
      <SectionPage title={t('names_title')} back={{ section: 'names' }} busy={view === undefined}>
        {view === undefined ? <progress aria-label={t('library_loading')} /> : <p>{t('names_gone')}</p>}
      </SectionPage>
    );
  }
  const { entity } = row;
  // An imported one may be anything.
  const item = findWikidataId(entity.wikidata ?? '');
  const close = () => setOpen(undefined);
  return (
    <SectionPage
      back={{ section: 'names' }}
      title={<UserText text={entity.label} />}
      about={
        <span class="name-page__about">
          <span class={`type-chip chip--${entity.type}`}>{t(TYPE_NAMES[entity.type])}</span>
          <span>{plural('names_mentions_in', row.mentions, row.articles)}</span>
          {row.first !== undefined && row.last !== undefined && (
            <span>{t('names_span', formatDay(row.first), formatDay(row.last))}</span>
          )}
        </span>
      }
      actions={
        <>
          <button
            type="button"
            class="button"
            aria-expanded={open === 'edit'}
            onClick={() => setOpen('edit')}
          >
            {t('names_edit')}
          </button>
          <button
            type="button"
            class="button"
            aria-expanded={open === 'merge'}
            onClick={() => setOpen('merge')}
          >
            {t('names_merge')}
          </button>
        </>
      }
    >
      <ListStatus state={view} />
      {open === 'edit' && (
        <NameEditor
          entity={entity}
          onClose={close}
          onSave={(patch) => run(request('editEntity', { id, patch }), t('names_changed'))}
        />
      )}
      {open === 'merge' && (
        <MergeName
          entity={entity}
          onClose={close}
          onMerge={async (into) => {
            if (await run(request('mergeEntities', { into, from: [id] }), t('names_merged')))
              goTo({ section: 'names', detail: into });
          }}
        />
      )}
      {typeof open === 'object' && (
        <SplitName
          entity={entity}
          count={open.split.length}
          onClose={close}
          onSplit={async (label, aliases) => {
            const work = request('splitEntity', { id, annotations: open.split, label, aliases });
            if (!(await run(work, t('names_split_done')))) return;
            const made = await work;
            if (made.ok) goTo({ section: 'names', detail: made.value.id });
          }}
        />
      )}
      <div class="name-page__facts">
        <Fact title={t('names_spellings')}>
          <Counted rows={view.spellings} />
          <Aliases entity={entity} spellings={view.spellings} />
        </Fact>
        {view.quotedAs.length > 0 && (
          <Fact title={t('names_quoted')}>
            <Counted rows={view.quotedAs} toHref={(words) => sourceHash(words)} />
          </Fact>
        )}
        {view.together.length > 0 && (
          <Fact title={t('names_together')}>
            <ul class="counted">
              {view.together.map(({ entity: other, articles }) => (
                <li key={other.id}>
                  <a href={toHash({ section: 'names', detail: other.id })}>
                    <UserText text={other.label} />
                  </a>{' '}
                  <span class="muted">{formatNumber(articles)}</span>
                </li>
              ))}
            </ul>
          </Fact>
        )}
        {(entity.note || item) && (
          <Fact title={t('card_note')}>
            {entity.note && (
              <p>
                <UserText text={entity.note} />
              </p>
            )}
            {item !== undefined && (
              <p>
                <a href={`https://www.wikidata.org/wiki/${item}`} target="_blank" rel="noreferrer">
                  {t('names_wikidata_link', item)}
                </a>
              </p>
            )}
          </Fact>
        )}
      </div>
      <h2>{t('names_mentions')}</h2>
      {found && (
        <AnnotationList
          part={found}
          label={t('names_mentions')}
          tagSet={found.tags}
          showArticle
          onMove={list.onMove}
          onExport={(chosen) => onExport({ chosen })}
          allIds={allIds}
          extra={{ label: t('names_split'), onPress: (split) => setOpen({ split }) }}
        />
      )}
    </SectionPage>
  );
}

function sourceHash(source: string): string {
  return toHash({ section: 'search', params: new URLSearchParams({ source }) });
}

function Fact({ title, children }: { title: string; children: ComponentChildren }) {
  return (
    <section class="name-page__fact">
      <h2>{title}</h2>
      {children}
    </section>
  );
}

function Counted(props: {
  rows: readonly (readonly [string, number])[];
  toHref?: (words: string) => string;
}) {
  return (
    <ul class="counted">
      {props.rows.slice(0, 12).map(([words, count]) => (
        <li key={words}>
          {props.toHref ? (
            <a href={props.toHref(words)}>
              <UserText text={words} />
            </a>
          ) : (
            <UserText text={words} />
          )}{' '}
          <span class="muted">{formatNumber(count)}</span>
        </li>
      ))}
    </ul>
  );
}

/** Spellings that are known without a mention that has them. */
function Aliases({
  entity,
  spellings,
}: {
  entity: EntityRecord;
  spellings: readonly (readonly [string, number])[];
}) {
  const seen = new Set(spellings.map(([words]) => words));
  const others = entity.aliases.filter((alias) => !seen.has(alias));
  if (others.length === 0) return null;
  return (
    <p class="muted">
      {t('card_spellings')}{' '}
      {others.map((alias, index) => (
        <span key={alias}>
          {index > 0 && ' · '}
          <UserText text={alias} />
        </span>
      ))}
    </p>
  );
}
