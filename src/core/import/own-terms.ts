/** What Isnad's own terms in a web annotation say, the way back from `export/web-annotation-body`. */
import { SOURCE_KINDS } from '../model/analysis';
import { type EntityDecision, type Facets, type SuggestionRecord, TAGS } from '../model/annotation';
import { findUuid } from './derived-id';
import { field, listOf, textField, toWebUrl } from './foreign-values';
import type { ForeignMark } from './gather-rows';

type Mark = Pick<ForeignMark, 'tag' | 'facets' | 'entity' | 'kind' | 'suggestion'>;

interface OwnTerms {
  readonly isOurs: boolean;
  readonly mark: Mark;
  /** The bodies that are none of our terms. */
  readonly bodies: readonly unknown[];
}

const PREFIX = /^(?:cs:|urn:isnad:ns:)/;
const FACETS = {
  kind: SOURCE_KINDS,
  naming: ['named', 'role', 'group', 'none'],
  directness: ['direct', 'mixed', 'indirect'],
  distance: ['first-hand', 'relayed', 'unknown'],
  stance: ['asserts', 'denies', 'doubts', 'predicts', 'accuses'],
} as const;
const TYPES = ['person', 'place', 'organisation'] as const;
const RELATIONS = ['supports', 'contradicts', 'primary', 'repeats'] as const;

export function fromOwnTerms(item: unknown, bodies: readonly unknown[]): OwnTerms {
  const terms = new Set(bodies.flatMap((body) => termOf(body) ?? []));
  const isOurs =
    terms.size > 0 ||
    field(item, 'cs:suggestion') !== undefined ||
    bodies.some((body) => roleOf(body) !== undefined);
  if (!isOurs) return { isOurs: false, mark: {}, bodies };
  const tag = TAGS.find((one) => terms.has(one));
  const facets = facetsOf(terms, bodies);
  const entity = entityOf(item, terms, bodies);
  const suggestion = suggestionOf(field(item, 'cs:suggestion'));
  return {
    isOurs: true,
    mark: {
      ...(tag ? { tag } : {}),
      ...(Object.keys(facets).length > 0 ? { facets } : {}),
      ...(entity
        ? { entity, kind: 'entity' }
        : tag || Object.keys(facets).length > 0
          ? { kind: 'claim' }
          : {}),
      ...(suggestion ? { suggestion } : {}),
    },
    bodies: bodies.filter((body) => textField(body, 'purpose') === 'commenting'),
  };
}

function termOf(body: unknown): string | undefined {
  const source = textField(body, 'source');
  if (textField(body, 'purpose') !== 'classifying' || source === undefined || !PREFIX.test(source))
    return undefined;
  return source.replace(PREFIX, '');
}

function roleOf(body: unknown): string | undefined {
  return textField(body, 'cs:role') ?? textField(body, 'cs:relation');
}

function facetsOf(terms: ReadonlySet<string>, bodies: readonly unknown[]): Facets {
  const pick = <K extends keyof typeof FACETS>(key: K) => {
    const found = (FACETS[key] as readonly string[]).find((value) => terms.has(`${key}-${value}`));
    return found === undefined ? {} : { [key]: found };
  };
  const words = (role: string) =>
    bodies.flatMap((body) => {
      const exact = textField(listOf(field(body, 'selector'))[0], 'exact');
      return textField(body, 'cs:role') === role && exact !== undefined ? [exact] : [];
    });
  const [source, cue, via] = [words('source')[0], words('cue')[0], words('via')];
  const links = bodies.flatMap((body) => {
    const url = toWebUrl(field(body, 'source'));
    const relation = RELATIONS.find((one) => one === textField(body, 'cs:relation'));
    const note = textField(body, 'cs:note');
    return url === undefined || !relation ? [] : [{ url, relation, ...(note === undefined ? {} : { note }) }];
  });
  return {
    ...pick('kind'),
    ...pick('naming'),
    ...pick('directness'),
    ...pick('distance'),
    ...pick('stance'),
    ...(terms.has('hedged') ? { hedge: true } : {}),
    ...(source === undefined ? {} : { source }),
    ...(cue === undefined ? {} : { cue }),
    ...(via.length > 0 ? { via } : {}),
    ...(links.length > 0 ? { links } : {}),
  };
}

function entityOf(
  item: unknown,
  terms: ReadonlySet<string>,
  bodies: readonly unknown[],
): EntityDecision | undefined {
  if (terms.has('not-a-name')) {
    const exact = listOf(field(field(item, 'target'), 'selector')).map((one) => textField(one, 'exact'))[0];
    return { verdict: 'not-a-name', type: 'person', label: exact ?? '' };
  }
  const type = TYPES.find((one) => terms.has(one));
  const label = bodies.find((body) => textField(body, 'purpose') === 'tagging');
  const words = textField(label, 'value');
  if (!type || words === undefined) return undefined;
  const ids = bodies.flatMap((body) =>
    textField(body, 'purpose') === 'identifying' ? (findUuid(textField(body, 'source') ?? '') ?? []) : [],
  );
  const [entityId] = ids;
  return { verdict: 'confirmed', type, label: words, ...(entityId === undefined ? {} : { entityId }) };
}

function suggestionOf(value: unknown): SuggestionRecord | undefined {
  const accepted = field(value, 'cs:accepted');
  const made = [...TAGS, ...TYPES].find((one) => one === textField(value, 'cs:value'));
  if (made === undefined || typeof accepted !== 'boolean') return undefined;
  const [confidence, rule] = [field(value, 'cs:confidence'), textField(value, 'cs:rule')];
  return {
    value: made,
    accepted,
    ...(typeof confidence === 'number' && confidence >= 0 && confidence <= 1 ? { confidence } : {}),
    ...(rule === undefined ? {} : { rule: rule.slice(0, 200) }),
  };
}
