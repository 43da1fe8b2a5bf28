import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { RULES } from '../../../src/core/attribution/rules';
import { readClaims } from './read-claims';

const SILENT = undefined;

describe('findClaims in Arabic', () => {
  it.each([
    [
      'a verb and its subject',
      'قال وزير الداخلية إن القوات أوقفت ثلاثة مشتبه بهم.',
      'وزير الداخلية',
      'official',
      'source-after-verb',
    ],
    [
      'a glued conjunction',
      'وأكدت الوزارة أن الطريق سيفتح غدا أمام الشاحنات.',
      'الوزارة',
      'official',
      'source-after-verb',
    ],
    [
      'words of time before the subject',
      'وقال أمس الأحد وزير النقل إن الطريق سيفتح غدا.',
      'وزير النقل',
      'official',
      'source-after-verb',
    ],
    [
      'a channel between subject and content',
      'وقالت الوزارة في بيان إن الطريق سيفتح غدا.',
      'الوزارة',
      'official',
      'source-after-verb',
    ],
    [
      'an addressee, who is not the source',
      'وقالت مصادر أمنية لوكالة رويترز إن الانفجار وقع قرب السوق.',
      'مصادر أمنية',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'an anonymity marker outside the source',
      'وقال مسؤول في البلدية طالبا عدم كشف اسمه إن المشروع تأخر.',
      'مسؤول في البلدية',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'an apposition',
      'وقال المدير، وهو مهندس سابق، إن المشروع تأخر عامين.',
      'المدير',
      'person',
      'source-after-verb',
    ],
    [
      'a source in front of its verb',
      'مصادر محلية تحدثت عن وصول عشرات العائلات إلى المخيم.',
      'مصادر محلية',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'a preposition in front',
      'وبحسب شبكة فرات بوست المحلية، فإن ثلاث شاحنات وصلت إلى البلدة.',
      'شبكة فرات بوست المحلية',
      'outlet',
      'preposition-names-source',
    ],
    [
      'a preposition behind',
      'وصلت ثلاث شاحنات إلى البلدة، بحسب شبكة فرات بوست المحلية.',
      'شبكة فرات بوست المحلية',
      'outlet',
      'preposition-names-source',
    ],
    [
      'a preposition glued to its source',
      'وصلت ثلاث شاحنات إلى البلدة وفقا لوزارة النقل.',
      'وزارة النقل',
      'official',
      'preposition-names-source',
    ],
    [
      'a preposition without a comma behind its source',
      'وفق الأخبار الواردة من مصادر محلية كثف التنظيم حواجزه داخل المدينة.',
      'مصادر محلية',
      'unnamed',
      'preposition-names-source',
    ],
    [
      'a clause that names the source',
      'وصلت ثلاث شاحنات إلى البلدة، حسب ما أفادت به إذاعة محلية.',
      'إذاعة محلية',
      'outlet',
      'clause-names-source',
    ],
    [
      'a report noun with its source',
      'المعلومات التي أوردها ناشطون تحدثت عن قطع طرق فرعية داخل المدينة.',
      'ناشطون',
      'unnamed',
      'report-noun-with-source',
    ],
    [
      'a light verb with a report noun',
      'تتزامن هذه التطورات وتصريحات أطلقها المجلس العسكري بأن المعركة باتت قريبة.',
      'المجلس العسكري',
      'official',
      'report-noun-with-source',
    ],
    [
      'a document',
      'جاء في بيان صادر عن وزارة الصحة أن عدد الإصابات تراجع.',
      'وزارة الصحة',
      'official',
      'preposition-names-source',
    ],
    [
      'evidence that shows',
      'أظهر مقطع مصور جنودا يدخلون المبنى الحكومي في المدينة.',
      'مقطع مصور',
      'document',
      'document-says',
    ],
    [
      'a denial',
      'نفى محافظ المدينة وجود أي نقص في مادة الطحين.',
      'محافظ المدينة',
      'official',
      'source-after-verb',
    ],
    [
      'an accusation with a conjunction',
      'واتهم رئيس البلدية الشركة بأنها أخرت المشروع.',
      'رئيس البلدية',
      'official',
      'source-after-verb',
    ],
    [
      'a quotation before its verb',
      '«سنعيد فتح المدرسة الأسبوع المقبل»، قالت مديرة المدرسة.',
      'مديرة المدرسة',
      'person',
      'source-after-verb',
    ],
    [
      'a verbal noun',
      'يخشى السكان تفشي المرض على الرغم من قول علماء إن السلالة ضعيفة.',
      'علماء',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'a participle about the subject',
      'وبحث الوزير مع نظيره سبل التعاون، مؤكدا أن بلاده ترحب بالمبادرة.',
      'الوزير',
      'official',
      'source-before-verb',
    ],
    [
      'the outlet itself',
      'أفاد مراسلنا بأن الطريق الدولي أغلق صباح اليوم.',
      'مراسلنا',
      'own',
      'own-reporting',
    ],
    [
      'an apposition with a pronoun',
      'وقال زيد، وهو صياد يعمل في الميناء منذ أربعين عاما، إن القوارب قديمة.',
      'زيد',
      'person',
      'source-after-verb',
    ],
    [
      'a relative clause between commas',
      'وأكد الناطق باسم الوزارة، الذي تولى منصبه في أيار، أن الطريق سيفتح غدا.',
      'الناطق باسم الوزارة',
      'official',
      'source-after-verb',
    ],
    [
      'an outlet that names whom it quotes',
      'ذكرت الوكالة نقلاً عن مصدر في المرفأ أن صندلين انجرفا.',
      'مصدر في المرفأ',
      'unnamed',
      'relayed-from-source',
    ],
    [
      'a source with a pronoun of possession',
      'وافق البنك على القرض، بحسب مكتبه في بيروت.',
      'مكتبه في بيروت',
      'organisation',
      'preposition-names-source',
    ],
    [
      'an accusation with its object',
      'اتهمت الحكومة إسرائيل بتنفيذ الهجوم.',
      'الحكومة',
      'official',
      'source-after-verb',
    ],
    [
      'an accusation of a body by a body',
      'واتهمت كتلة الإصلاح الحكومة بالتهرب من الاستحقاق.',
      'كتلة الإصلاح',
      'organisation',
      'source-after-verb',
    ],
    [
      'a description of something else',
      'ووصفت منظمة العفو الحكم بأنه جائر.',
      'منظمة العفو',
      'organisation',
      'source-after-verb',
    ],
    [
      'a speaker whose name stands with another verb',
      'التقت الوزيرة سفراء ثلاث دول وقالت إن المحادثات كانت مثمرة.',
      'الوزيرة',
      'official',
      'source-before-verb',
    ],
    [
      'a speech and its speaker',
      'ألقى الرئيس كلمة في القصر قال فيها إن الاقتصاد سيتعافى.',
      'الرئيس',
      'official',
      'source-before-verb',
    ],
    [
      'an addressee in quotation marks',
      'وقال الخبير الاقتصادي سامي نجار لـ"العربي": إن الأسعار سترتفع.',
      'الخبير الاقتصادي سامي نجار',
      'person',
      'source-after-verb',
    ],
    [
      'an entry of a live report',
      '١٨:٤٠ الدفاع المدني: منسوب المياه انخفض ٣٠ سنتيمترا خلال الساعة الأخيرة.',
      'الدفاع المدني',
      'official',
      'headline-colon',
    ],
    [
      'evidence that activists published',
      'ونشر ناشطون محليون مقاطع مصورة تظهر تصاعد الدخان فوق السوق.',
      'ناشطون محليون',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'a study with its makers',
      'وبحسب دراسة أعدها معهد السياسات العامة، فإن ثلثي المستأجرين تجاوزوا الستين.',
      'دراسة أعدها معهد السياسات العامة',
      'document',
      'preposition-names-source',
    ],
    ['a call', 'دعت الأمم المتحدة الأطراف إلى ضبط النفس.', 'الأمم المتحدة', 'official', 'source-after-verb'],
    [
      'a subject behind its auxiliary',
      'وكانت الشرطة قد أعلنت توقيف السائق.',
      'الشرطة',
      'official',
      'source-before-verb',
    ],
    [
      'a word that begins like a glued article',
      'وقالت والدة الطفل، التي طلبت عدم نشر اسمها، إنها خائفة.',
      'والدة الطفل',
      'unnamed',
      'source-after-verb',
    ],
    [
      'an object behind the subject',
      'وعزا الخبير الارتفاع إلى موسم السياحة.',
      'الخبير',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    ['a passive', 'قيل إن المهاجمين فروا باتجاه الحدود الشرقية.', undefined, 'hearsay', 'reported-passive'],
    ['a rumour', 'أنباء عن سقوط جرحى في انفجار هز وسط العاصمة.', undefined, 'hearsay', 'rumour'],
  ])('attributes %s', (_name, text, source, kind, rule) => {
    const [claim] = readClaims(text, 'ar');
    expect(claim).toMatchObject({ suggestion: 'sourced', source, kind, rule });
  });

  it.each([
    ['an event', 'انفجرت سيارة مفخخة قرب السوق وجرح خمسة أشخاص صباح الاثنين.', 'no-cue'],
    [
      'a nickname in quotation marks',
      'وفر إلى الحدود المقاتل الملقب بـ"أبو حمزة القرعاني" مساء الأحد.',
      'no-cue',
    ],
    ['a background formula', 'يُذكر أن المدينة شهدت معارك عنيفة العام الماضي.', 'background-formula'],
    ['a law that is no source', 'جرى توزيع المقاعد وفق القانون الانتخابي الجديد في البلاد.', 'no-cue'],
    ['a need that is no source', 'ستنفذ البلدية المشروع حسب الحاجة في الأحياء الشرقية.', 'no-cue'],
    ['a source of energy', 'وتعد المدينة مصدر الطاقة الرئيس في شرق البلاد منذ عقود.', 'no-cue'],
    ['a preposition spelled like a verb', 'بينهم ثلاثة أطفال جرحوا في حادث على الطريق الدولي.', 'no-cue'],
    ['a verb that means something else', 'استشهد ثلاثة مدنيين في غارة استهدفت الحي الشرقي.', 'no-cue'],
    ['an activity that goes on', 'وتابع الفريق تدريباته على ملعب المدينة الرياضية أمس.', 'no-cue'],
  ])('finds no source for %s', (_name, text, rule) => {
    const [claim] = readClaims(text, 'ar');
    expect(claim).toMatchObject({ suggestion: 'unsourced', rule });
    expect(claim?.claim.attributions).toEqual([]);
  });

  it.each([
    ['a negated verb', 'لم يقل الوزير إن الطريق سيفتح غدا أمام الشاحنات.'],
    ['a denial of any announcement', 'ولم تعلن أي جهة مسؤوليتها عن الهجوم حتى الآن.'],
    ['a verb behind "without"', 'غادر الوزير المدينة دون أن يذكر تفاصيل إضافية.'],
    ['the future', 'ستعلن الوزارة النتائج يوم الأحد المقبل في العاصمة.'],
    ['a belief of nobody', 'يُعتقد أن المهاجمين فروا باتجاه الحدود الشرقية.'],
    ['a verb without subject or speaker before it', 'وأضاف أن القوات ستبقى في المدينة حتى نهاية الشهر.'],
    ['a word of distance', 'ما وصفته الحكومة بأنه «خطوة مهمة» لم يغير شيئا.'],
    ['evidence spoken of as a speaker', 'أكدت التجربة نجاح اللقاح في الحد من انتشار المرض.'],
  ])('stays silent on %s', (_name, text) => {
    const [claim] = readClaims(text, 'ar');
    expect(claim?.suggestion).toBe(SILENT);
    expect(claim?.claim.confidence).toBeUndefined();
  });

  it('tells the source of a relay from the outlet in between', () => {
    const text = 'نقلت وكالة الأناضول عن مسؤول محلي قوله إن عدد الضحايا ارتفع إلى سبعة.';
    const attribution = readClaims(text, 'ar')[0]?.claim.attributions[0];
    const words = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end);
    expect(words(attribution?.source)).toBe('مسؤول محلي');
    expect(attribution?.via.map(words)).toEqual(['وكالة الأناضول']);
    expect(attribution?.distance).toBe('relayed');
    expect(attribution?.content.map(words)).toEqual(['عدد الضحايا ارتفع إلى سبعة']);
  });

  it.each([
    ['ar', 'ذكرت صحيفة المدينة نقلا عن مسؤولين أن المفاوضات توقفت.', 'صحيفة المدينة', 'المفاوضات توقفت'],
    [
      'en',
      'The National News Agency reported, citing a source at the port, that two barges had broken loose.',
      'The National News Agency',
      'two barges had broken loose',
    ],
  ])('keeps who cites as the way and not as a second source (%s)', (code, text, via, content) => {
    const attributions = readClaims(text, code)[0]?.claim.attributions ?? [];
    const words = (span: { start: number; end: number }) => text.slice(span.start, span.end);
    expect(attributions).toHaveLength(1);
    expect(attributions[0]?.via.map(words)).toEqual([via]);
    expect(attributions[0]?.distance).toBe('relayed');
    expect(attributions[0]?.content.map(words)).toEqual([content]);
  });

  it.each([
    [
      'ar',
      'قالت وزارة الدفاع إن جنديين قتلا بينما أصيب ثلاثة مدنيين في غارة منفصلة.',
      'بينما أصيب ثلاثة مدنيين في غارة منفصلة',
    ],
    [
      'en',
      'The ministry said two soldiers died, while three civilians were hurt in another raid.',
      'while three civilians were hurt in another raid',
    ],
  ])('reports a clause that nobody said (%s)', (code, text, part) => {
    const claim = readClaims(text, code)[0]?.claim;
    expect(claim?.suggestion).toBe('sourced');
    expect(claim?.unattributed?.map(({ start, end }) => text.slice(start, end))).toEqual([part]);
  });

  it('finds both sources of a sentence with two clauses', () => {
    const text = 'نفت مصادر أوروبية وجود جدول زمني، وصرحت وزارة الخارجية أنها ترفض الإجراء.';
    const [claim] = readClaims(text, 'ar');
    const sources = claim?.claim.attributions.map(
      ({ source }) => source && text.slice(source.start, source.end),
    );
    expect(sources).toEqual(['مصادر أوروبية', 'وزارة الخارجية']);
  });
});

