import type { Span } from '../model/span';

/** «دبي – رويترز –», "BEIRUT (Reuters) -", "LONDON, March 3 —": place, agency, date, then a dash. */
const DATELINE =
  /^[^\s.:،,؛!?؟"“«()]+(?:[,،]?[ \u00a0][^\s.:،,؛!?؟"“«()–—]+){0,5}(?:\s*[–—|/-]\s*[^\s.:!?؟()]+(?: [^\s.:!?؟()–—-]+){0,2})?\s*(?:\([^()]{2,30}\))?\s*[–—-]{1,2}\s+/u;
const LONGEST = 80;
const TELLS = /\(|[–—|/].*[–—|/-]|^\p{Lu}{3,}|^[^–—-]*\p{N}/u;

/** "18:40", «١٨:٤٠ –»: the time of an entry in a live report. */
const CLOCK = /^\p{N}{1,2}[:.]\p{N}{2}(?:\s*(?:[ap]\.?m\.?|GMT|[صم]))?\s*[-–—|:]?\s+(?=\p{L}|["“«])/iu;

/** «عاجل |», "BREAKING:": what an entry of a live report calls itself. */
const LABEL = /^(?:عاجل|تحديث|بالفيديو|فيديو|خاص|breaking|update|live|video)\s*[|:–—-]\s+/iu;

/** The sentence without the time and label of a live report in front of it, or the sentence itself. */
export function skipClock(text: string, sentence: Span): Span {
  let { start } = sentence;
  for (const opening of [CLOCK, LABEL]) {
    const found = opening.exec(text.slice(start, Math.min(sentence.end, start + LONGEST)))?.[0];
    if (found !== undefined && start + found.length < sentence.end) start += found.length;
  }
  return start === sentence.start ? sentence : { start, end: sentence.end };
}

/** The sentence without the dateline glued before it, or the sentence itself. */
export function skipDateline(text: string, sentence: Span): Span {
  const head = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST));
  const dateline = DATELINE.exec(head)?.[0];
  if (dateline === undefined || !TELLS.test(dateline) || sentence.start + dateline.length >= sentence.end)
    return sentence;
  return { start: sentence.start + dateline.length, end: sentence.end };
}
