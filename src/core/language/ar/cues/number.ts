/** Sound plurals by their ending, broken ones by list; folded. */
const PLURAL =
  /(?:ون|ين|ات)$|^(?:ال)?(?:مصادر|نشطاء|شهود|سكان|اهالي|اهال|ضباط|خبراء|اطباء|اوساط|دوائر|محافل|علماء|اطراف|سلطات|صحف|وسائل)/u;

/** Whether a folded noun speaks of several. */
export function isPlural(word: string): boolean {
  return PLURAL.test(word);
}
