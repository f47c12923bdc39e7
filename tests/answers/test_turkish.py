"""Every kind of answer in Turkish, right and wrong, typed on Wednesday 25 November 2026.

With and without Turkish letters, as on any keyboard; "not" and "until" stand behind in Turkish.
"""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from babel.dates import format_date
from babel.numbers import format_currency
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from answers.addresses import PostcodeHouse, read_postcode_house
from answers.amounts import HIGHEST_AMOUNT, read_amount, read_monthly_amount
from answers.arrears import Arrears, read_arrears
from answers.choices import (
    Children,
    read_ages,
    read_bedrooms,
    read_cause,
    read_children,
    read_money_help,
    read_yes_no_not_said,
)
from answers.contacts import Contact, read_contact
from answers.corrections import Correction, read_correction
from answers.dates import read_start
from answers.durations import Duration, read_duration, read_months
from answers.errors import AnswerError
from answers.free_text import says_not_said, says_skip
from answers.income_day import read_income_day
from answers.lasting import read_lasting
from answers.letters import read_letter, read_letter_day
from answers.names import read_name
from answers.persons import read_persons
from answers.sharing import objects_to_sharing, read_sharing
from answers.story import read_story
from answers.until import read_until
from answers.yes_no import read_yes_no

TODAY = date(2026, 11, 25)
PHONE = "+31612345678"
TR = {"language": "tr"}

