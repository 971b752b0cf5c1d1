"""What the runs on a learner's files share: the program and how to run it, and what its files hold, read without it.

The first three arguments of the program that imports this are KARTEI, DECK and SCHEMAS.
"""

import json
import os
import pathlib
import subprocess
import sys
import zlib

KARTEI, DECK, SCHEMAS = (str(pathlib.Path(name).resolve()) for name in sys.argv[1:4])
HERE = pathlib.Path(__file__).parent
ANSWERS = ["7600 km", "weiß nicht", "Almaty", "1", "=1+1", "richtig", "", "ä\"\\ö"]


def plain(home, *arguments, learner="maria"):
    return [KARTEI, *arguments, "--home", str(home), "--learner", learner, "--lang", "en"]


def run(arguments, **options):
    return subprocess.run(arguments, capture_output=True, timeout=120, **options)


def sit(home, lines, arguments=(), **options):
    text = "".join(line + "\n" for line in lines).encode()
    return run(plain(home, "learn", DECK, "--new", "200", *arguments), input=text, **options)


def folder(home):
    return pathlib.Path(home) / "learners" / "maria"


def good(line):
    """Whether a line's checksum is right, by zlib alone."""
    body, _, tail = line.rpartition(b",")
    ending = b'"%08x"]' if line.startswith(b"[") else b'"sum":"%08x"}'
    return ending % zlib.crc32(body) == tail


def event_id(line):
    """What names a good line's event: the id, which says no moment by itself, with the moment."""
    event = json.loads(line)
    if isinstance(event, list):
        return event[2], event[1]
    return event["at"], event["id"]


def content(path):
    """A file's bytes, even where its owner may not read it at present."""
    if os.access(path, os.R_OK):
        return path.read_bytes()
    mode = path.stat().st_mode & 0o777
    path.chmod(mode | 0o400)
    data = path.read_bytes()
    path.chmod(mode)
    return data


def good_lines(folder, pattern="*"):
    """Every good line of all files of a folder, the originals that a repair kept included."""
    return {line.rstrip(b"\r \t") for path in folder.glob(pattern)
            if path.is_file() and not path.is_symlink() and path.stat().st_size < 1 << 24
            for line in content(path).split(b"\n") if good(line.rstrip(b"\r \t"))}


def events(home):
    """Every good line of every journal by its id, and how many others there are."""
    found, torn = {}, 0
    for journal in folder(home).glob("journal-*.jsonl"):
        if not journal.is_file() or journal.is_symlink():
            continue
        for line in content(journal).split(b"\n"):
            line = line.rstrip(b"\r \t")
            if not line:
                continue
            if good(line):
                found[event_id(line)] = json.loads(line)
            else:
                torn += 1
    return found, torn


def state(home):
    done = run(plain(home, "export", "progress", "--deck", DECK, "--now", "2027-01-01T12:00:00Z"))
    assert done.returncode == 0, done.stderr.decode()
    return json.loads(done.stdout)


def shown(output):
    """How many answers the screen has acknowledged: each with the line that says when its card comes again."""
    return sum(line.strip().startswith(("comes again", "back ")) for line in
               output.decode("utf-8", "replace").splitlines())


def check(promise, isKept, found=""):
    if not isKept:
        raise SystemExit(f"{pathlib.Path(sys.argv[0]).stem}: not kept: {promise} {found}")
