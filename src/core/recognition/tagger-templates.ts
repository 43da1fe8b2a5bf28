/** What the tagger looks at around a word. Changing anything here needs a new `MODEL_VERSION` and new models. */
import { Column } from './tagger-words';

const { word, stem, light, prefix, suffix, shape, flags, stemFlags, role, cluster, before, place } = Column;
const { hint, hintLabel, maybe, elsewhere, head, headFar, ahead, quote, topic } = Column;

/** A column of a word beside this one. */
type Look = readonly [offset: number, column: number];

/** One template for each offset. */
function around(column: number, ...offsets: readonly number[]): Look[][] {
  return offsets.map((offset) => [[offset, column]]);
}

/** One template that looks at two columns at once. */
function pair(offset: number, column: number, other: number, otherColumn: number): Look[] {
  return [
    [offset, column],
    [other, otherColumn],
  ];
}

/** How far templates look. */
export const REACH = 2;

/** Each template looks at up to three columns; where one of them is empty it gives no feature. */
export const TEMPLATES: readonly (readonly Look[])[] = [
  [],
  ...around(word, 0, -1, 1, -2, 2),
  ...around(stem, 0, -1, 1),
  ...around(light, 0, -1, 1),
  ...[0, 1, 2, 3].flatMap((more) => [...around(prefix + more, 0), ...around(suffix + more, 0)]),
  ...[...around(prefix + 1, -1, 1), ...around(suffix + 1, -1, 1), ...around(suffix + 2, -1, 1)],
  ...around(shape, 0, -1, 1),
  ...around(flags, 0, -1, 1),
  ...around(stemFlags, 0, -1, 1, -2, 2),
  ...around(role, 0, -1, 1, -2, 2),
  ...around(cluster, 0, -1, 1, -2, 2),
  pair(-1, cluster, 0, cluster),
  pair(0, cluster, 1, cluster),
  pair(0, cluster, 0, hintLabel),
  pair(0, cluster, 0, stemFlags),
  ...around(before, 0, 1),
  ...around(place, 0),
  [...pair(-1, shape, 0, shape), [1, shape]],
  pair(-1, stemFlags, 0, stemFlags),
  pair(0, stemFlags, 1, stemFlags),
  pair(-1, role, 0, stemFlags),
  pair(0, shape, 0, stemFlags),
  pair(0, before, 0, shape),
  [...pair(0, before, 0, stemFlags), [1, before]],
  [...pair(0, place, 0, shape), [0, flags]],
  pair(-1, word, 0, stemFlags),
  pair(0, stemFlags, 1, word),
  pair(-1, light, 0, suffix + 1),
  ...around(hint, 0, -1, 1),
  ...around(hintLabel, 0, -1, 1, -2, 2),
  pair(-1, hintLabel, 0, hintLabel),
  pair(0, hintLabel, 1, hintLabel),
  pair(0, hint, 0, stemFlags),
  pair(0, hintLabel, 0, stem),
  pair(0, hintLabel, 0, shape),
  pair(0, hintLabel, -1, word),
  pair(0, hintLabel, 1, word),
  pair(0, hintLabel, 0, suffix + 1),
  ...around(maybe, 0, -1, 1),
  pair(0, maybe, 0, stemFlags),
  ...around(elsewhere, 0, -1, 1),
  pair(0, elsewhere, 0, hintLabel),
  pair(0, elsewhere, 0, stemFlags),
  pair(0, head, 0, headFar),
  pair(0, headFar, 0, stemFlags),
  pair(0, headFar, 0, hintLabel),
  pair(0, head, 0, hintLabel),
  pair(0, head, 0, cluster),
  [...pair(0, headFar, 0, prefix + 1), [0, suffix]],
  [...pair(0, headFar, 0, hintLabel), [1, stemFlags]],
  ...around(ahead, 0),
  pair(0, ahead, 0, hintLabel),
  ...around(quote, 0),
  pair(0, quote, 0, stemFlags),
  pair(0, quote, 0, head),
  pair(0, topic, 0, stemFlags),
  pair(0, topic, 0, hintLabel),
  pair(0, topic, 0, maybe),
  pair(0, topic, 0, stem),
  pair(-1, flags, 0, cluster),
  pair(0, cluster, 1, flags),
  [...pair(-1, stemFlags, 0, stemFlags), [1, stemFlags]],
  [...pair(-2, stemFlags, -1, stemFlags), [0, stemFlags]],
  [...pair(-1, hintLabel, 0, hintLabel), [0, cluster]],
];
