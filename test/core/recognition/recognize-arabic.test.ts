import { describe, expect, it } from 'vitest';
import { arabic } from '../../../src/core/language/ar';
import { recognize } from '../../../src/core/recognition/recognize';
import { withMarks, withoutMarks } from './marked-text';

function marked(text: string): string {
  return withMarks(text, recognize(text, arabic).mentions);
}

describe('recognize, Arabic', () => {
  it.each([
    ['a full name', 'قال person[محمد الحلبي] إن الطريق مغلق.'],
    ['a name after "and"', 'حضر person[سامر الخطيب] وperson[محمود القصوبة] الاجتماع.'],
    [
      'a list of names, each with its conjunction outside',
      'ومنهم person[محمود القصوبة] وperson[بشار المداح] وperson[عبد الهادي الحلوم] وperson[إبراهيم البندر]، الذين ينحدرون منها.',
    ],
    ['a name after ب', 'التقى الوفد بperson[محمد الحلبي] أمس.'],
    ['a name after ل', 'قدم الشكر لperson[أحمد الخطيب] وعائلته.'],
    ['a name after ف', 'فperson[محمود العبد الله] لم يحضر.'],
    ['a name of four parts', 'أوضح person[خالد بن محمد بن سعيد العتيبي] أن الأمر انتهى.'],
    ['a compound given name', 'استقبلت المدينة person[عبد الرحمن الكواكبي] استقبالا حافلا.'],
    ['a compound written as one word', 'وأكد person[عبدالرحمن الشامي] ذلك.'],
    ['a name with آل', 'وقال person[سعود آل مهنا] للصحفيين ذلك.'],
    ['a given name alone, after a verb of saying', 'وقال person[ياسين] إنه لا يعلم.'],
    ['a name whose given name no list has', 'قال person[زغلوف بن سعيد] ذلك.'],
    ['a name of the kind X bin Abi Y', 'زار person[سعد بن أبي وقاص] المكان.'],
    ['no statement as a person', 'وقال بيان للهيئة إن الأمر انتهى.'],
    ['a name that only looks glued', 'في place[لبنان] وفشله في ذلك.'],
    ['a public figure by the last name', 'person[نتنياهو]: لن نقبل بذلك.'],
    [
      'no everyday word that is also a given name',
      'كان العام الجديد جميلا وكريما، وساد الأمل في صباح كل يوم.',
    ],
    ['no preposition that folds to a given name', 'سقطت القذيفة على الطريق العام.'],
    ['no verb before a number', 'وصل عدد القتلى إلى 30 قتيلا.'],
  ])('finds persons: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['a kunya', 'ظهر person[أبو مصعب] في تسجيل مصور.'],
    ['a kunya with a nisba', 'والملقب بـ "person[أبو حمزة القرعاني]" والذي ينحدر منها.'],
    ['a kunya with a family name', 'الملقب بــ"person[أبو فاطمة شنان]"، مسؤول المكتب.'],
    ['a kunya in the genitive after ب', 'الملقب بperson[أبي محمد الشامي] في المكان.'],
    ['a kunya of a woman', 'قالت person[أم أحمد] إنها تنتظر.'],
    ['a given name before the kunya', 'اعتقل person[محمد أبو زيد] أمس.'],
    ['a quoted name after an introduction', 'فإن المدعو "person[ماجد سليمان العيد]" وصل.'],
    ['a name after a title', 'قال الرئيس person[محمود درباس] إن الحكومة مستعدة.'],
    ['a name after a minister of something', 'التقى وزير الخارجية person[سمير الحداد] نظراءه.'],
    ['a name after a title and an adjective', 'أعلن وزير الدفاع التركي person[مراد أوزكان] ذلك.'],
    ['a name after a rank', 'قتل العميد person[نزار الصالح] في المعركة.'],
    ['a name after a doctor', 'وأوضحت الدكتورة person[سعاد الحسن] النتائج.'],
    ['a name in brackets', 'الإمارات الآن (person[بلال الفارس])'.replace('الإمارات', 'place[الإمارات]')],
  ])('finds persons in their context: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['a city without its class noun', 'دخل الجيش مدينة place[البوكمال] صباحا.'],
    ['a city of two words', 'الأنظار إلى place[دير الزور] المحافظة.'],
    ['a compound written as one word', 'مناطق متفرقة بريف place[ديرالزور] اليوم.'],
    ['a city after و', 'هزائم place[نينوى] وplace[الرقة] الأخيرة.'],
    ['a city after ب', 'مستشفى الأطفال بplace[الرقة] مغلق.'],
    ['a city after و and ب', 'مرت القافلة بplace[حمص] وبplace[دمشق] ليلا.'],
    ['a country after ل', 'قدمت المساعدات لplace[لبنان] أمس.'],
    ['a city after لل, from the second lam', 'وصلت القافلة لplace[لرقة] مساء.'],
    ['a city after وال', 'في place[تلعفر] وplace[القائم] قرب الحدود.'.replace('place[القائم]', 'القائم')],
    ['an unlisted village after its class noun', 'سيطروا على قرية place[خربوشة] فجرا.'],
    [
      'a bracketed city after its class noun',
      'وصل إلى مدينة (place[شانلي أورفا]) جنوب place[تركيا]، بعد فراره.',
    ],
    ['hamza left out', 'وصلوا مدينة place[اسطنبول] أمس.'],
    ['tashkeel kept inside', 'سافر إلى place[دِمَشق] أمس.'],
    ['a place with a foreign region', 'اجتمعوا في place[جنيف] وplace[باريس] وplace[لندن].'],
    ['a country that is also an adjective', 'بين place[إيران] وplace[السعودية] خلافات.'],
    ['no adjective that is also a country', 'أغلقت القنصلية السعودية أبوابها.'],
    ['no nationality', 'الحدود السورية العراقية مغلقة أمام الأراضي التركية.'],
    ['no date', 'يوم الأحد 12 آذار 2017 الساعة العاشرة صباحا.'],
    ['no class noun alone', 'خرج الأهالي من المدينة إلى القرى المجاورة والريف.'],
  ])('finds places: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['a group', 'حاصر organisation[داعش] المنطقة.'],
    ['a ministry', 'أعلنت organisation[وزارة الدفاع] حصيلة جديدة.'],
    ['a ministry of two fields', 'قالت organisation[وزارة التربية والتعليم] إن الامتحانات تأجلت.'],
    ['a ministry with a nationality', 'نفت organisation[وزارة الخارجية الروسية] الخبر.'],
    ['a council named after a place', 'أطلقها organisation[مجلس دير الزور العسكري] قبل أيام.'],
    ['a force after ل', 'التابع لorganisation[قوات سوريا الديمقراطية] بأن المعركة قريبة.'],
    ['an observatory with its purpose', 'بحسب organisation[المرصد السوري لحقوق الإنسان] فإن القصف مستمر.'],
    ['a movement', 'قالت organisation[حركة النهضة] إنها ترفض.'],
    ['the alliance after لل', 'عملية إنزال لorganisation[لتحالف الدولي] قرب المدينة.'],
    ['the United Nations', 'organisation[الأمم المتحدة]: الوضع خطير.'],
    ['a university', 'تخرج في organisation[جامعة دمشق] عام 1990.'],
    ['a local council', 'انتخب organisation[مجلس محافظة نينوى] رئيسا جديدا.'],
    ['an army with two adjectives', 'انضم إلى organisation[الجيش السوري الحر] مبكرا.'],
    ['no traffic', 'لتضيق حركة المرور داخلها خوفا من الهجمات.'],
    ['no plain forces', 'نشرت قوات كبيرة في محيط المدينة.'],
    ['no board', 'عقد مجلس الإدارة اجتماعه السنوي.'],
    ['no commission of inquiry', 'شكلت لجنة تحقيق في الحادث.'],
    ['no organising', 'تنظيم الهجرة يحتاج إلى قوانين.'],
  ])('finds organisations: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['a line end', 'جاء محمد\nالحلبي إلى place[دمشق]'],
    ['a comma', 'في place[حلب]، place[إدلب]، place[حماة]'],
    ['quotation marks', 'صحيفة «organisation[الشرق الأوسط]» نشرت الخبر.'],
  ])('ends names at %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });
});
