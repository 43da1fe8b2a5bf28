import type { SourceKind } from '../model/analysis';
import type { SentenceRules } from '../text/sentences';
import type { AddresseeStep, ObjectStep, PhraseStep, WordReading } from './grammar-steps';

/** What an entry of the lexicon is for; the words are those of claims.md, C. */
export type CueClass =
  | 'verb'
  | 'passive'
  | 'preposition'
  | 'noun'
  | 'frame'
  | 'channel'
  | 'addressee'
  | 'complementiser'
  | 'anon-source'
  | 'anon-marker'
  | 'anaphoric-source'
  | 'unknown-actor'
  | 'own-reporting'
  | 'hedge'
  | 'background-formula'
  | 'shift'
  | 'boilerplate';

/** `strong` attributes once its place is right, `medium` needs its complement, `weak` supports others. */
export type Strength = 'strong' | 'medium' | 'weak';

export interface VerbForm {
  readonly tense: 'perfect' | 'imperfect' | 'participle' | 'masdar' | 'base';
  readonly person?: 1 | 3;
  readonly gender?: 'm' | 'f';
  /** 1 singular, 2 dual, 3 plural. */
  readonly number?: 1 | 2 | 3;
}

/** One written form of one entry, as the language folder gives it; matching folds it (`core/text/fold`). */
export interface CueEntry {
  readonly cls: CueClass;
  /** One or more words. A last word of one letter is glued to the word that follows it («وفقا ل»). */
  readonly text: string;
  /** Dictionary form that it is a form of; absent, its own text. */
  readonly lemma?: string;
  readonly strength: Strength;
  /** What kind of saying it is: say, deny, document, rumour … */
  readonly tone?: string;
  readonly form?: VerbForm;
  /** Words after which a verb reads as reporting; a bare preposition counts less than a conjunction. */
  readonly takes?: readonly string[];
  /** Kind of source that the entry alone implies. */
  readonly kind?: SourceKind;
  /** Whether it can make a sentence sourced. */
  readonly attributes: boolean;
  /** Whether a whole clause with its own verb and source follows («حسب ما أفادت»). */
  readonly clauseFollows?: boolean;
  /** Whether a verb reports by itself: a known speaker and any object are enough («نفى التهمة», "blamed the wind"). */
  readonly plain?: boolean;
  /** Whether the phrase points back to whoever spoke («على حد قوله», "in her view"). */
  readonly pointsBack?: boolean;
  /** Whether the last word of a preposition is the first of its source ("de source policière"). */
  readonly holdsSource?: boolean;
  /** Whether the spelling is more often another word: without its complement it is no cue at all. */
  readonly homograph?: boolean;
}

