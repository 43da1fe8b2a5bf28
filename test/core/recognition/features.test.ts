import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { english } from '../../../src/core/language/en';
import { toFeatures } from '../../../src/core/recognition/features';
import { findByRules } from '../../../src/core/recognition/find-by-rules';
import { KEY_BITS, MOST_FEATURES } from '../../../src/core/recognition/tagger-program';

function featuresOf(text: string, language = english) {
  return toFeatures(findByRules(text, language));
}

function wordFeatures(text: string, word: number): number[] {
  const { keys, offsets } = featuresOf(text);
  return [...keys.subarray(offsets[word], offsets[word + 1])];
}

describe('toFeatures', () => {
  it('gives every word features within their range, and lines where they begin', () => {
    const { keys, offsets, lines } = featuresOf('قال محمد القصوبة في دير الزور\nثم عاد', arabic);
    expect([...lines]).toEqual([0, 6, 8]);
    expect(offsets).toHaveLength(9);
    for (let word = 0; word < 8; word++) {
      const count = (offsets[word + 1] ?? 0) - (offsets[word] ?? 0);
      expect(count).toBeGreaterThan(20);
      expect(count).toBeLessThanOrEqual(MOST_FEATURES);
    }
    expect(Math.max(...keys)).toBeLessThan(2 ** KEY_BITS);
  });

  it('gives the same features in the same surroundings, wherever they stand', () => {
    const line = 'they walked to Wilmburg last week';
    expect(wordFeatures(`${line}\n${line}`, 9)).toEqual(wordFeatures(line, 3));
  });

  it('tells capitals, neighbours and punctuation apart', () => {
    const plain = wordFeatures('then old wilmer came in', 2);
    for (const other of ['then old Wilmer came in', 'then uncle wilmer came in', 'then old "wilmer came in'])
      expect(wordFeatures(other, 2)).not.toEqual(plain);
  });

  it('hides the rules when asked to', () => {
    const reading = findByRules('Jane Smith lives in Baghdad', english);
    expect(toFeatures(reading).keys.length).toBeGreaterThan(
      toFeatures(reading, { hints: false }).keys.length,
    );
  });

  it('has nothing to say of a text without words', () => {
    expect(featuresOf(' … \n').offsets).toHaveLength(1);
  });
});
