"""What hostile files cost: time and memory of `vignette inspect` and `wrap` beyond those of a small honest picture.

Each file claims far more than it holds, or holds far more parts than anything real. Allowed are 64 MiB and one second.
Prints a line a file, and ends with status 1 where one costs more.
"""
import os, struct, subprocess, sys, tempfile, time, zlib

MESSAGE = ("MSH|^~\\&|ADT|N|V|N|20261122080000||ADT^A04^ADT_A01|1|P|2.5.1|||||||UTF-8\r"
           "EVN|A04|20261122080000\rPID|1||4711^^^NORTHSIDE^MR||Bench^Ada^^^^^L||19840312|F\r"
           "PV1|1|O|ENDO^R1||||||||||||||||V1^^^NORTHSIDE\r")


def box(name, body=b""):
    return struct.pack(">I", 8 + len(body)) + name + body


def jpeg(frame=b"", scans=b"", width=16, height=16, marker=0xC0):
    """A JPEG of flat tables; `frame` stands before the frame header and `scans` instead of a scan."""
    table = b"\xff\xdb\x00\x43\x00" + b"\x01" * 64
    header = struct.pack(">BBHBHHB", 0xFF, marker, 11, 8, height, width, 1) + b"\x01\x11\x00"
    codes = b"".join(b"\xff\xc4\x00\x14" + bytes([kind, 1]) + b"\x00" * 15 + b"\x00" for kind in (0x00, 0x10))
    scan = b"\xff\xda\x00\x08\x01\x01\x00\x00\x3f\x00"
    return b"\xff\xd8" + frame + table + header + codes + (scans or scan + b"\x00" * 64) + b"\xff\xd9"


def png(width, height, data):
    def chunk(name, body):
        return struct.pack(">I", len(body)) + name + body + struct.pack(">I", zlib.crc32(name + body))
    header = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", header) + chunk(b"IDAT", data) + chunk(b"IEND", b"")


def nested(depth):
    body = b""
    for _ in range(depth):
        body = box(b"moov", body)
    return box(b"ftyp", b"isom\0\0\0\0isom") + body


def tiff(width, height, strips):
    entries = [(256, 4, 1, width), (257, 4, 1, height), (258, 3, 1, 8), (259, 3, 1, 1), (262, 3, 1, 1),
               (273, 4, strips, 8), (277, 3, 1, 1), (278, 4, 1, 1), (279, 4, strips, 8)]
    directory = struct.pack("<H", len(entries)) + b"".join(struct.pack("<HHII", *e) for e in entries) + b"\0" * 4
    return b"II*\0" + struct.pack("<I", 8) + directory


