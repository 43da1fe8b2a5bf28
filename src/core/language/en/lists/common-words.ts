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
Dawn	person
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
Rivers	person
Lake	person
Price	person
Rice	person
Banks	person
Bush	person
Church	person
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
`;
