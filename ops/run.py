"""`make run`: train if needed, migrate, start everything, and stay until it is stopped."""

from __future__ import annotations

import os
from collections.abc import Callable

from ops.ending import Refused, Stopped, run_to_the_end
from ops.ports import refuse_taken
from ops.programs import ports_of, programs_of
from ops.progress import say, step
from ops.secret_key import with_secret_key
from ops.stack import Stack
from ops.training import train_if_needed
from settings import BadSettings, Settings


def run() -> None:
    try:
        settings = Settings.from_environ(os.environ)
    except BadSettings as fault:
        raise Refused(str(fault)) from None
    refuse_taken(ports_of(settings))
    model = train_if_needed()
    environ = with_secret_key(os.environ, settings.var)
    # Read this late, for it is heavy: a taken port or a bad setting is said at once.
    from ops.first_start import prepare_casebook

    prepare_casebook(settings)
    programs = programs_of(settings, model, environ)
    serve(Stack(programs, var=settings.var), welcome=lambda: _welcome(settings))


def serve(programs: Stack, *, welcome: Callable[[], None]) -> None:
    """Start them, say so when they are ready, and stay; Refused when they end by themselves."""
    with programs as stack:
        try:
            with step(f"Starting {', '.join(stack.programs)}"):
                stack.wait_until_ready()
            welcome()
            stack.wait_until_it_ends()
        except Stopped:
            say("Stopping …")
            raise
    raise Refused("Huurhulp has stopped; nothing is left running.")


def _welcome(settings: Settings) -> None:
    address = settings.web_url
    say("Huurhulp runs. Ctrl-C stops it.")
    say(f"  tenants:  {address}/demo")
    say(f"  staff:    {address}/desk")


if __name__ == "__main__":
    run_to_the_end(run)
