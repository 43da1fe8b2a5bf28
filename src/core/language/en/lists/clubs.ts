/** Sports clubs, leagues, federations and tournaments as bodies. Written from general knowledge; CC0. */
export const clubs = `
# British and Irish football and rugby
Nottingham Forest
Fulham
Brentford
Bournemouth FC	AFC Bournemouth
Southampton FC
Burnley FC
Sheffield United
Sheffield Wednesday
Luton Town
Ipswich Town
Norwich City
Watford FC
Stoke City
West Bromwich Albion	West Brom
Birmingham City
Coventry City
Derby County
Blackburn Rovers
Bolton Wanderers
Preston North End
Middlesbrough FC
Sunderland AFC
Hull City
Huddersfield Town
Millwall
Charlton Athletic
Queens Park Rangers	QPR
Portsmouth FC
Reading FC
Swansea City
Cardiff City
Wigan Athletic
Blackpool FC
Barnsley FC
Rotherham United
Plymouth Argyle
Oxford United
Bristol City
Bristol Rovers
Exeter City
Cheltenham Town
Swindon Town
Wycombe Wanderers
Milton Keynes Dons	MK Dons
Leyton Orient
AFC Wimbledon
Wrexham AFC
Salford City
Forest Green Rovers
Grimsby Town
Tranmere Rovers
Crewe Alexandra
Port Vale
Walsall FC
Shrewsbury Town
Peterborough United
Cambridge United
Colchester United
Gillingham
Notts County
Mansfield Town
Bradford City
Oldham Athletic
Stockport County
Accrington Stanley
Hearts	Heart of Midlothian
Hibernian	Hibs
Aberdeen FC
Dundee United
Motherwell
Kilmarnock FC
St Mirren
St Johnstone
Ross County
Livingston FC
Shamrock Rovers
Bohemians
Linfield
Glentoran
Leicester Tigers
Saracens
Harlequins
Northampton Saints
Exeter Chiefs
Bath Rugby
Gloucester Rugby
Sale Sharks
Wasps
Leinster
Munster
Ulster Rugby
Glasgow Warriors
Scarlets
Ospreys
Leeds Rhinos
Wigan Warriors
St Helens
Warrington Wolves
Hull KR
# European football
Real Sociedad
Real Betis	Betis
Athletic Bilbao	Athletic Club
Villarreal
Getafe
Espanyol
Celta Vigo	Celta de Vigo
Osasuna
Rayo Vallecano
Levante UD	Levante
Deportivo Alavés
Deportivo La Coruña
Málaga CF
Las Palmas
Girona FC	Girona
Real Valladolid
Real Zaragoza
Sporting Gijón
RCD Mallorca
Cádiz CF
Granada CF
Borussia Mönchengladbach	Mönchengladbach|Gladbach
Eintracht Frankfurt
VfB Stuttgart
VfL Wolfsburg
Werder Bremen
Hamburger SV	HSV
Hertha Berlin	Hertha BSC
Union Berlin
SC Freiburg
1899 Hoffenheim	Hoffenheim
FC Köln	1. FC Köln
Mainz 05
FC Augsburg
FC St. Pauli	St Pauli
Hannover 96
1. FC Nürnberg
VfL Bochum
Fortuna Düsseldorf
Atalanta
Torino
Sampdoria
Genoa CFC
Udinese
Bologna FC
Cagliari Calcio
Sassuolo
Hellas Verona
Parma Calcio
Empoli
Lecce
Monza
Palermo FC
Venezia FC
Como 1907
AS Monaco
Lille OSC	LOSC
Stade Rennais	Rennes FC
OGC Nice
RC Lens	Lens
Girondins de Bordeaux
AS Saint-Étienne	Saint-Etienne
RC Strasbourg
FC Nantes
Montpellier HSC
Stade de Reims
Toulouse FC
FC Metz
Stade Brestois
AZ Alkmaar	AZ
FC Twente
FC Utrecht
Vitesse	Vitesse Arnhem
SC Braga	Sporting Braga
Vitória Guimarães
Boavista
Club Brugge
Anderlecht
Standard Liège
KRC Genk	Genk
Royal Antwerp
Union Saint-Gilloise
FC Basel
Young Boys
FC Zürich
Grasshoppers
Red Bull Salzburg
Rapid Vienna	Rapid Wien
Austria Vienna
Sturm Graz
FC Copenhagen
Brøndby	Brondby
FC Midtjylland
Malmö FF
AIK
Djurgården
IFK Göteborg
Hammarby
Rosenborg
Bodø/Glimt
Molde
HJK Helsinki
Sparta Prague
Slavia Prague
Viktoria Plzeň
Legia Warsaw
Lech Poznań
Wisła Kraków
Ferencváros
Dinamo Zagreb
Hajduk Split
Red Star Belgrade	Crvena Zvezda
Partizan Belgrade	Partizan
Olimpija Ljubljana
Steaua Bucharest	FCSB
CFR Cluj
Dinamo Bucharest
Ludogorets
CSKA Sofia
Levski Sofia
Olympiacos	Olympiakos
Panathinaikos
AEK Athens
PAOK
APOEL
Omonia Nicosia
Trabzonspor
İstanbul Başakşehir	Basaksehir
Bursaspor
Adana Demirspor
Amedspor
Zenit Saint Petersburg	Zenit
CSKA Moscow
Spartak Moscow
Lokomotiv Moscow
Dynamo Moscow
Krasnodar FC
Akhmat Grozny
Shakhtar Donetsk	Shakhtar
Dynamo Kyiv
Sheriff Tiraspol
Qarabag
BATE Borisov
Maccabi Tel Aviv
Maccabi Haifa
Hapoel Tel Aviv
Hapoel Be'er Sheva
Beitar Jerusalem
# Arab, African, Asian, American football
Al-Ahli	Al Ahli
Al-Shabab FC
Al-Fateh
Al-Taawoun
Al-Ettifaq
Al-Wehda
Al-Raed
Al Sadd	Al-Sadd
Al-Duhail
Al-Rayyan SC
Al-Gharafa
Al Ain FC	Al-Ain FC
Al-Wasl
Al-Jazira Club
Sharjah FC
Shabab Al Ahli
Al-Wahda
Al-Kuwait SC
Al-Arabi SC
Qadsia SC
Al-Muharraq
Al-Riffa
Al-Seeb
Dhofar Club
Al-Quwa Al-Jawiya
Al-Zawraa
Al-Shorta
Al-Talaba
Erbil SC
Al-Karamah
Al-Jaish SC	Al-Jaish
Al-Ittihad Aleppo	Ahli Aleppo
Tishreen SC
Hutteen
Al-Futowa	Al-Fotuwa
Jableh SC
Al-Wathba
Al-Ansar
Nejmeh	Al-Nejmeh
Al-Ahed
Al-Faisaly
Al-Wehdat
Al-Hussein Irbid
Pyramids FC	Pyramids
Ismaily
Al Masry
Al Mokawloon
ENPPI
Espérance	Esperance de Tunis
Club Africain
Étoile du Sahel
CS Sfaxien
MC Alger	Mouloudia Alger
USM Alger
JS Kabylie
CR Belouizdad
ES Sétif
Raja Casablanca	Raja
Wydad	Wydad Casablanca|Wydad AC
AS FAR
RS Berkane
Al-Merrikh
Al-Hilal Omdurman
Al-Ahly Tripoli
TP Mazembe
AS Vita Club
Mamelodi Sundowns	Sundowns
Kaizer Chiefs
Orlando Pirates
Simba SC
Young Africans	Yanga
Gor Mahia
AFC Leopards
Enyimba
Kano Pillars
Asante Kotoko
Hearts of Oak
ASEC Mimosas
Horoya AC
Coton Sport
Saint George SC
Persepolis
Esteghlal
Sepahan
Tractor SC
Mohun Bagan
East Bengal
Kerala Blasters
Bengaluru FC
Mumbai City FC
Urawa Red Diamonds	Urawa Reds
Kashima Antlers
Yokohama F. Marinos
Kawasaki Frontale
Vissel Kobe
Gamba Osaka
Jeonbuk Hyundai Motors
Ulsan HD
FC Seoul
Guangzhou Evergrande
Shanghai Port
Shandong Taishan
Buriram United
Johor Darul Ta'zim
Persib Bandung
Persija Jakarta
Arema FC
Melbourne Victory
Sydney FC
Western Sydney Wanderers
Wellington Phoenix
Palmeiras
São Paulo FC
Santos FC
Fluminense
Vasco da Gama
Botafogo
Grêmio
Internacional
Cruzeiro
Atlético Mineiro
Athletico Paranaense
Chapecoense
Racing Club
Independiente
San Lorenzo
Estudiantes
Vélez Sarsfield
Newell's Old Boys
Rosario Central
Peñarol
Nacional
Colo-Colo	Colo Colo
Universidad de Chile
Universidad Católica
Olimpia
Cerro Porteño
Atlético Nacional
Millonarios
América de Cali
Barcelona SC
LDU Quito
Independiente del Valle
Alianza Lima
Universitario
Sporting Cristal
Bolívar
The Strongest
Caracas FC
Club América
Chivas	Chivas Guadalajara
Cruz Azul
Pumas UNAM
Tigres UANL	Tigres
CF Monterrey
Santos Laguna
Club León
Toluca FC
Pachuca
New York City FC	NYCFC
New York Red Bulls
Seattle Sounders
Portland Timbers
Atlanta United
LAFC	Los Angeles FC
D.C. United	DC United
Toronto FC
Vancouver Whitecaps
CF Montréal
Columbus Crew
Philadelphia Union
Sporting Kansas City
FC Dallas
Houston Dynamo
Orlando City
San Jose Earthquakes
Real Salt Lake
Colorado Rapids
Minnesota United
Chicago Fire
FC Cincinnati
Nashville SC
Austin FC
Charlotte FC
St. Louis City SC
# American baseball, basketball, American football, hockey
Atlanta Braves	Braves
Baltimore Orioles	Orioles
Chicago White Sox	White Sox
Cincinnati Reds
Cleveland Guardians	Cleveland Indians
Colorado Rockies
Detroit Tigers
Houston Astros	Astros
Kansas City Royals
Los Angeles Angels
Miami Marlins	Marlins
Milwaukee Brewers	Brewers
Minnesota Twins
Oakland Athletics	Oakland A's
Philadelphia Phillies	Phillies
Pittsburgh Pirates
San Diego Padres	Padres
San Francisco Giants
Seattle Mariners	Mariners
St. Louis Cardinals	St Louis Cardinals
Tampa Bay Rays
Texas Rangers
Toronto Blue Jays	Blue Jays
Washington Nationals
Arizona Diamondbacks	Diamondbacks
Atlanta Hawks
Brooklyn Nets
Charlotte Hornets
Cleveland Cavaliers	Cavaliers|Cavs
Dallas Mavericks	Mavericks|Mavs
Denver Nuggets
Detroit Pistons	Pistons
Houston Rockets
Indiana Pacers	Pacers
Los Angeles Clippers	LA Clippers|Clippers
Memphis Grizzlies	Grizzlies
Milwaukee Bucks
Minnesota Timberwolves	Timberwolves
New Orleans Pelicans
Oklahoma City Thunder
Orlando Magic
Philadelphia 76ers	76ers|Sixers
Phoenix Suns
Portland Trail Blazers	Trail Blazers
Sacramento Kings
San Antonio Spurs
Toronto Raptors	Raptors
Utah Jazz
Washington Wizards
Seattle SuperSonics
Las Vegas Aces
New York Liberty
Indiana Fever
Arizona Cardinals
Atlanta Falcons
Baltimore Ravens	Ravens
Buffalo Bills
Carolina Panthers
Chicago Bears
Cincinnati Bengals	Bengals
Cleveland Browns
Denver Broncos	Broncos
Detroit Lions
Houston Texans	Texans
Indianapolis Colts	Colts
Jacksonville Jaguars
Las Vegas Raiders	Oakland Raiders|Raiders
Los Angeles Chargers	Chargers
Los Angeles Rams
Miami Dolphins
Minnesota Vikings
New Orleans Saints
New York Giants
New York Jets
Philadelphia Eagles
Seattle Seahawks	Seahawks
Tampa Bay Buccaneers	Buccaneers
Tennessee Titans
Washington Commanders	Washington Redskins|Redskins
Anaheim Ducks
Boston Bruins	Bruins
Buffalo Sabres
Calgary Flames
Carolina Hurricanes
Chicago Blackhawks	Blackhawks
Colorado Avalanche
Columbus Blue Jackets
Dallas Stars
Detroit Red Wings	Red Wings
Edmonton Oilers	Oilers
Florida Panthers
Los Angeles Kings
Minnesota Wild
Montreal Canadiens	Canadiens|Habs
Nashville Predators
New Jersey Devils
New York Islanders
New York Rangers
Ottawa Senators
Philadelphia Flyers	Flyers
Pittsburgh Penguins	Penguins
San Jose Sharks
Seattle Kraken
St. Louis Blues
Tampa Bay Lightning
Utah Mammoth
Vancouver Canucks	Canucks
Vegas Golden Knights	Golden Knights
Washington Capitals
Winnipeg Jets
Notre Dame Fighting Irish
Alabama Crimson Tide	Crimson Tide
Ohio State Buckeyes	Buckeyes
Harlem Globetrotters
# Cricket, motor racing, cycling
Chennai Super Kings	CSK
Mumbai Indians
Kolkata Knight Riders
Royal Challengers Bengaluru	Royal Challengers Bangalore|RCB
Delhi Capitals
Rajasthan Royals
Sunrisers Hyderabad	SRH
Punjab Kings
Gujarat Titans
Lucknow Super Giants
Lahore Qalandars
Karachi Kings
Islamabad United
Peshawar Zalmi
Marylebone Cricket Club	MCC
Surrey CCC
Lancashire CCC
Yorkshire County Cricket Club
Indian Premier League	IPL
Pakistan Super League	PSL
Big Bash League	Big Bash
The Hundred
Scuderia Ferrari
Red Bull Racing
McLaren Racing
Williams Racing
Haas F1
Sauber
Team Sky	Ineos Grenadiers
Team Visma
UAE Team Emirates
Astana Qazaqstan
# Federations, leagues, tournaments
Confederation of African Football	CAF
Asian Football Confederation	AFC
CONMEBOL
CONCACAF
International Cricket Council
Board of Control for Cricket in India	BCCI
Pakistan Cricket Board	PCB
England and Wales Cricket Board
Cricket Australia
World Rugby
Rugby Football Union	RFU
World Athletics	IAAF
UK Athletics
FIBA
FINA	World Aquatics
FIVB
UCI	Union Cycliste Internationale
ITF	International Tennis Federation
ATP	ATP Tour
WTA	Women's Tennis Association
PGA	PGA Tour
LIV Golf
Formula One	Formula 1|F1
MotoGP
NASCAR
UFC	Ultimate Fighting Championship
WWE
WBC
IBF
WBO
FIDE
NCAA
International Paralympic Committee	IPC
USADA	US Anti-Doping Agency|U.S. Anti-Doping Agency
RUSADA
USA Gymnastics
US Soccer	U.S. Soccer Federation
German Football Association	DFB
French Football Federation	FFF
Royal Spanish Football Federation	RFEF
Italian Football Federation	FIGC
Royal Dutch Football Association	KNVB
Turkish Football Federation	TFF
Syrian Football Association
Iraq Football Association
Saudi Arabian Football Federation	SAFF
Egyptian Football Association
Palestinian Football Association
Israel Football Association
Russian Football Union
Football Association of Ireland	FAI
Scottish Football Association	SFA
British Olympic Association
English Football League	EFL
Women's Super League	WSL
National Women's Soccer League	NWSL
WNBA
Scottish Premiership
A-League
J-League	J1 League
K League
Chinese Super League
Saudi Pro League
Egyptian Premier League
Eredivisie
Primeira Liga
Süper Lig
Brasileirão
Liga MX
Copa Libertadores
Asian Champions League
EuroLeague
Six Nations
Super Rugby
National Rugby League	NRL
Australian Football League	AFL
Gaelic Athletic Association	GAA
# Football
Manchester United	Man United|Man Utd
Manchester City	Man City
Liverpool FC
Arsenal
Chelsea
Tottenham Hotspur	Tottenham|Spurs
Everton
Newcastle United
Aston Villa
West Ham United	West Ham
Leeds United
Leicester City
Crystal Palace
Wolverhampton Wanderers	Wolves
Brighton & Hove Albion	Brighton and Hove Albion
Celtic
Rangers
Real Madrid
FC Barcelona	Barça
Atletico Madrid
Sevilla FC
Valencia CF
Bayern Munich	Bayern München
Borussia Dortmund	Dortmund
Bayer Leverkusen	Leverkusen
RB Leipzig
Schalke	Schalke 04
Juventus
AC Milan
Inter Milan	Internazionale
AS Roma
Lazio
Napoli
Fiorentina
Paris Saint-Germain	Paris Saint Germain|PSG
Olympique Marseille
Olympique Lyonnais
Ajax	Ajax Amsterdam
PSV Eindhoven	PSV
Feyenoord
Benfica
FC Porto
Sporting Lisbon	Sporting CP
Galatasaray
Fenerbahçe
Besiktas
Al Ahly	al-Ahly
Zamalek
Al-Hilal	Al Hilal
Al-Nassr	Al Nassr
Al-Ittihad	Al Ittihad
Flamengo
Corinthians
Boca Juniors
River Plate
LA Galaxy
Inter Miami
# Bodies
FIFA
UEFA
IOC	International Olympic Committee
Premier League
La Liga
Bundesliga
Serie A
Ligue 1
Champions League
Europa League
NBA	National Basketball Association
NFL	National Football League
MLB	Major League Baseball
NHL	National Hockey League
MLS	Major League Soccer
ICC
FIA
WADA	World Anti-Doping Agency
Football Association
# American teams
New York Yankees	Yankees
New York Mets	Mets
Boston Red Sox	Red Sox
Chicago Cubs	Cubs
Los Angeles Dodgers	Dodgers
Los Angeles Lakers	Lakers
Boston Celtics
Chicago Bulls
Golden State Warriors
Miami Heat
New York Knicks	Knicks
Dallas Cowboys
New England Patriots
Green Bay Packers
Pittsburgh Steelers
Kansas City Chiefs
San Francisco 49ers	49ers
Toronto Maple Leafs	Maple Leafs
`;
