"""What tenants meet: the Chat API, the widget's files, and the demonstration page."""

from flask import Blueprint

blueprint = Blueprint(
    "widget",
    __name__,
    static_folder="static",
    static_url_path="/widget/static",
    template_folder="templates",
)

from web.widget import api, pages  # noqa: E402, F401  (they hang their routes on the blueprint)
