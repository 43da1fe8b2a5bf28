/**
 * Measures `recognize` on labelled text: exact span and type F1 over persons, places, organisations; span-only F1;
 * for Arabic also with leading proclitics ignored on both sides; tokens per second. Sentences are joined in small
 * documents of following sentences, as the page-level rules expect; labels of other types are left out.
 * `--model` measures rules and trained model together, without it rules alone. `--json` prints the last line only; `--errors NAME` prints what went wrong on one set.
 */
import { existsSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { arabic } from '../../src/core/language/ar';
import { english } from '../../src/core/language/en';
import type { Language } from '../../src/core/language/language';
import { recognize } from '../../src/core/recognition/recognize';
import { loadModel } from '../../src/core/recognition/tagger';
import type { TaggerModel } from '../../src/core/recognition/tagger-model';

interface LabelledSet {
  readonly name: string;
  readonly file: string;
  readonly language: Language;
  /** Part of the sentences that is measured; the rest is for training. */
  readonly part?: (index: number, count: number) => boolean;
  /** Most sentences that are measured. */
  readonly most?: number;
}

interface Label {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

interface Document {
  readonly text: string;
  readonly labels: readonly Label[];
  readonly tokens: number;
}

/** Beside the project's root, from which benches are run. */
const FOLDER = new URL('../shared/data/ner/', pathToFileURL(`${process.cwd()}/`));
const SENTENCES_PER_DOCUMENT = 20;

const SETS: readonly LabelledSet[] = [
  {
    name: 'ar-anercorp-dev',
    file: 'ar-anercorp/train.bio',
    language: arabic,
    part: (index, count) => index >= (count * 5) / 6,
  },
  {
    name: 'ar-anercorp-train',
    file: 'ar-anercorp/train.bio',
    language: arabic,
    part: (index, count) => index < (count * 5) / 6,
  },
  { name: 'ar-aqmar-dev', file: 'ar-aqmar/dev.bio', language: arabic },
  { name: 'ar-wojood-val', file: 'ar-wojood-sample/val.bio', language: arabic },
  { name: 'ar-wikifane-part', file: 'ar-wikifane-gold/all.bio', language: arabic, most: 3000 },
  { name: 'en-conll2003-testa', file: 'en-conll2003/testa.bio', language: english },
  { name: 'en-uner-ewt-dev', file: 'en-uner-ewt/dev.bio', language: english },
  { name: 'en-wikineural-part', file: 'en-wikineural/val.bio', language: english, most: 3000 },
  { name: 'en-wnut17-dev', file: 'en-wnut17/dev.bio', language: english },
];

const TYPES: Readonly<Record<string, string>> = { PER: 'person', LOC: 'place', ORG: 'organisation' };

function readSentences(file: URL): { token: string; tag: string }[][] {
  return readFileSync(file, 'utf8')
    .split(/\n\s*\n/)
    .map((block) =>
      block
        .split('\n')
        .filter((line) => line.includes('\t'))
        .map((line) => {
          const [token = '', tag = 'O'] = line.split('\t');
          return { token, tag: tag.trim() };
        }),
    )
    .filter((sentence) => sentence.length > 0);
}

function toDocuments(sentences: readonly { token: string; tag: string }[][]): Document[] {
  const documents: Document[] = [];
  for (let from = 0; from < sentences.length; from += SENTENCES_PER_DOCUMENT) {
    let text = '';
    let tokens = 0;
    const labels: Label[] = [];
    for (const sentence of sentences.slice(from, from + SENTENCES_PER_DOCUMENT)) {
      let open: Label | undefined;
      for (const { token, tag } of sentence) {
        const start = text.length;
        const end = start + token.length;
        const type = TYPES[tag.slice(2)];
        if (tag.startsWith('I-') && open !== undefined && open.type === type) open = { ...open, end };
        else {
          if (open !== undefined) labels.push(open);
          open = type === undefined ? undefined : { start, end, type };
        }
        text += `${token} `;
        tokens++;
      }
      if (open !== undefined) labels.push(open);
      text += '\n';
    }
    documents.push({ text, labels, tokens });
  }
  return documents;
}

interface Tally {
  right: number;
  found: number;
  wanted: number;
}

const PROCLITIC = /^(?:[وف]?[بلك]?)(?=[\u0621-\u064a]{2,})/u;

/** Start after a leading proclitic; only for comparing two spans that may differ by one. */
function startsOf(label: Label, text: string): number[] {
  const [clitics = ''] = PROCLITIC.exec(text.slice(label.start, label.end)) ?? [];
  return Array.from({ length: clitics.length + 1 }, (_, count) => label.start + count);
}

function count(
  tally: Tally,
  wanted: readonly Label[],
  found: readonly Label[],
  isSame: (a: Label, b: Label) => boolean,
): void {
  tally.wanted += wanted.length;
  tally.found += found.length;
  const open = [...wanted];
  for (const label of found) {
    const at = open.findIndex((other) => isSame(other, label));
    if (at < 0) continue;
    tally.right++;
    open.splice(at, 1);
  }
}

function scores({ right, found, wanted }: Tally): { precision: number; recall: number; f1: number } {
  const precision = found === 0 ? 0 : (100 * right) / found;
  const recall = wanted === 0 ? 0 : (100 * right) / wanted;
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  return { precision: round(precision), recall: round(recall), f1: round(f1) };
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}

const isJson = process.argv.includes('--json');
const errorsOf = process.argv[process.argv.indexOf('--errors') + 1];
const showErrors = process.argv.includes('--errors');

const models = new Map<string, TaggerModel>();
for (const language of process.argv.includes('--model') ? [arabic, english] : []) {
  const model = loadModel(readFileSync(`extension/models/${language.code}.bin`));
  if (!model.ok) throw new Error(`${language.code}: ${model.code}`);
  models.set(language.code, model.value);
}

function print(line: string): void {
  if (!isJson) console.log(line);
}

function measure(set: LabelledSet): Record<string, unknown> | undefined {
  const file = new URL(set.file, FOLDER);
  if (!existsSync(file)) {
    print(`${set.name}: skipped, ${set.file} is not in the data folder`);
    return undefined;
  }
  const all = readSentences(file);
  const { part, most = Number.POSITIVE_INFINITY } = set;
  const sentences = all.filter((_, index) => part?.(index, all.length) ?? true).slice(0, most);
  const documents = toDocuments(sentences);
  const exact: Tally = { right: 0, found: 0, wanted: 0 };
  const span: Tally = { right: 0, found: 0, wanted: 0 };
  const trimmed: Tally = { right: 0, found: 0, wanted: 0 };
  const byType = new Map(Object.values(TYPES).map((type) => [type, { right: 0, found: 0, wanted: 0 }]));
  let tokens = 0;
  let milliseconds = 0;
  for (const { text, labels, tokens: length } of documents) {
    const before = performance.now();
    const { mentions } = recognize(text, set.language, models.get(set.language.code));
    milliseconds += performance.now() - before;
    tokens += length;
    const sameSpan = (a: Label, b: Label): boolean => a.start === b.start && a.end === b.end;
    const same = (a: Label, b: Label): boolean => sameSpan(a, b) && a.type === b.type;
    count(exact, labels, mentions, same);
    count(span, labels, mentions, sameSpan);
    count(trimmed, labels, mentions, (a, b) => {
      const starts = startsOf(a, text);
      return (
        a.end === b.end && a.type === b.type && startsOf(b, text).some((start) => starts.includes(start))
      );
    });
    for (const [type, tally] of byType) {
      count(
        tally,
        labels.filter((label) => label.type === type),
        mentions.filter((mention) => mention.type === type),
        same,
      );
    }
    if (showErrors && errorsOf === set.name) printErrors(text, labels, mentions);
  }
  return {
    set: set.name,
    ...scores(exact),
    spanF1: scores(span).f1,
    ...(set.language === arabic ? { trimmedF1: scores(trimmed).f1 } : {}),
    types: Object.fromEntries([...byType].map(([type, tally]) => [type, scores(tally)])),
    labels: exact.wanted,
    tokensPerSecond: Math.round(tokens / (milliseconds / 1000)),
  };
}

function printErrors(text: string, labels: readonly Label[], mentions: readonly Label[]): void {
  const show = (label: Label): string =>
    `${label.type}\t${text.slice(label.start, label.end)}\t… ${text.slice(Math.max(0, label.start - 40), label.end + 30).replaceAll('\n', '⏎')}`;
  const isIn = (list: readonly Label[], label: Label): boolean =>
    list.some((other) => other.start === label.start && other.end === label.end && other.type === label.type);
  for (const mention of mentions) if (!isIn(labels, mention)) console.log(`WRONG\t${show(mention)}`);
  for (const label of labels) if (!isIn(mentions, label)) console.log(`MISSED\t${show(label)}`);
}

const results = SETS.map(measure).filter((result) => result !== undefined);
for (const result of results) {
  const types = Object.entries(result.types as Record<string, ReturnType<typeof scores>>)
    .map(([type, score]) => `${type} ${score.precision}/${score.recall}`)
    .join('  ');
  print(
    `${String(result.set).padEnd(20)} F1 ${result.f1} (P ${result.precision} R ${result.recall})  span ${result.spanF1}` +
      `${result.trimmedF1 === undefined ? '' : `  trimmed ${result.trimmedF1}`}  ${types}  ${result.tokensPerSecond} tokens/s`,
  );
}
console.log(JSON.stringify({ bench: 'recognition', results }));
