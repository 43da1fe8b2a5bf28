import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Prepositions and phrases that name a source, where something was said, and to whom. */
export const prepositionEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true },
    `according to | as reported by | as told by | as stated by | as announced by | as confirmed by
    in the words of`,
  ),
  ...phrases({ cls: 'preposition', strength: 'strong', attributes: true, tone: 'relay' }, `citing | quoting`),
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true, tone: 'quoted' },
    `quoted as saying | is quoted as saying | was quoted as saying`,
  ),
  ...phrases(
    { cls: 'preposition', strength: 'weak', attributes: true, kind: 'hearsay' },
    `by all accounts | by some accounts`,
  ),
  ...phrases({ cls: 'preposition', strength: 'weak' }, `in accordance with`),
  ...phrases(
    { cls: 'preposition', strength: 'medium', attributes: true },
    `reported by | as described by | in the view of | in the opinion of | in the account of
    with X saying`,
  ),
  ...phrases(
    { cls: 'preposition', strength: 'weak', attributes: true },
    `via | for | from | by | based on | on the basis of`,
  ),
  ...phrases({ cls: 'preposition', strength: 'weak', attributes: true, tone: 'cites' }, `per`),
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true, pointsBack: true },
    `in his view | in her view | in their view | in its view | in his opinion | in her opinion | in his words | in her words | in their words
    by his own account | by her own account | by his account | by her account | by their account | in his telling | in her telling`,
  ),
  ...phrases(
    { cls: 'channel', strength: 'medium' },
    `in a statement | in an interview | at a press conference | at a news conference | on Twitter
    on Facebook | on social media | on Telegram | in a post | in a blog post | in a report
    in a letter | in a speech | in testimony | in remarks`,
  ),
  ...phrases(
    { cls: 'addressee', strength: 'strong' },
    `in an interview with | told reporters | told journalists`,
  ),
  ...phrases({ cls: 'addressee', strength: 'medium' }, `speaking to | in remarks to`),
  ...phrases({ cls: 'channel', strength: 'weak' }, `speaking at | on X`),
  ...phrases({ cls: 'channel', strength: 'strong' }, `in a tweet | in court documents`),
];
