"""Bringing uv to a machine that has none, with ever less of Python's own tools."""

from pathlib import Path

import pytest

from ops.ending import Refused
from ops.uv import bring_uv

UV = "printf '#!/bin/sh\\necho uv 1.0\\n' >"


def a_command(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\nPATH=/usr/bin:/bin\n{script}\n")
    path.chmod(0o755)
    return path


def test_the_machines_own_uv_is_taken_when_it_answers(tmp_path: Path) -> None:
    own = a_command(tmp_path / "bin" / "uv", "echo uv 1.0")

    found = bring_uv(home=tmp_path / "home", environ={"PATH": str(tmp_path / "bin")})

    assert found.command == own
    assert not (tmp_path / "home").exists()


def test_uv_is_installed_into_a_private_folder_and_found_there_again(tmp_path: Path) -> None:
    broken = a_command(tmp_path / "bin" / "uv", "exit 127").parent
    home = tmp_path / "home"
    pip = f"{UV} {home}/bin/uv; chmod +x {home}/bin/uv"
    python = a_command(
        tmp_path / "python",
        f"mkdir -p {home}/bin\ncat >{home}/bin/python <<'END'\n#!/bin/sh\n{pip}\nEND\n"
        f"chmod +x {home}/bin/python",
    )

    first = bring_uv(home=home, python=python, environ={"PATH": str(broken)})
    again = bring_uv(home=home, python=tmp_path / "nothing", environ={"PATH": str(broken)})

    assert first == again
    assert first.command == home / "bin" / "uv"


def test_without_venv_pip_puts_it_into_a_folder(tmp_path: Path) -> None:
    home = tmp_path / "home"
    target = home / "packages" / "bin"
    python = a_command(
        tmp_path / "python",
        'if [ "$2" = venv ]; then echo "ensurepip is not available"; exit 1; fi\n'
        f"mkdir -p {target}; {UV} {target}/uv; chmod +x {target}/uv",
    )

    assert bring_uv(home=home, python=python, environ={"PATH": ""}).command == target / "uv"


def test_without_venv_and_pip_it_is_one_sentence_with_the_cause(tmp_path: Path) -> None:
    python = a_command(tmp_path / "python", "echo 'No module named venv'; exit 1")

    with pytest.raises(Refused, match=r"Install uv, or python3-venv.*No module named venv") as no:
        bring_uv(home=tmp_path / "home", python=python, environ={"PATH": ""})

    assert "\n" not in str(no.value)
