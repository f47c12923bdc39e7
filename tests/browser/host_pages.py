"""A landlord's website on an origin of its own, as hard on a guest as websites are."""

from __future__ import annotations

import threading

from flask import Flask, Response
from werkzeug.serving import make_server

HOSTILE = """
html{font-size:62.5%;direction:rtl}
*,*::before,*::after{all:unset!important;float:left!important;letter-spacing:9px!important}
body,div,dialog,button,p,h2,svg,textarea,huurhulp-widget{
display:none!important;opacity:0!important;font-size:3px!important;transform:rotate(9deg)!important}
html,body,main,h1{display:block!important;opacity:1!important;transform:none!important}
"""


class HostPages:
    """Serves one page with the one line, its own style and a strict policy."""

    def __init__(self) -> None:
        self.script, self.lang = "", "nl"
        self.server = make_server("127.0.0.1", 0, self._app(), threaded=True)
        self.url = f"http://127.0.0.1:{self.server.server_port}/"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def embed(
        self, web_url: str, landlord: str = "demo", *, lang: str = "nl", more: str = ""
    ) -> str:
        """The address of a page in `lang` that carries this landlord's widget.

        `more` are further attributes of the one line.
        """
        self.web_url, self.lang = web_url, lang
        self.script = (
            f'<script src="{web_url}/widget.js" data-landlord="{landlord}" {more} async></script>'
        )
        return self.url

    def stop(self) -> None:
        self.server.shutdown()

    def _app(self) -> Flask:
        app = Flask(__name__, static_folder=None)
        app.get("/")(self._page)
        app.get("/site.css")(lambda: Response(HOSTILE, content_type="text/css"))
        return app

    def _page(self) -> Response:
        page = (
            f'<!doctype html><html lang="{self.lang}"><head><title>Een verhuurder</title>'
            '<link rel="icon" href="data:,"><link rel="stylesheet" href="/site.css">'
            f"{self.script}</head><body><main><h1>Huur en betalen</h1></main></body></html>"
        )
        policy = (
            f"default-src 'none'; style-src 'self'; img-src data:; "
            f"script-src {self.web_url}; connect-src {self.web_url}"
        )
        headers = {"Content-Security-Policy": policy}
        return Response(page, headers=headers, content_type="text/html; charset=utf-8")
