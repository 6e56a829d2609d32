"""Starts a real program for these tests: `document` prints the document that its authors publish, `serve` runs it.

The first argument is the folder for its data, which is made anew for each run. The program ends with this script, and
this script with its standard input or with the test.
"""

import ctypes
import json
import os
import shutil
import signal
import socket
import subprocess
import sys
import threading


def free_port():
    """A port of the loopback that nobody listens at, for programs that do not say which one the system gave them."""
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as socket_:
        socket_.bind(("127.0.0.1", 0))
        return socket_.getsockname()[1]


def end_with_parent():
    """Has the system end the child when its parent ends, however that ends."""
    set_parent_death_signal = 1
    ctypes.CDLL(None).prctl(set_parent_death_signal, signal.SIGKILL)


def run(command, port_in):
    """Runs a program until the standard input ends; `port_in` finds the port in a line of what it says, when it is ready."""
    program = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        errors="replace",
        preexec_fn=end_with_parent,
    )
    threading.Thread(target=end_with_input, args=[program], daemon=True).start()
    said = []
    announced = False
    # To its end, so that it never waits for a reader.
    for line in program.stdout:
        said.append(line)
        port = None if announced else port_in(line)
        if port is not None:
            print(port, flush=True)
            announced = True
    if not announced:
        sys.exit("".join(said[-20:]))


def end_with_input(program):
    """Ends the program, and so this script, when the test closes its end of the pipe."""
    sys.stdin.buffer.read()
    program.kill()
    program.wait()
    os._exit(0)


def main(document, serve):
    """Runs what the second argument asks for; `serve` gets the folder for data."""
    match sys.argv[1:]:
        case [_, "document"]:
            print(json.dumps(document(), indent=2, ensure_ascii=False))
        case [folder, "serve"]:
            shutil.rmtree(folder, ignore_errors=True)
            os.makedirs(folder)
            serve(folder)
        case _:
            sys.exit("usage: server.py FOLDER document|serve")
