/**
 * Place names of the Unicode CLDR 48.2.0, made by src/training/cldr-places.ts: do not edit.
 * Copyright © 2004-2026 Unicode, Inc. Used under the Unicode License V3 (https://www.unicode.org/license.txt).
 */

/** Countries, dependencies, continents. One a line, variants after a tab. */
export const cldrTerritories = `
Afghanistan
Africa
Albania
Algeria
American Samoa
Americas
Andorra
Angola
Anguilla
Antarctica
Antigua & Barbuda	Antigua and Barbuda
Argentina
Armenia
Aruba
Ascension Island
Asia
Australasia
Australia
Austria
Azerbaijan
Bahamas
Bahrain
Bangladesh
Barbados
Belarus
Belgium
Belize
Benin
Bermuda
Bhutan
Bolivia
Bosnia & Herzegovina	Bosnia and Herzegovina|Bosnia
Botswana
Bouvet Island
Brazil
British Indian Ocean Territory	Chagos Archipelago
British Virgin Islands
Brunei
Bulgaria
Burkina Faso
Burundi
Cambodia
Cameroon
Canada
Canary Islands
Cape Verde	Cabo Verde
Caribbean
Caribbean Netherlands
Cayman Islands
Central African Republic
Central America
Central Asia
Ceuta & Melilla	Ceuta and Melilla
Chad
Chile
China
Christmas Island
Clipperton Island
Cocos Islands
Colombia
Comoros
Congo - Brazzaville	Congo-Brazzaville|Congo
Congo - Kinshasa	Congo-Kinshasa
Cook Islands
Costa Rica
Croatia
Cuba
Curaçao
Cyprus
Czechia	Czech Republic
Côte d'Ivoire	Ivory Coast
Denmark
Diego Garcia
Djibouti
Dominica
Dominican Republic
Eastern Africa
Eastern Asia
Eastern Europe
Ecuador
Egypt
El Salvador
Equatorial Guinea
Eritrea
Estonia
Eswatini	Swaziland
Ethiopia
Europe
Falkland Islands	Islas Malvinas
Faroe Islands
Fiji
Finland
France
French Guiana
French Polynesia
French Southern Territories
Gabon
Gambia
Georgia
Germany
Ghana
Gibraltar
Greece
Greenland
Grenada
Guadeloupe
Guam
Guatemala
Guernsey
Guinea
Guinea-Bissau
Guyana
Haiti
Heard & McDonald Islands	Heard and McDonald Islands
Honduras
Hong Kong
Hungary
Iceland
India
Indonesia
Iran
Iraq
Ireland
Isle of Man
Israel
Italy
Jamaica
Japan
Jersey
Jordan
Kazakhstan
Kenya
Kiribati
Kosovo
Kuwait
Kyrgyzstan
Laos
Latin America
Latvia
Lebanon
Lesotho
Liberia
Libya
Liechtenstein
Lithuania
Luxembourg
Macao
Madagascar
Malawi
Malaysia
Maldives
Mali
Malta
Marshall Islands
Martinique
Mauritania
Mauritius
Mayotte
Melanesia
Mexico
Micronesia
Middle Africa
Moldova
Monaco
Mongolia
Montenegro
Montserrat
Morocco
Mozambique
Myanmar	Burma
Namibia
Nauru
Nepal
Netherlands
New Caledonia
New Zealand	Aotearoa New Zealand
Nicaragua
Niger
Nigeria
Niue
Norfolk Island
North America
North Korea
North Macedonia
Northern Africa
Northern America
Northern Europe
Northern Mariana Islands
Norway
Oceania
Oman
Pakistan
Palau
Palestinian Territories	Palestine
Panama
Papua New Guinea
Paraguay
Peru
Philippines
Pitcairn Islands	Pitcairn
Poland
Polynesia
Portugal
Puerto Rico
Qatar
Romania
Russia
Rwanda
Réunion
Samoa
San Marino
Sark
Saudi Arabia
Senegal
Serbia
Seychelles
Sierra Leone
Singapore
Sint Maarten
Slovakia
Slovenia
Solomon Islands
Somalia
South Africa
South America
South Georgia & South Sandwich Islands	South Georgia and South Sandwich Islands
South Korea
South Sudan
Southeast Asia
Southern Africa
Southern Asia
Southern Europe
Spain
Sri Lanka
St. Barthélemy	Saint Barthélemy|St Barthélemy
St. Helena	Saint Helena|St Helena
St. Kitts & Nevis	St. Kitts and Nevis|Saint Kitts & Nevis|Saint Kitts and Nevis|St Kitts & Nevis|St Kitts and Nevis
St. Lucia	Saint Lucia|St Lucia
St. Martin	Saint Martin|St Martin
St. Pierre & Miquelon	St. Pierre and Miquelon|Saint Pierre & Miquelon|Saint Pierre and Miquelon|St Pierre & Miquelon|St Pierre and Miquelon
St. Vincent & Grenadines	St. Vincent and Grenadines|Saint Vincent & Grenadines|Saint Vincent and Grenadines|St Vincent & Grenadines|St Vincent and Grenadines
Sub-Saharan Africa
Sudan
Suriname
Svalbard & Jan Mayen	Svalbard and Jan Mayen
Sweden
Switzerland
Syria
São Tomé & Príncipe	São Tomé and Príncipe
Taiwan
Tajikistan
Tanzania
Thailand
Timor-Leste	East Timor
Togo
Tokelau
Tonga
Trinidad & Tobago	Trinidad and Tobago
Tristan da Cunha
Tunisia
Turkmenistan
Turks & Caicos Islands	Turks and Caicos Islands
Tuvalu
Türkiye	Turkey
U.S. Virgin Islands
Uganda
Ukraine
United Arab Emirates
United Kingdom	UK
United States	US
Uruguay
Uzbekistan
Vanuatu
Vatican City
Venezuela
Vietnam
Wallis & Futuna	Wallis and Futuna
Western Africa
Western Asia
Western Europe
Western Sahara
Yemen
Zambia
Zimbabwe
Åland Islands
`;

