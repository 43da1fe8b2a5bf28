import { type ModelWeights, packModel } from '../core/recognition/model-file';
import { LABELS } from '../core/recognition/tagger-model';

/** Tries at finding the threshold; each halves what is left in doubt. */
const TRIES = 12;

/** The file of this model without its smallest weights, as large as may be. */
export function packWithin(model: ModelWeights, mostBytes: number): Uint8Array {
  let low = 0;
  let high = model.weights.reduce((top, weight) => Math.max(top, Math.abs(weight)), 0);
  let best = packModel(withoutSmall(model, high));
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const threshold = (low + high) / 2;
    const kept = withoutSmall(model, threshold);
    const isHopeless = kept.keys.length * 2 > mostBytes;
    const file = isHopeless ? undefined : packModel(kept);
    if (file !== undefined && file.length <= mostBytes) {
      best = file;
      high = threshold;
    } else low = threshold;
  }
  return best;
}

/** Weights below the threshold become 0; features without any weight go. Keys come out ascending. */
function withoutSmall(model: ModelWeights, threshold: number): ModelWeights {
  const kept: number[] = [];
  for (let index = 0; index < model.keys.length; index++) {
    for (let label = 0; label < LABELS; label++) {
      if (Math.abs(model.weights[index * LABELS + label] as number) < threshold) continue;
      kept.push(index);
      break;
    }
  }
  kept.sort((a, b) => (model.keys[a] as number) - (model.keys[b] as number));
  const weights = new Float32Array(kept.length * LABELS);
  for (const [at, index] of kept.entries()) {
    for (let label = 0; label < LABELS; label++) {
      const weight = model.weights[index * LABELS + label] as number;
      if (Math.abs(weight) >= threshold) weights[at * LABELS + label] = weight;
    }
  }
  return { ...model, keys: Uint32Array.from(kept, (index) => model.keys[index] as number), weights };
}
