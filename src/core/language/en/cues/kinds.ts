import { words } from '../../../attribution/cue-table';
import type { FalseFriend, KindWords } from '../../../attribution/lexicon';

/** Words that decide the kind of a source. */
export const kinds: KindWords = {
  official: words(
    `magistrate | magistrates | councillor | detective | inspector | superintendent | constable | sergeant | lieutenant  | justice | regulator | watchdog | consulate | treasury | legislature | cabinet | administration | junta | regime | tribunal | municipality | county | province | inspectorate | registry | commander | militia | coastguard | fire service | fire chief | fire brigade | health service | national guard | air force | ministry | minister | ministers | president | presidency | government | governor | parliament | senate | senator | congress | congressman | congresswoman | army | military | police
    sheriff | court | judge | prosecutor | prosecutors | authorities | authority | spokesman | spokeswoman | spokesperson | ambassador | embassy | envoy | secretary | chancellor | king | queen
    prince | mayor | council | commission | commissioner | agency | general | colonel | admiral | brigadier | pentagon | kremlin | white house | state department | attorney | navy
    troops | forces | coast guard | customs | intelligence | premier | deputy | lawmaker | mp | department | bureau | director | united nations | un | chief | command | central bank`,
  ),
  outlet: words(
    `news agency | newspaper | daily | television | tv | radio | channel | broadcaster | reuters | afp | associated press | ap | bbc | cnn | al jazeera | times | post | guardian | media | journal | gazette
    magazine | website | tribune | herald | telegraph | news | network | correspondent | yonhap | kcna | xinhua | tass | agence france-presse | bloomberg | outlet | press`,
  ),
  document: words(
    `notice | notification | sheet | charge sheet | accounts | register | land register | petition | emails | message | messages | chat | chats | log | logs | minutes | contract | agreement | draft | note | file | files | dossier | audit | autopsy | census | index | spreadsheet | invoice | receipt | certificate | leaflet | brochure | manual | article | book | diary | map | chart | table | estimate | test | tests | sample | samples | recording | recordings | clip | clips | picture | pictures | screenshot | screenshots | model | models | report | reports | study | studies | survey | poll | data | figures | statistics | records | record | document | documents | filing | lawsuit | indictment | complaint | ruling | letter | memo | email
    transcript | footage | video | videos | photo | photos | images | image | imagery | affidavit | paper | analysis | forecast | warrant | map | results | statement | law | constitution | treaty | bill | rules | act`,
  ),
  platform: words(
    'facebook | twitter | telegram | instagram | tiktok | whatsapp | youtube | snapchat | reddit | bluesky | mastodon | x | social media | weibo | vkontakte',
  ),
  social: words(
    'user | livestream | reel | hashtag | tweet | tweets | post | posts | thread | users | netizens | commenters | posters | facebook | twitter | telegram | account | instagram | tiktok',
  ),
  organisation: words(
    `contractor | plant | mill | factory | company | retailer | supermarket | manufacturer | developer | lender | insurer | supplier | utility | grid | hospice | clinic | museum | theatre | gallery | church | mosque | synagogue | parish | diocese | college | academy | think tank | campaign | delegation | consortium | chamber | orchestra | festival | brand | start-up | startup | maker | producer | studio | rebels | militants | opposition | syndicate | lobby | trust | collective | office | operator | service | organisation | organization | group | party | company | committee | union | association | federation | foundation | institute | university | centre | center | society | movement | club | charity | team
    observatory | red cross | red crescent | amnesty | human rights watch | corporation | firm | hospital | council | league | ngo | board | inc | ltd | coalition | alliance | bank | fund | airline | airlines | court | school`,
  ),
  role: words(
    `guard | foreman | survivor | neighbour | neighbor | mother | father | parent | wife | husband | son | daughter | sister | brother | uncle | aunt | cousin | grandmother | grandfather | widow | friend | colleague | relative | partner | victim | suspect | defendant | accused | applicant | patient | tenant | customer | shopper | commuter | cyclist | voter | villager | islander | fan | boy | girl | man | woman | pensioner | volunteer | medic | paramedic | surgeon | consultant | midwife | priest | imam | bishop | vicar | historian | scientist | hydrologist | geologist | biologist | economist | climatologist | meteorologist | epidemiologist | architect | designer | agent | broker | trader | banker | accountant | barrister | solicitor | counsel | attorney | clerk | cashier | waiter | chef | baker | butcher | miner | docker | sailor | skipper | pilot | conductor | cleaner | porter | caretaker | landlord | boss | founder | co-founder | chairman | chairwoman | chair | president | vice-president | executive | treasurer | leader | organiser | organizer | campaigner | protester | demonstrator | hostage | prisoner | inmate | refugee | migrant | soldier | sniper | fighter | deserter | insider | whistleblower | aide | adviser | advisor | strategist | negotiator | delegate | observer | monitor | commentator | presenter | host | blogger | columnist | engineer | player | striker | midfielder | captain | goalkeeper | trainer | author | artist | singer | student | worker | driver | passenger | investigator | economist | professor | fisherman | mr | mrs | ms | dr | prof | professor | sir | lord | president | minister | general | colonel | captain | director | editor | chief | head | spokesman | spokeswoman | spokesperson | official | doctor | lawyer
    activist | journalist | resident | witness | analyst | expert | manager | owner | teacher | nurse | farmer | coach | judge | senator | governor | mayor | secretary | ambassador | researcher`,
  ),
  rumour: words('rumour | rumours | rumor | rumors | speculation'),
};

export const falseFriends: readonly FalseFriend[] = [
  {
    cue: 'according to',
    next: words(
      'plan | plans | schedule | tradition | custom | law | rules | need | needs | size | age | taste | preference | type | ability | whether | how | which | what | protocol | procedure | wishes | circumstances',
    ),
  },
  {
    cue: 'per',
    next: words(
      'cent | day | week | month | year | hour | person | capita | head | annum | night | minute | second | mile | litre | gallon | se | cubic | square | barrel | share',
    ),
  },
  { cue: 'claimed', next: words('the lives | lives | victory | life | responsibility for') },
  { cue: 'claims', next: words('lives') },
  {
    cue: 'source',
    next: words(
      'of income | of concern | of energy | of water | of food | of pride | of power | of revenue | code',
    ),
  },
  {
    cue: 'sources',
    next: words(
      'of income | of concern | of energy | of water | of food | of pride | of power | of revenue | say nothing',
    ),
  },
  { cue: 'report', next: words('to | for') },
  { cue: 'told', next: words('in all') },
  { cue: 'added', next: words('to | up') },
];
