import type { EntityType } from '../core/model/analysis';
import type { Span } from '../core/model/span';
import type { CardView, Target } from '../messaging/protocol';
import { findEntities } from '../storage/link-entity';
import { lookOf } from './compose-reading';
import { claimAt, findDecisions } from './decisions';
import { bestAttribution } from './draft-annotation';
import type { PageSession, ReadArticle } from './page-session';
import { toChange, toUnplaced } from './placement-rows';
import { findTaught } from './teach';

/** Longer, a list in a card is no list to choose from. */
const MOST_OTHERS = 40;

/** What the card shows of a target; `undefined` if the article on screen has no such target. */
export async function toCardView(session: PageSession, target: Target): Promise<CardView | undefined> {
  const card = await cardOf(session, target);
  const label = card?.annotation?.entity?.label;
  const taught = label === undefined ? undefined : await taughtHere(session, label);
  const changed = toChange(
    session.read()?.placed.find(({ annotation }) => annotation.id === card?.annotation?.id),
  );
  return card && { ...card, ...(taught ? { taught } : {}), ...(changed ? { changed } : {}) };
}

async function taughtHere(session: PageSession, label: string): Promise<CardView['taught']> {
  const site = session.read()?.record?.site ?? '';
  const found = await session.store.read((rows) => findTaught(rows, label, site));
  return found.ok && found.value
    ? { reach: found.value.reach.kind, watched: found.value.watched }
    : undefined;
}

async function cardOf(session: PageSession, target: Target): Promise<CardView | undefined> {
  const read = session.read();
  if (!read) return undefined;
  const base = {
    target,
    dir: read.analysis.dir,
    private: session.private,
    tagSet: session.tagSet(),
  };
  switch (target.kind) {
    case 'mention': {
      const mention = await mentionPart(session, read, target.index);
      return mention && { ...base, ...mention };
    }
    case 'claim': {
      const claim = claimPart(read, target.index);
      return claim && { ...base, ...claim };
    }
    case 'annotation':
      return annotationView(session, read, target.id, base);
    case 'selection':
      return target.end <= read.article.text.length
        ? { ...base, quote: cut(read, target), unplaced: toUnplaced(read.placed) }
        : undefined;
  }
}

/** An annotation's card is the one of the claim or name it is about, if it is about one. */
async function annotationView(
  session: PageSession,
  read: ReadArticle,
  id: string,
  base: Pick<CardView, 'target' | 'dir' | 'private' | 'tagSet'>,
): Promise<CardView | undefined> {
  const placed = read.placed.find(({ annotation }) => annotation.id === id);
  if (!placed) return undefined;
  const { annotation, span } = placed;
  const quote = span ? cut(read, span) : (annotation.selectors?.quote.exact ?? '');
  const claim = annotation.kind === 'claim' && span ? claimAt(read.analysis, span) : undefined;
  const mention =
    annotation.kind === 'entity' && span
      ? read.analysis.mentions.findIndex((one) => one.start === span.start && one.end === span.end)
      : -1;
  return {
    ...base,
    ...(claim === undefined ? {} : claimPart(read, claim)),
    ...(mention === -1 ? {} : await mentionPart(session, read, mention)),
    quote,
    annotation,
  };
}

function claimPart(
  read: ReadArticle,
  index: number,
): Pick<CardView, 'quote' | 'claim' | 'annotation'> | undefined {
  const { analysis, placed } = read;
  const claim = analysis.claims[index];
  if (!claim) return undefined;
  const decided = findDecisions(analysis, placed).claims.get(index);
  const look = lookOf(claim, decided);
  const best = bestAttribution(claim);
  return {
    quote: cut(read, claim),
    claim: {
      claim,
      position: index,
      count: analysis.claims.length,
      ...(look === undefined ? {} : { look }),
      ...(best?.source ? { source: cut(read, best.source) } : {}),
      ...(best?.cue ? { cue: cut(read, best.cue) } : {}),
    },
    ...(decided ? { annotation: decided.annotation } : {}),
  };
}

async function mentionPart(
  session: PageSession,
  read: ReadArticle,
  index: number,
): Promise<Pick<CardView, 'quote' | 'mention' | 'annotation'> | undefined> {
  const { analysis, placed } = read;
  const mention = analysis.mentions[index];
  const entity = mention && analysis.entities[mention.entity];
  if (!entity) return undefined;
  const decided = findDecisions(analysis, placed).entities.get(mention.entity);
  return {
    quote: cut(read, mention),
    mention: {
      entity,
      entityIndex: mention.entity,
      position: entity.mentions.indexOf(index),
      others: otherEntities(read, mention.entity),
      otherArticles: await otherArticles(
        session,
        { type: entity.type, label: entity.label },
        read.record?.pageKey,
      ),
    },
    ...(decided ? { annotation: decided.annotation } : {}),
  };
}

/** What this name may be the same as: entities of this article, those of its type first, then the more frequent. */
function otherEntities({ analysis }: ReadArticle, entity: number): { type: EntityType; label: string }[] {
  const type = analysis.entities[entity]?.type;
  return analysis.entities
    .filter((_, index) => index !== entity)
    .sort(
      (a, b) => Number(b.type === type) - Number(a.type === type) || b.mentions.length - a.mentions.length,
    )
    .slice(0, MOST_OTHERS)
    .map((one) => ({ type: one.type, label: one.label }));
}

/** In how many other articles the reader confirmed this name. */
async function otherArticles(
  session: PageSession,
  name: Parameters<typeof findEntities>[1],
  pageKey: string | undefined,
): Promise<number> {
  const pages = await session.store.read(async (rows) => {
    const known = (await findEntities(rows, name))[0];
    return known ? rows.pagesOfEntity(known.id) : new Set<string>();
  });
  return pages.ok ? [...pages.value].filter((page) => page !== pageKey).length : 0;
}

function cut({ article }: ReadArticle, { start, end }: Span): string {
  return article.text.slice(start, end);
}
