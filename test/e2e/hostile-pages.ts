import type { Page } from '../support/driver';

/** Scripts and styles of pages that do not wish Isnad well; each goes into the head of a practice article. */

/** Keeps everything that the window hears of typing, in `heard`, as `event key data`. */
export const LISTENING = `<script>
  window.heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'input', 'beforeinput', 'change', 'textInput', 'compositionstart',
    'compositionupdate', 'compositionend', 'paste', 'copy', 'cut', 'focus', 'blur', 'focusin', 'focusout', 'selectionchange', 'select'])
    for (const target of [window, document])
      target.addEventListener(type, (event) => heard.push([type, event.key ?? '', event.data ?? ''].join(' ').trim()), true);
</script>`;

/** Wipes the highlight registry for as long as the page lives, counting how often and how often it had been filled again. */
export const WIPING = `
  window.wiped = { times: 0, filled: 0 };
  setInterval(() => {
    wiped.times++;
    if (CSS.highlights.size > 0) wiped.filled++;
    CSS.highlights.clear();
  }, 25);`;

/** A highlight of the page's own, as a search in the page would make. */
export const OWN_HIGHLIGHT = `
  const range = document.createRange();
  range.selectNodeContents(document.querySelector('h1'));
  CSS.highlights.set('own-search', new Highlight(range));`;

export const HOSTILE_STYLE = `<style>
  html { font-size: 1px; zoom: .5 }
  :root > :not(head, body), iframe, [popover] { display: none !important; opacity: 0 !important;
    visibility: hidden !important; width: 0 !important; height: 0 !important; inset: auto !important;
    transform: translate(-9999px) scale(.01) !important; pointer-events: none !important; filter: blur(20px) !important; }
  :root > :not(head, body)::before, ::backdrop { content: 'x' !important; position: fixed !important;
    inset: 0 !important; display: block !important; background: red !important }
  body { font-size: 24px } main { max-inline-size: none !important } svg { display: none }
</style>`;

/** Removes whatever is added beside head and body, as often as `times` says, counting in `removed`. */
export const removing = (times: number) => `<script>
  window.removed = 0;
  new MutationObserver((records) => {
    for (const node of records.flatMap((record) => [...record.addedNodes]))
      if (!['HEAD', 'BODY'].includes(node.nodeName) && removed < ${times}) { removed++; node.remove(); }
  }).observe(document.documentElement, { childList: true });
</script>`;

/** Names that, given to a form's inputs, hide the form's own properties from a careless reader. */
export const CLOBBERING = [
  'parentNode',
  'parentElement',
  'childNodes',
  'children',
  'firstChild',
  'lastChild',
  'nextSibling',
  'previousSibling',
  'nodeType',
  'nodeName',
  'tagName',
  'localName',
  'textContent',
  'attributes',
  'getAttribute',
  'querySelectorAll',
  'closest',
  'matches',
  'ownerDocument',
  'isConnected',
  'getBoundingClientRect',
  'shadowRoot',
] as const;

/** Names of all highlights that the page can see. */
export const highlightNames = (page: Page) => page.evaluate(() => [...CSS.highlights.keys()]);

/** Tags of what stands beside head and body. */
export const guests = (page: Page) =>
  page.evaluate(() => [...document.documentElement.children].slice(2).map((element) => element.localName));

/** Puts markup at the end of a page's head. */
export const withHead = (html: string, markup: string) => html.replace('</head>', () => `${markup}</head>`);

/** Runs in the page: everything a script can pretend that a reader did at some words, and at the card's host. */
export function spoof(words: string): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) if ((walker.currentNode as Text).data.includes(words)) break;
  const text = walker.currentNode as Text;
  const element = text.parentElement as HTMLElement;
  const range = document.createRange();
  range.setStart(text, text.data.indexOf(words));
  range.setEnd(text, text.data.indexOf(words) + words.length);
  const box = range.getBoundingClientRect();
  const at = { bubbles: true, composed: true, cancelable: true, clientX: box.x + 4, clientY: box.y + 4 };
  const host = [...document.documentElement.children].slice(2);
  for (const target of [element, document, window, ...host]) {
    for (const type of ['pointerdown', 'pointerup', 'pointermove'])
      target.dispatchEvent(new PointerEvent(type, at));
    for (const type of ['mousedown', 'mouseup', 'click', 'dblclick', 'auxclick', 'contextmenu'])
      target.dispatchEvent(new MouseEvent(type, { ...at, detail: 1 }));
    for (const key of ['s', 'x', 'n', 'z', 'Enter', 'Shift', 'a'])
      for (const type of ['keydown', 'keypress', 'keyup'])
        target.dispatchEvent(new KeyboardEvent(type, { ...at, key, shiftKey: true, ctrlKey: key === 'a' }));
    for (const type of ['selectionchange', 'toggle', 'message', 'submit', 'input', 'wake', 'focus'])
      target.dispatchEvent(new CustomEvent(type, { ...at, detail: { type: 'wake', anyway: true } }));
  }
  element.click();
  host.forEach((one) => {
    (one as HTMLElement).click();
  });
  window.postMessage({ type: 'jump', target: { kind: 'claim', index: 0 }, card: true }, '*');
  window.postMessage('card', '*', [new MessageChannel().port1]);
}
