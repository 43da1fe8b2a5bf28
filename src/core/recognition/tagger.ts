/** Runs a trained tagger: adds up the weights of each word's features, then decodes line by line. */
import { type Result, success } from '../model/result';
import { type FeatureOptions, findLineStarts, toColumns } from './features';
import { type ModelWeights, parseModel } from './model-file';
import { createClusterLookup } from './tagger-clusters';
import { LABELS, type RuleReading, type TaggerModel } from './tagger-model';
import { MOST_FEATURES, OF_CONTEXT, OF_SPELLING, type Program, writeKeys } from './tagger-program';
import { REACH } from './tagger-templates';
import { decodeLine } from './viterbi';
import { createWeightTable } from './weight-table';

/** Spellings whose scores are kept from page to page; about 300 bytes each. */
const MOST_SPELLINGS = 40_000;
/** Places from which templates look at a spelling. */
const OFFSETS = 2 * REACH + 1;
/** What stands for a word beyond the edge of a line. */
const EDGE_SPELLING = '\n';

/** A model from the bytes of its file; `model_damaged` when they are not what was built. */
export function loadModel(file: Uint8Array): Result<TaggerModel> {
  const parsed = parseModel(file);
  return parsed.ok ? success(createTagger(parsed.value)) : parsed;
}

/** A tagger with these weights. `hints: false` hides the rules from it, for measuring it alone. */
export function createTagger(model: ModelWeights, options: { readonly hints?: boolean } = {}): TaggerModel {
  const { transitions } = model;
  const clusterOf = createClusterLookup(model.clusters);
  const score = createScorer(model, { ...options, clusterOf });
  return {
    tag: (reading) => {
      const lines = findLineStarts(reading);
      const emissions = score(reading, lines);
      const labels = new Uint8Array(reading.page.words.length);
      for (let line = 0; line + 1 < lines.length; line++) {
        const span = { from: lines[line] as number, to: lines[line + 1] as number };
        decodeLine(emissions, transitions, span, labels);
      }
      return labels;
    },
  };
}

/** Scores that a spelling gives the labels of the word at each offset from it. */
interface SpellingScores {
  readonly values: Float32Array;
  /** A bit for each offset that is added up already. */
  done: number;
}

/** Adds up weights. What depends on the spelling of one word alone is added up once for each spelling. */
function createScorer(
  { keys, weights }: ModelWeights,
  options: FeatureOptions,
): (reading: RuleReading, lines: Uint32Array) => Float32Array {
  const add = createWeightTable(keys, weights);
  const buffer = new Uint32Array(MOST_FEATURES);
  const known = new Map<string, SpellingScores>();

  const scoresOf = (spelling: string): SpellingScores => {
    let scores = known.get(spelling);
    if (scores === undefined) {
      if (known.size >= MOST_SPELLINGS) known.clear();
      scores = { values: new Float32Array(OFFSETS * LABELS), done: 0 };
      known.set(spelling, scores);
    }
    return scores;
  };

  return (reading, lines) => {
    const spelled: SpellingScores[] = [];
    const columns = toColumns(reading, {
      ...options,
      onSpelling: (index, spelling) => {
        spelled[index] = scoresOf(spelling);
      },
    });
    const edge = scoresOf(EDGE_SPELLING);
    const emissions = new Float32Array(reading.page.words.length * LABELS);
    for (let line = 0; line + 1 < lines.length; line++) {
      const from = lines[line] as number;
      const to = lines[line + 1] as number;
      for (let index = from; index < to; index++) {
        const place = { from, to, index };
        const at = index * LABELS;
        add(buffer, writeKeys(OF_CONTEXT, columns, place, buffer, 0), emissions, at);
        for (let offset = 0; offset < OFFSETS; offset++) {
          const other = index + offset - REACH;
          const beside = other < from || other >= to ? edge : (spelled[other] as SpellingScores);
          const first = offset * LABELS;
          if ((beside.done & (1 << offset)) === 0) {
            const count = writeKeys(OF_SPELLING[offset] as Program, columns, place, buffer, 0);
            add(buffer, count, beside.values, first);
            beside.done |= 1 << offset;
          }
          for (let label = 0; label < LABELS; label++)
            emissions[at + label] =
              (emissions[at + label] as number) + (beside.values[first + label] as number);
        }
      }
    }
    return emissions;
  };
}
