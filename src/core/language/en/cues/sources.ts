import { phrases } from '../../../attribution/cue-table';
import type { CueEntry } from '../../../attribution/lexicon';

/** Unnamed and collective sources, anonymity markers, definite nouns that point back, doers nobody knows, own reporting. */
export const sourceEntries = (): CueEntry[] => [
  ...phrases(
    { cls: 'anon-source', strength: 'strong', kind: 'unnamed' },
    `source | sources | insiders | officials | official | an official | a senior official | aides
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
    `our correspondent | our correspondents | our reporter | our reporters`,
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
    off the record | whose name has been withheld | not his real name | not her real name
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
