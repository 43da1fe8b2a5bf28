/**
 * `node build.mjs run src/training/evaluate.ts [LANG] [--models FILE,FILE] [--errors SET] [--json]`: names found by rules
 * alone, by the tagger alone and by both together on every measuring set of the language, of several models (seeds) the
 * mean; for English also compromise; grouping; false marks on pages without names; size, speed and memory.
 */
import { existsSync, readFileSync } from 'node:fs';
import { languageByCode } from '../core/language/for-page';
import type { Language } from '../core/language/language';
import { loadModel } from '../core/recognition/tagger';
import type { TaggerModel } from '../core/recognition/tagger-model';
import { compromise } from './compromise-system';
import { dataSets, readTexts } from './data-sets';
import type { LabelledText } from './labelled-text';
import { measure, printErrors, type System, systemsOf } from './measure';
import { measureFalseMarks, measureModel, measureSpeed } from './measure-costs';
import { measureGroups } from './measure-groups';
import { option } from './options';

type Numbers = Record<string, number>;

const isJson = process.argv.includes('--json');
const results: Record<string, unknown>[] = [];

function report(result: Record<string, unknown>): void {
  results.push(result);
  if (isJson) return;
  const show = ([what, value]: [string, unknown]): string =>
    typeof value === 'number'
      ? `${what} ${value.toFixed(1)}`
      : String(value).padEnd(what === 'set' ? 18 : 11);
  console.log(Object.entries(result).map(show).join('  '));
}

function modelsOf(code: string): {
  readonly paths: readonly string[];
  readonly models: readonly TaggerModel[];
} {
  const paths = (option('models') ?? `extension/models/${code}.bin`)
    .split(',')
    .filter((path) => existsSync(path));
  const models = paths.map((path) => {
    const loaded = loadModel(readFileSync(path));
    if (!loaded.ok) throw new Error(`evaluate: ${path} is damaged`);
    return loaded.value;
  });
  return { paths, models };
}

function mean(all: readonly Numbers[]): Numbers {
  const names = Object.keys(all[0] ?? {});
  return Object.fromEntries(
    names.map((name) => [name, all.reduce((sum, each) => sum + (each[name] ?? 0), 0) / all.length]),
  );
}

/** The systems by name: of each one function a model. */
function systems(language: Language, models: readonly TaggerModel[]): Map<string, System[]> {
  const found = new Map<string, System[]>();
  if (language.code === 'en') found.set('compromise', [compromise]);
  found.set('rules', [systemsOf(language, undefined).rules]);
  for (const model of models)
    for (const [name, system] of Object.entries(systemsOf(language, model)) as [string, System][])
      if (name !== 'rules') found.set(name, [...(found.get(name) ?? []), system]);
  return found;
}

function evaluate(language: Language): void {
  const { code } = language;
  const { paths, models } = modelsOf(code);
  const all = systems(language, models);
  let own: readonly LabelledText[] = [];
  for (const set of dataSets(code, 'measure')) {
    const texts = readTexts(set);
    if (texts === undefined || texts.length === 0) {
      if (!isJson) console.log(`${set.name}: skipped, ${set.file} is not there`);
      continue;
    }
    if (set.domain === 'own') own = texts;
    if (option('errors') === set.name) printErrors(texts, [...all.values()].at(-1)?.[0] ?? (() => []));
    for (const [system, finds] of all)
      report({ set: set.name, system, ...mean(finds.map((find) => measure(texts, find))) });
  }
  const both = all.get('both')?.[0] ?? systemsOf(language, undefined).rules;
  const groups = measureGroups(language, models[0]);
  if (groups !== undefined) report({ set: `groups-${code}`, system: 'both', ...groups });
  const none = measureFalseMarks(code, both);
  if (none !== undefined) {
    report({
      set: `non-names-${code}`,
      system: 'both',
      falseMarksPerThousand: none.perThousand,
      pages: none.pages,
    });
    if (!isJson) for (const mark of none.marks) console.log(`  ${mark}`);
  }
  const [path] = paths;
  if (path !== undefined) report({ set: `model-${code}`, system: 'file', ...measureModel(path) });
  const speed = measureSpeed(own, both);
  const usual = code === 'en' ? { timesCompromise: speed / measureSpeed(own, compromise, 1) } : {};
  report({ set: `speed-${code}`, system: 'both', tokensPerSecond: speed, ...usual });
}

const codes = process.argv.slice(2, 3).filter((argument) => !argument.startsWith('--'));
for (const code of codes.length > 0 ? codes : ['ar', 'en']) {
  const language = languageByCode(code);
  if (language === undefined) throw new Error(`evaluate: unknown language: ${code}`);
  evaluate(language);
}
if (isJson) console.log(JSON.stringify({ bench: 'recognition', results }));
