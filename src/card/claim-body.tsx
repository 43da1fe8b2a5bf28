import { SOURCE_KINDS, type SourceKind } from '../core/model/analysis';
import type { Tag } from '../core/model/annotation';
import type { AnnotationPatch, CardView } from '../messaging/protocol';
import { ClaimLine } from '../ui/claim-line';
import { TAG_NAMES } from '../ui/row-state';
import { type MessageKey, t } from '../ui/t';
import { TagButtons } from '../ui/tag-buttons';
import { UserText } from '../ui/user-text';
import { findReason } from './reason';
import type { Decision } from './use-decision';

const SUGGESTED = {
  named: 'suggested_named',
  unnamed: 'suggested_unnamed',
  unsourced: 'suggested_unsourced',
} as const satisfies Record<string, MessageKey>;

/** The tag as shown: what is on its way counts until it fails. */
export function shownTag({ annotation, pending }: Decision): Tag | undefined {
  return pending?.tag === undefined ? annotation?.tag : (pending.tag ?? undefined);
}

/** The kind of source as shown: the reader's, or Isnad's until the reader says otherwise. */
function shownKind(card: CardView, { annotation, pending }: Decision): SourceKind | undefined {
  return pending?.facets?.kind ?? annotation?.facets?.kind ?? card.claim?.claim.attributions[0]?.kind;
}

export function toKindPatch(kind: SourceKind, { annotation }: Decision): AnnotationPatch {
  return { facets: { ...annotation?.facets, kind } };
}

/** The state of a claim in words, with the line that it has on the page. */
export function ClaimState({ card, decision }: { card: CardView; decision: Decision }) {
  const tag = shownTag(decision);
  const look = card.claim?.look;
  const drawn =
    tag === 'unsourced' ? 'unsourced' : tag === 'sourced' && look === 'unsourced' ? 'named' : look;
  return (
    <>
      {drawn !== undefined && tag !== 'not-a-claim' && (
        <ClaimLine look={drawn} weight={tag === undefined ? 'suggested' : 'tagged'} />
      )}
      <strong class={tag === undefined ? 'card__state' : 'card__state card__state--tagged'}>
        {t(tag !== undefined ? TAG_NAMES[tag] : look !== undefined ? SUGGESTED[look] : 'state_undecided')}
      </strong>
    </>
  );
}

interface Props {
  readonly card: CardView;
  readonly decision: Decision;
  onPatch(patch: AnnotationPatch): void;
}

/** Who is given for a claim, why Isnad thinks so, and what the reader says. */
export function ClaimBody({ card, decision, onPatch }: Props) {
  const tag = shownTag(decision);
  const { claim, source, cue } = card.claim ?? {};
  const reason = findReason(claim?.rule ?? claim?.attributions[0]?.rule);
  const kind = shownKind(card, decision);
  return (
    <>
      {(source !== undefined || cue !== undefined || reason !== undefined) && (
        <dl class="card__facts">
          {source !== undefined && <Fact label={t('card_source')} words={source} />}
          {cue !== undefined && <Fact label={t('card_cue')} words={cue} />}
          {reason !== undefined && (
            <div>
              <dt>{t('card_why')}</dt>
              <dd class="card__reason">{reason}</dd>
            </div>
          )}
        </dl>
      )}
      <TagButtons tag={tag} onTag={(next) => onPatch({ kind: 'claim', tag: next ?? null })} />
      {tag === 'sourced' && (
        <fieldset class="card__kinds">
          <legend>{t('card_kind_legend')}</legend>
          {SOURCE_KINDS.map((value, index) => (
            <button
              key={value}
              type="button"
              class="chip card__kind"
              aria-pressed={kind === value}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => onPatch(toKindPatch(value, decision))}
            >
              <span class="key" aria-hidden="true">
                {index + 1}
              </span>{' '}
              {t(`kind_${value}`)}
            </button>
          ))}
        </fieldset>
      )}
    </>
  );
}

function Fact({ label, words }: { label: string; words: string }) {
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        <UserText text={words} />
      </dd>
    </div>
  );
}
