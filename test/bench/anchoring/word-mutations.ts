import type { Span } from '../../../src/core/model/span';
import { applyEdits, type Edit, type EditedPage } from './edited-page';
import type { Random } from './random';

export interface Context {
  readonly random: Random;
  /** Blocks of other pages in the same direction of writing. */
  readonly foreign: readonly string[];
  readonly isRtl: boolean;
}

const WORD = /[\p{L}\p{M}]{3,}/gu;
const LATIN = 'etaoinshrdlu';
const ARABIC = 'ابتمنيلروسع';

export function blocksOf({ blocks, truth }: EditedPage): Span[] {
  return truth ? blocks.filter(({ start, end }) => start < truth.end && truth.start < end) : [];
}

function words(text: string, { start, end }: Span): Span[] {
  return Array.from(text.slice(start, end).matchAll(WORD), (match) => ({
    start: start + match.index,
    end: start + match.index + match[0].length,
  }));
}

/** One letter swapped, dropped, doubled or replaced, about every 60 units, at least one in the passage. */
export function typo(page: EditedPage, context: Context): EditedPage {
  if (!page.truth) return page;
  return applyEdits(page, typos(page.text, page.truth, context));
}

export function typos(text: string, span: Span, { random, isRtl }: Context): Edit[] {
  const all = words(text, span);
  const count = Math.max(1, Math.round((span.end - span.start) / 60));
  const chosen = new Set<Span>();
  for (let n = 0; n < count && all.length > 0; n++) chosen.add(random.pick(all));
  return [...chosen]
    .sort((a, b) => a.start - b.start)
    .map(({ start, end }) => {
      const at = start + 1 + random.below(Math.max(1, end - start - 2));
      const letter = text[at] ?? '';
      const kind = random.below(4);
      if (kind === 0) return { start: at, end: at + 1, text: random.pick([...(isRtl ? ARABIC : LATIN)]) };
      if (kind === 1) return { start: at, end: at + 1, text: '' };
      if (kind === 2) return { start: at, end: at, text: letter };
      return {
        start: at,
        end: Math.min(end, at + 2),
        text: [...text.slice(at, Math.min(end, at + 2))].reverse().join(''),
      };
    });
}

/** 40 % of the words of the passage's blocks become words of other articles, names among them. */
export function rewrite(page: EditedPage, context: Context): EditedPage {
  return rewriteWords(page, context, /^(?!)/u);
}

/** The same by an editor who keeps whom it is about: capitalised words stay. */
export function rewriteAroundNames(page: EditedPage, context: Context): EditedPage {
  return rewriteWords(page, context, /^\p{Lu}/u);
}

function rewriteWords(page: EditedPage, { random, foreign }: Context, spared: RegExp): EditedPage {
  const edits = blocksOf(page).flatMap((block) =>
    words(page.text, block)
      .filter(({ start, end }) => !spared.test(page.text.slice(start, end)) && random.next() < 0.4)
      .map(({ start, end }) => {
        const choice = random.pick(foreign).match(WORD) ?? ['other'];
        return { start, end, text: random.pick(choice) };
      }),
  );
  return applyEdits(page, edits);
}