describe('findClaims in English', () => {
  it.each([
    [
      'a subject before its verb',
      'The interior minister said the road would open on Monday.',
      'The interior minister',
      'official',
      'source-before-verb',
    ],
    [
      'a verb turned round',
      '"We will reopen the school next week," said headteacher Jane Porter.',
      'headteacher Jane Porter',
      'person',
      'source-after-verb',
    ],
    [
      'a verb at the end',
      'Three people were injured in the blast, police said.',
      'police',
      'official',
      'source-before-verb',
    ],
    [
      'according to, behind',
      'Three people were injured, according to the interior ministry.',
      'the interior ministry',
      'official',
      'preposition-names-source',
    ],
    [
      'according to, in front',
      'According to local activists, at least 12 people were detained.',
      'local activists',
      'unnamed',
      'preposition-names-source',
    ],
    [
      'an insertion before the verb',
      'A spokesman for the army, in remarks to a channel, said the attack was repelled.',
      'A spokesman for the army',
      'official',
      'source-before-verb',
    ],
    [
      'a clause without that',
      'Iceland stated it would close the port in June.',
      'Iceland',
      'official',
      'source-before-verb',
    ],
    [
      'the perfect tense',
      'Iran has said it will not return to the talks.',
      'Iran',
      'official',
      'source-before-verb',
    ],
    [
      'a channel in front of the subject',
      'In a statement on Friday, the company denied that it had polluted the river.',
      'the company',
      'organisation',
      'source-before-verb',
    ],
    [
      'an addressee, who is not the source',
      'The mayor told reporters that the bridge would close next year.',
      'The mayor',
      'official',
      'source-before-verb',
    ],
    [
      'evidence that shows',
      'Photos showed smoke rising from two buildings near the airport.',
      'Photos',
      'document',
      'document-says',
    ],
    [
      'an outlet',
      'Reuters reported that the talks had collapsed on Sunday.',
      'Reuters',
      'outlet',
      'source-before-verb',
    ],
    [
      'an unnamed source',
      'Witnesses described seeing smoke rise from the building.',
      'Witnesses',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'an apposition with a relative clause',
      'Abu Karim, a fisherman who has moored in El Mina for forty years, said that the boats were old.',
      'Abu Karim',
      'person',
      'source-before-verb',
    ],
    [
      'a short apposition',
      'Jane Porter, the headteacher of Northfield School, said the school would reopen.',
      'Jane Porter, the headteacher of Northfield School',
      'person',
      'source-before-verb',
    ],
    [
      'a relative clause between commas',
      'The minister, who took office in May, told reporters that the vote would go ahead.',
      'The minister',
      'official',
      'source-before-verb',
    ],
    [
      'a relative clause without commas',
      'A man who lost his house in the fire said that nobody had warned the villagers.',
      'A man',
      'unnamed',
      'source-before-verb',
    ],
    [
      'an age and a profession',
      'Lina Saad, 34, a nurse, said the ward was full.',
      'Lina Saad',
      'person',
      'source-before-verb',
    ],
    [
      'a participle between commas',
      'The report, released on Monday, found that 12 schools had closed.',
      'The report',
      'document',
      'document-says',
    ],
    [
      'an agency that cites its source',
      'The National News Agency reported, citing a source at the port, that two barges had broken loose.',
      'a source at the port',
      'unnamed',
      'relayed-from-source',
    ],
    [
      'a newspaper that quotes an officer',
      'The newspaper, quoting a coastguard officer, reported that the ferry had failed an inspection.',
      'a coastguard officer',
      'unnamed',
      'relayed-from-source',
    ],
    [
      'a possessive subject behind the content',
      'The World Bank lent 40 million dollars to the water company, its office in Beirut said.',
      'its office in Beirut',
      'organisation',
      'source-before-verb',
    ],
    [
      'her lawyer behind the content',
      'The singer will not appear on Friday, her lawyer said.',
      'her lawyer',
      'person',
      'source-before-verb',
    ],
    [
      'their spokesman behind the content',
      'The players will strike next month, their spokesman announced on Sunday.',
      'their spokesman',
      'official',
      'source-before-verb',
    ],
    [
      'sources who told somebody',
      'The plan would cost 12 million dollars, sources told the newspaper.',
      'sources',
      'unnamed',
      'unnamed-source-with-verb',
    ],
    [
      'an addressee before a clause',
      'The driver who was hurt told police he had fallen asleep.',
      'The driver',
      'person',
      'source-before-verb',
    ],
    [
      'the head of a possessive phrase',
      "The club's doctor said the captain had torn a ligament.",
      "The club's doctor",
      'person',
      'source-before-verb',
    ],
    [
      'police in the present tense',
      'Police say they have found the missing man.',
      'Police',
      'official',
      'source-before-verb',
    ],
    [
      'a statement by somebody',
      'The suspect was arrested on Friday, according to a statement by the police.',
      'the police',
      'official',
      'preposition-names-source',
    ],
    [
      'the time of a live report',
      '18:40 The fire service says the level of the river has dropped.',
      'The fire service',
      'official',
      'source-before-verb',
    ],
    [
      'a participle without commas',
      'A survey published in June showed that half of the families had moved.',
      'A survey',
      'document',
      'document-says',
    ],
    [
      'an urge',
      'The ministry urged residents to stay indoors.',
      'The ministry',
      'official',
      'source-before-verb',
    ],
    [
      'a description',
      'The judge described the evidence as weak.',
      'The judge',
      'official',
      'source-before-verb',
    ],
    [
      'a hearsay adverb',
      'The suspect reportedly fled across the border on Friday night.',
      undefined,
      'hearsay',
      'rumour',
    ],
    [
      'unconfirmed reports',
      'Unconfirmed reports said that two soldiers had been captured.',
      undefined,
      'hearsay',
      'rumour',
    ],
  ])('attributes %s', (_name, text, source, kind, rule) => {
    const [claim] = readClaims(text, 'en');
    expect(claim).toMatchObject({ suggestion: 'sourced', source, kind, rule });
  });

  it.each([
    ['an event', 'A car bomb exploded near the market on Monday, wounding five people.'],
    [
      'a film in quotation marks',
      'The cinema opened in June with the film "The Long Winter" on a Monday evening.',
    ],
    [
      'a plan that is no source',
      'The work will go ahead according to plan, with the bridge closing in June.',
    ],
    ['lives that are claimed', 'The storm claimed the lives of seven people in the coastal town.'],
    ['a number that is added', 'Prices rose by 3.5 percent in May, up from 2.1 percent in April.'],
  ])('finds no source for %s', (_name, text) => {
    expect(readClaims(text, 'en')[0]).toMatchObject({ suggestion: 'unsourced', rule: 'no-cue' });
  });

  it.each([
    [
      'a name in scare quotes',
      'The neighbourhood is referred to as "the kitchen" by people who live near the port.',
    ],
    ['a progressive without speaker', "He's alleging that the bank lost the documents in March."],
    ['a negated verb', 'The ministry has not said how many people were detained.'],
    ['praise by somebody', 'The president welcomed the decision of the court on Monday.'],
    ['silence', 'Officials declined to say how many people were hurt in the raid.'],
    ['the future', 'The company will report its results on Thursday before markets open.'],
    ['a passive', 'The mayor was told that the bridge was unsafe.'],
    ['a belief of nobody', 'He is believed to have crossed the border on Friday night.'],
    ['a noun spelled like a verb', 'The report was published on Tuesday after a delay of six months.'],
    ['a pronoun without speaker', 'She added that the inquiry had cost two million dollars.'],
  ])('stays silent on %s', (_name, text) => {
    expect(readClaims(text, 'en')[0]?.suggestion).toBe(SILENT);
  });
});

