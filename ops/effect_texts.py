"""Writes docs/texts-with-effect.md: for each language, which translation was checked by whom, when.

Which texts have an effect stands in data/texts_with_effect.yml. A check holds for the words that
were checked: their mark is part of it, and after a change it holds no more.

.venv/bin/python -m ops.effect_texts
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache
from hashlib import sha256
from typing import Any

import yaml
from babel import Locale
from babel.messages.pofile import read_po

from ops.ending import Refused, run_to_the_end
from ops.places import ROOT, shown
from ops.progress import say

LISTED = ROOT / "data" / "texts_with_effect.yml"
PAGE = ROOT / "docs" / "texts-with-effect.md"
DUTCH = "nl"
HEAD = """\
# Texts with an effect

These texts give a right or a duty, refuse something, name a sum or warn of a danger. The Dutch text
counts. Until a native reader has checked a translation, the chat shows the Dutch below it; the
privacy page says on top that it is a translation.

Made by `.venv/bin/python -m ops.effect_texts` from `data/texts_with_effect.yml` and `locales/`; do
not write here. What stands in [brackets with a dot] is filled in by Huurhulp.
"""


@cache
def catalog(language: str) -> dict[str, str]:
    """The tenant's texts in this language by their name."""
    path = ROOT / "locales" / language / "LC_MESSAGES" / "tenant.po"
    with path.open(encoding="utf-8") as file:
        return {str(each.id): str(each.string) for each in read_po(file) if each.id}


def listed() -> dict[str, dict[str, Any]]:
    """For each text with an effect its checks by language: None, or {by, on, words}."""
    found: dict[str, Any] = yaml.safe_load(LISTED.read_text(encoding="utf-8"))
    return {name: each["checked"] for name, each in found.items()}


def mark(name: str, language: str) -> str:
    """Stands for the words of this text in Dutch and in this language, twins included."""
    words = [catalog(each)[twin] for twin in _twins(name) for each in (DUTCH, language)]
    return sha256("\n".join(words).encode()).hexdigest()[:12]


def faults() -> list[str]:
    """What is wrong with the list, as sentences: no such text, or a check of other words."""
    found = []
    for name, checked in listed().items():
        for language, check in checked.items():
            if name not in catalog(DUTCH) or name not in catalog(language):
                found.append(f"{name} is no text in {language} and Dutch.")
            elif check and check["words"] != mark(name, language):
                found.append(f"{name} has other words in {language} than {check['by']} checked.")
    return found


def page() -> str:
    """All of the page; the same lists and texts give the same page."""
    checks = listed()
    languages = sorted({language for checked in checks.values() for language in checked})
    return "\n".join([HEAD, *(line for each in languages for line in _section(each, checks))])


def _section(language: str, checks: Mapping[str, Mapping[str, Any]]) -> Iterator[str]:
    name_of_it = Locale.parse(language).get_display_name("en") or language
    here = {name: checked[language] for name, checked in checks.items() if language in checked}
    done = sum(check is not None for check in here.values())
    yield f"## {name_of_it}: {done} of {len(here)} checked\n"
    for name, check in here.items():
        who = f"{check['by']}, {check['on']}" if check else "not yet"
        yield f"### `{name}`\n"
        yield f"Checked by whom, when: {who} (words: `{mark(name, language)}`)\n"
        for twin in _twins(name):
            if twin != name:
                yield f"`{twin}`, said when a fact in it has ended:\n"
            yield _quoted("Dutch", catalog(DUTCH)[twin])
            yield _quoted(name_of_it, catalog(language)[twin])


def _twins(name: str) -> list[str]:
    """The text, and what is said in its place when a fact in it has ended."""
    return [each for each in (name, f"{name}.expired") if each in catalog(DUTCH)]


def _quoted(language: str, text: str) -> str:
    words = re.sub(r"%\(([\w.]+)\)s", r"[\1]", text)
    lines = f"**{language}**\n\n{words}".splitlines()
    return "\n".join(f"> {line}".rstrip() for line in lines) + "\n"


def write_page() -> None:
    """Write the page; Refused when the list does not fit the texts."""
    if found := faults():
        raise Refused("\n".join(found))
    PAGE.write_text(page(), encoding="utf-8")
    say(f"Written: {shown(PAGE)}")


if __name__ == "__main__":
    run_to_the_end(write_page)
