import { findClaims } from '../../../src/core/attribution/find-claims';
import { languageByCode } from '../../../src/core/language/for-page';
import type { Claim } from '../../../src/core/model/analysis';
import type { Span } from '../../../src/core/model/span';
import { recognize } from '../../../src/core/recognition/recognize';
import { blocksFromText } from '../../../src/core/text/blocks-from-text';
import { findLines } from '../../../src/core/text/line-roles';

/** What a test asks of a claim: spans as the words they cover. */
export interface ReadClaim {
  readonly text: string;
  readonly claim: Claim;
  readonly suggestion: string | undefined;
  readonly source: string | undefined;
  readonly cue: string | undefined;
  readonly kind: string | undefined;
  readonly rule: string | undefined;
}

/** Claims of a text, all its lines body unless `roles` is asked for. */
export function readClaims(
  text: string,
  code: string,
  { roles = false }: { roles?: boolean } = {},
): ReadClaim[] {
  const language = languageByCode(code);
  if (!language) throw new Error(`no language ${code}`);
  const blocks = blocksFromText(text);
  const article = { text, blocks, facts: {} };
  const lines = roles
    ? findLines(article, language)
    : blocks.map(({ start, end }) => ({ start, end, role: 'body' as const }));
  const { mentions, entities } = recognize(text, language);
  return findClaims({ article, lines, mentions, entities, language }).map((claim) => {
    const [first] = claim.attributions;
    const words = (span: Span | undefined) => span && text.slice(span.start, span.end);
    return {
      text: text.slice(claim.start, claim.end),
      claim,
      suggestion: claim.suggestion,
      source: words(first?.source),
      cue: words(first?.cue),
      kind: first?.kind,
      rule: claim.rule,
    };
  });
}
