import type { EntityType } from '../core/model/analysis';
import type { EntityDecision } from '../core/model/annotation';
import type { AnnotationPatch, CardView } from '../messaging/protocol';
import { plural, t } from '../ui/t';
import { TYPE_NAMES } from '../ui/type-names';
import { UserText } from '../ui/user-text';
import { Reach } from './reach';
import type { Decision } from './use-decision';

/** In the order of the keys 1 to 3. */
export const TYPES: readonly EntityType[] = ['person', 'place', 'organisation'];

type Verdict = EntityDecision['verdict'];

interface Shown {
  readonly label: string;
  readonly type: EntityType;
  readonly verdict: Verdict | undefined;
}

/** What is known of a name: the reader's word, on its way or kept, before Isnad's. */
export function shownName(card: CardView, { annotation, pending }: Decision): Shown {
  const found = card.mention?.entity;
  const own = pending?.entity === null ? undefined : (pending?.entity ?? annotation?.entity);
  return {
    label: own?.label ?? found?.label ?? card.quote,
    type: own?.type ?? found?.type ?? 'person',
    verdict: own?.verdict,
  };
}

/** The same verdict again takes it back. */
export function toVerdictPatch(verdict: Verdict, shown: Shown): AnnotationPatch {
  if (shown.verdict === verdict) return { entity: null };
  return { kind: 'entity', entity: { verdict, type: shown.type, label: shown.label } };
}

export function toTypePatch(type: EntityType, shown: Shown): AnnotationPatch {
  return { kind: 'entity', entity: { verdict: 'confirmed', type, label: shown.label } };
}

export function NameState({ shown }: { shown: Shown }) {
  const { type, verdict } = shown;
  return (
    <>
      <span class={`card__fill card__fill--${type}`} aria-hidden="true" />
      <strong class={verdict === undefined ? 'card__state' : 'card__state card__state--tagged'}>
        {t(verdict === 'not-a-name' ? 'entity_not_a_name' : TYPE_NAMES[type])}
      </strong>
    </>
  );
}

interface Props {
  readonly card: CardView;
  readonly shown: Shown;
  /** The annotation that holds what the reader decided, once it is kept. */
  readonly decidedBy: string | undefined;
  onPatch(patch: AnnotationPatch): void;
  onTeach(id: string): void;
}

/** Who or what is named, how else it is written, and what the reader says. */
export function NameBody({ card, shown, decidedBy, onPatch, onTeach }: Props) {
  const { aliases = [] } = card.mention?.entity ?? {};
  const elsewhere = card.mention?.otherArticles ?? 0;
  return (
    <>
      <p class="card__name">
        <UserText text={shown.label} />
      </p>
      {aliases.length > 0 && (
        <dl class="card__facts">
          <div>
            <dt>{t('card_spellings')}</dt>
            <dd class="card__aliases">
              {aliases.map((alias) => (
                <span key={alias} class="card__alias">
                  <UserText text={alias} />
                </span>
              ))}
            </dd>
          </div>
        </dl>
      )}
      {elsewhere > 0 && <p class="muted">{plural('card_elsewhere', elsewhere)}</p>}
      <fieldset class="tag-buttons">
        <legend class="visually-hidden">{t('card_verdict_legend')}</legend>
        <VerdictButton
          label={t('card_right')}
          letter="R"
          verdict="confirmed"
          shown={shown}
          onPatch={onPatch}
        />
        <VerdictButton
          label={t('card_not_a_name')}
          letter="X"
          verdict="not-a-name"
          shown={shown}
          onPatch={onPatch}
        />
      </fieldset>
      <fieldset class="card__types">
        <legend class="visually-hidden">{t('card_type_legend')}</legend>
        {TYPES.map((type, index) => (
          <button
            key={type}
            type="button"
            class={`chip chip--${type}`}
            aria-pressed={shown.verdict !== 'not-a-name' && shown.type === type}
            aria-keyshortcuts={String(index + 1)}
            onClick={() => onPatch(toTypePatch(type, shown))}
          >
            <span class="key" aria-hidden="true">
              {index + 1}
            </span>{' '}
            {t(TYPE_NAMES[type])}
          </button>
        ))}
      </fieldset>
      {shown.verdict !== undefined && decidedBy !== undefined && (
        <Reach
          id={decidedBy}
          isName={shown.verdict === 'confirmed'}
          taught={card.taught}
          onTeach={() => onTeach(decidedBy)}
        />
      )}
    </>
  );
}

interface VerdictProps {
  readonly label: string;
  readonly letter: string;
  readonly verdict: Verdict;
  readonly shown: Shown;
  onPatch(patch: AnnotationPatch): void;
}

function VerdictButton({ label, letter, verdict, shown, onPatch }: VerdictProps) {
  return (
    <button
      type="button"
      class="button button--small"
      aria-pressed={shown.verdict === verdict}
      aria-keyshortcuts={letter}
      onClick={() => onPatch(toVerdictPatch(verdict, shown))}
    >
      {label}{' '}
      <span class="key" aria-hidden="true">
        {letter}
      </span>
    </button>
  );
}
