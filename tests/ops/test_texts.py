"""Catalogs are compiled when they are newer than what was made of them."""

import os
from pathlib import Path

import pytest

from ops.texts import compile_texts, stale_domains

CATALOG = """\
msgid ""
msgstr "Content-Type: text/plain; charset=utf-8\\n"

msgid "utter_greet"
msgstr "Goedendag"
"""


@pytest.fixture
def locales(tmp_path: Path) -> Path:
    folder = tmp_path / "nl" / "LC_MESSAGES"
    folder.mkdir(parents=True)
    (folder / "tenant.po").write_text(CATALOG)
    return tmp_path


def test_a_new_catalog_is_compiled_once(locales: Path) -> None:
    assert stale_domains(locales) == ["tenant"]

    compile_texts(locales)

    assert b"Goedendag" in (locales / "nl/LC_MESSAGES/tenant.mo").read_bytes()
    assert stale_domains(locales) == []


def test_a_changed_catalog_is_compiled_again(locales: Path) -> None:
    compile_texts(locales)
    catalog = locales / "nl/LC_MESSAGES/tenant.po"
    later = catalog.with_suffix(".mo").stat().st_mtime + 10
    catalog.write_text(CATALOG.replace("Goedendag", "Hallo"))
    os.utime(catalog, (later, later))

    compile_texts(locales)

    assert b"Hallo" in catalog.with_suffix(".mo").read_bytes()
