"""The really trained model on sentences that nobody trains on: the figures may only rise.

A language is tested as soon as it has a held_out.<language>.tsv; its figures are in reached.toml.
"""

import sys
import tomllib
from collections import defaultdict
from collections.abc import Callable

import pytest

from tests.understanding.figures import (
    Judged,
    Parsed,
    f1_by_intent,
    is_sure,
    is_sure_or_possible,
    likeliest,
    macro_f1,
    only,
    share,
)
from tests.understanding.sentences import HERE, Sentence, held_out, held_out_names, languages

Understand = Callable[[list[str]], list[Parsed]]
Hold = Callable[[str, float, object], None]
FIGURES = tomllib.loads((HERE / "reached.toml").read_text(encoding="utf-8"))
GOALS = FIGURES["goals"]
HELD_OUT, LOOKALIKES = "held_out.{}.tsv", "crisis_lookalikes.{}.tsv"
# Six thousand sentences, embedded for the first time: minutes, more where the machine is slow.
pytestmark = pytest.mark.timeout(1200)
LANGUAGES = [each for each in languages() if HELD_OUT.format(each) in held_out_names(each)]


@pytest.fixture(scope="module", params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(scope="module")
def understood(understand: Understand) -> dict[str, Parsed]:
    """All sentences of all languages at once: loading the model costs more than reading them."""
    names = [name.format(each) for each in LANGUAGES for name in (HELD_OUT, LOOKALIKES)]
    texts = sorted({sentence.text for name in names for sentence in held_out(name)})
    return dict(zip(texts, understand(texts), strict=True))


@pytest.fixture(scope="module")
def judged(understood: dict[str, Parsed], language: str) -> Judged:
    return judge(understood, held_out(HELD_OUT.format(language)))


@pytest.fixture(scope="module")
def lookalikes(understood: dict[str, Parsed], language: str) -> Judged:
    return judge(understood, held_out(LOOKALIKES.format(language)))


@pytest.fixture
def hold(language: str, capsys: pytest.CaptureFixture[str]) -> Hold:
    """Shows a figure, read by people too when all is green, and holds it to what was reached."""

    def check(figure: str, now: float, wrong: object) -> None:
        reached = FIGURES[language][figure]
        goals = {**GOALS["all"], **GOALS.get(language, GOALS["other"])}
        goal = f", goal {goals[figure]}" if figure in goals else ""
        with capsys.disabled():
            sys.stdout.write(f"\n  {language} {figure}: {now:.3f} (reached {reached}{goal})")
        held = now <= reached if figure.endswith("_at_most") else now >= reached
        assert held, wrong

    return check


def judge(understood: dict[str, Parsed], sentences: list[Sentence]) -> Judged:
    return [(each, understood[each.text]) for each in sentences]


def test_the_right_intent_is_found_as_often_as_before(judged: Judged, hold: Hold) -> None:
    by_intent = f1_by_intent(judged)
    confused = defaultdict(list)
    for sentence, parsed in judged:
        if likeliest(parsed) != sentence.intent:
            confused[f"{sentence.intent} -> {likeliest(parsed)}"].append(sentence.text)
    weakest = dict(sorted(by_intent.items(), key=lambda each: each[1])[:6])

    hold("macro_f1", macro_f1(judged), (weakest, dict(confused)))


@pytest.mark.parametrize(
    ("figure", "level"),
    [("crisis_recall_sure", is_sure), ("crisis_recall_sure_or_possible", is_sure_or_possible)],
)
def test_a_crisis_is_seen_as_often_as_before(
    judged: Judged, figure: str, level: Callable[[Parsed], bool], hold: Hold
) -> None:
    crises = only(judged, crisis=True)
    missed = [sentence.text for sentence, parsed in crises if not level(parsed)]

    hold(figure, share(crises, level), missed)


@pytest.mark.parametrize(
    ("figure", "level"),
    [("others_sure_at_most", is_sure), ("others_sure_or_possible_at_most", is_sure_or_possible)],
)
def test_no_more_calm_messages_than_before_are_taken_for_a_crisis(
    judged: Judged, figure: str, level: Callable[[Parsed], bool], hold: Hold
) -> None:
    others = only(judged, crisis=False)
    wrongly = [sentence.text for sentence, parsed in others if level(parsed)]

    hold(figure, share(others, level), wrongly)


def test_a_figure_of_speech_does_not_end_a_form(lookalikes: Judged, hold: Hold) -> None:
    wrongly = [sentence.text for sentence, parsed in lookalikes if is_sure(parsed)]

    hold("lookalikes_sure_at_most", share(lookalikes, is_sure), wrongly)


def test_a_figure_of_speech_is_understood_as_what_it_asks(lookalikes: Judged, hold: Hold) -> None:
    wrong = [sentence for sentence, parsed in lookalikes if likeliest(parsed) != sentence.intent]

    hold("lookalikes_right", 1 - len(wrong) / len(lookalikes), wrong)
