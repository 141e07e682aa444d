from __future__ import annotations

import base64
import hashlib
import html
import json
import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extractor import Extraction, extract, seeds
from extractor.errors import UsageError
from extractor.page import PageSink, render_page
from extractor.page.embedding import embed, shown, web_address
from extractor.page.names import CHAPTER_NAMES, REASONS, jurisdiction_name
from extractor.page.when import days_of
from extractor.page.wording import number
from extractor.vocabulary import RejectionReason
from tests.hostile_markup import STRINGS
from tests.synthetic import extractions, hostile


@pytest.fixture(scope="module")
def samples() -> list[Extraction]:
    return [extract(path, with_text=True) for path in seeds()]


def block(page: str, name: str) -> Any:
    """What one of the page's blocks of JSON holds."""
    found = re.search(rf'<script type="application/json" id="{name}">(.*?)</script>', page, re.DOTALL)
    assert found
    return json.loads(found[1])


def test_the_command_line_writes_a_page(run: Any, tmp_path: Path) -> None:
    """`-o out.html` gives one file, complete, with the texts of the documents, and nothing beside it."""
    code, out, _ = run("extract", "--seeds", "-q", "-o", str(tmp_path / "out.html"))
    assert (code, out) == (0, "")
    assert [path.name for path in tmp_path.iterdir()] == ["out.html"]
    page = (tmp_path / "out.html").read_text("utf-8")
    assert block(page, "d0")["text"] == seeds()[0].read_bytes().decode()


def test_the_page_holds_every_event_and_every_value(samples: list[Extraction]) -> None:
    """Each quote and the words of each quantity, product and date of the records are in the page, at their offsets."""
    page = render_page(samples)
    for index, extraction in enumerate(samples):
        document = block(page, f"d{index}")
        assert [event["id"] for event in document["events"]] == [event.id for event in extraction.events]
        for shown_event, event in zip(document["events"], extraction.events, strict=True):
            assert shown_event["quotes"] == [[q.start, q.end, q.quote] for q in event.evidence]
            spans = {(part[3], part[4]) for part in shown_event["parts"]}
            for mention in (*event.quantities, *event.products, *event.dates, *event.actors):
                assert (mention.start, mention.end) in spans


def test_the_same_results_give_the_same_bytes(samples: list[Extraction], tmp_path: Path) -> None:
    """A page written twice is the same file, and the same as the rendered string."""
    for name in ("one.html", "two.html"):
        with PageSink(tmp_path / name) as page:
            for extraction in samples:
                page.write(extraction)
    first, second = ((tmp_path / name).read_bytes() for name in ("one.html", "two.html"))
    assert first == second == render_page(samples).encode()


def test_a_page_that_breaks_off_leaves_nothing(samples: list[Extraction], tmp_path: Path) -> None:
    """When the run fails in the middle, neither a half page nor a half name stays, and an older page is untouched."""
    (tmp_path / "page.html").write_text("older")

    def broken() -> None:
        with PageSink(tmp_path / "page.html") as page:
            page.write(samples[0])
            assert (tmp_path / "page.html.part").exists()
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        broken()
    assert [path.name for path in tmp_path.iterdir()] == ["page.html"]
    assert (tmp_path / "page.html").read_text() == "older"


def test_a_page_that_cannot_be_written_is_said_before_anything_is_read(run: Any, tmp_path: Path) -> None:
    """A folder that is not there is one line and exit code 2."""
    code, _, err = run("extract", "--seeds", "-q", "-o", str(tmp_path / "missing" / "out.html"))
    assert code == 2
    assert "out.html can't be written: No such file or directory" in err
    assert len(err.splitlines()) == 1


def test_a_finished_page_takes_no_more(samples: list[Extraction], tmp_path: Path) -> None:
    """Writing after the end is refused by name, and ending twice does nothing."""
    with PageSink(tmp_path / "page.html") as page:
        page.write(samples[0])
        page.finish()
        page.finish()
        with pytest.raises(UsageError, match=r"page\.html is not open"):
            page.write(samples[1])
    assert (tmp_path / "page.html").stat().st_size > 10_000


