/** Ministries, parliaments, courts, central banks, universities, hospitals, seats of power. Written from general knowledge; CC0. */
export const institutions = `
# United States
Supreme Court of the United States	SCOTUS
House Oversight Committee
Senate Judiciary Committee
Senate Foreign Relations Committee
Senate Intelligence Committee
Senate Armed Services Committee
House Judiciary Committee
House Intelligence Committee
House Foreign Affairs Committee
House Ways and Means Committee
Congressional Budget Office	CBO
Government Accountability Office	GAO
Library of Congress
Office of Management and Budget	OMB
Department of Energy	Energy Department
Department of Education	Education Department
Department of Commerce	Commerce Department
Department of Labor	Labor Department
Department of the Interior	Interior Department
Department of Agriculture	Agriculture Department|USDA
Department of Transportation	Transportation Department
Department of Health and Human Services	HHS
Department of Housing and Urban Development	HUD
Department of Veterans Affairs	Veterans Affairs|VA
Department of War	War Department
U.S. Court of Appeals	US Court of Appeals
U.S. District Court	US District Court
Federal Reserve Bank of New York	New York Fed
Smithsonian Institution	Smithsonian
National Archives
National Gallery of Art
Manhattan District Attorney's Office	Manhattan DA
Southern District of New York	SDNY
Foreign Intelligence Surveillance Court	FISA court
Naval Academy	U.S. Naval Academy|US Naval Academy
U.S. Military Academy	US Military Academy
National Institute of Allergy and Infectious Diseases	NIAID
Los Alamos National Laboratory
Lawrence Livermore National Laboratory
Jet Propulsion Laboratory	JPL
Kennedy Space Center
Trump Organization
Trump administration
Biden administration
Obama administration
Bush administration
Clinton administration
# United Kingdom and Ireland
Cabinet Office
Treasury	HM Treasury|the Treasury
HM Revenue and Customs	HMRC
Department of Health and Social Care	DHSC|Department of Health
Department for Education	DfE
Department for Work and Pensions	DWP
Department for Transport	DfT
Department for Environment Food and Rural Affairs	Defra
Department for Business and Trade
Department for Levelling Up
Ministry of Justice	MoJ|Justice Ministry
Ministry of Housing
Attorney General's Office
Northern Ireland Office
Scotland Office
Scottish Government
Welsh Government
Scottish Parliament
Welsh Parliament	Senedd
Northern Ireland Assembly	Stormont Assembly
Northern Ireland Executive
Commons
Lords
Public Accounts Committee
Foreign Affairs Committee
Home Affairs Committee
UK Supreme Court
High Court
Court of Appeal
Old Bailey	Central Criminal Court
Crown Court
Magistrates' Court
Court of Session
Westminster Magistrates' Court
Southwark Crown Court
Royal Courts of Justice
City Hall
Greater London Authority
Transport for London	TfL
Oireachtas
Dáil	Dáil Éireann
Seanad
Central Bank of Ireland
British Museum
British Library
Natural History Museum
Tate Modern
National Gallery
Victoria and Albert Museum
Royal Opera House
Royal Society
Royal Academy
Royal Albert Hall
Imperial War Museum
Bodleian Library
Buckingham University
Clarence House
Kensington Palace
St James's Palace
Lambeth Palace
HMP Belmarsh	Belmarsh prison
Wormwood Scrubs
Met Office
Ordnance Survey
Companies House
Care Quality Commission	CQC
UK Health Security Agency	UKHSA
# Europe
Court of Justice
Council of the European Union	Council of Ministers
European External Action Service	EEAS
European Public Prosecutor's Office
Eurogroup
Council of Europe Parliamentary Assembly	PACE
International Criminal Tribunal for the former Yugoslavia	ICTY
International Criminal Tribunal for Rwanda	ICTR
Special Tribunal for Lebanon	STL
Permanent Court of Arbitration
International Tribunal for the Law of the Sea
Court of Arbitration for Sport	CAS
National Assembly	Assemblée Nationale
French Senate
French National Assembly
Quai d'Orsay
Matignon	Hôtel Matignon
Constitutional Council	Conseil Constitutionnel
Council of State	Conseil d'État
Court of Cassation	Cour de Cassation
Paris Court of Appeal
Bank of France	Banque de France
Institut Pasteur	Pasteur Institute
Sorbonne
Sciences Po
Pompidou Centre	Centre Pompidou
Chancellery	German Chancellery
German Foreign Office
Federal Constitutional Court
Federal Court of Justice
Higher Regional Court in Koblenz	Koblenz Higher Regional Court
Bundesbank	Deutsche Bundesbank
Robert Koch Institute	RKI
Charité	Charité Hospital
Max Planck Institute	Max Planck Society
Fraunhofer Institute
Ifo Institute	Ifo
Heidelberg University
Humboldt University
Free University of Berlin
Quirinale	Quirinal Palace
Palazzo Chigi
Italian Senate
Chamber of Deputies
Bank of Italy
Sapienza University
Bocconi University
Moncloa	La Moncloa
Cortes	Cortes Generales
Spanish Supreme Court
Constitutional Court
Audiencia Nacional	National Court
Bank of Spain
Zarzuela Palace
Prado	Prado Museum
Binnenhof
House of Representatives of the Netherlands
Dutch Supreme Court
Riksdag
Riksbank	Sveriges Riksbank
Karolinska Institute	Karolinska Institutet
Nobel Committee	Norwegian Nobel Committee
Swedish Academy
Royal Swedish Academy of Sciences
Nobel Foundation
Storting
Folketing
Eduskunta
Swiss National Bank	SNB
Federal Council
ETH Zurich
University of Geneva
Sejm
Polish Constitutional Tribunal	Constitutional Tribunal
Hungarian Parliament
Magyar Nemzeti Bank
Roman Curia
Vatican Apostolic Archive
Hellenic Parliament
Maximos Mansion
Bank of Greece
University of Amsterdam
Leiden University
KU Leuven
University of Vienna
Charles University
University of Warsaw
University of Copenhagen
Lund University
Uppsala University
University of Oslo
University of Helsinki
Trinity College Dublin
University College Dublin	UCD
# Russia, Ukraine, Türkiye, Caucasus
Federation Council
Russian Foreign Ministry
Russian Defence Ministry	Russian Defense Ministry|Russian Ministry of Defence|Russian Ministry of Defense
Investigative Committee	Investigative Committee of Russia
Central Bank of Russia	Bank of Russia
Moscow City Court
Basmanny Court
Lefortovo	Lefortovo prison
Moscow State University
MGIMO
Gamaleya Institute	Gamaleya
Bolshoi Theatre	Bolshoi
Hermitage
Valdai Club
Mariinskyi Palace
Bankova	Office of the President of Ukraine
National Bank of Ukraine
High Anti-Corruption Court
Grand National Assembly of Turkey	Turkish Parliament|Grand National Assembly
Turkish Foreign Ministry
Turkish Defence Ministry	Turkish Defense Ministry
Beştepe	Presidential Complex
Central Bank of the Republic of Turkey	Turkish central bank|CBRT
Supreme Election Council	YSK
Boğaziçi University
Middle East Technical University	METU
Istanbul University
Silivri Prison
Georgian Parliament
# Arab world and Israel
People's Assembly	People's Council
Syrian Foreign Ministry
Syrian Defence Ministry	Syrian Defense Ministry
Syrian Interior Ministry
Syrian Health Ministry
Central Bank of Syria
Aleppo University	University of Aleppo
Tishreen University
Al-Furat University
Al-Baath University
Idlib University
Tishreen Military Hospital
Al-Mujtahid Hospital	Mujtahid Hospital
Al-Mouwasat Hospital	Mouwasat Hospital
Al-Assad University Hospital
Harasta Military Hospital	Military Hospital 601
Sednaya Prison	Saydnaya Prison|Sednaya military prison
Tadmor Prison	Tadmur Prison
Branch 215
Branch 251	al-Khatib Branch
Branch 227
Branch 235
Counter-Terrorism Court
Syrian Parliament
Council of Representatives	Iraqi Parliament|Council of Representatives of Iraq
Kurdistan Regional Government	KRG
Kurdistan Parliament
Supreme Judicial Council
Federal Supreme Court
Central Bank of Iraq
Independent High Electoral Commission	IHEC
Iraqi Interior Ministry
Iraqi Defence Ministry	Iraqi Defense Ministry
Iraqi Oil Ministry
Oil Ministry	Ministry of Oil
University of Baghdad	Baghdad University
Mosul University	University of Mosul
Al-Mustansiriya University	Mustansiriya University
Salahaddin University
University of Basra
American University of Iraq Sulaimani
Abu Ghraib prison
Iraqi National Museum	National Museum of Iraq
Sunni Endowment
Shia Endowment
Grand Serail	Serail
Baabda Palace
Lebanese Parliament
Banque du Liban	Central Bank of Lebanon
Lebanese University
Saint Joseph University	Université Saint-Joseph
Rafik Hariri University Hospital
Hotel-Dieu de France
Roumieh Prison
Bkerke
Dar al-Fatwa
Royal Hashemite Court	Royal Court
Jordanian Parliament
University of Jordan
Yarmouk University
Jordan University of Science and Technology
Al-Bashir Hospital
Egyptian Parliament
Al-Ittihadiya Palace	Ittihadiya Palace
Central Bank of Egypt
Dar al-Ifta al-Misriyyah
Ain Shams University
Alexandria University
American University in Cairo	AUC
Egyptian Museum	Grand Egyptian Museum
Suez Canal Authority
State Council
National Election Authority
Ministry of Awqaf	Awqaf Ministry
Republican Palace
Central Bank of Sudan
University of Khartoum
Al-Nao Hospital
Saudi Maternity Hospital
El Fasher South Hospital
Central Bank of Libya	CBL
Tripoli University
Benghazi University
Central Bank of Yemen
Sanaa University
Aden University
Al-Thawra Hospital
Shura Council
Saudi Royal Court
Saudi Foreign Ministry
Saudi Interior Ministry
Public Investment Fund	PIF
King Saud University
King Abdulaziz University
King Fahd University of Petroleum and Minerals	KFUPM
King Abdullah University of Science and Technology	KAUST
Qatar Investment Authority	QIA
Qatar University
Qatar Foundation
Amiri Diwan
Emir's Court
Kuwait University
Kuwaiti Parliament
National Assembly of Kuwait
Kuwait Investment Authority
Abu Dhabi Investment Authority	ADIA
Mubadala	Mubadala Investment Company
Khalifa University
UAE University
NYU Abu Dhabi
Federal National Council
Sultan Qaboos University
University of Bahrain
Assembly of People's Representatives
Carthage Palace
Kasbah
Tunis El Manar University
El Mouradia
People's National Assembly
Council of the Nation
University of Algiers
Bank of Algeria
Bank Al-Maghrib
Mohammed V University
Al-Quaraouiyine	University of al-Qarawiyyin
House of Representatives of Morocco
Israeli Supreme Court
Israeli Foreign Ministry
Israeli Defence Ministry	Israeli Defense Ministry
Prime Minister's Office	PMO
Bank of Israel
Hebrew University	Hebrew University of Jerusalem
Tel Aviv University
Technion
Weizmann Institute	Weizmann Institute of Science
Ben-Gurion University
Bar-Ilan University
Hadassah	Hadassah Medical Center
Sheba Medical Center
Ichilov Hospital
Soroka Medical Center	Soroka Hospital
Rambam
Yad Vashem
Muqata	Mukataa
Gaza Health Ministry	Palestinian Health Ministry|Health Ministry in Gaza
Government Media Office	Gaza Government Media Office
Islamic University of Gaza	Islamic University
Birzeit University
An-Najah University	An-Najah National University
Al-Quds University
Kamal Adwan Hospital
Indonesian Hospital
Al-Aqsa Martyrs Hospital	Al-Aqsa Hospital
European Gaza Hospital	European Hospital
Al-Ahli Hospital	Al-Ahli Arab Hospital|al-Ahli Baptist Hospital
Al-Awda Hospital
Al-Quds Hospital
Al-Rantisi Hospital	Rantisi Hospital
Al-Amal Hospital
Nasser Medical Complex
Makassed Hospital
Augusta Victoria Hospital
Ofer Prison
Megiddo Prison
# Iran, South Asia, East Asia
Majlis	Iranian Parliament
Iranian Foreign Ministry
Atomic Energy Organization of Iran	AEOI
Supreme National Security Council
Tehran University	University of Tehran
Sharif University	Sharif University of Technology
Astan Quds Razavi
Central Bank of Iran
Loya Jirga
Arg	Presidential Palace
Kabul University
Da Afghanistan Bank
Pakistan Army General Headquarters	GHQ
Supreme Court of Pakistan
Islamabad High Court
Lahore High Court
Sindh High Court
Peshawar High Court
Election Commission of Pakistan	ECP
National Accountability Bureau	NAB
Federal Investigation Agency
State Bank of Pakistan	SBP
Aga Khan University	Aga Khan University Hospital
Adiala Jail
Darul Uloom Deoband
Lok Sabha
Rajya Sabha
Supreme Court of India
Delhi High Court
Bombay High Court
Allahabad High Court
Calcutta High Court
Madras High Court
Karnataka High Court
Kerala High Court
Reserve Bank of India	RBI
Ministry of External Affairs	MEA
Ministry of Home Affairs	MHA
Rashtrapati Bhavan
South Block
North Block
AIIMS	All India Institute of Medical Sciences
IIT	Indian Institute of Technology
IIT Delhi
IIT Bombay
IIT Madras
IIT Kanpur
IIT Kharagpur
IIM Ahmedabad
Indian Institute of Science	IISc
Jawaharlal Nehru University	JNU
Jamia Millia Islamia	Jamia
Aligarh Muslim University	AMU
Banaras Hindu University	BHU
Delhi University	DU|University of Delhi
Jadavpur University
Tihar Jail	Tihar
Securities and Exchange Board of India	SEBI
Comptroller and Auditor General	CAG
NCERT
University Grants Commission	UGC
Serum Institute of India	Serum Institute
ICMR	Indian Council of Medical Research
DRDO
BARC
Jatiya Sangsad
Bangladesh Bank
Dhaka University	University of Dhaka
International Crimes Tribunal
Temple Trees
Central Bank of Sri Lanka
Singha Durbar
National People's Congress	NPC
State Council of China
Great Hall of the People
Chinese Foreign Ministry	Foreign Ministry of China
Ministry of State Security	MSS
Ministry of Public Security
People's Bank of China	PBOC
Supreme People's Court
Chinese Academy of Sciences
Tsinghua University	Tsinghua
Peking University
Fudan University
Wuhan Institute of Virology
Legislative Council	LegCo
Hong Kong Monetary Authority	HKMA
University of Hong Kong	HKU
Chinese University of Hong Kong
Legislative Yuan
Executive Yuan
Academia Sinica
National Diet	Diet
Bank of Japan	BOJ
Japanese Foreign Ministry
Kantei
Imperial Household Agency
University of Tokyo	Tokyo University
Kyoto University
Waseda University
Keio University
Blue House
National Assembly of South Korea
Bank of Korea
Seoul National University
Unification Ministry
Seoul Central District Court
Monetary Authority of Singapore	MAS
National University of Singapore	NUS
Nanyang Technological University
Istana
Government House
Bank Indonesia
Corruption Eradication Commission	KPK
University of the Philippines
Bangko Sentral ng Pilipinas
# Americas, Africa, Oceania
Bank of Canada
Supreme Court of Canada
Canadian Parliament
Parliament of Canada
Global Affairs Canada
University of Toronto
McGill University	McGill
University of British Columbia	UBC
Statistics Canada
Health Canada
Planalto Palace	Planalto
Supreme Federal Court	Supremo Tribunal Federal
Superior Electoral Court
National Congress of Brazil
Central Bank of Brazil
University of São Paulo
Fiocruz
Butantan Institute
National Palace
Bank of Mexico	Banxico
UNAM	National Autonomous University of Mexico
National Electoral Institute	INE
Miraflores Palace	Miraflores
National Electoral Council	CNE
Supreme Tribunal of Justice
El Helicoide	Helicoide
CECOT
La Moneda	La Moneda Palace
Casa de Nariño
Special Jurisdiction for Peace	JEP
Inter-American Court of Human Rights
Inter-American Commission on Human Rights	IACHR
Central Bank of Argentina
University of Buenos Aires
ESMA
National Assembly of Venezuela
South African Reserve Bank
Constitutional Court of South Africa
Zondo Commission
State Capture Commission
University of Cape Town	UCT
University of the Witwatersrand	Wits University|Wits
Stellenbosch University
Chris Hani Baragwanath Hospital	Chris Hani Baragwanath
Groote Schuur	Groote Schuur Hospital
National Prosecuting Authority
Central Bank of Nigeria	CBN
Aso Villa
University of Lagos	UNILAG
University of Ibadan
Ahmadu Bello University
Lagos State University
State House
Makerere University
University of Nairobi
Kenyatta University
Kenyatta National Hospital
Central Bank of Kenya
Supreme Court of Kenya
University of Ghana
Jubilee House
Bank of Ghana
Supreme Court of Ghana
Addis Ababa University
Black Lion Hospital
Panzi Hospital
African Court on Human and Peoples' Rights
Pan-African Parliament
Extraordinary African Chambers
Special Court for Sierra Leone
Cheikh Anta Diop University
Villa Somalia
University of Rwanda
Reserve Bank of Zimbabwe
University of Zimbabwe
Reserve Bank of Australia	RBA
High Court of Australia
Parliament House
Australian National University	ANU
University of Melbourne
University of Sydney
Monash University
UNSW
CSIRO
Kirribilli House
Reserve Bank of New Zealand
Beehive
University of Auckland
University of Otago
# Universities and hospitals of the English-speaking world
University College London	UCL
Imperial College London	Imperial College
King's College London
University of Edinburgh	Edinburgh University
University of Manchester	Manchester University
University of Glasgow	Glasgow University
University of Bristol	Bristol University
University of Birmingham
University of Leeds	Leeds University
University of Warwick
Durham University
University of Nottingham
University of Sheffield
University of Southampton
University of Liverpool
University of Exeter
University of York
University of St Andrews
Cardiff University
Queen's University Belfast	Queen's University
School of Oriental and African Studies	SOAS
Queen Mary University of London
Open University
London School of Hygiene & Tropical Medicine	London School of Hygiene and Tropical Medicine
Eton College	Eton
Harrow School
Sheffield Hallam University
University of East Anglia
University of Essex
University of Sussex
Lancaster University
Harvard Law School
Harvard Medical School
Harvard Kennedy School
Brown University
Cornell University	Cornell
Dartmouth College	Dartmouth
University of Pennsylvania	UPenn
Duke University
Johns Hopkins University	Johns Hopkins
Georgetown University
George Washington University
American University
New York University	NYU
University of Chicago
Northwestern University
University of California	UC
UCLA	University of California Los Angeles
UC Berkeley	University of California Berkeley
UC San Diego
UC Davis
University of Southern California	USC
Caltech	California Institute of Technology
University of Michigan
University of Texas	University of Texas at Austin
University of Virginia	UVA
University of North Carolina
University of Florida
University of Wisconsin
University of Minnesota
University of Washington
Ohio State University	Ohio State
Penn State	Pennsylvania State University
Michigan State University
Arizona State University
Florida State University
Texas A&M University	Texas A&M
Boston University
Boston College
Tufts University
Brandeis University
Rutgers University	Rutgers
Syracuse University
Carnegie Mellon University	Carnegie Mellon
Vanderbilt University	Vanderbilt
Emory University
Rice University
University of Notre Dame
Georgia Tech
Virginia Tech
Purdue University	Purdue
Howard University
Morehouse College
Barnard College
Vassar College
Wellesley College
Amherst College
Liberty University
Columbia Law School
Yale Law School
Columbia Journalism School
City University of New York	CUNY
University of Miami
University of Arizona
University of Maryland
University of Colorado
Massachusetts General Hospital
Johns Hopkins Hospital
Cleveland Clinic
Mount Sinai Hospital
Bellevue Hospital
Cedars-Sinai
Memorial Sloan Kettering	Memorial Sloan Kettering Cancer Center
St. Jude Children's Research Hospital	St Jude Children's Research Hospital
Addenbrooke's Hospital	Addenbrooke's
St Thomas' Hospital	St Thomas's Hospital
Guy's Hospital
Royal London Hospital
St Mary's Hospital
King's College Hospital
Queen Elizabeth Hospital
Royal Marsden
Alder Hey	Alder Hey Children's Hospital
Countess of Chester Hospital
John Radcliffe Hospital
Royal Victoria Infirmary
Stoke Mandeville Hospital
Broadmoor
Bethlem Royal Hospital
Metropolitan Museum of Art	Metropolitan Museum
Museum of Modern Art	MoMA
Guggenheim Museum	Guggenheim
Metropolitan Opera
Carnegie Hall
Lincoln Center
Kennedy Center
Getty Museum
Louvre Museum
Rijksmuseum
Van Gogh Museum
Anne Frank House
Uffizi
Vatican Museums
# Seats of power
White House	the White House
Kremlin	the Kremlin
Pentagon	the Pentagon
Downing Street	No 10 Downing Street|10 Downing Street|Number 10
Élysée	Elysée Palace
Capitol Hill
Buckingham Palace
Whitehall
Foggy Bottom
Knesset
Bundestag
Bundesrat
Duma	State Duma
Verkhovna Rada
Congress	U.S. Congress|US Congress
Senate	U.S. Senate|US Senate
House of Representatives	U.S. House of Representatives
House of Commons
House of Lords
Parliament
European Parliament
European Commission
European Council
European Court of Human Rights	ECHR
European Court of Justice	Court of Justice of the European Union|CJEU
European Central Bank	ECB
Federal Reserve	the Fed
Bank of England	BoE
Supreme Court	U.S. Supreme Court|US Supreme Court
International Criminal Court	ICC
International Court of Justice	ICJ
State Department	U.S. State Department|US State Department|Department of State
Defense Department	Department of Defense|U.S. Department of Defense|DoD
Justice Department	Department of Justice|U.S. Justice Department|DOJ
Treasury Department	U.S. Treasury|US Treasury|Department of the Treasury
Homeland Security	Department of Homeland Security|DHS
Foreign Office	Foreign Commonwealth and Development Office|FCDO
Home Office
Ministry of Defence	Ministry of Defense|Defence Ministry|Defense Ministry|MoD
Foreign Ministry	Ministry of Foreign Affairs
Interior Ministry	Ministry of Interior|Ministry of the Interior
Health Ministry	Ministry of Health
Harvard University	Harvard
Oxford University	University of Oxford
Cambridge University	University of Cambridge
Damascus University	University of Damascus
Cairo University
American University of Beirut	AUB
Stanford University
Yale University
Princeton University
Columbia University
Massachusetts Institute of Technology	MIT
London School of Economics	LSE
Al-Azhar University
Al-Azhar	Al Azhar
Al-Shifa Hospital
Nasser Hospital
Great Ormond Street Hospital
Mayo Clinic
Walter Reed	Walter Reed National Military Medical Center
`;
