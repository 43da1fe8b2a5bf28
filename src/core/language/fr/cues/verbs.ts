import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import { inflect } from './inflect';

/*
 * Report verbs: infinitive | present singular | present plural | participle | strength | tone. Empty cells are regular.
 * Strength is s, m or w; h marks a spelling that is more often another word (note, juge, demande), p a verb that reports
 * by itself once a known speaker is its subject.
 */
const TABLE = `
dire | dit | disent | dit | s | say
déclarer |  |  |  | s | state
affirmer |  |  |  | s | assert
annoncer |  |  |  | sp | announce
indiquer |  |  |  | s | report
préciser |  |  |  | s | explain
expliquer |  |  |  | s | explain
ajouter |  |  |  | sh | continue
souligner |  |  |  | s | assert
assurer |  |  |  | s | assert
confirmer |  |  |  | sp | assert
démentir | dément | démentent | démenti | sp | deny
prétendre | prétend | prétendent | prétendu | s | doubt
soutenir | soutient | soutiennent | soutenu | sh | assert
révéler |  |  |  | sp | reveal
rapporter |  |  |  | sh | report
avertir | avertit | avertissent | averti | s | warn
reconnaître | reconnaît | reconnaissent | reconnu | sp | admit
admettre | admet | admettent | admis | s | admit
nier |  |  |  | sp | deny
accuser |  |  |  | sp | accuse
insister |  |  |  | s | assert
rappeler | rappelle | rappellent | rappelé | s | point
estimer |  |  |  | m | opine
juger |  |  |  | mh | opine
considérer |  |  |  | m | opine
croire | croit | croient | cru | mh | opine
penser |  |  |  | mh | opine
dénoncer |  |  |  | mp | condemn
condamner |  |  |  | mhp | condemn
critiquer |  |  |  | mhp | criticise
évoquer |  |  |  | mp | speak
noter |  |  |  | mh | point
constater |  |  |  | m | point
observer |  |  |  | mh | point
prévenir | prévient | préviennent | prévenu | m | warn
promettre | promet | promettent | promis | mp | promise
menacer |  |  |  | mhp | threaten
demander |  |  |  | mh | demand
réclamer |  |  |  | mp | demand
exiger |  |  |  | mp | demand
ordonner |  |  |  | mp | order
répondre | répond | répondent | répondu | mh | reply
répliquer |  |  |  | m | reply
tweeter |  |  |  | m | social
écrire | écrit | écrivent | écrit | mh | write
publier |  |  |  | mh | publish
raconter |  |  |  | m | narrate
relater |  |  |  | m | narrate
témoigner |  |  |  | m | testify
suggérer |  |  |  | m | opine
laisser entendre |  |  |  | m | hint
conclure | conclut | concluent | conclu | mh | conclude
montrer |  |  |  | mh | show
apprendre | apprend | apprennent | appris | mh | learn
regretter |  |  |  | mp | express
plaider |  |  |  | mh | opine
marteler | martèle | martèlent | martelé | m | assert
lancer |  |  |  | wh | say
poursuivre | poursuit | poursuivent | poursuivi | wh | continue
saluer |  |  |  | whp | praise
redouter |  |  |  | m | fear
craindre | craint | craignent | craint | mh | fear
prévoir | prévoit | prévoient | prévu | mh | predict
rejeter | rejette | rejettent | rejeté | mhp | reject
réfuter |  |  |  | mp | deny
contester |  |  |  | mp | deny
`;

const TAKES: readonly string[] = ['que', 'quote', ':'];

/** Every form of every verb. */
export function verbEntries(): CueEntry[] {
  return rows(TABLE).flatMap(([lemma = '', present, plural, participle, mark = '', tone = '']) =>
    inflect({
      lemma,
      ...(present ? { present } : {}),
      ...(plural ? { plural } : {}),
      ...(participle ? { participle } : {}),
    }).map(({ text, form }) => ({
      cls: 'verb' as const,
      text,
      lemma,
      form,
      strength: strengthOf(mark[0]),
      tone,
      takes: TAKES,
      attributes: true,
      ...(mark.includes('h') ? { homograph: true } : {}),
      ...(mark.includes('p') ? { plain: true } : {}),
    })),
  );
}
