/** One page being read: its words, and the questions that every rule asks of them. */
import type { EntityType } from '../model/analysis';
import { fold, foldText } from '../text/fold';
import type { Candidate } from './candidate';
import { type Gazetteer, gazetteerOf, Is, type Node } from './gazetteer';
import { findHeadlines } from './headlines';
import type { NameRules } from './name-rules';
import type { Word } from './words';

/** A word without some of its proclitics. */
export interface Form {
  readonly folded: string;
  /** Folded letters left outside. */
  readonly outside: number;
  /** Set where taking letters off does not give the spelling: what stands before the rest, and how many letters it replaces. */
  readonly restored?: { readonly letters: string; readonly replaces: number };
}

/** A listed sequence of words. */
export interface Match {
  readonly after: number;
  readonly form: Form;
  readonly node: Node;
  /** The node's flags as they hold for the way it is written here. */
  readonly flags: number;
}

export interface Page {
  readonly text: string;
  readonly rules: NameRules;
  readonly gazetteer: Gazetteer;
  readonly words: readonly Word[];
  /** The word as written, then without each possible proclitic. */
  forms(index: number): readonly Form[];
  /** Flags of the word's written form. */
  flags(index: number): number;
  /** Whether the word continues the name that the word before it belongs to: nothing but a space or hyphen between. */
  joined(index: number): boolean;
  /** Whether the line is a headline in capitals, where a capital says nothing. */
  inHeadline(index: number): boolean;
  /** Whether the word is written as one that is never a name (`plainSpellings`). */
  isPlain(index: number): boolean;
  /** Whether the word can be part of a name as far as its look goes: capital where there are capitals, no everyday word. */
  looksNamed(index: number): boolean;
  /** Longest listed sequence that begins with this form of the word and has one of the flags. */
  match(index: number, form: Form, flags: number): Match | undefined;
  candidate(options: CandidateOptions): Candidate;
}

export interface CandidateOptions {
  readonly first: number;
  readonly after: number;
  readonly form?: Form;
  readonly type: EntityType;
  readonly score: number;
  readonly entry?: number | undefined;
}

const KNOWN = Is.ordinary | Is.place | Is.organisation | Is.person | Is.given;

/** No listed name is longer. */
const LONGEST_MATCH = 10;

const INITIAL_BEFORE = /^\.$/;

