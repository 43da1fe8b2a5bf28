/** Places of the Arab world with their transliterations. Written from general knowledge; CC0. */
export const arabPlaces = `
# Capitals and great cities
Damascus	Dimashq
Aleppo	Halab
Homs	Hims
Hama	Hamah
Latakia	Lattakia|Ladhiqiyah
Tartus	Tartous
Idlib	Idleb
Raqqa	Ar-Raqqah|al-Raqqa|Raqqah
Deir ez-Zor	Deir al-Zor|Deir Ezzor|Dayr az-Zawr|Deir ez-Zour|Deir Azzour|Deir al-Zour|Deir ez Zor|Deir-ez-Zor|Deir e-Zor
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
Sidon	Saida
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
Riyadh
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
