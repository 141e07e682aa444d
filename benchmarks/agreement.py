"""How far the two annotators of the corpus agree, before their differences were settled.

    python benchmarks/agreement.py

Prints the scores of the second annotator held against the first. Settled answers are in corpus/gold.
"""

from __future__ import annotations

from pathlib import Path

from extractor.gold import as_events
from extractor.goldfiles import gold_paths, read_gold
from extractor.reporting import print_report
from extractor.scoring import Report, score_document

CORPUS = Path(__file__).parent / "corpus"


def main() -> None:
    documents = []
    for path in gold_paths([CORPUS / "annotators" / "a"]):
        first, second = (read_gold(CORPUS / "annotators" / who / path.name, CORPUS / "texts") for who in "ab")
        documents.append(score_document(Path(first.document.file).stem, as_events(first), as_events(second)))
    print_report(Report(documents))


if __name__ == "__main__":
    main()