export function createPage(text: string, words: readonly Word[], rules: NameRules): Page {
  const gazetteer = gazetteerOf(rules);
  const plain = new Set([...rules.plainSpellings].map(foldText));
  const formsOf = new Map<string, readonly Form[]>();

  const forms = (index: number): readonly Form[] => {
    const folded = words[index]?.folded ?? '';
    let known = formsOf.get(folded);
    if (known === undefined) {
      known = strip(folded, rules);
      formsOf.set(folded, known);
    }
    return known;
  };

  const flags = (index: number): number => gazetteer.flags(words[index]?.folded ?? '');

  const joined = (index: number): boolean => {
    const word = words[index];
    if (word === undefined || index === 0) return false;
    if (word.before === '' || word.before === '-') return true;
    // "J. Smith", "St. Louis": the point belongs to the short word before it.
    const previous = words[index - 1];
    return (
      INITIAL_BEFORE.test(word.before) &&
      rules.capitals &&
      previous !== undefined &&
      (previous.shape === 'initial' || rules.abbreviations.has(previous.folded))
    );
  };

  const headline = rules.capitals ? findHeadlines(words) : undefined;
  const inHeadline = (index: number): boolean => headline?.[index] === 1;

  const lower = new Set<string>();
  if (rules.capitals) for (const word of words) if (word.shape === 'lower') lower.add(word.folded);

  const looksNamed = (index: number): boolean => {
    const word = words[index];
    if (word === undefined || word.shape === 'number' || (flags(index) & Is.ordinary) !== 0) return false;
    if (!rules.capitals) return rules.persons.isNameShaped(word.folded) && !isCliticWord(index);
    if (word.shape === 'lower') return false;
    return !(word.opens || inHeadline(index)) || !lower.has(word.folded);
  };

  /** Whether taking a proclitic off leaves a known word: then the word is that, not a name of its own. */
  const isCliticWord = (index: number): boolean =>
    flags(index) === 0 && forms(index).some((form) => form.outside > 0 && gazetteer.flags(form.folded) !== 0);

  const isPlain = (index: number): boolean => {
    const word = words[index];
    return (
      word !== undefined &&
      plain.has(word.folded) &&
      rules.plainSpellings.has(text.slice(word.start, word.end))
    );
  };

  const match = (index: number, form: Form, wanted: number): Match | undefined => {
    // A known word that only looks like a proclitic and a name is itself: كان, ولد, لبنان.
    if (form.outside > 0 && (flags(index) & KNOWN) !== 0) return undefined;
    if (isPlain(index)) return undefined;
    let node = gazetteer.root.next.get(form.folded);
    let best: Match | undefined;
    for (let at = index; node !== undefined; ) {
      const held = heldFlags(node, index, at);
      if ((held & wanted) !== 0) best = { after: at + 1, form, node, flags: held };
      at++;
      if (at - index >= LONGEST_MATCH || node.next.size === 0 || !joined(at)) break;
      node = node.next.get(words[at]?.folded ?? '');
    }
    return best;
  };

  /** In a language with capitals a listed name is written with one; an acronym all in capitals. */
  const heldFlags = (node: Node, first: number, last: number): number => {
    if (!rules.capitals) return node.flags;
    const head = words[first];
    const tail = words[last];
    if (head === undefined || tail === undefined) return 0;
    // "bin Laden", "the Gulf": a small first word is a particle or the article.
    const hasParticle = rules.persons.connectors.has(head.folded) || head.folded === rules.outerArticle;
    const proper = head.shape !== 'lower' || (first < last && hasParticle && tail.shape !== 'lower');
    const upper = head.shape === 'upper' ? node.upperFlags : 0;
    // US is no "us", unless everything around it is in capitals.
    if (upper !== 0 && !inHeadline(first)) return upper;
    return upper | (proper ? node.flags : node.flags & Is.ordinary);
  };

  const candidate = (options: CandidateOptions): Candidate => {
    const { first, after, type, score, entry } = options;
    const head = words[first] as Word;
    const form = options.form ?? { folded: head.folded, outside: 0 };
    const last = words[after - 1] as Word;
    const key = [form.folded, ...words.slice(first + 1, after).map((word) => word.folded)].join(' ');
    const start = form.outside === 0 ? head.start : head.start + rawOffset(head, form.outside, text);
    const { restored } = form;
    return {
      first,
      after,
      start,
      end: last.end,
      type,
      score,
      key,
      ...(entry === undefined ? {} : { entry }),
      ...(restored === undefined
        ? {}
        : {
            spelling:
              restored.letters + text.slice(head.start + rawOffset(head, restored.replaces, text), last.end),
          }),
    };
  };

  return {
    text,
    rules,
    gazetteer,
    words,
    forms,
    flags,
    joined,
    inHeadline,
    isPlain,
    looksNamed,
    match,
    candidate,
  };
}

/** Where the letter after `count` folded letters begins, tashkeel and tatweel of the letters before it left outside. */
function rawOffset(word: Word, count: number, text: string): number {
  return fold(text.slice(word.start, word.end)).toRaw[count] ?? 0;
}

/** Fewest letters that can be left of a word once its proclitics are off. */
const SHORTEST_STEM = 3;
const SHORTEST_RARE_STEM = 4;

function strip(folded: string, rules: NameRules): readonly Form[] {
  const found: Form[] = [{ folded, outside: 0 }];
  for (const { letters, outside = letters.length, restores = '', isRare = false } of rules.proclitics) {
    if (
      !folded.startsWith(letters) ||
      folded.length - letters.length < (isRare ? SHORTEST_RARE_STEM : SHORTEST_STEM)
    )
      continue;
    const rest = { folded: restores + folded.slice(letters.length), outside };
    found.push(
      restores === '' ? rest : { ...rest, restored: { letters: restores, replaces: letters.length } },
    );
  }
  return found;
}
