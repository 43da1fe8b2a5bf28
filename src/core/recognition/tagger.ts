/** Runs a trained tagger: adds up the weights of each word's features, then decodes line by line. */
import { type Result, success } from '../model/result';
import { type PageFeatures, toFeatures } from './features';
import { type ModelWeights, parseModel } from './model-file';
import { LABELS, type TaggerModel } from './tagger-model';
import { decodeLine } from './viterbi';

/** A model from the bytes of its file; `model_damaged` when they are not what was built. */
export function loadModel(file: Uint8Array): Result<TaggerModel> {
  const parsed = parseModel(file);
  return parsed.ok ? success(createTagger(parsed.value)) : parsed;
}

/** A tagger with these weights. `hints: false` hides the rules from it, for measuring it alone. */
export function createTagger(model: ModelWeights, options: { readonly hints?: boolean } = {}): TaggerModel {
  const find = createTable(model.keys);
  return {
    tag: (reading) => {
      const features = toFeatures(reading, options);
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

/** Slots for each key, at least: with half of them free a search takes one or two steps. */
const SLOTS_PER_KEY = 2;

/** Finds the number of a key, or -1. Open addressing with linear probing; keys are hashes already. */
function createTable(keys: Uint32Array): (key: number) => number {
  const size = 2 ** Math.ceil(Math.log2(Math.max(keys.length, 1) * SLOTS_PER_KEY));
  const mask = size - 1;
  // A slot holds the key's number plus one; 0 is free.
  const slots = new Uint32Array(size);
  for (let index = 0; index < keys.length; index++) {
    let slot = (keys[index] as number) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  }
  return (key) => {
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] as number;
      if (number === 0) return -1;
      if (keys[number - 1] === key) return number - 1;
    }
  };
}
