import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Unnamed and collective sources, anonymity markers, definite nouns that point back, doers nobody knows, own reporting. */
export const sourceEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'unnamed' },
    `rescuers | officer | police officer | police officers | coastguard officer | soldier | fighter | diplomat | eyewitness | witness | resident | bystander | survivor | survivors | shopkeepers | staff | neighbours | insider | inspectors | historians | voters | villager | islanders | islanders | guests | tenants | customers | shoppers | students | pupils | workers | strikers | dockers | drivers | miners | prisoners | inmates | hostages | refugees | migrants | soldiers | fighters | aide | negotiators | delegates | pensioners | volunteers | paramedics | surgeons | lawyers | engineers | geologists | meteorologists | forecasters | brokers | dealers | bankers | operators | managers | executives | people briefed | people with knowledge | people close to | person familiar | person close to | person briefed | people who | someone who | somebody who | one person | two people | three people | four people | five people | several people | some people | members of the public | source | sources | insiders | officials | official | an official | a senior official | aides
    diplomats | a diplomat | activists | opposition activists | residents | locals | villagers
    neighbours | neighbors | witnesses | eyewitnesses | bystanders | survivors | relatives
    family members | experts | analysts | observers | researchers | scientists | medics | doctors
    rescuers | aid workers | lawmakers | people familiar with the matter | a person familiar with
    someone familiar with | those close to | people briefed on | a person with knowledge of
    western officials | intelligence sources | security sources | military sources | medical sources
    local sources | economists | traders | investors | campaigners | protesters | demonstrators | passengers | organisers | organizers | farmers | fishermen | commuters | employees | teachers | parents | patients | nurses | refugees | monitors | advisers | colleagues | commanders | officers`,
  ),
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'official' },
    `a spokesman | a spokeswoman | a spokesperson | security forces | authorities | police
    the military | the army | prosecutors`,
  ),
  ...phrases(
    { cls: 'anon-source', strength: 'weak', kind: 'unnamed' },
    `critics | supporters | opponents | some | many | others | people`,
  ),
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'outlet' },
    `local media | media reports | state media | state television | news agencies | the reports`,
  ),
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'own' },
    `correspondent | this correspondent | this reporter | this newspaper | a correspondent | a reporter for this | reporters for this | our photographer | our team | our journalist | our colleagues | our correspondent | our correspondents | our reporter | our reporters`,
  ),
  ...phrases({ cls: 'anon-source', strength: 'weak', kind: 'social' }, `users`),
  ...phrases({ cls: 'anon-source', strength: 'strong', kind: 'social' }, `netizens | posters | commenters`),
  ...phrases({ cls: 'anon-source', strength: 'strong', kind: 'hearsay' }, `some say`),
  ...phrases(
    { cls: 'anon-marker', strength: 'strong', kind: 'unnamed' },
    `speaking on condition of anonymity | on condition of anonymity | on the condition of anonymity | who asked not to be named
    who asked not to be identified | who declined to be named | who declined to be identified
    who refused to be named | who requested anonymity | who was not authorised to speak
    who was not authorized to speak | who were not authorized to speak publicly
    not authorized to speak publicly | speaking anonymously | on background | on deep background
    off the record | whose name was withheld | whose name was changed | asked not to be named | asked not to be identified | asked for anonymity | asked to remain anonymous | wished to remain anonymous | declined to be named | declined to be identified | did not want to be named | did not want to be identified | did not wish to be named | requested anonymity | granted anonymity | was granted anonymity | not to be named | not be named | not be identified | name not be used | name not be published | name to be published | gave only her first name | gave only his first name | gave her name only as | gave his name only as | not authorised to speak | not authorized to speak | not authorised to brief | not authorised to talk | not allowed to speak | not cleared to speak | cleared to speak | insisted on anonymity | insisting on anonymity | under condition of anonymity | condition of anonymity | spoke anonymously | for fear of losing | fear of reprisal | whose name has been withheld | not his real name | not her real name
    a pseudonym | names have been changed | for security reasons | for fear of reprisals
    an unnamed | unidentified | an anonymous`,
  ),
  ...phrases(
    { cls: 'own-reporting', strength: 'medium', kind: 'own', attributes: true },
    `has learned | has learnt | has seen | reviewed by | obtained by | seen by | verified by
    has confirmed independently | told us | told this newspaper
    a reporter witnessed`,
  ),
];
