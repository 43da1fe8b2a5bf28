import { words } from '../../../attribution/cue-table';
import type { CueGrammar } from '../../../attribution/lexicon';
import { listedForms, opensThat, wordReadings } from './elision';

/** How French news sentences are built, as far as finding a source needs it. */
export const grammar: CueGrammar = {
  verbFirst: false,
  inverts: true,
  wordReadings,
  listedForms,
  opensThat,
  coordinators: words('et | ou'),
  resumptives: [],
  apodoses: [],
  relayedSpeech: words('comme'),
  freeRelatives: [],
  agents: words('par'),
  sourceWords: words('source | sources'),
  quantifiers: words(
    'plusieurs | certains | certaines | quelques | deux | trois | quatre | cinq | des dizaines | de nombreux | un autre | une autre | d’autres',
  ),
  seeming: [],
  silences: words('commenter | commentaire | répondre | confirmer'),
  topics: [],
  chargeNouns: [],
  apostrophes: [],
  proclitics: [],
  article: '',
  isPlural: (word) => /..(?:[sx])$/.test(word) && !/^(?:paris|pays|fils|gaz|prix|voix)$/.test(word),
  futurePrefixes: [],
  purposePrefixes: [],
  passiveAuxiliaries: words('est | sont | été | était | étaient | fut | furent | sera | être'),
  negators: words(
    `pas | jamais | aucun | aucune | personne | n'a pas | n'ont pas | n'avait pas | ni | sans | refusé de | refuse de | refusé de`,
  ),
  unreal: words(
    'va | vont | devrait | devraient | pourrait | pourraient | doit | doivent | peut | peuvent | si | pour | de',
  ),
  that: words('que'),
  about: words('de | sur'),
  notThat: words(
    `alors que | tandis que | bien que | afin que | pour que | avant que | après que | dès que | depuis que | ainsi que | plus que | moins que | tant que | parce que | pendant que | autant que | sans que | lorsque`,
  ),
  clauseBreaks: words(
    'tandis que | alors que | mais | car | quand | lorsque | parce que | puisque | si | bien que',
  ),
  contrasts: words('tandis que | alors que'),
  sourceStops: words(
    `que | qui | dont | où | quand | lorsque | comme | car | mais | si | après | avant | depuis | pendant | lors | dans | sur | devant | vers | par | avec | selon | citant | ajoutant | précisant | affirmant
    a | ont | avait | avaient | au | aux | est | sont | était | étaient | il | elle | ils | elles | on | mardi | ce | cet | hier | pour | via | alors | tandis | vers | interrogé | interrogée`,
  ),
  sourceLinks: words('de | du | des | en | chez'),
  finiteVerbs: words(
    `est | sont | était | étaient | a | ont | avait | avaient | sera | seront | fut | furent | peut | peuvent | doit | doivent | va | vont | fait | font | reste | restent | devient | vient | viennent | prend | met | veut | veulent | serait | seraient | aurait | auraient`,
  ),
  fillers: words(
    'également | aussi | ensuite | encore | déjà | toutefois | cependant | notamment | ainsi | récemment | par ailleurs',
  ),
  auxiliaries: words('a | ont | avait | avaient | est | sont | était | étaient | été'),
  personPronouns: words('il | elle'),
  indefinites: words('un | une | des'),
  pronouns: words('il | elle | ils | elles | on'),
  namers: words(
    'nommé | nommée | appelé | appelée | surnommé | surnommée | dit | baptisé | intitulé | film | livre | roman | opération',
  ),
  determiners: words(
    `le | la | les | un | une | des | ce | cet | cette | ces | son | sa | ses | leur | leurs | notre | nos`,
  ),
  nounLinks: words('publié par | publiée par | diffusé par | diffusée par'),
  relatives: words('qui | que | dont | où'),
  timeWords: words(
    `lundi | mardi | mercredi | jeudi | vendredi | samedi | dimanche | janvier | février | mars | avril | mai | juin | juillet | août | septembre | octobre | novembre | décembre | hier | aujourd'hui | demain | matin | soir | semaine | dernier | dernière | mois`,
  ),
  questionWords: words('qui | que | quoi | quand | où | pourquoi | comment | combien | quel | quelle'),
  imperatives: words('lisez | regardez | cliquez | abonnez | partagez | suivez | écoutez'),
  firstPerson: words(`je | nous | notre | nos | moi | j'ai`),
  continuations: words(
    'parmi eux | parmi elles | ces derniers | ces dernières | celui-ci | celle-ci | ceux-ci',
  ),
  anonModifiers: words(
    'local | locale | locaux | locales | sécuritaire | militaire | diplomatique | policière | judiciaire | officielle | médicale | concordantes | proche | occidental | occidentaux',
  ),
  opinion: words(
    'doit | devrait | hélas | heureusement | malheureusement | magnifique | terrible | meilleur | pire',
  ),
  checkable: words(
    `deux | trois | quatre | cinq | six | sept | huit | neuf | dix | dizaine | dizaines | centaines | milliers | mort | morts | tué | tués | blessé | blessés | victimes | million | millions | milliard | milliards | euros | dollars | pour cent
    attaque | explosion | arrêté | arrêtés | élu | signé | voté | condamné | ouvert | fermé | détruit`,
  ),
};
