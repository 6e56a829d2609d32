"""Prefect's server, a real program written with FastAPI, with a database of its own.

Its document has neither servers nor the prefix `/api` below which it is served.
"""

import os
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import loopback

# Beside the packages, and made anew for each run.
HOME = Path(sys.prefix).parent / "home"
shutil.rmtree(HOME, ignore_errors=True)
# What works in the background writes to the database whenever it likes; events are stored by such a service, and it stays.
for service in [
    "CANCELLATION_CLEANUP",
    "EVENT_LOGGER",
    "FOREMAN",
    "LATE_RUNS",
    "PAUSE_EXPIRATIONS",
    "SCHEDULER",
    "TASK_RUN_RECORDER",
    "TRIGGERS",
]:
    os.environ[f"PREFECT_SERVER_SERVICES_{service}_ENABLED"] = "false"
os.environ.update(
    PREFECT_HOME=str(HOME),
    PREFECT_SERVER_ANALYTICS_ENABLED="false",
    PREFECT_SERVER_UI_ENABLED="false",
    PREFECT_SERVER_DATABASE_TIMEOUT="60",
    PREFECT_SERVER_CSRF_PROTECTION_ENABLED="true",
    PREFECT_SERVER_SERVICES_EVENT_PERSISTER_BATCH_SIZE="1",
    PREFECT_LOGGING_LEVEL="CRITICAL",
    DO_NOT_TRACK="1",
    # Nothing is asked for beyond the loopback: where nobody listens, it falls back on what it has.
    HTTP_PROXY="http://127.0.0.1:9",
    HTTPS_PROXY="http://127.0.0.1:9",
)

from prefect.server.api.server import create_app


def document():
    return create_app().openapi()


loopback.main(document, lambda: loopback.serve_asgi(create_app()))
