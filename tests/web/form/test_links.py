"""Where the plain form is named: to who has no script, and to who waits for a chat that is out."""

from __future__ import annotations

import pytest
from flask import Flask

from tests.web.page import page
from tests.web.tenants import Tenant, problem

FORM = "/melden/demo?lang="


@pytest.mark.parametrize("language", ["nl", "ar"])
def test_landlords_page_names_it_to_who_has_no_script(web: Flask, language: str) -> None:
    found = page(web.test_client().get(f"/demo?lang={language}"))

    [without] = found.all("noscript")
    assert [each.get("href") for each in without.iter("a")] == [f"{FORM}{language}"]


def test_widget_knows_it_beside_the_telephone(web: Flask) -> None:
    texts = web.test_client().get("/widget/texts/demo/pl").get_json()

    assert texts["form"] == f"http://localhost{FORM}pl"
    assert texts["words"]["form"] == "Zgłoszenie lub wniosek bez czatu"


def test_outage_names_it_beside_the_telephone(tenant: Tenant) -> None:
    document = problem(tenant.says("Ik kan de huur niet betalen."), 503, "assistant_unavailable")

    assert document["form"] == f"http://localhost{FORM}nl"
