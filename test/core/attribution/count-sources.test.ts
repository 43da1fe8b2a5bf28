import { describe, expect, it } from 'vitest';
import { countSources } from '../../../src/core/attribution/count-sources';
import { readClaims } from './read-claims';

function count(text: string, code: string) {
  return countSources(
    readClaims(text, code).map(({ claim }) => claim),
    text,
  );
}

describe('countSources', () => {
  it.each([
    ['one source', 'en', 'The mayor said the bridge was closed.', 1, 0],
    ['nobody', 'en', 'A car bomb exploded near the market on Monday, wounding five people.', 0, 0],
    ['hearsay', 'ar', 'قيل إن المهاجمين فروا باتجاه الحدود الشرقية.', 0, 0],
    [
      'the same words twice',
      'ar',
      'قال وزير النقل إن الطريق سيفتح غدا.\nوأكد وزير النقل أن الشاحنات ستعبر اليوم.',
      1,
      0,
    ],
    [
      'a name and its last part',
      'en',
      'Economist Per Aune said prices would fall.\nAune said wages would rise next year.',
      1,
      0,
    ],
    ['a verb that goes on', 'ar', 'قال وزير النقل إن الطريق سيفتح غدا. وأضاف أن الشاحنات ستعبر اليوم.', 1, 0],
    ['a pronoun', 'en', 'The mayor said the bridge was closed. He added that it would reopen in June.', 1, 0],
    [
      'a definite noun and its source',
      'ar',
      'كشفت مصادر نيابية أن الخلاف مستمر. وأوضحت المصادر أن المادة السابعة معلقة.',
      1,
      1,
    ],
    [
      'a chain and its source',
      'ar',
      'نقلت وكالة الأناضول عن وزير النقل قوله إن الطريق سيفتح. وقال وزير النقل إن الشاحنات ستعبر اليوم.',
      1,
      0,
    ],
    [
      'two outlets that relay one agency',
      'ar',
      'أعلنت صحيفة الصباح نقلا عن وكالة الأناضول أن الطريق سيفتح.\nوذكر موقع المساء نقلا عن وكالة الأناضول أن الشاحنات ستعبر اليوم.',
      1,
      0,
    ],
    [
      'two outlets that relay one agency, in English',
      'en',
      'The Morning Post reported, citing the National News Agency, that the road would open.\nThe Evening Star reported, citing the National News Agency, that trucks would cross today.',
      1,
      0,
    ],
    [
      'an agency and who relays it',
      'en',
      'The National News Agency said the road would open.\nThe Evening Star reported, citing the National News Agency, that trucks would cross today.',
      1,
      0,
    ],
    [
      'several sources of one sentence',
      'en',
      'The winning bidder said it followed the rules, and the opposition said it would go to court.',
      2,
      0,
    ],
    [
      'two unnamed groups described differently',
      'en',
      'Local activists said the road was closed. Two aid workers said the town had no water.',
      2,
      2,
    ],
  ])('merges what is one: %s', (_name, code, text, distinct, unnamed) => {
    expect(count(text, code)).toEqual({ distinct, unnamed });
  });
});
