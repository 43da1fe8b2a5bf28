/**
 * `node build.mjs run src/training/train.ts LANG [--seed N] [--seeds N] [--epochs N] [--out FILE] [--no-hints] [--only NAME,NAME]
 * [--mix SHARES] [--bytes N] [--no-clusters] [--clusters-of FILE]`:
 * trains the tagger of a language and writes `extension/models/LANG.bin`. The same data and seed give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { languageByCode } from '../core/language/for-page';
import { parseModel } from '../core/recognition/model-file';
import { type Clusters, NO_CLUSTERS } from '../core/recognition/tagger-clusters';
import { buildModel, readPages } from './build-model';
import { buildClusters } from './clusters';
import { dataSets, readTexts } from './data-sets';
import { option } from './options';
import { packWithin } from './prune';

/** Larger files were no better on articles held out for tuning. */
const MOST_BYTES = 1_300_000;
const EPOCHS = 6;
/** Runs that see the lines in other orders; their mean is steadier than each. */
const SEEDS = 2;

const code = process.argv[2] ?? '';
const language = languageByCode(code);
if (language === undefined) throw new Error(`train: unknown language: ${code}`);

const began = performance.now();
const say = (line: string): void =>
  console.log(`${line} (${((performance.now() - began) / 1000).toFixed(0)} s)`);
const only = option('only')?.split(',');
const clusters = findClusters();
say(`${clusters.keys.length} words in clusters`);
const sets = dataSets(code, 'train').flatMap((set) => {
  if (only !== undefined && !only.includes(set.name)) return [];
  const texts = readTexts(set);
  say(
    texts === undefined
      ? `${set.name}: skipped, ${set.file} is not there`
      : `${set.name}: ${texts.length} texts`,
  );
  return texts === undefined ? [] : [{ set, texts }];
});
const data = readPages(sets, { language, clusters, hints: !process.argv.includes('--no-hints') });
say(`${data.keys.length} features`);
const mix = option('mix')?.split(',').map(Number);
const model = buildModel(data, data.pages, {
  epochs: Number(option('epochs') ?? EPOCHS),
  seed: Number(option('seed') ?? 1),
  seeds: Number(option('seeds') ?? SEEDS),
  ...(mix === undefined ? {} : { mix }),
  say,
});
const file = packWithin(model, Number(option('bytes') ?? MOST_BYTES));
const target = option('out') ?? `extension/models/${code}.bin`;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
say(`${target}: ${file.length} bytes`);

/** From the text of the language, or from a model that was trained before: the same text gives the same clusters. */
function findClusters(): Clusters {
  if (process.argv.includes('--no-clusters')) return NO_CLUSTERS;
  const earlier = option('clusters-of');
  if (earlier === undefined) return buildClusters(code);
  const model = parseModel(readFileSync(earlier));
  if (!model.ok) throw new Error(`train: ${earlier}: ${model.code}`);
  return model.value.clusters;
}
