import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compileLexicon } from '../../../src/core/attribution/compile-lexicon';
import { findCues } from '../../../src/core/attribution/find-cues';
import type { CueLexicon } from '../../../src/core/attribution/lexicon';
import { arabicCues } from '../../../src/core/language/ar/cues';
import { englishCues } from '../../../src/core/language/en/cues';
import { frenchCues } from '../../../src/core/language/fr/cues';
import { foldText } from '../../../src/core/text/fold';
import { tokenize } from '../../../src/core/text/tokens';

const LIST = '../shared/data/attribution-cues.json';
/** Forms of the list that nobody writes: a wrong plural, a wrong past, a wrong plural of جاء. */
const MISSPELLED = new Set([
  'جاءن',
  'جاءنا',
  'notifys',
  'notifyed',
  'speechs',
  'surveies',
  'seeked',
  ...misspelledFrench(),
]);

/** Irregular verbs that the list inflects like regular ones. */
function misspelledFrench(): string[] {
  const endings = ['e', 'ent', 'ait', 'aient', 'ant'];
  return ['dément', 'prétend', 'souten', 'avert', 'préven', 'jug'].flatMap((stem) => [
    ...endings.map((ending) => stem + ending),
    ...['a', 'ont'].map((auxiliary) => `${auxiliary} ${stem}é`),
  ]);
}

interface ListEntry {
  readonly lang: string;
  readonly cls: string;
  readonly form?: string;
  readonly forms?: Record<string, string | null | Record<string, string>> | string[];
  readonly participle?: string[];
  readonly masdar?: string | null;
  readonly heads?: string[];
}

function formsOf(entry: ListEntry): string[] {
  const nested = Object.values(entry.forms ?? {}).flatMap((form) =>
    form === null ? [] : typeof form === 'string' ? [form] : Object.values(form),
  );
  const own = entry.heads ?? (entry.form ? [entry.form] : []);
  return [...nested, ...own, ...(entry.participle ?? []), ...(entry.masdar ? [entry.masdar] : [])];
}

/** Whether a cue covers the whole form but for glued letters. */
function isKnown(form: string, lexicon: CueLexicon): boolean {
  const glued = /(?:^| )[لب]$/.test(form);
  const text = glued ? `${form.slice(0, -1).trim()} ${form.slice(-1)}كلام` : form;
  const tokens = tokenize(text);
  const last = glued ? tokens.length - 1 : tokens.length;
  return findCues(text, tokens, 0, tokens.length, compileLexicon(lexicon)).some(
    ({ from, to }) => from <= 1 && to >= last,
  );
}

const lexicons: readonly (readonly [string, CueLexicon])[] = [
  ['ar', arabicCues],
  ['en', englishCues],
  ['fr', frenchCues],
];

describe('the lexicon', () => {
  it.runIf(existsSync(LIST)).each(lexicons)(
    `holds every form of the list it was made from (%s)${existsSync(LIST) ? '' : `: skipped, ${LIST} is not there`}`,
    (code, lexicon) => {
      const { entries } = JSON.parse(readFileSync(LIST, 'utf8')) as { entries: ListEntry[] };
      const frames = new Set(
        lexicon
          .entries()
          .filter(({ cls }) => cls === 'frame')
          .map(({ text }) => text),
      );
      const missing = entries
        .filter(({ lang }) => lang === code)
        .flatMap((entry) =>
          formsOf(entry).filter((form) =>
            entry.cls === 'frame' ? !frames.has(form) : !MISSPELLED.has(form) && !isKnown(form, lexicon),
          ),
        );
      expect(missing).toEqual([]);
    },
  );

  it.each(lexicons)('has no empty entry and no unknown strength (%s)', (_code, lexicon) => {
    const entries = lexicon.entries();
    expect(entries.length).toBeGreaterThan(500);
    for (const entry of entries) {
      expect(foldText(entry.text).trim()).not.toBe('');
      expect(['strong', 'medium', 'weak']).toContain(entry.strength);
    }
  });
});
