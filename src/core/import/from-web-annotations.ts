/**
 * W3C Web Annotations, ours and others': a collection, a page, a graph, a list, or one alone. What the file says of its
 * terms (`@context`) is ignored and never asked for: the terms of the Recommendation and ours are read as they are spelled.
 */

import { derivedId, findUuid } from './derived-id';
import type { Json } from './foreign-values';
import { field, isObject, listOf, spanField, textField, toTime } from './foreign-values';
import { createGatherer, type Gatherer } from './gather-rows';
import { htmlToText } from './html-to-text';
import type { ImportPlan } from './import-plan';
import { fromOwnTerms } from './own-terms';

export function isWebAnnotation(value: unknown): boolean {
  if (Array.isArray(value)) return isWebAnnotation(value[0]);
  const types = typesOf(value);
  return (
    types.some((type) => /^(?:oa:)?Annotation(?:Collection|Page)?$/.test(type)) ||
    listOf(field(value, '@graph')).some((one) => typesOf(one).includes('Annotation'))
  );
}

export function fromWebAnnotations(value: unknown, now: string): ImportPlan {
  const gatherer = createGatherer('web-annotation', now);
  for (const [index, item] of itemsOf(value).entries()) {
    if (isObject(item) && typesOf(item).some((type) => /^(?:oa:)?Annotation$/.test(type)))
      addAnnotation(gatherer, item, index + 1);
    else gatherer.problem(index + 1, 'shape');
  }
  return gatherer.end();
}

function itemsOf(value: unknown): readonly unknown[] {
  if (Array.isArray(value)) return value;
  const graph = field(value, '@graph');
  if (graph !== undefined) return listOf(graph).filter((one) => typesOf(one).includes('Annotation'));
  const items = field(value, 'items') ?? field(field(value, 'first'), 'items');
  if (items !== undefined) return listOf(items);
  return typesOf(value).includes('Annotation') ? [value] : [];
}

function typesOf(value: unknown): string[] {
  return listOf(field(value, 'type') ?? field(value, '@type')).filter((type) => typeof type === 'string');
}

function addAnnotation(gatherer: Gatherer, item: Json, at: number): void {
  const [target, ...others] = listOf(field(item, 'target'));
  const url = typeof target === 'string' ? target : (textField(target, 'source') ?? textField(target, 'id'));
  if (url === undefined) {
    gatherer.problem(at, 'address');
    return;
  }
  if (others.length > 0) gatherer.problem(at, 'shape', { detail: url, kept: true });
  const selectors = selectorsOf(field(target, 'selector'));
  const quote = selectors.find((one) => textField(one, 'type') === 'TextQuoteSelector');
  const points = spanField(selectors.find((one) => textField(one, 'type') === 'TextPositionSelector'));
  const bodies = [...listOf(field(item, 'body')), ...listOf(field(item, 'bodyValue'))];
  const own = fromOwnTerms(item, bodies);
  const words = own.isOurs ? own.bodies : bodies;
  const id = textField(item, 'id') ?? textField(item, '@id');
  const [created, modified] = [toTime(field(item, 'created')), toTime(field(item, 'modified'))];
  gatherer.add({
    at,
    url,
    quote: textField(quote, 'exact') ?? '',
    prefix: textField(quote, 'prefix') ?? '',
    suffix: textField(quote, 'suffix') ?? '',
    note: notesOf(words).join('\n\n'),
    labels: own.isOurs ? [] : labelsOf(words),
    ...own.mark,
    ...(id === undefined || id === '' ? {} : { id: findUuid(id) ?? derivedId('web-annotation', id) }),
    ...(points ? { points } : {}),
    ...(created === undefined ? {} : { created }),
    ...(modified === undefined ? {} : { modified }),
  });
}

/** The selectors of a target and those that refine them: the finest words count. */
function selectorsOf(value: unknown, depth = 0): readonly unknown[] {
  if (depth > 4) return [];
  return listOf(value).flatMap((one) => [...selectorsOf(field(one, 'refinedBy'), depth + 1), one]);
}

function notesOf(bodies: readonly unknown[]): string[] {
  return bodies.flatMap((body) => {
    if (typeof body === 'string') return /^[a-z][a-z0-9+.-]*:\S+$/i.test(body) ? [] : [body];
    const purpose = purposeOf(body);
    const value = textField(body, 'value') ?? textField(body, 'chars');
    if (value === undefined || purpose === 'tagging' || purpose === 'classifying') return [];
    return [textField(body, 'format') === 'text/html' ? htmlToText(value) : value];
  });
}

function labelsOf(bodies: readonly unknown[]): string[] {
  return bodies.flatMap((body) => {
    const value = textField(body, 'value') ?? textField(body, 'chars');
    const purpose = purposeOf(body);
    return value !== undefined && (purpose === 'tagging' || purpose === 'classifying') ? [value] : [];
  });
}

export function purposeOf(body: unknown): string | undefined {
  const purpose = listOf(field(body, 'purpose'))[0];
  return typeof purpose === 'string' ? purpose.replace(/^oa:/, '') : undefined;
}
