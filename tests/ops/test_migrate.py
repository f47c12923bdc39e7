"""`make migration`: a revision after the last one, with what alembic sees of the change."""

import shutil
from pathlib import Path

from casebook.migrations import FOLDER
from ops.migrate import write_migration


def test_a_new_migration_comes_after_the_last_one(tmp_path: Path) -> None:
    folder = shutil.copytree(FOLDER, tmp_path / "migrations")
    last = max(each.name[:4] for each in (folder / "versions").glob("[0-9]*.py"))

    written = write_migration("a nickname for staff", folder=folder)

    text = written.read_text()
    assert written.name == f"{int(last) + 1:04}_a_nickname_for_staff.py"
    assert f"down_revision = '{last}'" in text
    compile(text, written.name, "exec")
