"""Finding interpreters: what answers counts, not what bears the name."""

import sys
from pathlib import Path

import pytest

from ops.ending import Refused
from ops.pythons import find_python, version_of
from ops.uv import Uv

HERE = f"{sys.version_info[0]}.{sys.version_info[1]}"


def a_command(path: Path, script: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{script}\n")
    path.chmod(0o755)
    return path


@pytest.fixture
def empty_uv(tmp_path: Path) -> Uv:
    return Uv(a_command(tmp_path / "uv", "echo 'error: no download possible' >&2; exit 2"))


def test_a_shim_that_refuses_is_passed_over(tmp_path: Path, empty_uv: Uv) -> None:
    a_command(tmp_path / "shims" / f"python{HERE}", "echo 'pyenv: command not found' >&2; exit 127")
    a_command(tmp_path / "bin" / f"python{HERE}", f'exec "{sys.executable}" "$@"')
    path = f"{tmp_path / 'shims'}:{tmp_path / 'bin'}"

    found = find_python((HERE,), empty_uv, environ={"PATH": path, "HOME": str(tmp_path)})

    assert version_of(found) == HERE


def test_pyenvs_own_prefix_comes_before_path_and_its_newest_patch_first(
    tmp_path: Path, empty_uv: Uv
) -> None:
    answer = f"echo {HERE}; echo"
    a_command(tmp_path / "versions" / f"{HERE}.9" / "bin" / "python", f"{answer} /nine")
    a_command(tmp_path / "versions" / f"{HERE}.10" / "bin" / "python", f"{answer} /ten")
    a_command(tmp_path / "bin" / f"python{HERE}", f"{answer} /on-path")

    environ = {"PATH": str(tmp_path / "bin"), "PYENV_ROOT": str(tmp_path)}

    assert find_python((HERE,), empty_uv, environ=environ) == Path("/ten")


def test_a_python_that_says_another_version_is_not_taken(tmp_path: Path, empty_uv: Uv) -> None:
    a_command(tmp_path / "bin" / "python3.10", f'exec "{sys.executable}" "$@"')

    with pytest.raises(Refused):
        find_python(("3.10",), empty_uv, environ={"PATH": str(tmp_path / "bin"), "HOME": "/none"})


def test_uv_installs_what_nobody_has(tmp_path: Path) -> None:
    python = a_command(tmp_path / "managed", "echo 3.10; echo /managed")
    mark = tmp_path / "installed"
    uv = Uv(
        a_command(
            tmp_path / "uv",
            f'if [ "$2" = install ]; then touch {mark}; fi\n'
            f'if [ "$2" = find ]; then [ -e {mark} ] && echo {python} || exit 1; fi',
        )
    )

    assert find_python(("3.10",), uv, environ={"PATH": "", "HOME": "/none"}) == python


def test_a_missing_python_is_one_sentence(empty_uv: Uv) -> None:
    with pytest.raises(Refused) as refused:
        find_python(("3.10",), empty_uv, environ={"PATH": "", "HOME": "/none"})

    sentence = str(refused.value)
    assert sentence.startswith(
        "Huurhulp needs Python 3.10: neither pyenv, nor PATH, nor uv has one"
    )
    assert "no download possible" in sentence
    assert "\n" not in sentence
