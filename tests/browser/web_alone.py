"""web alone, on a port of its own: for pages behind which no assistant is needed."""

from __future__ import annotations

import threading
from pathlib import Path

from werkzeug.serving import make_server

from settings import Settings
from web.app import create_app
from web.parts import Parts


class WebAlone:
    """Serves until `stop`. `environ` is what it needs beside its casebook."""

    def __init__(self, casebook: Path, **environ: str) -> None:
        app = create_app(
            Settings.from_environ(
                {
                    "DATABASE_URL": f"sqlite:///{casebook}",
                    "HUURHULP_SECRET_KEY": "only for tests",
                    **environ,
                }
            )
        )
        self.parts: Parts = app.extensions["huurhulp"]
        self.server = make_server("127.0.0.1", 0, app, threaded=True)
        self.url = f"http://127.0.0.1:{self.server.server_port}"
        threading.Thread(target=self.server.serve_forever, daemon=True).start()

    def stop(self) -> None:
        self.server.shutdown()
        self.parts.database.dispose()
        self.parts.rasa.close()
