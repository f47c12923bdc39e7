"""Sums, days, stretches, people and yes or no, as typed in Ukrainian on 25 November 2026.

Also without apostrophes, in Latin letters, and with the Russian words that many mix in.
"""

from datetime import date, timedelta

import pytest
from babel.dates import format_date
from hypothesis import given
from hypothesis import strategies as st
from num2words import num2words

from answers.addresses import read_postcode_house
from answers.amounts import read_amount, read_amount_or_not_known, read_monthly_amount
from answers.arrears import Arrears, read_arrears
from answers.contacts import Contact, read_contact
from answers.dates import read_start
from answers.durations import Duration, read_duration, read_months
from answers.errors import AnswerError
from answers.income_day import read_income_day
from answers.lasting import read_lasting
from answers.names import read_name
from answers.persons import read_persons
from answers.until import read_until
from answers.yes_no import read_yes_no

TODAY = date(2026, 11, 25)
MOBILE = "+31612345678"

AMOUNTS = [
    ("650", 65000, "bare"),
    ("650 євро", 65000, "with its word"),
    ("€ 650", 65000, "the sign before"),
    ("650€", 65000, "the sign behind"),
    ("євро 650", 65000, "the word before"),
    ("650 евро", 65000, "Russian"),
    ("712,38", 71238, "a comma"),
    ("712.38 євро", 71238, "a point"),
    ("1 200 євро", 120000, "a space between thousands"),
    ("1.200", 120000, "a point between thousands"),
    ("650 євро 50 центів", 65050, "and cents"),
    ("650 євро і 50 центів", 65050, "and cents"),
    ("приблизно 650", 65000, "a hedge"),
    ("десь 650 євро", 65000, "a hedge"),
    ("близько шестисот п'ятдесяти євро", 65000, "the genitive"),
    ("шістсот п'ятдесят", 65000, "words"),
    ("шістсот пятдесят євро", 65000, "without the apostrophe"),
    ("шістсот п’ятдесят", 65000, "another apostrophe"),
    ("шестьсот пятьдесят евро", 65000, "Russian words"),
    ("тисяча двісті", 120000, "a thousand without one"),
    ("тисячу двісті євро", 120000, "the accusative"),
    ("одна тисяча двісті", 120000, "one thousand"),
    ("дві тисячі", 200000, "two thousand"),
    ("2 тисячі євро", 200000, "digits and a word"),
    ("півтори тисячі", 150000, "one and a half"),
    ("1,5 тис", 150000, "short"),
    ("моя оренда 650 євро", 65000, "a sentence"),
    ("оренда 650", 65000, "a label"),
    ("я плачу 650 євро на місяць", 65000, "a sentence"),
    ("плачу за оренду 650 євро", 65000, "a sentence"),
    ("думаю, що 650", 65000, "a hedge"),
    ("це 650 євро", 65000, "a sentence"),
    ("максимум 600", 60000, "a limit is a sum"),
    ("на 100 євро менше", 10000, "how much less"),
]
NO_AMOUNTS = [
    ("600-700", "ambiguous", "two sums"),
    ("від 600 до 700", "ambiguous", "two sums"),
    ("600 або 700", "ambiguous", "two sums"),
    ("650 доларів", "not_understood", "no euros"),
    ("$650", "not_euros", "no euros"),
    ("багато", "not_understood", "vague"),
    ("скільки я плачу?", "not_understood", "a question"),
    ("не знаю", "not_understood", "not known"),
]
MONTHLY = [
    ("50", 5000, "bare"),
    ("50 євро на місяць", 5000, "a month"),
    ("50 євро щомісяця", 5000, "monthly"),
    ("можу платити 50 на місяць", 5000, "a sentence"),
    ("я можу 75 євро", 7500, "a sentence"),
    ("п'ятдесят євро на місяць", 5000, "words"),
    ("максимум 50 в місяць", 5000, "the other preposition"),
    ("50 / міс", 5000, "short"),
    ("не знаю", None, "not known"),
    ("Не знаю.", None, "the button"),
    ("ще не знаю", None, "not known yet"),
    ("я не знаю точно", None, "not known"),
    ("ne znayu", None, "Latin letters"),
    ("без поняття", None, "no idea"),
    ("важко сказати", None, "hard to say"),
    ("треба подивитися", None, "have to look"),
]
NO_MONTHLY = [
    ("50 на тиждень", "not_per_month", "a week"),
    ("50 щотижня", "not_per_month", "a week"),
    ("600 на рік", "not_per_month", "a year"),
    ("нічого", "too_low", "nothing"),
    ("не можу нічого платити", "too_low", "nothing"),
    ("ні цента", "too_low", "nothing"),
    ("9000", "too_high", "too much"),
    ("скільки треба", "not_understood", "a question"),
]
ARREARS = [
    ("650", Arrears(cents=65000), "bare"),
    ("1200 євро", Arrears(cents=120000), "a sum"),
    ("борг 1200 євро", Arrears(cents=120000), "a label"),
    ("у мене борг 1200 євро", Arrears(cents=120000), "a sentence"),
    ("я винна приблизно 900 євро", Arrears(cents=90000), "a sentence"),
    ("винен 900", Arrears(cents=90000), "a word"),
    ("2 місяці", Arrears(months=2), "months"),
    ("два місяці", Arrears(months=2), "months in words"),
    ("за два місяці", Arrears(months=2), "for two months"),
    ("двох місяців", Arrears(months=2), "the genitive"),
    ("борг за 3 місяці", Arrears(months=3), "a label"),
    ("не сплачено за 2 місяці", Arrears(months=2), "unpaid"),
    ("я не платила 3 місяці", Arrears(months=3), "a sentence"),
    ("5 місяців оренди", Arrears(months=5), "months of rent"),
    ("п'ять місяців", Arrears(months=5), "words"),
    ("пять месяцев", Arrears(months=5), "Russian"),
    ("1 місяць", Arrears(months=1), "the button"),
    ("місяць", Arrears(months=1), "one month without its number"),
    ("за минулий місяць", Arrears(months=1), "last month"),
    ("2 місяці, 1300 євро", Arrears(130000, 2), "both"),
    ("1300 євро (2 місяці)", Arrears(130000, 2), "both"),
    ("ні", Arrears(cents=0), "none"),
    ("немає", Arrears(cents=0), "none"),
    ("У мене немає боргу", Arrears(cents=0), "the button"),
    ("боргів немає", Arrears(cents=0), "turned round"),
    ("нема боргу", Arrears(cents=0), "short"),
    ("я нічого не винна", Arrears(cents=0), "a sentence"),
    ("все сплачено", Arrears(cents=0), "all paid"),
    ("плачу завжди вчасно", Arrears(cents=0), "in time"),
    ("поки немає", Arrears(cents=0), "not yet"),
    ("долгов нет", Arrears(cents=0), "Russian"),
    ("не знаю", Arrears(), "not known"),
    ("точно не пам'ятаю", Arrears(), "not known"),
]
NO_ARREARS = [
    ("так", "amount_missing", "yes, how much"),
    ("так, на жаль", "amount_missing", "yes, how much"),
    ("у мене є борг за оренду", "amount_missing", "yes, how much"),
    ("3", "ambiguous", "euros or months"),
    ("я нічого не маю", "not_understood", "no money is no answer"),
    ("моя мама", "not_understood", "no sum"),
    ("скільки я винна?", "not_understood", "a question"),
    ("90 місяців", "too_high", "too many"),
]
STARTS = [
    ("сьогодні", "2026-11-25", "today"),
    ("зараз", "2026-11-25", "now"),
    ("з сьогодні", "2026-11-25", "from today"),
    ("вчора", "2026-11-24", "a day ago"),
    ("післязавтра", "2026-11-27", "two days on"),
    ("цього місяця", "2026-11-01", "a month is its first day"),
    ("з цього місяця", "2026-11-01", "a month is its first day"),
    ("з наступного місяця", "2026-12-01", "the question's own example"),
    ("в наступному місяці", "2026-12-01", "the locative"),
    ("з минулого місяця", "2026-10-01", "a month is its first day"),
    ("кінець цього місяця", "2026-11-30", "its last day"),
    ("в кінці цього місяця", "2026-11-30", "its last day"),
    ("наприкінці наступного місяця", "2026-12-31", "its last day"),
    ("минулого тижня", "2026-11-16", "a week is its Monday"),
    ("наступного тижня", "2026-11-30", "a week is its Monday"),
    ("з наступного року", "2027-01-01", "a year is its first day"),
    ("з жовтня", "2026-10-01", "the question's own example"),
    ("з грудня", "2026-12-01", "nearest"),
    ("почалося в жовтні", "2026-10-01", "the locative"),
    ("жовтень", "2026-10-01", "a bare month"),
    ("в октябре", "2026-10-01", "Russian"),
    ("oktober", "2026-10-01", "Dutch"),
    ("ще з травня", "2026-05-01", "past"),
    ("не плачу з травня", "2026-05-01", "past"),
    ("з жовтня минулого року", "2025-10-01", "its year said"),
    ("з початку жовтня", "2026-10-01", "its first day"),
    ("середина грудня", "2026-12-15", "the 15th"),
    ("кінець жовтня", "2026-10-31", "its last day"),
    ("1 жовтня", "2026-10-01", "day and month"),
    ("1-го жовтня", "2026-10-01", "with an ending"),
    ("з першого жовтня", "2026-10-01", "in words"),
    ("1 жовтня 2026 року", "2026-10-01", "with its year"),
    ("1 жовтня 2026 р.", "2026-10-01", "with its year, short"),
    ("1 січня", "2027-01-01", "nearest"),
    ("01.10.2026", "2026-10-01", "points"),
    ("1-10-2026", "2026-10-01", "dashes"),
    ("місяць тому", "2026-10-25", "without its number"),
    ("два тижні тому", "2026-11-11", "ago"),
    ("3 місяці тому", "2026-08-25", "ago"),
    ("приблизно 3 місяці тому", "2026-08-25", "ago"),
    ("півроку тому", "2026-05-25", "half a year"),
    ("пів року тому", "2026-05-25", "half a year in two words"),
    ("вже два місяці", "2026-09-25", "so long already"),
    ("уже півроку", "2026-05-25", "so long already"),
    ("через тиждень", "2026-12-02", "ahead, without its number"),
    ("через два тижні", "2026-12-09", "ahead"),
    ("через місяць", "2026-12-25", "ahead"),
    ("через 3 тижні", "2026-12-16", "ahead"),
    ("25 числа", "2026-11-25", "a day of the month"),
    ("з 1 числа наступного місяця", "2026-12-01", "a day of a named month"),
    ("минулого понеділка", "2026-11-23", "a weekday, past"),
    ("наступної п'ятниці", "2026-11-27", "a weekday, ahead"),
    ("з 2025 року почалося", "2025-01-01", "a year"),
]
NO_STARTS = [
    ("650", "not_understood", "no date"),
    ("не знаю", "not_understood", "not known"),
    ("з якого часу?", "not_understood", "a question"),
    ("коли треба платити", "not_understood", "a question"),
    ("давно", "not_understood", "vague"),
    ("кілька місяців тому", "not_understood", "vague"),
    ("до березня", "not_understood", "an end, no start"),
    ("2 місяці", "ambiguous", "ago or ahead"),
    ("понеділок", "ambiguous", "past or ahead"),
    ("31 лютого", "no_such_date", "no such day"),
    ("1 березня 1998", "too_long_ago", "the last century"),
    ("1 січня 2031", "too_far_ahead", "years ahead"),
]
UNTIL = [
    ("до кінця грудня", "2026-12-31", "the question's own example"),
    ("на місяць", "2026-12-25", "the question's own example"),
    ("До кінця цього місяця", "2026-11-30", "the button"),
    ("1 місяць", "2026-12-25", "the button"),
    ("2 місяці", "2027-01-25", "the button"),
    ("до кінця місяця", "2026-11-30", "this month"),
    ("до 31 грудня", "2026-12-31", "a day"),
    ("до 1 січня", "2027-01-01", "a day"),
    ("до 1 січня 2027 року", "2027-01-01", "a day"),
    ("до січня", "2027-01-01", "ends where January begins"),
    ("до січня включно", "2027-01-31", "through January"),
    ("по січень", "2027-01-31", "through January"),
    ("через два тижні", "2026-12-09", "a stretch"),
    ("на два тижні", "2026-12-09", "a stretch"),
    ("на 2 тижні", "2026-12-09", "a stretch, no time of day"),
    ("до кінця року", "2026-12-31", "this year"),
    ("ще тиждень", "2026-12-02", "a stretch"),
    ("півтора місяця", "2027-01-09", "one and a half"),
    ("до наступного місяця", "2026-12-31", "a month alone ends with its last day"),
    ("в кінці наступного місяця", "2026-12-31", "its end"),
    ("до п'ятниці", "2026-11-27", "a weekday"),
    ("коли отримаю зарплату 25 грудня", "2026-12-25", "when paid"),
    ("можна до 15 грудня?", "2026-12-15", "asks, and answers"),
    ("відстрочка до 15 грудня", "2026-12-15", "a label"),
    ("не знаю", None, "not known"),
]
NO_UNTIL = [
    ("коли мені стане краще", "not_understood", "no day"),
    ("до якого числа?", "not_understood", "a question"),
    ("1 вересня 2026", "in_the_past", "gone by"),
    ("до 2029 року", "too_far_ahead", "too far"),
    ("2 або 3 тижні", "ambiguous", "two stretches"),
    ("кілька тижнів", "ambiguous", "vague"),
]
DURATIONS = [
    ("6 місяців", Duration(6, "temporary"), "the question's own example"),
    ("3 місяці", Duration(3, "temporary"), "the button"),
    ("12 місяців", Duration(12, "temporary"), "the button"),
    ("на півроку", Duration(6, "temporary"), "half a year"),
    ("пів року", Duration(6, "temporary"), "in two words"),
    ("рік", Duration(12, "temporary"), "a year"),
    ("півтора року", Duration(18, "temporary"), "a year and a half"),
    ("два роки", Duration(24, "temporary"), "years"),
    ("до березня", Duration(4, "temporary"), "until a month"),
    ("до літа", Duration(None, "temporary"), "until a season"),
    ("доки знайду роботу", Duration(None, "temporary"), "until something"),
    ("кілька місяців", Duration(None, "temporary"), "vague"),
    ("тимчасово", Duration(None, "temporary"), "it passes"),
    ("Так і залишиться", Duration(None, "structural"), "the button"),
    ("назавжди", Duration(None, "structural"), "it stays"),
    ("не знаю", Duration(None, "not_known"), "not known"),
    ("хтозна", Duration(None, "not_known"), "not known"),
]
NO_DURATIONS = [
    ("6", "ambiguous", "months or years"),
    ("вже півроку", "not_understood", "so long already"),
    ("2-3 місяці", "ambiguous", "two stretches"),
    ("10 років", "too_high", "too long"),
]
MONTHS = [
    ("6", 6, "bare"),
    ("6 місяців", 6, "months"),
    ("за 6 місяців", 6, "a preposition"),
    ("за рік", 12, "a year"),
    ("півроку", 6, "half a year"),
    ("за десять місяців", 10, "words"),
    ("10 платежів", 10, "instalments"),
    ("не знаю", None, "not known"),
]
LASTING = [
    ("Тимчасово", "temporary", "the button"),
    ("тимчасово", "temporary", "a word"),
    ("думаю, це тимчасово", "temporary", "a sentence"),
    ("сподіваюся, що тимчасово", "temporary", "hope"),
    ("кілька місяців", "temporary", "a stretch"),
    ("ненадовго", "temporary", "not for long"),
    ("не назавжди", "temporary", "turned round"),
    ("скоро закінчиться", "temporary", "it ends"),
    ("до літа", "temporary", "an end"),
    ("временно", "temporary", "Russian"),
    ("Так і залишиться", "structural", "the button"),
    ("назавжди", "structural", "a word"),
    ("постійно", "structural", "a word"),
    ("не тимчасово", "structural", "turned round"),
    ("нічого не зміниться", "structural", "no change"),
    ("так буде й далі", "structural", "it stays"),
    ("надовго", "structural", "for long"),
    ("Ще не знаю", "not_known", "the button"),
    ("не знаю", "not_known", "not known"),
    ("важко сказати", "not_known", "hard to say"),
    ("побачимо", "not_known", "we shall see"),
]
NO_LASTING = [
    ("тимчасово, але може й надовго", "ambiguous", "both"),
    ("погано", "not_understood", "no answer"),
    ("як довго?", "not_understood", "a question"),
]
PERSONS = [
    ("4", 4, "bare"),
    ("четверо", 4, "a collective"),
    ("нас четверо", 4, "a sentence"),
    ("нас 4", 4, "a sentence"),
    ("4 особи", 4, "with its word"),
    ("5 осіб", 5, "with its word"),
    ("п'ять", 5, "words"),
    ("1, лише я", 1, "the button"),
    ("лише я", 1, "alone"),
    ("тільки я", 1, "alone"),
    ("я сама", 1, "alone"),
    ("я один", 1, "alone"),
    ("живу сама", 1, "alone"),
    ("я і моя дитина", 2, "two"),
    ("я і двоє дітей", 3, "three"),
    ("я та мої двоє дітей", 3, "three"),
    ("я, чоловік і двоє дітей", 4, "four"),
    ("я з чоловіком", 2, "the instrumental"),
    ("з дружиною і сином", 3, "with"),
    ("двоє дорослих і троє дітей", 5, "everybody counted"),
    ("мама, тато і двоє дітей", 4, "a couple"),
    ("мама двох дітей", 3, "a mother of two"),
    ("сім'я з чотирьох осіб", 4, "a family of four"),
    ("живемо вчотирьох", 4, "four together"),
    ("я, дочка і кіт", 2, "a cat is nobody"),
    ("я з дочкою (8 років)", 2, "an age"),
    ("вдвох", 2, "two together"),
]
NO_PERSONS = [
    ("троє дітей", "ambiguous", "the tenant too?"),
    ("у мене двоє дітей", "ambiguous", "the tenant too?"),
    ("я вагітна", "ambiguous", "on the way"),
    ("2 або 3", "ambiguous", "two numbers"),
    ("0", "too_low", "nobody"),
    ("50", "too_high", "too many"),
    ("багато", "not_understood", "vague"),
]
YES = [
    "так", "Так.", "тааак", "ага", "угу", "так, звичайно", "звісно", "авжеж", "добре", "гаразд",
    "ок", "okay", "tak", "да", "конечно", "+", "👍", "згодна", "згоден", "погоджуюся", "правильно",
    "все правильно", "так, все вірно", "надсилайте", "так, надіслати мою заявку", "можна", "не"
    " проти",
    "я не заперечую", "без проблем", "будь ласка", "думаю, що так", "нехай", "хочу", "так, хочу",
    "yes", "ja",
]  # fmt: skip
NO = [
    "ні", "Ні.", "нііі", "ні, дякую", "нє", "нет", "ni", "nee", "не треба", "не потрібно", "не"
    " хочу",
    "ні, не хочу", "не згодна", "не погоджуюся", "неправильно", "не правильно", "невірно", "ще ні",
    "поки ні", "не зараз", "ні, не зараз", "не надсилайте", "не надсилати", "краще ні", "та ні",
    "звичайно ні", "ні в якому разі", "в жодному разі", "ніколи", "👎",
]  # fmt: skip
NEITHER = [
    ("так, але не все", "ambiguous", "a yes with a border"),
    ("так, але спершу подзвоніть", "ambiguous", "a yes with a border"),
    ("так і ні", "ambiguous", "both"),
    ("ні, надсилайте", "ambiguous", "both"),
    ("може", "ambiguous", "doubt"),
    ("можливо", "ambiguous", "doubt"),
    ("не знаю", "ambiguous", "doubt"),
    ("не все", "ambiguous", "a border"),
    ("якщо треба", "ambiguous", "a condition"),
    ("так?", "not_understood", "asked back"),
    ("чому ні", "not_understood", "a question"),
    ("привіт", "not_understood", "neither"),
    ("650", "not_understood", "a number"),
    ("Олена", "not_understood", "a name"),
]
INCOME_DAYS = [
    ("25", 25, "bare"),
    ("25-го", 25, "an ending"),
    ("25 числа", 25, "its word"),
    ("приблизно 20 числа", 20, "a hedge"),
    ("двадцять п'ятого", 25, "the genitive in words"),
    ("двадцять пятого числа", 25, "without the apostrophe"),
    ("третього", 3, "the genitive in words"),
    ("першого", 1, "the first"),
    ("наприкінці місяця", 31, "the end"),
    ("в кінці місяця", 31, "the end"),
    ("на початку місяця", 1, "the beginning"),
    ("останній день місяця", 31, "the end"),
    ("в середині місяця", 15, "the middle"),
    ("зарплата приходить 25 числа", 25, "a sentence"),
    ("по-різному", None, "not fixed"),
    ("щотижня", None, "weekly"),
    ("щоп'ятниці", None, "weekly"),
    ("не знаю", None, "not known"),
    ("краще не казати", None, "not said"),
]
NO_INCOME_DAYS = [
    ("20 або 25", "ambiguous", "two days"),
    ("32", "no_such_date", "no such day"),
    ("скоро", "not_understood", "no day"),
    ("пізно", "not_understood", "no day"),
]
NAMES = [
    ("Олена Коваленко", "Олена Коваленко", "bare"),
    ("мене звати Олена Коваленко", "Олена Коваленко", "a sentence"),
    ("Добрий день, мене звати Тарас Шевчук", "Тарас Шевчук", "with a greeting"),
    ("моє ім'я Дар'я", "Дар'я", "an apostrophe"),
    ("моє ім’я Дар’я", "Дар'я", "another apostrophe"),
    ("Я Іван Мельник", "Іван Мельник", "I am"),
    ("Olena Kovalenko", "Olena Kovalenko", "Latin letters"),
    ("О. Коваленко", "О. Коваленко", "an initial"),
    ("меня зовут Анна", "Анна", "Russian"),
]
NO_NAMES = [
    "не знаю", "я хвора", "так", "привіт", "навіщо вам моє ім'я?", "я не хочу казати",
    "у мене немає грошей", "я втратила роботу", "допоможіть", "650", "анонімно",
    "не можу платити за оренду",
]  # fmt: skip
CONTACTS = [
    ("06-12345678", Contact(phone=MOBILE), "bare"),
    ("мій номер 0612345678", Contact(phone=MOBILE), "a sentence"),
    ("телефонуйте на 06 12345678 після 17.00", Contact(phone=MOBILE), "with a time"),
    ("+380 67 123 45 67", Contact(phone="+380671234567"), "a Ukrainian number"),
    ("пошта olena@ukr.net", Contact(email="olena@ukr.net"), "a sentence"),
    ("0612345678 або olena@example.com", Contact(MOBILE, "olena@example.com"), "both"),
]
NO_CONTACTS = [
    ("не знаю", "not_understood", "no contact"),
    ("навіщо вам мій номер?", "not_understood", "a question"),
    ("не дзвоніть на 0612345678", "ambiguous", "denied"),
    ("0612345", "phone_wrong", "too short"),
    ("olena собака gmail крапка com", "email_wrong", "spelled out"),
    ("0612345678 або 0687654321", "ambiguous", "two numbers"),
]
HOMES = [
    ("3511 AB 12", "3511AB 12", "bare"),
    ("3511АВ 12", "3511AB 12", "Cyrillic letters that look Latin"),
    ("індекс 3511AB, номер будинку 12", "3511AB 12", "labels"),
    ("3511AB, будинок 12, кв. 3", "3511AB 12 3", "a flat"),
    ("мій індекс 3511 AB, а номер будинку 12", "3511AB 12", "a sentence"),
    ("Voorbeeldstraat 12, 3511AB Utrecht", "3511AB 12", "a street"),
]
NO_HOMES = [
    ("3511AB", "house_number_missing", "half"),
    ("будинок 12", "postcode_missing", "half"),
    ("01001 Київ", "not_dutch_postcode", "Kyiv"),
    ("плачу 650 в 3511AB", "not_understood", "a sum"),
    ("що таке індекс", "not_understood", "a question"),
    ("не знаю", "not_understood", "not known"),
]


