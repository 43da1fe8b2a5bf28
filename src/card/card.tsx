import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { SOURCE_KINDS } from '../core/model/analysis';
import type { AnnotationPatch, CardToPage, CardView, ReviewProgress } from '../messaging/protocol';
import { useAnnounce } from '../ui/announcer';
import { ErrorLine } from '../ui/error-line';
import { OwnTagList } from '../ui/own-tags';
import { isTyping, toShortcut } from '../ui/shortcut';
import { t } from '../ui/t';
import { TAG_KEYS } from '../ui/tag-buttons';
import { UserText } from '../ui/user-text';
import { CardFoot } from './card-foot';
import { CardTools } from './card-tools';
import { acceptChange, Changed, isChanged } from './changed';
import { ClaimBody, ClaimState, shownTag, toKindPatch } from './claim-body';
import { findDigit } from './digit';
import { Header } from './header';
import { NameBody, NameState, shownName, TYPES, toTypePatch, toVerdictPatch } from './name-body';
import { nextRule, ReviewBar } from './review-bar';
import type { ReviewHistory } from './review-history';
import { LABELS, shapeOf, toolsFor } from './shape';
import { TOOL_KEYS, type Tool } from './tools';
import { useDecision } from './use-decision';

interface Props {
  readonly card: CardView;
  /** The next card is on its way: this one is only looked at. */
  readonly stale: boolean;
  readonly element: RefObject<HTMLDivElement | null>;
  /** Open from the start. */
  readonly firstTool: Tool | undefined;
  /** The tool goes on with the next target. */
  onKeepTool(tool: Tool): void;
  /** How far the review has come that this card is shown in. */
  readonly review: ReviewProgress | undefined;
  readonly history: ReviewHistory;
  send(message: CardToPage): void;
}

/** The card beside a mark. All of it can be worked by single keys while it has the focus. */
export function Card({ card, stale, element, firstTool, onKeepTool, review, history, send }: Props) {
  const announce = useAnnounce();
  const decision = useDecision(card, (annotation) => {
    if (card.target.kind === 'selection') send({ type: 'became', id: annotation.id });
  });
  const [tool, setTool] = useState<Tool | undefined>(firstTool);
  const shape = shapeOf(card, decision);
  const name = shownName(card, decision);
  const tools = toolsFor(shape, card, decision);
  const { annotation, error } = decision;

  const apply = async (patch: AnnotationPatch) => {
    const { ok } = await decision.decide(patch);
    if (ok && review !== undefined) history.add(card.target);
    return ok;
  };
  const step = (by: 1 | -1) => send({ type: 'step', what: shape === 'name' ? 'mention' : 'claim', by });
  const close = () => send({ type: 'close' });
  const closeTool = () => {
    setTool(undefined);
    element.current?.focus();
  };
  const undo = async () => {
    // In a review the last word may have been said of another claim: that is where it is seen to be gone.
    const last = review === undefined ? undefined : history.take();
    if ((await decision.undo()) && last !== undefined && JSON.stringify(last) !== JSON.stringify(card.target))
      send({ type: 'go', target: last });
  };

  const act = (event: KeyboardEvent): boolean => {
    const key = toShortcut(event);
    const digit = findDigit(event);
    const tag = TAG_KEYS[key];
    const kind = digit === undefined ? undefined : SOURCE_KINDS[digit - 1];
    const type = digit === undefined ? undefined : TYPES[digit - 1];
    const wanted = TOOL_KEYS[key];
    if (key === 'Escape' && tool !== undefined) closeTool();
    else if (key === 'Escape') close();
    else if (key === 'j') step(1);
    else if (key === 'k') step(-1);
    else if (key === 'z') void undo();
    else if (key === 'a' && isChanged(card, decision)) acceptChange(card, decision);
    else if (key === 'f' && review !== undefined) send({ type: 'rule', rule: nextRule(review.rule) });
    else if (wanted !== undefined && tools.includes(wanted)) {
      if (tool === wanted) closeTool();
      else setTool(wanted);
    } else if (shape === 'name' && type !== undefined) void apply(toTypePatch(type, name));
    else if (shape === 'name' && (key === 'r' || key === 'x'))
      void apply(toVerdictPatch(key === 'r' ? 'confirmed' : 'not-a-name', name));
    else if (shape !== 'name' && tag !== undefined)
      void apply({ kind: 'claim', tag: shownTag(decision) === tag ? null : tag });
    else if (shape === 'claim' && kind !== undefined && shownTag(decision) === 'sourced')
      void apply(toKindPatch(kind, decision));
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
  const round = shape === 'name';
  return (
    <section class="card" role="dialog" inert={stale} aria-label={t(LABELS[shape])}>
      {review !== undefined && (
        <ReviewBar progress={review} onRule={(rule) => send({ type: 'rule', rule })} />
      )}
      <Header
        index={place?.position ?? 0}
        count={place === undefined ? 0 : count}
        isFirst={!round && (review ? !review.hasPrevious : place?.position === 0)}
        isLast={!round && (review ? !review.hasNext : place?.position === count - 1)}
        labels={
          round
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
      <Changed card={card} decision={decision} />
      {shape === 'name' ? (
        <NameBody
          card={card}
          shown={name}
          decidedBy={annotation?.entity === undefined ? undefined : annotation.id}
          onPatch={apply}
          onTeach={(id) => {
            if (card.target.kind !== 'annotation') send({ type: 'became', id });
          }}
        />
      ) : (
        <ClaimBody card={card} decision={decision} onPatch={apply} />
      )}
      <OwnTagList tagSet={card.tagSet ?? []} chosen={annotation?.ownTags ?? []} />
      <CardTools
        card={card}
        decision={decision}
        shape={shape}
        tools={tools}
        tool={tool}
        setTool={setTool}
        onClose={closeTool}
        apply={apply}
        onBecame={(id) => {
          onKeepTool('ends');
          send({ type: 'became', id });
        }}
      />
      <ErrorLine code={error} />
      <CardFoot card={card} decision={decision} onUndo={() => void undo()} />
    </section>
  );
}
