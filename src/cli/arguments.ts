import { parseArgs } from 'node:util';

export type Format = 'jsonl' | 'conll' | 'table';

const FORMATS: readonly Format[] = ['jsonl', 'conll', 'table'];

/** What the command line asks for. */
export type Command =
  | {
      readonly kind: 'read';
      readonly files: readonly string[];
      readonly format: Format;
      readonly lang?: string;
    }
  | { readonly kind: 'help' }
  | { readonly kind: 'wrong'; readonly reason: string };

export const HELP = `isnad: who is named and what is claimed in an article

  isnad read FILE… [--format jsonl|conll|table] [--lang CODE]

FILE is saved HTML or plain UTF-8 text, also gzipped; - is standard input.

  --format jsonl   one JSON object a line (default); offsets are UTF-16 units of its "text"
  --format conll   one token a line with its BIO label (CoNLL-2002), -DOCSTART- before each file; of a page only the article
  --format table   people, places, organisations; claims by suggested state
  --lang CODE      read as this language (ar, en) instead of finding out
  --help           this text

A file that cannot be read is one line on standard error; the others are read, and the exit status is 1.
Wrong usage is exit status 2.
`;

/** Parses the arguments behind `node isnad.mjs`. */
export function parseArguments(argv: readonly string[]): Command {
  let parsed: ReturnType<typeof parse>;
  try {
    parsed = parse(argv);
  } catch (error) {
    // Unknown options and missing values; anything else is a bug.
    if (error instanceof TypeError && 'code' in error && String(error.code).startsWith('ERR_PARSE_ARGS')) {
      return { kind: 'wrong', reason: error.message.split('\n', 1)[0] ?? error.message };
    }
    throw error;
  }
  const { values, positionals } = parsed;
  if (values.help) return { kind: 'help' };
  const [command, ...files] = positionals;
  if (command === undefined) return { kind: 'wrong', reason: 'a command is missing' };
  if (command !== 'read') return { kind: 'wrong', reason: `unknown command: ${command}` };
  if (files.length === 0) return { kind: 'wrong', reason: 'a file is missing' };
  const format = FORMATS.find((known) => known === values.format);
  if (format === undefined) return { kind: 'wrong', reason: `unknown format: ${values.format}` };
  return { kind: 'read', files, format, ...(values.lang === undefined ? {} : { lang: values.lang }) };
}

function parse(argv: readonly string[]) {
  return parseArgs({
    args: [...argv],
    allowPositionals: true,
    options: {
      format: { type: 'string', short: 'f', default: 'jsonl' },
      lang: { type: 'string', short: 'l' },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
}
