import type { Quotation } from '../text/quotations';
import type { Token } from '../text/tokens';
import type { Hit } from './find-cues';
import { hitsAt } from './hits';
import { looksPast } from './noun-phrase';
import type { Reading, Sentence } from './reading';

/** What opens the reported content after a verb, and where. Tokens are a half-open range. */
export interface Complement {
  readonly kind: 'that' | 'colon' | 'quote' | 'noun' | 'clause' | 'light';
  readonly from: number;
  readonly to: number;
}

/** A complement stands within this many tokens of its verb (claims.md, D4). */
const REACH = 14;
/** A strong verb's complement may stand behind a longer apposition. */
const LONG_REACH = 26;
/** Tones of verbs that call something a name, which may be short: "a slap in the face". */
const NAMING: ReadonlySet<string> = new Set(['describe', 'opine', 'condemn', 'criticise']);
/** Tone of verbs that say to whom, and words that name him or open a clause behind him. */
const TELLING = 'inform';
const OBJECT_REACH = 5;
/** Quotations of fewer words are names or scare quotes. */
const SPEECH_WORDS = 4;

/** The complement of a report verb, the surest first; `undefined` when nothing in reach opens content. */
export function findComplement(reading: Reading, sentence: Sentence, hit: Hit): Complement | undefined {
  const { tokens, lexicon, quotationAt, quotations } = reading;
  // «شكك فيه باحثون في …»: what the verb takes stands right behind it.
  const isTaken = lexicon.grammar.resumptives.has(tokens[hit.to]?.folded ?? '');
  const takes = new Set(isTaken ? [] : (hit.cue.takes ?? []));
  const isSure = hit.cue.strength === 'strong' && !hit.cue.homograph;
  const limit = Math.min(sentence.to, hit.to + (isSure ? LONG_REACH : REACH));
  let light: Complement | undefined;
  let short: Complement | undefined;
  for (let at = hit.to; at < limit; at++) {
    const token = tokens[at] as Token;
    const skipped = lexicon.grammar.notThat.lengthAt(tokens, at, limit);
    if (skipped > 0 && !takesPhrase(takes, tokens, at)) {
      at += skipped - 1;
      continue;
    }
    if (token.folded === ';' || token.kind === 'newline') break;
    if (token.folded === ':' && !isClock(tokens, at)) {
      const isDoubled = lexicon.grammar.that.has(tokens[at + 1]?.folded ?? '');
      return { kind: 'colon', from: at, to: isDoubled ? at + 2 : at + 1 };
    }
    if (lexicon.grammar.that.has(token.folded)) {
      const from = at > hit.to && takes.has(tokens[at - 1]?.folded ?? '') ? at - 1 : at;
      return { kind: 'that', from, to: at + 1 };
    }
    const quotation = quotations[quotationAt[at] ?? -1];
    const isShort =
      quotation && quotation.words < SPEECH_WORDS && at > hit.to && !NAMING.has(hit.cue.tone ?? '');
    if (quotation && quotation.start === token.start && isNameHere(reading, { at, hit, quotation })) {
      short = { kind: 'quote', from: at, to: at };
      while (at + 1 < limit && (tokens[at + 1] as Token).start < quotation.end) at++;
      continue;
    }
    if (quotation && quotation.start === token.start && !isShort) {
      return { kind: 'quote', from: at, to: at };
    }
    if (at > hit.to && startsOtherReport(sentence, at)) break;
    if (!light && at > hit.to && opensObject(reading, hit, at)) light = { kind: 'light', from: at, to: at };
    if (!light && takes.has(token.folded)) {
      const isNoun = token.folded.length > 3 && at >= hit.to;
      if (isNoun) return { kind: 'noun', from: at, to: at + 1 };
      light = { kind: 'light', from: at, to: at + 1 };
    }
  }
  return light ?? short;
}

/** «تصر "لومن" على أن»: few words in marks right behind a verb may be its subject. */
function isNameHere(
  { lexicon }: Reading,
  { at, hit, quotation }: { at: number; hit: Hit; quotation: Quotation },
): boolean {
  return lexicon.lexicon.grammar.verbFirst && at === hit.to && quotation.words < SPEECH_WORDS;
}

