/** Public figures of 2005–2026; variants are short forms that can mean no one else. Written from general knowledge; CC0. */
export const knownPeople = `
# Heads of state and government
Donald Trump	Donald J. Trump|Donald J Trump|Trump
Joe Biden	Joseph Biden|Joe R. Biden|Biden
Barack Obama	Barack Hussein Obama|Obama
George W. Bush	George W Bush
Bill Clinton
Hillary Clinton	Hillary Rodham Clinton
Kamala Harris
JD Vance	J.D. Vance|J. D. Vance
Mike Pence
Dick Cheney	Cheney
Vladimir Putin	Putin
Dmitry Medvedev	Medvedev
Volodymyr Zelensky	Volodymyr Zelenskyy|Volodymyr Zelenskiy|Zelensky|Zelenskyy|Zelenskiy
Petro Poroshenko	Poroshenko
Viktor Yanukovych	Yanukovych
Emmanuel Macron	Macron
Nicolas Sarkozy	Sarkozy
François Hollande	Hollande
Angela Merkel	Merkel
Olaf Scholz	Scholz
Friedrich Merz	Merz
Keir Starmer	Sir Keir Starmer|Starmer
Rishi Sunak	Sunak
Boris Johnson
Theresa May
David Cameron
Gordon Brown
Tony Blair
Liz Truss
Justin Trudeau	Trudeau
Mark Carney
Xi Jinping
Hu Jintao
Li Keqiang
Wang Yi
Narendra Modi	Modi
Manmohan Singh
Imran Khan
Nawaz Sharif
Shehbaz Sharif	Shahbaz Sharif
Recep Tayyip Erdogan	Tayyip Erdogan|Erdogan
Hakan Fidan
Ahmet Davutoglu	Davutoglu
Benjamin Netanyahu	Binyamin Netanyahu|Netanyahu
Ehud Olmert	Olmert
Ehud Barak
Naftali Bennett
Yair Lapid	Lapid
Benny Gantz	Gantz
Yoav Gallant	Gallant
Itamar Ben-Gvir	Itamar Ben Gvir|Ben-Gvir
Bezalel Smotrich	Smotrich
Mahmoud Abbas	Abu Mazen
Yahya Sinwar	Sinwar
Ismail Haniyeh	Ismail Haniya|Haniyeh
Khaled Meshaal	Khaled Mashal|Khalid Mishal|Meshaal
Hassan Nasrallah	Sayyed Hassan Nasrallah|Nasrallah
Bashar al-Assad	Bashar Assad|Bashar al Assad|Bashar el-Assad
Ahmed al-Sharaa	Ahmad al-Sharaa|Ahmed al-Shara|Ahmad al-Shara|Abu Mohammad al-Julani|Abu Mohammed al-Golani|Abu Mohammed al-Jolani|Abu Muhammad al-Jawlani|al-Sharaa
Saddam Hussein
Nouri al-Maliki	Nuri al-Maliki|Nouri Maliki
Haider al-Abadi
Mustafa al-Kadhimi
Mohammed Shia al-Sudani	Mohammed Shia' al-Sudani
Muqtada al-Sadr	Moqtada al-Sadr|Moqtada Sadr
Masoud Barzani	Massoud Barzani
Jalal Talabani
Mohammed bin Salman	Mohammad bin Salman|MBS
King Salman
King Abdullah
King Hussein
Mohammed bin Zayed	Mohamed bin Zayed|MBZ
Tamim bin Hamad al-Thani	Tamim bin Hamad Al Thani|Sheikh Tamim
Hosni Mubarak	Mubarak
Mohamed Morsi	Mohammed Morsi|Mohamed Mursi|Morsi
Abdel Fattah el-Sisi	Abdel Fattah al-Sisi|Abdel-Fattah el-Sissi|el-Sisi|al-Sisi|Sisi
Muammar Gaddafi	Moammar Gadhafi|Muammar Qaddafi|Moammar Kadafi|Gaddafi|Gadhafi|Qaddafi
Khalifa Haftar	Khalifa Hifter|Haftar|Hifter
Ali Abdullah Saleh
Abd Rabbuh Mansur Hadi	Abed Rabbo Mansour Hadi
Abdul-Malik al-Houthi	Abdulmalik al-Houthi
Omar al-Bashir	Omar Bashir
Abdel Fattah al-Burhan	Abdel-Fattah Burhan|al-Burhan
Mohamed Hamdan Dagalo	Mohammed Hamdan Dagalo|Hemedti|Hemeti
Abdelaziz Bouteflika	Bouteflika
Abdelmadjid Tebboune	Tebboune
Zine El Abidine Ben Ali	Zine al-Abidine Ben Ali
Kais Saied
Ali Khamenei	Ayatollah Ali Khamenei|Khamenei
Hassan Rouhani	Rouhani
Mahmoud Ahmadinejad	Ahmadinejad
Ebrahim Raisi	Raisi
Masoud Pezeshkian	Pezeshkian
Mohammad Javad Zarif	Javad Zarif|Zarif
Abbas Araghchi	Abbas Araqchi|Araghchi|Araqchi
Qassem Soleimani	Qasem Soleimani|Qassim Suleimani|Soleimani
Hamid Karzai	Karzai
Ashraf Ghani
Osama bin Laden	Usama bin Laden|bin Laden
Ayman al-Zawahiri	Ayman al-Zawahri|al-Zawahiri
Abu Bakr al-Baghdadi	al-Baghdadi
Abu Musab al-Zarqawi	al-Zarqawi
# United States
Antony Blinken	Anthony Blinken|Tony Blinken|Blinken
Lloyd Austin
Marco Rubio	Rubio
Pete Hegseth	Hegseth
Scott Bessent	Bessent
Pam Bondi
Kash Patel
Tulsi Gabbard	Gabbard
Robert F. Kennedy Jr.	Robert F. Kennedy Jr|RFK Jr.|RFK Jr
Kristi Noem	Noem
Steve Witkoff	Witkoff
Jared Kushner	Kushner
Ivanka Trump
Melania Trump
Eric Trump
Donald Trump Jr.	Don Jr.
Tom Barrack	Thomas Barrack
Morgan Ortagus
Mike Pompeo	Pompeo
Rex Tillerson	Tillerson
John Kerry
Condoleezza Rice
Colin Powell
Donald Rumsfeld	Rumsfeld
Robert Gates
Leon Panetta	Panetta
Chuck Hagel
Ash Carter
James Mattis	Jim Mattis|Mattis
Mark Esper
Mark Milley	Milley
David Petraeus	Petraeus
John Bolton
Jake Sullivan
Susan Rice
Samantha Power
Brett McGurk	McGurk
James Jeffrey
Steve Bannon	Stephen Bannon|Bannon
Kellyanne Conway
Stephen Miller
Susie Wiles
Karoline Leavitt
Jen Psaki	Psaki
Karine Jean-Pierre
Sean Spicer
Nancy Pelosi	Pelosi
Mitch McConnell	McConnell
Chuck Schumer	Schumer
Mike Johnson
Kevin McCarthy
Paul Ryan
John Boehner	Boehner
Hakeem Jeffries
Bernie Sanders
Elizabeth Warren
Alexandria Ocasio-Cortez	AOC|Ocasio-Cortez
Ilhan Omar
Rashida Tlaib	Tlaib
Lindsey Graham
Ted Cruz
John McCain	McCain
Mitt Romney	Romney
Sarah Palin	Palin
Marjorie Taylor Greene
Matt Gaetz
George Santos
Gavin Newsom	Newsom
Ron DeSantis	DeSantis
Greg Abbott
Andrew Cuomo	Cuomo
Eric Adams
Zohran Mamdani	Mamdani
Rudy Giuliani	Giuliani
Michael Bloomberg
Bill de Blasio	de Blasio
Pete Buttigieg	Buttigieg
Tim Walz	Walz
Nikki Haley
Anthony Fauci	Fauci
James Comey	Comey
Christopher Wray
Robert Mueller	Mueller
William Barr	Bill Barr
Merrick Garland
Jack Smith
Jerome Powell
Janet Yellen	Yellen
Ben Bernanke	Bernanke
Alan Greenspan	Greenspan
John Roberts
Clarence Thomas
Ruth Bader Ginsburg	Ginsburg|RBG
Brett Kavanaugh	Kavanaugh
Amy Coney Barrett
Ketanji Brown Jackson
Sonia Sotomayor	Sotomayor
Michelle Obama
Jill Biden
Hunter Biden
Al Gore
Jimmy Carter
Ronald Reagan	Reagan
John F. Kennedy	JFK
Henry Kissinger	Kissinger
Edward Snowden	Snowden
Chelsea Manning
Julian Assange	Assange
George Floyd
Breonna Taylor
Derek Chauvin
Jeffrey Epstein	Epstein
Ghislaine Maxwell
Harvey Weinstein	Weinstein
Bill Cosby
Tucker Carlson
Sean Hannity	Hannity
Joe Rogan
Alex Jones
Charlie Kirk
Oprah Winfrey	Oprah
# Technology and business
Elon Musk	Musk
Jeff Bezos	Bezos
Mark Zuckerberg	Zuckerberg
Bill Gates
Steve Jobs
Tim Cook
Satya Nadella	Nadella
Sundar Pichai	Pichai
Sam Altman	Altman
Jensen Huang
Larry Ellison
Larry Page
Sergey Brin
Sheryl Sandberg
Jack Dorsey
Peter Thiel	Thiel
Warren Buffett	Buffett
George Soros	Soros
Rupert Murdoch	Murdoch
Sam Bankman-Fried	Bankman-Fried|SBF
Elizabeth Holmes
Jack Ma
Mukesh Ambani
Gautam Adani
Bernard Arnault
Jamie Dimon
Pavel Durov	Durov
Roman Abramovich	Abramovich
Carlos Ghosn	Ghosn
Aliko Dangote
Richard Branson
# United Kingdom and Ireland
Queen Elizabeth II	Elizabeth II|Queen Elizabeth
King Charles III	Charles III|King Charles|Prince Charles
Prince William
Prince Harry
Prince Andrew
Meghan Markle	Meghan
Kate Middleton	Catherine Princess of Wales
Queen Camilla
Prince Philip
Princess Diana
Jeremy Corbyn	Corbyn
Ed Miliband
David Miliband
Nigel Farage	Farage
Kemi Badenoch	Badenoch
Suella Braverman	Braverman
Priti Patel
Dominic Raab	Raab
Dominic Cummings
Matt Hancock
Jeremy Hunt
George Osborne
William Hague
Michael Gove	Gove
Sajid Javid	Javid
Kwasi Kwarteng	Kwarteng
Penny Mordaunt	Mordaunt
Jacob Rees-Mogg	Rees-Mogg
David Lammy	Lammy
Rachel Reeves
Angela Rayner	Rayner
Yvette Cooper
Wes Streeting	Streeting
Shabana Mahmood
Andy Burnham
Sadiq Khan
Ken Livingstone
Diane Abbott
George Galloway
Peter Mandelson	Mandelson
Alastair Campbell
Nick Clegg
Ed Davey
Nicola Sturgeon	Sturgeon
Alex Salmond	Salmond
Humza Yousaf	Yousaf
John Swinney	Swinney
Michelle O'Neill
Mary Lou McDonald
Gerry Adams
Martin McGuinness
Ian Paisley
Arlene Foster
Micheál Martin
Leo Varadkar	Varadkar
Simon Harris
Enda Kenny
Mary Robinson
Andrew Bailey
Mark Rowley
Cressida Dick
Tommy Robinson
Alexander Litvinenko	Litvinenko
Sergei Skripal	Skripal
Yulia Skripal
Shamima Begum
Nazanin Zaghari-Ratcliffe	Zaghari-Ratcliffe
Greta Thunberg	Thunberg
J.K. Rowling	JK Rowling|J. K. Rowling
Salman Rushdie	Rushdie
# Europe
Marine Le Pen	Le Pen
Jordan Bardella	Bardella
Jean-Luc Mélenchon	Mélenchon
Jacques Chirac	Chirac
François Fillon	Fillon
Edouard Philippe
Gabriel Attal	Attal
Michel Barnier	Barnier
François Bayrou	Bayrou
Sébastien Lecornu	Lecornu
Jean-Yves Le Drian
Christine Lagarde	Lagarde
Dominique Strauss-Kahn	Strauss-Kahn
Annalena Baerbock	Baerbock
Robert Habeck	Habeck
Boris Pistorius	Pistorius
Frank-Walter Steinmeier	Steinmeier
Gerhard Schröder	Gerhard Schroeder
Helmut Kohl
Wolfgang Schäuble	Schäuble
Horst Seehofer	Seehofer
Alice Weidel	Weidel
Ursula von der Leyen	von der Leyen
Josep Borrell	Borrell
Kaja Kallas	Kallas
Federica Mogherini	Mogherini
Catherine Ashton
Charles Michel
António Costa
Donald Tusk	Tusk
Jean-Claude Juncker	Juncker
José Manuel Barroso	Barroso
Giorgia Meloni	Meloni
Matteo Salvini	Salvini
Matteo Renzi	Renzi
Silvio Berlusconi	Berlusconi
Mario Draghi	Draghi
Giuseppe Conte
Sergio Mattarella	Mattarella
Pedro Sánchez
Mariano Rajoy	Rajoy
José Luis Rodríguez Zapatero	Zapatero
Carles Puigdemont	Puigdemont
King Felipe VI	King Felipe
Juan Carlos
Viktor Orbán	Orbán
Péter Magyar
Robert Fico	Fico
Andrzej Duda
Mateusz Morawiecki	Morawiecki
Jarosław Kaczyński	Jaroslaw Kaczynski|Kaczynski
Karol Nawrocki	Nawrocki
Radosław Sikorski	Radoslaw Sikorski|Sikorski
Lech Wałęsa	Lech Walesa
Andrej Babiš
Petr Pavel
Mark Rutte	Rutte
Geert Wilders	Wilders
Bart De Wever
Alexander De Croo
Sebastian Kurz
Herbert Kickl	Kickl
Alexis Tsipras	Tsipras
Kyriakos Mitsotakis	Mitsotakis
Yanis Varoufakis	Varoufakis
Jens Stoltenberg	Stoltenberg
Anders Fogh Rasmussen	Fogh Rasmussen
Anders Behring Breivik	Anders Breivik|Breivik
Mette Frederiksen	Frederiksen
Ulf Kristersson	Kristersson
Stefan Löfven
Sanna Marin
Sauli Niinistö
Alexander Stubb	Stubb
Olena Zelenska	Zelenska
Andriy Yermak	Yermak
Dmytro Kuleba	Kuleba
Valerii Zaluzhnyi	Valery Zaluzhny|Zaluzhny|Zaluzhnyi
Oleksandr Syrskyi	Oleksandr Syrsky|Syrskyi
Kyrylo Budanov	Budanov
Yulia Tymoshenko	Tymoshenko
Vitali Klitschko
Alexei Navalny	Alexey Navalny|Navalny
Yulia Navalnaya	Navalnaya
Yevgeny Prigozhin	Prigozhin
Sergei Lavrov	Sergey Lavrov|Lavrov
Sergei Shoigu	Sergey Shoigu|Shoigu
Valery Gerasimov	Gerasimov
Dmitry Peskov	Peskov
Maria Zakharova	Zakharova
Ramzan Kadyrov	Kadyrov
Mikhail Khodorkovsky	Khodorkovsky
Boris Nemtsov	Nemtsov
Anna Politkovskaya	Politkovskaya
Igor Girkin	Girkin
Mikhail Gorbachev	Gorbachev
Boris Yeltsin	Yeltsin
Alexander Lukashenko	Alyaksandr Lukashenka|Lukashenko
Sviatlana Tsikhanouskaya	Svetlana Tikhanovskaya|Tsikhanouskaya
Maia Sandu	Sandu
Aleksandar Vučić	Vucic
Milorad Dodik	Dodik
Ratko Mladić	Mladic
Radovan Karadžić	Karadzic
Slobodan Milošević	Milosevic
Hashim Thaçi	Thaci
Albin Kurti	Kurti
Edi Rama
Mikheil Saakashvili	Saakashvili
Nikol Pashinyan	Pashinyan
Ilham Aliyev	Aliyev
Pope Francis	Jorge Mario Bergoglio
Pope Benedict XVI	Pope Benedict|Joseph Ratzinger
Pope John Paul II	John Paul II
Pope Leo XIV	Pope Leo|Robert Prevost
# Syria, Lebanon, Iraq, Jordan, Kurdistan
Hafez al-Assad	Hafez Assad|Hafiz al-Assad
Asma al-Assad	Asma Assad
Maher al-Assad	Maher Assad
Rifaat al-Assad	Rifaat Assad
Bassel al-Assad
Rami Makhlouf
Walid al-Moallem	Walid Muallem
Faisal Mekdad	Faisal Miqdad
Bashar Jaafari
Ali Mamlouk
Jamil Hassan
Suheil al-Hassan
Asaad al-Shaibani	Asaad al-Shibani|Asaad Hassan al-Shaibani
Murhaf Abu Qasra
Mazloum Abdi	Mazlum Kobani|Mazloum Kobane
Ilham Ahmed
Hevrin Khalaf
Riad Seif
Moaz al-Khatib
Ahmad Jarba
Riad Hijab
Raed al-Saleh	Raed Saleh
Hind Kabawat
Zahran Alloush	Alloush
Abu Khawla	Ahmad al-Khubayl
Ibrahim al-Hifl
Nawaf al-Bashir
Hikmat al-Hijri	Hikmat al-Hajri
Rami Abdulrahman	Rami Abdel Rahman
Anwar Raslan
Mazen al-Hamada	Mazen Hamada
Fares Shehabi
Geir Pedersen	Geir O. Pedersen
Staffan de Mistura	de Mistura
Lakhdar Brahimi	Brahimi
Kofi Annan
Ban Ki-moon
António Guterres	Guterres
Filippo Grandi	Grandi
Philippe Lazzarini	Lazzarini
Martin Griffiths
Tom Fletcher
Volker Türk
Michelle Bachelet	Bachelet
Francesca Albanese
Paulo Pinheiro	Paulo Sérgio Pinheiro
Tedros Adhanom Ghebreyesus	Tedros
Rafael Grossi	Grossi
Karim Khan
Fatou Bensouda	Bensouda
Michel Aoun
Joseph Aoun
Saad Hariri	Saad al-Hariri
Rafik Hariri	Rafiq Hariri|Rafic Hariri|Rafiq al-Hariri
Najib Mikati	Mikati
Nawaf Salam
Nabih Berri	Berri
Samir Geagea	Geagea
Gebran Bassil
Walid Jumblatt	Walid Joumblatt|Jumblatt
Fouad Siniora	Siniora
Riad Salameh	Riad Salamé
Naim Qassem
Hashem Safieddine	Safieddine
Imad Mughniyeh	Mughniyeh
Fuad Shukr	Fouad Shukr
Samir Kassir
Gebran Tueni
Lokman Slim
Adel Abdul-Mahdi	Adil Abdul-Mahdi|Adel Abdul Mahdi
Ibrahim al-Jaafari
Ayad Allawi	Iyad Allawi
Ahmed Chalabi	Ahmad Chalabi|Chalabi
Ali al-Sistani	Ayatollah Ali al-Sistani|Grand Ayatollah Ali al-Sistani|al-Sistani|Sistani
Hadi al-Amiri
Qais al-Khazali
Abu Mahdi al-Muhandis
Falah al-Fayyad	Falih al-Fayyadh
Mohammed al-Halbousi	Mohammed al-Halbusi
Barham Salih
Abdul Latif Rashid
Masrour Barzani
Nechirvan Barzani
Bafel Talabani
Qubad Talabani
Nadia Murad
Tariq Aziz
Ali Hassan al-Majid	Chemical Ali
Uday Hussein
Qusay Hussein
King Abdullah II	Abdullah II
Queen Rania
Ayman Safadi
Abdullah Öcalan	Öcalan
Murat Karayilan
Cemil Bayik
Mustafa Barzani
# Palestine and Israel
Yasser Arafat	Yasir Arafat|Arafat
Marwan Barghouti
Mustafa Barghouti
Mohammad Shtayyeh	Shtayyeh
Mohammad Mustafa
Saeb Erekat	Erekat
Hanan Ashrawi	Ashrawi
Riyad al-Maliki
Riyad Mansour
Hussein al-Sheikh
Mohammed Dahlan	Mohammad Dahlan|Dahlan
Mohammed Deif	Mohammad Deif
Mahmoud al-Zahar
Khalil al-Hayya
Osama Hamdan
Mousa Abu Marzouk
Abu Obeida	Abu Ubaida
Saleh al-Arouri
Ahmed Yassin	Sheikh Ahmed Yassin
Abdel Aziz al-Rantisi
Shireen Abu Akleh	Abu Akleh
Wael al-Dahdouh	Wael Dahdouh
Hind Rajab
Refaat Alareer
Ariel Sharon
Shimon Peres	Peres
Yitzhak Rabin	Rabin
Tzipi Livni	Livni
Avigdor Lieberman	Avigdor Liberman
Isaac Herzog
Reuven Rivlin	Rivlin
Israel Katz
Gideon Sa'ar	Gideon Saar
Ron Dermer
Herzi Halevi
Eyal Zamir
Gadi Eisenkot	Eisenkot
Daniel Hagari
Avichay Adraee
Ronen Bar
David Barnea
Yossi Cohen
Moshe Ya'alon	Moshe Yaalon
Golda Meir
David Ben-Gurion	Ben-Gurion
Baruch Goldstein
Gilad Shalit
# Egypt, Sudan, Libya, Maghreb
Gamal Abdel Nasser
Anwar Sadat	Anwar al-Sadat|Sadat
Mohamed ElBaradei	Mohamed el-Baradei|ElBaradei
Ahmed Aboul Gheit	Aboul Gheit
Amr Moussa
Sameh Shoukry
Badr Abdelatty
Mostafa Madbouly
Alaa Abd el-Fattah	Alaa Abdel Fattah
Naguib Mahfouz
Naguib Sawiris
Omar Suleiman
Mohamed Hussein Tantawi
Mohamed Badie
Yusuf al-Qaradawi	al-Qaradawi
Giulio Regeni	Regeni
Mohamed Salah	Mo Salah
Abdalla Hamdok	Hamdok
Hassan al-Turabi
Sadiq al-Mahdi
Minni Minnawi
Abdelaziz al-Hilu
Malik Agar
Kamil Idris
Salva Kiir
Riek Machar
John Garang
Saif al-Islam Gaddafi	Seif al-Islam Gaddafi
Abdul Hamid Dbeibah	Abdulhamid al-Dbeibah|Dbeibah
Fayez al-Sarraj	Fayez Serraj
Fathi Bashagha
Aguila Saleh	Agila Saleh
Mohamed al-Menfi
Abdul Rahman al-Kikli	Ghaniwa
Saddam Haftar
Christopher Stevens
Ghassan Salamé
Stephanie Williams
Hanna Tetteh
Beji Caid Essebsi	Essebsi
Rached Ghannouchi	Rachid Ghannouchi|Ghannouchi
Moncef Marzouki	Marzouki
Mohamed Bouazizi	Bouazizi
Habib Bourguiba	Bourguiba
Said Chengriha
Ahmed Gaid Salah
Boualem Sansal	Sansal
King Mohammed VI	Mohammed VI|King Mohammed
King Hassan II
Nasser Zefzafi
Aziz Akhannouch	Akhannouch
Abdelilah Benkirane	Benkirane
Brahim Ghali
# Gulf, Yemen, Iran
Jamal Khashoggi	Khashoggi
King Fahd
King Faisal
Mohammed bin Nayef
Adel al-Jubeir
Faisal bin Farhan	Prince Faisal bin Farhan
Khalid bin Salman
Alwaleed bin Talal
Loujain al-Hathloul
Raif Badawi
Turki al-Faisal
Bandar bin Sultan
Sheikh Mohammed bin Rashid al-Maktoum	Mohammed bin Rashid|Mohammed bin Rashid Al Maktoum
Anwar Gargash	Gargash
Ahmed Mansoor
Hamad bin Jassim
Mohammed bin Abdulrahman Al Thani	Mohammed bin Abdulrahman al-Thani
Sheikha Moza
Sultan Qaboos	Qaboos bin Said
Haitham bin Tariq
Badr Albusaidi	Badr al-Busaidi
King Hamad	Hamad bin Isa Al Khalifa
Rashad al-Alimi
Aidarous al-Zubaidi	Aidarus al-Zoubaidi
Tareq Saleh
Hans Grundberg	Grundberg
Tawakkol Karman	Tawakkul Karman
Anwar al-Awlaki	al-Awlaki
Ruhollah Khomeini	Ayatollah Khomeini|Khomeini
Mojtaba Khamenei
Mohammad Khatami
Akbar Hashemi Rafsanjani	Rafsanjani
Mir-Hossein Mousavi	Mir Hossein Mousavi
Mehdi Karroubi
Ali Larijani
Mohammad Bagher Ghalibaf	Mohammad Baqer Qalibaf|Ghalibaf
Hossein Amirabdollahian	Hossein Amir-Abdollahian|Amirabdollahian
Saeed Jalili
Hossein Salami
Esmail Qaani	Esmail Ghaani
Mohsen Fakhrizadeh	Fakhrizadeh
Mahsa Amini	Jina Amini
Narges Mohammadi
Nasrin Sotoudeh	Sotoudeh
Shirin Ebadi
Reza Pahlavi
Masih Alinejad
Maryam Rajavi
# Türkiye, Afghanistan, Pakistan, India
Devlet Bahçeli
Kemal Kılıçdaroğlu	Kemal Kilicdaroglu|Kilicdaroglu
Ekrem İmamoğlu	Imamoglu
Mansur Yavaş
Özgür Özel
Selahattin Demirtaş	Demirtas
Abdullah Gül
Binali Yıldırım
Mevlüt Çavuşoğlu	Cavusoglu
Hulusi Akar
Süleyman Soylu
Fethullah Gülen
Osman Kavala
Mustafa Kemal Atatürk	Ataturk
Orhan Pamuk
Hrant Dink
Mullah Omar	Mullah Mohammed Omar
Hibatullah Akhundzada	Haibatullah Akhundzada|Akhundzada
Abdul Ghani Baradar	Mullah Baradar
Sirajuddin Haqqani
Zabihullah Mujahid
Abdullah Abdullah
Ahmad Massoud	Ahmad Shah Massoud
Amrullah Saleh
Zalmay Khalilzad	Khalilzad
Abdul Rashid Dostum	Dostum
Gulbuddin Hekmatyar	Hekmatyar
Pervez Musharraf	Musharraf
Benazir Bhutto
Asif Ali Zardari	Zardari
Bilawal Bhutto Zardari	Bilawal Bhutto-Zardari
Maryam Nawaz
Asim Munir
Qamar Javed Bajwa
Malala Yousafzai	Malala
Daniel Pearl
Hafiz Saeed
Masood Azhar
Amit Shah
Rahul Gandhi
Sonia Gandhi
Indira Gandhi
Rajiv Gandhi
Mahatma Gandhi
Jawaharlal Nehru	Nehru
Atal Bihari Vajpayee	Vajpayee
Yogi Adityanath	Adityanath
Arvind Kejriwal	Kejriwal
Mamata Banerjee
S Jaishankar	S. Jaishankar|Subrahmanyam Jaishankar|Jaishankar
Ajit Doval
Nirmala Sitharaman	Sitharaman
Rajnath Singh
Droupadi Murmu
Mallikarjun Kharge	Kharge
Nitish Kumar
Uddhav Thackeray
Sharad Pawar
Sheikh Hasina	Hasina
Khaleda Zia
Muhammad Yunus
Mahinda Rajapaksa
Gotabaya Rajapaksa
Ranil Wickremesinghe	Wickremesinghe
Anura Kumara Dissanayake
Dalai Lama	the Dalai Lama
Sachin Tendulkar	Tendulkar
Virat Kohli
Shah Rukh Khan
# East Asia and the Pacific
Li Qiang
Qin Gang
Jiang Zemin
Deng Xiaoping
Mao Zedong	Chairman Mao
Wen Jiabao
Bo Xilai
Zhou Yongkang
Ai Weiwei
Liu Xiaobo
Peng Shuai
Ren Zhengfei
Meng Wanzhou
Jimmy Lai
Joshua Wong
Carrie Lam
John Lee
Tsai Ing-wen
Lai Ching-te	William Lai
Shinzo Abe
Fumio Kishida	Kishida
Yoshihide Suga
Shigeru Ishiba	Ishiba
Sanae Takaichi	Takaichi
Junichiro Koizumi
Kim Jong-un	Kim Jong Un
Kim Jong-il	Kim Jong Il
Kim Il-sung	Kim Il Sung
Kim Yo-jong	Kim Yo Jong
Moon Jae-in
Yoon Suk-yeol	Yoon Suk Yeol
Lee Jae-myung	Lee Jae Myung
Park Geun-hye
Lee Myung-bak
Aung San Suu Kyi	Suu Kyi
Min Aung Hlaing
Thaksin Shinawatra
Yingluck Shinawatra
Paetongtarn Shinawatra
Prayuth Chan-ocha	Prayut Chan-ocha
Hun Sen
Hun Manet
Rodrigo Duterte	Duterte
Sara Duterte
Ferdinand Marcos Jr.	Ferdinand Marcos Jr|Bongbong Marcos
Maria Ressa	Ressa
Joko Widodo	Jokowi
Prabowo Subianto	Prabowo
Mahathir Mohamad	Mahathir
Anwar Ibrahim
Najib Razak
Lee Hsien Loong
Lee Kuan Yew
Lawrence Wong
Nguyen Phu Trong
To Lam
Anthony Albanese
Scott Morrison
Peter Dutton	Dutton
Malcolm Turnbull	Turnbull
Tony Abbott
Julia Gillard	Gillard
Kevin Rudd
Jacinda Ardern	Ardern
Christopher Luxon	Luxon
# Africa
Nelson Mandela	Mandela
Cyril Ramaphosa	Ramaphosa
Jacob Zuma	Zuma
Thabo Mbeki	Mbeki
Julius Malema	Malema
Desmond Tutu
Robert Mugabe	Mugabe
Emmerson Mnangagwa	Mnangagwa
Morgan Tsvangirai	Tsvangirai
Paul Kagame	Kagame
Yoweri Museveni	Museveni
Bobi Wine
William Ruto
Raila Odinga
Uhuru Kenyatta
Rigathi Gachagua	Gachagua
Abiy Ahmed
Isaias Afwerki	Isaias Afewerki
Debretsion Gebremichael
Hailemariam Desalegn
Meles Zenawi
Samia Suluhu Hassan
John Magufuli	Magufuli
Tundu Lissu
Félix Tshisekedi	Tshisekedi
Joseph Kabila
Denis Mukwege
Corneille Nangaa
Bola Tinubu	Tinubu
Muhammadu Buhari	Buhari
Goodluck Jonathan
Olusegun Obasanjo	Obasanjo
Atiku Abubakar
Peter Obi
Abubakar Shekau	Shekau
Nnamdi Kanu
Wole Soyinka
Chimamanda Ngozi Adichie
Ngozi Okonjo-Iweala	Okonjo-Iweala
Alassane Ouattara
Laurent Gbagbo	Gbagbo
Macky Sall
Bassirou Diomaye Faye
Ousmane Sonko
Ibrahim Traoré
Assimi Goïta
Abdourahamane Tiani	Abdourahamane Tchiani
Mohamed Bazoum	Bazoum
Mahamat Idriss Déby	Mahamat Deby
Idriss Déby
Hissène Habré
Mamady Doumbouya	Doumbouya
Alpha Condé
Paul Biya
Ali Bongo
Teodoro Obiang
Faustin-Archange Touadéra
Ellen Johnson Sirleaf
Charles Taylor
George Weah
Yahya Jammeh	Jammeh
Nana Akufo-Addo	Akufo-Addo
John Mahama
Hakainde Hichilema	Hichilema
Filipe Nyusi
Daniel Chapo
João Lourenço
Isabel dos Santos
Hassan Sheikh Mohamud
Mohamed Abdullahi Farmajo	Farmajo
Joseph Kony
Dominic Ongwen
Oscar Pistorius
# Americas
Luiz Inácio Lula da Silva	Lula da Silva|Lula
Jair Bolsonaro	Bolsonaro
Dilma Rousseff	Rousseff
Michel Temer
Alexandre de Moraes
Sergio Moro
Javier Milei	Milei
Cristina Fernández de Kirchner
Alberto Fernández
Mauricio Macri	Macri
Gabriel Boric	Boric
Sebastián Piñera
José Antonio Kast
Gustavo Petro
Álvaro Uribe
Juan Manuel Santos
Iván Duque
Francia Márquez
Nicolás Maduro	Maduro
Hugo Chávez
Juan Guaidó	Guaidó
María Corina Machado
Edmundo González
Delcy Rodríguez
Evo Morales
Luis Arce
Dina Boluarte	Boluarte
Pedro Castillo
Alberto Fujimori
Keiko Fujimori
Daniel Noboa	Noboa
Rafael Correa
Andrés Manuel López Obrador	AMLO|López Obrador
Claudia Sheinbaum	Sheinbaum
Enrique Peña Nieto
Felipe Calderón
Joaquín Guzmán	El Chapo
Nayib Bukele	Bukele
Daniel Ortega
Rosario Murillo
Bernardo Arévalo
Xiomara Castro
Juan Orlando Hernández
Fidel Castro
Raúl Castro
Miguel Díaz-Canel	Díaz-Canel
Che Guevara
Jovenel Moïse
Ariel Henry
Jimmy Chérizier
Stephen Harper
Chrystia Freeland	Freeland
Pierre Poilievre	Poilievre
Mélanie Joly
Doug Ford
Kilmar Abrego Garcia
# Sport, arts, law
Lionel Messi	Messi
Cristiano Ronaldo
Neymar
Kylian Mbappé	Mbappé
Zinedine Zidane	Zidane
Diego Maradona	Maradona
Pelé
Pep Guardiola	Guardiola
José Mourinho	Mourinho
Jürgen Klopp
Gianni Infantino	Infantino
Sepp Blatter	Blatter
Michel Platini	Platini
Karim Benzema	Benzema
David Beckham	Beckham
Wayne Rooney
Harry Kane
Marcus Rashford	Rashford
Roger Federer	Federer
Rafael Nadal	Nadal
Novak Djokovic	Djokovic
Serena Williams
Ons Jabeur
Usain Bolt
Mo Farah
Lewis Hamilton
Max Verstappen	Verstappen
Michael Schumacher
Tiger Woods
LeBron James
Kobe Bryant
Michael Jordan
Simone Biles
Lance Armstrong
Muhammad Ali
Colin Kaepernick	Kaepernick
Thomas Bach
Taylor Swift
Beyoncé
Kanye West
Madonna
Michael Jackson
Bob Dylan
David Bowie
Angelina Jolie
Brad Pitt
George Clooney
Tom Hanks
Leonardo DiCaprio
Meryl Streep
Johnny Depp
Amber Heard
Woody Allen
Steven Spielberg	Spielberg
Alec Baldwin
Jon Stewart
Stephen Colbert
Jimmy Kimmel
Noam Chomsky	Chomsky
Amal Clooney
Stephen Hawking
David Attenborough
Jane Goodall
Fairuz	Fairouz
Umm Kulthum
Mahmoud Darwish
Edward Said
Adonis
Marie Colvin
James Foley
Steven Sotloff
Kayla Mueller
Austin Tice
Peter Kassig
Alan Kurdi	Aylan Kurdi
Omran Daqneesh
Paolo Dall'Oglio
Razan Zaitouneh
Christiane Amanpour	Amanpour
Glenn Greenwald
Seymour Hersh
Bob Woodward
Carl Bernstein
Eliot Higgins
Andrew Tate
`;
