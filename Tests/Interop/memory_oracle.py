"""Holds kartei's memory model against fsrs-rs and py-fsrs.

Usage: memory_oracle.py KARTEI [LOG.csv ...]

Compares `kartei memory --json` with fsrs-rs-python over 600 random histories (default weights and
random ones) and over every given log, and with py-fsrs where the two references agree; `kartei evaluate`
with fsrs-rs's measures; and `kartei fit` with fsrs-rs's fit, which it must not fall behind, nor behind the
published weights. Days between reviews are counted as kartei documents it: a study day begins at 04:00 in
the offset of the time. Exits with 1 when a number differs by more than 1e-4 of the larger of 1 and itself.
"""

import csv
import json
import math
import random
import subprocess
import sys
import tempfile
from datetime import datetime, timedelta, timezone
from pathlib import Path

import fsrs
import fsrs_rs_python as rust

TOLERANCE = 1e-4
BOUNDS = [
    (0.001, 100), (0.001, 100), (0.001, 100), (0.001, 100), (1, 10), (0.001, 4), (0.001, 4),
    (0.001, 0.75), (0, 4.5), (0, 0.8), (0.001, 3.5), (0.001, 5), (0.001, 0.25), (0.001, 0.9),
    (0, 4), (0, 1), (1, 6), (0, 2), (0, 2), (0, 0.8), (0.1, 0.8),
]


def read_log(path):
    """The histories of a log: card -> [(rating, days since the last review, moment)]."""
    rows = []
    with open(path, newline="", encoding="utf-8-sig") as file:
        for row in csv.DictReader(file):
            moment = datetime.fromisoformat(row["review_time"].replace("Z", "+00:00"))
            rows.append((row["card_id"], int(row["review_rating"]), moment))
    histories = {}
    last = {}
    for card, rating, moment in sorted(rows, key=lambda row: row[2]):
        day = (moment - timedelta(hours=4)).date().toordinal()
        elapsed = max(0, day - last.get(card, day))
        last[card] = max(day, last.get(card, day))
        histories.setdefault(card, []).append((rating, elapsed, moment))
    return histories


def item(history):
    return rust.FSRSItem([rust.FSRSReview(rating, days) for rating, days, _ in history])


def ours(kartei, log, weights=None):
    command = [kartei, "memory", str(log), "--json"]
    if weights:
        command += ["--weights", str(weights)]
    lines = subprocess.run(command, check=True, capture_output=True, text=True).stdout.splitlines()
    return {line["card"]: line for line in map(json.loads, lines)}


class Comparison:
    def __init__(self, name):
        self.name, self.count, self.worst, self.faults = name, 0, 0.0, []

    def add(self, card, found, expected):
        for key, one, other in zip(("stability", "difficulty"), found, expected):
            difference = abs(one - other) / max(1.0, abs(other))
            self.worst = max(self.worst, difference)
            if not difference <= TOLERANCE:
                self.faults.append(f"card {card}: {key} {one}, expected {other}")
        self.count += 1

    def report(self):
        print(f"{self.name}: {self.count} cards, largest difference {self.worst:.1e}")
        for fault in self.faults[:5]:
            print("  " + fault)
        return not self.faults and self.count > 0


def compare_with_rust(name, kartei, log, weights=None, file=None):
    comparison = Comparison(f"fsrs-rs, {name}")
    model = rust.FSRS(list(weights) if weights else rust.DEFAULT_PARAMETERS)
    found = ours(kartei, log, file)
    histories = read_log(log)
    assert found.keys() == histories.keys(), "the logs name other cards"
    for card, history in histories.items():
        state = model.memory_state(item(history))
        comparison.add(
            card, (found[card]["stability"], found[card]["difficulty"]),
            (state.stability, state.difficulty))
        day = (history[-1][2] - timedelta(hours=4)).date().isoformat()
        if found[card]["last"] != day:
            comparison.faults.append(f"card {card}: last {found[card]['last']}, expected {day}")
    return comparison.report()


def compare_with_python(name, kartei, log):
    """py-fsrs counts 24 hours as a day and lets Hard lower stability on the same day; so times are
    moved to noon of their study day, and cards with a same-day Hard are passed over."""
    comparison = Comparison(f"py-fsrs, {name}")
    scheduler = fsrs.Scheduler(enable_fuzzing=False, learning_steps=(), relearning_steps=())
    found = ours(kartei, log)
    for card, history in read_log(log).items():
        if any(rating == 2 and days == 0 for rating, days, _ in history[1:]):
            continue
        noon = datetime(2000, 1, 1, 12, tzinfo=timezone.utc)
        peer = fsrs.Card()
        for rating, days, _ in history:
            noon += timedelta(days=days)
            peer, _ = scheduler.review_card(peer, fsrs.Rating(rating), noon)
        if peer.stability > 36_500:
            continue
        comparison.add(
            card, (found[card]["stability"], found[card]["difficulty"]),
            (peer.stability, peer.difficulty))
    return comparison.report()


def scored_items(log):
    """Every answer on a later day than the one before, with all before it, in the order of time."""
    scored = []
    for number, history in enumerate(read_log(log).values()):
        for last in range(1, len(history)):
            if history[last][1] > 0:
                scored.append((history[last][2], number, item(history[: last + 1])))
    scored.sort(key=lambda entry: entry[0])
    return [entry[2] for entry in scored], [entry[1] for entry in scored]


