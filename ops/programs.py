"""The four processes of Huurhulp: what each is started with, and how one sees that it is ready.

Each gets only the settings it needs: Rasa never learns where the casebook is, nor the desk's key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ops.places import BOT_VENV, VENV
from ops.ports import Port
from ops.training import QUIET
from settings import Settings


@dataclass(frozen=True)
class Program:
    """One supervised process: ready when its address answers 200, or without one when it runs."""

    name: str
    command: tuple[str, ...]
    environ: Mapping[str, str] = field(repr=False)
    ready_url: str | None = None


def ports_of(settings: Settings) -> list[Port]:
    return [
        Port("web", settings.host, settings.port, "HUURHULP_PORT"),
        Port("rasa", settings.loopback, settings.rasa_port, "HUURHULP_RASA_PORT"),
        Port("actions", settings.loopback, settings.actions_port, "HUURHULP_ACTIONS_PORT"),
    ]


def programs_of(settings: Settings, model: Path, environ: Mapping[str, str]) -> list[Program]:
    """In the order in which they start; they stop in the other direction, web first."""
    ours = {
        **environ,
        "PYTHONUNBUFFERED": "1",
        "DATABASE_URL": settings.database_url,
        "HUURHULP_TRACKER_URL": settings.tracker_url,
        "HUURHULP_VAR": str(settings.var),
    }
    return [
        Program(
            name="actions",
            command=(str(VENV / "bin" / "python"), "-m", "actions.server"),
            environ=_without(ours, "HUURHULP_SECRET_KEY", "HUURHULP_TRACKER_URL", "REDIS_URL"),
            ready_url=f"{settings.actions_url}/health",
        ),
        Program(
            name="rasa",
            command=_rasa(settings, model),
            environ={
                # Its engine takes all cores for one sentence and spins: two turns at once on two
                # cores, and the other programs, would wait for each other.
                "OMP_NUM_THREADS": "1",
                **_without(ours, "HUURHULP_SECRET_KEY", "DATABASE_URL", "REDIS_URL"),
                **QUIET,
                "HUURHULP_TRACKER_URL": settings.tracker_url.replace("+psycopg:", ":"),
                "HUURHULP_ACTIONS_URL": settings.actions_url,
            },
            ready_url=f"{settings.rasa_url}/webhooks/huurhulp/",
        ),
        Program(
            name="worker",
            command=(str(VENV / "bin" / "python"), "-m", "web.worker"),
            environ=ours,
        ),
        Program(
            name="web",
            command=_web(settings),
            environ=ours,
            ready_url=f"{settings.web_url}/health",
        ),
    ]


def _rasa(settings: Settings, model: Path) -> tuple[str, ...]:
    return (
        *(str(BOT_VENV / "bin" / "rasa"), "run"),
        *("--interface", settings.loopback, "--port", str(settings.rasa_port)),
        *("--endpoints", "bot/endpoints.yml", "--credentials", "bot/credentials.yml"),
        *("--model", str(model)),
    )


def _web(settings: Settings) -> tuple[str, ...]:
    host = f"[{settings.host}]" if ":" in settings.host else settings.host
    return (
        *(str(VENV / "bin" / "gunicorn"), "web.app:create_app()"),
        *("--workers", "1", "--threads", "32", "--bind", f"{host}:{settings.port}"),
        # A turn may take Rasa's 60 s; a stop gives those under way a moment, not all of that.
        *("--timeout", "90", "--graceful-timeout", "10", "--no-control-socket"),
    )


def _without(environ: Mapping[str, str], *names: str) -> dict[str, str]:
    return {name: value for name, value in environ.items() if name not in names}
