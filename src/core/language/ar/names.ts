/** Who and what Arabic names: proclitics, the words around names, how persons and organisations are called. */
import type { HeadWord, NameRules, Proclitic, Trigger } from '../../recognition/name-rules';
import { foldText } from '../../text/fold';
import { bodyHeads, definiteHeads, fields, forceHeads, officeHeads } from './lists/head-words';
import { titles } from './lists/titles';
import { nameLists } from './name-lists';

const AND = ['و', 'ف'];
const RARE: ReadonlySet<string> = new Set(['ف', 'ك']);
const PREPOSITIONS = ['ب', 'ل', 'ك'];

/** س and أ stand before verbs and questions, not names: taking them off would break أحمد and سامي. */
function proclitics(): Proclitic[] {
  const result: Proclitic[] = [];
  for (const first of ['', ...AND]) {
    if (first !== '') result.push({ letters: first, isRare: RARE.has(first) });
    for (const letters of PREPOSITIONS) {
      result.push({ letters: first + letters, isRare: RARE.has(first) || RARE.has(letters) });
    }
    // The article loses its alef after ل; the name begins at the second lam.
    result.push({ letters: `${first}لل`, outside: first.length + 1, restores: 'ال' });
  }
  return result;
}

function foldedLines(list: string): string[] {
  return list
    .split('\n')
    .filter((line) => line.length > 0 && !line.startsWith('#'))
    .map(foldText);
}

function set(words: string): ReadonlySet<string> {
  return new Set(foldText(words).split(' '));
}

const PLACE_NOUNS =
  'مدينة مدينتي مدن بلدة بلدتي بلدات قرية قريتي قرى ريف أرياف محافظة محافظتي محافظات ولاية ولايتي إقليم مقاطعة قضاء ناحية ' +
  'حي أحياء ضاحية مخيم معبر سهل جبل جبال وادي نهر بحيرة جزيرة جزر خليج مضيق ميناء مطار قاعدة حقل سد جسر ساحة دوار بادية صحراء ' +
  'هضبة مرتفعات منفذ مديرية دولة جمهورية مملكة إمارة سلطنة عاصمة العاصمة منطقة منطقتي مناطق';
/** After these an unlisted word is as often an everyday one. */
const LOOSE_PLACE_NOUNS = new Set(
  'العاصمة حي سد جسر ساحة دوار قاعدة حقل دولة جمهورية مملكة منطقة مناطق عاصمة مدن قرى أحياء جزر جبال سهل'.split(
    ' ',
  ),
);

const ORGANISATION_NOUNS =
  'تنظيم حركة جماعة ميليشيا ميليشيات مليشيا صحيفة جريدة مجلة قناة فضائية إذاعة شبكة وكالة موقع منصة شركة مؤسسة نادي فريق منظمة حزب فصيل';
const LOOSE_ORGANISATION_NOUNS = new Set(
  'حركة جماعة موقع فريق حزب منظمة مؤسسة شركة منصة فصيل نادي'.split(' '),
);

const INTRODUCTIONS = [
  'المدعو',
  'المدعوة',
  'الملقب',
  'الملقب ب',
  'الملقبة',
  'الملقبة ب',
  'المكنى',
  'المكنى ب',
  'يدعى',
  'تدعى',
  'المعروف باسم',
  'المعروفة باسم',
  'اسمه',
  'اسمها',
];

function trigger(type: Trigger['type'], loose: ReadonlySet<string>): (words: string) => Trigger {
  return (words) => ({ words, type, strength: loose.has(words) ? 'listed' : 'any' });
}

const FRAMES: readonly (readonly [string, HeadWord['frame']])[] = [
  [officeHeads, 'office'],
  [bodyHeads, 'body'],
  [forceHeads, 'force'],
  [definiteHeads, 'definite'],
];

/** Words with the article and the ending of an adjective of origin that are none in a name. */
const NO_ADJECTIVE = set(
  'الماضي الماضية الحالي الحالية الجاري الجارية التالي الثاني الثانية المحلي المحلية الرئيسي الرئيسية الاراضي الليالي الاهالي القيادي القاضي ' +
    'الداعي النادي الوادي السامي الباقي الباقية القادمة المقبلة السابقة الراهنة الاخيرة الثالثة الرابعة الخامسة الجديدة الكبيرة الصغيرة الرسمي الرسمية ' +
    'الاعلامي الاعلامية الحقوقي المدنيين الشرعية الضحية القضية العملية البداية النهاية المدينة القرية الهوية الحرية الاغلبية الاقلية الكمية',
);
const ORIGIN_ENDING = /^ال.{2,}(?:ي|يه)$/;
const NAME_ADJECTIVES = set(
  'العامة العام الاعلى العليا الحر الحرة العالمي العالمية المتحدة المتحد الموحد الموحدة المركزي المركزية المشترك المشتركة المستقل المستقلة الاول الوسطى ' +
    'الاحمر الكبرى المسلحة الخاصة المفتوحة الثوري الثورية السامية',
);

function isAdjective(folded: string): boolean {
  return NAME_ADJECTIVES.has(folded) || (ORIGIN_ENDING.test(folded) && !NO_ADJECTIVE.has(folded));
}

