/*
 * Our own annotated articles in their compact form (see attribution-articles/README.md) as gold for the bench.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceKind } from '../../src/core/model/analysis';
import type { GoldArticle, GoldAttribution, GoldSentence, GoldSpan } from './attribution-gold';

/** In order: a source with its kind, a cue with or without one. */
const MARKUP = /\{(?:(\d):)?([^|}]+)\|([a-z/]+)\}|<(?:(\d):)?([^|>]+)(?:\|([a-z/]+))?>/gu;

/** A source with an apposition or a relative clause may be given with or without it. */
const HEAD = /^.+?(?=[,،]| who | which | الذي | التي | (?:طلب|فضل|اشترط|رفض|عرف)(?:ت|وا|ا)? )/u;

interface Parts {
  cue: GoldSpan[];
  source?: GoldSpan;
  kind?: string;
}

/** Articles of a folder, named after their files; the language is the name's first part. */
export function readOwnArticles(folder: string): GoldArticle[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => parseArticle(name.replace(/\.txt$/, ''), readFileSync(join(folder, name), 'utf8')));
}

export function parseArticle(id: string, marked: string): GoldArticle {
  const sentences: GoldSentence[] = [];
  let text = '';
  for (const paragraph of marked.trim().split(/\n\s*\n/)) {
    if (text !== '') text += '\n\n';
    for (const [place, line] of paragraph.split('\n').entries()) {
      if (place > 0) text += ' ';
      const sentence = parseSentence(line, text.length);
      text += sentence.text;
      sentences.push({ ...sentence.gold, id: `s${sentences.length}` });
    }
  }
  return { id, lang: id.slice(0, 2), text, sentences };
}

function parseSentence(line: string, start: number): { text: string; gold: Omit<GoldSentence, 'id'> } {
  const sign = /^[~?] /.exec(line)?.[0].trim();
  const marked = sign ? line.slice(2) : line;
  const parts = new Map<string, Parts>();
  let text = '';
  let from = 0;
  for (const match of marked.matchAll(MARKUP)) {
    const [whole, sourceOf, source, sourceKind, cueOf, cue, cueKind] = match;
    text += marked.slice(from, match.index);
    from = match.index + whole.length;
    const words = source ?? cue ?? '';
    const key = (source === undefined ? cueOf : sourceOf) ?? '1';
    const part = parts.get(key) ?? { cue: [] };
    const span = { start: start + text.length, end: start + text.length + words.length, text: words };
    const kind = sourceKind ?? cueKind;
    if (source === undefined) part.cue.push(span);
    else part.source = span;
    if (kind !== undefined) part.kind = kind;
    parts.set(key, part);
    text += words;
  }
  text += marked.slice(from);
  if (/[{}<>]/.test(text)) throw new Error(`attribution article: a broken mark in "${line}"`);
  const attributions = [...parts.values()].map((part) => toAttribution(part, line));
  const explicit = attributions.length > 0;
  const gold = {
    start,
    end: start + text.length,
    evaluate: sign !== '?' && !/[?؟]$/.test(text),
    attributed: explicit || sign === '~',
    explicit,
    attributions,
  };
  return { text, gold };
}

function toAttribution({ cue, source, kind }: Parts, line: string): GoldAttribution {
  if (kind === undefined) throw new Error(`attribution article: no kind in "${line}"`);
  const [first, ...others] = kind.split('/');
  const head = source && HEAD.exec(source.text)?.[0];
  return {
    cue,
    source: source ?? null,
    ...(source && head && head !== source.text
      ? { sourceAlt: [{ start: source.start, end: source.start + head.length, text: head }] }
      : {}),
    kind: first as SourceKind,
    kindAlt: others as SourceKind[],
  };
}
