"""What an answer on a page becomes: taken, refused with a sentence, masked, heard for a crisis."""

from __future__ import annotations

import pytest
from flask import Flask

from questions.readings import NOT_KNOWN
from tests.web.form.visitor import ANSWERS, Visitor
from tests.web.page import text_of

PLAN = "payment_plan"


def at(visitor: Visitor, slot: str, kind: str = PLAN) -> Visitor:
    """The visitor at this question."""
    visitor.begins(kind)
    while visitor.asked != slot:
        visitor.answers(ANSWERS[visitor.asked])
    return visitor


REFUSED = [
    (PLAN, "letter", "onzin", "Dat begrijp ik niet goed.", "no such letter"),
    (PLAN, "since", "31 februari", "Die dag bestaat niet.", "not in the calendar"),
    (PLAN, "arrears", "veel", "Ik zie daar geen bedrag in.", "no amount"),
    (PLAN, "monthly", "9000", "Noem een bedrag tot € 5.000.", "with the limit"),
    (PLAN, "tenant_name", "ik ben ziek", "Ik zie daar geen naam in.", "a sentence"),
    (PLAN, "contact", "06-123456", "Dat telefoonnummer klopt niet.", "digits missing"),
    (PLAN, "address", "3511 AB", "De postcode heb ik: 3511AB.", "half of it"),
    (
        "rent_reduction",
        "less",
        "700",
        "Dat is meer dan uw huur van € 650.",
        "more than said before",
    ),
    ("call_back", "reach", "x" * 201, "Dat is te lang.", "longer than a case keeps"),
    (PLAN, "since", "x" * 1001, "Dat is te lang.", "longer than a message may be"),
    (PLAN, "since", "", "Ik zie geen antwoord.", "nothing"),
    (PLAN, "since", "\u200b", "Ik zie geen antwoord.", "nothing that one can see"),
]


@pytest.mark.parametrize(("kind", "slot", "said", "sentence", "why"), REFUSED)
def test_refused_answer_has_a_sentence_that_leads_to_its_field(
    visitor: Visitor, kind: str, slot: str, said: str, sentence: str, why: str
) -> None:
    at(visitor, slot, kind).gives("", said, 422)

    assert visitor.asked == slot
    assert sentence in visitor.errors(), why
    assert visitor.page.title.startswith("Fout: ")
    assert sentence in text_of(visitor.page.by_id("error"))
    [summary] = visitor.page.with_class("errors")
    [link] = [each for each in summary.iter("a") if each.get("href", "").startswith("#")]
    field = visitor.page.by_id(link.get("href", "")[1:])
    assert field.get("name") in ("typed", "option")
    assert visitor.page.by_id("typed").get("aria-invalid") == "true"
    if not visitor.options() or len(visitor.options()) == 1:
        assert "error" in visitor.page.by_id("typed").get("aria-describedby", "")


def test_more_than_a_message_may_be_is_cut_off(visitor: Visitor) -> None:
    at(visitor, "since").gives("", "sinds oktober" + " " * 500 + "x" * 60_000, 422)

    assert "Dat is te lang." in visitor.errors()
    assert len(visitor.typed()) <= 1000


def test_refused_words_stand_in_their_field_again(visitor: Visitor) -> None:
    at(visitor, "since").answers("31 februari", 422)

    assert visitor.typed() == "31 februari"


def test_house_number_may_come_alone_after_its_postcode(visitor: Visitor) -> None:
    at(visitor, "address").answers("3511 AB", 422).answers("12 bis")

    assert visitor.asked == "sharing"


def test_single_option_and_words_exclude_each_other(visitor: Visitor) -> None:
    at(visitor, "since").gives("button.not_known", "sinds oktober", 422)

    assert "u typte iets anders" in visitor.errors()
    assert visitor.chosen() == ["Weet ik niet"]
    assert visitor.typed() == "sinds oktober"


def test_option_and_words_that_say_the_same_are_one_answer(visitor: Visitor) -> None:
    at(visitor, "arrears").gives("button.arrears.months", "2 maanden")

    assert visitor.asked == "lasting"


def test_words_beside_the_option_for_them_are_the_answer(visitor: Visitor) -> None:
    at(visitor, "arrears").gives("typed", "650 euro").answers_all()

    assert visitor.rows()["Nog niet betaald"] == "€ 650"


def test_option_that_a_page_does_not_offer_is_no_answer(visitor: Visitor) -> None:
    at(visitor, "since").gives("button.sharing.good", "", 422)

    assert visitor.errors().endswith("Ik zie geen antwoord.")


def test_option_for_a_day_is_counted_from_today(visitor: Visitor) -> None:
    at(visitor, "until", "deferral").answers("Tot het eind van deze maand").answers_all()

    assert visitor.rows()["Wachten met betalen tot"] == "30 november 2026"


def test_kind_cannot_be_typed(visitor: Visitor) -> None:
    visitor.begins()

    assert "typed" not in visitor.page.fields()
    assert visitor.gives("", "uitstel", 422).asked == "kind"


def test_call_back_may_be_left_without_how_and_when(visitor: Visitor) -> None:
    at(visitor, "reach", "call_back").answers("nee").answers_all().sends()

    [case] = visitor.cases()
    assert case.how_to_reach is None


MASKED = [
    ("reach", "bel 111222333 maar", "bel [BSN] maar", "In uw bericht stond een BSN."),
    ("reach", "NL91ABNA0417164300", "[IBAN]", "In uw bericht stond een rekeningnummer."),
    ("reach", "111222333, NL91ABNA0417164300", "[BSN], [IBAN]", "een BSN en een rekeningnummer"),
]


