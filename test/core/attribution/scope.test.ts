import { describe, expect, it } from 'vitest';
import { readClaims } from './read-claims';

describe('settleSources', () => {
  it.each([
    [
      'a verb without subject',
      'قال وزير النقل إن الطريق سيفتح غدا. وأضاف أن العمل سيستمر أسبوعين.',
      'ar',
      'وزير النقل',
      'speaker-goes-on',
    ],
    [
      'a verb without subject in the next paragraph',
      'قال وزير النقل إن الطريق سيفتح غدا.\nوأضاف أن العمل سيستمر أسبوعين.',
      'ar',
      'وزير النقل',
      'speaker-goes-on',
    ],
    [
      'an elaborating opening',
      'مصادر محلية تحدثت عن وصول مقاتلين إلى المدينة. منهم ثلاث عائلات وصلت مساء السبت.',
      'ar',
      'مصادر محلية',
      'carried-over',
    ],
    [
      'a pronoun',
      'The interior minister said the road would open. He added that work would go on.',
      'en',
      'He',
      'pronoun-speaker',
    ],
    [
      'a quotation without cue',
      'Jane Porter, a nurse, said the ward was full. "We have no beds left for anyone who comes tonight."',
      'en',
      'Jane Porter, a nurse',
      'quotation-after-speaker',
    ],
    [
      'a second sentence inside a quotation',
      'Jane Porter, a nurse, said "the ward is full tonight. There are no beds left for anyone."',
      'en',
      'Jane Porter, a nurse',
      'inside-quotation',
    ],
  ])('carries the speaker over to %s', (_name, text, code, source, rule) => {
    const claims = readClaims(text, code);
    expect(claims[1]).toMatchObject({ suggestion: 'sourced', source, rule });
    expect(claims[1]?.claim.attributions[0]?.inheritedFrom).toBe(0);
    expect(claims[1]?.kind).toBe(claims[0]?.kind);
  });

  it('gives a quotation the speaker that only its last sentence names', () => {
    const text = '"They fired on our posts at noon. Six shells hit the road near the bridge", said Reuters.';
    const claims = readClaims(text, 'en');
    expect(claims.map(({ source }) => source)).toEqual(['Reuters', 'Reuters']);
    expect(claims[0]).toMatchObject({ rule: 'inside-quotation' });
  });

  it.each([
    [
      'a paragraph further on',
      'قال وزير النقل إن الطريق سيفتح غدا.\nوصلت الشاحنات صباح الأحد إلى المدينة.\nوأضاف أن العمل سيستمر أسبوعين.',
      'ar',
      2,
    ],
    [
      'a sentence that opens like any other',
      'قال وزير النقل إن الطريق سيفتح غدا. وصلت الشاحنات صباح الأحد إلى المدينة.',
      'ar',
      1,
    ],
    [
      'a shift of speaker',
      'قال وزير النقل إن الطريق سيفتح غدا. في المقابل «لم يعد أحد منا يصدق هذه الوعود كلها».',
      'ar',
      1,
    ],
  ])('carries nobody over to %s', (_name, text, code, index) => {
    expect(readClaims(text, code)[index]?.suggestion).not.toBe('sourced');
  });

  it('carries an opening over to two sentences at most', () => {
    const text =
      'مصادر محلية تحدثت عن وصول مقاتلين إلى المدينة. منهم ثلاث عائلات وصلت مساء. منهم أربع عائلات وصلت فجرا. منهم خمس عائلات وصلت ظهرا.';
    expect(readClaims(text, 'ar').map(({ rule }) => rule)).toEqual([
      'unnamed-source-with-verb',
      'carried-over',
      'carried-over',
      'no-cue',
    ]);
  });
});
