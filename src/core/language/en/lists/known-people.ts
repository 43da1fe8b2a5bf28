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
Omar al-Bashir	Omar Bashir|al-Bashir
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
`;
