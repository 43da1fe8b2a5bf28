/** Newspapers, agencies, broadcasters, news sites, press-freedom outlets. Written from general knowledge; CC0. */
export const media = `
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
CBS News	CBS
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
