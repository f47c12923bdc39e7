"""How somebody may be reached: a telephone number, an e-mail address; never tries whether."""

from __future__ import annotations

import re
from dataclasses import dataclass

import phonenumbers
from phonenumbers import PhoneNumberFormat, PhoneNumberMatcher, PhoneNumberType

from answers.errors import AnswerError
from answers.typed import is_question, plain, small
from answers.words import words_for

HOME_COUNTRY = "NL"
MOST_OTHER_WORDS = 14
# No letter can be answered, and no tenant called, at a service number.
_NOBODY_TO_CALL = (
    PhoneNumberType.PREMIUM_RATE,
    PhoneNumberType.TOLL_FREE,
    PhoneNumberType.SHARED_COST,
    PhoneNumberType.PAGER,
    PhoneNumberType.VOICEMAIL,
)
_EMAIL = re.compile(
    r"(?<![\w.%+@-])(?P<name>[A-Za-z0-9_%+-]+(?:\.[A-Za-z0-9_%+-]+)*)"
    r"@(?P<host>(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24})(?![\w@-])"
)
_LONGEST_EMAIL, _LONGEST_EMAIL_NAME = 254, 64
# "tussen 09.00 - 17.00" must not become the paid number 0900-1700.
_TIME = re.compile(r"(?<![\d.:])(?:[01]?\d|2[0-3])[.:](?:00|15|30|45)(?![.:]?\d)")
_MEANT_AS_PHONE = re.compile(r"(?:\+|(?<!\d)0)[\d\s().-]{5,}|\d{5,}|\d{2,}(?:[\s.-]\d{2,}){2,}")


@dataclass(frozen=True)
class Contact:
    """A telephone number as "+31612345678", an e-mail address, or both."""

    phone: str | None = None
    email: str | None = None


def read_contact(text: str, *, language: str = "nl") -> Contact:
    """ "bel 06-12345678 of mail a@b.nl" -> both; a foreign number needs its +."""
    # "Можна Telegram? 06 12345678": what is asked first has no number.
    line = re.sub(r"^[^\d@]*\?\s*", "", plain(text)) or plain(text)
    if is_question(line, language):
        raise AnswerError("not_understood")
    words = words_for(language).contacts
    emails, rest = _emails(line)
    if "@" in rest or (words.spelled_email.search(small(rest)) and not emails):
        raise AnswerError("email_wrong")
    phones, rest = _phones(_TIME.sub(" , ", rest))
    if _MEANT_AS_PHONE.search(rest):
        raise AnswerError("phone_wrong")
    if not phones and not emails:
        raise AnswerError("not_understood")
    if len(phones) > 1 or len(emails) > 1 or words.negation.search(small(rest)):
        raise AnswerError("ambiguous")
    if len(rest.split()) > MOST_OTHER_WORDS:
        raise AnswerError("not_understood")
    return Contact(phone=next(iter(phones), None), email=next(iter(emails), None))


def says_none(text: str, *, language: str = "nl") -> bool:
    """ "Zij heeft geen telefoon": there is no way of this kind."""
    return words_for(language).contacts.negation.search(small(plain(text))) is not None


def _emails(line: str) -> tuple[set[str], str]:
    found = {f"{match['name']}@{match['host'].lower()}" for match in _EMAIL.finditer(line)}
    for email in found:
        if len(email) > _LONGEST_EMAIL or len(email.split("@")[0]) > _LONGEST_EMAIL_NAME:
            raise AnswerError("email_wrong")
        if email.endswith(".con"):  # a slip for .com that would lose every message
            raise AnswerError("email_wrong")
    return found, _EMAIL.sub(" ", line)


def _phones(line: str) -> tuple[set[str], str]:
    """Every valid number, and the line without them."""
    if re.fullmatch(r"6[\s-]?(?:\d[\s-]?){8}", line):
        line = f"0{line}"  # a Dutch mobile typed without its zero
    found, rest = set(), line
    for match in PhoneNumberMatcher(line, HOME_COUNTRY):
        if phonenumbers.number_type(match.number) in _NOBODY_TO_CALL:
            raise AnswerError("phone_wrong")
        found.add(phonenumbers.format_number(match.number, PhoneNumberFormat.E164))
        rest = rest.replace(match.raw_string, " ")
    return found, rest
