"""/privacy/LANDLORD: open to everybody, true to retention.yml and the landlord's file."""

from __future__ import annotations

from dataclasses import replace

import pytest
import yaml
from flask import Flask

from channel_blocks import ACCOUNTS, ChannelBlock
from settings import ROOT
from tests.web.page import Page, page, text_of
from web.channels.accounts import Account, Accounts
from web.parts import Parts
from web.privacy import NAMES, texts_of
from web.retention import Kept, kept, of_tenants


def read(web: Flask, address: str = "/privacy/demo", **headers: str) -> Page:
    return page(web.test_client().get(address, headers=headers))


def switch_on(web: Flask, *channels: str, landlord: str = "demo") -> None:
    parts: Parts = web.extensions["huurhulp"]
    accounts = [Account(landlord, ChannelBlock(each, "1"), {}) for each in channels]
    web.extensions["huurhulp"] = replace(parts, accounts=Accounts(accounts))


MUST_SAY = [
    ("Woonstichting De Linde is verantwoordelijk voor uw gegevens", "who is responsible"),
    ("Lindeplein 1, 3500 XX Utrecht", "where to write"),
    ("S. Bakker", "the officer"),
    ("artikel 6, lid 1, letter b", "the basis of a request"),
    ("gerechtvaardigd belang (letter f)", "the basis of the log"),
    ("letter c, en het Besluit gemeentelijke schuldhulpverlening, artikel 2", "of the signal"),
    ("Alleen uw naam, adres, telefoon of e-mail en het bedrag.", "what the municipality gets"),
    ("Niet waarom, en niets over uw kinderen.", "what it does not get"),
    ("Doorgeven mag u weigeren, nu of later.", "the right to object"),
    ("Weigeren is nooit een reden om uw aanvraag af te wijzen.", "an objection costs nothing"),
    ("alleen als u er zelf om vraagt", "the call by the municipality is a wish"),
    ("te laten zien wat wij van u hebben", "the right to see"),
    ("te wissen", "the right to erase"),
    ("Autoriteit Persoonsgegevens", "where to complain"),
    ("geen automatische besluiten", "people decide"),
    ("computerprogramma", "no person"),
    ("medische gegevens", "what nobody asks for"),
]


@pytest.mark.parametrize(("sentence", "why"), MUST_SAY)
def test_page_says_what_the_law_asks(web: Flask, sentence: str, why: str) -> None:
    assert sentence in read(web).text, why


def test_page_is_open_and_leaves_nothing_behind(web: Flask) -> None:
    answer = web.test_client().get("/privacy/demo")

    assert answer.status_code == 200
    assert "Set-Cookie" not in answer.headers
    assert "<script" not in answer.text


LANGUAGES = [
    ("/privacy/demo", {}, "nl", "nothing asked"),
    ("/privacy/demo?lang=en", {}, "en", "asked"),
    (
        "/privacy/demo?lang=nl",
        {"Accept-Language": "en"},
        "nl",
        "asked for another than the browser",
    ),
    ("/privacy/demo", {"Accept-Language": "en"}, "en", "the browser's"),
    ("/privacy/demo?lang=xx", {}, "nl", "one that nobody has"),
    ("/privacy/demo?lang=%3Cb%3E", {}, "nl", "no language at all"),
]


@pytest.mark.parametrize(("address", "headers", "language", "why"), LANGUAGES)
def test_page_is_in_the_language_asked_for(
    web: Flask, address: str, headers: dict[str, str], language: str, why: str
) -> None:
    found = read(web, address, **headers)

    assert found.root.get("lang") == language, why
    translated = "Dit is een vertaling" in found.text or "translation" in found.text
    assert translated == (language != "nl")


def test_page_leads_to_its_other_languages(web: Flask) -> None:
    links = read(web).links()

    assert "/privacy/demo?lang=nl" in links
    assert "/privacy/demo?lang=en" in links


def test_language_that_the_landlord_has_not_is_not_shown(web: Flask) -> None:
    parts: Parts = web.extensions["huurhulp"]
    demo = replace(parts.landlords["demo"], languages=("nl",))
    web.extensions["huurhulp"] = replace(parts, landlords={"demo": demo})

    found = read(web, "/privacy/demo?lang=en")

    assert found.root.get("lang") == "nl"
    assert not [each for each in found.links() if "lang=" in each]


def test_landlord_without_an_officer_names_none(web: Flask) -> None:
    parts: Parts = web.extensions["huurhulp"]
    demo = parts.landlords["demo"]
    without = replace(demo, privacy=replace(demo.privacy, officer=None))
    web.extensions["huurhulp"] = replace(parts, landlords={"demo": without})

    assert "Functionaris" not in read(web).text


def test_nobodys_page_is_not_found(web: Flask) -> None:
    answer = web.test_client().get("/privacy/nobody")

    assert (answer.status_code, answer.mimetype) == (404, "text/html")


