/*
 * Inflection of Arabic report verbs as news copy writes them: undiacritised, third person and first person. Sound,
 * hollow, defective, doubled and hamzated verbs differ only in their stems once the vowels are gone; what cannot be
 * told from the lemma (the imperfect of form I, its participle) is given with it. Rare forms that would be wrong
 * as often as right (the feminine plural of doubled and hollow imperfects) are left out.
 */
import type { VerbForm } from '../../../attribution/lexicon';

export interface ArabicVerb {
  /** Perfect, third person masculine singular: the dictionary form. */
  readonly lemma: string;
  /** Imperfect of the same person, where it does not follow from the lemma. */
  readonly imperfect?: string;
  /** Indefinite participle without its case ending (قائل), where it does not follow from the imperfect; '' for none. */
  readonly participle?: string;
  readonly masdar?: string;
}

export interface InflectedForm {
  readonly text: string;
  readonly form: VerbForm;
}

/** The forms of a verb with its complement («اكتفى بالقول»): the verb alone changes. */
export function inflectPhrase(verb: ArabicVerb): InflectedForm[] {
  const [lemma = '', ...others] = verb.lemma.split(' ');
  if (others.length === 0) return inflect(verb);
  const [imperfect] = (verb.imperfect ?? regularImperfect(lemma)).split(' ');
  return inflect({ ...verb, lemma, ...(imperfect ? { imperfect } : {}) }).map(({ text, form }) => ({
    text: [text, ...others].join(' '),
    form,
  }));
}

/** All forms of a verb, the likelier reading of a spelling first. */
export function inflect(verb: ArabicVerb): InflectedForm[] {
  const imperfect = verb.imperfect ?? regularImperfect(verb.lemma);
  const participle = verb.participle ?? regularParticiple(imperfect);
  const forms = [...perfectForms(verb.lemma), ...imperfectForms(imperfect)];
  if (participle !== '') forms.push(...participleForms(participle));
  if (verb.masdar) forms.push({ text: verb.masdar, form: { tense: 'masdar' } });
  const seen = new Set<string>();
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text));
}

/** Derived forms keep their letters after the prefix: أعلن → يعلن, أفاد → يفيد, ادعى → يدعي, تحدث → يتحدث. */
export function regularImperfect(lemma: string): string {
  const prefixed = /^[أا]/.test(lemma) && lemma.length > 3;
  const stem = prefixed ? lemma.slice(1) : lemma;
  if (!prefixed) return `ي${stem}`;
  if (isHollow(lemma)) return `ي${stem.slice(0, -2)}ي${stem.slice(-1)}`;
  return `ي${stem.endsWith('ى') ? `${stem.slice(0, -1)}ي` : stem}`;
}

/** Of derived forms: يعلن → معلن. A defective one keeps its ya before the ending (نافيا). */
function regularParticiple(imperfect: string): string {
  const stem = imperfect.slice(1);
  return `م${stem.endsWith('ى') ? `${stem.slice(0, -1)}ي` : stem}`;
}

/** A long a before the last radical: قال, أفاد. Form III (طالب) has it one letter earlier. */
function isHollow(lemma: string): boolean {
  return lemma.at(-2) === 'ا';
}

function perfectForms(lemma: string): InflectedForm[] {
  const base = lemma.slice(0, -1);
  const stems = lemma.endsWith('ى')
    ? { feminine: base, dual: `${base}ي`, plural: base, consonant: `${base}ي` }
    : lemma.endsWith('ا')
      ? { feminine: base, dual: `${base}و`, plural: base, consonant: `${base}و` }
      : { feminine: lemma, dual: lemma, plural: lemma, consonant: consonantStem(lemma) };
  return [
    { text: lemma, form: third('perfect', 'm', 1) },
    { text: `${stems.feminine}ت`, form: third('perfect', 'f', 1) },
    { text: `${stems.plural}وا`, form: third('perfect', 'm', 3) },
    { text: `${stems.dual}ا`, form: third('perfect', 'm', 2) },
    { text: `${stems.feminine}تا`, form: third('perfect', 'f', 2) },
    { text: joined(stems.consonant, 'ن'), form: third('perfect', 'f', 3) },
    { text: joined(stems.consonant, 'ت'), form: first('perfect', 1) },
    { text: joined(stems.consonant, 'نا'), form: first('perfect', 3) },
  ];
}

/** Hollow verbs lose their long vowel before a consonant: قال → قلت, أفاد → أفدت. */
function consonantStem(lemma: string): string {
  return isHollow(lemma) ? lemma.slice(0, -2) + lemma.slice(-1) : lemma;
}

/** An equal letter at the seam is written once: أعلن + ن = أعلن, لفت + ت = لفت. */
function joined(stem: string, ending: string): string {
  return stem.at(-1) === ending[0] ? stem + ending.slice(1) : stem + ending;
}

function imperfectForms(imperfect: string): InflectedForm[] {
  const stem = imperfect.slice(1);
  const last = stem.at(-1) ?? '';
  const weak = 'يوى'.includes(last);
  const base = weak ? stem.slice(0, -1) : stem;
  const dual = last === 'ى' ? `${base}ي` : stem;
  const feminine = last === 'و' ? stem : weak ? `${base}ي` : stem;
  return [
    { text: `ي${stem}`, form: third('imperfect', 'm', 1) },
    { text: `ت${stem}`, form: third('imperfect', 'f', 1) },
    { text: `ي${last === 'أ' ? `${stem.slice(0, -1)}ؤ` : base}ون`, form: third('imperfect', 'm', 3) },
    { text: `ي${dual}ان`, form: third('imperfect', 'm', 2) },
    { text: `ي${feminine}ن`, form: third('imperfect', 'f', 3) },
    { text: `أ${stem}`, form: first('imperfect', 1) },
    { text: `ن${stem}`, form: first('imperfect', 3) },
  ];
}

function participleForms(participle: string): InflectedForm[] {
  const defective = participle.endsWith('ي');
  const base = defective ? participle.slice(0, -1) : participle;
  return [
    { text: `${participle}ا`, form: { tense: 'participle', gender: 'm', number: 1 } },
    { text: `${participle}ة`, form: { tense: 'participle', gender: 'f', number: 1 } },
    { text: `${base}ين`, form: { tense: 'participle', gender: 'm', number: 3 } },
    { text: `${participle}ات`, form: { tense: 'participle', gender: 'f', number: 3 } },
    { text: `${participle}ان`, form: { tense: 'participle', gender: 'm', number: 2 } },
    ...(defective ? [{ text: base, form: { tense: 'participle', gender: 'm', number: 1 } } as const] : []),
  ];
}

function third(tense: 'perfect' | 'imperfect', gender: 'm' | 'f', number: 1 | 2 | 3): VerbForm {
  return { tense, person: 3, gender, number };
}

function first(tense: 'perfect' | 'imperfect', number: 1 | 3): VerbForm {
  return { tense, person: 1, number };
}
