/** What is trained on and what is measured. Licences: `extension/models/README.md`. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type BioSentence, parseBio, toTexts } from './bio-file';
import type { LabelledText } from './labelled-text';
import { parseMarkedArticle } from './marked-article';
import { option } from './options';

/** Beside the project's root, from which training is run. */
const FOLDER = '../shared/data/ner';
const OWN = option('own') ?? 'src/training/data';

/** Sentences that stand for one page. */
const SENTENCES_PER_TEXT = 20;

export interface DataSet {
  readonly name: string;
  readonly language: 'ar' | 'en';
  /** Sets of one domain share their own copy of every feature; the shipped table is the general one plus `own`. */
  readonly domain: 'own' | 'news' | 'wiki' | 'social';
  readonly role: 'train' | 'measure';
  readonly file: string;
  readonly part?: (index: number, count: number) => boolean;
  readonly most?: number;
  /** How often each line is shown in an epoch; defaults to once. Our own text is little and says what readers want. */
  readonly repeat?: number;
  /** Sentences of fewer tokens are no sentences (titles, list entries). */
  readonly fewestTokens?: number;
}

const OWN_REPEAT = 6;

const lastSixth = (index: number, count: number): boolean => index >= (count * 5) / 6;

const SETS: readonly DataSet[] = [
  {
    name: 'own-ar-train',
    language: 'ar',
    domain: 'own',
    role: 'train',
    file: 'ar/train',
    repeat: OWN_REPEAT,
  },
  {
    name: 'anercorp',
    language: 'ar',
    domain: 'news',
    role: 'train',
    file: 'ar-anercorp/train.bio',
    part: (i, n) => !lastSixth(i, n),
  },
  { name: 'wojood-train', language: 'ar', domain: 'wiki', role: 'train', file: 'ar-wojood-sample/train.bio' },
  { name: 'wikifane', language: 'ar', domain: 'wiki', role: 'train', file: 'ar-wikifane-gold/all.bio' },
  { name: 'own-ar-test', language: 'ar', domain: 'own', role: 'measure', file: 'ar/test' },
  {
    name: 'anercorp-dev',
    language: 'ar',
    domain: 'news',
    role: 'measure',
    file: 'ar-anercorp/train.bio',
    part: lastSixth,
  },
  { name: 'aqmar-dev', language: 'ar', domain: 'wiki', role: 'measure', file: 'ar-aqmar/dev.bio' },
  { name: 'wojood-val', language: 'ar', domain: 'wiki', role: 'measure', file: 'ar-wojood-sample/val.bio' },
  {
    name: 'own-en-train',
    language: 'en',
    domain: 'own',
    role: 'train',
    file: 'en/train',
    repeat: OWN_REPEAT,
  },
  { name: 'wnut17', language: 'en', domain: 'social', role: 'train', file: 'en-wnut17/train.bio' },
  ...['a', 'b', 'e', 'f', 'g', 'h'].map(
    (part): DataSet => ({
      name: `btc-${part}`,
      language: 'en',
      domain: part === 'f' || part === 'b' || part === 'e' ? 'news' : 'social',
      role: 'train',
      file: `en-btc/${part}.bio`,
    }),
  ),
  {
    name: 'wikiann-en',
    language: 'en',
    domain: 'wiki',
    role: 'train',
    file: 'en-wikiann/train.bio',
    fewestTokens: 7,
  },
  { name: 'own-en-test', language: 'en', domain: 'own', role: 'measure', file: 'en/test' },
  {
    name: 'conll2003-testa',
    language: 'en',
    domain: 'news',
    role: 'measure',
    file: 'en-conll2003/testa.bio',
  },
  { name: 'ewt-dev', language: 'en', domain: 'social', role: 'measure', file: 'en-uner-ewt/dev.bio' },
  {
    name: 'wikineural-part',
    language: 'en',
    domain: 'wiki',
    role: 'measure',
    file: 'en-wikineural/val.bio',
    most: 3000,
  },
];

export function dataSets(language: string, role: DataSet['role']): DataSet[] {
  return SETS.filter((set) => set.language === language && set.role === role);
}

/** Of so many of our own training articles one is held out for tuning. */
const HELD_OUT = 5;

/** Whether an article, by its place among our own, is held out in this fold. */
export function isHeldOut(index: number, fold: number): boolean {
  return index % HELD_OUT === fold;
}

/** The texts of a set; undefined when its files are not here. */
export function readTexts(set: DataSet): LabelledText[] | undefined {
  if (!set.file.endsWith('.bio')) return readArticles(join(OWN, set.file));
  const path = join(FOLDER, set.file);
  if (!existsSync(path)) return undefined;
  const all = parseBio(readFileSync(path, 'utf8'));
  const { part, most = Number.POSITIVE_INFINITY, fewestTokens = 1 } = set;
  const chosen = all
    .filter((sentence, index) => (part?.(index, all.length) ?? true) && sentence.length >= fewestTokens)
    .filter((sentence) => set.role === 'measure' || !isUnclear(sentence))
    .slice(0, most);
  return toTexts(chosen, SENTENCES_PER_TEXT);
}

/** Buildings are places to some and organisations to others: no lesson either way. */
function isUnclear(sentence: BioSentence): boolean {
  return sentence.some(({ tag }) => tag.endsWith('-FAC'));
}

function readArticles(folder: string): LabelledText[] | undefined {
  if (!existsSync(folder)) return undefined;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => {
      try {
        return parseMarkedArticle(readFileSync(join(folder, name), 'utf8'));
      } catch (error) {
        throw new Error(`${folder}/${name}: ${error instanceof Error ? error.message : error}`, {
          cause: error,
        });
      }
    });
}
