"""The least that drop-to-stored needs: for the benchmark's lower bound, never for use."""
import hashlib, os, select, signal, socket, sqlite3, struct, subprocess, sys, threading

SOP_CLASS = b"1.2.840.10008.5.1.4.1.1.77.1.1"
SYNTAX = b"1.2.840.10008.1.2.4.50"
TCP_QUICKACK = 12


def item(kind, body):
    return struct.pack(">BBH", kind, 0, len(body)) + body


def element(group, number, body, vr):
    if len(body) % 2:
        body += b"\0" if vr in (b"UI", b"OB") else b" "
    return struct.pack("<HH", group, number) + vr + struct.pack("<H", len(body)) + body


def command(fields):
    body = b"".join(struct.pack("<HHI", 0, n, len(v)) + v for n, v in fields)
    return struct.pack("<HHII", 0, 0, 4, len(body)) + body


def even(text):
    return text + b"\0" if len(text) % 2 else text


class Association:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        context = item(0x20, b"\x01\0\0\0" + item(0x30, SOP_CLASS) + item(0x40, SYNTAX))
        user = item(0x50, item(0x51, struct.pack(">I", 131072)) + item(0x52, b"2.25.1"))
        body = (b"\0\x01\0\0" + b"STORESCP".ljust(16) + b"FLOOR".ljust(16) + bytes(32)
                + item(0x10, b"1.2.840.10008.3.1.1.1") + context + user)
        self.socket.sendall(struct.pack(">BBI", 1, 0, len(body)) + body)
        kind, answer = self.pdu()
        assert kind == 2, "association refused"
        place = answer.index(b"\x51\0\0\x04") + 4
        self.limit = struct.unpack(">I", answer[place:place + 4])[0] or 131072
        self.message = 0

    def read(self, count):
        data = b""
        while len(data) < count:
            self.socket.setsockopt(socket.IPPROTO_TCP, TCP_QUICKACK, 1)
            more = self.socket.recv(count - len(data))
            if not more:
                raise EOFError
            data += more
        return data

    def pdu(self):
        kind, _, length = struct.unpack(">BBI", self.read(6))
        return kind, self.read(length)

    def store(self, uid, data):
        self.message = self.message % 65535 + 1
        request = command([(2, even(SOP_CLASS)), (0x100, b"\x01\0"), (0x110, struct.pack("<H", self.message)),
                           (0x700, b"\0\0"), (0x800, b"\0\0"), (0x1000, even(uid))])
        pieces = [struct.pack(">BBIIBB", 4, 0, len(request) + 6, len(request) + 2, 1, 3), request]
        step = (self.limit - 6) & ~1
        for place in range(0, len(data), step):
            part = data[place:place + step]
            last = place + step >= len(data)
            pieces += [struct.pack(">BBIIBB", 4, 0, len(part) + 6, len(part) + 2, 1, 2 if last else 0), part]
        self.socket.sendall(b"".join(pieces))
        kind, answer = self.pdu()
        place = answer.index(b"\0\0\0\x09\x02\0\0\0") + 8  # Status (0000,0900)
        assert kind == 4 and answer[place:place + 2] == b"\0\0", "not stored"


class Floor:
    def __init__(self, folder, store):
        self.drop, self.spool = f"{folder}/drop", f"{folder}/spool"
        os.makedirs(self.drop)
        os.makedirs(self.spool)
        self.process = subprocess.Popen(
            [sys.executable, __file__, self.drop, self.spool, str(store.port)], stdout=subprocess.PIPE,
            start_new_session=True)
        self.process.stdout.readline()

    def stop(self):
        # With its inotifywait, which would hold the caller's output open.
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def serve(drop, spool, port):
    database = sqlite3.connect(f"{spool}/queue.db")
    database.execute("PRAGMA journal_mode=WAL")
    database.execute("PRAGMA synchronous=FULL")
    database.execute("CREATE TABLE capture (uid TEXT PRIMARY KEY, digest TEXT)")
    database.commit()
    association = Association(port)
    watch = subprocess.Popen(["inotifywait", "-q", "-m", "-e", "moved_to", "-e", "close_write", "--format", "%f", drop],
                             stdout=subprocess.PIPE)
    folder = os.open(spool, os.O_RDONLY)
    threading.Timer(1.0, lambda: print("ready", flush=True)).start()
    number = 0
    while True:
        name = watch.stdout.readline().decode().strip()
        number += 1
        with open(f"{drop}/{name}", "rb") as f:
            data = f.read()
        digest = hashlib.sha256(data).hexdigest()
        with open(f"{spool}/{name}", "wb") as f:
            f.write(data)
            f.flush()
            os.fsync(f.fileno())
        os.fsync(folder)
        uid = b"2.25.%d" % (int(digest[:30], 16))
        database.execute("INSERT INTO capture VALUES (?, ?)", (uid.decode(), digest))
        database.commit()
        body = data + b"\0" if len(data) % 2 else data
        header = (element(8, 0x16, SOP_CLASS, b"UI") + element(8, 0x18, uid, b"UI")
                  + element(0x20, 0xD, b"2.25.1", b"UI") + element(0x20, 0xE, b"2.25.2", b"UI")
                  + b"\xe0\x7f\x10\x00OB\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\0\0\0\0"
                  + b"\xfe\xff\x00\xe0" + struct.pack("<I", len(body)))
        association.store(uid, header + body + b"\xfe\xff\xdd\xe0\0\0\0\0")


if __name__ == "__main__":
    serve(sys.argv[1], sys.argv[2], int(sys.argv[3]))
