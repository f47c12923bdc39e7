"""/privacy/LANDLORD: what happens with what a tenant tells, for everybody to read."""

from flask import Blueprint

blueprint = Blueprint(
    "privacy",
    __name__,
    static_folder="static",
    static_url_path="/privacy/static",
    template_folder="templates",
)

from web.privacy import page  # noqa: E402, F401  (it hangs its route on the blueprint)
from web.privacy.texts import NAMES, texts_of  # noqa: E402

__all__ = ["NAMES", "blueprint", "texts_of"]
