"""How the widget's files and words are served, and what a landlord's page may rely on."""

from __future__ import annotations

import gzip
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from flask import Flask
from flask.testing import FlaskClient

from ops.texts import compile_texts
from settings import Settings
from tests.web.page import page
from web.app import create_app
from web.parts import Parts
from web.widget.bundle import MODULES, STATIC, widget_files
from web.widget.words import NAMES

VERSION, _, FILES = widget_files()


@pytest.fixture(scope="module", autouse=True)
def _texts() -> None:
    compile_texts()


@pytest.fixture
def web(tmp_path: Path) -> Iterator[FlaskClient]:
    given = {
        "DATABASE_URL": f"sqlite:///{tmp_path / 'casebook.db'}",
        "HUURHULP_VAR": str(tmp_path),
        "HUURHULP_SECRET_KEY": "only for tests",
    }
    app: Flask = create_app(Settings.from_environ(given))
    yield app.test_client()
    parts: Parts = app.extensions["huurhulp"]
    parts.database.dispose()


def test_loader_names_the_release_and_is_not_kept_for_long(web: FlaskClient) -> None:
    answer = web.get("/widget.js")

    assert answer.mimetype == "text/javascript"
    assert f'"{VERSION}"' in answer.text
    assert answer.cache_control.max_age is not None
    assert answer.cache_control.max_age <= 600


@pytest.mark.parametrize("name", FILES)
def test_file_of_a_release_is_kept_for_a_year(web: FlaskClient, name: str) -> None:
    answer = web.get(f"/widget/{VERSION}-0/{name}")

    assert answer.cache_control.immutable
    assert answer.cache_control.max_age == 365 * 24 * 3600


@pytest.mark.parametrize("name", FILES)
def test_file_of_another_release_is_not_kept(web: FlaskClient, name: str) -> None:
    answer = web.get(f"/widget/000000000000-0/{name}")

    assert answer.data == FILES[name].body
    assert answer.cache_control.max_age == 0


def test_files_travel_zipped_to_who_takes_it(web: FlaskClient) -> None:
    address = f"/widget/{VERSION}-0/panel.js"

    zipped = web.get(address, headers={"Accept-Encoding": "gzip"})

    assert zipped.content_encoding == "gzip"
    assert gzip.decompress(zipped.data) == web.get(address).data
    assert "Accept-Encoding" in zipped.vary


def test_release_changes_when_a_file_does(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    for source in STATIC.glob("*.*"):
        (tmp_path / source.name).write_bytes(source.read_bytes())
    (tmp_path / "panel.css").write_text(".panel{color:red}")
    monkeypatch.setattr("web.widget.bundle.STATIC", tmp_path)

    changed, _, _ = widget_files.__wrapped__()

    assert changed != VERSION


def test_every_module_is_in_the_bundle() -> None:
    assert {path.stem for path in STATIC.glob("*.js")} == {*MODULES, "loader"}
    imports = re.findall(r'^import .*|from "\./', FILES["panel.js"].body.decode(), re.MULTILINE)
    assert imports == []


def test_names_at_the_top_of_modules_do_not_meet_in_the_bundle() -> None:
    declared = re.compile(
        r"^(?:export )?(?:async )?(?:const|let|function|class) (\w+)", re.MULTILINE
    )
    found = [
        name
        for module in MODULES
        for name in declared.findall((STATIC / f"{module}.js").read_text())
    ]

    assert sorted(found) == sorted(set(found))


def test_words_are_those_that_the_widget_says(web: FlaskClient) -> None:
    texts = web.get("/widget/texts/demo/nl").get_json()
    sources = "".join(path.read_text() for path in STATIC.glob("*.js"))
    said = set(re.findall(r"words\.(\w+)", sources))

    # `mark` and the strip look their word up by the state's name.
    assert said | {"waiting", "arrived"} == set(NAMES)
    assert texts["words"].keys() == set(NAMES)
    assert texts["words"]["computer"] == "Computer van De Linde"
    assert texts["telephone"] == "030 012 34 56"
    assert texts["telephone_link"] == "+31300123456"
    assert "%(" not in str(texts)


@pytest.mark.parametrize("address", ["nobody/nl", "demo/xx"])
def test_unknown_landlord_or_language_is_a_problem(web: FlaskClient, address: str) -> None:
    answer = web.get(f"/widget/texts/{address}")

    assert answer.status_code == 404
    assert answer.mimetype == "application/problem+json"


def test_widget_is_open_to_pages_of_any_landlord(web: FlaskClient) -> None:
    for address in ("/widget.js", f"/widget/{VERSION}-0/panel.js", "/widget/texts/demo/nl"):
        answer = web.get(address, headers={"Origin": "https://www.delinde.example"})
        assert answer.headers["Access-Control-Allow-Origin"] in {"*", "https://www.delinde.example"}
        assert answer.headers["Cross-Origin-Resource-Policy"] == "cross-origin"


def test_demo_carries_the_one_line_and_nothing_inline(web: FlaskClient) -> None:
    answer = web.get("/demo")

    assert page(answer).title == "Huur en betalen - Woonstichting De Linde"
    assert '<script src="/widget.js" data-landlord="demo" async></script>' in answer.text


DEMOS = [
    ("/demo", "nl", "Dutch, whatever the browser speaks"),
    ("/demo?lang=en", "en", "English when asked"),
    ("/demo?lang=xx", "nl", "Dutch for what there is not"),
]


@pytest.mark.parametrize(("address", "language", "why"), DEMOS)
def test_demo_says_its_language_so_that_the_widget_opens_in_it(
    web: FlaskClient, address: str, language: str, why: str
) -> None:
    found = page(web.get(address, headers={"Accept-Language": "en"}))

    assert found.root.get("lang") == language, why
    scripts = [(each.get("src"), each.get("data-landlord")) for each in found.all("script")]
    assert scripts == [("/widget.js", "demo")]
    assert "030 012 34 56" in found.text


def test_words_are_there_in_each_language_of_the_landlord(web: FlaskClient) -> None:
    dutch, english = (web.get(f"/widget/texts/demo/{each}").get_json() for each in ("nl", "en"))

    assert english["words"].keys() == dutch["words"].keys()
    assert english["language"] == "en"
    assert english["hours"] == "on working days from 8.30 to 17.00"
    assert dutch["hours"] == "op werkdagen van 8.30 tot 17.00 uur"
    assert "%(" not in str(english)
