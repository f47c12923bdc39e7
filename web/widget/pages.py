"""The widget's files and words, and the demonstration page. Knows nothing of conversations."""

from __future__ import annotations

from functools import cache
from pathlib import Path

import yaml
from flask import Response, jsonify, render_template, request

from landlords import Landlord
from tenant_texts import DUTCH, text
from web.parts import parts
from web.problems import Problem
from web.widget import blueprint
from web.widget.bundle import Served, widget_files
from web.widget.words import widget_texts

DEMO = "demo"
A_MOMENT, A_YEAR = 300, 31_536_000


@blueprint.get("/widget.js")
def loader() -> Response:
    """The one line's script. Kept for minutes only: it names the version of the rest."""
    _, script, _ = widget_files()
    return _send(script, A_MOMENT)


@blueprint.get("/widget/<release>/<name>")
def widget_file(release: str, name: str) -> Response:
    """A file of a release (`version-try`). Another version's name gets ours, but not for long."""
    version, _, files = widget_files()
    if name not in files:
        raise Problem("not_found")
    ours = release.partition("-")[0] == version
    return _send(files[name], A_YEAR if ours else 0)


@blueprint.get("/widget/texts/<landlord>/<language>")
def texts(landlord: str, language: str) -> Response:
    """A landlord's words in a language of the landlord's."""
    found = _landlord(landlord)
    if language not in found.languages:
        raise Problem("not_found")
    # Where the same is asked without script; the widget stands on another origin.
    form = f"{request.host_url}melden/{landlord}?lang={language}"
    response = jsonify({**widget_texts(found, language), "form": form})
    response.cache_control.public = True
    response.cache_control.max_age = A_MOMENT
    return response


@blueprint.get("/demo")
def demo() -> str:
    """A landlord's page as it could be, with the one line on it; `?lang=pl` is its Polish one."""
    landlord, language = _landlord(DEMO), request.args.get("lang", DUTCH)
    words = _demo_words().get(language)
    if words is None:
        others = {code: text(code, f"button.language.{code}", {}) for code in _demo_words()}
        form = text(DUTCH, "widget.form", {})
        return render_template("demo.html", landlord=landlord, others=others, form=form)
    form = text(language, "widget.form", {})
    return render_template(
        "demo_other.html", landlord=landlord, language=language, words=words, form=form
    )


@cache
def _demo_words() -> dict[str, dict[str, str]]:
    found: dict[str, dict[str, str]] = yaml.safe_load(
        Path(__file__).with_name("demo.yml").read_text(encoding="utf-8")
    )
    return found


def _landlord(key: str) -> Landlord:
    try:
        return parts().landlords[key]
    except KeyError:
        raise Problem("unknown_landlord") from None


def _send(file: Served, seconds: int) -> Response:
    zipped = "gzip" in request.accept_encodings
    response = Response(file.zipped if zipped else file.body, content_type=file.content_type)
    if zipped:
        response.content_encoding = "gzip"
    response.vary.add("Accept-Encoding")
    response.cache_control.public = True
    response.cache_control.max_age = seconds
    if seconds == A_YEAR:
        response.cache_control.immutable = True
    response.add_etag()
    response.make_conditional(request)
    return response
