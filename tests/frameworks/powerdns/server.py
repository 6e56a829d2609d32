"""PowerDNS with a database of its own, which asks nobody and tells nobody beyond the loopback."""

import json
import re
import shutil
import sqlite3
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import program

SCHEMA = "/usr/share/pdns-backend-sqlite3/schema/schema.sqlite3.sql"
CONFIGURATION = """\
launch=gsqlite3
gsqlite3-database={folder}/zones.sqlite3
gsqlite3-dnssec=yes
local-address=127.0.0.1
local-port={dns}
socket-dir={folder}
security-poll-suffix=
only-notify=127.0.0.1/32
primary=yes
secondary=yes
webserver=yes
webserver-address=127.0.0.1
webserver-port={http}
api=yes
api-key=k&"
default-soa-content=ns1.@ hostmaster.@ 0 10800 3600 604800 3600
setuid=
setgid=
"""


def document():
    """The document is part of the program, which gives it out at `/api/docs`."""
    content = Path(shutil.which("pdns_server")).read_bytes()
    start = content.index(b'{\n  "swagger"')
    text = content[start : start + 200_000].decode(errors="replace")
    return json.JSONDecoder().raw_decode(text)[0]


def serve(folder):
    ports = {"dns": program.free_port(), "http": program.free_port()}
    (Path(folder) / "pdns.conf").write_text(CONFIGURATION.format(folder=folder, **ports))
    with sqlite3.connect(Path(folder) / "zones.sqlite3") as database:
        database.executescript(Path(SCHEMA).read_text())
    command = ["pdns_server", f"--config-dir={folder}", "--daemon=no", "--guardian=no"]

    def port(line):
        return ports["http"] if re.search("Done launching threads", line) else None

    program.run(command, port)


program.main(document, serve)
