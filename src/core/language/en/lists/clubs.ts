/** Sports clubs, leagues, federations and tournaments as bodies. Written from general knowledge; CC0. */
export const clubs = `
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
