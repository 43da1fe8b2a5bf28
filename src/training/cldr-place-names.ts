/**
 * Place names out of the Unicode CLDR, as the recognizer's lists want them: the bare name that news uses first,
 * the official form after it. Territories are countries, dependencies and continents with their short and
 * variant forms; subdivisions are ISO 3166-2 provinces and the like. CLDR has only three subdivisions in Arabic.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { foldText } from '../core/text/fold';

export interface PlaceName {
  readonly name: string;
  readonly variants: readonly string[];
}

export interface CldrPlaces {
  /** Version of the CLDR packages the names come from. */
  readonly version: string;
  readonly territories: readonly PlaceName[];
  readonly subdivisions: readonly PlaceName[];
}

/** Not places: the world, test locales, groupings of islands or states that nobody names so, organisations. */
const NOT_PLACES = new Set(['001', '057', 'EU', 'EZ', 'UN', 'QO', 'UM', 'XA', 'XB', 'ZZ']);

/** Names shorter than this in an alphabetic script coincide with words too often to be worth listing. */
const SHORTEST_SUBDIVISION = 4;

const CLASS_AT_END =
  /^(.+) (?:County|Province|Governorate|Municipality|Division|Prefecture|Oblast|oblysy|Krai|Parish|District|Department|Voivodeship)$/u;
const CLASS_AT_START = /^(?:محافظة|ولاية|مقاطعة|إقليم) (.+)$/u;

/** "Hong Kong SAR China", in both languages and both word orders. */
const SPECIAL_REGION = /^(?:(.+) SAR China|منطقة (.+) الإدارية الخاصة|(.+) الصينية)$/u;

/** What alone names no place: directions, ordinals, classes, in the languages CLDR leaves untranslated. */
const GENERIC = new Set(
  `north south east west northern southern eastern western northeast northwest southeast southwest north-east north-west
south-east south-west north-eastern north-western central centre center capital upper lower middle inner outer federal
metropolitan province provinces region district territory division islands island coast city town area state county
municipality department peninsula borders dependencies bank river valley highlands high lakes lake bay sea town red
nord sud est ouest centre-est centre-nord centre-ouest centre-sud nord-est nord-ouest sud-est sud-ouest norte sur este
oeste oriental occidental sul leste littoral maritime plateaux plateau savanes cascades hauts bas grande grand
harbour old new the of and oriental forest highland lagoon lagunes lacs montagnes vallee zone urban rural
الشمالية الجنوبية الشرقية الغربية الوسطى الوسط العاصمة المركزية الشمال الجنوب الشرق الغرب المنطقة محافظة إقليم`
    .split(/\s+/)
    .map(foldText),
);

/** Subdivisions whose bare name is an everyday English word, a saint or a first name before it is a place. */
const EVERYDAY = new Set(
  `atlantic bath best border branch bridge cross down free grace green hope mark most prince saint may trim union
liberty independence central orange rum cay plateau rivers delta pool meta para trinity victoria clarendon charlotte
elizabeth christine andrew david george james john joseph mary michael patrick paul peter philip thomas ann
catherine caroline lucy luke anthony martin vincent moses simon samuel martha florence`
    .split(/\s+/)
    .map(foldText),
);

/** Everything CLDR names in one language. @param root the folder whose node_modules hold the CLDR packages */
export function readCldrPlaces(language: string, root: string): CldrPlaces {
  const require = createRequire(join(root, 'package.json'));
  const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
  const main = read(`cldr-localenames-full/main/${language}/territories.json`).main[language];
  const territories = main.localeDisplayNames.territories as Record<string, string>;
  const file = read(`cldr-subdivisions-full/subdivisions/${language}/${language}.json`);
  const subdivisions = file.subdivisions.localeDisplayNames.subdivisions as Record<string, string>;
  return {
    version: read('cldr-localenames-full/package.json').version,
    territories: toTerritories(territories),
    subdivisions: toSubdivisions(Object.values(subdivisions)),
  };
}

/** Territory names by code (`GB`, `GB-alt-short`) as places; one entry a code. */
export function toTerritories(names: Record<string, string>): PlaceName[] {
  const byCode = new Map<string, string[]>();
  for (const key of Object.keys(names).sort()) {
    const code = key.split('-')[0] ?? key;
    if (NOT_PLACES.has(code)) continue;
    const forms = (names[key] ?? '').split(/ \/ /).flatMap(toForms);
    byCode.set(code, [...(byCode.get(code) ?? []), ...forms]);
  }
  return unique([...byCode.values()]);
}

/** Subdivision names as places, plainly generic ones left out. */
export function toSubdivisions(names: readonly string[]): PlaceName[] {
  const kept: string[][] = [];
  for (const raw of names) {
    const forms = toForms(raw.replace(/ †$/u, '')).filter((form) => !isGeneric(form));
    if (forms.length > 0) kept.push(forms);
  }
  return unique(kept);
}

/** The spellings one CLDR name stands for, the one news uses first. */
function toForms(raw: string): string[] {
  const name = raw.normalize('NFC').replaceAll('’', "'").trim();
  if (/[0-9,/]/u.test(name)) return [];
  const paired = /^(.+?) \((.+)\)$/u.exec(name);
  if (paired?.[1] && paired[2]) {
    // "Myanmar (Burma)" gives two names; "Congo (DRC)" and "Tarfaya (EH-partial)" only tell apart.
    const second = /^(?:\p{Lu}{2,}.*|Republic|française|منطقة .*)$/u.test(paired[2])
      ? []
      : toForms(paired[2]);
    return [...toForms(paired[1]), ...second];
  }
  if (name.includes('(')) return [];
  const region = SPECIAL_REGION.exec(name);
  const first = region?.[1] ?? region?.[2] ?? region?.[3] ?? name;
  const forms = [first];
  const bare = (CLASS_AT_END.exec(first) ?? CLASS_AT_START.exec(first))?.[1];
  if (bare !== undefined && !isGeneric(bare)) forms.unshift(bare);
  if (first.includes(' & ')) forms.push(first.replaceAll(' & ', ' and '));
  if (first.startsWith('St. '))
    forms.push(...toForms(`Saint ${first.slice(4)}`), ...toForms(`St ${first.slice(4)}`));
  if (first.includes(' - ')) forms.push(first.replaceAll(' - ', '-'));
  return forms;
}

function isGeneric(name: string): boolean {
  const folded = foldText(name);
  if (EVERYDAY.has(folded)) return true;
  if (folded.length < SHORTEST_SUBDIVISION && !/\p{Script=Arabic}/u.test(folded)) return true;
  return folded.split(/\s+/u).every((word) => GENERIC.has(word));
}

/** Sorted by name; each folded spelling in one place only, variants of a repeated name joined to the first. */
function unique(groups: readonly (readonly string[])[]): PlaceName[] {
  const sorted = [...groups].filter((forms) => forms[0]).sort((a, b) => compare(a[0] ?? '', b[0] ?? ''));
  const entries = new Map<string, { name: string; variants: string[] }>();
  const taken = new Set(sorted.map((forms) => foldText(forms[0] ?? '')));
  for (const [name = '', ...variants] of sorted) {
    const key = foldText(name);
    const entry = entries.get(key) ?? { name, variants: [] };
    entries.set(key, entry);
    for (const variant of variants) {
      if (taken.has(foldText(variant))) continue;
      taken.add(foldText(variant));
      entry.variants.push(variant);
    }
  }
  return [...entries.values()];
}

/** Code unit order, the same on every machine. */
function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
