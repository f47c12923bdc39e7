"""Files between the trial and the second press: under var/, for their landlord, for one day."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import datetime, timedelta
from hashlib import file_digest
from pathlib import Path
from typing import BinaryIO
from uuid import uuid4

from werkzeug.datastructures import FileStorage

KEPT_FOR = timedelta(days=1)
_TOKEN = re.compile(r"[0-9a-f]{32}", re.ASCII)


class UnknownUpload(Exception):
    """This landlord has no such file here: never there, processed, or past its day."""


@dataclass(frozen=True)
class Upload:
    """A file that was given to us, with what its page must know of it."""

    token: str
    name: str
    digest: str
    at: str

    @property
    def given_at(self) -> datetime:
        return datetime.fromisoformat(self.at)


class Uploads:
    """The files of one landlord."""

    def __init__(self, var: Path, landlord: str) -> None:
        self._folder = var / "ledger" / landlord

    def keep(self, given: FileStorage, *, now: datetime) -> Upload:
        """Store what was sent, readable for this program alone."""
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.forget_old(now)
        token = uuid4().hex
        path = self._path(token)
        path.touch(mode=0o600)
        given.save(path)
        with path.open("rb") as file:
            digest = file_digest(file, "sha256").hexdigest()
        name = Path((given.filename or "").replace("\\", "/")).name[:255] or "?"
        upload = Upload(token, name, digest, now.isoformat())
        self._facts(token).write_text(json.dumps(asdict(upload)), encoding="utf-8")
        return upload

    def find(self, token: str, *, now: datetime) -> Upload:
        """What is kept under this token. Raises UnknownUpload."""
        try:
            upload = Upload(**json.loads(self._facts(token).read_text(encoding="utf-8")))
        except FileNotFoundError:
            raise UnknownUpload from None
        if now - upload.given_at > KEPT_FOR:
            raise UnknownUpload
        return upload

    @contextmanager
    def opened(self, upload: Upload) -> Iterator[BinaryIO]:
        """The file itself. Raises UnknownUpload where another press was first."""
        try:
            file = self._path(upload.token).open("rb")
        except FileNotFoundError:
            raise UnknownUpload from None
        with file:
            yield file

    def forget(self, token: str) -> None:
        for path in (self._path(token), self._facts(token)):
            path.unlink(missing_ok=True)

    def forget_old(self, now: datetime) -> None:
        """Erase what nobody pressed for within its day."""
        for path in self._folder.glob("*.*"):
            if now.timestamp() - path.stat().st_mtime > KEPT_FOR.total_seconds():
                path.unlink(missing_ok=True)

    def _path(self, token: str) -> Path:
        if not _TOKEN.fullmatch(token):
            raise UnknownUpload
        return self._folder / f"{token}.csv"

    def _facts(self, token: str) -> Path:
        return self._path(token).with_suffix(".json")
