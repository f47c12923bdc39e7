"""The files of the widget as a browser gets them: its modules as one, without comments and indents.

One request instead of ten counts on a phone, and many small files compress badly. Knows nothing of
HTTP. It works by lines, so the sources keep to what a line rule can read: an import from "./…"
ends on its line or on a line of its own, and no text in them has lines that begin like a comment.
"""

from __future__ import annotations

import gzip
import re
from dataclasses import dataclass
from functools import cache
from hashlib import sha256
from pathlib import Path

STATIC = Path(__file__).parent / "static"
# In the order in which they need each other; a name at the top of one is in none of the others.
MODULES = (
    "elements",
    "prose",
    "messages",
    "keeping",
    "api",
    "conversation",
    "log",
    "typing",
    "more",
    "panel",
)
COMMENT = re.compile(r"^\s*(?:/\*.*?\*/|//[^\n]*)\n", re.MULTILINE | re.DOTALL)
IMPORT = re.compile(r'^import [^"]*from "\./\w+\.js";\n', re.MULTILINE)
EXPORT = re.compile(r"^export (?!async function start)", re.MULTILINE)
TYPES = {"js": "text/javascript; charset=utf-8", "css": "text/css; charset=utf-8"}


@dataclass(frozen=True)
class Served:
    """One file as it goes over the line."""

    body: bytes
    zipped: bytes
    content_type: str


def _served(text: str, kind: str) -> Served:
    body = text.encode()
    return Served(body, gzip.compress(body, 9, mtime=0), TYPES[kind])


def _source(name: str) -> str:
    text = COMMENT.sub("", (STATIC / name).read_text(encoding="utf-8"))
    return "".join(f"{line.strip()}\n" for line in text.splitlines() if line.strip())


def _modules() -> str:
    return "".join(EXPORT.sub("", IMPORT.sub("", _source(f"{name}.js"))) for name in MODULES)


@cache
def widget_files() -> tuple[str, Served, dict[str, Served]]:
    """The version of this release, the loader, and what the loader asks for by name."""
    loader, modules, style = _source("loader.js"), _modules(), _source("panel.css")
    version = sha256("\0".join((loader, modules, style)).encode()).hexdigest()[:12]
    loader = loader.replace("{{version}}", version)
    return (
        version,
        _served(loader, "js"),
        {"panel.js": _served(modules, "js"), "panel.css": _served(style, "css")},
    )
