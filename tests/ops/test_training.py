"""The model is trained when what it is made of changes, and only then."""

from pathlib import Path

import pytest

from ops.ending import Refused
from ops.training import fingerprint, train_if_needed

FAKE_RASA = """\
#!/bin/sh
echo "trained" >>{calls}
while [ "$1" != --out ]; do shift; done
mkdir -p "$2" && echo model >"$2/$4.tar.gz"
"""


@pytest.fixture
def project(tmp_path: Path) -> Path:
    root = tmp_path / "project"
    for name in (
        *("config.yml", "bot/requirements.txt", "bot/featurizer.py"),
        *("data/nlu/nl.yml", "data/rules/greet.yml", "bot/domain/intents.yml"),
    ):
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(name)
    return root


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    return tmp_path / "calls"


@pytest.fixture
def rasa(tmp_path: Path, calls: Path) -> Path:
    return a_rasa(tmp_path, FAKE_RASA.format(calls=calls))


def a_rasa(folder: Path, script: str) -> Path:
    (folder / "rasa").write_text(script)
    (folder / "rasa").chmod(0o755)
    return folder / "rasa"


def test_without_a_change_there_is_no_second_training(
    project: Path, rasa: Path, calls: Path
) -> None:
    first = train_if_needed(root=project, rasa=rasa)
    second = train_if_needed(root=project, rasa=rasa)

    assert first == second
    assert first.read_text() == "model\n"
    assert calls.read_text() == "trained\n"


@pytest.mark.parametrize(
    "changed",
    [
        *("config.yml", "bot/requirements.txt", "bot/featurizer.py", "bot/new_component.py"),
        *("data/nlu/nl.yml", "data/rules/new.yml", "bot/domain/intents.yml"),
    ],
)
def test_a_change_in_any_ingredient_trains_a_new_model(
    project: Path, rasa: Path, calls: Path, changed: str
) -> None:
    before = train_if_needed(root=project, rasa=rasa)
    (project / changed).write_text("something else")

    after = train_if_needed(root=project, rasa=rasa)

    assert after != before
    assert calls.read_text() == "trained\ntrained\n"


def test_a_file_that_only_moves_its_end_into_the_next_is_a_change(project: Path) -> None:
    (project / "data/nlu/a.yml").write_text("xy")
    (project / "data/nlu/b.yml").write_text("z")
    before = fingerprint(project)

    (project / "data/nlu/a.yml").write_text("x")
    (project / "data/nlu/b.yml").write_text("yz")

    assert fingerprint(project) != before


def test_only_the_last_three_models_are_kept(project: Path, rasa: Path) -> None:
    models = []
    for number in range(5):
        (project / "config.yml").write_text(f"version {number}")
        models.append(train_if_needed(root=project, rasa=rasa))

    assert sorted((project / "models").iterdir()) == sorted(models[2:])


def test_a_failed_training_is_one_sentence_with_the_cause_and_the_log(
    project: Path, tmp_path: Path
) -> None:
    script = "#!/bin/sh\nprintf '\\033[91mYamlException: line 3 of config.yml\\033[0m\\n'\nexit 1\n"

    with pytest.raises(Refused) as refused:
        train_if_needed(root=project, rasa=a_rasa(tmp_path, script))

    sentence = str(refused.value)
    assert sentence.startswith("The model could not be trained (exit 1): YamlException: line 3 of")
    assert sentence.endswith("var/log/train.log")
    assert "\n" not in sentence
    assert list((project / "models").iterdir()) == []


def test_a_training_that_leaves_no_model_is_a_failure(project: Path, tmp_path: Path) -> None:
    with pytest.raises(Refused, match="without a model"):
        train_if_needed(root=project, rasa=a_rasa(tmp_path, "#!/bin/sh\nexit 0\n"))


def test_a_missing_ingredient_is_named(project: Path, rasa: Path) -> None:
    (project / "config.yml").unlink()

    with pytest.raises(Refused, match=r"config\.yml is missing"):
        train_if_needed(root=project, rasa=rasa)