def bombs():
    ftyp = box(b"ftyp", b"isom\0\0\0\0isom")
    yield "honest.jpg", jpeg()
    rows = zlib.compressobj(9)
    zeros = b"".join([rows.compress(bytes(1 + 20_000 * 3)) for _ in range(20_000)] + [rows.flush()])
    yield "20000x20000-of-zeros.png", png(20_000, 20_000, zeros)
    yield "65535x65535.jpg", jpeg(width=65535, height=65535)
    yield "progressive-65535x65535.jpg", jpeg(width=65535, height=65535, marker=0xC2)
    yield "progressive-200000-scans.jpg", jpeg(
        width=2048, height=2048, marker=0xC2, scans=b"\xff\xda\x00\x08\x01\x01\x00\x00\x00\x00\x00" * 200_000)
    yield "million-comments.jpg", jpeg(frame=b"\xff\xfe\x00\x02" * 1_000_000)
    yield "65535x65535.png", png(65535, 65535, zlib.compress(bytes(1 << 20)))
    yield "2147483647x2147483647.png", png(0x7FFFFFFF, 0x7FFFFFFF, b"")
    yield "65535x65535.tif", tiff(65535, 65535, 0x40000000)
    yield "65535x65535.bmp", b"BM" + struct.pack("<IIIIiiHHIIiiII", 54, 0, 54, 40, 65535, 65535, 1, 24, 0, 0, 0, 0, 0, 0)
    yield "100000-nested-boxes.mp4", nested(100_000)
    yield "box-of-2-to-the-63.mp4", ftyp + struct.pack(">I4sQ", 1, b"moov", 1 << 63) + bytes(64)
    yield "million-fragments.mp4", ftyp + box(b"moov", box(b"mvhd", bytes(100))) + box(b"moof", box(b"mfhd", bytes(8))) * 1_000_000
    yield "million-empty-boxes.mp4", ftyp + box(b"free") * 1_000_000
    yield "samples-2-to-the-32.mp4", ftyp + box(b"moov", box(b"trak", box(b"mdia", box(b"minf", box(b"stbl", box(
        b"stts", struct.pack(">III", 0, 0xFFFFFFFF, 1)) + box(b"stsz", struct.pack(">III", 0, 0, 0xFFFFFFFF)))))))
    yield "million-packets.ts", (b"\x47\x1f\xff\x10" + b"\xff" * 184) * 200_000
    yield "million-slices.h264", b"\0\0\1\x67\x64\0\x29\xac" + b"\0\0\1\x65\x88" * 1_000_000
    yield "million-elements.mkv", b"\x1a\x45\xdf\xa3\x80\x18\x53\x80\x67\x01\xff\xff\xff\xff\xff\xff\xff" + b"\xec\x80" * 1_000_000
    yield "million-chunks.avi", b"RIFF\xff\xff\xff\x7fAVI " + b"JUNK\0\0\0\0" * 1_000_000
    yield "endless.pdf", b"%PDF-1.4\n" + b"1 0 obj\n<<>>\nendobj\n" * 200_000 + b"startxref\n99999999999999\n%%EOF\n"
    yield "million-items.dcm", bytes(128) + b"DICM" + struct.pack("<HH2sHI", 2, 0, b"UL", 4, 0) + b"\x08\0\x15\x11SQ\0\0\xff\xff\xff\xff" + b"\xfe\xff\x00\xe0\0\0\0\0" * 1_000_000


def write(folder):
    """Writes all files in a process of its own: a program that is started counts its parent's memory as its own."""
    child = os.fork()
    if child == 0:
        for name, data in bombs():
            with open(f"{folder}/{name}", "wb") as file:
                file.write(data)
        os._exit(0)
    if os.waitpid(child, 0)[1] != 0:
        sys.exit("the files could not be written")


def cost(arguments):
    """Seconds and MiB of one run, and its last words."""
    before = time.monotonic()
    with tempfile.TemporaryFile() as said:
        process = subprocess.Popen(arguments, stdout=said, stderr=said)
        _, status, usage = os.wait4(process.pid, 0)
        seconds = time.monotonic() - before
        if os.WIFSIGNALED(status):
            sys.exit(f"{arguments}: ended by signal {os.WTERMSIG(status)}")
        said.seek(0)
        return seconds, usage.ru_maxrss / 1024, said.read().decode(errors="replace").strip().splitlines()[-1:]


def main():
    program, failed = os.environ["VIGNETTE"], False
    with tempfile.TemporaryDirectory() as folder:
        write(folder)
        with open(f"{folder}/adt.hl7", "w") as file:
            file.write(MESSAGE)
        for command in ([program, "inspect"], [program, "wrap", "--admission", f"{folder}/adt.hl7", "--descriptor",
                                               "colonoscopy", "--force", "-o", f"{folder}/out.dcm"]):
            print(command[1])
            honest = min(cost([*command, f"{folder}/honest.jpg"])[:2] for _ in range(5))
            for name in sorted(os.listdir(folder)):
                if name in ("adt.hl7", "out.dcm"):
                    continue
                seconds, memory, words = min(cost([*command, f"{folder}/{name}"]) for _ in range(3))
                more = (max(0, seconds - honest[0]), max(0, memory - honest[1]))
                fails = more[0] > 1 or more[1] > 64
                failed = failed or fails
                size = os.path.getsize(f"{folder}/{name}") / 1e6
                print(f"  {name:30} {size:7.2f} MB {more[0]:6.2f} s {more[1]:5.1f} MiB {'TOO MUCH ' if fails else ''}"
                      + (words[0][-90:] if command[1] == "wrap" and words else ""))
    sys.exit(1 if failed else 0)


main()
