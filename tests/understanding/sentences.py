"""Reads the sentences of the understanding tests; knows neither Rasa nor the model."""

import unicodedata
from dataclasses import dataclass
from pathlib import Path

import yaml

HERE = Path(__file__).resolve().parent
DATA = HERE.parent.parent / "data"


@dataclass(frozen=True)
class Sentence:
    intent: str
    text: str


def languages() -> list[str]:
    """Every language that Rasa is trained on, by the name of its folder."""
    return sorted(path.name for path in (DATA / "nlu").iterdir() if path.is_dir())


def held_out_names(language: str) -> list[str]:
    """The files of sentences kept apart in this language; none while nobody wrote any."""
    return sorted(path.name for path in HERE.glob(f"*.{language}.tsv"))


def held_out(name: str) -> list[Sentence]:
    """The sentences of a file "intent TAB text" beside this one."""
    lines = (HERE / name).read_text(encoding="utf-8").splitlines()
    return [Sentence(*line.split("\t")) for line in lines if line]


def training(language: str) -> list[Sentence]:
    """Every example that Rasa is trained on in this language."""
    sentences = []
    for path in sorted((DATA / "nlu" / language).glob("*.yml")):
        for block in yaml.safe_load(path.read_text(encoding="utf-8"))["nlu"]:
            for line in block["examples"].splitlines():
                sentences.append(Sentence(block["intent"], line.removeprefix("- ")))
    return sentences


def crisis_lexicon(language: str) -> dict[str, list[str]]:
    path = DATA / "crisis" / f"{language}.yml"
    return yaml.safe_load(path.read_text(encoding="utf-8"))


def normalised(text: str) -> str:
    """Lower case without marks and punctuation; what holds no letters stays as it is."""
    plain = unicodedata.normalize("NFKD", text.lower())
    letters = (
        character if character.isalnum() else " "
        for character in plain
        if not unicodedata.combining(character)
    )
    return " ".join("".join(letters).split()) or text.strip()
