import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Unnamed sources, markers of anonymity, own reporting. */
export const sourceEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'unnamed' },
    `source | sources | une source proche de | des sources concordantes | témoin | témoins | des témoins | habitant | habitants | des habitants
    riverain | riverains | militant | militants | des militants | activiste | activistes | responsable | un responsable | responsables | diplomate | diplomates
    expert | experts | analyste | analystes | observateurs | médecin | médecins | infirmière | infirmier | soignants | secouriste | secouristes | policier
    policiers | officier | proches | voisin | voisins | rescapés | survivants | manifestants | agriculteurs | économistes | chercheurs | salariés | employés | parents
    élèves | enseignants | passagers | commerçants | élus | cadres | haut responsable | plusieurs personnes | une personne`,
  ),
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'outlet' },
    `médias | médias locaux | la presse locale | médias d'État`,
  ),
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'own' },
    `notre correspondant | notre correspondante | notre envoyé spécial | notre envoyée spéciale | un journaliste de l'AFP | nos journalistes`,
  ),
  ...phrases({ cls: 'anon-source', strength: 'medium', kind: 'social' }, `internautes | des internautes`),
  ...phrases(
    { cls: 'anon-marker', strength: 'strong', kind: 'unnamed' },
    `sous couvert d'anonymat | sous le couvert de l'anonymat | qui a requis l'anonymat | sous condition d'anonymat | requis l'anonymat | requérant l'anonymat
    souhaité rester anonyme | souhaite rester anonyme | préféré garder l'anonymat | qui n'a pas souhaité être nommé | qui n'a pas souhaité être nommée`,
  ),
];
