"""The way to the database: one transaction for reading, one for writing. Knows no table.

SQLite is opened in WAL with a busy timeout, and a writer takes the write lock at its very start:
a transaction that reads first and writes later would be refused half-way when another wrote.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.orm import Session, sessionmaker

from casebook.errors import CasebookUnavailable

__all__ = ["CasebookUnavailable", "Database"]

BUSY_TIMEOUT_MS = 5000
# In bytes, of the file: read where it lies. Copied page by page into SQLite's own small cache, an
# index of many cases takes half as long again to go through.
MAPPED = 2**30

# What the drivers raise when the database is locked, down, full or not migrated.
UNAVAILABLE = (OperationalError, InterfaceError, PoolTimeout)


class Database:
    """One a process: `reading()` and `writing()` each give a session for one transaction."""

    def __init__(self, url: str, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS) -> None:
        self._engine = make_engine(url, busy_timeout_ms=busy_timeout_ms)
        self._reader = sessionmaker(reading_engine(self._engine), expire_on_commit=False)
        self._writer = sessionmaker(writing_engine(self._engine), expire_on_commit=False)

    @contextmanager
    def reading(self) -> Iterator[Session]:
        """A session that sees one moment of the database and can change nothing."""
        with unavailable_when_down(), self._reader.begin() as session:
            session.connection()
            yield session

    @contextmanager
    def writing(self) -> Iterator[Session]:
        """A session whose changes are stored together at the end, or not at all."""
        with unavailable_when_down(), self._writer.begin() as session:
            session.connection()
            yield session

    def dispose(self) -> None:
        """Close the connections."""
        self._engine.dispose()


@contextmanager
def unavailable_when_down() -> Iterator[None]:
    """Say what the driver says of a locked or lost database as our own refusal."""
    try:
        yield
    except UNAVAILABLE as error:
        raise CasebookUnavailable from error


def make_engine(
    url: str, *, busy_timeout_ms: int = BUSY_TIMEOUT_MS, foreign_keys: bool = True
) -> Engine:
    """An engine as the casebook needs it, for SQLite or PostgreSQL."""
    address = make_url(_with_our_driver(url))
    seconds = busy_timeout_ms / 1000
    if address.get_backend_name() != "sqlite":
        engine = create_engine(
            address,
            # A host that is gone answers nothing; the driver takes whole seconds, two at least.
            connect_args={"connect_timeout": max(2, round(seconds))},
            pool_pre_ping=True,
            pool_timeout=seconds,
            hide_parameters=True,
        )
        event.listen(engine, "connect", _plan_for_short_questions)
        return engine
    engine = create_engine(
        address,
        # No BEGIN of sqlite3's own making: _begin below gives ours.
        connect_args={"isolation_level": None, "timeout": seconds},
        # What a tenant said stays out of every error message, and so out of the logs.
        hide_parameters=True,
        pool_size=10,
        max_overflow=20,
        pool_timeout=seconds,
    )

    @event.listens_for(engine, "connect")
    def _settle(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.execute(f"PRAGMA mmap_size = {MAPPED}")
        connection.execute(f"PRAGMA foreign_keys = {'ON' if foreign_keys else 'OFF'}")

    event.listen(engine, "begin", _begin)
    return engine


def reading_engine(engine: Engine) -> Engine:
    """The same connections, for transactions that change nothing."""
    if engine.dialect.name == "postgresql":
        return engine.execution_options(isolation_level="REPEATABLE READ", postgresql_readonly=True)
    return engine.execution_options(casebook_reads=True)


def writing_engine(engine: Engine) -> Engine:
    """The same connections, for transactions that write."""
    return engine.execution_options(casebook_reads=False)


def _plan_for_short_questions(connection: Any, _record: object) -> None:
    """For disks without a moving arm, so that an index goes before reading a whole table."""
    with connection.cursor() as cursor:
        cursor.execute("SET random_page_cost = 1.1")
        # Compiling a question takes longer than any of ours.
        cursor.execute("SET jit = off")
    connection.commit()


def _begin(connection: Connection) -> None:
    reads = connection.get_execution_options().get("casebook_reads", False)
    connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if reads else 'OFF'}")
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _with_our_driver(url: str) -> str:
    scheme, separator, rest = url.partition("://")
    if scheme in {"postgres", "postgresql"} or scheme.startswith("postgresql+"):
        scheme = "postgresql+psycopg"
    return scheme + separator + rest
