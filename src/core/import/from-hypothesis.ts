/** The file that Hypothesis' “Export” makes: `{ export_date, annotations: […] }` as its API has them. */

import { derivedId } from './derived-id';
import { field, isObject, type Json, listOf, spanField, textField, toTime } from './foreign-values';
import { createGatherer } from './gather-rows';
import type { ImportPlan } from './import-plan';

export function isHypothesis(value: Json): boolean {
  const first = listOf(field(value, 'annotations'))[0];
  return (
    Array.isArray(field(value, 'annotations')) &&
    (field(value, 'export_date') !== undefined ||
      field(value, 'client_version') !== undefined ||
      (textField(first, 'uri') !== undefined && Array.isArray(field(first, 'target'))))
  );
}

export function fromHypothesis(value: Json, now: string): ImportPlan {
  const gatherer = createGatherer('hypothesis', now);
  for (const [index, record] of listOf(field(value, 'annotations')).entries()) {
    const at = index + 1;
    const url = textField(record, 'uri');
    if (!isObject(record) || url === undefined) {
      gatherer.problem(at, 'shape');
      continue;
    }
    if (listOf(field(record, 'references')).length > 0) {
      gatherer.problem(at, 'reply', { detail: textField(record, 'text') ?? '' });
      continue;
    }
    const selectors = listOf(field(listOf(field(record, 'target'))[0], 'selector'));
    const ofType = (type: string) => selectors.find((one) => textField(one, 'type') === type);
    const quote = ofType('TextQuoteSelector');
    // Hypothesis counts UTF-16 units in its own text of the page.
    const position = spanField(ofType('TextPositionSelector'));
    const title = listOf(field(field(record, 'document'), 'title'))[0];
    const [created, modified] = [toTime(field(record, 'created')), toTime(field(record, 'updated'))];
    const id = textField(record, 'id');
    const labels = listOf(field(record, 'tags')).filter((tag) => typeof tag === 'string');
    gatherer.add({
      at,
      url,
      quote: textField(quote, 'exact') ?? '',
      prefix: textField(quote, 'prefix') ?? '',
      suffix: textField(quote, 'suffix') ?? '',
      note: textField(record, 'text') ?? '',
      labels,
      ...(id === undefined || id === '' ? {} : { id: derivedId('hypothesis', id) }),
      ...(position ? { position } : {}),
      ...(typeof title === 'string' ? { page: { title } } : {}),
      ...(created === undefined ? {} : { created }),
      ...(modified === undefined ? {} : { modified }),
    });
  }
  return gatherer.end();
}
