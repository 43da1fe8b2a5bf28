/**
 * `node build.mjs run src/training/train.ts LANG [--seed N] [--epochs N] [--out FILE] [--no-hints] [--only NAME,NAME]
 * [--mix SHARES] [--bytes N] [--no-clusters] [--clusters-of FILE]`:
 * trains the tagger of a language and writes `extension/models/LANG.bin`. The same data and seed give the same bytes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { languageByCode } from '../core/language/for-page';
import { parseModel } from '../core/recognition/model-file';
import { type Clusters, createClusterLookup, NO_CLUSTERS } from '../core/recognition/tagger-clusters';
import { buildClusters } from './clusters';
import { dataSets, readTexts } from './data-sets';
import { createFeatureIds } from './feature-ids';
import { option } from './options';
import { train } from './perceptron';
import { packWithin } from './prune';
import { type TrainingPage, toTrainingPage } from './training-page';

const MOST_BYTES = 1_000_000;
const EPOCHS = 8;
/** Features seen once say nothing that holds elsewhere. */
const FEWEST_SEEN = 2;
const DOMAINS = ['own', 'news', 'wiki', 'social'] as const;

/** How much of each domain's own weights the shipped table takes. */
const MIX: Readonly<Record<(typeof DOMAINS)[number], number>> = {
  own: 0.75,
  news: 0.15,
  wiki: 0.1,
  social: 0,
};

const code = process.argv[2] ?? '';
const language = languageByCode(code);
if (language === undefined) throw new Error(`train: unknown language: ${code}`);

const began = performance.now();
const seconds = (): string => `${((performance.now() - began) / 1000).toFixed(0)} s`;
const hints = !process.argv.includes('--no-hints');
const only = option('only')?.split(',');
const clusters = findClusters();
console.log(`${clusters.keys.length} words in clusters (${seconds()})`);
const features = { hints, clusterOf: createClusterLookup(clusters) };
const ids = createFeatureIds();
const read: TrainingPage[] = [];
for (const set of dataSets(code, 'train')) {
  if (only !== undefined && !only.includes(set.name)) continue;
  const texts = readTexts(set);
  if (texts === undefined) {
    console.log(`${set.name}: skipped, ${set.file} is not there`);
    continue;
  }
  const domain = DOMAINS.indexOf(set.domain);
  for (const text of texts)
    read.push(toTrainingPage(text, { language, ids, domain, repeat: set.repeat ?? 1, features }));
  console.log(`${set.name}: ${texts.length} texts (${seconds()})`);
}
const { renumbered, keys } = ids.prune(FEWEST_SEEN);
for (const { features } of read)
  for (let at = 0; at < features.length; at++) features[at] = renumbered[features[at] as number] as number;
console.log(`${ids.count} features, ${keys.length} of them seen ${FEWEST_SEEN} times or more`);

const trained = train({
  pages: read,
  featureCount: keys.length,
  mix: option('mix')?.split(',').map(Number) ?? DOMAINS.map((domain) => MIX[domain]),
  epochs: Number(option('epochs') ?? EPOCHS),
  seed: Number(option('seed') ?? 1),
  onEpoch: (epoch, mistakes) => console.log(`epoch ${epoch}: ${mistakes} words wrong (${seconds()})`),
});
const file = packWithin(
  { language: code, keys, clusters, ...trained },
  Number(option('bytes') ?? MOST_BYTES),
);
const target = option('out') ?? `extension/models/${code}.bin`;
mkdirSync(dirname(target), { recursive: true });
writeFileSync(target, file);
console.log(`${target}: ${file.length} bytes (${seconds()})`);

/** From the text of the language, or from a model that was trained before: the same text gives the same clusters. */
function findClusters(): Clusters {
  if (process.argv.includes('--no-clusters')) return NO_CLUSTERS;
  const earlier = option('clusters-of');
  if (earlier === undefined) return buildClusters(code);
  const model = parseModel(readFileSync(earlier));
  if (!model.ok) throw new Error(`train: ${earlier}: ${model.code}`);
  return model.value.clusters;
}
