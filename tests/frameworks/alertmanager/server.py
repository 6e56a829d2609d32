"""Alertmanager alone, with a receiver that tells nobody."""

import json
import re
import shutil
import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import program

CONFIGURATION = """\
route:
  receiver: nobody
  group_by: [alertname]
  group_wait: 0s
receivers:
  - name: nobody
  - name: "somebody \\"else\\""
"""


def document():
    """The document is part of the program, which serves by it but does not give it out."""
    content = Path(shutil.which("prometheus-alertmanager")).read_bytes()
    start = content.index(b'{\n  "consumes"')
    text = content[start : start + 100_000].decode(errors="replace")
    return json.JSONDecoder().raw_decode(text)[0]


def serve(folder):
    configuration = Path(folder) / "alertmanager.yml"
    configuration.write_text(CONFIGURATION)
    command = ["prometheus-alertmanager", f"--config.file={configuration}", f"--storage.path={folder}"]
    command += ["--web.listen-address=127.0.0.1:0", "--cluster.listen-address="]

    def port(line):
        found = re.search(r'msg="Listening on" address=127\.0\.0\.1:(\d+)', line)
        return found and found[1]

    program.run(command, port)


program.main(document, serve)