def test_every_kind_that_is_kept_stands_on_the_page_with_its_term_and_its_eraser(
    web: Flask,
) -> None:
    switch_on(web, *ACCOUNTS)
    found = read(web)
    texts = texts_of(web.extensions["huurhulp"].landlords["demo"], "nl")
    lists = [text_of(each) for each in found.all("dl")][1:]

    told = of_tenants(by_platform=True)

    assert set(kept()) - set(told) == {"staff_account"}
    assert len(lists) == len(told)
    for (name, each), shown in zip(told.items(), lists, strict=True):
        assert texts[f"privacy.kept.{name}.what"] in [text_of(head) for head in found.all("h3")]
        assert texts[f"privacy.kept.{name}.until"] in shown
        said = [who for who in ("tenant", "worker") if texts[f"privacy.erased_by.{who}"] in shown]
        assert said == list(each.erased_by)
        assert (texts["privacy.source.choice"] in shown) == (each.source == "choice")


PLATFORMS = [
    (("whatsapp",), {"Meta"}, "by Meta's own door"),
    (("whatsapp_twilio",), {"Meta", "Twilio"}, "two companies"),
    (("telegram",), {"Telegram"}, "one company"),
    (("messenger", "sms"), {"Meta", "Twilio"}, "two platforms"),
]


@pytest.mark.parametrize(("channels", "companies", "why"), PLATFORMS)
def test_page_names_whose_each_platform_is_that_is_on(
    web: Flask, channels: tuple[str, ...], companies: set[str], why: str
) -> None:
    switch_on(web, *channels)

    shown = read(web).text

    known = {"Meta", "Twilio", "Telegram"}
    assert {each for each in known if f"langs {each}" in shown or f"bedrijf {each}" in shown} == (
        companies
    ), why
    assert "Uw nummer of account in de app" in shown
    assert "alleen dat er een bericht is, en niet wat erin staat" in shown
    assert "“Wis dit gesprek”" in shown
    assert any(each.endswith("/demo?lang=nl") for each in read(web).links())


@pytest.mark.parametrize("landlord", [None, "noord"])
def test_landlord_without_a_platform_says_nothing_of_them(web: Flask, landlord: str | None) -> None:
    if landlord:
        switch_on(web, "whatsapp", landlord=landlord)

    shown = read(web).text

    assert "Meta" not in shown
    assert "app, sms of e-mail" not in shown
    assert "Uw nummer of account in de app" not in shown


def test_mail_alone_keeps_no_senders(web: Flask) -> None:
    switch_on(web, "mail")

    shown = read(web).text

    assert "het bedrijf van uw e-mailadres" in shown
    assert "Uw nummer of account in de app" not in shown


TERMS = [
    ("nl", "conversation", "30 dagen"),
    ("nl", "conversation_of_case", "180 dagen"),
    ("nl", "case", "2 jaar"),
    ("en", "conversation", "30 days"),
    ("en", "conversation_of_case", "180 days"),
    ("en", "case", "2 years"),
    ("nl", "mail", "30 dagen"),
    ("nl", "audit", "2 jaar"),
    ("nl", "ledger_line", "180 dagen"),
    ("nl", "import_file", "30 dagen"),
    ("nl", "status_try", "1 dag"),
    ("nl", "inbox", "30 dagen"),
    ("nl", "sender", "30 dagen"),
]


@pytest.mark.parametrize(("language", "name", "term"), TERMS)
def test_term_is_the_one_that_the_worker_keeps(
    web: Flask, language: str, name: str, term: str
) -> None:
    texts = texts_of(web.extensions["huurhulp"].landlords["demo"], language)

    assert term in texts[f"privacy.kept.{name}.until"]


@pytest.mark.parametrize("language", ["nl", "en"])
def test_every_text_is_filled_in_and_shown(web: Flask, language: str) -> None:
    switch_on(web, *ACCOUNTS)
    texts = texts_of(web.extensions["huurhulp"].landlords["demo"], language)
    shown = read(web, f"/privacy/demo?lang={language}").text

    assert set(texts) == set(NAMES)
    assert "%(" not in str(texts)
    unseen = {name for name, words in texts.items() if words not in shown}
    assert unseen == ({"privacy.translation"} if language == "nl" else set())


def test_terms_are_marked_as_the_landlords_choice() -> None:
    """No law names these numbers; a page that hides that would claim too much."""
    assert {each.source for each in kept().values() if each.days} == {"choice"}


def test_whoever_counts_the_days_erases() -> None:
    listed = yaml.safe_load((ROOT / "data" / "retention.yml").read_text(encoding="utf-8"))

    assert list(listed) == list(kept())
    for name, each in kept().items():
        assert isinstance(each, Kept)
        assert ("worker" in each.erased_by) == (each.days is not None), name
