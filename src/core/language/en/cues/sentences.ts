import type { SentenceRules } from '../../../text/sentences';

const ABBREVIATIONS =
  'mr mrs ms dr prof st mt gen col lt maj capt sgt adm brig cmdr gov sen rep rev hon pres sec amb dep jr sr vs etc approx dept est fig jan feb mar apr jun jul aug sep sept oct nov dec inc ltd co corp bros al cf eg ie e.g i.e viz no nos vol pp ed eds ave blvd rd ft messrs supt insp det cpl pvt';
const OPENERS =
  'the a an he she it they we in on at but and this that these those there his her its their our as after before when while if for some many most no not also however meanwhile according';

/** English abbreviations, and words that open a sentence even after one of dotted initials. */
export const sentences: SentenceRules = {
  abbreviations: new Set(ABBREVIATIONS.split(' ')),
  openers: new Set(OPENERS.split(' ')),
};
