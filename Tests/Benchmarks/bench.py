"""Drop to stored: the agent, the script that a site would write, and the floor, in one run on one machine.

Peers: inotifywait + img2dcm + dcmsend, one process a file. Floor: copy, hash, fsync of file and folder, one SQLite
commit (synchronous=FULL), one warm association with TCP_QUICKACK: the least that the task needs.
"""
import argparse, os, resource, shutil, signal, socket, subprocess, sys, tempfile, time
from floor import Floor
from loopback import free_port, wait_for

PATIENT = ("MSH|^~\\&|ADT|N|V|N|20261122080000||ADT^A04^ADT_A01|{0}|P|2.5.1|||||||UTF-8\r"
           "EVN|A04|20261122080000\rPID|1||4711^^^NORTHSIDE^MR||Bench^Ada^^^^^L||19840312|F\r"
           "PV1|1|O|ENDO^R1||||||||||||||||V1^^^NORTHSIDE\r")

CONFIGURATION = """
agent: {{ name: bench, facility: Bench, department: endoscopy, data: data }}
stations:
  scope-1: {{ title: Scope room 1, location: ENDO^R1, devices: [tower-1, tower-2, tower-3] }}
devices:
  tower-1: {{ profile: scope-processor, folder: drop/tower-1, settle: {{ closed: true, quiet: 2 s }}, after: keep }}
  tower-2: {{ profile: scope-processor, folder: drop/tower-2, settle: {{ closed: true, quiet: 2 s }}, after: keep }}
  tower-3: {{ profile: scope-processor, folder: drop/tower-3, settle: {{ closed: true, quiet: 2 s }}, after: keep }}
admissions:
  mllp: {{ listen: "127.0.0.1:{mllp}" }}
  identifier: {{ authority: NORTHSIDE, type: MR }}
destinations:
  archive:
    dicom: {{ host: 127.0.0.1, port: {archive}, called: STORESCP, calling: VIGNETTE }}
    proof: response
routes: [ {{ to: [archive] }} ]
page: {{ listen: "127.0.0.1:{page}" }}
spool: {{ reserve: 100 MB }}
"""


def count(folder):
    with os.scandir(folder) as entries:
        return sum(1 for _ in entries)


class Store:
    """storescp, untuned as sites have it."""

    top = None

    def __init__(self, name):
        self.folder = folder = f"{self.top}/{name}"
        os.makedirs(folder)
        self.port = free_port()
        self.process = subprocess.Popen(
            ["storescp", "--accept-all", "--bit-preserving", "--fork", "--output-directory", folder, str(self.port)])
        wait_for(self.answers, 20, 0.05)

    def answers(self):
        with socket.socket() as s:
            return s.connect_ex(("127.0.0.1", self.port)) == 0

    def stop(self):
        self.process.kill()
        self.process.wait()
        shutil.rmtree(self.folder, ignore_errors=True)


class Agent:
    def __init__(self, folder, store):
        self.folder = folder
        self.mllp, self.page = free_port(), free_port()
        for name in ("tower-1", "tower-2", "tower-3"):
            os.makedirs(f"{folder}/drop/{name}")
        self.drop = f"{folder}/drop/tower-1"
        self.configuration = f"{folder}/agent.yaml"
        with open(self.configuration, "w") as f:
            f.write(CONFIGURATION.format(mllp=self.mllp, archive=store.port, page=self.page))
        self.log = open(f"{folder}/log", "w")
        self.process = subprocess.Popen(
            [os.environ["VIGNETTE"], "run", "--config", self.configuration, "--log-level", "warning"],
            cwd=folder, stdout=self.log, stderr=self.log)
        wait_for(self.is_up, 30, 0.05)
        with socket.create_connection(("127.0.0.1", self.mllp)) as s:
            s.sendall(b"\x0b" + PATIENT.format(time.time_ns()).encode() + b"\x1c\r")
            answer = s.recv(4096)
            assert b"|AA|" in answer, answer
        self.command("exam", "open", "--station", "scope-1", "--patient", "4711^^^NORTHSIDE",
                     "--descriptor", "colonoscopy")

    def is_up(self):
        with socket.socket() as s:
            return s.connect_ex(("127.0.0.1", self.mllp)) == 0

    def command(self, *arguments):
        subprocess.run([os.environ["VIGNETTE"], *arguments, "--config", self.configuration], check=True,
                       stdout=subprocess.DEVNULL)

    def peak_memory(self):
        with open(f"/proc/{self.process.pid}/status") as f:
            return next(int(line.split()[1]) * 1024 for line in f if line.startswith("VmHWM"))

    def cpu_seconds(self):
        with open(f"/proc/{self.process.pid}/stat") as f:
            fields = f.read().rsplit(")", 1)[1].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        self.process.wait(60)


