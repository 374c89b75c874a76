"""Ports and waiting, for benchmarks with peers on loopback."""
import socket, time


def free_port():
    with socket.socket() as s:
        s.bind(("127.0.0.1", 0))
        return s.getsockname()[1]


def wait_for(condition, limit=600.0, pause=0.0005):
    end = time.monotonic() + limit
    while time.monotonic() < end:
        if condition():
            return True
        time.sleep(pause)
    raise SystemExit("gave up waiting")
