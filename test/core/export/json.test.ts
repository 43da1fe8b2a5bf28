import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { toJson } from '../../../src/core/export/json';
import { SAMPLE } from './sample';

/** Properties with many runs; a busy machine needs more than the default. */
vi.setConfig({ testTimeout: 30_000 });

describe('toJson', () => {
  it('says what it is, of which version, made when and by what', () => {
    const { articles: _a, entities: _e, annotations: _n, ...head } = JSON.parse(toJson(SAMPLE));
    expect(head).toEqual({
      format: 'isnad-annotations',
      version: 1,
      created: SAMPLE.created,
      generator: { name: 'Isnad', version: '0.1.0' },
    });
  });

  it('loses nothing', () => {
    const { articles, entities, annotations } = JSON.parse(toJson(SAMPLE));
    expect({ articles, entities, annotations }).toEqual({
      articles: SAMPLE.articles,
      entities: SAMPLE.entities,
      annotations: SAMPLE.annotations,
    });
  });

  it('survives UTF-8 with every string as it was, lone surrogates too', () => {
    const text = fc.string({
      unit: fc.constantFrom('\ud83d', '\udea8', '🚨', 'ق', '"', '\\', '\u2028', '\0'),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, (note) => {
        const data = {
          ...SAMPLE,
          annotations: SAMPLE.annotations.slice(0, 1).map((one) => ({ ...one, note })),
        };
        const json = toJson(data);
        const bytes = new TextEncoder().encode(json);
        const back = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
        expect(back.annotations[0].note).toBe(note);
      }),
      { numRuns: 1000 },
    );
  });
});