/** "said it would attack": after an English verb a clause may follow without a conjunction. */
export function findBareClause(reading: Reading, sentence: Sentence, hit: Hit): Complement | undefined {
  const { tokens, lexicon } = reading;
  if (lexicon.lexicon.grammar.verbFirst) return undefined;
  const first = tokens[hit.to];
  if (!first || hit.to >= sentence.to || first.kind === 'punctuation') return undefined;
  const { determiners, pronouns } = lexicon.grammar;
  if (hit.cue.tone === TELLING) {
    const clause = clauseBehindObject(reading, sentence, hit);
    if (clause) return clause;
  }
  const opens =
    first.folded === lexicon.lexicon.grammar.expletive ||
    determiners.has(first.folded) ||
    pronouns.has(first.folded) ||
    (reading.mentionAt[hit.to] ?? -1) >= 0;
  if (hit.cue.homograph && !opens) return undefined;
  const limit = Math.min(sentence.to, hit.to + REACH);
  for (let at = hit.to + 1; at < limit; at++) {
    const token = tokens[at] as Token;
    if (token.folded === ',' || token.folded === ';') return undefined;
    const hasVerb = lexicon.grammar.finiteVerbs.has(token.folded) || looksPast(reading, at);
    if (hasVerb) return { kind: 'clause', from: hit.to, to: hit.to };
  }
  return undefined;
}

/** «اتهم الشركة بتأخير»: a listed preposition glued to its noun. */
export function opensObject({ tokens, lexicon, mentionAt }: Reading, { cue }: Hit, at: number): boolean {
  const { grammar } = lexicon.lexicon;
  const word = tokens[at]?.folded ?? '';
  const letter = cue.takes?.find((take) => take.length === 1 && word.startsWith(take));
  if (letter === undefined || !grammar.opensObject) return false;
  const { official, outlet, organisation, role } = lexicon.kinds;
  return grammar.opensObject({
    word,
    before: tokens[at - 1]?.folded ?? '',
    letter,
    isName: (mentionAt[at] ?? -1) >= 0,
    isNameBefore: (mentionAt[at - 1] ?? -1) >= 0,
    isListed:
      lexicon.grammar.sourceStops.has(word) ||
      [official, outlet, organisation, role].some((set) => set.has(word)),
  });
}

/** "told police he had fallen asleep": past whom it was said to. */
function clauseBehindObject(reading: Reading, sentence: Sentence, hit: Hit): Complement | undefined {
  const { tokens, lexicon } = reading;
  const { determiners, pronouns, finiteVerbs } = lexicon.grammar;
  for (let at = hit.to + 1; at < Math.min(sentence.to, hit.to + OBJECT_REACH); at++) {
    const word = tokens[at]?.folded ?? '';
    if (tokens[at]?.kind === 'punctuation') return undefined;
    if (!determiners.has(word) && !pronouns.has(word)) continue;
    for (let verb = at + 1; verb < Math.min(sentence.to, at + OBJECT_REACH); verb++) {
      if (finiteVerbs.has(tokens[verb]?.folded ?? '') || looksPast(reading, verb))
        return { kind: 'clause', from: at, to: at };
    }
  }
  return undefined;
}

/** «حذر من أن»: a phrase of another frame unless the verb takes exactly it. */
function takesPhrase(takes: ReadonlySet<string>, tokens: readonly Token[], at: number): boolean {
  return takes.has(`${tokens[at]?.folded} ${tokens[at + 1]?.folded}`);
}

function isClock(tokens: readonly Token[], at: number): boolean {
  return (
    tokens[at - 1]?.kind === 'number' &&
    tokens[at + 1]?.kind === 'number' &&
    tokens[at + 1]?.spaceBefore === false
  );
}

function startsOtherReport(sentence: Sentence, at: number): boolean {
  return hitsAt(sentence, at).some(
    ({ cue }) =>
      cue.cls === 'verb' &&
      cue.strength === 'strong' &&
      (cue.form?.tense === 'perfect' || cue.form?.tense === 'imperfect'),
  );
}
