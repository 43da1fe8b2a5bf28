import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import type { SourceKind } from '../../../model/analysis';

/*
 * Report verbs in the passive, third person: perfect | imperfect | strength | tone | kind | attributes | words they
 * take. Undiacritised they are spelled like the active (أعلن، ذكر، يعتقد): syntax decides, not this table.
 */
const TABLE = `
قيل | يقال | m | hearsay | hearsay | yes | إن، أن
ذكر | يذكر | m | ambiguous |  |  | أن
أفيد | يفاد | m | hearsay | hearsay | yes | بأن، أن، عن
أعلن | يعلن | w | weak |  |  | عن، أن
نقل | ينقل | m | relay | hearsay | yes | عن
زعم | يزعم | m | hearsay | hearsay | yes | أن
اعتقد | يعتقد | w | hedge |  |  | أن
ظن | يظن | w | hedge |  |  | أن
توقع | يتوقع | w | hedge |  |  | أن
رجح | يرجح | w | hedge |  |  | أن
خشي | يخشى | w | hedge |  |  | أن، من
اتهم | يتهم | m | hearsay | hearsay | yes | ب
عرف | يعرف | w | weak |  |  | أن، منهم، عنه
علم | يعلم | m | hearsay | hearsay | yes | أن
تردد | يتردد | m | hearsay | hearsay | yes | أن
أشيع | يشاع | m | hearsay | hearsay | yes | أن
حكي | يحكى | m | hearsay | hearsay | yes | أن
روي | يروى | m | hearsay | hearsay | yes | أن
كشف | يكشف | w | weak |  |  | عن، أن
سجل | يسجل | w | weak |  |  | 
رصد | يرصد | w | weak |  |  | 
قدر | يقدر | w | weak |  |  | ب، أن
وصف | يوصف | w | described |  |  | ب، بأنه
تبين | يتبين | w | weak |  |  | أن
اتضح | يتضح | w | weak |  |  | أن
ثبت | يثبت | w | weak |  |  | أن
تأكد | يتأكد | w | weak |  |  | أن
تسرب | يتسرب | m | hearsay | hearsay | yes | أن
أثير | يثار | m | hearsay | hearsay | yes | أن
`;

/** Perfect and imperfect of every passive. */
export function passiveEntries(): CueEntry[] {
  return rows(TABLE).flatMap(
    ([perfect = '', imperfect = '', mark, tone = '', kind, attributes, takes = '']) =>
      [perfect, imperfect].map((text, index) => ({
        cls: 'passive' as const,
        text,
        lemma: perfect,
        strength: strengthOf(mark),
        tone,
        attributes: attributes === 'yes',
        homograph: true,
        form: { tense: index === 0 ? ('perfect' as const) : ('imperfect' as const), person: 3 as const },
        takes: takes
          .split('،')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
        ...(kind ? { kind: kind as SourceKind } : {}),
      })),
  );
}
