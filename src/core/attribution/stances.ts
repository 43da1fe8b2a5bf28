import type { Stance } from '../model/analysis';

/** The stance of a cue by its tone; a tone that is not here asserts. */
export const STANCES: Readonly<Record<string, Stance>> = {
  deny: 'denies',
  denial: 'denies',
  doubt: 'doubts',
  reject: 'denies',
  predict: 'predicts',
  prediction: 'predicts',
  estimate: 'predicts',
  promise: 'predicts',
  threaten: 'predicts',
  accuse: 'accuses',
  accusation: 'accuses',
  condemn: 'accuses',
  criticise: 'accuses',
};
