#!/usr/bin/env python3
"""Measures `kartei check` and `kartei build` from outside, on sheets of growing size.

    Tests/Benchmarks/builds.py KARTEI [FACTS …]

KARTEI is a release build. Prints a line for each size: cards, CPU time (user and system) and memory.
"""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

from generated_sheet import write_sheet


def run(*command: str) -> tuple[float, float, str]:
    """CPU in seconds, memory in MB, what it printed."""
    process = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    output = process.stdout.read().decode()
    _, _, usage = os.wait4(process.pid, 0)
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024, output


def main() -> None:
    program, sizes = sys.argv[1], [int(size) for size in sys.argv[2:]] or [5_000, 10_000, 25_000]
    for size in sizes:
        with tempfile.TemporaryDirectory() as folder:
            sheet = str(write_sheet(Path(folder), size))
            check, check_memory, _ = run(program, "check", sheet)
            build, memory, output = run(program, "build", sheet, "--lang", "en")
            summary = next((line for line in output.splitlines() if " cards from " in line), output[-300:])
            print(f"{size:>7} facts: check {check:6.2f} s {check_memory:5.0f} MB; "
                  f"build {build:6.2f} s {memory:5.0f} MB; {summary}", flush=True)


if __name__ == "__main__":
    main()
