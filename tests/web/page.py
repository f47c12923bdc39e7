"""Reads a page as a careful browser and a screen reader would, and fails where they would trip.

page(client.get("/desk"))             # the parsed page, once nothing is wrong with it
page(client.get("/desk/x"), 404)      # the same for a page with another status
"""

from __future__ import annotations

from collections.abc import Iterator
from xml.etree.ElementTree import Element

import html5lib
from html5lib.html5parser import ParseError
from werkzeug.test import TestResponse

TOKENS = {"csrf_token", "state"}
UNSEEN = {"head", "script", "style", "template"}


class BadPage(AssertionError):
    """The page has faults; the text names each."""


class Page:
    """A page without faults, with what a reader finds on it."""

    def __init__(self, response: TestResponse) -> None:
        self.response = response
        parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
        try:
            self.root: Element = parser.parse(response.get_data(as_text=True))
        except ParseError as fault:
            line = parser.tokenizer.stream.position()[0]
            raise BadPage(f"invalid HTML: {fault} in line {line}") from fault

    def all(self, *tags: str) -> list[Element]:
        return [each for each in self.root.iter() if each.tag in tags]

    def with_class(self, name: str) -> list[Element]:
        return [each for each in self.root.iter() if name in each.get("class", "").split()]

    def by_id(self, name: str) -> Element:
        return next(each for each in self.root.iter() if each.get("id") == name)

    def links(self) -> list[str]:
        return [each.get("href", "") for each in self.all("a")]

    def fields(self) -> dict[str, str]:
        """Name and value of every field, hidden ones too, as a form here would send them."""
        inputs = {each.get("name", ""): each.get("value", "") for each in self.all("input")}
        return inputs | {each.get("name", ""): text_of(each) for each in self.all("textarea")}

    @property
    def text(self) -> str:
        return text_of(self.all("body")[0])

    @property
    def title(self) -> str:
        return text_of(self.all("title")[0])


def page(response: TestResponse, status: int = 200) -> Page:
    """The page in an answer. Raises BadPage on any fault, AssertionError on another status."""
    assert response.status_code == status, f"{response.status}: {response.location or ''}"
    assert response.mimetype == "text/html"
    found = Page(response)
    faults = [fault for check in CHECKS for fault in check(found)]
    if faults:
        raise BadPage("\n".join(faults))
    return found


def text_of(element: Element) -> str:
    """The words in an element, spaces folded (no-break spaces too)."""
    return " ".join(" ".join(_words(element)).split()).replace(" ,", ",").replace(" .", ".")


def _words(element: Element) -> Iterator[str]:
    if element.tag in UNSEEN - {"head"}:
        return
    yield element.text or ""
    for each in element:
        yield from _words(each)
        yield each.tail or ""


def _frame(page: Page) -> Iterator[str]:
    if not page.root.get("lang"):
        yield "html has no lang"
    if not page.all("title") or not page.title.strip():
        yield "no title"
    if len(page.all("h1")) != 1:
        yield f"{len(page.all('h1'))} h1 in place of one"
    if not page.all("main"):
        yield "no main"


def _ids(page: Page) -> Iterator[str]:
    ids = [each.get("id") for each in page.root.iter() if each.get("id") is not None]
    yield from (f"id {each!r} stands twice" for each in set(ids) if ids.count(each) > 1)
    for element in page.root.iter():
        for name in ("for", "aria-labelledby", "aria-describedby"):
            for target in element.get(name, "").split():
                if target not in ids:
                    yield f"{element.tag} {name}={target!r} points at nothing"
        link = element.get("href", "")
        if link == "#" or (link.startswith("#") and link[1:] not in ids):
            yield f"link {link!r} leads nowhere"


def _labels(page: Page) -> Iterator[str]:
    labelled = {each.get("for") for each in page.all("label")}
    wrapped = {field for label in page.all("label") for field in label.iter()}
    for field in page.all("input", "select", "textarea"):
        if field.get("type") in {"hidden", "submit", "button"}:
            continue
        named = field.get("aria-label") or field.get("aria-labelledby")
        if not named and field.get("id") not in labelled and field not in wrapped:
            yield f"field {field.get('name')!r} has no label"
    for each in page.all("button", "a"):
        if not text_of(each) and not each.get("aria-label"):
            yield f"{each.tag} without words"


def _inline(page: Page) -> Iterator[str]:
    for each in page.root.iter():
        if each.tag == "style" or (each.tag == "script" and not each.get("src")):
            yield f"inline {each.tag}"
        for name in each.attrib:
            if name == "style" or name.startswith("on"):
                yield f"{each.tag} has {name}="


def _forms(page: Page) -> Iterator[str]:
    for form in page.all("form"):
        # The plain form's pages carry a signed state, and nothing is done in anybody's name.
        tokens = [each for each in form.iter("input") if each.get("name") in TOKENS]
        sends = form.get("method", "get").lower() == "post"
        if sends and not (tokens and tokens[0].get("value")):
            yield f"form to {form.get('action')!r} has no CSRF token"
        if not sends and tokens:
            yield f"form to {form.get('action')!r} shows its CSRF token in the address"


def _escaped(page: Page) -> Iterator[str]:
    """Markup of ours that was put into a sentence as if it were words."""
    if '<span class="' in page.text:
        yield "a reader sees markup"


CHECKS = (_frame, _ids, _labels, _inline, _forms, _escaped)
