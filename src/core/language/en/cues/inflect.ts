import type { VerbForm } from '../../../attribution/lexicon';

export interface EnglishVerb {
  readonly base: string;
  /** Where irregular, or where a consonant doubles. */
  readonly past?: string;
  /** Past participle, where it differs from the past. */
  readonly participle?: string;
}

export interface InflectedForm {
  readonly text: string;
  readonly form: VerbForm;
}

/** The forms of a verb with its particle ("call on"): the verb alone changes. */
export function inflectPhrase({ base, past, participle }: EnglishVerb): InflectedForm[] {
  const [verb = '', ...particles] = base.split(' ');
  const rest = particles.length > 0 ? ` ${particles.join(' ')}` : '';
  const bare = (form: string) => form.slice(0, form.length - rest.length);
  return inflect({
    base: verb,
    ...(past ? { past: bare(past) } : {}),
    ...(participle ? { participle: bare(participle) } : {}),
  }).map(({ text, form }) => ({ text: text + rest, form }));
}

/** The written forms of an English verb, each once. */
export function inflect({ base, past = regularPast(base), participle = past }: EnglishVerb): InflectedForm[] {
  const forms: InflectedForm[] = [
    { text: past, form: { tense: 'perfect' } },
    { text: thirdPerson(base), form: { tense: 'imperfect', person: 3, number: 1 } },
    { text: base, form: { tense: 'base' } },
    { text: participle, form: { tense: 'perfect' } },
    { text: gerund(base, past), form: { tense: 'participle' } },
  ];
  const seen = new Set<string>();
  return forms.filter(({ text }) => !seen.has(text) && seen.add(text));
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return /[^aeiou]y$/.test(base) ? `${base.slice(0, -1)}ied` : `${base}ed`;
}

function thirdPerson(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/.test(base) ? `${base}es` : `${base}s`;
}

/** A consonant that doubles in the past doubles here too: admitted, admitting. */
function gerund(base: string, past: string): string {
  if (past.endsWith('ed') && past.length === base.length + 3) return `${past.slice(0, -2)}ing`;
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(base)) return `${base}${base.slice(-1)}ing`;
  return /[^aeiouy]e$|ue$/.test(base) ? `${base.slice(0, -1)}ing` : `${base}ing`;
}
