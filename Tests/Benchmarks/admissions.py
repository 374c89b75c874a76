"""Messages of admissions a second, on one connection and on several, each sender waiting for each acknowledgement.

The peer is the disk: SQLite in WAL mode with synchronous=FULL, one row of a message's size a commit, before and after.
Ends with status 1 where one sender reaches less than half of it, or a search lasts longer than 20 ms.
"""
import argparse, http.client, json, os, random, signal, socket, sqlite3, statistics, subprocess, sys, tempfile
import threading, time
from loopback import free_port, wait_for

CONFIGURATION = """
agent: {{ name: bench, facility: Bench, department: endoscopy, data: data }}
stations: {{ scope-1: {{ title: Scope room 1, location: ENDO^R1, devices: [tower-1] }} }}
devices: {{ tower-1: {{ profile: scope-processor, folder: drop, after: keep }} }}
admissions:
  mllp: {{ listen: "127.0.0.1:{mllp}" }}
  identifier: {{ authority: NORTHSIDE, type: MR }}
destinations:
  archive: {{ dicom: {{ host: 127.0.0.1, port: 104, called: A, calling: V }}, proof: response }}
routes: [ {{ to: [archive] }} ]
page: {{ listen: "127.0.0.1:{page}" }}
spool: {{ reserve: 100 MB }}
"""
FAMILIES = ["Okafor", "Lindqvist", "Nguyen", "Ó Súilleabháin", "Müller", "García", "Nowak", "Ivanova", "Haddad", "Smith"]
GIVEN = ["Ada", "Per", "Thi Minh", "Seán", "Jürgen", "María", "Jan", "Olga", "Amal", "Bob"]


def message(control, event, person):
    family, given = FAMILIES[person % 10] + str(person // 100 % 97), GIVEN[person // 10 % 10]
    now = time.strftime("%Y%m%d%H%M%S", time.gmtime())
    return (f"MSH|^~\\&|ADT|N|V|N|{now}+0000||ADT^{event}^ADT_A01|{control}|P|2.5.1|||||||UTF-8\r"
            f"EVN|{event}|{now}+0000\rPID|1||{person:07d}^^^NORTHSIDE^MR~{person + 10**9}^^^NATIONAL^NI||"
            f"{family}^{given}^^^^^L||19{person % 90 + 10}0{person % 9 + 1}1{person % 9}|{'FM'[person % 2]}|||"
            f"Long Street {person}^^Town^^12345\r"
            f"PV1|1|O|ENDO^R{person % 5}^{person % 4}^N||||77^House^Greg|88^Sender^Sam|||||||||||V{person:07d}^^^N\r").encode()


class Sender:
    def __init__(self, port):
        self.socket = socket.create_connection(("127.0.0.1", port))
        self.socket.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)

    def send(self, body):
        self.socket.sendall(b"\x0b" + body + b"\x1c\r")
        answer = b""
        while not answer.endswith(b"\x1c\r"):
            part = self.socket.recv(65536)
            if not part:
                raise SystemExit("the agent closed the connection")
            answer += part
        assert b"|AA|" in answer, answer


def commits(folder, count):
    path = f"{folder}/disk-{time.monotonic_ns()}.db"
    database = sqlite3.connect(path, isolation_level=None)
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = FULL")
    database.execute("CREATE TABLE message (id INTEGER PRIMARY KEY, raw BLOB)")
    row = message("M", "A08", 1)
    start = time.monotonic()
    for _ in range(count):
        database.execute("INSERT INTO message (raw) VALUES (?)", (row,))
    rate = count / (time.monotonic() - start)
    database.close()
    return rate


