import { describe, expect, it } from 'vitest';
import { inflect as inflectArabic } from '../../../src/core/language/ar/cues/inflect';
import { inflect as inflectEnglish } from '../../../src/core/language/en/cues/inflect';

describe('inflect in Arabic', () => {
  it.each([
    [
      'a sound verb',
      { lemma: 'ذكر', participle: 'ذاكر' },
      'ذكر ذكرت ذكروا ذكرنا يذكر تذكر يذكرون ذاكرا ذاكرين',
    ],
    ['a derived verb', { lemma: 'أعلن' }, 'أعلن أعلنت أعلنوا أعلنا يعلن تعلن يعلنون معلنا معلنة معلنين'],
    [
      'a hollow verb',
      { lemma: 'قال', imperfect: 'يقول', participle: 'قائل' },
      'قال قالت قالوا قلن قلت قلنا يقول تقول يقولون قائلا',
    ],
    ['a derived hollow verb', { lemma: 'أفاد' }, 'أفاد أفادت أفادوا أفدنا يفيد تفيد يفيدون مفيدا'],
    [
      'a defective verb in ya',
      { lemma: 'نفى', imperfect: 'ينفي', participle: 'نافي' },
      'نفى نفت نفوا نفيت ينفي تنفي ينفون نافيا ناف',
    ],
    [
      'a defective verb in waw',
      { lemma: 'دعا', imperfect: 'يدعو', participle: 'داعي' },
      'دعا دعت دعوا دعوت يدعو تدعو يدعون داعيا',
    ],
    ['a derived defective verb', { lemma: 'ادعى' }, 'ادعى ادعت ادعوا يدعي تدعي يدعون مدعيا'],
    ['a doubled verb', { lemma: 'رد' }, 'رد ردت ردوا يرد ترد يردون'],
    ['a verb with hamza', { lemma: 'قرأ', participle: '' }, 'قرأ قرأت قرأوا يقرأ يقرؤون'],
    ['a verb in nun, whose endings melt', { lemma: 'تكهن' }, 'تكهن تكهنت تكهنا يتكهن متكهنا'],
    [
      'a verb of the fifth form',
      { lemma: 'تحدث', masdar: 'حديث' },
      'تحدث تحدثت تحدثوا يتحدث تتحدث متحدثا حديث',
    ],
  ])('writes %s', (_name, verb, expected) => {
    expect(inflectArabic(verb).map(({ text }) => text)).toEqual(expect.arrayContaining(expected.split(' ')));
  });

  it('gives a spelling its likelier reading first', () => {
    const forms = inflectArabic({ lemma: 'أعلن' });
    expect(forms.find(({ text }) => text === 'أعلن')?.form).toEqual({
      tense: 'perfect',
      person: 3,
      gender: 'm',
      number: 1,
    });
    expect(forms.find(({ text }) => text === 'أعلنت')?.form.person).toBe(3);
  });

  it('writes no participle where there is none', () => {
    const tenses = inflectArabic({ lemma: 'زاد', imperfect: 'يزيد', participle: '' }).map(
      ({ form }) => form.tense,
    );
    expect(tenses).not.toContain('participle');
  });
});

describe('inflect in English', () => {
  it.each([
    ['a regular verb', { base: 'report' }, ['reported', 'reports', 'report', 'reporting']],
    ['a verb in e', { base: 'state' }, ['stated', 'states', 'state', 'stating']],
    ['a verb in y', { base: 'deny' }, ['denied', 'denies', 'deny', 'denying']],
    [
      'a doubled consonant',
      { base: 'admit', past: 'admitted' },
      ['admitted', 'admits', 'admit', 'admitting'],
    ],
    [
      'an irregular verb',
      { base: 'write', past: 'wrote', participle: 'written' },
      ['wrote', 'writes', 'write', 'written', 'writing'],
    ],
    ['a verb in ee', { base: 'agree' }, ['agreed', 'agrees', 'agree', 'agreeing']],
    ['a sibilant', { base: 'stress' }, ['stressed', 'stresses', 'stress', 'stressing']],
    ['a verb in ue', { base: 'argue' }, ['argued', 'argues', 'argue', 'arguing']],
  ])('writes %s', (_name, verb, expected) => {
    expect(inflectEnglish(verb).map(({ text }) => text)).toEqual(expected);
  });
});