/** Small word lists, folded when compiled, that tell how sentences of the language are built. */
export interface CueGrammar {
  /** Whether a subject normally follows its verb. */
  readonly verbFirst: boolean;
  /** Where no mark ends a source: the language's own rule for going on; absent, only the lists below end it. */
  readonly phraseGoesOn?: (step: PhraseStep) => boolean;
  /** Whether a word opens the person spoken to by a glued letter; absent, prepositions are words. */
  readonly opensAddressee?: (step: AddresseeStep) => boolean;
  /** Whether a word has the shape of a past tense, known or not, in languages whose endings tell. */
  readonly looksPast?: (word: string) => boolean;
  /** Whether the last noun of a compound says what it is ("police report"), and not the first. */
  readonly headLast?: boolean;
  /** Whether a folded noun, where no list has it, speaks of a person by its ending. */
  readonly looksPerson?: (word: string) => boolean;
  /** Whether verb and subject change places behind what was said ("…, a indiqué la police"). */
  readonly inverts?: boolean;
  /** Whether a word opens reported content by its own letters ("qu'il"). */
  readonly opensThat?: (word: string) => boolean;
  /** Subject that stands for nobody ("there were"). */
  readonly expletive?: string;
  /** Words in front of a noun that leave open which one it is, determiners apart ("another", «ثلاثة»). */
  readonly quantifiers: readonly string[];
  /** Verbs that stand between a source and what it seems to say, with the infinitive mark ("appears to show"). */
  readonly seeming: readonly string[];
  /** What somebody refuses who says nothing («التعليق»). */
  readonly silences: readonly string[];
  /** Nouns of a report that a clause without conjunction may follow ("a charge the ministry denies"). */
  readonly chargeNouns: readonly string[];
  /** Whether a word has the shape of an action going on ("visiting"). */
  readonly looksProgressive?: (word: string) => boolean;
  /** Mark of an infinitive, and ending of adverbs that stand before a verb. */
  readonly infinitive?: string;
  readonly looksAdverb?: (word: string) => boolean;
  /** Whether a word of a source takes the preposition behind it with it («مطلع على», «متداول على»). */
  readonly bindsNext?: (word: string) => boolean;
  /** Whether a word has the shape of a finite verb, whatever verb it is. */
  readonly looksFinite?: (word: string) => boolean;
  /** Words that put the subject in front of its verb («أما»). */
  readonly topics: readonly string[];
  /** Marks of possession or contraction written behind a word as tokens of their own ("'s"). */
  readonly apostrophes: readonly string[];
  /** Letters glued before a word, outermost first; each may occur once. */
  readonly proclitics: readonly string[];
  /** Definite article glued to the noun, or ''. */
  readonly article: string;
  /** Every way to read a word whose letters may belong to other words; absent, a word is itself alone. */
  readonly wordReadings?: (folded: string, closed: boolean) => readonly WordReading[];
  /** Last letter, as written, of words that take no glued pronoun. */
  readonly closedEnding?: string;
  /** Whether a folded noun is definite by its own letters. */
  readonly isDefinite?: (folded: string) => boolean;
  /** Forms under which word lists may hold a word; absent, the word itself. */
  readonly listedForms?: (folded: string) => readonly string[];
  /** Whether a word opens with a preposition that a verb takes; absent, prepositions are words. */
  readonly opensObject?: (step: ObjectStep) => boolean;
  /** Whether a folded noun speaks of several. */
  readonly isPlural: (folded: string) => boolean;
  /** Glued letters that put a verb into the future, and that make an imperfect a purpose. */
  readonly futurePrefixes: readonly string[];
  readonly purposePrefixes: readonly string[];
  /** Forms of the verb that makes a passive with a participle. */
  readonly passiveAuxiliaries: readonly string[];
  readonly negators: readonly string[];
  /** Words that put a following verb into the future, the conditional or a wish. */
  readonly unreal: readonly string[];
  /** Conjunctions that open reported content. */
  readonly that: readonly string[];
  /** Prepositions that open what a rumour or a report is about. */
  readonly about: readonly string[];
  /** Phrases whose last word looks like such a conjunction and is none («إلا أن»). */
  readonly notThat: readonly string[];
  /** Conjunctions that open a clause with its own subject. */
  readonly clauseBreaks: readonly string[];
  /** Conjunctions that set something against what was reported. */
  readonly contrasts: readonly string[];
  /** Words and phrases at which a source span ends: time, place of speech, relative and other conjunctions. */
  readonly sourceStops: readonly string[];
  /** Prepositions that may continue a source («مسؤول في الأمم المتحدة»). */
  readonly sourceLinks: readonly string[];
  /** Frequent finite verbs that are no cues: a source ends before them. */
  readonly finiteVerbs: readonly string[];
  /** Words that may stand between a verb and its auxiliary or subject and belong to neither. */
  readonly fillers: readonly string[];
  readonly auxiliaries: readonly string[];
  /** Personal pronouns that can be the subject of a report verb. */
  readonly pronouns: readonly string[];
  /** Those of them that mean one person. */
  readonly personPronouns: readonly string[];
  /** Words by which somebody or something gets the name in quotation marks behind them. */
  readonly namers: readonly string[];
  /** Words that join two phrases or clauses. */
  readonly coordinators: readonly string[];
  /** Words behind a verb that point back to its relative («حسب ما أفادت به»). */
  readonly resumptives: readonly string[];
  /** Words that open the main clause behind a fronted source («فإن»). */
  readonly apodoses: readonly string[];
  /** Words of speech between a relayed source and its content («قوله إن»). */
  readonly relayedSpeech: readonly string[];
  /** Words that open a clause without a noun («حسب ما»). */
  readonly freeRelatives: readonly string[];
  /** Words that name the doer of a passive. */
  readonly agents: readonly string[];
  /** Words for a source that name nobody: alone they are a cue that does not resolve. */
  readonly sourceWords: readonly string[];
  /** Demonstratives, which may open a source. */
  readonly determiners: readonly string[];
  /** Those among them that mean no particular one. */
  readonly indefinites: readonly string[];
  /** Light verbs and participles that tie a report noun to its source («صادر عن»). */
  readonly nounLinks: readonly string[];
  /** Relative words between a noun and such a link. */
  readonly relatives: readonly string[];
  readonly timeWords: readonly string[];
  readonly questionWords: readonly string[];
  readonly imperatives: readonly string[];
  /** Words by which somebody speaks of himself or his own side. */
  readonly firstPerson: readonly string[];
  /** Openings that carry the attribution of the sentence before («منهم», "They"). */
  readonly continuations: readonly string[];
  /** Adjectives that follow an unnamed head and belong to it. */
  readonly anonModifiers: readonly string[];
  /** Words that mark an assertion as opinion, so that its bare state is not worth a mark. */
  readonly opinion: readonly string[];
  /** Nouns of casualties and money, verbs of events: what can be checked. */
  readonly checkable: readonly string[];
}

/** Words that decide the kind of a source (claims.md, "Kind order"), folded when compiled. */
export interface KindWords {
  readonly official: readonly string[];
  readonly outlet: readonly string[];
  readonly document: readonly string[];
  readonly social: readonly string[];
  /** Names of social media. */
  readonly platform: readonly string[];
  readonly organisation: readonly string[];
  /** Titles and roles that announce a person. */
  readonly role: readonly string[];
  /** Nouns whose source is nobody: rumour, leak. */
  readonly rumour: readonly string[];
}

/** After the cue word, a next word (without article and clitics) that makes it no cue («وفق القانون»). */
export interface FalseFriend {
  readonly cue: string;
  readonly next: readonly string[];
}

/** Everything a language says about who says so. Data only; compiled once, when first asked (`compile-lexicon`). */
export interface CueLexicon {
  readonly entries: () => readonly CueEntry[];
  readonly grammar: CueGrammar;
  readonly kinds: KindWords;
  readonly falseFriends: readonly FalseFriend[];
  readonly sentences: SentenceRules;
}
