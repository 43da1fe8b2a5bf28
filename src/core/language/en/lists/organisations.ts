/** International bodies, parties, armed groups, agencies, charities, unions; acronyms as variants. Written from general knowledge; CC0. */
export const organisations = `
# United Nations and world bodies, more
UN Women
UN Habitat	UN-Habitat
UNEP	UN Environment Programme|United Nations Environment Programme
UNAIDS
UNCTAD
UNIDO
UNITAD
UNAMI	United Nations Assistance Mission for Iraq|UN Assistance Mission for Iraq
UNAMA	United Nations Assistance Mission in Afghanistan
UNSMIL	United Nations Support Mission in Libya|UN Support Mission in Libya
UNITAMS
UNAMID
UNMISS	United Nations Mission in South Sudan
UNMHA
UNDOF	United Nations Disengagement Observer Force
UNTSO
UNFICYP
UNMIK
UNISFA
MINUSMA
MINUSCA
MONUSCO
MINURSO
MINUSTAH
UNSOM
UNMAS	UN Mine Action Service
UN Commission of Inquiry on Syria	Commission of Inquiry on Syria|Independent International Commission of Inquiry on the Syrian Arab Republic
IIIM	International Impartial and Independent Mechanism
Independent Institution on Missing Persons
International Commission on Missing Persons	ICMP
International Organization for Migration	International Organisation for Migration|IOM
International Labour Organization	International Labor Organization|ILO
Food and Agriculture Organization	Food and Agriculture Organisation|FAO
International Civil Aviation Organization	ICAO
International Maritime Organization	IMO
International Telecommunication Union	ITU
World Meteorological Organization	WMO
Universal Postal Union	UPU
World Intellectual Property Organization	WIPO
International Fund for Agricultural Development	IFAD
Intergovernmental Panel on Climate Change	IPCC
UNFCCC
Quartet	Middle East Quartet
G7	Group of Seven|G-7
G8	Group of Eight
G20	Group of 20|G-20|Group of Twenty
G77	Group of 77
BRICS
Non-Aligned Movement
Shanghai Cooperation Organisation	Shanghai Cooperation Organization|SCO
Collective Security Treaty Organization	CSTO
Commonwealth of Independent States	CIS
Eurasian Economic Union	EAEU
Organization of Turkic States
Quad
AUKUS
Five Eyes
SAARC	South Asian Association for Regional Cooperation
APEC	Asia-Pacific Economic Cooperation
ECOWAS	Economic Community of West African States
SADC	Southern African Development Community
IGAD	Intergovernmental Authority on Development
East African Community	EAC
ECCAS
Alliance of Sahel States	AES
Arab Maghreb Union
Council of Europe
Visegrad Group
Nordic Council
Benelux Union
EFTA	European Free Trade Association
Organization of American States	OAS
Mercosur	Mercosul
CARICOM	Caribbean Community
CELAC
UNASUR
ALBA
Pacific Islands Forum
African Development Bank	AfDB
Asian Development Bank	ADB
Asian Infrastructure Investment Bank	AIIB
Inter-American Development Bank
Islamic Development Bank
European Investment Bank	EIB
European Bank for Reconstruction and Development	EBRD
Bank for International Settlements	BIS
International Energy Agency	IEA
IRENA
World Customs Organization
World Economic Forum	WEF
World Anti-Doping Agency
International Seabed Authority
Financial Action Task Force	FATF
International Commission against the Death Penalty
Inter-Parliamentary Union
World Organisation for Animal Health	WOAH
CERN
European Space Agency	ESA
NASA
Roscosmos
ISRO	Indian Space Research Organisation
JAXA
CNSA	China National Space Administration
Eurocontrol
Eurostat
Eurojust
European Medicines Agency	EMA
ECDC	European Centre for Disease Prevention and Control
Africa CDC
GAVI	Vaccine Alliance
Global Fund
Codex Alimentarius
# Relief, rights and advocacy
Norwegian Refugee Council	NRC
Danish Refugee Council
International Rescue Committee	IRC
Save the Children
Oxfam	Oxfam International
CARE International
Mercy Corps
World Vision
Action Against Hunger	ACF
ActionAid
Islamic Relief	Islamic Relief Worldwide
Syrian Arab Red Crescent	SARC
Red Crescent
Palestine Red Crescent Society	Palestinian Red Crescent|PRCS|Palestine Red Crescent
Kuwait Red Crescent
Emirates Red Crescent
Qatar Charity
King Salman Humanitarian Aid and Relief Centre	KSrelief
Turkish Red Crescent	Kizilay
IHH	Humanitarian Relief Foundation
AFAD	Disaster and Emergency Management Authority
International Federation of Red Cross and Red Crescent Societies	IFRC
American Red Cross
British Red Cross
German Red Cross
Magen David Adom	MDA
ZAKA
Syrian American Medical Society	SAMS
UOSSM	Union of Medical Care and Relief Organizations
Physicians for Human Rights	PHR
Médecins du Monde	Doctors of the World
Caritas
Catholic Relief Services	CRS
Christian Aid
Tearfund
Plan International
War Child
Handicap International	Humanity & Inclusion
HALO Trust
Mines Advisory Group	MAG
World Central Kitchen	WCK
Gaza Humanitarian Foundation	GHF
Freedom Flotilla Coalition
SOS Méditerranée
Sea-Watch	Sea Watch
Open Arms	Proactiva Open Arms
Alarm Phone
Refugees International
Amnesty International UK
International Federation for Human Rights	FIDH
Human Rights First
Front Line Defenders
Article 19
Freedom House
Transparency International
Global Witness
Privacy International
Access Now
Electronic Frontier Foundation	EFF
Citizen Lab
International Crisis Group	Crisis Group
International Federation of Journalists	IFJ
International Press Institute	IPI
PEN International	PEN America
Index on Censorship
International Consortium of Investigative Journalists	ICIJ
OCCRP	Organized Crime and Corruption Reporting Project
Forensic Architecture
Airwars
Action on Armed Violence
Conflict Armament Research
ACLED	Armed Conflict Location and Event Data Project|Armed Conflict Location & Event Data
Syrian Archive
Mnemonic
Syria Justice and Accountability Centre	SJAC
Syrian Center for Media and Freedom of Expression	Syrian Centre for Media and Freedom of Expression
Violations Documentation Center	VDC
Syrians for Truth and Justice	STJ
Caesar Families Association
Association of Detainees and the Missing in Sednaya Prison	ADMSP
The Syria Campaign
Raqqa Is Being Slaughtered Silently	RBSS
Justice For Life
Rights Monitor
Yazda
Nadia's Initiative
Hengaw	Hengaw Organization for Human Rights
HRANA	Human Rights Activists News Agency
Iran Human Rights
Iraqi High Commission for Human Rights
Iraq Body Count
Al-Haq
B'Tselem	Btselem
Breaking the Silence
Peace Now
Adalah
Addameer
Al Mezan	Al Mezan Center for Human Rights
Palestinian Centre for Human Rights	PCHR
Gisha
Yesh Din
Euro-Med Human Rights Monitor	Euro-Med Monitor
Defense for Children International	Defence for Children International
Jewish Voice for Peace	JVP
J Street
AIPAC	American Israel Public Affairs Committee
Anti-Defamation League	ADL
Council on American-Islamic Relations	CAIR
Mwatana	Mwatana for Human Rights
Yemen Data Project
Libyan Red Crescent
Sudan Doctors Network
Sudanese Doctors Union
Emergency Lawyers
Emergency Response Rooms
Darfur Women Action Group
Sudan Conflict Observatory
Tahrir Institute for Middle East Policy	TIMEP
Democracy for the Arab World Now	DAWN
Egyptian Initiative for Personal Rights	EIPR
Arabic Network for Human Rights Information	ANHRI
Gulf Centre for Human Rights
ALQST
Bahrain Centre for Human Rights
Reprieve
Liberty
Greenpeace
Friends of the Earth
World Wildlife Fund	WWF|World Wide Fund for Nature
Sierra Club
Extinction Rebellion	XR
Just Stop Oil
Last Generation	Letzte Generation
Fridays for Future
Sea Shepherd
PETA
RSPCA
Bill & Melinda Gates Foundation	Gates Foundation|Bill and Melinda Gates Foundation
Open Society Foundations	Open Society Foundation
Ford Foundation
Rockefeller Foundation
Wellcome Trust
Clinton Foundation
Carter Center
American Civil Liberties Union	ACLU
NAACP
Black Lives Matter	BLM
Southern Poverty Law Center	SPLC
Planned Parenthood
National Rifle Association	NRA
Heritage Foundation
Brookings Institution	Brookings
RAND Corporation	RAND
Chatham House
Carnegie Endowment for International Peace	Carnegie Endowment
Council on Foreign Relations	CFR
Center for Strategic and International Studies	CSIS
International Institute for Strategic Studies	IISS
Royal United Services Institute	RUSI
Institute for the Study of War	ISW
Atlantic Council
Washington Institute for Near East Policy	Washington Institute
Foundation for Defense of Democracies	FDD
Stockholm International Peace Research Institute	SIPRI
Pew Research Center	Pew
Gallup
YouGov
Ipsos
Institute for Fiscal Studies	IFS
Resolution Foundation
Joseph Rowntree Foundation
Cato Institute
American Enterprise Institute	AEI
Hoover Institution
Middle East Institute
Century Foundation
Quilliam
Hope not Hate
Tony Blair Institute	Tony Blair Institute for Global Change
Konrad Adenauer Foundation
Friedrich Ebert Foundation
# Syria and Iraq: forces and parties
Syrian Arab Army	SAA
Republican Guard
Fourth Division	4th Armoured Division|Fourth Armored Division
Tiger Forces	25th Special Mission Forces Division|25th Division
National Defence Forces	National Defense Forces|NDF
Shabiha
Air Force Intelligence	Air Force Intelligence Directorate
Military Intelligence
Political Security Directorate	Political Security
State Security
General Intelligence Directorate
Palestine Branch
Baath Party	Ba'ath Party|Baath
Arab Socialist Baath Party
Baath Brigades
Liwa al-Quds	Quds Brigade
Local Defence Forces	Local Defense Forces
Liwa Fatemiyoun	Fatemiyoun|Fatemiyoun Brigade|Fatemiyoun Division
Liwa Zainebiyoun	Zainebiyoun|Zainabiyoun Brigade
Syrian National Coalition	National Coalition for Syrian Revolutionary and Opposition Forces|SNC
Syrian National Council
High Negotiations Committee	HNC
Syrian Negotiation Commission
Syrian Constitutional Committee	Constitutional Committee
Syrian Interim Government
Syrian Salvation Government	Salvation Government
Syrian Democratic Council	SDC
Democratic Union Party	PYD
Kurdish National Council	KNC|ENKS
Asayish	Internal Security Forces
Deir ez-Zor Military Council	Deir Ezzor Military Council|Deir al-Zor Military Council
Manbij Military Council
Raqqa Civil Council
Deir ez-Zor Civil Council	Deir Ezzor Civil Council
Syriac Military Council
Al-Sanadid Forces	Sanadid Forces
Hêzên Komandos
Anti-Terror Units	YAT
Syrian Free Army	Revolutionary Commando Army|Maghawir al-Thawra
Levant Front	al-Jabha al-Shamiya|Shamiya Front
Sultan Murad Division	Sultan Murad
Hamza Division	al-Hamza Division|Hamzat
Suleiman Shah Brigade	Sultan Suleiman Shah Division|al-Amshat
Ahrar al-Sharqiya	Ahrar al-Sharqiyah
Jaysh al-Sharqiya
Faylaq al-Sham	Sham Legion
Failaq al-Rahman
Nour al-Din al-Zenki	Nour al-Din al-Zenki Movement|Nureddin Zengi
Jaysh al-Izza	Jaish al-Izza
Jaysh al-Fatah	Army of Conquest
Jund al-Aqsa
Hurras al-Din
Ansar al-Din Front
Ansar al-Tawhid
Turkistan Islamic Party	Turkistan Islamic Party in Syria|TIP
Ajnad al-Kavkaz
Jaysh al-Nasr
Suqour al-Sham
Liwa al-Tawhid	Tawhid Brigade
Farouq Brigades	Farouq Battalions
Southern Front
Khalid ibn al-Walid Army	Jaysh Khalid ibn al-Walid
Eighth Brigade
National Front for Liberation
Euphrates Volcano
Men of Dignity	Rijal al-Karama|Men of Dignity Movement
Suwayda Military Council	Sweida Military Council
Local Coordination Committees	LCC
Hizb ut-Tahrir
Saraya Ansar al-Sunnah
Syrian Islamic Front
Islamic Front
Syrian Social Nationalist Party	SSNP
Syrian Communist Party
Muslim Brotherhood	Ikhwan
Euphrates Shield
Military Operations Administration	Military Operations Command|Military Operations Department
General Security Service	General Security|General Security Directorate
Badr Organization	Badr Organisation|Badr Brigade
Saraya al-Salam	Peace Companies|Peace Brigades
Mahdi Army	Jaysh al-Mahdi
Harakat Hezbollah al-Nujaba	Harakat al-Nujaba|al-Nujaba|Nujaba
Kataib Sayyid al-Shuhada	Kata'ib Sayyid al-Shuhada
Kataib al-Imam Ali
Saraya al-Khorasani
Liwa Abu al-Fadl al-Abbas
Islamic Resistance in Iraq
Counter Terrorism Service	Iraqi Counter-Terrorism Service|Counter-Terrorism Service
Golden Division
Iraqi Security Forces	ISF
Iraqi Federal Police
Emergency Response Division
Tribal Mobilization
Sahwa	Awakening Councils|Sons of Iraq
Peshmerga
Zeravani
Parastin
Kurdistan Democratic Party	KDP
Patriotic Union of Kurdistan	PUK
Gorran	Gorran Movement|Change Movement
New Generation Movement
Kurdistan Islamic Union
Sinjar Resistance Units	YBS
Ezidkhan Protection Force
Nineveh Plain Protection Units	NPU
Babylon Brigades
Islamic Dawa Party	Dawa Party
State of Law Coalition	State of Law
Coordination Framework
Fatah Alliance
Sadrist Movement	Sadrist bloc
Sairoun
Islamic Supreme Council of Iraq	ISCI|SCIRI
Iraqi National Congress
Iraqi Islamic Party
Iraqiya
Taqaddum	Progress Party
Azm Alliance
Iraqi Turkmen Front
Ansar al-Islam
Ansar al-Sunna
al-Qaeda in Iraq	AQI|al-Qaida in Iraq
Islamic State of Iraq
Naqshbandi Army	Army of the Men of the Naqshbandi Order
Coalition Provisional Authority	CPA
International Coalition	Global Coalition|US-led coalition|Global Coalition to Defeat ISIS
Combined Joint Task Force – Operation Inherent Resolve	Operation Inherent Resolve|CJTF-OIR
Multi-National Force – Iraq
Amaq	Amaq News Agency
al-Hisbah	Hisbah
al-Khansaa Brigade
Cubs of the Caliphate
Dar al-Ifta
Syrian Opposition Coalition
# Lebanon, Palestine, Israel, Jordan
Amal	Amal Movement
Future Movement
Free Patriotic Movement	FPM
Lebanese Forces
Kataeb	Phalange|Kataeb Party|Phalangists
Progressive Socialist Party	PSP
Marada Movement
March 14 Alliance
March 8 Alliance
Lebanese Army	Lebanese Armed Forces|LAF
Lebanese Internal Security Forces
Radwan Force	Radwan Forces
Fatah al-Islam
South Lebanon Army	SLA
Al-Qassam Brigades	Izz ad-Din al-Qassam Brigades|Izz al-Din al-Qassam Brigades|Ezzedine al-Qassam Brigades|Qassam Brigades
Al-Quds Brigades	Saraya al-Quds
Al-Aqsa Martyrs' Brigades	al-Aqsa Martyrs Brigade|Al-Aqsa Martyrs Brigades
Popular Front for the Liberation of Palestine	PFLP
Democratic Front for the Liberation of Palestine	DFLP
PFLP-GC	Popular Front for the Liberation of Palestine – General Command
Palestinian National Council
Palestinian Legislative Council
Popular Resistance Committees
Lions' Den
Jenin Brigades	Jenin Brigade
Palestinian Prisoners' Club	Palestinian Prisoners' Society
Israel Defense Forces	IDF|Israeli Defense Forces|Israel Defence Forces
Israeli army	Israeli military
Israeli Air Force	IAF
Mossad
Shin Bet	Shabak
Aman
Unit 8200
COGAT	Coordinator of Government Activities in the Territories
Israel Police
Israel Border Police	Border Police
Israel Prison Service
Likud
Labor Party
Yesh Atid
Blue and White
Kadima
Meretz
Yisrael Beiteinu	Israel Beitenu
Otzma Yehudit	Jewish Power
Religious Zionism	Religious Zionist Party
Shas
United Torah Judaism	UTJ
Yamina
New Hope
National Unity	National Unity Party
Joint List
Ra'am	United Arab List
Hadash
Balad
Kach
Histadrut
Hostages and Missing Families Forum	Hostages Families Forum
Jewish Agency	Jewish Agency for Israel
Haganah
Irgun
Islamic Action Front
Jordanian Armed Forces
Jordanian Muslim Brotherhood
Arab Legion
# Gulf, Yemen, Iran
Southern Transitional Council	STC
Presidential Leadership Council	PLC|Yemeni Presidential Leadership Council
Supreme Political Council
Islah	al-Islah|Al-Islah Party
General People's Congress	GPC
Giants Brigades	Giants Brigade
Security Belt	Security Belt Forces
Shabwani Elite
Hadrami Elite Forces	Hadrami Elite
Nation Shield Forces
Al-Qaeda in the Arabian Peninsula	AQAP|al-Qaida in the Arabian Peninsula
Ansar al-Sharia
Saudi-led coalition	Arab Coalition
Peninsula Shield
Al Wefaq	al-Wefaq
Islamic Revolutionary Guard Corps	Revolutionary Guards|Revolutionary Guard|IRGC|Iranian Revolutionary Guard|Iran's Revolutionary Guards
Quds Force	Al-Quds Force
Basij	Basij militia
Artesh
People's Mojahedin Organization of Iran	Mujahedin-e Khalq|Mojahedin-e-Khalq|MEK|MKO|PMOI
National Council of Resistance of Iran	NCRI
Komala
Kurdistan Democratic Party of Iran	KDPI|PDKI
PJAK	Party for a Free Life in Kurdistan
Jaish al-Adl	Jaysh al-Adl
Guardian Council
Assembly of Experts
Expediency Council
Morality Police	Guidance Patrol
Tudeh Party
Axis of Resistance
# Egypt, Sudan, Libya, Maghreb
Freedom and Justice Party
Al-Nour Party	Nour Party
April 6 Movement	April 6 Youth Movement
Wafd Party	Wafd
Tamarod
National Democratic Party
Wilayat Sinai	Sinai Province|Ansar Beit al-Maqdis|Ansar Bayt al-Maqdis
Hasm
al-Gamaa al-Islamiyya	al-Gama'a al-Islamiyya
Egyptian Islamic Jihad
Supreme Council of the Armed Forces	SCAF
Sudanese Armed Forces	SAF|Sudanese army
Janjaweed
Sudan Liberation Movement	SLM|Sudan Liberation Army
Justice and Equality Movement	JEM
SPLM	Sudan People's Liberation Movement
SPLM-N	Sudan People's Liberation Movement-North
SPLM-IO	SPLA-IO
SPLA	Sudan People's Liberation Army
Forces of Freedom and Change	FFC
Sudanese Professionals Association
Sudan Founding Alliance	Tasis|Tasees
National Congress Party	NCP
National Umma Party	Umma Party
Sovereign Council	Transitional Sovereignty Council|Sovereignty Council
Resistance Committees
Libyan National Army	LNA|Libyan Arab Armed Forces
Government of National Accord	GNA
Government of National Unity	GNU
National Transitional Council	NTC
General National Congress	GNC
Government of National Stability
High State Council	High Council of State
Libya Dawn	Fajr Libya
444 Brigade	444th Brigade
Stability Support Apparatus	SSA
Special Deterrence Force	RADA
Tariq Ben Zeyad Brigade	Tariq bin Ziyad Brigade
Misrata Brigades
Benghazi Defence Brigades	Benghazi Defense Brigades
Ansar al-Sharia in Libya
Libyan Coast Guard	Libyan Coastguard
National Oil Corporation	NOC
Ennahda	Ennahdha|Nahda
Nidaa Tounes
Free Destourian Party
National Salvation Front
Popular Front
Heart of Tunisia	Qalb Tounes
UGTT	Tunisian General Labour Union|Tunisian General Labor Union
FLN	Front de Libération Nationale
Hirak	Hirak movement
Rally for Culture and Democracy
Islamic Salvation Front	FIS
Armed Islamic Group	GIA
MAK	Movement for the Self-Determination of Kabylie
Justice and Development Party	PJD
National Rally of Independents	RNI
Istiqlal	Istiqlal Party
Polisario Front	Polisario
al-Qaeda in the Islamic Maghreb	AQIM|al-Qaida in the Islamic Maghreb
GenZ 212
# Türkiye
AK Party	AKP
Republican People's Party	CHP
Nationalist Movement Party	MHP
Peoples' Democratic Party	HDP
DEM Party	Peoples' Equality and Democracy Party
Good Party	İYİ Party
Felicity Party
Gulen movement	FETO
National Intelligence Organization
Grey Wolves
Kurdistan Communities Union	KCK
Kurdistan Freedom Falcons	TAK
DHKP-C
Turkish Armed Forces	TSK|Turkish army
Diyanet
TÜSİAD
SADAT
# Russia, Ukraine, former Soviet states
Wagner	Wagner Group|Wagner PMC
Africa Corps
FSB	Federal Security Service
GRU
SVR	Foreign Intelligence Service
KGB
Rosgvardia	Russian National Guard
Red Army
Russian Armed Forces	Russian army
Black Sea Fleet
Northern Fleet
United Russia
Liberal Democratic Party of Russia	LDPR
Communist Party of the Russian Federation
A Just Russia
Yabloko
Anti-Corruption Foundation	FBK
Memorial
Pussy Riot
Night Wolves
Roskomnadzor
Russian Orthodox Church
Azov	Azov Regiment|Azov Battalion|Azov Brigade
Armed Forces of Ukraine	Ukrainian Armed Forces|AFU
Security Service of Ukraine	SBU
HUR	GUR
Right Sector
Servant of the People
Batkivshchyna
European Solidarity
Party of Regions
Aidar Battalion
Freedom of Russia Legion
Russian Volunteer Corps
Donetsk People's Republic	DPR
Luhansk People's Republic	LPR
NABU	National Anti-Corruption Bureau of Ukraine
Energoatom
Georgian Dream
United National Movement
Civil Contract
Belaya Rus
Viasna
# Afghanistan, Pakistan, South Asia
Haqqani network
Northern Alliance
National Resistance Front	NRF
Islamic State Khorasan	ISIS-K|ISKP|Islamic State Khorasan Province|IS-K|ISIL-K
Tehreek-e-Taliban Pakistan	Tehrik-i-Taliban Pakistan|TTP|Pakistani Taliban
Lashkar-e-Taiba	LeT
Jaish-e-Mohammed	Jaish-e-Mohammad
Hizbul Mujahideen
Lashkar-e-Jhangvi
Sipah-e-Sahaba
Balochistan Liberation Army	BLA|Baloch Liberation Army
Inter-Services Intelligence	ISI
Inter-Services Public Relations	ISPR
Pakistan Tehreek-e-Insaf	PTI|Pakistan Tehrik-e-Insaf
Pakistan Muslim League-Nawaz	PML-N|Pakistan Muslim League (N)
Pakistan Peoples Party	PPP|Pakistan People's Party
Jamiat Ulema-e-Islam	JUI-F
Jamaat-e-Islami
Tehreek-e-Labbaik Pakistan	TLP
Muttahida Qaumi Movement	MQM
Awami National Party	ANP
Pashtun Tahafuz Movement	PTM
Edhi Foundation
Bharatiya Janata Party	BJP
Indian National Congress	Congress Party
Aam Aadmi Party	AAP
Trinamool Congress	TMC|All India Trinamool Congress
Communist Party of India	CPI
Communist Party of India (Marxist)	CPI(M)|CPM
Samajwadi Party
Bahujan Samaj Party	BSP
Dravida Munnetra Kazhagam	DMK
AIADMK
Shiv Sena
Nationalist Congress Party
Telugu Desam Party	TDP
YSR Congress Party	YSRCP
Bharat Rashtra Samithi	BRS
Biju Janata Dal	BJD
Janata Dal (United)	JDU|JD(U)
Rashtriya Janata Dal	RJD
Lok Janshakti Party
Shiromani Akali Dal	Akali Dal
National Conference
Peoples Democratic Party	PDP
Rashtriya Swayamsevak Sangh	RSS
Vishwa Hindu Parishad	VHP
Bajrang Dal
National Democratic Alliance	NDA
INDIA bloc	INDIA alliance
Central Bureau of Investigation	CBI
National Investigation Agency	NIA
Enforcement Directorate
Research and Analysis Wing	R&AW
Election Commission of India	ECI
NITI Aayog
Border Security Force	BSF
Central Reserve Police Force	CRPF
Naxalites
Awami League
Bangladesh Nationalist Party
Jatiya Party
National Citizen Party
Rapid Action Battalion	RAB
Grameen Bank
BRAC
Sri Lanka Podujana Peramuna	SLPP
United National Party	UNP
National People's Power	NPP
Janatha Vimukthi Peramuna
Liberation Tigers of Tamil Eelam	LTTE|Tamil Tigers
Nepali Congress
CPN-UML
Arakan Rohingya Salvation Army	ARSA
Maldivian Democratic Party
# East and South-East Asia, Pacific
Chinese Communist Party	CCP|Communist Party of China|CPC
People's Liberation Army	PLA
Politburo
Central Military Commission
Kuomintang	KMT
Democratic Progressive Party	DPP
Taiwan People's Party
Falun Gong
Liberal Democratic Party	LDP
Komeito
Constitutional Democratic Party of Japan
Japan Innovation Party
Sanseito
Self-Defense Forces	Japan Self-Defense Forces
Unification Church
Aum Shinrikyo
People Power Party
Democratic Party of Korea
Workers' Party of Korea
Lazarus Group
Tatmadaw
National League for Democracy	NLD
National Unity Government
People's Defence Force	People's Defense Force|PDF
Arakan Army
Kachin Independence Army	KIA
Karen National Union	KNU
Ta'ang National Liberation Army	TNLA
Myanmar National Democratic Alliance Army	MNDAA
Three Brotherhood Alliance
Pheu Thai	Pheu Thai Party
Move Forward Party	Move Forward
People's Party
Bhumjaithai
UMNO
Pakatan Harapan
Parti Islam Se-Malaysia	PAS
People's Action Party	PAP
Golkar
PDI-P
Gerindra
Jemaah Islamiyah
Free Papua Movement
Abu Sayyaf
Moro Islamic Liberation Front	MILF
New People's Army	NPA
Cambodian People's Party	CPP
Cambodia National Rescue Party
Viet Cong
Khmer Rouge
Australian Labor Party	ALP
Liberal Party of Australia
National Party of Australia
One Nation
Australian Federal Police
ASIO
New Zealand Labour Party
ACT New Zealand
New Zealand First
Te Pāti Māori	Maori Party
# United Kingdom and Ireland
Conservative Party	Conservatives|Tories|Tory party
Labour Party	Labour
Liberal Democrats	Lib Dems|Liberal Democrat Party
Scottish National Party	SNP
Plaid Cymru
Green Party
Reform UK
UKIP	UK Independence Party
Brexit Party
Sinn Féin
Democratic Unionist Party	DUP
Ulster Unionist Party	UUP
SDLP	Social Democratic and Labour Party
Alliance Party
Fianna Fáil
Fine Gael
British National Party	BNP
English Defence League	EDL
Palestine Action
Momentum
Your Party
Irish Republican Army	IRA
Provisional IRA
Real IRA
UVF	Ulster Volunteer Force
MI5	Security Service
MI6	Secret Intelligence Service|SIS
GCHQ
Scotland Yard	Metropolitan Police|Met Police|the Met
Greater Manchester Police
West Midlands Police
Police Scotland
PSNI	Police Service of Northern Ireland
Garda Síochána	Gardaí|Garda
National Crime Agency	NCA
Crown Prosecution Service	CPS
Serious Fraud Office	SFO
Independent Office for Police Conduct	IOPC
British Army
Royal Navy
Royal Air Force	RAF
Royal Marines
SAS	Special Air Service
National Health Service	NHS|NHS England
Office for National Statistics	ONS
Office for Budget Responsibility	OBR
Ofcom
Ofsted
Ofgem
Environment Agency
Food Standards Agency
Electoral Commission
Trades Union Congress	TUC
Unite	Unite the Union
Unison
GMB
RMT	Rail Maritime and Transport union
Aslef
British Medical Association	BMA
Royal College of Nursing	RCN
National Education Union	NEU
University and College Union	UCU
Confederation of British Industry
Church of England
Church of Scotland
Muslim Council of Britain
Board of Deputies of British Jews	Board of Deputies
Stonewall
Shelter
Barnardo's
NSPCC
National Trust
English Heritage
RNLI
Refugee Council
Cancer Research UK
Macmillan
Age UK
# United States and Canada
Republican Party	GOP|Republicans
Democratic Party	Democrats
Republican National Committee	RNC
Democratic National Committee	DNC
Libertarian Party
Tea Party
Freedom Caucus
Proud Boys
Oath Keepers
Ku Klux Klan	KKK
QAnon
Antifa
Turning Point USA
Moms for Liberty
Democratic Socialists of America	DSA
Lincoln Project
FBI	Federal Bureau of Investigation
CIA	Central Intelligence Agency
NSA	National Security Agency
DEA	Drug Enforcement Administration
ATF	Bureau of Alcohol Tobacco Firearms and Explosives
Secret Service	U.S. Secret Service|US Secret Service
Immigration and Customs Enforcement	ICE
Customs and Border Protection	CBP
Border Patrol	U.S. Border Patrol|US Border Patrol
TSA	Transportation Security Administration
FEMA	Federal Emergency Management Agency
FAA	Federal Aviation Administration
NTSB	National Transportation Safety Board
FDA	Food and Drug Administration
CDC	Centers for Disease Control and Prevention|Centers for Disease Control
NIH	National Institutes of Health
EPA	Environmental Protection Agency
IRS	Internal Revenue Service
SEC	Securities and Exchange Commission
FTC	Federal Trade Commission
FCC	Federal Communications Commission
FEC	Federal Election Commission
USAID	U.S. Agency for International Development|US Agency for International Development
NOAA	National Oceanic and Atmospheric Administration
National Weather Service
USGS	U.S. Geological Survey|US Geological Survey
Census Bureau	U.S. Census Bureau
Bureau of Labor Statistics	BLS
Social Security Administration
OFAC	Office of Foreign Assets Control
DOGE	Department of Government Efficiency
National Security Council
Joint Chiefs of Staff	Joint Chiefs
CENTCOM	Central Command|U.S. Central Command|US Central Command
AFRICOM	U.S. Africa Command|US Africa Command
EUCOM
U.S. Army	US Army
U.S. Navy	US Navy
U.S. Air Force	US Air Force
U.S. Marine Corps	Marine Corps|US Marine Corps|US Marines
U.S. Coast Guard	US Coast Guard|Coast Guard
National Guard
Space Force
Delta Force
Navy SEALs	Navy SEAL Team Six|SEAL Team Six
Green Berets
DARPA
Blackwater
Los Angeles Police Department	LAPD
New York Police Department	NYPD|New York City Police Department
Chicago Police Department
FDNY
AFL-CIO
United Auto Workers	UAW
Teamsters	International Brotherhood of Teamsters
SEIU	Service Employees International Union
American Federation of Teachers
National Education Association	NEA
Writers Guild of America	WGA
SAG-AFTRA
American Medical Association	AMA
American Bar Association	ABA
US Chamber of Commerce	U.S. Chamber of Commerce
Motion Picture Association
Liberal Party of Canada
Conservative Party of Canada
New Democratic Party	NDP
Bloc Québécois
Parti Québécois
People's Party of Canada
Royal Canadian Mounted Police	RCMP
Canadian Security Intelligence Service
Assembly of First Nations
Canadian Armed Forces
# Europe
Christian Democratic Union	CDU
Christian Social Union	CSU
CDU/CSU
Social Democratic Party of Germany	SPD
Free Democratic Party	FDP
Alternative for Germany	AfD|Alternative für Deutschland
The Left	Die Linke
Sahra Wagenknecht Alliance	BSW
Greens	the Greens|Alliance 90/The Greens
Pegida
NPD
Bundeswehr
BND	Federal Intelligence Service
BfV	Federal Office for the Protection of the Constitution
BKA	Federal Criminal Police Office
Stasi
Red Army Faction
National Rally	Rassemblement National|National Front|Front National|RN
La France Insoumise	France Unbowed|LFI
Socialist Party
Les Républicains	The Republicans
Renaissance	La République En Marche|En Marche
MoDem
New Popular Front	Nouveau Front Populaire|NFP
Reconquête	Reconquest
CGT	Confédération Générale du Travail
CFDT
Medef
DGSE
DGSI
Gendarmerie
Yellow Vests	gilets jaunes
Brothers of Italy	Fratelli d'Italia
League	Lega|Northern League
Forza Italia
Five Star Movement	M5S|5-Star Movement
Italia Viva
Carabinieri
Guardia di Finanza
Cosa Nostra
'Ndrangheta	Ndrangheta
Camorra
Red Brigades
Spanish Socialist Workers' Party	PSOE
Partido Popular
Vox
Podemos
Sumar
Ciudadanos
Esquerra Republicana de Catalunya	ERC
Junts	Junts per Catalunya
Bildu	EH Bildu
ETA
Guardia Civil	Civil Guard
Mossos d'Esquadra
Chega
Syriza
New Democracy
Pasok
Golden Dawn
Freedom Party of Austria	Freedom Party|FPÖ
Austrian People's Party	ÖVP
Party for Freedom	PVV
People's Party for Freedom and Democracy	VVD
D66
Vlaams Belang
New Flemish Alliance	N-VA
Sweden Democrats
Moderate Party
Social Democrats
Danish People's Party
Finns Party
National Coalition Party
Swiss People's Party	SVP
Law and Justice	PiS
Civic Platform	PO
Civic Coalition
Konfederacja
Solidarity	Solidarność
Fidesz
Jobbik
Tisza	Tisza Party
ANO
Smer	Smer-SD
Progressive Slovakia
AUR	Alliance for the Union of Romanians
GERB
Vazrazhdane	Revival
Serbian Progressive Party	SNS
Kosovo Liberation Army	KLA
Vetëvendosje
VMRO-DPMNE
HDZ	Croatian Democratic Union
SNSD
EUFOR
KFOR
European People's Party	EPP
Patriots for Europe
Socialists and Democrats
Renew Europe
Action and Solidarity
Catholic Church
Opus Dei
Swiss Guard
World Council of Churches
World Jewish Congress
Central Council of Jews in Germany
PKN
# Africa south of the Sahara
African National Congress	ANC
Democratic Alliance
Economic Freedom Fighters
uMkhonto weSizwe	MK Party|MK
Inkatha Freedom Party	IFP
COSATU
ZANU-PF
Movement for Democratic Change	MDC
Citizens Coalition for Change	CCC
FRELIMO
RENAMO
MPLA
UNITA
SWAPO
Chama Cha Mapinduzi	CCM
Chadema
ACT-Wazalendo
National Resistance Movement	NRM
National Unity Platform	NUP
Lord's Resistance Army	LRA
Allied Democratic Forces	ADF
M23	March 23 Movement
FDLR
Rwandan Patriotic Front	RPF
Alliance Fleuve Congo	AFC
CODECO
Wazalendo
Mai-Mai	Mai Mai
FARDC
Interahamwe
CNDD-FDD
United Democratic Alliance	UDA
Orange Democratic Movement	ODM
Azimio la Umoja	Azimio
Tigray People's Liberation Front	TPLF
Ethiopian People's Revolutionary Democratic Front	EPRDF
Oromo Liberation Army	OLA
Oromo Liberation Front
Fano	Fano militia
Prosperity Party
Ethiopian National Defence Force	ENDF
Union of Islamic Courts	Islamic Courts Union
AMISOM
ATMIS
AUSSOM
EUNAVFOR
All Progressives Congress	APC
Islamic State West Africa Province	ISWAP
Ansaru
Indigenous People of Biafra	IPOB
MEND	Movement for the Emancipation of the Niger Delta
Economic and Financial Crimes Commission	EFCC
Independent National Electoral Commission	INEC
Department of State Services	DSS
Multinational Joint Task Force	MNJTF
Nigeria Labour Congress	NLC
New Patriotic Party
National Democratic Congress	NDC
Jama'at Nusrat al-Islam wal-Muslimin	JNIM
Islamic State in the Greater Sahara	ISGS|Islamic State Sahel Province
Ansar Dine	Ansar Eddine
MUJAO
MNLA
Azawad Liberation Front
Volunteers for the Defence of the Homeland	VDP
G5 Sahel
Pastef
Anti-balaka
Seleka
Independent Electoral and Boundaries Commission	IEBC
Operation Barkhane
# Latin America and the Caribbean
Morena
Institutional Revolutionary Party	PRI
National Action Party	PAN
Sinaloa Cartel
Jalisco New Generation Cartel	CJNG
Los Zetas	Zetas
Gulf Cartel
Zapatistas	EZLN
MS-13	Mara Salvatrucha
Barrio 18	18th Street gang
Nuevas Ideas
FMLN
ARENA
Sandinistas	FSLN|Sandinista National Liberation Front
FARC	Revolutionary Armed Forces of Colombia
National Liberation Army	ELN
Clan del Golfo	Gulf Clan
Centro Democrático
Historic Pact
Tren de Aragua
United Socialist Party of Venezuela	PSUV
Workers' Party	PT
Liberal Party
Brazilian Democratic Movement	MDB
Landless Workers' Movement	MST
PCC	Primeiro Comando da Capital|First Capital Command
Comando Vermelho	Red Command
Peronists
La Libertad Avanza	Liberty Advances
Republican Proposal
Mothers of the Plaza de Mayo	Madres de Plaza de Mayo
Movement for Socialism	MAS
Shining Path	Sendero Luminoso
Tupac Amaru Revolutionary Movement
Broad Front	Frente Amplio
Mapuche
Los Choneros
Viv Ansanm
G9
Fuerza Popular
PDVSA
Ladies in White	Damas de Blanco
# United Nations and world bodies
United Nations	UN|U.N.
UN Security Council	United Nations Security Council|U.N. Security Council|Security Council|UNSC
UN General Assembly	United Nations General Assembly|U.N. General Assembly|General Assembly|UNGA
UNICEF	United Nations Children's Fund
UNESCO	United Nations Educational Scientific and Cultural Organization
UNHCR	UN High Commissioner for Refugees|U.N. refugee agency|UN refugee agency|United Nations High Commissioner for Refugees
UNRWA	United Nations Relief and Works Agency|UN Relief and Works Agency
OCHA	UN Office for the Coordination of Humanitarian Affairs|UNOCHA
OHCHR	UN Human Rights Office|Office of the High Commissioner for Human Rights
UN Human Rights Council	Human Rights Council|UNHRC
UNDP	United Nations Development Programme|UN Development Programme
UNFPA	United Nations Population Fund
UNODC	UN Office on Drugs and Crime
UNIFIL	United Nations Interim Force in Lebanon
World Food Programme	World Food Program|WFP
World Health Organization	World Health Organisation|WHO
World Bank
International Monetary Fund	IMF
World Trade Organization	World Trade Organisation|WTO
International Atomic Energy Agency	IAEA
International Committee of the Red Cross	ICRC|Red Cross
Organisation for the Prohibition of Chemical Weapons	Organization for the Prohibition of Chemical Weapons|OPCW
NATO	North Atlantic Treaty Organization
European Union	EU|E.U.
African Union	AU
Arab League	League of Arab States
Gulf Cooperation Council	GCC
OPEC	Organization of the Petroleum Exporting Countries
OPEC+
ASEAN	Association of Southeast Asian Nations
Commonwealth of Nations
OSCE	Organization for Security and Co-operation in Europe
OECD	Organisation for Economic Co-operation and Development
Organisation of Islamic Cooperation	Organization of Islamic Cooperation|OIC
Interpol
Europol
Frontex
# Armed groups and coalitions
Islamic State	ISIS|ISIL|Islamic State group|IS group|Daesh|Da'esh|Islamic State of Iraq and Syria|Islamic State of Iraq and the Levant
al-Qaeda	al-Qaida|Al Qaeda|al Qaida
Hamas
Hezbollah	Hizbollah|Hizbullah|Hezbullah|Hizballah
Islamic Jihad	Palestinian Islamic Jihad|PIJ
Fatah
Palestine Liberation Organization	Palestine Liberation Organisation|PLO
Palestinian Authority	Palestinian National Authority
Syrian Democratic Forces	SDF
People's Protection Units	YPG
Women's Protection Units	YPJ
Kurdistan Workers' Party	Kurdistan Workers Party|PKK
Free Syrian Army	FSA
Syrian National Army	SNA
Hayat Tahrir al-Sham	Hay'at Tahrir al-Sham|HTS
Jabhat al-Nusra	al-Nusra Front|Nusra Front|Jabhat Fateh al-Sham
Ahrar al-Sham	Ahrar al-Sham Islamic Movement
Jaysh al-Islam	Jaish al-Islam
Popular Mobilization Forces	Popular Mobilisation Forces|Popular Mobilization Units|PMF|PMU|Hashd al-Shaabi|Hashd al-Sha'abi
Kataib Hezbollah	Kata'ib Hezbollah|Kataeb Hezbollah
Asaib Ahl al-Haq	Asa'ib Ahl al-Haq
Ansar Allah	Ansarallah|Ansarullah
Houthis	Houthi movement|Huthis
Rapid Support Forces	RSF
Taliban	Taleban
Boko Haram
al-Shabaab	al-Shabab|Al Shabaab
Syrian Observatory for Human Rights	SOHR
Syrian Network for Human Rights	SNHR
White Helmets	Syria Civil Defence|Syrian Civil Defense|Syria Civil Defense
Human Rights Watch	HRW
Amnesty International	Amnesty
Doctors Without Borders	Médecins Sans Frontières|MSF
Reporters Without Borders	Reporters Sans Frontières
Committee to Protect Journalists	CPJ
`;
