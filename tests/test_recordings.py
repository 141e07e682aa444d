from __future__ import annotations

import asyncio
import hashlib
import json
import re
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import Extraction, Extractor, RecordingDamaged, RecordingError, RecordingMissing, UsageError
from extractor.recordings import Exchange, FolderStore, faults, read_exchange, render_exchange, request_key
from extractor.schema import Document
from extractor.writing import Constant
from tests.scripted import TEXT, ScriptedTransport, completion, draft, drafted, failure

KEY = "sk-canary-0123456789abcdef"
GOOD = completion(draft(drafted()))


def run(
    folder: Path, transport: ScriptedTransport | None, text: str = TEXT, name: str = "oslo", **options: Any
) -> Extraction:
    async def main() -> Extraction:
        defaults = {"model": "scripted", "base_url": "http://server/v1", "api_key": KEY, "recordings": folder}
        async with Extractor(transport=transport, **(defaults | options)) as extractor:
            return await extractor.extract(Document(id=name, text=text))

    return asyncio.run(main())


def test_an_answer_is_paid_once_and_replayed_ever_after(tmp_path: Path) -> None:
    transport = ScriptedTransport(GOOD)
    first = run(tmp_path, transport, record="record")
    again = run(tmp_path, transport, record="record")
    replayed = run(tmp_path, None)
    assert len(transport.requests) == 1
    assert (first.provenance.recorded, again.provenance.recorded, replayed.provenance.recorded) == (False, True, True)
    assert first.events == again.events == replayed.events
    assert first.usage == replayed.usage
    assert replayed.model_dump_json() == again.model_dump_json()


def test_a_replay_runs_reasks_and_repairs_too(tmp_path: Path) -> None:
    fix = {"fixes": [{"question": 1, "words": "butter", "kind": None}]}
    steps = [completion("oops"), completion(draft(drafted(products=["lard"]))), completion(json.dumps(fix))]
    first = run(tmp_path, ScriptedTransport(*steps), record="record")
    replayed = run(tmp_path, None)
    assert [attempt.ending for attempt in replayed.attempts] == ["malformed", "answered", "answered"]
    assert replayed.events == first.events
    assert sorted(path.name.split("-")[0] for path in tmp_path.glob("oslo/*")) == ["extract", "extract", "repair"]


def test_refresh_always_calls_and_keeps(tmp_path: Path) -> None:
    transport = ScriptedTransport(GOOD, completion(draft()))
    assert run(tmp_path, transport, record="refresh").outcome == "events"
    assert run(tmp_path, transport, record="refresh").outcome == "no_events"
    assert run(tmp_path, None).outcome == "no_events"


def test_the_host_is_no_part_of_the_key(tmp_path: Path) -> None:
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    assert run(tmp_path, None, base_url="https://elsewhere/api/v1").outcome == "events"


def test_failures_are_not_kept(tmp_path: Path) -> None:
    run(tmp_path, ScriptedTransport(failure(400)), record="record")
    assert list(tmp_path.glob("*/*")) == []


@pytest.mark.parametrize(
    ("options", "said"),
    [
        ({"text": TEXT.replace("butter", "cheese")}, ["it differs in text", "+OSLO", "-OSLO", "Danish cheese"]),
        ({"model": "another"}, ["it differs in model", '-"scripted"', '+"another"']),
        ({"parameters": {"temperature": 0}}, ["it differs in temperature"]),
        ({"mode": "tools"}, ["it differs in schema, tool_choice"]),
    ],
)
def test_a_miss_names_the_nearest_recording_and_what_changed(
    tmp_path: Path, options: dict[str, Any], said: list[str]
) -> None:
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    with pytest.raises(RecordingMissing) as caught:
        run(tmp_path, None, **options)
    for words in ["nearest: oslo/extract-", "answered by scripted", *said, "--record"]:
        assert words in str(caught.value)


def test_a_miss_in_an_empty_store_says_so(tmp_path: Path) -> None:
    with pytest.raises(RecordingMissing, match="the store is empty"):
        run(tmp_path, None)


def test_replay_without_a_folder_is_a_mistake_of_the_caller(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="no folder of recordings"):
        run(tmp_path / "nowhere", None)


def test_nothing_secret_is_kept(tmp_path: Path) -> None:
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    (path,) = tmp_path.glob("*/*")
    text = path.read_text("utf-8")
    assert KEY not in text
    assert "authorization" not in text.lower()
    assert "http://server" not in text


