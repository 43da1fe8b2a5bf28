import { rows, strengthOf } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';
import { inflectPhrase } from './inflect';

/*
 * Report verbs: base | past | past participle | strength | tone | no. Empty cells are regular, a missing participle
 * equals the past. Strength is s, m or w; h marks a verb that often reports nothing (a plain noun, "showed signs"):
 * without "that", a quotation or a clause after it, it is no cue at all; p marks one that reports by itself once a known
 * speaker is its subject ("blamed the wind"). "no" marks states of mind, never a source, "at" that a figure follows it.
 */
const TABLE = `
say | said |  | s | say
tell | told |  | sh | inform
state |  |  | sh | say
announce |  |  | shp | announce
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
reveal |  |  | shp | reveal
disclose |  |  | s | reveal
testify |  |  | s | testify
tweet |  |  | s | social
quip | quipped |  | s | say
remark |  |  | s | say
reply |  |  | s | reply
declare |  |  | s | announce
affirm |  |  | s | assert
reiterate |  |  | s | assert
stress |  |  | shp | assert
caution |  |  | shp | warn
recount |  |  | s | narrate
opine |  |  | s | opine
quote |  |  | sh | cite
cite |  |  | sh | cite
boast |  |  | s | say
joke |  |  | s | say
lament |  |  | s | say
muse |  |  | s | say
note |  |  | shp | point
write | wrote | written | m | write
believe |  |  | mhp | opine
think | thought |  | mh | opine
suggest |  |  | mhp | opine
indicate |  |  | mh | show
estimate |  |  | mhp | estimate
predict |  |  | m | predict
expect |  |  | mhp | predict
conclude |  |  | mh | conclude
find | found |  | mh | find
show |  | shown | mh | show
observe |  |  | m | point
emphasise |  |  | m | assert
emphasize |  |  | m | assert
underline |  |  | m | assert
highlight |  |  | mhp | point
recall |  |  | mhp | narrate
describe |  |  | mhp | describe
call |  |  | mh | describe
accuse |  |  | m | accuse
blame |  |  | mhp | accuse
criticise |  |  | m | criticise
criticize |  |  | m | criticise
condemn |  |  | m | condemn
denounce |  |  | m | condemn
dismiss |  |  | mhp | deny
reject |  |  | mhp | deny
refute |  |  | m | deny
rebut | rebutted |  | m | deny
dispute |  |  | mhp | deny
question |  |  | mh | doubt
doubt |  |  | m | doubt
threaten |  |  | mhp | threaten
promise |  |  | mhp | promise
pledge |  |  | mhp | promise
vow |  |  | m | promise
urge |  |  | mhp | call
demand |  |  | mhp | demand
ask |  |  | mh | ask
answer |  |  | mh | reply
respond |  |  | m | reply
counter |  |  | mh | reply
retort |  |  | m | reply
comment |  |  | mh | comment
complain |  |  | m | complain
worry |  |  | mh | fear
fear |  |  | mhp | fear
hope |  |  | mhp | hope
forecast | forecast |  | mhp | predict
speculate |  |  | m | predict
propose |  |  | mhp | propose
recommend |  |  | mhp | advise
advise |  |  | mhp | advise
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
signal |  |  | mhp | hint
assure |  |  | m | assert
swear | swore | sworn | m | assert
agree |  |  | mh | opine
concur | concurred |  | m | opine
praise |  |  | mhp | praise
characterise |  |  | m | describe
characterize |  |  | m | describe
learn |  |  | mh | learn
understand | understood |  | mh | learn
hear | heard |  | mh | learn
document |  |  | mh | record
record |  |  | mh | record
rule |  |  | mh | rule
order |  |  | mhp | order
call on |  |  | m | call
call for |  |  | m | call
put it | put it |  | m | say
relay |  |  | mh | relay
convey |  |  | mh | relay
claim responsibility |  |  | m | claim-responsibility
instruct |  |  | m | order
command |  |  | mh | order
attest |  |  | m | assert
verify | verified |  | mh | assert
rebuke |  |  | mp | criticise
slam | slammed |  | mhp | criticise
blast |  |  | mh | criticise
hail |  |  | mhp | praise
apologise |  |  | m | admit
apologize |  |  | m | admit
confess |  |  | m | admit
plead | pleaded |  | mh | say
chide |  |  | m | criticise
scold |  |  | m | criticise
vent |  |  | wh | say
thank |  |  | wh | praise
witness |  |  | mh | witness
count |  |  | mh | witness
watch |  |  | wh | witness
calculate |  |  | mh | estimate
reckon |  |  | m | opine
surmise |  |  | m | opine
assume |  |  | mh | opine
guess |  |  | mh | opine
concede defeat |  |  | m | admit
remember |  |  | mhp | narrate
reminisce |  |  | m | narrate
relate |  |  | mh | narrate
foresee | foresaw | foreseen | m | predict
envisage |  |  | m | predict
anticipate |  |  | mhp | predict
project |  |  | mh | predict
request |  |  | mh | demand
appeal |  |  | mh | call
beg | begged |  | mh | call
implore |  |  | m | call
list |  |  | wh | record
rely |  |  | wh | opine
whine |  |  | m | complain
grumble |  |  | m | complain
object |  |  | mh | reply
protest |  |  | mh | complain
sum up | summed up |  | m | say
exclaim |  |  | s | say
murmur |  |  | m | say
mutter |  |  | m | say
sigh |  |  | m | say
interject |  |  | s | say
chip in | chipped in |  | m | say
go on | went on | gone on | wh | continue
deem |  |  | mh | opine
report back |  |  | m | report
deplore |  |  | m | condemn
decry | decried |  | m | condemn
lambast |  |  | m | criticise
warn off |  |  | m | warn
guarantee |  |  | mh | promise
undertake | undertook | undertaken | wh | promise
forbid | forbade | forbidden | mh | order
ban | banned |  | wh | order
attribute |  |  | mhp | cite
see | saw | seen | wh | witness
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
put | put |  | wh | estimate | at
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
    inflectPhrase({ base, ...(past ? { past } : {}), ...(participle ? { participle } : {}) }).map(
      ({ text, form }) => ({
        cls: 'verb' as const,
        text,
        lemma: base,
        form,
        strength: strengthOf(mark[0]),
        tone,
        takes: no === 'at' ? [...TAKES, no] : TAKES,
        attributes: no !== 'no',
        ...(mark.includes('h') ? { homograph: true } : {}),
        ...(mark.includes('p') ? { plain: true } : {}),
      }),
    ),
  );
}
