"""Turkish with what is said beside it: who is spoken to, faces, sounds for letters.

Each line is what was typed on Monday 23 November 2026 and, behind the bar, the value that it is;
nothing behind the bar is an answer that must be asked again.
"""

from __future__ import annotations

from datetime import date

import pytest

from tests.answers.typed_rows import wrongly_read

TODAY = date(2026, 11, 23)
TYPED = {
    "amount": """
sekis yuz elli | 85000
alti yuz yirmy | 62000
bes yus elli | 55000
dokuz yuz eli | 95000
yedi yus on bes | 71500
alti yuz atmis | 66000
bin iki yuz eli euro | 125000
bin yuz yetmis | 117000
yediyuz doksn | 79000
elli | 5000
yirmi bes | 2500
680 ödüyorum kardeşim | 68000
680 abla | 68000
700 euro hocam | 70000
700 euro kanka ya | 70000
yaa 700 işte | 70000
720 euro efendim teşekkürler | 72000
650 euro elke maand | 65000
650 euro in de maand | 65000
maandelijks 650 | 65000
650 p/m | 65000
650 euro per maand abi | 65000
haftada 200 ödüyorum abi |
wekelijks 200 euro |
200 per week |
yedi yüz ya da sekiz yuz |
680 :) | 68000
680 euro 🙏 | 68000
680 tl |
eli |
yüz eli mi |
otus euro | 3000
kirk bes | 4500
yetmış beş | 7500
sekisyuz | 80000
besyuz | 50000
üçyüz seksen bes | 38500
ayda 680 veriyoruz hocam | 68000
680 ama bilmiyorum abi |
yılda 8000 |
680 euro abicim | 68000
yediyüzelli kuruş | 750
beş yüz altmiş | 56000
bin altiyuz | 160000
ikiyüz ellii | 25000
yüzelli | 15000
bin beşyüz | 150000
jaarlijks 7000 |
dağ |
be 700 | 70000
yüz atmış beş | 16500
atmış |
600 abi 700 |
abi |
he |
kardeşim 700 |
650 abi ya da 700 |
yüz eli | 15000
bin eli | 105000
200 wekelijks |
jaarlijks 9000 |
700 / maand | 70000
    """,
    "date": """
20 agusdosta | 2026-08-20
agustoz başı | 2026-08-01
agutos 3 | 2026-08-03
eylulde | 2026-09-01
eyulden beri | 2026-09-01
eylülden beri bu böyle | 2026-09-01
ekimden beri böyle abi | 2026-10-01
dün oldu hocam | 2026-11-22
abi dün başladı | 2026-11-22
bugün başladı kardeşim | 2026-11-23
he ekimden beri | 2026-10-01
hee dünden beri yaa | 2026-11-22
evet abi temmuzdan beri | 2026-07-01
yani ağustostan beri bu durum | 2026-08-01
3 aydır böyle bu | 2026-08-23
iki aydır bu sorun var abla | 2026-09-23
haziranda başladı bu iş | 2026-06-01
hazirandan beri yav | 2026-06-01
temmus ayından beri | 2026-07-01
subattan beri | 2026-02-01
arlık 1 | 2026-12-01
aralik 1 den itibaren | 2026-12-01
mayis 5te oldu :) | 2026-05-05
mayısdan beri | 2026-05-01
kasimdan beri | 2026-11-01
ocakdan beri | 2026-01-01
martdan beri | 2026-03-01
bu |
abi |
hocam bilmiyorum |
ya işte öyle |
insan |
dün mü bugün mü |
31 haziran |
30 subat |
geçen cuma oldu abi | 2026-11-20
15 kasım ya da 20 kasım |
eylülün sonu gibiydi | 2026-09-30
eylül gibi başladı bu | 2026-09-01
bu ay | 2026-11-01
bu ay başında abi | 2026-11-01
geçen ay başladı ya | 2026-10-01
ağustos | 2026-08-01
ağutsos | 2026-08-01
haziron |
böyle bu |
he |
iş |
bu iş |
abi ya |
bu cuma |
bu yıl | 2026-01-01
3 nissan | 2027-04-03
kazım |
31 nisn |
hep böyle bu |
dün değil bu |
kardeşim hasta |
    """,
    "duration_months": """
6 ay abi | 6
altı ay hocam | 6
bir yıl yaa | 12
yarım sene kardeş | 6
he 3 ay | 3
6 ay :) | 6
üc ay | 3
bi yıl falan abi | 12
3 ay mı |
6 ay ya da bir yıl |
uzun abi |
    """,
    "children": """
ben ve kızım | 1
ben ve iki oğlum | 2
oğlum ve ben | 1
iki kızım ve ben, başka kimse yok | 2
bir kızım var başka yok | 1
2 çocuk başka kimsem yok | 2
oğlum ve ben varız sadece | 1
sadece ben ve kızım | 1
bir oğlum bir de ben | 1
üçüzler 😊 | 3
2 tane abi | 2
3 kızım var hocam | 3
bir oğlum :) | 1
eşim ve 2 çocuğum | 2
eşim ben ve kızım | 1
ben eşim ve iki çocuk | 2
biz iki kişiyiz |
başka kimse yok |
dördüz | 4
dördüzler | 4
beş kişiyiz |
kızım 12 yaşında başka çocuk yok | 1
kızım ve annem |
yok abi | 0
yok hocam çocuğum yok | 0
çocuk yok kardeşim | 0
evde bir oğlum bir kızım var bu kadar | 2
o kadar |
ikiz :)) | 2
köpeğim ve ben |
eşim |
eşim ve ben |
kardeşim |
2 kardeşim |
abim |
abi |
eşim 40 yaşında 2 çocuk |
eşimin 2 çocuğu |
başka çocuğum yok |
eşimle 3 çocuğumuz var | 3
evet eşim hamile |
annem ve ben |
bu kadar |
var |
bir tane başka yok | 1
    """,
    "yes_no": """
istemiyorum kalsın | no
kalsın istemem | no
yok kalsın | no
hayır kalsın istemiyorum | no
olmaz kalsın | no
gerek yok kalsın | no
kalsın | no
boşver istemem | no
istemem sağol | no
istemem gerek yok | no
evet abi | yes
olur hocam | yes
tamam abla | yes
yok abi yok | no
hayır kardeşim | no
evet :) | yes
tamam 🙏 | yes
he ya | yes
heee | yes
he he | yes
hıı |
hı |
ıh |
ııh |
yooo abi | no
istemez | no
istemeyeyim | no
almayım sağol | no
kalsın ama |
istesem mi |
tamamdır abi | yes
oldu hocam | yes
tabi canım | yes
tabi ki de | yes
aynen abi | yes
ayynen | yes
yok be abi | no
hayatta olmaz | no
asla istemem | no
bilmem ki abi |
gönderme abi | no
gönder gitsin | yes
yolla gitsin | yes
he gönder | yes
istiyom | yes
isterim tabi | yes
istemiyoruz kalsın boşver | no
böyle iyi kalsın | no
eveeet | yes
evt abi | yes
evet evet | yes
zeker | yes
prima abi | yes
is goed | yes
nee abi | no
hayır dedim ya | no
sağol |
teşekkürler |
abi |
ya abi |
sorun yok | yes
hayır sorun yok |
evet istemem |
yok değil |
istemez miyim |
olmaz mı |
kalsın ama sonra |
olur kalsın |
yok yok evet |
lütfen | yes
belki abi |
problem yok abi | yes
    """,
    "phone": """
06 12 34 56 78 abi | +31612345678
numaram 0612345678 :) | +31612345678
05321234567 ve 0612345678 |
    """,
    "postcode_house": """
3511 AB 12 abi | 3511AB 12
3511ab no 12 | 3511AB 12
    """,
}


@pytest.mark.parametrize("field", list(TYPED))
def test_what_is_typed(field: str) -> None:
    assert wrongly_read(field, TYPED[field], "tr", TODAY) == {}
