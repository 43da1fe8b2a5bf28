/** Male given names. Written from general knowledge; CC0. */
export const maleGivenNames = `
# Arabic and Muslim names in their transliterations
Mohammed	Mohamed|Muhammad|Mohammad|Mohamad|Muhammed|Mohd|Mehmet|Mahomet|Muhamad
Ahmed	Ahmad|Ahmet|Achmad|Ahmat
Mahmoud	Mahmud|Mahmood|Mahmut
Hamid	Hameed|Hamed|Hamit
Ali	Aly
Hassan	Hasan|Hasen
Hussein	Hussain|Husayn|Husain|Hossein|Hussien|Hosein|Hüseyin
Omar	Umar|Omer
Othman	Osman|Uthman|Usman|Othmane
Abu Bakr	Abubakar|Aboubacar|Abubaker|Abu Bakar|Boubacar
Khaled	Khalid|Halid
Youssef	Yousef|Yusuf|Yousuf|Yusef|Youcef|Youssouf|Yusof|Yosef
Ibrahim	Ibraheem|Ebrahim|Brahim|Ibrahima
Ismail	Ismael|Ismaeel|Esmail|Smail
Ishaq	Ishak|Izhak
Yaqoub	Yaqub|Yakub|Yacoub|Yaqoob
Musa	Moussa|Mousa|Moosa|Mussa
Isa	Issa|Eissa|Essa|Aissa|Eisa
Dawood	Daoud|Dawoud|Daud|Davud|Dawud|Davoud
Suleiman	Sulaiman|Soliman|Suleyman|Sulayman|Solomon|Souleymane|Slimane
Idris	Idriss|Edris|Driss
Yahya	Yahia|Yehia|Yehya
Zakaria	Zakariya|Zakariyya|Zakarya|Zekeriya
Ayoub	Ayyub|Ayub|Eyüp
Yunus	Younis|Younes|Yunis|Younus|Yonis
Hamza	Hamzah|Hamzeh
Bilal	Belal|Bilel
Zaid	Zayd|Zeid|Zayed
Ziad	Ziyad|Zeyad|Ziyaad
Tariq	Tarek|Tareq|Tarik|Tarique
Walid	Waleed|Oualid|Walied
Rashid	Rachid|Rasheed|Rashed|Raşit
Saeed	Said|Sayeed|Saaed
Saad	Sa'ad|Saadoun
Salem	Salim|Saleem|Selim|Selem
Salman	Selman
Saleh	Salih|Salah|Salahuddin
Salah al-Din	Salaheddine|Saladin|Selahattin|Salahudin
Nasser	Nasir|Naser|Nasr|Nacer
Mansour	Mansoor|Mansur
Karim	Kareem|Kerim
Rahim	Raheem
Abdullah	Abdallah|Abdulla|Abdalla|Abdoulaye|Abdullahi|Abdollah
Abdul Rahman	Abdulrahman|Abdelrahman|Abdel Rahman|Abdul-Rahman|Abdurrahman|Abderrahmane|Abdirahman|Abd al-Rahman
Abdulaziz	Abdelaziz|Abdul Aziz|Abdul-Aziz|Abdel Aziz|Abd al-Aziz|Abdoul Aziz
Abdel Fattah	Abdelfattah|Abdul Fattah|Abd al-Fattah
Abdulkarim	Abdul Karim|Abdelkarim|Abdelkrim
Abdulkader	Abdul Qadir|Abdelkader|Abdul Qader|Abdulqadir|Abdukadir
Abdulmalik	Abdul Malik|Abdelmalek|Abdul-Malik
Abdel Nasser	Abdul Nasser|Abdelnasser
Abdul Hamid	Abdulhamid|Abdel Hamid|Abdelhamid
Abdul Latif	Abdellatif|Abdullatif
Abdul Majid	Abdelmajid|Abdulmajeed|Abdelmadjid
Abdul Wahab	Abdelwahab|Abdulwahab
Abdul Salam	Abdulsalam|Abdessalam|Abdel Salam
Abdul Ghani	Abdelghani|Abdulghani
Abdul Jabbar	Abduljabbar|Abdeljabbar
Abdul Hakim	Abdulhakim|Abdelhakim
Abdul Hadi	Abdulhadi|Abdelhadi
Abdul Razzaq	Abdulrazak|Abderrazak|Abdulrazzaq
Abdul Mohsen	Abdulmohsen
Abdul Rahim	Abderrahim|Abdelrahim
Abdi	Abdo|Abdou
Amin	Ameen|Amine|Emin
Amir	Ameer|Emir|Aamir|Amer|Aamer
Ammar	Amar
Anas	Anass
Anwar	Anouar|Enver
Aref	Arif
Asad	Assad|Asaad|Esad
Ashraf	Achraf|Eşref
Assem	Asim|Asem
Atef	Atif
Awad
Ayman	Aiman|Aymen
Aziz	Azeez
Badr	Bader|Badar
Baha	Bahaa
Bahjat
Bakr
Bandar
Barakat
Basel	Bassel|Basil|Bassil|Basem
Bassam	Basam
Bassem	Basim|Bassim
Bashar	Bachar|Beshar
Bashir	Basheer|Bechir|Beşir
Burhan	Borhan
Dhafer
Diaa	Dia|Ziya|Zia|Diya
Emad	Imad
Fadel	Fadil|Fazel|Fadhil|Fazıl
Fadi	Fady
Fahad	Fahd
Faisal	Faysal|Feisal|Fayçal
Faiz	Fayez|Fayiz
Fakhri
Faraj
Farhan
Farid	Fareed|Ferid
Faris	Fares|Faress
Farouk	Farooq|Faruq|Faruk|Farouq
Fathi	Fethi
Fawaz	Fawwaz
Fawzi	Fauzi|Faouzi
Fayyad
Firas	Feras
Fouad	Fuad|Fu'ad|Fuat
Ghaith	Gaith
Ghaleb	Ghalib
Ghanem	Ghanim
Ghassan
Ghazi	Gazi
Habib	Habeeb
Hadi	Hady
Haidar	Haider|Haydar|Hyder|Heydar
Haitham	Haytham|Haithem
Hakim	Hakeem
Hamad
Hamdan
Hamdi	Hamdy
Hammam
Hammoud
Hani	Hany
Harith	Hareth
Haroun	Harun|Haroon
Hashem	Hashim|Hachem|Haşim
Hatem	Hatim
Hazem	Hazim
Hesham	Hisham|Hicham
Hosni	Husni
Houssam	Hussam|Hossam|Husam
Ihab	Ehab
Ihsan	Ehsan
Ilyas	Elias|Ilias
Imran	Omran|Emran
Iyad	Eyad
Izzat	Ezzat
Jaafar	Jafar|Ja'far|Jaffar|Gaafar
Jaber	Jabir|Gaber
Jad
Jalal	Galal|Celal
Jamal	Gamal|Djamel|Cemal|Jamaal
Jamil	Jameel|Gamil|Cemil
Jassim	Jasim|Jassem
Jihad	Jehad|Cihad
Jibril	Jibreel|Gibril|Djibril
Juma	Jumaa|Gomaa|Jum'a
Kamal	Kamel|Kamil|Kemal
Kamran
Karam
Kassem	Qasim|Qassem|Kasim|Qasem|Kassim
Kazem	Kadhim|Kadhem|Kazim
Khalaf
Khaldoun	Khaldun
Khalil	Khaleel|Halil
Khalifa	Khalifah
Khattab
Khidr	Khader|Khadr
Labib
Louay	Luay|Loay|Louai
Lutfi	Lotfi
Ma'an	Maan
Maher	Mahir
Mahdi	Mehdi
Majed	Majid|Maged|Majeed
Makram
Malek	Malik
Mamdouh	Mamduh
Manaf
Marwan	Merouane
Masoud	Massoud|Masud|Mesut|Masood
Mazen	Mazin
Midhat	Medhat
Mishaal	Mishal|Meshaal
Mohannad	Muhannad|Mohanad
Mohsen	Muhsin|Mohsin
Moaz	Muath|Mouaz|Muadh|Moath
Moamen	Mu'min|Moumen
Mokhtar	Mukhtar|Muhtar
Monzer	Munther|Monther
Mosab	Musab|Mus'ab|Mosaab
Mounir	Munir|Mouneer|Muneer
Mourad	Murad|Morad
Mubarak
Mufid
Muqtada	Moqtada
Mustafa	Mostafa|Mustapha|Moustafa|Mostapha
Mutasim	Moatasem
Muawiya	Moawiya
Nabil	Nabeel
Nader	Nadir
Nadim	Nadeem
Naeem	Naim
Nael
Naif	Nayef
Naji	Nagy
Najib	Naguib|Najeeb
Nashat
Nasim	Naseem|Nassim
Nasrallah
Nawaf	Nawwaf
Nawaz
Nazih
Nidal
Nizar
Noaman	Numan|Noman
Nour	Noor|Nur
Nouri	Nuri
Nureddin	Noureddine|Nur al-Din|Nurettin|Nooruddin
Obaida	Ubaida
Osama	Usama|Oussama
Qais	Qays|Kais|Kays
Qusay	Qusai|Kusay
Raad	Ra'ad
Rabie	Rabih|Rabia|Rabi
Radwan	Ridwan|Redouane
Rafik	Rafiq|Rafic|Refik
Raed	Ra'ed
Rafat	Raafat
Raghad
Rajab	Ragab|Recep
Rakan
Rami	Ramy
Ramadan	Ramazan|Ramzan|Ramadhan
Ramzi	Ramzy
Rayan	Rayyan
Reda	Rida|Reza|Rıza
Rifaat	Refaat
Riad	Riyad|Riyadh|Riaz
Rizk
Saadi
Saber	Sabir
Sabri	Sabry
Saddam
Sadiq	Sadeq|Sadek|Sadık
Safwan
Sajid	Sajed
Saif	Seif|Sayf
Salam
Sami	Samy
Samer	Samir
Sameh
Sari
Sattar
Sayed	Sayyed|Syed|Sayyid|Saied
Shaaban	Shaban
Shadi	Shady
Shafiq	Shafik
Shaher	Shahir
Shaker	Shakir|Chaker
Shakib	Chakib
Shawki	Shawqi|Chawki
Sherif	Sharif|Cherif|Shareef
Shihab	Shehab
Shukri	Choukri|Şükrü
Sinan
Sobhi	Subhi
Soufiane	Sufyan|Sufian
Taha
Taher	Tahir
Taleb	Talib
Talal
Tamer	Tamir
Tamim	Tameem
Tawfiq	Tewfik|Toufik|Tevfik|Taoufik
Tayseer	Taysir
Thaer	Tha'er
Turki	Turky
Uday	Odai|Oday
Wael	Wail
Wahid
Wajdi
Wasim	Waseem|Wassim
Wissam	Wisam
Yasser	Yasir|Yaser|Yassir
Yassin	Yasin|Yaseen|Yacine|Yassine
Yazan
Yazid	Yezid
Zafer	Zafar
Zaher	Zahir
Zaki	Zaky|Zeki
Zayn	Zain|Zine
Zuhair	Zuheir|Zouhair|Zoheir
# Kurdish, Turkish, Persian, Afghan
Masrour
Nechirvan
Barham
Bafel
Qubad
Mazloum
Ferhat
Serhat
Baran
Rojhat
Azad
Sherwan
Rebwar
Hoshyar
Dilshad
Kawa
Rizgar
Sirwan
Aram
Karwan
Goran
Kamaran
Shwan
Hiwa
Dara
Siamand
Redur
Aldar
Recai
Tayyip
Devlet
Kılıçdaroğlu Kemal
Ekrem
Binali
Bülent
Hakan
Hulusi
Mevlüt
Orhan
Onur
Okan
Ozan
Özgür
Serkan
Tolga
Tuncay
Turgut
Ufuk
Uğur
Umut
Volkan
Yavuz
Yılmaz	Yilmaz
Yiğit
Cem
Can
Burak
Barış	Baris
Alper
Alparslan
Emre
Engin
Erdal
Erdem
Erkan
Fatih
Fikret
Gökhan
Haluk
İlker
Kaan
Koray
Levent
Mert
Murat
Mustafa Kemal
Necati
Necmettin
Nihat
Oğuz
Arash
Ardeshir
Babak
Bahram
Behrouz	Behrooz
Bijan
Cyrus
Dariush	Daryoush
Farhad
Farshid
Farzad
Hooman
Houshang
Iraj
Jahangir
Javad
Kaveh
Keyvan
Khosrow
Kourosh
Mehran
Mir-Hossein
Morteza
Nima
Omid
Parviz
Payam
Ramin
Rostam
Saman
Sasan
Shahram
Shahriar
Siamak
Soheil
Toomaj
Vahid
Zal
Gulbuddin
Hekmat
Hibatullah
Haibatullah
Sirajuddin
Zabihullah
Zalmay
Amrullah
Atta
Najibullah
Rahmatullah
Habibullah
Ikramullah
Asadullah
Fazal
Fazlullah
Mangal
# South Asia
Aadhav
Aakash	Akash
Abhijit
Abhinav
Abhishek
Aditya
Ajay
Ajit
Akhilesh
Akshay
Alok
Amarinder
Amartya
Amit
Amitabh
Amol
Anand
Anil
Aniket
Ankit
Anmol
Anoop	Anup
Anshuman
Anurag
Arijit
Arjun
Arnab
Arun
Arvind
Aryan
Ashish
Ashok
Ashwin
Asif
Atal
Atul
Balaji
Bhagwant
Bhupendra
Bimal
Chandan
Chandrababu
Chirag
Darshan
Deepak	Dipak
Devendra
Dharmendra
Dhruv
Dilip
Dinesh
Ganesh
Gaurav
Gautam
Girish
Gopal
Govind
Gulzar
Gurpreet
Hardik
Harish
Harsh
Harshad
Harpreet
Hemant
Himanta
Hrithik
Inder
Irfan
Ishaan
Jagan
Jagdeep
Jagdish
Jai
Jairam
Jaswant
Jatin
Jawaharlal
Jayant
Jitendra
Jyoti
Kailash
Kanhaiya
Kapil
Karan
Kartik
Kiran
Kishore
Krishna
Kuldeep
Kumar
Kunal
Lalu
Laxman
Madhav
Mahendra	Mahinda
Mahesh
Mallikarjun
Manish
Manmohan
Manoj
Milind
Mohan
Mukesh
Mukul
Murali
Nagendra
Narayan
Narendra
Naresh
Naveen	Navin
Navjot
Nikhil
Nilesh
Nirmal
Nitin
Nitish
Om
Palaniswami
Pankaj
Parth
Pawan
Pinarayi
Piyush
Prabhakar
Pradeep
Prakash
Pramod
Pranab
Pranav
Prasanna
Prashant
Prateek
Praveen
Prem
Prithviraj
Raghav
Raghuram
Rahul
Raj
Raja
Rajan
Rajat
Rajendra
Rajesh
Rajinder
Rajiv	Rajeev
Rajnath
Rakesh
Ramesh
Ranbir
Ranil
Ranjit
Ratan
Ravi
Ravindra
Rishi
Ritesh
Rohan
Rohit
Sachin
Sadiqul
Salil
Samrat
Sandeep
Sanjay
Sanjeev
Sarath
Satish
Satya
Satyajit
Shashi
Shaktikanta
Shankar
Sharad
Shehbaz
Shibu
Shivraj
Shoaib
Shubman
Siddharth
Sitaram
Sourav
Srinivas
Subhash
Sudhir
Sujay
Sukhbir
Sumit
Sundar
Sunil
Suresh
Surya
Sushil
Swapan
Tejashwi
Tejas
Tushar
Uddhav
Umesh
Utkarsh
Vaibhav
Varun
Vijay
Vikas
Vikram
Vinay
Vinod
Vipin
Viraj
Virat
Vishal
Vivek
Yashwant
Yogi
Yogendra
Yuvraj
Zaheer
Zulfikar	Zulfiqar
Bilawal
Chaudhry
Fawad
Ghulam
Iftikhar
Ijaz
Imtiaz
Iqbal
Javed
Junaid
Kashif
Khurram
Khwaja
Mushtaq
Naveed
Nawab
Pervez	Parvez
Qamar
Raza
Sarfaraz
Shafqat
Shahbaz
Shahid
Shakeel
Shaukat
Sohail
Taimur
Tanvir
Umair
Waqar
Wasi
Yawar
Zahid
Zeeshan
Gotabaya
Mahela
Kumara
Lasantha
Maithripala
Sajith
Pushpa
Prachanda
# European
Alessandro
Alberto
Aldo
Alfredo
Andrea
Angelo
Antonio
Carlo
Cesare
Claudio
Dario
Davide
Domenico
Emanuele
Enrico
Fabio
Federico
Filippo
Francesco
Franco
Giacomo
Gianluca
Gianni
Giorgio
Giovanni
Giulio
Giuseppe
Guido
Lorenzo
Luca
Luigi
Marcello
Marco
Mario
Massimo
Matteo
Mauro
Maurizio
Michele
Nicola
Paolo
Pier
Pietro
Raffaele
Renato
Riccardo
Roberto
Romano
Salvatore
Sergio
Silvio
Stefano
Umberto
Vincenzo
Vittorio
Alain
André
Antoine
Arnaud
Aurélien
Baptiste
Benoît
Bernard
Bertrand
Bruno
Cédric
Clément
Damien
Didier
Edouard
Emmanuel
Étienne
Fabien
Fabrice
Florian
François
Franck
Gaspard
Gérald
Gérard
Gilles
Guillaume
Guy
Henri
Hervé
Hugo
Jacques
Jean
Jean-Baptiste
Jean-Claude
Jean-Luc
Jean-Marc
Jean-Marie
Jean-Michel
Jean-Noël
Jean-Paul
Jean-Pierre
Jean-Yves
Jérôme
Julien
Laurent
Léon
Loïc
Louis
Luc
Lucien
Manuel
Marc
Marcel
Mathieu
Maurice
Maxime
Michel
Nicolas
Olivier
Pascal
Philippe
Pierre
Quentin
Raphaël
Raymond
Rémi
René
Romain
Sébastien
Serge
Stéphane
Sylvain
Théo
Thibault
Thierry
Tristan
Valéry	Valeriy|Valerii
Vincent
Xavier
Yann
Yves
Achim
Andreas
Armin
Axel
Bernd
Björn
Boris
Carsten
Christoph
Claus
Detlef
Dieter
Dietmar
Dirk
Eckart
Egon
Emil
Erich
Ernst
Felix
Ferdinand
Frank-Walter
Franz
Friedrich
Fritz
Georg
Gerhard
Gottfried
Günter
Günther
Hans
Hans-Dietrich
Hans-Jürgen
Heiko
Heinrich
Heinz
Helmut
Herbert
Hermann
Holger
Horst
Hubertus
Ingo
Jan
Jens
Joachim
Jochen
Johann
Johannes
Jörg	Joerg
Josef
Jürgen	Juergen
Kai
Karl
Karl-Heinz
Karl-Theodor
Karsten
Klaus
Konrad
Kurt
Lars
Lothar
Ludwig
Lukas
Lutz
Manfred
Markus
Martin
Matthias
Max
Moritz
Norbert
Oskar
Otto
Peer
Philipp
Rainer
Ralf
Reinhard
Roland
Rolf
Rüdiger
Rudolf
Sebastian
Siegfried
Sigmar
Stefan
Steffen
Sven
Theodor
Thilo
Thorsten
Tilman
Tobias
Torsten
Udo
Ulrich
Uwe
Volker
Walther
Werner
Wilhelm
Willi
Willy
Winfried
Wolfgang
Alejandro
Álvaro
Andrés
Ángel
Arturo
Augusto
Carles
Carlos
César
Cristian
Cristóbal
Daniel
Diego
Eduardo
Emilio
Enrique
Ernesto
Esteban
Evo
Felipe
Fernando
Fidel
Francisco
Gabriel
Gerardo
Germán
Gonzalo
Guillermo
Gustavo
Hector
Hernán
Horacio
Ignacio
Íñigo
Iván
Jaime
Javier
Jesús
Joaquín
Jordi
Jorge
José
José Luis
José Manuel
Josep
Juan Carlos
Juan Manuel
Juan Pablo
Julián
Julio
Leonel
Leopoldo
Lionel
Lluís
Lucio
Luis
Marcelo
Mariano
Mauricio
Maximiliano
Miguel
Néstor
Óscar
Pablo
Patricio
Pau
Pedro
Pere
Quim
Rafael
Ramón
Raúl
Ricardo
Rodolfo
Rodrigo
Rubén
Salvador
Santiago
Saúl
Sergi
Tomás
Vicente
Víctor
Afonso
Aníbal
Cristiano
Duarte
Flávio
Geraldo
Getúlio
Jair
João
Luiz
Marcos
Nuno
Paulo
Rui
Tiago	Thiago
Vasco
Aart
Arjen
Bart
Bas
Cees
Daan
Dick
Diederik
Dirk-Jan
Frans
Geert
Gijs
Hendrik
Henk
Herman
Jaap
Jeroen
Jesse
Job
Joop
Joost
Joris
Kees
Koen
Maarten
Mark
Mathijs
Pim
Pieter
Rob
Ruud
Sander
Sybrand
Thijs
Wim
Wopke
Wouter
Anders
Arne
Åke
Bent
Bertil
Birger
Carl
Christer
Claes
Dag
Einar
Erik
Erlend
Espen
Fredrik
Gunnar
Gustaf
Harald
Helge
Henning
Henrik
Ingvar
Jakob
Jesper
Johan
Jonas
Jørgen
Kåre
Kjell
Kristian
Lasse
Leif
Magnus
Mats
Mikael
Mikkel
Morten
Nils
Odd
Olaf
Olav
Ole
Olof
Ove
Pål
Pär
Per
Petter
Poul
Rasmus
Rune
Sigurd
Søren	Soren
Sture
Svein
Thorbjørn
Tor
Torbjörn
Trond
Ulf
Viggo
Aki
Antti
Esko
Heikki
Jari
Juha
Jussi
Kalle
Kimi
Matti
Mika
Olli
Paavo
Pekka
Petteri
Risto
Sauli
Seppo
Tapio
Timo
Urho
Vesa
Ville
# Eastern Europe, Russia, Caucasus, Central Asia
Aleksandar
Aleksandr	Oleksandr
Aleksander
Alexei	Aleksei|Oleksiy|Alexey
Anatoly	Anatoliy
Andrei	Andrey|Andriy
Andrej
Andrzej
Antonín
Arkady
Arseniy	Arseny
Artem	Artyom
Bogdan	Bohdan
Bohuslav
Boyko
Branko
Bronisław	Bronislaw
Călin
Corneliu
Damir
Danylo
Denis	Denys
Dmitry	Dmitri|Dmytro|Dmitriy
Donald
Dragan
Edi
Eduard
Fyodor
Franjo
Gennady	Hennadiy
Gheorghe
Gherman
Grigory
Grzegorz
Gyula
Henryk
Ihor	Igor
Ilham
Ilia
Ilya	Illia
Ion
Irakli
István
Ivica
Ivo
Jacek
János
Jarosław	Jaroslaw|Jaroslav
Jerzy
Karel
Kazimierz
Kirill	Kyrylo
Kiril
Kirsan
Konstantin	Kostiantyn
Krzysztof
Lech
Leonid
Leszek
Lev
Levan
Ľudovít
Maciej
Maksym	Maxim|Maksim
Marek
Marian
Mateusz
Mathias
Mihai
Mikheil
Mikhail	Mykhailo
Miklós
Milan
Miloš
Milorad
Miroslav
Mykola	Nikolai|Nikolay
Nicolae
Nikita	Mykyta
Nikol
Nikola
Oleg	Oleh
Orbán Viktor
Ostap
Pavel	Pavlo
Pavol
Péter
Petr	Petro|Pyotr
Petre
Piotr
Radosław	Radoslaw
Radovan
Ratko
Robert
Roman
Rostyslav
Rumen
Ruslan
Sándor
Semyon
Serzh
Sergei	Sergey|Serhiy|Serhii|Siarhei
Slobodan
Stanislav	Stanisław
Stepan
Stevo
Svyatoslav
Szymon
Tadeusz
Taras
Tihomir
Tomasz
Traian
Vaclav
Vadim	Vadym
Valentin
Vasily	Vasyl
Vazgen
Viktor
Viorel
Vitali	Vitaly|Vitaliy
Vitold
Vjekoslav
Vladimir	Volodymyr|Uladzimir
Vladislav	Vladyslav
Vojislav
Vsevolod
Vyacheslav	Viacheslav
Waldemar
Witold
Wojciech
Yaroslav
Yegor
Yevgeny	Yevhen|Evgeny
Yuri	Yury|Yuriy|Iurii
Zbigniew
Zdravko
Zoltán
Zoran
Zurab
Giorgi
Davit
Bidzina
Armen
Hrant
Gurban
Nursultan
Kassym-Jomart
Sadyr
Almazbek
Emomali
Islam
Shavkat
Gurbanguly
Serdar
Rustam
Timur
Aslan
Shamil
Magomed
Adam
Alexis
Antonis
Dimitris
Evangelos
Giorgos
Kostas
Kyriakos
Lefteris
Nikos
Pantelis
Panos
Stavros
Stelios
Vangelis
Yanis
Yannis
Nicos
Avi
Avigdor
Aviv
Amos
Ariel
Arnon
Asaf
Benjamin
Benny
Bezalel
Binyamin
Chaim	Haim
Dan
Dov
Dror
Ehud
Eitan
Eli
Eliezer
Elad
Erez
Eyal
Ezra
Gadi
Gal
Gideon
Gilad
Herzi
Itamar
Itzhak	Yitzhak
Moshe
Naftali
Nir
Noam
Ofer
Ohad
Omri
Oren
Oz
Ran
Ron
Ronen
Roni
Shaul
Shai
Shimon
Shlomo
Shmuel
Tal
Tomer
Tzachi
Uri
Uzi
Yaakov
Yair
Yariv
Yigal
Yisrael
Yoav
Yoel
Yoni
Yossi
Yuval
Zeev	Ze'ev
Zvi
# Africa
Abiy
Ababacar
Abebe
Abel
Adama
Adebayo
Ade
Akinwumi
Akufo
Alassane
Alpha
Amadou
Aminu
Ange-Félix
Ayo
Ayodele
Babacar
Babajide
Bassirou
Blaise
Bola
Bukola
Cellou
Chibuike
Chidi
Chinedu
Chinua
Chukwuma
Cyril
Desmond
Dioncounda
Ekow
Emeka
Emmerson
Evariste
Faure
Faustin-Archange
Femi
Filipe
Fortune
Foday
Getachew
Godswill
Goodluck
Haile
Hailemariam
Hage
Hakainde
Ifeanyi
Ikechukwu
Isaias
Jakaya
Jomo
Joseph
Julius
Kalonzo
Kenneth
Kizza
Kofi
Kwabena
Kwame
Kwasi
Kwesi
Lazarus
Levy
Macky
Mahamat
Mamadou
Mamady
Meles
Mengistu
Mobutu
Modibo
Moïse
Mulatu
Musalia
Muhammadu
Mwai
Nana
Nelson
Ngozi
Njoroge
Nnamdi
Obafemi
Obinna
Okechukwu
Olamide
Olusegun
Oluwaseun
Ousmane
Patrice
Paul-Henri
Raila
Rotimi
Rigathi
Salva
Samora
Sani
Segun
Sékou
Seydou
Sipho
Siaka
Tendai
Thabo
Tito
Tunde
Uhuru
Umaru
Uche
Wole
Yakubu
Yayi
Yemi
Yoweri
Assimi
Abdourahamane
Mamoudou
Riek
Taban
Hailu
Tedros
Tekle
Tesfaye
Girma
Kebede
Mekonnen
Berhanu
Demeke
Debretsion
Lemma
Jawar
Bekele
# East and South-East Asia
Jinping
Keqiang
Qiang
Jintao
Jiabao
Rongji
Zemin
Xiaoping
Enlai
Wei
Xilai
Yongkang
Qishan
Jiechi
Zhengfei
Ing-wen
Ching-te
Ying-jeou
Shui-bian
Shinzo
Fumio
Yoshihide
Shigeru
Taro
Junichiro
Naoto
Yukio
Yoshihiko
Hirohito
Akihito
Naruhito
Haruki
Hideki
Hideo
Hiroshi
Ichiro
Kenji
Kenzaburo
Kazuo
Keisuke
Makoto
Masayoshi
Masato
Nobuo
Ryuichi
Satoshi
Shinji
Shohei
Takashi
Takeshi
Tadashi
Toshiro
Yasuhiro
Yasuo
Yoshiro
Jong-un
Jong-il
Il-sung
Jae-in
Suk-yeol	Seok-yeol
Jae-myung
Myung-bak
Dae-jung
Moo-hyun
Ki-moon
Heung-min
Joon-ho
Chan-wook
Duong
Dung
Minh
Phuc
Quang
Trong
Tuan
Thaksin
Prayut	Prayuth
Srettha
Pita
Anutin
Abhisit
Somchai
Joko
Prabowo
Susilo
Budi
Agus
Bambang
Suharto
Sukarno
Mahathir
Muhyiddin
Hsien Loong
Kuan Yew
Benigno
Bongbong
Manny
Ninoy
Sok
Hun
Norodom
Min Aung
Thein
Than
# English, more
Abraham
Abe
Adrian
Aidan
Alastair	Alistair|Alasdair
Alec
Alex
Alf
Alfie
Alfred
Allan
Allen
Alvin
Andy
Angus
Ant
Antony
Archie
Arnold
Barney
Barry
Ben
Bernie
Bert
Bill
Blake
Bob
Brad
Brendan
Brett
Brent
Byron
Caleb
Calum	Callum
Calvin
Cameron
Cecil
Chad
Charlie
Chester
Chris
Chuck
Clarence
Claude
Clayton
Cliff
Clifford
Clint
Clinton
Clive
Clyde
Cody
Colin
Connor	Conor
Corey	Cory
Craig
Curtis
Dale
Damian
Damon
Danny
Darren
Darrell
Darryl
Dave
Dean
Declan
Derek
Derrick
Devin
Dexter
Dom
Dominic
Don
Doug
Duncan
Dustin
Dwayne
Dwight
Earl
Ed
Eddie
Edgar
Edmund
Edwin
Elliot	Elliott
Elon
Ellis
Elmer
Elton
Elvis
Emmett
Ernest
Ernie
Eamon	Eamonn
Euan	Ewan
Evan
Fergus
Fletcher
Floyd
Forrest
Francis
Frankie
Fred
Freddie
Frederick	Frederic
Gareth
Garrett
Garry
Gavin
Geoff
Geoffrey
Gerry
Gilbert
Glen	Glenn
Gordon
Graeme	Graham
Grant
Greg
Gus
Hal
Hank
Harris
Harrison
Harry
Harvey
Herb
Howard
Hubert
Hugh
Humphrey
Hunter
Iain	Ian
Ike
Ira
Irving
Irwin
Isaac
Isaiah
Ivor
Jackson
Jake
Jamie
Jared
Jarvis
Jasper
Jay
Jayden
Jed
Jeff
Jefferson
Jeremiah
Jermaine
Jim
Jimmy
Jock
Joel
Joey
Johnny
Jon
Jonah
Jonny
Josh
Jude
Keir
Kelvin
Ken
Kenny
Kent
Kerry
Kieran	Ciaran
Kim
Kirk
Kris
Lachlan
Lamar
Lance
Landon
Laurence
Laurie
Lee
Leo
Leonard
Leroy
Leslie
Lester
Lewis
Liam
Lindsey
Lloyd
Lorne
Lou
Louie
Lucas
Lucian
Luke
Luther
Lyle
Lyndon
Mac
Malcolm
Marcus
Marion
Marshall
Marty
Marvin
Matt
Maximilian
Melvin
Merrick
Micah
Mick
Mickey
Mike
Miles	Myles
Milton
Mitch
Mitchell
Mitt
Mo
Morgan
Morris
Mortimer
Murray
Nate
Nathaniel
Neal	Neil|Niall
Ned
Nick
Nigel
Noel
Norm
Norman
Oliver
Ollie
Orlando
Orville
Otis
Owen
Paddy
Parker
Pat
Percy
Perry
Pete
Phil
Phillip
Piers
Preston
Quincy
Quinn
Ralph
Rand
Randall
Randolph
Ray
Reece	Rhys
Reggie
Reginald
Reid
Rex
Rich
Rick
Ricky
Robbie
Robin
Rod
Roderick
Rodney
Rodric
Roderic
Roger
Ronnie
Rory
Ross
Rowan
Royce
Rudy
Rufus
Rupert
Russ
Rusty
Sam
Sammy
Sandy
Seamus
Seth
Shane
Shaun	Shawn
Sheldon
Sherman
Sid
Sidney
Silas
Simon
Spencer
Stan
Stanley
Stephan
Sterling
Steve
Stewart	Stuart
Stu
Sylvester
Tad
Ted
Teddy
Terence	Terrence
Theodore
Tim
Toby
Todd
Tom
Tommy
Tony
Travis
Trevor
Troy
Ty
Tyrone
Ulysses
Vance
Vaughan
Vernon
Vic
Vince
Virgil
Wade
Wallace
Wally
Warren
Wendell
Wes
Wesley
Wilbur
Wilfred
Will
Willard
Winston
Woodrow
Wyatt
Xander
Zac	Zack|Zach
Zane
# English
James
John
Michael
William
David
Richard
Thomas
Charles
Christopher
Matthew
Anthony
Steven
Paul
Andrew
Joshua
Kevin
Brian
George
Timothy
Ronald
Edward
Jason
Jeffrey
Ryan
Jacob
Gary
Nicholas
Eric
Jonathan
Stephen
Larry
Justin
Scott
Brandon
Samuel
Gregory
Alexander
Patrick
Frank
Jack
Dennis
Jerry
Tyler
Aaron
Nathan
Henry
Zachary
Douglas
Kyle
Noah
Ethan
Jeremy
Walter
Christian
Keith
Terry
Austin
Sean
Harold
Dylan
Arthur
Lawrence
Jordan
Bryan
Billy
Bruce
Joe
Logan
Alan
Juan
Albert
Willie
Elijah
Wayne
Randy
Mason
Roy
Bobby
Russell
Bradley
Philip
Eugene
`;