def test_an_answer_that_holds_the_key_is_not_kept(tmp_path: Path) -> None:
    with pytest.raises(RecordingError, match="holds the API key"):
        run(tmp_path, ScriptedTransport(GOOD), text=f"{TEXT} {KEY}", record="record")
    assert list(tmp_path.glob("*/*.json")) == []


def test_a_recording_is_readable(tmp_path: Path) -> None:
    """Texts stand as lines, an answer as JSON, and the prompt is named."""
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    (path,) = tmp_path.glob("*/*")
    content = json.loads(path.read_text("utf-8"))
    assert "You read one news text" in content["request"]["messages"][0]["content"]["$lines"][0]
    assert content["reply"]["choices"][0]["message"]["content"]["$json"]["events"][0]["type"] == "tariff"
    assert content["prompt"]["name"] == "trade-events"
    assert content["answered_by"] == "scripted"


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda text: text.replace("Danish butter", "Danish cheese", 1), "not the one that was answered"),
        (lambda text: text[:-100], "is no recording"),
        (lambda text: text.replace('"recording": 1', '"recording": 9'), "is of format 9"),
        (lambda _: "[1]", "is no recording"),
    ],
)
def test_a_changed_recording_is_refused(tmp_path: Path, change: Any, said: str) -> None:
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    (path,) = tmp_path.glob("*/*")
    path.write_text(change(path.read_text("utf-8")), "utf-8")
    with pytest.raises(RecordingDamaged, match=said):
        run(tmp_path, None)
    assert any(said in fault for fault in faults(path, "x"))


def test_check_finds_keys_and_old_prompts(tmp_path: Path) -> None:
    run(tmp_path, ScriptedTransport(completion(draft(drafted(summary="Bearer abcdefghijklmnop0123")))), record="record")
    (path,) = tmp_path.glob("*/*")
    found = " ".join(faults(path, "another prompt"))
    assert "another version of prompt" in found
    assert "looks like a key: Bearer" in found


@pytest.mark.parametrize(
    "name", ["../../x", "/etc/passwd", "CON", "a\nb", "a" * 5000, "..", "", "ünïcode", "a/b", "\x00"]
)
def test_no_name_of_a_document_leads_out_of_the_folder(tmp_path: Path, name: str) -> None:
    store = tmp_path / "store"
    run(store, ScriptedTransport(GOOD), name=name, record="record")
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert len(written) == 1
    assert written[0].resolve().is_relative_to(store.resolve())
    assert run(store, None, name=name).outcome == "events"


def test_a_full_or_forbidden_disk_is_said(tmp_path: Path) -> None:
    (tmp_path / "oslo").write_text("in the way")
    with pytest.raises(RecordingError, match="can't keep the answer"):
        run(tmp_path, ScriptedTransport(GOOD), record="record")


WRITTEN = [
    json.dumps(said)
    for said in (
        {"a": [{"b": 1.5, "c": []}, {}], "d": "e, \n f,\\n g"},
        {"$json": {"a": 1}, "$way": "spaced"},
        {"a": {"b": 1, "$way": "spaced"}, "c": ', "$way": "spaced"}'},
        [1e22, {"$way": "spaced"}, '{"$json": '],
    )
]
"""What a model may write in JSON: whatever it is, a file gives it back."""

JSON = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.text()
    | st.sampled_from(['{"a": 1}', "[1,2]", "a\nb", '{"a":1}', "\n", *WRITTEN]),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(max_size=5) | st.sampled_from(["$lines", "$json", "$way", "$"]), inner, max_size=3)
    ),
    max_leaves=12,
)


@given(
    request=st.dictionaries(st.text(max_size=5), JSON, max_size=3),
    reply=st.dictionaries(st.text(max_size=5), JSON, max_size=3),
)
def test_what_is_kept_comes_back_to_the_character(
    tmp_path_factory: pytest.TempPathFactory, request: Any, reply: Any
) -> None:
    exchange = Exchange(
        key=request_key("/v1/chat/completions", request), document="d", purpose="extract", prompt="p", prompt_sha256="0",
        answered_by="m", recorded_at="2026-01-01T00:00:00+00:00", request=request, reply=reply,
    )  # fmt: skip
    path = tmp_path_factory.mktemp("kept") / "extract.json"
    path.write_text(render_exchange(exchange), "utf-8")
    assert read_exchange(path) == exchange