def refused(read, text: str, **more: object) -> str:
    with pytest.raises(AnswerError) as found:
        read(text, language="uk", **more)
    return found.value.code


@pytest.mark.parametrize(("text", "cents", "why"), AMOUNTS)
def test_amount_is_read(text: str, cents: int, why: str) -> None:
    assert read_amount(text, language="uk") == cents, why


@pytest.mark.parametrize(("text", "code", "why"), NO_AMOUNTS)
def test_no_amount_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_amount, text) == code, why


@pytest.mark.parametrize(("text", "cents", "why"), MONTHLY)
def test_monthly_amount_is_read(text: str, cents: int | None, why: str) -> None:
    assert read_monthly_amount(text, language="uk") == cents, why


@pytest.mark.parametrize(("text", "code", "why"), NO_MONTHLY)
def test_no_monthly_amount_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_monthly_amount, text) == code, why


@given(st.integers(1, 9999))
def test_number_in_words_is_read_back(number: int) -> None:
    words = str(num2words(number, lang="uk"))

    assert read_amount_or_not_known(words, language="uk", lowest=1, highest=10**9) == number * 100


@pytest.mark.parametrize(("text", "owed", "why"), ARREARS)
def test_arrears_are_read(text: str, owed: Arrears, why: str) -> None:
    assert read_arrears(text, language="uk") == owed, why


