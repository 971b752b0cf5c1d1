"""Makes a fact sheet of any size with its articles, the same for the same seed.

Every fact has a paragraph of its own; names are made of syllables, so that they differ as real ones do. Four
facts make about sixteen cards.
"""

import random
from pathlib import Path

ONSETS = "b br d dr f fl g gr h k kl kr l m n p pr r s sch st t tr v w z".split()
VOWELS = "a e i o u ei au ie".split()
ENDS = "n r l s nd lt rg ck m".split()
FACTS_AN_ARTICLE = 100


def name(chance: random.Random, syllables: int) -> str:
    parts = [chance.choice(ONSETS) + chance.choice(VOWELS) for _ in range(syllables)]
    return ("".join(parts) + chance.choice(ENDS)).capitalize()


def unused(chance: random.Random, taken: set[str], syllables: int) -> str:
    while (made := name(chance, syllables)) in taken:
        pass
    taken.add(made)
    return made


def fact(number: int, chance: random.Random, taken: set[str]) -> tuple[str, str]:
    """A statement, which is also what the article says, and the answer as YAML."""
    place, thing = unused(chance, taken, 3), unused(chance, taken, 3)
    match number % 4:
        case 0:
            length = chance.randrange(12, 380) * 10
            return (f"Der Fluss {place} im Bezirk {thing} ist rund {length} Kilometer lang.",
                    f"{{kind: quantity, text: {length} Kilometer, value: {length}, unit: Kilometer, qualifier: rund}}")
        case 1:
            year = chance.randrange(1650, 2015)
            return (f"Die Fabrik {place} in der Stadt {thing} wurde im Jahr {year} gegründet.",
                    f'{{kind: date, text: "{year}", value: "{year}"}}')
        case 2:
            person = f"{name(chance, 2)} {unused(chance, taken, 3)}"
            return (f"{person} leitete das Museum {place} in der Stadt {thing}.",
                    f"{{kind: person, text: {person}}}")
        case _:
            town = unused(chance, taken, 3)
            return (f"Der See {place} in der Landschaft {thing} liegt in der Nähe von {town}.",
                    f"{{kind: place, text: {town}}}")


def write_sheet(folder: Path, facts: int, seed: int = 4) -> Path:
    """Writes `bench.facts.yaml` and its articles into `folder`."""
    chance, taken = random.Random(seed), set()
    made = [fact(number, chance, taken) for number in range(facts)]
    articles = []
    for start in range(0, facts, FACTS_AN_ARTICLE):
        article = f"bench-{start // FACTS_AN_ARTICLE}"
        articles.append(article)
        paragraphs = "\n\n".join(text for text, _ in made[start:start + FACTS_AN_ARTICLE])
        (folder / f"{article}.md").write_text(
            f"---\nid: {article}\ntype: article-newspaper\ntitle: Nachrichten {article}\n"
            f'issued: "2022-01-06"\nlanguage: de\n---\n\n{paragraphs}\n', encoding="utf-8")
    sheet = folder / "bench.facts.yaml"
    lines = [
        "version: 1", "deck: {id: bench, title: Bench, language: de}",
        f"articles: [{', '.join(articles)}]", "topics: {thema: Thema}", "facts:"]
    for number, (statement, answer) in enumerate(made):
        lines += [
            f"  - id: fakt-{number}", "    topic: thema", f"    statement: {statement}",
            f"    answer: {answer}", "    evidence:",
            f"      - {{article: {articles[number // FACTS_AN_ARTICLE]}, "
            f"paragraph: {number % FACTS_AN_ARTICLE + 1}, quote: {statement}}}"]
    sheet.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return sheet
