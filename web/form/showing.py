"""What stands on each page, in one language and for one landlord. Takes no answers."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from http import HTTPStatus
from typing import Any

from flask import Response, make_response, render_template, url_for

from landlords import Landlord
from questions import texts
from questions.fields import HELPER, previous, progress, show, summarised
from questions.told import asks, logged
from tenant_texts import DUTCH, has_text, text
from web.form.draft import Draft, Given, sealed
from web.form.hearing import can_be_typed
from web.form.offered import TYPED, titles
from web.form.prose import Prose, linked, prose
from web.outage import NAME as CRISIS
from web.outage import crisis_answer
from web.parts import Parts
from web.typed import LONGEST

# Fields whose contents a browser may know already.
AUTOCOMPLETE = {"tenant_name": "name"}
LINES = {"reach"}
# With no-store the back button shows a browser's error instead of the question before: these pages
# answer a POST. So they may be shown again while they are being filled in, in this tab alone.
WAY_BACK = {"question": "private, no-cache", "check": "private, no-cache"}
# And what comes after these has no way back: whoever holds the phone next finds no answers.
LAST = {"done", "crisis"}


@dataclass(frozen=True)
class Showing:
    """Makes the pages."""

    parts: Parts
    landlord: Landlord
    language: str

    def slots(self, draft: Draft) -> dict[str, Any]:
        """The answers with what texts and readers need beside them."""
        here = {"language": self.language, "landlord": self.landlord.key}
        return {**draft.slots, **here}

    def address(self, endpoint: str, language: str | None = None) -> str:
        return url_for(endpoint, key=self.landlord.key, lang=language or self.language)

    def start(self, draft: Draft) -> Response:
        return self._page("start", draft, go="start")

    def question(
        self,
        draft: Draft,
        slot: str,
        *,
        again: Given | None = None,
        told: tuple[str, ...] = (),
        error: tuple[str, Mapping[str, str]] | None = None,
        changing: bool = False,
    ) -> Response:
        slots = self.slots(draft)
        options = titles(self.parts, slot, slots)
        given = again or self._given(draft, slot)
        asked = self.prose(asks(slot, slots))
        many, typed = len(options) > 1, can_be_typed(slot)
        hinted = len(asked.said) > asked.question + 1
        steps = progress(slots, slot)
        return self._page(
            "question",
            draft,
            go=f"ask:{slot}",
            slot=slot,
            asked=asked,
            label=text(self.language, f"label.{slot}", {}),
            options=options,
            many=many,
            typed_possible=typed,
            given=given,
            chosen=given.option or (TYPED if given.typed else ""),
            why=self._why(slot),
            for_another=slot == "tenant_name" and slots.get(HELPER) != "yes",
            more=self.prose("form.sharing.more") if slot == "sharing" else None,
            told=[self.prose(name) for name in told],
            error=self.prose(*error) if error else None,
            described=" ".join([*(["hint"] if hinted else []), *(["error"] if error else [])]),
            progress=steps and self._progress(steps),
            back=self._back(slots, slot, changing=changing),
            changing=changing,
            autocomplete=AUTOCOMPLETE.get(slot, "off"),
            lines=slot in LINES,
            faulty=("typed" if not many or given.typed else "option-1") if typed else "option-1",
            longest=LONGEST,
            status=HTTPStatus.UNPROCESSABLE_ENTITY if error else HTTPStatus.OK,
        )

    def crisis(self, draft: Draft, slot: str) -> Response:
        answer = prose(crisis_answer(self.language), CRISIS, self.language)
        return self._page("crisis", draft, go=f"crisis:{slot}", slot=slot, answer=answer)

    def check(
        self, draft: Draft, *, told: tuple[str, ...] = (), error: str | None = None
    ) -> Response:
        rows = list(self._rows(self.slots(draft)))
        return self._page(
            "check",
            draft,
            go="check",
            rows=rows,
            back=f"ask:{rows[-1][0]}",
            told=[self.prose(name) for name in told],
            error=self.prose(error) if error else None,
            status=HTTPStatus.SERVICE_UNAVAILABLE if error else HTTPStatus.OK,
        )

    def done(self, draft: Draft, reference: str, by: date) -> Response:
        name = logged("form.logged", draft.slots["kind"], draft.slots.get("safe_contact"))
        return self._page(
            "done",
            draft,
            go="",
            reference=reference,
            said=self.prose(name, {"day": by.isoformat()}),
            # Who asks here can choose no plan, as in the chat: staff propose one.
            plan=self.prose("form.plan")
            if draft.slots["kind"] == "payment_plan" and name == "form.logged"
            else None,
        )

    def lost(self, why: str) -> Response:
        """The answers are gone: say so, and where to begin anew."""
        return self._page("lost", None, go="", why=why, status=HTTPStatus.BAD_REQUEST)

    def prose(self, name: str, given: Mapping[str, object] | None = None) -> Prose:
        return prose(self.words(name, given), name, self.language)

    def words(self, name: str, given: Mapping[str, object] | None = None) -> str:
        return texts.words(
            self.parts, name, given or {}, landlord=self.landlord.key, language=self.language
        )

    def _page(
        self,
        name: str,
        draft: Draft | None,
        *,
        status: HTTPStatus = HTTPStatus.OK,
        **shown: Any,
    ) -> Response:
        now = self.parts.settings.now()
        page = render_template(
            f"form/{name}.html",
            page=name,
            landlord=self.landlord,
            language=self.language,
            languages={
                each: text(each, f"button.language.{each}", {}) for each in self.landlord.languages
            },
            state=sealed(draft, self.landlord.key, now=now) if draft else "",
            address=self.address,
            prose=self.prose,
            words=self.words,
            linked=linked,
            dutch=DUTCH,
            **shown,
        )
        response = make_response(page, status)
        response.headers["Cache-Control"] = WAY_BACK.get(name, "no-store")
        if name in LAST:
            response.headers["Clear-Site-Data"] = '"cache"'
        return response

    def _given(self, draft: Draft, slot: str) -> Given:
        """How the question was answered before; said along with another, it is put in words."""
        before = draft.given.get(slot, Given())
        if before != Given() or draft.slots.get(slot) is None:
            return before
        return Given("", show(slot, draft.slots[slot], self.language))

    def _why(self, slot: str) -> Prose | None:
        name = f"why.{slot}"
        return self.prose(name) if has_text(self.language, name) else None

    def _progress(self, steps: Mapping[str, int]) -> str:
        return self.words("widget.progress").format(**steps)

    def _back(self, slots: Mapping[str, Any], slot: str, *, changing: bool) -> str:
        if changing:
            return "check"
        if slot == "kind":
            return "start"
        if slot == "helper_name":
            return "self"
        return f"ask:{previous(slots, slot) or 'kind'}"

    def _rows(self, slots: Mapping[str, Any]) -> Iterator[tuple[str, str, str, str]]:
        """Slot, label, answer, and the words of the button that changes it."""
        for slot in summarised(slots):
            label = text(self.language, f"label.{slot}", {})
            change = text(self.language, "button.change", {"label": label})
            yield slot, label, show(slot, slots[slot], self.language), change
