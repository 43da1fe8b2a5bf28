/** The lists of Arabic names, with what each is a list of. */
import type { NameList } from '../../recognition/name-rules';
import { everydayWords } from './lists/everyday-words';
import { femaleGivenNames, maleGivenNames } from './lists/given-names';
import { newsWords } from './lists/news-words';
import { organisations } from './lists/organisations';
import { arabPlaces } from './lists/places-arab-world';

/** Everyday words stand many on a line. */
function onePerLine(text: string): string {
  return text
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .join(' ')
    .replaceAll(' ', '\n');
}

export function nameLists(): NameList[] {
  return [
    { kind: 'given', text: maleGivenNames },
    { kind: 'given', text: femaleGivenNames },
    { kind: 'place', text: arabPlaces },
    { kind: 'organisation', text: organisations },
    { kind: 'ordinary', text: onePerLine(everydayWords) },
    { kind: 'ordinary', text: onePerLine(newsWords) },
  ];
}
