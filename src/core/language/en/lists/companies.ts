/** Companies and brands used as company names. Written from general knowledge; CC0. */
export const companies = `
# Technology, more
X Corp	X Corp.
xAI
Mistral AI	Mistral
DeepSeek
Stability AI
Hugging Face
Perplexity	Perplexity AI
Scale AI
Databricks
Snowflake
Salesforce
Adobe
Autodesk
VMware
Broadcom
Micron
Texas Instruments
ASML
Arm Holdings	Arm
Infineon
STMicroelectronics
NXP
SK Hynix
Panasonic
Toshiba
Hitachi
Fujitsu
NEC
Sharp
Canon
Nikon
Olympus
Kodak
Xerox
Lenovo
Asus
Acer
HTC
OnePlus
Oppo
Vivo
Realme
DJI
Hikvision
Dahua
SenseTime
Megvii
Meituan
JD.com
Pinduoduo
Temu
Shein
Didi	Didi Chuxing
Weibo
WeChat
NetEase
Kaspersky	Kaspersky Lab
Yandex
VKontakte	VK
Mail.ru
Sberbank
Cambridge Analytica
Clearview AI
Anduril
Booz Allen Hamilton	Booz Allen
Leidos
SAIC
CrowdStrike
Palo Alto Networks
FireEye
Mandiant
Cloudflare
Akamai
GoDaddy
Dropbox
Slack
Zoom
Skype
Reddit
Pinterest
Tumblr
Discord
Twitch
Spotify
Signal
Viber
Threads
Bluesky
Mastodon
Parler
Truth Social
Rumble
4chan
Wikipedia
Wikimedia Foundation
Mozilla
GitHub
GitLab
Red Hat
Canonical
Ubuntu
Stripe
Square
Block
Klarna
Revolut
Wise
Monzo
Robinhood
Coinbase
Binance
FTX
Tether
Kraken
Bitfinex
Lyft
DoorDash
Deliveroo
Grab
Gojek
Careem
Talabat
Noon
Souq.com
Jumia
Flutterwave
M-Pesa
Safaricom
MTN
Airtel	Bharti Airtel
Vodafone
Orange
Telefónica
Deutsche Telekom
T-Mobile
Verizon
AT&T
Sprint
Comcast
BT	British Telecom
Etisalat	e&
STC
Zain
Ooredoo
Syriatel
Asiacell
Korek
Batelco
Omantel
Telecom Italia
Swisscom
Telenor
Telia
VimpelCom	Veon
Reliance Jio	Jio
América Móvil
NTT
SoftBank
KDDI
China Mobile
China Telecom
China Unicom
Telstra
Optus
Inmarsat
Intelsat
Eutelsat
OneWeb
Viasat
Hacking Team
Cellebrite
Candiru
Intellexa
Gamma Group
Check Point
Mobileye
Waze
Elbit Systems	Elbit
Rafael	Rafael Advanced Defense Systems
Israel Aerospace Industries
# Energy and mining, more
Occidental	Occidental Petroleum
ConocoPhillips
Halliburton
Schlumberger	SLB
Baker Hughes
Enron
Duke Energy
PG&E	Pacific Gas and Electric
Exelon
NextEra Energy
EDF	Électricité de France
Engie
Areva
Orano
Framatome
Rosatom
Enel
Iberdrola
Repsol
Cepsa
Galp
E.ON
RWE
Uniper
EnBW
Vattenfall
Ørsted	Orsted
Vestas
Siemens Energy
Siemens Gamesa
Centrica
British Gas
National Grid
SSE
Thames Water
Drax
OMV
MOL
PKN Orlen	Orlen
Naftogaz
Novatek
Surgutneftegas
Tatneft
Transneft
Nord Stream
TurkStream
KazMunayGas
SOCAR
Sonatrach
Sonangol
NNPC	Nigerian National Petroleum Corporation
Dangote	Dangote Group
Dangote Refinery
Pertamina
Petronas
PTT
ONGC
Indian Oil	Indian Oil Corporation
Coal India
CNOOC
CNPC	China National Petroleum Corporation
Ecopetrol
Pemex
YPF
Kuwait Petroleum Corporation	KPC
National Iranian Oil Company	NIOC
Basra Oil Company
North Oil Company
SOMO	State Organization for Marketing of Oil
DNO
Genel Energy	Genel
Gulf Keystone
Dana Gas
Crescent Petroleum
Syrian Petroleum Company
Gulfsands Petroleum
Delta Crescent Energy
Al-Qatirji Company	Qatirji Company
Cham Holding
Trafigura
Vitol
Glencore
Gunvor
Mercuria
Rio Tinto
BHP
Vale
Anglo American
De Beers
Barrick Gold	Barrick
Newmont
AngloGold Ashanti
Freeport-McMoRan
Alcoa
Rusal
Norilsk Nickel	Nornickel
Alrosa
Severstal
ArcelorMittal
Tata Steel
ThyssenKrupp
Nippon Steel
U.S. Steel	US Steel
Posco
Lonmin
Sibanye-Stillwater
Lafarge	Lafarge Cement
Holcim
Cemex
Heidelberg Materials
# Banks, insurance, accounting, law
JPMorgan Chase & Co.
Standard Chartered
NatWest
Royal Bank of Scotland	RBS
Santander	Banco Santander
Nationwide
Northern Rock
Metro Bank
Société Générale
Crédit Agricole
Natixis
ING
ABN Amro
Rabobank
Commerzbank
Allianz
Munich Re
Swiss Re
AXA
Zurich Insurance
Generali
Prudential
Aviva
Legal & General
Lloyd's of London
AIG	American International Group
MetLife
Berkshire Hathaway
State Farm
UnitedHealth	UnitedHealthcare|UnitedHealth Group
Cigna
Aetna
Humana
Anthem
Kaiser Permanente
Vanguard Group
Fidelity
State Street
Charles Schwab
American Express	Amex
Capital One
US Bancorp	U.S. Bancorp
Silicon Valley Bank	SVB
First Republic	First Republic Bank
Signature Bank
Bear Stearns
Merrill Lynch
AIB
UniCredit
Intesa Sanpaolo
Monte dei Paschi	Monte dei Paschi di Siena
BBVA
CaixaBank
Bankia
Danske Bank
Nordea
SEB
Swedbank
Handelsbanken
Raiffeisen	Raiffeisen Bank
Erste Bank
VTB	VTB Bank
Gazprombank
Alfa-Bank	Alfa Bank
Tinkoff
PrivatBank
Ziraat Bank
Halkbank
Garanti
Akbank
Bank Audi
BLOM Bank
Byblos Bank
Arab Bank
Al Rajhi Bank	Al-Rajhi Bank
Saudi National Bank
Qatar National Bank	QNB Group
Emirates NBD
First Abu Dhabi Bank
Kuwait Finance House
Rafidain Bank
Rasheed Bank
Trade Bank of Iraq
Real Estate Bank
Commercial Bank of Syria
ICBC	Industrial and Commercial Bank of China
Bank of China
China Construction Bank
Agricultural Bank of China
HDFC Bank	HDFC
ICICI Bank	ICICI
State Bank of India	SBI
Axis Bank
Punjab National Bank	PNB
Yes Bank
Life Insurance Corporation	LIC
Mizuho
Nomura
Mitsubishi UFJ	MUFG
Sumitomo Mitsui
DBS
OCBC
Maybank
Westpac
ANZ
Commonwealth Bank
National Australia Bank	NAB
Macquarie
Royal Bank of Canada	RBC
TD Bank
Scotiabank
Itaú
Bradesco
Banco do Brasil
BNDES
Standard Bank
Absa
FirstRand
Nedbank
Equity Bank
Zenith Bank
GTBank
Access Bank
Ecobank
Deloitte
PwC	PricewaterhouseCoopers
KPMG
EY	Ernst & Young
McKinsey	McKinsey & Company
Boston Consulting Group	BCG
Bain	Bain & Company
Accenture
Capgemini
Moody's
Fitch	Fitch Ratings
S&P Global	Standard & Poor's|Standard and Poor's|S&P
Wirecard
Greensill	Greensill Capital
Evergrande	China Evergrande
Country Garden
Archegos
KKR
Carlyle Group	Carlyle
Blackstone
Apollo Global Management
Bridgewater
Citadel
Renaissance Technologies
New York Stock Exchange	NYSE
Nasdaq
London Stock Exchange	LSEG
Tadawul
Euronext
Deutsche Börse
Western Union
MoneyGram
Swift
Euroclear
Clearstream
Mossack Fonseca
Nomura Holdings
# Industry, transport, defence
RTX
L3Harris
Honeywell
3M
Caterpillar
John Deere	Deere & Company
Thales
Dassault	Dassault Aviation
Safran
Naval Group
Nexter
MBDA
Leonardo
Fincantieri
Rheinmetall
Krauss-Maffei Wegmann	KNDS
Heckler & Koch
Sig Sauer
Glock
Smith & Wesson
Remington
Colt
Saab
Bofors
Kongsberg
Baykar
Aselsan
Roketsan
Turkish Aerospace Industries
Uralvagonzavod
Kalashnikov Concern
Rostec
Rosoboronexport
Sukhoi
Mikoyan
Tupolev
Ilyushin
Antonov
Motor Sich
Almaz-Antey
Embraer
Bombardier
Gulfstream
Cessna
Textron
Bell Helicopter
Sikorsky
Blue Origin
Virgin Galactic
Rocket Lab
United Launch Alliance	ULA
Arianespace
Spirit AeroSystems
Pratt & Whitney
Alstom
Bosch
Continental
ZF
Thyssen
BASF
Bayer
Monsanto
Dow	Dow Chemical
DuPont
Union Carbide
Syngenta
Linde
Air Liquide
Saint-Gobain
Michelin
Bridgestone
Goodyear
Pirelli
Philips
Electrolux
Ikea
H&M
Volvo
Scania
Maersk	A.P. Moller-Maersk
MSC	Mediterranean Shipping Company
CMA CGM
Hapag-Lloyd
Evergreen
Cosco
DP World
AD Ports
Hutchison Ports
Suzuki
Mazda
Subaru
Mitsubishi
Isuzu
Yamaha
Kawasaki Heavy Industries
Stellantis
Chrysler
Jeep
Dodge
Cadillac
Chevrolet
Audi
Porsche
Opel
Skoda
Seat
Daimler
Ferrari
Lamborghini
Maserati
Alfa Romeo
Jaguar Land Rover	JLR
Land Rover
Bentley
Aston Martin
McLaren
Mini
BYD
Geely
SAIC Motor
NIO
Xpeng
Rivian
Lucid
Tata Motors
Mahindra
Maruti Suzuki
Bajaj
Hero MotoCorp
AvtoVAZ	Lada
Dacia
KLM
Ryanair
easyJet
Wizz Air
Jet2
Thomas Cook
TUI
Virgin Atlantic
Alitalia
ITA Airways
Swiss International Air Lines
Austrian Airlines
Finnair
LOT
Aeroflot
Pegasus Airlines
EgyptAir
Royal Jordanian
Middle East Airlines
Cham Wings
Syrian Air	Syrian Arab Airlines
Iraqi Airways
Fly Baghdad
Mahan Air
Iran Air
Etihad	Etihad Airways
flydubai
Saudia	Saudi Arabian Airlines
Kuwait Airways
Gulf Air
Oman Air
Air Arabia
Yemenia
Royal Air Maroc
Air Algérie
Tunisair
El Al
Ethiopian Airlines
Kenya Airways
South African Airways
Air India
IndiGo
SpiceJet
Jet Airways
Vistara
PIA	Pakistan International Airlines
Biman
SriLankan Airlines
Malaysia Airlines
AirAsia
Singapore Airlines
Garuda
Lion Air
Thai Airways
Cathay Pacific
China Southern
China Eastern
Air China
Korean Air
Asiana
Japan Airlines	JAL
All Nippon Airways	ANA
Qantas
Air New Zealand
American Airlines
Delta Air Lines	Delta Airlines
United Airlines
Southwest Airlines
JetBlue
Alaska Airlines
Spirit Airlines
Air Canada
WestJet
LATAM
Avianca
Aeromexico
Amtrak
Greyhound
Union Pacific
Norfolk Southern
FedEx
UPS	United Parcel Service
DHL
Royal Mail
Deutsche Post
Deutsche Bahn
SNCF
Eurostar
Eurotunnel
Network Rail
Avanti West Coast
P&O Ferries	P&O
Carnival
Royal Caribbean
Costa Cruises
Hertz
Avis
Vinci
Bechtel
KBR
Fluor
Serco
G4S
Capita
Carillion
Balfour Beatty
Skanska
Hochtief
Odebrecht
Bouygues
Veolia
Suez Environnement
Saudi Binladin Group	Binladin Group
Emaar
Damac
Nakheel
Solidere
Arabtec
Orascom
Hyundai Engineering
Larsen & Toubro	L&T
Adani Group	Adani
Adani Enterprises
Reliance Industries
Tata Group	Tata
Tata Consultancy Services	TCS
Infosys
Wipro
Vedanta
Aditya Birla Group
JSW Steel
Byju's
Flipkart
Paytm
Zomato
Swiggy
Ola Cabs
Doosan
Hanwha
Lotte
SK Group
# Food, retail, medicine, media, leisure
Tesco
Sainsbury's
Asda
Morrisons
Waitrose
Marks & Spencer	Marks and Spencer|M&S
John Lewis
Aldi
Lidl
Carrefour
Auchan
Leclerc
Casino Group
Metro AG
Ahold Delhaize
Costco
Kroger
Whole Foods
Trader Joe's
Home Depot
Lowe's
Best Buy
Macy's
Nordstrom
JCPenney	JC Penney
Sears
Kmart
Walgreens
CVS	CVS Health
Rite Aid
Boots
Harrods
Selfridges
Primark
Next
Topshop
Debenhams
BHS
Arcadia Group
Boohoo
Asos
Zara
Inditex
Mango
Uniqlo
Gap
Levi's	Levi Strauss
Nike
Adidas
Puma
Reebok
Under Armour
Lululemon
Gucci
Prada
Chanel
Dior
Louis Vuitton
LVMH
Kering
Hermès
Burberry
Armani
Versace
Balenciaga
Rolex
Cartier
Tiffany
Swarovski
L'Oréal
Estée Lauder
Avon
Revlon
Procter & Gamble	P&G
Colgate
Johnson & Johnson	J&J
Kimberly-Clark
Kraft Heinz	Kraft
Heinz
Kellogg's	Kellogg
General Mills
Mondelez
Cadbury
Mars
Hershey
Ferrero
Lindt
Danone
Lactalis
Arla
Almarai
Tyson Foods	Tyson
Cargill
Bunge
JBS
Dole
Chiquita
Del Monte
Burger King
KFC
Pizza Hut
Domino's
Subway
Wendy's
Taco Bell
Chick-fil-A
Chipotle
Dunkin'
Greggs
Costa Coffee
Pret A Manger
Nando's
Wagamama
Anheuser-Busch	AB InBev
Budweiser
Heineken
Carlsberg
Guinness
Diageo
Pernod Ricard
Bacardi
Philip Morris
British American Tobacco	BAT
Imperial Brands
Altria
Juul
Red Bull
Nespresso
Dr Pepper
Ben & Jerry's
SodaStream
BioNTech
Merck
Novartis
Roche
Sanofi
GSK	GlaxoSmithKline
Eli Lilly
Novo Nordisk
AbbVie
Amgen
Gilead
Bristol Myers Squibb
Teva
Takeda
Purdue Pharma
Sinovac
Sinopharm
Bharat Biotech
Theranos
23andMe
Medtronic
Abbott	Abbott Laboratories
Fresenius
Regeneron
Biogen
Illumina
Valneva
Novavax
Walt Disney	Disney|Walt Disney Company
Pixar
Warner Bros	Warner Bros.|Warner Bros Discovery|Warner Bros. Discovery
Paramount
Universal	Universal Pictures
Sony Pictures
Lionsgate
DreamWorks
Miramax
Marvel
Lucasfilm
Nintendo
Sega
Activision Blizzard	Activision
Electronic Arts	EA
Ubisoft
Epic Games
Roblox
Valve
Rockstar Games
Universal Music Group	Universal Music
Warner Music
Live Nation
Ticketmaster
News Corp
Gannett
Sinclair
Condé Nast
Hearst
Bertelsmann
Axel Springer
Vivendi
Canal+
Penguin Random House
HarperCollins
Simon & Schuster
Hachette
Thomson Reuters
Pearson
RELX
Elsevier
Springer Nature
WPP
Publicis
Omnicom
Edelman
Lego
Mattel
Hasbro
Hilton
Marriott
Hyatt
Four Seasons
Accor
Ritz-Carlton
Expedia
Booking.com
Tripadvisor
WeWork
Airbus Helicopters
Sodexo
Aramark
GEO Group
CoreCivic
Pfizer-BioNTech
Dyson
Whirlpool
Haier
Midea
Gree
JCB
Tupperware
# Technology
Google
Apple
Microsoft
Amazon
Facebook
Meta	Meta Platforms
Twitter
Alphabet
Netflix
Tesla
Nvidia
Intel
AMD	Advanced Micro Devices
IBM
Oracle
Cisco
Dell
HP	Hewlett-Packard
Sony
Samsung	Samsung Electronics
LG
Huawei
Xiaomi
ZTE
Tencent
Alibaba
Baidu
ByteDance
TikTok
WhatsApp
Instagram
YouTube
Telegram
Snapchat
OpenAI
Anthropic
DeepMind
SpaceX
Starlink
Palantir
NSO Group
Uber
Airbnb
PayPal
eBay
Yahoo
LinkedIn
Qualcomm
TSMC	Taiwan Semiconductor Manufacturing Company
Foxconn
Nokia
Ericsson
SAP
Siemens
# Energy
Shell	Royal Dutch Shell
BP	British Petroleum
ExxonMobil	Exxon Mobil|Exxon
Chevron
Total	TotalEnergies
Eni
Gazprom
Rosneft
Lukoil
Saudi Aramco	Aramco
ADNOC
QatarEnergy	Qatar Petroleum
Sinopec
PetroChina
Petrobras
Equinor	Statoil
# Banks
JPMorgan	JPMorgan Chase|JP Morgan
Goldman Sachs
Morgan Stanley
Bank of America
Citigroup	Citi
Wells Fargo
HSBC
Barclays
Lloyds
Deutsche Bank
BNP Paribas
Credit Suisse
UBS
Lehman Brothers
BlackRock
Visa
Mastercard
# Industry and transport
Boeing
Airbus
Lockheed Martin
Raytheon
Northrop Grumman
General Dynamics
BAE Systems
Rolls-Royce
General Electric	GE
General Motors	GM
Ford
Toyota
Honda
Nissan
Volkswagen	VW
BMW
Mercedes-Benz	Mercedes
Renault
Peugeot
Fiat
Hyundai
Kia
Lufthansa
British Airways
Air France
Emirates Airline
Qatar Airways
Turkish Airlines
Walmart
Coca-Cola
PepsiCo	Pepsi
McDonald's
Starbucks
Nestlé
Unilever
Pfizer
AstraZeneca
Moderna
`;