@pytest.mark.parametrize(("text", "code", "why"), NO_ARREARS)
def test_no_arrears_are_refused(text: str, code: str, why: str) -> None:
    assert refused(read_arrears, text) == code, why


@pytest.mark.parametrize(("text", "day", "why"), STARTS)
def test_start_is_read(text: str, day: str, why: str) -> None:
    assert read_start(text, today=TODAY, language="uk").isoformat() == day, why


@pytest.mark.parametrize(("text", "code", "why"), NO_STARTS)
def test_no_start_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_start, text, today=TODAY) == code, why


@given(st.integers(-3600, 700), st.sampled_from(["long", "d MMMM y", "d.M.y", "d MMMM y 'року'"]))
def test_date_as_ukrainian_letters_print_it_is_read_back(away: int, shape: str) -> None:
    day = TODAY + timedelta(days=away)

    assert read_start(format_date(day, shape, locale="uk"), today=TODAY, language="uk") == day


@pytest.mark.parametrize(("text", "day", "why"), UNTIL)
def test_until_is_read(text: str, day: str | None, why: str) -> None:
    found = read_until(text, today=TODAY, language="uk")

    assert (found and found.isoformat()) == day, why


@pytest.mark.parametrize(("text", "code", "why"), NO_UNTIL)
def test_no_until_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_until, text, today=TODAY) == code, why


