from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from extractor.gold import gold_faults, parse_gold
from tests.scripted import TEXT

GOLD: dict[str, Any] = {
    "document": {"file": "oslo.txt", "date": {"value": "2024-04-20", "basis": "supplied"}},
    "events": [
        {
            "id": "e1",
            "type": "tariff",
            "status": "announced",
            "subtype": None,
            "direction": "restrictive",
            "retaliatory": False,
            "summary": "Norway will put a 7.5 percent duty on butter.",
            "evidence": [{"quote": "Norway will impose a 7.5 percent duty on Danish butter from 1 May"}],
            "actors": [{"name": "Norway", "role": "issuer", "kind": "country", "affiliation": None, "country": "NOR"}],
            "attributed_to": "the finance ministry",
            "issues": [],
            "products": [{"text": "butter", "hs_chapters": ["04"]}],
            "quantities": [
                {
                    "text": "7.5 percent", "kind": "duty_rate", "value": 7.5, "value_max": None, "unit": "percent",
                    "comparator": "exact", "change": None, "per": None, "baseline": None, "period": None,
                    "deadline": None, "applies_to": "butter",
                }
            ],
            "dates": [
                {"role": "effective", "text": "1 May", "value": "2024-05-01", "precision": "day", "basis": "relative"}
            ],
            "location": None,
            "condition": None,
            "legal_basis": None,
            "part_of": None,
            "responds_to": [],
        }
    ],
}  # fmt: skip


def changed(change: Callable[[Any], None]) -> str:
    gold = json.loads(json.dumps(GOLD))
    change(gold["events"][0])
    return json.dumps(gold, indent=1)


def test_gold_without_fault_gets_its_places() -> None:
    gold = parse_gold(json.dumps(GOLD), TEXT)
    quote = gold.events[0].evidence[0]
    assert (quote.start, quote.end) == (7, 72)


@pytest.mark.parametrize(
    ("change", "field", "said"),
    [
        (lambda e: e.update(status="agreed"), "events[0].status", "is no status of tariff"),
        (lambda e: e.update(status="done"), "events[0].status", "Input should be"),
        (lambda e: e.update(colour="red"), "events[0].colour", "Extra inputs"),
        (lambda e: e.update(evidence=[{"quote": "Sweden"}]), "events[0].evidence[0]", "does not stand there"),
        (lambda e: e["evidence"][0].update(start=8, end=73), "events[0].evidence[0]", "does not stand there"),
        (lambda e: e["actors"][0].update(role="buyer"), "events[0].actors[0].role", "is no role in tariff"),
        (lambda e: e["actors"][0].update(country="Norway"), "events[0].actors[0].country", "should match pattern"),
        (lambda e: e["quantities"][0].update(text="$17.5 million"), "events[0].quantities[0].text", "in no quote"),
        (lambda e: e["quantities"][0].update(value="7.5"), "events[0].quantities[0].value", "valid"),
        (lambda e: e["dates"][0].update(value=None), "events[0].dates[0]", "does not go with"),
        (lambda e: e["products"][0].update(hs_chapters=["77"]), "events[0].products[0].hs_chapters", "no chapter"),
        (lambda e: e.update(summary="An 8 percent duty."), "events[0].summary", "the evidence lacks 8 percent"),
        (lambda e: e.update(part_of="e9"), "events[0].part_of", "no other event"),
    ],
)  # fmt: skip
def test_each_fault_names_its_field_and_line(change: Callable[[Any], None], field: str, said: str) -> None:
    content = changed(change)
    faults = [fault for fault in gold_faults(content, TEXT) if fault.field.startswith(field)]
    assert faults
    assert said in faults[0].message
    lines = content.splitlines()
    key = field.rpartition(".")[2].partition("[")[0]
    assert key in lines[faults[0].line - 1] or "[" in field.rpartition(".")[2] or key == "colour"


def test_not_json_is_a_fault_too() -> None:
    (fault,) = gold_faults("{", TEXT)
    assert "Invalid JSON" in fault.message


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "oslo.txt").write_text(TEXT, "utf-8")
    (tmp_path / "oslo.gold.json").write_text(json.dumps(GOLD), "utf-8")
    events = GOLD["events"]
    for name, found in {"good": events, "poor": []}.items():
        located = [event | {"evidence": [{"quote": "q", "start": 7, "end": 72}]} for event in found]
        (tmp_path / f"{name}.jsonl").write_text(json.dumps({"document": {"id": "oslo"}, "events": located}) + "\n")
    return tmp_path


def test_gold_check_command(run: Any, folder: Path) -> None:
    assert run("gold", "check", str(folder))[:2] == (0, "1 files, 0 faults\n")
    (folder / "oslo.gold.json").write_text(changed(lambda event: event.update(status="agreed")), "utf-8")
    code, out, _ = run("gold", "check", str(folder / "oslo.gold.json"))
    assert code == 1
    assert "oslo.gold.json: line 1" in out
    assert "events[0].status: 'agreed' is no status of tariff" in out


def test_score_command_prints_tables_and_json(run: Any, folder: Path) -> None:
    code, out, _ = run("score", str(folder / "good.jsonl"), str(folder))
    assert code == 0
    assert "type and status" in out
    assert "1.000" in out
    code, out, _ = run(
        "score", str(folder / "poor.jsonl"), str(folder), "--json", "--against", str(folder / "good.jsonl")
    )
    figures = json.loads(out)
    assert figures["scores"]["events"] | {"interval": 0} == {
        "right": 0, "gold": 1, "system": 0, "precision": 1.0, "recall": 0.0, "f1": 0.0, "interval": 0,
    }  # fmt: skip
    assert figures["against"]["events"]["difference"] == -1
    assert figures["missed"][0]["evidence"] == [GOLD["events"][0]["evidence"][0]["quote"]]


def test_score_names_errors_with_their_words(run: Any, folder: Path) -> None:
    _, out, _ = run("score", str(folder / "poor.jsonl"), str(folder), "--errors")
    assert "missed tariff/announced: Norway will put a 7.5 percent duty on butter." in out
    assert "“Norway will impose" in out


@pytest.mark.parametrize(
    "mistake",
    [
        (["poor.jsonl", ".", "--fail-under", "type and status=0.9"], 1, "type and status is 0.000, under 0.9"),
        (["good.jsonl", ".", "--fail-under", "type and status=0.9"], 0, ""),
        (["good.jsonl", ".", "--fail-under", "speed=1"], 2, "is not SCORE=NUMBER"),
        (["missing.jsonl", "."], 1, "missing.jsonl can't be read"),
        (["good.jsonl", "missing"], 2, "missing is no gold file and no folder"),
        (["oslo.txt", "."], 1, "oslo.txt, line 1, is no extraction"),
    ],
)
def test_score_says_what_is_wrong(
    run: Any,
    folder: Path,
    monkeypatch: pytest.MonkeyPatch,
    mistake: tuple[list[str], int, str],
) -> None:
    arguments, code, said = mistake
    monkeypatch.chdir(folder)
    ended, _, err = run("score", *arguments)
    assert said in err
    assert ended == code
