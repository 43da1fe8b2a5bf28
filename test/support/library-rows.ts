/** A library of any size, the same whenever it is made: fictional outlets, people and words, Arabic and English. */
import type { Annotation, ArticleRecord, EntityRecord } from '../../src/core/model/annotation';
import type { ReaderTag } from '../../src/core/model/reader-lists';
import { foldText } from '../../src/core/text/fold';

const SITES = [
  'harbour-post.example',
  'aljisr.example',
  'northern-gazette.example',
  'sahel-news.example',
  'almidan.example',
];

const PEOPLE: readonly (readonly [string, string])[] = [
  ['Lena Aldane', 'Aldane'],
  ['سليم الدرّاق', 'الدرّاق'],
  ['Marek Holub', 'Holub'],
  ['نوال بن حمدان', 'بن حمدان'],
  ['Tomas Ferreira', 'Ferreira'],
  ['رياض الشوّافي', 'الشوّافي'],
  ['Ida Brandt', 'Brandt'],
  ['هالة المرتضى', 'المرتضى'],
  ['Jonas Weil', 'Weil'],
  ['كريم أبو ناصر', 'أبو ناصر'],
];
const PLACES = ['دمشق', 'Port Ardane', 'حلب', 'Velmar', 'الرقة', 'Lower Saddle'];
const BODIES = ['وزارة النقل', 'the Harbour Authority', 'بلدية الميناء', 'the Statistics Office'];
const SOURCES = [
  ['وزارة النقل', 'official', 'named'],
  ['الوزارة', 'official', 'named'],
  ['the Harbour Authority', 'organisation', 'named'],
  ['مصادر محلية', 'unnamed', 'none'],
  ['local sources', 'unnamed', 'none'],
  ['Marek Holub', 'person', 'named'],
  ['وكالة الميناء للأنباء', 'outlet', 'named'],
  ['a report by the Statistics Office', 'document', 'named'],
  ['شهود عيان', 'unnamed', 'group'],
] as const;
const CLAIMS = [
  'أعلنت الوزارة إغلاق الجسر الرئيسي في دمشق حتى نهاية الشهر بسبب أعمال الصيانة.',
  'The bridge over the Ardane will stay closed until spring, the authority said.',
  'وبدمشق، قال سليم الدرّاق إن كلفة المشروع تجاوزت تسعة ملايين.',
  'Three of the five cranes in the harbour have not worked since June.',
  'وبحسب مصادر محلية، توقفت أعمال الترميم قبل أسبوعين من دون إعلان.',
  'Holub told reporters that no contract had been signed.',
  'ارتفعت أسعار الشحن بنسبة 12 في المئة خلال عام واحد.',
  'Nobody was hurt when the wall of the old warehouse gave way.',
  'أفادت بلدية الميناء بأن التقرير سيُنشر كاملًا «في الأيام المقبلة».',
  'The number of ferries has fallen by half, according to a report by the Statistics Office.',
];
const TITLES = [
  'إغلاق الجسر الرئيسي يربك حركة المرور في المدينة',
  'Harbour works delayed for the third time this year',
  'أسعار الشحن ترتفع مجددًا وسط نقص في الرافعات',
  'What we know about the collapse at the old warehouse',
  'Ferries cut by half as the city waits for a new timetable',
  'لجنة التحقيق تطلب وثائق إضافية من البلدية',
];
const NOTES = [
  '',
  '',
  'سألتُ الناطق، ولم يجب بعد.',
  'Ask for the contract. The figure differs from last week’s.',
  '',
];

export const SAMPLE_TAGS: readonly Omit<ReaderTag, 'seq'>[] = [
  ['للتحقق لاحقًا', 'ما يستحق اتصالًا أو وثيقة', 0],
  ['Figures', 'Numbers that can be compared with statistics', 2],
].map(([label, definition, colour], index) => ({
  version: 1,
  id: uuid(900_000 + index),
  label: String(label),
  definition: String(definition),
  colour: Number(colour),
  created: '2026-06-01T10:00:00.000Z',
  modified: '2026-06-01T10:00:00.000Z',
}));

function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

function pick<T>(all: readonly T[], number: number): T {
  return all[number % all.length] as T;
}

/** Spreads numbers that follow each other. */
function mix(number: number): number {
  return Math.imul(number ^ (number >>> 7), 2_654_435_761) >>> 8;
}

