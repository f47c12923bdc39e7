"""How well the training sentences agree with each other: each fifth is read by the other four.

Usage: make crossval, or .venv/bin/python -m benchmarks.crossval --every 3 for a third of them.
Prints macro-F1 by language and the ten most confused pairs, for the README. Takes half an hour, or
ten minutes with a third. No held-out sentence is read.
"""

from __future__ import annotations

import argparse
import tempfile
from collections import Counter, defaultdict
from pathlib import Path

from benchmarks.pipelines import CONFIG, trained, write
from tests.understanding.figures import Judged, likeliest, macro_f1
from tests.understanding.rasa_model import read_with_rasa
from tests.understanding.sentences import Sentence, languages, training

FOLDS = 5


def folds(language: str, every: int) -> list[list[Sentence]]:
    """Sentences of a language in five parts, every intent spread evenly over them."""
    parts: list[list[Sentence]] = [[] for _ in range(FOLDS)]
    by_intent = sorted(training(language)[::every], key=lambda each: each.intent)
    for number, sentence in enumerate(by_intent):
        parts[number % FOLDS].append(sentence)
    return parts


def main() -> None:
    reader = argparse.ArgumentParser(description=__doc__)
    reader.add_argument("--every", type=int, default=1)
    every = reader.parse_args().every
    parts = {language: folds(language, every) for language in languages()}
    judged: dict[str, Judged] = defaultdict(list)
    for fold in range(FOLDS):
        kept = [each for found in parts.values() for each in found[fold]]
        rest = [
            each
            for found in parts.values()
            for number, part in enumerate(found)
            for each in part
            if number != fold
        ]
        with tempfile.TemporaryDirectory() as folder:
            nlu = Path(folder) / "nlu.yml"
            write(rest, nlu)
            model, _ = trained(CONFIG, nlu, Path(folder))
            parsed = read_with_rasa(model, [each.text for each in kept])["parsed"]
        made = dict(zip(kept, parsed, strict=True))
        for language, found in parts.items():
            judged[language] += [(each, made[each]) for each in found[fold]]
        print(f"fold {fold + 1} of {FOLDS} done", flush=True)
    print("\n| language | sentences | macro-F1 |\n| --- | --- | --- |")
    for language, read in judged.items():
        print(f"| {language} | {len(read)} | {macro_f1(read):.3f} |")
    confused = Counter(
        (sentence.intent, likeliest(parsed))
        for read in judged.values()
        for sentence, parsed in read
        if likeliest(parsed) != sentence.intent
    )
    print("\n| meant | understood | times |\n| --- | --- | --- |")
    for (meant, understood), times in confused.most_common(10):
        print(f"| {meant} | {understood} | {times} |")


if __name__ == "__main__":
    main()
