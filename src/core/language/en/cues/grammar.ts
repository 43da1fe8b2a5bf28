import { words } from '../../../attribution/cue-table';
import type { CueGrammar } from '../../../attribution/lexicon';
import { isPlural } from './number';

/** Endings of persons on things and times. */
const NO_PERSON =
  /^(?:number|matter|order|water|river|power|letter|paper|newspaper|winter|summer|october|september|november|december|weather|tower|cover|corner|border|centre|center|offer|answer|dinner|counter|transfer|other|another|either|neither|former|after|under|over|never|ever|computer|tanker|container|helicopter|fibre|error|floor|door|factor|sector|motor|tractor|reactor|terror|mirror|harbor|labor|color|honor|favor|list|minor|major|prior|poster|register|chapter|quarter|disaster|shelter|transformer|trailer|boiler|scooter|career|beer|super|proper|better|later|earlier|higher|lower|larger|greater|longer|everybody|somebody|nobody|anybody|meter|metre|timber|ember|chamber)s?$/;

/** A plural as word lists may hold it. */
function singulars(word: string): string[] {
  if (!/[a-z]{2}s$/.test(word) || /ss$/.test(word)) return [word];
  const forms = [word, word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  else if (/(?:ch|sh|s|x)es$/.test(word)) forms.push(word.slice(0, -2));
  return forms;
}

/** How English news sentences are built, as far as finding a source needs it. */
export const grammar: CueGrammar = {
  verbFirst: false,
  coordinators: words('and | or'),
  resumptives: [],
  apodoses: [],
  relayedSpeech: words('as'),
  freeRelatives: [],
  agents: words('by'),
  sourceWords: words('source | sources'),
  headLast: true,
  expletive: 'there',
  looksPerson: (word) =>
    /^(?:person|people|man|men|woman|women)$|[a-z]{2}(?:er|or|ist|ian|eer|man|woman|men|women|person|body)s?$/.test(
      word,
    ) && !NO_PERSON.test(word),
  listedForms: (word) => singulars(word),
  quantifiers: words(
    'another | one | two | three | four | five | six | seven | eight | nine | ten | several | some | many | most | few | other | others | dozens | hundreds | both | various | certain | multiple | numerous | at least',
  ),
  seeming: words('appear | appears | appeared | seem | seems | seemed'),
  topics: [],
  silences: words('comment | elaborate | say | answer | respond | discuss | confirm | reply'),
  chargeNouns: words(
    'charge | claim | allegation | accusation | charges | claims | allegations | accusations | account | accounts | statement',
  ),
  looksProgressive: (word) => /[a-z]{3}ing$/.test(word),
  infinitive: 'to',
  looksAdverb: (word) =>
    /[a-z]{3}ly$/.test(word) &&
    !/^(?:family|early|daily|weekly|monthly|only|elderly|assembly|italy|july|ally|rally)$/.test(word),
  looksPast: (word) => /[a-z]{2}ed$/.test(word),
  apostrophes: ["'s"],
  proclitics: [],
  article: '',
  isPlural,
  futurePrefixes: [],
  purposePrefixes: [],
  passiveAuxiliaries: words("is | are | was | were | be | been | being | it's"),
  negators: words(
    `would not | could not | not | never | hasn't | haven't | hadn't | didn't | doesn't | don't | won't | wouldn't | couldn't | can't | cannot | isn't | wasn't
    weren't | aren't | nor | neither | none | nobody | no | without | declined to | refused to | refuse to | failed to | declining to`,
  ),
  unreal: words('to | will | would | may | might | could | should | must | shall | can | let | please | if'),
  that: words('that'),
  about: words('about | of'),
  notThat: words(
    'so that | now that | given that | provided that | except that | such that | all that | in that | like that | of that | for that | on that | at that | with that | from that | to that | than that',
  ),
  clauseBreaks: words(
    'while | whereas | but | although | though | because | as | when | after | before | since | until | unless | if | that | whether',
  ),
  contrasts: words('while | whereas'),
  sourceStops: words(
    `that | how | why | which | who | whom | whose | when | while | as | because | after | before | since | during | on | in | at | by | with | from | to | into | through
    but | although | though | if | where | whether | amid | following | over | about | against | adding | saying | citing | quoting | speaking | via | it | he | she
    they | we | has | have | had | is | are | was | were | will | would | this | these | earlier | later | yesterday | today`,
  ),
  sourceLinks: words('of | for | in | at | from | with | on | to'),
  finiteVerbs: words(
    `is | are | was | were | be | been | being | has | have | had | do | does | did | will | would | can | could | may | might | must | should | shall
    began | begin | begins | came | comes | come | went | goes | took | takes | made | makes | gave | gives | got | gets | held | fell | rose | fired | killed
    wounded | injured | died | struck | hit | left | led | won | lost | met | sent | put | set | shot | ran | broke | brought | caused | became | remained | remains
    continued | ended | launched | arrived | entered | returned | fled | moved | opened | closed | signed | passed | voted | agreed | approved | rejected`,
  ),
  fillers: words(
    'also | then | first | since | later | earlier | previously | repeatedly | recently | reportedly | already | now | just | still | separately | further | again | once | often | only | even | today | yesterday',
  ),
  auxiliaries: words('has | have | had | is | are | was | were | been | did | does | do | be | being'),
  namers: words(
    'named | called | known | nicknamed | dubbed | titled | entitled | alias | film | book | novel | song | album | series | campaign | operation',
  ),
  personPronouns: words('he | she'),
  indefinites: words('a | an | any | each'),
  pronouns: words('he | she | it | they | we | i'),
  determiners: words(
    'this | these | that | those | a | an | the | its | his | her | their | our | my | any | each',
  ),
  nounLinks: words(
    'by | from | of | issued by | released by | published by | obtained by | posted by | made by | written by | seen by | reviewed by | shared by',
  ),
  relatives: words('that | which | who | whom | whose'),
  timeWords: words(
    `today | yesterday | tomorrow | tonight | monday | tuesday | wednesday | thursday | friday | saturday | sunday | january | february | march | april | june | july
    august | september | october | november | december | earlier | later | last | week | month | year | morning | afternoon | evening | night`,
  ),
  questionWords: words(
    'who | what | when | where | why | how | which | is | are | do | does | did | can | could | will | would | should',
  ),
  imperatives: words(
    'read | see | click | subscribe | follow | share | watch | listen | sign | download | join | contact | visit',
  ),
  firstPerson: words("i | we | our | us | my | me | i'm | we're | i've | we've"),
  continuations: words(
    'they | these | those | the former | the latter | among them | of them | it also | he also | she also | they also',
  ),
  anonModifiers: words(
    `local | senior | security | military | medical | government | western | intelligence | diplomatic | police | opposition | official | several | two | three
    many | some | other | independent | anonymous | unnamed | unidentified | multiple | former | top | high-ranking`,
  ),
  opinion: words(
    'should | must | ought | beautiful | terrible | best | worst | amazing | hopefully | unfortunately | sadly | surely | of course | stunning | iconic',
  ),
  checkable: words(
    `two | three | four | five | six | seven | eight | nine | ten | dozen | dozens | hundreds | thousands | exploded | killing | wounding | shot | crashed | died | killed | wounded | injured | dead | deaths | died | casualties | million | billion | thousand | percent | per cent | dollars | fired | struck | attacked | arrested
    detained | seized | captured | signed | voted | elected | rose | fell | won | launched | destroyed | evacuated | convicted | sentenced | charged | collapsed`,
  ),
};
