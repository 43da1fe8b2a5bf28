import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Reports without a reporter. */
export const passiveEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'passive', strength: 'medium', kind: 'hearsay', attributes: true },
    `is said to | are said to | is reported to | are reported to | is rumoured to | is rumored to
    it is said | it has been reported | it was reported | there are reports`,
  ),
  ...phrases(
    { cls: 'passive', strength: 'medium', kind: 'hearsay' },
    `was said to | were said to | is believed to | are believed to | is thought to | are thought to
    is understood to | is alleged to | it is believed | it is thought | it is understood`,
  ),
  ...phrases(
    { cls: 'passive', strength: 'weak' },
    `is expected to | is estimated | it emerged | it has emerged | it turned out`,
  ),
];
