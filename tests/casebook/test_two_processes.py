"""Two processes (web and actions, or two of one) at one SQLite file."""

import subprocess
import sys
from datetime import datetime

import pytest
from sqlalchemy import func, select

from casebook.conversations import messages_after
from casebook.database import Database
from casebook.models import Case
from tests.builders import a_conversation

LOG_TWENTY = """
import sys
from datetime import UTC, datetime
from casebook.database import Database
from casebook.intake import log_case
from tests.builders import an_intake

database = Database(sys.argv[1])
print("ready", flush=True)
sys.stdin.readline()
for number in range(20):
    with database.writing() as session:
        now = datetime.now(UTC)
        print(log_case(session, an_intake(), request_key=f"key-{number}", now=now).reference)
"""

SEND_TWENTY = """
import sys
from datetime import UTC, datetime
from casebook.conversations import conversation_for_token, receive, record_replies, Reply
from casebook.database import Database

url, token, name = sys.argv[1:]
database = Database(url)
print("ready", flush=True)
sys.stdin.readline()
for number in range(20):
    now = datetime.now(UTC)
    with database.writing() as session:
        receipt = receive(
            session, conversation_for_token(session, token), client_id=f"{name}-{number}",
            text="hallo", payload=None, handler=name, now=now,
        )
    with database.writing() as session:
        replies = [Reply("dag"), Reply("zegt u het maar")]
        record_replies(
            session, receipt.message.id, replies, language="nl", form_active=False, now=now
        )
"""

pytestmark = pytest.mark.slow


def at_once(*commands: list[str]) -> list[list[str]]:
    """Start each, let all go in the same moment, and give the lines each printed."""
    started = [
        subprocess.Popen(
            [sys.executable, "-c", *command],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for command in commands
    ]
    for process in started:
        assert process.stdout is not None
        assert process.stdout.readline() == "ready\n"
    for process in started:
        assert process.stdin is not None
        process.stdin.write("go\n")
        process.stdin.flush()
    printed = [process.communicate(timeout=60)[0].split() for process in started]
    assert [process.returncode for process in started] == [0, 0]
    return printed


def test_two_processes_log_a_request_once(database: Database, url: str) -> None:
    one, other = at_once([LOG_TWENTY, url], [LOG_TWENTY, url])

    # Both told their tenant the same twenty references, and twenty rows there are.
    assert one == other
    assert len(set(one)) == 20
    with database.reading() as session:
        assert session.execute(select(func.count()).select_from(Case)).scalar_one() == 20


def test_two_processes_number_one_conversation(database: Database, url: str, now: datetime) -> None:
    with database.writing() as session:
        conversation, token = a_conversation(session, now=now)

    at_once([SEND_TWENTY, url, token, "one"], [SEND_TWENTY, url, token, "other"])

    with database.reading() as session:
        messages = messages_after(session, conversation, 0)
    assert [message.number for message in messages] == list(range(1, 121))
