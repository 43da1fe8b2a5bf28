import type { ClaimLook } from '../core/model/analysis';
import type { PageRow } from './page-rows';

export interface ClaimCount {
  readonly look: ClaimLook;
  /** Suggested by Isnad, not decided yet. */
  readonly suggested: number;
  /** Tagged by the reader. */
  readonly tagged: number;
}

export const LOOKS: readonly ClaimLook[] = ['named', 'unnamed', 'unsourced'];

/** How many claims are drawn with each line, and whose word that is. What is no claim, or has no line, is not counted. */
export function countClaims(rows: readonly PageRow[]): ClaimCount[] {
  return LOOKS.map((look) => {
    const drawn = rows.filter((row) => row.look === look && row.tag !== 'not-a-claim');
    const tagged = drawn.filter((row) => row.tag !== undefined).length;
    return { look, suggested: drawn.length - tagged, tagged };
  });
}
