"""Messages that put an earlier answer right, and the many that do not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from answers.corrections import read_correction

MARKED, NAMED = True, False
DUTCH = [
    ("nee wacht, 650", (), "650", MARKED),
    ("wacht, 650", (), "650", MARKED),
    ("sorry, 650", (), "650", MARKED),
    ("sorry het is 680", (), "680", MARKED),
    ("oeps, 680 euro", (), "680 euro", MARKED),
    ("ik bedoel 680", (), "680", MARKED),
    ("Ik bedoelde 2 maanden", (), "2 maanden", MARKED),
    ("nee ik bedoel oktober", (), "oktober", MARKED),
    ("ik bedoel Jansen", (), "Jansen", MARKED),
    ("correctie: 1 december", (), "1 december", MARKED),
    ("toch 680", (), "680", MARKED),
    ("het is toch 680", (), "680", MARKED),
    ("moet zijn 680", (), "680", MARKED),
    ("het moet 680 zijn", (), "680", MARKED),
    ("dat klopt niet, het is 680", (), "680", MARKED),
    ("klopt niet, 680", (), "680", MARKED),
    ("dat was fout, het moet 680 zijn", (), "680", MARKED),
    ("niet 650 maar 680", (), "680", MARKED),
    ("het is niet oktober maar september", (), "september", MARKED),
    ("ik heb me vergist, 3 maanden", (), "3 maanden", MARKED),
    ("het bedrag moet 700 zijn", (), "700", MARKED),
    ("sorry, zeshonderd euro", (), "zeshonderd euro", MARKED),
    ("sorry, mijn fout, 680", (), "680", MARKED),
    ("geen 650 maar 680", (), "680", MARKED),
    ("doe toch maar 100", (), "100", MARKED),
    ("ik zei 650 maar het is 680", (), "680", MARKED),
    ("ik heb 650 getypt maar bedoelde 680", (), "680", MARKED),
    ("het is toch tijdelijk", ("lasting",), "tijdelijk", MARKED),
    ("niet tijdelijk maar blijvend", ("lasting",), "blijvend", MARKED),
    ("nee wacht, 06-12345679", ("contact",), "06-12345679", MARKED),
    ("sorry, 3511 AB 14", ("address",), "3511 AB 14", MARKED),
    ("mijn huur is toch 680", ("rent",), "680", MARKED),
    ("sorry, mijn huur is 680 euro", ("rent",), "680 euro", MARKED),
    ("de huur is niet 650 maar 680", ("rent",), "680", MARKED),
    ("de huur moet 680 zijn", ("rent",), "680", MARKED),
    ("het adres moet zijn 3511 AB 14", ("address",), "3511 AB 14", MARKED),
    ("nee wacht, ik loop 3 maanden achter", ("arrears",), "3 maanden", MARKED),
    ("de achterstand is eigenlijk 800 euro", ("arrears",), "800 euro", MARKED),
    ("ik bedoel mijn nummer is 06-12345679", ("contact",), "06-12345679", MARKED),
    ("de huur klopt niet, die is 680", ("rent",), "680", MARKED),
    ("mijn naam is fout gespeld, het moet Jansen zijn", ("tenant_name",), "Jansen", MARKED),
    ("naam verkeerd", ("tenant_name",), "", MARKED),
    ("naam is verkeerd", ("tenant_name",), "", MARKED),
    ("mijn naam klopt niet", ("tenant_name",), "", MARKED),
    ("het adres is fout", ("address",), "", MARKED),
    ("verkeerd nummer", ("contact",), "", MARKED),
    ("wijzig mijn naam", ("tenant_name",), "", MARKED),
    ("huur wijzigen", ("rent",), "", MARKED),
    ("verander het telefoonnummer", ("contact",), "", MARKED),
    ("pas mijn adres aan", ("address",), "", MARKED),
    ("ik wil mijn adres wijzigen", ("address",), "", MARKED),
    ("mijn naam is verkeerd gespeld", ("tenant_name",), "", MARKED),
    ("ik wil iets veranderen", (), "", MARKED),
    ("ik heb iets verkeerd ingevuld", (), "", MARKED),
    ("ik heb een foutje gemaakt", (), "", MARKED),
    ("niet 2 maanden maar 3", (), "3 maanden", MARKED),
    ("600 is het niet maar 650", (), "650", MARKED),
    ("780, niet 750", (), "780", MARKED),
    ("780 ipv 750", (), "780", MARKED),
    ("750 moet 780 zijn", (), "780", MARKED),
    ("foutje moet 760 zijn", (), "760", MARKED),
    ("sorry 760 was het", (), "760", MARKED),
    ("de huur is 760 en niet 720", ("rent",), "760", MARKED),
    ("achterstand 1250 niet 1150", ("arrears",), "1250", MARKED),
    ("sinds is december en geen februari", ("since",), "december", MARKED),
    ("sinds februari, niet december", ("since",), "februari", MARKED),
    ("3 kinderen niet 2", ("children",), "3", MARKED),
    ("niet 3 maar 4 personen", ("persons",), "4", MARKED),
    ("wijzig mijn naam naar Kevin Bos", ("tenant_name",), "Kevin Bos", MARKED),
    ("pas de huur aan naar 760", ("rent",), "760", MARKED),
    ("maak van de huur 760", ("rent",), "760", MARKED),
    ("huur aanpassen naar 760", ("rent",), "760", MARKED),
    ("ik wil mijn nummer wijzigen naar 06-12345679", ("contact",), "06-12345679", MARKED),
    ("nieuw nummer 06-12345679", ("contact",), "06-12345679", MARKED),
    ("tel moet 06-12345679 zijn", ("contact",), "06-12345679", MARKED),
    ("naam verkeerd, Kevin Bos", ("tenant_name",), "Kevin Bos", MARKED),
    ("adres klopt niet: 3511AB 14", ("address",), "3511AB 14", MARKED),
    ("tijdelijk klopt niet, het is blijvend", ("lasting",), "blijvend", MARKED),
    ("mijn huur is 680", ("rent",), "680", NAMED),
    ("de huur is 680 euro per maand", ("rent",), "680 euro per maand", NAMED),
    ("huur: 680", ("rent",), "680", NAMED),
    ("de achterstand is 700", ("arrears",), "700", NAMED),
    ("mijn achterstand is 2 maanden", ("arrears",), "2 maanden", NAMED),
    ("ik loop 3 maanden achter", ("arrears",), "3 maanden", NAMED),
    ("mijn nummer is 06-12345678", ("contact",), "06-12345678", NAMED),
    ("mijn mail is a@b.nl", ("contact",), "a@b.nl", NAMED),
    ("mijn adres is 3511 AB 14", ("address",), "3511 AB 14", NAMED),
    ("het huisnummer is 14", ("address",), "14", NAMED),
    ("mijn naam is Jan de Vries", ("tenant_name",), "Jan de Vries", NAMED),
    ("ik heet Jan", ("tenant_name",), "Jan", NAMED),
    ("ik kan 100 euro per maand aflossen", ("monthly",), "100 euro per maand", NAMED),
    ("de maximale huur is 600 euro", ("highest_rent",), "600 euro", NAMED),
]
ENGLISH = [
    ("no wait, 650", (), "650", MARKED),
    ("wait, 650", (), "650", MARKED),
    ("sorry, 650", (), "650", MARKED),
    ("sorry it's 680", (), "680", MARKED),
    ("oops, 680 euros", (), "680 euros", MARKED),
    ("I mean 680", (), "680", MARKED),
    ("I meant 2 months", (), "2 months", MARKED),
    ("no I mean October", (), "October", MARKED),
    ("I meant Jansen", (), "Jansen", MARKED),
    ("correction: 1 December", (), "1 December", MARKED),
    ("actually 680", (), "680", MARKED),
    ("it's actually 680", (), "680", MARKED),
    ("should be 680", (), "680", MARKED),
    ("it should be 680", (), "680", MARKED),
    ("that's not right, it's 680", (), "680", MARKED),
    ("that was wrong, it should be 680", (), "680", MARKED),
    ("not 650 but 680", (), "680", MARKED),
    ("it's not October but September", (), "September", MARKED),
    ("I made a mistake, 3 months", (), "3 months", MARKED),
    ("the amount should be 700", (), "700", MARKED),
    ("I said 650 but it's 680", (), "680", MARKED),
    ("it is actually temporary", ("lasting",), "temporary", MARKED),
    ("not temporary but permanent", ("lasting",), "permanent", MARKED),
    ("no wait, 06-12345679", ("contact",), "06-12345679", MARKED),
    ("sorry, 3511 AB 14", ("address",), "3511 AB 14", MARKED),
    ("my rent is actually 680", ("rent",), "680", MARKED),
    ("sorry, my rent is 680 euros", ("rent",), "680 euros", MARKED),
    ("the rent is not 650 but 680", ("rent",), "680", MARKED),
    ("the rent should be 680", ("rent",), "680", MARKED),
    ("the address should be 3511 AB 14", ("address",), "3511 AB 14", MARKED),
    ("no wait, I am 3 months behind", ("arrears",), "3 months", MARKED),
    ("the rent is wrong, it's 680", ("rent",), "680", MARKED),
    ("name wrong", ("tenant_name",), "", MARKED),
    ("my name is wrong", ("tenant_name",), "", MARKED),
    ("the address is not right", ("address",), "", MARKED),
    ("wrong number", ("contact",), "", MARKED),
    ("change my name", ("tenant_name",), "", MARKED),
    ("correct the phone number", ("contact",), "", MARKED),
    ("I want to change my address", ("address",), "", MARKED),
    ("my name is spelled wrong", ("tenant_name",), "", MARKED),
    ("I want to change something", (), "", MARKED),
    ("I filled in something wrong", (), "", MARKED),
    ("I made a mistake", (), "", MARKED),
    ("my rent is 680", ("rent",), "680", NAMED),
    ("the rent is 680 euros a month", ("rent",), "680 euros a month", NAMED),
    ("rent: 680", ("rent",), "680", NAMED),
    ("the arrears are 700", ("arrears",), "700", NAMED),
    ("I am 3 months behind", ("arrears",), "3 months", NAMED),
    ("my number is 06-12345678", ("contact",), "06-12345678", NAMED),
    ("my email is a@b.nl", ("contact",), "a@b.nl", NAMED),
    ("my address is 3511 AB 14", ("address",), "3511 AB 14", NAMED),
    ("the house number is 14", ("address",), "14", NAMED),
    ("my name is Jan de Vries", ("tenant_name",), "Jan de Vries", NAMED),
    ("I can pay off 100 euros a month", ("monthly",), "100 euros a month", NAMED),
    ("the highest rent is 600 euros", ("highest_rent",), "600 euros", NAMED),
]

NOT_DUTCH = """
650
2 maanden
ja
nee
nee, 650
nee dank je
Anna de Vries
3511 AB 12
06-12345678
a@b.nl
sorry
sorry dat ik zo laat ben
sorry, ik kan het niet betalen
sorry ik weet het niet
sorry, 650?
nee sorry
wacht
wacht even
klopt niet
dat klopt niet
verkeerd
toch niet
toch maar niet
toch bedankt
dat is toch zo
het lukt toch niet
ik bedoel dat ik niet kan betalen
ik bedoel het anders
wat bedoelt u
hoe bedoel je?
niet nu maar later
niet alleen de huur maar ook de energie
ik kan niet alles betalen maar wel iets
ik ben niet ziek maar moe
de huur is te hoog
mijn huur is 2 maanden te laat
mijn huur is met 50 euro omhoog gegaan
de huur is maximaal 600
de huur is nog niet betaald
ik wil mijn huur verlagen
ik wil mijn huur aanpassen
ik wil mijn huur veranderen
kan ik mijn adres nog wijzigen?
is mijn huur 680?
de achterstand is hoog
de achterstand is niet mijn schuld
mijn adres is geheim
mijn nummer is kwijt
mijn naam is belangrijk voor mij?
de brief is kwijt
ik wil een regeling
nee wacht ik wil iemand spreken
nee wacht, stop
sorry, kan ik iemand bellen
oeps
eigenlijk niet
ik wil eigenlijk niet verhuizen
mijn huur is 680 en ik loop 2 maanden achter
de datum is mij niet bekend
ik heb een brief van de deurwaarder
het is toch niet eerlijk
het moet goedkoper zijn
dat moet mogelijk zijn
ik ben toch al 2 maanden bezig
het bedrag is 700
de huur is 2 maanden niet betaald
de nieuwe huur is te hoog
een andere naam heb ik niet
verander mijn huur niet
maak de huur lager
pas de huur aan mijn inkomen aan
2 kinderen en geen huisdieren
mei niet in juni
600 moet kunnen
dat moet goed zijn
de achterstand is 3 maanden niet mijn schuld
""".strip().splitlines()

NOT_ENGLISH = """
650
2 months
yes
no
no, 650
no thanks
Anna de Vries
3511 AB 12
06-12345678
a@b.nl
sorry
sorry for being late
sorry, I can't pay it
sorry I don't know
sorry, 650?
no sorry
wait
wait a minute
not right
that's not right
wrong
actually no
actually not
thanks anyway
I mean that I can't pay
I mean it differently
what do you mean
what do you mean?
not now but later
not only the rent but also the energy
I can't pay everything but something
I am not ill but tired
the rent is too high
my rent is 2 months late
my rent went up by 50 euros
the rent is at most 600
the rent is not paid yet
I want to lower my rent
I want to change my rent
can I still change my address?
is my rent 680?
the arrears are high
the arrears are not my fault
my address is secret
my number is lost
the letter is lost
I want an arrangement
no wait I want to talk to someone
no wait, stop
sorry, can I call someone
oops
I actually don't want to move
my rent is 680 and I am 2 months behind
I got a letter from the bailiff
it is actually not fair
it should be cheaper
that should be possible
the amount is 700
""".strip().splitlines()


@pytest.mark.parametrize(("text", "fields", "rest", "marked"), DUTCH)
def test_dutch_correction_is_heard(
    text: str, fields: tuple[str, ...], rest: str, marked: bool
) -> None:
    found = read_correction(text)

    assert found is not None
    assert (found.fields, found.rest, found.marked) == (fields, rest, marked)


@pytest.mark.parametrize(("text", "fields", "rest", "marked"), ENGLISH)
def test_english_correction_is_heard(
    text: str, fields: tuple[str, ...], rest: str, marked: bool
) -> None:
    found = read_correction(text, language="en")

    assert found is not None
    assert (found.fields, found.rest, found.marked) == (fields, rest, marked)


@pytest.mark.parametrize(
    ("text", "old"),
    [
        ("niet 2 maanden maar 3", "2 maanden"),
        ("de huur is 760 en niet 720", "720"),
        ("600 is het niet maar 650", "600"),
        ("750 moet 780 zijn", "750"),
        ("sorry, 650", ""),
    ],
)
def test_what_it_was_is_kept(text: str, old: str) -> None:
    found = read_correction(text)

    assert found is not None
    assert found.old == old


@pytest.mark.parametrize("text", NOT_DUTCH)
def test_other_dutch_is_no_correction(text: str) -> None:
    assert read_correction(text) is None


@pytest.mark.parametrize("text", NOT_ENGLISH)
def test_other_english_is_no_correction(text: str) -> None:
    assert read_correction(text, language="en") is None


@pytest.mark.parametrize("text", ["", "   ", "nee wacht, " + "6" * 400])
def test_unreadable_text_is_no_correction_and_no_failure(text: str) -> None:
    assert read_correction(text) is None


@given(st.text(max_size=80))
def test_any_text_gives_a_correction_or_none(text: str) -> None:
    found = read_correction("nee wacht, " + text)

    assert found is None or found.marked
