#!/usr/bin/env python3
"""Measures Anki's own library (`pip install anki`) with a collection of the size given to progress.py.

    Tests/Benchmarks/anki_peer.py [--cards N] [--reviews N] [--runs N]

The collection has basic notes, all cards due, and a review log of as many lines; FSRS is on. The first
question is measured in a process of its own, from its start; Anki's window is not part of it.
"""

import argparse
import os
import random
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

FIRST = """
import sys, time
from anki.collection import Collection
inside = time.perf_counter()
collection = Collection(sys.argv[1])
card = collection.sched.getCard()
card.question()
print((time.perf_counter() - inside) * 1000, flush=True)
status = open("/proc/self/status").read()
print(next(line for line in status.splitlines() if line.startswith("VmHWM")).split()[1], flush=True)
collection.close()
"""


def report(name: str, value: float, unit: str) -> None:
    print(f"{name:<44}{value:>12.2f} {unit}", flush=True)


def make(path: str, cards: int, reviews: int) -> None:
    from anki.collection import Collection

    chance = random.Random(7)
    collection = Collection(path)
    collection.set_config("fsrs", True)
    kind, deck = collection.models.by_name("Basic"), collection.decks.id("bench")
    now = int(time.time() * 1000)
    database = collection.db
    note_rows, card_rows = [], []
    for number in range(cards):
        fields = f"Wie viele Kilometer misst die Grenze {number}?\x1f{number} Kilometer"
        note_rows.append((number + 1, f"guid{number}", kind["id"], 0, 0, "", fields, str(number), 0, 0, ""))
        card_rows.append((number + 1, number + 1, deck, 0, 0, 0, 2, 2, 0, 10, 2500, reviews // cards, 0,
                          0, 0, 0, 0, '{"s":12.5,"d":5.1,"dr":0.9}'))
    database.executemany("insert into notes values (?,?,?,?,?,?,?,?,?,?,?)", note_rows)
    database.executemany("insert into cards values (?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?,?)", card_rows)
    step = 720 * 86_400_000 // reviews
    database.executemany(
        "insert into revlog values (?,?,?,?,?,?,?,?,?)",
        [(now - 720 * 86_400_000 + number * step, number * 7919 % cards + 1, 0,
          chance.choices((1, 2, 3, 4), (12, 8, 70, 10))[0], 10, 5, 2500, chance.randrange(800, 20000), 1)
         for number in range(reviews)])
    settings = collection.decks.config_dict_for_deck_id(deck)
    settings["rev"]["perDay"] = 9999
    collection.decks.update_config(settings)
    collection.decks.select(deck)
    collection.close()


def main() -> None:
    parser = argparse.ArgumentParser()
    parser.add_argument("--cards", type=int, default=20_000)
    parser.add_argument("--reviews", type=int, default=200_000)
    parser.add_argument("--runs", type=int, default=7)
    options = parser.parse_args()
    from anki.buildinfo import version
    from anki.collection import Collection

    with tempfile.TemporaryDirectory() as name:
        path = str(Path(name) / "collection.anki2")
        make(path, options.cards, options.reviews)
        print(f"# Anki {version}: {options.cards} cards, {options.reviews} reviews")
        report("collection", os.path.getsize(path) / 1e6, "MB")
        walls, insides, cpus, peaks = [], [], [], []
        for _ in range(options.runs):
            begin = time.perf_counter()
            process = subprocess.Popen(
                [sys.executable, "-c", FIRST, path], stdout=subprocess.PIPE, text=True)
            insides.append(float(process.stdout.readline()))
            walls.append((time.perf_counter() - begin) * 1000)
            peaks.append(int(process.stdout.readline()) / 1024)
            _, _, usage = os.wait4(process.pid, 0)
            cpus.append((usage.ru_utime + usage.ru_stime) * 1000)
        report("start to first question", statistics.median(walls), "ms")
        report("the same, fastest run", min(walls), "ms")
        report("the same without loading Python", statistics.median(insides), "ms")
        report("start to end, CPU", statistics.median(cpus), "ms")
        report("memory at the first question", statistics.median(peaks), "MB")
        collection = Collection(path)
        times = []
        for _ in range(300):
            queued = collection.sched.get_queued_cards().cards[0]
            card = collection.get_card(queued.card.id)
            card.start_timer()
            answer = collection.sched.build_answer(card=card, states=queued.states, rating=2)
            begin = time.perf_counter()
            collection.sched.answer_card(answer)
            collection.sched.getCard().question()
            times.append((time.perf_counter() - begin) * 1000)
        times.sort()
        report("answer and next question: median", statistics.median(times), "ms")
        report("answer and next question: 99 %", times[len(times) * 99 // 100], "ms")
        graphs = []
        for _ in range(3):
            begin = time.perf_counter()
            collection._backend.graphs(search="", days=36500)
            graphs.append((time.perf_counter() - begin) * 1000)
        report("all graphs", statistics.median(graphs), "ms")
        collection.close()


if __name__ == "__main__":
    main()