@pytest.mark.parametrize(("text", "duration", "why"), DURATIONS)
def test_duration_is_read(text: str, duration: Duration, why: str) -> None:
    assert read_duration(text, today=TODAY, language="uk") == duration, why


@pytest.mark.parametrize(("text", "code", "why"), NO_DURATIONS)
def test_no_duration_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_duration, text, today=TODAY) == code, why


@pytest.mark.parametrize(("text", "months", "why"), MONTHS)
def test_months_are_read(text: str, months: int | None, why: str) -> None:
    assert read_months(text, language="uk") == months, why


@pytest.mark.parametrize(("text", "lasting", "why"), LASTING)
def test_lasting_is_read(text: str, lasting: str, why: str) -> None:
    assert read_lasting(text, language="uk") == lasting, why


@pytest.mark.parametrize(("text", "code", "why"), NO_LASTING)
def test_no_lasting_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_lasting, text) == code, why


@pytest.mark.parametrize(("text", "number", "why"), PERSONS)
def test_persons_are_read(text: str, number: int, why: str) -> None:
    assert read_persons(text, language="uk") == number, why


@pytest.mark.parametrize(("text", "code", "why"), NO_PERSONS)
def test_no_persons_are_refused(text: str, code: str, why: str) -> None:
    assert refused(read_persons, text) == code, why


