import type { Directness, Naming, SourceKind } from '../model/analysis';
import { isIndefinite, looksPerson } from './definiteness';
import type { Draft } from './draft';
import { hitsAt } from './hits';
import type { TokenRange } from './noun-phrase';
import type { Reading, Sentence } from './reading';
import { hasPerson, headOf } from './source-head';
import { STANCES } from './stances';

/** Tokens between a source and the marker of its anonymity. */
const MARKER_REACH = 6;

export interface SourceFacets {
  readonly kind: SourceKind;
  readonly naming: Naming;
}

/** Kind and naming of a source, in the order of claims.md ("Kind order", first that fits). */
export function facetsOf(
  reading: Reading,
  sentence: Sentence,
  source: TokenRange | undefined,
  known?: SourceKind,
): SourceFacets {
  if (!source) return { kind: known ?? 'hearsay', naming: 'none' };
  const head = headOf(reading, sentence, source);
  const person = hasPerson(reading, source);
  const kind = known ?? kindOfHead(reading, sentence, source, head, person);
  if (kind === 'hearsay') return { kind, naming: 'none' };
  if (person) return { kind, naming: 'named' };
  const unnamed = [0, 1, 2]
    .flatMap((step) => (source.from + step < source.to ? hitsAt(sentence, source.from + step) : []))
    .find(({ cue }) => cue.cls === 'anon-source');
  if (head === 'role') return { kind, naming: 'role' };
  if (unnamed && kind === 'official') return { kind, naming: 'role' };
  if (unnamed)
    return {
      kind,
      naming: reading.lexicon.lexicon.grammar.isPlural(unnamed.cue.words[0] ?? '') ? 'group' : 'role',
    };
  if (head === undefined) return { kind, naming: isProperName(reading, source) ? 'named' : 'role' };
  return { kind, naming: kind === 'unnamed' ? 'none' : 'named' };
}

function kindOfHead(
  reading: Reading,
  sentence: Sentence,
  source: TokenRange,
  head: ReturnType<typeof headOf>,
  person: boolean,
): SourceKind {
  if (!person && hasAnonMarker(sentence, source)) return 'unnamed';
  if (isOwnOutlet(reading, source)) return 'own';
  const own = hitsAt(sentence, source.from).find(
    ({ cue }) => cue.cls === 'own-reporting' || cue.kind === 'own',
  );
  if (own) return namesOutlet(reading, own.to, source.to) ? 'outlet' : 'own';
  switch (head) {
    case 'document':
      return isOnPlatform(reading, source) ? 'social' : 'document';
    case undefined:
      return kindOfUnknown(reading, source, person);
    case 'role':
      return isIndefinite(reading, source) || isSeveral(reading, source) ? 'unnamed' : 'person';
    default:
      return head;
  }
}

/** A noun that no list has: a name is a person's, and so is an ending of persons; "the mill" is a body. */
function kindOfUnknown(reading: Reading, source: TokenRange, person: boolean): SourceKind {
  if (!person && isQuantified(reading, source)) return 'unnamed';
  if (person || isProperName(reading, source)) return 'person';
  if (looksPerson(reading, source)) return isIndefinite(reading, source) ? 'unnamed' : 'person';
  if (isBarePerson(reading, source)) return 'unnamed';
  const { grammar } = reading.lexicon;
  const isPronoun = grammar.pronouns.has(reading.tokens[source.from]?.folded ?? '');
  return reading.lexicon.lexicon.grammar.looksPerson && !isPronoun ? 'organisation' : 'person';
}

/** "A video posted on TikTok". */
function isOnPlatform({ tokens, lexicon }: Reading, { from, to }: TokenRange): boolean {
  for (let at = from + 1; at < to; at++) {
    if (lexicon.kinds.platform.lengthAt(tokens, at, to) > 0) return true;
  }
  return false;
}

/** "Another", "one of them": whoever it is, not which. */
function isQuantified({ tokens, lexicon: { grammar } }: Reading, { from, to }: TokenRange): boolean {
  return grammar.quantifiers.lengthAt(tokens, from, to) > 0;
}

/** «رجال الإنقاذ»: of several persons with one word none is named. */
function isSeveral({ tokens, lexicon }: Reading, { from }: TokenRange): boolean {
  const { headLast, isPlural } = lexicon.lexicon.grammar;
  return headLast !== true && isPlural(tokens[from]?.folded ?? '');
}

/** «مؤرخون», «ثلاثة عمال»: several of a kind, in a language whose plurals of that shape are persons. */
function isBarePerson(reading: Reading, source: TokenRange): boolean {
  const { isDefinite, isPlural } = reading.lexicon.lexicon.grammar;
  const word = reading.tokens[source.from]?.folded ?? '';
  const isMany = isPlural(word) || reading.lexicon.grammar.quantifiers.has(word);
  return isDefinite !== undefined && isMany && isIndefinite(reading, source);
}

/** «مراسلة قناة روسيا اليوم»: a correspondent of an outlet that is named. */
function namesOutlet({ tokens, lexicon, mentions, mentionAt }: Reading, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (lexicon.kinds.outlet.lengthAt(tokens, at, to) > 0) return true;
    if (mentions[mentionAt[at] ?? -1]?.type === 'organisation') return true;
  }
  return false;
}

/** «طالبا عدم كشف اسمه» inside the source or right behind it. */
function hasAnonMarker(sentence: Sentence, source: TokenRange): boolean {
  for (let at = source.from; at <= source.to + MARKER_REACH; at++) {
    if (hitsAt(sentence, at).some(({ cue }) => cue.cls === 'anon-marker')) return true;
  }
  return false;
}

/** A capital inside the sentence, or a first word without article, where the script or the language has them. */
function isProperName({ text, tokens, lexicon }: Reading, source: TokenRange): boolean {
  const last = tokens[source.to - 1];
  const first = tokens[source.from];
  if (!first || !last) return false;
  const { article } = lexicon.lexicon.grammar;
  if (article !== '') return !first.folded.startsWith(article);
  return /^\p{Lu}/u.test(text.slice(last.start, last.end));
}

function isOwnOutlet({ siteName, text, tokens }: Reading, source: TokenRange): boolean {
  if (!siteName || siteName.length < 3) return false;
  return text.slice(tokens[source.from]?.start, tokens[source.to - 1]?.end).includes(siteName);
}

/** Direct when all content stands in quotation marks, mixed when part does. */
export function directnessOf({ quotations }: Reading, draft: Pick<Draft, 'content'>): Directness {
  let quoted = 0;
  let whole = 0;
  for (const content of draft.content) {
    whole += content.end - content.start;
    for (let index = firstEndingAfter(quotations, content.start); index < quotations.length; index++) {
      const quotation = quotations[index];
      if (!quotation || quotation.start >= content.end) break;
      quoted += Math.min(content.end, quotation.end) - Math.max(content.start, quotation.start);
    }
  }
  if (quoted <= 0) return 'indirect';
  return quoted >= whole * 0.9 ? 'direct' : 'mixed';
}

function firstEndingAfter(spans: Reading['quotations'], offset: number): number {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The stance that the cue gives. */
export function stanceOf(draft: Draft) {
  return STANCES[draft.hit.cue.tone ?? ''] ?? 'asserts';
}
