/** Runs a trained tagger: adds up the weights of each word's features, then decodes line by line. */
import { type Result, success } from '../model/result';
import { type PageFeatures, toFeatures } from './features';
import { type ModelWeights, parseModel } from './model-file';
import { createClusterLookup } from './tagger-clusters';
import { LABELS, type TaggerModel } from './tagger-model';
import { createTable } from './tagger-table';
import { decodeLine } from './viterbi';

/** A model from the bytes of its file; `model_damaged` when they are not what was built. */
export function loadModel(file: Uint8Array): Result<TaggerModel> {
  const parsed = parseModel(file);
  return parsed.ok ? success(createTagger(parsed.value)) : parsed;
}

/** A tagger with these weights. `hints: false` hides the rules from it, for measuring it alone. */
export function createTagger(model: ModelWeights, options: { readonly hints?: boolean } = {}): TaggerModel {
  const find = createTable(model.keys);
  const clusterOf = createClusterLookup(model.clusters);
  return {
    tag: (reading) => {
      const features = toFeatures(reading, { ...options, clusterOf });
      const emissions = sumWeights(features, model.weights, find);
      const labels = new Uint8Array(reading.page.words.length);
      const { lines } = features;
      for (let line = 0; line + 1 < lines.length; line++) {
        const span = { from: lines[line] as number, to: lines[line + 1] as number };
        decodeLine(emissions, model.transitions, span, labels);
      }
      return labels;
    },
  };
}

function sumWeights(
  { keys, offsets }: PageFeatures,
  weights: Float32Array,
  find: (key: number) => number,
): Float32Array {
  const emissions = new Float32Array((offsets.length - 1) * LABELS);
  for (let word = 0; word + 1 < offsets.length; word++) {
    const row = word * LABELS;
    const end = offsets[word + 1] as number;
    for (let at = offsets[word] as number; at < end; at++) {
      const feature = find(keys[at] as number);
      if (feature < 0) continue;
      const from = feature * LABELS;
      for (let label = 0; label < LABELS; label++)
        emissions[row + label] = (emissions[row + label] as number) + (weights[from + label] as number);
    }
  }
  return emissions;
}
