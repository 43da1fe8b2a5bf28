import { useState } from 'preact/hooks';
import type { ListEdit, ListRowInput } from '../core/model/library-actions';
import type { ErrorCode } from '../core/model/result';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { OWN_COLOURS } from '../ui/own-tags';
import { plural, t } from '../ui/t';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { Setting } from './setting';
import { TagEditor } from './tag-editor';
import { parseTagSetFile, toAdd, toTagSetFile } from './tag-set-file';

/** How long a saved file's address is kept: the browser reads from it while it writes. */
const KEPT_MS = 60_000;

/** The reader's own tags with what they mean; a whole set goes out to a class as a file and comes in from one. */
export function TagSettings() {
  const { request } = useBackground();
  const all = useView({ view: 'lists' })?.lists.tags ?? [];
  const tags = [...all].sort((a, b) => a.label.localeCompare(b.label));
  const [editing, setEditing] = useState<ListRowInput<'tags'>>();
  const [error, setError] = useState<ErrorCode>();
  const [said, setSaid] = useState<string>();

  const edit = async (edits: readonly ListEdit[]): Promise<boolean> => {
    const result = await request('editLists', { edits });
    setError(result.ok ? undefined : result.code);
    return result.ok;
  };
  const bring = async (file: File | undefined) => {
    if (file === undefined) return;
    const found = parseTagSetFile(await file.text());
    if (found === undefined) {
      setSaid(t('settings_tags_no_file'));
      return;
    }
    const added = toAdd(found, tags);
    if (added.length === 0 || (await edit(added.map((put) => ({ list: 'tags', put }) as const))))
      setSaid(plural('settings_tags_brought', added.length));
  };

  return (
    <Setting id="tags" title="settings_tags" about="settings_tags_about">
      {tags.length > 0 && (
        <ul class="setting__list">
          {tags.map(({ id, label, definition, colour }) => (
            <li key={id}>
              <div class="setting__tag">
                <span class={`own-tag own-tag--${colour % OWN_COLOURS}`}>
                  <UserText text={label} />
                </span>
                {definition !== '' && (
                  <p class="muted">
                    <UserText text={definition} />
                  </p>
                )}
              </div>
              <button
                type="button"
                class="button button--small"
                onClick={() => setEditing({ id, label, definition, colour })}
              >
                {t('settings_tag_edit')}{' '}
                <span class="visually-hidden">
                  <UserText text={label} />
                </span>
              </button>
              <button
                type="button"
                class="button button--small button--quiet button--danger"
                onClick={() => void edit([{ list: 'tags', trash: id }])}
              >
                {t('ui_delete')}{' '}
                <span class="visually-hidden">
                  <UserText text={label} />
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {editing !== undefined && (
        <TagEditor
          key={editing.id}
          tag={editing}
          onSave={(put) => edit([{ list: 'tags', put }])}
          onClose={() => setEditing(undefined)}
        />
      )}
      <div class="setting__line">
        <button
          type="button"
          class="button"
          onClick={() =>
            setEditing({
              id: crypto.randomUUID(),
              label: '',
              definition: '',
              colour: tags.length % OWN_COLOURS,
            })
          }
        >
          {t('settings_tag_new')}
        </button>
        <label class="button setting__file">
          {t('settings_tags_bring')}
          <input
            type="file"
            class="visually-hidden"
            accept="application/json,.json"
            onChange={({ currentTarget }) => {
              void bring(currentTarget.files?.[0]);
              currentTarget.value = '';
            }}
          />
        </label>
        {tags.length > 0 && (
          <button type="button" class="button" onClick={() => save(toTagSetFile(tags))}>
            {t('settings_tags_save')}
          </button>
        )}
      </div>
      <p role="status">{said}</p>
      <ErrorLine code={error} />
    </Setting>
  );
}

/** Hands the set to the browser as a download. */
function save(content: string): void {
  const address = URL.createObjectURL(new Blob([content], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = 'isnad-tags.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}