describe('findClaims', () => {
  it.each([
    ['questions', 'هل وصلت الشاحنات إلى البلدة صباح الأحد؟', 'ar'],
    ['short sentences', 'He left early.', 'en'],
    ['orders to the reader', 'Subscribe to our newsletter for more stories like this.', 'en'],
  ])('lists no claim for %s', (_name, text, code) => {
    expect(readClaims(text, code)).toEqual([]);
  });

  it('does not accuse a headline of having no source', () => {
    const [title] = readClaims(
      'Three lorries reach the besieged town\nThe lorries carried flour and medicine on Sunday.',
      'en',
      { roles: true },
    );
    expect(title?.claim.role).toBe('title');
    expect(title?.suggestion).toBe(SILENT);
  });

  it.each([
    [
      'Arabic',
      'الأمم المتحدة: آلاف الأطفال بلا مدارس في المدينة\nوصلت ثلاث شاحنات إلى البلدة صباح الأحد محملة بالدواء.',
      'ar',
      'الأمم المتحدة',
    ],
    [
      'English',
      'Interior ministry: Road to open on Monday\nThe road had been closed for three weeks after a storm.',
      'en',
      'Interior ministry',
    ],
  ])('reads a speaker before a colon in an %s headline', (_name, text, code, source) => {
    const [title] = readClaims(text, code, { roles: true });
    expect(title).toMatchObject({ suggestion: 'sourced', source, rule: 'headline-colon' });
  });

  it('works on nothing', () => {
    expect(readClaims('', 'en')).toEqual([]);
  });

  const piece = fc.constantFrom(
    'قال',
    'وقالت',
    'بحسب',
    'مصادر',
    'محلية',
    'إن',
    'أن',
    'لم',
    'التي',
    'أوردها',
    'نقلت',
    'عن',
    'said',
    'According',
    'to',
    'police',
    'that',
    'reported',
    'by',
    'he',
    ' ',
    ' ',
    ' ',
    '\n',
    '.',
    ',',
    '،',
    ':',
    '"',
    '«',
    '»',
    '(',
    ')',
    '؟',
    '12',
    '\ud83d',
    "'",
    'Smith',
    'the',
  );

  it.each(['ar', 'en'])(
    'keeps every span inside the text and claims in order, whatever the text (%s)',
    (code) => {
      fc.assert(
        fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
          const text = pieces.join(' ');
          let last = 0;
          for (const { claim } of readClaims(text, code)) {
            expect(claim.start).toBeGreaterThanOrEqual(last);
            last = claim.end;
            expect(claim.confidence === undefined).toBe(claim.suggestion === undefined);
            for (const one of claim.attributions) {
              expect(RULES).toContain(one.rule);
              expect(one.confidence).toBeGreaterThan(0);
              for (const span of [one.cue, one.source, ...one.content, ...one.via]) {
                if (!span) continue;
                expect(span.start).toBeGreaterThanOrEqual(0);
                expect(span.start).toBeLessThan(span.end);
                expect(span.end).toBeLessThanOrEqual(text.length);
              }
            }
          }
          expect(last).toBeLessThanOrEqual(text.length);
        }),
        { numRuns: 60 },
      );
    },
  );
});