AMOUNTS = [
    ("650", 650_00),
    ("yaklaşık 650", 650_00),
    ("yaklasik 650 euro", 650_00),
    ("650 euro civarında", 650_00),
    ("650 civari", 650_00),
    ("sanırım 650 euro falan", 650_00),
    ("aşağı yukarı 650 gibi", 650_00),
    ("650 avro", 650_00),
    ("650 yuro", 650_00),
    ("€ 712,38", 712_38),
    ("712.38", 712_38),
    ("1.050", 1_050_00),
    ("1.050,50 €", 1_050_50),
    ("1 050", 1_050_00),
    ("٦٥٠", 650_00),
    ("650€", 650_00),
    ("altı yüz elli", 650_00),
    ("alti yuz elli euro", 650_00),
    ("altıyüzelli", 650_00),
    ("ALTI YÜZ ELLİ", 650_00),
    ("bin", 1_000_00),
    ("bin iki yüz elli euro", 1_250_00),
    ("iki bin", 2_000_00),
    ("yüz", 100_00),
    ("1,5 bin", 1_500_00),
    ("bir buçuk bin euro", 1_500_00),
    ("650 euro 50 sent", 650_50),
    ("50 sent", 50),
    ("kiram 712 euro", 712_00),
    ("KİRAM 712 EURO", 712_00),
    ("kira ayda 712 euro", 712_00),
    ("650 euro ödüyorum", 650_00),
    ("650 oduyorum ayda", 650_00),
    ("ayda 650 euro ödüyorum", 650_00),
    ("aylık 650", 650_00),
    ("huur 650", 650_00),
    ("servis masrafları dahil 712", 712_00),
    ("hayır dur 650", 650_00),
    ("650 euro kadar", 650_00),
    ("en fazla 650", 650_00),
    ("650'dir", 650_00),
]
NO_AMOUNTS = [
    ("650 yeter mi", "not_understood"),
    ("ne kadar 650", "not_understood"),
    ("2 çocuğum var", "not_understood"),
    ("2 ay", "not_understood"),
    ("ayın 25'i", "not_understood"),
    ("1 mart", "not_understood"),
    ("bilmiyorum", "not_understood"),
    ("bir buçuk", "not_understood"),
    ("birkaç yüz", "not_understood"),
    ("yüzlerce", "not_understood"),
    ("650 değil", "not_understood"),
    ("700'den az", "not_understood"),
    ("600 ila 700", "ambiguous"),
    ("600-700", "ambiguous"),
    ("600 veya 700", "ambiguous"),
    ("650 dolar", "not_understood"),
    ("$650", "not_euros"),
    ("650 lira", "not_understood"),
    ("hiç", "too_low"),
    ("sıfır", "too_low"),
    ("90.000", "too_high"),
    ("bir milyon", "too_high"),
    ("işimi kaybettim", "not_understood"),
]
MONTHLY = [
    ("50", 50_00),
    ("ayda 50", 50_00),
    ("ayda 50 euro", 50_00),
    ("her ay 50 euro ödeyebilirim", 50_00),
    ("50 euro odeyebilirim", 50_00),
    ("aylik 75 euro verebilirim", 75_00),
    ("en fazla 50 euro", 50_00),
    ("fazladan 40 euro ödeyebilirim", 40_00),
    ("elli", 50_00),
    ("bilmiyorum", None),
    ("BİLMİYORUM", None),
    ("bilmem", None),
    ("fikrim yok", None),
    ("hiç fikrim yok", None),
    ("emin değilim", None),
    ("henüz bilmiyorum", None),
    ("tam olarak hatırlamıyorum", None),
    ("bakmam lazım", None),
    ("ne kadar olduğunu bilmiyorum", None),
]
NO_MONTHLY = [
    ("haftada 50", "not_per_month"),
    ("haftalık 25 euro", "not_per_month"),
    ("her hafta 25", "not_per_month"),
    ("yılda 600", "not_per_month"),
    ("iki ayda bir 100", "not_per_month"),
    ("hiçbir şey", "too_low"),
    ("hiç param yok", "too_low"),
    ("bir şey ödeyemem", "too_low"),
    ("fazla değil", "not_understood"),
    ("haftalık olur mu", "not_understood"),
    ("ne yapacağımı bilmiyorum", "not_understood"),
]
ARREARS = [
    ("650", Arrears(cents=650_00)),
    ("1200 euro", Arrears(cents=1200_00)),
    ("1200 euro borcum var", Arrears(cents=1200_00)),
    ("kira borcum 1200 euro", Arrears(cents=1200_00)),
    ("yaklaşık 1300 euro", Arrears(cents=1300_00)),
    ("2 ay", Arrears(months=2)),
    ("iki ay", Arrears(months=2)),
    ("2 aylık kira", Arrears(months=2)),
    ("iki aylik kira borcum var", Arrears(months=2)),
    ("2 ay gerideyim", Arrears(months=2)),
    ("iki ay geride kaldım kirada", Arrears(months=2)),
    ("3 aydır ödemedim", Arrears(months=3)),
    ("son 2 ay", Arrears(months=2)),
    ("1 ay", Arrears(months=1)),
    ("bir aylık", Arrears(months=1)),
    ("bu ayın kirası", Arrears(months=1)),
    ("geçen ay", Arrears(months=1)),
    ("2 ay, 1300 euro", Arrears(1300_00, 2)),
    ("1300 euro, yani 2 ay", Arrears(1300_00, 2)),
    ("yok", Arrears(cents=0)),
    ("hayır", Arrears(cents=0)),
    ("HAYIR", Arrears(cents=0)),
    ("borcum yok", Arrears(cents=0)),
    ("kira borcum yok", Arrears(cents=0)),
    ("şu an borcum yok", Arrears(cents=0)),
    ("çok şükür yok", Arrears(cents=0)),
    ("hepsini ödedim", Arrears(cents=0)),
    ("geride değilim", Arrears(cents=0)),
    ("her zaman zamanında öderim", Arrears(cents=0)),
    ("sıfır", Arrears(cents=0)),
    ("bilmiyorum", Arrears()),
    ("tam bilmiyorum", Arrears()),
]
NO_ARREARS = [
    ("evet", "amount_missing"),
    ("var maalesef", "amount_missing"),
    ("gerideyim", "amount_missing"),
    ("biraz borcum var", "amount_missing"),
    ("2", "ambiguous"),
    ("70 ay", "too_high"),
    ("60.000 euro", "too_high"),
    ("birkaç ay", "not_understood"),
    ("2 çocuk", "not_understood"),
    ("borcum ne kadar", "not_understood"),
    ("borcum var mı", "not_understood"),
]
STARTS = [
    ("bugün", "2026-11-25"),
    ("bugunden itibaren", "2026-11-25"),
    ("şu an", "2026-11-25"),
    ("dünden beri", "2026-11-24"),
    ("yarın", "2026-11-26"),
    ("bu ay", "2026-11-01"),
    ("bu aydan beri", "2026-11-01"),
    ("geçen ay", "2026-10-01"),
    ("gecen aydan beri", "2026-10-01"),
    ("gelecek ay", "2026-12-01"),
    ("gelecek aydan itibaren", "2026-12-01"),
    ("önümüzdeki ay", "2026-12-01"),
    ("bu ayın sonu", "2026-11-30"),
    ("ay sonu", "2026-11-30"),
    ("ay sonunda", "2026-11-30"),
    ("gelecek ayın sonunda", "2026-12-31"),
    ("geçen hafta", "2026-11-16"),
    ("gelecek hafta", "2026-11-30"),
    ("geçen yıldan beri", "2025-01-01"),
    ("gelecek yılın başı", "2027-01-01"),
    ("ekimden beri", "2026-10-01"),
    ("Ekim'den beri", "2026-10-01"),
    ("EKİMDEN BERİ", "2026-10-01"),
    ("ekimden bu yana", "2026-10-01"),
    ("mayıstan beri", "2026-05-01"),
    ("mayistan beri odeyemiyorum", "2026-05-01"),
    ("aralıktan beri", "2025-12-01"),
    ("eylül", "2026-09-01"),
    ("eylul ayindan beri", "2026-09-01"),
    ("eylül ayında başladı", "2026-09-01"),
    ("aralık", "2026-12-01"),
    ("aralikta", "2026-12-01"),
    ("ocaktan itibaren", "2027-01-01"),
    ("ocak ayından itibaren", "2027-01-01"),
    ("ekim sonu", "2026-10-31"),
    ("ekim ayının sonu", "2026-10-31"),
    ("aralık başı", "2026-12-01"),
    ("aralığın ortası", "2026-12-15"),
    ("geçen eylül", "2026-09-01"),
    ("geçen yıl ekim", "2025-10-01"),
    ("1 ekim", "2026-10-01"),
    ("1 Ekim'den beri", "2026-10-01"),
    ("1 Ekim 2026", "2026-10-01"),
    ("1 ocak 2027'den itibaren", "2027-01-01"),
    ("ekim 2026", "2026-10-01"),
    ("1 oktober", "2026-10-01"),
    ("1/10", "2026-10-01"),
    ("1-10-2026", "2026-10-01"),
    ("01.10.2026", "2026-10-01"),
    ("2 hafta önce", "2026-11-11"),
    ("iki hafta once", "2026-11-11"),
    ("yaklaşık 3 ay önce", "2026-08-25"),
    ("yarım yıl önce", "2026-05-25"),
    ("bir buçuk yıl önce", "2025-05-25"),
    ("2 aydır", "2026-09-25"),
    ("iki aydır ödeyemiyorum", "2026-09-25"),
    ("2 aydan beri", "2026-09-25"),
    ("son 2 aydır", "2026-09-25"),
    ("3 hafta sonra", "2026-12-16"),
    ("bir ay sonra", "2026-12-25"),
    ("ayın 25'i", "2026-11-25"),
    ("ayın 1'inden beri", "2026-11-01"),
    ("gelecek ayın 1'i", "2026-12-01"),
    ("geçen pazartesi", "2026-11-23"),
    ("cumadan itibaren", "2026-11-27"),
    ("2025'ten beri", "2025-01-01"),
]
NO_STARTS = [
    ("650", "not_understood"),
    ("12", "not_understood"),
    ("on", "not_understood"),
    ("ne zaman ödemem gerekiyor", "not_understood"),
    ("ekim mi", "not_understood"),
    ("yazdan beri", "not_understood"),
    ("birkaç aydır", "not_understood"),
    ("12 kişi", "not_understood"),
    ("belki", "not_understood"),
    ("2 ay", "ambiguous"),
    ("pazartesi", "ambiguous"),
    ("mayıs", "ambiguous"),
    ("31 şubat", "no_such_date"),
    ("1 mart 1998", "too_long_ago"),
    ("1 ocak 2031", "too_far_ahead"),
]
LASTING = [
    ("geçici", "temporary"),
    ("Geçici.", "temporary"),
    ("gecici", "temporary"),
    ("GEÇİCİ", "temporary"),
    ("geçici bir durum", "temporary"),
    ("umarım geçici", "temporary"),
    ("bence gecici", "temporary"),
    ("sanırım geçici bir süre", "temporary"),
    ("şimdilik", "temporary"),
    ("kısa süreli", "temporary"),
    ("kalıcı değil", "temporary"),
    ("geçici, çünkü martta yeni işe başlıyorum", "temporary"),
    ("birkaç ay", "temporary"),
    ("3 ay", "temporary"),
    ("2-3 ay sürer", "temporary"),
    ("yarım yıl", "temporary"),
    ("marta kadar", "temporary"),
    ("yıl sonuna kadar", "temporary"),
    ("düzelecek", "temporary"),
    ("yakında geçer", "temporary"),
    ("tijdelijk", "temporary"),
    ("kalıcı", "structural"),
    ("kalici", "structural"),
    ("böyle kalacak", "structural"),
    ("hep böyle kalacak", "structural"),
    ("boyle devam edecek", "structural"),
    ("geçici değil", "structural"),
    ("gecici degil maalesef", "structural"),
    ("sürekli", "structural"),
    ("değişmeyecek", "structural"),
    ("bilmiyorum", "not_known"),
    ("Henüz bilmiyorum", "not_known"),
    ("geçici mi kalıcı mı bilmiyorum", "not_known"),
    ("belli değil", "not_known"),
    ("duruma göre değişir", "not_known"),
]
NO_LASTING = [
    ("geçici mi", "not_understood"),
    ("geçici?", "not_understood"),
    ("geçici ya da kalıcı", "ambiguous"),
    ("evet", "ambiguous"),
    ("değil", "ambiguous"),
    ("3 aydır", "not_understood"),
    ("3 ay önce", "not_understood"),
    ("650", "not_understood"),
    ("işimi kaybettim", "not_understood"),
    ("belki geçici", "not_understood"),
]
UNTIL = [
    ("aralık sonuna kadar", "2026-12-31"),
    ("aralik sonu", "2026-12-31"),
    ("ay sonu", "2026-11-30"),
    ("ay sonuna kadar", "2026-11-30"),
    ("Bu ayın sonuna kadar", "2026-11-30"),
    ("gelecek ay", "2026-12-31"),
    ("gelecek ay ödeyebilirim", "2026-12-31"),
    ("gelecek ayın sonuna kadar", "2026-12-31"),
    ("kasım", "2026-11-30"),
    ("ocak", "2027-01-31"),
    ("ocağa kadar", "2027-01-01"),
    ("ocak ayına kadar", "2027-01-01"),
    ("ocak dahil", "2027-01-31"),
    ("ocak ortasına kadar", "2027-01-15"),
    ("bir ay", "2026-12-25"),
    ("1 ay", "2026-12-25"),
    ("2 hafta", "2026-12-09"),
    ("iki hafta daha", "2026-12-09"),
    ("2 hafta sonra", "2026-12-09"),
    ("2 hafta içinde", "2026-12-09"),
    ("bir buçuk ay", "2027-01-09"),
    ("yarım yıl", "2027-05-25"),
    ("gelecek haftaya kadar", "2026-12-04"),
    ("haftaya cuma", "2026-12-04"),
    ("cuma", "2026-11-27"),
    ("gelecek cuma", "2026-11-27"),
    ("yıl sonuna kadar", "2026-12-31"),
    ("cumaya kadar", "2026-11-27"),
    ("ayın 15'ine kadar", "2026-12-15"),
    ("ayin 25ine kadar", "2026-12-25"),
    ("15 aralığa kadar", "2026-12-15"),
    ("15 Aralık'a kadar erteleyebilir misiniz?", "2026-12-15"),
    ("maaşım ayın 25'inde yatıyor", "2026-12-25"),
    ("aralık sonuna kadar çünkü o zaman param gelecek", "2026-12-31"),
    ("31 Aralık 2026", "2026-12-31"),
    ("1 mart", "2027-03-01"),
    ("bilmiyorum", None),
]
NO_UNTIL = [
    ("1-10-2026", "in_the_past"),
    ("1 ekime kadar", "in_the_past"),
    ("dün", "in_the_past"),
    ("1 mart 2028'e kadar", "too_far_ahead"),
    ("20 ay", "too_far_ahead"),
    ("birkaç hafta", "ambiguous"),
    ("2 veya 3 hafta", "ambiguous"),
    ("iki üç hafta", "ambiguous"),
    ("31 şubat", "no_such_date"),
    ("iş bulana kadar", "not_understood"),
    ("maaşım yatana kadar", "not_understood"),
    ("ocaktan beri", "not_understood"),
    ("3 hafta önce", "not_understood"),
    ("3", "not_understood"),
    ("1200", "not_understood"),
    ("650 euro", "not_understood"),
    ("en kısa sürede", "not_understood"),
    ("neden soruyorsunuz", "not_understood"),
]
DURATIONS = [
    ("3 ay", Duration(3, "temporary")),
    ("yaklaşık 4 ay", Duration(4, "temporary")),
    ("önümüzdeki 3 ay", Duration(3, "temporary")),
    ("6 aylık", Duration(6, "temporary")),
    ("yarım yıl", Duration(6, "temporary")),
    ("bir yıl", Duration(12, "temporary")),
    ("bir buçuk yıl", Duration(18, "temporary")),
    ("iki buçuk yıl", Duration(30, "temporary")),
    ("6 hafta", Duration(2, "temporary")),
    ("marta kadar", Duration(4, "temporary")),
    ("mart sonuna kadar", Duration(5, "temporary")),
    ("birkaç ay", Duration(None, "temporary")),
    ("geçici", Duration(None, "temporary")),
    ("iş bulana kadar", Duration(None, "temporary")),
    ("böyle kalacak", Duration(None, "structural")),
    ("geçici değil", Duration(None, "structural")),
    ("bilmiyorum", Duration(None, "not_known")),
]
NO_DURATIONS = [
    ("2 veya 3 ay", "ambiguous"),
    ("iki üç ay", "ambiguous"),
    ("6", "ambiguous"),
    ("6 yıl", "too_high"),
    ("3 aydır", "not_understood"),
    ("3 ay önce", "not_understood"),
    ("650", "not_understood"),
    ("ne kadar olabilir", "not_understood"),
]
MONTHS = [
    ("6", 6),
    ("6 ay", 6),
    ("altı ayda", 6),
    ("6 aya yaymak istiyorum", 6),
    ("6 taksit", 6),
    ("on taksitte ödemek istiyorum", 10),
    ("yarım yıl", 6),
    ("bir yılda", 12),
    ("bilmiyorum", None),
]
PERSONS = [
    ("4", 4),
    ("dört", 4),
    ("4 kişi", 4),
    ("4 kişiyiz", 4),
    ("dort kisiyiz", 4),
    ("4 kişilik bir aileyiz", 4),
    ("üçümüz", 3),
    ("ikimiz", 2),
    ("eşim ben ve iki çocuk", 4),
    ("eşim, ben ve iki küçük çocuk", 4),
    ("eşimle iki çocuğumla", 4),
    ("iki çocuğumla", 3),
    ("2 çocuklu bekar anne", 3),
    ("2 yetişkin 2 çocuk", 4),
    ("annem babam ve ben", 3),
    ("4 kişi, 2si çocuk", 4),
    ("1, sadece ben", 1),
    ("sadece ben", 1),
    ("yalnızım", 1),
    ("tek başıma yaşıyorum", 1),
    ("yalnız yaşıyorum", 1),
    ("ben ve eşim", 2),
    ("esim ve ben", 2),
    ("ben ve 2 çocuğum", 3),
    ("ben, eşim ve 3 çocuk", 5),
    ("eşim, ben ve bebek", 3),
    ("eşimle ben", 2),
    ("eşimle", 2),
    ("2 yetişkin ve 3 çocuk", 5),
    ("karı koca ve 2 çocuk", 4),
    ("ben ve annem", 2),
    ("ben ve 5 yaşındaki kızım", 2),
    ("ben ve köpeğim", 1),
    ("ben + 2", 3),
    ("4 kişi (ben, eşim ve 2 çocuk)", 4),
]
NO_PERSONS = [
    ("3 çocuk", "ambiguous"),
    ("2 çocuğum var", "ambiguous"),
    ("eşim ve 2 çocuk", "ambiguous"),
    ("ben ve çocuklarım", "ambiguous"),
    ("hamileyim", "ambiguous"),
    ("4 veya 5", "ambiguous"),
    ("0", "too_low"),
    ("21", "too_high"),
    ("bilmiyorum", "not_understood"),
    ("kaç kişi olabilir", "not_understood"),
]
LETTERS = [
    ("hayır", "none", None),
    ("HAYIR", "none", None),
    ("yok", "none", None),
    ("Hayır, henüz yok", "none", None),
    ("mektup yok", "none", None),
    ("hiçbir şey almadım", "none", None),
    ("bildiğim kadarıyla yok", "none", None),
    ("icra memurundan mektup yok", "none", None),
    ("icra veya mahkemeden bir şey gelmedi", "none", None),
    ("hayır, sadece ev sahibinden hatırlatma", "none", None),
    ("evet, icra memurundan", "bailiff", None),
    ("icradan mektup geldi", "bailiff", None),
    ("deurwaarder", "bailiff", None),
    ("deurwaarder'dan mektup var", "bailiff", None),
    ("maaşıma haciz geldi", "bailiff", None),
    ("İcra memurundan (deurwaarder) mektup", "bailiff", None),
    ("10 Kasım tarihli icra mektubu", "bailiff", "2026-11-10"),
    ("3 aralıkta mahkemem var", "court", "2026-12-03"),
    ("mahkeme tarihi", "court", None),
    ("duruşma 14 Ocak 2027 saat 10:00", "court", "2027-01-14"),
    ("mahkeme celbi aldım", "court", None),
    ("dagvaarding geldi", "court", None),
    ("hayır ama mahkeme celbi var", "court", None),
    ("elektrik kesildi", "cut_off", None),
    ("mahkeme yok ama icra var", "bailiff", None),
    ("ne icra ne mahkeme", "none", None),
    ("elektriği kesecekler", "cut_off", None),
    ("gaz yok", "cut_off", None),
    ("1 aralıkta su kesilecek", "cut_off", "2026-12-01"),
    ("Gaz, su veya elektrik kesilecek", "cut_off", None),
    ("tahliye 12-12", "eviction", "2026-12-12"),
    ("yarın evden çıkarılacağız", "eviction", "2026-11-26"),
    ("haftaya cuma tahliye", "eviction", "2026-12-04"),
    ("evden çıkarma tarihi", "eviction", None),
    ("icra 12 aralıkta tahliye edecek", "eviction", "2026-12-12"),
    ("icra memuru mahkeme celbi getirdi", "court", None),
]
NO_LETTERS = [
    ("evet", "which_letter"),
    ("bir mektup", "which_letter"),
    ("hayır, icra memuru buradaydı", "which_letter"),
    ("icradan korkuyorum", "which_letter"),
    ("elektrik kesilmedi", "which_letter"),
    ("ödemezsem icra gelir", "which_letter"),
    ("belki tahliye", "which_letter"),
    ("tahliyeyi önlemek istiyorum", "which_letter"),
    ("ev sahibinden mektup", "other_letter"),
    ("konut şirketinden hatırlatma", "other_letter"),
    ("incasso", "other_letter"),
    ("mektupları açmıyorum", "other_letter"),
    ("mektupları açmaya korkuyorum", "other_letter"),
    ("bilmiyorum", "not_understood"),
    ("hangi mektup", "not_understood"),
    ("mahkeme önemli mi", "not_understood"),
    ("650", "not_understood"),
]
LETTER_DAYS = [
    ("3 aralık", "2026-12-03"),
    ("3 Aralık'ta", "2026-12-03"),
    ("12-12", "2026-12-12"),
    ("1 mart 2027", "2027-03-01"),
    ("20 kasım", "2026-11-20"),
    ("cuma", "2026-11-27"),
    ("cuma günü", "2026-11-27"),
    ("çarşamba", "2026-11-25"),
    ("ayın 12'si", "2026-12-12"),
    ("ayın 12'sinde", "2026-12-12"),
    ("4 aralık cuma saat 10'da", "2026-12-04"),
    ("duruşma 4 Aralık 2026 Cuma günü", "2026-12-04"),
    ("haftaya cuma", "2026-12-04"),
    ("gelecek hafta cuma", "2026-12-04"),
    ("2 hafta sonra", "2026-12-09"),
    ("yarın", "2026-11-26"),
    ("dün", "2026-11-24"),
    ("mektup 10 kasım, duruşma 3 aralık", "2026-12-03"),
    ("bilmiyorum", None),
    ("tarih yazmıyor", None),
]
NO_LETTER_DAYS = [
    ("aralıkta", "ambiguous"),
    ("gelecek hafta", "ambiguous"),
    ("3 veya 4 aralık", "ambiguous"),
    ("5 aralık cuma", "ambiguous"),
    ("3 aralık değil", "not_understood"),
    ("31 şubat", "no_such_date"),
    ("ne zaman", "not_understood"),
    ("650", "not_understood"),
]
YES = """
evet | Evet. | EVET | evettt | evet lütfen | hıhı | ja | ok | tamam | tmm | olur | tabi | tabii ki
elbette | doğru | dogru | kabul ediyorum | evet gönder | gönder | gonderin | evet kabul | aynen
uygun | sorun yok | sorun değil | itirazım yok | onaylıyorum | isterim | memnuniyetle | peki | 👍
evet doğru | gönderebilirsiniz | her şey doğru | evet, başvurumu gönder
"""
NO = """
hayır | hayir | HAYIR | Hayır. | hayırrr | yok | yoo | nee | istemiyorum | hayır teşekkürler | olmaz
hayır istemiyorum | doğru değil | dogru degil | yanlış | yanlis | gönderme | göndermeyin
kabul etmiyorum | gerek yok | şimdi değil | henüz değil | asla | uygun değil | vazgeçtim | boşver
👎 | kesinlikle hayır | hayır, gönderme | istemem | yok, öyle demedim | henüz gönderme
"""
NEITHER = [
    ("evet ama her şey değil", "ambiguous"),
    ("evet ama adresim olmasın", "ambiguous"),
    ("olabilir belki", "ambiguous"),
    ("evet hayır", "ambiguous"),
    ("hayır gönder", "ambiguous"),
    ("bilmiyorum", "ambiguous"),
    ("emin değilim", "ambiguous"),
    ("yanlış değil", "ambiguous"),
    ("sorun var", "ambiguous"),
    ("bir sıkıntı var", "ambiguous"),
    ("yanlış var", "ambiguous"),
    ("fark etmez", "ambiguous"),
    ("evet?", "not_understood"),
    ("neden", "not_understood"),
    ("gönderecek misiniz", "not_understood"),
    ("merhaba", "not_understood"),
    ("teşekkürler", "not_understood"),
    ("650", "not_understood"),
    ("Ayşe", "not_understood"),
]
YES_NO_NOT_SAID = [
    ("evet, bir kedi", "yes"),
    ("iki kedi", "yes"),
    ("kedim var", "yes"),
    ("evet zemin kat", "yes"),
    ("zemin kat lazım", "yes"),
    ("hayır, hayvanım yok", "no"),
    ("hayvan yok", "no"),
    ("evcil hayvanım yok", "no"),
    ("hayır", "no"),
    ("gerek yok", "no"),
    ("söylemek istemiyorum", "not_said"),
    ("Söylemek istemiyorum", "not_said"),
    ("bu özel", "not_said"),
]
CAUSES = [
    ("Daha az gelir", "less_income"),
    ("işimi kaybettim", "less_income"),
    ("isten cikarildim", "less_income"),
    ("işsizim", "less_income"),
    ("maaşım düştü", "less_income"),
    ("daha az çalışıyorum", "less_income"),
    ("sözleşmem bitti", "less_income"),
    ("Gelir veya ödenek gecikti ya da durdu", "income_late_or_stopped"),
    ("maaşım yatmadı", "income_late_or_stopped"),
    ("uitkering durduruldu", "income_late_or_stopped"),
    ("maasim hala gelmedi", "income_late_or_stopped"),
    ("param gecikti", "income_late_or_stopped"),
    ("Daha yüksek giderler", "higher_costs"),
    ("her şey pahalandı", "higher_costs"),
    ("faturalar çok arttı", "higher_costs"),
    ("enerji faturası", "higher_costs"),
    ("çamaşır makinesi bozuldu", "higher_costs"),
    ("Ailede değişiklik", "household_changed"),
    ("boşandım", "household_changed"),
    ("eşim evi terk etti", "household_changed"),
    ("bebeğimiz oldu", "household_changed"),
    ("hastayım", "other"),
    ("hastalandım ve işimi kaybettim", "less_income"),
    ("Başka bir şey", "other"),
    ("borçlarım var", "other"),
    ("ameliyat oldum", "other"),
    ("eşim öldü", "household_changed"),
    ("gelirim yok", "income_late_or_stopped"),
    ("iş bulamıyorum", "less_income"),
    ("söylemek istemiyorum", "not_said"),
]
NO_CAUSES = [
    ("işsiz değilim", "not_understood"),
    ("bilmiyorum", "not_understood"),
    ("işimi kaybettim ve boşandım", "ambiguous"),
    ("neden soruyorsunuz", "not_understood"),
    ("650", "not_understood"),
]
CHILDREN = [
    ("evet", Children("yes")),
    ("evet, 2 çocuk", Children("yes", 2)),
    ("2 çocuğum var", Children("yes", 2)),
    ("iki cocuk", Children("yes", 2)),
    ("bir oğlum ve bir kızım var", Children("yes", 2)),
    ("bir oğlum bir kızım", Children("yes", 2)),
    ("evet, 5 ve 8 yaşında iki çocuk", Children("yes", 2)),
    ("ikizlerimiz var", Children("yes", 2)),
    ("bir bebek", Children("yes", 1)),
    ("3", Children("yes", 3)),
    ("hayır", Children("no")),
    ("yok", Children("no")),
    ("çocuğum yok", Children("no")),
    ("cocuk yok", Children("no")),
    ("evde çocuk yok", Children("no")),
    ("söylemek istemiyorum", Children("not_said")),
]
NO_CHILDREN = [
    ("hamileyim", "ambiguous"),
    ("oğlum 20 yaşında", "ambiguous"),
    ("çocuklarım annesinde kalıyor", "ambiguous"),
    ("kaç çocuk", "not_understood"),
]
MONEY_HELP = [
    ("hayır", "nobody"),
    ("Hayır, kimse", "nobody"),
    ("kimse yok", "nobody"),
    ("kendim hallediyorum", "nobody"),
    ("Evet, borç yardımı (schuldhulp)", "debt_help"),
    ("schuldhulp", "debt_help"),
    ("borc danismani", "debt_help"),
    ("kredietbank", "debt_help"),
    ("Evet, bir bewindvoerder", "bewindvoerder"),
    ("bewindvoerderim var", "bewindvoerder"),
    ("Evet, aile veya başka biri", "other"),
    ("kardeşim", "other"),
    ("annem yardım ediyor", "other"),
    ("wijkteam", "other"),
    ("söylemek istemiyorum", "not_said"),
]
INCOME_DAYS = [
    ("25", 25),
    ("ayın 25'i", 25),
    ("ayin 25i", 25),
    ("her ayın 25'inde", 25),
    ("25'inde", 25),
    ("maaşım ayın 20'sinde yatıyor", 20),
    ("yaklaşık 23'ü gibi", 23),
    ("yirmi beş", 25),
    ("yirmi beşinci", 25),
    ("yirmibesinci", 25),
    ("ayın yirmisinde", 20),
    ("ay sonu", 31),
    ("ayın sonunda", 31),
    ("ay başı", 1),
    ("ayın ilki", 1),
    ("ayın ortası", 15),
    ("Değişiyor", None),
    ("değişiyor", None),
    ("her hafta", None),
    ("bilmiyorum", None),
    ("gelirim yok", None),
]
NO_INCOME_DAYS = [
    ("20 veya 25", "ambiguous"),
    ("20-25", "ambiguous"),
    ("32", "no_such_date"),
    ("pahalı", "not_understood"),
]
BEDROOMS = [
    ("2", 2),
    ("iki", 2),
    ("en az 2", 2),
    ("2 yatak odası", 2),
    ("iki yatak odalı ev", 2),
    ("3 yeter", 3),
    ("stüdyo", 0),
]
NO_BEDROOMS = [("2 oda", "ambiguous"), ("2-3", "ambiguous"), ("9", "too_high")]
AGES = [
    ("41, 8 ve 5", ["4-11", "18-64"]),
    ("41, 8 ve 5 yaşında", ["4-11", "18-64"]),
    ("ben 41, kızım 8", ["4-11", "18-64"]),
    ("bebek ve 30", ["0-3", "18-64"]),
    ("8 aylık ve 35 yaşında", ["0-3", "18-64"]),
    ("ben 70 yaşındayım", ["65+"]),
    ("otuz beş ve kırk", ["18-64"]),
]
SHARING = [
    ("Uygundur", "no"),
    ("uygun", "no"),
    ("evet", "no"),
    ("tamam", "no"),
    ("olur", "no"),
    ("iletebilirsiniz", "no"),
    ("itirazım yok", "no"),
    ("sorun değil", "no"),
    ("belediyeye iletin", "no"),
    ("İletmeyin", "yes"),
    ("iletmeyin", "yes"),
    ("hayır", "yes"),
    ("hayır iletmeyin", "yes"),
    ("iletme", "yes"),
    ("belediyeye iletmeyin", "yes"),
    ("Belediyeye iletmeyin lütfen", "yes"),
    ("belediyeye bildirmeyin", "yes"),
    ("istemiyorum", "yes"),
    ("uygun değil", "yes"),
    ("iletilmesini istemiyorum", "yes"),
    ("niet doorgeven", "yes"),
    ("belediye bilmesin", "yes"),
    ("itiraz ediyorum", "yes"),
    ("söylemek istemiyorum", "not_said"),
]
NO_SHARING = [
    ("Daha fazla açıklama", "wants_explanation"),
    ("açıklama istiyorum", "wants_explanation"),
    ("anlamadım", "wants_explanation"),
    ("belki", "doubtful"),
    ("bilmiyorum", "doubtful"),
    ("evet ama adımı vermeyin", "doubtful"),
    ("evet hayır", "doubtful"),
    ("zorunda mıyım", "not_understood"),
    ("mecburen", "doubtful"),
    ("iletmeyin demiyorum", "doubtful"),
    ("hayır, sorun değil iletin", "doubtful"),
]
OBJECTS = [
    "belediyeye iletmeyin",
    "Lütfen bilgilerimi belediyeye vermeyin",
    "bunu gemeenteye bildirmeyin",
    "belediyenin bilmesini istemiyorum",
    "iletmeyin",
    "Belediyeye iletilmesine itiraz ediyorum.",
    "itiraz ediyorum belediyeye iletilmesine",
    "Bilgilerimin belediyeye aktarılmasına kesinlikle karşıyım.",
    "paylasilmasin lutfen",
]
OBJECTS_NOT = [
    "belediyeye iletebilirsiniz",
    "neden belediyeye iletmeyin diyorsunuz",
    "belediyeye iletecek misiniz",
    "evet",
    "annem belediyeye söylemeyin dedi",
    "belediyeden yardım istiyorum",
    "borcumu belediyeye bildirmenize müsaade ediyorum yeter ki ev gitmesin",
]
NOT_SAID = (
    "söylemek istemiyorum | soylemek istemiyorum | bunu söylemek istemiyorum | özel | size ne"
)
SKIP = "geç | bu soruyu geç | atla | sonraki soru | pas | gec | Bu soruyu geç | atlayalım"
NAMES = [
    ("Ayşe Yılmaz", "Ayşe Yılmaz"),
    ("adım Ayşe Yılmaz", "Ayşe Yılmaz"),
    ("Adım İbrahim Öztürk", "İbrahim Öztürk"),
    ("benim adım mehmet", "mehmet"),
    ("ben Ali Kaya", "Ali Kaya"),
    ("Merhaba, ismim Fatma Demir", "Fatma Demir"),
    ("İSMAİL ŞAHİN", "İSMAİL ŞAHİN"),
    ("Deniz Savaş", "Deniz Savaş"),
    ("Attila Korkut", "Attila Korkut"),
    ("Emin Çalışkan", "Emin Çalışkan"),
    ("A. de Vries", "A. de Vries"),
    ("ad soyad: Can Aydın", "Can Aydın"),
]
NO_NAMES = [
    "bilmiyorum",
    "ben hastayım",
    "kiramı ödeyemiyorum",
    "evet",
    "hayır",
    "adım ne",
    "söylemek istemiyorum",
    "işsizim",
    "ben kiracıyım 3",
    "bir şey sormak istiyorum",
]
CONTACTS = [
    ("06-12345678", Contact(phone=PHONE)),
    ("numaram 0612345678", Contact(phone=PHONE)),
    ("beni 0612345678 numarasından arayın", Contact(phone=PHONE)),
    ("mail adresim a@b.nl", Contact(email="a@b.nl")),
    ("0612345678 ya da a@b.nl", Contact(PHONE, "a@b.nl")),
    ("akşam 17.00'den sonra 0612345678", Contact(phone=PHONE)),
]
NO_CONTACTS = [
    ("bilmiyorum", "not_understood"),
    ("0612345", "phone_wrong"),
    ("ayse nokta yilmaz gmail nokta com", "email_wrong"),
    ("0612345678 numarasını aramayın", "ambiguous"),
    ("0612345678 veya 0687654321", "ambiguous"),
    ("neden istiyorsunuz", "not_understood"),
]
HOMES = [
    ("3511AB 12", PostcodeHouse("3511AB", 12)),
    ("posta kodum 3511 AB ve ev numaram 12", PostcodeHouse("3511AB", 12)),
    ("posta kodu 3511AB, numara 12", PostcodeHouse("3511AB", 12)),
    ("3511AB no 12", PostcodeHouse("3511AB", 12)),
    ("Voorbeeldstraat 12 bis, 3511AB", PostcodeHouse("3511AB", 12, "bis")),
    ("3511AB 12 de oturuyorum", PostcodeHouse("3511AB", 12)),
]
NO_HOMES = [
    ("3511AB", "house_number_missing"),
    ("ev numaram 12", "postcode_missing"),
    ("kiram 650, 3511AB", "not_understood"),
    ("bilmiyorum", "not_understood"),
]
STORIES: list[tuple[str, dict[str, object]]] = [
    ("2 ay gerideyim", {"arrears": Arrears(months=2)}),
    ("iki ay geride kaldım kirada", {"arrears": Arrears(months=2)}),
    ("kirada 2 ay gerideyim", {"arrears": Arrears(months=2)}),
    ("1300 euro kira borcum var", {"arrears": Arrears(cents=1300_00)}),
    ("kira borcum 1300 euro", {"arrears": Arrears(cents=1300_00)}),
    ("3 aylık kirayı ödeyemedim", {"arrears": Arrears(months=3)}),
    ("kira borcum yok ama zor durumdayım", {"arrears": Arrears(cents=0)}),
    ("kiram 712 euro", {"rent": 712_00}),
    ("Kiram 712 euro, 2 ay gerideyim", {"rent": 712_00, "arrears": Arrears(months=2)}),
    ("KİRAM 650 EURO", {"rent": 650_00}),
    ("ayda 650 euro kira ödüyorum", {"rent": 650_00}),
    ("ekimden beri işsizim", {"since": date(2026, 10, 1)}),
    ("Geçen aydan beri kirayı ödeyemiyorum", {"since": date(2026, 10, 1)}),
    ("gelecek aydan itibaren gelirim yok", {"since": date(2026, 12, 1)}),
    ("1 eylülden beri işim yok", {"since": date(2026, 9, 1)}),
    ("ayda fazladan 50 euro ödeyebilirim", {"monthly": 50_00}),
    ("borcuma ayda 50 euro ödeyebilirim", {"monthly": 50_00}),
    ("Ödeme planı istiyorum, ayda 100 euro ödeyebilirim", {"monthly": 100_00}),
    ("aralık sonuna kadar erteleme istiyorum", {"until": date(2026, 12, 31)}),
    ("Kirayı 15 aralığa kadar erteleyebilir miyim?", {"until": date(2026, 12, 15)}),
    ("2 hafta süre verin", {"until": date(2026, 12, 9)}),
    ("100 euro kira indirimi istiyorum", {"less": 100_00}),
    ("kiramı 100 euro düşürür müsünüz?", {"less": 100_00}),
    ("Kirası 600 euronun altında bir yer arıyorum", {"highest_rent": 600_00}),
    ("en fazla 600 euro kira ödeyebilirim", {"highest_rent": 600_00}),
    ("4 kişiyiz", {"persons": 4}),
    ("yalnız yaşıyorum ve kiram 600 euro", {"persons": 1, "rent": 600_00}),
    ("bu durum geçici", {"lasting": "temporary"}),
    ("Bu kalıcı.", {"lasting": "structural"}),
    ("benim adım Ayşe Yılmaz", {"tenant_name": "Ayşe Yılmaz"}),
    ("Adım İbrahim Öztürk", {"tenant_name": "İbrahim Öztürk"}),
    ("numaram 06-12345678", {"contact": Contact(phone=PHONE)}),
    ("adresim 3511 AB 12", {"address": PostcodeHouse("3511AB", 12)}),
    (
        "Merhaba, adım Ayşe Yılmaz, 3511AB 12. Kiram 650 euro, 2 ay gerideyim ve ayda fazladan 50"
        " euro ödeyebilirim! Beni 06-12345678 numarasından arayın.",
        {
            "tenant_name": "Ayşe Yılmaz",
            "address": PostcodeHouse("3511AB", 12),
            "arrears": Arrears(months=2),
            "rent": 650_00,
            "monthly": 50_00,
            "contact": Contact(phone=PHONE),
        },
    ),
]
TOLD_LETTERS = [
    ("icradan mektup geldi", "bailiff"),
    ("İcra memurundan bir mektup aldım", "bailiff"),
    ("mahkemeden celp geldi", "court"),
    ("3 aralıkta mahkemem var", "court"),
    ("12 aralıkta evden çıkarılacağız", "eviction"),
    ("elektriğimiz kesildi", "cut_off"),
]
NO_STORIES = """
kirayı ödeyemiyorum
param yok
650
evet
adım mektubunuzda yanlış yazılmış
hastayım
ayda 650 euro ödüyorum
ayda 600 ödeyebilirim
2 veya 3 ay gerideyim
diyelim 2 ay gerideyim, ne olur
2 ay geride miyim?
annem 2 ay geride kirasında
komşum 2 ay geride
2 ay gerideyim ama dün hepsini ödedim
sağlık sigortası borcum 2000 euro
15.000 euro borcum var
2015'ten beri burada oturuyorum
icradan korkuyorum
belki geçici
geçici sözleşmem bitiyor
kiram 50 euro arttı
kiram çok yüksek
eski adresim 3511 AB 12
annem 3511 AB 12 de oturuyor
kaç taksite kadar kabul ediyorsunuz
750 yerine birkaç ay 550 ödesem
ne kadar kira yardımı alırım, kiram 690 mı
iş bulana kadar erteleme istiyorum
haftada 25 euro ödeyebilirim
""".strip().splitlines()
CORRECTIONS = [
    ("hayır dur, 650", Correction((), "650", True)),
    ("pardon, 650", Correction((), "650", True)),
    ("pardon 680 euro", Correction((), "680 euro", True)),
    ("özür dilerim, 680", Correction((), "680", True)),
    ("yanlış yazdım, 680", Correction((), "680", True)),
    ("yanlis oldu 680", Correction((), "680", True)),
    ("680 demek istedim", Correction((), "680", True)),
    ("aslında 680", Correction((), "680", True)),
    ("680 olacak", Correction((), "680", True)),
    ("650 değil 680", Correction((), "680", True, "650")),
    ("ekim değil eylül", Correction((), "eylül", True, "ekim")),
    ("650 yazdım ama 680 olacak", Correction((), "680", True)),
    ("düzeltme: 1 aralık", Correction((), "1 aralık", True)),
    ("dur, 06-12345679", Correction(("contact",), "06-12345679", True)),
    ("pardon, 3511 AB 14", Correction(("address",), "3511 AB 14", True)),
    ("kiram aslında 680", Correction(("rent",), "680", True)),
    ("pardon, kiram 680 euro", Correction(("rent",), "680 euro", True)),
    ("kiram 650 değil 680", Correction(("rent",), "680", True, "650")),
    ("kiram 680 olacak", Correction(("rent",), "680", True)),
    ("adım yanlış", Correction(("tenant_name",), "", True)),
    ("adres yanlış", Correction(("address",), "", True)),
    ("yanlış numara", Correction(("contact",), "", True)),
    ("adımı değiştirin", Correction(("tenant_name",), "", True)),
    ("adresimi değiştirmek istiyorum", Correction(("address",), "", True)),
    ("bir şeyi yanlış yazdım", Correction((), "", True)),
    ("bir şeyi değiştirmek istiyorum", Correction((), "", True)),
    ("hata yaptım", Correction((), "", True)),
    ("kiram 680", Correction(("rent",), "680", False)),
    ("kira: 680", Correction(("rent",), "680", False)),
    ("kira borcum 700", Correction(("arrears",), "700", False)),
    ("numaram 06-12345678", Correction(("contact",), "06-12345678", False)),
    ("adresim 3511 AB 14", Correction(("address",), "3511 AB 14", False)),
    ("adım Can Aydın", Correction(("tenant_name",), "Can Aydın", False)),
    ("aslında geçici", Correction(("lasting",), "geçici", True)),
]
NO_CORRECTIONS = """
650
2 ay
evet
hayır
hayır, 650
hayır teşekkürler
Ayşe Yılmaz
3511 AB 12
pardon
pardon, ödeyemiyorum
pardon, 650?
dur
yanlış
doğru değil
şimdi değil sonra
ne demek istiyorsunuz
kira çok yüksek
kiramı düşürmek istiyorum
adresim gizli
kiram 680 mi
hayır dur biriyle konuşmak istiyorum
aslında istemiyorum
daha ucuz olmalı
""".strip().splitlines()


