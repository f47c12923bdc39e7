"""An environment is touched only when its lock or its interpreter has changed."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from ops.environments import Environment, make_ready
from ops.places import BOT_VENV, ROOT
from ops.uv import Uv

HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"
FAKE_UV = """\
#!/bin/sh
echo "$1 $2" >>{calls}
for last; do :; done
case "$1 $2" in
"venv "*) mkdir -p "$last/bin"; printf '#!/bin/sh\\nexec "{python}" "$@"\\n' >"$last/bin/python"
    chmod +x "$last/bin/python";;
"python find") echo "{python}";;
esac
"""


@pytest.fixture
def environment(tmp_path: Path) -> Environment:
    (tmp_path / "requirements.txt").write_text("flask==3.1 --hash=sha256:00\n")
    return Environment(tmp_path / "venv", tmp_path / "requirements.txt", (HERE,))


@pytest.fixture
def calls(tmp_path: Path) -> Path:
    return tmp_path / "calls"


@pytest.fixture
def uv(tmp_path: Path, calls: Path) -> Uv:
    command = tmp_path / "uv"
    command.write_text(FAKE_UV.format(calls=calls, python=sys.executable))
    command.chmod(0o755)
    return Uv(command)


def never() -> Uv:
    raise AssertionError("uv was asked for")


def test_a_second_start_asks_uv_nothing(environment: Environment, uv: Uv) -> None:
    assert make_ready(environment, lambda: uv)

    assert not make_ready(environment, never)


def test_a_changed_lock_is_installed_into_the_same_environment(
    environment: Environment, uv: Uv, calls: Path
) -> None:
    make_ready(environment, lambda: uv)
    calls.unlink()
    environment.lock.write_text("flask==3.2 --hash=sha256:00\n")

    assert make_ready(environment, lambda: uv)

    assert calls.read_text() == "pip sync\n"


def test_an_environment_whose_python_has_gone_is_made_anew(
    environment: Environment, uv: Uv, calls: Path
) -> None:
    make_ready(environment, lambda: uv)
    calls.unlink()
    environment.python.unlink()

    assert make_ready(environment, lambda: uv)

    assert "venv --clear\npip sync\n" in calls.read_text()


def test_an_interrupted_installation_is_not_taken_for_a_whole_one(
    environment: Environment, uv: Uv
) -> None:
    make_ready(environment, lambda: uv)
    environment.lock.write_text("flask==3.2 --hash=sha256:00\n")
    uv.command.write_text("#!/bin/sh\nexit 1\n")
    with pytest.raises(Exception, match="could not be installed"):
        make_ready(environment, lambda: uv)
    environment.lock.write_text("flask==3.1 --hash=sha256:00\n")

    assert not environment.is_ready()


@pytest.mark.parametrize("module", ["ops.setup", "ops.training"])
def test_setting_up_needs_only_the_standard_library_of_python_3_10(module: str) -> None:
    done = subprocess.run(
        [BOT_VENV / "bin" / "python", "-S", "-c", f"import {module}"],
        cwd=ROOT,
        env={"PATH": os.environ["PATH"]},
        capture_output=True,
        text=True,
    )

    assert done.returncode == 0, done.stderr
