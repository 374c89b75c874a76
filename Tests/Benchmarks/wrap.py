"""Wrapping: `vignette wrap` of many JPEGs in one process, against img2dcm and gdcmimg (a process a file) and a pydicom
script (one process), in one run on one machine; a progressive picture against jpegtran; a film's index.

Pictures: those of a folder (--pictures), copied under new names until there are enough; without one, made by ffmpeg.
"""
import argparse, glob, os, shutil, statistics, subprocess, sys, tempfile, time

MESSAGE = ("MSH|^~\\&|ADT|N|V|N|20261122080000||ADT^A04^ADT_A01|1|P|2.5.1|||||||UTF-8\r"
           "EVN|A04|20261122080000\rPID|1||4711^^^NORTHSIDE^MR||Bench^Ada^^^^^L||19840312|F\r"
           "PV1|1|O|ENDO^R1||||||||||||||||V1^^^NORTHSIDE\r")

PYDICOM = r'''
import sys, os
from pydicom.dataset import Dataset, FileMetaDataset
from pydicom.encaps import encapsulate
from pydicom.uid import generate_uid, JPEGBaseline8Bit
def size(b):
    i = 2
    while True:
        if b[i] != 0xFF: i += 1; continue
        m = b[i + 1]
        if m in (0xFF,): i += 1; continue
        if 0xC0 <= m <= 0xCF and m not in (0xC4, 0xC8, 0xCC):
            return (b[i + 5] << 8) | b[i + 6], (b[i + 7] << 8) | b[i + 8], b[i + 9]
        i += 2 + ((b[i + 2] << 8) | b[i + 3])
study, series = generate_uid(), generate_uid()
out = sys.argv[1]
for n, path in enumerate(sys.argv[2:], 1):
    body = open(path, "rb").read()
    rows, columns, samples = size(body)
    meta = FileMetaDataset()
    meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.77.1.1"
    meta.MediaStorageSOPInstanceUID = generate_uid()
    meta.TransferSyntaxUID = JPEGBaseline8Bit
    d = Dataset(); d.file_meta = meta; d.is_little_endian, d.is_implicit_VR = True, False
    d.SOPClassUID, d.SOPInstanceUID = meta.MediaStorageSOPClassUID, meta.MediaStorageSOPInstanceUID
    d.PatientName, d.PatientID, d.PatientBirthDate, d.PatientSex = "Bench^Ada", "4711", "19840312", "F"
    d.StudyInstanceUID, d.SeriesInstanceUID, d.StudyDate, d.StudyTime = study, series, "20261122", "080000"
    d.StudyID, d.AccessionNumber, d.ReferringPhysicianName, d.Modality = "1", "", "", "ES"
    d.SeriesNumber, d.InstanceNumber, d.Manufacturer, d.ImageType = 1, n, "", ["ORIGINAL", "PRIMARY"]
    d.PatientOrientation, d.SamplesPerPixel, d.Rows, d.Columns = "", samples, rows, columns
    d.PhotometricInterpretation = "YBR_FULL_422" if samples == 3 else "MONOCHROME2"
    if samples == 3: d.PlanarConfiguration = 0
    d.BitsAllocated = d.BitsStored = 8; d.HighBit = 7; d.PixelRepresentation = 0
    d.LossyImageCompression = "01"
    d.PixelData = encapsulate([body]); d["PixelData"].is_undefined_length = True
    d.save_as(os.path.join(out, os.path.basename(path) + ".dcm"), write_like_original=False)
'''


def gather(folder, source, number):
    """So many JPEGs in a folder, each a file of its own."""
    os.makedirs(folder)
    found = sorted(glob.glob(f"{source}/**/*.jp*g", recursive=True)) if source else []
    if not found:
        os.makedirs(f"{folder}-made")
        subprocess.run(
            ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "nullsrc=s=1920x1080,geq=random(1)*255:128:128", "-frames:v",
             "8", "-q:v", "9", f"{folder}-made/%d.jpg"], check=True)
        found = sorted(glob.glob(f"{folder}-made/*.jpg"))
    names = []
    for number in range(number):
        name = f"{folder}/{number:04}.jpg"
        shutil.copyfile(found[number % len(found)], name)
        names.append(name)
    return names


def timed(work):
    subprocess.run(["sync"])
    start = time.monotonic()
    work()
    return time.monotonic() - start


def folder(top, name):
    path = f"{top}/{name}"
    shutil.rmtree(path, ignore_errors=True)
    os.makedirs(path)
    return path


def quiet(arguments):
    return subprocess.run(arguments, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL).returncode == 0


