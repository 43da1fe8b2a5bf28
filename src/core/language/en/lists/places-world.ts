/** Countries, cities, regions, waters, mountains and landmarks outside the Arab world (its countries included). Written from general knowledge; CC0. */
export const worldPlaces = `
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
Georgia
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
