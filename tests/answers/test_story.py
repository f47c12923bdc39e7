"""What tenants tell unasked, on Wednesday 25 November 2026: certain, or left out."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.addresses import PostcodeHouse
from answers.arrears import Arrears
from answers.choices import Children
from answers.contacts import Contact
from answers.letters import Letter
from answers.story import read_story

TODAY = date(2026, 11, 25)
PHONE = "+31612345678"

DUTCH = [
    ("ik woon in 3511AB, 2 kinderen", {"children": Children("yes", 2)}, "beside their number"),
    ("ik woon alleen, met mijn 2 kinderen", {"children": Children("yes", 2)}, "and no persons"),
    (
        "met drie kinderen en een inkomen kan ik de huur niet meer opbrengen",
        {"children": Children("yes", 3)},
        "children in a clause of their own",
    ),
    ("mijn dochter is ziek", {}, "a word for a child without a number"),
    ("ik woon alleen", {"persons": 1}, "of children nothing is said"),
    (
        "Ik schrijf namens mijn vader. De achterstand is 800 euro.",
        {"helper": "yes", "arrears": Arrears(cents=800_00)},
        "the arrears are the tenant's",
    ),
    (
        "Mijn naam is Anna, ik schrijf voor mijn buurvrouw",
        {"helper": "yes", "helper_name": "Anna"},
        "the name is that of who writes",
    ),
    ("ik loop 2 maanden achter", {"arrears": Arrears(months=2)}, "months"),
    ("Ik loop al twee maanden achter, ik schaam me", {"arrears": Arrears(months=2)}, "in words"),
    (
        "We hebben een huurachterstand van ongeveer 1400 euro opgelopen",
        {"arrears": Arrears(cents=1400_00)},
        "a sum",
    ),
    ("ik loop 950 euro achter met de huur", {"arrears": Arrears(cents=950_00)}, "a sum"),
    ("mijn achterstand is 1.424,76", {"arrears": Arrears(cents=1424_76)}, "as on a letter"),
    ("twee maanden huurachterstand", {"arrears": Arrears(months=2)}, "no sentence"),
    (
        "ik heb 2 maanden achterstand. de achterstand is 1300 euro",
        {"arrears": Arrears(cents=1300_00, months=2)},
        "two halves",
    ),
    ("Ik heb 3 maanden geen huur betaald", {"arrears": Arrears(months=3)}, "not paid"),
    ("k loop 1 mnd achter", {"arrears": Arrears(months=1)}, "as on a phone"),
    ("ik loop nog niet achter", {"arrears": Arrears(cents=0)}, "none yet"),
    ("ik heb geen achterstand maar red het niet", {"arrears": Arrears(cents=0)}, "none"),
    (
        "Ik loop 2 maanden achter, kan ik uitstel krijgen tot eind december?",
        {"arrears": Arrears(months=2), "until": date(2026, 12, 31)},
        "told, then asked",
    ),
    ("ik ben sinds oktober werkloos", {"since": date(2026, 10, 1)}, "since, in the middle"),
    ("sinds 1 september heb ik geen werk meer", {"since": date(2026, 9, 1)}, "since, first"),
    ("ik ben mijn baan kwijt sinds vorige maand", {"since": date(2026, 10, 1)}, "since, last"),
    (
        "Mijn contract is niet verlengd, dus vanaf volgende maand heb ik geen loon meer.",
        {"since": date(2026, 12, 1)},
        "from",
    ),
    ("ik kan sinds mei de huur niet betalen", {"since": date(2026, 5, 1)}, "since"),
    (
        "ik loop sinds augustus 2 maanden achter",
        {"since": date(2026, 8, 1), "arrears": Arrears(months=2)},
        "two in one clause",
    ),
    ("ik wil 50 euro per maand aflossen op de achterstand", {"monthly": 50_00}, "a month"),
    ("Ik kan hooguit 30 euro per maand missen", {"monthly": 30_00}, "a month"),
    ("ik kan elke maand 75 euro extra betalen", {"monthly": 75_00}, "each month"),
    ("Kan ik 60 euro per maand aflossen?", {"monthly": 60_00}, "a proposal asked"),
    (
        "Ik wil een betalingsregeling, ik kan 100 euro per maand betalen",
        {"monthly": 100_00},
        "of a plan",
    ),
    ("ik wil uitstel tot eind december", {"until": date(2026, 12, 31)}, "until"),
    ("mag ik uitstel van betaling tot 15 december?", {"until": date(2026, 12, 15)}, "asked"),
    ("ik heb een maand uitstel nodig", {"until": date(2026, 12, 25)}, "needed"),
    ("graag een maand uitstel", {"until": date(2026, 12, 25)}, "how long"),
    ("Ik wil twee weken uitstel", {"until": date(2026, 12, 9)}, "how long"),
    ("uitstel tot 1 januari graag", {"until": date(2027, 1, 1)}, "no sentence"),
    ("de huur is 780 euro", {"rent": 780_00}, "rent"),
    ("mijn huur is 650", {"rent": 650_00}, "rent"),
    ("Ik betaal 712,38 euro huur per maand en red het niet", {"rent": 712_38}, "rent"),
    (
        "mijn huur is 650 euro en ik wil 100 euro huurkorting",
        {"rent": 650_00, "less": 100_00},
        "rent and less",
    ),
    ("kan de huur 150 euro omlaag?", {"less": 150_00}, "less"),
    ("ik wil een huurverlaging van 80 euro per maand", {"less": 80_00}, "less"),
    ("we zijn met z'n vieren", {"persons": 4}, "persons"),
    ("ik woon alleen en de huur is 600 euro", {"persons": 1, "rent": 600_00}, "persons"),
    ("Wij zoeken een woning voor 3 personen", {"persons": 3}, "persons"),
    ("Ik zoek een appartement onder de 600 euro", {"highest_rent": 600_00}, "highest rent"),
    ("ik zoek een goedkopere woning tot 700 euro", {"highest_rent": 700_00}, "highest rent"),
    ("ik kan maximaal 600 euro huur betalen", {"highest_rent": 600_00}, "highest rent"),
    ("ik moet op 3 december voorkomen", {"letter": Letter("court", date(2026, 12, 3))}, "court"),
    ("ik heb een brief van de deurwaarder gekregen", {"letter": Letter("bailiff")}, "bailiff"),
    ("ik heb een dagvaarding gekregen", {"letter": Letter("court")}, "court"),
    (
        "Mijn huis wordt dinsdag ontruimd. Wie kan dat stoppen?",
        {"letter": Letter("eviction", date(2026, 12, 1))},
        "eviction",
    ),
    ("de stroom is afgesloten", {"letter": Letter("cut_off")}, "cut off"),
    ("het is hopelijk tijdelijk", {"lasting": "temporary"}, "temporary"),
    ("Dit is structureel.", {"lasting": "structural"}, "structural"),
    ("ik heb tijdelijk minder inkomen", {"lasting": "temporary"}, "temporary"),
    ("het is niet tijdelijk", {"lasting": "structural"}, "turned round"),
    ("hallo, ik heet Anna de Vries", {"tenant_name": "Anna de Vries"}, "name"),
    ("Mijn naam is J.P. de Boer en ik red het niet", {"tenant_name": "J.P. de Boer"}, "name"),
    ("mijn nummer is 06-12345678", {"contact": Contact(phone=PHONE)}, "telephone"),
    (
        "U kunt mij bellen op 06 12 34 56 78 of mailen naar a@b.nl",
        {"contact": Contact(PHONE, "a@b.nl")},
        "both",
    ),
    (
        "mijn nummer is 06-12345678, mijn mail is a@b.nl",
        {"contact": Contact(PHONE, "a@b.nl")},
        "two halves",
    ),
    ("ik woon op 3511 AB 12", {"address": PostcodeHouse("3511AB", 12)}, "address"),
    (
        "mijn adres is Voorbeeldstraat 12, 3511AB Utrecht",
        {"address": PostcodeHouse("3511AB", 12)},
        "address around a comma",
    ),
    ("3511AB, 12 bis", {"address": PostcodeHouse("3511AB", 12, "bis")}, "nothing but"),
    (
        "Goedemiddag, ik heet Anna Jansen, 3511AB 12. Ik loop 2 maanden achter sinds ik ontslagen"
        " ben. Mijn huur is 650 euro en ik kan 50 euro per maand aflossen! Bel me op 06-12345678.",
        {
            "tenant_name": "Anna Jansen",
            "address": PostcodeHouse("3511AB", 12),
            "rent": 650_00,
            "monthly": 50_00,
            "contact": Contact(phone=PHONE),
        },
        "much at once, and the doubtful clause left out",
    ),
]

ENGLISH = [
    ("I live in 3511AB, 2 kids", {"children": Children("yes", 2)}, "beside their number"),
    ("I live alone, with my 2 children", {"children": Children("yes", 2)}, "and no persons"),
    (
        "with three children and one income I can't pay the rent",
        {"children": Children("yes", 3)},
        "children in a clause of their own",
    ),
    (
        "I write on behalf of my father. The arrears are 800 euros.",
        {"helper": "yes", "arrears": Arrears(cents=800_00)},
        "the arrears are the tenant's",
    ),
    ("I am 2 months behind", {"arrears": Arrears(months=2)}, "months"),
    ("I'm two months behind on my rent, sorry", {"arrears": Arrears(months=2)}, "in words"),
    ("I'm behind on rent, about 950 euros", {}, "what is 950 euros"),
    ("I am 950 euros behind with the rent", {"arrears": Arrears(cents=950_00)}, "a sum"),
    ("We have arrears of about 1400 euros", {"arrears": Arrears(cents=1400_00)}, "a sum"),
    ("my arrears are 1,424.76", {"arrears": Arrears(cents=1424_76)}, "as on a letter"),
    ("two months of arrears", {"arrears": Arrears(months=2)}, "no sentence"),
    ("I owe 2 months of rent", {"arrears": Arrears(months=2)}, "owed"),
    ("I owe you 900 euros in rent", {"arrears": Arrears(cents=900_00)}, "owed"),
    ("I haven't paid the rent for 3 months", {"arrears": Arrears(months=3)}, "not paid"),
    ("I am not behind", {"arrears": Arrears(cents=0)}, "none"),
    ("I have no arrears but I can't manage", {"arrears": Arrears(cents=0)}, "none"),
    ("I have been unemployed since October", {"since": date(2026, 10, 1)}, "since"),
    ("since 1 September I have no work", {"since": date(2026, 9, 1)}, "since, first"),
    ("I have no income from next month", {"since": date(2026, 12, 1)}, "from"),
    ("I can't pay the rent since May", {"since": date(2026, 5, 1)}, "since"),
    (
        "I have been 2 months behind since August",
        {"since": date(2026, 8, 1), "arrears": Arrears(months=2)},
        "two in one clause",
    ),
    ("I want to pay off 50 euros a month", {"monthly": 50_00}, "a month"),
    ("I can spare 30 euro per month", {"monthly": 30_00}, "a month"),
    ("I could do 60 euro extra per month until the debt is gone", {"monthly": 60_00}, "extra"),
    ("I can pay 75 euros extra every month", {"monthly": 75_00}, "each month"),
    ("Can I pay off 60 euros a month?", {"monthly": 60_00}, "a proposal asked"),
    ("I'd like a payment plan, I can pay 100 euros a month", {"monthly": 100_00}, "of a plan"),
    ("I want a deferral until the end of December", {"until": date(2026, 12, 31)}, "until"),
    ("can I have a postponement until 15 December?", {"until": date(2026, 12, 15)}, "asked"),
    ("Would you agree to a deferral of two months?", {"until": date(2027, 1, 25)}, "how long"),
    ("please postpone the rent until 1 January", {"until": date(2027, 1, 1)}, "postpone"),
    ("my rent is 780 euros", {"rent": 780_00}, "rent"),
    ("the rent is €650", {"rent": 650_00}, "rent"),
    ("I pay 712.38 euros rent a month", {"rent": 712_38}, "rent"),
    ("I pay 650 in rent and I can't manage", {"rent": 650_00}, "rent"),
    (
        "my rent is 650 euros and I want a rent reduction of 100 euros",
        {"rent": 650_00, "less": 100_00},
        "rent and less",
    ),
    ("can u drop the rent by 100 euros", {"less": 100_00}, "less"),
    ("can my rent go down by 150 euros?", {"less": 150_00}, "less"),
    ("there are four of us", {"persons": 4}, "persons"),
    ("I live alone and the rent is 600 euros", {"persons": 1, "rent": 600_00}, "persons"),
    ("We are looking for a home for 3 people", {"persons": 3}, "persons"),
    ("I'm looking for a flat under 600 euros", {"highest_rent": 600_00}, "highest rent"),
    ("I can pay at most 600 euros rent", {"highest_rent": 600_00}, "highest rent"),
    (
        "I have to go to court on 3 December",
        {"letter": Letter("court", date(2026, 12, 3))},
        "court",
    ),
    ("I got a letter from the bailiff", {"letter": Letter("bailiff")}, "bailiff"),
    ("I received a summons", {"letter": Letter("court")}, "court"),
    (
        "I will be evicted on 12 December",
        {"letter": Letter("eviction", date(2026, 12, 12))},
        "evicted",
    ),
    ("my electricity has been cut off", {"letter": Letter("cut_off")}, "cut off"),
    ("it is hopefully temporary", {"lasting": "temporary"}, "temporary"),
    ("This is permanent.", {"lasting": "structural"}, "structural"),
    ("I temporarily have less income", {"lasting": "temporary"}, "temporary"),
    ("it is not temporary", {"lasting": "structural"}, "turned round"),
    ("hello, my name is Anna de Vries", {"tenant_name": "Anna de Vries"}, "name"),
    ("My name is J.P. de Boer and I can't manage", {"tenant_name": "J.P. de Boer"}, "name"),
    ("my number is 06-12345678", {"contact": Contact(phone=PHONE)}, "telephone"),
    (
        "You can call me on 06 12 34 56 78 or mail a@b.nl",
        {"contact": Contact(PHONE, "a@b.nl")},
        "both",
    ),
    ("I live at 3511 AB 12", {"address": PostcodeHouse("3511AB", 12)}, "address"),
    (
        "my address is Voorbeeldstraat 12, 3511AB Utrecht",
        {"address": PostcodeHouse("3511AB", 12)},
        "address around a comma",
    ),
    (
        "Good afternoon, my name is Anna Jansen, 3511AB 12. I am 2 months behind. My rent is 650"
        " euros and I can pay off 50 euros a month! Call me on 06-12345678.",
        {
            "tenant_name": "Anna Jansen",
            "address": PostcodeHouse("3511AB", 12),
            "arrears": Arrears(months=2),
            "rent": 650_00,
            "monthly": 50_00,
            "contact": Contact(phone=PHONE),
        },
        "much at once",
    ),
]

NOTHING_DUTCH = """
ik kan de huur niet betalen
geen geld
650
ja
Mijn naam is verkeerd gespeld in uw brief
ik ben ziek
Ik betaal 810 en kan maar 600 betalen, kan het voor een tijdje minder
ik betaal 650 per maand
Moest opeens een tandartsrekening van 800 euro betalen en nu kom ik te kort voor de huur
kreeg een herinnering van jullie maar ik kan die 900 euro niet missen
Ik zie in de portal dat ik 612,45 achterloop, klopt dat en wat nu?
volgens jullie loop ik 2 maanden achter, dat klopt niet
ik loop 2 maanden achter maar ik heb gisteren alles betaald
ik liep vorig jaar 2 maanden achter
stel, ik loop 2 maanden achter, wat gebeurt er dan
wat als ik 3 maanden achterloop
mijn moeder loopt 2 maanden achter met haar huur
mijn buurman loopt 3 maanden achter
ik loop 2 maanden achter met de zorgverzekering
ik heb 15.000 euro schuld
ik heb een schuld van 2000 euro bij de belasting
ik loop een beetje achter
ik loop 2 of 3 maanden achter
bijna 2 maanden achterstand
hoeveel moet ik per maand terugbetalen als ik 1200 achterloop
loop ik 2 maanden achter?
ik heb nog nooit achterstand gehad
ik woon hier sinds 2015
sinds maart betaal ik 800 euro
sinds de scheiding red ik het niet meer
sinds vorige week werk ik weer
vanaf januari begin ik met een nieuwe baan
Ik zit in de ziektewet en krijg nog maar 70 procent
mijn zoon is sinds mei werkloos
ik kan niet 100 euro per maand aflossen
ik moet 150 euro per maand aflossen aan de belasting
Ik stel voor om elke week 25 euro te betalen tot de achterstand weg is
ik kan 600 per maand betalen
ik wil een betalingsregeling en ik kan 600 per maand betalen
ik ben sinds 2020 werkloos
ik kan 50 tot 60 euro per maand aflossen
wat is het minimumbedrag per maand bij een betalingsregeling
Kom elke maand zo'n 200 euro tekort
ik heb al uitstel gekregen tot 1 december
tot nu toe heb ik geen uitstel gehad
ik wil uitstel tot ik weer werk heb
mag de huur een week later
de huur is te hoog voor wat ik nu verdien
mijn huur is met 50 euro omhoog gegaan
mijn huur was 650 euro
de huur is 2 maanden niet betaald
mijn huur is 100 euro te hoog
de huur van mijn buren is 500 euro
is 650 in plaats van 780 bespreekbaar tot de zomer
ik verdien 300 euro minder
de buren betalen 150 euro minder huur
100 euro minder per maand zou al schelen
mijn vrouw en ik zijn uit elkaar
wanneer schakelen jullie een deurwaarder in
ik ben bang voor de deurwaarder
Ik heb post van zes deurwaarders en durf de enveloppen niet meer open te maken
er is beslag gelegd op mijn loon
straks word ik ontruimd
worden mensen in de winter ontruimd?
de deurwaarder dreigt met ontruiming
mijn stroom wordt misschien afgesloten
ik wil geen brief van de deurwaarder
mijn tijdelijk contract loopt af
Kan de huur tijdelijk omlaag?
ik wil tijdelijk minder huur betalen
misschien is het tijdelijk
ik heet welkom
mijn naam is veranderd
mijn moeder heet Anna de Vries
de monteur belde mij vanaf 06-12345678
bel mijn broer op 06-87654321
0900-1234
ik ga verhuizen naar 3511 AB 12
ik loop 2 maanden achter?
mijn huur is 650?
mijn oude adres is 3511 AB 12
mijn adres was 3511 AB 12
de lekkage is op 3511 AB 12
ik heb werk gevonden, het is tijdelijk
ik heb uitstel tot 1 december
het gas is afgesloten omdat wij inductie hebben
ik heb een brief van de deurwaarder gekregen, het gaat om de belasting
de ontruiming is voorkomen
de ontruiming op 3 december gaat niet door
ik moet voorkomen dat ik uit huis gezet word
ik loop een paar honderd euro achter
ik betaal 300 huur en mijn broer ook 300
ik wil een kamer verhuren voor maximaal 500 euro
ik ben sinds 1 oktober niet meer werkloos
vanaf januari heb ik geen achterstand meer
vanaf 1 januari kan ik weer de huur betalen
ik heb vanaf januari minder uren gevraagd
Mijn naam is Petra van Buurtteam Zuid
ik denk dat ik 2 maanden achterloop
de deurwaarder zegt dat ik 2 maanden achterloop
het is tijdelijk denk ik, maar dat weet ik niet
mijn ouders wonen op 3511 AB 12
ik betaalde 1400 in 2024
mijn postcode is 3511 AB
Het UWV beslist pas over 4 weken, tot die tijd wil ik de huur uitstellen
is er in Almere een goedkoper huurhuis vrij
Dit huis is te duur voor mij alleen
""".strip().splitlines()

NOTHING_ENGLISH = """
I can't pay my rent this month
im broke
650
yes
My name is spelled wrong in your letter
I am ill
Can I pay 500 instead of 740 until I find work, without owing the rest?
I pay 650 a month
I had to pay a dentist bill of 800 euros and now I'm short
I got a reminder but I can't spare those 900 euros
The portal says I'm 612.45 behind, is that right?
you say I am 2 months behind, that's not right
I was 2 months behind but I paid everything yesterday
last year I was 2 months behind
suppose I am 2 months behind, what happens then
what if I am 3 months behind
my mother is 2 months behind with her rent
my neighbour is 3 months behind
I am 2 months behind with my health insurance
I have 15,000 euros of debt
I owe 2000 euros to the tax office
I am a bit behind
I am 2 or 3 months behind
almost 2 months behind
how much must I repay a month if I owe 1200
am I 2 months behind?
I have never been behind
I have lived here since 2015
since March I pay 800 euros
since the divorce I can't manage
since last week I work again
from January I start a new job
My temporary contract ends on the 30th, after that no income
my son has been unemployed since May
I can't pay off 100 euros a month
I have to pay 150 euros a month to the tax office
let me pay 20 a week on top of the rent
I can pay 600 a month
I want a payment plan and I can pay 600 a month
I have been unemployed since 2020
I can pay off 50 to 60 euros a month
What's the minimum monthly amount for paying off rent debt?
I'm 200 euros short every month
you already gave me a deferral until 1 December
until now I had no deferral
I want a deferral until I have work again
Can I pay the rent later this month?
my rent is way too high compared to my income
my rent went up by 50 euros
my rent was 650 euros
the rent has not been paid for 2 months by my ex
my rent is 100 euros too high
the rent of my neighbours is 500 euros
I earn 300 euros less
the neighbours pay 150 euros less rent
100 euros less a month would help
when do you send a bailiff
I am afraid of the bailiff
they put a levy on my wages
soon I will be evicted
are people evicted in winter?
the bailiff threatens with eviction
my electricity might be cut off
I don't want a letter from the bailiff
Could you lower my rent for a while?
I want to pay less rent temporarily
maybe it is temporary
my name is changed
my mother's name is Anna de Vries
the mechanic called me from 06-12345678
call my brother on 06-87654321
I am moving to 3511 AB 12
I am 2 months behind?
my rent is 650?
my old address is 3511 AB 12
my address was 3511 AB 12
the leak is at 3511 AB 12
I found work, it is temporary
I have a deferral until 1 December
My contract runs until 15 December
the gas is cut off because we have induction
I got a letter from the bailiff, it's about taxes
I must prevent being evicted
I'm a few hundred euros behind
I pay 300 rent and my brother also 300
I am no longer unemployed since 1 October
from January I have no arrears anymore
My name is on the contract
My name is Petra from the social team
I think I am 2 months behind
it is temporary but I'm not sure
my parents live at 3511 AB 12
I paid 1400 in 2024
my postcode is 3511 AB
is there a more affordable apartment available in your stock
I get my salary on the 27th, could you wait until then
This house is too expensive for me alone, can I transfer?
""".strip().splitlines()


@pytest.mark.parametrize(("text", "told", "why"), DUTCH)
def test_dutch_story_is_read(text: str, told: dict[str, object], why: str) -> None:
    assert read_story(text, today=TODAY) == told, why


@pytest.mark.parametrize(("text", "told", "why"), ENGLISH)
def test_english_story_is_read(text: str, told: dict[str, object], why: str) -> None:
    assert read_story(text, today=TODAY, language="en") == told, why


@pytest.mark.parametrize(
    ("language", "text"),
    [("nl", text) for text in NOTHING_DUTCH] + [("en", text) for text in NOTHING_ENGLISH],
)
def test_what_is_not_certain_is_left_out(language: str, text: str) -> None:
    assert read_story(text, today=TODAY, language=language) == {}


@pytest.mark.parametrize(
    ("text", "left_out"),
    [
        ("ik loop 2 maanden achter. ik loop 3 maanden achter", "arrears"),
        ("mijn huur is 650. mijn huur is 680", "rent"),
        ("mijn nummer is 06-12345678. mijn nummer is 06-87654321", "contact"),
        ("ik heb geen achterstand. ik loop 2 maanden achter", "arrears"),
        ("ik heb een brief van de deurwaarder gekregen en een ontruiming", "letter"),
    ],
)
def test_two_answers_that_differ_are_both_left_out(text: str, left_out: str) -> None:
    assert left_out not in read_story(text, today=TODAY)


def test_long_story_is_read_sentence_by_sentence() -> None:
    story = "Ik woon hier al heel lang en betaalde altijd netjes. " * 15

    assert read_story(story + "Ik loop 2 maanden achter.", today=TODAY) == {
        "arrears": Arrears(months=2)
    }


# In a message about a plan, paying 100 a month says more than it does alone.
ALONE = [text for text in [*(text for text, *_ in DUTCH), *NOTHING_DUTCH] if "betalen" not in text]


@pytest.mark.parametrize("language", ["nl", "en"])
@given(text=st.text(max_size=80))
def test_any_text_gives_a_story_and_no_failure(language: str, text: str) -> None:
    told = read_story(f"ik heet {text}. my name is {text}", today=TODAY, language=language)

    assert None not in told.values()


def _whose(name: str) -> str:
    """One sentence that one writes for another makes a name that of who writes."""
    return name.removeprefix("helper_").replace("tenant_", "")


@given(st.lists(st.sampled_from(ALONE), max_size=4))
def test_sentences_together_tell_no_more_than_each_alone(texts: list[str]) -> None:
    alone = [read_story(text, today=TODAY) for text in texts]
    names = {_whose(name) for told in alone for name in told}

    assert {_whose(name) for name in read_story("! ".join(texts), today=TODAY)} <= names
