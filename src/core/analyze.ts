import type { CueHistory } from './attribution/cue-trust';
import { findClaims } from './attribution/find-claims';
import { languageForPage } from './language/for-page';
import type { Language } from './language/language';
import type { Analysis, Entity, Line, Mention } from './model/analysis';
import type { Article } from './model/article';
import { recognize } from './recognition/recognize';
import type { TaggerModel } from './recognition/tagger-model';
import type { TaughtName } from './recognition/taught-names';
import { findLines } from './text/line-roles';

export interface AnalyzeOptions {
  /** Instead of the one that the page declares and its text bears out. */
  readonly language?: Language;
  readonly model?: TaggerModel;
  /** What the reader made of each cue so far: cues refused again and again are trusted less. */
  readonly cueHistory?: CueHistory;
  /** Names that the reader taught, and words that they called no name. */
  readonly taught?: readonly TaughtName[];
}

/** Reads an article: language, line roles, names, claims with their sources. Never throws, whatever the text. */
export function analyze(article: Article, options: AnalyzeOptions = {}): Analysis {
  const { text, facts } = article;
  const language =
    options.language ??
    languageForPage({ text, ...(facts.lang === undefined ? {} : { declared: facts.lang }) });
  const lines = findLines(article, language);
  const recognized = recognize(text, language, options.model, options.taught);
  const { mentions, entities } = withinArticle(recognized.mentions, recognized.entities, lines);
  const claims = findClaims({
    article,
    lines,
    mentions,
    entities,
    language,
    ...(options.cueHistory ? { cueHistory: options.cueHistory } : {}),
  });
  return { lang: language.code, dir: language.dir, lines, mentions, entities, claims };
}

/** Only mentions that stand in a line of the article itself, and the entities they leave, with new indexes. */
function withinArticle(
  mentions: readonly Mention[],
  entities: readonly Entity[],
  lines: readonly Line[],
): { mentions: Mention[]; entities: Entity[] } {
  const kept = mentionsInLines(mentions, lines);
  const newMention = new Map(kept.map((mention, index) => [mention, index]));
  const newEntity = new Map<number, number>();
  const keptEntities: Entity[] = [];
  for (const [index, entity] of entities.entries()) {
    const own = entity.mentions.flatMap((at) => newMention.get(mentions[at] as Mention) ?? []);
    if (own.length === 0) continue;
    newEntity.set(index, keptEntities.length);
    keptEntities.push({ ...entity, mentions: own });
  }
  return {
    mentions: kept.map((mention) => ({ ...mention, entity: newEntity.get(mention.entity) ?? 0 })),
    entities: keptEntities,
  };
}

/** Both lists are in document order, so one walk finds the line of each mention. */
function mentionsInLines(mentions: readonly Mention[], lines: readonly Line[]): Mention[] {
  let next = 0;
  return mentions.filter((mention) => {
    while (next < lines.length && (lines[next] as Line).end <= mention.start) next++;
    const line = lines[next];
    return line !== undefined && line.start <= mention.start && line.role !== 'other';
  });
}
