"""Holds kartei's sentence boundaries against SoMaJo's on German running text.

Usage: sentences.py KARTEI ARTICLE...

Both cut the same paragraphs, those that kartei takes for running text. A boundary is a place between two sentences of
one paragraph, counted in characters without spaces; the ends of paragraphs, where nobody can differ, do not count. Fails
where fewer than 98 % of all boundaries are shared, and prints every difference.
"""

import json
import subprocess
import sys

from somajo import SoMaJo

GOAL = 0.98
# Two texts of a sentence or more each tell nothing in percent.
FEWEST = 100


def paragraphs(kartei, path):
    """The running text of an article: each paragraph's text with the sentences that kartei finds in it."""
    output = subprocess.run([kartei, "source", "show", path, "--json"], capture_output=True, check=True).stdout
    article = json.loads(output)
    if article["citation"].get("language") != "de":
        return
    for block in article["paragraphs"]:
        if block["kind"] != "runningText" or "\u2028" in block["text"]:
            continue
        start = block["sentences"][0][0]
        yield block["text"], [block["text"][begin - start:end - start] for begin, end in block["sentences"]]


def boundaries(sentences):
    """How many characters other than spaces stand before each sentence but the first."""
    places, count = set(), 0
    for sentence in sentences[:-1]:
        count += len("".join(sentence.split()))
        places.add(count)
    return places


def peer_sentences(tokenizer, text):
    for sentence in tokenizer.tokenize_text([text]):
        yield "".join(token.original_spelling or token.text for token in sentence)


def around(text, place):
    letters = "".join(text.split())
    return f"…{letters[max(0, place - 30):place]} | {letters[place:place + 20]}…"


def main():
    kartei, articles = sys.argv[1], sys.argv[2:]
    tokenizer = SoMaJo("de_CMC", split_camel_case=True)
    shared = union = 0
    for path in articles:
        for text, sentences in paragraphs(kartei, path):
            own, peers = boundaries(sentences), boundaries(list(peer_sentences(tokenizer, text)))
            shared += len(own & peers)
            union += len(own | peers)
            for place in sorted(own ^ peers):
                print(f"only {'kartei' if place in own else 'SoMaJo'}: {path}: {around(text, place)}")
    if union < FEWEST:
        sys.exit(f"only {union} boundaries found; name more German articles")
    share = shared / union
    print(f"sentences: {shared} of {union} boundaries shared with SoMaJo, {share:.1%}")
    if share < GOAL:
        sys.exit(f"fewer than {GOAL:.0%} of the boundaries are shared")


if __name__ == "__main__":
    main()
