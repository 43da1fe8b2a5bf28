import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Prepositions and phrases that name a source, where something was said, and to whom. */
export const prepositionEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true },
    `بحسب | حسب | وفق | وفقا ل | طبقا ل | استنادا إلى | على لسان | على حد قول
    على حد تعبير | على حد وصف | على حد زعم | وفق رواية | حسب رواية | وفق وصف | وفق تعبير | حسب تعبير | وفق قول | وفق زعم | بحسب زعم | بحسب شهادة | وفق شهادة | على ذمة | حسب قول | بحسب قول | بحسب وصف | بحسب تعبير
    حسب زعم | بحسب رواية | كما قال | كما ذكر | كما أفاد | كما أوردت | كما جاء في | كما ورد في
    جاء في | ورد في | باعتراف`,
  ),
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true, pointsBack: true },
    `على حد قوله | على حد قولها | على حد قولهم | على حد تعبيره | على حد تعبيرها | على حد تعبيرهم | على حد وصفه | على حد وصفها | على حد زعمه
    على حد زعمها | بحسب قوله | بحسب قولها | بحسب قولهم | حسب قوله | حسب قولها | بحسب تعبيره | بحسب تعبيرها | بحسب وصفه | بحسب وصفها | حسب تعبيره
    وفق قوله | وفق قولها | وفق تعبيره | وفق تعبيرها | في رأيه | في رأيها | في نظره | في نظرها | من وجهة نظره | من وجهة نظرها`,
  ),
  ...phrases({ cls: 'preposition', strength: 'strong', attributes: true, tone: 'relay' }, `نقلا عن`),
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true, clauseFollows: true },
    `بحسب ما | حسب ما | حسبما | وفق ما | وفقا لما | طبقا لما`,
  ),
  ...phrases({ cls: 'preposition', strength: 'medium', attributes: true, clauseFollows: true }, `وفقما`),
  ...phrases(
    { cls: 'preposition', strength: 'weak', attributes: true },
    `تبعا ل | بناء على | عن | على حد علم | في نظر | لدى`,
  ),
  ...phrases(
    { cls: 'preposition', strength: 'medium', attributes: true },
    `اعتمادا على | كما أعلن | مثلما ذكر | برأي | في رأي | من وجهة نظر | بإقرار | بشهادة | بتأكيد
    وفق تقديرات | بحسب تقديرات`,
  ),
  ...phrases(
    { cls: 'addressee', strength: 'strong' },
    `في تصريح ل | في تصريحات ل | في حديث ل | في حديث مع | في مقابلة مع | في حوار مع | في اتصال مع
    في اتصال هاتفي مع`,
  ),
  ...phrases({ cls: 'addressee', strength: 'medium' }, `في لقاء مع`),
  ...phrases(
    { cls: 'channel', strength: 'medium' },
    `خلال مؤتمر صحفي | في مؤتمر صحفي | في مؤتمر صحافي | في بيان | عبر منصة`,
  ),
  ...phrases(
    { cls: 'channel', strength: 'strong' },
    `في بيان صدر عن | في تغريدة | في منشور | في تدوينة | عبر حسابه | على حسابه | على صفحته
    عبر صفحته`,
  ),
  ...phrases({ cls: 'channel', strength: 'weak' }, `في كلمة | في خطاب`),
];
