import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import type { SourceKind } from '../../../model/analysis';

/*
 * Report nouns: singular | plural | strength | tone | kind of source | nobody. A noun is a cue with its source behind
 * it («بيان صادر عن», «تصريحات أطلقها») or as the subject of a report verb; "nobody" means that alone it names no one.
 */
const TABLE = `
تصريح | تصريحات | s | statement | official | 
بيان |  | s | statement | official | 
بيانات |  | s | document | document | 
أرقام |  | m | document | document | 
تعميم | تعاميم | m | document | document | 
عريضة | عرائض | m | document | document | 
محضر | محاضر | m | document | document | 
إعلان | إعلانات | w | statement | official | 
قول | أقوال | m | speech |  | 
حديث | أحاديث | w | speech |  | 
كلمة | كلمات | w | speech |  | 
خطاب | خطابات | m | speech |  | 
معلومات |  | s | information |  | nobody
أنباء |  | s | information |  | nobody
نبأ | أنباء | m | information |  | nobody
خبر | أخبار | m | information |  | nobody
تقرير | تقارير | s | document | document | 
دراسة | دراسات | s | document | document | 
بحث | أبحاث | m | document | document | 
وثيقة | وثائق | s | document | document | 
مذكرة | مذكرات | m | document | document | 
رسالة | رسائل | m | document | document | 
برقية | برقيات | m | document | document | 
سجل | سجلات | w | document | document | 
إحصاء | إحصاءات | m | document | document | 
إحصائية | إحصائيات | m | document | document | 
استطلاع | استطلاعات | m | document | document | 
حصيلة | حصائل | w | document | document | 
إفادة | إفادات | s | testimony |  | 
شهادة | شهادات | s | testimony |  | 
رواية | روايات | m | testimony |  | 
اعتراف | اعترافات | m | testimony |  | 
تأكيد | تأكيدات | m | assertion |  | 
نفي |  | m | denial |  | 
اتهام | اتهامات | m | accusation |  | 
تحذير | تحذيرات | m | warning |  | 
توقع | توقعات | m | prediction |  | 
ترجيح | ترجيحات | m | prediction |  | 
تكهن | تكهنات | s | rumour | hearsay | nobody
شائعة | شائعات | s | rumour | hearsay | nobody
إشاعة | إشاعات | s | rumour | hearsay | nobody
زعم | مزاعم | s | doubt |  | 
ادعاء | ادعاءات | s | doubt |  | 
تسريب | تسريبات | s | leak |  | nobody
تسجيل | تسجيلات | m | media | document | 
مقطع مصور | مقاطع مصورة | m | media | document | 
مقطع فيديو | مقاطع فيديو | m | media | document | 
صورة | صور | w | media | document | 
تغريدة | تغريدات | s | social | social | 
منشور | منشورات | s | social | social | 
تدوينة | تدوينات | s | social | social | 
مقابلة | مقابلات | m | interview |  | 
حوار | حوارات | w | interview |  | 
تحقيق | تحقيقات | m | document | document | 
تعليق | تعليقات | w | comment |  | 
رأي | آراء | w | opinion |  | 
تقدير | تقديرات | m | estimate |  | 
`;

/** Singular and plural of every report noun. */
export function nounEntries(): CueEntry[] {
  return rows(TABLE).flatMap(([singular = '', plural = '', mark, tone = '', kind, nobody]) =>
    [singular, plural]
      .filter((text) => text !== '')
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
