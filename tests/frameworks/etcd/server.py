"""etcd with its gateway from JSON to gRPC, alone in its cluster, with a user who may do everything."""

import gzip
import json
import sys
import urllib.request
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parents[1]))
import program

DOCUMENT = "/usr/share/doc/etcd-server/dev-guide/apispec/swagger/rpc.swagger.json.gz"


def document():
    with gzip.open(DOCUMENT) as text:
        return json.load(text)


def serve(folder):
    port = program.free_port()
    clients = f"http://127.0.0.1:{port}"
    peers = f"http://127.0.0.1:{program.free_port()}"
    command = ["etcd", "--name=one", f"--data-dir={folder}", "--log-outputs=stderr", "--logger=zap"]
    command += [f"--listen-client-urls={clients}", f"--advertise-client-urls={clients}"]
    command += [f"--listen-peer-urls={peers}", f"--initial-advertise-peer-urls={peers}"]
    command += [f"--initial-cluster=one={peers}", "--log-level=info"]

    def port_in(line):
        if "serving client traffic" not in line:
            return None
        add_user(clients)
        return port

    program.run(command, port_in)


def add_user(server):
    """Adds the user `root`, without whom a token is an error, although the document wants one for each call."""
    root = {"name": "root", "password": 'p&"'}
    steps = [("user/add", root), ("role/add", root), ("user/grant", {"user": "root", "role": "root"}), ("enable", {})]
    for path, body in steps:
        request = urllib.request.Request(f"{server}/v3/auth/{path}", json.dumps(body).encode())
        urllib.request.urlopen(request, timeout=30).read()


program.main(document, serve)
