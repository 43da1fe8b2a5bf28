import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Hedges and the press conditional, shifts of speaker, labels of other stories. */
export const formulaEntries = (): CueEntry[] => [
  ...phrases({ cls: 'hedge', strength: 'medium', kind: 'hearsay', attributes: true }, `aurait | auraient`),
  ...phrases(
    { cls: 'passive', strength: 'medium', kind: 'hearsay', attributes: true },
    `a-t-on appris | dit-on | il paraît que | le bruit court que`,
  ),
  ...phrases(
    { cls: 'hedge', strength: 'medium', kind: 'hearsay' },
    `serait | seraient | semble-t-il | on dit que`,
  ),
  ...phrases(
    { cls: 'hedge', strength: 'weak' },
    `peut-être | probablement | sans doute | environ | près de | au moins`,
  ),
  ...phrases(
    { cls: 'shift', strength: 'weak' },
    `de son côté | pour sa part | de leur côté | pour leur part | par ailleurs | en revanche | pendant ce temps`,
  ),
  ...phrases(
    { cls: 'boilerplate', strength: 'weak', tone: 'related' },
    `lire aussi | à lire aussi | à voir aussi | voir aussi | lire également | abonnez-vous | newsletter | partager`,
  ),
  ...phrases(
    { cls: 'boilerplate', strength: 'weak', tone: 'credit' },
    `© | tous droits réservés | crédit photo | photo : | (AFP) | (Reuters)`,
  ),
  ...phrases({ cls: 'boilerplate', strength: 'weak', tone: 'source-list' }, `source : | sources :`),
];
