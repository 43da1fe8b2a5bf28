/** Systems that find names, and how well they do on labelled texts. */
import type { Language } from '../core/language/language';
import { findByRules } from '../core/recognition/find-by-rules';
import { recognize } from '../core/recognition/recognize';
import { toTaggedSpans } from '../core/recognition/tagged-spans';
import { ENTITY_TYPES, type TaggerModel } from '../core/recognition/tagger-model';
import type { LabelledSpan, LabelledText } from './labelled-text';
import { countSpans, createTally, isSame, isSameTrimmed, toScores } from './score-spans';

export type System = (text: string) => readonly LabelledSpan[];

/** Rules alone; with a model also the tagger alone and both together. */
export interface Systems {
  readonly rules: System;
  readonly tagger?: System;
  readonly both?: System;
}

export function systemsOf(language: Language, model: TaggerModel | undefined): Systems {
  const rules: System = (text) => recognize(text, language).mentions;
  if (model === undefined) return { rules };
  return {
    rules,
    tagger: (text) => {
      const pass = findByRules(text, language);
      return toTaggedSpans(pass, model.tag(pass));
    },
    both: (text) => recognize(text, language, model).mentions,
  };
}

/** In percent: exact and clitic-trimmed F1, precision and recall (trimmed), trimmed F1 of each type. */
export function measure(texts: readonly LabelledText[], find: System): Record<string, number> {
  const exact = createTally();
  const trimmed = createTally();
  const types = ENTITY_TYPES.map((type) => ({ type, tally: createTally() }));
  for (const { text, spans } of texts) {
    const found = find(text);
    countSpans(exact, spans, found, isSame);
    const same = (a: LabelledSpan, b: LabelledSpan): boolean => isSameTrimmed(a, b, text);
    countSpans(trimmed, spans, found, same);
    for (const { type, tally } of types)
      countSpans(
        tally,
        spans.filter((span) => span.type === type),
        found.filter((span) => span.type === type),
        same,
      );
  }
  const { precision, recall, f1 } = toScores(trimmed);
  return {
    exact: toScores(exact).f1,
    trimmed: f1,
    precision,
    recall,
    ...Object.fromEntries(types.map(({ type, tally }) => [type, toScores(tally).f1])),
  };
}

/** What was found wrongly and what was missed, a line each. */
export function printErrors(texts: readonly LabelledText[], find: System): void {
  for (const { text, spans } of texts) {
    const found = find(text);
    const show = ({ start, end, type }: LabelledSpan): string =>
      `${type}\t${text.slice(start, end)}\t… ${text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', '⏎')}`;
    const isIn = (list: readonly LabelledSpan[], one: LabelledSpan): boolean =>
      list.some((other) => isSameTrimmed(other, one, text));
    for (const one of found) if (!isIn(spans, one)) console.log(`WRONG\t${show(one)}`);
    for (const one of spans) if (!isIn(found, one)) console.log(`MISSED\t${show(one)}`);
  }
}
