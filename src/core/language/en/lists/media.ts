/** Newspapers, agencies, broadcasters, news sites, press-freedom outlets. Written from general knowledge; CC0. */
export const media = `
# Arab world
Syrian Arab Television
Al-Ikhbariya Syria	al-Ikhbariya|Alikhbariah
Al-Watan	al-Watan newspaper
Tishreen newspaper	Tishreen
Al-Thawra newspaper
Baladi News
Syria Direct
Step News Agency
SMART News Agency	SMART News
Qasioun News Agency
Zaman al-Wasl	Zaman Al Wasl
All4Syria
Shaam Network	Shaam News Network
Aleppo Media Center	AMC
Halab Today
Rozana	Rozana Radio|Radio Rozana
SY24
Hawar News Agency	ANHA
ARTA FM
Ronahi TV
Jisr Press	Jesr Press
Naher Media
Euphrates Post
Ain al-Furat	Eye of Euphrates
Deir Ezzor Media Center
Deirezzor Now
Raqqa Post
Suwayda 24	Sweida 24
Horan Free League
Daraa Martyrs Office
Syriac Press
Al-Jumhuriya
Souriatna
Sada al-Sham
Radio Fresh
Verify-Sy	Verify Syria|Ta'akkad
Levant24
Halab News
Al-Sumaria	Alsumaria
Al-Mada
Al-Sabah
Shafaq News	Shafaq
Iraqi News Agency	INA
Nina News
Al-Iraqiya	Iraqiya TV
Al-Sharqiya	Al Sharqiya
Al-Forat
Afaq TV
Bas News	Basnews
NRT	NRT TV
K24
Draw Media
Zoom News
Iraq Oil Report
Niqash
Al-Rafidain
Dijlah TV	Dijla TV
UTV Iraq	UTV
Al-Ahad TV
Sabereen News
Roj News
Ezidi 24
Al-Tagheer
Nawa Radio
LBCI	LBC
MTV Lebanon
Al Jadeed	Al-Jadeed
NBN
OTV
National News Agency	NNA
The Daily Star
L'Orient-Le Jour	L'Orient Le Jour
L'Orient Today
Al-Joumhouria
Al-Liwaa
As-Safir
Al-Modon	Almodon
Daraj	Daraj Media
Megaphone
Lebanon Debate
Naharnet
Elnashra
Raseef22
Jordan Times
Al-Ghad
Ad-Dustour	Addustour
Al Rai	Al-Rai
Roya News	Roya
Ammon News
7iber
Palestine TV
Ma'an News Agency	Maan News Agency|Ma'an
Al-Aqsa TV
Quds News Network	QNN
Shehab News Agency	Shehab
Safa News Agency
Al-Ayyam
Al-Hayat al-Jadida
Al-Quds newspaper
Ultra Palestine
Palestine Chronicle
Electronic Intifada	The Electronic Intifada
+972 Magazine
Local Call
Mondoweiss
Arab48
Youm7	Youm 7|Al-Youm Al-Sabea
Al-Shorouk	Shorouk
Al-Wafd
Al-Dostour
Akhbar el-Yom	Akhbar Al-Youm
Al-Gomhuria
Al-Tahrir
Al-Bawaba
Ahram Online
Daily News Egypt
Egypt Independent
Egypt Today
Cairo 24
Masrawy
Manassa	Al-Manassa
Nile TV
CBC Egypt	CBC Extra
ON TV	ONTV
DMC
Sada El-Balad
El-Mehwar
Al-Ghad TV
Al-Qahera News
Sudan Tribune
Radio Dabanga	Dabanga
Radio Tamazuj
Sudan News Agency	SUNA
Al-Sudani
Al-Rakoba
Ayin Network	Ayin
Sudan War Monitor
Libya Observer	The Libya Observer
Libya Herald
Libya Al-Ahrar	Libya al-Ahrar TV
Libya 218	218 TV
Al-Wasat	Bawabat al-Wasat
Al-Marsad
LANA	Libyan News Agency
Address Libya
Libya Review
Al-Masdar Online
Al-Masirah	Al Masirah TV|Almasirah
Saba News Agency	Saba
Belqees TV	Belqees
Yemen Shabab
Suhail TV
Aden al-Ghad
South24
Yemen Monitor
Mareb Press	Marib Press
Al-Mashhad al-Yemeni
Yemen Times
Khuyut
Aden Independent Channel
Okaz
Al-Riyadh
Al-Jazirah newspaper
Saudi Gazette
Al-Ekhbariya	Al Ekhbariya
MBC	Middle East Broadcasting Center
Rotana
Sabq
Al-Eqtisadiah
Independent Arabia
Elaph
Al-Ittihad newspaper
Al-Bayan
Al-Khaleej	Al Khaleej
Khaleej Times
Emarat Al Youm
Al-Ain News
24.ae
Erem News
Al-Raya
Al-Sharq
Al-Arab
Gulf Times
The Peninsula
Qatar Tribune
Qatar TV
Al Araby TV	Al-Araby TV
Al-Qabas
Al-Anba
Al-Jarida
Arab Times
Kuwait Times
Akhbar Al Khaleej
Bahrain News Agency	BNA
Bahrain Mirror
Oman News Agency	ONA
Times of Oman
Oman Observer
Muscat Daily
Mosaique FM
TAP	Tunis Afrique Presse
Kapitalis
Nawaat
Inkyfada
Shems FM
Nessma TV	Nessma
Express FM
La Presse de Tunisie
Le Temps
Webdo
Algérie Presse Service	APS
El Watan
El Khabar
Echorouk	Echourouk
Ennahar
Liberté
Le Soir d'Algérie
TSA	Tout sur l'Algérie
Maghreb Emergent
Radio M
Interlignes
Maghreb Arabe Presse	MAP
Hespress
Le360
Le Matin
Al Massae
Akhbar Al Yaoum
TelQuel
Médias24
Medi1 TV	Medi1
2M
Assabah
Le Desk
Sahara Media
Alhurra	Al Hurra|Al-Hurra
Radio Sawa
Sky News Arabic
RT Arabic
Radio Monte Carlo Doualiya	Monte Carlo Doualiya|RMC
Al Quds Al Arabi
Al-Arab newspaper
Arabi21
Al-Khaleej Online
Noon Post
Sasa Post
Jadaliyya
Al-Alam	Al Alam
Alsharq News
Asharq News
AJ+
AL24 News
Amwaj Media	Amwaj.media
The Cradle
Iran International
BBC Persian
Radio Farda
Press TV
Mehr News Agency	Mehr
ISNA
ILNA
Kayhan
Etemad
Shargh
Hamshahri
IranWire
Fatabyyano
Misbar
Matsda2sh
AFP Fact Check
Kashif
Tech 4 Peace	Tech4Peace
# Israel, Türkiye
Israel Hayom
Maariv
Walla	Walla News
Ynet	Ynetnews
Kan	Kan News
Channel 12
Channel 13	Channel 13 News
Channel 14
Army Radio
Globes
Calcalist
TheMarker	The Marker
i24NEWS	i24 News
JTA	Jewish Telegraphic Agency
The Forward
Jewish Chronicle	The Jewish Chronicle
Arutz Sheva
Hürriyet
Hürriyet Daily News
Sabah
Daily Sabah
Cumhuriyet
Milliyet
Yeni Şafak
Sözcü
Zaman
Today's Zaman
BirGün
Evrensel
T24
Bianet
Medyascope
Duvar	Gazete Duvar
TRT	TRT World
TRT Arabi
NTV
CNN Türk
Halk TV
Habertürk
Demirören News Agency	DHA
Mezopotamya Agency	Mezopotamya News Agency
ANF	Firat News Agency
Turkish Minute
Ahval
# United States and Canada
The Boston Globe	Boston Globe
Chicago Tribune
The Philadelphia Inquirer	Philadelphia Inquirer
Miami Herald	The Miami Herald
Houston Chronicle
Dallas Morning News	The Dallas Morning News
San Francisco Chronicle
The Baltimore Sun	Baltimore Sun
The Denver Post	Denver Post
Seattle Times	The Seattle Times
Star Tribune
Detroit Free Press
The Atlanta Journal-Constitution	Atlanta Journal-Constitution
Tampa Bay Times
Arizona Republic
The Oregonian
Las Vegas Review-Journal
New York Post	NY Post
New York Daily News
Newsday
The Hill
Roll Call
The Daily Beast	Daily Beast
Vox	Vox.com
Vanity Fair
Rolling Stone
The New Republic
The Nation
National Review
Reason magazine
Mother Jones
Slate
Salon
The Texas Tribune	Texas Tribune
CalMatters
The Marshall Project	Marshall Project
The Markup
404 Media
Semafor
Puck
The Bulwark
The Dispatch
The Free Press
Breitbart	Breitbart News
The Daily Wire
Daily Caller	The Daily Caller
Newsmax
One America News	OAN|One America News Network
InfoWars
The Gateway Pundit
The Epoch Times	Epoch Times
CNBC
Fox Business
Univision
Telemundo
HBO
CBS
ABC	American Broadcasting Company
NBC Nightly News
Meet the Press
Face the Nation
60 Minutes
Good Morning America
The Daily Show
Voice of America	VOA
Radio Free Europe	Radio Free Europe/Radio Liberty|RFE/RL|Radio Liberty
Radio Free Asia	RFA
Stars and Stripes
Military Times
Defense News
Defense One
Breaking Defense
War on the Rocks
Lawfare
Just Security
Foreign Affairs
The American Conservative
Forbes
Fortune
Barron's
MarketWatch
Business Insider
Quartz
TechCrunch
Wired
The Verge
Ars Technica
Gizmodo
Mashable
CNET
Scientific American
National Geographic
Nature
Science magazine
The Lancet	Lancet
New England Journal of Medicine	NEJM
BMJ	British Medical Journal
JAMA
STAT News	STAT
The Conversation
Snopes
PolitiFact
FactCheck.org
Lead Stories
Storyful
NewsGuard
Variety
The Hollywood Reporter	Hollywood Reporter
Deadline
Billboard
TMZ
People magazine
Us Weekly
Entertainment Weekly
Vogue
Esquire
GQ
Playboy
ESPN
Sports Illustrated
The Athletic
Reader's Digest
Consumer Reports
Nieman Lab
Columbia Journalism Review	CJR
Poynter	Poynter Institute
Drop Site News	Drop Site
Zeteo
Democracy Now!	Democracy Now
The Globe and Mail	Globe and Mail
Toronto Star	The Toronto Star
National Post
CBC	CBC News|Canadian Broadcasting Corporation
CTV	CTV News
Global News
La Presse
Le Devoir
Radio-Canada
The Canadian Press	Canadian Press
The Walrus
The Tyee
Winnipeg Free Press
Maclean's
Rebel News
The Narwhal
# United Kingdom and Ireland
The Telegraph	Telegraph
The Sunday Telegraph	Sunday Telegraph
The Observer	Observer
The Mail on Sunday	Mail on Sunday
MailOnline
Sunday Mirror
Daily Express
Daily Star
Evening Standard	The Standard
Metro
The i Paper	i newspaper
The Scotsman
The Herald	Glasgow Herald
Daily Record
Press and Journal
Western Mail
Belfast Telegraph
The Irish News
Irish Times	The Irish Times
Irish Independent
Irish Examiner
RTÉ	RTÉ News
TheJournal.ie
Yorkshire Post
Manchester Evening News
Liverpool Echo
Birmingham Mail
Bristol Post
Eastern Daily Press
Northern Echo
The Spectator	Spectator
New Statesman
Private Eye
Prospect
The Week
Press Association	PA Media|PA news agency
BBC World Service	World Service
BBC Radio 4	Radio 4
BBC Monitoring
BBC Verify
BBC Newsnight	Newsnight
BBC Panorama	Panorama
BBC Two
BBC One
ITV News
Channel 5
GB News
TalkTV
STV
Sky Sports
TalkSport
openDemocracy
Declassified UK
Byline Times
Novara Media
Middle East Monitor	MEMO
Bureau of Investigative Journalism	The Bureau of Investigative Journalism|TBIJ
Full Fact
Jane's	Janes
News of the World
London Review of Books
Times Literary Supplement
Hello! magazine
The Lead
Tortoise Media	Tortoise
Lloyd's List
The Stage
New Scientist
New Humanitarian	The New Humanitarian|IRIN News
City A.M.	City AM
Morning Star
UnHerd
# Europe
AFP Factuel
Mediapart
L'Équipe
L'Express
Le Point
L'Obs
Marianne
Le Parisien
La Croix
Les Echos
L'Humanité
Ouest-France
La Dépêche
Le Canard enchaîné
Charlie Hebdo
Paris Match
BFMTV	BFM TV
TF1
France 2
France Info	Franceinfo
CNews
France Télévisions
Radio France
Courrier International
Le Monde diplomatique
Jeune Afrique
Orient XXI
Mediacités
Euronews
Euractiv
EUobserver
Politico Europe
Die Welt	Welt
Der Tagesspiegel	Tagesspiegel
taz	Die Tageszeitung|Tageszeitung
Stern
Focus
Handelsblatt
ARD
ZDF
Tagesschau
NDR
WDR
RTL
n-tv
DPA	Deutsche Presse-Agentur
Correctiv
Junge Welt
Berliner Zeitung
Neue Zürcher Zeitung	NZZ
Tages-Anzeiger
Blick
Swissinfo
SRF
Der Standard
Die Presse
Kronen Zeitung
ORF
APA
Falter
La Stampa
Il Messaggero
Il Giornale
Il Fatto Quotidiano
Il Sole 24 Ore
ANSA
RAI
Mediaset
La7
L'Espresso
Avvenire
Il Manifesto
L'Osservatore Romano	Osservatore Romano
Vatican News
El Mundo
La Vanguardia
El Periódico
elDiario.es
El Confidencial
RTVE
EFE	Agencia EFE
Europa Press
Cadena SER
Público
Expresso
Lusa
RTP
De Volkskrant	Volkskrant
NRC Handelsblad
De Telegraaf
Algemeen Dagblad
Trouw
NOS
De Standaard
Le Soir
La Libre Belgique
De Morgen
Het Laatste Nieuws
VRT
RTBF
Belga
Aftonbladet
Expressen
Dagens Nyheter
Svenska Dagbladet
SVT
TT News Agency
Aftenposten
VG	Verdens Gang
Dagbladet
NRK
Politiken
Berlingske
Jyllands-Posten
Ritzau
Helsingin Sanomat
Yle
Gazeta Wyborcza
Rzeczpospolita
TVN
TVP
PAP	Polish Press Agency
OKO.press
Notes from Poland
Hospodářské noviny
ČTK
Denník N
Magyar Nemzet
Telex
444.hu
Index.hu
Népszabadság
MTI
Agerpres
Digi24
HotNews
BTA
Politika
Blic
Danas
N1
Tanjug
B92
BIRN	Balkan Investigative Reporting Network
Balkan Insight
Oslobođenje
HRT
Jutarnji List
Index.hr
Delo
Kathimerini	Ekathimerini
Ta Nea
To Vima
ERT
Cyprus Mail
Novaya Gazeta
Meduza
Kommersant
Vedomosti
Izvestia
Pravda
Komsomolskaya Pravda
Rossiyskaya Gazeta
Moskovsky Komsomolets
Echo of Moscow	Ekho Moskvy
TV Rain	Dozhd
RT	Russia Today
Sputnik
Channel One Russia	Channel One
Rossiya 1
The Moscow Times	Moscow Times
The Insider
iStories	Important Stories
Mediazona
The Bell
Proekt
SOTA
Baza
Rybar
Kyiv Independent	The Kyiv Independent
Kyiv Post
Ukrainska Pravda	Ukrayinska Pravda
Ukrinform
Suspilne
Hromadske
Unian
StopFake
Nasha Niva
Belsat
Nexta
BelTA
Civil.ge
JAMnews
OC Media
Trend News Agency
Armenpress
Azatutyun
# Asia and Pacific
People's Daily
Global Times
China Daily
CGTN
CCTV	China Central Television
Caixin
The Paper
Sixth Tone
Southern Weekly
South China Morning Post	SCMP
Apple Daily
Stand News
Hong Kong Free Press	HKFP
RTHK
Ming Pao
Taipei Times
Central News Agency
Focus Taiwan
Liberty Times
The Japan Times	Japan Times
Yomiuri Shimbun	Yomiuri
Asahi Shimbun	Asahi
Mainichi Shimbun	Mainichi
Nikkei	Nikkei Asia
Sankei Shimbun
NHK
Kyodo News	Kyodo
Jiji Press	Jiji
TV Asahi
Fuji TV
Yonhap	Yonhap News Agency
Chosun Ilbo
JoongAng Ilbo
Dong-A Ilbo
Hankyoreh
Korea Herald	The Korea Herald
Korea Times
KBS
KCNA	Korean Central News Agency
Rodong Sinmun
NK News
Straits Times	The Straits Times
Channel NewsAsia	CNA
Mothership
Malaysiakini
Bernama
New Straits Times
Free Malaysia Today
Jakarta Post	The Jakarta Post
Kompas
Tempo
Antara
Detik
Bangkok Post
Prachatai
Khaosod
Phnom Penh Post
Cambodia Daily
VnExpress
Vietnam News Agency
Tuoi Tre
Thanh Nien
Irrawaddy	The Irrawaddy
Myanmar Now
Frontier Myanmar
Mizzima
DVB
Rappler
Philippine Daily Inquirer	Inquirer
Philippine Star
Manila Times
ABS-CBN
GMA News
The Hindu
The Times of India	Times of India
Hindustan Times
The Indian Express	Indian Express
The Telegraph India
Deccan Herald
Deccan Chronicle
New Indian Express	The New Indian Express
The Tribune	Tribune India
Mint
Economic Times	The Economic Times
Business Standard
India Today
Outlook India
Frontline
The Caravan	Caravan magazine
Scroll.in	Scroll
The Wire
The Print	ThePrint
The Quint
Newslaundry
Alt News
BOOM Live	BOOM
NDTV
Republic TV
Times Now
Zee News
Aaj Tak
CNN-News18	News18
ANI
PTI News	Press Trust of India
Doordarshan
All India Radio
Dainik Jagran
Dainik Bhaskar
Malayala Manorama
Mathrubhumi
Eenadu
Anandabazar Patrika
Kashmir Times
Greater Kashmir
Tehelka
NewsClick
Dawn	Dawn newspaper
The News International
Express Tribune	The Express Tribune
Geo News	Geo TV
ARY News
Samaa TV
Dunya News
Jang
Associated Press of Pakistan	APP
The Friday Times
Prothom Alo
Dhaka Tribune
bdnews24
New Age
TOLOnews	Tolo News
Pajhwok	Pajhwok Afghan News
Khaama Press
Amu TV
Afghanistan International
Hasht-e Subh
Kathmandu Post	The Kathmandu Post
The Himalayan Times
Daily FT
NewsWire
Maldives Independent
The Diplomat
Asia Times
Australian Broadcasting Corporation
SBS	SBS News
The Sydney Morning Herald	Sydney Morning Herald
The Age
The Australian
Australian Financial Review
Herald Sun
News.com.au
Crikey
The Saturday Paper
Nine News
Seven News
AAP	Australian Associated Press
New Zealand Herald	NZ Herald
Stuff
RNZ	Radio New Zealand
The Spinoff
Newshub
Fiji Times
Post-Courier
Times of Central Asia
Eurasianet
Kloop
Azattyq
Fergana News
Asia-Plus
# Africa and Latin America
The Punch	Punch
Vanguard
ThisDay
Premium Times
Daily Trust
Sahara Reporters
Channels TV	Channels Television
Arise News
HumAngle
TheCable	The Cable
Dubawa
Africa Check
Daily Nation	Nation Africa
The East African
Citizen TV
KTN
Capital FM
Daily Monitor
New Vision
The Citizen
The Chanzo
Addis Standard
The Reporter Ethiopia
Ethiopian News Agency
Fana	Fana Broadcasting Corporate
Hiiraan Online
Garowe Online
Shabelle Media Network
Goobjoog
The New Times
Rwanda Broadcasting Agency
Igihe
Radio Okapi
Actualité.cd
Kivu Security Tracker
Iwacu
Graphic	Daily Graphic
Joy News
Citi FM
Ghanaweb
FrontPage Africa
Fraternité Matin
Burkina24
L'Observateur Paalga
Sidwaya
Studio Tamani
Journal du Mali
Maliweb
Dakaractu
Seneweb
Le Quotidien
RFI Afrique
The Africa Report
Africanews
allAfrica
Mail & Guardian	Mail and Guardian
Daily Maverick
News24
TimesLIVE
Business Day
eNCA
SABC
City Press
Sowetan
amaBhungane
GroundUp
IOL
ZimLive
Lusaka Times
The Namibian
Mmegi
Nyasa Times
Carta de Moçambique
Savana
Zitamar News
Novo Jornal
Folha de S.Paulo	Folha de S. Paulo|Folha
O Globo
O Estado de S. Paulo	Estadão
Globo	TV Globo|Rede Globo
G1
Veja
Agência Brasil
Agência Pública
Aos Fatos
Lupa
Clarín
La Nación
Página 12	Página/12
Infobae
Télam
Chequeado
Buenos Aires Herald
Buenos Aires Times
El Mercurio
La Tercera
CIPER
El Comercio
La República Peru
IDL-Reporteros
El Tiempo
El Espectador
Semana
La Silla Vacía
Caracol
RCN
El Universal
Reforma
La Jornada
Milenio
Excélsior
Proceso
Animal Político
Aristegui Noticias
Televisa
TV Azteca
Notimex
El Faro
La Prensa
Confidencial
La Prensa Gráfica
Prensa Libre
elPeriódico
Plaza Pública
Telesur
El Nacional
Efecto Cocuyo
Runrunes
Armando.info
El Pitazo
Granma
14ymedio
Prensa Latina
Le Nouvelliste
AlterPresse
Haitian Times
Miami New Times
Jamaica Gleaner	The Gleaner
Jamaica Observer
Trinidad Express
Stabroek News
El Nuevo Día
InSight Crime
El Deber
Página Siete
El Universo
Primicias
La Hora
ABC Color
Última Hora
El País Uruguay
Brecha
# Agencies and broadcasters
Reuters
Associated Press	AP|The Associated Press
Agence France-Presse	AFP
Bloomberg	Bloomberg News
United Press International	UPI
Xinhua	Xinhua News Agency
TASS	Itar-Tass
RIA Novosti
Interfax
Anadolu Agency	Anadolu|AA
SANA	Syrian Arab News Agency
WAFA
IRNA
Fars News Agency	Fars
Tasnim	Tasnim News Agency
Petra News Agency
MENA	Middle East News Agency
SPA	Saudi Press Agency
WAM	Emirates News Agency
QNA	Qatar News Agency
KUNA	Kuwait News Agency
BBC	British Broadcasting Corporation|BBC News
BBC Arabic
CNN
Fox News
MSNBC
NBC News	NBC
CBS News
ABC News
NPR	National Public Radio
PBS
C-SPAN
Sky News
Sky News Arabia
ITV
Channel 4	Channel 4 News
Al Jazeera	al-Jazeera|Al-Jazeera English|Al Jazeera English
Al Arabiya	al-Arabiya
Al Hadath
Al Mayadeen	al-Mayadeen
Al-Manar	Al Manar
Enab Baladi
Rudaw
Kurdistan 24
North Press Agency
Deir Ezzor 24	DeirEzzor 24
Syria TV
Orient News
Asharq Al-Awsat
Al-Quds Al-Arabi
Al-Hayat
An-Nahar
Al-Akhbar
Al-Ahram	Al Ahram
Al-Masry Al-Youm
Mada Masr
Middle East Eye	MEE
The New Arab	Al-Araby Al-Jadeed
Al-Monitor
The National
Gulf News
Arab News
Haaretz	Ha'aretz
The Times of Israel	Times of Israel
The Jerusalem Post	Jerusalem Post
Yedioth Ahronoth
The New York Times	New York Times|NYT
The Washington Post	Washington Post
The Wall Street Journal	Wall Street Journal|WSJ
USA Today
Los Angeles Times	LA Times|L.A. Times
The Guardian
The Times
The Sunday Times
The Daily Telegraph	Daily Telegraph
The Independent
Financial Times	FT
The Economist
Daily Mail
The Sun
Daily Mirror
Le Monde
Le Figaro
Libération
Der Spiegel	Spiegel
Die Zeit
Bild
Frankfurter Allgemeine Zeitung	FAZ
Süddeutsche Zeitung
Deutsche Welle	DW
France 24
RFI	Radio France Internationale
El País
Corriere della Sera
La Repubblica
Time	TIME magazine
Newsweek
The New Yorker
The Atlantic
Foreign Policy
Politico
Axios
BuzzFeed News	BuzzFeed
Vice News
HuffPost	Huffington Post
Bellingcat
ProPublica
The Intercept
`;