/** Female given names. Written from general knowledge; CC0. */
export const femaleGivenNames = `
# Arabic and Muslim names in their transliterations
Fatima	Fatimah|Fatma|Fatema|Fatemeh|Fatoumata|Fatou
Aisha	Ayesha|Aicha|Aysha|Aischa|Ayşe|Aishah
Khadija	Khadijah|Hadija|Khadeeja|Hatice
Zainab	Zaynab|Zeinab|Zaineb|Zeynep|Zeynab
Maryam	Mariam|Miriam|Meryem|Maryem|Mariyam
Amina	Aminah|Emine|Ameena
Asma	Asmaa|Esma
Amal
Amani
Amira	Ameera|Emira
Abeer	Abir
Afaf
Ahlam
Alaa
Alia	Aliyah|Aliya
Anoud
Arwa
Asala
Aya	Ayat
Azza
Badia
Bahia
Balqees	Bilqis
Basma	Basmah
Batoul	Batool
Bushra	Bouchra
Buthaina	Bouthaina
Dalal
Dalia	Dalya
Dana
Dania
Dima
Dina
Diana
Doaa	Dua|Duaa
Duha
Elham	Ilham
Eman	Iman
Enas	Inas
Esraa	Israa
Fadia
Fadwa
Faiza	Faizah
Farah
Farida	Fareeda
Farrah
Faten	Fatin
Fawzia	Fouzia|Fauzia
Ferial
Ghada
Ghadir
Ghina
Habiba
Hadeel	Hadil
Hafsa
Haifa	Hayfa
Hajar	Hagar
Hala	Halah
Halima	Haleema
Hamida
Hana	Hanaa
Hanadi
Hanan	Hanane
Hanin	Haneen
Hayat
Heba	Hiba
Hind	Hend
Houda	Huda|Hoda
Ibtisam	Ebtisam
Ikram
Iqbal
Jamila	Jameela|Djamila|Cemile
Jawaher
Jihan	Gihan|Jehan
Joumana	Jumana
Karima	Kareema
Kawthar	Kaouthar
Kinda
Laila	Layla|Leila|Leyla
Lama	Lamia
Latifa	Lateefa
Lina	Leena
Lubna	Loubna
Lujain	Loujain
Lulwa
Madiha
Maha
Mai	May
Maisa	Maysa
Majida	Magda
Malak
Manal
Manar
Marwa
Mayada
Maysoon	Maysoun
Mona	Muna|Mouna
Munira	Mounira
Nabila	Nabeela
Nada
Nadia	Nadya|Nadiya
Nadine
Nagham
Nagwa	Najwa
Nahed	Nahid
Nahla
Naima	Naeema
Najat
Nancy
Nariman	Nermin
Nasrin	Nasreen|Nesrin|Nasrine
Nawal
Nazanin
Nazira
Nermeen
Nihad
Nisreen	Nisrine
Noha	Nuha
Nora	Noora
Nouf
Noura	Nura|Norah
Ola
Omaima	Umaima
Rabab
Rabia
Radwa
Rafah
Raghda
Rahma
Raja	Rajaa
Rana	Ranah
Randa
Rania	Ranya
Rasha	Racha
Rawan
Rawya
Razan
Reem	Rim
Reema	Rima
Rihab	Rehab
Rihanna
Roaa
Rokaya	Ruqayya|Ruqaya
Roula	Rula
Ruba	Rouba
Sabah
Sabrina
Safaa	Safa
Safia	Safiya
Sahar
Saida	Saeeda
Sajida
Salma	Selma|Salmah
Salwa
Samah
Samar
Samia	Samiya
Samira	Sameera
Sana	Sanaa
Sarah	Sara
Sausan	Sawsan
Shahd
Shaima	Shaimaa|Chaimaa
Shatha	Shaza
Sherine	Shereen|Shirin|Shireen|Chirine
Siham
Sihem
Suad	Souad|Suaad
Suha	Soha
Suhair	Souheir
Sumaya	Soumaya|Sumayya|Somaya
Suzan	Suzanne
Taghreed
Tahani
Tasnim	Tasneem
Thuraya	Soraya
Umm Kulthum
Wafa	Wafaa
Walaa
Warda
Wijdan
Wissal
Yara
Yasmin	Yasmine|Jasmine|Yasmeen|Yasemin
Yusra	Yousra
Zahra	Zahraa|Zohra
Zakia
Zubaida
Zuleikha
Hevrin
Asya
Rojda
Berivan
Hêlîn
Jineen
Lamiya
Rojin
Shilan
Avin
Hero
Payman
Vian
Ala
Ayten
Ayla
Aylin
Berna
Burcu
Canan
Çiğdem
Defne
Demet
Derya
Didem
Dilek
Ebru
Eda
Ece
Elif
Emel
Esra
Feride
Figen
Filiz
Gamze
Gonca
Gönül
Gülşen
Gülten
Hande
Hülya
İpek
Kübra
Mehtap
Melek
Meral
Merve
Müge
Nazlı
Neslihan
Nilüfer
Nur
Nuray
Nurhan
Özlem
Pelin
Pervin
Pınar	Pinar
Seda
Selin
Semra
Sevgi
Sevim
Sibel
Songül
Şebnem
Tansu
Tuğba
Tülay
Ülkü
Yeliz
Anahita
Arezoo
Atena
Azadeh
Azar
Bahar
Behnaz
Darya
Elaheh
Farahnaz
Fariba
Farzaneh
Fereshteh
Forough
Forouzan
Ghazal
Golnaz
Golshifteh
Googoosh
Homa
Jila
Ladan
Laleh
Mahnaz
Mahsa
Mahvash
Marjan
Marjane
Masoumeh
Mehri
Mina
Mitra
Narges
Nasim
Nazila
Negar
Negin
Nika
Niloofar
Parisa
Parvin
Parvaneh
Pegah
Roya
Sareh
Sepideh
Setareh
Shabnam
Shadi
Shahla
Shaparak
Sima
Simin
Soheila
Taraneh
Tahmineh
Zhina	Jina
Ziba
Malalai
Shukria
Zarifa
Pashtana
Mahbouba
Nilofar
# South Asia
Aaditi	Aditi
Aarti	Arti
Aishwarya
Alka
Amrita
Ananya
Anita
Anjali
Anjana
Ankita
Anuja
Anupama
Anuradha
Anushka
Aparna
Archana
Arundhati
Asha
Ashwini
Atishi
Barkha
Bhavna
Bina
Chandrika
Chitra
Deepa	Dipa
Deepika
Devika
Dimple
Divya
Droupadi
Durga
Ekta
Faye	Fay
Gauri
Gayatri
Geeta	Gita
Hema
Indira
Indra
Isha
Jaya
Jayalalithaa
Jayanti
Jyotika
Kajal
Kajol
Kalpana
Kamala
Kanika
Kareena
Kavita
Kavitha
Khaleda
Komal
Kriti
Kusum
Lakshmi	Laxmi
Lata
Lavanya
Leela
Madhuri
Mahua
Malala
Malini
Mamata
Manisha
Maneka
Mayawati
Medha
Meena
Meera	Mira
Meghna
Mehbooba
Mithali
Nandini
Nandita
Neelam
Neha
Nidhi
Nirmala
Nisha
Nita
Nupur
Padma
Pallavi
Parvati
Pooja	Puja
Poonam
Pragya
Pratibha
Preeti	Priti
Prerna
Priya
Priyanka
Pushpa
Rabri
Radha
Radhika
Ragini
Raveena
Reena
Rekha
Renuka
Richa
Ritu
Roshni
Rupa
Sadhvi
Saina
Sakshi
Sandhya
Sangeeta
Sanjana
Sarita
Saroj
Savita
Savitri
Seema
Shabana
Shanti
Sharmila
Sheila
Shilpa
Shobha
Shraddha
Shreya
Shruti
Shweta
Sirimavo
Smita
Smriti
Sneha
Sonali
Sonia
Sreelatha
Sucheta
Sujata
Sumitra
Sunita
Supriya
Sushma
Sushmita
Swara
Swati
Tanvi
Taslima
Teesta
Trisha
Tulsi
Uma
Urmila
Usha
Vandana
Vasundhara
Veena
Vidya
Vinesh
Yamini
Benazir
Hina
Kalsoom
Maleeha
Mahira
Malaika
Marvi
Mukhtaran
Nargis
Qandeel
Rubina
Saba
Sadia
Saira
Samina
Sanam
Shazia
Sherry
Sharmeen
Tahira
Tehmina
Zara
Zarina
Zartaj
Hasina
Rehana
Rumana
Syeda
Bidya
# European
Adele
Adriana
Agata
Agathe
Agnes
Agnieszka
Alba
Alena
Alessandra
Alessia
Alexandra	Aleksandra|Oleksandra
Alexia
Alicia
Alina
Aline
Almudena
Amalia
Amélie
Ana
Anaïs
Anastasia	Anastasiia
Anastasiya
Anca
Andreea
Andrea
Andrée
Ane
Angèle
Angélique
Angelika
Angelina
Anja
Anke
Anna Maria
Annalena
Anne
Anne-Marie
Annegret
Annick
Annie
Annika
Antje
Antonella
Antonia
Arantxa
Aurélie
Aurora
Barbara
Barbora
Beata
Beate
Beatrice
Beatriz
Begoña
Berit
Bettina
Bianca
Birgit
Birgitta
Blanka
Bożena
Brigitte
Britta
Camila
Camilla
Camille
Carla
Carlotta
Carme
Carmela
Carmen
Carola
Carole
Carolina
Caroline
Catarina
Caterina
Cécile
Cecilia
Céline
Chantal
Chiara
Christa
Christel
Christelle
Christiane
Christine
Clara
Claire	Clare
Claudia
Clémence
Clémentine
Colette
Concepción
Consuelo
Corinne
Cornelia
Cristina
Dagmar
Daniela
Danièle
Danuta
Daria	Dariia
Delphine
Dilma
Dolores
Dominique
Donatella
Dorothée
Dubravka
Edith
Eileen
Ekaterina	Kateryna|Yekaterina
Elena	Olena|Yelena
Eleonora
Éléonore
Elfriede
Elisa
Elisabeth
Elisabetta
Élise
Ella
Elke
Elly
Elodie
Elsa
Elvira
Elżbieta
Emilia
Émilie
Emma
Erika
Ester
Estelle
Esther
Eugenia
Eva
Evelyne
Ewa
Fabienne
Federica
Fiona
Flavia
Florence
Franca
Francesca
Francine
Françoise
Franziska
Freya
Frida
Friederike
Gabriela
Gabriella
Gabrielle
Geneviève
Georgina
Geraldine
Gertrud
Gesine
Ghislaine
Gianna
Giorgia
Giovanna
Gisela
Gisèle
Giulia
Giuliana
Giuseppina
Gordana
Greta
Gro
Gudrun
Guadalupe
Halyna	Galina
Hanna
Hanne
Hanneke
Hannelore
Hedwig
Hedy
Heidi
Heike
Helen
Helena
Hélène
Helga
Helle
Henriette
Hilde
Ida
Ilaria
Ilona
Imelda
Inés
Inga
Inge
Ingeborg
Ingrid
Inna
Ioana
Irena
Irene
Irina	Iryna
Irma
Isabel
Isabelle
Isidora
Ivana
Ivanka
Ivanna
Ivonne
Jacinta
Jadranka
Jadwiga
Jana
Janina
Jasmina
Jeanne
Jelena
Jennie
Jessika
Jimena
Joanna
Johanna
Jolanda
Jolanta
Josefa
Josefina
Joséphine
Josiane
Jovana
Juana
Judit
Jule
Juliane
Julie
Juliette
Justine
Justyna
Jutta
Kaisa
Kaja
Kamila
Karin
Karina
Karine
Karla
Karolina
Katalin
Katarina	Katarzyna
Kateřina
Katharina
Katja
Katrin
Kersti
Kirsten
Kirsti
Klara
Kolinda
Krista
Kristalina
Kristen
Kristin
Kristina
Krystyna
Laetitia
Larisa
Larysa
Laure
Laurence
Lea
Lena
Leonor
Leonora
Leonie
Leticia
Lidia
Liliana
Lilian
Liliane
Lise
Liudmila	Lyudmila|Ludmila
Liv
Livia
Liz
Ljiljana
Lola
Lorena
Lotte
Louise
Lourdes
Luca
Lucía
Lucie
Lucrezia
Luisa	Luise
Luiza
Luz
Magali
Magdalena
Magnolia
Maia
Maite
Małgorzata	Malgorzata
Manon
Manuela
Marcela
Mareike
Marga
Margarita
Margareta
Margarete
Margarida
Margaux
Margot
Margrethe
Mari
Maria Teresa
Mariana
Mariann
Marianna
Marianne
Maribel
Marie-Claude
Marie-Laure
Marija
Marika
Marina	Maryna
Marine
Marion
Marisa
Marisol
Marit
Marita
Marlène
Marta
Martina
Martine
Mary Lou
Mathilde
Maud
Mechthild
Mélanie
Melania
Mercedes
Mette
Michaela
Michèle
Micheline
Michela
Mihaela
Milena
Milica
Mireille
Mirjana
Moira
Monica	Monika
Monique
Montserrat
Muriel
Myriam
Nadège
Nadezhda
Nadja
Natacha
Natalia	Nataliya|Nataliia|Natalya
Natasha
Nathalie
Neus
Nicola
Nicoletta
Nina
Noelia
Noémie
Nuria
Odile
Ofelia
Oksana
Olga	Olha
Olivia
Orsola
Paloma
Paola
Patrizia
Patricia
Paula
Paulina
Pauline
Penélope
Pernille
Petra
Pia
Pilar
Raffaella
Ramona
Raquel
Régine
Regina
Renata
Renate
Rita
Roberta
Rocío
Romina
Rosa
Rosalía
Rosanna
Rosaria
Roselyne
Rosemarie
Rossana
Roxana
Ruta
Ruxandra
Sabine
Sandrine
Sanna
Saskia
Ségolène
Serena
Sigrid
Silke
Silvana
Silvia	Sylvia
Simona
Simone
Simonetta
Siri
Snežana
Soledad
Solveig
Sofia	Sophia|Sofiia
Solène
Solange
Sonja
Sonya
Sophie
Stanislava
Stéphanie
Stella
Susana
Susanna
Susanne
Suzana
Svenja
Svetlana	Svitlana|Sviatlana
Sylvie
Tamara
Tanja	Tanya
Tarja
Tatiana	Tatyana|Tetiana
Tatjana
Tea
Teodora
Teresa
Thea
Thérèse
Tiziana
Tone
Tove
Trine
Ulla
Ulrike
Urška
Ursula
Uta
Ute
Valentina
Valeria
Valérie
Vanessa
Věra
Verena
Véronique
Veronica	Veronika
Vesna
Victoire
Viktoria	Viktoriia
Viola
Violeta
Virginie
Virginia
Viviane
Wanda
Wiebke
Wilhelmina
Xenia
Ximena
Yolanda
Yuliia	Yulia|Julia
Yvette
Yvonne
Zofia
Zoe
Zsuzsanna
Zuzana
Eleni
Dora
Ioanna
Despina
Vassiliki
Nana
Salome
Nino
Eka
Anahit
Mehriban
Aigul
Dinara
Gulnara
Saltanat
Zarema
Ayelet
Dorit
Efrat
Einat
Galia
Gila
Golda
Hadas
Idit
Inbal
Keren
Liat
Limor
Merav
Michal
Miri
Naama
Naomi
Noa
Orit
Orly
Rachel
Rivka
Ronit
Ruti
Sharon
Shelly
Shira
Shlomit
Shulamit
Sivan
Tali
Tamar
Tzipi
Tzipora
Yael
Yaffa
Yifat
Zehava
# Africa, Asia, Latin America
Abena
Abimbola
Adaeze
Adenike
Adjoa
Adunni
Afia
Akosua
Akua
Ama
Amara
Aminata
Amma
Asantewaa
Awa
Ayodeji
Bintou
Bola
Bukola
Catherine
Chiamaka
Chidinma
Chimamanda
Chinwe
Chioma
Diezani
Ebele
Efua
Ellen
Esi
Eunice
Fanta
Folake
Funke
Funmilayo
Genet
Grace
Graça
Hadiza
Ifeoma
Iyabo
Joice
Joyce
Kadiatou
Kemi
Leymah
Lindiwe
Lupita
Makeda
Mariama
Martha
Mpho
Naledi
Ngozi
Nkechi
Nkosazana
Nomvula
Nomsa
Ntombi
Obiageli
Oby
Oluchi
Omotola
Oumou
Patience
Phumzile
Precious
Rokia
Sade
Sahle-Work
Seble
Sibongile
Simbisa
Tandi
Thandi
Thandiwe
Thuli
Titilayo
Tiwa
Tsitsi
Uzoamaka
Wangari
Wambui
Wanjiku
Winnie
Winta
Yaa
Yetunde
Yewande
Zandile
Zenebech
Zodwa
Zoleka
Zahara
Zainabu
Aiko
Akiko
Asuka
Ayumi
Chieko
Chihiro
Eriko
Fumiko
Hanako
Harumi
Haruka
Hiroko
Junko
Kaori
Keiko
Kiko
Kumiko
Kyoko
Mako
Makiko
Mariko
Masako
Megumi
Michiko
Midori
Miho
Mika
Mitsuko
Miyuki
Naoko
Noriko
Reiko
Rie
Sachiko
Sakura
Sanae
Seiko
Setsuko
Tomoko
Toshiko
Yayoi
Yoko
Yoriko
Yoshiko
Yuki
Yukiko
Yumi
Yumiko
Yuriko
Yu-na
Geun-hye
Yo-jong
Sol-ju
Ju-ae
Ji-hyun
Hye-kyung
Ju-hee
Kyung-wha
Peiyuan
Peng
Liyuan
Meiling
Mei
Xiaoming
Xiu
Ying
Yan
Lili
Ling
Na
Bich
Hoa
Huong
Lan
Linh
Ngoc
Phuong
Thao
Thuy
Trang
Corazon
Gloria
Leni
Loren
Rosario
Aung San
Su Kyi
Yingluck
Paetongtarn
Siriporn
Megawati
Puan
Retno
Siti
Sri
Susi
Wan Azizah
Rosmah
Michelle
Alejandra
Araceli
Bertha
Blanca
Delcy
Fabiola
Fernanda
Gilma
Griselda
Isabela
Janja
Jeanine
Laura
Lilia
Lucha
Marielle
María
María José
Rigoberta
Tabaré
Xiomara
Yulimar
# English, more
Abbie
Ada
Adelaide
Agatha
Aileen
Alana
Alexa
Ali
Alison	Allison
Alma
Althea
Alyssa
Amelia
Angie
Annabel
Annabelle
Annette
Antoinette
April
Arabella
Ariana
Ariel
Arlene
Audrey
Ava
Bea
Becky
Belinda
Bella
Bernadette
Bernice
Bessie
Beth
Bethany
Bettye
Blanche
Bonnie
Brandi
Bridget
Brooke
Caitlin	Kaitlyn|Caitlyn
Candace
Carly
Carmel
Carrie
Casey
Cassandra
Cassidy
Cate
Cathy	Kathy
Celia
Charlene
Chelsea
Cherie
Chloe
Cindy
Connie
Constance
Cora
Courtney
Crystal
Daisy
Daphne
Darlene
Dawn
Debbie
Deirdre
Delia
Della
Dianne
Dolly
Doreen
Drew
Ebony
Edna
Eleanor	Elinor
Elaine
Eliza
Ellie
Eloise
Elsie
Emmeline
Enid
Erica
Erin
Esme
Ethel
Eugenie
Eve
Evie
Faith
Felicity
Fern
Flora
Frankie
Freda
Gail	Gayle
Gemma
Georgia
Georgie
Gertrude
Gillian	Jill
Gina
Ginny
Gladys
Glenda
Gwen
Gwyneth
Hailey
Harriet
Hattie
Hayley
Hazel
Hilary	Hillary
Hope
Imogen
India
Iris
Isla
Ivy
Jackie
Jacinda
Jade
Jan
Jane
Janelle
Janine
Jayne
Jeanette
Jemima
Jenna
Jenny
Jeri
Jess
Jessie
Joanne
Jocelyn
Jodie
Jolene
Josie
Joy
Juanita
Judi
June
Kara
Kate
Katelyn
Kathie
Katie
Katrina
Kay
Kayleigh
Keira
Keri
Kerry
Kim
Kimberley
Kirsty
Kit
Kitty
Kristi
Kylie
Lacey
Lana
Latoya
Laurel
Lauryn
Leah
Leanne
Leigh
Leona
Lesley	Leslie
Letitia
Lexi
Lila
Lillian
Lily
Linda
Lindsay	Lindsey
Lois
Loretta
Lorraine
Lottie
Lou
Louisa
Lucille
Lucinda
Lucy
Lydia
Lynda
Lyn	Lynn|Lynne
Mabel
Mackenzie
Madeleine	Madeline
Maggie
Mandy
Marcia
Margaret
Margery	Marjorie
Margo
Mariah
Marian
Marie
Marissa
Mary Ann
Maryanne
Matilda
Maureen
Mavis
Maxine
Maya
Megan	Meghan
Melinda
Melody
Mercy
Meredith
Mia
Mildred
Millie
Mimi
Minnie
Miranda
Molly
Myra
Myrtle
Nanette
Nell
Nellie
Nettie
Nicky
Nikki
Noelle
Norma
Octavia
Olive
Opal
Oprah
Ottessa
Paige
Pat
Patsy
Patty
Pearl
Peggy
Penny
Philippa
Phoebe
Phyllis
Pippa
Polly
Poppy
Priscilla
Rachael
Raven
Reese
Rhoda
Rhonda
Robyn
Rochelle
Rosalind
Rosalyn
Rosanne
Rose
Rosemary
Rosie
Roxanne
Ruby
Ruthie
Sadie
Sally
Samara
Sandy
Sasha
Savannah
Scarlett
Selena
Shannon
Sharron
Sheena
Shelby
Shelley
Sheri
Sherrie
Sierra
Sinead
Siobhan
Skye
Sondra
Stacey	Stacy
Sue
Summer
Susannah
Susie
Sybil
Tabitha
Tammy
Tara
Tasha
Tatum
Taylor
Tess
Tessa
Thelma
Theresa
Tiffany
Tina
Toni
Tonya
Tracey	Tracy
Tricia
Trinity
Trudy
Una
Verity
Vicki	Vicky
Violet
Vivian	Vivien
Vivienne
Wendy
Whitney
Whoopi
Willa
Wilma
Winifred
Winona
Zadie
Zelda
# English
Mary
Jennifer
Elizabeth
Susan
Jessica
Karen
Lisa
Betty
Sandra
Ashley
Kimberly
Emily
Donna
Carol
Amanda
Melissa
Deborah
Dorothy
Rebecca
Cynthia
Amy
Kathleen
Angela
Shirley
Brenda
Anna
Pamela
Nicole
Samantha
Katherine
Debra
Carolyn
Janet
Heather
Diane
Victoria
Ruth
Lauren
Kelly
Christina
Joan
Evelyn
Judith
Hannah
Cheryl
Jacqueline
Madison
Janice
Ann
Kathryn
Abigail
Frances
Jean
Alice
Judy
Isabella
Amber
Denise
Danielle
Marilyn
Beverly
Charlotte
Natalie
Brittany
Doris
Kayla
Alexis
Lori
`;
