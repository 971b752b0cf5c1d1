"""Measures fsrs-rs, by way of fsrs-rs-python, on the files that Benchmarks measures kartei on.

Usage: peers.py [--runs N] LOG.csv ...

Prints the same lines as Benchmarks, the processor time of all threads. "File to weights" is left out: reading the file would measure Python. Memory
states and next states contain one call from Python for each card.
"""

import csv
import statistics
import sys
import time
from datetime import datetime, timedelta
from pathlib import Path

import fsrs_rs_python as rust


def histories(path):
    """Card -> [(rating, study days since the last review, moment)]; a study day begins at 04:00."""
    with open(path, newline="", encoding="utf-8-sig") as file:
        rows = [(datetime.fromisoformat(row["review_time"]), row["card_id"], int(row["review_rating"]))
                for row in csv.DictReader(file)]
    cards, last = {}, {}
    for moment, card, rating in sorted(rows, key=lambda row: row[0]):
        day = (moment - timedelta(hours=4)).date().toordinal()
        cards.setdefault(card, []).append((rating, max(0, day - last.get(card, day)), moment))
        last[card] = max(day, last.get(card, day))
    return cards


def scored_items(cards):
    """For every review on a later day the history up to it, in the order of time, and the cards' numbers."""
    items = []
    for number, history in enumerate(cards.values()):
        reviews = [rust.FSRSReview(rating, days) for rating, days, _ in history]
        items += [(history[end][2], number, rust.FSRSItem(reviews[:end + 1]))
                  for end in range(1, len(history)) if history[end][1] > 0]
    items.sort(key=lambda item: item[0])
    return [item for _, _, item in items], [number for _, number, _ in items]


def report(name, runs, scale, unit, source, work):
    times = []
    for _ in range(runs):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    print(f"{name}\t{statistics.median(times) * scale:.2f} {unit}\t{source}", flush=True)


def measure(path, runs):
    cards = histories(path)
    count = sum(map(len, cards.values()))
    source = f"{path.name}: {count} reviews, {len(cards)} cards"
    model = rust.FSRS(rust.DEFAULT_PARAMETERS)
    whole = [rust.FSRSItem([rust.FSRSReview(rating, days) for rating, days, _ in history])
             for history in cards.values()]
    report("memory states", runs, 1e9 / count, "ns", source,
           lambda: [model.memory_state(item) for item in whole])
    states = [model.memory_state(item) for item in whole]
    report("all four next states", runs, 1e9 / len(states), "ns", source,
           lambda: [model.next_states(state, 0.9, 9) for state in states])
    items, numbers = scored_items(cards)
    few = runs if count < 100_000 else 1
    report("fit", few, 1000, "ms", source, lambda: rust.FSRS([]).compute_parameters(items, numbers))
    report("evaluate", runs, 1000, "ms", source, lambda: model.evaluate(items))
    report("five splits with their fits", few, 1000, "ms", source,
           lambda: rust.evaluate_with_time_series_splits(items, numbers))


def main():
    words = sys.argv[1:]
    runs = 5
    if words[:1] == ["--runs"]:
        runs, words = int(words[1]), words[2:]
    for word in words:
        measure(Path(word), runs)


if __name__ == "__main__":
    main()
