/** Words that tell an organisation or a place among capitals. Written from general knowledge; CC0. */

/** Everyday words with a capital wherever they stand: they never belong to a name beside them. */
export const alwaysCapital = `
January February March April May June July August September October November December Monday Tuesday Wednesday Thursday Friday Saturday
Sunday I Mr Mrs Ms Dr Easter Christmas Ramadan Eid English French German Spanish Arabic Russian Chinese President Prime Minister
`;

/** Stand last in an organisation's name: Labour Party, Columbia University. */
export const organisationLastWords = `
Academy Administration Agency Airlines Airways Alliance Army Assembly Associates Association Authority Bank Battalion Board
Brigade Brigades Broadcasting Brotherhood Bureau Cabinet Cathedral Center Centre Chamber Charity Church Clinic Club Coalition College
Command Commission Commissariat Committee Company Conference Confederation Congress Consortium Consulate Cooperative Corp Corporation
Corps Council Court Courts Crescent Department Directorate Embassy Federation Fellowship Force Forces Forum Foundation
Front Fund Group Guard Guards Holdings Hospital Inc Incorporated Industries Initiative Institute Institution Institutes Intelligence
International Investigations Journal Laboratories Laboratory League Legion Library Limited Ltd LLC LLP PLC Plc GmbH AG SA NV
Militia Ministry Mission Mosque Movement Museum Navy Network Networks News Newspaper Nations Observatory Office Operations Orchestra
Organisation Organization Parliament Partners Partnership Party Pharmaceuticals Police Post Press Prison Project Prosecution Publishers
Publishing Radio Records Regiment Registry Resistance School Schools Secretariat Senate Service Services Society Squad Station Studios
Summit Syndicate Systems Taskforce Technologies Telecom Telegraph Television Theatre Theater Times Tribune Tribunal Trust Union
Unit University Ventures Watch Weekly Workers Works Commissioner Herald Gazette Chronicle Motors Airlines Insurance Securities
Capital Bancorp Financial Electronics Software Solutions Energy Petroleum Oil Gas Steel Mills Foods Stores Communications Media
Entertainment Pictures Films Interactive Games United City Rovers Wanderers Athletic Albion Hotspur Rangers Celtic
Monitor Helmets Convoy Taliban Ulema Shura Jamaat Front Knesset Duma Majlis Division Brewery Breweries Airbase
`;

/** Stand first, before "of" or "for" and more capitals: Ministry of Defence, Bank of England. */
export const organisationFirstWords = `
Academy Administration Agency Alliance Army Assembly Association Authority Bank Board Brotherhood Bureau Cathedral Center Centre Chamber
Church Coalition College Commission Committee Community Confederation Conference Congress Consulate Convention Corporation Council Court
Department Directorate Embassy Faculty Federation Fellowship Forum Foundation Friends Front Fund House Institute Institution Knights
League Library Ministry Mission Movement Museum Network Observatory Office Order Organisation Organization Parliament Party
Programme Program School Secretariat Senate Society Syndicate Tribunal Trust Union University Voice Workers Doctors Reporters Physicians
Lawyers Mothers Sons Daughters Guardians Defenders Hayat Jaysh Jaish Ansar Harakat Hizb Supreme Bureaus Archdiocese Diocese Campaign
`;

/** Before these a nationality stays outside the name: Russian Defence Ministry. */
export const stateWords = `
Ministry Parliament Army Police Government Navy Cabinet Embassy Consulate Senate Congress Court Air Forces Military Department Council
Intelligence Federation Union Bank Coalition Prosecution Cup League Grand Open
`;

/** Stand last in the name of a place: Jordan River, Helmand Province. */
export const placeLastWords = `
Airport Airfield Archipelago Avenue Bay Beach Boulevard Bridge Camp Canal Canyon Cape Castle Cathedral Cemetery Coast Corner Corridor
County Creek Crossing Dam Desert District Falls Field Fields Forest Garden Gardens Gate Glacier Governorate Gulf Harbor Harbour
Heights Highway Hill Hills Island Islands Isle Isles Lake Lakes Lane Mountain Mountains Oblast Ocean Palace Park Parish
Peninsula Plain Plains Plateau Plaza Port Prefecture Province Range Reef Region Republic Reservoir Ridge River Road Sea
Springs Square Stadium Strait Straits Street Strip Subdistrict Territory Territories Town Township Tunnel Valley Village Volcano Wadi
Woods Zone Arena Speedway Raceway Triangle Bank
`;

/** Stand first in the name of a place: Mount Hermon, Lake Chad. */
export const placeFirstWords = `
Mount Mt Lake Port Fort Cape Gulf Strait Isle Camp Wadi Tel Tell Tall Kafr Deir Bab Jabal Jebel Beit Bayt Ain Ras Khan Umm San Santa
Saint St Ste Los Las El La Le New North South East West Upper Lower Rio Sao Villa Bad Monte Glen Loch
`;
