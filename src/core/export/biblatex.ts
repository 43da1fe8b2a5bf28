import type { ExportWriter } from './export-writer';
import { createReferenceWriter, toIsoDay } from './references';

/** BibLaTeX for Biber, JabRef and Zotero: UTF-8, `@online`. */
export function createBiblatexWriter(): ExportWriter {
  return createReferenceWriter({
    between: '\n',
    write({ key, title, authors, outlet, url, published, accessed, lang }) {
      const fields: [string, string | undefined][] = [
        // Double braces: the title keeps its letters, a name is not taken apart.
        ['title', `{${escapeTex(title)}}`],
        [
          'author',
          authors.length > 0 ? authors.map((name) => `{${escapeTex(name)}}`).join(' and ') : undefined,
        ],
        ['organization', `{${escapeTex(outlet)}}`],
        ['date', published && toIsoDay(published)],
        ['url', url && escapeUrl(url)],
        ['urldate', toIsoDay(accessed)],
        ['langid', lang && LANGUAGE_IDS[lang.toLowerCase().split('-')[0] ?? '']],
      ];
      const lines = fields.flatMap(([name, value]) =>
        value === undefined ? [] : `  ${name} = {${value}},\n`,
      );
      return `@online{${key},\n${lines.join('')}}\n`;
    },
  });
}

/** babel's names of languages. */
const LANGUAGE_IDS: Readonly<Record<string, string>> = {
  ar: 'arabic',
  de: 'german',
  en: 'english',
  es: 'spanish',
  fa: 'persian',
  fr: 'french',
  he: 'hebrew',
  it: 'italian',
  ru: 'russian',
  tr: 'turkish',
};

const TEX: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/[\\{}~^]|[&%$#_]/g, (letter) => TEX[letter] ?? `\\${letter}`);
}

/** The field is taken as it stands, but for braces and backslashes. */
function escapeUrl(url: string): string {
  return url.replace(/[{}\\]/g, (letter) => `%${letter.charCodeAt(0).toString(16).toUpperCase()}`);
}