def test_what_is_told_of_the_run_is_shown_as_text() -> None:
    """`finish` takes names and values of any kind; hostile ones are escaped."""
    page = render_page([], run={"duration_s": 3.5, "command": "<script>alert(1)</script>"})
    assert "<bdi>duration s</bdi>" in page
    assert "<bdi>3.5</bdi>" in page
    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in page


def test_nothing_of_the_page_is_fetched(samples: list[Extraction]) -> None:
    """The policy allows the page's own script and style by their hashes and nothing else; both hashes are true."""
    page = render_page(samples)
    policy = html.unescape(re.search(r'http-equiv="Content-Security-Policy" content="([^"]*)"', page)[1])  # type: ignore[index]
    assert policy.startswith("default-src 'none'; ")
    for directive, tag in (("script-src", "script"), ("style-src", "style")):
        body = re.search(rf"<{tag}>(.*?)</{tag}>", page, re.DOTALL)
        assert body
        digest = base64.b64encode(hashlib.sha256(body[1].encode()).digest()).decode()
        assert f"{directive} 'sha256-{digest}'; " in policy
    assert not re.search(r"\s(?:src|srcset|on[a-z]+|style)=", page.partition('<script type="application/json"')[0])


def test_failures_come_with_their_cause() -> None:
    """Documents that failed are counted and named with what went wrong; without any, the page says so."""
    page = render_page(extractions(100, 1))
    assert "made-00099" in page
    assert "The server answered 503 four times." in page
    assert "1 failed" in page
    assert "No trade event was found in 1 document." in render_page(
        [next(extractions(1, 0)).model_copy(update={"outcome": "no_events"})]
    )


@given(st.text(alphabet=st.characters(), max_size=40) | st.sampled_from(STRINGS))
def test_embedded_json_cannot_leave_its_element(text: str) -> None:
    """No angle bracket, line separator, bidi mark or half surrogate stands as itself; all is read back exactly."""
    embedded = str(embed([text]))
    assert json.loads(embedded) == [text]
    assert not re.search("[<>&\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff\x00-\x1f\x7f-\x9f]", embedded)
    embedded.encode()


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain", "plain"),
        ("a\u202eb", "a[U+202E]b"),
        ("ta\u200briff", "ta[U+200B]riff"),
        ("ta\u200criff", "ta[U+200C]riff"),
        ("می\u200cخواهم", "می\u200cخواهم"),
        ("👩\u200d🚀", "👩\u200d🚀"),
        ("\x1b[2J", "[U+001B][2J"),
        ("\ud800", "[U+D800]"),
        ("x\U000e0041", "x[U+E0041]"),
        ("two\nlines\t中文", "two\nlines\t中文"),
        ("dos\r\nlines\r", "dos\r\nlines[U+000D]"),
    ],
    ids=ascii,
)
def test_hidden_characters_are_named(text: str, seen: str) -> None:
    """Control, format and bidi characters show as their code; joiners stay where a script or an emoji needs them."""
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("source", "link"),
    [
        ("https://news.example/a?b=1", True),
        ("http://news.example", True),
        ("javascript:alert(1)", False),
        ("JAVASCRIPT://news.example/%0aalert(1)", False),
        ("data:text/html,x", False),
        ("/archive/a.txt", False),
        ("https://", False),
        ("https://a.example/ b", False),
        ("https://раураl.example/", False),
        ("http://[x", False),
        (None, False),
    ],
)
def test_only_web_addresses_are_links(source: str | None, link: bool) -> None:
    """A source becomes a link only where it is http or https with a host, in plain characters."""
    assert web_address(source) == (source if link else None)


