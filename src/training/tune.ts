/**
 * `node build.mjs run src/training/tune.ts LANG [--folds N,N] [--epochs N] [--share PERCENT] [--errors SET] …`: trains
 * without a fifth of our own training articles and measures on these and on the sets of others. Held-out articles
 * (`data/*\/test`) are never looked at here.
 */
import { readFileSync } from 'node:fs';
import { languageByCode } from '../core/language/for-page';
import { parseModel } from '../core/recognition/model-file';
import { createTagger } from '../core/recognition/tagger';
import { buildModel, readPages } from './build-model';
import { dataSets, isHeldOut, readTexts } from './data-sets';
import { measure, printErrors, systemsOf } from './measure';
import { option } from './options';

const code = process.argv[2] ?? '';
const language = languageByCode(code);
if (language === undefined) throw new Error(`tune: unknown language: ${code}`);
const folds = (option('folds') ?? '0').split(',').map(Number);
const share = Number(option('share') ?? 100);
const only = option('only')?.split(',');
const began = performance.now();
const say = (line: string): void =>
  console.log(`${line} (${((performance.now() - began) / 1000).toFixed(0)} s)`);

const path = option('clusters-of') ?? `extension/models/${code}.bin`;
const earlier = parseModel(readFileSync(path));
if (!earlier.ok) throw new Error(`tune: ${path}: ${earlier.code}`);

const sets = dataSets(code, 'train').flatMap((set) => {
  if (only !== undefined && !only.includes(set.name)) return [];
  return [{ set, texts: readTexts(set) ?? [] }];
});
const own = sets.find(({ set }) => set.domain === 'own')?.texts ?? [];
const data = readPages(sets, {
  language,
  clusters: earlier.value.clusters,
  hints: !process.argv.includes('--no-hints'),
});
say(`${data.keys.length} features`);
const others = dataSets(code, 'measure')
  .filter((set) => set.domain !== 'own')
  .map((set) => ({ name: set.name, texts: readTexts(set) ?? [] }));
const sums = new Map<string, Record<string, number>>();
for (const fold of folds) {
  const isOut = (index: number): boolean => isHeldOut(index, fold);
  const pages = data.pages.filter(
    (_, index) => index >= own.length || (!isOut(index) && (index * 37) % 100 < share),
  );
  const model = buildModel(data, pages, {
    epochs: Number(option('epochs') ?? 4),
    seed: Number(option('seed') ?? 1),
    seeds: Number(option('seeds') ?? 1),
    ...(option('mix') === undefined ? {} : { mix: (option('mix') ?? '').split(',').map(Number) }),
    say,
  });
  const systems = systemsOf(language, createTagger(model));
  const heldOut = { name: `own-${code}-dev`, texts: own.filter((_, index) => isOut(index)) };
  for (const { name, texts } of [heldOut, ...others]) {
    if (option('errors') === name) printErrors(texts, systems.both ?? systems.rules);
    for (const [system, find] of Object.entries(systems)) {
      const scores: Record<string, number> = measure(texts, find);
      const id = `${name.padEnd(18)}${system.padEnd(8)}`;
      const sum = sums.get(id) ?? {};
      for (const [what, value] of Object.entries(scores)) sum[what] = (sum[what] ?? 0) + value;
      sums.set(id, sum);
    }
  }
}
for (const [id, sum] of sums) {
  if (id.includes('rules') && !process.argv.includes('--rules')) continue;
  const line = Object.entries(sum).map(([what, value]) => `${what} ${(value / folds.length).toFixed(1)}`);
  say(`${id}${line.join('  ')}`);
}
