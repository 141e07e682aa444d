"""How long the command line takes to say anything, beside Python's own start, in one run.

    python benchmarks/startup.py

Prints the median of 15 starts of each and its ratio to `python -c pass`.
"""

from __future__ import annotations

import statistics
import subprocess
import sys
import time

COMMANDS = {
    "python -c pass": [sys.executable, "-c", "pass"],
    "extractor --help": [sys.executable, "-m", "extractor.cli", "--help"],
    "extractor extract --help": [sys.executable, "-m", "extractor.cli", "extract", "--help"],
    "extractor extract --seeds": [sys.executable, "-m", "extractor.cli", "extract", "--seeds", "-q"],
}


def main() -> None:
    times: dict[str, list[float]] = {name: [] for name in COMMANDS}
    for _ in range(15):
        for name, command in COMMANDS.items():
            start = time.perf_counter()
            subprocess.run(command, check=True, capture_output=True)
            times[name].append(time.perf_counter() - start)
    base = statistics.median(times["python -c pass"])
    for name, taken in times.items():
        median = statistics.median(taken)
        print(f"{name:28} {median * 1000:7.0f} ms   {median / base:5.1f} x")


if __name__ == "__main__":
    main()
