import type { AddresseeStep } from '../../../attribution/grammar-steps';

/** Persons in the plural, or somebody's («لزميله»). */
const MANY = /(?:ون|ين|ات)$/;
const OWNED = /(?:ه|ها|هم|هما|نا)$/;

/**
 * «قال حارس للمحققين», «صرح الوزير لصحيفة»: outlets and persons behind ل are spoken to, unless the phrase is an office
 * whose name goes on («المفوضية العليا للاجئين»).
 */
export function opensAddressee({
  word,
  first,
  isOutlet,
  isPerson,
  isAfterPerson,
  isOffice,
}: AddresseeStep): boolean {
  if (!/^ل/.test(word) || word.length < 4) return false;
  if (isOutlet) return true;
  if (!isPerson) return false;
  if (isAfterPerson) return true;
  return (MANY.test(word) || OWNED.test(word)) && !isOffice(first);
}
