"""A condition by which SQLite looks nothing up, because other rows lead there faster.

SQLite cannot tell how many rows a value has, and prefers what it can look up: all cases of a
landlord for the few calls of a day. PostgreSQL can, and sees the condition as it is.
"""

from typing import Any

from sqlalchemy import ColumnElement
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement


class unindexed[Value](FunctionElement[Value]):
    """This column, without its index in SQLite."""

    name = "unindexed"
    inherit_cache = True

    def __init__(self, column: ColumnElement[Value] | Any) -> None:
        super().__init__(column)
        self.type = column.type


@compiles(unindexed)
def _as_it_is(element: unindexed[Any], compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.clauses, **how)


@compiles(unindexed, "sqlite")
def _with_a_sign(element: unindexed[Any], compiler: SQLCompiler, **how: Any) -> str:
    return f"+{compiler.process(element.clauses, **how)}"
