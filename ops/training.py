"""Trains the model when what it is made of has changed, and not otherwise.

A model's name holds the hash of all that it is made of, so "is it up to date" is "is it there".
"""

from __future__ import annotations

import hashlib
import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

from ops.commands import run_logged
from ops.ending import Refused, run_to_the_end
from ops.places import BOT_VENV, ROOT, VAR, shown
from ops.progress import say, step

KEPT = 3
# What training may not do: report home, keep a cache (our own names do that), or warn of its age.
QUIET = {
    "RASA_TELEMETRY_ENABLED": "false",
    "RASA_MAX_CACHE_SIZE": "0",
    "RASA_CACHE_DIRECTORY": str(VAR / "rasa-cache"),
    "SQLALCHEMY_SILENCE_UBER_WARNING": "1",
    "TF_CPP_MIN_LOG_LEVEL": "3",
    "PYTHONWARNINGS": "ignore",
}
_TREES = ("data/nlu", "data/rules", "bot/domain")
_FILES = ("config.yml", "bot/requirements.txt")


def ingredients(root: Path = ROOT) -> Iterator[Path]:
    """Every file that the model depends on, in a fixed order."""
    for tree in _TREES:
        yield from sorted(each for each in (root / tree).rglob("*.yml") if each.is_file())
    yield from sorted((root / "bot").glob("*.py"))
    yield from (root / name for name in _FILES)


def fingerprint(root: Path = ROOT) -> str:
    """Twelve hexadecimal digits that change with any ingredient, its name included."""
    digest = hashlib.sha256()
    for path in ingredients(root):
        if not path.is_file():
            raise Refused(f"The model cannot be trained: {path.relative_to(root)} is missing.")
        digest.update(f"{path.relative_to(root)}\n{path.stat().st_size}\n".encode())
        digest.update(path.read_bytes())
    return digest.hexdigest()[:12]


def model_path(root: Path = ROOT) -> Path:
    return root / "models" / f"huurhulp-{fingerprint(root)}.tar.gz"


def train_if_needed(*, root: Path = ROOT, rasa: Path = BOT_VENV / "bin" / "rasa") -> Path:
    """The model of the present ingredients, trained now if it is not there, or Refused."""
    model = model_path(root)
    if not model.is_file():
        with step("Training the model"):
            _train(model, root, rasa)
    os.utime(model)  # in use, so not the oldest
    _forget_old_models(model)
    return model


def _train(model: Path, root: Path, rasa: Path) -> None:
    log, name = root / "var" / "log" / "train.log", model.name.removesuffix(".tar.gz")
    model.parent.mkdir(exist_ok=True)
    # Made aside, then put in place whole: a stopped training must not leave half a model.
    with tempfile.TemporaryDirectory(prefix=".training-", dir=model.parent) as workshop:
        run_logged(
            [
                # Not validated here: `make test` does that, and looks at the warnings too.
                *(rasa, "train", "--force", "--skip-validation"),
                *("--config", "config.yml", "--domain", "bot/domain"),
                *("--data", "data/nlu", "data/rules"),
                *("--out", workshop, "--fixed-model-name", name),
            ],
            log=log,
            failure="The model could not be trained",
            environ=QUIET,
            folder=root,
        )
        made = Path(workshop) / model.name
        if not made.is_file():
            raise Refused(f"Training ended without a model. All of it: {shown(log)}")
        made.replace(model)


def _forget_old_models(current: Path) -> None:
    models = sorted(current.parent.glob("huurhulp-*.tar.gz"), key=lambda each: each.stat().st_mtime)
    for old in models[:-KEPT]:
        if old != current:
            old.unlink()


if __name__ == "__main__":
    run_to_the_end(lambda: say(f"The model is {shown(train_if_needed())}."))
