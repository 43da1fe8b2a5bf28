/** International bodies, parties, armed groups, agencies, charities, unions; acronyms as variants. Written from general knowledge; CC0. */
export const organisations = `
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
