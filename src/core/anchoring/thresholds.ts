/**
 * Every number that decides about a place, with its reason. All shares are 0 to 1; lengths are folded units. They were
 * tuned on the dev half of the saved pages (`test/bench/anchoring`); the test half was only reported.
 */
export const THRESHOLDS = {
  /** Weights of the total: words and surroundings count alike, for neither is evidence without the other. */
  similarityWeight: 0.45,
  contextWeight: 0.5,
  /** Less than the margin: nearness to the old place never decides alone (91-98 % wrong when it does). */
  nearnessWeight: 0.05,

  /** How far ahead of the next place the best must be. Below it a reader has to choose. */
  margin: 0.06,

  /** The better side of the context counts this much, the other the rest: an edit next to a quote spoils one side. */
  betterSide: 0.7,

  /** Share of a side's context that is decided by the words right beside the quote: a copy a few words off has the rest. */
  nearShare: 0.4,

  /**
   * Least context by length of the quote, for words that are unchanged. A word proves little; a sentence some;
   * a paragraph is its own proof. Under it a reader is asked down to `reviewShare` of it, then it is lost.
   */
  contextByLength: [
    { upTo: 12, floor: 0.55 },
    { upTo: 24, floor: 0.5 },
    { upTo: 48, floor: 0.42 },
    { upTo: 160, floor: 0.25 },
    { upTo: Number.POSITIVE_INFINITY, floor: 0.12 },
  ],
  reviewShare: 0.75,
  /** A quote of this length that stands here once, and stood there once, needs no context: a moved paragraph. */
  longQuote: 90,
  /** A sentence of this length that stands here once is worth a question even without context. */
  sentence: 40,

  /** Similarity under which changed words are not the same passage; less is enough where both sides and all names still stand. */
  similarity: 0.62,
  similarityInPlace: 0.5,
  inPlaceContext: 0.9,
  /** Similarity under which nobody is asked: unrelated sentences of one language reach 0.4. */
  similarityReview: 0.42,
  /** Context that changed words need on top, per share of words that changed: less alike, more proof. */
  changeNeedsContext: 0.5,
  /** The least context for any changed words. */
  changedContext: 0.4,
  /** The least context for a name spelled otherwise: two persons' names may differ in one letter. */
  respelledContext: 0.7,

  /**
   * A line of this length (quote and context on it) that stands again word for word is the same line wherever it went:
   * shorter ones are labels, table cells, bylines, which come again.
   */
  lineProof: 40,
  /** What was stored of one side of the quote on its own line proves the place by itself from this length on: five words. */
  sideProof: 28,

  /** Words elsewhere on the page that are alike by so much are remembered: changed words may be theirs. */
  nearCopy: 0.55,

  /** Where the words stood twice, so much of the context on the quote's own line has to stand: what is above and below may be anyone's. */
  ownLineShare: 0.4,
  /** A passage of one line that now runs over a line's end has to be this much alike: else it is two others that met. */
  overLines: 0.8,

  /** Of a quote of so few words, which is most likely a name itself, none can go. */
  fewWords: 3,
  /** Where a script tells no names, so few words that went may be one; more are another wording. */
  fewGone: 2,
  /** From so many words on that went it is another wording, not an exchange of one name for another. */
  reworked: 4,
  /** A line between those of a quote with less than this share of its letters in the quote's words came from elsewhere. */
  lineOfQuote: 0.4,

  /** How much more a place must look like the quote than like its rival. */
  rivalLead: 0.04,
  /**
   * The rival shows how alike a wrong place can look: a place must be nearer to the whole context than that by this share
   * of what the rival lacks.
   */
  rivalGap: 0.35,
  /** From this likeness on the rival is a look-alike: then every word on a short quote's line has to be there still. */
  lookalike: 0.55,
  shortQuote: 24,
} as const;

/** The least context for unchanged words of this length. */
export function contextFloor(length: number): number {
  return THRESHOLDS.contextByLength.find(({ upTo }) => length <= upTo)?.floor ?? 1;
}
