import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { EvidenceLink, LinkRelation } from '../core/model/annotation';
import { logBug } from '../messaging/log-bug';
import { type MessageKey, t } from '../ui/t';
import { Address } from '../ui/user-text';
import { dropDraft, findDraft, keepDraft } from './drafts';
import { toEvidenceAddress } from './evidence-address';

const RELATIONS: Readonly<Record<LinkRelation, MessageKey>> = {
  supports: 'relation_supports',
  contradicts: 'relation_contradicts',
  primary: 'relation_primary',
  repeats: 'relation_repeats',
};

interface Props {
  readonly links: readonly EvidenceLink[];
  readonly open: boolean;
  /** Name of the draft of what is being typed. */
  readonly draft: string;
  /** Resolves to whether they were kept. */
  onSave(links: readonly EvidenceLink[]): Promise<boolean>;
  onClose(): void;
}

/** Where else one can read of it. Addresses are checked and shown, and nothing is ever fetched from them. */
export function Links({ links, open, draft, onSave, onClose }: Props) {
  return (
    <>
      {links.length > 0 && (
        <ul class="card__links" aria-label={t('card_links')}>
          {links.map((link) => (
            <li key={link.url}>
              <span class="muted">{t(RELATIONS[link.relation])}</span>
              <a href={link.url} target="_blank" rel="noopener noreferrer" title={link.url}>
                <Address text={link.url.replace(/^https?:\/\//, '')} />
              </a>
              <button
                type="button"
                class="icon-button"
                aria-label={t('card_link_remove')}
                onClick={() => void onSave(links.filter((one) => one !== link))}
              >
                <span aria-hidden="true">×</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {open && <LinkField links={links} draft={draft} onSave={onSave} onClose={onClose} />}
    </>
  );
}

function LinkField({ links, draft, onSave, onClose }: Omit<Props, 'open'>) {
  const [text, setText] = useState('');
  const [relation, setRelation] = useState<LinkRelation>('supports');
  const [refused, setRefused] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  useEffect(() => {
    findDraft(draft)
      .then((kept) => kept !== undefined && setText((typed) => typed || kept))
      .catch((error: unknown) => logBug('drafts cannot be read', error));
  }, [draft]);

  const add = async () => {
    const url = toEvidenceAddress(text);
    setRefused(url === undefined);
    if (url === undefined) return;
    const others = links.filter((link) => link.url !== url);
    if (!(await onSave([...others, { url, relation }]))) return;
    await dropDraft(draft).catch((error: unknown) => logBug('a draft stays', error));
    onClose();
  };

  return (
    <form
      class="card__field card__link-form"
      onSubmit={(event) => {
        event.preventDefault();
        void add();
      }}
      onKeyDown={(event) => {
        event.stopPropagation();
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <input
        ref={field}
        class="field"
        inputMode="url"
        dir="ltr"
        autocomplete="off"
        spellcheck={false}
        aria-label={t('card_link_address')}
        aria-invalid={refused}
        aria-describedby="link-hint"
        placeholder="https://"
        value={text}
        onInput={({ currentTarget: { value } }) => {
          setText(value);
          keepDraft(draft, value).catch((error: unknown) => logBug('a draft is not kept', error));
        }}
      />
      <select
        class="field"
        aria-label={t('card_link_relation')}
        value={relation}
        onChange={({ currentTarget: { value } }) => setRelation(value as LinkRelation)}
      >
        {Object.entries(RELATIONS).map(([value, name]) => (
          <option key={value} value={value}>
            {t(name)}
          </option>
        ))}
      </select>
      <button type="submit" class="button button--small">
        {t('card_link_add')}
      </button>
      <p
        id="link-hint"
        class={refused ? 'error-line' : 'muted card__hint'}
        role={refused ? 'alert' : undefined}
      >
        {t(refused ? 'card_link_refused' : 'card_link_hint')}
      </p>
    </form>
  );
}
