"""A port that cannot be had is one sentence that names the port, the setting and the holder."""

import os
import socket

import pytest

from ops.ending import Refused
from ops.ports import Port, free_port, holder_of, refuse_taken


def test_a_free_port_is_not_refused() -> None:
    refuse_taken([Port("web", "127.0.0.1", free_port(), "HUURHULP_PORT")])


def test_a_port_that_listens_on_every_address_is_taken_on_loopback_too() -> None:
    with socket.create_server(("0.0.0.0", 0)) as taken:
        port = taken.getsockname()[1]

        with pytest.raises(
            Refused, match=f"Port {port} for rasa is taken by process {os.getpid()}"
        ):
            refuse_taken([Port("rasa", "127.0.0.1", port, "HUURHULP_RASA_PORT")])


def test_an_address_of_another_machine_is_refused_with_its_setting() -> None:
    with pytest.raises(Refused, match=r"cannot listen on 192\.0\.2\.1 port \d+ \(HUURHULP_PORT\)"):
        refuse_taken([Port("web", "192.0.2.1", free_port(), "HUURHULP_PORT")])


def test_nobody_holds_a_free_port() -> None:
    assert holder_of(free_port()) is None
