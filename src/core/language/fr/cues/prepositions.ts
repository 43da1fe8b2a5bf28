import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Prepositions and phrases that name a source, where something was said, and to whom. */
export const prepositionEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true },
    `selon | d'après | à en croire | aux dires de | aux dires du | aux dires des | de l'avis de | de l'aveu de | de l'aveu du`,
  ),
  ...phrases({ cls: 'preposition', strength: 'strong', attributes: true, tone: 'relay' }, `citant`),
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true, holdsSource: true },
    `de source | de sources | de bonne source`,
  ),
  ...phrases(
    { cls: 'preposition', strength: 'strong', attributes: true, pointsBack: true },
    `selon lui | selon elle | selon eux | selon elles | d'après lui | d'après elle | à ses yeux | à son avis`,
  ),
  ...phrases(
    { cls: 'preposition', strength: 'medium', attributes: true },
    `auprès de | auprès du | cité par | citée par`,
  ),
  ...phrases({ cls: 'preposition', strength: 'weak', attributes: true }, `pour | suivant`),
  ...phrases(
    { cls: 'channel', strength: 'medium' },
    `dans un communiqué | dans un entretien | dans une interview | en conférence de presse | lors d'une conférence de presse | sur Twitter | sur X
    sur Facebook | sur Telegram | dans un message | dans une lettre | dans un rapport | dans une tribune`,
  ),
  ...phrases(
    { cls: 'addressee', strength: 'medium' },
    `dans un entretien à | au micro de | devant la presse | à la presse`,
  ),
];
