import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../../src/core/analyze';
import { claimLook } from '../../../src/core/attribution/claim-look';
import {
  type CueHistory,
  cueIdOf,
  cueTrust,
  cueVerdicts,
  loweredCues,
  partsOfCueId,
  withVerdict,
} from '../../../src/core/attribution/cue-trust';
import { blocksFromText } from '../../../src/core/text/blocks-from-text';

const count = fc.nat({ max: 1000 });
const SAID = 'en/verb/say';

function claimsOf(text: string, cueHistory: CueHistory = {}) {
  return analyze({ text, blocks: blocksFromText(text), facts: { lang: 'en' } }, { cueHistory }).claims;
}

describe('cueTrust', () => {
  it.each([
    [undefined, 1],
    [{ accepted: 0, rejected: 0 }, 1],
    [{ accepted: 7, rejected: 0 }, 1],
    [{ accepted: 0, rejected: 1 }, 1],
    [{ accepted: 0, rejected: 2 }, 0.8],
    [{ accepted: 0, rejected: 5 }, 0.5],
    [{ accepted: 4, rejected: 3 }, 0.8],
    [{ accepted: Number.NaN, rejected: -3 }, 1],
  ])('weighs %j as %d', (counts, factor) => {
    expect(cueTrust(counts)).toBeCloseTo(factor, 6);
  });

  it('falls with refusals, rises with acceptances, and stays above 0 and at most 1', () => {
    fc.assert(
      fc.property(count, count, (accepted, rejected) => {
        const factor = cueTrust({ accepted, rejected });
        expect(factor).toBeGreaterThan(0);
        expect(factor).toBeLessThanOrEqual(1);
        expect(cueTrust({ accepted, rejected: rejected + 1 })).toBeLessThanOrEqual(factor);
        expect(cueTrust({ accepted: accepted + 1, rejected })).toBeGreaterThanOrEqual(factor);
      }),
    );
  });
});

describe('a cue across articles', () => {
  it('has an id that can be taken apart again', () => {
    const id = cueIdOf('ar', { cls: 'preposition', lemma: 'وفقا ل' });
    expect(partsOfCueId(id)).toEqual({ language: 'ar', cls: 'preposition', lemma: 'وفقا ل' });
    expect(partsOfCueId('nonsense')).toBeUndefined();
  });

  it('is the same in all its forms', () => {
    const [said, says] = claimsOf(
      'The minister said that the bridge was closed.\n\nThe ministry says that the bridge is open.',
    );
    expect(said?.attributions[0]?.cueId).toBe(SAID);
    expect(says?.attributions[0]?.cueId).toBe(SAID);
  });
});

describe('what a decision says of the cues of a claim', () => {
  const [claim] = claimsOf('The minister said that the bridge was closed.');
  if (!claim) throw new Error('no claim');

  it.each([
    ['sourced', [{ cueId: SAID, accepted: true }]],
    ['unsourced', [{ cueId: SAID, accepted: false }]],
    ['not-a-claim', []],
  ] as const)('%s', (tag, verdicts) => {
    expect(cueVerdicts(claim, tag)).toEqual(verdicts);
  });

  it('is nothing where Isnad suggested no source', () => {
    expect(cueVerdicts({ attributions: claim.attributions }, 'sourced')).toEqual([]);
  });

  it('adds up in a history', () => {
    const history = [true, false, false].reduce<CueHistory>(
      (sum, accepted) => withVerdict(sum, { cueId: SAID, accepted }),
      {},
    );
    expect(history).toEqual({ [SAID]: { accepted: 1, rejected: 2 } });
    expect([...loweredCues(history).keys()]).toEqual([SAID]);
  });
});

describe('a reading with a history', () => {
  const TEXT =
    'The minister said that the bridge was closed.\n\nAccording to the ministry, the bridge is open.';
  const refused = (rejected: number): CueHistory => ({ [SAID]: { accepted: 0, rejected } });

  it('lowers the claims of a refused cue and no others', () => {
    const [before, other] = claimsOf(TEXT);
    const [after, same] = claimsOf(TEXT, refused(4));
    expect(after?.confidence).toBeCloseTo((before?.confidence ?? 0) * cueTrust(refused(4)[SAID]), 6);
    expect(same).toEqual(other);
  });

  it('falls silent at last, and never says that there is no source', () => {
    const [claim] = claimsOf(TEXT, refused(50));
    expect(claim?.suggestion).toBe('sourced');
    expect(claim && claimLook(claim)).toBeUndefined();
  });
});