def run_json(*command):
    output = subprocess.run(list(map(str, command)), check=True, capture_output=True, text=True)
    return json.loads(output.stdout)


def compare_evaluation(name, kartei, log, weights=None, file=None):
    items, _ = scored_items(log)
    peer = rust.FSRS(list(weights) if weights else rust.DEFAULT_PARAMETERS).evaluate(items)
    options = ["--weights", file] if file else []
    found = run_json(kartei, "evaluate", log, "--json", *options)
    differences = [
        abs(found["logLoss"] - peer.log_loss), abs(found["rmseBins"] - peer.rmse_bins),
        abs(found["reviews"] - len(items))]
    print(f"evaluate, {name}: log loss {found['logLoss']:.4f}, RMSE(bins) {found['rmseBins']:.4f}, "
          f"AUC {found['auc']:.4f}, largest difference {max(differences):.1e}")
    return max(differences) <= TOLERANCE


def compare_fit(name, kartei, log, folder):
    items, cards = scored_items(log)
    found = run_json(kartei, "fit", log, "--json")
    assert len(found["weights"]) == 21 and found["reviews"] == len(items)
    file = Path(folder) / "fitted.json"
    file.write_text(json.dumps(found))
    passed = compare_evaluation(f"{name}, fitted", kartei, log, found["weights"], file)
    peers = []
    for card_ids in (None, cards):
        peer = rust.FSRS(rust.FSRS([]).compute_parameters(items, card_ids)).evaluate(items)
        peers.append((peer.log_loss, peer.rmse_bins))
    ours_held = run_json(kartei, "evaluate", log, "--json", "--splits", 5)
    held = [rust.evaluate_with_time_series_splits(items, ids) for ids in (None, cards)]
    after = found["logLoss"]["after"]
    print(f"fit, {name}: log loss {found['logLoss']['before']:.4f} -> {after:.4f}, "
          f"fsrs-rs {min(loss for loss, _ in peers):.4f}; held out {ours_held['logLoss']:.4f} / "
          f"{ours_held['rmseBins']:.4f}, fsrs-rs {min(h.log_loss for h in held):.4f} / "
          f"{min(h.rmse_bins for h in held):.4f}")
    return (passed and after <= found["logLoss"]["before"] + 1e-9
            and after <= min(loss for loss, _ in peers) + 1e-3)


def random_log(path, seed, cards):
    """Histories with same-day answers, lapses, long pauses, odd offsets and times around 04:00."""
    chance = random.Random(seed)
    rows = []
    for card in range(cards):
        offset = timezone(timedelta(minutes=chance.choice([0, 60, 120, -300, 345, 780])))
        moment = datetime(2023, 1, 1, 4, 0, 0, tzinfo=offset) + timedelta(
            seconds=chance.randrange(86_400 * 30))
        for _ in range(chance.randrange(1, 40)):
            rating = chance.choices([1, 2, 3, 4], [2, 1, 6, 1])[0]
            fraction = chance.choice(["", ".5", ".123", ".123456"])
            time = moment.isoformat(timespec="seconds")
            rows.append((moment, f"{card},{rating},{time[:19]}{fraction}{time[19:]},{1000}"))
            pause = chance.choice([60, 3600, 20_000, 86_400, 86_400 * 4, 86_400 * 30])
            moment += timedelta(seconds=chance.randrange(1, pause * 2))
            if moment.year > 2025:
                break
    rows.sort(key=lambda row: row[0])
    header = "card_id,review_rating,review_time,review_duration\n"
    path.write_text(header + "".join(line + "\n" for _, line in rows))


def random_weights(seed):
    """Between the published weights and the bounds."""
    chance = random.Random(seed)
    weights = []
    for default, (low, high) in zip(rust.DEFAULT_PARAMETERS, BOUNDS):
        end = chance.choice([low, high])
        weights.append(default + (end - default) * chance.random() ** 3 * 0.5)
    weights[:4] = sorted(weights[:4])
    return [float(f"{weight:.6g}") for weight in weights]


def main():
    kartei, logs = sys.argv[1], [Path(path) for path in sys.argv[2:]]
    passed = True
    with tempfile.TemporaryDirectory() as folder:
        log = Path(folder) / "random.csv"
        random_log(log, seed=6, cards=600)
        passed &= compare_with_rust("600 random histories", kartei, log)
        passed &= compare_with_python("600 random histories", kartei, log)
        for seed in range(5):
            weights = random_weights(seed)
            file = Path(folder) / f"weights-{seed}.json"
            file.write_text(json.dumps(weights))
            passed &= compare_with_rust(f"random weights {seed}", kartei, log, weights, file)
            passed &= compare_evaluation(f"random weights {seed}", kartei, log, weights, file)
        passed &= compare_evaluation("600 random histories", kartei, log)
        passed &= compare_fit("600 random histories", kartei, log, folder)
        for path in logs:
            passed &= compare_with_rust(path.name, kartei, path)
            passed &= compare_with_python(path.name, kartei, path)
            passed &= compare_evaluation(path.name, kartei, path)
            passed &= compare_fit(path.name, kartei, path, folder)
    sys.exit(0 if passed else 1)


if __name__ == "__main__":
    main()
