import { readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { fold } from '../../src/core/text/fold';
import { tokenize } from '../../src/core/text/tokens';
import { type MarkedArticle, parseMarkedArticle } from '../../src/training/marked-article';

const DATA = 'src/training/data';

/** What the data promises: sentences in all, in thousands of readers' languages; a share held out. */
const LEAST_SENTENCES = { ar: 3000, en: 2000 } as const;
const LEAST_HELD_OUT = 0.1;

/** So many words in a row are never the same in a training and a held-out article by chance. */
const GRAM = 8;

/** Arabic letters that may be glued to a name and stay outside its mark. */
const FREQUENT = ['و', 'ب', 'ل'];
const RARE = ['ف', 'ك'];

type Part = 'train' | 'test';

interface Article extends MarkedArticle {
  readonly name: string;
}

function articles(language: string, part: Part): Article[] {
  const folder = `${DATA}/${language}/${part}`;
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => ({
      name: `${part}/${name}`,
      ...parseMarkedArticle(readFileSync(`${folder}/${name}`, 'utf8')),
    }));
}

function sentences(text: string): string[] {
  return text.split(/(?<=[.!?؟…])\s+|\n+/).filter((sentence) => sentence.trim().length > 15);
}

const words = (text: string) =>
  tokenize(text)
    .filter(({ kind }) => kind === 'word' || kind === 'number')
    .map(({ folded }) => folded);

function grams(text: string): string[] {
  const all = words(text);
  return all.slice(GRAM - 1).map((_, index) => all.slice(index, index + GRAM).join(' '));
}

describe.each(['ar', 'en'] as const)('our articles in %s', (language) => {
  let train: Article[];
  let test: Article[];
  let all: Article[];
  beforeAll(() => {
    train = articles(language, 'train');
    test = articles(language, 'test');
    all = [...train, ...test];
  });

  it('are as many as promised, with a part held out', () => {
    const count = (list: Article[]) => list.reduce((sum, { text }) => sum + sentences(text).length, 0);
    expect(count(all)).toBeGreaterThanOrEqual(LEAST_SENTENCES[language]);
    expect(count(test) / count(all)).toBeGreaterThanOrEqual(LEAST_HELD_OUT);
  });

  it('say what they are', () => {
    const missing = all.filter(
      ({ headers }) => !['genre', 'country', 'desk'].every((key) => headers.has(key)),
    );
    expect(missing.map(({ name }) => name)).toEqual([]);
  });

  it('mark names without spaces, quotes, brackets or stops at their edges', () => {
    const edges = /^[\s«»"“”'‘’().,،؛:؟!-]|[\s«»"“”'‘’(،؛:؟!-]$/;
    const wrong = all.flatMap(({ name, text, spans }) =>
      spans
        .map(({ start, end }) => text.slice(start, end))
        .filter((mark) => edges.test(mark))
        .map((mark) => `${name}: ${mark}`),
    );
    expect(wrong).toEqual([]);
  });

  it('hold no sentence twice', () => {
    const seen = new Map<string, string>();
    const twice: string[] = [];
    for (const { name, text } of all)
      for (const sentence of sentences(text).filter((one) => words(one).length > 6)) {
        const key = fold(sentence).text;
        const before = seen.get(key);
        if (before !== undefined && before !== name)
          twice.push(`${before} and ${name}: ${sentence.slice(0, 60)}`);
        seen.set(key, name);
      }
    expect(twice).toEqual([]);
  });

  it('share no eight words in a row between training and held-out articles', () => {
    const known = new Map(
      train.flatMap(({ name, text }) => grams(text).map((gram) => [gram, name] as const)),
    );
    const shared = test.flatMap(({ name, text }) =>
      grams(text)
        .filter((gram) => known.has(gram))
        .map((gram) => `${known.get(gram)} and ${name}: ${gram}`),
    );
    expect(shared).toEqual([]);
  });

  it('are balanced: every type is at least a sixth of the marks', () => {
    const counts = new Map<string, number>();
    for (const { spans } of all) for (const { type } of spans) counts.set(type, (counts.get(type) ?? 0) + 1);
    const total = [...counts.values()].reduce((sum, count) => sum + count, 0);
    for (const type of ['person', 'place', 'organisation'])
      expect((counts.get(type) ?? 0) / total, type).toBeGreaterThanOrEqual(1 / 6);
  });
});

describe('our articles in ar', () => {
  const gluedTo = (types: readonly string[]) =>
    new Set(
      (['train', 'test'] as const)
        .flatMap((part) => articles('ar', part))
        .flatMap(({ text, spans }) =>
          spans
            .filter(
              (span) => types.includes(span.type) && /[\u0620-\u064a]/.test(text[span.start - 1] ?? ' '),
            )
            .map(({ start }) => text[start - 1]),
        ),
    );

  it.each(['person', 'place', 'organisation'])('glue the frequent proclitics to some %s', (type) => {
    const glued = gluedTo([type]);
    expect(FREQUENT.filter((letter) => !glued.has(letter))).toEqual([]);
  });

  it('glue the rare proclitics to some name', () => {
    const glued = gluedTo(['person', 'place', 'organisation']);
    expect(RARE.filter((letter) => !glued.has(letter))).toEqual([]);
  });
});
