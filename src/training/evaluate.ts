/**
 * `node build.mjs run src/training/evaluate.ts LANG [--model FILE] [--errors SET] [--json]`: names found by rules alone, by the
 * tagger alone and by both together on every measuring set of the language.
 */
import { existsSync, readFileSync } from 'node:fs';
import { languageByCode } from '../core/language/for-page';
import type { Language } from '../core/language/language';
import { findByRules } from '../core/recognition/find-by-rules';
import { recognize } from '../core/recognition/recognize';
import { toTaggedSpans } from '../core/recognition/tagged-spans';
import { loadModel } from '../core/recognition/tagger';
import { ENTITY_TYPES, type TaggerModel } from '../core/recognition/tagger-model';
import { dataSets, readTexts } from './data-sets';
import type { LabelledSpan, LabelledText } from './labelled-text';
import { option } from './options';
import { countSpans, createTally, isSame, isSameTrimmed, toScores } from './score-spans';

type System = (text: string) => readonly LabelledSpan[];

function systemsOf(language: Language, model: TaggerModel | undefined): Record<string, System> {
  const rules: System = (text) => recognize(text, language).mentions;
  if (model === undefined) return { rules };
  return {
    rules,
    tagger: (text) => {
      const pass = findByRules(text, language);
      return toTaggedSpans(pass, model.tag(pass));
    },
    both: (text) => recognize(text, language, model).mentions,
  };
}

function measure(texts: readonly LabelledText[], find: System): Record<string, number> {
  const exact = createTally();
  const trimmed = createTally();
  const types = ENTITY_TYPES.map((type) => ({ type, tally: createTally() }));
  for (const { text, spans } of texts) {
    const found = find(text);
    countSpans(exact, spans, found, isSame);
    const same = (a: LabelledSpan, b: LabelledSpan): boolean => isSameTrimmed(a, b, text);
    countSpans(trimmed, spans, found, same);
    for (const { type, tally } of types)
      countSpans(
        tally,
        spans.filter((span) => span.type === type),
        found.filter((span) => span.type === type),
        same,
      );
  }
  const { precision, recall, f1 } = toScores(trimmed);
  return {
    exact: toScores(exact).f1,
    trimmed: f1,
    precision,
    recall,
    ...Object.fromEntries(types.map(({ type, tally }) => [type, toScores(tally).f1])),
  };
}

function printErrors(texts: readonly LabelledText[], find: System): void {
  for (const { text, spans } of texts) {
    const found = find(text);
    const show = ({ start, end, type }: LabelledSpan): string =>
      `${type}\t${text.slice(start, end)}\t… ${text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', '⏎')}`;
    const isIn = (list: readonly LabelledSpan[], one: LabelledSpan): boolean =>
      list.some((other) => isSameTrimmed(other, one, text));
    for (const one of found) if (!isIn(spans, one)) console.log(`WRONG\t${show(one)}`);
    for (const one of spans) if (!isIn(found, one)) console.log(`MISSED\t${show(one)}`);
  }
}

const codes = process.argv.slice(2, 3).filter((argument) => !argument.startsWith('--'));
const results: Record<string, unknown>[] = [];
for (const code of codes.length > 0 ? codes : ['ar', 'en']) {
  const language = languageByCode(code);
  if (language === undefined) throw new Error(`evaluate: unknown language: ${code}`);
  const path = option('model') ?? `extension/models/${code}.bin`;
  const loaded = existsSync(path) ? loadModel(readFileSync(path)) : undefined;
  if (loaded?.ok === false) throw new Error(`evaluate: ${path} is damaged`);
  const systems = systemsOf(language, loaded?.value);
  for (const set of dataSets(code, 'measure')) {
    const texts = readTexts(set);
    if (texts === undefined || texts.length === 0) {
      console.log(`${set.name}: skipped, ${set.file} is not there`);
      continue;
    }
    if (option('errors') === set.name) printErrors(texts, Object.values(systems).at(-1) as System);
    for (const [name, find] of Object.entries(systems)) {
      const start = performance.now();
      const scores = measure(texts, find);
      const seconds = (performance.now() - start) / 1000;
      results.push({ set: set.name, system: name, ...scores });
      const line = Object.entries(scores).map(([what, value]) => `${what} ${value.toFixed(1)}`);
      if (!process.argv.includes('--json'))
        console.log(`${set.name.padEnd(18)}${name.padEnd(8)}${line.join('  ')}  ${seconds.toFixed(1)} s`);
    }
  }
}
if (process.argv.includes('--json')) console.log(JSON.stringify({ results }));
