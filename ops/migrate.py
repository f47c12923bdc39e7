"""Brings the database up to date, or writes a new migration of what changed in the models."""

from __future__ import annotations

import argparse
import os
import tempfile
from pathlib import Path

from alembic.autogenerate import produce_migrations, render_python_code
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine

from casebook import migrations
from casebook.models import Base
from ops.ending import Refused, run_to_the_end
from ops.first_start import bring_up_to_date
from ops.places import shown
from ops.progress import say
from settings import BadSettings, Settings


def write_migration(title: str, *, folder: Path = migrations.FOLDER) -> Path:
    """A revision with what alembic sees of the change; to be read and finished by its author."""
    scripts = ScriptDirectory.from_config(migrations.configuration(folder))
    number = 1 + sum(1 for _ in scripts.walk_revisions())
    with tempfile.TemporaryDirectory() as empty:
        url = f"sqlite:///{empty}/empty.db"  # as the revisions make it, whatever is in use here
        migrations.upgrade(url, folder=folder)
        engine = create_engine(url)
        with engine.connect() as connection:
            change = produce_migrations(MigrationContext.configure(connection), Base.metadata)
        engine.dispose()
    if not change.upgrade_ops or not change.downgrade_ops:
        raise Refused("Alembic compared nothing.")
    script = scripts.generate_revision(
        f"{number:04}",
        title,
        upgrades=render_python_code(change.upgrade_ops).strip(),
        downgrades=render_python_code(change.downgrade_ops).strip(),
    )
    if script is None:
        raise Refused("Alembic wrote no migration.")
    return Path(script.path)


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--new", metavar="TITLE", help="write a migration, titled so")
    arguments = reader.parse_args()
    if arguments.new is not None:
        if not arguments.new.strip():
            raise Refused('A migration needs a title: make migration M="what it does"')
        say(f"Written: {shown(write_migration(arguments.new))}. Read it, and test it with rows.")
        return
    try:
        settings = Settings.from_environ(os.environ)
    except BadSettings as fault:
        raise Refused(str(fault)) from None
    bring_up_to_date(settings)


if __name__ == "__main__":
    run_to_the_end(main)
