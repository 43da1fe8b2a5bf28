import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../src/core/analyze';
import { languageByCode } from '../../src/core/language/for-page';
import type { BlockKind } from '../../src/core/model/article';
import { blocksFromText } from '../../src/core/text/blocks-from-text';

const read = (text: string) => analyze({ text, blocks: blocksFromText(text), facts: {} });

describe('analyze', () => {
  it('reads an Arabic article from end to end', () => {
    const text =
      'فتح الطريق الدولي\nقال وزير النقل إن الطريق إلى دمشق سيفتح غدا. وصلت ثلاث شاحنات صباح الأحد.';
    const analysis = read(text);
    expect(analysis).toMatchObject({ lang: 'ar', dir: 'rtl' });
    expect(analysis.lines.map(({ role }) => role)).toEqual(['title', 'body']);
    expect(analysis.claims.map(({ suggestion }) => suggestion).slice(-2)).toEqual(['sourced', 'unsourced']);
    expect(analysis.mentions.map(({ start, end }) => text.slice(start, end))).toContain('دمشق');
  });

  it('reads an English article from end to end', () => {
    const analysis = read(
      'Road to open\nThe minister said the road to London would open. Three lorries arrived on Sunday morning.',
    );
    expect(analysis).toMatchObject({ lang: 'en', dir: 'ltr' });
    expect(analysis.claims.map(({ suggestion }) => suggestion)).toEqual(['sourced', 'unsourced']);
  });

  it('takes the language it is told to take', () => {
    const language = languageByCode('ar');
    if (!language) throw new Error('no Arabic');
    const text = 'Nothing Arabic here at all.';
    expect(analyze({ text, blocks: blocksFromText(text), facts: {} }, { language }).lang).toBe('ar');
  });

  it('drops names that stand outside the article, and renumbers the rest', () => {
    const lines = [
      'Visit Paris and Berlin today',
      'The road to London was opened on Sunday, and then the road to London was closed.',
    ];
    const text = lines.join('\n');
    const kinds: readonly BlockKind[] = ['other', 'paragraph'];
    const blocks = blocksFromText(text).map((block, index) => ({
      ...block,
      kind: kinds[index] ?? 'paragraph',
    }));
    const { mentions, entities } = analyze({ text, blocks, facts: {} });
    expect(mentions.map(({ start, end }) => text.slice(start, end))).toEqual(['London', 'London']);
    expect(entities.map(({ label, mentions: own }) => [label, own])).toEqual([['London', [0, 1]]]);
    expect(mentions.map(({ entity }) => entity)).toEqual([0, 0]);
  });

  it('keeps entities and mentions pointing at each other, whatever the text', () => {
    const piece = fc.constantFrom(
      'دمشق',
      'London',
      'Smith',
      'قال',
      'said',
      ' ',
      '\n',
      '.',
      '"',
      '\ud800',
      'مدينة',
      'Mr',
      '١٢',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 50 }), (pieces) => {
        const { mentions, entities } = read(pieces.join(' '));
        for (const [index, mention] of mentions.entries())
          expect(entities[mention.entity]?.mentions).toContain(index);
        for (const [index, entity] of entities.entries()) {
          for (const at of entity.mentions) expect(mentions[at]?.entity).toBe(index);
        }
      }),
      { numRuns: 40 },
    );
  });

  it.each([
    ['nothing', ''],
    ['spaces', ' \n \n'],
    ['a lone surrogate', '\ud800'],
    ['marks alone', '«»"()[]…؟!'],
  ])('reads %s without failing', (_name, text) => {
    expect(read(text).claims).toEqual([]);
  });
});
