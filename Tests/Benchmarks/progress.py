#!/usr/bin/env python3
"""Measures a learner's folder with the finished program, from outside.

    Tests/Benchmarks/progress.py KARTEI [--cards N] [--reviews N] [--decks N] [--runs N]

KARTEI is a release build. Makes a collection under a temporary folder and prints one line a measurement:
name, median, unit. Times are by the clock on the wall; CPU is user and system together, which the load
of the machine moves less. anki_peer.py measures Anki the same way.
"""

import argparse
import os
import statistics
import subprocess
import tempfile
import time
from pathlib import Path

from generated_collection import NOW, write_deck, write_journal

PROMPT = b"Answer:"
MODEL = Path(__file__).parents[2] / "decks" / "kasachstan.deck.json"


def report(name: str, value: float, unit: str) -> None:
    print(f"{name:<44}{value:>12.2f} {unit}", flush=True)


class Program:
    """kartei with a home, and what running it cost."""

    def __init__(self, path: str, home: Path):
        self.path, self.home = path, home

    def start(self, *words: str) -> subprocess.Popen:
        command = [self.path, *words, "--home", str(self.home), "--learner", "bench", "--lang", "en",
                   "--now", NOW]
        return subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)

    def run(self, *words: str) -> tuple[float, float, float]:
        """Wall clock and CPU in milliseconds, memory in MB."""
        begin = time.perf_counter()
        process = self.start(*words)
        process.stdin.close()
        while os.read(process.stdout.fileno(), 1 << 16):
            pass
        _, _, usage = os.wait4(process.pid, 0)
        wall = (time.perf_counter() - begin) * 1000
        return wall, (usage.ru_utime + usage.ru_stime) * 1000, usage.ru_maxrss / 1024


def wait_for_prompt(process: subprocess.Popen) -> None:
    seen = b""
    while PROMPT not in seen:
        piece = os.read(process.stdout.fileno(), 1 << 16)
        if not piece:
            raise SystemExit("The program ended before it asked.")
        seen = seen[-len(PROMPT):] + piece


def memory(process: subprocess.Popen) -> float:
    status = Path(f"/proc/{process.pid}/status").read_text()
    return int(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1]) / 1024


def first_question(program: Program, deck: Path, runs: int) -> None:
    walls, cpus, peaks = [], [], []
    for _ in range(runs):
        begin = time.perf_counter()
        process = program.start("learn", str(deck))
        wait_for_prompt(process)
        walls.append((time.perf_counter() - begin) * 1000)
        peaks.append(memory(process))
        process.stdin.close()
        os.read(process.stdout.fileno(), 1 << 16)
        _, _, usage = os.wait4(process.pid, 0)
        cpus.append((usage.ru_utime + usage.ru_stime) * 1000)
    report("start to first question", statistics.median(walls), "ms")
    report("the same, fastest run", min(walls), "ms")
    report("start to end, CPU", statistics.median(cpus), "ms")
    report("memory at the first question", statistics.median(peaks), "MB")


def journal_bytes(learner: Path) -> int:
    return sum(journal.stat().st_size for journal in learner.glob("journal-*.jsonl"))


def answers(program: Program, deck: Path, learner: Path, count: int = 300) -> None:
    process = program.start("learn", "--new", str(2 * count), str(deck))
    wait_for_prompt(process)
    times = []
    for _ in range(count):
        length = journal_bytes(learner)
        begin = time.perf_counter()
        process.stdin.write(b"\n")  # "I don't know", an answer to every kind of question
        process.stdin.flush()
        wait_for_prompt(process)
        if journal_bytes(learner) > length:
            times.append((time.perf_counter() - begin) * 1000)
    process.kill()
    process.wait()
    times.sort()
    report("answer durable, next question: median", statistics.median(times), "ms")
    report("answer durable, next question: 99 %", times[len(times) * 99 // 100], "ms")


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("program")
    parser.add_argument("--cards", type=int, default=20_000)
    parser.add_argument("--reviews", type=int, default=200_000)
    parser.add_argument("--decks", type=int, default=1, help="the cards are spread over so many decks")
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder, each = Path(name), options.cards // options.decks
        home, cards, decks = folder / "home", [], []
        for number in range(options.decks):
            deck = folder / f"deck-{number}.deck.json"
            cards += [(f"deck-{number}", *card) for card in write_deck(MODEL, deck, each, f"deck-{number}")]
            decks.append(deck)
        write_journal(home, cards, options.reviews)
        program = Program(options.program, home)
        learner = home / "learners" / "bench"
        print(f"# {options.cards} cards in {options.decks} decks, {options.reviews} reviews")
        report("journal", journal_bytes(learner) / 1e6, "MB")
        report("one deck's file", decks[0].stat().st_size / 1e6, "MB")
        commands = (
            ("rebuild, due of the bundled deck", ("due", str(MODEL))),
            ("stats of the bundled deck", ("stats", str(MODEL))), ("doctor", ("doctor",)))
        for name, words in commands:
            runs = [program.run(*words) for _ in range(max(1, options.runs // 3))]
            report(name, statistics.median(run[0] for run in runs), "ms")
            report(f"{name}, CPU", statistics.median(run[1] for run in runs), "ms")
            report(f"{name}, memory", statistics.median(run[2] for run in runs), "MB")
        program.run("learn", str(MODEL))  # writes the snapshot
        report("snapshot", (learner / "progress.json").stat().st_size / 1e6, "MB")
        print("# one deck of the collection is opened")
        first_question(program, decks[0], options.runs)
        answers(program, decks[0], learner)
        print("# the bundled deck is opened, all states are read")
        first_question(program, MODEL, options.runs)
        answers(program, MODEL, learner)


if __name__ == "__main__":
    main()
