import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createSha256, sha256 } from '../../../src/core/export/sha-256';

describe('createSha256', () => {
  it('agrees with another one, in whatever pieces the bytes come', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 200 }), { maxLength: 6 }), (pieces) => {
        const ours = createSha256();
        const theirs = createHash('sha256');
        for (const piece of pieces) {
          ours.update(piece);
          theirs.update(piece);
        }
        expect(ours.hex()).toBe(theirs.digest('hex'));
      }),
      { numRuns: 500 },
    );
  });

  it.each([0, 55, 56, 63, 64, 119, 128])('agrees at %i bytes, where padding turns', (length) => {
    const bytes = new Uint8Array(length).fill(97);
    expect(sha256(bytes)).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});
