"""Conditions by which a database looks nothing up, because other rows lead there faster.

SQLite cannot tell how many rows a value has, and prefers what it can look up: all cases of a
landlord for the few calls of a day. PostgreSQL can, and sees such a condition as it is; but it
begins with what is found among other rows, and puts all of them in order for the first few.
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


class in_turn(FunctionElement[bool]):
    """This condition; PostgreSQL asks it of each row in turn, in the order that is wanted."""

    # Of no type: a truth is compared with 1 in SQLite, which then looks nothing up by it either.
    name = "in_turn"
    inherit_cache = True


@compiles(in_turn)
def _alone(element: in_turn, compiler: SQLCompiler, **how: Any) -> str:
    return compiler.process(element.clauses, **how)


@compiles(in_turn, "postgresql")
def _as_a_truth(element: in_turn, compiler: SQLCompiler, **how: Any) -> str:
    return f"({compiler.process(element.clauses, **how)}) IS TRUE"
