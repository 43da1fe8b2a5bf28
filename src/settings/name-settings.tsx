import { useState } from 'preact/hooks';
import type { EntityType } from '../core/model/analysis';
import type { ListEdit } from '../core/model/library-actions';
import type { ReaderName } from '../core/model/reader-lists';
import type { ErrorCode } from '../core/model/result';
import { foldText } from '../core/text/fold';
import { useBackground } from '../ui/background';
import { ErrorLine } from '../ui/error-line';
import { plural, t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { useView } from '../ui/use-view';
import { UserText } from '../ui/user-text';
import { parsePastedNames } from './pasted-names';
import { Setting } from './setting';

/** More at once, a list is no list to read; the search finds the others. */
const SHOWN = 50;
/** Rows that one message may change. */
const MAX_EDITS = 5_000;

/** The names that the reader taught: the word list and the watch list in one, since both are marked alike. */
export function NameSettings() {
  const { request } = useBackground();
  const all = useView({ view: 'lists' })?.lists.names ?? [];
  const [search, setSearch] = useState('');
  const [error, setError] = useState<ErrorCode>();
  const [said, setSaid] = useState<string>();
  const wanted = foldText(search.trim());
  const found = [...all]
    .filter(({ keys }) => wanted === '' || keys.some((key) => key.includes(wanted)))
    .sort((a, b) => a.label.localeCompare(b.label));

  const edit = async (edits: readonly ListEdit[]): Promise<boolean> => {
    for (let from = 0; from < edits.length; from += MAX_EDITS) {
      const result = await request('editLists', { edits: edits.slice(from, from + MAX_EDITS) });
      setError(result.ok ? undefined : result.code);
      if (!result.ok) return false;
    }
    return true;
  };
  const add = async (text: string, as: { type: EntityType; watched: boolean }): Promise<boolean> => {
    const names = parsePastedNames(text, all, as);
    const isKept = await edit(names.map((put) => ({ list: 'names', put }) as const));
    if (isKept) setSaid(plural('settings_names_added', names.length));
    return isKept;
  };

  return (
    <Setting id="names" title="settings_names" about="settings_names_about">
      <PasteNames onAdd={add} />
      {all.length > 0 && (
        <input
          class="field"
          type="search"
          dir="auto"
          aria-label={t('settings_names_search')}
          placeholder={t('settings_names_search')}
          value={search}
          onInput={({ currentTarget: { value } }) => setSearch(value)}
        />
      )}
      <ul class="setting__list">
        {found.slice(0, SHOWN).map((name) => (
          <NameItem
            key={name.id}
            name={name}
            onWatch={() => {
              const { version: _v, keys: _k, created: _c, modified: _m, seq: _s, deleted: _d, ...put } = name;
              void edit([{ list: 'names', put: { ...put, watched: !name.watched } }]);
            }}
            onDelete={() => void edit([{ list: 'names', trash: name.id }])}
          />
        ))}
      </ul>
      {found.length > SHOWN && <p class="muted">{plural('settings_names_more', found.length - SHOWN)}</p>}
      <p role="status">{said}</p>
      <ErrorLine code={error} />
    </Setting>
  );
}

function NameItem({
  name,
  onWatch,
  onDelete,
}: {
  readonly name: ReaderName;
  onWatch(): void;
  onDelete(): void;
}) {
  const { label, aliases, verdict, type, reach, watched } = name;
  return (
    <li>
      <div class="setting__tag">
        <span class={verdict === 'name' ? `setting__sample setting__sample--${type}` : undefined}>
          <UserText text={label} />
        </span>
        <p class="muted">
          {t(verdict === 'name' ? TYPE_NAMES[type] : 'entity_not_a_name')}
          {reach.kind === 'site' && (
            <>
              {' · '}
              <UserText text={reach.site} />
            </>
          )}
          {aliases.map((alias) => (
            <span key={alias}>
              {' · '}
              <UserText text={alias} />
            </span>
          ))}
        </p>
      </div>
      {verdict === 'name' && (
        <button type="button" class="button button--small" aria-pressed={watched} onClick={onWatch}>
          {t('card_watch')}{' '}
          <span class="visually-hidden">
            <UserText text={label} />
          </span>
        </button>
      )}
      <button type="button" class="button button--small button--quiet button--danger" onClick={onDelete}>
        {t('ui_delete')}{' '}
        <span class="visually-hidden">
          <UserText text={label} />
        </span>
      </button>
    </li>
  );
}

/** One name on a line; what they are and whether to watch for them is said of all at once. */
function PasteNames({
  onAdd,
}: {
  /** Resolves to whether they were kept. */
  onAdd(text: string, as: { type: EntityType; watched: boolean }): Promise<boolean>;
}) {
  const [text, setText] = useState('');
  const [type, setType] = useState<EntityType>('person');
  const [watched, setWatched] = useState(true);
  return (
    <form
      class="tag-editor"
      onSubmit={(event) => {
        event.preventDefault();
        void onAdd(text, { type, watched }).then((isKept) => isKept && setText(''));
      }}
    >
      <label>
        <span>{t('settings_names_paste')}</span>
        <textarea
          rows={3}
          dir="auto"
          required
          value={text}
          onInput={({ currentTarget: { value } }) => setText(value)}
        />
      </label>
      <fieldset class="tag-editor__colours">
        <legend>{t('settings_names_type')}</legend>
        {(Object.keys(TYPE_NAMES) as EntityType[]).map((one) => (
          <label key={one}>
            <input type="radio" name="name-type" checked={type === one} onChange={() => setType(one)} />{' '}
            {t(TYPE_NAMES[one])}
          </label>
        ))}
      </fieldset>
      <label class="setting__check">
        <input
          type="checkbox"
          checked={watched}
          onChange={({ currentTarget: { checked } }) => setWatched(checked)}
        />{' '}
        {t('card_watch')}
      </label>
      <div class="setting__line">
        <button type="submit" class="button button--primary">
          {t('settings_names_add')}
        </button>
      </div>
    </form>
  );
}
