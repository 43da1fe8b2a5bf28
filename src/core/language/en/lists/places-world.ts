/** Countries, cities, regions, waters, mountains and landmarks outside the Arab world (its countries included). Written from general knowledge; CC0. */
export const worldPlaces = `
# Continents and great regions
Africa
Asia
Europe
North America
South America
Latin America
Central America
Antarctica
Oceania
Australasia
Eurasia
Central Asia
South Asia
Southeast Asia	South-East Asia|South East Asia
East Asia
Northeast Asia
Western Europe
Eastern Europe
Central Europe
Northern Europe
Southern Europe
West Africa
East Africa
Southern Africa
Central Africa
Sub-Saharan Africa
Sahel	the Sahel
Great Lakes region
Caucasus	the Caucasus
South Caucasus
North Caucasus
Balkans	the Balkans|Western Balkans
Scandinavia
Baltics	Baltic states|the Baltics
Iberia	Iberian Peninsula
Benelux
Anatolia	Asia Minor
Crimea	Crimean Peninsula
Donbas	Donbass|the Donbas
Caribbean	the Caribbean
West Indies
Polynesia
Melanesia
Indochina
Indo-Pacific	the Indo-Pacific
Asia-Pacific	Asia Pacific
Far East	the Far East
Siberia
Arctic	the Arctic
Patagonia
Amazon rainforest	Amazon basin|Amazonia
Kashmir	Jammu and Kashmir|Jammu & Kashmir
Indian-administered Kashmir
Pakistan-administered Kashmir	Azad Kashmir
Punjab
Bengal
Khorasan
Baluchistan	Balochistan
Sistan and Baluchestan	Sistan-Baluchestan|Sistan and Baluchistan
Transcaucasia
Transnistria	Transdniestria
Nagorno-Karabakh	Karabakh|Artsakh
Abkhazia
South Ossetia
North Ossetia
Chechnya
Dagestan
Ingushetia
Tatarstan
Bashkortostan
Xinjiang	East Turkestan
Tibet
Inner Mongolia
Manchuria
Global South	the Global South
the West
Eastern Bloc
Silk Road
Golden Triangle
Darien Gap
Northern Triangle
Maghreb
# Capitals
Kabul
Tirana
Andorra la Vella
Luanda
Buenos Aires
Yerevan
Canberra
Vienna	Wien
Baku
Nassau
Dhaka	Dacca
Bridgetown
Minsk
Brussels	Bruxelles
Belmopan
Porto-Novo
Cotonou
Thimphu
La Paz
Sucre
Sarajevo
Gaborone
Brasilia
Bandar Seri Begawan
Sofia
Ouagadougou
Gitega
Bujumbura
Phnom Penh
Yaoundé
Douala
Ottawa
Praia
Bangui
N'Djamena	Ndjamena
Santiago
Beijing	Peking
Bogotá
Kinshasa
Brazzaville
San José
Yamoussoukro
Abidjan
Zagreb
Havana
Nicosia
Prague
Copenhagen
Roseau
Santo Domingo
Dili
Quito
San Salvador
Malabo
Asmara
Tallinn
Mbabane
Addis Ababa
Suva
Helsinki
Paris
Libreville
Banjul
Tbilisi
Berlin
Accra
Athens
Conakry
Bissau
Georgetown
Port-au-Prince
Tegucigalpa
Budapest
Reykjavik
New Delhi
Delhi
Jakarta
Tehran	Teheran
Dublin
Rome
Kingston
Tokyo
Astana	Nur-Sultan
Nairobi
Tarawa
Pristina
Bishkek
Vientiane
Riga
Maseru
Monrovia
Vaduz
Vilnius
Antananarivo
Lilongwe
Kuala Lumpur
Male
Bamako
Valletta
Majuro
Port Louis
Mexico City
Chisinau	Kishinev
Ulaanbaatar	Ulan Bator
Podgorica
Maputo
Naypyidaw	Naypyitaw|Nay Pyi Taw
Yangon	Rangoon
Windhoek
Kathmandu
Amsterdam
The Hague	Hague
Wellington
Managua
Niamey
Abuja
Pyongyang
Skopje
Oslo
Islamabad
Panama City
Port Moresby
Asunción
Lima
Manila
Warsaw
Lisbon
Bucharest
Moscow
Kigali
Apia
Dakar
Belgrade
Victoria
Freetown
Bratislava
Ljubljana
Honiara
Pretoria
Cape Town
Bloemfontein
Seoul
Madrid
Colombo
Paramaribo
Stockholm
Bern	Berne
Taipei
Dushanbe
Dodoma
Dar es Salaam
Bangkok
Lomé
Nuku'alofa
Port of Spain
Ankara
Ashgabat
Funafuti
Kampala
Kyiv	Kiev
London
Washington	Washington D.C.|Washington DC|Washington D.C|District of Columbia
Montevideo
Tashkent
Port Vila
Caracas
Hanoi
Lusaka
Harare
# US states
Alabama	Ala.
Alaska
Arizona	Ariz.
Arkansas
California	Calif.
Colorado	Colo.
Connecticut	Conn.
Delaware
Florida	Fla.
Georgia
Hawaii
Idaho
Illinois
Indiana	Ind.
Iowa
Kansas
Kentucky	Ky.
Louisiana	La.
Maine
Maryland	Md.
Massachusetts
Michigan	Mich.
Minnesota	Minn.
Mississippi
Missouri
Montana	Mont.
Nebraska	Neb.
Nevada	Nev.
New Hampshire	N.H.
New Jersey	N.J.
New Mexico	N.M.
New York	N.Y.
North Carolina	N.C.
North Dakota	N.D.
Ohio
Oklahoma	Okla.
Oregon
Pennsylvania
Rhode Island	R.I.
South Carolina	S.C.
South Dakota	S.D.
Tennessee	Tenn.
Texas
Utah
Vermont	Vt.
Virginia	Va.
Washington State
West Virginia	W.Va.
Wisconsin	Wis.
Wyoming	Wyo.
Puerto Rico
Guam
American Samoa
US Virgin Islands	U.S. Virgin Islands
Northern Mariana Islands
New England
Midwest	the Midwest
Deep South
Pacific Northwest
Silicon Valley
Rust Belt
Sun Belt
Appalachia
Great Plains
Bay Area	San Francisco Bay Area
Cape Cod
Long Island
Hudson Valley
Gulf Coast
East Coast
West Coast
# US cities
New York City	NYC
Los Angeles	LA|L.A.
Chicago
Houston
Phoenix
Philadelphia
San Antonio
San Diego
Dallas
Austin
Jacksonville
Fort Worth
Columbus
Charlotte
San Francisco
Indianapolis
Seattle
Denver
Boston
El Paso
Nashville
Detroit
Oklahoma City
Portland
Las Vegas	Vegas
Memphis
Louisville
Baltimore
Milwaukee
Albuquerque
Tucson
Fresno
Sacramento
Kansas City
Mesa
Atlanta
Omaha
Colorado Springs
Raleigh
Miami
Long Beach
Virginia Beach
Oakland
Minneapolis
Tulsa
Arlington
Tampa
New Orleans
Wichita
Cleveland
Bakersfield
Aurora
Anaheim
Honolulu
Santa Ana
Riverside
Corpus Christi
Lexington
Stockton
St. Louis	St Louis|Saint Louis
Saint Paul	St. Paul|St Paul
Henderson
Pittsburgh
Cincinnati
Anchorage
Greensboro
Plano
Newark
Lincoln
Orlando
Irvine
Toledo
Jersey City
Chula Vista
Durham
Fort Wayne
St. Petersburg	St Petersburg|Saint Petersburg
Laredo
Buffalo
Lubbock
Chandler
Scottsdale
Reno
Norfolk
Gilbert
Winston-Salem
Irving
Hialeah
Garland
Chesapeake
Fremont
Baton Rouge
Richmond
Boise
San Bernardino
Spokane
Birmingham
Modesto
Des Moines
Rochester
Tacoma
Fontana
Oxnard
Moreno Valley
Fayetteville
Huntington Beach
Yonkers
Montgomery
Amarillo
Little Rock
Akron
Augusta
Grand Rapids
Mobile
Salt Lake City
Huntsville
Tallahassee
Grand Prairie
Overland Park
Knoxville
Worcester
Brownsville
Newport News
Santa Clarita
Providence
Fort Lauderdale
Chattanooga
Tempe
Sioux Falls
Vancouver
Cape Coral
Springfield
Pembroke Pines
Eugene
Peoria
Lancaster
Elk Grove
Salem
Palmdale
Salinas
Pasadena
Fort Collins
Hayward
Pomona
Cary
Rockford
Alexandria
Escondido
McKinney
Joliet
Sunnyvale
Torrance
Bridgeport
Lakewood
Hollywood
Paterson
Naperville
Syracuse
Mesquite
Dayton
Savannah
Clarksville
Orange County
Fullerton
Hampton
McAllen
Killeen
Warren
West Valley City
Columbia
Olathe
Sterling Heights
New Haven
Miramar
Waco
Thousand Oaks
Cedar Rapids
Charleston
Visalia
Topeka
Elizabeth
Gainesville
Stamford
Denton
Hartford
Midland
Odessa
Coral Springs
Lafayette
Simi Valley
Santa Clara
Concord
Ann Arbor
Lansing
Evansville
Fargo
Beaumont
Independence
Provo
Billings
Green Bay
Manchester
Flint
Erie
Allentown
Scranton
Albany
Trenton
Camden
Atlantic City
Wilmington
Annapolis
Bethesda
Burlington
Montpelier
Bangor
Cambridge
Lowell
Newport
Juneau
Fairbanks
Helena
Missoula
Cheyenne
Casper
Santa Fe
Las Cruces
Flagstaff
Bismarck
Pierre
Rapid City
Duluth
Madison
Kenosha
Dearborn
Kalamazoo
Saginaw
South Bend
Gary
Youngstown
Canton
Wheeling
Morgantown
Roanoke
Charlottesville
Fredericksburg
Asheville
Greenville
Myrtle Beach
Macon
Athens-Clarke
Pensacola
Daytona Beach
West Palm Beach	Palm Beach
Key West
Fort Myers
Sarasota
Boca Raton
Parkland
Biloxi
Jackson
Shreveport
Galveston
Uvalde
Eagle Pass
Palo Alto
Mountain View
Cupertino
Menlo Park
Santa Monica
Beverly Hills
Malibu
Burbank
Glendale
Santa Barbara
Santa Cruz
Monterey
Berkeley
Eureka
Bellevue
Redmond
Olympia
Everett
Yakima
Boulder
Aspen
Ferguson
Newtown
Columbine
Butler
East Palestine
Lahaina
Maui
Oahu
Selma
Tuskegee
Los Alamos
Guantanamo Bay	Guantanamo
Fort Bragg	Fort Liberty
Fort Hood	Fort Cavazos
Quantico
Langley
Camp David
West Point
Mar-a-Lago
Rikers Island
Alcatraz
Ellis Island
Pearl Harbor
# New York, Washington, London, Paris
Manhattan
Brooklyn
Queens
Bronx	the Bronx
Staten Island
Harlem
Wall Street
Times Square
Central Park
Ground Zero
World Trade Center
Empire State Building
Statue of Liberty
Broadway
Madison Avenue
Fifth Avenue
Greenwich Village
Coney Island
Penn Station
Grand Central	Grand Central Terminal
JFK Airport	John F. Kennedy International Airport
LaGuardia	LaGuardia Airport
National Mall
Lincoln Memorial
Arlington National Cemetery
Lafayette Square
Pennsylvania Avenue
Dulles	Dulles International Airport
Oval Office
Rose Garden
Golden Gate Bridge
Grand Canyon
Yellowstone
Yosemite
Niagara Falls
Mount Rushmore
Disneyland
Westminster
City of London
Canary Wharf
Heathrow	Heathrow Airport
Gatwick	Gatwick Airport
Stansted
Luton
Soho
Mayfair
Chelsea
Kensington
Hackney
Tower Hamlets
Brixton
Tottenham
Islington
Camden Town
Greenwich
Croydon
Lewisham
Lambeth
Southwark
Wimbledon
Wembley	Wembley Stadium
Hyde Park
Trafalgar Square
Piccadilly	Piccadilly Circus
Oxford Street
Parliament Square
Tower Bridge
London Bridge
Tower of London
Westminster Abbey
St Paul's Cathedral	St. Paul's Cathedral
Big Ben
Grenfell Tower
Windsor Castle
Balmoral	Balmoral Castle
Sandringham
Chequers
Fleet Street
Harley Street
King's Cross	Kings Cross
Victoria Station
Paddington
Euston
Eiffel Tower
Champs-Élysées	Champs Elysees
Notre-Dame	Notre Dame
Louvre
Bataclan
Arc de Triomphe
Place de la République
Seine-Saint-Denis
Saint-Denis
Orly
Charles de Gaulle Airport
Versailles
Brandenburg Gate
Checkpoint Charlie
Alexanderplatz
Red Square
Saint Peter's Square	St. Peter's Square|St Peter's Square
St. Peter's Basilica	St Peter's Basilica
Tiananmen Square	Tiananmen
Maidan
Taksim Square	Taksim
Gezi Park
Hagia Sophia
Syntagma Square
Acropolis
Colosseum
Azadi Square
Azadi Stadium
Tahrir
Zuccotti Park
Bosphorus	Bosporus
Dardanelles
# United Kingdom and Ireland
Liverpool
Leeds
Sheffield
Bristol
Glasgow
Edinburgh
Leicester
Coventry
Bradford
Cardiff
Belfast
Nottingham
Kingston upon Hull	Hull
Newcastle	Newcastle upon Tyne
Stoke-on-Trent	Stoke
Southampton
Derby
Portsmouth
Brighton
Plymouth
Northampton
Wolverhampton
Bolton
Bournemouth
Norwich
Swindon
Swansea
Southend	Southend-on-Sea
Middlesbrough
Milton Keynes
Peterborough
Sunderland
Warrington
Huddersfield
Slough
Oxford
York
Poole
Ipswich
Telford
Blackpool
Dundee
Aberdeen
Preston
Cheltenham
Exeter
Gloucester
Blackburn
Burnley
Oldham
Rochdale
Stockport
Salford
Wigan
Doncaster
Rotherham
Barnsley
Wakefield
Halifax
Harrogate
Scarborough
Grimsby
Chester
Crewe
Carlisle
Darlington
Hartlepool
Gateshead
Hastings
Eastbourne
Canterbury
Dover
Folkestone
Ramsgate
Margate
Maidstone
Colchester
Chelmsford
Basildon
Watford
Bedford
Guildford
Woking
Reading
Basingstoke
Winchester
Salisbury
Bath
Torquay
Truro
Falmouth
Hereford
Shrewsbury
Stafford
Tamworth
Rugby
Stratford-upon-Avon
Wrexham
Aberystwyth
Merthyr Tydfil
Port Talbot
Llanelli
Inverness
Perth
Stirling
Paisley
Falkirk
Kilmarnock
Dumfries
Lockerbie
Dunblane
Faslane
Derry	Londonderry
Lisburn
Newry
Armagh
Omagh
Enniskillen
Ballymena
Cork
Galway
Limerick
Waterford
Kilkenny
Drogheda
Dundalk
Sligo
Donegal
Tralee
Hillsborough
Stormont
Kent
Essex
Sussex	East Sussex
West Sussex
Surrey
Hampshire
Dorset
Devon
Cornwall
Somerset
Wiltshire
Berkshire
Buckinghamshire
Oxfordshire
Hertfordshire
Bedfordshire
Cambridgeshire
Suffolk
Lincolnshire
Nottinghamshire
Derbyshire
Leicestershire
Northamptonshire
Warwickshire
Worcestershire
Herefordshire
Gloucestershire
Shropshire
Staffordshire
Cheshire
Lancashire
Yorkshire	North Yorkshire
South Yorkshire
West Yorkshire
East Yorkshire
Cumbria
Northumberland
Merseyside
Greater Manchester
West Midlands
East Midlands
Tyne and Wear
Midlands	the Midlands
Isle of Wight
Isle of Man
Jersey
Guernsey
Channel Islands
Orkney
Shetland	Shetland Islands
Hebrides	Outer Hebrides
Isle of Skye	Skye
Scottish Highlands
Lake District
Peak District
Cotswolds
Snowdonia	Eryri
Fife
Lanarkshire
Ayrshire
Argyll
County Down
County Antrim
County Tyrone
County Fermanagh
County Cork
County Kerry
County Mayo
County Clare
County Donegal
County Meath
County Wicklow
County Kildare
Merthyr
Anglesey
Pembrokeshire
Gwynedd
Powys
Thames	River Thames
Mersey	River Mersey
Severn	River Severn
Gibraltar
Falkland Islands	Falklands|the Falklands
Bermuda
Cayman Islands
British Virgin Islands
Turks and Caicos	Turks and Caicos Islands
Anguilla
Montserrat
Saint Helena	St Helena
Diego Garcia
Chagos Islands	Chagos Archipelago
Sellafield
Hinkley Point
Porton Down
Sandhurst
Aldermaston
Ascot
Epsom
Aintree
Silverstone
Glastonbury
Stonehenge
Holyrood
Old Trafford
Anfield
# Western and northern Europe
Marseille	Marseilles
Lyon	Lyons
Toulouse
Nice
Nantes
Strasbourg
Montpellier
Bordeaux
Lille
Rennes
Reims
Le Havre
Saint-Étienne
Toulon
Grenoble
Dijon
Angers
Nîmes
Aix-en-Provence
Brest
Le Mans
Amiens
Tours
Limoges
Clermont-Ferrand
Villeurbanne
Besançon
Orléans
Metz
Rouen
Mulhouse
Perpignan
Caen
Nancy
Avignon
Cannes
Calais
Dunkirk
Nanterre
Cherbourg
Lourdes
Ajaccio
Bastia
Corsica
Normandy
Brittany
Provence
Burgundy
Alsace
Lorraine
Savoy
Dordogne
Loire Valley
French Riviera	Côte d'Azur
Pas-de-Calais
Île-de-France
Guadeloupe
Martinique
French Guiana
Réunion
Mayotte
New Caledonia
French Polynesia
Tahiti
Hamburg
Munich
Cologne
Frankfurt	Frankfurt am Main
Stuttgart
Düsseldorf	Duesseldorf
Dortmund
Essen
Leipzig
Bremen
Dresden
Hanover	Hannover
Nuremberg
Duisburg
Bochum
Wuppertal
Bielefeld
Bonn
Münster
Karlsruhe
Mannheim
Augsburg
Wiesbaden
Mainz
Kiel
Aachen
Halle
Magdeburg
Freiburg
Lübeck
Erfurt
Rostock
Kassel
Potsdam
Saarbrücken
Heidelberg
Regensburg
Würzburg
Wolfsburg
Göttingen
Chemnitz
Jena
Koblenz
Ulm
Trier
Solingen
Hanau
Ramstein	Ramstein Air Base
Bavaria
Saxony
Lower Saxony
Saxony-Anhalt
Thuringia
Hesse
Brandenburg
North Rhine-Westphalia
Baden-Württemberg	Baden-Wuerttemberg
Rhineland-Palatinate
Saarland
Schleswig-Holstein
Mecklenburg-Western Pomerania
Ruhr
Rhineland
Black Forest
Kreuzberg
Neukölln	Neukoelln
Dachau
Buchenwald
Antwerp
Ghent
Bruges
Liège
Charleroi
Namur
Leuven
Mons
Ostend
Molenbeek
Zaventem
Flanders
Wallonia
Rotterdam
Utrecht
Eindhoven
Groningen
Maastricht
Leiden
Delft
Haarlem
Nijmegen
Arnhem
Tilburg
Breda
Schiphol
Luxembourg City
Zurich
Geneva
Basel
Lausanne
Lugano
Lucerne
Davos
Zug
Winterthur
St. Gallen
Montreux
Crans-Montana
Salzburg
Graz
Linz
Innsbruck
Klagenfurt
Tyrol
Carinthia
Styria
Burgenland
Milan
Naples
Turin
Palermo
Genoa
Bologna
Florence
Bari
Catania
Venice
Verona
Messina
Padua
Trieste
Brescia
Parma
Modena
Reggio Calabria
Perugia
Ravenna
Livorno
Cagliari
Foggia
Rimini
Siena
Pisa
Bergamo
Lampedusa
Crotone
Taranto
Sicily
Sardinia
Calabria
Puglia
Campania
Tuscany
Lombardy
Veneto
Piedmont
Liguria
Umbria
Lazio
Abruzzo
L'Aquila
Emilia-Romagna
Amatrice
Capri
Elba
Barcelona
Valencia
Seville	Sevilla
Zaragoza	Saragossa
Málaga
Murcia
Palma	Palma de Mallorca
Bilbao
Alicante
Córdoba
Valladolid
Vigo
Gijón
Granada
A Coruña	La Coruña
Vitoria-Gasteiz
Oviedo
Pamplona
San Sebastián
Santander
Salamanca
Almería
Cádiz
Huelva
Algeciras
Marbella
Catalonia
Andalusia
Galicia
Basque Country
Castile and León
Extremadura
Aragon
Navarre	Navarra
Asturias
Cantabria
La Rioja
Balearic Islands
Mallorca	Majorca
Menorca
Ibiza
Canary Islands	the Canary Islands
Tenerife
Gran Canaria
Lanzarote
Fuerteventura
El Hierro
Porto	Oporto
Braga
Coimbra
Faro
Funchal
Setúbal
Algarve
Azores
Madeira
Alentejo
Gothenburg	Göteborg
Malmö
Uppsala
Örebro
Västerås
Linköping
Helsingborg
Norrköping
Umeå
Luleå
Kiruna
Skåne
Gotland
Bergen
Trondheim
Stavanger
Tromsø	Tromso
Bodø
Kirkenes
Svalbard
Utøya	Utoya
Aarhus
Odense
Aalborg
Esbjerg
Bornholm
Greenland
Nuuk
Faroe Islands
Espoo
Tampere
Turku
Oulu
Vantaa
Rovaniemi
Lapland
Åland	Aland Islands
Akureyri
Grindavik
Pituffik	Thule
# Eastern and southern Europe
Krakow	Cracow
Łódź	Lodz
Wrocław	Wroclaw
Poznań
Gdańsk
Szczecin
Lublin
Katowice
Białystok	Bialystok
Rzeszów
Przemyśl
Auschwitz	Oświęcim
Brno
Ostrava
Plzeň	Pilsen
Bohemia
Moravia
Košice
Debrecen
Szeged
Pécs
Győr
Cluj-Napoca	Cluj
Timișoara
Iași
Constanța
Brașov
Transylvania
Plovdiv
Varna
Burgas
Ruse
Novi Sad
Niš
Subotica
Vojvodina
Kragujevac
Preševo
Mitrovica
Prizren
Peja
Gjakova
Banja Luka
Mostar
Tuzla
Zenica
Srebrenica
Goražde
Republika Srpska
Split
Rijeka
Dubrovnik
Osijek
Vukovar
Zadar
Istria
Dalmatia
Maribor
Tetovo
Ohrid
Durrës
Vlorë	Vlora
Shkodër
Budva
Kotor
Nikšić
Thessaloniki	Salonika
Patras
Piraeus
Heraklion
Larissa
Volos
Chania
Crete
Lesbos	Lesvos
Mytilene
Moria
Samos
Chios
Kos
Rhodes
Corfu
Santorini
Mykonos
Pylos
Evros
Idomeni
Peloponnese
Attica
Macedonia
Thrace
Limassol
Larnaca
Paphos
Famagusta
Kyrenia
Northern Cyprus
Akrotiri
Dhekelia
Tartu
Narva
Daugavpils
Kaunas
Klaipeda
Suwalki Gap
Grodno	Hrodna
Brest-Litovsk
Gomel
Vitebsk
Mogilev
Tiraspol
Comrat
Gagauzia
# Ukraine
Kharkiv	Kharkov
Odesa
Dnipro	Dnipropetrovsk
Donetsk
Zaporizhzhia	Zaporizhia|Zaporozhye|Zaporizhzhya
Lviv	Lvov
Kryvyi Rih
Mykolaiv	Nikolaev
Mariupol
Luhansk	Lugansk
Vinnytsia
Kherson
Poltava
Chernihiv
Cherkasy
Zhytomyr
Sumy
Khmelnytskyi
Rivne
Chernivtsi
Ternopil
Ivano-Frankivsk
Lutsk
Uzhhorod
Kropyvnytskyi
Sevastopol
Simferopol
Kerch
Yalta
Bakhmut
Avdiivka
Soledar
Severodonetsk	Sievierodonetsk
Lysychansk
Kramatorsk
Sloviansk	Slavyansk
Kostiantynivka
Pokrovsk
Toretsk
Chasiv Yar
Vuhledar
Kurakhove
Marinka
Izium	Izyum
Kupiansk	Kupyansk
Lyman
Balakliia
Vovchansk
Bucha
Irpin
Hostomel
Borodyanka
Brovary
Melitopol
Berdyansk
Enerhodar
Tokmak
Robotyne
Orikhiv
Huliaipole
Nikopol
Nova Kakhovka
Kakhovka
Chernobyl	Chornobyl
Snake Island
Azovstal
Kerch Bridge
Kremenchuk
Bila Tserkva
Debaltseve
Horlivka
Makiivka
Velyka Novosilka
Myrnohrad
Kupyansk district
Dnieper	Dnipro River|Dnieper River
Zakarpattia
Khreshchatyk
Siversk
# Russia, Caucasus, Central Asia
Novosibirsk
Yekaterinburg	Ekaterinburg
Kazan
Nizhny Novgorod
Chelyabinsk
Samara
Omsk
Rostov-on-Don	Rostov
Ufa
Krasnoyarsk
Voronezh
Perm
Volgograd	Stalingrad
Krasnodar
Saratov
Tyumen
Tolyatti
Izhevsk
Barnaul
Irkutsk
Khabarovsk
Vladivostok
Yaroslavl
Makhachkala
Tomsk
Orenburg
Kemerovo
Ryazan
Astrakhan
Penza
Lipetsk
Tula
Kirov
Kaliningrad
Kursk
Belgorod
Bryansk
Smolensk
Pskov
Murmansk
Arkhangelsk
Severodvinsk
Tver
Kaluga
Oryol
Sudzha
Shebekino
Grozny
Nalchik
Vladikavkaz
Beslan
Derbent
Nazran
Stavropol
Sochi
Novorossiysk
Tuapse
Taganrog
Engels
Yakutsk
Yakutia	Sakha
Magadan
Petropavlovsk-Kamchatsky
Kamchatka
Sakhalin
Kuril Islands	Kurils
Norilsk
Vorkuta
Chita
Buryatia
Ulan-Ude
Elabuga	Yelabuga
Kronstadt
Leningrad
Lubyanka
Crocus City Hall
Urals	Ural Mountains
Batumi
Kutaisi
Gori
Zugdidi
Tskhinvali
Sukhumi
Gyumri
Vanadzor
Syunik
Stepanakert	Khankendi
Shusha	Shushi
Lachin	Lachin Corridor
Ganja
Sumgait
Nakhchivan	Nakhichevan
Zangezur	Zangezur corridor
Almaty
Shymkent
Karaganda
Aktau
Atyrau
Baikonur
Semey
Osh
Batken
Jalal-Abad
Fergana	Fergana Valley|Ferghana Valley
Samarkand
Bukhara
Namangan
Andijan
Nukus
Karakalpakstan
Khujand
Gorno-Badakhshan
Khorog
Pamir	Pamirs
Mary
Turkmenabat
# Türkiye
Istanbul	Constantinople
Izmir
Bursa
Adana
Gaziantep	Antep
Konya
Antalya
Kayseri
Mersin
Eskisehir
Diyarbakir	Diyarbakır|Amed
Samsun
Denizli
Sanliurfa	Şanlıurfa|Urfa
Malatya
Kahramanmaras	Maras
Erzurum
Van
Batman
Elazig	Elazığ
Hatay
Antakya	Antioch
Iskenderun
Osmaniye
Adiyaman	Adıyaman
Kilis
Mardin
Nusaybin
Sirnak	Şırnak
Cizre
Hakkari
Siirt
Bitlis
Mus
Bingol
Tunceli	Dersim
Kars
Trabzon
Rize
Sivas
Edirne
Canakkale
Gallipoli
Bodrum
Marmaris
Kusadasi
Kocaeli
Izmit
Sakarya
Yalova
Reyhanli	Reyhanlı
Karkamis
Akcakale
Suruc
Ceylanpinar
Incirlik	Incirlik Air Base
Cappadocia
Silivri
Imrali	İmralı
Kadikoy	Kadıköy
Uskudar
Fatih
Besiktas
Beyoglu
Esenyurt
Istiklal Avenue	Istiklal Street
Princes' Islands
# Iran and Afghanistan
Mashhad
Isfahan	Esfahan
Karaj
Shiraz
Tabriz
Qom
Ahvaz	Ahwaz
Kermanshah
Urmia
Rasht
Zahedan
Kerman
Hamadan
Yazd
Ardabil
Bandar Abbas
Arak
Qazvin
Zanjan
Sanandaj
Khorramabad
Gorgan
Sari
Bushehr
Abadan
Khorramshahr
Natanz
Fordow	Fordo
Parchin
Chabahar
Kish Island	Kish
Kharg Island
Qeshm
Saqqez
Mahabad
Marivan
Bukan
Piranshahr
Sistan
Khuzestan
Kurdistan Province
West Azerbaijan
East Azerbaijan
Lorestan
Ilam
Fars Province
Gilan
Mazandaran
Hormozgan
Khorasan Razavi
Evin	Evin Prison
Saveh
Bam
Neyshabur
Asaluyeh
South Pars
Caspian Sea
Kandahar
Herat
Mazar-i-Sharif	Mazar-e-Sharif|Mazar-e Sharif
Jalalabad
Kunduz
Ghazni
Lashkar Gah
Helmand
Khost
Paktia
Paktika
Nangarhar
Kunar
Badakhshan
Takhar
Baghlan
Balkh
Bamiyan	Bamyan
Farah
Faryab
Ghor
Jowzjan
Kapisa
Laghman
Logar
Nimroz
Nuristan
Panjshir	Panjshir Valley
Parwan
Samangan
Sar-e Pol
Uruzgan
Wardak
Zabul
Daikundi
Bagram	Bagram Airfield|Bagram Air Base
Spin Boldak
Torkham
Tora Bora
Khyber Pass
Hindu Kush
Wakhan	Wakhan Corridor
Durand Line
# Pakistan
Karachi
Lahore
Faisalabad
Rawalpindi
Multan
Gujranwala
Hyderabad
Peshawar
Quetta
Sialkot
Bahawalpur
Sargodha
Sukkur
Larkana
Mardan
Gujrat
Abbottabad
Swat	Swat Valley
Mingora
Dera Ismail Khan
Dera Ghazi Khan
Bannu
Kohat
Parachinar
Kurram
Waziristan
North Waziristan
South Waziristan
Bajaur
Mohmand
Khyber
Orakzai
Khyber Pakhtunkhwa	KP|KPK
Sindh
Gilgit-Baltistan
Gilgit
Skardu
Muzaffarabad
Gwadar
Turbat
Chaman
Sibi
Khuzdar
Jacobabad
Thatta
Murree
Chitral
Taxila
Wagah
Kartarpur
# India
Mumbai	Bombay
Bengaluru	Bangalore
Chennai	Madras
Kolkata	Calcutta
Ahmedabad
Pune	Poona
Surat
Jaipur
Lucknow
Kanpur
Nagpur
Indore
Thane
Bhopal
Visakhapatnam	Vizag
Patna
Vadodara	Baroda
Ghaziabad
Ludhiana
Agra
Nashik
Faridabad
Meerut
Rajkot
Varanasi	Benares
Srinagar
Jammu
Aurangabad
Dhanbad
Amritsar
Navi Mumbai
Prayagraj	Allahabad
Howrah
Ranchi
Gwalior
Jabalpur
Coimbatore
Vijayawada
Jodhpur
Madurai
Raipur
Kota
Guwahati
Chandigarh
Solapur
Hubballi	Hubli
Mysuru	Mysore
Tiruchirappalli	Trichy
Bareilly
Aligarh
Moradabad
Gurugram	Gurgaon
Noida	Greater Noida
Jalandhar
Bhubaneswar
Cuttack
Puri
Warangal
Guntur
Thiruvananthapuram	Trivandrum
Kochi	Cochin
Kozhikode	Calicut
Kollam
Thrissur
Kannur
Wayanad
Mangaluru	Mangalore
Belagavi
Udaipur
Ajmer
Bikaner
Alwar
Dehradun
Haridwar
Rishikesh
Shimla
Manali
Dharamshala	Dharamsala
Leh
Kargil
Ladakh
Pahalgam
Pulwama
Anantnag
Baramulla
Poonch
Uri
Ayodhya
Mathura
Gorakhpur
Jhansi
Muzaffarnagar
Hathras
Sambhal
Gaya
Muzaffarpur
Bhagalpur
Siliguri
Darjeeling
Asansol
Durgapur
Jamshedpur
Imphal
Churachandpur
Aizawl
Kohima
Dimapur
Shillong
Agartala
Itanagar
Tawang
Gangtok
Panaji	Panjim
Puducherry	Pondicherry
Port Blair
Andhra Pradesh
Arunachal Pradesh
Assam
Bihar
Chhattisgarh
Goa
Gujarat
Haryana
Himachal Pradesh
Jharkhand
Karnataka
Kerala
Madhya Pradesh
Maharashtra
Manipur
Meghalaya
Mizoram
Nagaland
Odisha	Orissa
Rajasthan
Sikkim
Tamil Nadu
Telangana
Tripura
Uttar Pradesh
Uttarakhand
West Bengal
Andaman and Nicobar Islands	Andaman Islands
Lakshadweep
Bastar
Dantewada
Red Fort
India Gate
Taj Mahal
Shaheen Bagh
Jantar Mantar
Connaught Place
Dharavi
Nandigram
Galwan	Galwan Valley
Doklam
Line of Control	LoC
Line of Actual Control	LAC
Ganges	Ganga
Yamuna
Brahmaputra
Indus	Indus River
Himalayas	the Himalayas|Himalaya
Deccan
Mount Everest	Everest
K2
Pokhara
Lumbini
Biratnagar
Birgunj
Chittagong	Chattogram
Sylhet
Khulna
Rajshahi
Barisal
Rangpur
Mymensingh
Comilla	Cumilla
Cox's Bazar
Kutupalong
Teknaf
Bhasan Char
Gazipur
Narayanganj
Savar
Kandy
Galle
Jaffna
Trincomalee
Batticaloa
Negombo
Hambantota
Anuradhapura
Mullaitivu
Kilinochchi
Paro
Addu
# China, Taiwan, Hong Kong, Mongolia
Shanghai
Guangzhou
Shenzhen
Tianjin
Chongqing
Wuhan
Chengdu
Hangzhou
Nanjing	Nanking
Xi'an	Xian
Shenyang
Harbin
Suzhou
Qingdao
Dalian
Zhengzhou
Jinan
Changsha
Kunming
Fuzhou
Xiamen
Hefei
Nanchang
Guiyang
Nanning
Urumqi
Lanzhou
Taiyuan
Shijiazhuang
Changchun
Hohhot
Yinchuan
Xining
Lhasa
Haikou
Sanya
Ningbo
Wenzhou
Wuxi
Dongguan
Foshan
Zhuhai
Kashgar
Hotan
Guangdong
Sichuan
Yunnan
Hubei
Hunan
Henan
Hebei
Shandong
Shanxi
Shaanxi
Jiangsu
Zhejiang
Fujian
Jiangxi
Anhui
Guizhou
Gansu
Qinghai
Hainan
Heilongjiang
Jilin
Liaoning
Guangxi
Ningxia
Hong Kong
Macau	Macao
Kowloon
Victoria Harbour
Mong Kok
Zhongnanhai
Great Wall	Great Wall of China
Forbidden City
Yangtze	Yangtze River
Yellow River
Three Gorges Dam
Taiwan Strait	Taiwan Straits
South China Sea
East China Sea
Yellow Sea
Spratly Islands	Spratlys
Paracel Islands	Paracels
Scarborough Shoal
Second Thomas Shoal
Senkaku Islands	Diaoyu Islands
Kaohsiung
Taichung
Tainan
Hsinchu
Hualien
Kinmen
Penghu
Gobi Desert	Gobi
# Japan and Korea
Osaka
Kyoto
Yokohama
Nagoya
Sapporo
Kobe
Fukuoka
Kawasaki
Hiroshima
Sendai
Nagasaki
Nara
Niigata
Okinawa
Naha
Fukushima
Fukushima Daiichi
Kanazawa
Noto	Noto Peninsula
Ishikawa
Hokkaido
Honshu
Kyushu
Shikoku
Iwo Jima
Mount Fuji
Shibuya
Shinjuku
Ginza
Yasukuni	Yasukuni Shrine
Haneda
Narita
Busan	Pusan
Incheon
Daegu
Daejeon
Gwangju
Ulsan
Suwon
Jeju	Jeju Island
Itaewon
Gangnam
Pyeongtaek
Pyeongchang
Panmunjom
Demilitarized Zone	DMZ
Kaesong
Yongbyon
Wonsan
Nampo
Sinuiju
Sea of Japan
Korean Peninsula
# South-East Asia
Ho Chi Minh City	Saigon
Da Nang
Hai Phong
Hue
Can Tho
Nha Trang
Mekong	Mekong River
Mekong Delta
Siem Reap
Battambang
Sihanoukville
Poipet
Angkor Wat
Luang Prabang
Chiang Mai
Chiang Rai
Phuket
Pattaya
Hat Yai
Koh Samui
Mae Sot
Pattani
Mandalay
Sittwe
Rakhine	Rakhine State|Arakan
Maungdaw
Buthidaung
Shan State
Kachin	Kachin State
Chin State
Kayah State
Karen State
Sagaing
Myawaddy
Lashio
Bago
Bagan
Irrawaddy
George Town
Penang
Johor	Johor Bahru
Malacca	Melaka
Ipoh
Kuching
Kota Kinabalu
Sabah
Sarawak
Borneo
Putrajaya
Selangor
Kelantan
Strait of Malacca	Malacca Strait
Sentosa
Changi	Changi Airport
Surabaya
Bandung
Medan
Semarang
Makassar
Palembang
Yogyakarta
Denpasar
Bali
Java
Sumatra
Sulawesi
Kalimantan
Aceh
Banda Aceh
Papua
West Papua
Lombok
Flores
Ambon
Palu
Nusantara
Jayapura
Quezon City
Makati
Cebu	Cebu City
Davao	Davao City
Zamboanga
Baguio
Tacloban
Marawi
Cotabato
Iloilo
Luzon
Mindanao
Visayas
Palawan
Mindoro
Leyte
Jolo
Sulu
Basilan
Bangsamoro
Subic Bay
Malacañang	Malacañang Palace
Oecusse
# Australia, New Zealand, Pacific
Sydney
Melbourne
Brisbane
Adelaide
Hobart
Darwin
Gold Coast
Geelong
Cairns
Townsville
Wollongong
Ballarat
Alice Springs
Bondi	Bondi Beach
New South Wales	NSW
Queensland
South Australia
Western Australia
Tasmania
Northern Territory
Great Barrier Reef
Pine Gap
Christmas Island
Nauru
Manus Island
Auckland
Christchurch
Dunedin
Hamilton
Tauranga
Rotorua
Queenstown
Waitangi
Nouméa
Bougainville
Cook Islands
Niue
Tokelau
Pago Pago
Kwajalein
Bikini Atoll
Midway
# Canada
Toronto
Montreal
Calgary
Edmonton
Winnipeg
Quebec City
Mississauga
Brampton
Regina
Saskatoon
Kelowna
Windsor
Moncton
Fredericton
Saint John
St. John's	St John's
Charlottetown
Whitehorse
Yellowknife
Iqaluit
Kamloops
Banff
Jasper
Fort McMurray
Ontario
Quebec
British Columbia	B.C.
Alberta
Manitoba
Saskatchewan
Nova Scotia
New Brunswick
Newfoundland	Newfoundland and Labrador
Prince Edward Island
Yukon
Northwest Territories
Nunavut
Labrador
Parliament Hill
Rideau Hall
Great Lakes	the Great Lakes
Lake Ontario
Lake Erie
Lake Huron
Lake Michigan
Lake Superior
Northwest Passage
Hudson Bay
# Latin America and the Caribbean
Guadalajara
Monterrey
Puebla
Tijuana
Ciudad Juárez	Juárez
León
Mexicali
Culiacán
Acapulco
Cancún
Mérida
Veracruz
Oaxaca
Chihuahua
Matamoros
Reynosa
Nuevo Laredo
Tapachula
Hermosillo
Saltillo
Morelia
Toluca
Querétaro
San Luis Potosí
Aguascalientes
Iguala
Ayotzinapa
Sinaloa
Sonora
Jalisco
Michoacán
Guerrero
Tamaulipas
Chiapas
Nuevo León
Guanajuato
Zacatecas
Durango
Yucatán
Quintana Roo
Tabasco
Baja California
Rio Grande
Zócalo
Guatemala City
Quetzaltenango
San Pedro Sula
Limón
Colón
Panama Canal	the Panama Canal
Santiago de Cuba
Holguín
Matanzas
Cienfuegos
San Juan
Ponce
Vieques
Cap-Haïtien
Gonaïves
Jacmel
Les Cayes
Cité Soleil
Pétion-Ville	Petionville
Montego Bay
Punta Cana
Willemstad
Curaçao
Aruba
Bonaire
Sint Maarten
Saint Martin
Barbuda
Saint Kitts and Nevis	St Kitts and Nevis|St. Kitts and Nevis
Saint Vincent and the Grenadines	St Vincent and the Grenadines|Saint Vincent
Tobago
Hispaniola
Antilles
Medellín
Cali
Barranquilla
Cartagena
Cúcuta
Bucaramanga
Buenaventura
Pereira
Leticia
Cauca
Antioquia
Chocó
Catatumbo
Arauca
Nariño
Putumayo
Maracaibo
Barquisimeto
Maracay
Ciudad Guayana
San Cristóbal
Zulia
Táchira
Orinoco
Orinoco Belt
Essequibo
Guayaquil
Cuenca
Esmeraldas
Manta
Durán
Galápagos	Galapagos Islands
Arequipa
Cusco	Cuzco
Trujillo
Chiclayo
Piura
Iquitos
Puno
Juliaca
Ayacucho
Machu Picchu
Callao
Santa Cruz de la Sierra
Cochabamba
El Alto
Oruro
Potosí
Tarija
São Paulo
Rio de Janeiro	Rio
Salvador
Fortaleza
Belo Horizonte
Manaus
Curitiba
Recife
Porto Alegre
Belém
Goiânia
Campinas
São Luís
Natal
Maceió
João Pessoa
Florianópolis
Santos
Brumadinho
Mariana
Pará
Amazonas
Minas Gerais
Bahia
Rio Grande do Sul
Mato Grosso
Pernambuco
Ceará
Paraná
Santa Catarina
Goiás
Maranhão
Roraima
Rondônia
Copacabana
Rocinha
Maracanã
Itaipu
Rosario
Mendoza
La Plata
Mar del Plata
Tucumán
Salta
Neuquén
Bariloche
Ushuaia
Vaca Muerta
Plaza de Mayo
Casa Rosada
Tierra del Fuego
Río de la Plata	River Plate
Valparaíso
Viña del Mar
Concepción
Antofagasta
Iquique
Temuco
Punta Arenas
Araucanía
Atacama	Atacama Desert
Easter Island
Ciudad del Este
Encarnación
Punta del Este
Amazon River
Andes	the Andes
Caribbean Sea
Gulf of Mexico	Gulf of America
Cape Horn
# Africa south of the Sahara
Lagos
Kano
Ibadan
Kaduna
Port Harcourt
Benin City
Maiduguri
Zaria
Aba
Jos
Ilorin
Oyo
Enugu
Abeokuta
Onitsha
Warri
Sokoto
Calabar
Uyo
Akure
Katsina
Bauchi
Yola
Owerri
Makurdi
Minna
Gusau
Damaturu
Chibok
Dapchi
Kuriga
Borno	Borno State
Yobe
Adamawa
Zamfara
Benue
Plateau State
Kebbi
Niger State
Taraba
Gombe
Jigawa
Kogi
Kwara
Nasarawa
Ekiti
Ondo
Osun
Ogun
Edo
Delta State
Bayelsa
Rivers State
Akwa Ibom
Cross River
Abia
Imo
Anambra
Ebonyi
Niger Delta
Biafra
Lekki
Ikeja
Aso Rock
Sambisa	Sambisa Forest
Kumasi
Tamale
Takoradi
Cape Coast
Tema
Volta
Ashanti
Bouaké
San-Pédro
Korhogo
Grand-Bassam
Bobo-Dioulasso
Djibo
Kaya
Dori
Ouahigouya
Fada N'Gourma
Gao
Timbuktu	Tombouctou
Kidal
Mopti
Ségou
Sikasso
Kayes
Menaka
Ansongo
Tessalit
Djenné
Bandiagara
Azawad
Liptako-Gourma
Lake Chad	Lake Chad Basin
Agadez
Zinder
Maradi
Tahoua
Tillabéri
Diffa
Dosso
Arlit
Abéché
Moundou
Adré
Farchana
Bol
Faya-Largeau
Tibesti
Saint-Louis
Thiès
Touba
Ziguinchor
Casamance
Kaolack
Serekunda
Nzérékoré
Kindia
Simandou
Bo
Kenema
Makeni
Gbarnga
Sokodé
Kara
Parakou
Bamenda
Buea
Maroua
Garoua
Ambazonia
Bambari
Bangassou
Bria
Bouar
Birao
Port-Gentil
Pointe-Noire
Bata
São Tomé	São Tomé and Príncipe
Lubumbashi
Goma
Bukavu
Kisangani
Mbuji-Mayi
Kananga
Beni
Butembo
Bunia
Uvira
Walikale
Masisi
Rutshuru
Sake
Minova
Bunagana
Kolwezi
Matadi
Kindu
Kalemie
Kivu
North Kivu
South Kivu
Ituri
Katanga
Kasai
Tanganyika
Virunga	Virunga National Park
Kibumba
Rubaya
Huambo
Benguela
Lobito
Cabinda
Namibe
Ndola
Kitwe
Livingstone
Victoria Falls
Copperbelt
Bulawayo
Mutare
Gweru
Matabeleland
Blantyre
Mzuzu
Zomba
Beira
Nampula
Pemba
Mocímboa da Praia
Cabo Delgado
Quelimane
Tete
Zambezi	Zambezi River
Johannesburg	Joburg
Durban
Soweto
Port Elizabeth	Gqeberha
East London
Polokwane
Nelspruit	Mbombela
Kimberley
Pietermaritzburg
Rustenburg
Marikana
Stellenbosch
Sandton
Alexandra
Tshwane
Ekurhuleni
Khayelitsha
Robben Island
Gauteng
KwaZulu-Natal
Western Cape
Eastern Cape
Northern Cape
Free State
Limpopo
Mpumalanga
North West Province
Stilfontein
Nkandla
Union Buildings
Francistown
Maun
Walvis Bay
Swakopmund
Swakop
Toamasina
Mahajanga
Mombasa
Kisumu
Nakuru
Eldoret
Thika
Malindi
Lamu
Garissa
Mandera
Wajir
Lodwar
Turkana
Dadaab
Kakuma
Kibera
Westgate
Naivasha
Laikipia
Shakahola
Kilifi
Rift Valley
Mount Kenya
Arusha
Mwanza
Zanzibar
Mbeya
Morogoro
Tanga
Kigoma
Kilimanjaro	Mount Kilimanjaro
Serengeti
Ngorongoro
Entebbe
Gulu
Jinja
Mbarara
Lira
Kasese
Mpondwe
Karamoja
Lake Victoria
Lake Tanganyika
Lake Malawi
Gisenyi
Butare
Cyangugu
Mekelle	Mekele
Adigrat
Axum	Aksum
Shire
Adwa
Bahir Dar
Gondar
Dessie
Lalibela
Woldiya
Hawassa
Jimma
Dire Dawa
Harar
Jijiga
Gambela
Assosa
Adama
Bishoftu
Metema
Humera
Tigray
Amhara
Oromia
Afar
Somali Region
Sidama
Benishangul-Gumuz
Ogaden
Grand Ethiopian Renaissance Dam	GERD|Renaissance Dam
Massawa
Assab
Badme
Keren
Kalahari
Namib
Congo Basin
Congo River
Niger River
Senegal River
Gulf of Guinea
Guinea-Conakry
Chagos
Rodrigues
Victoria Island
# Seas, straits, rivers, mountains
Atlantic	Atlantic Ocean|the Atlantic
Pacific	Pacific Ocean|the Pacific
Indian Ocean
Arctic Ocean
Southern Ocean
Mediterranean	Mediterranean Sea|the Mediterranean|the Med
Aegean	Aegean Sea
Adriatic	Adriatic Sea
Black Sea
Sea of Azov
Baltic Sea	the Baltic
North Sea
Irish Sea
English Channel	the Channel|Channel
Barents Sea
Bering Strait
Bering Sea
Bay of Bengal
Andaman Sea
Philippine Sea
Coral Sea
Tasman Sea
Aral Sea
Ionian Sea
Tyrrhenian Sea
Sea of Marmara
Bay of Biscay
Strait of Gibraltar
Cape of Good Hope
Danube	Danube River
Rhine
Rhone
Seine
Loire
Elbe
Oder
Vistula
Volga
Don River
Dniester
Po Valley
Tiber
Ebro
Tagus
Hudson River
Mississippi River
Missouri River
Colorado River
Potomac
Columbia River
Aras River	Aras
Amu Darya
Syr Darya
Helmand River
Salween
Murray River
Alps	the Alps
Pyrenees
Carpathians	Carpathian Mountains
Apennines
Dolomites
Mont Blanc
Matterhorn
Mount Etna	Etna
Vesuvius	Mount Vesuvius
Mount Ararat	Ararat
Zagros	Zagros Mountains
Taurus Mountains
Alborz
Rocky Mountains	the Rockies|Rockies
Sierra Nevada
Sierra Madre
Appalachian Mountains
Blue Ridge Mountains
Mount Sinai
Mount of Olives
Death Valley
Mojave Desert
Sonoran Desert
Karakoram
Nanga Parbat
Kilauea
Mauna Loa
Krakatoa
Eyjafjallajökull
Amazon
# Countries and territories
Afghanistan
Albania
Algeria
Andorra
Angola
Antigua and Barbuda
Argentina
Armenia
Australia
Austria
Azerbaijan
Bahamas	the Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bhutan
Bolivia
Bosnia and Herzegovina	Bosnia|Bosnia-Herzegovina|BiH
Botswana
Brazil
Brunei	Brunei Darussalam
Bulgaria
Burkina Faso	Burkina
Burundi
Cambodia
Cameroon
Canada
Cape Verde	Cabo Verde
Central African Republic
Chad
Chile
China	People's Republic of China|PRC
Colombia
Comoros
Democratic Republic of the Congo	Democratic Republic of Congo|DR Congo|DRC|D.R. Congo|Congo-Kinshasa|Zaire
Republic of the Congo	Republic of Congo|Congo|Congo-Brazzaville
Costa Rica
Ivory Coast	Côte d'Ivoire
Croatia
Cuba
Cyprus
Czech Republic	Czechia
Czechoslovakia
Denmark
Djibouti
Dominica
Dominican Republic
East Timor	Timor-Leste
Ecuador
Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini	Swaziland
Ethiopia
Fiji
Finland
France
Gabon
Gambia	the Gambia
Germany
West Germany
East Germany
Ghana
Greece
Grenada
Guatemala
Guinea
Guinea-Bissau
Guyana
Haiti
Honduras
Hungary
Iceland
India
Indonesia
Iran	Islamic Republic of Iran|Islamic Republic
Iraq
Ireland	Republic of Ireland|Irish Republic
Israel
Italy
Jamaica
Japan
Jordan	Hashemite Kingdom of Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan
Laos
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Madagascar
Malawi
Malaysia
Maldives	the Maldives
Mali
Malta
Marshall Islands
Mauritania
Mauritius
Mexico
Micronesia
Moldova
Monaco
Mongolia
Montenegro
Morocco
Mozambique
Myanmar	Burma
Namibia
Nepal
Netherlands	the Netherlands|Holland
New Zealand	Aotearoa
Nicaragua
Niger
Nigeria
North Korea	DPRK|Democratic People's Republic of Korea
North Macedonia
Norway
Oman
Pakistan
Palau
Palestine	State of Palestine|Palestinian territories|Occupied Palestinian Territories
Panama
Papua New Guinea
Paraguay
Peru
Philippines	the Philippines
Poland
Portugal
Qatar
Romania
Russia	Russian Federation
Rwanda
Saint Lucia	St Lucia|St. Lucia
Samoa
San Marino
Saudi Arabia	Kingdom of Saudi Arabia|KSA
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Slovakia
Slovenia
Solomon Islands
Somalia
Somaliland
Puntland
South Africa
South Korea	Republic of Korea
Korea
South Sudan
Spain
Sri Lanka	Ceylon
Sudan
Suriname
Sweden
Switzerland
Syria	Syrian Arab Republic
Taiwan	Chinese Taipei
Tajikistan
Tanzania
Thailand
Togo
Tonga
Trinidad and Tobago	Trinidad|Trinidad & Tobago
Tunisia
Turkey	Türkiye
Turkmenistan
Tuvalu
Uganda
Ukraine
United Arab Emirates	UAE|U.A.E.|Emirates|the Emirates
United Kingdom	UK|U.K.|Britain|Great Britain
England
Scotland
Wales
Northern Ireland	Ulster
United States	United States of America|USA|US|U.S.|U.S.A.|the States|America
Uruguay
Uzbekistan
Vanuatu
Vatican	Vatican City|Holy See|the Vatican
Venezuela
Vietnam	Viet Nam
Yemen
Zambia
Zimbabwe
Yugoslavia
Soviet Union	USSR|U.S.S.R.
`;
