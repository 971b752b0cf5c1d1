"""Ways to damage a learner's folder, as disks, editors, sync programs and mean people do it.

Each takes the folder and a source of chance; what it damages is drawn. Files that are no regular ones are passed over.
"""

import os
import shutil


def regular(folder, pattern="*"):
    return sorted(path for path in folder.glob(pattern) if path.is_file() and not path.is_symlink()
                  and not path.name.startswith(".lock") and os.access(path, os.R_OK | os.W_OK))


def some(folder, chance, pattern="*"):
    files = regular(folder, pattern)
    return chance.choice(files) if files else None


def with_lines(change):
    def damage(folder, chance):
        path = some(folder, chance, "journal-*.jsonl")
        if path and (lines := path.read_bytes().splitlines(keepends=True)):
            change(lines, chance)
            path.write_bytes(b"".join(lines))
    damage.__name__ = change.__name__
    return damage


def with_bytes(change):
    def damage(folder, chance):
        path = some(folder, chance)
        if path and (data := bytearray(path.read_bytes())):
            path.write_bytes(change(data, chance))
    damage.__name__ = change.__name__
    return damage


@with_bytes
def flip_bit(data, chance):
    data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


@with_bytes
def flip_bits(data, chance):
    for _ in range(chance.randrange(2, 40)):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return data


@with_bytes
def truncate(data, chance):
    return data[:chance.randrange(len(data))]


@with_bytes
def cut_front(data, chance):
    return data[chance.randrange(len(data)):]


@with_bytes
def zero_block(data, chance):
    start = chance.randrange(len(data))
    end = min(len(data), start + chance.choice([1, 16, 512]))
    data[start:end] = bytes(end - start)
    return data


@with_bytes
def insert_garbage(data, chance):
    place = chance.randrange(len(data) + 1)
    return data[:place] + chance.randbytes(chance.choice([1, 30, 5000])) + data[place:]


@with_bytes
def windows_lines(data, chance):
    return data.replace(b"\n", b"\r\n")


@with_lines
def swap_lines(lines, chance):
    one, other = chance.randrange(len(lines)), chance.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]


@with_lines
def shuffle_lines(lines, chance):
    chance.shuffle(lines)


@with_lines
def delete_line(lines, chance):
    del lines[chance.randrange(len(lines))]


@with_lines
def repeat_line(lines, chance):
    lines.insert(chance.randrange(len(lines) + 1), chance.choice(lines))


@with_lines
def repeat_all(lines, chance):
    lines += lines


@with_lines
def lose_line_feed(lines, chance):
    place = chance.randrange(len(lines))
    lines[place] = lines[place].rstrip(b"\n")


@with_lines
def conflict_marks(lines, chance):
    place = chance.randrange(len(lines) + 1)
    lines[place:place] = [b"<<<<<<< ours\n", *lines[-2:], b"=======\n", *lines[:1], b">>>>>>> theirs\n"]


@with_lines
def nested_line(lines, chance):
    lines.insert(chance.randrange(len(lines) + 1), b"[" * chance.choice([100, 60_000]) + b"\n")


@with_lines
def long_line(lines, chance):
    lines.insert(chance.randrange(len(lines) + 1), b"x" * (3 << 20) + b"\n")


def empty(folder, chance):
    if path := some(folder, chance):
        path.write_bytes(b"")


def delete(folder, chance):
    if path := some(folder, chance):
        path.unlink()


def copy(folder, chance):
    """A second file under a name that sync programs and people give."""
    if path := some(folder, chance, "journal-*.jsonl"):
        name = chance.choice([
            "{} (1).jsonl", "{} (conflicted copy 2026-11-25).jsonl", "{}.sync-conflict-20261125-1200-AB.jsonl",
            "{} (Marias widersprüchliche Kopie 2026-11-25).jsonl", "{}.jsonl~", "{}.jsonl.orig", "Copy of {}.jsonl",
            "{}.jsonl (1)", "{}_conflict-20261125-120000.jsonl"])
        shutil.copy(path, folder / name.format(path.stem))


def rename(folder, chance):
    if path := some(folder, chance, "journal-*.jsonl"):
        path.rename(path.with_name(path.name + chance.choice(["~", ".bak", ".orig", " (2)"])))


def loosen(folder, chance):
    path = some(folder, chance) or folder
    path.chmod(chance.choice([0o644, 0o666, 0o777, 0o400, 0o600]))
    folder.chmod(chance.choice([0o700, 0o755, 0o777]))


def lock(folder, chance):
    """Takes the owner's own access to a file away."""
    if path := some(folder, chance):
        path.chmod(chance.choice([0o000, 0o200, 0o400]))


def draft(folder, chance):
    (folder / "progress.json.4711.draft").write_bytes(b'{"version": 2,')


LOSSES = (flip_bit, flip_bits, truncate, cut_front, zero_block, insert_garbage, windows_lines, swap_lines,
          shuffle_lines, delete_line, repeat_line, repeat_all, lose_line_feed, conflict_marks, nested_line, long_line,
          empty, delete, copy, rename, loosen, lock, draft)


def outside(folder, chance):
    """A link that leads out of the folder, in place of a file."""
    if path := some(folder, chance):
        path.unlink()
        path.symlink_to("/etc/passwd")


def pipe(folder, chance):
    if path := some(folder, chance):
        path.unlink()
        os.mkfifo(path)


def directory(folder, chance):
    if path := some(folder, chance):
        path.unlink()
        path.mkdir()


OBSTACLES = (outside, pipe, directory)
