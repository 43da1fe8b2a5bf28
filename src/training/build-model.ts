/** From labelled texts to the weights of a tagger. */
import type { Language } from '../core/language/language';
import type { ModelWeights } from '../core/recognition/model-file';
import { type Clusters, createClusterLookup } from '../core/recognition/tagger-clusters';
import { LABELS } from '../core/recognition/tagger-model';
import type { DataSet } from './data-sets';
import { createFeatureIds } from './feature-ids';
import type { LabelledText } from './labelled-text';
import { train } from './perceptron';
import { type TrainingPage, toTrainingPage } from './training-page';

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

export interface LabelledSet {
  readonly set: DataSet;
  readonly texts: readonly LabelledText[];
}

/** Labelled pages with numbered features, and the keys of these. */
export interface TrainingData {
  readonly language: Language;
  readonly clusters: Clusters;
  readonly pages: readonly TrainingPage[];
  readonly keys: Uint32Array;
}

export function readPages(
  sets: readonly LabelledSet[],
  options: { readonly language: Language; readonly clusters: Clusters; readonly hints: boolean },
): TrainingData {
  const { language, clusters, hints } = options;
  const features = { hints, clusterOf: createClusterLookup(clusters) };
  const ids = createFeatureIds();
  const pages = sets.flatMap(({ set, texts }) => {
    const domain = DOMAINS.indexOf(set.domain);
    return texts.map((text) =>
      toTrainingPage(text, { language, ids, domain, repeat: set.repeat ?? 1, features }),
    );
  });
  const { renumbered, keys } = ids.prune(FEWEST_SEEN);
  renumber(pages, renumbered);
  return { language, clusters, pages, keys };
}

export interface BuildOptions {
  readonly epochs: number;
  readonly seed: number;
  /** How many runs are averaged. */
  readonly seeds: number;
  /** Shares of the domains in the order of `DOMAINS`. */
  readonly mix?: readonly number[];
  readonly say: (line: string) => void;
}

/** Learns from these pages of the data; the model is the mean of `seeds` runs that see the lines in other orders. */
export function buildModel(
  { language, clusters, keys }: TrainingData,
  pages: readonly TrainingPage[],
  { say, seeds, ...options }: BuildOptions,
): ModelWeights {
  const weights = new Float32Array(keys.length * LABELS);
  const transitions = new Float32Array(LABELS * LABELS);
  for (let run = 0; run < seeds; run++) {
    const trained = train({
      pages,
      featureCount: keys.length,
      mix: DOMAINS.map((domain) => MIX[domain]),
      ...options,
      seed: options.seed + run,
      onEpoch: (epoch, mistakes) => say(`run ${run}, epoch ${epoch}: ${mistakes} words wrong`),
    });
    addTo(weights, trained.weights, 1 / seeds);
    addTo(transitions, trained.transitions, 1 / seeds);
  }
  return { language: language.code, keys, clusters, weights, transitions };
}

function addTo(sums: Float32Array, values: Float32Array, share: number): void {
  for (let at = 0; at < sums.length; at++) sums[at] = (sums[at] as number) + share * (values[at] as number);
}

function renumber(pages: readonly TrainingPage[], numbers: Int32Array): void {
  for (const { features } of pages)
    for (let at = 0; at < features.length; at++) features[at] = numbers[features[at] as number] as number;
}