@pytest.mark.parametrize("text", YES)
def test_yes_is_read(text: str) -> None:
    assert read_yes_no(text, language="uk") is True


@pytest.mark.parametrize("text", NO)
def test_no_is_read(text: str) -> None:
    assert read_yes_no(text, language="uk") is False


@pytest.mark.parametrize(("text", "code", "why"), NEITHER)
def test_what_is_neither_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_yes_no, text) == code, why


@pytest.mark.parametrize(("text", "day", "why"), INCOME_DAYS)
def test_income_day_is_read(text: str, day: int | None, why: str) -> None:
    assert read_income_day(text, language="uk") == day, why


@pytest.mark.parametrize(("text", "code", "why"), NO_INCOME_DAYS)
def test_no_income_day_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_income_day, text) == code, why


@pytest.mark.parametrize(("text", "name", "why"), NAMES)
def test_name_is_read(text: str, name: str, why: str) -> None:
    assert read_name(text, language="uk") == name, why


@pytest.mark.parametrize("text", NO_NAMES)
def test_no_name_is_refused(text: str) -> None:
    assert refused(read_name, text) == "not_understood"


@pytest.mark.parametrize(("text", "contact", "why"), CONTACTS)
def test_contact_is_read(text: str, contact: Contact, why: str) -> None:
    assert read_contact(text, language="uk") == contact, why


@pytest.mark.parametrize(("text", "code", "why"), NO_CONTACTS)
def test_no_contact_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_contact, text) == code, why


@pytest.mark.parametrize(("text", "home", "why"), HOMES)
def test_home_is_read(text: str, home: str, why: str) -> None:
    assert str(read_postcode_house(text, language="uk")) == home, why


@pytest.mark.parametrize(("text", "code", "why"), NO_HOMES)
def test_no_home_is_refused(text: str, code: str, why: str) -> None:
    assert refused(read_postcode_house, text) == code, why
