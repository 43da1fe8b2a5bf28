/** What English news puts before a person's name: offices, ranks, honorifics, professions. Written from general knowledge; CC0. */
export const titles = `
# Honorifics
Mr
Mrs
Ms
Miss
Mx
Dr
Prof
Professor
Sir
Dame
Lord
Lady
Madam
Master
Rev
Reverend
Rt Rev
Fr
Father
Brother
Sister
Mother
Rabbi
Imam
Sheikh
Sheikha
Shaikh
Shaykh
Mullah
Maulana
Ayatollah
Grand Ayatollah
Hojatoleslam
Hajj
Haji
Hajji
Sayyid
Sayyed
Pope
Cardinal
Archbishop
Bishop
Patriarch
Monsignor
Pastor
Deacon
Grand Mufti
Mufti
Grand Imam
Dalai Lama
Saint
# Crown
King
Queen
Prince
Princess
Crown Prince
Crown Princess
Deputy Crown Prince
Emir
Sultan
Duke
Duchess
Earl
Count
Countess
Baron
Baroness
Emperor
Empress
Tsar
Caliph
# Heads of state and government
President
President-elect
Vice President
Vice-President
Acting President
Interim President
Former President
Ex-President
Prime Minister
Deputy Prime Minister
Acting Prime Minister
Premier
Chancellor
Vice Chancellor
First Minister
First Lady
Taoiseach
Supreme Leader
Chairman
Chairwoman
Chairperson
Chair
Vice Chairman
General Secretary
Secretary General
Secretary-General
Deputy Secretary-General
Under-Secretary-General
High Commissioner
Commissioner
High Representative
Special Representative
Special Envoy
Envoy
Ambassador
Consul
Consul General
Attache
Charge d'Affaires
# Ministers and legislators
Minister
Foreign Minister
Defence Minister
Defense Minister
Interior Minister
Finance Minister
Justice Minister
Health Minister
Education Minister
Economy Minister
Trade Minister
Energy Minister
Oil Minister
Information Minister
Agriculture Minister
Culture Minister
Transport Minister
Environment Minister
Labour Minister
Labor Minister
Home Secretary
Foreign Secretary
Defence Secretary
Defense Secretary
Health Secretary
Education Secretary
Justice Secretary
Treasury Secretary
Commerce Secretary
Energy Secretary
Interior Secretary
Homeland Security Secretary
Secretary
Secretary of State
Deputy Secretary of State
Assistant Secretary of State
Secretary of Defense
Chancellor of the Exchequer
Attorney General
Deputy Attorney General
Solicitor General
Surgeon General
Inspector General
National Security Adviser
National Security Advisor
Press Secretary
Chief of Staff
Senator
Sen
Congressman
Congresswoman
Rep
Representative
Assemblyman
Assemblywoman
Councilman
Councilwoman
Councillor
Councilor
Cllr
Alderman
Delegate
Speaker
House Speaker
Majority Leader
Minority Leader
Lawmaker
MP
MEP
Governor
Gov
Lt Gov
Lieutenant Governor
Mayor
Deputy Mayor
Sheriff
Justice
Chief Justice
Judge
Magistrate
Prosecutor
Chief Prosecutor
District Attorney
Ombudsman
Comptroller
Treasurer
# Ranks
General
Gen
Lt Gen
Lieutenant General
Maj Gen
Major General
Brig Gen
Brigadier General
Brigadier
Brig
Colonel
Col
Lt Col
Lieutenant Colonel
Major
Maj
Captain
Capt
Lieutenant
Lt
Sergeant
Sgt
Staff Sgt
Corporal
Cpl
Private
Pvt
Pte
Admiral
Adm
Vice Admiral
Rear Admiral
Commodore
Commander
Cmdr
Field Marshal
Marshal
Air Marshal
Warrant Officer
Petty Officer
Inspector
Detective
Detective Inspector
Superintendent
Chief Superintendent
Constable
Officer
Trooper
Police Chief
Fire Chief
Army Chief
Warlord
# Professions
Activist
Actor
Actress
Analyst
Architect
Artist
Astronaut
Athlete
Attorney
Author
Barrister
Biographer
Blogger
Broadcaster
Captain
Coach
Head Coach
Manager
Columnist
Comedian
Composer
Conductor
Correspondent
Cosmonaut
Critic
Designer
Diplomat
Director
Economist
Editor
Editor-in-Chief
Engineer
Entrepreneur
Filmmaker
Forward
Goalkeeper
Guitarist
Historian
Investigator
Journalist
Lawyer
Midfielder
Defender
Striker
Novelist
Nurse
Photographer
Physicist
Pianist
Playwright
Poet
Producer
Publisher
Researcher
Reporter
Researcher
Scientist
Sculptor
Singer
Skipper
Songwriter
Spokesman
Spokeswoman
Spokesperson
Surgeon
Veteran
Writer
CEO
CFO
Chief Executive
Chief Executive Officer
Managing Director
Founder
Co-founder
Executive Director
Deputy Director
# Relations
widow
son
daughter
brother
sister
wife
husband
father
mother
colleague
counterpart
`;
