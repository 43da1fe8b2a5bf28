import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { textHash } from '../../../src/core/model/text-hash';

describe('textHash', () => {
  it('is 16 hex digits and the same for the same text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 40 }), (text) => {
        expect(textHash(text)).toMatch(/^[0-9a-f]{16}$/);
        expect(textHash(text)).toBe(textHash(`${text}`));
      }),
    );
  });

  it('tells 50,000 texts apart that differ in one unit or in order', () => {
    const seen = new Set<string>();
    for (let n = 0; n < 25_000; n++) {
      seen.add(textHash(`قال مصدر ${n} إن`));
      seen.add(textHash(`${n} قال مصدر إن`));
    }
    expect(seen.size).toBe(50_000);
  });

  it('changes about half of its bits with one unit of the text', () => {
    let flipped = 0;
    for (let n = 0; n < 500; n++) {
      const a = BigInt(`0x${textHash(`text ${n}`)}`);
      const b = BigInt(`0x${textHash(`texu ${n}`)}`);
      flipped += (a ^ b).toString(2).replaceAll('0', '').length;
    }
    expect(flipped / 500).toBeGreaterThan(28);
    expect(flipped / 500).toBeLessThan(36);
  });
});