@pytest.mark.parametrize(("slot", "said", "kept", "told"), MASKED)
def test_number_of_a_person_or_account_is_taken_out_and_told(
    visitor: Visitor, slot: str, said: str, kept: str, told: str
) -> None:
    at(visitor, slot, "call_back").answers(said)

    assert told in visitor.page.text
    assert visitor.rows()["Hoe en wanneer"] == kept
    visitor.sends()
    [case] = visitor.cases()
    assert case.how_to_reach == kept


def test_masked_number_does_not_come_back_in_the_field(visitor: Visitor) -> None:
    at(visitor, "contact").answers("111222333", 422)

    assert "111222333" not in visitor.answered.get_data(as_text=True)
    assert visitor.typed() == "[BSN]"


def test_telephone_number_that_could_be_a_bsn_stays_only_where_it_is_asked(
    visitor: Visitor,
) -> None:
    """Nine digits from 6 that pass a BSN's check, as one in eleven mobile numbers does."""
    at(visitor, "tenant_name").answers("612345671", 422)
    assert visitor.typed() == "[BSN]"

    visitor.answers("Maria Kowalska").answers("612345671").answers_all()

    assert visitor.rows()["Zo bereiken we u"] == "06 12345671"


CRISIS = "ik wil niet meer leven"


def test_words_of_a_crisis_come_first_and_are_no_answer(visitor: Visitor) -> None:
    at(visitor, "tenant_name").answers(CRISIS)

    for number in ("112", "113", "0800-0113", "0800-2000"):
        assert number in visitor.page.text
    assert CRISIS not in visitor.answered.get_data(as_text=True)
    visitor.goes("ask:tenant_name")
    assert visitor.asked == "tenant_name"
    assert visitor.typed() == ""


def test_after_a_crisis_it_is_asked_if_contact_is_safe(visitor: Visitor) -> None:
    at(visitor, "tenant_name").answers(CRISIS)
    visitor.goes("ask:tenant_name").answers_all(safe_contact="Nee").sends()

    [case] = visitor.cases()
    assert case.safe_contact == "no"
    assert "Wij bellen en schrijven u niet." in visitor.page.text
    assert "Wij bellen u vanaf" not in visitor.page.text


def test_nobody_else_is_asked_if_contact_is_safe(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers_all()

    assert "Veilig om te bellen of schrijven" not in visitor.rows()


def test_possible_crisis_gets_the_soft_line_once_and_no_place_in_own_words(
    visitor: Visitor,
) -> None:
    soft, words = "U kunt dag en nacht gratis met een mens praten", "ik trek het niet meer"
    at(visitor, "reach", "call_back").answers(words, 422)

    assert soft in visitor.page.text
    assert "Dit klinkt persoonlijk." in visitor.errors()
    assert soft not in visitor.answers(words, 422).page.text


def test_doubt_about_passing_on_is_asked_back_once_then_counts_as_an_objection(
    visitor: Visitor,
) -> None:
    at(visitor, "sharing").answers("misschien", 422)
    assert "Dan schrijf ik op: niet doorgeven." in visitor.errors()

    visitor.answers("misschien")

    assert "Daarom schrijf ik op: niet doorgeven aan de gemeente." in visitor.page.text
    assert visitor.rows()["Doorgeven aan de gemeente"] == "Niet doorgeven"
    visitor.sends()
    [case] = visitor.cases()
    assert case.objection == "yes"
    assert "Is het goed dat het dan naar de gemeente gaat?" in str(case.objection_text)


def test_wish_for_explanation_gets_it_and_is_no_fault(visitor: Visitor) -> None:
    at(visitor, "sharing").answers("meer uitleg")

    assert visitor.asked == "sharing"
    assert visitor.errors() == ""
    [told] = visitor.page.with_class("block")
    assert "Deze pagina's tellen daarvoor niet mee." in text_of(told)


def test_who_owes_nothing_is_told_that_nothing_is_passed_on_now(visitor: Visitor) -> None:
    at(visitor, "arrears").answers("Ik loop niet achter").answers_all().sends()

    [case] = visitor.cases()
    assert str(case.objection_text).startswith("Nu geven we niets door.")


def test_shown_text_is_the_one_of_the_language_it_was_shown_in(web: Flask) -> None:
    visitor = at(Visitor(web), "sharing")

    visitor.speaks("pl").gives("button.sharing.not", "").speaks("nl").sends()

    [case] = visitor.cases()
    assert case.objection == "yes"
    assert str(case.objection_text_version).startswith("pl-")
    assert "Nederlands" not in str(case.objection_text)[:40]


def test_who_writes_for_another_tells_both_names(visitor: Visitor) -> None:
    at(visitor, "tenant_name").goes("helper")
    assert visitor.asked == "helper_name"

    visitor.answers("Jan de Vries").answers("06 87654321").answers("Maria Kowalska")
    visitor.answers("Weet ik niet").answers_all().sends()

    [case] = visitor.cases()
    assert (case.helper_name, case.helper_phone) == ("Jan de Vries", "+31687654321")
    assert (case.tenant_name, case.phone) == ("Maria Kowalska", None)


def test_who_writes_for_nobody_else_goes_back(visitor: Visitor) -> None:
    at(visitor, "tenant_name").goes("helper").goes_back()

    assert visitor.asked == "tenant_name"
    visitor.answers_all()
    assert "Naam van wie helpt" not in visitor.rows()


def test_day_ahead_of_who_owes_already_is_asked_again(visitor: Visitor) -> None:
    visitor.begins(PLAN).answers("Nee").answers("vanaf volgende maand").answers("2 maanden")

    assert visitor.asked == "since"


def test_not_known_is_kept_as_that(visitor: Visitor) -> None:
    at(visitor, "since").answers("Weet ik niet").answers_all()

    assert visitor.rows()["Sinds of vanaf"] == "Weet ik niet"
    assert NOT_KNOWN not in visitor.page.text
