"""Holds a learner's files against what docs/formats.md promises, from outside and with other people's tools.

Usage: progress.py KARTEI DECK SCHEMAS

Sits with the real program, kills it at random moments, lets its disk run full, starts it twice at once, lets
copies diverge and brings them together with git, rsync, unison and kartei itself. $KARTEI_KILLS sets how often it
is killed (300 unless told). Ends with 1 at the first promise that is not kept.
"""

import csv
import io
import json
import os
import pathlib
import random
import resource
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time

from learner_files import ANSWERS, DECK, HERE, SCHEMAS, check, events, folder, plain, run, shown, sit, state


def sitting(work):
    home = work / "Ordner mit „Umläuten“ & Blanks"
    done = sit(home, ANSWERS * 4 + [":u", "Almaty", ":q"])
    check("a sitting ends well", done.returncode == 0, done.stderr.decode())
    found, torn = events(home)
    check("every line has zlib's CRC-32", len(found) > 10 and torn == 0, (len(found), torn))
    check("folders are 0700", folder(home).stat().st_mode & 0o777 == 0o700)
    check("files are 0600", all(p.stat().st_mode & 0o777 == 0o600 for p in folder(home).iterdir()))
    printed = []
    for command in ("learn", "quiz", "due", "stats", "cards"):
        printed.append(home / f"{command}.json")
        done = run(plain(home, command, DECK, "--json"), input="weiß nicht\n\n1\n".encode())
        check(f"{command} --json ends well", done.returncode == 0, done.stderr.decode())
        printed[-1].write_bytes(done.stdout)
    other = work / "other"
    sit(other, ["weiß nicht", "", ":q"])
    for command in (["doctor"], ["merge", str(folder(other))]):
        printed.append(home / f"{command[0]}.json")
        done = run(plain(home, *command, "--json"))
        check(f"{command[0]} --json ends well", done.returncode == 0, done.stderr.decode())
        printed[-1].write_bytes(done.stdout)
    export = home / "export.json"
    export.write_bytes(run(plain(home, "export", "progress", "--deck", DECK)).stdout)
    files = [*printed, *folder(home).glob("journal-*.jsonl"), folder(home) / "progress.json",
             folder(home) / "profile.json", folder(home) / "decks.json", export]
    done = run([sys.executable, str(HERE / "schemas.py"), SCHEMAS, *map(str, files)])
    check("files fit their schemas", done.returncode == 0, done.stdout.decode())
    table = run(plain(home, "export", "progress", "--format", "csv", "--deck", DECK)).stdout.decode()
    rows = list(csv.DictReader(io.StringIO(table, newline="")))
    cards = json.loads(export.read_text())["cards"]
    check("CSV and JSON say the same", [r["card"] for r in rows] == [c["card"] for c in cards])
    check("every row ends with CRLF", table.count("\r\n") == len(rows) + 1)
    before = state(home)
    (folder(home) / "progress.json").unlink()
    check("the snapshot can be deleted", state(home) == before)
    done = run(plain(home, "doctor"))
    check("doctor is content", done.returncode == 0, done.stdout.decode())


