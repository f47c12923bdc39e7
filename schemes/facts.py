"""Dated facts from YAML files, each with its source; refuses to tell one past its day.

A file holds groups of facts; a fact is a mapping with `value`, and its path is the file's name and
the keys down to it: `helplines.veilig_thuis.telephone`. What a file must look like is said by the
models below; data/schemes/schema.json is made from them, for editors.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import Annotated, Any, Literal, get_args

import yaml
from pydantic import (
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Discriminator,
    Field,
    RootModel,
    Tag,
    ValidationError,
    model_validator,
)
from pydantic_core import PydanticCustomError

from schemes.errors import FactExpired, FactRefused, UnknownFact

# Two sources and more, one source, derived by us from a cited text. What is only general knowledge
# has no mark here, so that it cannot be told.
Mark = Literal["2+", "1", "D"]
MARKS = get_args(Mark)
Said = Annotated[str, Field(pattern=r"\S")]
FactValue = str | int | date
Name = Annotated[str, Field(pattern="^[a-z][a-z0-9_]*$")]


def _is_a_value(value: Any) -> Any:
    """Money is whole cents: a float is refused."""
    if type(value) not in (str, int, date) or value == "":
        raise PydanticCustomError(
            "value", "needs to be a text, a whole number (money in cents) or a day"
        )
    return value


class Fact(BaseModel):
    """Its last day still counts. One without an end says why it needs none."""

    model_config = ConfigDict(
        frozen=True,
        extra="forbid",
        strict=True,
        json_schema_extra={
            "anyOf": [
                {"properties": {"valid_until": {"type": "string"}}},
                {
                    "properties": {"no_end_because": {"type": "string"}},
                    "required": ["no_end_because"],
                },
            ]
        },
    )

    value: Annotated[Said | int | date, BeforeValidator(_is_a_value)]
    source: Said
    checked: date
    valid_until: date | None
    no_end_because: Said | None = None
    marked: Mark

    @model_validator(mode="after")
    def _ends_or_says_why_not(self) -> Fact:
        if self.valid_until is None and self.no_end_because is None:
            raise PydanticCustomError("no_end", "needs a day in valid_until, or no_end_because")
        return self

    def holds(self, today: date) -> bool:
        return self.valid_until is None or today <= self.valid_until


def _kind(content: Any) -> str:
    keys = content.keys() if isinstance(content, dict) else ()
    return "fact" if set(keys) & Fact.model_fields.keys() else "group"


class Group(
    RootModel[
        Annotated[
            dict[
                Name,
                Annotated[
                    Annotated[Fact, Tag("fact")] | Annotated["Group", Tag("group")],
                    Discriminator(_kind),
                ],
            ],
            Field(min_length=1),
        ]
    ]
):
    """Facts and further groups by their names; a whole file is one."""

    model_config = ConfigDict(strict=True, json_schema_extra={"additionalProperties": False})

    def facts(self, path: str) -> Iterator[tuple[str, Fact]]:
        """Each fact in it with its path, which begins with this one."""
        for name, inner in self.root.items():
            if isinstance(inner, Fact):
                yield f"{path}.{name}", inner
            else:
                yield from inner.facts(f"{path}.{name}")


@dataclass(frozen=True)
class Facts:
    """All facts by their path."""

    by_path: Mapping[str, Fact]

    def get(self, path: str, *, today: date) -> FactValue:
        """The value that holds today. Raises UnknownFact, and FactExpired past its last day."""
        fact = self.by_path.get(path)
        if fact is None:
            raise UnknownFact(path)
        if fact.valid_until is not None and not fact.holds(today):
            raise FactExpired(path, fact.valid_until)
        return fact.value

    def ending(self, *, today: date, within: timedelta) -> dict[str, date]:
        """The last days of the facts that have ended or end within this time, first ones first."""
        last_days = {path: fact.valid_until for path, fact in self.by_path.items()}
        soon = {path: day for path, day in last_days.items() if day and day <= today + within}
        return dict(sorted(soon.items(), key=lambda each: (each[1], each[0])))


def load_facts(folder: Path) -> Facts:
    """Every fact of every file in the folder, or the first fault as FactRefused."""
    by_path: dict[str, Fact] = {}
    for file in sorted(folder.glob("*.yml")):
        by_path |= dict(_read(file).facts(file.stem))
    return Facts(by_path)


def _read(file: Path) -> Group:
    try:
        return Group.model_validate(yaml.safe_load(file.read_text(encoding="utf-8")))
    except yaml.YAMLError as fault:
        raise FactRefused(file, "(top)", f"cannot be read: {fault}") from fault
    except ValidationError as refused:
        first = refused.errors()[0]
        # The tags of the models stand between the names of the file.
        names = [str(each) for each in first["loc"] if each not in ("fact", "group")]
        raise FactRefused(file, ".".join(names) or "(top)", first["msg"]) from refused
