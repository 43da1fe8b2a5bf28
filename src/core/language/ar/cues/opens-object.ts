import type { ObjectStep } from '../../../attribution/grammar-steps';

/** Shorter words in ب are prepositions, particles or roots («بين», «بعد»). */
const MIN_LENGTH = 4;

/**
 * «اتهمت الوزارة الشركة بتأخير»: whether a word opens with the preposition that the verb takes. Letter and root look
 * alike («رئيس بلدية»): the article settles it, or a phrase that is complete in front of it.
 */
export function opensObject({ word, before, letter, isName, isNameBefore, isListed }: ObjectStep): boolean {
  if (isName || !word.startsWith(letter) || word.length < MIN_LENGTH) return false;
  if (word.startsWith(`${letter}ال`)) return true;
  return !isListed && (isNameBefore || /^(?:و?ال|لل)/.test(before));
}
