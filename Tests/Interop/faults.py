"""Damages a learner's folder and its surroundings, and holds what kartei makes of it against what it promises.

Usage: faults.py KARTEI DECK SCHEMAS

No crash, no answer lost whose line is still whole, exit codes as documented, a repair that keeps the originals and
does nothing the second time. $KARTEI_DAMAGES sets how many damaged folders are tried (60 unless told). As root, also
tries a full and a read-only file system. Ends with 1 at the first promise that is not kept.
"""

import contextlib
import errno
import json
import os
import pathlib
import random
import shutil
import signal
import subprocess
import tempfile
import time

import damages
from learner_files import DECK, KARTEI, check, events, folder, good_lines, plain, run, shown, sit, state

CODES = {0, 1, 65, 66, 73, 74}
CRASHES = (b"Fatal error", b"Illegal instruction", b"Stack dump", b"Swift runtime")


def sample(home):
    """Two devices' journals with answers, undos, an override, a report and changed settings; a backup."""
    sit(home, ["weiß nicht", "", "7600 km", "", ":u", "weiß nicht", "", ":q"])
    journal = next(folder(home).glob("journal-*.jsonl"))
    journal.rename(folder(home) / "journal-tablet.jsonl")
    run(plain(home, "config", "new-per-day", "33"))
    for _ in range(2):
        sit(home, ["weiß nicht", "", "falsch", "", ":right", "", ":report unklar", ":suspend", "1", "", ":q"])
    check("the sample is of some size", len(events(home)[0]) > 10, len(events(home)[0]))


def held(command, home, *arguments, **options):
    """Runs a command that may fail, but only as documented and with a sentence."""
    done = run(plain(home, command, *arguments), **options)
    told = (command, arguments, done.returncode, done.stderr.decode("utf-8", "replace"))
    check("exit codes are as documented", done.returncode in CODES, told)
    check("nothing crashes", not any(sign in done.stderr for sign in CRASHES), told)
    if done.returncode > 1:
        check("a failure has a sentence", done.stderr.startswith(b"kartei: "), told)
    return done


def damaged(work):
    sample(work / "whole")
    for number in range(int(os.environ.get("KARTEI_DAMAGES", "60"))):
        chance = random.Random(number)
        home = work / "home"
        shutil.copytree(work / "whole", home)
        kinds = chance.choices(damages.LOSSES, k=chance.randrange(1, 4))
        if chance.random() < 0.1:
            kinds.append(chance.choice(damages.OBSTACLES))
        for kind in kinds:
            kind(folder(home), chance)
        try:
            survive(home, kinds)
        except SystemExit as fault:
            raise SystemExit(f"{fault}\nseed {number}: {[kind.__name__ for kind in kinds]}")
        shutil.rmtree(home)


def survive(home, kinds):
    before, lines = events(home)[0], good_lines(folder(home))
    held("due", home, DECK)
    held("doctor", home)
    check("looking changes nothing", good_lines(folder(home)) == lines)
    learned = held("learn", home, DECK, "--new", "9", input="weiß nicht\n\nweiß nicht\n\n:q\n".encode())
    after = events(home)[0]
    check("a sitting keeps every good line", before.keys() <= after.keys())
    check("what was acknowledged is there", len(after) - len(before) >= shown(learned.stdout))
    lines = good_lines(folder(home))
    held("doctor", home, "--repair")
    check("a repair keeps every good line", lines <= good_lines(folder(home)))
    check("a repair keeps every counted event", after.keys() <= events(home)[0].keys())
    again = held("doctor", home, "--repair", "--json")
    if again.stdout:
        report = json.loads(again.stdout)
        check("a second repair does nothing", not any(
            report[name] for name in ("restored", "putAside", "takenIn", "newProfile", "originals")), report)
    if not any(kind in damages.OBSTACLES for kind in kinds):
        check("after a repair one can learn", sit(home, ["weiß nicht", "", ":q"]).returncode == 0)
        open_to_others = [(path.name, oct(path.stat().st_mode)) for path in [folder(home), *folder(home).rglob("*")]
                          if path.stat().st_mode & 0o777 != (0o700 if path.is_dir() else 0o600)]
        check("and all is for its owner alone", not open_to_others, open_to_others)
        check("and everything counts", lines <= good_lines(folder(home), "journal-*.jsonl"))
        state(home)
        left = {finding["code"] for finding in json.loads(held("doctor", home, "--json").stdout)["findings"]
                if finding["problem"]}
        check("only losses are left to tell", left <= {"lost-event", "shortened-journal"}, left)


