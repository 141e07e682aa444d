"""What it takes to run a finished run once more: seconds, and requests, of which there should be none.

python benchmarks/resume.py                    # 10,000 documents
python benchmarks/resume.py --documents 1000 --more "--workers 2"
"""

from __future__ import annotations

import argparse
import hashlib
from pathlib import Path

from mock_server import started
from runs import articles_in, command, print_table, run, workshop


def digest(path: Path) -> str:
    with path.open("rb") as file:  # not read whole: what is held here counts as the peak of the process started next
        return hashlib.file_digest(file, "sha256").hexdigest()[:16]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--documents", type=int, default=10_000)
    parser.add_argument("--again", type=int, default=3, help="how often it is run once more")
    parser.add_argument("--more", default="", help="further options of `extractor extract`, as one word")
    options = parser.parse_args()
    rows: list[list[object]] = []
    with workshop() as folder, started("--no-journal") as server:
        names = articles_in(folder / "articles", options.documents)
        line = command(names, server, "out.jsonl", "--concurrency", "32", *options.more.split())
        for number in range(1 + options.again):
            server.reset()
            ended = run(line, folder)
            requests = server.stats().get("requests", 0)
            name = f"once more, {number}" if number else "the run"
            figures = [ended.code, f"{ended.seconds:.2f}", f"{ended.cpu_s:.2f}", f"{ended.peak_mb:.0f}"]
            rows.append([name, requests, *figures, digest(folder / "out.jsonl"), ended.complaint])
    print(f"{options.documents:,} documents")
    print_table(["", "requests", "exit code", "seconds", "CPU s", "peak MB", "output", "says"], rows)


if __name__ == "__main__":
    main()
