"""Log lines of web and worker: one JSON object a line, never with what a tenant wrote."""

from __future__ import annotations

import traceback

import structlog
from structlog.typing import FilteringBoundLogger


def set_up() -> None:
    """Configure structlog for this process."""
    structlog.configure(
        processors=[
            structlog.contextvars.merge_contextvars,
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
        cache_logger_on_first_use=True,
    )


def say_failed(log: FilteringBoundLogger, error: Exception, **beside: str) -> None:
    """One line on where it went wrong; the error's own words may quote what a tenant wrote."""
    where = "".join(traceback.format_tb(error.__traceback__))
    log.error("failed", error=type(error).__name__, where=where, **beside)
