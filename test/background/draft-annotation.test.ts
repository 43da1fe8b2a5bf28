import { describe, expect, it } from 'vitest';
import { draftAnnotation } from '../../src/background/draft-annotation';
import type { Block, BlockKind } from '../../src/core/model/article';

const TEXT =
  'Harbour opens\nThe gates were opened at noon.\nWhat comes next\nNobody was hurt. The ferries sail on Friday.';
const KINDS: readonly BlockKind[] = ['title', 'paragraph', 'heading', 'paragraph'];

function blocks(): Block[] {
  let start = 0;
  return TEXT.split('\n').map((line, index) => {
    const block = { start, end: start + line.length, kind: KINDS[index] ?? 'other', linkDensity: 0 };
    start = block.end + 1;
    return block;
  });
}

const draft = (quote: string, known?: readonly Block[]) => {
  const start = TEXT.indexOf(quote);
  const drafted = draftAnnotation(
    {
      text: TEXT,
      ...(known ? { blocks: known } : {}),
      analysis: { lang: 'en', dir: 'ltr', lines: [], mentions: [], entities: [], claims: [] },
      placed: [],
    },
    {
      target: { kind: 'selection', start, end: start + quote.length },
      patch: {},
      pageKey: 'https://example.org/a',
      now: '2026-10-12T09:00:00.000Z',
      id: '00000000-0000-4000-8000-000000000001',
    },
  );
  if (drafted?.kind !== 'new') throw new Error('nothing new drafted');
  return drafted.annotation;
};

describe('draftAnnotation', () => {
  it.each([
    ['Nobody was hurt.', { ordinal: 3, heading: 'What comes next' }],
    ['The gates', { ordinal: 1, heading: 'Harbour opens' }],
    ['What comes next', { ordinal: 2, heading: 'What comes next' }],
  ])('keeps of "%s" the block and the heading above it', (quote, block) => {
    expect(draft(quote, blocks()).selectors?.block).toEqual(block);
  });

  it('keeps no block where none are known', () => {
    expect(draft('Nobody was hurt.').selectors).not.toHaveProperty('block');
  });
});
