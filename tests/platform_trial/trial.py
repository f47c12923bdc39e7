"""The whole trial: on every platform people ask for a payment plan while things go wrong.

At the end it is counted what was sent, answered, lost, and doubled.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from tests.fakes.platforms.stand_in import StandIn
from tests.platform_trial.disturbances import (
    STAFF_SAY,
    a_day_of_silence,
    again_and_at_once,
    among_forgeries,
    failing,
    killed_after_accepting,
)
from tests.platform_trial.person import Person
from tests.platform_trial.scripts import MONTHLY, OWED
from tests.running import Running

LANGUAGES = ("nl", "ar")
# Of all who write at once; Rasa answers one after the other on each core.
AT_ONCE = 6

Plays = Callable[[Person], None]


@dataclass(frozen=True)
class Count:
    """What became of the messages of some people. `doubled` is in the casebook: 0 is the goal; a
    platform may get a part twice, when its answer to the first was lost.
    """

    people: int
    sent: int
    answered: int
    lost: int
    doubled: int
    cases: int
    parts: int
    parts_twice: int

    def __add__(self, other: Count) -> Count:
        pairs = zip(vars(self).values(), vars(other).values(), strict=True)
        return Count(*(one + another for one, another in pairs))


def in_peace(person: Person) -> None:
    person.asks_for_a_plan()


def delivered_again(person: Person) -> None:
    person.carried = again_and_at_once
    person.asks_for_a_plan()


def forged(person: Person) -> None:
    person.carried = among_forgeries
    person.asks_for_a_plan()


def on_a_failing_platform(person: Person) -> None:
    others, own = person.platform.trouble, failing(person)
    person.platform.trouble = lambda got: own(got) or others(got)
    person.asks_for_a_plan()


def with_the_worker_killed(person: Person) -> None:
    person.carried = killed_after_accepting("worker")
    person.asks_for_a_plan()


def with_web_and_worker_killed(person: Person) -> None:
    person.carried = killed_after_accepting("web", "worker")
    person.asks_for_a_plan()


def in_the_wrong_order(person: Person) -> None:
    """The second message is delivered before the first, and then both in one."""
    first, second = person.wrote(text="hallo"), person.wrote(text="goedenavond")
    url = person.stack.web_url
    for one in (second, first):
        answer = person.platform.delivery(url, person.address, one).to(url)
        assert answer.status_code == 200
    person.waits_for_its_answers()
    person.asks_for_a_plan()


def with_more_fields(person: Person) -> None:
    """The platform adds fields, which are read past; a megabyte of them may be refused whole."""
    url = person.stack.web_url
    wrote = person.wrote(text="hallo")
    large = {"padding": "x" * 1_000_000}
    answer = person.platform.delivery(url, person.address, wrote, extra=large).to(url)
    assert answer.status_code in (200, 413), f"{person.name}: {answer.status_code}"
    more = {"colour": "blue"}
    assert person.platform.delivery(url, person.address, wrote, extra=more).to(url).is_success
    person.waits_for_its_answers()
    person.asks_for_a_plan()


def silent_for_a_day_twice(person: Person) -> None:
    person.asks_for_a_plan(halfway=a_day_of_silence)
    screen = "\n".join(person.screen())
    assert screen.count(STAFF_SAY) == 2, f"{person.name}: {screen.count(STAFF_SAY)} times"


# Who is first in each language plays undisturbed; the others have something go wrong.
PLAYS: dict[str, Plays] = {
    "in peace": in_peace,
    "delivered again, twice at once": delivered_again,
    "among forgeries": forged,
    "on a failing platform": on_a_failing_platform,
    "in the wrong order": in_the_wrong_order,
    "with more fields, once 1 MB": with_more_fields,
    "silent for a day, twice": silent_for_a_day_twice,
}
# All others wait while a process comes back, so these play by themselves.
ALONE: dict[str, Plays] = {
    "worker killed after accepting": with_the_worker_killed,
    "web and worker killed after accepting": with_web_and_worker_killed,
}


@dataclass(frozen=True)
class Role:
    """Who plays what."""

    person: Person
    play: str


def everybody(stack: Running, platforms: Sequence[StandIn], rounds: int) -> list[Role]:
    """On each platform and in each language somebody for each play, so many rounds of them."""
    plays = [*PLAYS, *ALONE]
    roles = []
    for platform in platforms:
        for number in range(rounds * len(plays) * len(LANGUAGES)):
            language = LANGUAGES[number % len(LANGUAGES)]
            play = plays[number // len(LANGUAGES) % len(plays)]
            person = Person(stack, platform, number, language, presses=number % 4 < 2)
            roles.append(Role(person, play))
    return roles


def a_few(stack: Running, platforms: Sequence[StandIn]) -> list[Role]:
    """On each platform one in each language; every play by somebody."""
    plays = [*PLAYS, *ALONE]
    return [
        Role(
            Person(stack, platform, number, language, presses=number % 2 == 0),
            plays[number % len(plays)],
        )
        for number, (platform, language) in enumerate(
            (platform, language) for platform in platforms for language in LANGUAGES
        )
    ]


def play(roles: Sequence[Role], tell: Callable[[str], None] = lambda _: None) -> None:
    """Let everybody play; the first that fails ends it."""
    together = [role for role in roles if role.play in PLAYS]
    with ThreadPoolExecutor(AT_ONCE) as pool:
        for name in pool.map(_played, together):
            tell(name)
    for role in roles:
        if role.play in ALONE:
            tell(_played(role))


def _played(role: Role) -> str:
    try:
        (PLAYS | ALONE)[role.play](role.person)
    except Exception as fault:
        fault.add_note(f"{role.person.name}, {role.play}")
        raise
    return f"{role.person.name}: {role.play}"


def counted(roles: Sequence[Role]) -> Iterator[tuple[str, str, Count]]:
    """For each platform and play, in the order of the table."""
    of: dict[tuple[str, str], Count] = {}
    for role in roles:
        key = (role.person.platform.name, role.play)
        count = count_of(role.person)
        of[key] = of[key] + count if key in of else count
    for (platform, name), count in of.items():
        yield platform, name, count


def count_of(person: Person) -> Count:
    """Of one person: what the casebook holds beside what was sent, and what the screen shows."""
    messages = person.messages()
    own = [each for each in messages if each.author == "tenant"]
    arrivals = person.arrivals()
    kept = {each.platform_id for each in arrivals}
    screen = [_bare(each.text) for each in person.platform.shown(person.address)]
    shown = "".join(screen)
    unseen = {
        each.id
        for each in messages
        if each.author != "tenant" and _bare(each.text)[:60] not in shown
    }
    answered = [
        each
        for each in own
        if each.state == "answered"
        and not any(other.answers_id == each.id and other.id in unseen for other in messages)
    ]
    cases = person.cases()
    twice = sum(times - 1 for times in Counter(screen).values()) - _meant_twice(messages)
    return Count(
        people=1,
        sent=len(person.sent),
        answered=len(answered),
        lost=len(person.sent) - min(len(answered), len(kept)),
        doubled=len(own)
        - len({each.client_id for each in own})
        + max(0, len(cases) - 1)
        + max(0, len(own) - len(person.sent)),
        cases=sum(
            (each.arrears_said_cents, each.monthly_cents) == (OWED, MONTHLY) for each in cases
        ),
        parts=len(screen),
        parts_twice=max(0, twice),
    )


def _meant_twice(messages: Sequence[object]) -> int:
    """Texts that are said more than once, such as the same kind answer."""
    texts = Counter(getattr(each, "text", "") for each in messages)
    return sum(times - 1 for times in texts.values())


def _bare(text: str) -> str:
    return re.sub(r"\W+", "", text)
