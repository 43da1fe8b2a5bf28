import { attributeOf, hasAttribute, tagOf } from './nodes';

/** Class names by which style sheets in wide use hide text from sight and leave it to screen readers. */
const FOR_SCREEN_READERS =
  /(?:^|\s)(?:sr-only|visually-?hidden|screen-?reader-?(?:text|only)|u-?visually-?hidden|a11y-hidden|element-invisible)(?:\s|$)/i;

const HIDING_STYLE = /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i;

/** Whether the markup alone hides the element; used where no style engine can be asked. */
export function isHiddenByMarkup(element: Element): boolean {
  const hidden = attributeOf(element, 'hidden');
  if (hidden !== null && hidden.toLowerCase() !== 'until-found') return true;
  if (tagOf(element) === 'dialog' && !hasAttribute(element, 'open')) return true;
  const style = attributeOf(element, 'style');
  return style !== null && HIDING_STYLE.test(style);
}

/** Whether the text is there for screen readers only: it is not on screen, and often repeats what is. */
export function isVisuallyHidden(element: Element): boolean {
  const names = attributeOf(element, 'class');
  return names !== null && names !== '' && FOR_SCREEN_READERS.test(names);
}

/** Whether the reader may be typing in it. */
export function isEditable(element: Element): boolean {
  const editable = attributeOf(element, 'contenteditable');
  if (editable !== null && editable.toLowerCase() !== 'false') return true;
  return attributeOf(element, 'role') === 'textbox';
}