def each(text: str) -> list[str]:
    """What stands between the strokes and lines."""
    return [word.strip() for word in text.replace("\n", "|").split("|") if word.strip()]


READERS: dict[str, tuple[Any, list[Any], list[Any]]] = {
    "amount": (lambda said: read_amount(said, **TR), AMOUNTS, NO_AMOUNTS),
    "monthly": (lambda said: read_monthly_amount(said, **TR), MONTHLY, NO_MONTHLY),
    "arrears": (lambda said: read_arrears(said, **TR), ARREARS, NO_ARREARS),
    "start": (
        lambda said: read_start(said, today=TODAY, **TR).isoformat(), STARTS, NO_STARTS,
    ),
    "lasting": (lambda said: read_lasting(said, **TR), LASTING, NO_LASTING),
    "until": (
        lambda said: (day := read_until(said, today=TODAY, **TR)) and day.isoformat(),
        UNTIL, NO_UNTIL,
    ),
    "duration": (
        lambda said: read_duration(said, today=TODAY, **TR), DURATIONS, NO_DURATIONS,
    ),
    "months": (lambda said: read_months(said, **TR), MONTHS, []),
    "persons": (lambda said: read_persons(said, **TR), PERSONS, NO_PERSONS),
    "letter": (
        lambda said: (
            (read := read_letter(said, today=TODAY, **TR)).kind, read.day and read.day.isoformat(),
        ),
        [(text, (kind, day)) for text, kind, day in LETTERS], NO_LETTERS,
    ),
    "letter_day": (
        lambda said: (day := read_letter_day(said, today=TODAY, ahead=True, **TR))
        and day.isoformat(),
        LETTER_DAYS, NO_LETTER_DAYS,
    ),
    "yes_no": (
        lambda said: read_yes_no(said, **TR),
        [(text, True) for text in each(YES)] + [(text, False) for text in each(NO)], NEITHER,
    ),
    "yes_no_not_said": (lambda said: read_yes_no_not_said(said, **TR), YES_NO_NOT_SAID, []),
    "cause": (lambda said: read_cause(said, **TR), CAUSES, NO_CAUSES),
    "children": (lambda said: read_children(said, **TR), CHILDREN, NO_CHILDREN),
    "money_help": (lambda said: read_money_help(said, **TR), MONEY_HELP, []),
    "income_day": (lambda said: read_income_day(said, **TR), INCOME_DAYS, NO_INCOME_DAYS),
    "bedrooms": (lambda said: read_bedrooms(said, **TR), BEDROOMS, NO_BEDROOMS),
    "ages": (lambda said: read_ages(said, **TR), AGES, []),
    "sharing": (lambda said: read_sharing(said, **TR), SHARING, NO_SHARING),
    "name": (
        lambda said: read_name(said, **TR),
        NAMES, [(text, "not_understood") for text in NO_NAMES],
    ),
    "contact": (lambda said: read_contact(said, **TR), CONTACTS, NO_CONTACTS),
    "home": (lambda said: read_postcode_house(said, **TR), HOMES, NO_HOMES),
}  # fmt: skip
RIGHT = [(name, *row) for name, (_, right, _no) in READERS.items() for row in right]
WRONG = [(name, *row) for name, (_, _yes, wrong) in READERS.items() for row in wrong]


