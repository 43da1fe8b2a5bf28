/*
 * Learning without a model (claims.md, D12): a cue whose suggestions the reader keeps refusing is trusted less, on
 * this device and until it is reset. Who stores the counts does so by the `cueId` of an attribution; the rest is here.
 */
import type { Attribution, Claim } from '../model/analysis';
import type { Tag } from '../model/annotation';

/** How often suggestions that rest on a cue were taken and refused. */
export interface CueCounts {
  readonly accepted: number;
  readonly rejected: number;
}

/** Counts by `cueId`; what is not in it has no history. */
export type CueHistory = Readonly<Record<string, CueCounts>>;

/** What a reader's decision about one claim means for one cue. */
export interface CueVerdict {
  readonly cueId: string;
  readonly accepted: boolean;
}

/** One refusal may be about this sentence alone; from the second on it counts. */
const FREE_REJECTIONS = 1;
/** Weight of what the rules know against one reader's counts: how many decisions it takes to halve a cue's trust. */
const PRIOR = 4;

/** Identity of a cue across articles: language, class, and dictionary form («ar/verb/قال»). */
export function cueIdOf(language: string, { cls, lemma }: { cls: string; lemma: string }): string {
  return `${language}/${cls}/${lemma}`;
}

/** The parts of a `cueId`, to show it; `undefined` for anything else. */
export function partsOfCueId(id: string): { language: string; cls: string; lemma: string } | undefined {
  const [language, cls, ...rest] = id.split('/');
  const lemma = rest.join('/');
  return language && cls && lemma ? { language, cls, lemma } : undefined;
}

/**
 * The factor, above 0 and at most 1, by which a cue's confidence is multiplied. 1 without refusals and after the first;
 * then it falls with each refusal and rises with each acceptance, never above 1: (a + k) / (a + r + k), the mean of a
 * Beta distribution whose prior is k acceptances. Counts that are no numbers or negative count as 0.
 */
export function cueTrust(counts: CueCounts | undefined): number {
  const accepted = countOf(counts?.accepted);
  const rejected = Math.max(0, countOf(counts?.rejected) - FREE_REJECTIONS);
  return (accepted + PRIOR) / (accepted + rejected + PRIOR);
}

/** The factor of each cue of a history; cues that it does not lower are left out. For the list in the settings. */
export function loweredCues(history: CueHistory): ReadonlyMap<string, number> {
  const lowered = new Map<string, number>();
  for (const [id, counts] of Object.entries(history)) {
    const factor = cueTrust(counts);
    if (factor < 1) lowered.set(id, factor);
  }
  return lowered;
}

/**
 * What a tag says about the cues of a claim that was suggested as sourced: taken as sourced, each cue was right;
 * tagged unsourced, each was wrong. "No claim" says nothing about who is given as the source, nor does a tag on a claim
 * that Isnad was silent about or called unsourced. Each cue once.
 */
export function cueVerdicts(claim: Pick<Claim, 'suggestion' | 'attributions'>, tag: Tag): CueVerdict[] {
  if (claim.suggestion !== 'sourced' || tag === 'not-a-claim') return [];
  const ids = new Set(claim.attributions.flatMap(({ cueId }: Attribution) => cueId ?? []));
  return [...ids].map((cueId) => ({ cueId, accepted: tag === 'sourced' }));
}

/** The history with one more decision in it; the one given is left as it is. */
export function withVerdict(history: CueHistory, { cueId, accepted }: CueVerdict): CueHistory {
  const { accepted: taken, rejected } = history[cueId] ?? { accepted: 0, rejected: 0 };
  return {
    ...history,
    [cueId]: {
      accepted: countOf(taken) + (accepted ? 1 : 0),
      rejected: countOf(rejected) + (accepted ? 0 : 1),
    },
  };
}

function countOf(value: number | undefined): number {
  return value !== undefined && Number.isFinite(value) && value > 0 ? value : 0;
}
