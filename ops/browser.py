"""Sees to it that there is a Chromium for the browser tests, and knows where it is."""

from __future__ import annotations

import os
import shutil

from ops.commands import answer_of, run_logged
from ops.ending import Refused, run_to_the_end
from ops.places import LOGS, VENV
from ops.progress import say, step

_NAMES = ("chromium", "chromium-browser", "google-chrome")
_WHERE_PLAYWRIGHT_KEEPS_IT = """
from playwright.sync_api import sync_playwright
with sync_playwright() as playwright:
    print(playwright.chromium.executable_path)
"""


def find_chromium() -> str | None:
    """The path of a Chromium that answers: the system's, else Playwright's own."""
    candidates = [shutil.which(each) for each in _NAMES]
    candidates.append(answer_of([VENV / "bin" / "python", "-c", _WHERE_PLAYWRIGHT_KEEPS_IT]))
    for candidate in candidates:
        if candidate and answer_of([candidate, "--version", "--no-sandbox"]):
            return candidate
    return None


def make_ready() -> str:
    """The path of a Chromium, installed now when there is none. Refused when that fails."""
    found = find_chromium()
    if not found:
        with step("Installing Chromium"):
            _install()
        found = find_chromium()
    if not found:
        raise Refused("Chromium was installed, but does not start: try `chromium --version`.")
    return found


def _install() -> None:
    if os.geteuid() == 0 and shutil.which("apt-get"):
        try:
            for command in (["update", "-q"], ["install", "-qy", "chromium"]):
                run_logged(
                    ["apt-get", *command],
                    log=LOGS / "chromium.log",
                    failure="Debian's package could not be installed",
                    environ={"DEBIAN_FRONTEND": "noninteractive"},
                )
            return
        except Refused as refused:
            say(f"{refused} Trying Playwright's own.")
    run_logged(
        [VENV / "bin" / "playwright", "install", "--with-deps", "chromium"]
        if os.geteuid() == 0
        else [VENV / "bin" / "playwright", "install", "chromium"],
        log=LOGS / "chromium.log",
        failure="Chromium for the browser tests could not be installed",
    )


if __name__ == "__main__":
    run_to_the_end(lambda: say(make_ready()))
