import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import { inflect } from './inflect';

/*
 * Report verbs: base | past | past participle | strength | tone | no. Empty cells are regular, a missing participle
 * equals the past. Strength is s, m or w; h marks a verb that often reports nothing (a plain noun, "showed signs"):
 * without "that", a quotation or a clause after it, it is no cue at all. "no" marks states of mind, never a source.
 */
const TABLE = `
say | said |  | s | say
tell | told |  | sh | inform
state |  |  | sh | say
announce |  |  | sh | announce
report |  |  | sh | report
add |  |  | sh | continue
explain |  |  | s | explain
confirm |  |  | s | assert
claim |  |  | sh | doubt
allege |  |  | s | doubt
deny |  |  | s | deny
admit | admitted |  | s | admit
acknowledge |  |  | s | admit
concede |  |  | s | admit
insist |  |  | s | assert
assert |  |  | s | assert
maintain |  |  | s | assert
contend |  |  | s | assert
argue |  |  | s | opine
warn |  |  | s | warn
reveal |  |  | sh | reveal
disclose |  |  | s | reveal
testify |  |  | s | testify
tweet |  |  | s | social
quip | quipped |  | s | say
remark |  |  | s | say
reply |  |  | s | reply
declare |  |  | s | announce
affirm |  |  | s | assert
reiterate |  |  | s | assert
stress |  |  | sh | assert
caution |  |  | sh | warn
recount |  |  | s | narrate
opine |  |  | s | opine
quote |  |  | sh | cite
cite |  |  | sh | cite
boast |  |  | s | say
joke |  |  | s | say
lament |  |  | s | say
muse |  |  | s | say
note |  |  | sh | point
write | wrote | written | m | write
believe |  |  | mh | opine
think | thought |  | mh | opine
suggest |  |  | mh | opine
indicate |  |  | mh | show
estimate |  |  | mh | estimate
predict |  |  | m | predict
expect |  |  | mh | predict
conclude |  |  | mh | conclude
find | found |  | mh | find
show |  | shown | mh | show
observe |  |  | m | point
emphasise |  |  | m | assert
emphasize |  |  | m | assert
underline |  |  | m | assert
highlight |  |  | mh | point
recall |  |  | mh | narrate
describe |  |  | mh | describe
call |  |  | mh | describe
accuse |  |  | m | accuse
blame |  |  | mh | accuse
criticise |  |  | m | criticise
criticize |  |  | m | criticise
condemn |  |  | m | condemn
denounce |  |  | m | condemn
dismiss |  |  | mh | deny
reject |  |  | mh | deny
refute |  |  | m | deny
rebut | rebutted |  | m | deny
dispute |  |  | mh | deny
question |  |  | mh | doubt
doubt |  |  | m | doubt
threaten |  |  | mh | threaten
promise |  |  | mh | promise
pledge |  |  | mh | promise
vow |  |  | m | promise
urge |  |  | mh | call
demand |  |  | mh | demand
ask |  |  | mh | ask
answer |  |  | mh | reply
respond |  |  | m | reply
counter |  |  | mh | reply
retort |  |  | m | reply
comment |  |  | mh | comment
complain |  |  | m | complain
worry |  |  | mh | fear
fear |  |  | mh | fear
hope |  |  | mh | hope
forecast | forecast |  | mh | predict
speculate |  |  | m | predict
propose |  |  | mh | propose
recommend |  |  | mh | advise
advise |  |  | mh | advise
inform |  |  | mh | inform
notify |  |  | m | inform
post |  |  | mh | social
blog | blogged |  | m | social
publish |  |  | mh | publish
detail |  |  | mh | explain
elaborate |  |  | m | continue
continue |  |  | mh | continue
repeat |  |  | mh | say
clarify |  |  | m | explain
imply |  |  | m | hint
hint |  |  | m | hint
signal |  |  | mh | hint
assure |  |  | m | assert
swear | swore | sworn | m | assert
agree |  |  | mh | opine
concur | concurred |  | m | opine
praise |  |  | mh | praise
characterise |  |  | m | describe
characterize |  |  | m | describe
learn |  |  | mh | learn
understand | understood |  | mh | learn
hear | heard |  | mh | learn
document |  |  | mh | record
record |  |  | mh | record
rule |  |  | mh | rule
attribute |  |  | mh | cite
see | saw | seen | wh | opine
feel | felt |  | wh | opine
know | knew | known | wh | opine
want |  |  | wh | intend | no
plan | planned |  | wh | intend | no
seek | sought |  | wh | intend | no
appear |  |  | wh | seem | no
seem |  |  | wh | seem | no
mean | meant |  | wh | explain
hold | held |  | wh | opine
speak | spoke | spoken | wh | speak
talk |  |  | wh | speak
discuss |  |  | wh | speak
mention |  |  | wh | mention
refer | referred |  | wh | point
point |  |  | wh | point
read | read |  | wh | read
go | went | gone | wh | say
identify |  |  | wh | record
put | put |  | wh | say
support |  |  | wh | support
oppose |  |  | wh | oppose
endorse |  |  | wh | support
welcome |  |  | wh | praise
decline |  |  | wh | refuse
refuse |  |  | wh | refuse
cry |  |  | wh | say
shout |  |  | wh | say
yell |  |  | wh | say
whisper |  |  | wh | say
laugh |  |  | wh | say
smile |  |  | wh | say
`;

const TAKES: readonly string[] = ['that', 'quote', ':'];

/** Every form of every verb. */
export function verbEntries(): CueEntry[] {
  return rows(TABLE).flatMap(([base = '', past, participle, mark = '', tone = '', no]) =>
    inflect({ base, ...(past ? { past } : {}), ...(participle ? { participle } : {}) }).map(
      ({ text, form }) => ({
        cls: 'verb' as const,
        text,
        lemma: base,
        form,
        strength: strengthOf(mark[0]),
        tone,
        takes: TAKES,
        attributes: no !== 'no',
        ...(mark.includes('h') ? { homograph: true } : {}),
      }),
    ),
  );
}
