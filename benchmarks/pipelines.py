"""Which pipeline understands best, and what it costs: each is trained and read with by Rasa.

Usage: .venv/bin/python -m benchmarks.pipelines [--every 3] [NAME ...]
Prints two tables for the README: figures by language on the held-out sentences, and the costs.
`--every 3` trains and reads every third sentence, which ranks the pipelines in a third of the time.
Takes up to ten minutes a pipeline; nothing else should run beside it.
"""

from __future__ import annotations

import argparse
import tempfile
import time
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import yaml

from ops.commands import run_logged
from ops.places import BOT_VENV, ROOT
from ops.training import QUIET
from tests.understanding.figures import (
    Judged,
    answered,
    is_sure,
    is_sure_or_possible,
    macro_f1,
    only,
    recall,
    share,
)
from tests.understanding.rasa_model import read_with_rasa
from tests.understanding.sentences import Sentence, held_out, languages, training

Config = dict[str, Any]
HEAD = (
    "| pipeline | language | macro-F1 | answered | right of these | right among the buttons "
    "| out of scope found | crisis sure | sure or possible | others sure | others either |"
)


CONFIG: Config = yaml.safe_load((ROOT / "config.yml").read_text(encoding="utf-8"))


def step(name: str, **more: Any) -> Config:
    """The step of config.yml with this name, changed in what is given."""
    return next({**each, **more} for each in CONFIG["pipeline"] if each["name"] == name)


def _embedding(model: str) -> Config:
    return step("bot.featurizer.SentenceEmbeddings", model=model)


LETTERS, WORDS = step("bot.letters.Letters"), step("bot.letters.Words")
REGRESSION = step("bot.classifier.SentenceClassifier")
# DIET wants features of each word too, which ours do not give. More epochs take hours here.
DIET = [
    {"name": "CountVectorsFeaturizer", "min_df": 3},
    {"name": "DIETClassifier", "epochs": 15, "entity_recognition": False},
]
PIPELINES: dict[str, list[Config]] = {
    "e5": [_embedding("e5"), REGRESSION],
    "e5 + letters": [_embedding("e5"), LETTERS, REGRESSION],
    "e5 + letters + words": [_embedding("e5"), LETTERS, WORDS, REGRESSION],
    "e5 + use + letters + words": [
        *(_embedding("e5"), _embedding("use")),
        *(LETTERS, WORDS, REGRESSION),
    ],
    "e5 + letters + words, DIET": [_embedding("e5"), LETTERS, WORDS, *DIET],
}


def config_of(steps: Iterable[Config]) -> Config:
    """config.yml with these featurizers and this classifier between its first and last steps."""
    names = [each["name"] for each in CONFIG["pipeline"]]
    gates = CONFIG["pipeline"][names.index("FallbackClassifier") :]
    steps, tokens = list(steps), step("WhitespaceTokenizer")
    if REGRESSION not in steps:
        # Only our classifier judges each sentence, and only with that are two needs told apart.
        gates = [each for each in gates if each["name"] != "bot.needs.Needs"]
        return {**CONFIG, "pipeline": [tokens, *steps, *gates]}
    return {**CONFIG, "pipeline": [tokens, step("bot.sentences.Sentences"), *steps, *gates]}


def trained(config: Config, nlu: Path, folder: Path) -> tuple[Path, float]:
    """A model of this pipeline and these sentences, and the seconds that its training took."""
    path = folder / "config.yml"
    path.write_text(yaml.safe_dump(config), encoding="utf-8")
    begun = time.perf_counter()
    run_logged(
        [
            *(BOT_VENV / "bin" / "rasa", "train", "nlu", "--nlu", nlu, "--config", path),
            *("--domain", "bot/domain", "--out", folder, "--fixed-model-name", "model"),
        ],
        log=folder / "train.log",
        failure="The pipeline could not be trained",
        environ={**QUIET, "PYTHONPATH": str(ROOT)},
    )
    return folder / "model.tar.gz", time.perf_counter() - begun


def write(sentences: Iterable[Sentence], path: Path) -> Path:
    """These sentences as Rasa's training data."""
    by_intent = defaultdict(list)
    for each in sentences:
        by_intent[each.intent].append(f"- {each.text}")
    blocks = [{"intent": name, "examples": "\n".join(said)} for name, said in by_intent.items()]
    data = {"version": "3.1", "nlu": blocks}
    path.write_text(yaml.safe_dump(data, allow_unicode=True), encoding="utf-8")
    return path


def rows(name: str, by_language: dict[str, Judged]) -> list[str]:
    """A line of the table for each language."""
    made = []
    for language, judged in by_language.items():
        back = answered(judged)
        crises, others = only(judged, crisis=True), only(judged, crisis=False)
        figures = [
            macro_f1(judged),
            back["answered"],
            back["right_among_answered"],
            back["right_among_buttons"],
            recall(judged, "out_of_scope"),
            share(crises, is_sure),
            share(crises, is_sure_or_possible),
            share(others, is_sure),
            share(others, is_sure_or_possible),
        ]
        made.append(
            f"| {name} | {language} | " + " | ".join(f"{each:.3f}" for each in figures) + " |"
        )
    return made


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--every", type=int, default=1)
    reader.add_argument("names", nargs="*", default=list(PIPELINES))
    given = reader.parse_args()
    examples = [each for language in languages() for each in training(language)[:: given.every]]
    kept = {each: held_out(f"held_out.{each}.tsv")[:: given.every] for each in languages()}
    texts = [each.text for found in kept.values() for each in found]
    table, costs = [], []
    for name in given.names:
        with tempfile.TemporaryDirectory() as made_in:
            folder = Path(made_in)
            nlu = write(examples, folder / "nlu.yml")
            model, seconds = trained(config_of(PIPELINES[name]), nlu, folder)
            made = read_with_rasa(model, texts)
            # Without the kept embeddings: what a message of a tenant takes.
            fresh = read_with_rasa(model, texts[::15], HUURHULP_TESTING="0")
        parsed = dict(zip(texts, made["parsed"], strict=True))
        judged = {
            code: [(each, parsed[each.text]) for each in found] for code, found in kept.items()
        }
        table += rows(name, judged)
        costs.append(
            f"| {name} | {seconds:.0f} | {fresh['load_s']:.0f} | {fresh['median_ms']:.0f} "
            f"| {fresh['mib']:.0f} |"
        )
        print("\n".join([*table[-len(judged) :], costs[-1]]), flush=True)
    print(f"\n{len(examples)} sentences trained on, {len(texts)} read\n")
    print("\n".join([HEAD, *table]))
    print("\n| pipeline | training, s | load, s | a message, ms | MiB |")
    print("\n".join(costs))


if __name__ == "__main__":
    main()
