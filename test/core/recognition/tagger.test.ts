import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { english } from '../../../src/core/language/en';
import { toFeatures } from '../../../src/core/recognition/features';
import { findByRules } from '../../../src/core/recognition/find-by-rules';
import { createTagger } from '../../../src/core/recognition/tagger';
import { NO_CLUSTERS } from '../../../src/core/recognition/tagger-clusters';
import { LABELS } from '../../../src/core/recognition/tagger-model';
import { decodeLine } from '../../../src/core/recognition/viterbi';

const TEXTS = [
  'قال محمد القصوبة في دير الزور\nثم عاد إلى دير الزور',
  'عاد',
  'وزارة الصحة في صنعاء، ووزارة الصحة في عدن، قالتا إن 12 جريحا نقلوا',
];

/** Weights that are made up from the key: what matters here is that all are added, once. */
function modelFor(text: string, language: typeof arabic) {
  const { keys } = toFeatures(findByRules(text, language));
  const known = Uint32Array.from(new Set(keys)).filter((key) => key % 3 !== 0);
  const weights = Float32Array.from(
    { length: known.length * LABELS },
    (_, at) => (((known[Math.floor(at / LABELS)] ?? 0) >>> (at % LABELS)) % 64) - 32,
  );
  const transitions = Float32Array.from({ length: LABELS * LABELS }, (_, at) => (at % 5) - 2);
  return { language: language.code, keys: known, weights, transitions, clusters: NO_CLUSTERS };
}

/** Labels by adding up every feature of every word, the slow way. */
function slowly(text: string, language: typeof arabic, model: ReturnType<typeof modelFor>): Uint8Array {
  const reading = findByRules(text, language);
  const { keys, offsets, lines } = toFeatures(reading);
  const rows = new Map([...model.keys].map((key, index) => [key, index * LABELS]));
  const labels = new Uint8Array(reading.page.words.length);
  const emissions = new Float32Array(labels.length * LABELS);
  for (let word = 0; word < labels.length; word++)
    for (const key of keys.subarray(offsets[word], offsets[word + 1]))
      for (let label = 0; label < LABELS; label++) {
        const row = rows.get(key);
        if (row === undefined) continue;
        emissions[word * LABELS + label] =
          (emissions[word * LABELS + label] ?? 0) + (model.weights[row + label] ?? 0);
      }
  for (let line = 0; line + 1 < lines.length; line++)
    decodeLine(emissions, model.transitions, { from: lines[line] ?? 0, to: lines[line + 1] ?? 0 }, labels);
  return labels;
}

describe('createTagger', () => {
  it.each(TEXTS)('adds up the same as every feature by itself: %s', (text) => {
    const model = modelFor(text, arabic);
    expect([...createTagger(model).tag(findByRules(text, arabic))]).toEqual([...slowly(text, arabic, model)]);
  });

  it('labels a page the same whatever it read before', () => {
    const text = 'Jane Smith of Reading met the Reading team in Leeds.\nReading lost.';
    const model = modelFor(text, english);
    const fresh = createTagger(model).tag(findByRules(text, english));
    const used = createTagger(model);
    for (const other of ['Leeds met Jane', 'Smith. Reading books in Reading', text])
      used.tag(findByRules(other, english));
    expect([...used.tag(findByRules(text, english))]).toEqual([...fresh]);
    expect([...fresh]).toEqual([...slowly(text, english, model)]);
    expect(new Set(fresh).size).toBeGreaterThan(2);
  });
});
