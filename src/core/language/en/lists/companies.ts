/** Companies and brands used as company names. Written from general knowledge; CC0. */
export const companies = `
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
