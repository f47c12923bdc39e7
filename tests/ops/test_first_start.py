"""What a first start makes, a second one finds."""

from pathlib import Path

import pytest

from casebook import migrations
from casebook.database import Database
from casebook.staff import staff_by_email
from ops.ending import Refused
from ops.first_start import FIRST_EMAIL, make_first_account, prepare_casebook
from ops.secret_key import with_secret_key
from settings import Settings
from web.desk.passwords import password_matches


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    found = Settings.from_environ({"DATABASE_URL": f"sqlite:///{tmp_path}/huurhulp.db"})
    migrations.upgrade(found.database_url)
    return found


def test_the_first_account_opens_with_the_password_that_was_shown(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    make_first_account(settings)

    lines = capsys.readouterr().out.splitlines()
    assert lines[1] == f"  e-mail:   {FIRST_EMAIL}"
    assert lines[2].startswith("  password: ")
    database = Database(settings.database_url)
    with database.reading() as session:
        member = staff_by_email(session, FIRST_EMAIL)
        assert member is not None
        assert member.landlord == "demo"
        assert password_matches(member.password_hash, lines[2].split()[1])
    database.dispose()


def test_a_second_start_makes_no_account_and_shows_no_password(
    settings: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    make_first_account(settings)
    capsys.readouterr()

    make_first_account(settings)

    assert capsys.readouterr().out == ""


def test_the_desks_key_is_made_once_and_only_for_this_user(tmp_path: Path) -> None:
    first = with_secret_key({"PATH": "/bin"}, tmp_path)
    second = with_secret_key({"PATH": "/bin"}, tmp_path)

    assert first == second
    assert len(first["HUURHULP_SECRET_KEY"]) >= 48
    assert (tmp_path / "secret_key").stat().st_mode & 0o777 == 0o600


def test_a_key_that_is_set_is_kept_out_of_the_folder(tmp_path: Path) -> None:
    environ = with_secret_key({"HUURHULP_SECRET_KEY": "set"}, tmp_path)

    assert environ["HUURHULP_SECRET_KEY"] == "set"
    assert list(tmp_path.iterdir()) == []


def test_a_database_that_cannot_be_used_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "a_file").write_text("")
    url = f"sqlite:///{tmp_path}/a_file/huurhulp.db"

    with pytest.raises(Refused, match=r"The database \(DATABASE_URL\) cannot be used") as refused:
        prepare_casebook(Settings.from_environ({"DATABASE_URL": url}))

    assert "\n" not in str(refused.value)
