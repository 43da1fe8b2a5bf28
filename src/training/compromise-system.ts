/** The usual JavaScript choice for English names, measured beside our own in the same run. */
import nlp from 'compromise';
import type { LabelledSpan } from './labelled-text';
import type { System } from './measure';

/** Punctuation that compromise leaves at the ends of a name. */
const EDGES = /^[\s"'“”‘’(.,;:!?-]+|(?:['’]s)?[\s"'“”‘’).,;:!?-]*$/g;

interface Match {
  readonly text: string;
  readonly offset: { readonly start: number; readonly length: number };
}

export const compromise: System = (text) => {
  const read = nlp(text);
  const found: LabelledSpan[] = [];
  const add = (matches: readonly Match[], type: LabelledSpan['type']): void => {
    for (const { offset } of matches) {
      const raw = text.slice(offset.start, offset.start + offset.length);
      const name = raw.replace(EDGES, '');
      const start = offset.start + raw.indexOf(name);
      if (name.length > 0) found.push({ start, end: start + name.length, type });
    }
  };
  add(read.people().json({ offset: true }), 'person');
  add(read.places().json({ offset: true }), 'place');
  add(read.organizations().json({ offset: true }), 'organisation');
  return found.sort((a, b) => a.start - b.start);
};