@pytest.mark.parametrize(
    ("value", "days"),
    [
        ("2018-06-02", ("2018-06-02", "2018-06-02")),
        ("2018-02", ("2018-02-01", "2018-02-28")),
        ("2020-02", ("2020-02-01", "2020-02-29")),
        ("1987", ("1987-01-01", "1987-12-31")),
        ("197X", ("1970-01-01", "1979-12-31")),
        ("19XX", ("1900-01-01", "1999-12-31")),
        ("1986-10/1986-12", ("1986-10-01", "1986-12-31")),
        ("2018-05-28/2018-06-03", ("2018-05-28", "2018-06-03")),
        ("2018-22", ("2018-06-01", "2018-08-31")),
        ("2018-24", ("2018-12-01", "2019-02-28")),
        ("XXXX-10", None),
        ("P3Y", None),
        ("2018-13", None),
        ("2019/2018", None),
        (None, None),
    ],
)
def test_times_of_any_precision_become_days(value: str | None, days: tuple[str, str] | None) -> None:
    """A time with a year covers its first to its last day; durations and times without a year cover none."""
    assert days_of(value) == days


@pytest.mark.parametrize(
    ("value", "words"),
    [
        (0, "0"),
        (25, "25"),
        (-0.4, "-0.4"),
        (66.6667, "66.6667"),
        (999_999, "999,999"),
        (1_000_000, "1 million"),
        (26_620_000_000, "26.62 billion"),
        (-150_000_000_000, "-150 billion"),
        (375e9, "375 billion"),
        (2_000_000_000_000, "2 trillion"),
        (1_234_567_891, "1,234,567,891"),
        (12_345_678_900_000_000, "12,345,678,900,000,000"),
        (1e-7, "0.0000001"),
    ],
)
def test_numbers_keep_their_worth(value: float, words: str) -> None:
    """A scale word stands for zeros only where nothing is lost by it."""
    assert number(value) == words


def test_every_code_has_a_name() -> None:
    """Each chapter of the Harmonized System, each reason and each country has a name in English."""
    import pycountry
    from babel import Locale

    english = Locale("en").territories
    assert set(CHAPTER_NAMES) == {f"{chapter:02}" for chapter in range(1, 98)} - {"77"}
    assert set(REASONS) == set(RejectionReason.__args__)  # type: ignore[attr-defined]
    for country in pycountry.countries:
        name = jurisdiction_name(country.alpha_3)
        assert name.isascii() or name.replace("’", "'") == english[country.alpha_2].replace("’", "'")
        assert name != country.alpha_3


def test_a_notebook_shows_text_and_table(samples: list[Extraction]) -> None:
    """The cell marks exactly the quotes in the text and lists every value beside its words."""
    cell = samples[0]._repr_html_()
    marked = "".join(html.unescape(words) for words in re.findall(r"<mark[^>]*>(.*?)</mark>", cell, re.DOTALL))
    text = samples[0].document.text
    assert text is not None
    covered = sorted({i for event in samples[0].events for q in event.evidence for i in range(q.start, q.end)})
    assert marked == "".join(text[i] for i in covered)
    assert "<b>25 %</b> “25 percent”" in cell


def test_a_notebook_shows_quotes_where_no_text_is_carried() -> None:
    """Without the text the quotes stand in the table, and the cell says how to see them in place."""
    extraction = extract(seeds()[1])
    cell = extraction._repr_html_()
    assert "with_text=True" in cell
    marked = [html.unescape(words) for words in re.findall(r"<mark[^>]*>(.*?)</mark>", cell, re.DOTALL)]
    assert marked == [quote.quote for event in extraction.events for quote in event.evidence]


def test_a_notebook_cell_reaches_nothing_beyond_it() -> None:
    """Hostile words in every field stay words: no element but the cell's own, no script, no style sheet."""
    allowed = {
        "div",
        "p",
        "b",
        "span",
        "mark",
        "sup",
        "table",
        "thead",
        "tbody",
        "tr",
        "th",
        "td",
        "br",
        "ul",
        "li",
        "code",
    }
    for extraction in hostile(STRINGS):
        cell = extraction._repr_html_()
        tags = re.findall(r"</?([a-zA-Z][^\s>]*)([^>]*)>", cell)
        assert {name for name, _ in tags} <= allowed
        assert all(re.fullmatch(r'( (style|title|dir)="[^"]*")*', attributes) for _, attributes in tags)
        assert not re.search("[\x00-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", cell)
