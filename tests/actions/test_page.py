"""Language and landlord come from the page that the tenant writes from."""

from __future__ import annotations

from typing import Any

import pytest

from actions.language import ActionReadPage
from tests.actions.turns import PAGE, a_tracker, ran

NEW = {"language": None, "landlord": None}
READ: list[tuple[dict[str, str], dict[str, Any], dict[str, str], str]] = [
    ({}, NEW, {"language": "nl", "landlord": "demo"}, "the first message"),
    ({}, {}, {}, "nothing changed, so nothing is set"),
    ({"language": "xx"}, NEW, {"language": "nl", "landlord": "demo"}, "no texts in that language"),
    ({"landlord": "other"}, {}, {"landlord": "other"}, "another page"),
]


@pytest.mark.parametrize(("page", "slots", "wanted", "why"), READ)
def test_page_sets_what_differs(
    page: dict[str, str], slots: dict[str, Any], wanted: dict[str, str], why: str
) -> None:
    done = ran(ActionReadPage(), a_tracker("hallo", page=PAGE | page, **slots))

    assert done.slots == wanted, why
    assert done.said == []
