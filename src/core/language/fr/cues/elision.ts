import type { WordReading } from '../../../attribution/grammar-steps';

/** Small words written with an apostrophe and the next word: l'armée, d'un, qu'il, lorsqu'elle. */
const ELIDED = /^(?:l|d|j|m|t|s|n|c|qu|jusqu|lorsqu|puisqu|quoiqu)'(?=.)/;

/** A word as it stands, and without what is elided before it. */
export function wordReadings(word: string): WordReading[] {
  const accepts = () => true;
  const prefix = ELIDED.exec(word)?.[0].length ?? 0;
  const whole = { stem: word, prefix: 0, suffix: 0, accepts };
  return prefix === 0 ? [whole] : [whole, { stem: word.slice(prefix), prefix, suffix: 0, accepts }];
}

/** Forms under which word lists may hold a word: without elision, singular, masculine. */
export function listedForms(word: string): string[] {
  const bare = word.replace(ELIDED, '');
  const forms = [word, bare];
  if (/..[sx]$/.test(bare)) forms.push(bare.slice(0, -1));
  for (const form of [...forms]) if (/..e$/.test(form)) forms.push(form.slice(0, -1));
  return [...new Set(forms)];
}

/** "que", "qu'il": what opens reported content. */
export function opensThat(word: string): boolean {
  return /^qu'./.test(word);
}
