import type { ClaimRow, PageView } from '../../src/messaging/protocol';
import { type Frame, type Page, until } from '../support/driver';
import { pageView } from '../support/page-view';
import { pointAt, type Stage } from './browser';

/** The view of a page once `accept` takes it. */
export async function viewWhere(
  on: Stage,
  tab: number,
  what: string,
  accept: (view: PageView) => boolean,
): Promise<PageView> {
  return until(what, async () => {
    const view = await pageView(on.extension, tab);
    return accept(view) ? view : undefined;
  });
}

/** Words at the beginning of the first claim drawn with this look: where a click finds the claim and no name. */
export function claimWords(
  view: PageView,
  look: NonNullable<ClaimRow['look']>,
): { claim: ClaimRow; words: string } {
  const claim = view.claims.find((row) => row.look === look && row.tag === undefined);
  if (claim === undefined) throw new Error(`no claim is drawn as ${look}`);
  return { claim, words: claim.quote.slice(0, 12) };
}

/** A real click in the middle of some words of the page. */
export async function clickWords(page: Page, words: string): Promise<void> {
  await page.activate();
  const { x, y } = await pointAt(page, words);
  await page.click(x, y);
}

/** The card's frame once it shows something. */
export async function filledCard(page: Page): Promise<Frame> {
  return until('the card', async () => {
    const frame = await page.frame('card.html');
    const filled = await frame?.evaluate(() => document.querySelector('.card, .bar') !== null);
    return filled === true ? frame : undefined;
  });
}

/** The card's frame once it hears the keys. */
export async function focusedCard(page: Page): Promise<Frame> {
  const card = await filledCard(page);
  await until('the card to have the focus', () =>
    card.evaluate(() => document.hasFocus() && document.activeElement !== document.body),
  );
  return card;
}

/** Opens the card with a real click and waits until it hears the keys. */
export async function openCard(page: Page, words: string): Promise<Frame> {
  await clickWords(page, words);
  return focusedCard(page);
}

/** Types a note by keys alone and saves it. */
export async function writeNote(page: Page, card: Frame, note: string): Promise<void> {
  await page.press('n');
  await until('the note field', () => card.evaluate(() => document.activeElement?.tagName === 'TEXTAREA'));
  await page.type(note);
  await page.press('Control+Enter');
}
