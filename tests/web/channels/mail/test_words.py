"""What is new in a mail is told from the mail below it, in plain text and in HTML."""

from __future__ import annotations

import time

import pytest

from web.channels.mail.words import said, words_of_html

NEW = "Dank u wel.\n\nIk bel morgen."
ATTRIBUTIONS = [
    ("On Wed, 25 Nov 2026 at 10:00, De Linde <huur@delinde.example> wrote:", "Gmail, English"),
    ("On Wed, 25 Nov 2026 at 10:00, De Linde <\nhuur@delinde.example> wrote:", "on two lines"),
    ("Op wo 25 nov 2026 om 10:00 schreef De Linde <huur@delinde.example>:", "Gmail, Dutch"),
    ("Op 25 nov. 2026 om 10:00 heeft De Linde <huur@delinde.example> het volgende\ngeschreven:",
     "an iPhone, Dutch"),
    ("Op 25-11-2026 om 10:00 schreef De Linde:", "Thunderbird, Dutch"),
    ("De Linde <huur@delinde.example>, 25 Kas 2026 Çar, 10:00 tarihinde şunu yazdı:", "Turkish"),
    ("في الأربعاء، ٢٥ نوفمبر ٢٠٢٦ في 10:00 كتب De Linde <huur@delinde.example>:", "Arabic"),
    ("śr., 25 lis 2026 o 10:00 De Linde <huur@delinde.example> napisał(a):", "Gmail, Polish"),
    ("W dniu 25.11.2026 o 10:00, De Linde pisze:", "Thunderbird, Polish"),
    ("ср, 25 лист. 2026 р. о 10:00 De Linde <huur@delinde.example> пише:", "Ukrainian"),
    ("-----Oorspronkelijk bericht-----", "an old Outlook"),
    ("-----Original Message-----", "an old Outlook, English"),
    ("________________________________\nVan: De Linde <huur@delinde.example>\n"
     "Verzonden: woensdag 25 november 2026 10:00", "Outlook, Dutch"),
    ("From: De Linde\nSent: Wednesday, November 25, 2026 10:00 AM", "Outlook, English"),
    ("Kimden: De Linde\nGönderildi: 25 Kasım 2026", "Outlook, Turkish"),
    ("Od: De Linde\nWysłane: środa, 25 listopada 2026 10:00", "Outlook, Polish"),
    ("Від: De Linde\nНадіслано: 25 листопада 2026 р. 10:00", "Outlook, Ukrainian"),
    ("من: De Linde\nتم الإرسال: 25 نوفمبر 2026", "Outlook, Arabic"),
]  # fmt: skip


@pytest.mark.parametrize(("line", "where"), ATTRIBUTIONS)
def test_earlier_mail_is_cut_off(line: str, where: str) -> None:
    assert said(f"{NEW}\r\n\r\n{line}\r\n\r\nUw nummer is: HH-7K3M-9QXD") == NEW, where


def test_lines_that_are_quoted_are_cut_wherever_they_stand() -> None:
    assert said("> Hoeveel kunt u betalen?\nVijftig euro.\n> En wanneer?\nMaandag.") == (
        "Vijftig euro.\nMaandag."
    )


OWN = [
    "Mijn buurman schreef het volgende:\nbetaal niet.",
    "Van: mijn loon blijft niets over.",
    "Ik wil betalen:\n- 50 euro in december\n- 50 euro in januari",
    "Mój sąsiad napisał:\nnie płać.",
]


@pytest.mark.parametrize("words", OWN)
def test_own_words_that_look_much_like_it_stay(words: str) -> None:
    assert said(words) == words


def test_forwarded_mail_without_own_words_is_kept_whole() -> None:
    forwarded = "-----Original Message-----\nFrom: Deurwaarder\nSent: 1 Nov\n\nU moet betalen."

    assert said(forwarded) == forwarded


PAGES = [
    ("<p>Dag,</p><p>ik kan&nbsp;niet <b>betalen</b>.<br>Groet</p>",
     "Dag,\n\nik kan niet betalen.\nGroet", "blocks and lines"),
    ("<html><head><title>x</title><style>p {color: red}</style></head><body>Dag</body></html>",
     "Dag", "what a page does not show"),
    ("Dag<!-- <p>niet</p> --><script>alert(1)</script>", "Dag", "nor does it show these"),
    ("Dag<!-- nooit gesloten", "Dag", "a remark without an end"),
    ('<div>Nieuw</div><div class="gmail_quote"><div>Oud</div></div>', "Nieuw", "Gmail"),
    ("<div>Nieuw</div><blockquote type=cite><p>Oud<br></blockquote>Onder", "Nieuw\nOnder", "Apple"),
    ("<blockquote>Alleen oud</blockquote>", "Alleen oud", "where nothing else stands there"),
    ("5 &lt; 6 &amp; <unknown>zo</unknown>", "5 < 6 & zo", "signs and tags that nobody knows"),
    ("Dag < daarna", "Dag < daarna", "no tag at all"),
]  # fmt: skip


@pytest.mark.parametrize(("html", "words", "why"), PAGES)
def test_words_of_a_page(html: str, words: str, why: str) -> None:
    assert words_of_html(html) == words, why


BOMBS = ("<", "<!--", "<a ", "<a b='", "</", "<![CDATA[", "<?", "<div>", "<b></a>", "&#")
LINES = ("1\n", "On 1:00\n", "1:00:\n", " schreef:\n", "1 schreef ", "> ", "-----\n", "Van: x\n")


@pytest.mark.slow
@pytest.mark.parametrize("again", BOMBS)
def test_page_made_to_keep_us_busy_takes_a_moment(again: str) -> None:
    began = time.process_time()

    words_of_html(again * 100_000)

    assert time.process_time() - began < 20


@pytest.mark.slow
@pytest.mark.parametrize("again", LINES)
def test_text_made_to_keep_us_busy_takes_a_moment(again: str) -> None:
    began = time.process_time()

    said(again * 100_000)

    assert time.process_time() - began < 20