def stills(vignette, top, names, rounds):
    admission = f"{top}/adt.hl7"
    open(admission, "w").write(MESSAGE)
    script = f"{top}/wrap_pydicom.py"
    open(script, "w").write(PYDICOM)

    def ours():
        out = folder(top, "ours")
        assert quiet([vignette, "wrap", *names, "--admission", admission, "--descriptor", "colonoscopy", "-o", out])
        assert len(os.listdir(out)) == len(names)

    def one_by_one(command):
        out = folder(top, command[0])
        for name in names:
            assert quiet([*command, name, f"{out}/{os.path.basename(name)}.dcm"])

    def pydicom():
        out = folder(top, "pydicom")
        assert quiet(["/usr/bin/python3", script, out, *names])
        assert len(os.listdir(out)) == len(names)

    peers = {"vignette wrap": ours, "img2dcm": lambda: one_by_one(["img2dcm"]),
             "gdcmimg": lambda: one_by_one(["gdcmimg"]), "pydicom": pydicom}
    times = {name: [] for name in peers}
    for _ in range(rounds):
        for name, work in peers.items():
            times[name].append(timed(work))
    total = sum(os.path.getsize(name) for name in names)
    print(f"{len(names)} JPEGs, {total / 1e6:.0f} MB, median of {rounds} rounds in turn")
    middle = {name: statistics.median(values) for name, values in times.items()}
    for name, seconds in middle.items():
        ratio = "" if name == "vignette wrap" else f"  vignette is {seconds / middle['vignette wrap']:.1f} x as fast"
        print(f"  {name:14} {len(names) / seconds:7.1f} files/s {total / seconds / 1e6:7.1f} MB/s{ratio}")


def progressive(vignette, top, rounds):
    """Progressive pictures of 12 megapixels: `vignette wrap`, whole, against jpegtran: one alone, and ten in one call."""
    plain, source, out = f"{top}/plain.ppm", f"{top}/progressive.jpg", f"{top}/progressive"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=4000x3000,noise=alls=20:allf=t", "-frames:v", "1", "-y",
         plain], check=True)
    subprocess.run(["cjpeg", "-progressive", "-quality", "90", "-outfile", source, plain], check=True)
    admission = f"{top}/adt.hl7"
    open(admission, "w").write(MESSAGE)
    copies = [f"{top}/progressive-{number}.jpg" for number in range(10)]
    for copy in copies:
        shutil.copy(source, copy)

    def wrap(files):
        quiet([vignette, "wrap", *files, "--admission", admission, "--descriptor", "colonoscopy", "-o", out + "/"])

    def turn(files):
        for number, file in enumerate(files):
            quiet(["jpegtran", "-copy", "none", "-outfile", f"{out}/{number}.jpg", file])

    def in_new_folder(work, files):
        # Both write new files: one that replaces an older is written back to the disk at once by ext4.
        shutil.rmtree(out, ignore_errors=True)
        os.mkdir(out)
        return timed(lambda: work(files)) / len(files)

    print(f"progressive pictures of 12 megapixels, {os.path.getsize(source) / 1e6:.1f} MB, rewritten, proven and wrapped")
    for files in ([source], copies):
        pairs = [(in_new_folder(turn, files), in_new_folder(wrap, files)) for _ in range(rounds)]
        theirs, ours = (statistics.median(times) for times in zip(*pairs))
        print(f"  {len(files):2} in one call: vignette wrap {ours * 1e3:.0f} ms a picture, jpegtran {theirs * 1e3:.0f} ms: "
              f"{ours / theirs:.2f} x")


def film(vignette, top):
    """2.5 GB with its index at the end: how much of it an inspection reads."""
    short, long = f"{top}/short.mp4", f"{top}/long.mp4"
    subprocess.run(
        ["ffmpeg", "-v", "error", "-f", "lavfi", "-i", "testsrc2=s=640x360:r=25", "-t", "4", "-c:v", "libx264", "-pix_fmt",
         "yuv420p", "-y", short], check=True)
    data = open(short, "rb").read()
    start = data.index(b"mdat") - 4
    length = int.from_bytes(data[start:start + 4], "big")
    # The same film with a hole of 2.5 GB within its box of pictures; only the index moves.
    hole = 2_500_000_000
    with open(long, "wb") as out:
        out.write(data[:start] + (1).to_bytes(4, "big") + b"mdat" + (length + 8 + hole).to_bytes(8, "big"))
        out.write(data[start + 8:start + length])
        out.seek(hole, 1)
        out.write(data[start + length:])
    trace = f"{top}/trace"
    subprocess.run(["strace", "-f", "-e", "trace=pread64,read", "-o", trace, vignette, "inspect", long],
                   stdout=subprocess.DEVNULL)
    read = sum(int(line.rsplit("= ", 1)[1].split()[0]) for line in open(trace)
               if "pread64(" in line and line.rstrip().rsplit("= ", 1)[1].split()[0].isdigit())
    print(f"film of {os.path.getsize(long) / 1e9:.2f} GB with its index at the end: {read / 1e6:.3f} MB read")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("measure", nargs="?", choices=["stills", "progressive", "film"])
    options.add_argument("--pictures", default="")
    options.add_argument("--count", type=int, default=300)
    options.add_argument("--rounds", type=int, default=3)
    chosen = options.parse_args()
    vignette = os.environ["VIGNETTE"]
    with tempfile.TemporaryDirectory(dir=os.environ.get("BENCH_FOLDER")) as top:
        if chosen.measure in (None, "stills"):
            stills(vignette, top, gather(f"{top}/pictures", chosen.pictures, chosen.count), chosen.rounds)
        if chosen.measure in (None, "progressive"):
            progressive(vignette, top, 5)
        if chosen.measure in (None, "film"):
            film(vignette, top)


main()
