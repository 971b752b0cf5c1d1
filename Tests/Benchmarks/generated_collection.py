"""Makes a deck and a learner's journal of any size, the same for the same seed.

The deck's cards are those of a given deck, over and over under new ids; the journal is written as
docs/formats.md says, one line a review, spread over two years.
"""

import json
import random
import zlib
from datetime import datetime, timedelta, timezone
from pathlib import Path

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
START = datetime(2024, 11, 1, 8, tzinfo=timezone.utc)
NOW = "2026-11-21T18:00:00Z"


def write_deck(model: Path, target: Path, cards: int, name: str) -> list[str]:
    """Writes a deck of `cards` cards and returns their ids."""
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
    return [card["id"] for card in copies]


def event_id(chance: random.Random) -> str:
    """The part of an event's id that its moment does not say."""
    number = chance.getrandbits(80)
    return "".join(ALPHABET[number >> shift & 31] for shift in range(75, -1, -5))


def write_journal(home: Path, cards: list[tuple[str, str]], reviews: int, seed: int = 7) -> int:
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
            at_text = at.strftime("%Y-%m-%dT%H:%M:%S.") + f"{milliseconds % 1000:03d}+00:00"
            deck, card = cards[number * 7919 % len(cards)]
            rating = chance.choices((1, 2, 3, 4), (12, 8, 70, 10))[0]
            rule = "different" if rating == 1 else "exact"
            body = (
                f'{{"v":2,"id":"{event_id(chance)}","at":"{at_text}",'
                f'"deck":"{deck}","card":"{card}","rating":{rating},'
                f'"rule":"{rule}","typed":"{chance.choice(("7600", "Astana", "Nur-Sultan"))}",'
                f'"ms":{chance.randrange(800, 20000)}'
            ).encode()
            line = body + f',"sum":"{zlib.crc32(body):08x}"}}\n'.encode()
            journal.write(line)
            length += len(line)
    return length