export const SAMPLE_ENTITIES: readonly EntityRecord[] = [
  ...PEOPLE.map(([label, alias]) => ['person', label, alias] as const),
  ...PLACES.map((label) => ['place', label, ''] as const),
  ...BODIES.map((label) => ['organisation', label, ''] as const),
].map(([type, label, alias], index) => ({
  id: uuid(800_000 + index),
  type,
  label,
  aliases: alias === '' ? [] : [alias],
  keys: [label, alias].filter((one) => one !== '').map(foldText),
  created: '2026-05-01T10:00:00.000Z',
  modified: '2026-05-01T10:00:00.000Z',
}));

const FIRST = Date.parse('2026-05-04T08:00:00Z');
const LAST = Date.parse('2026-11-20T20:00:00Z');

export function sampleArticle(index: number): ArticleRecord {
  const site = pick(SITES, mix(index + 3));
  const title = pick(TITLES, mix(index + 11));
  const read = new Date(FIRST + ((LAST - FIRST) * (mix(index + 5) % 10_000)) / 10_000).toISOString();
  const isArabic = /\p{Script=Arabic}/u.test(title);
  return {
    pageKey: `https://${site}/news/${index}`,
    url: `https://${site}/news/${index}`,
    title: index < TITLES.length ? title : `${title} (${index})`,
    site,
    siteName: site,
    published: read.slice(0, 10),
    lang: isArabic ? 'ar' : 'en',
    dir: isArabic ? 'rtl' : 'ltr',
    textHash: '0123456789abcdef',
    firstRead: read,
    lastRead: read,
  };
}

/** The annotation of that number: three claims, then a name, then now and then a highlight. */
export function sampleAnnotation(number: number, article: ArticleRecord): Omit<Annotation, 'seq'> {
  const created = new Date(Date.parse(article.lastRead) + (number % 50) * 60_000).toISOString();
  const base = {
    version: 1 as const,
    id: uuid(number),
    pageKey: article.pageKey,
    note: pick(NOTES, mix(number + 1)),
    created,
    modified: created,
  };
  const quoted = (exact: string) => ({
    quote: { exact, prefix: '', suffix: '' },
    position: { start: (number % 50) * 200, end: (number % 50) * 200 + exact.length, textLength: 20_000 },
    foldVersion: 1,
  });
  const kind = number % 5;
  if (kind === 3) {
    const entity = pick(SAMPLE_ENTITIES, mix(number + 17));
    const decision = {
      verdict: 'confirmed',
      type: entity.type,
      label: entity.label,
      entityId: entity.id,
    } as const;
    const spelling = number % 3 === 0 ? (entity.aliases[0] ?? entity.label) : entity.label;
    return { ...base, kind: 'entity', entity: decision, selectors: quoted(spelling) };
  }
  const text = pick(CLAIMS, mix(number + 23));
  if (kind === 4 && number % 3 === 0) return { ...base, kind: 'highlight', selectors: quoted(text) };
  const selectors = quoted(number % 7 === 0 ? `${text} ${pick(CLAIMS, number)}` : text);
  const ownTags = number % 6 === 0 ? [pick(SAMPLE_TAGS, number / 6).id] : undefined;
  const claim = { ...base, kind: 'claim' as const, selectors, ...(ownTags && { ownTags }) };
  if (mix(number) % 3 === 0) return { ...claim, tag: 'unsourced' };
  const [source, sourceKind, naming] = pick(SOURCES, mix(number + 31));
  const distance = number % 8 === 0 ? 'relayed' : 'first-hand';
  return { ...claim, tag: 'sourced', facets: { source, kind: sourceKind, naming, distance } };
}

export interface SampleRows {
  readonly articles: readonly ArticleRecord[];
  readonly annotations: readonly Annotation[];
  readonly entities: readonly EntityRecord[];
  readonly lists?: { readonly tags: readonly ReaderTag[] };
}

/** `annotations` over `articles`, in parts of at most 500, as imports take them. */
export function* sampleParts(annotations: number, articles: number): Generator<SampleRows> {
  const all = Array.from({ length: articles }, (_, index) => sampleArticle(index));
  yield {
    articles: [],
    annotations: [],
    entities: SAMPLE_ENTITIES,
    lists: { tags: SAMPLE_TAGS.map((tag) => ({ ...tag, seq: 0 })) },
  };
  const rows = Array.from({ length: annotations }, (_, number) => {
    const article = pick(all, Math.floor((number * articles) / annotations));
    return { ...sampleAnnotation(number, article), seq: 0 };
  });
  for (let at = 0; at < rows.length; at += 500) {
    const part = rows.slice(at, at + 500);
    const keys = new Set(part.map((row) => row.pageKey));
    yield { annotations: part, articles: all.filter((one) => keys.has(one.pageKey)), entities: [] };
  }
}
