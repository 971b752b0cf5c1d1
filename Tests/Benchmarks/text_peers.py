"""Measures SoMaJo, simplemma and dateparser on the text that Benchmarks measures kartei on.

Usage: text_peers.py [--runs N] FILE      (FILE as `Benchmarks text --write FILE` puts it)

Needs SoMaJo, simplemma and dateparser from PyPI. Prints the same lines as Benchmarks, the processor time of this one
thread. The peers read the first paragraphs only, up to the size in their line: they are slow, and each is linear.
"""

import importlib.metadata
import statistics
import sys
import time
from pathlib import Path

import simplemma
from dateparser.search import search_dates
from somajo import SoMaJo


def beginning(paragraphs, size):
    """The first paragraphs, up to so many bytes."""
    taken, length = [], 0
    for paragraph in paragraphs:
        length += len(paragraph.encode()) + 2
        if length > size:
            break
        taken.append(paragraph)
    return taken


def report(name, package, runs, paragraphs, work):
    size = sum(len(paragraph.encode()) for paragraph in paragraphs)
    times = []
    for _ in range(runs):
        start = time.process_time()
        count = work(paragraphs)
        times.append(time.process_time() - start)
    speed = size / 1e6 / statistics.median(times)
    version = importlib.metadata.version(package)
    print(f"{package} {version}: {name}\t{speed:.2f} MB/s\t{size} bytes, {count} found", flush=True)


def sentences_of_somajo(paragraphs):
    tokenizer = SoMaJo("de_CMC", split_camel_case=True)
    return sum(1 for _ in tokenizer.tokenize_text(paragraphs))


def words_of_simplemma(paragraphs):
    return sum(len(simplemma.simple_tokenizer(paragraph)) for paragraph in paragraphs)


def lemmas_of_simplemma(paragraphs):
    return sum(len(simplemma.text_lemmatizer(paragraph, lang="de")) for paragraph in paragraphs)


def dates_of_dateparser(paragraphs):
    return sum(len(search_dates(paragraph, languages=["de"]) or []) for paragraph in paragraphs)


def main():
    words = sys.argv[1:]
    runs = 3
    if words[:1] == ["--runs"]:
        runs, words = int(words[1]), words[2:]
    paragraphs = Path(words[0]).read_text(encoding="utf-8").split("\n\n")
    report("sentences", "SoMaJo", runs, beginning(paragraphs, 200_000), sentences_of_somajo)
    report("words", "simplemma", runs, beginning(paragraphs, 2_000_000), words_of_simplemma)
    report("lemmas", "simplemma", runs, beginning(paragraphs, 1_000_000), lemmas_of_simplemma)
    report("dates", "dateparser", runs, beginning(paragraphs, 20_000), dates_of_dateparser)


if __name__ == "__main__":
    main()
