"""The member of staff whom the desk's tests sign in, and how they do it."""

from __future__ import annotations

from argon2 import PasswordHasher
from flask.testing import FlaskClient
from werkzeug.test import TestResponse

from tests.web.page import page

EMAIL = "s.medewerker@delinde.example"
NAME = "S. Medewerker"
PASSWORD = "vier paarden lezen kranten"
# Weak on purpose: the strength of a hash stands in the hash, and tests sign in often.
PASSWORD_HASH = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1).hash(PASSWORD)


def signs_in(
    client: FlaskClient,
    email: str = EMAIL,
    password: str = PASSWORD,
    onward: str | None = None,
) -> TestResponse:
    """Fill in the sign-in page and send it."""
    query = {"next": onward} if onward else {}
    form = page(client.get("/desk/sign-in", query_string=query)).fields()
    typed = {"email": email, "password": password}
    return client.post("/desk/sign-in", data=form | typed, query_string=query)
