"""The factory of web: the only part that faces the public."""

from __future__ import annotations

import os

from flask import Flask
from flask_cors import CORS
from werkzeug.middleware.proxy_fix import ProxyFix

from answers.words.ahead import read_ahead
from casebook.database import Database
from landlords import load_landlords
from schemes.facts import load_facts
from settings import ROOT, BadSettings, Settings
from web import desk, errors, form, headers, health, limits, logs, privacy, widget
from web.channels.accounts import load_accounts
from web.channels.gateway import blueprint as channels
from web.channels.platforms import NEEDS, PLATFORMS
from web.parts import Parts
from web.rasa_client import RasaClient


def create_app(settings: Settings | None = None) -> Flask:
    """Build web from its settings (the environment's when none are given).

    Raises BadSettings, BadLandlord, BadSecrets, FactRefused or YearRefused with a sentence a fault.
    """
    serves = settings is None
    settings = settings or Settings.from_environ(os.environ)
    if not settings.secret_key:
        raise BadSettings("HUURHULP_SECRET_KEY is empty: the desk's sessions cannot be signed.")
    logs.set_up()
    app = Flask(__name__, static_folder=None)
    app.config.update(
        SECRET_KEY=settings.secret_key,
        SESSION_COOKIE_SECURE=settings.secure_cookies,
        SESSION_COOKIE_SAMESITE="Lax",
        SESSION_COOKIE_NAME="huurhulp",
        MAX_CONTENT_LENGTH=64 * 1024,
    )
    if settings.proxies:
        count = settings.proxies
        app.wsgi_app = ProxyFix(app.wsgi_app, x_for=count, x_proto=count, x_host=count)  # type: ignore[method-assign]
    landlords = load_landlords(settings.landlords)
    app.extensions["huurhulp"] = Parts(
        settings=settings,
        database=Database(settings.database_url),
        landlords=landlords,
        facts=load_facts(ROOT / "data" / "schemes"),
        rasa=RasaClient(settings.rasa_url),
        platforms=PLATFORMS,
        accounts=load_accounts(landlords, settings.channel_secrets, NEEDS),
    )
    limits.set_up(app, settings)
    headers.set_up(app)
    errors.set_up(app)
    app.register_blueprint(health.blueprint)
    app.register_blueprint(widget.blueprint)
    app.register_blueprint(privacy.blueprint)
    app.register_blueprint(form.blueprint)
    app.register_blueprint(channels)
    desk.set_up(app)
    # The widget stands on landlords' pages; it carries a token, never a cookie.
    CORS(app, resources={r"/api/*": {}, r"/widget.*": {}}, expose_headers=["Retry-After"])
    if serves:
        read_ahead()
    return app
