"""Makes a deck and a learner's journal of any size, the same for the same seed.

The deck's cards are those of a given deck, over and over under new ids; the journal is written as
docs/formats.md says, one line a review, spread over two years.
"""

import hashlib
import json
import random
import zlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
START = datetime(2024, 11, 1, 8, tzinfo=timezone.utc)
NOW = "2026-11-21T18:00:00Z"
# What is typed, and the rule that takes it: an option's number, a figure, the very text.
ANSWERS = [("2", "choice"), ("7600", "quantity-value"), ("Astana", ""), ("Nur-Sultan", "")]


def answer(key: dict) -> dict:
    """The members of an answer key that say which answer is right."""
    kept = {name: value for name, value in key.items()
            if name not in ("aliases", "wrong", "unitNamed", "language")}
    if key["kind"] in ("quantity", "range", "score", "date"):
        kept.pop("text", None)
    if "items" in key:
        kept["items"] = [answer(item) for item in key["items"]]
    return kept


def key_digest(card: dict) -> str:
    """The digest of a card's key, as docs/formats.md describes it."""
    wanted = answer(card["key"])
    if card["question"]["kind"] == "true-false":
        wanted["isTrue"] = card["question"]["isTrue"]
    text = json.dumps(wanted, ensure_ascii=False, sort_keys=True, indent=2) + "\n"
    return hashlib.sha256(text.encode()).hexdigest()[:6]


def write_deck(model: Path, target: Path, cards: int, name: str) -> list[tuple[str, str]]:
    """Writes a deck of `cards` cards and returns their ids and the digests of their keys."""
    deck = json.loads(model.read_text(encoding="utf-8"))
    templates, copies = deck["cards"], []
    for number in range(cards):
        card = dict(templates[number % len(templates)])
        kind = card["id"].rsplit("/", 1)[1]
        card["fact"] = f"{card['fact']}-{number // len(templates)}"
        card["id"] = f"{card['fact']}/{kind}"
        copies.append(card)
    deck |= {"id": name, "title": name, "cards": copies}
    target.write_text(json.dumps(deck, ensure_ascii=False, indent=2) + "\n", encoding="utf-8")
    return [(card["id"], key_digest(card)) for card in copies]


def event_id(chance: random.Random) -> str:
    """The part of an event's id that its moment does not say, without the zeros it begins with."""
    number = chance.getrandbits(40)
    return "".join(ALPHABET[number >> shift & 31] for shift in range(35, -1, -5)).lstrip("0") or "0"


def write_journal(home: Path, cards: list[tuple[str, str, str]], reviews: int, seed: int = 7) -> int:
    """Writes the journal of learner `bench` and returns its bytes; every card is reviewed about equally often."""
    chance = random.Random(seed)
    folder = home / "learners" / "bench"
    folder.mkdir(parents=True)
    step = timedelta(days=720) / reviews
    length = 0
    with open(folder / "journal-bench.jsonl", "wb") as journal:
        for number in range(reviews):
            at = START + number * step
            milliseconds = int(at.timestamp() * 1000)
            deck, card, key = cards[number * 7919 % len(cards)]
            rating = chance.choices((1, 2, 3, 4), (12, 8, 70, 10))[0]
            typed, rule = chance.choice(ANSWERS)
            body = (
                f'[3,"{event_id(chance)}",{milliseconds},0,"{deck}","{card}",{rating},"{typed}",'
                f'"{"" if rating == 1 else rule}",{chance.randrange(800, 20000)},'
                f'"{key}"'
            ).encode()
            line = body + f',"{zlib.crc32(body):08x}"]\n'.encode()
            journal.write(line)
            length += len(line)
    return length