@pytest.mark.parametrize(("reader", "text", "value"), RIGHT)
def test_answer_is_read(reader: str, text: str, value: object) -> None:
    assert READERS[reader][0](text) == value


@pytest.mark.parametrize(("reader", "text", "code"), WRONG)
def test_no_answer_is_refused_with_its_reason(reader: str, text: str, code: str) -> None:
    with pytest.raises(AnswerError) as refused:
        READERS[reader][0](text)

    assert refused.value.code == code


@pytest.mark.parametrize("text", OBJECTS)
def test_objection_is_seen_in_any_message(text: str) -> None:
    assert objects_to_sharing(text, **TR)


@pytest.mark.parametrize("text", OBJECTS_NOT)
def test_other_messages_do_not_object(text: str) -> None:
    assert not objects_to_sharing(text, **TR)


@pytest.mark.parametrize("text", each(NOT_SAID))
def test_rather_not_said_is_read(text: str) -> None:
    assert says_not_said(text, "tr")


@pytest.mark.parametrize("text", each(SKIP))
def test_skip_is_read(text: str) -> None:
    assert says_skip(text, "tr")


@pytest.mark.parametrize(("text", "told"), STORIES)
def test_story_is_read(text: str, told: dict[str, object]) -> None:
    assert read_story(text, today=TODAY, **TR) == told


