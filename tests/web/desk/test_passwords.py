"""Passwords: kept as hashes, and compared at the same cost whether or not there is an account."""

from __future__ import annotations

import time

import pytest

from web.desk.passwords import hash_password, password_matches


@pytest.mark.slow
def test_password_is_compared_by_its_hash() -> None:
    stored = hash_password("goed")

    assert "goed" not in stored
    assert password_matches(stored, "goed")
    assert not password_matches(stored, "fout")
    assert not password_matches("not-a-hash", "goed")
    assert not password_matches(None, "goed")


@pytest.mark.slow
def test_an_unknown_account_costs_as_long_as_a_wrong_password() -> None:
    stored = hash_password("goed")
    password_matches(None, "fout")  # makes the hash of nobody, once a process

    known = min(_seconds(stored) for _each in range(3))
    unknown = min(_seconds(None) for _each in range(3))

    assert known / 3 < unknown < known * 3


def _seconds(stored: str | None) -> float:
    """Work done, not time passed: the machine may be busy with something else."""
    began = time.process_time()
    password_matches(stored, "fout")
    return time.process_time() - began