/** Provinces, states and the like (ISO 3166-2): 4987 names. One a line, variants after a tab. */
export const cldrSubdivisions = `
'Adan
A Coruña
A'ana
Aargau
Abay	Abay oblysy
Aberdeen
Aberdeenshire
Abia
Abidjan
Abim
Abkhazia
Abra
Abruzzo
Absheron
Abu Dhabi
Abyan
Aceh
Achaea
Acklins
Acquaviva
Acre
Ad Dakhiliyah
Ad Dhahirah
Adamawa
Adana
Addis Ababa
Addu
Adjara
Adjumani
Adrar
Adygea
Adıyaman
Aerodrom
Aetolia-Acarnania
Afar
Afyonkarahisar
Agadez
Agadir-Ida Ou Tanane
Agago
Agaléga
Agdam
Agdash
Agder
Aghjabadi
Aglona
Agnéby
Agrigento
Agstafa
Agsu
Aguascalientes
Agusan del Norte
Agusan del Sur
Ahafo
Ahal
Ahuachapán
Aichi
Aiga-i-le-Tai
Aileu
Ailinglaplap Atoll
Ailuk Atoll
Aimeliik
Ainaro
Airai
Aisne
Aiwo
Aizkraukle
Aizpute
Ajdovščina
Ajloun
Ajman
Akershus
Akita
Akkar
Aklan
Akmenė
Akmola
Aknīste
Akrahreppur
Akraneskaupstaður
Aksaray
Aktobe
Akureyrarbær
Akwa Ibom
Al Ahmadi
Al Anbar
Al Asimah
Al Bahah
Al Bayda
Al Buraimi
Al Daayen
Al Farwaniyah
Al Haouz
Al Hoceïma
Al Hudaydah
Al Jahra
Al Jawf
Al Jazirah
Al Khor
Al Madinah
Al Mahrah
Al Mahwit
Al Muthanna
Al Qadarif
Al Rayyan
Al Sharqia
Al Wahat
Al Wakrah
Al Wusta
Al-Hasakah
Al-Qassim
Al-Qādisiyyah
Alabama
Alagoas
Alajuela
Alaska
Alba
Albacete
Albay
Alberta
Alborz
Alebtong
Aleppo
Alessandria
Alexandria
Algiers
Ali Sabieh
Alibori
Alicante
Alif Alif
Alif Dhaal
Allier
Almaty	Almaty oblysy
Almaty Region
Almería
Aloja
Alpes-Maritimes
Alpes-de-Haute-Provence
Alsace
Alsunga
Alta Verapaz
Altai	Altai Krai
Alto Paraguay
Alto Paraná
Alutaguse
Alytus	Alytus Municipality|Alytus County
Alūksne
Amambay
Amanat Al Asimah
Amapá
Amasya
Amata
Amazonas
Amhara
Amman
Amnat Charoen
Amolatar
Ampara
Amran
Amudat
Amur
Amuria
Amuru
An Giang
Anabar
Anambra
Ancash
Ancona
Andalusia
Andaman and Nicobar Islands
Andhra Pradesh
Andijan
Andorra la Vella
Andrijevica
Anenii Noi
Anetan
Ang Thong
Angaur
Anglesey
Angus
Anhui
Anibare
Anija
Anjouan
Ankara
Ankaran
Annaba
Annobón
Anse Boileau
Anse Etoile
Anse Royale
Anse aux Pins
Anse la Raye
Anseba
Antalya
Antananarivo
Antioquia
Antique
Antofagasta
Antrim
Antrim and Newtownabbey
Antsiranana
Antsla
Antwerp
Anuradhapura
Anykščiai
Anzoátegui
Aomori
Aosta
Aosta Valley
Aousserd
Apac
Apayao
Apače
Appenzell Ausserrhoden
Appenzell Innerrhoden
Apulia
Apure
Apurímac
Aqaba
Aqmola	Aqmola oblysy
Aqtöbe	Aqtöbe oblysy
Ar-Raqqah
Arad
Aragatsotn
Aragon
Aragua
Ararat
Arauca
Araucanía
Aračinovo
Arcadia
Ardabil
Ardahan
Ardennes
Ards
Ards and North Down
Ardèche
Arequipa
Arezzo
Argeș
Argolis
Argyll and Bute
Ariana
Arica y Parinacota
Arima
Arizona
Ariège
Arkansas
Arkhabil Suqutra
Arkhangai
Arkhangelsk
Armagh
Armavir
Arno
Arta
Artemisa
Artibonite
Artigas
Artvin
Arua
Arunachal Pradesh
Arusha
As-Suwayda
Ascension Island
Ascoli Piceno
Ash Shīḩānīyah
Ashanti
Asir
Assa-Zag
Assaba
Assam
Astana
Astara
Asti
Astrakhan
Asturias	Asturias Province
Asunción
Aswan
Asyut
Atacama
Atakora
Atlantique
Atlántico
Atlántico Norte
Atlántico Sur
Atlántida
Attapeu
Attard
Attica	Attica Department
Atua
Atyrau	Atyraū oblysy
Au Cap
Aube
Auce
Auckland
Aude
Augšdaugavas novads
Aur Atoll
Aurora
Aust-Agder
Australian Capital Territory
Auvergne-Rhône-Alpes
Avannaata Kommunia
Aveiro
Avellino
Aveyron
Awdal
Ayacucho
Aydın
Ayeyarwady
Aysén
Azad Kashmir
Azilal
Azores
Azua
Azuay
Aïn Defla
Aïn Témouchent
Ağrı
Aşgabat
Baalbek-Hermel
Babek
Babylon
Babīte
Bacău
Badajoz
Badakhshan
Baden-Württemberg
Badghis
Badulla
Bafatá
Bafing
Bagerhat
Baghdad
Baghlan
Bagmati
Bago
Bahia
Bahr el Gazel
Baie Lazare
Baie Sainte Anne
Baiti
Baja California
Baja California Sur
Baja Verapaz
Baker Island
Bakool
Baku
Balaka
Balakan
Baldone
Balearic Islands
Balears	Balears Province
Bali
Balkan
Balkh
Ballymena
Ballymoney
Balochistan
Balqa
Baltinava
Balvi
Balzan
Balzers
Balé
Balıkesir
Bamako
Bamingui-Bangoran
Bamyan
Banaadir
Banbridge
Bandarban
Bandundu
Bangka–Belitung Islands
Bangkok
Bangui
Banjul
Banská Bystrica
Banteay Meanchey
Banten
Banwa
Baoruco
Barahona
Baranya
Barbuda
Barcelona
Barda
Barguna
Bari
Barima-Waini
Barinas
Baringo
Barisal	Barisal Division
Barking and Dagenham
Barlavento Islands
Barletta-Andria-Trani
Barnet
Barnsley
Bartın
Bas-Congo
Bas-Rhin
Bas-Sassandra
Bas-Sassandra²
Bas-Uélé
Basarabeasca
Basel-Landschaft
Basel-Stadt
Bashkortostan
Basilan
Basilicata
Basque Country
Basra
Basse-Kotto
Bataan
Batanes
Batangas
Bath and North East Somerset
Batha
Batken
Batman
Batna
Battambang
Batticaloa
Batys Qazaqstan	Batys Qazaqstan oblysy
Baucau
Bauchi
Bauska
Bavaria
Bay of Plenty
Bayan-Ölgii
Bayankhongor
Bayburt
Bayelsa
Bayqongyr
Bazèga
Beau Vallon
Beau-Bassin Rose-Hill
Bedford
Beheira
Beijing
Beirut
Beja
Bel Air
Bel Ombre
Belait
Belfast
Belgorod
Belize
Belluno
Beltinci
Ben Arous
Ben Slimane
Bender
Benedikt
Benevento
Benešov
Benghazi
Bengkulu
Bengo
Benguela
Benguet
Beni
Beni Suef
Benishangul-Gumuz
Benue
Beograd
Beqaa
Berane
Berat	Berat County
Berea
Bergamo
Berkane
Berlin
Bern
Beroun
Berovo
Berrechid
Berry Islands
Bethlehem
Beverīna
Bexley
Beyla
Beylagan
Bheri
Bhola
Bicol
Biella
Bihar
Bihor
Bijelo Polje
Bilasuvar
Bilecik
Biliran
Bimini
Bingöl
Bioko Norte
Bioko Sur
Biombo
Birgu
Birkirkara
Birmingham
Birštonas
Birżebbuġa
Biržai
Biscay
Bishkek
Biskra
Bissau
Bistrica ob Sotli
Bistriţa-Năsăud
Bitlis
Bitola
Bizerte
Bjelovar-Bilogora
Black Point
Blackburn with Darwen
Blackpool
Blaenau Gwent
Blagoevgrad
Blansko
Blantyre
Bled
Blekinge
Blida
Bloke
Blue Nile
Bláskógabyggð
Blönduósbær
Boa Vista
Boaco
Bobonaro
Bocas del Toro
Boeotia
Boffa
Bogdanci
Bogovinje
Bogra
Bohinj
Bohol
Bokeo
Boké
Boké Region
Bolama
Bolikhamsai
Bologna
Bolton
Bolu
Bolungarvíkurkaupstaður
Bolívar
Bomet
Bomi
Bonaire
Bong
Bono
Bono East
Boquerón
Bordj Badji Mokhtar
Bordj Bou Arréridj
Borgarbyggð
Borgarfjarðarhreppur
Borgo Maggiore
Borgou
Borkou
Borno
Borovnica
Borsod-Abaúj-Zemplén
Bosilovo
Bosnian Podrinje
Botoşani
Bouches-du-Rhône
Boucle du Mouhoun
Bouenza
Bougainville
Bougouriba
Bouira
Boujdour
Boulemane
Boulgou
Boulkiemdé
Boumerdès
Bournemouth
Bovec
Boyacá
Bracknell Forest
Bradford
Braga
Bragança
Brahmanbaria
Brakna
Brandenburg
Braničevo
Braslovče
Bratislava
Brava
Brazzaville
Braşov
Brda
Bremen
Brent
Brescia
Brest
Brezovica
Brežice
Briceni
Bridgend
Brighton and Hove
Brindisi
Bristol
British Columbia
Brittany
Brno-město
Brno-venkov
Brocēni
Brod-Posavina
Brokopondo
Bromley
Brong-Ahafo
Brunei-Muara
Bruntál
Brussels
Brvenica
Bryansk
Brăila
Brčko	Brčko District
Buada
Bubanza
Bucharest
Buckinghamshire
Budaka
Budapest
Bududa
Budva
Bueng Kan
Buenos Aires	Buenos Aires Province
Bugiri
Bugweri
Buhweju
Buikwe
Bujumbura
Bujumbura Rural
Bukedea
Bukhara
Bukidnon
Bukomansibi
Bukwa
Bulacan
Bulambuli
Bulawayo
Bulgan
Buliisa
Bulqizë
Bumthang
Bundibugyo
Bungoma
Bunyangabu
Burdur
Burgas
Burgenland
Burgos
Burgundy-Franche-Comté
Buri Ram
Bursa
Burtnieki
Bururi
Bury
Buryat
Busan
Bushehr
Bushenyi
Busia
Buskerud
Butaleja
Butambala
Butebo
Butel
Butha-Buthe
Butnan
Buvuma
Buyende
Buzău
Bà Rịa–Vũng Tàu
Bács-Kiskun
Béchar
Béjaïa
Békés
Békéscsaba
Béni Abbès
Béni-Mellal
Bình Dương
Bình Phước
Bình Thuận
Bình Định
Bío Bío
Bălţi
Břeclav
Bạc Liêu
Bắc Giang
Bắc Kạn
Bắc Ninh
Bến Tre
Caaguazú
Caazapá
Cabañas
Cabinda
Cabo Delgado
Cacheu
Caerphilly
Cagayan
Cagayan Valley
Cagliari
Cahul
Cairo
Cajamarca
Cakaudrove
Calabarzon
Calabria
Caldas
Calderdale
California
Caltanissetta
Calvados
Camagüey
Camarines Norte
Camarines Sur
Cambridgeshire
Camden
Camiguin
Campania
Campeche
Campobasso
Can Tho
Canaries
Canary Islands
Canelones
Canillo
Canindeyú
Cankova
Cankuzo
Cantabria	Cantabria Province
Cantagalo
Cantal
Cantemir
Canterbury
Cao Bằng
Capellen
Capiz
Caquetá
Carabobo
Caraga
Carazo
Caraș-Severin
Carbonia-Iglesias
Carchi
Cardiff
Cargados Carajos
Carinthia
Carlow
Carmarthenshire
Carnikava
Carriacou and Petite Martinique
Carrickfergus
Cartago
Casablanca
Casanare
Cascade
Caserta
Castellón
Castelo Branco
Castile and León
Castile-La Mancha
Castlereagh
Castries
Cat Island
Catalonia
Catamarca
Catanduanes
Catania
Catanzaro
Cauca
Causeway Coast and Glens
Caué
Cavan
Cavite
Cayo
Cañar
Ceará
Cebu
Celje
Centar
Centar Župa
Central Abaco
Central Andros
Central Banat
Central Bedfordshire
Central Bosnia
Central Darfur
Central Denmark
Central Eleuthera
Central Equatoria
Central Finland
Central Greece
Central Java
Central Kalimantan
Central Luzon
Central Macedonia
Central Ostrobothnia
Central Singapore
Central Sulawesi
Central Visayas
Centrale
Centre-Val de Loire
Centro Sur
Ceredigion
Cerklje na Gorenjskem
Cerknica
Cerkno
Cerkvenjak
Cerro Largo
Cesar
Cesvaine
Cetinje
Ceuta
Chachoengsao
Chaco
Chagang
Chaguanas
Chaharmahal and Bakhtiari
Chai Nat
Chaiyaphum
Chalatenango
Chalkidiki
Champasak
Chandigarh
Chandpur
Changhua
Chania
Chanthaburi
Chaouia-Ouardigha
Charente
Charente-Maritime
Chari-Baguirmi
Chatham Islands
Cheb
Chechen
Chefchaouen
Chelyabinsk
Cher
Cherkashchyna
Chernihivshchyna
Chernivtsi	Chernivtsi Oblast
Cheshire East
Cheshire West and Chester
Chhattisgarh
Chiang Mai
Chiang Rai
Chiapas
Chiayi	Chiayi County
Chiba
Chichaoua
Chiesanuova
Chieti
Chihuahua
Chikwawa
Chimaltenango
Chimborazo
Chimbu
Chin
Chinandega
Chios
Chiquimula
Chiradzulu
Chiriquí
Chitipa
Chittagong	Chittagong Division
Chișinău
Chlef
Chobe
Chocó
Choiseul
Choluteca
Chomutov
Chon Buri
Chongqing
Chontales
Christ Church
Christ Church Nichola Town
Chrudim
Chtouka Aït Baha
Chuadanga
Chubut
Chukha
Chukotka Okrug
Chumphon
Chuquisaca
Chuuk
Chuvash
Chuy
Cibao Nordeste
Cibao Noroeste
Cibao Norte
Cibao Sur
Cibitoke
Cibla
Ciego de Ávila
Cienfuegos
Cimișlia
Cirkulane
Ciudad Real
Ciudad de Mexico
Clackmannanshire
Clare
Clervaux
Cluj
Coahuila
Cochabamba
Coclé
Coimbra
Cojedes
Coleraine
Colima
Collines
Colombo
Colonia
Colorado
Colón
Comayagua
Comilla
Commewijne
Como
Comoé
Compostela Valley
Conakry
Concepción
Connacht
Connecticut
Constantine
Constanța
Conwy
Cookstown
Copperbelt
Copán
Coquimbo
Cordillera
Cordillera Administrative
Corfu
Corinthia
Cork
Cornwall
Coronie
Corozal
Corrientes
Corrèze
Corse
Corse-du-Sud
Corsica
Cortés
Cosenza
Cospicua
Cotabato
Cotopaxi
Couva-Tabaquite-Talparo
Cova Lima
Covasna
Coventry
Cox's Bazar
Coyah
Craigavon
Cremona
Crete
Creuse
Crimea
Criuleni
Crooked Island
Cross River
Crotone
Croydon
Csongrád
Cuando Cubango
Cuanza Norte
Cuanza Sul
Cuenca
Cumbria
Cundinamarca
Cunene
Cuneo
Curepipe
Cuscatlán
Cusco
Cuvette
Cuvette-Ouest
Cuyuni-Mazaruni
Cyclades
Cà Mau
Cáceres
Cádiz
Córdoba
Côte-d'Or
Côtes-d'Armor
Călărași
Căușeni
Cēsis
Da Nang
Dabola
Dadra and Nagar Haveli
Daegu
Daejeon
Dagana
Dagda
Dagestan
Dajabón
Dakahlia
Dakar
Dakhlet Nouadhibou
Dalaba
Dalabyggð
Dalarna
Dalvíkurbyggð
Daman and Diu
Damascus
Damietta
Danilovgrad
Dar es Salaam
Daraa
Darién
Darkhan-Uul
Darlington
Dashkasan
Daugavpils	Daugavpils Municipality
Davao
Davao Occidental
Davao Oriental
Davao del Norte
Davao del Sur
Daykundi
Daşoguz
Debar
Debarca
Debrca
Debrecen
Debub
Dedza
Deir al-Balah
Deir ez-Zor
Delaware
Delhi
Delta Amacuro
Delvinë
Delčevo
Demerara-Mahaica
Demir Hisar
Demir Kapija
Denbighshire
Denguélé
Denguélé²
Denigomodu
Denizli
Dennery
Derby
Derbyshire
Derna
Derry
Derry and Strabane
Destrnik
Deux-Sèvres
Devoll
Devon
Dhaalu
Dhaka	Dhaka Division
Dhale
Dhamar
Dhawalagiri
Dhi Qar
Dhofar
Dibër	Dibër County
Diego Martin
Diekirch
Dienvidkurzemes Novads
Diffa
Dikhil
Dili
Dinagat Islands
Dinajpur
Dingli
Dinguiraye
Diourbel
Dire Dawa
Distrito Nacional
Divača
Dix-Huit Montagnes
Diyala
Diyarbakır
Djanet
Djelfa
Djibloho
Djibouti
Djúpavogshreppur
Dnipropetrovshchyna
Dobele
Dobje
Dobrepolje
Dobrich
Dobrna
Dobrova–Polhov Gradec
Dobrovnik
Dodecanese
Dodoma
Doha
Dohuk
Dojran
Dokolo
Dol pri Ljubljani
Dolenjske Toplice
Dolj
Dolneni
Domagnano
Domažlice
Domžale
Doncaster
Dondușeni
Donechchyna
Donegal
Donga
Dordogne
Dornava
Dornod
Dornogovi
Dorset
Dosso
Doubs
Doukkala-Abda
Dowa
Drama
Dravograd
Drenthe
Driouch
Drochia
Drugovo
Druskininkai
Drôme
Duarte
Dubai
Dublin
Dubrovnik-Neretva
Dubréka
Dubăsari
Dudley
Dumfries and Galloway
Dunaújváros
Dundaga
Dundee
Dundgovi
Dungannon and South Tyrone
Duplek
Durango
Durazno
Durbe
Durham
Durrës	Durrës County
Dushanbe
Dâmbovița
Düzce
Dādra and Nagar Haveli and Damān and Diu
Děčín
Ealing
East Ayrshire
East Azerbaijan
East Berbice-Corentyne
East Darfur
East Dunbartonshire
East Flanders
East Grand Bahama
East Java
East Kalimantan
East Kazakhstan
East Lothian
East Macedonia and Thrace
East New Britain
East Nusa Tenggara
East Renfrewshire
East Riding of Yorkshire
East Sepik
East Sussex
Eastern Cape
Eastern Equatoria
Eastern Samar
Eastern Visayas
Ebon Atoll
Ebonyi
Echternach
Edinburgh
Edineț
Edirne
Eger
Ehime
Ekiti
El Bayadh
El Callao
El Hajeb
El Jadida
El Meghaier
El Meniaa
El Oro
El Oued
El Paraíso
El Progreso
El Seibo
El Tarf
El Valle
Elazığ
Elbasan	Elbasan County
Elektrėnai
Elgeyo-Marakwet
Elva
Elías Piña
Emberá
Embu
Emilia-Romagna
Encamp
Enewetak Atoll
Enfield
Enga
England
England and Wales
Engure
Enna
Ennedi-Est
Ennedi-Ouest
Enriquillo
Entre Ríos
Enugu
Epirus
Erbil
Ermera
Erongo
Errachidia
Erzincan
Erzurum
Es Semara
Escaldes-Engordany
Esch-sur-Alzette
Eschen
Escuintla
Eskişehir
Esmeraldas
Espaillat
Espírito Santo
Essaouira
Essequibo Islands-West Demerara
Essex
Essonne
Estelí
Estuaire
Euboea
Eure
Eure-et-Loir
Evritania
Evros
Extremadura
Exuma
Eyja- og Miklaholtshreppur
Eyjafjarðarsveit
Fa'asaleleaga
Faafu
Faetano
Fahs-Beni Makada
Faiyum
Falcón
Falkirk
Famagusta
Far North
Farah
Faranah
Faranah Region
Faridpur
Faro
Fars
Faryab
Fatick
Federally Administered Tribal Areas
Federation of Bosnia and Herzegovina
Fejér
Feni
Fergana
Fermanagh
Fermanagh and Omagh
Fermo
Ferrara
Fgura
Fianarantsoa
Fier	Fier County
Fife
Figuig
Finistère
Finnmark
Fiorentino
Fizuli
Fjallabyggð
Fjarðabyggð
Flacq
Flanders
Flemish Brabant
Flevoland
Flintshire
Fljótsdalshreppur
Fljótsdalshérað
Flores
Florești
Floriana
Florida
Florina
Flóahreppur
Foggia
Fontana
Fontvieille
Forlì-Cesena
Formosa
Forécariah
Fquih Ben Salah
Francisco Morazán
Francistown
Free State
Freeport
Fria
Fribourg
Friesland
Friuli–Venezia Giulia
Fromager
Frosinone
Frýdek-Místek
Fujairah
Fujian
Fukui
Fukuoka
Fukushima
Funafuti
Fès-Boulemane
Fès-Dar-Dbibegh
Fălești
Gaafu Alif
Gaafu Dhaalu
Gaborone
Gabrovo
Gabès
Gabú
Gadabay
Gafsa
Gaga'emauga
Gaga'ifomauga
Gagauzia
Gaibandha
Galați
Galguduud
Galicia
Galle
Galway
Galápagos
Gambela
Gampaha
Gamprin
Gandaki
Gandaki²
Gangwon
Ganja
Gansu
Ganzourgou
Gaoual
Gard
Garissa
Garkalne
Garðabær
Gasa
Gash-Barka
Gateshead
Gauteng
Gaza
Gazi Baba
Gaziantep
Gazipur
Gbarpolu
Gedo
Gegharkunik
Geita
Gelderland
Geneva
Genoa
Georgia
Gers
Gevgelija
Ghanzi
Gharb-Chrarda-Béni Hssen
Gharbia
Ghardaïa
Ghat
Ghazni
Ghōr
Gia Lai
Gifu
Gilan
Gilbert Islands
Gilgit-Baltistan
Gipuzkoa
Giresun
Girona
Gironde
Gisborne
Gitega
Giurgiu
Giza
Gjirokastër	Gjirokastër County
Gjorče Petrov
Glacis
Glarus
Glasgow
Glodeni
Gloucestershire
Gnagna
Gnaviyani
Gobustan
Goiás
Golestan
Gomba
Gombe
Gopalganj
Goranboy
Gorenja Vas–Poljane
Gorgol
Gorizia
Gorišnica
Gorj
Gorje
Gornja Radgona
Gornji Grad
Gornji Petrovci
Gorno-Badakhshan
Gorontalo
Gostivar
Gotland
Gourma
Govi-Altai
Govisümber
Goychay
Goygol
Gracias a Dios
Grad
Gradsko
Gramsh
Granada
Grand Bassa
Grand Cape Mount
Grand Casablanca
Grand Cay
Grand Gedeh
Grand Kru
Grand Port
Grand'Anse
Grand'Anse Mahé
Grand'Anse Praslin
Grand-Est
Grande Comore
Granma
Graubünden
Great Britain
Greater Accra
Greater Poland
Greenwich
Grenadines
Grevena
Grevenmacher
Grindavíkurbær
Grobiņa
Groningen
Gros Islet
Grosseto
Grosuplje
Grundarfjarðarbær
Grímsnes- og Grafningshreppur
Grýtubakkahreppur
Guadalajara
Guadalcanal
Guadeloupe
Guainía
Guairá
Guanacaste
Guanajuato
Guangdong
Guangxi
Guantánamo
Guarda
Guatemala
Guaviare
Guayas
Gudja
Guelma
Guelmim
Guelmim-Es Semara
Guercif
Guerrero
Guidimaka
Guimaras
Guizhou
Gujarat
Gulbene
Gulf
Gulu
Guna Yala
Gunma
Guria
Gusinje
Guyane
Guárico
Guéckédou
Guéra
Gwangju City
Gwynedd
Gyeonggi
Győr
Győr-Moson-Sopron
Gävleborg
Gôh-Djiboua
Gümüşhane
Għajnsielem
Għarb
Għargħur
Għasri
Għaxaq
Gżira
Ha'il
Haa Alif
Haa Dhaalu
Haapsalu
Habiganj
Hackney
Hadjer-Lamis
Hadramaut
Hafnarfjarðarkaupstaður
Haifa	Haifa District
Hainan
Hainaut
Haiphong
Hajdina
Hajdú-Bihar
Hajigabul
Hajjah
Hakkâri
Haljala
Halland
Halton
Hama
Hamadan
Hambantota
Hamburg
Hammersmith and Fulham
Hampshire
Hanoi
Hanover
Harare
Harari
Hardap
Harghita
Haringey
Harju
Harku
Harrow
Hartlepool
Haryana
Haskovo
Hatay
Hato Mayor
Hatohobei
Haut-Katanga
Haut-Lomami
Haut-Mbomou
Haut-Ogooué
Haut-Rhin
Haut-Sassandra
Haut-Uélé
Haute-Corse
Haute-Garonne
Haute-Kotto
Haute-Loire
Haute-Marne
Haute-Savoie
Haute-Saône
Haute-Vienne
Hautes-Alpes
Hautes-Pyrénées
Hauts-Bassins
Hauts-de-France
Hauts-de-Seine
Havana
Havering
Havlíčkův Brod
Hawaii
Hawalli
Hawke's Bay
Haʻapai
Hebei
Hebron
Hedmark
Heilongjiang
Hela
Helgafellssveit
Helmand
Henan
Heraklion region
Herat
Herceg Novi
Heredia
Herefordshire
Hermanas Mirabal
Herrera
Hertfordshire
Herzegovina-Neretva
Hesse
Heves
Hhohho
Hidalgo
Higüamo
Hiiu
Hiiumaa
Hillingdon
Himachal Pradesh
Hiran
Hiroshima
Ho Chi Minh City
Hodh Ech Chargui
Hodh El Gharbi
Hodonín
Hodoš
Hoima
Hokkaidō
Holguín
Holy Cross
Homa Bay
Homel
Homs
Honiara
Hope Town
Hordaland
Horjul
Hormozgan
Houaphanh
Houet
Hounslow
Howland Island
Hoče–Slivnica
Hradec Králové
Hrastnik
Hrodna
Hrpelje–Kozina
Hrunamannahreppur
Hsinchu	Hsinchu County
Hualien
Huambo
Huancavelica
Hubei
Huehuetenango
Huelva
Huesca
Huila
Hunan
Hunedoara
Huánuco
Hvalfjarðarsveit
Hveragerðisbær
Hyōgo
Hà Giang
Hà Nam
Hà Tĩnh
Häädemeeste
Hérault
Hîncești
Hòa Bình
Hódmezővásárhely
Hörgársveit
Húnabyggð
Húnavatnshreppur
Húnaþing vestra
Hưng Yên
Hải Dương
Hậu Giang
Ialomița
Ialoveni
Iași
Ibanda
Ibaraki
Ida-Viru
Ida-Virumaa
Idaho
Idlib
Idrija
Iecava
Ifrane
Ifugao
Iganga
Ignalina
Ijuw
Iklin
Ikšķile
Ilam
Ile Perseverance I
Ile Perseverance II
Ilfov
Ilia
Ilinden
Ilirska Bistrica
Ille-et-Vilaine
Illinois
Illizi
Ilocos
Ilocos Norte
Ilocos Sur
Iloilo
Ilūkste
Imathia
Imbabura
Imereti
Imishli
Imperia
Imtarfa
In Guezzam
In Salah
Inagua
Incheon
Inchiri
Independencia
Indiana
Indre
Indre-et-Loire
Inezgane-Aït Melloul
Ingushetia
Inhambane
Innlandet
Insular
Intibucá
Inverclyde
Inčukalns
Ioannina
Ioba
Ionian Islands
Iowa
Irbid
Iringa
Irkutsk
Isabel
Isabela
Isernia
Isfahan
Ishikawa
Isingiro
Isiolo
Isla de la Juventud
Islamabad
Isle of Wight
Isles of Scilly
Islington
Ismailia
Ismailli
Isparta
Issyk-Kul
Istanbul
Istria
Isère
Itapúa
Ituri
Ivanovo
Ivančna Gorica
Iwate
Izabal
Izmir
Izola
Iğdır
Jabal al Akhdar
Jabal al Gharbi
Jabat Island
Jablanica
Jablonec nad Nisou
Jabrayil
Jafara
Jaffna
Jakarta
Jalal-Abad
Jalapa
Jalilabad
Jalisco
Jaluit Atoll
Jamalpur
Jambi
Jambyl
Jammu and Kashmir
Jan Mayen
Janakpur
Janub al Batinah
Janub ash Sharqiyah
Jardin Exotique de Monaco
Jarvis Island
Jaunjelgava
Jaunpiebalga
Jaunpils
Java
Jaén
Jegunovce
Jeju
Jelgava	Jelgava Municipality
Jendouba
Jenin
Jerada
Jerash
Jericho
Jerusalem
Jesenice
Jeseník
Jessore
Jewish
Jezersko
Jhalokati
Jharkhand
Jhenaidah
Jiangsu
Jiangxi
Jigawa
Jihlava
Jihomoravský
Jihočeský
Jijel
Jilin
Jindřichův Hradec
Jinja
Jinotega
Jiwaka
Jizan
Jizzakh
Jičín
Johnston Atoll
Johor
Jonava
Jonglei
Joniškis
Jowzjan
Joypurhat
Jufra
Jujuy
Julfa
Junín
Jura
Jurbarkas
Juršinci
Jutiapa
Jwaneng
Jász-Nagykun-Szolnok
Jämtland
Järva
Järvamaa
Jõelähtme
Jõgeva
Jõgevamaa
Jõhvi
Jönköping
Jēkabpils	Jēkabpils Municipality
Jūrmala
Kaabong
Kaafu
Kabale
Kabardino-Balkar
Kabarole
Kaberamaido
Kabul
Kachin
Kadavu
Kadiogo
Kadrina
Kaduna
Kaeseong
Kaffrine
Kafr el-Sheikh
Kagadi
Kagawa
Kagera
Kagoshima
Kahramanmaraş
Kainuu
Kairouan
Kaišiadorys
Kajiado
Kakamega
Kakheti
Kakumiro
Kalaki
Kalangala
Kalasin
Kalbajar
Kaldrananeshreppur
Kalimantan
Kalinga
Kaliningrad
Kaliro
Kalkara
Kalmar
Kalmykia
Kaluga
Kalungu
Kalutara
Kalvarija
Kambja
Kamchatka	Kamchatka Krai
Kamnik
Kampala
Kamphaeng Phet
Kampong Cham
Kampong Chhnang
Kampong Speu
Kampong Thom
Kampot
Kamuli
Kamwenge
Kanagawa
Kanal
Kanchanaburi
Kandahar
Kandal
Kandava
Kandy
Kanem
Kanepi
Kangarli
Kangwon
Kankan
Kankan Region
Kano
Kansas
Kanungu
Kaohsiung
Kaolack
Kapchorwa
Kapelebyong
Kapisa
Kaposvár
Kara
Karabük
Karachay-Cherkess
Karagandy
Karak
Karakalpakstan
Karaman
Karas
Karbala
Karbinci
Karditsa
Kardzhali
Karelia
Karenga
Karlovac
Karlovarský
Karlovy Vary
Karnali
Karnali²
Karnataka
Karonga
Karpoš
Kars
Karuzi
Karviná
Kasanda
Kasaï
Kasaï Central
Kasaï-Occidental
Kasaï-Oriental
Kasese
Kassala
Kasserine
Kastamonu
Kastoria
Kastre
Kasungu
Katakwi
Katanga
Katavi
Katsina
Kaunas	Kaunas County
Kauno	Kauno Municipality
Kavadarci
Kavajë
Kavala
Kavango East
Kavango West
Kayah
Kayangel
Kayanza
Kayes
Kayin
Kayseri
Kayunga
Kazlų Rūda
Kazo
Kebbi
Kebili
Kecskemét
Kedah
Keelung
Kefalonia
Kegalle
Kehtna
Keila
Kelaat Sraghna
Kelantan
Kelmė
Kemerovo
Kensington and Chelsea
Kent
Kentucky
Kerala
Kericho
Kerman
Kermanshah
Kerry
Kerċem
Kgalagadi
Kgatleng
Khabarovsk	Khabarovsk Krai
Khachmaz
Khagrachari
Khakassia
Khammouane
Khan Yunis
Khanty-Mansi
Kharkivshchyna
Khartoum
Khatlon
Khemisset
Khenchela
Khentii
Khersonshchyna
Khizi
Khmelnychchyna
Khojali
Khojavend
Khomas
Khon Kaen
Khorāsān-e Raẕavī
Khost
Khouribga
Khovd
Khulna	Khulna Division
Khuzestan
Khyber Pakhtunkhwa
Khánh Hòa
Khénifra
Khövsgöl
Kiambu
Kibaale
Kiboga
Kibuku
Kidal
Kidričevo
Kigali
Kigoma
Kihnu
Kiili
Kikuube
Kildare
Kili Island
Kilifi
Kilimanjaro
Kilinochchi
Kilis
Kilkenny
Kilkis
Kindia
Kindia Region
Kingman Reef
Kingston
Kingston upon Hull
Kingston upon Thames
Kinmen
Kinshasa
Kirinyaga
Kirklees
Kirkop
Kirkuk
Kirov
Kirovohradschyna
Kiruhura
Kirundo
Kiryandongo
Kisela Voda
Kishoreganj
Kisii
Kisoro
Kissidougou
Kisumu
Kitagwenda
Kitgum
Kitui
Kié-Ntem
Kiên Giang
Kičevo
Kjósarhreppur
Kladno
Klaipėda	Klaipėda County
Klaipėdos	Klaipėdos Municipality
Klatovy
Knowsley
Kobarid
Kobilje
Koboko
Kocaeli
Kocēni
Kogi
Koh Kong
Kohgiluyeh and Boyer-Ahmad
Kohila
Kohtla-Järve
Koknese
Kolašin
Kolda
Kole
Kolonjë
Kolubara
Kolín
Komen
Komenda
Komi
Kommune Qeqertalik
Komondjari
Kompienga
Komárom-Esztergom
Kon Tum
Konya
Konče
Koper
Koprivnica-Križevci
Koror
Korçë	Korçë County
Kose
Kosi
Kosovo
Kosovo-Metohija
Kosovo-Pomoravlje
Kosovska Mitrovica
Kosrae
Kossi
Kostanay
Kostanjevica na Krki
Kostel
Kostroma
Kotayk
Kotido
Kotor
Koubia
Kouffo
Kouilou
Koulikoro
Koulpélogo
Koundara
Kouritenga
Kouroussa
Kourwéogo
Kozani
Kozje
Kočani
Kočevje
Košice
Krabi
Kranj
Kranjska Gora
Krapina-Zagorje
Krasnodar	Krasnodar Krai
Krasnoyarsk	Krasnoyarsk Krai
Kratié
Kratovo
Kretinga
Krimulda
Kriva Palanka
Krivogaštani
Križevci
Kroměříž
Kronoberg
Krujë
Krustpils
Kruševo
Královéhradecký
Krāslava
Krško
Kuala Lumpur
Kufra
Kujalleq
Kukës	Kukës County
Kuldīga
Kumamoto
Kumanovo
Kumi
Kunar
Kunduz
Kunene
Kungota
Kupiškis
Kurbin
Kurdamir
Kurdistan
Kurgan
Kurigram
Kursk
Kurunegala
Kushtia
Kutná Hora
Kuusalu
Kuyavia-Pomerania
Kuzma
Kuçovë
Kvemo Kartli
KwaZulu-Natal
Kwajalein
Kwale
Kwango
Kwania
Kwara
Kween
Kweneng
Kwilu
Kyankwanzi
Kyegegwa
Kyenjojo
Kyiv
Kyivshchyna
Kymenlaakso
Kyotera
Kyrenia
Kyustendil
Kyzylorda
Kyōto
Kédougou
Kémo
Kénitra
Kénédougou
Kérouané
Kópavogsbær
Kütahya
Kārsava
Kėdainiai
Kırklareli
Kırıkkale
Kırşehir
Kōchi
L'Aquila
La Altagracia
La Colle
La Condamine
La Digue
La Gare
La Guajira
La Libertad
La Massana
La Pampa
La Paz
La Rioja	La Rioja Province
La Rivière Anglaise
La Romana
La Réunion
La Source
La Spezia
La Union
La Vega
Laamu
Laborie
Labuan
Labé
Labé Region
Lachin
Laconia
Lacs²
Ladakh
Lae Atoll
Laghman
Laghouat
Lagos
Laguna
Lagunes²
Lahij
Lai Châu
Laikipia
Lakshadweep
Lakshmipur
Lalmonirhat
Lambayeque
Lambeth
Lampang
Lamphun
Lampung
Lamu
Lamwo
Lanao del Norte
Lanao del Sur
Lancashire
Landes
Langanesbyggð
Lankaran	Lankaran District
Laois
Lapland
Lara
Larache
Larissa
Larnaca
Larne
Larvotto
Las Palmas
Las Tunas
Lasithi
Latakia
Latina
Lautém
Lavalleja
Lazdijai
Lazio
Laâyoune
Laâyoune-Boujdour-Sakia El Hamra
Laško
Lebap
Lecce
Lecco
Leeds
Lefkada
Leicester
Leicestershire
Leinster
Leiria
Leitrim
Lembá
Lempira
Lenart
Lendava
Leningrad
Leova
Leribe
Lerik
Les Mamelles
Lesbos
Lesser Poland
Lesser Sunda Islands
Lewisham
Leyte
Lezhë	Lezhë County
León
Lhaviyani
Lhuntse
Liaoning
Lib Island
Liberec
Liberecký
Libertador General Bernardo O'Higgins
Librazhd
Lielvārde
Lienchiang
Liepāja
Liguria
Lija
Lika-Senj
Likiep Atoll
Likoma
Likouala
Lilongwe
Lima
Lima Region
Limassol
Limavady
Limbaži
Limburg
Limerick
Limpopo
Limón
Lincolnshire
Lindi
Line Islands
Lipetsk
Lipkovo
Liquiçá
Lira
Lisbon
Lisburn
Lisburn and Castlereagh
Litija
Litoměřice
Litoral
Livanjski
Liverpool
Livorno
Liège
Ljubljana
Ljubno
Ljutomer
Lleida
Lobata
Lobatse
Lobaye
Lodi
Loei
Lofa
Logar
Logatec
Logone Occidental
Logone Oriental
Log–Dragomer
Loir-et-Cher
Loire
Loire-Atlantique
Loiret
Loja
Loksa
Lola
Lomaiviti
Lomami
Lombardy
London
Long An
Long Island
Longford
Lopburi
Lorestan
Loreto
Lori
Loroum
Los Lagos
Los Ríos
Los Santos
Lot-et-Garonne
Louga
Louisiana
Louny
Louth
Lovech
Lovrenc na Pohorju
Lower Austria
Lower Juba
Lower Saxony
Lower Shebelle
Lower Silesia
Lozovo
Lozère
Loška Dolina
Loški Potok
Lualaba
Luanda
Luang Namtha
Luang Prabang
Luapula
Lublin
Lubombo
Lubusz
Lubāna
Lucca
Lucerne
Ludza
Lugo
Luhanshchyna
Lukovica
Lumbini
Lunda Norte
Lunda Sul
Luqa
Lusaka
Lushnjë
Luton
Luuka
Luunja
Luwero
Luxembourg
Luxor
Luče
Lvivshchyna
Lwengo
Lyantonde
Lào Cai
Lâm Đồng
Lääne
Lääne-Harju
Lääne-Nigula
Lääne-Viru
Lääne-Virumaa
Läänemaa
Lääneranna
Lékoumou
Lélouma
Léraba
Lüganuse
Līgatne
Līvāni
Lạng Sơn
M'Sila
M'diq-Fnideq
Ma'an
Ma'rib
Maardu
Macenta
Macerata
Machakos
Machinga
Macuata
Madaba
Madang
Madaripur
Madeira
Madhya Pashchimanchal
Madhya Pradesh
Madi-Okollo
Madinat ash Shamal
Madona
Madre de Dios
Madrid	Madrid Province
Madrid Autonomous Community
Madriz
Mae Hong Son
Maekel
Mafeteng
Mafraq
Magadan
Magallanes Region
Magdalena
Magherafelt
Magileu
Magnesia
Maguindanao
Maguindanao del Norte
Maguindanao del Sur
Magura
Magway
Maha Sarakham
Mahaica-Berbice
Mahajanga
Mahakali
Maharashtra
Mahdia
Mai-Ndombe
Maidan Wardak
Maine
Maine-et-Loire
Maio
Majuro
Majšperk
Makamba
Makedonska Kamenica
Makedonski Brod
Makira-Ulawa
Makkah
Makole
Makueni
Malacca
Malaita
Malampa
Malanje
Malatya
Malbousquet
Maldonado
Mali
Mallakastër
Maloelap Atoll
Maluku
Maluku Islands
Malé
Malësi e Madhe
Mambéré-Kadéï
Mamou
Mamou Region
Manabí
Manafwa
Managua
Manatuto
Manawatu-Wanganui
Manche
Manchester
Mandalay
Mandera
Mandiana
Mandoul
Mangghystaū	Mangghystaū oblysy
Mangochi
Mangrove Cay
Mangystau
Manica
Manicaland
Maniema
Manikganj
Manipur
Manisa
Manitoba
Mannar
Manouba
Mantua
Manufahi
Manus
Manyara
Manzini
Maputo	Maputo Province
Mara
Maracha
Maradi
Marahoué
Maramureş
Maranhão
Marche
Mardin
Margibi
Mari El
Maribor
Marijampolė	Marijampolė County
Marinduque
Marj
Markazi
Markovci
Marl
Marne
Marowijne
Marrakech
Marrakech-Medina
Marrakech-Menara
Marrakesh-Tensift-El Haouz
Marsa
Marsabit
Marsaskala
Marsaxlokk
Martinique
Maryland
María Trinidad Sánchez
Masaka
Masally
Masaya
Masbate
Mascara
Maseru
Mashonaland Central
Mashonaland East
Mashonaland West
Masindi
Massa and Carrara
Massachusetts
Masvingo
Matabeleland North
Matabeleland South
Matagalpa
Matale
Matam
Matanzas
Matara
Matera
Mato Grosso
Mato Grosso do Sul
Matrouh
Maule
Maulvi Bazar
Mauren
Mavrovo and Rostuša
Mavrovo i Rostuše
Mayabeque
Mayaguana
Mayaro-Rio Claro
Mayenne
Mayo
Mayo-Kebbi Est
Mayo-Kebbi Ouest
Mayotte
Maysan
Mayuge
Mazandaran
Mazovia
Mazsalaca
Mačva
Mažeikiai
Mbale
Mbarara
Mbeya
Mbomou
Mchinji
Mdina
Meath
Mechi
Mecklenburg-Vorpommern
Medenine
Medio Campidano
Medvode
Medway
Meemu
Meghalaya
Mehedinți
Meherpur
Mejit Island
Meknès
Meknès-Tafilalet
Melekeok
Melilla
Mellieħa
Mendoza
Meneng
Mengeš
Mersch
Mersin
Merthyr Tydfil
Merton
Meru
Messenia
Messina
Metlika
Metro Manila
Meurthe-et-Moselle
Meuse
Mexico City
Mexico State
Međimurje
Mežica
Miaoli
Michigan
Michoacán
Micoud
Mid Ulster
Mid and East Antrim
Middle Juba
Middle Shebelle
Middlesbrough
Midelt
Midlands
Midlothian
Midway Atoll
Migori
Miklavž na Dravskem Polju
Mila
Milan
Mili Atoll
Milne Bay
Milton Keynes
Mimaropa
Minas Gerais
Mingachevir
Minnesota
Minsk
Minsk Region
Minya
Miranda
Mirditë
Miren–Kostanjevica
Mirna
Mirna Peč
Misamis Occidental
Misamis Oriental
Misiones
Miskolc
Mislinja
Misrata
Mississippi
Missouri
Mitooma
Mityana
Miyagi
Miyazaki
Mizoram
Mladá Boleslav
Modena
Mogila
Mohale's Hoek
Mohammedia
Mohéli
Mojkovac
Moka
Mokhotlong
Mokronog–Trebelno
Molise
Molėtai
Mombasa
Monaco-Ville
Monagas
Monaghan
Monastir
Mondulkiri
Moneghetti
Moneragala
Mongala
Mongar
Monmouthshire
Mono
Monseñor Nouel
Mont Buxton
Mont Fleuri
Montana
Monte Carlo
Monte Cristi
Monte Plata
Montegiardino
Montevideo
Montserrado
Monufia
Monza and Brianza
Moore's Island
Mopti
Moquegua
Moravica
Moravske Toplice
Moravskoslezský
Moravče
Moray
Morazán
Morbihan
Mordovia
Morelos
Morobe
Morogoro
Morona-Santiago
Moroto
Moscow	Moscow Province
Moselle
Mosfellsbær
Mosta
Mostaganem
Mosteiros
Mouhoun
Moulay Yacoub
Moulins
Mount Athos
Mount Lebanon
Mountain
Moxico
Moyen-Cavally
Moyen-Chari
Moyen-Comoé
Moyen-Ogooué
Moyle
Moyo
Mozirje
Mpigi
Mpumalanga
Mqabba
Msida
Mtskheta-Mtianeti
Mtwara
Mubarak Al-Kabeer
Mubende
Muchinga
Mudug
Muharraq
Muhu
Mukdahan
Mukono
Mulanje
Mulgi
Mullaitivu
Munshiganj
Munster
Munxar
Muramvya
Murang'a
Murcia
Murcia Region
Mureş
Murmansk
Murqub
Murska Sobota
Murzuq
Musandam
Muscat
Muslim Mindanao
Mustvee
Muta
Muyinga
Muğla
Mwanza
Mwaro
Mykolayivschyna
Mymensingh	Mymensingh Division
Mzimba
Málaga
Märjamaa
Mé-Zóchi
Médiouna
Médéa
Ménaka
Mérida
Métropole de Lyon
Møre og Romsdal
Múlaþing
Mýrdalshreppur
Mālpils
Mārupe
Mērsrags
Mělník
Mġarr
N'Djamena
N'zi-Comoé
Naama
Nabatieh
Nabeul
Nabilatuk
Nablus
Nador
Nadroga-Navosa
Nadur
Naftalan
Nagaland
Nagano
Nagasaki
Nagykanizsa
Nahouri
Nairobi	Nairobi County
Naitasiri
Najaf
Najran
Nakapiripirit
Nakaseke
Nakasongola
Nakhchivan
Nakhchivan AR
Nakhon Nayok
Nakhon Pathom
Nakhon Phanom
Nakhon Ratchasima
Nakhon Sawan
Nakhon Si Thammarat
Naklo
Nakuru
Nalut
Nam Định
Namangan
Namayingo
Namdrik Atoll
Namentenga
Namibe
Namisindwa
Namosi
Nampho
Nampula
Namu Atoll
Namur
Namutumba
Nana-Grébizi
Nana-Mambéré
Nandi
Nangarhar
Nantou
Nanumanga
Nanumea
Naogaon
Napak
Naples
Napo
Nara
Narail
Narathiwat
Narayanganj
Narayani
Nariño
Narok
Narsingdi
Narva
Narva-Jõesuu
Naryn
Nasarawa
Naso Tjër Di
Natore
Naukšēni
Navarra
Navarra Chartered Community
Navassa Island
Navoiy
Nawabganj
Naxxar
Nayala
Nayarit
Naypyidaw
Nazarje
Neamţ
Neath Port Talbot
Nebbi
Nebraska
Neftchala
Negeri Sembilan
Negotino
Negros Occidental
Negros Oriental
Nelson
Nenets
Neno
Nereta
Neringa
Netrokona
Neuchâtel
Neuquén
Nevada
Nevis
Nevşehir
New Brunswick
New Hampshire
New Ireland
New Jersey
New Mexico
New Providence
New South Wales
New Taipei
New York
Newcastle upon Tyne
Newfoundland and Labrador
Newham
Newport
Newry and Mourne
Newtownabbey
Ngaraard
Ngarchelong
Ngardmau
Ngatpang
Ngchesar
Ngeremlengui
Nghệ An
Ngiwal
Ngora
Ngounié
Ngozi
Ngöbe-Buglé
Niamey
Niari
Niassa
Nibok
Nickerie
Nicosia
Nidwalden
Niger
Niigata
Nikšić
Nilphamari
Nimba
Nimruz
Nineveh
Ningxia
Ninh Bình
Ninh Thuận
Nippes
Nisporeni
Nitra
Niuas
Niutao
Nizhny Novgorod
Nièvre
Niğde
Nišava
Njombe
Nkhata Bay
Nkhotakota
Noakhali
Nohiyahoi Tobei Jumhurí
Nong Bua Lam Phu
Nong Khai
Nonthaburi
Noonu
Nord-Trøndelag
Nord-Ubangi
Nordland
Norfolk
Normandie
Norrbotten
Norte de Santander
North Abaco
North Aegean
North Andros
North Ayrshire
North Banat
North Bačka
North Brabant
North Carolina
North Chungcheong
North Dakota
North Darfur
North Down
North East Lincolnshire
North Eleuthera
North Gaza
North Gyeongsang
North Hamgyong
North Holland
North Hwanghae
North Jeolla
North Kalimantan
North Karelia
North Kazakhstan
North Khorasan
North Kivu
North Kurdufan
North Lanarkshire
North Lincolnshire
North Maluku
North Northamptonshire
North Ossetia-Alania
North Pemba
North Pyongan
North Rhine-Westphalia
North Sinai
North Somerset
North Sulawesi
North Sumatra
North Tyneside
North Yorkshire
Northamptonshire
Northeastern
Northern Bahr el Ghazal
Northern Cape
Northern Denmark
Northern Ireland
Northern Mindanao
Northern Ostrobothnia
Northern Samar
Northern Savonia
Northland
Northumberland
Northwest Territories
Northwestern
Norðurþing
Nottingham
Nottinghamshire
Nouaceur
Nouakchott Nord
Nouakchott Ouest
Nouakchott Sud
Noumbiel
Nouvelle-Aquitaine
Nova Gorica
Nova Scotia
Novaci
Novara
Novgorod
Novo Mesto
Novo Selo
Novosibirsk
Nový Jičín
Nsanje
Ntcheu
Ntchisi
Ntoroko
Ntungamo
Nueva Ecija
Nueva Esparta
Nueva Segovia
Nueva Vizcaya
Nuevo León
Nugal
Nukufetau
Nukulaelae
Nunavut
Nuoro
Nuqat al Khams
Nuristan
Nuwara Eliya
Nwoya
Nyamira
Nyandarua
Nyanga
Nyeri
Nymburk
Nyíregyháza
Nzérékoré
Nzérékoré Region
Náchod
Nógrád
Nīca
Oaxaca
Obock
Obongi
Obwalden
Occidental Mindoro
Occitanie
Ocniţa
Ocotepeque
Oddar Meanchey
Odeshchyna
Odisha
Odranci
Oecusse
Offaly
Oghuz
Ogliastra
Ogooué-Ivindo
Ogooué-Lolo
Ogooué-Maritime
Ogre
Ogun
Ohangwena
Ohio
Ohrid
Oise
Okayama
Okinawa
Oklahoma
Olaine
Olancho
Olbia-Tempio
Oldham
Olomouc
Olomoucký
Omagh
Omaheke
Ombella-M'Poko
Omsk
Omusati
Ondo
Ontario
Opava
Oplotnica
Opole
Oppland
Oran
Orange Walk
Ordino
Ordu
Ordubad
Oregon
Orellana
Orenburg
Orhei
Oriental Mindoro
Orientale
Oristano
Orkhon
Orkney Islands
Ormož
Orne
Oromia
Oruro
Oryol
Osh Region
Oshana
Oshikoto
Osijek-Baranja
Osilnica
Oslo
Oslomej
Osmaniye
Ostrava
Ostrobothnia
Osun
Otago
Otepää
Otjozondjupa
Otuke
Ouaddaï
Ouaka
Ouargla
Ouarzazate
Oubritenga
Oudalan
Oudomxay
Oued Ed-Dahab
Oued Ed-Dahab-Lagouira
Ouezzane
Ouham
Ouham-Pendé
Oujda-Angad
Ouled Djellal
Oum El Bouaghi
Ourense
Outer Hebrides
Ouémé
Overijssel
Oxfordshire
Oyam
Ozama
Ozolnieki
Pabna
Pader
Padua
Pagėgiai
Pahang
Paide
Pailin
Pakruojis
Paktia
Paktika
Pakwach
Palanga
Palauli
Palawan
Palencia
Palermo
Pallisa
Palmyra Atoll
Pampanga
Pamplemousses
Panamá
Panchagarh
Pando
Panevėžio	Panevėžio Municipality
Panevėžys	Panevėžys County
Pangasinan
Panjshir
Paola
Paphos
Papua
Papua Barat Daya
Papua Islands
Papua Pengunungan
Papua Selatan
Papua Tengah
Paraguarí
Paramaribo
Paraná
Paraíba
Pardubice
Pardubický
Paris
Parma
Paro
Parwan
Pas-de-Calais
Pasco
Passoré
Pastaza
Pasvalys
Pathum Thani
Pattani
Pattaya
Patuakhali
Pavia
Pavlodar	Pavlodar oblysy
Pays-de-la-Loire
Paysandú
Pazardzhik
Pedernales
Pehčevo
Peipsiääre
Peleliu
Pelhřimov
Pella
Peloponnese
Pemagatshel
Pembroke
Pembrokeshire
Penal-Debe
Penama
Penang
Penghu
Pennsylvania
Penza
Peqin
Perak
Peravia
Perlis
Perm	Perm Krai
Pernambuco
Pernik
Perth and Kinross
Perugia
Pesaro and Urbino
Pescara
Pesnica
Pest
Petnjica
Petrovec
Petén
Phalombe
Phang Nga
Phatthalung
Phayao
Phetchabun
Phetchaburi
Phichit
Phitsanulok
Phnom Penh
Phocis
Phoenix Islands
Phongsaly
Phra Nakhon Si Ayutthaya
Phrae
Phthiotis
Phuket
Phú Thọ
Phú Yên
Piacenza
Piauí
Pichincha
Piedmont
Pieria
Pietà
Pinar del Río
Pingtung
Piran
Pirkanmaa
Pirojpur
Pirot
Pisa
Pistoia
Pita
Piura
Pivka
Plaines Wilhems
Plaisance
Planken
Plasnica
Plateau-Central
Plav
Pleven
Pljevlja
Plovdiv
Plungė
Plužine
Plymouth
Plzeň
Plzeň-North
Plzeň-South
Plzeňský
Podgorica
Podlachia
Podlehnik
Podunavlje
Podvelka
Podčetrtek
Pogradec
Pohnpei
Point Fortin
Pointe La Rue
Pointe-Noire
Poljčane
Polonnaruwa
Poltavshchyna
Polzela
Pomerania
Pomeroon-Supenaam
Pomoravlje
Poni
Pontevedra
Poole
Pordenone
Port Glaud
Port Hercules
Port Louis	Port Louis District
Port Moresby
Port Said
Port of Spain
Portalegre
Portland
Porto
Porto Novo
Portsmouth
Portuguesa
Posavina
Postojna
Potaro-Siparuni
Potenza
Potosí
Powys
Požega-Slavonia
Prachatice
Prachin Buri
Prachuap Khiri Khan
Prague-East
Prague-West
Prahova
Praia
Prato
Preah Vihear
Prebold
Preddvor
Preiļi
Presidente Hayes
Prevalje
Preveza
Prey Veng
Prešov
Priekule
Priekuļi
Prienai
Prilep
Primorje-Gorski Kotar
Primorsky	Primorsky Krai
Prince Edward Island
Princes Town
Prizren
Probištip
Prostějov
Provence-Alpes-Côte-d'Azur
Prykarpattia
Príncipe
Pskov
Ptuj
Puconci
Puducherry
Puebla
Puerto Plata
Pukë
Punakha
Punjab
Puno
Puntarenas
Pursat
Purwanchal
Putrajaya
Puttalam
Putumayo
Puy-de-Dôme
Pwani
Pyongyang
Pyrénées-Atlantiques
Pyrénées-Orientales
Päijänne Tavastia
Pärnu
Pärnumaa
Pécs
Përmet
Písek
Põhja-Pärnumaa
Põhja-Sakala
Põltsamaa
Põlva
Põlvamaa
Pārgauja
Pāvilosta
Pčinja
Pļaviņas
Přerov
Příbram
Qaasuitsup
Qabala
Qacha's Nek
Qakh
Qala
Qalqilya
Qalyubia
Qaraghandy	Qaraghandy oblysy
Qashqadaryo
Qazakh
Qazvin
Qena
Qeqqata
Qinghai
Qormi
Qostanay	Qostanay oblysy
Qrendi
Quatre Bornes
Quba
Qubadli
Quebec
Queensland
Querétaro
Quetzaltenango
Quezon
Quiché
Quinara
Quindío
Quintana Roo
Quirino
Quneitra
Qusar
Quthing
Quảng Bình
Quảng Nam
Quảng Ngãi
Quảng Ninh
Quảng Trị
Qyzylorda	Qyzylorda oblysy
Raasiku
Rabat
Rabat-Salé-Zemmour-Zaer
Racha-Lechkhumi and Kvemo Svaneti
Radenci
Radeče
Radlje ob Dravi
Radoviš
Radovljica
Radviliškis
Rafah
Ragged Island
Ragusa
Rajasthan
Rajbari
Rajshahi	Rajshahi Division
Rakai
Rakhine
Rakovník
Rakvere
Rakvere²
Ralik Chain
Ramallah and al-Bireh
Rangamati Hill
Rangpur	Rangpur Division
Rangárþing eystra
Rangárþing ytra
Rankovce
Ranong
Rapla
Raplamaa
Rapti
Ras al-Khaimah
Raseiniai
Rasina
Rason
Ratak Chain
Ratanakiri
Ratchaburi
Ratnapura
Rauna
Ravenna
Ravne na Koroškem
Raymah
Rayong
Razavi Khorasan
Razgrad
Razkrižje
Rače–Fram
Raška
Reading
Redange
Redbridge
Redcar and Cleveland
Redonda
Reggio Calabria
Reggio Emilia
Rehamna
Relizane
Remich
Renfrewshire
Rennell and Bellona
Renče–Vogrsko
Republika Srpska
Resen
Retalhuleu
Rethymno
Rewa
Reykhólahreppur
Reykjanesbær
Reykjavík
Reykjavíkurborg
Rezina
Rečica ob Savinji
Rhineland-Palatinate
Rhode Island
Rhodope
Rhondda Cynon Taf
Rhône
Riau
Riau Islands
Ribeira Brava
Ribeira Grande
Ribeira Grande de Santiago
Ribnica
Ribnica na Pohorju
Richmond upon Thames
Riebiņi
Rietavas
Rieti
Rif Dimashq
Riga
Rimini
Rio Grande do Norte
Rio Grande do Sul
Rio de Janeiro
Risaralda
Rivas
River Gee
River Nile
Rivera
Rivercess
Rivière Noire
Rivière du Rempart
Rivnenshchyna
Riyadh
Rizal
Rize
Rocha
Rochdale
Roche Caiman
Rodrigues
Rogaland
Rogatec
Rogaška Slatina
Rogašovci
Roi Et
Roja
Rokiškis
Rokycany
Romblon
Rome
Rondônia
Rongelap Atoll
Ropaži
Roraima
Roscommon
Rosoman
Rostov
Rotherham
Rotuma
Rovigo
Rožaje
Rubanda
Rubirizi
Rucava
Ruggell
Rugāji
Ruhnu
Rukiga
Rukungiri
Rukwa
Rum Cay
Rumonge
Rumphi
Rundāle
Ruse
Rutana
Rutland
Ruvuma
Ruyigi
Rwampara
Ryanggang
Ryazan
Rychnov nad Kněžnou
Räpina
Río Muni
Río Negro
Río San Juan
Rîșcani
Rõuge
Rēzekne	Rēzekne Municipality
Rūjiena
Sa Kaeo
Sa'dah
Saarde
Saare
Saaremaa
Saarland
Saatly
Saba
Sabah
Sabaragamuwa
Sabha
Sabirabad
Sacatepéquez
Sadarak
Safi
Saga
Sagaing
Sagarmatha
Sahel
Saint Andrew
Saint Ann
Saint Anne Sandy Point
Saint Catherine
Saint David
Saint Elizabeth
Saint George
Saint George Basseterre
Saint George Gingerland
Saint Helena
Saint Helens
Saint James
Saint James Windward
Saint John
Saint John Capisterre
Saint John Figtree
Saint Joseph
Saint Kitts
Saint Lawrence
Saint Louis
Saint Lucy
Saint Luke
Saint Mark
Saint Mary
Saint Mary Cayon
Saint Michael
Saint Patrick
Saint Paul
Saint Paul Capisterre
Saint Paul Charlestown
Saint Peter
Saint Peter Basseterre
Saint Petersburg
Saint Philip
Saint Roman
Saint Thomas
Saint Thomas Lowland
Saint Thomas Middle Island
Saint-Louis
Sainte-Dévote Chapel
Sainyabuli
Saitama
Sakarya
Sakha
Sakhalin
Sakon Nakhon
Saku
Sala
Salacgrīva
Saladin
Salamanca
Salamat
Salaspils
Salavan
Saldus
Salerno
Salfit
Salford
Salgótarján
Salima
Salta
Salto
Salyan
Salzburg
Salé
Samangan
Samaná
Samar
Samara
Samarqand
Samburu
Samdrup Jongkhar
Samegrelo-Zemo Svaneti
Samos
Samsun
Samtse
Samtskhe-Javakheti
Samukh
Samut Prakan
Samut Sakhon
Samut Songkhram
San Andrés & Providencia	San Andrés and Providencia
San Cristóbal
San Fernando
San José
San José de Ocoa
San Juan
San Juan-Laventille
San Luis
San Luis Potosí
San Marcos
San Marino
San Martín
San Miguel
San Pedro
San Pedro de Macorís
San Salvador
San Vicente
San Ġwann
Sana'a
Sanaag
Sancti Spíritus
Sandaun
Sandwell
Sangha
Sangha-Mbaéré
Sangre Grande
Sanguié
Sankuru
Sanma
Sanmatenga
Sannat
Sant Julià de Lòria
Santa Ana
Santa Bárbara
Santa Catarina
Santa Catarina do Fogo
Santa Cruz
Santa Cruz de Tenerife
Santa Elena
Santa Fe
Santa Luċija
Santa Rosa
Santa Venera
Santander
Santarém
Santiago
Santiago Metropolitan
Santiago Rodríguez
Santiago de Cuba
Santiago del Estero
Santo Domingo
Santo Domingo de los Tsáchilas
Sar-e Pol
Saraburi
Saraj
Sarajevo
Saramacca
Sarandë
Sarangani
Saratov
Sarawak
Sardinia
Sarpang
Sarthe
Saskatchewan
Sassandra-Marahoué
Sassari
Satakunta
Satkhira
Satu Mare
Satun
Satupa'itea
Saue
Saulkrasti
Savanes²
Savannah
Savannakhet
Savanne
Savoie
Savona
Saxony
Saxony-Anhalt
Saïda
Saône-et-Loire
Schaan
Schaffhausen
Schellenberg
Schleswig-Holstein
Schwyz
Scotland
Scottish Borders
Sefrou
Sefton
Segovia
Seine-Maritime
Seine-Saint-Denis
Seine-et-Marne
Sejong
Sekong
Selangor
Selenge
Selibe Phikwe
Selnica ob Dravi
Seltjarnarnesbær
Sembabule
Semily
Semič
Semnan
Senglea
Sennar
Seoul
Serere
Sergipe
Sermersooq
Serravalle
Serres
Serua
Seti
Setomaa
Settat
Setúbal
Sevastopol
Seville
Sevnica
Seyðisfjarðarkaupstaður
Sežana
Sfax
Shaanxi
Shabran
Shabwah
Shahbuz
Shaki	Shaki District
Shamakhi
Shamal al Batinah
Shamal ash Sharqiyah
Shamkir
Shan
Shandong
Shanghai
Shanxi
Shariatpur
Sharjah
Sharur
Shaviyani
Sheema
Shefa
Sheffield
Sherpur
Shetland
Shida Kartli
Shiga
Shimane
Shinyanga
Shirak
Shirvan
Shiselweni
Shizuoka
Shkodër	Shkodër County
Shropshire
Shumen
Shusha
Shyghys Qazaqstan	Shyghys Qazaqstan oblysy
Shymkent
Si Sa Ket
Siaya
Siazan
Sibiu
Sichuan
Sicily
Sidama
Sidi Bel Abbès
Sidi Bennour
Sidi Bouzid
Sidi Ifni
Sidi Kacem
Sidi Slimane
Sidi Youssef Ben Ali
Siem Reap
Siena
Sigave
Siguiri
Sigulda
Sihanoukville
Siirt
Sikasso
Sikkim
Sila
Silesia
Siliana
Silistra
Sillamäe
Simiyu
Sinaloa
Sindh
Sing Buri
Singida
Sinoe
Sinop
Sint Eustatius
Sipaliwini
Siparia
Siquijor
Sirajganj
Sirdaryo
Sironko
Sirte
Sisak-Moslavina
Sissili
Sistan and Baluchestan
Sivas
Siġġiewi
Skaftárhreppur
Skagabyggð
Skagafjörður
Skeiða- og Gnúpverjahreppur
Skhirat-Témara
Skikda
Skopje
Skorradalshreppur
Skrapar
Skrunda
Skrīveri
Skuodas
Skåne
Skútustaðahreppur
Sliema
Sligo
Sliven
Slough
Slovenj Gradec
Slovenska Bistrica
Slovenske Konjice
Smiltene
Smolensk
Smolyan
Snæfellsbær
Soccsksargen
Sodražica
Sofala
Sofia	Sofia District
Sogn og Fjordane
Sohag
Sokolov
Sokoto
Solihull
Sololá
Solothurn
Soltüstik Qazaqstan	Soltüstik Qazaqstan oblysy
Solčava
Somali
Somerset
Somme
Somogy
Sondrio
Songkhla
Songwe
Sonora
Sonsonate
Sonsorol
Sool
Sopište
Sopron
Soria
Soriano
Soroca
Soroti
Sorsogon
Sotavento Islands
Soufrière
Souk Ahras
Soum
Sourou
Souss-Massa-Drâa
Sousse
South Abaco
South Aegean
South Andros
South Australia
South Ayrshire
South Banat
South Bačka
South Carolina
South Chungcheong
South Cotabato
South Dakota
South Darfur
South Eleuthera
South Gloucestershire
South Gyeongsang
South Hamgyong
South Holland
South Hwanghae
South Jeolla
South Kalimantan
South Karelia
South Kazakhstan
South Khorasan
South Kivu
South Kurdufan
South Lanarkshire
South Pemba
South Pyongan
South Sinai
South Sulawesi
South Sumatra
South Tyneside
South Tyrol
Southampton
Southeast Sulawesi
Southend-on-Sea
Southern Denmark
Southern Leyte
Southern Ostrobothnia
Southern Savonia
Southland
Southwark
Southwest Ethiopia Peoples
Southwest Finland
Sowa Town
Spanish Wells
Split-Dalmatia
Spélugues
Središče ob Dravi
Srem
St. Gallen	Saint Gallen|St Gallen
St. Julian's	Saint Julian's|St Julian's
St. Paul's Bay	Saint Paul's Bay|St Paul's Bay
Staffordshire
Stann Creek
Stara Zagora
Staro Nagoričane
Starše
Stavropol	Stavropol Krai
Stepanakert
Stirling
Stockholm
Stockport
Stockton-on-Tees
Stoke-on-Trent
Stopiņi
Strabane
Strakonice
Strandabyggð
Straža
Strenči
Struga
Strumica
Strășeni
Studeničani
Stung Treng
Stykkishólmsbær
Styria
Středočeský
Subcarpathia
Suceava
Suchitepéquez
Sucre
Sucumbíos
Sud Sardegna
Sud-Bandama
Sud-Comoé
Sud-Ubangi
Sudur Pashchimanchal
Suez
Suffolk
Sughd
Sukhothai
Sulawesi
Sulaymaniyah
Sultan Kudarat
Sulu
Sumatra
Sumqayit
Sumshchyna
Sunamganj
Sunderland
Suphanburi
Surat Thani
Surigao del Norte
Surigao del Sur
Surin
Surrey
Surxondaryo
Sutton
Suðurnesjabær
Svalbard
Svalbarðshreppur
Svalbarðsstrandarhreppur
Svay Rieng
Sveitarfélagið Hornafjörður
Sveitarfélagið Skagafjörður
Sveitarfélagið Skagaströnd
Sveitarfélagið Vogar
Sveitarfélagið Árborg
Sveitarfélagið Ölfus
Sverdlovsk
Sveta Ana
Sveta Trojica v Slovenskih Goricah
Sveti Andraž v Slovenskih Goricah
Sveti Jurij
Sveti Jurij v Slovenskih Goricah
Sveti Nikole
Sveti Tomaž
Svitavy
Swansea
Swieqi
Swindon
Sylhet	Sylhet Division
Syracuse
Syunik
Szabolcs-Szatmár-Bereg
Szeged
Szekszárd
Szolnok
Szombathely
Székesfehérvár
Sánchez Ramírez
São Domingos
São Filipe
São Lourenço dos Órgãos
São Miguel
São Paulo
São Salvador do Mundo
São Tomé
São Vicente
Sédhiou
Ségou
Séno
Sétif
Sîngerei
Sóc Trăng
Södermanland
Sør-Trøndelag
Súðavíkurhreppur
Sükhbaatar
Sălaj
Sēja
Sơn La
Ta' Xbiex
Tabasco
Tabor
Tabora
Tabuk
Tachov
Tacna
Tacuarembó
Tadjourah
Tadla-Azilal
Tafea
Tafilah
Tagant
Tahoua
Taichung
Tailevu
Tainan
Taipei
Taita-Taveta
Taitung
Taiz
Takamaka
Takhar
Takéo
Talas
Tallinn
Talsi
Tamanghasset
Tamaulipas
Tambacounda
Tambov
Tameside
Tamil Nadu
Tan-Tan
Tana River
Tandjilé
Tanga
Tangail
Tanganyika
Tangier-Assilah
Tangier-Tétouan
Tanintharyi
Taoudénit
Taounate
Taourirt
Taoyuan
Tapa
Tapoa
Taraba
Taraclia
Taranaki
Taranto
Tarapacá
Tarfaya
Targovishte
Tarija
Tarlac
Tarn
Tarn-et-Garonne
Taroudant
Tarrafal
Tarrafal de São Nicolau
Tarragona
Tartar
Tartu
Tartumaa
Tartus
Tartu²
Tarxien
Tashkent	Tashkent Province
Tasman
Tasmania
Tata
Tatabánya
Tataouine
Tatarstan
Tauragė	Tauragė County
Tavastia Proper
Tavush
Tawi-Tawi
Taza
Taza-Al Hoceima-Taounate
Tbilisi
Tbong Khmum
Tearce
Tehran
Tekirdağ
Tel Aviv	Tel Aviv District
Telangana
Telemark
Telenești
Teleorman
Telford and Wrekin
Telšiai	Telšiai County
Temburong
Temotu
Tennessee
Tepelenë
Teplice
Teramo
Terengganu
Terni
Ternopilshchyna
Territoire de Belfort
Teruel
Tete
Tetovo
Texas
Thaa
Thaba-Tseka
Thakurgaon
Thanh Hóa
Tharaka-Nithi
Thesprotia
Thessaloniki
Thessaly
Thimphu
Thiès
Thurgau
Thuringia
Thurrock
Thyolo
Thái Bình
Thái Nguyên
Thừa Thiên–Huế
Tianjin
Tiaret
Tibesti
Tibet
Ticino
Tierra del Fuego
Tigray
Tillabéri
Timimoun
Timiș
Tindouf
Tinghir
Tipasa
Tipperary
Tirana	Tirana County
Tiris Zemmour
Tissemsilt
Tivat
Tizi Ouzou
Tiznit
Tišina
Tiền Giang
Tjörneshreppur
Tlaxcala
Tlemcen
Toamasina
Tobago
Tocantins
Tochigi
Togdheer
Toila
Tokat
Tokushima
Tokyo
Toledo
Toliara
Tolima
Tolmin
Tolna
Tombali
Tombouctou
Tomsk
Tongatapu
Toplica
Torba
Torbay
Torfaen
Tori
Tororo
Totonicapán
Tottori
Touggourt
Tougué
Tovuz
Tower Hamlets
Toyama
Tozeur
Trabzon
Trafford
Trakai
Trang
Trans Nzoia
Transnistria
Trapani
Trarza
Trashigang
Trashiyangtse
Trat
Trbovlje
Trebnje
Treinta y Tres
Trelawny
Trentino
Trentino-South Tyrol
Trenčín
Treviso
Triesen
Triesenberg
Trieste
Trikala
Trincomalee
Trinity Palmetto Point
Tripoli
Tripura
Trnava
Trnovska Vas
Troms
Tromssan ja Finmarkun
Trongsa
Tropojë
Trujillo
Trutnov
Trzin
Trà Vinh
Trøndelag
Tržič
Tshopo
Tshuapa
Tsirang
Tuamasaga
Tubas
Tucumán
Tukums
Tula
Tulcea
Tulkarm
Tumbes
Tunapuna-Piarco
Tunceli
Tungurahua
Tunis
Turin
Turkana
Turnišče
Tuscany
Tutong
Tuva
Tuyên Quang
Tuzi
Tuzlanski
Tver
Tyrol
Tyumen
Táchira
Tálknafjarðarhreppur
Tây Ninh
Tébessa
Télimélé
Tétouan
Tõrva
Türi
Türkistan	Türkistan oblysy
Tērvete
Třebíč
Uaboe
Uasin Gishu
Ubon Ratchathani
Ucayali
Udine
Udmurt
Udon Thani
Uherské Hradiště
Ujae Atoll
Ujar
Ukmergė
Ulaanbaatar
Ulcinj
Ulsan
Ulster
Ulyanovsk
Ulytaū	Ulytaū oblysy
Umbria
Umm Salal
Umm al-Quwain
Una-Sana
Ungheni
United Kingdom
Unity
Upper Austria
Upper Demerara-Berbice
Upper Nile
Upper Takutu-Upper Essequibo
Uppsala
Urozgan
Usulután
Utah
Utena	Utena County
Uthai Thani
Utirik Atoll
Utrecht
Uttar Pradesh
Uttaradit
Uttarakhand
Uusimaa
Uvea
Uíge
Uşak
Va'a-o-Fonoti
Vaavu
Vacoas-Phoenix
Vaduz
Vaisigano
Vaitupu
Vaiņode
Vakaga
Val-d'Oise
Val-de-Marne
Valais
Valandovo
Valdesia
Vale of Glamorgan
Valencia
Valencian Community
Valga
Valgamaa
Valka
Valladolid
Valle
Valle del Cauca
Valletta
Vallon de la Rousse
Vallée du Bandama
Vallée du Bandama²
Valmiera
Valmieras Novads
Valparaíso
Valverde
Varakļāni
Varaždin
Varese
Vargas
Varna
Varėna
Vasilevo
Vaslui
Vaucluse
Vaud
Vaupés
Vavaʻu
Vavuniya
Vayots Dzor
Vecpiebalga
Vecumnieki
Velenje
Veles
Velika Polana
Velike Lašče
Veliko Tarnovo
Vendée
Veneto
Venice
Ventspils	Ventspils Municipality
Veracruz
Veraguas
Verbano-Cusio-Ossola
Vercelli
Vermont
Verona
Veržej
Vest-Agder
Vestfold
Vestfold og Telemark
Vestland
Vestmannaeyjabær
Vesturbyggð
Veszprém	Veszprém County
Vevčani
Viana do Castelo
Vianden
Vibo Valentia
Vicenza
Vichada
Videm
Vidin
Vienna
Vienne
Vientiane	Vientiane Province
Viesīte
Vieux Fort
Vihiga
Viimsi
Viken
Vila Real
Viljandi
Viljandi²
Viljandi³
Vilkaviškis
Villa Clara
Vilniaus	Vilniaus Municipality
Vilnius	Vilnius County
Vinica
Vinni
Vinnychchyna
Vipava
Viqueque
Virginia
Virovitica-Podravina
Viru-Nigula
Visaginas
Viseu
Vitanje
Vitebsk
Viterbo
Viļaka
Viļāni
Vladimir
Vlorë	Vlorë County
Vodice
Vojnik
Vojvodina
Volgograd
Vologda
Volta
Volyn
Vopnafjarðarhreppur
Vorarlberg
Vormsi
Voronezh
Vosges
Vrancea
Vraneštica
Vransko
Vrapčište
Vratsa
Vrhnika
Vsetín
Vukovar-Syrmia
Vuzenica
Vysočina
Vyškov
Vâlcea
Väike-Maarja
Värmland
Västerbotten
Västernorrland
Västmanland
Västra Götaland
Võru
Võrumaa
Võru²
Vārkava
Vĩnh Long
Vĩnh Phúc
Wadi Fira
Wadi al Hayaa
Wadi al Shatii
Waikato
Wajir
Wakayama
Wake Island
Wakefield
Wakiso
Wales
Wallonia
Walloon Brabant
Walsall
Waltham Forest
Wandsworth
Wangdue Phodrang
Wanica
Warmia-Masuria
Warrap
Warrington
Warwickshire
Washington
Washington DC
Wasit
Waterford
Wele-Nzas
Wellington
West Azarbaijan
West Bačka
West Bengal
West Berkshire
West Darfur
West Dunbartonshire
West Flanders
West Grand Bahama
West Greece
West Herzegovina
West Java
West Kalimantan
West Kazakhstan
West Kurdufan
West Lothian
West Macedonia
West New Britain
West Northamptonshire
West Nusa Tenggara
West Panamá
West Papua
West Pokot
West Pomerania
West Sulawesi
West Sumatra
West Sussex
West Virginia
Western Australia
Western Bahr el Ghazal
Western Cape
Western Equatoria
Western Visayas
Westfjords
Westmeath
Westminster
Westmoreland
Wexford
White Nile
Wicklow
Wigan
Wiltshire
Wiltz
Windsor and Maidenhead
Wirral
Wisconsin
Wokingham
Woleu-Ntem
Wolverhampton
Woqooyi Galbeed
Worcestershire
Woroba
Worodougou
Wotho Atoll
Wotje Atoll
Wrexham
Wyoming
Xagħra
Xaisomboun
Xanthi
Xewkija
Xgħajra
Xiangkhouang
Xinjiang
Xorazm
Yagha
Yala
Yalova
Yamagata
Yamaguchi
Yamalo-Nenets Okrug
Yamanashi
Yambol
Yamoussoukro
Yangon
Yaracuy
Yardymli
Yaren
Yaroslavl
Yasothon
Yatenga
Yazd
Yerevan
Yevlakh	Yevlakh District
Yilan
Yobe
Yogyakarta
Yomou
Yonne
York
Yoro
Youssoufia
Yozgat
Yucatán
Yukon
Yuma
Yumbe
Yunlin
Yunnan
Yvelines
Yên Bái
Zabaykalsky	Zabaykalsky Krai
Zabul
Zacapa
Zacatecas
Zadar
Zaghouan
Zagora
Zagorje ob Savi
Zagreb	Zagreb County
Zaire
Zajas
Zaječar
Zakarpattia
Zakynthos
Zala
Zalaegerszeg
Zambales
Zambezi
Zambezia
Zamboanga Peninsula
Zamboanga Sibugay
Zamboanga del Norte
Zamboanga del Sur
Zamfara
Zamora
Zamora-Chinchipe
Zangilan
Zanjan
Zanzan
Zanzan²
Zanzibar North
Zaporizhzhya
Zaqatala
Zaragoza
Zarasai
Zardab
Zarqa
Zavkhan
Zavrč
Zawiya
Zealand
Zeeland
Zelenikovo
Zenica-Doboj
Zeta
Zhambyl	Zhambyl oblysy
Zhejiang
Zhemgang
Zhetisū	Zhetisū oblysy
Zhytomyrshchyna
Ziguinchor
Zilupe
Zinder
Ziro
Zlatibor
Zlín
Zlínský
Znojmo
Zomba
Zombo
Zombo²
Zondoma
Zonguldak
Zoundwéogo
Zreče
Zrnovci
Zulia
Zürich
Água Grande
Álava
Árneshreppur
Ásahreppur
Ávila
Çanakkale
Çankırı
Çorum
Équateur
Évora
Ísafjarðarbær
Île-de-France²
Ñeembucú
Ñuble
Ömnögovi
Örebro
Östergötland
Övörkhangai
Østfold
Ústecký
Ústí nad Labem
Ústí nad Orlicí
Þingeyjarsveit
Ādaži
Čair
Čaška
Česká Lípa
České Budějovice
Český Krumlov
Češinovo-Obleševo
Črenšovci
Črna na Koroškem
Črnomelj
Čučer-Sandevo
Điện Biên
Đắk Lắk
Đắk Nông
Đồng Nai
Đồng Tháp
Ērgļi
Ħamrun
Ķegums
Ķekava
Łódź
Ōita
Ōsaka
Şanlıurfa
Ştefan Vodă
Şırnak
Šakiai
Šalovci
Šalčininkai
Šavnik
Šempeter–Vrtojba
Šentilj
Šentjernej
Šentjur
Šentrupert
Šenčur
Šiauliai	Šiauliai County
Šiaulių	Šiaulių Municipality
Šibenik-Knin
Šilalė
Šilutė
Širvintos
Škocjan
Škofja Loka
Škofljica
Šmarje pri Jelšah
Šmarješke Toplice
Šmartno ob Paki
Šmartno pri Litiji
Šoštanj
Štip
Štore
Šumadija
Šumperk
Šuto Orizari
Švenčionys
Żabbar
Żebbuġ
Żebbuġ Gozo
Żejtun
Żurrieq
Žabljak
Žalec
Železniki
Želino
Žetale
Žilina
Žiri
Žirovnica
Žužemberk
Žďár nad Sázavou
Șoldănești
ʻEua
`;
