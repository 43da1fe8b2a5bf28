import type { Analysis, Attribution } from '../core/model/analysis';
import type { Article } from '../core/model/article';
import type { Span } from '../core/model/span';

/** Rises when a field changes its meaning; new fields alone do not raise it. */
const VERSION = 1;

/** One line of `--format jsonl`, without its newline. Lone surrogates come out as `\uXXXX`. */
export function toJsonLine(file: string, article: Article, analysis: Analysis): string {
  return JSON.stringify({
    file,
    lang: analysis.lang,
    title: titleOf(article) ?? null,
    text: article.text,
    mentions: analysis.mentions.map(({ start, end, type, entity }) => ({
      start,
      end,
      text: article.text.slice(start, end),
      type,
      entity,
    })),
    entities: analysis.entities.map(({ type, label, aliases, mentions }) => ({
      type,
      label,
      aliases,
      mentions,
    })),
    claims: analysis.claims.map((claim) => ({
      start: claim.start,
      end: claim.end,
      role: claim.role,
      suggestion: claim.suggestion ?? null,
      confidence: claim.confidence ?? null,
      attributions: claim.attributions.map(attributionOut),
    })),
    version: VERSION,
  });
}

function attributionOut(attribution: Attribution) {
  return {
    cue: attribution.cue === undefined ? null : spanOut(attribution.cue),
    source: attribution.source === undefined ? null : spanOut(attribution.source),
    content: attribution.content.map(spanOut),
    via: attribution.via.map(spanOut),
    kind: attribution.kind,
    naming: attribution.naming,
    directness: attribution.directness,
    distance: attribution.distance,
  };
}

function spanOut({ start, end }: Span): Span {
  return { start, end };
}

/** What the page calls itself, else the block that is its title. */
function titleOf(article: Article): string | undefined {
  if (article.facts.title !== undefined) return article.facts.title;
  const block = article.blocks.find(({ kind }) => kind === 'title');
  return block === undefined ? undefined : article.text.slice(block.start, block.end);
}
