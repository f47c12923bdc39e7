"""Makes a checkout ready: both environments and the compiled texts. Standard library only."""

from __future__ import annotations

import functools

from ops.ending import run_to_the_end
from ops.environments import BOT, MAIN, make_ready
from ops.texts import compile_texts
from ops.uv import bring_uv


def set_up() -> None:
    uv = functools.cache(bring_uv)
    make_ready(MAIN, uv)
    make_ready(BOT, uv)
    compile_texts()


if __name__ == "__main__":
    run_to_the_end(set_up)
