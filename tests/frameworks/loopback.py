"""Starts a server of these tests: `document` prints its OpenAPI document, `serve` listens on the loopback.

The port is the system's choice, and is the first line of the output. The server ends with its standard input, so that
none outlives the test that started it.
"""

import json
import os
import socket
import sys
import threading


def listener():
    """A socket at a free port of the loopback, whose port is announced."""
    socket_ = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
    socket_.bind(("127.0.0.1", 0))
    socket_.listen(64)
    print(socket_.getsockname()[1], flush=True)
    threading.Thread(target=end_with_input, daemon=True).start()
    return socket_


def end_with_input():
    """Ends the process when the test closes its end of the pipe."""
    sys.stdin.buffer.read()
    os._exit(0)


def serve_asgi(app):
    """Serves an ASGI application."""
    import uvicorn

    server = uvicorn.Server(uvicorn.Config(app, log_level="error", access_log=False))
    server.run(sockets=[listener()])


def serve_wsgi(app):
    """Serves a WSGI application, a thread for each connection."""
    from socketserver import ThreadingMixIn
    from wsgiref.simple_server import ServerHandler, WSGIRequestHandler, WSGIServer

    class Quiet(WSGIRequestHandler):
        def log_message(self, *arguments):
            pass

    class Threads(ThreadingMixIn, WSGIServer):
        daemon_threads = True

    socket_ = listener()
    server = Threads(socket_.getsockname(), Quiet, bind_and_activate=False)
    server.socket.close()
    server.socket = socket_
    server.server_name, server.server_port = socket_.getsockname()
    server.setup_environ()
    server.set_app(app)
    server.serve_forever()


def main(document, serve):
    """Runs what the first argument asks for; `document` and `serve` are functions."""
    match sys.argv[1:]:
        case ["document"]:
            print(json.dumps(document(), indent=2, ensure_ascii=False))
        case ["serve"]:
            serve()
        case _:
            sys.exit("usage: server.py document|serve")
