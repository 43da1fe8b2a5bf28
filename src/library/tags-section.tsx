import { useState } from 'preact/hooks';
import type { ReaderTag } from '../core/model/reader-lists';
import { useBackground } from '../ui/background';
import { OWN_COLOURS } from '../ui/own-tags';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { useActions } from './actions';
import { ListStatus } from './list-status';
import { toHash } from './route';
import { SectionPage } from './section-page';
import { TagEditor } from './tag-editor';

/** The reader's own tags over everything stored: named, coloured, joined and taken away in one step each. */
export function TagsSection() {
  const { request } = useBackground();
  const { run } = useActions();
  const view = useView({ view: 'tags' })?.tags;
  const [editing, setEditing] = useState<string>();
  const [joining, setJoining] = useState<string>();
  const save = async (
    tag: ReaderTag | undefined,
    words: Pick<ReaderTag, 'label' | 'definition' | 'colour'>,
  ) => {
    const put = { id: tag?.id ?? crypto.randomUUID(), ...words };
    if (await run(request('editLists', { edits: [{ list: 'tags', put }] }), t('tags_saved')))
      setEditing(undefined);
  };
  const tags = view?.tags ?? [];
  return (
    <SectionPage
      title={t('tags_title')}
      about={t('tags_about')}
      busy={view === undefined}
      actions={
        <button type="button" class="button" onClick={() => setEditing('new')}>
          {t('tags_new')}
        </button>
      }
    >
      {view && <ListStatus state={view} />}
      {editing === 'new' && (
        <TagEditor
          colour={tags.length % OWN_COLOURS}
          onSave={(words) => save(undefined, words)}
          onClose={() => setEditing(undefined)}
        />
      )}
      {view === undefined && <progress aria-label={t('library_loading')} />}
      {view && tags.length === 0 && editing !== 'new' && <p class="list-nothing">{t('tags_empty')}</p>}
      <ul class="tag-list">
        {tags.map(({ tag, annotations, articles }) => (
          <li key={tag.id} class="tag-list__tag">
            {editing === tag.id ? (
              <TagEditor
                tag={tag}
                colour={tag.colour}
                onSave={(words) => save(tag, words)}
                onClose={() => setEditing(undefined)}
              />
            ) : (
              <>
                <div class="tag-list__words">
                  <a
                    class={`own-tag own-tag--${tag.colour % OWN_COLOURS}`}
                    href={toHash({ section: 'search', params: new URLSearchParams({ ownTag: tag.id }) })}
                  >
                    <UserText text={tag.label} />
                  </a>
                  <span class="muted">{plural('tags_used', annotations, articles)}</span>
                  {tag.definition !== '' && (
                    <p>
                      <UserText text={tag.definition} />
                    </p>
                  )}
                </div>
                <div class="tag-list__actions">
                  <button type="button" class="button button--small" onClick={() => setEditing(tag.id)}>
                    {t('tags_edit')}
                  </button>
                  {tags.length > 1 && (
                    <button
                      type="button"
                      class="button button--small"
                      aria-expanded={joining === tag.id}
                      onClick={() => setJoining(joining === tag.id ? undefined : tag.id)}
                    >
                      {t('tags_join')}
                    </button>
                  )}
                  <button
                    type="button"
                    class="button button--small button--danger"
                    onClick={() => void run(request('deleteTags', { ids: [tag.id] }), t('tags_deleted'))}
                  >
                    {t('ui_delete')}
                  </button>
                </div>
                {joining === tag.id && (
                  <label class="tag-list__join">
                    <span>{t('tags_join_into')}</span>
                    <select
                      class="field"
                      value=""
                      onChange={async (event) => {
                        const into = event.currentTarget.value;
                        if (into === '') return;
                        await run(request('mergeTags', { into, from: [tag.id] }), t('tags_joined'));
                        setJoining(undefined);
                      }}
                    >
                      <option value="">{t('tags_choose')}</option>
                      {tags
                        .filter((one) => one.tag.id !== tag.id)
                        .map((one) => (
                          <option key={one.tag.id} value={one.tag.id}>
                            {one.tag.label}
                          </option>
                        ))}
                    </select>
                  </label>
                )}
              </>
            )}
          </li>
        ))}
      </ul>
    </SectionPage>
  );
}