@pytest.mark.parametrize(("text", "kind"), TOLD_LETTERS)
def test_letter_in_a_story_is_read(text: str, kind: str) -> None:
    told = read_story(text, today=TODAY, **TR)

    assert getattr(told.get("letter"), "kind", None) == kind


@pytest.mark.parametrize("text", NO_STORIES)
def test_what_is_not_certain_is_left_out(text: str) -> None:
    assert read_story(text, today=TODAY, **TR) == {}


@pytest.mark.parametrize(("text", "correction"), CORRECTIONS)
def test_correction_is_read(text: str, correction: Correction) -> None:
    assert read_correction(text, **TR) == correction


@pytest.mark.parametrize("text", NO_CORRECTIONS)
def test_other_messages_correct_nothing(text: str) -> None:
    assert read_correction(text, **TR) is None


@given(st.integers(1, HIGHEST_AMOUNT))
def test_amount_as_a_letter_prints_it_is_read_back(cents: int) -> None:
    assert read_amount(format_currency(cents / 100, "EUR", locale="tr"), **TR) == cents


@given(st.integers(1, 9_999))
def test_number_words_are_read_back(euros: int) -> None:
    assert read_amount(num2words(euros, lang="tr"), **TR) == euros * 100


@given(st.integers(-3600, 700), st.sampled_from(["long", "d MMMM y", "d/M/y"]))
def test_date_as_letters_print_it_is_read_back(away: int, shape: str) -> None:
    day = TODAY + timedelta(days=away)

    assert read_start(format_date(day, shape, locale="tr"), today=TODAY, **TR) == day


@given(text=st.text(max_size=80))
def test_any_text_gives_a_value_or_a_reason(text: str) -> None:
    for read, *_ in READERS.values():
        try:
            read(text)
        except AnswerError:
            continue
