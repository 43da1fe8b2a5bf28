import { describe, expect, it } from 'vitest';
import { english } from '../../../src/core/language/en';
import { recognize } from '../../../src/core/recognition/recognize';
import { withMarks, withoutMarks } from './marked-text';

function marked(text: string): string {
  return withMarks(text, recognize(text, english).mentions);
}

describe('recognize, English', () => {
  it.each([
    ['a given and a family name', 'The report quotes person[Jane Smith] at length.'],
    ['an unlisted family name', 'The report quotes person[Robert Brandelwick] at length.'],
    ['a middle initial', 'It was signed by person[John F. Marlow] in May.'],
    ['initials', 'A letter by person[J. R. Hartwell] was found.'],
    ['a suffix', 'He met person[Robert Dunmore Jr.] there.'.replace('Jr.]', 'Jr].')],
    ['a title outside', 'In Paris, President person[Thomas Verrall] spoke.'.replace('Paris', 'place[Paris]')],
    ['a short title with a point', 'Orders came from Gen. person[Adel Rashwan] himself.'],
    ['an office as title', 'Foreign Minister person[Lena Okonwe] denied it.'],
    ['an Arabic name with its article', 'A man called person[Khaled al-Masri] left.'],
    ['an Arabic name with bin', 'Prince person[Sultan bin Fahd] arrived.'],
    ['a kunya', 'A commander known as person[Abu Hamza] fled.'],
    ['a Dutch particle', 'The painter person[Peter van Dalen] died.'],
    ['a possessive', "That is person[Jane Smith]'s house."],
    ['an unlisted name before an age', 'A driver, person[Wendelin Groszak], 45, was hurt.'],
    ['an unlisted name beside said', '"No," said person[Wendelin Groszak].'],
    ['a hyphen inside', 'The judge heard person[Mary Lloyd-Evans] on Monday.'],
  ])('finds persons: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['a city', 'Troops entered place[Raqqa] on Sunday.'],
    ['a city with a hyphen and an article', 'They fled place[Deir ez-Zor] in trucks.'],
    ['a city with a point', 'He was born in place[St. Louis] long ago.'],
    ['two countries', 'Talks between place[Iraq] and place[Turkey] failed.'],
    ['a country in capitals', 'He returned to the place[US] in June.'],
    ['an unlisted province', 'Clashes in place[Karvand Province] killed three.'],
    ['an unlisted river', 'They crossed the place[Tarmin River] at night.'],
    ['no everyday pronoun', 'They told us to leave.'],
    ['no nationality of two words', 'A South Korean doctor was there.'],
    ['no nationality', 'A Syrian doctor and two French nurses were there.'],
    ['no everyday phrase', 'They called it the New Deal then.'],
    ['no month', 'In March and April the rain came.'],
  ])('finds places: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['a ministry', 'The organisation[Ministry of Defence] said so.'],
    ['a ministry of two fields', 'The organisation[Ministry of Education and Culture] said so.'],
    ['a nationality before a ministry outside', 'The Bolivian organisation[Defence Ministry] said so.'],
    ['a party', 'She leads the organisation[Green Valley Party] now.'],
    ['a university', 'He studied at organisation[Hartwell University] for years.'],
    ['a university of', 'He studied at the organisation[University of Marlow] for years.'],
    ['a company', 'Shares of organisation[Brandelwick Inc] fell.'],
    ['an acronym', 'Aid came from organisation[UNICEF] on Friday.'],
    [
      'a defined acronym',
      'The organisation[Karvand Relief Network] (organisation[KRN]) sent aid. organisation[KRN] said more.',
    ],
    ['an observatory', 'The organisation[Syrian Observatory for Human Rights] counted them.'],
    ['the United Nations', 'The organisation[United Nations] condemned it.'],
    ['an article that begins the sentence', 'The organisation[Pentagon] denied it.'],
    ['no plain council', 'The council met on Monday.'],
    ['no unknown capitals', 'The Brandelwick Marlow plan failed.'],
  ])('finds organisations: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });

  it.each([
    ['Title Case', 'Officials Say Talks Between place[Iraq] And place[Yemen] Collapse Again'],
    ['capitals', 'POLICE ARREST FIVE IN place[BAGHDAD] AFTER ATTACK'],
    ['a plain one', 'Police arrest five in place[Baghdad] after attack'],
    [
      'a sentence start',
      'Yesterday person[Jane Smith] left. Meanwhile officials waited. Police said nothing.',
    ],
  ])('reads headlines and sentence starts: %s', (_, expected) => {
    expect(marked(withoutMarks(expected))).toBe(expected);
  });
});
