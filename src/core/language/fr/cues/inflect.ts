import type { VerbForm } from '../../../attribution/lexicon';
import { foldText } from '../../../text/fold';

export interface FrenchVerb {
  /** Infinitive. Verbs in -er that keep their stem need nothing else. */
  readonly lemma: string;
  /** Third person of the present, singular and plural, and past participle, where irregular. */
  readonly present?: string;
  readonly plural?: string;
  readonly participle?: string;
}

export interface InflectedForm {
  readonly text: string;
  readonly form: VerbForm;
}

/**
 * The forms that news copy has, each once as folded: accents are no part of a folded word, so that « déclare » and
 * « déclaré » are one spelling, and a past participle counts as the past that its auxiliary makes it.
 */
export function inflect({ lemma: whole, present, plural, participle }: FrenchVerb): InflectedForm[] {
  const [lemma = '', ...rest] = whole.split(' ');
  const stem = lemma.slice(0, -2);
  const third = present ?? `${stem}e`;
  const many = plural ?? `${stem}ent`;
  const past = participle ?? `${stem}é`;
  const old = lemma.endsWith('er') ? stem : many.replace(/ent$/, '').replace(/oi$/, 'oy');
  const imperfect = old.replace(/c$/, 'ç').replace(/g$/, 'ge');
  const bare: InflectedForm[] = [
    ...[past, `${past}e`, `${past}s`, `${past}es`].map((text) => ({
      text,
      form: { tense: 'perfect' as const },
    })),
    { text: third, form: { tense: 'imperfect', person: 3, number: 1 } },
    { text: many, form: { tense: 'imperfect', person: 3, number: 3 } },
    { text: `${imperfect}ait`, form: { tense: 'imperfect', person: 3, number: 1 } },
    { text: `${imperfect}aient`, form: { tense: 'imperfect', person: 3, number: 3 } },
    { text: `${imperfect}ant`, form: { tense: 'participle' } },
    { text: lemma, form: { tense: 'masdar' } },
  ];
  const forms = bare.map(({ text, form }) => ({ text: [text, ...rest].join(' '), form }));
  const seen = new Set<string>();
  return forms.filter(({ text }) => !seen.has(foldText(text)) && seen.add(foldText(text)));
}