def begin(home):
    """A sitting with many answers typed ahead, and what it shows as it comes."""
    child = subprocess.Popen(plain(home, "learn", DECK, "--new", "500"), stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    output = []
    def read():
        while piece := os.read(child.stdout.fileno(), 1 << 16):
            output.append(piece)
    reader = threading.Thread(target=read)
    reader.start()
    child.stdin.write("".join(f"{word}\n" for word in ANSWERS * 5).encode())
    child.stdin.flush()
    return child, reader, output


def end(child, reader, output):
    """Kills it, and says how many answers it had acknowledged."""
    child.send_signal(signal.SIGKILL)
    child.wait()
    reader.join()
    return shown(b"".join(output))


def pace(home):
    """How long a sitting takes here until its fourth answer is acknowledged, in seconds."""
    began = time.monotonic()
    child, reader, output = begin(home)
    while shown(b"".join(output)) < 4 and time.monotonic() < began + 60:
        time.sleep(0.005)
    seconds = time.monotonic() - began
    end(child, reader, output)
    return seconds


def killed(work):
    times = int(os.environ.get("KARTEI_KILLS", "300"))
    chance = random.Random(7)
    home = work / "killed"
    seconds = pace(work / "pace")
    acknowledged = 0
    for number in range(times):
        if acknowledged * 5 < number:
            seconds = min(seconds * 1.05, 10)  # the machine is slower now than when it was paced
        begun = begin(home)
        time.sleep(chance.uniform(0, seconds))
        acknowledged += end(*begun)
        found, _ = events(home) if folder(home).exists() else ({}, 0)
        check("an acknowledged answer survives kill -9", len(found) >= acknowledged,
              (len(found), acknowledged))
    known = len(events(home)[0])
    check("answers were given at all", acknowledged > times / 10, acknowledged)
    done = run(plain(home, "doctor", "--json"))
    check("doctor counts the same", json.loads(done.stdout)["events"] == known, done.stdout.decode())
    reviews = state(home)["summary"]["reviews"]
    check("every answer counts", reviews == known, (reviews, known))


def full(work):
    home = work / "full"
    sit(home, ["weiß nicht", "", ":q"])
    before, _ = events(home)
    journal = next(folder(home).glob("journal-*.jsonl"))
    limit = journal.stat().st_size + 700
    def limited():
        resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
    done = sit(home, ["weiß nicht"] * 20, preexec_fn=limited)
    check("a full disk ends with 74", done.returncode == 74, (done.returncode, done.stderr))
    check("a full disk gives a sentence", b"full" in done.stderr, done.stderr)
    after, _ = events(home)
    check("a full disk loses nothing", before.items() <= after.items() and
          len(after) >= len(before) + shown(done.stdout))
    done = sit(home, ["weiß nicht", ":q"])
    check("with room it goes on", done.returncode == 0 and len(events(home)[0]) > len(after))


def twice(work):
    home = work / "twice"
    first = subprocess.Popen(plain(home, "learn", DECK), stdin=subprocess.PIPE,
                             stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    deadline = time.time() + 30
    while not list(folder(home).glob("profile.json")) and time.time() < deadline:
        time.sleep(0.02)
    second = sit(home, [""])
    check("a second process gets 75", second.returncode == 75, (second.returncode, second.stderr))
    check("and a sentence", b"in use" in second.stderr, second.stderr)
    check("reading goes on", run(plain(home, "doctor")).returncode == 0)
    first.kill()
    first.wait()
    check("a dead process holds nothing", sit(home, [":q"]).returncode == 0)


def copies(work):
    """Two copies of one folder go apart, on one device and on two, and come together in three ways."""
    ways = {"kartei": by_kartei, "git": by_git, "rsync": by_rsync, "unison": by_unison}
    for name, way in ways.items():
        if name != "kartei" and not shutil.which(name):
            print(f"progress: no {name} here, passed over")
            continue
        one, other = work / f"{name}-1", work / f"{name}-2"
        sit(one, ["", "", "", ":q"])
        shutil.copytree(one, other)
        sit(one, ["", "weiß nicht", ":u", ":q"], ["--seed", "1"])
        sit(other, ["", "", "", "", ":q"], ["--seed", "2"])
        union = {**events(one)[0], **events(other)[0]}
        way(one, other)
        check(f"{name} brings both together", events(one)[0] == union, name)
        check(f"{name} gives one state", state(one)["cards"] == state(other)["cards"])
        for home in (one, other):
            done = run(plain(home, "doctor"))
            check(f"doctor is content after {name}", done.returncode == 0, done.stdout.decode())


def by_kartei(one, other):
    for home, source in ((one, other), (other, one)):
        done = run(plain(home, "merge", str(folder(source))))
        check("merge ends well", done.returncode == 0, done.stderr.decode())


def by_git(one, other):
    """`git merge` with the union driver, as docs/formats.md tells it."""
    def git(*arguments):
        done = run(["git", "-C", str(one), "-c", "user.name=x", "-c", "user.email=x@example.org",
                    *arguments])
        check(f"git {arguments[0]}", done.returncode == 0, (done.stdout + done.stderr).decode())
    journal = next(folder(one).glob("journal-*.jsonl"))
    place = journal.relative_to(one)
    ours, theirs = journal.read_bytes(), (other / place).read_bytes()
    base = os.path.commonprefix([ours, theirs])
    git("init", "-q", "-b", "main")
    (one / ".gitattributes").write_text("journal-*.jsonl merge=union\n")
    for branch, content in (("main", base), ("other", theirs), ("main", ours)):
        if branch == "other":
            git("checkout", "-q", "-b", "other")
        elif content is ours:
            git("checkout", "-q", "main")
        journal.write_bytes(content)
        git("add", ".gitattributes", str(place))
        git("commit", "-q", "-m", branch)
    git("merge", "-q", "--no-edit", "other")
    shutil.copy(journal, other / place)


def by_rsync(one, other):
    """Copies that diverged meet as files beside each other, as a file-sync tool leaves them."""
    for home, source in ((one, other), (other, one)):
        for journal in folder(source).glob("journal-*[!t].jsonl"):
            target = folder(home) / f"{journal.stem} (conflict).jsonl"
            subprocess.run(["rsync", "-a", str(journal), str(target)], check=True)


def by_unison(one, other):
    """Both journals changed: unison keeps the older one under a name of its own, and brings it over the next time."""
    environment = {**os.environ, "HOME": str(one.parent), "UNISON": str(one.parent / "unison")}
    for _ in range(2):
        done = run(["unison", str(folder(one)), str(folder(other)), "-batch", "-ui", "text", "-prefer", "newer",
                    "-copyonconflict", "-ignore", "Name progress.json", "-ignore", "Name .lock-*"], env=environment)
        check("unison ends well", done.returncode == 0, (done.stdout + done.stderr).decode())


def conflicts(work):
    """Every name that a sync program or a person gives a second copy: its events count, or doctor says that not."""
    home, other = work / "here", work / "there"
    sit(home, ["weiß nicht", "", ":q"])
    shutil.copytree(home, other)
    sit(other, ["weiß nicht", "", "", ":u", ":q"])
    journal = next(folder(other).glob("journal-*.jsonl"))
    union = {**events(home)[0], **events(other)[0]}
    for name in ("{} (1).jsonl", "{} 2.jsonl", "{}-1.jsonl", "{}.sync-conflict-20261125-120000-ABCDEF7.jsonl",
                 "{} (Maria's conflicted copy 2026-11-25).jsonl", "{} (In Konflikt stehende Kopie).jsonl",
                 "{} (conflicted copy 2026-11-25 120000).jsonl", "{}_conflict-20261125-120000.jsonl",
                 "{}-LAPTOP-7.jsonl", "{} (conflict_on_2026-11-25).jsonl", "{}.jsonl~", "{}.jsonl.orig",
                 "{}.jsonl.bak", "Copy of {}.jsonl", "{}.jsonl (1)", "{}.jsonl.sync-conflict"):
        here = work / "copy"
        shutil.copytree(home, here)
        shutil.copy(journal, folder(here) / name.format(journal.stem))
        done = run(plain(here, "doctor", "--json"))
        codes = [finding["code"] for finding in json.loads(done.stdout)["findings"] if finding["problem"]]
        counts = json.loads(done.stdout)["events"] == len(union)
        check("a copy counts or is told of", counts or codes == ["uncounted-journal"], (name, done.stdout))
        check("and a repair takes it in", run(plain(here, "doctor", "--repair")).returncode == 0, name)
        check("with all it has", events(here)[0] == union, name)
        shutil.rmtree(here)


def restored(work):
    """A backup of last week put back, and the lost week's copy merged: everything is there, once."""
    home, backup, newer = work / "home", work / "backup", work / "newer"
    sit(home, ["weiß nicht", "", ":q"])
    shutil.copytree(home, backup)
    sit(home, ["weiß nicht", "", ":u", "", ":q"], ["--seed", "1"])
    shutil.copytree(home, newer)
    shutil.rmtree(home)
    shutil.copytree(backup, home)
    sit(home, ["weiß nicht", "", "", ":q"], ["--seed", "2"])
    union = {**events(home)[0], **events(newer)[0]}
    for _ in range(2):
        check("merge ends well", run(plain(home, "merge", str(folder(newer)))).returncode == 0)
        check("a restored copy and the newer one are whole", events(home)[0] == union)
    check("merging into the newer gives the same",
          run(plain(newer, "merge", str(folder(home)))).returncode == 0
          and state(newer)["cards"] == state(home)["cards"])
    check("doctor is content", run(plain(home, "doctor")).returncode == 0)


def main():
    os.umask(0)
    for part in (sitting, killed, full, twice, copies, conflicts, restored):
        with tempfile.TemporaryDirectory() as work:
            part(pathlib.Path(work))
        print(f"progress: {part.__name__} kept")


if __name__ == "__main__":
    main()
