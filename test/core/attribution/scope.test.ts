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

  it.each([
    [
      'ar',
      'كشفت مصادر نيابية أن الخلاف مستمر.\nوقال وزير النقل إن الطريق سيفتح.\nوأوضحت المصادر أن المادة السابعة معلقة.',
      'المصادر',
      'unnamed',
    ],
    [
      'en',
      'A senior security official said the deal could collapse.\nThe mayor said the road was open.\nThe official said that nothing was agreed.',
      'The official',
      'unnamed',
    ],
  ])('points a definite noun back to its source (%s)', (code, text, source, kind) => {
    const last = readClaims(text, code)[2];
    expect(last).toMatchObject({ suggestion: 'sourced', source, kind });
    expect(last?.claim.attributions[0]?.inheritedFrom).toBe(0);
  });

  it.each([
    ['en', 'Nour Saab learned the craft from her uncle. "People think it is a hobby," she says.', 'she'],
    ['ar', 'وصلت نور صعب إلى الورشة قبل عامين. وقالت إن الحرفة تعلمتها من عمها.', 'نور صعب'],
  ])('takes the one person of the sentence before for a speaker (%s)', (code, text, source) => {
    expect(readClaims(text, code)[1]).toMatchObject({ suggestion: 'sourced', source, kind: 'person' });
  });

  it('takes nobody when two persons stand before a pronoun', () => {
    const text = 'Nour Saab met Jane Porter at the yard. "People think it is a hobby," she says.';
    expect(readClaims(text, 'en')[1]?.suggestion).toBeUndefined();
  });

  it.each([
    [
      'en',
      'Three lorries with flour and medicine reached the besieged town on Sunday.\nThe mayor said three lorries with flour and medicine had reached the besieged town.',
    ],
    [
      'ar',
      'وصلت ثلاث شاحنات محملة بالطحين والدواء إلى البلدة المحاصرة الأحد.\nوقال رئيس البلدية إن ثلاث شاحنات محملة بالطحين والدواء وصلت البلدة المحاصرة.',
    ],
  ])('lowers a bare lead whose content comes back with a source (%s)', (code, text) => {
    const [lead] = readClaims(text, code);
    expect(lead).toMatchObject({ suggestion: 'unsourced', rule: 'sourced-below' });
    expect(lead?.claim.confidence).toBe(0.5);
  });

  it.each([
    [
      'en',
      '"Prices will rise again next year"\nThe road was closed for three weeks after a storm in May.',
      'hearsay',
      undefined,
    ],
    [
      'en',
      '"Prices will rise again next year"\nThe minister said on Sunday that prices would rise again next year.',
      'official',
      'The minister',
    ],
    [
      'ar',
      '«الأسعار سترتفع مجددا العام المقبل»\nأغلق الطريق ثلاثة أسابيع بعد عاصفة ضربت المنطقة في أيار.',
      'hearsay',
      undefined,
    ],
    [
      'ar',
      '«الأسعار سترتفع مجددا العام المقبل»\nقال وزير المالية إن الأسعار سترتفع مجددا العام المقبل.',
      'official',
      'وزير المالية',
    ],
  ])(
    'holds a quoted headline for hearsay until the body names its speaker (%s)',
    (code, text, kind, source) => {
      const [title] = readClaims(text, code, { roles: true });
      expect(title).toMatchObject({ suggestion: 'sourced', rule: 'headline-quotation', kind, source });
    },
  );
});
