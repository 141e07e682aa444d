"""How fast the page of 1,000 documents and some 10,000 events is made, opened and filtered, in headless Chromium.

    python benchmarks/page.py

Prints seconds and memory for writing it beside `json.dumps` of the same results, the first paint, and the median of
nine rounds for each filter, from the click to the frame that shows it, beside a click that does nothing. Needs Chromium (apt-get install chromium).
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
import tracemalloc
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from extractor.page import PageSink
from tests.browser import chromium
from tests.synthetic import extractions

DOCUMENTS, EVENTS = 1_000, 10
ROUNDS = 9
BUDGET_PAINT, BUDGET_FILTER = 2_000, 100

MEASURE = """async () => {
  const frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  const box = (facet, value) => document.querySelector(`[data-facet=${facet}] input[value="${value}"]`);
  const set = (id, value, kind) => {
    const node = document.getElementById(id);
    node.value = value;
    node.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const status = () => document.querySelector("#view-events .found").textContent;
  const clear = () => document.querySelector("#view-events .bar-top .quiet").click();
  const steps = {
    "nothing, to the next frame": () => {},
    "filter: type": () => box("type", "tariff").click(),
    "filter: status": () => box("status", "in_force").click(),
    "filter: jurisdiction": () => box("jurisdiction", "CHN").click(),
    "filter: product": () => box("product", "72").click(),
    "filter: date": () => set("from", "2019-01-01", "change"),
    "sort by issuer": () => set("sort", "issuer", "change"),
    "clear filters": clear,
  };
  const times = {};
  document.getElementById("search").focus();
  await new Promise((done) => setTimeout(done, 1000));
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, step] of Object.entries(steps)) {
      await frame();
      const start = performance.now();
      step();
      await frame();
      (times[name] ??= []).push(performance.now() - start);
    }
    // A search waits 80 ms for the next key; that wait is not counted.
    await frame();
    const before = status();
    const start = performance.now();
    set("search", `steel ${20 + round}`, "input");
    while (status() === before) await frame();
    await frame();
    (times["search of two words"] ??= []).push(performance.now() - start - 80);
    clear();
  }
  return times;
}""".replace("ROUNDS", str(ROUNDS))


def main() -> None:
    made = list(extractions(DOCUMENTS, EVENTS))
    events = sum(len(extraction.events) for extraction in made)
    print(f"{len(made):,} documents, {events:,} events")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        write(path, made)
        print(f"{'size of the page':28} {path.stat().st_size / 1e6:8.1f} MB")
        browse(path)


def write(path: Path, made: list[Any]) -> None:
    start = time.perf_counter()
    plain = sum(len(json.dumps(extraction.model_dump(mode="json"))) for extraction in made)
    base = time.perf_counter() - start
    start = time.perf_counter()
    with PageSink(path) as page:
        for extraction in made:
            page.write(extraction)
    taken = time.perf_counter() - start
    print(f"{'the same as JSON':28} {base:8.2f} s   {plain / 1e6:.1f} MB")
    print(f"{'writing the page':28} {taken:8.2f} s   {taken / base:.1f} x")
    for count in (DOCUMENTS // 4, DOCUMENTS):
        tracemalloc.start()
        with PageSink(path) as page:
            for extraction in made[:count]:
                page.write(extraction)
        print(f"{f'peak memory, {count:,} documents':28} {tracemalloc.get_traced_memory()[1] / 1e6:8.1f} MB")
        tracemalloc.stop()


def browse(path: Path) -> None:
    with chromium() as browser:
        paints = []
        for _ in range(ROUNDS):
            page = browser.new_page(viewport={"width": 1400, "height": 900})
            page.goto(path.as_uri())
            paints.append(page.evaluate("performance.getEntriesByName('first-contentful-paint')[0].startTime"))
            page.close()
        report("first paint", paints, BUDGET_PAINT)
        page = browser.new_page(viewport={"width": 1400, "height": 900})
        page.goto(f"{path.as_uri()}#/events")
        for name, times in page.evaluate(MEASURE).items():
            report(name, times, BUDGET_FILTER)


def report(name: str, times: list[float], budget: int) -> None:
    median = statistics.median(times)
    print(f"{name:28} {median:8.0f} ms  slowest {max(times):5.0f} ms, {median / budget:.2f} of {budget:,} ms")


if __name__ == "__main__":
    main()
