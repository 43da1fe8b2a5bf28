import type { CardView } from '../messaging/protocol';
import type { MessageKey } from '../ui/t';
import { shownTag } from './claim-body';
import type { Tool } from './tools';
import type { Decision } from './use-decision';

export type Shape = 'claim' | 'name' | 'passage';

/** What the card is about: the reader's own word first, then what was found there. */
export function shapeOf(card: CardView, { annotation }: Decision): Shape {
  if (annotation?.kind === 'entity') return 'name';
  if (annotation?.kind === 'claim') return 'claim';
  if (card.mention !== undefined) return 'name';
  return card.claim !== undefined ? 'claim' : 'passage';
}

export const LABELS: Readonly<Record<Shape, MessageKey>> = {
  claim: 'card_label_claim',
  name: 'card_label_name',
  passage: 'card_label_passage',
};

/** What can be opened in a card. Ends are those of the reader's own mark; own tags need a set of them. */
export function toolsFor(shape: Shape, card: CardView, decision: Decision): readonly Tool[] {
  const { annotation } = decision;
  const tools: Tool[] = ['note'];
  if (shape === 'claim') tools.push('link');
  if (shape === 'claim' && shownTag(decision) === 'sourced') tools.push('details');
  if ((card.tagSet?.length ?? 0) > 0) tools.push('tags');
  if (shape === 'name' && (card.mention?.others.length ?? 0) > 0) tools.push('same');
  if (annotation?.selectors !== undefined) tools.push('ends');
  return tools;
}
