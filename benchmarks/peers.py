"""Environments of their own for what our benchmarks compare with, outside the checkout.

    python benchmarks/peers.py            # make what is missing
    python benchmarks/peers.py outlines   # only that
    python benchmarks/peers.py --list     # which are there, with versions

They are kept in $EXTRACTOR_BENCHMARKS, else in ~/.cache/extractor-benchmarks.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import venv
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final

PEERS: Final[Mapping[str, Sequence[str]]] = {
    "aiohttp": ["aiohttp"],
    "langextract": ["langextract[openai]"],
    "outlines": ["outlines[openai]"],
    "pydantic-ai": ["pydantic-ai-slim[openai]"],
    "vcrpy": ["vcrpy", "instructor>=1.17,<2", "openai>=3.3,<4"],
    "instructor-cache": ["instructor>=1.17,<2", "openai>=3.3,<4", "diskcache"],
}
"""What is installed for each; the first requirement is the peer itself."""


def folder() -> Path:
    return Path(os.environ.get("EXTRACTOR_BENCHMARKS") or Path.home() / ".cache" / "extractor-benchmarks")


def python_of(peer: str) -> Path | None:
    """The Python of a peer's environment; None where it is not installed."""
    python = folder() / peer / "bin" / "python"
    return python if (folder() / peer / "installed").is_file() and python.exists() else None


def install(peer: str) -> None:
    """Make the environment of a peer. A failed one is named and left out."""
    home = folder() / peer
    venv.create(home, with_pip=True, clear=True)
    command = [
        str(home / "bin" / "python"),
        "-m",
        "pip",
        "install",
        "--quiet",
        "--disable-pip-version-check",
        *PEERS[peer],
    ]
    ended = subprocess.run(command, check=False)
    if ended.returncode == 0:
        (home / "installed").touch()
    print(f"{peer}: {version_of(peer) or 'not installed'}", flush=True)


def version_of(peer: str) -> str | None:
    """`outlines 1.3.3`; None where it is not installed."""
    python = python_of(peer)
    if python is None:
        return None
    package = PEERS[peer][0].split("[")[0].split(">")[0]
    code = f"import importlib.metadata as m; print(m.version({package!r}))"
    return (
        f"{package} {subprocess.run([python, '-c', code], check=True, capture_output=True, text=True).stdout.strip()}"
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("peers", nargs="*", choices=[*PEERS, []], metavar="PEER")
    parser.add_argument("--list", action="store_true")
    options = parser.parse_args()
    if options.list:
        for peer in PEERS:
            print(f"{peer}: {version_of(peer) or 'not installed'}")
        return
    for peer in options.peers or PEERS:
        if python_of(peer) is None:
            install(peer)


if __name__ == "__main__":
    main()