/** Imperfect verbs and futures, plurals, and words with a pronoun on them: shapes that names of persons seldom have. */
const NO_NAME =
  /^(?:سي|ست|سن|وال|فال|بال|كال|لل|ولل|وت|وي|فت|في)|(?:ات|ون|تين|هم|هما|ها|وا|تم|كم|نا|ته|اته|يه|يا)$|^(?:ي|ت|ن|است|ان|م).{2,}(?:ون|ين)$|^[يت].{3}$|^ت.{3,}ت$|^است|^ا[^ل]ت..$/;
const HAS_LETTERS = /^[\u0621-\u064a]{3,}$/;

function isNameShaped(folded: string): boolean {
  return HAS_LETTERS.test(folded) && !NO_NAME.test(folded);
}

/** After a given name: with the article (الحلوم), or with the ending of an origin (حلبي). */
function isFamilyShaped(folded: string): boolean {
  if (!HAS_LETTERS.test(folded)) return false;
  if (folded.startsWith('ال')) return folded.length >= 5 && !/(?:ات|ون|ين|يه)$/.test(folded);
  return folded.length >= 4 && folded.endsWith('ي') && !/^[ويسفبلك]/.test(folded);
}

const JOINED_FIRST = set('عبد ابو دير بيت تل كفر ام خان راس عين ابي');
const JOINED_SECOND = set('الدين الله');

/** Compounds are written with and without the space: عبد الهادي, عبدالهادي; دير الزور, ديرالزور. */
function respell(words: readonly string[]): string[][] {
  const result: string[][] = [];
  for (let index = 0; index + 1 < words.length; index++) {
    const [first = '', second = ''] = words.slice(index, index + 2);
    if (!JOINED_FIRST.has(first) && !JOINED_SECOND.has(second)) continue;
    result.push([...words.slice(0, index), first + second, ...words.slice(index + 2)]);
  }
  const split = words[0]?.startsWith('عبدال') && words[0].length > 6 ? words[0].slice(3) : undefined;
  if (split !== undefined) result.push(['عبد', split, ...words.slice(1)]);
  return result;
}

export const arabicNames: NameRules = {
  capitals: false,
  proclitics: proclitics(),
  // Folding makes one letter of ya and alef maqsura, and drops hamza: أن, إن and آن are one word.
  plainSpellings: new Set(
    'على إلى وعلى وإلى فعلى حتى أن إن وأن وإن فإن بأن لأن كأن ان لدى مني ومني بيني وأدى وادى'.split(' '),
  ),
  article: 'ال',
  lists: nameLists,
  respell,
  triggers: [
    ...PLACE_NOUNS.split(' ').map(trigger('place', LOOSE_PLACE_NOUNS)),
    ...ORGANISATION_NOUNS.split(' ').map(trigger('organisation', LOOSE_ORGANISATION_NOUNS)),
    ...INTRODUCTIONS.map(trigger('person', new Set())),
  ],
  titles,
  abbreviations: new Set(),
  placePrefixes: set(
    'دير عين تل كفر ام ابو راس خان جبل وادي بير بئر باب بيت بني سيدي حاسي قصر برج عرب مرج شيخ تلة نبع حمام رسم جب شانلي',
  ),
  placePrepositions: set('في الى من نحو قرب شمال جنوب شرق غرب باتجاه داخل شمالي جنوبي شرقي غربي'),
  sportWords: set(
    'مباراة المباراة مباريات المباريات هدفين مرمى المرمى لاعب اللاعب لاعبي اللاعبين لاعبين مدرب المدرب الدوري دوري منتخب المنتخب ملعب الملعب ' +
      'الحارس حارس المدافع المهاجم مهاجم المهاجمين الشوط شوط الفريقين كاس الكاس التعادل تعادل ركلة الجولة النهائي القدم الاهداف الميدالية ميدالية البطولة',
  ),
  persons: {
    connectors: set('بن بنت ولد ال ابن عبد'),
    kunyaWords: new Map([
      ['ابو', 'any'],
      ['ابي', 'any'],
      ['ابا', 'any'],
      ['عبد', 'any'],
      ['ام', 'listed'],
      ['ابن', 'listed'],
      ['بن', 'listed'],
    ]),
    suffixes: set('الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر عشر'),
    isFamilyShaped,
    isNameShaped,
    signsBefore: set(
      'قال قالت يقول تقول اكد اكدت اضاف اضافت اوضح اوضحت صرح صرحت افاد افادت ذكر ذكرت كشف اعلن اعلنت اشار اشارت لفت شدد نفي زعم اعرب تابع كتب كتبت غرد يدعي تدعي المدعو ' +
        'اردف اعتبر راي حذر طالب دعا التقي استقبل اغتيال مقتل اعتقال نجل زوجة شقيق',
    ),
    signsAfter: set('الملقب الملقبة المكني المعروف'),
    shortForms: (folded) => (folded.startsWith('ال') ? [folded.slice(2)] : [`ال${folded}`]),
  },
  heads: {
    heads: FRAMES.flatMap(([list, frame]) => foldedLines(list).map((word) => ({ word, frame }))),
    fields: foldedLines(fields),
    isAdjective,
    purpose: 'ل',
    ties: set('عن في ضد'),
    and: 'و',
  },
};
