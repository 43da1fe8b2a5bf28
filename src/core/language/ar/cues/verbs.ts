import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import { type ArabicVerb, inflectPhrase } from './inflect';

/*
 * Report verbs: lemma | imperfect | participle | masdar | strength | tone | words they take. An empty cell follows
 * from the lemma (`inflect`), - means there is none. Strength is s, m or w; h marks a spelling that is more often
 * another word (بين "between", تابع "followed"), which needs one of its complements to be a cue at all;
 * p marks one that reports by itself once a known speaker stands beside it (نفى التهمة).
 */
const TABLE = `
قال | يقول | قائل | قول | s | say | إن، أن، :، «»
صرح |  |  | تصريح | s | state | بأن، أن، إن، ب، ل، :
أعلن |  |  | إعلان | s | announce | أن، عن، بأن
أكد | يؤكد |  | تأكيد | s | assert | أن، على، على أن، بأن
أوضح |  |  | توضيح | s | explain | أن
أفاد |  |  | إفادة | s | report | أن، بأن، ب
ذكر |  | ذاكر | ذكر | s | mention | أن، بأن، ب
أضاف |  |  | إضافة | s | continue | أن، :
أشار |  |  | إشارة | s | point | إلى أن، إلى، أن
لفت |  | لافت | لفت | s | point | إلى أن، إلى
بين |  |  | تبيين | mh | explain | أن
شدد |  |  | تشديد | s | assert | على أن، على
نوه |  |  | تنويه | m | point | إلى أن، بأن، ب
نبه |  |  | تنبيه | m | warn | إلى أن، إلى، من
حذر |  |  | تحذير | s | warn | من أن، من
أنذر |  |  | إنذار | m | warn | ب، بأن
كشف |  | كاشف | كشف | m | reveal | أن، عن، عن أن
أبلغ |  |  | إبلاغ | m | inform | أن، بأن، عن
أخبر |  |  | إخبار | s | inform | أن، بأن
أنبأ | ينبئ |  | إنباء | m | inform | ب، أن
أورد |  |  | إيراد | s | relay | أن
نقل |  | ناقل | نقل | mh | relay | عن، أن
روى | يروي | راوي | رواية | m | narrate | أن، كيف
حكى | يحكي | - | حكاية | m | narrate | أن، عن
سرد |  | سارد | سرد | wh | narrate | 
تحدث |  |  | حديث | m | speak | عن، إلى، ل
تكلم |  |  | كلام | wh | speak | عن
زعم |  | زاعم | زعم | s | doubt | أن، بأن
ادعى |  |  | ادعاء | s | doubt | أن، بأن
نفى | ينفي | نافي | نفي | sp | deny | أن، وجود، صحة
أنكر |  |  | إنكار | s | deny | أن
كذب |  |  | تكذيب | wh | deny | 
اعترف |  |  | اعتراف | s | admit | بأن، ب
أقر | يقر |  | إقرار | s | admit | بأن، ب، أن
رأى | يرى | - | رأي | mh | opine | أن
اعتبر |  |  | اعتبار | m | opine | أن
عد |  | - |  | wh | opine | أن
اعتقد |  |  | اعتقاد | m | opine | أن، بأن
ظن |  | - | ظن | wh | opine | أن
توقع |  |  | توقع | mp | predict | أن
رجح |  |  | ترجيح | mp | predict | أن
تكهن |  |  | تكهن | m | predict | ب، بأن
قدر |  |  | تقدير | whp | estimate | أن، عدد
خمن |  | - | تخمين | wh | estimate | أن
اتهم |  |  | اتهام | sp | accuse | ب، بأن
حمل |  |  | تحميل | mhp | accuse | مسؤولية، المسؤولية
أدان |  |  | إدانة | mp | condemn | 
دان | يدين | - | إدانة | mhp | condemn | 
ندد |  |  | تنديد | mp | condemn | ب
استنكر |  |  | استنكار | mp | condemn | 
شجب |  | شاجب | شجب | mp | condemn | 
انتقد |  |  | انتقاد | mp | criticise | 
هدد |  |  | تهديد | mp | threaten | ب، بأن
توعد |  |  | وعيد | mp | threaten | ب
تعهد |  |  | تعهد | mp | promise | ب، بأن
وعد | يعد | واعد | وعد | mhp | promise | ب، بأن
طالب |  |  | مطالبة | mhp | demand | ب، بأن
دعا | يدعو | داعي | دعوة | mhp | call | إلى
ناشد |  |  | مناشدة | mp | call | 
حث |  | حاث | حث | mp | call | على
اقترح |  |  | اقتراح | m | propose | أن
أعرب |  |  | إعراب | s | express | عن
عبر |  |  | تعبير | mh | express | عن
أبدى |  |  | إبداء | wh | express | 
علق |  |  | تعليق | mh | comment | على، ب، :
عقب |  |  | تعقيب | wh | comment | على
رد |  | راد | رد | mh | reply | على، ب، بأن، :
أجاب |  |  | إجابة | m | reply | ب، بأن، :
تساءل |  | متسائل | تساؤل | m | ask | عن، :
سأل |  | سائل | سؤال | wh | ask | 
تابع |  |  | متابعة | mh | continue | :، أن، قائلا
واصل |  |  | مواصلة | wh | continue | :، قائلا
استطرد |  |  | استطراد | s | continue | :، قائلا
أردف |  |  |  | s | continue | قائلا، أن، :
زاد | يزيد | - |  | wh | continue | :
مضى | يمضي | - |  | wh | continue | قائلا، يقول
استدرك |  |  | استدراك | m | continue | قائلا، :
ختم |  | مختتم |  | wh | continue | قائلا، بالقول
اختتم |  |  |  | wh | continue | قائلا، بالقول
جزم |  | جازم | جزم | s | assert | بأن، أن
أثبت |  |  | إثبات | mh | show | أن
أظهر |  |  | إظهار | mh | show | أن
بدا | يبدو | - |  | wh | seem | أن
دل |  | دال | دلالة | wh | show | على أن
خلص |  | خالص |  | s | conclude | إلى أن، إلى
استنتج |  |  | استنتاج | m | conclude | أن
سجل |  |  | تسجيل | wh | record | أن
وثق |  |  | توثيق | m | record | 
رصد |  | راصد | رصد | m | record | 
أحصى |  |  | إحصاء | wh | record | 
نشر |  | ناشر | نشر | wh | publish | أن
كتب |  | كاتب | كتابة | m | write | :، أن، على، عبر
غرد |  |  | تغريد | s | social | :، أن، قائلا
دون |  |  | تدوين | wh | social | :
بث |  | - | بث | wh | publish | 
تداول |  | - | تداول | m | social | 
شهد |  | شاهد | شهادة | wh | testify | بأن، أن
أدلى |  |  | إدلاء | s | state | بتصريح، بتصريحات، بشهادة، بإفادة
وصف | يصف | واصف | وصف | mp | describe | ب، بأنه، بأنها
سمى | يسمي |  | تسمية | wh | describe | 
شكك |  |  | تشكيك | mp | doubt | في
رفض |  | رافض | رفض | whp | reject | أن
أيد | يؤيد |  | تأييد | whp | support | 
نعى |  | ناعي | نعي | wh | announce | 
تبنى |  |  | تبن | m | claim-responsibility | مسؤولية، الهجوم، العملية
أبان |  | - |  | wh | explain | أن
ألمح |  |  | تلميح | m | hint | إلى أن، إلى
لمح |  |  | تلميح | mh | hint | إلى أن، إلى
أومأ | يومئ | - | إيماءة | wh | hint | إلى
استبعد |  |  | استبعاد | mp | predict | أن
طلب | يطلب | طالب | طلب | mh | demand | من، أن، بأن، إلى
لخص |  |  | تلخيص | mh | say | :، ب
اختصر |  |  | اختصار | wh | say | :، ب
اكتفى بالقول | يكتفي بالقول | - |  | s | say | إن، أن، :
تذكر |  | متذكر | تذكر | mh | narrate | أن، كيف، :
استذكر |  |  | استذكار | m | narrate | أن، كيف
استعاد | يستعيد | - |  | wh | narrate | 
قلل |  |  | تقليل | mp | deny | من شأن، من أهمية
هون |  |  | تهوين | m | deny | من شأن
ألقى | يلقي | - | إلقاء | wh | accuse | باللوم، اللوم، بالمسؤولية
لام | يلوم | - | لوم | mp | accuse | على
عاب | يعيب | - |  | wh | criticise | على
وبخ |  |  | توبيخ | mp | criticise | 
أسف | يأسف | آسف | أسف | m | express | ل، لأن
صرخ |  | صارخ | صراخ | wh | say | :، في
صاح | يصيح | صائح | صياح | wh | say | :
همس |  | هامس | همس | wh | say | :، ل
تمتم |  |  |  | m | say | :
مازح |  | ممازح |  | wh | say | :
سخر |  | ساخر | سخرية | wh | criticise | من، :
دافع | يدافع | مدافع | دفاع | wh | explain | عن
احتج |  |  | احتجاج | wh | complain | على، بأن، ب
اعترض |  |  | اعتراض | mh | reply | على
حاجج |  |  |  | m | opine | بأن، أن
جادل |  |  | جدال | m | opine | بأن، أن
ارتأى | يرتئي | - |  | m | opine | أن
خشي | يخشى | - | خشية | mh | fear | أن، من
تخوف |  |  | تخوف | m | fear | من، أن
عاين |  | - | معاينة | mh | witness | 
شاهد |  | - | مشاهدة | wh | witness | 
لمس |  | - |  | wh | witness | 
تنبأ | يتنبأ |  | تنبؤ | m | predict | ب، بأن، أن
احتمل |  | - |  | wh | predict | أن
قطع |  | - |  | wh | assert | بأن
نصح |  | ناصح | نصيحة | whp | advise | ب، بأن
أوصى |  |  | توصية | mp | advise | ب، بأن
أمر |  | آمر | أمر | whp | order | ب
برر |  |  | تبرير | mp | explain | ب، بأن
أرجع |  |  | إرجاع | mp | trace | إلى
عزا | يعزو | عازي | عزو | mp | trace | إلى
فسر |  |  | تفسير | wh | explain | بأن
استشهد |  |  | استشهاد | wh | cite | ب
استند |  |  | استناد | m | cite | إلى
علم |  | - |  | mh | learn | من، أن
أثنى |  |  | ثناء | whp | praise | على
رحب |  |  | ترحيب | whp | welcome | ب
هنأ | يهنئ |  | تهنئة | wh | congratulate | 
أشاد |  |  | إشادة | whp | praise | ب
شرح |  | شارح | شرح | mp | explain | أن، :، كيف
فند |  |  | تفنيد | mp | deny | 
أصر | يصر |  | إصرار | m | assert | على أن، على
تمنى |  |  | تمن | wh | hope | أن
أمل |  | آمل | أمل | wh | hope | أن، في
أفصح |  |  | إفصاح | mp | reveal | عن
أذاع |  | - | إذاعة | m | publish | أن
أصدر |  | - | إصدار | m | publish | بيانا، بيان، تقريرا
أطلق |  | - | إطلاق | wh | state | تصريحات، تصريحا، تحذيرا
وجه |  | - | توجيه | wh | state | اتهاما، اتهامات، رسالة، نداء
جدد |  |  | تجديد | mh | assert | التأكيد، تأكيده، تأكيدها، تأكيدهم، الدعوة، دعوته، دعوتها، مطالبته، مطالبتها، رفضه، رفضها، موقفه، موقفها، التزامه، التزامها، تمسكه، تمسكها، اتهامه، اتهامها
كرر |  |  | تكرار | wh | assert | أن
ردد |  |  | ترديد | wh | say | :، أن
هتف |  | هاتف | هتاف | wh | say | ب، :
اشتكى |  |  | شكوى | mp | complain | من، أن
شكا | يشكو | شاكي | شكوى | mp | complain | من، أن
أقسم |  |  | قسم | whp | assert | أن، على
طمأن | يطمئن |  | طمأنة | wh | assert | أن، بأن، إلى
وجد | يجد | - |  | wh | find | أن
استطلع |  | - | استطلاع | wh | record | 
ورد | يرد | - | ورود | mh | relay | في، أن
جاء | يجيء | - |  | mh | relay | في، فيه، فيها
قرأ |  | - |  | wh | read | 
استبشر |  | - |  | wh | hope | 
تحفظ |  |  | تحفظ | wh | refuse | عن، على
قضى | يقضي | قاضي | قضاء | wh | rule | بأن، ب
قرر |  |  | قرار | wh | decide | أن
لاحظ |  |  | ملاحظة | m | observe | أن
اشترط |  |  | اشتراط | m | demand | أن
استغرب |  |  | استغراب | wh | opine | أن
أوعز |  |  | إيعاز | whp | order | إلى، ب
استعرض |  |  | استعراض | wh | speak | 
تطرق |  |  | تطرق | wh | speak | إلى
أثار |  | - | إثارة | wh | speak | 
`;

/** Every form of every verb. */
export function verbEntries(): CueEntry[] {
  return rows(TABLE).flatMap(
    ([lemma = '', imperfect, participle, masdar, mark = '', tone = '', takes = '']) => {
      const verb: ArabicVerb = {
        lemma,
        ...(imperfect ? { imperfect } : {}),
        ...(participle ? { participle: participle === '-' ? '' : participle } : {}),
        ...(masdar ? { masdar } : {}),
      };
      const shared = {
        cls: 'verb' as const,
        lemma,
        strength: strengthOf(mark[0]),
        tone,
        takes: takes
          .split('،')
          .map((word) => word.trim())
          .filter((word) => word !== ''),
        attributes: true,
        ...(mark.includes('h') ? { homograph: true } : {}),
        ...(mark.includes('p') ? { plain: true } : {}),
      };
      return inflectPhrase(verb).map(({ text, form }) => ({ ...shared, text, form }));
    },
  );
}
