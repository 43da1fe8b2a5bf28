import { describe, expect, it } from 'vitest';
import { languageByCode, languageForPage } from '../../../src/core/language/for-page';

const ENGLISH =
  'The minister said that the talks would go on, but that there had been no agreement on the border.';
const ARABIC = 'قال الوزير إن المحادثات سوف تستمر، لكن لم يتم التوصل إلى اتفاق على الحدود بين البلدين.';
const FRENCH =
  'Le ministre a déclaré que les pourparlers se poursuivraient, mais sans accord sur la frontière.';
const GERMAN =
  'Der Minister sagte gestern, beide Seiten hätten sich getroffen und wollten weiter verhandeln.';

describe('languageForPage', () => {
  it.each([
    ['the declared one', 'en', ENGLISH, 'en'],
    ['the declared one with its region', 'ar-SY', ARABIC, 'ar'],
    ['the script over a wrong declaration', 'en', ARABIC, 'ar'],
    ['the script over the other wrong declaration', 'ar', ENGLISH, 'en'],
    ['the script without a declaration', undefined, ARABIC, 'ar'],
    ['French for French text, declared or not', undefined, FRENCH, 'fr'],
    ['English for Latin text of unknown language', 'de', GERMAN, 'en'],
    ['the main script of a mixed page', undefined, `${ARABIC} ${ARABIC} BBC News`, 'ar'],
    ['the declared one for no text', 'ar', '', 'ar'],
    ['English for no text and no declaration', undefined, '', 'en'],
    ['English for digits', undefined, '2017 12 30', 'en'],
    ['English for an unreadable declaration', '!!', ENGLISH, 'en'],
  ])('takes %s', (_, declared, text, expected) => {
    expect(languageForPage({ text, ...(declared === undefined ? {} : { declared }) }).code).toBe(expected);
  });
});

describe('languageByCode', () => {
  it.each([
    ['ar', 'ar'],
    ['AR-EG', 'ar'],
    ['en_GB', 'en'],
    [' en ', 'en'],
    ['fr-CA', 'fr'],
    ['de', undefined],
    ['', undefined],
  ])('reads %j as %j', (code, expected) => {
    expect(languageByCode(code)?.code).toBe(expected);
  });
});
