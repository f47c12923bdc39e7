"""`rasa data validate`, and a look at its warnings: Rasa ends well with any number of them.

Its own --fail-on-warnings cannot be used: texts are not in the domain here (they are in locales/,
and tests/test_texts.py knows them all), so every text is a warning.
"""

from __future__ import annotations

import os
import re
import subprocess

from ops.ending import Refused
from ops.places import BOT_VENV, ROOT
from ops.progress import say
from ops.training import QUIET

# Button-only intents have no sentences, on purpose.
BY_BUTTON = (
    *("start", "give_answer", "change_answer", "ask_allowances", "request_call_back"),
    *("give_more", "municipality_call", "ask_pathway", "check_huurtoeslag", "choose_plan"),
)
EXPECTED = re.compile(
    r"Action 'utter_\w+' is listed as a response action in the domain file, but there is no match"
    r"|The action 'utter_\w+' is used in the stories, but is not a valid utterance action"
    rf"|The intent '({'|'.join(BY_BUTTON)})' is listed in the domain file, but is not found in"
)


def unexpected(output: str) -> list[str]:
    """The warnings in Rasa's output that are not the expected ones."""
    warnings = re.findall(r"UserWarning: (.+)", output)
    return [each for each in warnings if not EXPECTED.match(each)]


def validate() -> None:
    """Have Rasa validate domain, sentences and rules; Refused when it or one of us minds."""
    done = subprocess.run(
        [
            *(BOT_VENV / "bin" / "rasa", "data", "validate", "--config", "config.yml"),
            *("--domain", "bot/domain", "--data", "data/nlu", "data/rules"),
        ],
        cwd=ROOT,
        # Its warnings are wanted here.
        env={**os.environ, **QUIET, "PYTHONWARNINGS": "default::UserWarning"},
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
    )
    found = unexpected(done.stdout)
    if done.returncode or found:
        say("\n".join(found) or done.stdout)
        raise Refused("rasa data validate is not content.")
