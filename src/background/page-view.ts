import type { Tabs } from 'webextension-polyfill';
import { countSources } from '../core/attribution/count-sources';
import type { Claim } from '../core/model/analysis';
import type { PageFacts } from '../core/model/article';
import { foldText } from '../core/text/fold';
import type { ClaimRow, EntityRow, PageView } from '../messaging/protocol';
import { lookOf } from './compose-reading';
import { type Decisions, findDecisions, isRejected, typeOf } from './decisions';
import { bestAttribution } from './draft-annotation';
import type { PageSession, ReadArticle } from './page-session';
import type { TabOutcome } from './pages';
import { toAnnotationRow } from './placement-rows';

/** This page at a glance, from its session or, without one, from what happened to its tab. */
export function toPageView(options: {
  readonly tabId: number;
  readonly tab: Pick<Tabs.Tab, 'url' | 'title' | 'incognito'> | undefined;
  readonly session: PageSession | undefined;
  readonly outcome: TabOutcome | undefined;
  readonly siteGranted: boolean;
}): PageView {
  const { tabId, tab, session, siteGranted } = options;
  const outcome = session?.state() ?? options.outcome ?? { state: 'idle' };
  const read = session?.read();
  const origin = originOf(session?.url() ?? tab?.url);
  const focus = session?.focus();
  const at = session?.at();
  const paintTrouble = session?.paintTrouble();
  return {
    tabId,
    state: outcome.state,
    facts: withTitle(session?.facts() ?? {}, tab),
    dir: read?.analysis.dir ?? session?.facts().dir ?? 'ltr',
    siteGranted,
    private: session?.private ?? tab?.incognito ?? false,
    canUndo: session?.canUndo() ?? false,
    entities: read ? entityRows(read) : [],
    claims: read ? claimRows(read) : [],
    annotations: read ? read.placed.map((one) => toAnnotationRow(one, read.article.text)) : [],
    ...(outcome.error === undefined ? {} : { error: outcome.error }),
    ...(read?.record ? { pageKey: read.record.pageKey } : {}),
    ...(read
      ? {
          lang: read.analysis.lang,
          sources: countSources(read.analysis.claims, read.article.text),
        }
      : {}),
    ...(origin === undefined ? {} : { origin }),
    ...(focus === undefined ? {} : { focus }),
    ...(at === undefined ? {} : { at }),
    ...(session === undefined ? {} : { tagSet: session.tagSet() }),
    ...(paintTrouble === undefined ? {} : { paintTrouble }),
  };
}

/** A page that was not read is called what its tab is called, where the browser tells us more than the address. */
function withTitle(
  facts: PageFacts,
  { title = '', url = '' }: Pick<Tabs.Tab, 'url' | 'title'> = {},
): PageFacts {
  return facts.title !== undefined || url.includes(title) ? facts : { ...facts, title };
}

/** The origin that a permission can be asked for; `undefined` for addresses that are no sites. */
export function originOf(url: string | undefined): string | undefined {
  if (url === undefined || !/^https?:/.test(url) || !URL.canParse(url)) return undefined;
  return new URL(url).origin;
}

function entityRows({ analysis, placed }: ReadArticle): EntityRow[] {
  const decisions = findDecisions(analysis, placed);
  return mergeSame(
    analysis.entities.flatMap((entity, index) =>
      isRejected(decisions, index)
        ? []
        : [
            {
              type: typeOf(analysis, decisions, index),
              label: decisions.entities.get(index)?.annotation.entity?.label ?? entity.label,
              aliases: entity.aliases,
              count: entity.mentions.length,
              mentions: entity.mentions,
              confirmed: decisions.entities.get(index)?.annotation.entity?.verdict === 'confirmed',
              ...(entity.watched ? { watched: true } : {}),
            },
          ],
    ),
  );
}

/** What the reader called the same is one row, with the mentions of all. */
function mergeSame(rows: readonly EntityRow[]): EntityRow[] {
  const byName = new Map<string, EntityRow>();
  for (const row of rows) {
    const key = `${row.type} ${foldText(row.label)}`;
    const known = byName.get(key);
    byName.set(key, known ? merge(known, row) : row);
  }
  return [...byName.values()];
}

function merge(one: EntityRow, other: EntityRow): EntityRow {
  const mentions = [...one.mentions, ...other.mentions].sort((a, b) => a - b);
  return {
    ...one,
    aliases: [...new Set([...one.aliases, ...other.aliases])],
    count: mentions.length,
    mentions,
    confirmed: one.confirmed || other.confirmed,
    ...(one.watched || other.watched ? { watched: true } : {}),
  };
}

function claimRows({ analysis, placed, article }: ReadArticle): ClaimRow[] {
  const decisions = findDecisions(analysis, placed);
  return analysis.claims.map((claim, index) => claimRow({ claim, index, decisions, text: article.text }));
}

function claimRow(options: {
  readonly claim: Claim;
  readonly index: number;
  readonly decisions: Decisions;
  readonly text: string;
}): ClaimRow {
  const { claim, index, decisions, text } = options;
  const decided = decisions.claims.get(index);
  const look = lookOf(claim, decided);
  const found = bestAttribution(claim)?.source;
  const source = decided?.annotation.facets?.source ?? (found && text.slice(found.start, found.end));
  return {
    index,
    start: claim.start,
    quote: text.slice(claim.start, claim.end),
    ...(look === undefined ? {} : { look }),
    ...(claim.suggestion === undefined ? {} : { suggestion: claim.suggestion }),
    ...(claim.confidence === undefined ? {} : { confidence: claim.confidence }),
    ...(decided?.annotation.tag === undefined ? {} : { tag: decided.annotation.tag }),
    ...(source === undefined ? {} : { source }),
    ...(decided ? { annotationId: decided.annotation.id } : {}),
  };
}
