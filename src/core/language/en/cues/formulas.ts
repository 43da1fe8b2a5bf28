import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Hedges, background formulas, shifts of speaker, labels of other stories, conjunctions of reported content, frames. */
export const formulaEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'hedge', strength: 'medium', kind: 'hearsay', attributes: true },
    `reportedly | allegedly | amid reports`,
  ),
  ...phrases(
    { cls: 'hedge', strength: 'medium', kind: 'hearsay' },
    `purportedly | supposedly | reports of | unverified | what he called | what she called
    what they called`,
  ),
  ...phrases(
    { cls: 'hedge', strength: 'weak' },
    `apparently | seemingly | evidently | presumably | likely | possibly | perhaps | may | might
    could | so-called | self-styled | about | around | some | nearly | at least`,
  ),
  ...phrases({ cls: 'hedge', strength: 'strong', kind: 'hearsay', attributes: true }, `unconfirmed reports`),
  ...phrases(
    { cls: 'hedge', strength: 'strong', kind: 'hearsay' },
    `could not be independently verified | could not immediately be verified`,
  ),
  ...phrases(
    { cls: 'boilerplate', strength: 'weak', tone: 'related' },
    `read more | read also | also read | see also | related | related: | more on this story
    advertisement | sign up | subscribe | follow us | share this | this story was updated
    correction:`,
  ),
  ...phrases(
    { cls: 'boilerplate', strength: 'weak', tone: 'credit' },
    `© | copyright | all rights reserved | photo: | image: | file photo | editing by | reporting by | writing by | additional reporting by
    (AP) | (Reuters) | (AFP)`,
  ),
  ...phrases({ cls: 'boilerplate', strength: 'weak', tone: 'source-list' }, `source: | sources`),
  ...phrases(
    { cls: 'shift', strength: 'weak' },
    `meanwhile | separately | elsewhere | in a separate development | for his part | for her part
    for its part | for their part | by contrast | on the other hand`,
  ),
];
