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

/**
 * What was found wrongly and what was missed, a line each: `edges` where the other side has part of it with the same
 * type, `type` where it has another, `missed` and `invented` where it has nothing there.
 */
export function printErrors(texts: readonly LabelledText[], find: System): void {
  for (const { text, spans } of texts) {
    const found = find(text);
    const print = (
      side: string,
      one: LabelledSpan,
      others: readonly LabelledSpan[],
      nothing: string,
    ): void => {
      if (others.some((other) => isSameTrimmed(other, one, text))) return;
      const { start, end, type } = one;
      const beside = others.filter((other) => other.start < end && start < other.end);
      const same = beside.some((other) => other.type === type) ? 'edges' : 'type';
      const context = text.slice(Math.max(0, start - 40), end + 30).replaceAll('\n', '⏎');
      const kind = beside.length === 0 ? nothing : same;
      console.log(`${side}\t${kind}\t${type}\t${text.slice(start, end)}\t… ${context}`);
    };
    for (const one of found) print('WRONG', one, spans, 'invented');
    for (const one of spans) print('MISSED', one, found, 'missed');
  }
}
