import { analyze } from '../core/analyze';
import { toConll } from '../core/export/conll';
import { languageByCode, languageForPage } from '../core/language/for-page';
import type { Language } from '../core/language/language';
import type { Article } from '../core/model/article';
import type { TaggerModel } from '../core/recognition/tagger-model';
import { findSentences } from '../core/text/sentences';
import { type Format, HELP, parseArguments } from './arguments';
import { toJsonLine } from './json-line';
import { readSource } from './read-source';
import { toTable } from './table';

/** The world outside, for the command to be run in a test as well. */
export interface World {
  /** The bytes of a file, of standard input for `-`; throws as `readFileSync` does. */
  readonly read: (file: string) => Uint8Array;
  readonly write: (text: string) => unknown;
  readonly complain: (text: string) => unknown;
  readonly isTerminal: boolean;
  /** The trained tagger of a language, if it has one. */
  readonly modelOf?: (language: string) => TaggerModel | undefined;
}

/** Runs the command and gives its exit status: 0, 1 if a file could not be read, 2 for wrong usage. */
export function run(argv: readonly string[], world: World): number {
  const command = parseArguments(argv);
  if (command.kind === 'help') {
    world.write(HELP);
    return 0;
  }
  if (command.kind === 'wrong') {
    world.complain(`isnad: ${command.reason}\nTry: isnad --help\n`);
    return 2;
  }
  const language = command.lang === undefined ? undefined : languageByCode(command.lang);
  if (command.lang !== undefined && language === undefined) {
    world.complain(`isnad: unknown language: ${command.lang}\nTry: isnad --help\n`);
    return 2;
  }
  let status = 0;
  for (const file of command.files) {
    const source = load(file, world);
    if (source.ok) world.write(output(file, source.article, { format: command.format, language, world }));
    else {
      world.complain(`isnad: ${file}: ${source.reason}\n`);
      status = 1;
    }
  }
  return status;
}

function load(file: string, world: World): ReturnType<typeof readSource> {
  let bytes: Uint8Array;
  try {
    bytes = world.read(file);
  } catch (error) {
    // The file system's refusals: missing, a folder, no permission.
    if (error instanceof Error && 'code' in error)
      return { ok: false, reason: REASONS[String(error.code)] ?? error.message };
    throw error;
  }
  return readSource(file, bytes);
}

const REASONS: Record<string, string> = {
  ENOENT: 'no such file',
  EISDIR: 'is a folder',
  EACCES: 'permission denied',
};

function output(
  file: string,
  article: Article,
  options: { readonly format: Format; readonly language: Language | undefined; readonly world: World },
): string {
  const { format, world } = options;
  const declared = article.facts.lang;
  const language =
    options.language ??
    languageForPage({ text: article.text, ...(declared === undefined ? {} : { declared }) });
  const model = world.modelOf?.(language.code);
  const analysis = analyze(article, { language, ...(model === undefined ? {} : { model }) });
  if (format === 'jsonl') return `${toJsonLine(file, article, analysis)}\n`;
  if (format === 'table') return `${toTable(file, article, analysis, world.isTerminal)}\n`;
  const rules = languageByCode(analysis.lang)?.cues.sentences;
  const sentences = article.blocks
    .filter((block) => block.kind !== 'other')
    .flatMap((block) => (rules === undefined ? [block] : findSentences(article.text, block, rules)));
  return `-DOCSTART-\tO\n\n${toConll(article.text, analysis.mentions, sentences)}`;
}
