import { words } from '../../../attribution/cue-table';
import type { FalseFriend, KindWords } from '../../../attribution/lexicon';

/** Words that decide the kind of a source; matched without elided article and in the singular too. */
export const kinds: KindWords = {
  official: words(
    `ministère | ministre | président | présidente | présidence | gouvernement | premier ministre | parlement | assemblée | sénat | sénateur | député | armée | police
    gendarmerie | gendarmes | préfecture | préfet | parquet | procureur | procureure | tribunal | cour | juge | justice | autorités | porte-parole | ambassadeur | ambassade | maire | mairie
    municipalité | conseil | commission | commissaire | général | colonel | chancelier | roi | reine | élysée | matignon | kremlin | maison blanche | pentagone | onu | nations unies | union européenne
    pompiers | sécurité civile | douanes | état-major | agence régionale de santé | secrétaire d'état | secrétaire général`,
  ),
  outlet: words(
    `agence de presse | agence | journal | quotidien | hebdomadaire | télévision | radio | chaîne | afp | agence france-presse | reuters | monde | figaro | libération | mediapart
    site | magazine | revue | presse`,
  ),
  document: words(
    `rapport | étude | enquête | sondage | document | documents | données | chiffres | statistiques | lettre | courriel | courriels | note | communiqué interne | procès-verbal | images | vidéo | photo
    photos | registre | arrêt | jugement | décret | loi | texte | bilan`,
  ),
  social: words('tweet | message | publication | compte | internaute | internautes | utilisateurs'),
  platform: words(
    'facebook | twitter | telegram | instagram | tiktok | whatsapp | youtube | x | réseaux sociaux',
  ),
  organisation: words(
    `association | organisation | syndicat | parti | groupe | société | entreprise | compagnie | banque | fédération | fondation | institut | université | centre | club | comité | ong | hôpital
    croix-rouge | collectif | observatoire | direction | exploitant | opérateur | constructeur | usine | coalition | opposition | mouvement | ligue | chambre`,
  ),
  role: words(
    `directeur | directrice | professeur | avocat | avocate | économiste | chercheur | chercheuse | historien | historienne | ingénieur | médecin | infirmier | infirmière | entraîneur | joueur
    joueuse | capitaine | gardien | agriculteur | agricultrice | pêcheur | ouvrier | ouvrière | enseignant | enseignante | étudiant | étudiante | retraité | retraitée | témoin | voisin | voisine | mère
    père | frère | sœur | fils | fille | épouse | mari | veuve | patron | patronne | gérant | gérante | propriétaire | locataire | client | cliente | chef | cheffe | secrétaire | responsable | militant
    militante | analyste | expert | experte | auteur | autrice | journaliste | homme | femme | passager | passagère | habitant | habitante`,
  ),
  rumour: words('rumeur | rumeurs | spéculations'),
};

export const falseFriends: readonly FalseFriend[] = [
  {
    cue: 'selon',
    next: words(
      `que | la loi | le code | les règles | le calendrier | le cas | les cas | les besoins | les saisons | leur`,
    ),
  },
  { cue: "d'après", next: words('guerre | match | midi') },
  ...['aurait', 'auraient'].map((cue) => ({
    cue,
    next: words('pu | dû | voulu | aimé | préféré | besoin | lieu | fallu | souhaité | tort | raison'),
  })),
  {
    cue: 'source',
    next: words(`d'énergie | d'eau | de revenus | d'inquiétude | d'inspiration | de financement`),
  },
  { cue: 'sources', next: words(`d'énergie | d'eau | de revenus | d'inquiétude | de financement`) },
];
