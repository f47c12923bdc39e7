"""The words of a mail: what stands in its HTML, and without the earlier mail quoted below them.

Anybody may send anything here, so every step takes time by the length alone; Python's own HTML
parser takes minutes for a page of "<a ".
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from html import unescape

# In characters: more than a person types, and what a page for it takes around it.
LOOKED_AT, LARGEST_PAGE = 20_000, 200_000

TAG = re.compile(r"<(/?)([a-zA-Z][\w:-]*)([^<>]*)>|<[!?][^<>]*>")
NEVER_SHOWN = {"script", "style", "title"}
LINES = {"br", "p", "div", "li", "tr", "h1", "h2", "h3", "h4", "h5", "h6", "table", "ul", "ol"}
VOID = {"br", "hr", "img", "meta", "link", "input", "wbr", "col", "area", "base", "source"}
# Around an earlier mail in what Gmail and Yahoo write; others have a line above it.
QUOTED = re.compile(r"gmail_quote|yahoo_quoted")

# "On 25 Nov 2026 at 10:00, X <x@y> wrote:" in our languages, on one line or up to three.
WROTE = re.compile(
    r"(?:\bwrote|\bgeschreven|\bschreef\b[^:]{0,120}|\bpisze|\bnapisał\S*|\byazdı|\bпише|\bнаписа\S+"
    r"|كتب\w?\b[^:]{0,120})\s*:$"
)
WHEN_OR_WHO = re.compile(r"\d[:.]\d\d|@")
LINES_OF_IT = 3
_ORIGINAL = "|".join(
    (
        "Original Message", "Oorspronkelijk bericht", "Oorspronkelijke bericht", "Orijinal Mesaj",
        "Özgün İleti", "الرسالة الأصلية", "Oryginalna wiadomość", "Wiadomość oryginalna",
        "Вихідне повідомлення", "Оригінальне повідомлення",
    )
)  # fmt: skip
_FROM = "From|Van|Kimden|Gönderen|من|Od|Від"
_SENT = (
    "Sent|Date|Verzonden|Datum|Gönderildi|Gönderilme|Tarih|تم الإرسال|التاريخ|تاريخ|Wysłano|Wysłane"
    "|Data|Надіслано|Дата"
)
# What Outlook and others put above it.
EARLIER = re.compile(
    rf"^(?:-{{2,9}}[ \t]?(?:{_ORIGINAL})[ \t]?-{{2,9}}"
    rf"|\*?(?:{_FROM})[ \t]?:[^\n]+\n\*?(?:{_SENT})[^\n:]*:)",
    re.MULTILINE,
)


def said(text: str) -> str:
    """What was written anew; all of it where nothing else stands there, as in a forwarded mail."""
    plain = text[:LOOKED_AT].replace("\r\n", "\n")
    found = EARLIER.search(plain)
    above = (plain[: found.start()] if found else plain).split("\n")
    new = above[: _first_of_wrote(above)]
    return _tidy(line for line in new if not line.lstrip().startswith(">")) or _tidy([plain])


def words_of_html(html: str) -> str:
    """The words of a page, a line for each block; those of an earlier mail where no other are."""
    page = _without_comments(html[:LARGEST_PAGE])
    new: list[str] = []
    quoted: list[str] = []
    # The tags that are open inside what is left out.
    out: list[str] = []
    at = 0
    for tag in TAG.finditer(page):
        _put(page[at : tag.start()], out, new, quoted)
        at = tag.end()
        name = (tag[2] or "").lower()
        if name in LINES:
            _put("\n", out, new, quoted)
        if tag[1]:
            _close(out, name)
        elif name not in VOID and (out or _is_out(name, tag[3] or "")):
            out.append(name)
    _put(page[at:], out, new, quoted)
    return _tidy(["".join(new)]) or _tidy(["".join(quoted)])


def _is_out(name: str, attributes: str) -> bool:
    return name in NEVER_SHOWN or name == "blockquote" or bool(QUOTED.search(attributes))


def _close(out: list[str], name: str) -> None:
    """What was never closed inside ends with it."""
    if name in out[-50:]:
        while out.pop() != name:
            pass


def _put(words: str, out: list[str], new: list[str], quoted: list[str]) -> None:
    line = words if words == "\n" else re.sub(r"\s+", " ", unescape(words))
    if not out:
        new.append(line)
    elif not NEVER_SHOWN & {out[0], out[-1]}:
        quoted.append(line)


def _without_comments(html: str) -> str:
    kept, at = [], 0
    while (begin := html.find("<!--", at)) >= 0:
        kept.append(html[at:begin])
        end = html.find("-->", begin)
        at = end + 3 if end >= 0 else len(html)
    return "".join([*kept, html[at:]])


def _first_of_wrote(lines: Sequence[str]) -> int | None:
    """The first line of what says who wrote the mail below it."""
    for last, line in enumerate(lines):
        if not line.rstrip().endswith(":"):
            continue
        first = last
        while first and last - first < LINES_OF_IT - 1 and lines[first - 1].strip():
            first -= 1
        whole = " ".join(each.strip() for each in lines[first : last + 1])[-600:]
        if WROTE.search(whole) and WHEN_OR_WHO.search(whole):
            return first
    return None


def _tidy(lines: Iterable[str]) -> str:
    text = "\n".join(lines)
    bare = (line.replace("\xa0", " ").strip() for line in text.split("\n"))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(bare)).strip("\n _")
