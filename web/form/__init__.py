"""/melden/LANDLORD: report or request on plain pages, where the chat does not work.

No script, no login, no cookie. A page carries the answers so far (draft.py) until they are sent.
"""

from flask import Blueprint

blueprint = Blueprint(
    "form",
    __name__,
    static_folder="static",
    static_url_path="/melden/static",
    template_folder="templates",
)

from web.form import pages  # noqa: E402, F401  (it hangs its routes on the blueprint)
from web.form.texts import NAMES  # noqa: E402

__all__ = ["NAMES", "blueprint"]
