"""The worker's part in the import: files that an ERP leaves in a folder, one folder a landlord.

FOLDER/KEY/*.csv is processed when nobody writes in it any more, and then lies in `processed/`, or
in `refused/` where a person must look. What stands in a file is never logged.
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from hashlib import file_digest
from pathlib import Path

import structlog

from casebook.errors import CasebookUnavailable, ImportedMeanwhile, OlderLedger
from casebook.ledger_process import finish_what_was_left
from landlords import Landlord
from ledger.errors import BadFile
from web.desk.ledger.trial import Given, ManyLeftOut, process_file
from web.desk.ledger.uploads import Uploads
from web.parts import Parts
from web.retention import term

log = structlog.get_logger()

# So long a file must be quiet: a copy on its way is not half a file.
QUIET_FOR = timedelta(minutes=1)
DONE, REFUSED = "processed", "refused"


def process_folder(parts: Parts) -> int:
    """Go on with what was left, take every file that is there, the oldest first, and erase what is
    past its term.
    """
    now = parts.settings.now()
    for key in parts.landlords:
        Uploads(parts.settings.var, key).forget_old(now)
        if left := finish_what_was_left(parts.database, landlord=key, now=now):
            log.info("ledger finished", landlord=key, imports=left)
    if parts.settings.ledger_folder is None:
        return 0
    done = 0
    for key, landlord in parts.landlords.items():
        folder = parts.settings.ledger_folder / key
        if landlord.ledger is None or not folder.is_dir():
            continue
        for path in sorted(_files(folder), key=_made_at):
            if now - _made_at(path) >= QUIET_FOR:
                done += _process(parts, landlord, path, now=now)
        for path in [*_files(folder / DONE), *_files(folder / REFUSED)]:
            if now - _made_at(path) > term("import_file"):
                path.unlink(missing_ok=True)
    return done


def _process(parts: Parts, landlord: Landlord, path: Path, *, now: datetime) -> bool:
    told = {"landlord": landlord.key, "file": path.name}
    try:
        with path.open("rb") as file:
            given = Given(path.name, file_digest(file, "sha256").hexdigest(), _made_at(path))
            imported = process_file(parts.database, landlord, file, given, by="", now=now)
    except (ImportedMeanwhile, CasebookUnavailable) as later:
        log.warning("ledger waits", why=type(later).__name__, **told)
        return False
    except BadFile as bad:
        log.error("ledger refused", why=bad.code, line=bad.line, **told)
        _move(path, REFUSED)
        return False
    except (ManyLeftOut, OlderLedger) as refused:
        log.error("ledger refused", why=type(refused).__name__, **told)
        _move(path, REFUSED)
        return False
    log.info("ledger processed", **told, **imported.counts)
    _move(path, DONE)
    return True


def _files(folder: Path) -> list[Path]:
    return [path for path in folder.glob("*.csv") if path.is_file() and not path.is_symlink()]


def _made_at(path: Path) -> datetime:
    return datetime.fromtimestamp(path.stat().st_mtime, UTC)


def _move(path: Path, to: str) -> None:
    folder = path.parent / to
    folder.mkdir(exist_ok=True)
    # Two of one name both stay.
    target = folder / path.name
    number = 1
    while target.exists():
        number += 1
        target = folder / f"{path.stem}.{number}{path.suffix}"
    path.rename(target)
