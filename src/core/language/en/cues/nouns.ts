import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import type { SourceKind } from '../../../model/analysis';

/*
 * Report nouns: singular | plural | strength | tone | kind of source | nobody; - means no plural. A noun is a cue
 * with "by", "from" or a genitive, or as the subject of a report verb; "nobody" means that alone it names no one.
 */
const TABLE = `
statement | statements | m | statement | official | 
press release | press releases | m | statement | official | 
communique | communiques | m | statement | official | 
announcement | announcements | m | statement | official | 
comment | comments | m | speech |  | 
remark | remarks | m | speech |  | 
speech | speeches | m | speech |  | 
address | addresses | m | speech |  | 
interview | interviews | m | interview |  | 
testimony | - | m | testimony |  | 
affidavit | affidavits | m | document | document | 
account | accounts | m | testimony |  | 
report | reports | m | document | document | 
study | studies | m | document | document | 
survey | surveys | m | document | document | 
poll | polls | m | document | document | 
data | - | m | document | document | 
figures | - | m | document | document | 
statistics | - | m | document | document | 
record | records | m | document | document | 
document | documents | m | document | document | 
filing | filings | m | document | document | 
lawsuit | lawsuits | m | document | document | 
indictment | indictments | m | document | document | 
complaint | complaints | m | document | document | 
ruling | rulings | m | document | document | 
letter | letters | m | document | document | 
memo | memos | m | document | document | 
email | emails | m | document | document | 
transcript | transcripts | m | document | document | 
footage | - | m | media | document | 
video | videos | m | media | document | 
photo | photos | m | media | document | 
image | images | m | media | document | 
satellite imagery | - | m | media | document | 
tweet | tweets | m | social | social | 
post | posts | m | social | social | 
thread | threads | m | social | social | 
rumour | rumours | m | rumour | hearsay | nobody
rumor | rumors | m | rumour | hearsay | nobody
speculation | - | m | rumour | hearsay | nobody
allegation | allegations | m | doubt |  | 
claim | claims | m | doubt |  | 
accusation | accusations | m | accusation |  | 
leak | leaks | m | leak | unnamed | nobody
warning | warnings | m | warning |  | 
denial | denials | m | denial |  | 
confirmation | confirmations | m | assertion |  | 
estimate | estimates | m | estimate |  | 
forecast | forecasts | m | prediction |  | 
prediction | predictions | m | prediction |  | 
news | - | m | information |  | 
information | - | m | information |  | 
intelligence | - | m | information |  | 
`;

/** Singular and plural of every report noun. */
export function nounEntries(): CueEntry[] {
  return rows(TABLE).flatMap(([singular = '', plural = '', mark, tone = '', kind, nobody]) =>
    [singular, plural]
      .filter((text) => text !== '' && text !== '-')
      .map((text) => ({
        cls: 'noun' as const,
        text,
        lemma: singular,
        strength: strengthOf(mark),
        tone: nobody ? 'nobody' : tone,
        attributes: true,
        ...(kind ? { kind: kind as SourceKind } : {}),
      })),
  );
}
