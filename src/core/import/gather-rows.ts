/** Rows made of what other programs wrote. Nothing of theirs is taken over but words and times; the rest is our own. */
import type {
  Annotation,
  AnnotationKind,
  ArticleRecord,
  EntityDecision,
  EntityRecord,
  Facets,
  Selectors,
  SuggestionRecord,
  Tag,
} from '../model/annotation';
import { cleanUrl, pageKey, siteOf } from '../model/page-key';
import type { ReaderTag } from '../model/reader-lists';
import { FOLD_VERSION, foldText } from '../text/fold';
import { DERIVED_TIME, derivedId } from './derived-id';
import {
  type ImportFormat,
  type ImportPlan,
  type ImportProblem,
  LIMITS,
  type ProblemCode,
} from './import-plan';

/** One mark as a foreign file tells it; all texts as they stand there. */
export interface ForeignMark {
  /** Number of the record or line, for problems. */
  readonly at: number;
  /** The same in every export of the same mark, if the program gives one; else made of the words. */
  readonly id?: string;
  readonly url: string;
  readonly page?: Partial<
    Pick<ArticleRecord, 'title' | 'byline' | 'published' | 'lang' | 'siteName' | 'canonical'>
  >;
  readonly quote?: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** UTF-16 units of a text that need not be ours. */
  readonly position?: { readonly start: number; readonly end: number };
  /** The same in code points. */
  readonly points?: { readonly start: number; readonly end: number };
  readonly note?: string;
  readonly kind?: AnnotationKind;
  readonly tag?: Tag;
  readonly facets?: Facets;
  readonly entity?: EntityDecision;
  readonly suggestion?: SuggestionRecord;
  /** Words of the reader's own tags. */
  readonly labels?: readonly string[];
  readonly created?: string;
  readonly modified?: string;
}

export interface Gatherer {
  add(mark: ForeignMark): void;
  problem(at: number, code: ProblemCode, options?: { detail?: string; kept?: boolean }): void;
  end(): ImportPlan;
}

/** Colours of tags that came from elsewhere, one after the other. */
const COLOURS = 8;
const DETAIL = 80;

export function createGatherer(format: ImportFormat, now: string): Gatherer {
  const articles = new Map<string, ArticleRecord>();
  const annotations = new Map<string, Annotation>();
  const entities = new Map<string, EntityRecord>();
  const tags = new Map<string, ReaderTag>();
  const problems: ImportProblem[] = [];
  let read = 0;

  const problem: Gatherer['problem'] = (at, code, { detail, kept = false } = {}) => {
    if (problems.length >= LIMITS.problems) return;
    problems.push({ at, code, kept, ...(detail === undefined ? {} : { detail: detail.slice(0, DETAIL) }) });
  };

  function tagOf(label: string): string {
    const id = derivedId('tag', foldText(label));
    const colour = tags.size % COLOURS;
    if (!tags.has(id))
      tags.set(id, {
        version: 1,
        id,
        label,
        definition: '',
        colour,
        created: DERIVED_TIME,
        modified: DERIVED_TIME,
        seq: 0,
      });
    return id;
  }

  function nameOf(decision: EntityDecision): EntityDecision {
    if (decision.verdict !== 'confirmed') return decision;
    const { type, label } = decision;
    const id = decision.entityId ?? derivedId('entity', type, foldText(label));
    const known = entities.get(id);
    const keys = [foldText(label)];
    if (!known)
      entities.set(id, { id, type, label, aliases: [], keys, created: DERIVED_TIME, modified: DERIVED_TIME });
    return { ...decision, entityId: id };
  }

  return {
    problem,
    add(mark) {
      read += 1;
      const { at, quote = '', note = '', prefix = '', suffix = '' } = mark;
      const key = pageKey(mark.url);
      const url = cleanUrl(mark.url);
      if (key === undefined || url === undefined) return problem(at, 'address', { detail: mark.url });
      if (quote === '' && note.trim() === '') return problem(at, 'quote', { detail: url });
      if ([quote, prefix, suffix].some((text) => text.length > LIMITS.quote) || note.length > LIMITS.note)
        return problem(at, 'too-long', { detail: quote });
      const id = mark.id ?? derivedId('mark', key, quote, prefix, note);
      if (annotations.has(id)) return problem(at, 'twice', { detail: quote });
      const created = mark.created ?? mark.modified ?? now;
      const entity = mark.entity && nameOf(mark.entity);
      const ownTags = [...new Set((mark.labels ?? []).map((label) => label.trim()))].filter(
        (label) => label !== '',
      );
      annotations.set(id, {
        version: 1,
        id,
        pageKey: key,
        kind: quote === '' ? 'page-note' : (mark.kind ?? kindOf(mark)),
        note,
        created,
        modified: mark.modified ?? created,
        seq: 0,
        ...(mark.tag ? { tag: mark.tag } : {}),
        ...(mark.facets ? { facets: mark.facets } : {}),
        ...(entity ? { entity } : {}),
        ...(mark.suggestion ? { suggestion: mark.suggestion } : {}),
        ...(ownTags.length > 0 ? { ownTags: ownTags.map(tagOf) } : {}),
        ...(quote === '' ? {} : { selectors: selectorsOf(mark, { exact: quote, prefix, suffix }) }),
      });
      const article = articles.get(key);
      articles.set(key, articleOf({ key, url, page: mark.page ?? {}, at: created, known: article }));
    },
    end: () => ({
      format,
      read,
      problems,
      rows: {
        articles: [...articles.values()],
        annotations: [...annotations.values()],
        entities: [...entities.values()],
        ...(tags.size > 0 ? { lists: { tags: [...tags.values()] } } : {}),
      },
    }),
  };
}

function kindOf({ tag, entity }: ForeignMark): AnnotationKind {
  return entity ? 'entity' : tag ? 'claim' : 'highlight';
}

/** A place in another program's text says nothing of ours: kept where given, else unknown, which no search relies on. */
function selectorsOf({ position, points }: ForeignMark, quote: Selectors['quote']): Selectors {
  const end = position?.end ?? quote.exact.length;
  return {
    quote,
    position: { start: position?.start ?? 0, end, textLength: 0 },
    ...(points ? { points } : {}),
    foldVersion: FOLD_VERSION,
  };
}

function articleOf(options: {
  readonly key: string;
  readonly url: string;
  readonly page: NonNullable<ForeignMark['page']>;
  readonly at: string;
  readonly known: ArticleRecord | undefined;
}): ArticleRecord {
  const { key, url, page, at, known } = options;
  const fits = Object.entries(page).filter(
    ([, text]) => text !== undefined && text !== '' && text.length <= LIMITS.line,
  );
  const facts = Object.fromEntries(fits) as NonNullable<ForeignMark['page']>;
  const base: ArticleRecord = known ?? {
    pageKey: key,
    url,
    title: key,
    site: siteOf(key) ?? siteOf(url) ?? '',
    lang: '',
    dir: 'ltr',
    textHash: '',
    firstRead: at,
    lastRead: at,
  };
  const lang = facts.lang ?? base.lang;
  return {
    ...base,
    ...facts,
    lang,
    dir: isRightToLeft(lang) ? 'rtl' : 'ltr',
    firstRead: at < base.firstRead ? at : base.firstRead,
    lastRead: at > base.lastRead ? at : base.lastRead,
  };
}

/** Scripts written from right to left, by the language's first subtag. */
const RIGHT_TO_LEFT = /^(?:ar|arc|ckb|dv|fa|he|ku|ps|sd|ug|ur|yi)\b/i;

function isRightToLeft(lang: string): boolean {
  return RIGHT_TO_LEFT.test(lang);
}
