import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { english } from '../../../src/core/language/en';
import type { Language } from '../../../src/core/language/language';
import type { EntityType } from '../../../src/core/model/analysis';
import { combine } from '../../../src/core/recognition/combine';
import { findByRules } from '../../../src/core/recognition/find-by-rules';
import { labelOf } from '../../../src/core/recognition/tagger-model';

/** The names when the tagger labels these words, counted from 0, and no others. */
function names(
  text: string,
  language: Language,
  tagged: readonly (readonly [first: number, after: number, type: EntityType])[],
): string[] {
  const reading = findByRules(text, language);
  const labels = new Uint8Array(reading.page.words.length);
  for (const [first, after, type] of tagged)
    for (let at = first; at < after; at++) labels[at] = labelOf(type, at > first);
  return combine(reading, labels).map(({ start, end, type }) => `${type} ${text.slice(start, end)}`);
}

describe('combine', () => {
  it.each([
    [
      'ends an organisation where its grammar ends',
      'نفت وزارة الخارجية الروسية ذلك.',
      arabic,
      [[1, 3, 'organisation']],
      ['organisation وزارة الخارجية الروسية'],
    ],
    [
      'leaves where an organisation begins to the tagger',
      'قالت حركة النهضة ذلك.',
      arabic,
      [[2, 3, 'organisation']],
      ['organisation النهضة'],
    ],
    [
      'finds the last name of a tagged person again',
      'then Tomo Grevel came, and Grevel left',
      english,
      [[1, 3, 'person']],
      ['person Tomo Grevel', 'person Grevel'],
    ],
    [
      'does not find a place again that the tagger leaves out',
      'in Wilmburg they read the Wilmburg paper',
      english,
      [[1, 2, 'place']],
      ['place Wilmburg'],
    ],
    [
      'gives a spelling the type that most of its mentions have',
      'Wilmar rose. Wilmar fell. Shares of Wilmar sank.',
      english,
      [
        [0, 1, 'organisation'],
        [2, 3, 'person'],
        [6, 7, 'organisation'],
      ],
      ['organisation Wilmar', 'organisation Wilmar', 'organisation Wilmar'],
    ],
    [
      'leaves types alone where as many speak for one as for the other',
      'Wilmar rose. Then Wilmar fell.',
      english,
      [
        [0, 1, 'organisation'],
        [3, 4, 'person'],
      ],
      ['organisation Wilmar', 'person Wilmar'],
    ],
    [
      'finds a company again by a first word that is nothing else',
      'shares of Zuvarna Semicon rose, as Zuvarna said',
      english,
      [[2, 4, 'organisation']],
      ['organisation Zuvarna Semicon', 'organisation Zuvarna'],
    ],
    ['has no names of more words than a name has', 'a b '.repeat(20), english, [[0, 40, 'person']], []],
  ] as const)('%s', (_, text, language, tagged, expected) => {
    expect(names(text, language, tagged)).toEqual(expected);
  });
});
