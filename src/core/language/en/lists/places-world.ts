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
Arkansas	Ark.
California	Calif.
Colorado	Colo.
Connecticut	Conn.
Delaware	Del.
Florida	Fla.
Georgia
Hawaii
Idaho
Illinois	Ill.
Indiana	Ind.
Iowa
Kansas	Kan.
Kentucky	Ky.
Louisiana	La.
Maine
Maryland	Md.
Massachusetts	Mass.
Michigan	Mich.
Minnesota	Minn.
Mississippi	Miss.
Missouri	Mo.
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
Nauru
Nepal
Netherlands	the Netherlands|Holland
New Zealand	Aotearoa
Nicaragua
Niger
Nigeria
North Korea	DPRK|Democratic People's Republic of Korea
North Macedonia	Macedonia
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
