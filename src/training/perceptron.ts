/**
 * Averaged structured perceptron (Collins 2002) over lines, with domain-augmented features (Daumé III 2007): each
 * feature has a weight for all domains and one for its own, both learn from a mistake, and the shipped table is the sum of
 * the general weights and those of one domain.
 */
import { LABELS, OUTSIDE } from '../core/recognition/tagger-model';
import { decodeLine } from '../core/recognition/viterbi';
import { createRandom, shuffle } from './random';
import type { TrainingPage } from './training-page';

export interface TrainingOptions {
  readonly pages: readonly TrainingPage[];
  readonly featureCount: number;
  /** How much of each domain's weights is added to the general ones; shares of 1. */
  readonly mix: readonly number[];
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch: (epoch: number, mistakes: number) => void;
}

export interface Trained {
  /** `LABELS` averaged weights for each feature. */
  readonly weights: Float32Array;
  readonly transitions: Float32Array;
}

/** One set of weights, and what is needed for their average over all steps: Σ step·change. */
interface Table {
  readonly weights: Float32Array;
  readonly timed: Float64Array;
}

function createTable(size: number): Table {
  return { weights: new Float32Array(size), timed: new Float64Array(size) };
}

function change({ weights, timed }: Table, at: number, by: number, step: number): void {
  weights[at] = (weights[at] as number) + by;
  timed[at] = (timed[at] as number) + by * step;
}

function average({ weights, timed }: Table, at: number, steps: number): number {
  return (weights[at] as number) - (timed[at] as number) / steps;
}

export function train(options: TrainingOptions): Trained {
  const { pages, featureCount, mix, epochs } = options;
  const general = createTable(featureCount * LABELS);
  const own = mix.map(() => createTable(featureCount * LABELS));
  const transitions = createTable(LABELS * LABELS);
  const lines = numberLines(pages);
  const random = createRandom(options.seed);
  const order = Uint32Array.from({ length: lines.length / 2 }, (_, index) => index);
  let step = 1;
  for (let epoch = 1; epoch <= epochs; epoch++) {
    shuffle(order, random);
    let mistakes = 0;
    for (const number of order) {
      const page = pages[lines[number * 2] as number] as TrainingPage;
      const line = lines[number * 2 + 1] as number;
      const domain = own[page.domain] as Table;
      mistakes += learnLine(page, line, { general, domain, transitions, step });
      step++;
    }
    options.onEpoch(epoch, mistakes);
  }
  const weights = Float32Array.from(general.weights, (_, at) => average(general, at, step));
  for (const [domain, share] of mix.entries()) {
    if (share === 0) continue;
    const table = own[domain] as Table;
    for (let at = 0; at < weights.length; at++)
      weights[at] = (weights[at] as number) + share * average(table, at, step);
  }
  return {
    weights,
    transitions: Float32Array.from(transitions.weights, (_, at) => average(transitions, at, step)),
  };
}

/** Page and line number of every line. */
function numberLines(pages: readonly TrainingPage[]): Uint32Array {
  const numbers: number[] = [];
  for (const [index, page] of pages.entries())
    for (let line = 0; line + 1 < page.lines.length; line++)
      for (let time = 0; time < page.repeat; time++) numbers.push(index, line);
  return Uint32Array.from(numbers);
}

interface Learning {
  readonly general: Table;
  readonly domain: Table;
  readonly transitions: Table;
  readonly step: number;
}

/** Decodes a line; where it is wrong, moves the weights towards what is right. Gives the number of wrong words. */
function learnLine(page: TrainingPage, line: number, learning: Learning): number {
  const { general, domain, transitions, step } = learning;
  const from = page.lines[line] as number;
  const length = (page.lines[line + 1] as number) - from;
  const emissions = new Float32Array(length * LABELS);
  for (let word = 0; word < length; word++) {
    const end = page.offsets[from + word + 1] as number;
    for (let at = page.offsets[from + word] as number; at < end; at++) {
      const row = (page.features[at] as number) * LABELS;
      if (row < 0) continue;
      for (let label = 0; label < LABELS; label++) {
        const sum = (general.weights[row + label] as number) + (domain.weights[row + label] as number);
        emissions[word * LABELS + label] = (emissions[word * LABELS + label] as number) + sum;
      }
    }
  }
  const guess = new Uint8Array(length);
  decodeLine(emissions, transitions.weights, { from: 0, to: length }, guess);
  let mistakes = 0;
  let before = OUTSIDE as number;
  let guessBefore = OUTSIDE as number;
  for (let word = 0; word < length; word++) {
    const right = page.labels[from + word] as number;
    const guessed = guess[word] as number;
    if (right !== guessed || before !== guessBefore) {
      change(transitions, before * LABELS + right, 1, step);
      change(transitions, guessBefore * LABELS + guessed, -1, step);
    }
    before = right;
    guessBefore = guessed;
    if (right === guessed) continue;
    mistakes++;
    const end = page.offsets[from + word + 1] as number;
    for (let at = page.offsets[from + word] as number; at < end; at++) {
      const row = (page.features[at] as number) * LABELS;
      if (row < 0) continue;
      change(general, row + right, 1, step);
      change(general, row + guessed, -1, step);
      change(domain, row + right, 1, step);
      change(domain, row + guessed, -1, step);
    }
  }
  return mistakes;
}
