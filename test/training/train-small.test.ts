import { describe, expect, it } from 'vitest';
import { english } from '../../src/core/language/en';
import { packModel } from '../../src/core/recognition/model-file';
import { recognize } from '../../src/core/recognition/recognize';
import { loadModel } from '../../src/core/recognition/tagger';
import { NO_CLUSTERS } from '../../src/core/recognition/tagger-clusters';
import { createFeatureIds } from '../../src/training/feature-ids';
import { parseMarkedArticle } from '../../src/training/marked-article';
import { train } from '../../src/training/perceptron';
import { packWithin } from '../../src/training/prune';
import { toTrainingPage } from '../../src/training/training-page';

/** A made-up world where what ends in "grad" is a place and what follows "uncle" a person. */
const LINES = [
  'we saw uncle [temo](P) near [lorgrad](L) today',
  'they left [pelgrad](L) with uncle [sonna](P) yesterday',
  'in [mirgrad](L) the bread is cheap',
  'uncle [rafi](P) likes bread and rain',
  'nothing happened by the river',
  'from [tolgrad](L) came uncle [bero](P)',
];

function trainSmall(seed: number): Uint8Array {
  const ids = createFeatureIds();
  const options = { language: english, ids, domain: 0, repeat: 1, features: {} };
  const pages = LINES.map((line) => toTrainingPage(parseMarkedArticle(`# genre: x\n\n${line}`), options));
  const { keys } = ids.prune(1);
  const trained = train({
    pages,
    featureCount: keys.length,
    mix: [1],
    epochs: 8,
    seed,
    onEpoch: () => undefined,
  });
  return packWithin({ language: 'en', keys, clusters: NO_CLUSTERS, ...trained }, 20_000);
}

describe('training', () => {
  it('learns from labelled lines what new words are', () => {
    const model = loadModel(trainSmall(1));
    if (!model.ok) throw new Error(model.code);
    const text = 'we saw uncle karo in norgrad yesterday';
    const { mentions } = recognize(text, english, model.value);
    expect(mentions.map(({ start, end, type }) => [type, text.slice(start, end)])).toEqual([
      ['person', 'karo'],
      ['place', 'norgrad'],
    ]);
  });

  it('gives the same bytes for the same seed, others for another', () => {
    expect(trainSmall(3)).toEqual(trainSmall(3));
    expect(trainSmall(3)).not.toEqual(trainSmall(4));
  });

  it('keeps to the size it is given', () => {
    const keys = Uint32Array.from({ length: 5000 }, (_, index) => index * 7);
    const weights = Float32Array.from({ length: 5000 * 7 }, (_, index) => Math.sin(index) * 3);
    const model = { language: 'en', keys, weights, transitions: new Float32Array(49), clusters: NO_CLUSTERS };
    expect(packModel(model).length).toBeGreaterThan(9000);
    const file = packWithin(model, 9000);
    expect(file.length).toBeLessThanOrEqual(9000);
    expect(file.length).toBeGreaterThan(7000);
    expect(loadModel(file).ok).toBe(true);
  });
});