TEXTS = st.text() | st.sampled_from(
    ['{"a": 1}', "a\nb", "see https://errors.pydantic.dev/2.13/v/missing", "\ud800", "\x7f\x00\u2028"]
)
MESSAGES = st.lists(
    st.fixed_dictionaries(
        {"role": st.sampled_from(["system", "user", "assistant"]), "content": TEXTS | JSON},
        optional={"$name": TEXTS, "tool_calls": JSON},
    )
    | JSON,
    max_size=3,
)
BODIES = st.fixed_dictionaries(
    {"messages": MESSAGES | JSON, "model": TEXTS},
    optional={
        "response_format": st.dictionaries(TEXTS, JSON, max_size=3).map(Constant),
        "seed": st.integers() | st.floats(allow_nan=False),
        "stop": st.lists(TEXTS),
        "user": TEXTS,
        "$": JSON,
    },
)


@given(body=BODIES)
def test_a_key_is_the_digest_of_the_sorted_request(body: Any) -> None:
    """However it is put together: recordings of years are found by it."""
    lasting = {name: value for name, value in body.items() if name != "user"}
    canonical = json.dumps(
        ["POST", "chat/completions", lasting], sort_keys=True, ensure_ascii=False, separators=(",", ":")
    )
    canonical = re.sub(r"https://errors\.pydantic\.dev/[\d.]+/", "https://errors.pydantic.dev/", canonical)
    digest = hashlib.sha256(canonical.encode("utf-8", "surrogatepass")).hexdigest()
    assert request_key("/v1/chat/completions", body) == digest


@given(body=BODIES, other=BODIES, reply=st.dictionaries(st.text(max_size=5), JSON, max_size=3))
def test_a_recording_answers_its_own_request_alone(
    tmp_path_factory: pytest.TempPathFactory, body: Any, other: Any, reply: Any
) -> None:
    """Also where the file is not read whole, and where it is written in another way."""
    key = request_key("/v1/chat/completions", body)
    exchange = Exchange(
        key=key, document="d", purpose="extract", prompt="p", prompt_sha256="0", answered_by="m",
        recorded_at="2026-01-01T00:00:00+00:00", request=body, reply=reply,
    )  # fmt: skip
    text = render_exchange(exchange)
    try:
        text.encode()
    except UnicodeEncodeError:
        return  # half a surrogate pair stands in no file
    folder = tmp_path_factory.mktemp("kept")
    path = folder / "d" / f"extract-{key[:12]}.json"
    path.parent.mkdir()
    for written in (text, json.dumps(json.loads(text))):
        path.write_text(written, "utf-8")
        kept = FolderStore(folder).get(key, body)
        assert kept is not None
        assert kept.reply == reply
    if request_key("/v1/chat/completions", other) != key:
        changed = {
            **json.loads(text),
            "request": json.loads(render_exchange(replace(exchange, request=other)))["request"],
        }
        path.write_text(json.dumps(changed, ensure_ascii=True, indent=1) + "\n", "utf-8")
        with pytest.raises(RecordingDamaged, match="not the one that was answered"):
            FolderStore(folder).get(key, body)


def test_a_replay_reads_the_answer_alone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The request in the file is held against the one that is asked, and not parsed."""
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    monkeypatch.setattr("extractor.recordings.read_exchange", None)
    assert run(tmp_path, None).outcome == "events"


def test_a_parameter_is_keyed_as_it_is_sent(tmp_path: Path) -> None:
    """Numbers as names are text in JSON, and sorted as text."""
    options: dict[str, Any] = {"parameters": {"logit_bias": {7: 1, 50256: -100}}}
    run(tmp_path, ScriptedTransport(GOOD), record="record", **options)
    (exchange,) = FolderStore(tmp_path)
    assert exchange.key == request_key("chat/completions", exchange.request)
    assert run(tmp_path, None, **options).outcome == "events"


def test_the_key_ignores_what_changes_by_itself() -> None:
    body = {"model": "m", "messages": [{"role": "user", "content": "see https://errors.pydantic.dev/2.13/v/missing"}]}
    other = json.loads(json.dumps(body).replace("2.13", "2.99")) | {"user": "me"}
    assert request_key("/v1/chat/completions", body) == request_key("/api/v1/chat/completions/", other)
    assert request_key("/v1/chat/completions", body) != request_key("/v1/chat/completions", body | {"model": "n"})


def test_store_lists_its_recordings(tmp_path: Path) -> None:
    run(tmp_path, ScriptedTransport(GOOD), record="record")
    (exchange,) = FolderStore(tmp_path)
    assert exchange.document == "oslo"
