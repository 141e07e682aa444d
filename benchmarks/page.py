"""How fast the page of 1,000 documents and some 10,000 events is made, opened and filtered, in headless Chromium.

    python benchmarks/page.py

Prints seconds and memory for writing it beside `json.dumps` of the same results, the first paint, and the median of
nine rounds for each filter, from the click to the frame that shows it, beside a click that does nothing; and how much
of it the page's thread computed, which another program's work does not change. Needs Chromium (apt-get install
chromium).
"""

from __future__ import annotations

import json
import statistics
import sys
import tempfile
import time
import tracemalloc
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

sys.path.insert(0, str(Path(__file__).parents[1]))

from extractor.page import PageSink
from tests.browser import chromium
from tests.synthetic import extractions

if TYPE_CHECKING:
    from playwright.sync_api import CDPSession

DOCUMENTS, EVENTS = 1_000, 10
ROUNDS = 9
BUDGET_PAINT, BUDGET_FILTER = 2_000, 100

PREPARE = """() => {
  const box = (facet, value) => document.querySelector(`[data-facet=${facet}] input[value="${value}"]`);
  const set = (id, value, kind) => {
    const node = document.getElementById(id);
    node.value = value;
    node.dispatchEvent(new Event(kind, { bubbles: true }));
  };
  const found = () => document.querySelector("#view-events .found").textContent;
  window.frame = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
  window.clear = () => document.querySelector("#view-events .bar-top .quiet").click();
  window.steps = {
    "nothing, to the next frame": () => {},
    "filter: type": () => box("type", "tariff").click(),
    "filter: status": () => box("status", "in_force").click(),
    "filter: jurisdiction": () => box("jurisdiction", "CHN").click(),
    "filter: product": () => box("product", "72").click(),
    "filter: date": () => set("from", "2019-01-01", "change"),
    "sort by issuer": () => set("sort", "issuer", "change"),
    "clear filters": clear,
    // A search waits 80 ms for the next key.
    "search of two words, typed": async (round) => {
      const before = found();
      set("search", `steel ${20 + round}`, "input");
      while (found() === before) await frame();
    },
  };
  document.getElementById("search").focus();
}"""

STEP = """async ([name, round]) => {
  await frame();
  const start = performance.now();
  await steps[name](round);
  await frame();
  return performance.now() - start;
}"""


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
        page.evaluate(PREPARE)
        page.wait_for_timeout(1000)
        processor = page.context.new_cdp_session(page)
        processor.send("Performance.enable", {"timeDomain": "threadTicks"})
        times: dict[str, list[float]] = {}
        computing: dict[str, list[float]] = {}
        for round_ in range(ROUNDS):
            for name in page.evaluate("Object.keys(steps)"):
                before = computed(processor)
                times.setdefault(name, []).append(page.evaluate(STEP, [name, round_]))
                computing.setdefault(name, []).append(computed(processor) - before)
            page.evaluate("clear()")
        for name, taken in times.items():
            report(name, taken, BUDGET_FILTER, computing[name])


def computed(processor: CDPSession) -> float:
    """Milliseconds that the page's main thread has computed so far."""
    metrics = processor.send("Performance.getMetrics")["metrics"]
    return 1_000 * next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration")


def report(name: str, times: list[float], budget: int, computing: Sequence[float] = ()) -> None:
    median = statistics.median(times)
    told = f", {statistics.median(computing):.0f} ms of them computing" if computing else ""
    print(f"{name:28} {median:8.0f} ms  slowest {max(times):5.0f} ms, {median / budget:.2f} of {budget:,} ms{told}")


if __name__ == "__main__":
    main()