def take(port, senders, count, people, serial=[0]):
    """Messages a second: admitted, changed, and ended, over the people."""
    serial[0] += 1
    run, each = serial[0], count // senders

    def work(number):
        sender = Sender(port)
        for index in range(each):
            person = (number * each + index) % people
            sender.send(message(f"{run}-{number}-{index}", ("A04", "A08", "A03")[index % 3], person))

    threads = [threading.Thread(target=work, args=(number,)) for number in range(senders)]
    start = time.monotonic()
    for thread in threads: thread.start()
    for thread in threads: thread.join()
    return each * senders / (time.monotonic() - start)


def cpu_seconds(process):
    with open(f"/proc/{process.pid}/stat") as file:
        fields = file.read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def fill(port, people, senders=32):
    def work(number):
        sender = Sender(port)
        for person in range(number, people, senders):
            sender.send(message(f"fill-{person}", "A04", person))
    threads = [threading.Thread(target=work, args=(number,)) for number in range(senders)]
    for thread in threads: thread.start()
    for thread in threads: thread.join()


def searches(page, people):
    """The median and the longest of each kind of search, in milliseconds, through the page's own API."""
    connection = http.client.HTTPConnection("127.0.0.1", page)
    chance = random.Random(4711)
    kinds = {
        "part of a family name": lambda: random.Random(chance.random()).choice(FAMILIES)[1:5],
        "two parts of names": lambda: f"{chance.choice(FAMILIES)[:4]} {chance.choice(GIVEN)[:3]}",
        "identifier": lambda: f"{chance.randrange(people):07d}",
        "part of an identifier": lambda: f"{chance.randrange(people):07d}"[2:],
        "visit": lambda: f"V{chance.randrange(people):07d}",
        "name and year": lambda: f"{chance.choice(FAMILIES)} 19{chance.randrange(10, 99)}",
        "nobody": lambda: "xyzzy",
    }
    worst = 0
    for kind, text in kinds.items():
        times = []
        for _ in range(40):
            body = json.dumps({"text": text(), "limit": 41})
            start = time.monotonic()
            connection.request("POST", "/api/patients/search", body, {
                "Content-Type": "application/json", "Origin": f"http://127.0.0.1:{page}"})
            answer = connection.getresponse()
            answer.read()
            assert answer.status == 200, answer.status
            times.append((time.monotonic() - start) * 1000)
        worst = max(worst, statistics.median(times))
        print(f"  {kind:24} median {statistics.median(times):6.1f} ms, longest {max(times):6.1f} ms")
    return worst


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--count", type=int, default=3000)
    parser.add_argument("--people", type=int, default=2000)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="vignette-admissions-") as folder:
        mllp, page = free_port(), free_port()
        os.makedirs(f"{folder}/drop")
        with open(f"{folder}/agent.yaml", "w") as file:
            file.write(CONFIGURATION.format(mllp=mllp, page=page))
        agent = subprocess.Popen(
            [os.environ["VIGNETTE"], "run", "--config", f"{folder}/agent.yaml", "--log-level", "error"], cwd=folder)
        try:
            for port in (mllp, page):
                wait_for(lambda: socket.socket().connect_ex(("127.0.0.1", port)) == 0, 30, 0.05)
            start = time.monotonic()
            fill(mllp, options.people)
            print(f"{options.people} people admitted at {options.people / (time.monotonic() - start):.0f}/s by 32 senders")
            results = {}
            for senders in (1, 8, 32):
                before = commits(folder, 1000)
                spent = cpu_seconds(agent)
                rate = take(mllp, senders, options.count, options.people)
                spent = (cpu_seconds(agent) - spent) / options.count * 1000
                disk = (before + commits(folder, 1000)) / 2
                results[senders] = rate / disk
                print(f"{senders:3} senders: {rate:6.0f} messages/s; the disk {disk:6.0f} commits/s; ratio {rate / disk:.2f}, "
                      f"{spent:.2f} ms of processor a message")
            worst = searches(page, options.people)
        finally:
            agent.send_signal(signal.SIGTERM)
            agent.wait(60)
    return 0 if results[1] >= 0.5 and worst <= 20 else 1


if __name__ == "__main__":
    sys.exit(main())
