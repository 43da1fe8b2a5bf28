/**
 * Letters that a script writes together with the next word: in Arabic conjunction, preposition, future particle and the
 * definite article. All in folded form. They are stripped from what is found, never from what is stored.
 */
const CONJUNCTIONS = ['', 'و', 'ف'];
const PREPOSITIONS = ['', 'ب', 'ك', 'ل', 'س'];

/** Joined letters without the article, and with it: وب… and وبال…; ل takes the alef of the article away: لل…. */
const WITHOUT_ARTICLE = new Set(
  CONJUNCTIONS.flatMap((first) => PREPOSITIONS.map((second) => first + second)).filter((lead) => lead !== ''),
);
const WITH_ARTICLE = new Set(
  CONJUNCTIONS.flatMap((first) => ['ال', 'بال', 'كال', 'لل'].map((second) => first + second)),
);

/** The longest of them, in UTF-16 units: وبال. */
export const LONGEST_LEAD = 4;

const ARABIC = /^\p{Script=Arabic}/u;
/** Before fewer letters joined ones are more often part of the word: ولد is not «لد». */
const SHORTEST_REST = 3;
const SHORTEST_WITH_ARTICLE = 2;

/** Whether `lead`, written together before `word`, leaves it the same word. */
export function isJoined(lead: string, word: string, article: boolean): boolean {
  if (!ARABIC.test(word)) return false;
  if (WITHOUT_ARTICLE.has(lead)) return word.length >= SHORTEST_REST;
  return article && word.length >= SHORTEST_WITH_ARTICLE && WITH_ARTICLE.has(lead);
}

/** The word without its article, if enough is left to stand alone; else `undefined`. */
export function withoutArticle(word: string): string | undefined {
  return word.startsWith('ال') && word.length >= 2 + SHORTEST_REST ? word.slice(2) : undefined;
}
