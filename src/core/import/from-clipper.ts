/** The highlights that Obsidian's Web Clipper exports: `[{ url, highlights: [{ text, timestamp, notes }] }]`. */
import { field, isObject, listOf, textField, toTime } from './foreign-values';
import { createGatherer } from './gather-rows';
import { htmlToText } from './html-to-text';
import type { ImportPlan } from './import-plan';

export function isClipper(value: unknown): value is readonly unknown[] {
  const first: unknown = Array.isArray(value) ? value[0] : undefined;
  return textField(first, 'url') !== undefined && Array.isArray(field(first, 'highlights'));
}

export function fromClipper(value: readonly unknown[], now: string): ImportPlan {
  const gatherer = createGatherer('clipper', now);
  let at = 0;
  for (const page of value) {
    const url = textField(page, 'url');
    const title = textField(page, 'title');
    for (const highlight of listOf(field(page, 'highlights'))) {
      at += 1;
      const words =
        typeof highlight === 'string'
          ? highlight
          : (textField(highlight, 'text') ?? textField(highlight, 'content'));
      if (url === undefined || words === undefined) {
        gatherer.problem(at, 'shape');
        continue;
      }
      const notes = listOf(field(highlight, 'notes')).filter((note) => typeof note === 'string');
      const note = notes.length > 0 ? notes.join('\n\n') : (textField(highlight, 'comment') ?? '');
      const created = toTime(field(highlight, 'timestamp'));
      gatherer.add({
        at,
        url,
        quote: htmlToText(words),
        note,
        ...(title === undefined ? {} : { page: { title } }),
        ...(created === undefined || !isObject(highlight) ? {} : { created }),
      });
    }
  }
  return gatherer.end();
}