class Script:
    """What a site would write."""

    def __init__(self, folder, store):
        self.drop = f"{folder}/drop"
        os.makedirs(self.drop)
        os.makedirs(f"{folder}/out")
        body = (f'inotifywait -q -m -e close_write -e moved_to --format %f "{self.drop}" | while read -r f; do '
                f'img2dcm --disable-progr -k "PatientID=4711" "{self.drop}/$f" "{folder}/out/$f.dcm" && '
                f'dcmsend 127.0.0.1 {store.port} "{folder}/out/$f.dcm"; done')
        self.process = subprocess.Popen(["bash", "-c", body], start_new_session=True)
        time.sleep(1)  # inotifywait says nothing when it is ready with -q; nothing is measured meanwhile

    def stop(self):
        os.killpg(self.process.pid, signal.SIGKILL)
        self.process.wait()


def tables(data):
    """A DQT segment that defines the last table again and again."""
    body = b"".join(b"\x03" + data[i:i + 64] for i in range(0, len(data), 64))
    return b"\xff\xdb" + (len(body) + 2).to_bytes(2, "big") + body


def pictures(folder, number, size=1_000_000):
    """Distinct JPEGs of about `size` bytes: noise, made distinct by tables that nothing uses (comments are not sent)."""
    os.makedirs(folder)
    base = f"{folder}/base.jpg"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i",
                    "nullsrc=s=1280x960,geq=random(1)*255:128+20*random(2):128+20*random(3)",
                    "-frames:v", "1", "-q:v", "6", base], check=True)
    with open(base, "rb") as f:
        data = f.read()
    os.remove(base)
    pad = max(0, size - len(data))
    names = []
    for i in range(number):
        extra = tables(f"capture {i} {time.time_ns()}".encode().ljust(64, b"."))
        left = pad
        while left > 0:
            n = min(left // 65 + 1, 1_000)
            extra += tables(os.urandom(64 * n).replace(b"\0", b"\1"))
            left -= 65 * n
        name = f"{folder}/frame-{i:05d}.jpg"
        with open(name, "wb") as f:
            f.write(data[:2] + extra + data[2:])
        names.append(name)
    return names


def drop_all(names, folder):
    """Drops files at once: each is moved in, as a device's own software does after writing."""
    for name in names:
        os.rename(name, f"{folder}/{os.path.basename(name)}")


def rate(make, top, number, label):
    store = Store(f"store-{label}")
    device = make(f"{top}/{label}", store)
    names = pictures(f"{top}/pictures-{label}", number)
    os.sync()  # what making the pictures left to be written must not slow whoever comes first
    begin = time.monotonic()
    drop_all(names, device.drop)
    wait_for(lambda: count(store.folder) >= number, pause=0.05)
    seconds = time.monotonic() - begin
    device.stop()
    store.stop()
    return number / seconds


def alone(make, top, label, rounds):
    store = Store(f"store-alone-{label}")
    device = make(f"{top}/alone-{label}", store)
    names = pictures(f"{top}/pictures-alone-{label}", rounds + 1, 730_000)
    times = []
    for name in names:
        before = count(store.folder)
        target = f"{device.drop}/{os.path.basename(name)}"
        begin = time.monotonic()
        os.rename(name, target)
        wait_for(lambda: count(store.folder) > before)
        times.append((time.monotonic() - begin) * 1000)
        time.sleep(0.3)  # each one alone: let what the last one set off come to rest
    device.stop()
    store.stop()
    times = sorted(times[1:])
    return times[len(times) // 2]


def big_film(top):
    """Peak memory while 2.5 GB go through; the film is small, with a free box of zeros behind it."""
    store = Store("store-film")
    agent = Agent(f"{top}/film", store)
    small = f"{top}/film.mp4"
    subprocess.run(["ffmpeg", "-v", "error", "-y", "-f", "lavfi", "-i", "testsrc2=s=640x480:r=25:d=4",
                    "-pix_fmt", "yuv420p", "-c:v", "libx264", "-profile:v", "high", "-level", "3.1",
                    "-movflags", "+faststart", small], check=True)
    length = 2_500_000_000
    with open(small, "ab") as f:
        f.write((1).to_bytes(4, "big") + b"free" + length.to_bytes(8, "big"))
        f.truncate(f.tell() + length - 16)
    idle = agent.peak_memory()
    begin = time.monotonic()
    os.rename(small, f"{agent.drop}/film.mp4")
    wait_for(lambda: any(e.stat().st_size > length for e in os.scandir(store.folder)), 900, 0.05)
    seconds = time.monotonic() - begin
    peak = agent.peak_memory()
    agent.stop()
    store.stop()
    return idle, peak, seconds


def idle(top, seconds):
    store = Store("store-idle")
    agent = Agent(f"{top}/idle", store)
    time.sleep(15)  # past the start and the warm association
    before = agent.cpu_seconds()
    time.sleep(seconds)
    used = agent.cpu_seconds() - before
    agent.stop()
    store.stop()
    return 100 * used / seconds


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("measures", nargs="*", default=[], help="rate, alone, film, idle; all without a name")
    parser.add_argument("--count", type=int, default=500, help="captures dropped at once")
    parser.add_argument("--script-count", type=int, default=60, help="captures for the script, which is slow")
    options = parser.parse_args()
    wanted = options.measures or ["rate", "alone", "film", "idle"]
    top = tempfile.mkdtemp(prefix="vignette-bench-")
    # An archive's disk is another machine's: on the agent's, each fsync of the spool would wait for storescp's files too.
    memory = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
    Store.top = tempfile.mkdtemp(prefix="vignette-bench-archive-", dir=memory)
    print(f"archive's files in {Store.top}", flush=True)
    try:
        if "rate" in wanted:
            script = rate(Script, top, options.script_count, "script")
            floor = rate(Floor, top, options.count, "floor")
            ours = rate(Agent, top, options.count, "agent")
            print(f"rate   {options.count} JPEGs of 1 MB at once: agent {ours:.0f}/s, script {script:.1f}/s, "
                  f"floor {floor:.0f}/s -> {ours / script:.1f} x script, {ours / floor:.2f} x floor")
        if "alone" in wanted:
            script = alone(Script, top, "script", 5)
            floor = alone(Floor, top, "floor", 15)
            ours = alone(Agent, top, "agent", 15)
            print(f"alone  one JPEG of 0.73 MB, median: agent {ours:.1f} ms, script {script:.0f} ms, floor {floor:.1f} ms "
                  f"-> {ours / script:.2f} of the script, {ours / floor:.1f} x floor")
        if "film" in wanted:
            before, peak, seconds = big_film(top)
            print(f"film   2.5 GB MP4: peak {peak / 2**20:.0f} MiB (before {before / 2**20:.0f} MiB), stored in {seconds:.1f} s")
        if "idle" in wanted:
            print(f"idle   three folders watched: {idle(top, 60):.2f} % of a core")
    finally:
        shutil.rmtree(top, ignore_errors=True)
        shutil.rmtree(Store.top, ignore_errors=True)


main()
