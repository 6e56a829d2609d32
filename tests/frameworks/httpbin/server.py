"""httpbin, a real program whose document its authors wrote by hand into its functions."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import loopback
from httpbin import app


def document():
    return app.test_client().get("/spec.json").get_json()


loopback.main(document, lambda: loopback.serve_wsgi(app))
