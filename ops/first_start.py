"""The casebook made ready for a start: its tables, and a first account for the staff."""

from __future__ import annotations

import secrets

from casebook import migrations
from casebook.database import Database
from casebook.errors import CasebookUnavailable
from casebook.staff import add_staff, any_staff
from ops.ending import Refused
from ops.progress import say, step
from settings import Settings
from web.desk.passwords import hash_password

FIRST_EMAIL = "medewerker@demo.example"
FIRST_LANDLORD = "demo"


def prepare_casebook(settings: Settings) -> None:
    """The tables and somebody to sign in; Refused when the database cannot be used."""
    bring_up_to_date(settings)
    make_first_account(settings)


def bring_up_to_date(settings: Settings) -> None:
    """Run the migrations that the database lacks; Refused when it cannot be used."""
    with step("Bringing the database up to date"):
        try:
            migrations.upgrade(settings.database_url)
        except CasebookUnavailable as fault:
            cause = str(fault.__cause__).splitlines()[0]
            raise Refused(f"The database (DATABASE_URL) cannot be used: {cause}.") from None


def make_first_account(settings: Settings) -> None:
    """Make an account for the demo landlord when there is none, and show its password, once."""
    database = Database(settings.database_url)
    try:
        with database.writing() as session:
            if any_staff(session):
                return
            password = secrets.token_urlsafe(12)
            add_staff(
                session,
                email=FIRST_EMAIL,
                name="Medewerker",
                landlord=FIRST_LANDLORD,
                password_hash=hash_password(password),
                now=settings.now(),
                role="manager",
            )
    finally:
        database.dispose()
    say("A first account for the desk was made. The password is shown this once:")
    say(f"  e-mail:   {FIRST_EMAIL}")
    say(f"  password: {password}")
