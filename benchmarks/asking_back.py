"""Where to ask back: wrong answers against questions back, by the fallback's threshold.

Usage: .venv/bin/python -m benchmarks.asking_back
Reads the held-out sentences with the trained model and prints the curve for the README. A question
back shows the likeliest meanings as buttons: `helped` is how often the right one is among them.
"""

from __future__ import annotations

from benchmarks.pipelines import step
from ops.training import train_if_needed
from tests.understanding.figures import BUTTONS, FALLBACK, Judged
from tests.understanding.rasa_model import read_with_rasa
from tests.understanding.sentences import held_out, languages

THRESHOLDS = [each / 100 for each in range(20, 85, 5)]
# Two meanings so close are a doubt as well.
AMBIGUOUS = step("FallbackClassifier")["ambiguity_threshold"]


def at(threshold: float, judged: Judged) -> tuple[float, float, float]:
    """Of all messages: answered wrongly, asked back, and asked back with the right button."""
    wrong = back = helped = 0
    for sentence, parsed in judged:
        if parsed["intent"]["name"] == "crisis":
            wrong += sentence.intent != "crisis"
            continue
        ranking = [each for each in parsed["intent_ranking"] if each["name"] != FALLBACK]
        best, second = ranking[0]["confidence"], ranking[1]["confidence"]
        if best < threshold or best - second < AMBIGUOUS:
            back += 1
            helped += sentence.intent in [each["name"] for each in ranking[:BUTTONS]]
        else:
            wrong += ranking[0]["name"] != sentence.intent
    return wrong / len(judged), back / len(judged), helped / len(judged)


def main() -> None:
    sentences = [each for code in languages() for each in held_out(f"held_out.{code}.tsv")]
    parsed = read_with_rasa(train_if_needed(), [each.text for each in sentences])["parsed"]
    judged = list(zip(sentences, parsed, strict=True))
    print("| threshold | answered wrongly | asked back | helped by the buttons |")
    print("| --- | --- | --- | --- |")
    for threshold in THRESHOLDS:
        print(
            f"| {threshold:.2f} | "
            + " | ".join(f"{each:.3f}" for each in at(threshold, judged))
            + " |"
        )


if __name__ == "__main__":
    main()
