/** Words that coincide with a list entry or open sentences with a capital: never marked by themselves. After the tab, the types they coincide with. Written from general knowledge; CC0. */
export const commonWords = `
# Months and days
January
February
March
April	person
May	person
June	person
July
August	person
September
October
November
December
Jan	person
Feb
Mar
Apr
Jun
Jul
Aug
Sep
Sept
Oct
Nov
Dec
Monday
Tuesday
Wednesday
Thursday
Friday
Saturday
Sunday
Mon
Tue
Tues
Wed
Thu
Thur
Thurs
Fri
Sat
Sun	organisation
# Names that are words
Will	person
Mark	person
Grace	person
Bill	person
Rose	person
Hope	person
Faith	person
Joy	person
Art	person
Drew	person
Frank	person
Grant	person
Rich	person
Pat	person
Sue	person
Dawn	person,organisation
Summer	person
Autumn	person
Amber	person
Ruby	person
Jade	person
Pearl	person
Violet	person
Ivy	person
Lily	person
Daisy	person
Iris	person
Chase	person,organisation
Hunter	person
Mason	person
Carter	person
Cooper	person
Parker	person
Taylor	person
Baker	person
Cook	person
King	person
Young	person
Long	person
Brown	person
White	person
Black	person
Green	person
Gray	person
Hill	person
Wood	person
Woods	person
Stone	person
Rivers	person,place
Lake	person,place
Price	person
Rice	person
Banks	person
Bush	person
Church	person,organisation
Cross	person
Day	person
Page	person
Power	person
Powers	person
Sharp	person
Strong	person
Swift	person
Reading	place
Mobile	place
Nice	place
Bath	place
Sale	place
Deal	place
Hull	place
Cork	place
Split	place
Orange	place,organisation
Phoenix	place
Buffalo	place
Target	organisation
Shell	organisation
Visa	organisation
Gap	organisation
Total	organisation
Time	organisation
Sky	organisation
Times	organisation
Mirror	organisation
Guardian	organisation
Independent	organisation
# Words that are places
Turkey	place
China	place
Jordan	person,place
Chad	person,place
Georgia	person,place
Cuba	place
Guinea	place
Java	place
Panama	place
Jersey	place
Wales	place
Poles	place
Man	place
Male	place
Aba	place
Bo	place
Mary	person,place
Lebanon	place
Hamburg	place
Frankfurt	place
Cologne	place
Champagne	place
Burgundy	place
Lima	place
Tours	place
Nancy	person,place
Lens	organisation,place
Metz	place
Angers	place
Essen	place
Ulm	place
Halle	person,place
Bonn	place
Mainz	place
Worms	place
Bergen	person,place
Hell	place
Odense	place
Malta	place
Wick	place
Ware	place,person
Rugby	place
Derby	place
Sandwich	place
Battle	place
Rye	place
Ashford	place
Dover	place
Stoke	place
Preston	person,place
Chester	person,place
Lincoln	person,place
Washington	person,place
Jackson	person,place
Houston	person,place
Dallas	person,place
Austin	person,place
Madison	person,place
Montgomery	person,place
Columbus	person,place
Cleveland	person,place
Raleigh	person,place
Charlotte	person,place
Sydney	person,place
Adelaide	person,place
Victoria	person,place
Alexandria	place
Florence	person,place
Paris	person,place
London	person,place
Chelsea	person,place,organisation
Brooklyn	person,place
Savannah	person,place
Carolina	person,place
Virginia	person,place
Dakota	person,place
Montana	person,place
Kent	person,place
Devon	person,place
Durham	person,place
Lancaster	person,place
York	person,place
Warwick	person,place
Stafford	person,place
Bedford	person,place
Bradford	person,place
Clifton	person,place
Hamilton	person,place
Wellington	person,place
Nelson	person,place
Darwin	person,place
Perth	place
Newcastle	place
Hastings	person,place
Hampton	person,place
Windsor	person,place
Richmond	person,place
Salem	person,place
Trinidad	person,place
Santiago	person,place
San	place
Santos	person,place,organisation
Salvador	person,place
Trujillo	person,place
Natal	place
Sake	place
Tula	person,place
Penza	place
Engels	person,place
Batman	place
Van	place,person
Mus	place
Bar	place
Bam	place
Sari	place
Fatih	person,place
Salt	place
Hit	place
Ur	place
Bout	place
Leer	place
Bor	place
Hun	place
Hays	person,place
Abs	place
Sur	place
Tyre	place
Marj	place
Dora	person,place
Bali	place
Goa	place
Surat	place
Pune	place
Gaya	person,place
Puri	person,place
Salam	person,place
Palu	place
Nara	person,place
Kobe	person,place
Jos	place
Warri	place
Minna	person,place
Edo	place
Imo	place
Delta	place,organisation
Plateau	place
Benue	place
Kara	person,place
Kaya	person,place
Beni	person,place
Bata	place,organisation
Tete	place
Palma	person,place
Pemba	place
Kindu	place
Lira	place
Kasese	place
Shire	place
Adama	person,place
Afar	place
Keren	person,place
Bahia	place
Para	place
Tigris	place
Indus	place
Don	person,place
Po	place
Oder	place
Elbe	place
Main	place
Tiber	place
Severn	place
Exe	place
Test	place
Dee	person,place
Tees	place
Channel	place,organisation
Gulf	place
Strip	place
Levant	place
Capital	organisation,place
Delhi	place
Queens	place
Bronx	place
Broadway	place
Soho	place
Hollywood	place
Eureka	place
Independence	place
Liberty	place,organisation
Concord	place
Providence	place
Aurora	person,place
Mesa	place
Reno	person,place
Plano	place
Cary	person,place
Gilbert	person,place
Chandler	person,place
Garland	person,place
Irving	person,place
Warren	person,place
Eugene	person,place
Elizabeth	person,place
Gary	person,place
Troy	person,place
Pierre	person,place
Helena	person,place
Selma	person,place
Butler	person,place
Camden	place
Flint	place
Erie	place
Canton	person,place
Macon	place
Bend	place
Boulder	place
Normal	place
Surprise	place
Enterprise	place
Paradise	place
Rifle	place
Beaver	place
Eagle	place,person,organisation
Castle	person,place
Temple	person,place
Park	person,place
Field	person
Fields	person
Street	person
Hall	person
House	organisation
Court	organisation
Council	organisation
West	person,place
East	person,place
North	person,place
South	person,place
# Words that are given or family names
Abbey	person
Able	person
Ace	person
Alma	person
Angel	person
Ash	person
Aspen	person,place
Basil	person
Bay	person,place
Bea	person
Beau	person
Bell	person,organisation
Berry	person
Best	person
Bird	person
Bishop	person
Blair	person
Blake	person
Bloom	person
Blue	person
Bond	person
Booker	person
Boss	person
Bowman	person
Brook	person
Brooks	person
Buck	person
Bull	person
Burn	person
Burns	person
Cain	person
Camp	person,place
Candy	person
Cannon	person
Card	person
Carol	person
Cash	person
Chance	person
Charity	person
Chin	person
Christian	person
Clay	person
Cliff	person
Cole	person
Colt	person,organisation
Constant	person
Cotton	person
Coward	person
Crane	person
Crawford	person
Crow	person
Crystal	person
Curry	person
Dale	person
Dean	person
Dear	person
Destiny	person
Dick	person
Dolly	person
Drake	person
Duke	person,organisation
Duncan	person
Earl	person
Early	person
Ed	person
Eve	person
Ever	person
Fair	person
Farmer	person
Fern	person
Fish	person
Fisher	person
Flora	person
Flowers	person
Ford	person,organisation
Forest	person
Foster	person
Fox	person,organisation
Freeman	person
French	person
Frost	person
Fry	person
Gale	person
Gardener	person
Gay	person
Gene	person
German	person
Ginger	person
Glass	person
Gold	person
Golden	person
Good	person
Goods	person
Gore	person
Guy	person
Hale	person
Hand	person
Hank	person
Harden	person
Hardy	person
Harmony	person
Harper	person
Hart	person
Hazel	person
Heath	person
Heather	person
Herb	person
Holiday	person
Holly	person
Holmes	person
Honey	person
Honor	person
Honour	person
Hook	person
Hooker	person
Hood	person
Hubbard	person
Hunt	person
Husband	person
Ian	person
Ice	organisation
India	person,place
Jack	person
Jasmine	person
Jay	person
Jean	person
Jet	person
Jewel	person
Jim	person
Jo	person
Josh	person
Judge	person
Justice	person
Justin	person
Key	person
Keys	person
Kitty	person
Knight	person
La	place
Lamb	person
Lance	person
Lane	person
Law	person
Lawyer	person
Lay	person
Lee	person
Lemon	person
Levy	person
Light	person
Little	person
Lock	person
Love	person
Low	person
Lucky	person
Major	person
Manual	person
Marina	person
Marine	person
Marsh	person
Marshall	person
Martin	person
Marvel	organisation
Matt	person
Max	person
Maya	person
Mayor	person
Melody	person
Mercy	person
Merit	person
Merry	person
Mike	person
Miles	person
Mills	person
Milo	person
Mini	organisation
Miracle	person
Misty	person
Moody	person
Moon	person
Moore	person
Moss	person
Much	person
Myrtle	person
Nation	organisation
Nick	person
Noble	person
Noel	person
Nova	person
Nun	person
Oak	person
Oliver	person
Olive	person
Ocean	person,place
Opal	person
Pace	person,organisation
Paige	person
Palmer	person
Pansy	person
Pearce	person
Peace	person
Peck	person
Penny	person
Pepper	person
Perry	person
Peters	person
Phil	person
Pierce	person
Pike	person
Piper	person
Poe	person
Pole	person
Pond	person
Poole	person,place
Poppy	person
Porter	person
Potter	person
Prince	person
Prior	person
Queen	person
Quick	person
Rain	person
Ram	person
Randy	person
Ray	person
Read	person
Real	organisation
Reed	person
Reeve	person
Rex	person
Rio	person,place
River	person
Rob	person
Robin	person
Rock	person
Rocky	person
Rod	person
Roger	person
Roman	person
Rosemary	person
Rosy	person
Rusty	person
Sable	person
Sage	person
Saint	person,place
Sally	person
Salmon	person
Sandy	person
Savage	person
Saw	person
Scarlet	person
Seal	person
Self	person
Senior	person
Serenity	person
Sergeant	person
Short	person
Silver	person
Singer	person
Skipper	person
Slaughter	person
Small	person
Smith	person
Snow	person
Sparks	person
Spears	person
Spring	person
Star	organisation
Steel	person
Stern	person,organisation
Steward	person
Stewart	person
Storm	person
Summers	person
Sunny	person
Sweet	person
Tanner	person
Terry	person
Thorn	person
Tiffany	person,organisation
Tiger	person
Timber	person
Tom	person
Tony	person
Tracy	person
Trinity	person
True	person
Trump	person
Tucker	person
Turner	person
Underwood	person
Valentine	person
Vance	person
Vera	person
Victor	person
Vine	person
Viola	person
Wade	person
Walker	person
Wall	person
Walls	person
Ward	person
Warden	person
Water	person
Waters	person
Weaver	person
Webb	person
Weeks	person
Wells	person,place
Wild	person
Win	person
Winter	person
Winters	person
Wise	person,organisation
Wolf	person
Worth	person
Wright	person
Zen	person
Gates	person
Ban	person
Do	person
He	person
So	person
Ho	person
Ma	person
Li	person
An	person
Ha	person
Hu	person
Kim	person
Le	person
Ng	person
Oh	person
Pan	person,organisation
Shin	person
Sing	person
Song	person
Tan	person
Tang	person
Ten	person
Too	person
Wan	person
Wang	person
Wen	person
Wu	person
Yang	person
Yo	person
You	person
Abba	person
Amen	person
Amir	person
Amin	person
Bin	person
Dad	person
Din	person
Haji	person
Imam	person
Khan	person
Malik	person
Mullah	person
Nasser	person
Noor	person
Sheikh	person
Shah	person
Sultan	person
Brand	person
Foot	person
Holder	person
Jobs	person
Sessions	person
Tester	person
Begin	person
Fall	person
Job	person
Peer	person
Hero	person
Mac	person
Rand	person,organisation
Ran	person
Dan	person
Alpha	person
Kit	person
Raven	person
Fini	person
Hang	person
Lieu	person
Yap	person
Ling	person
Shim	person
Cantor	person
Gill	person
Bio	person
Das	person
Goto	person
Che	person
Lo	person
Du	person
Om	person
Ana	person,organisation
Master	person
Wake	person
Ball	person
Balls	person
Barber	person
Barker	person
Barrow	person
Bass	person
Batten	person
Bean	person
Beard	person
Blunt	person
Bowles	person
Brewer	person
Bridges	person
Bright	person
Bullock	person
Byrd	person
Carpenter	person
Carver	person
Chambers	person
Chapman	person
Clapper	person
Clemons	person
Coates	person
Coffey	person
Collier	person
Cowan	person
Crouch	person
Cruise	person
Darling	person
Deacon	person
Dickens	person
Draper	person
Dyer	person
Elder	person
Falconer	person
Fielding	person
Finch	person
Fletcher	person
Forward	person
Francis	person
Franks	person
Freed	person
Gardner	person
Goodman	person
Graves	person
Hatch	person
Hawley	person
Hawkins	person
Hogan	person
Holland	person,place
Horn	person
Hurley	person
Kemp	person
Lang	person
Locke	person
Lodge	person
Loft	person
Lynch	person
Mann	person
Manning	person
Marks	person
Meadows	person
Mercer	person
Merchant	person
Mole	person
Monk	person
Moses	person
Munch	person
Norman	person
Oaks	person
Owens	person
Packer	person
Paddy	person
Pages	person
Parks	person
Patty	person
Peel	person
Pickles	person
Pilot	person
Pinker	person
Potts	person
Pound	person
Proctor	person
Prosper	person
Ransom	person
Reader	person
Reeves	person
Ridge	person
Ridley	person
Roach	person
Roe	person
Rooney	person
Rush	person
Sanders	person
Sawyer	person
Sears	person,organisation
Shepherd	person
Skinner	person
Slater	person
Spicer	person
Springer	person
Stark	person
Starling	person
Stout	person
Straw	person
Tapper	person
Thrush	person
Usher	person
Vaughan	person
Wagner	person,organisation
Waller	person
Warner	person
Webster	person
Welsh	person
Wheeler	person
Whitehouse	person
Wilde	person
Wray	person
Royal	person
Petit	person
Blanc	person
Serra	person
Gentile	person
Grass	person
Engel	person
Conte	person
Sharif	person
Sharon	person,place
Oz	person,organisation
Tal	person
Barak	person
Lapid	person
Honda	organisation
Dell	organisation
Kraft	organisation
Dole	person,organisation
Dow	organisation
Abbott	person,organisation
Santander	place,organisation
Fiat	organisation
Bat	organisation
Lot	organisation
Mod	organisation
Map	organisation
Tap	organisation
App	organisation
Stat	organisation
Sec	organisation
Va	organisation
Un	organisation
Us	place
Eta	organisation
Nato	organisation
Arena	organisation
Ira	person,organisation
Care	organisation
Sams	organisation
Mag	organisation
Sumar	organisation
Chega	organisation
Ano	organisation
Tip	organisation
Aes	organisation
Bis	organisation
Cis	organisation
Cas	organisation
Fed	organisation
Met	organisation
Beehive	organisation
Diet	organisation
Arg	organisation
Cortes	person,organisation
Vitesse	organisation
Como	place
Monza	place,organisation
Genk	place
Bury	place
Rapid	organisation
Independiente	organisation
Nacional	organisation
Olimpia	organisation
Tigres	organisation
Chivas	organisation
Pyramids	organisation
Partizan	organisation
Braves	organisation
Brewers	organisation
Clippers	organisation
Penguins	organisation
Ravens	organisation
Raiders	organisation
Flyers	organisation
Pistons	organisation
Karma	place
Mocha	place
Tina	person,place
Mayo	person,place
Bent	place
Crater	place
Tall	place
Volta	place
Cape	place
Coast	place
Valley	place
Mount	place
Port	place
Fort	place
Isle	place
Island	place
Islands	place
Sea	place
Desert	place
Peninsula	place
Province	place
Governorate	place
District	place
Region	place
Village	place
Town	place
Road	place
Avenue	place
Bridge	place
Airport	place
Station	place
Border	place
Crossing	place
Prison	place
Hospital	organisation
University	organisation
College	organisation
School	organisation
Mosque	place
Museum	organisation
Institute	organisation
Foundation	organisation
Agency	organisation
Commission	organisation
Committee	organisation
Union	organisation
Front	organisation
Brigade	organisation
Brigades	organisation
Battalion	organisation
Division	organisation
Movement	organisation
Group	organisation
Company	organisation
Corporation	organisation
Network	organisation
Observatory	organisation
Center	organisation
Centre	organisation
Club	organisation
Federation	organisation
Association	organisation
Department	organisation
Office	organisation
Administration	organisation
Assembly	organisation
Tribunal	organisation
Central	place
Northern	place
Southern	place
Eastern	place
Western	place
Upper	place
Lower	place
Greater	place
New	place
Old	place
Great	place
St	place
Los	place
Las	place
El	place,person
Al	person
De	person
Von	person
Ben	person
Abu	person
Umm	person
Gallant	person
# Words that are organisations, media, firms, clubs
Apple	organisation
Amazon	place,organisation
Meta	organisation
Alphabet	organisation
Oracle	organisation
Intel	organisation
Uber	organisation
Zoom	organisation
Slack	organisation
Signal	organisation
Threads	organisation
Discord	organisation
Twitch	organisation
Rumble	organisation
Stripe	organisation
Square	organisation,place
Block	organisation
Grab	organisation
Noon	organisation
Arm	organisation
Canon	organisation
Olympus	organisation
Canonical	organisation
Snowflake	organisation
Mandiant	organisation
Sprint	organisation
Wave	organisation
Galaxy	organisation
Vale	organisation
Fidelity	organisation
Anthem	organisation
Citadel	organisation
Prudential	organisation
Nationwide	organisation
Continental	organisation
Caterpillar	organisation
Evergreen	organisation
Carnival	organisation
Dodge	organisation
Jeep	organisation
Seat	organisation
Lucid	organisation
Saab	organisation
Next	organisation
Boots	organisation
Mango	organisation
Puma	organisation
Mars	organisation
Subway	organisation
Dove	organisation
Always	organisation
Paramount	organisation
Universal	organisation
Valve	organisation
Pearson	person,organisation
Focus	organisation
Bild	organisation
Blick	organisation
Falter	organisation
Trouw	organisation
Metro	organisation
Express	organisation
Record	organisation
Herald	organisation
Tribune	organisation
Chronicle	organisation
Post	organisation
Mail	organisation
Telegraph	organisation
Observer	organisation
Spectator	organisation
Standard	organisation
Economist	organisation
Prospect	organisation
Fortune	organisation
Nature	organisation
Science	organisation
Cell	organisation
People	organisation
Variety	organisation
Deadline	organisation
Billboard	organisation
Slate	organisation
Salon	organisation
Quartz	organisation
Wired	organisation
Reason	organisation
Puck	organisation
Vice	organisation
Vox	organisation
Vogue	organisation
Life	organisation
Week	organisation
Stuff	organisation
Mint	organisation
Frontline	organisation
Caravan	organisation
Scroll	organisation
Boom	organisation
Graphic	organisation
Punch	organisation
Vanguard	organisation
Monitor	organisation
Citizen	organisation
Reporter	organisation
Insider	organisation
Sputnik	organisation
Pravda	organisation
Panorama	organisation
Megaphone	organisation
Digest	organisation
Journal	organisation
Review	organisation
Gazette	organisation
Globe	organisation
Press	organisation
Interfax	organisation
Labour	organisation
Labor	organisation
Conservative	organisation
Liberal	organisation
Republicans	organisation
Democrats	organisation
Greens	organisation
Left	organisation
Right	organisation
League	organisation
Congress	organisation
Parliament	organisation
Senate	organisation
Cabinet	organisation
Treasury	organisation
Commons	organisation
Lords	organisation
Momentum	organisation
Memorial	organisation
Unite	organisation
Unison	organisation
Shelter	organisation
Stonewall	organisation
Mnemonic	organisation
Reprieve	organisation
Amnesty	organisation
Solidarity	organisation
Revival	organisation
Renaissance	organisation
Reconquest	organisation
Alliance	organisation
Quad	organisation
Quartet	organisation
Amal	person,organisation
Aman	person,organisation
Fatah	person,organisation
Rada	person,organisation
Hirak	organisation
Islah	organisation
Nahda	organisation
Solution	organisation
Progress	organisation
Freedom	organisation
Dignity	organisation
Arsenal	organisation
Rangers	organisation
Wolves	organisation
Hearts	organisation
Saints	organisation
Spurs	organisation
Celtic	organisation
Villa	organisation
Palace	organisation
United	organisation
City	organisation
County	organisation
Rovers	organisation
Wanderers	organisation
Giants	organisation
Jets	organisation
Bears	organisation
Lions	organisation
Eagles	organisation
Rams	organisation
Chiefs	organisation
Bills	organisation
Cowboys	organisation
Patriots	organisation
Packers	organisation
Panthers	organisation
Titans	organisation
Browns	organisation
Bulls	organisation
Heat	organisation
Magic	organisation
Jazz	organisation
Suns	organisation
Kings	organisation
Nets	organisation
Hawks	organisation
Rockets	organisation
Thunder	organisation
Warriors	organisation
Wizards	organisation
Cardinals	organisation
Angels	organisation
Rays	organisation
Reds	organisation
Royals	organisation
Tigers	organisation
Twins	organisation
Pirates	organisation
Stars	organisation
Sharks	organisation
Ducks	organisation
Flames	organisation
Devils	organisation
Senators	organisation
Capitals	organisation
Blues	organisation
Lightning	organisation
Wasps	organisation
Racing	organisation
National	organisation
Internacional	organisation
# Sentence openers and headline words
The
A
And
But
Or
Nor
If
In
On	person
At
By
To	person
Of
For
From
With
Without
Within
About
Above
Across
After
Against
Along
Although
Amid
Among
Around
As
Because
Before
Behind
Below
Beneath
Beside
Besides
Between
Beyond
Despite
During
Except
Following
However
Instead
Into
Like
Meanwhile
Moreover
Nearly
Nevertheless
Notwithstanding
Off
Once
Only
Onto
Outside
Over
Past
Per
Rather
Regarding
Since
Still
Than
That
Then
There
Therefore
These
They
This
Those
Though
Through
Throughout
Thus
Till
Today
Together
Tomorrow
Tonight
Toward
Towards
Under
Unless
Unlike
Until
Up
Upon
Via
What
When
Where
Whereas
Whether
Which
While
Who	organisation
Whom
Whose
Why
Yesterday
Yet
It
Its
I
We
She
Her
His
Him
My
Our
Their
Your
One
Two
Three
Four
Five
Six
Seven
Eight
Nine
Eleven
Twelve
Dozens
Hundreds
Thousands
Millions
Some
Many
Most	place
More	person
Few
Several
All
Any
Both
Each
Either
Every
Everyone
Nobody
None
No
Not
Other
Others
Another
Such
Same
Here
Now
Again
Also
Even
Just
Never
Often
Perhaps
Probably
Quite
Recently
Sometimes
Soon
Suddenly
Usually
Very
Well
Yes
Can
Could
Did
Does
Had
Has	place
Have
Is
Are
Was
Were
Be
Been
Being
Might
Must
Shall
Should
Would
Let
Make
Take
Get
Give
Go	person
Come
See
Look
Listen
Watch
Click
Share
Subscribe
Follow
Sign
Join
Help
Contact
Home
Menu
Search
Advertisement
Photo
Photos
Video
Videos
Image
Images
Credit
Caption
Source
Sources
Related
Latest
Breaking
Live
Update
Updated
Updates
Published
Opinion
Analysis
Exclusive
Explainer
Interview
Editorial
Editor
Editors
Correspondent
Staff
News
World
Politics
Business
Sport
Sports
Culture
Health
Education
Technology
Tech
Economy
Environment
Climate
Weather
Travel
Food
Style
Fashion
Books
Film
Music
Television
Radio
Podcast
Newsletter
Comment
Comments
Features
Investigation
Timeline
Factbox
Report
Reports
Officials
Police
Army
Government
Governments
State
States
Minister
Ministers
Ministry
President
Prime
General
Colonel
Captain
Lieutenant
Commander
Admiral
Secretary
Ambassador
Spokesman
Spokeswoman
Spokesperson
Director
Chairman
Chief
Professor
Doctor
Dr
Mr
Mrs
Ms
Miss
Sir
Dame
Lady
Lord
Rev
Reverend
Father
Brother
Sister
Mother
Uncle
Aunt
Hajj
Ayatollah
Pope	person
Cardinal
Rabbi
Archbishop
Priest
Emir
Caliph
Activists
Rebels
Militants
Militia
Fighters
Forces
Troops
Soldiers
Protesters
Protests
Residents
Witnesses
Victims
Refugees
Migrants
Doctors
Nurses
Teachers
Students
Journalists
Families
Children
Women
Men
Girls
Boys
Prisoners
Hostages
Airstrikes
Strikes
Attacks
Attack
Explosion
Fire
Flood
Floods
Earthquake
War
Ceasefire
Truce
Talks
Election
Elections
Vote
Voters
Candidates
Leaders
Leader
Party
Coalition
Opposition
Regime
Authorities
Lawmakers
Prosecutors
Judges
Courts
Bank
Markets
Stocks
Shares
Prices
Inflation
Oil
Gas
Energy
Aid
Relief
Humanitarian
International
Human
Rights
Democracy
Islam
Internet
Online
Christmas
Easter
Ramadan
Eid	person
Olympics
Olympic
Paralympics
Cup
Championship
Internationally
According
Asked
Speaking
Writing
Based
Born
Killed
Wounded
Dead
Died
Missing
Arrested
Released
Detained
Accused
Confirmed
Denied
Announced
Added
Said
Says
Told
Warns
Claims
Urges
Calls
Vows
Seeks
Faces
Hits
Kills
Wins
Loses
Leaves
Returns
Backs
Blocks
Slams
Rejects
Approves
Opens
Closes
Begins
Ends
Plans
Inside
Meet
How
Act
Constitution
Covid	organisation
Covid-19
AI
TV
PM
MP
MPs
MEP
CEO
UFO
GDP
VAT
DNA
HIV
Aids	organisation
PhD
AM
OK
GMT
BST
EST
UTC
CET
FAQ
PDF
URL
ID
HR
PR
QR
SMS
SUV
AD
BC
CE
NGO
NGOs
VIP
EV
EVs
Q&A
`;
