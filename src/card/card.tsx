import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { SOURCE_KINDS } from '../core/model/analysis';
import type { AnnotationPatch, CardToPage, CardView } from '../messaging/protocol';
import { useAnnounce } from '../ui/announcer';
import { ErrorLine } from '../ui/error-line';
import { isTyping, toShortcut } from '../ui/shortcut';
import { type MessageKey, t } from '../ui/t';
import { TAG_KEYS } from '../ui/tag-buttons';
import { UserText } from '../ui/user-text';
import { ClaimBody, ClaimState, shownTag, toKindPatch } from './claim-body';
import { findDigit } from './digit';
import { Header } from './header';
import { NameBody, NameState, shownName, TYPES, toTypePatch, toVerdictPatch } from './name-body';
import { Note } from './note';
import { type Decision, useDecision } from './use-decision';

type Shape = 'claim' | 'name' | 'passage';

/** What the card is about: the reader's own word first, then what was found there. */
function shapeOf(card: CardView, { annotation }: Decision): Shape {
  if (annotation?.kind === 'entity') return 'name';
  if (annotation?.kind === 'claim') return 'claim';
  if (card.mention !== undefined) return 'name';
  return card.claim !== undefined ? 'claim' : 'passage';
}

const LABELS: Readonly<Record<Shape, MessageKey>> = {
  claim: 'card_label_claim',
  name: 'card_label_name',
  passage: 'card_label_passage',
};

const DONE = { saved: 'card_saved', undone: 'card_undone' } as const satisfies Record<string, MessageKey>;

interface Props {
  readonly card: CardView;
  /** The next card is on its way: this one is only looked at. */
  readonly stale: boolean;
  readonly element: RefObject<HTMLDivElement | null>;
  /** Opens with the note field open: the reader asked for it. */
  readonly noteFirst: boolean;
  send(message: CardToPage): void;
}

/** The card beside a mark. All of it can be worked by single keys while it has the focus. */
export function Card({ card, stale, element, noteFirst, send }: Props) {
  const announce = useAnnounce();
  const decision = useDecision(card, (annotation) => {
    if (card.target.kind === 'selection') send({ type: 'became', id: annotation.id });
  });
  const [noting, setNoting] = useState(noteFirst);
  const shape = shapeOf(card, decision);
  const name = shownName(card, decision);
  const { annotation, error, pending, done } = decision;

  const apply = (patch: AnnotationPatch) => void decision.decide(patch);
  const step = (by: 1 | -1) => send({ type: 'step', what: shape === 'name' ? 'mention' : 'claim', by });
  const close = () => send({ type: 'close' });

  const act = (event: KeyboardEvent): boolean => {
    const key = toShortcut(event);
    const digit = findDigit(event);
    const tag = TAG_KEYS[key];
    const kind = digit === undefined ? undefined : SOURCE_KINDS[digit - 1];
    const type = digit === undefined ? undefined : TYPES[digit - 1];
    if (key === 'Escape') close();
    else if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === 'z') void decision.undo();
    else if (key === 'n') setNoting(true);
    else if (shape === 'name' && type !== undefined) apply(toTypePatch(type, name));
    else if (shape === 'name' && (key === 'r' || key === 'x'))
      apply(toVerdictPatch(key === 'r' ? 'confirmed' : 'not-a-name', name));
    else if (shape !== 'name' && tag !== undefined)
      apply({ kind: 'claim', tag: shownTag(decision) === tag ? null : tag });
    else if (shape === 'claim' && kind !== undefined && shownTag(decision) === 'sourced')
      apply(toKindPatch(kind, decision));
    else return false;
    return true;
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (!stale && event.isTrusted && !isTyping(event) && !event.repeat && act(event)) event.preventDefault();
  };

  // Before anything is painted: a key pressed as soon as the card is seen is not lost.
  useLayoutEffect(() => {
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  });

  // What the eye sees beside the mark, the ear hears when the card comes to it.
  // Once per target.
  useEffect(() => announce(card.quote), [JSON.stringify(card.target)]);

  const place = card.mention ?? card.claim;
  const count = card.mention?.entity.mentions.length ?? card.claim?.count ?? 0;
  return (
    <section class="card" role="dialog" inert={stale} aria-label={t(LABELS[shape])}>
      <Header
        index={place?.position ?? 0}
        count={place === undefined ? 0 : count}
        round={shape === 'name'}
        labels={
          shape === 'name'
            ? { previous: t('card_previous_mention'), next: t('card_next_mention') }
            : { previous: t('card_previous_claim'), next: t('card_next_claim') }
        }
        onStep={step}
        onClose={close}
      >
        {shape === 'name' && <NameState shown={name} />}
        {shape === 'claim' && <ClaimState card={card} decision={decision} />}
        {shape === 'passage' && <strong class="card__state">{t('card_label_passage')}</strong>}
      </Header>
      {shape !== 'name' && (
        <blockquote class="card__quote">
          <UserText text={card.quote} />
        </blockquote>
      )}
      {shape === 'name' ? (
        <NameBody card={card} shown={name} onPatch={apply} />
      ) : (
        <ClaimBody card={card} decision={decision} onPatch={apply} />
      )}
      <Note
        key={annotation?.id ?? JSON.stringify(card.target)}
        card={card}
        note={annotation?.note ?? ''}
        open={noting}
        onOpen={() => setNoting(true)}
        onClose={() => {
          setNoting(false);
          element.current?.focus();
        }}
        onSave={async (note) =>
          (await decision.decide({ ...kindFor(shape, annotation === undefined), note })).ok
        }
      />
      <ErrorLine code={error} />
      <footer class="card__foot">
        <span class="muted">{card.private && t('card_private')}</span>
        <span class="card__saved" aria-hidden="true">
          {pending !== undefined ? t('card_saving') : done && t(DONE[done])}
        </span>
        {done === 'saved' && (
          <button
            type="button"
            class="button button--link"
            aria-keyshortcuts="Z"
            onClick={() => void decision.undo()}
          >
            {t('ui_undo')}{' '}
            <span class="key" aria-hidden="true">
              Z
            </span>
          </button>
        )}
      </footer>
    </section>
  );
}

/** A note makes an annotation of what it is about. */
function kindFor(shape: Shape, isNew: boolean): AnnotationPatch {
  if (!isNew) return {};
  return { kind: shape === 'claim' ? 'claim' : shape === 'name' ? 'entity' : 'highlight' };
}
