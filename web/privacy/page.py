"""The page itself: no login, no cookie, no script."""

from __future__ import annotations

from babel import Locale
from flask import Response, abort, make_response, render_template, request

from channel_blocks import ACCOUNTS
from tenant_texts import DUTCH
from web.languages import language_of_request
from web.parts import parts
from web.privacy import blueprint
from web.privacy.texts import texts_of
from web.retention import of_tenants

A_MOMENT = 300


@blueprint.get("/privacy/<key>")
def privacy(key: str) -> Response:
    """In the language asked for, when the landlord has it; else in Dutch."""
    landlord = parts().landlords.get(key)
    if landlord is None:
        abort(404)
    asked = language_of_request()
    language = asked if asked in landlord.languages else DUTCH
    texts = texts_of(landlord, language)
    on = {each.block.channel: each for each in parts().accounts.listed if each.landlord == key}
    by_platform = any(each.block.webhook for each in on.values())
    page = render_template(
        "privacy.html",
        landlord=landlord,
        language=language,
        languages={each: Locale(each).get_language_name(each) for each in landlord.languages},
        translated=language != DUTCH,
        texts={name.removeprefix("privacy."): words for name, words in texts.items()},
        kept=of_tenants(by_platform=by_platform),
        by_platform=by_platform,
        platforms=[each for each in ACCOUNTS if each in on],
        chat_page=landlord.chat_at(parts().settings.tenants_url, language),
        here=request.path,
    )
    response = make_response(page)
    response.cache_control.public = True
    response.cache_control.max_age = A_MOMENT
    response.vary.add("Accept-Language")
    return response
