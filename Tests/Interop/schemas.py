"""Holds files against the schemas that docs/formats.md promises.

Usage: schemas.py SCHEMAS FILE…

SCHEMAS is the folder docs/schemas. Which schema a file belongs to is told by its name: a journal's lines
(*.jsonl), progress.json, profile.json, *.deck.json, what a command printed (learn.json, quiz.json, due.json,
stats.json, doctor.json, merge.json); any other file is told by its member "format". Prints one line a file and ends with 1 where
anything does not fit.
"""

import json
import pathlib
import sys

from jsonschema import Draft202012Validator
from referencing import Registry, Resource


def schema_name(path: pathlib.Path, document: object) -> str:
    if path.suffix == ".jsonl":
        return "journal-line"
    known = {"progress.json": "progress-snapshot", "profile.json": "profile", "decks.json": "studied-decks",
             "doctor.json": "doctor-report", "merge.json": "merge-output"}
    if path.name in known:
        return known[path.name]
    if path.name.endswith(".deck.json"):
        return "deck"
    for command in ("learn", "quiz", "due", "stats", "cards"):
        if path.name == f"{command}.json":
            return f"{command}-output"
    formats = {"kartei-progress": "progress-export"}
    if isinstance(document, dict) and document.get("format") in formats:
        return formats[document["format"]]
    raise SystemExit(f"{path}: no schema is known for this file")


def documents(path: pathlib.Path) -> list:
    text = path.read_bytes().decode("utf-8")
    if path.suffix == ".jsonl":
        return [json.loads(line) for line in text.split("\n") if line.strip()]
    return [json.loads(text)]


def main(folder: str, names: list[str]) -> int:
    contents = {
        path.name.removesuffix(".schema.json"): json.loads(path.read_text("utf-8"))
        for path in sorted(pathlib.Path(folder).glob("*.schema.json"))
    }
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in contents.values()
    )
    schemas = {}
    for name, schema in contents.items():
        Draft202012Validator.check_schema(schema)
        schemas[name] = Draft202012Validator(
            schema, registry=registry, format_checker=Draft202012Validator.FORMAT_CHECKER
        )
    faults = 0
    for name in names:
        path = pathlib.Path(name)
        found = documents(path)
        validator = schemas[schema_name(path, found[0] if found else None)]
        problems = [
            (number, error)
            for number, document in enumerate(found, 1)
            for error in validator.iter_errors(document)
        ]
        for number, error in problems[:10]:
            print(f"{path}: document {number}, {error.json_path}: {error.message}")
        faults += bool(problems)
        if not problems:
            print(f"{path}: {len(found)} fit")
    return 1 if faults else 0


if __name__ == "__main__":
    if len(sys.argv) < 3:
        raise SystemExit(__doc__)
    raise SystemExit(main(sys.argv[1], sys.argv[2:]))
