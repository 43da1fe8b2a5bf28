/** Places of the Arab world with their transliterations. Written from general knowledge; CC0. */
export const arabPlaces = `
# Syria
Deir ez-Zor	Dair Alzour|Deir Alzour|Deir al-Zawr|Deir al Zor|Der ez-Zor|Deir-Ezzor|Deir ezzor Governorate|Deir al-Zor|Deir Ezzor|Dayr az-Zawr|Deir ez-Zour|Deir Azzour|Deir al-Zour|Deir ez Zor|Deir-ez-Zor|Deir e-Zor
Palmyra	Tadmur|Tadmor
Douma	Duma
Eastern Ghouta	East Ghouta|Ghouta|al-Ghouta
Western Ghouta
Darayya	Daraya
Moadamiyeh	Muadamiyat al-Sham|Moadamiyat al-Sham|Moadamiya|Muadhamiya
Yarmouk	Yarmouk Camp|Yarmuk
Babbila
Jaramana	Jaramanah
Qudsaya	Qudsiya
al-Tall	Al-Tal
Harasta
Arbin	Irbin|Erbin
Zamalka
Saqba
Jobar
Barzeh
Qaboun	Qabun
Midan	al-Midan
Mezzeh	Mazzeh
Kafr Sousa	Kafr Souseh|Kafar Sousseh
Abu Rummaneh	Abu Rumaneh
Malki	al-Malki
Bab Touma	Bab Tuma
Umayyad Mosque
Umayyad Square
Sayyida Zeinab	Sayyida Zaynab|Sayeda Zeinab|Sayyeda Zainab
Qatana
Kiswah	al-Kiswah|Kiswa
Zabadani	al-Zabadani
Madaya
Bludan	Bloudan
Wadi Barada
Yabroud	Yabrud
Nabek	al-Nabk|An-Nabk|Nabk
Qalamoun	al-Qalamoun|Qalamun
Dumayr	Dumeir
Saydnaya	Sednaya|Sidnaya|Saidnaya|Seidnaya
Maaloula	Maalula|Ma'loula
Rankous
Beit Jinn	Bayt Jinn
Marj	al-Marj
Otaybah	Utaybah
Ain Tarma
Hammuriyah	Hamouriyeh
Kafr Batna
Mleiha	Mliha
Adra
Hafir
Qara
Deir Atiyah
Qutayfah	al-Qutayfah
Jayroud
Nasib
Busra al-Sham	Bosra|Busra
Izra	Izraa
Nawa
Tafas
Dael
Jasim	Jassem
Inkhil
Sanamayn	al-Sanamayn|Sanamein
Tasil
Saida al-Golan
Hirak	al-Hirak
Khirbet Ghazaleh
Yadudah	al-Yadudah
Muzayrib	Mzeirib
Yarmouk Basin	Yarmouk River
Sheikh Maskin	Al-Shaykh Maskin
Lajat	al-Lajat
Hauran	Houran|Hawran
Jabal al-Druze	Jabal al-Arab|Jebel Druze
Shahba
Salkhad
Qanawat
Qrayya	al-Qrayya
Golan Heights	Golan|the Golan
Majdal Shams
Mount Hermon	Jabal al-Sheikh|Jabal al-Shaykh
Khan Arnabeh
Hader	Hadar
Jubata al-Khashab
Masada
Rastan	al-Rastan|Ar-Rastan
Talbiseh	Talbisah
Houla	al-Houla|Hula
Taldou	Taldo
Qusayr	al-Qusayr|Al-Qusair|Qusair
Baba Amr
Khalidiya
Waer	al-Waer
Karm al-Zaytoun
Sukhna	al-Sukhna|Al-Sukhnah|Sukhnah|Soukhna
Qaryatayn	al-Qaryatayn|Qaryatain
Furqlus
Tal Kalakh	Talkalakh
Krak des Chevaliers	Crac des Chevaliers
Wadi al-Nasara
Mahin
T4	Tiyas
Shayrat	Shayrat airbase|Shayrat air base
Badia	Syrian desert|al-Badiya|Badiya
al-Tanf	Tanf|Al Tanf|At-Tanf
Rukban	al-Rukban
Salamiyah	Salamiya|Salamieh
Masyaf	Misyaf
Mahardah	Mhardeh|Maharda
Suqaylabiyah	al-Suqaylabiyah|Sqelbiya
Kafr Zita	Kafr Zeita
Lataminah	al-Latamneh|Latamna|Latamneh
Morek
Souran
Tayyibat al-Imam
Qalaat al-Madiq
al-Ghab	Ghab Plain|Sahl al-Ghab
Halfaya
Khan Sheikhoun	Khan Shaykhun|Khan Shaykhoun|Khan Sheikhun
Maarat al-Numan	Maaret al-Numan|Ma'arat al-Nu'man|Maarat al-Nu'man|Maarrat al-Numan
Saraqib	Saraqeb
Jisr al-Shughour	Jisr al-Shughur|Jisr ash-Shughur
Ariha
Binnish	Binish
Taftanaz
Sarmin
Sarmada
Harem	Harim
Salqin
Darkush	Darkoush
Kafr Nabl	Kafranbel|Kafr Nabel
Kafr Takharim
Armanaz
Maarrat Misrin	Maaret Misrin
al-Dana	Dana|ad-Dana
Atmeh	Atma
Qah
Bab al-Hawa
Fuah	Foua|al-Foua|Fu'a
Kafraya	Kefraya
Jabal al-Zawiya	Jabal Zawiya|Jabal al-Zawiyah|Zawiya Mountain
Hass
Abu al-Duhur	Abu al-Dhuhur
Sinjar	Shingal|Shengal
Barisha
Khirbet al-Joz
Azaz	A'zaz
al-Bab	Al Bab
Jarablus	Jarabulus
Manbij	Menbij|Minbij|Membij
Afrin	Efrin
Jindires	Jinderes|Jandairis
Rajo	Raju
Tal Rifaat	Tel Rifaat|Tell Rifaat
Mare'	Marea
Nubl	Nubul
al-Zahraa	Zahraa
Anadan
Hreitan	Haritan
Kafr Hamra
Atarib	al-Atarib
Darat Izza	Daret Ezza
Khan al-Assal	Khan al-Asal
as-Safira	Safira|al-Safira|al-Safirah
Dayr Hafir	Deir Hafer|Deir Hafir
Maskanah	Maskana
Khanasir
al-Hader
Tal Abyad	Tel Abyad|Tell Abyad
Dabiq
Akhtarin
Sawran
Qabasin
al-Rai	Al-Ra'i|Chobanbey
Ayn Dadat
Sheikh Maqsoud	Sheikh Maqsud|Shaykh Maqsud
Ashrafieh	Ashrafiyah
Salaheddine	Salah al-Din
Hanano
Jamiliyah
Tishrin Dam	Tishreen Dam
Qara Qozak	Qaraqozak
Sarrin
Shuyukh
Castello Road
Kuweires	Kweires|Kuwayris
Jibreen
Tabqa	al-Tabqa|Al-Thawrah|al-Tabqah|Tabqah|Tabaqa
Euphrates Dam
Lake Assad
Mansoura	al-Mansoura|al-Mansura|El Mansoura
Karamah	al-Karamah|al-Karama
Ain Issa	Ayn Issa|Ain Isa
Suluk
Maadan	Ma'adan
Rusafa	Resafa
Sabkha	al-Sabkha
Jazra
Ras al-Ayn	Ras al-Ain|Serekaniye|Sere Kaniye
Amuda	Amude
Darbasiyah	al-Darbasiyah|Dirbesiye
Derik	al-Malikiyah|al-Malikiya|Malikiyah|Malikiya|Derek
Rumaylan	Rmeilan|Rmelan
Tal Tamr	Tel Tamer|Tal Tamer|Tell Tamer
Tal Hamis	Tal Hamees
Tal Brak
Shaddadi	al-Shaddadi|al-Shaddadah|Shaddadeh|al-Shadadi
Hol	al-Hol|Al-Hawl|al-Hol camp|Al Hol
Roj camp	al-Roj|Roj
Ghweran	Ghuwayran|Gweiran|Ghwayran
al-Yarubiyah	Yaarubiya|Tel Kocher|Yarubiyah
Qahtaniyah	Tirbespi|al-Qahtaniyah
Jawadiyah
Maabadah	Girke Lege
Simalka	Semalka|Faysh Khabur
Markada
Arishah	Areesha
Jabal Abd al-Aziz
Tell Baydar
Rojava	Autonomous Administration of North and East Syria|AANES
Jazira	al-Jazira|Jazeera region
Abu Kamal	Albu Kamal|al-Bukamal|Al-Boukamal|Bukamal|Al Bukamal|Boukamal
Mayadin	al-Mayadin|Al-Mayadeen|Mayadeen
Baghouz	Baghuz|al-Baghuz|Al-Baghouz|Baghouz Fawqani|Al-Baghuz Fawqani
Hajin
al-Susah	al-Sousa|Susah
al-Shaafah	Shaafa|al-Shafah|al-Sha'fah|Shafa
Abu Hamam	Abu Hammam
al-Kishkiyah	Kishkiyah|Kashkiyah|al-Kashkiyah
Gharanij	Granij|Gharaneej
al-Shuhayl	Shuhayl|Shuheil|al-Shuhail|Shhail|al-Shuheil
Busayrah	al-Busayrah|Basira|al-Basira|Busaira|Busayra|al-Busayra
Dhiban	Diban|Theban
al-Hawayij	Hawaij|al-Hawaij
al-Tayyana	Tayyanah|al-Tayanah
Ashara	al-Asharah|al-Ashara|Asharah
al-Quriyah	Quriya|al-Qouriyah|Quriyah|al-Quraya
Mohassan	Muhasan|Muhassan|Mu Hasan|Mu Hassan
al-Muwasan
al-Bulayl	Buqrus|Boqruss
Khasham	Khsham|Khusham
al-Tabiyah	Tabiya|al-Tabiya
Marrat	Murrat
Hatla
al-Husayniyah	Husseiniya
al-Sabha	Sabkhah
al-Suwar	Suwar|as-Suwar|al-Sur
Markadah
al-Kasrah	Kasra|al-Kasra|Kisra
al-Tibni	Tabni|At-Tabni|Tibni
Shumaytiyah	al-Shumaytiyah|Shmeitiyeh
Ayyash	Ayash
al-Baghiliyah	Baghiliya|al-Baghaliya
al-Jura	Joura|al-Joura
al-Qusur	Qusour
al-Hamidiyah	Hamidiya
Huwayqah	Hawiqa
Hawijat Sakr	Hawijat Saqr
Jazrat al-Buhamid	Jazra Bouhamid
al-Omar oil field	Omar oil field|al-Omar field|al-Omar
Conoco field	Conoco gas field|Koniko
Tanak field	al-Tanak|al-Tanak oil field
Jafra	al-Jafra|Jafra oil field
al-Ward oil field
al-Izba	Izba
al-Rabida
Jadid Akidat	Jadid Ekedat|Jadeed Bakara|Jadid Bakara
al-Dahla
al-Harijiyah	Harejiyah|al-Harijiya
Abriha	Abreha
al-Zir	Al-Zirr
al-Namliyah	Namliya
al-Jarthi	Jirdhi
Suwaydan	Swedan|Sweidan
Darnaj
al-Bahra	Bahra
al-Lawziyah
Abu Khashab	Abu Khasheb
Hawayij Dhiban
Mazloum	Mazlum
Salhiyah	al-Salihiyah|Salhiya
Dura-Europos	Dura Europos
Subaykhan	Sbeikhan|Subikhan
Dablan
al-Jalaa
al-Siyal
al-Hamdan
al-Sukkariyah	Sukariya
Jabla	Jableh|Jabala
Banias	Baniyas|Banyas
Qardaha	Qerdaha
Haffah	al-Haffah
Slunfah	Slenfeh
Kasab	Kessab|Kassab
Rabia
Jabal al-Akrad	Jabal Akrad
Jabal al-Turkman	Turkmen Mountain
Hmeimim	Khmeimim|Hmaymim|Hmeymim|Khmeimim air base
Arwad
Safita
Dreikish	Duraykish
Sheikh Badr
Euphrates	Euphrates River|the Euphrates
Khabur	Khabur River|Khabour|Khabour River
Orontes	Orontes River|Assi River
Barada	Barada River
Mount Qasioun	Qasioun|Qasiyun
# Iraq
Anbar	al-Anbar
Nineveh	Ninawa|Ninewa
Nineveh Plains	Nineveh Plain
Diyala
Babil	Babylon
Salahuddin	Salahaddin|Saladin|Salah ad-Din
Dhi Qar	Thi Qar
Maysan	Missan
Muthanna	al-Muthanna
Qadisiyah	al-Qadisiyah|Qadisiya
Wasit
Duhok	Dohuk|Dahuk
Halabja
Kurdistan	Iraqi Kurdistan|Kurdistan Region|Kurdistan Region of Iraq|KRI
Tal Afar	Tel Afar|Talafar|Tall Afar
Qayyarah	Qayara|Qayyara
Hammam al-Alil
Hatra
Baiji	Bayji|Beiji
Shirqat	al-Shirqat|Sherqat
Hawija	al-Hawija|Hawijah
Tuz Khurmatu	Tuz Khormato|Tooz Khurmatu
Taza	Taza Khurmatu
Daquq
Balad
Dujail
Ishaqi
Taji
Tarmiyah	Tarmiya
Abu Ghraib	Abu Ghurayb
Haditha
Hit	Heet
Rutba	al-Rutba|Rutbah
al-Qaim	Qaim|Al Qaim|al-Qa'im|Qa'im
Rawa	Rawah
Anah	Ana
Husaybah	Husayba|Hasiba
Habbaniyah	Habbaniya
Khalidiyah
Karma	Garma|al-Karmah
Ain al-Asad	Ayn al-Asad|Al-Asad Airbase|Al Asad Air Base|Al-Asad air base
Trebil	Trabil
Walid	al-Walid crossing
Akashat
Khan Bani Saad
Muqdadiyah	Muqdadiya
Khanaqin
Jalawla	Jalula
Kifri
Mandali
Buhriz
Sadr City	Medinat al-Sadr
Karrada	Karradah
Kadhimiya	Kadhimiyah|Kazimiyah|Khadimiya
Adhamiya	Adhamiyah|Azamiyah
Mansour	al-Mansour
Dora	Doura|al-Dora
Green Zone	the Green Zone|International Zone
Tahrir Square
Firdos Square
Palestine Street
Haifa Street
Mutanabbi Street	al-Mutanabbi Street
Karkh	al-Karkh
Jadriyah	Jadiriyah
Amiriyah	Amiriya
Ghazaliyah
Hurriyah
Shula	Shuala
Mahmudiyah	Mahmoudiya|Mahmudiya
Yusufiyah	Yusufiya
Latifiyah	Latifiya
Iskandariyah	Iskandariya
Jurf al-Sakhar	Jurf al-Sakhr
Hillah	Hilla|al-Hillah
Kut	al-Kut
Numaniyah
Suwayrah
Diwaniyah	Diwaniya
Samawah	Samawa
Amarah	Amara|al-Amarah
Umm Qasr
Faw	al-Faw|Al Faw
Zubayr	Zubair|al-Zubair
Abu al-Khaseeb
Qurnah	Qurna|al-Qurna
Rumaila
Safwan
Kufa	Kufah
Zakho
Amedi	Amadiya
Aqrah	Akre
Shaqlawa
Koya	Koysinjaq|Koy Sanjaq
Rania	Ranya
Qandil	Qandil Mountains|Mount Qandil
Makhmur	Makhmour
Makhmour camp
Bashiqa	Ba'shiqah
Bartella	Bartalla
Qaraqosh	Bakhdida|Hamdaniya
Karamles
Tel Keppe	Tal Kayf
Alqosh	al-Qosh
Badush
Kalar
Darbandikhan
Chamchamal
Penjwen	Penjwin
Soran
Rawanduz
Barzan
Tigris	Tigris River|the Tigris
Shatt al-Arab	Arvand Rud
Mosul Dam
Haditha Dam
Mesopotamia
Hamrin Mountains	Jabal Hamrin
Iraqi Marshes	Mesopotamian Marshes
Mount Sinjar	Sinjar Mountain
Camp Speicher	Speicher
Camp Bucca
Camp Ashraf
Victory Base
Ibrahim Khalil	Habur
Rabia crossing
Bab al-Sharqi
Arbat
# Lebanon
Beqaa	Bekaa|Bekaa Valley|Beqaa Valley|the Bekaa
Baalbek	Baalbeck
Hermel
Zahle	Zahleh
Jounieh	Junieh
Byblos	Jbeil
Batroun
Nabatieh	Nabatiyeh|Nabatiyah
Bint Jbeil	Bint Jubayl
Marjayoun	Marjeyoun
Khiam	al-Khiam
Naqoura	Naqura
Aita al-Shaab	Ayta al-Shaab
Maroun al-Ras
Yaroun
Kfar Kila	Kfarkela
Aitaroun
Meiss al-Jabal	Mays al-Jabal
Hasbaya
Shebaa Farms	Shebaa
Rashaya
Chouf	Shouf
Aley
Baabda
Dahiyeh	Dahieh|Dahiya|Beirut's southern suburbs
Haret Hreik
Bourj el-Barajneh	Burj al-Barajneh
Chiyah
Ouzai
Hamra	Hamra Street
Achrafieh	Ashrafiyeh
Gemmayzeh	Gemmayze
Mar Mikhael
Karantina
Martyrs' Square
Verdun
Tariq al-Jadideh
Sabra
Sabra and Shatila
Shatila	Chatila
Ain al-Hilweh	Ein el-Hilweh|Ain el-Hilweh
Nahr al-Bared
Beddawi
Rashidieh
Mieh Mieh
Akkar
Wadi Khaled
Arsal	Ersal
Qaa	al-Qaa
Labweh
Masnaa	al-Masnaa
Anjar
Bcharre	Bsharri
Zgharta
Ehden
Koura
Keserwan	Kesrouan
Metn
Mount Lebanon
Jezzine
Sarafand
Zahrani
Qana
Litani	Litani River
Awali River
Jabal Mohsen
Bab al-Tabbaneh
Mina	el-Mina
Halba
Damour
Jiyeh
Khalde
Tyr
Blue Line	the Blue Line
# Palestine and Israel
Gaza Strip	the Gaza Strip
West Bank	the West Bank|occupied West Bank
East Jerusalem	occupied East Jerusalem
West Jerusalem
Old City	Old City of Jerusalem
Sheikh Jarrah
Silwan
Al-Aqsa	Al-Aqsa Mosque|al-Aqsa Mosque compound|Al Aqsa Mosque|Haram al-Sharif
Temple Mount
Dome of the Rock
Western Wall	Wailing Wall
Church of the Holy Sepulchre
Church of the Nativity
Damascus Gate	Bab al-Amud
Issawiya
Beit Hanina
Shuafat	Shu'fat
Abu Dis
al-Eizariya
Qalandia	Qalandiya|Kalandia
Beit Hanoun	Beit Hanun
Beit Lahia	Beit Lahiya|Beit Lahya
Jabalia	Jabaliya|Jabalya|Jabaliya camp|Jabalia refugee camp
Deir al-Balah	Deir el-Balah
Nuseirat	al-Nuseirat
Bureij	al-Bureij
Maghazi	al-Maghazi
Shujaiya	Shuja'iyya|Shejaiya|Shujayea|Shujaieh
Zeitoun	Zaytoun
Rimal	al-Rimal
Tal al-Hawa	Tel al-Hawa
Sheikh Radwan
Shati	al-Shati|Beach camp
Tuffah	al-Tuffah
Mawasi	al-Mawasi|Al Mawasi
Khuzaa	Khuza'a
Abasan
Bani Suheila
Netzarim	Netzarim Corridor
Philadelphi Corridor	Philadelphi Route|Salah al-Din corridor
Kerem Shalom	Karem Abu Salem
Erez	Erez crossing
Zikim
Salah al-Din Road
al-Rashid Street
Tubas
Salfit
Qalqilyah
Jenin refugee camp	Jenin camp
Balata	Balata camp
Nur Shams
Askar
Dheisheh
Aida camp
Far'a	al-Far'a
Huwara	Hawara
Burin
Beita
Masafer Yatta
Yatta
Susiya
Khan al-Ahmar
Bil'in
Nabi Saleh
Ni'lin
Kafr Qasim
al-Bireh	Bireh
Birzeit
Beit Jala
Beit Sahour
Halhul
Dura
Jordan Valley
Area C
Ma'ale Adumim	Maale Adumim
Ariel
Kiryat Arba
Gush Etzion
Tel Aviv	Tel Aviv-Yafo
Jaffa	Yafa
Haifa
Acre	Akko
Nazareth
Tiberias
Safed	Tzfat
Beersheba	Be'er Sheva|Beer Sheva
Ashkelon
Ashdod
Eilat
Sderot
Netivot
Ofakim
Netanya
Herzliya
Ramat Gan
Rishon LeZion
Petah Tikva
Rehovot
Lod	Lydda
Ramle	Ramla
Bat Yam
Holon
Hadera
Kiryat Shmona
Metula
Nahariya
Umm al-Fahm
Dimona
Negev	Naqab|Negev desert
Galilee
Upper Galilee
Lower Galilee
Sea of Galilee	Lake Tiberias
Dead Sea
Be'eri	Kibbutz Be'eri
Nir Oz	Kibbutz Nir Oz
Kfar Aza	Kfar Azza
Re'im
Sde Teiman
Ben Gurion Airport
Haifa Bay
Mount Carmel
Jordan River	River Jordan
# Jordan
Mafraq	al-Mafraq
Salt	al-Salt
Madaba
Karak	al-Karak|Kerak
Tafilah	Tafila
Ma'an	Maan
Jerash
Ajloun	Ajlun
Ramtha	al-Ramtha
Petra
Wadi Rum
Zaatari	Zaatari camp|Za'atari|Zaatari refugee camp
Azraq	al-Azraq
Russeifa
Wadi Musa
Balqa
Sahab
Ruwaished
Abdali
Sweileh
Jabal Amman
Jaber crossing	Jaber
King Hussein Bridge	Allenby Bridge|Allenby Crossing
Baqa'a	Baqaa camp
# Egypt
Sinai	Sinai Peninsula
North Sinai
South Sinai
Arish	El-Arish|al-Arish
Sheikh Zuweid	Sheikh Zuwaid|Sheikh Zuweyid
Rafah crossing
Sharm el-Sheikh	Sharm el Sheikh|Sharm al-Sheikh
Dahab
Taba
Nuweiba
Saint Catherine
Hurghada
Marsa Alam
Safaga
Tanta
Zagazig
Damietta
Damanhur	Damanhour
Kafr el-Sheikh	Kafr El Sheikh
Mahalla	El-Mahalla|Mahalla al-Kubra|El-Mahalla El-Kubra
Banha
Shibin el-Kom
Minya	Minia
Assiut	Asyut
Sohag
Qena
Beni Suef
Fayoum	Faiyum
Siwa
Marsa Matrouh	Mersa Matruh
El Alamein	Alamein|New Alamein
New Administrative Capital	New Capital
6th of October City	Sixth of October
Sheikh Zayed City
New Cairo
Nasr City
Heliopolis
Zamalek
Maadi
Imbaba
Shubra	Shubra el-Kheima
Dokki
Mohandessin
Mokattam
Helwan
Abbasiya
Garden City
Rabaa	Rabaa al-Adawiya|Rabaa Square
Maspero
Khan el-Khalili
Tora	Tora prison
Wadi Natrun	Wadi el-Natrun
Badr City
Ain Sokhna
Suez Canal	the Suez Canal
Nile	River Nile|the Nile
Nile Delta
Upper Egypt
Lower Egypt
Western Desert
Aswan High Dam
Lake Nasser
Abu Simbel
Karnak
Valley of the Kings
Pyramids of Giza	Giza Pyramids
Halayeb	Halaib Triangle
Toshka
Dakahlia
Sharqia
Gharbia
Monufia	Menoufia
Beheira
Qalyubia
New Valley
Red Sea Governorate
Ras Gharib
Kom Ombo
Edfu
Esna
# Sudan and South Sudan
Darfur
North Darfur
South Darfur
West Darfur
Central Darfur
East Darfur
Geneina	El Geneina|el-Geneina|al-Junaynah|Al-Geneina
Zalingei
Ed Daein	El Daein|ad-Du'ayn|al-Daein
Kordofan
North Kordofan
South Kordofan
West Kordofan
El Obeid	el-Obeid|al-Obeid|Al-Ubayyid
Babanusa
En Nahud	al-Nuhud
Bara
Kadugli
Dilling
Nuba Mountains
Blue Nile	Blue Nile State
White Nile
Gezira	al-Jazirah|Al Jazirah|Gezira State|al-Gezira
Wad Madani	Wad Medani
Sennar	Sinnar
Singa
Damazin	Ad-Damazin|al-Damazin
Kosti
Rabak
Kassala
Gedaref	Gadarif|al-Qadarif|El Gedaref
Atbara
Shendi
Merowe
Dongola
Wadi Halfa
Bahri	Khartoum North|Khartoum Bahri
Burri
Tuti Island
Jebel Aulia	Jebel Awlia
Jebel Marra
Zamzam	Zamzam camp
Abu Shouk	Abu Shouk camp
Kalma camp
Kutum
Mellit
Tawila
Kabkabiya
Umm Keddada
al-Malha
Abyei
Heglig
Suakin
Halfa
Merowe Dam
Roseires Dam
Juba
Malakal
Bentiu
Bor
Wau
Rumbek
Yei
Torit
Aweil
Yambio
Nimule
Upper Nile
Unity State
Jonglei
Equatoria
Central Equatoria
Eastern Equatoria
Western Equatoria
Bahr el Ghazal
Pibor
Nasir
Leer
# Libya
Cyrenaica	Barqa
Tripolitania
Fezzan
Zawiya	Zawiyah|Az-Zawiyah|al-Zawiya
Zuwara	Zuwarah
Sabratha
Zintan
Gharyan
Tarhuna
Bani Walid
Khoms	al-Khums|Khums
Zliten
Tajoura	Tajura
Janzour
Abu Salim
Ain Zara
Surman
Ajaylat
Nalut
Yafran
Jadu
Ghadames
Ghat
Ubari	Awbari
Murzuq	Murzuk
Brak	Brak al-Shati
Jufra	al-Jufra
Hun
Waddan
Ras Lanuf
Es Sider	Sidra|as-Sidr
Brega	Marsa el-Brega
Ajdabiya	Ajdabiyah
Bayda	Al-Bayda|al-Baida|Beida
Shahat	Cyrene
Sousa
Susa
Qubbah
Tobruq
Musaid
Kufra	Kufrah|al-Kufra
Jalu
Awjila
Tawergha
Sharara	El Sharara|Sharara oil field
Mitiga	Mitiga Airport
Bab al-Aziziya
Ras Ajdir	Ras Jedir
Nafusa Mountains	Jabal Nafusa
Green Mountain	Jabal Akhdar
Gulf of Sidra
Wadi Derna
Zueitina
Oil Crescent
# Tunisia, Algeria, Morocco, Mauritania, Western Sahara
Ariana
Ben Arous
Manouba
Bizerte
Nabeul
Hammamet
Monastir
Mahdia
Kairouan
Kasserine
Sidi Bouzid
Gafsa
Tozeur
Kebili
Gabes
Medenine
Tataouine
Zarzis
Djerba	Jerba
Ben Guerdane	Ben Gardane
Béja
Jendouba
El Kef	Le Kef
Siliana
Zaghouan
La Goulette
La Marsa
Carthage
Sidi Bou Said
Bardo
El Amra
Redeyef
Remada
Habib Bourguiba Avenue	Avenue Habib Bourguiba
Kerkennah	Kerkennah Islands
Tabarka
Annaba
Blida
Sétif
Batna
Béjaïa
Tizi Ouzou
Skikda
Tlemcen
Mostaganem
Sidi Bel Abbes
Biskra
Tebessa
Tiaret
Chlef
Médéa
Djelfa
Ghardaia
Ouargla
Hassi Messaoud
Hassi R'Mel
In Salah
Tamanrasset
Adrar
Illizi
Djanet
Bechar
Tindouf
El Oued
Laghouat
Boumerdes
Bouira
Jijel
Guelma
Souk Ahras
Oum El Bouaghi
Khenchela
Mila
M'Sila
Relizane
Mascara
Saida
Tipaza
Ain Defla
Ain Temouchent
Kabylie	Kabylia
In Amenas
Tigantourine
Arzew
Casbah
Bab El Oued
Aures
Agadir
Meknes
Oujda
Kenitra
Tetouan
Salé
Safi
El Jadida
Mohammedia
Beni Mellal
Nador
Al Hoceima	Al-Hoceima
Larache
Khouribga
Settat
Essaouira
Ouarzazate
Taroudant
Tiznit
Guelmim
Errachidia
Ifrane
Chefchaouen
Berkane
Figuig
Jerada
Zagora
Al Haouz
Fnideq
Ceuta
Melilla
Rif	Rif Mountains
Atlas Mountains	High Atlas|the Atlas
Western Sahara
Laayoune	El Aaiún
Dakhla
Smara
Guerguerat
Bir Lehlou
Nouadhibou
Rosso
Kaédi
Kiffa
Zouerate	Zouérat
Atar
Néma
Maghreb	the Maghreb
# Yemen
Hajjah
Saada	Sa'ada|Sadah|Saadah|Sa'dah
Amran
Dhamar
Ibb
al-Jawf	Jawf|Al Jawf
Hazm	al-Hazm
al-Bayda Governorate	al-Baydah
Rada'a	Radaa|Rada
Shabwa	Shabwah
Ataq
Bayhan
Abyan
Zinjibar
Jaar	Ja'ar
Lahj	Lahij
Hawta
Dhale	al-Dhale|Dhalea|ad-Dali
Raymah
Mahwit	al-Mahwit
Hadramawt	Hadhramaut|Hadramout
Sayun	Seiyun|Sayoun|Seyoun
Tarim
Shibam
Shihr	al-Shihr
Wadi Hadramout
Mahra	al-Mahra|al-Mahrah
Ghaydah	al-Ghaydah|Al Ghaydah
Nishtun
Shahn
Socotra	Soqotra
Hadibo
Mocha	Mokha|al-Makha|al-Mokha
Khokha	al-Khokha|Khawkhah
Tuhayta	al-Tuhayta
Zabid
Bayt al-Faqih
Salif
Ras Isa
Ras Issa
Haradh
Midi
Abs
Kitaf
Razih
Marran
Dammaj
Nihm	Nehm
Sirwah	Serwah
Arhab
Hays
Durayhimi	al-Durayhimi|Ad Durayhimi
Karish
Crater
Sheikh Othman
Ma'alla
Tawahi	al-Tawahi
Buraiqa	al-Buraiqa
Khormaksar
Balhaf
Perim	Mayyun
Hanish Islands
Kamaran
Bab al-Mandab	Bab el-Mandeb|Bab al-Mandeb
Tihama	Tihamah
al-Anad	Al-Anad Air Base
Haydan
Sanhan
Hodeidah port
# Saudi Arabia and the Gulf
Taif	Ta'if
Tabuk
Abha
Khamis Mushait	Khamis Mushayt
Jizan	Jazan
Najran
Buraidah	Buraydah
Unaizah
Hail	Ha'il
Khobar	al-Khobar|Al Khobar
Dhahran
Jubail	al-Jubail
Ras Tanura
Abqaiq	Buqayq
Khurais
Hofuf	al-Hofuf
al-Ahsa	Al-Hasa|Ahsa
Qatif	al-Qatif
Awamiyah	Awamiya
Yanbu
Rabigh
Arar
Sakaka
Hafr al-Batin
al-Kharj
Diriyah	Ad-Diriyah
al-Ula	AlUla|Al-'Ula
Neom
Asir
Hejaz	Hijaz|the Hejaz
Najd	Nejd
Eastern Province
Empty Quarter	Rub' al Khali|Rub al-Khali
Mount Arafat	Arafat
Mina valley
Grand Mosque	Masjid al-Haram
Kaaba	Ka'aba|Kaabah
Prophet's Mosque
Jabal al-Nour
Qiddiya
King Khalid International Airport
Prince Sultan Air Base
Sakhir
Riffa
Muharraq
Isa Town
Hamad Town
Sitra
Diraz
Budaiya
Pearl Roundabout
Jaw prison
King Fahd Causeway
Lusail
Al Wakrah
Al Khor
Al Rayyan
Ras Laffan
Mesaieed
Education City
Al Udeid	Al-Udeid|al-Udeid Air Base|Al Udeid Air Base
Hawally
Salmiya
Jahra	al-Jahra
Ahmadi	al-Ahmadi
Farwaniya
Fahaheel
Bubiyan
Failaka
Camp Arifjan
Ali Al Salem	Ali al-Salem Air Base
Ajman
Fujairah
Ras al-Khaimah	Ras Al Khaimah
Umm al-Quwain	Umm Al Quwain
Al Ain	al-Ain
Jebel Ali
Deira
Palm Jumeirah
Burj Khalifa
Dubai Marina
Khor Fakkan
Abu Musa
Greater Tunb
Lesser Tunb
Al Dhafra	al-Dhafra
Saadiyat Island
Barakah
Ruwais
Salalah
Sohar
Sur
Nizwa
Duqm
Dhofar
Musandam
Khasab
Al Batinah
Buraimi
Masirah
Strait of Hormuz	Straits of Hormuz
Persian Gulf	Arabian Gulf|the Gulf
Gulf of Aden
Gulf of Oman
Gulf of Aqaba
Red Sea
Arabian Sea
Arabian Peninsula
# Somalia, Djibouti, Comoros
Mogadishu
Kismayo	Kismaayo
Baidoa
Beledweyne	Belet Weyne
Galkayo	Galkacyo
Garowe
Bosaso	Bossaso
Hargeisa
Berbera
Burao
Las Anod	Laascaanood
Jowhar
Merca	Marka
Afgoye
Dhusamareb
Jubaland
Galmudug
Hirshabelle
Lower Shabelle
Middle Shabelle
Gedo
Djibouti City
Tadjoura
Obock
Camp Lemonnier
Moroni
Anjouan
# Regions
Levant	the Levant|Bilad al-Sham
Middle East	Mideast|Near East|the Middle East
Arab world	the Arab world
North Africa
MENA region
Fertile Crescent
Sahara	Sahara Desert|the Sahara
Gulf states
Greater Syria
Horn of Africa
# Syria, more
Sarouja
Muhajirin	al-Muhajirin
Rukn al-Din	Rukn al-Deen
Qadam	al-Qadam
Tadamon	al-Tadamon
Hajar al-Aswad	al-Hajar al-Aswad
Yalda
Beit Sahem
Marjeh Square	Marjeh
Dummar
Muhajireen
Sahnaya
Ashrafiyat Sahnaya
Zakiyah
Kanaker
Khan al-Shih	Khan al-Sheeh
Nashabiyah
Misraba
Maysaloun
Serghaya
Hama Military Airport
Mezzeh airport	Mezzeh military airport
Mezzeh prison
Damascus International Airport
Aleppo International Airport
Qamishli airport
Nayrab
Menagh	Menagh air base
Jazrah
Tell Shihab
Umm al-Mayadin
al-Musayfirah
Ghabaghib
al-Harrah
Tell al-Harra
Nimr
Qita
Mahajjah
Western Maliha
Maarba
Walgha
Mazraa	al-Mazraa
Atil
Ariqah
Shaqqa
Umm al-Zaytun
Dama
al-Thala
Imtan
Malah
Zakyah
Kafr Laha
Tasnin
Tal Dahab
Gharnata
Ghantu
Zafaraniya
al-Mushrifah
Shinshar
Hasiya
Sadad
Mukharram
Jub al-Jarrah
Arak
al-Taybah	Tayba
Kawm
Uqayribat
Sabburah
Khattab
Qomhana
Karnaz
Jubb Ramlah
Apamea
Tal Malah
Zor
Hayalin
Ghassaniyah
Badama
Nahlaya
Kurin
Sarjah
Balyun
Kansafra
Ihsim
Marayan
Ehsem
Muhambal
Urum al-Jawz
al-Nayrab
Sfuhon
Kafr Sijna
Heish
Tamanah	al-Tamanah
Jarjanaz
Talmenes
Maar Shurin
al-Ghadfah
Killi
Kafr Dariyan
Deir Hassan
Kafr Lusin
Qurqania
Bulbul
Maabatli	Mabata
Sharran
Shaykh al-Hadid	Sheikh Hadid
Basuta
Kafr Jannah
Qatma
Maryamayn
Sajo
Bab al-Salama	Bab al-Salameh|Bab al-Salam
Suran Azaz
Tadef	Tadif
Bzaa	Bizaah
Arima	Arimah
Ghandoura	Ghandura
Abu Qalqal
Khafsa	al-Khafsa
Shahba Canton
Fafin
Ahras
Bashkoy
Zitan
Qalaat al-Numan
Zarbah
Khan Tuman
Urm al-Kubra	Urum al-Kubra
al-Abzimu
Tuqad
al-Jinah
Kafr Naha
al-Mansurah
Bustan al-Qasr
Shaar	al-Shaar
Bani Zaid
Bab al-Nairab
Ayn al-Tal
Bilal
Jalabiya
Qanaya
Zormagar	Zur Maghar
Boban
Hammam al-Turkman
Ayn al-Arus
Turkman
Dibsi Afnan
Dibsi Faraj
Shuaib al-Dhikr
Hawi al-Hawa
Mazraat Yarub
Kasrat
al-Mishlab
Tall al-Saman
Hazima
Khirbat al-Ruz
al-Raqqah al-Samra
Jadidat Khabour
Zuhayriyah	Zuhayriya
Ayn Diwar
Tal Alo
Tal Maaruf
al-Hamra dam
Tell Halaf
Abu Rasin	Zirgan|Zarkan
Manajir	al-Manajir
Mabruka	Mabrouka
Alouk	Alouk water station|Allouk
Himo
Tal Adas
Tal Hajar
al-Nashwa	Nashwa
al-Salihiya
Sinaa prison	al-Sinaa prison
Qanat al-Suways
al-Hamar
Kawkab
Khashman
Abu Khuyut
# Iraq, more
Kirkuk Governorate
Dibis
Riyadh
Zab	al-Zab
Abbasi
Rashad
Bashir
Amerli	Amirli
Sulayman Bek	Suleiman Bek
Yathrib
Dhuluiyah	Dhuluiya
Alam	al-Alam
Awja	al-Awja
Siniyah	al-Siniyah
Zawiyat Shirqat
Baaj	al-Baaj
Qahtaniya
Snune	Sinuni
Khanasor
Kojo	Kocho
Siba Sheikh Khidir
Ayadiyah	al-Ayadiya
Zummar
Wana
Badra
Zurbatiyah
Aziziyah	al-Aziziyah
Hayy
Shatrah	Shatra
Rifai
Suq al-Shuyukh	Suq al-Shuyoukh
Chibayish	Chabaish
Ur
Uruk	Warka
Eridu
Nippur
Majar al-Kabir	Majar al-Kabeer
Ali al-Gharbi
Shalamcheh
Basra International Airport
Majnoon	Majnoon oil field
West Qurna
Rumaitha
Salman	Nugrat al-Salman
Shamiyah
Hamza
Afak
Musayyib	Musayib
Hindiya
Ain al-Tamr	Ayn al-Tamr
Nukhayb	Nukhaib
Arar crossing
Kubaysah	Kubaisa
Baghdadi	al-Baghdadi
Barwana
Saqlawiyah	Saqlawiya
Amiriyat al-Fallujah	Amiriyat Fallujah
Tharthar	Lake Tharthar
Razzaza
Jazirah
Wadi Hauran
H3
Abu Sayda
Mansuriyah
Qara Tapa	Qara Tappa
Saadiyah	al-Saadiya
Zaghniyah
Hibhib
Baladruz
Maidan
Bardarash
Shekhan	Shikhan|Ain Sifni
Lalish
Zawita
Sarsang
Bamerni	Bamarni
Kani Masi
Metina
Zap
Avashin
Gara	Gara Mountains
Haftanin
Choman
Haji Omeran	Haji Omran
Sidakan
Mergasor
Harir
Qushtapa
Khabat
Kalak
Ankawa	Ainkawa
Dukan	Dokan
Qaladiza	Qaladze
Said Sadiq
Sharazur
Byara
Arbat camp
Bazian
Takiya
Kormor	Khor Mor
Domiz	Domiz camp
Parwezkhan
Bashmaq
Fishkhabur	Fish Khabur
Ovakoy
Sahela
Bab al-Tub
Mosul al-Jadida
Nabi Younis	Nabi Yunus
al-Nuri Mosque	Great Mosque of al-Nuri
Jadidah
Zanjili
Bab Sinjar
Hamam al-Alil
Khazir	Khazer
Hasansham
Jadaa	Jeddah camp|al-Jada'a
Wadi al-Salam
Imam Ali Shrine	Imam Ali Mosque
Imam Hussein Shrine
al-Askari Shrine	al-Askari Mosque
Umm al-Maarik
Zayouna	Zayunah
Bayaa	al-Bayaa
Sayidiya	Saydiya
Jihad
Abu Dshir
Zafaraniyah
New Baghdad	Baghdad al-Jadida
Shaab	al-Shaab
Nahrawan
Madain	al-Madain|Salman Pak
Jurf al-Naddaf
Arab Jabour	Arab Jubur
Radwaniyah
Tahrir
Nisour Square	Nisoor Square
Nasour Square
Khulani Square
Jumhuriya Bridge
Sinak Bridge
Ahrar Bridge
Rasheed Street	al-Rasheed Street
Camp Cropper
Camp Liberty
Camp Taji
Baghdad International Airport
Erbil International Airport
Harir air base
# Yemen, Libya, Sudan and Palestine, more
Al-Wazi'iyah
Mawza
Maqbanah
Jabal Habashi
Salh
Sabir al-Mawadim
Turbah	al-Turbah
Hujariah
Dhubab
Yarim
Rasd
Rimah
Otmah
Thamud
Rudum
Mayfa'a
Nisab
Usaylan
Harib
Jubah	al-Jubah
Abdiyah	al-Abdiyah
Rahabah
Mahliyah
Majzar
Kawfal
Qaniyah
Mudhaykhirah
Mukayras
Lawdar	Loder
Shuqra	Shaqra
Mudiyah
Ahwar
Yafa'a
Radfan
Habilayn
Tur al-Baha
Qataba	Qa'taba
Damt
Juban
Hayran
Washhah
Hayma
Manakhah
Bani Hushaysh
Bani Matar
Khawlan
Hamdan
Jihanah
Huth
Kharif
Raydah
Sahar
Baqim
Munabbih
Shada
Alab
Buqa
Monabbih
Dhahyan
Bani Saad
Bajil
Marawi'ah
Luhayyah
Zaydiyah
Zuhra
Jabal Ras
Hawf
Ghubbat Salamah
Wadi Ashraf
Qasr Bin Ghashir
Wadi al-Rabie
Khallat al-Furjan
Yarmouk camp Tripoli
Salah al-Din Tripoli
Souq al-Jumaa	Souk al-Jumaa
Tajura base
Garabulli	Castelverde
Msallata
Mizda
Al-Watiya
Regdalin
Jumayl
Riqdalin
Raqdalin
Kikla
Rujban
Kabaw
Shakshuk
Al Qalaa
Al-Shwayrif	Shwayrif
Sokna
Zillah
Temenhint
Traghan
Qatrun	al-Qatrun
Tmassah
Umm al-Aranib
Wadi al-Hayaa
El Feel	El Feel oil field
Jaghbub
Bardia	al-Bardia
Umm al-Rizam
Martuba
Tocra	Tukra
Qaminis
Suluq
al-Abyar
Benina
Ganfouda
Sabri
Buatni
Hawari
Marada
Nawfaliya
Bin Jawad
Harawa
Abu Grein	Abu Qurayn
Dafniya
Umm Dawwanban
Umm Ruwaba	Er Rahad
al-Rahad
Abu Zabad
al-Fula	El Fula
Muglad
Lagawa
Talodi
Abu Jubayhah
Kauda
Habila
Heiban
Dalami
Kurmuk
Geissan
Bout
Roseires
Dinder
Suki
al-Managil	El Managil
Hasahisa	El Hasaheisa
Rufaa
Tambul
Kamlin	Al Kamlin
Wad al-Noura	Wad al-Nura
al-Hilaliya
al-Dindir
Gallabat
Hamdayet
Um Rakuba
Tunaydbah
New Halfa
Khashm el-Girba
Arbaat
Sinkat
Haya
Tokar
Halaib
Abu Hamad
Berber
ad-Damir
al-Dabbah	Ad-Dabbah
Karima
Delgo
Argin
Karnoi
Tina	al-Tina
Umm Baru
Kornoi
Kulbus
Sirba
Misterei
Morni
Ardamata
Foro Baranga
Garsila
Mukjar
Wadi Salih
Nertiti	Nierteti
Golo
Rokero
Kass
Gereida
Buram
Tulus
Rahad al-Berdi
Um Dafuq
Katila
Shangil Tobay
Dar es Salaam
al-Lait
Adila
Abu Karinka
Saraf Omra
Omdurman market
al-Thawra
Kafouri
Shambat
al-Jaili
Jabra
Kalakla	al-Kalakla
Mayo
Soba
Arkawit
al-Amarat
Beit Ummar
al-Arroub	al-Arroub camp
Fawwar	al-Fawwar
Dahiriya	al-Dhahiriya
Samu	as-Samu
Tarqumiyah	Tarqumiya
Idhna
Surif
Battir
Husan
Nahalin
al-Khader
Tuqu'
Kobar
Deir Jarir
Sinjil
Turmus Ayya	Turmusaya|Turmus Aya
al-Mughayyir	Mughayyir
Kafr Malik
Qusra
Jalud
Qaryut
Asira al-Qibliya
Sebastia
Burqa
Deir Sharaf
Kafr Qaddum	Kafr Qaddoum
Jit
Azzun
Biddya
Kafr ad-Dik
Qabatiya	Qabatiyah
Yabad	Ya'bad
Arraba
Silat al-Harithiya
Burqin
Tammun	Tammoun
Tayasir
Bardala
al-Auja
Fasayil
Ein Samiya
Wadi as-Seeq
Zanuta
Jinba
at-Tuwani	Tuwani
Um al-Khair	Umm al-Khair
Evyatar
Homesh
Itamar
Yitzhar
Elon Moreh
Beit El
Ofra
Efrat
Modi'in Illit
Beitar Illit
Pisgat Ze'ev
Gilo
Har Homa
Givat HaMatos
E1
# Capitals and great cities
Damascus	Dimashq
Aleppo	Halab
Homs	Hims
Hama	Hamah
Latakia	Lattakia|Ladhiqiyah
Tartus	Tartous
Idlib	Idleb
Raqqa	Ar-Raqqah|al-Raqqa|Raqqah
Hasakah	Hasaka|al-Hasakah|al-Hasaka|Hassakeh|Hasakeh|Hassakah
Daraa	Deraa|Dara'a
Sweida	Suwayda|al-Suwayda|as-Suwayda|Suweida|Sweyda
Quneitra	Qunaitra|Kuneitra
Qamishli	al-Qamishli|Qamishly|Kamishli
Kobani	Kobane|Ayn al-Arab|Ain al-Arab
Baghdad
Mosul
Basra	Basrah
Kirkuk
Erbil	Irbil|Hewler
Sulaymaniyah	Sulaimaniya|Sulaimani|Slemani|Sulaimaniyah
Fallujah	Falluja
Ramadi
Tikrit
Najaf
Karbala	Kerbala
Samarra
Baqubah	Baquba|Baqouba
Nasiriyah	Nasiriya
Beirut	Beyrouth
Tripoli	Tarabulus
Sidon
Tyre
Amman
Zarqa
Irbid
Aqaba
Jerusalem	al-Quds
Gaza	Gaza City
Ramallah
Nablus
Hebron	al-Khalil
Bethlehem
Jenin
Tulkarm	Tulkarem
Qalqilya	Qalqiliya
Jericho
Rafah
Khan Younis	Khan Yunis|Khan Yunus
Cairo
Alexandria
Giza
Port Said
Suez
Ismailia
Luxor
Aswan
Khartoum
Omdurman
Port Sudan
Nyala
el-Fasher	El Fasher|al-Fashir|El Fashir
Benghazi
Misrata	Misurata
Sirte
Derna
Tobruk
Sebha	Sabha
Tunis
Sfax
Sousse
Algiers
Oran
Constantine
Rabat
Casablanca
Marrakesh	Marrakech
Fez	Fes
Tangier	Tangiers
Nouakchott
Sanaa	Sana'a|San'a
Aden
Taiz	Ta'izz|Taizz
Hodeidah	Hudaydah|Hodeida|al-Hudaydah
Marib	Ma'rib
Mukalla
Jeddah	Jiddah
Mecca	Makkah
Medina	Madinah
Dammam
Doha
Manama
Kuwait City
Muscat
Dubai
Abu Dhabi
Sharjah
`;