def together(work):
    """Twenty processes at once: one at a time gets in, the others a sentence, and nothing is lost."""
    home = work / "home"
    children = [subprocess.Popen(plain(home, "learn", DECK, "--new", "50"), stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE) for _ in range(20)]
    for child in children:
        with contextlib.suppress(BrokenPipeError):
            child.stdin.write("weiß nicht\n\n".encode() * 3)
            child.stdin.flush()
    acknowledged, codes = 0, set()
    for child in children:
        output, messages = child.communicate(timeout=120)
        acknowledged += shown(output)
        codes.add(child.returncode)
        check("a second process gets 75", child.returncode in (0, 75), (child.returncode, messages))
        check("and a sentence", child.returncode == 0 or b"in use" in messages, messages)
    check("at least one gets in", 0 in codes, codes)
    check("nothing acknowledged is lost", len(events(home)[0]) >= acknowledged > 0)
    check("doctor is content", run(plain(home, "doctor")).returncode == 0)


def vanishing(work):
    """Files that go, or change, while somebody sits and answers."""
    for number, vanish in enumerate((lose_deck, replace_deck, lose_journal, lose_snapshot, lose_folder)):
        home, deck = work / f"home{number}", work / f"probe{number}.deck.json"
        shutil.copy(DECK, deck)
        sit(home, ["weiß nicht", "", ":q"])
        kept = events(home)[0] if vanish not in (lose_journal, lose_folder) else {}
        child = subprocess.Popen(plain(home, "learn", str(deck), "--new", "50"), stdin=subprocess.PIPE,
                                 stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        child.stdin.write("weiß nicht\n\n".encode())
        child.stdin.flush()
        output = b""
        while shown(output) < 1:
            piece = os.read(child.stdout.fileno(), 1 << 16)
            check("the first answer is acknowledged", piece, output)
            output += piece
        vanish(home, deck)
        rest, messages = child.communicate("weiß nicht\n\n".encode() * 6 + b":q\n", timeout=60)
        told = (vanish.__name__, child.returncode, messages)
        check("exit codes are as documented", child.returncode in CODES, told)
        check("nothing crashes", not any(sign in messages for sign in CRASHES), told)
        check("what was there stays", kept.keys() <= events(home)[0].keys(), told)
        if vanish is not lose_folder:
            check("what was acknowledged since is there",
                  len(events(home)[0]) >= len(kept) + shown(output + rest), told)


def lose_deck(home, deck):
    deck.unlink()


def replace_deck(home, deck):
    deck.write_text('{"version": 1, "cards": []}')


def lose_journal(home, deck):
    for journal in folder(home).glob("journal-*.jsonl"):
        journal.unlink()


def lose_snapshot(home, deck):
    for name in ("progress.json", "profile.json"):
        (folder(home) / name).unlink(missing_ok=True)


def lose_folder(home, deck):
    shutil.rmtree(folder(home))


def interrupted(work):
    """Repairs and merges that are killed at any moment lose nothing, and can be done again."""
    chance = random.Random(11)
    sample(work / "whole")
    lines = good_lines(folder(work / "whole"))
    for number in range(40):
        home = work / "home"
        shutil.copytree(work / "whole", home)
        command = ["doctor", "--repair"]
        if number % 2:
            command = ["merge", str(folder(work / "whole"))]
            for journal in folder(home).glob("journal-*.jsonl"):
                journal.write_bytes(b"\n".join(journal.read_bytes().split(b"\n")[:3]) + b"\n")
        else:
            damages.insert_garbage(folder(home), chance)
            damages.conflict_marks(folder(home), chance)
        before = good_lines(folder(home))
        child = subprocess.Popen(plain(home, *command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        time.sleep(chance.uniform(0, 0.1))
        child.send_signal(signal.SIGKILL)
        child.wait()
        check("a killed repair or merge loses no line", before <= good_lines(folder(home)), command)
        check("it can be done again", run(plain(home, *command)).returncode in (0, 1), command)
        check("and brings everything", number % 2 == 0 or lines <= good_lines(folder(home)), command)
        shutil.rmtree(home)


def gigabyte(work):
    """A line of a gigabyte, which no memory is taken for."""
    home = work / "home"
    sit(home, ["weiß nicht", "", ":q"])
    journal = next(folder(home).glob("journal-*.jsonl"))
    before = events(home)[0]
    line = journal.read_bytes()
    with journal.open("r+b") as file:
        file.truncate(1 << 30)
        file.seek(0, os.SEEK_END)
        file.write(b"\n" + line)
    for arguments in (["due", DECK], ["doctor"], ["learn", DECK], ["doctor", "--repair"], ["doctor"]):
        child = subprocess.Popen(plain(home, *arguments), stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                 stderr=subprocess.STDOUT)
        child.stdin.write("weiß nicht\n\n:q\n".encode())
        child.stdin.close()
        output = child.stdout.read()
        _, status, usage = os.wait4(child.pid, 0)
        child.returncode = os.waitstatus_to_exitcode(status)
        check("a gigabyte's line ends no command", child.returncode in (0, 1), (arguments, output[-400:]))
        check("nor takes memory", usage.ru_maxrss < 400_000, (arguments, usage.ru_maxrss))
    check("nothing else is lost", before.keys() <= events(home)[0].keys())


def names(work):
    """Names that would lead elsewhere are refused before anything is made."""
    for name in ("..", ".", "../x", "a/b", "a\\b", "C:", "con", "NUL.txt", "com1", "x" * 300, "a\nb", "\x1b[2J", " ",
                 "-rf", "~", "a.", "\u202ea", "\u200b", "a\x07"):
        done = run(plain(work / "home", "learn", DECK, learner=name), input=b"")
        check("a name that is none ends with 64", done.returncode == 64, (name, done.returncode, done.stderr))
        check("and leaves nothing behind", not (work / "home").exists(), name)
        check("nor reaches the terminal", b"\x1b" not in done.stderr + done.stdout, name)
    home = work / "home"
    for name in ("Jörg", "Jo\u0308rg"):
        run(plain(home, "learn", DECK, learner=name), input="weiß nicht\n\n:q\n".encode())
    check("both spellings of a name are one", len(list((home / "learners").iterdir())) == 1)


def failing(work):
    """Every system call on a learner's files fails once, with a full disk, a bad disk, too many files or no right."""
    library = work / "failing_calls.so"
    compiler = shutil.which("cc") or shutil.which("clang")
    source = pathlib.Path(__file__).with_name("failing_calls.c")
    if not compiler or run([compiler, "-shared", "-fPIC", "-o", str(library), str(source), "-ldl"]).returncode != 0:
        return print("faults: no C compiler here, passed over failing calls")
    sample(work / "whole")
    before = events(work / "whole")[0]
    errors = {"write": "ENOSPC EIO EDQUOT", "half": "ENOSPC EIO", "short": "EIO", "fdatasync": "EIO ENOSPC",
              "fsync": "EIO", "rename": "EIO ENOSPC", "link": "EPERM EMLINK", "unlink": "EIO", "mkdir": "ENOSPC EROFS",
              "flock": "ENOLCK EINTR", "open": "EMFILE EACCES EROFS", "read": "EIO EINTR", "pread": "EIO"}
    for call, names in errors.items():
        for turn in (1, 2, 4, 7):
            name = names.split()[turn % len(names.split())]
            fault = {"LD_PRELOAD": str(library), "FAULT_CALL": call, "FAULT_AT": str(turn),
                     "FAULT_ERRNO": str(getattr(errno, name))}
            for command in (("learn", DECK, "--new", "9"), ("doctor", "--repair")):
                home = work / "home"
                shutil.copytree(work / "whole", home)
                if command[0] == "doctor":
                    damages.conflict_marks(folder(home), random.Random(turn))
                done = held(command[0], home, *command[1:], input="weiß nicht\n\n".encode() * 3 + b":q\n",
                            env={**os.environ, **fault})
                told, after = (fault, done.returncode, done.stderr), events(home)[0]
                check("nothing that was there is lost", before.keys() <= after.keys(), told)
                if command[0] == "learn":
                    check("nothing acknowledged is lost", len(after) >= len(before) + shown(done.stdout), told)
                check("afterwards one can learn", sit(home, ["weiß nicht", "", ":q"]).returncode == 0, told)
                shutil.rmtree(home)


def forbidden(work):
    """A folder that may be read and not written to; as root this is done as a user who is nobody."""
    options = {"user": 65534, "group": 65534, "extra_groups": []} if os.geteuid() == 0 else {}
    if options:
        os.chown(work, 65534, 65534)
    home = work / "home"
    try:
        done = sit(home, ["weiß nicht", "", ":q"], **options)
    except PermissionError:
        done = None
    if done is None or done.returncode in (126, 127):
        return print("faults: nobody can run the program here, passed over a forbidden folder")
    check("a sitting ends well", done.returncode == 0, done.stderr)
    lines = good_lines(folder(home))
    for path in folder(home).iterdir():
        path.chmod(0o400)
    folder(home).chmod(0o500)
    for command in (["due", DECK], ["stats", DECK], ["doctor"], ["export", "progress", "--deck", DECK]):
        check("one can look", run(plain(home, *command), **options).returncode == 0, command)
    for command in (["learn", DECK], ["merge", str(folder(home))], ["config", "new-per-day", "3"]):
        done = run(plain(home, *command), input=b"", **options)
        check("what would write ends with 73", done.returncode == 73, (command, done.returncode, done.stderr))
        check("and a sentence", b"not allowed" in done.stderr, done.stderr)
    check("nothing changes", good_lines(folder(home)) == lines)


def readonly(work):
    """A file system that takes no writing, and one that is full; only root can make them."""
    if os.geteuid() != 0:
        return print("faults: not root, passed over a full and a read-only file system")
    home = work / "disk"
    home.mkdir()
    if run(["mount", "-t", "tmpfs", "-o", "size=192k,mode=700", "tmpfs", str(home)]).returncode != 0:
        return print("faults: no file system can be mounted here, passed over")
    try:
        sit(home, ["weiß nicht", "", ":q"])
        kept = events(home)[0]
        filler = home / "filler"
        with contextlib.suppress(OSError), filler.open("wb", buffering=0) as file:
            while True:
                file.write(bytes(4096))
        done = sit(home, ["weiß nicht", ""] * 60)
        found = events(home)[0]
        check("a full disk ends with 74", done.returncode == 74, (done.returncode, done.stderr))
        check("and a sentence", b"disk is full" in done.stderr, done.stderr)
        check("a full disk loses nothing", kept.keys() <= found.keys() and len(found) >= len(kept) + shown(done.stdout))
        check("one can still look", run(plain(home, "due", DECK)).returncode == 0)
        filler.unlink()
        check("with room it goes on", sit(home, ["weiß nicht", "", ":q"]).returncode == 0)
        check("and can be repaired", run(plain(home, "doctor", "--repair")).returncode == 0)
        check("and nothing is left behind", not list(folder(home).glob("*.draft")))
        kept = good_lines(folder(home))
        run(["mount", "-o", "remount,ro", str(home)], check=True)
        done = sit(home, ["weiß nicht"])
        check("a read-only place ends with 73", done.returncode == 73, (done.returncode, done.stderr))
        check("and a sentence", b"read-only" in done.stderr, done.stderr)
        for command in (["due", DECK], ["stats", DECK], ["doctor"]):
            check("one can still look", run(plain(home, *command)).returncode == 0, command)
        check("nothing changes", good_lines(folder(home)) == kept)
    finally:
        run(["umount", str(home)])


def main():
    os.umask(0)
    for part in (names, damaged, together, vanishing, interrupted, failing, gigabyte, forbidden, readonly):
        with tempfile.TemporaryDirectory() as work:
            part(pathlib.Path(work))
        print(f"faults: {part.__name__} kept", flush=True)


if __name__ == "__main__":
    main()
