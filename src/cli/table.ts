import type { Analysis, Claim, EntityType } from '../core/model/analysis';
import type { Article } from '../core/model/article';

const SECTIONS: readonly (readonly [EntityType, string])[] = [
  ['person', 'people'],
  ['place', 'places'],
  ['organisation', 'organisations'],
];
/** Names shown of each type. */
const MOST_NAMES = 40;
const NAME_COLUMN = 36;

/** `--format table`: for reading in a terminal. `isolate` keeps right-to-left names from reordering their line. */
export function toTable(file: string, article: Article, analysis: Analysis, isolate: boolean): string {
  const words = (text: string) => (isolate ? `\u2068${text}\u2069` : text);
  const lines = [`${file}  ${analysis.lang}${article.facts.title ? `  ${words(article.facts.title)}` : ''}`];
  for (const [type, heading] of SECTIONS) {
    const entities = analysis.entities
      .filter((entity) => entity.type === type)
      .toSorted(
        (a, b) => b.mentions.length - a.mentions.length || (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0),
      );
    lines.push('', `  ${heading}  ${entities.length}`);
    for (const { label, aliases, mentions } of entities.slice(0, MOST_NAMES)) {
      const name = `${words(label)}${' '.repeat(Math.max(1, NAME_COLUMN - widthOf(label)))}`;
      const others = aliases.length === 0 ? '' : `  ${aliases.map(words).join(', ')}`;
      lines.push(
        `  ${String(mentions.length).padStart(5)}  ${others === '' ? words(label) : `${name}${others}`}`,
      );
    }
    if (entities.length > MOST_NAMES) lines.push(`         … and ${entities.length - MOST_NAMES} more`);
  }
  const { claims } = analysis;
  const count = (suggestion: Claim['suggestion']) =>
    claims.filter((claim) => claim.suggestion === suggestion).length;
  lines.push('', `  claims  ${claims.length}`);
  lines.push(`  ${String(count('sourced')).padStart(5)}  sourced`);
  lines.push(`  ${String(count('unsourced')).padStart(5)}  unsourced`);
  lines.push(`  ${String(count(undefined)).padStart(5)}  no suggestion`, '');
  return lines.join('\n');
}

/** Columns in a terminal: marks and joiners take none, East Asian letters two. */
function widthOf(text: string): number {
  let width = 0;
  for (const point of text) {
    if (/[\p{Mn}\p{Me}\p{Cf}]/u.test(point)) continue;
    width += /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/.test(point)
      ? 2
      : 1;
  }
  return width;
}
