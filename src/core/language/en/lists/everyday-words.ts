/** Words that open sentences and headlines with a capital and are no part of a name. Written from general knowledge; CC0. */
export const everydayWords = `
a an the this that these those there here he she it they we i you his her its their our my your him them us me who whom whose which what when where why how
and or but nor so yet for if unless until while although though because since as than whether either neither both not no yes never ever also too only
in on at by to from with without within into onto upon over under above below between among amongst across against along around before behind beside besides beyond
during after about despite except inside near off out outside past through throughout toward towards up down via per like unlike amid given regarding according
is are was were be been being am has have had having do does did doing done can could will would shall should may might must cannot ought
one two three four five six seven eight nine ten eleven twelve dozens hundreds thousands millions billions first second third fourth fifth last next
some any all most many much few several each every other others another such same own more less least enough none nobody nothing someone something anyone
everyone everything somebody anything half part whole
now then today yesterday tomorrow tonight later earlier recently meanwhile currently previously finally eventually soon still already always often sometimes usually
again once twice just even almost nearly about roughly approximately perhaps maybe however therefore moreover furthermore nevertheless nonetheless otherwise instead
indeed thus hence besides meantime afterwards afterward ago
said says say saying told tells tell asked asks added adds according reported reports report announced announces announce claimed claims claim warned warns warn
confirmed confirms denied denies deny urged urges vowed vows insisted called calls call accused accuses blamed blames condemned condemns criticised criticized
killed kills kill wounded injured arrested arrests detained detains seized seizes captured attacked attacks attack bombed hit hits struck strikes strike fired
shot shoots shooting launched launches began begins begin started starts start ended ends end continued continues made makes make took takes take taken gave gives give
given got gets get went goes go going gone came comes come coming became becomes left leaves leave lost loses lose won wins win winning found finds find seen sees see
saw met meets meet held holds hold kept keeps keep set sets put puts brought brings bring sent sends send showed shows show shown led leads lead ran runs run
fell falls fall rose rises rise grew grows grow faced faces face died dies die born lived lives live moved moves move opened opens open closed closes close
signed signs sign voted votes vote elected backed backs approves approved rejects rejected agrees agreed plans planned aims seeks sought wants want wanted needs need
needed expected expects believed believes believe thinks think thought knows know knew known heard hears feels felt looks look looking turned turns returned returns
returning visits visited joins joined quits resigned resigns named names charged charges jailed sentenced convicted freed released releases rescued evacuated
fleeing fled flee escapes escaped remains remain stays stayed stands stood sits lies rests pays paid buys bought sells sold cuts cut raises raised slams hails
inside outside live breaking exclusive update updated watch read video photo photos photograph photographs picture pictures opinion analysis editorial
people person man men woman women child children boy girl family families father mother son daughter brother sister wife husband friend friends
official officials authorities government governments police officer officers soldiers troops forces fighters rebels militants gunmen protesters demonstrators residents
witnesses activists journalists reporters refugees migrants victims survivors civilians prisoners detainees hostages workers students teachers doctors lawyers
leaders leader lawmakers voters critics supporters opponents experts analysts sources source spokesman spokeswoman spokesperson minister ministers president mayor
king prince chief head director member members chairman general court judge jury prosecutors investigators inspectors scientists researchers
city town village country countries state states region province district area border capital world nation nations street road house home building school hospital
war wars peace deal talks ceasefire truce crisis conflict fighting battle violence attack attacks raid raids explosion explosions blast bombing airstrike airstrikes
earthquake flood floods storm fire fires death deaths toll dead crime murder trial case law laws bill vote election elections campaign poll polls
economy economic money bank market markets stocks shares oil gas price prices trade tax taxes budget company companies business sales profit profits
news article story media press radio television newspaper statement letter document documents data study survey report book film movie music game games match
sport sports team teams player players coach season final cup league round group score results standings
new old young big small large great good bad best worst better high higher highest low lower long short late early early major minor top key main full
free open public private local national international global foreign domestic military political social human legal financial civil federal central
northern southern eastern western north south east west northeast northwest southeast southwest
left right early mid late dear please thank thanks hello welcome sorry okay
january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday
morning afternoon evening night day days week weeks weekend month months year years time times hour hours minute minutes century
percent million billion trillion number numbers amount total rate level
god christmas easter ramadan eid islam christianity judaism internet web english arabic french
let lets don isn wasn didn doesn couldn wouldn won can shouldn haven hasn
using based following including regarding concerning owing due thanks asked born speaking writing working trying seeking hoping fearing citing quoting
because despite although whereas whenever wherever whatever whoever
back away together apart ahead alone aside else abroad overseas downtown online
question questions answer answers problem problems issue issues reason reasons result way ways thing things place places point points fact facts
side sides line lines word words name list page chapter section figure table note notes
`;
