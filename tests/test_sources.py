"""What people bring: files of every kind, in every encoding, whole and hostile."""

from __future__ import annotations

import asyncio
import csv
import gzip
import io
import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

import pytest

from extractor import Extractor
from extractor.errors import SourceError, UsageError
from extractor.schema import Document
from extractor.sources import Limits, UnreadDocument, read_document, read_documents
from tests.files import (
    LEAD,
    REPLY,
    TEXT,
    TITLE,
    crawl,
    hostile_files,
    lines_of_json,
    page,
    pdf,
    pdf_text,
    response,
    slow_pages,
    zipped,
)
from tests.scripted import ScriptedTransport, completion

ROOT = Path(__file__).parents[1]


def read(*paths: Path | str, **options: Any) -> tuple[list[Document], list[UnreadDocument]]:
    found = list(read_documents(paths, **options))
    return [d for d in found if isinstance(d, Document)], [d for d in found if isinstance(d, UnreadDocument)]


def documents(*paths: Path | str, **options: Any) -> list[Document]:
    good, bad = read(*paths, **options)
    assert bad == []
    return good


def failure(*paths: Path | str, **options: Any) -> str:
    good, bad = read(*paths, **options)
    assert good == []
    assert len(bad) == 1
    return str(bad[0].error)


def table(rows: Iterable[Iterable[object]], delimiter: str = ",") -> bytes:
    out = io.StringIO()
    csv.writer(out, delimiter=delimiter).writerows(rows)
    return out.getvalue().encode()


def parquet(rows: list[dict[str, object]]) -> bytes:
    import pyarrow as pa
    import pyarrow.parquet as pq

    out = pa.BufferOutputStream()
    pq.write_table(pa.Table.from_pylist(rows), out)
    return bytes(out.getvalue())


ROWS: list[dict[str, object]] = [
    {"id": "n1", "title": TITLE, "text": LEAD, "date": "2018-03-07"},
    {"id": "n2", "title": TITLE, "text": REPLY, "date": None},
]
CELLS = [list(ROWS[0]), *([value or "" for value in row.values()] for row in ROWS)]


# Kinds


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("report.txt", TEXT.encode()),
        ("report.md", TEXT.encode()),
        ("report.txt.gz", gzip.compress(TEXT.encode())),
        ("report.html", page().encode()),
        ("report.htm.gz", gzip.compress(page().encode())),
        ("report.pdf", pdf(pdf_text(TEXT))),
        ("report.pdf.gz", gzip.compress(pdf(pdf_text(TEXT)))),
    ],
)
def test_a_file_of_one_document_gives_its_text_under_its_stem(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    document = read_document(tmp_path / name, date="2018-03-07")
    assert (document.id, document.source, document.date) == ("report", str(tmp_path / name), "2018-03-07")
    words = " ".join(document.text.split())
    assert LEAD in words
    assert REPLY in words
    assert "Subscribe" not in words


def test_a_page_gives_headline_article_and_what_it_says_about_itself(tmp_path: Path) -> None:
    """The text is headline and article; title and day of publication are metadata."""
    (tmp_path / "p.html").write_text(page())
    document = read_document(tmp_path / "p.html")
    assert document.text == f"{TITLE}\n{LEAD}\n{REPLY}"
    assert document.metadata is not None
    assert (document.metadata["title"], document.metadata["datepublished"]) == (TITLE, "2018-03-07")


def test_the_day_that_a_page_names_dates_its_events(tmp_path: Path) -> None:
    (tmp_path / "p.html").write_text(
        page(TITLE, "Norway will impose a duty of 7.5 percent on tiles, its ministry said.")
    )
    server = ScriptedTransport(completion('{"planted": [], "events": []}'))

    async def main() -> Any:
        async with Extractor("m", base_url="http://server/v1", api_key="k", transport=server) as extractor:
            return await extractor.extract(read_document(tmp_path / "p.html"))

    date = asyncio.run(main()).document.date
    assert (date.value, date.basis) == ("2018-03-07", "supplied")


def test_a_date_in_the_article_is_none_of_the_page(tmp_path: Path) -> None:
    (tmp_path / "p.html").write_text(page(TITLE, LEAD, "Talks failed on 12 March 2015.", date=None))
    assert "datepublished" not in (read_document(tmp_path / "p.html").metadata or {})


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("wire.jsonl", lines_of_json(ROWS)),
        ("wire.ndjson", b"\xef\xbb\xbf" + lines_of_json(ROWS).replace(b"\n", b"\r\n\r\n")),
        ("wire.jsonl.gz", gzip.compress(lines_of_json(ROWS[:1])) + gzip.compress(lines_of_json(ROWS[1:]))),
        ("wire.csv", table(CELLS)),
        ("wire.csv", b"\xef\xbb\xbf" + table(CELLS, ";")),
        ("wire.csv", table(CELLS).decode().encode("utf-16")),
        ("wire.tsv", table(CELLS, "\t")),
        ("wire.parquet", parquet(ROWS)),
        ("wire.parquet.gz", gzip.compress(parquet(ROWS))),
    ],
)
def test_a_table_gives_a_document_a_row(tmp_path: Path, name: str, content: bytes) -> None:
    (tmp_path / name).write_bytes(content)
    first, second = documents(tmp_path / name, date="2020-01-01")
    assert (first.id, first.text, first.date) == ("n1", LEAD, "2018-03-07")
    assert (second.id, second.text, second.date) == ("n2", REPLY, "2020-01-01")
    assert first.metadata is not None
    assert first.metadata["title"] == TITLE
    assert first.source is not None
    assert first.source.startswith(f"{tmp_path / name}#row-")


def test_a_zip_gives_what_its_members_hold(tmp_path: Path) -> None:
    """Also members that are packed themselves; folders, hidden files and unknown kinds are passed over."""
    inner = zipped([("b.txt", REPLY.encode())])
    members = [("in/a.html", page().encode()), ("in/rows.jsonl.gz", gzip.compress(lines_of_json([{"text": LEAD}]))),
               ("in/more.zip", inner), ("__MACOSX/in/._a.txt", b"junk"), ("in/photo.png", b"\x89PNG"), ("in/", b"")]  # fmt: skip
    (tmp_path / "news.zip").write_bytes(zipped(members))
    notes: list[str] = []
    found = documents(tmp_path / "news.zip", notify=notes.append)
    assert [document.id for document in found] == ["news/in/a", "news/in/rows/row-1", "news/in/more/b"]
    assert notes == ["1 file of other kinds not read: .png (1)"]


# Web archives


@pytest.mark.parametrize("packed", [False, True], ids=["plain", "gzip"])
def test_a_thousand_pages_with_broken_records_lose_only_those(tmp_path: Path, packed: bool) -> None:
    """Garbage, a wrong length, a record cut in its header and one cut in its body each cost one record, and are told."""
    whole = crawl(1_000)
    broken = {100: whole[100].replace(b"WARC/1.0", b"WORC/1.0"), 200: whole[200].replace(b"Content-Length: ", b"Content-Length: 9"),
              300: b"\x00\xff no record \r\n" * 40, 400: whole[400][:90], 500: whole[500][:-200]}  # fmt: skip
    records = crawl(1_000, broken)
    name = tmp_path / ("crawl.warc.gz" if packed else "crawl.warc")
    lost = set(broken)
    if packed:
        parts = [gzip.compress(record) for record in records]
        parts[600] = parts[600][:60] + bytes([parts[600][60] ^ 0xFF]) + parts[600][61:]
        parts[700] = parts[700][: len(parts[700]) // 2]
        lost |= {600, 700}
        name.write_bytes(b"".join(parts))
    else:
        name.write_bytes(b"".join(records))
    good, bad = read(name)
    assert [document.id for document in good] == [f"https://ledger.example/{n}" for n in range(1_000) if n not in lost]
    assert len(bad) == len(lost)
    assert all(f"This is report {document.id.rsplit('/', 1)[1]} of the dispute." in document.text for document in good)


def test_only_pages_of_a_crawl_are_read_and_the_rest_is_told(tmp_path: Path) -> None:
    packed = gzip.compress(page("Packed").encode())
    chunked = b"%x\r\n%s\r\n0\r\n\r\n" % (len(page("Chunked").encode()), page("Chunked").encode())
    bomb = gzip.compress(b" " * 50_000_000)
    records = [
        response("https://l.example/", page().encode()),
        response("https://l.example/logo.png", b"\x89PNG", "image/png"),
        response("https://l.example/gone", page().encode(), status="404 Not Found"),
        response("https://l.example/packed", packed, headers="Content-Encoding: gzip\r\n"),
        response("https://l.example/chunked", chunked, headers="Transfer-Encoding: chunked\r\n"),
        response("https://l.example/latin", page("Käse aus Österreich").encode("cp1252"), "text/html; charset=ISO-8859-1"),
        response("https://l.example/bomb", bomb, headers="Content-Encoding: gzip\r\n"),
        response("https://l.example/", page("Once more").encode()),
    ]  # fmt: skip
    (tmp_path / "c.warc").write_bytes(b"".join(records))
    notes: list[str] = []
    good, bad = read(tmp_path / "c.warc", notify=notes.append)
    assert [document.id.removeprefix("https://l.example/") for document in good] == [
        "",
        "packed",
        "chunked",
        "latin",
        "~2",
    ]
    assert [document.text.splitlines()[0] for document in good[1:4]] == ["Packed", "Chunked", "Käse aus Österreich"]
    assert (good[3].metadata or {})["encoding"] == "cp1252"
    assert [document.document_id for document in bad] == ["https://l.example/bomb"]
    assert notes == [f"{tmp_path / 'c.warc'}: 2 responses not read: image/png (1), status 404 (1)"]


# Columns


def test_columns_are_named_or_leave_no_doubt(tmp_path: Path) -> None:
    path = tmp_path / "t.csv"
    path.write_bytes(table([["Key", "Lead", "Article Text", "when"], ["k", "short", TEXT, "7 March 2018"]]))
    (document,) = documents(path)
    assert (document.id, document.text, document.date) == ("t/row-1", TEXT, None)
    (document,) = documents(path, text_column="Lead", id_column="Key", date_column="when")
    assert (document.id, document.text, document.date) == ("k", "short", "2018-03-07")


@pytest.mark.parametrize(
    ("header", "options", "said"),
    [
        (["text", "body"], {}, "has more than one column that may hold the text. Name it: --text-column. Its columns: 'text', 'body'."),
        (["a", "b"], {}, "has no column whose name says that it holds the text. Name it: --text-column. Its columns: 'a', 'b'."),
        (["text", "b"], {"text_column": "c"}, "has no column 'c', which --text-column names. Its columns: 'text', 'b'."),
        (["text", "date", "published_at"], {}, "has more than one column that may hold the date of publication. Name it: --date-column"),
        (["text", "text"], {}, "names a column twice"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("kind", ["csv", "parquet", "jsonl"])
def test_doubtful_columns_are_an_error_that_lists_them(
    tmp_path: Path, kind: str, header: list[str], options: dict[str, str], said: str
) -> None:
    row: dict[str, object] = dict.fromkeys(header, "words")
    if len(row) != len(header) and kind != "csv":
        pytest.skip("only a CSV file can name a column twice")
    content = {
        "csv": table([header, ["words"] * len(header)]),
        "jsonl": lines_of_json([row]),
        "parquet": parquet([row]),
    }
    (tmp_path / f"t.{kind}").write_bytes(content[kind])
    assert said in failure(tmp_path / f"t.{kind}", **options)


def test_no_date_column_is_a_choice(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_bytes(
        lines_of_json([{"text": TEXT, "date": "nonsense", "published_at": "2018-03-07"}])
    )
    (document,) = documents(tmp_path / "t.jsonl", date_column="")
    assert document.date is None


@pytest.mark.parametrize(
    ("row", "said"),
    [
        ({"text": None}, "has no 'text'"),
        ({"other": "x"}, "has no 'text'"),
        ({"text": 7}, "is no text but 7"),
        ({"text": ["a"]}, "is no text but a list"),
        ({"text": " "}, "is empty"),
        ({"text": "a\0b"}, "holds a NUL at character 1"),
        ({"text": LEAD, "date": "soon"}, "its date 'soon' can't be read"),
        ({"text": LEAD, "date": "2018-02-30"}, "its date '2018-02-30' can't be read"),
        ({"text": LEAD, "date": 1520380800}, "its date '1520380800' can't be read"),
        ("a string", "is 'a string', not an object"),
    ],
)
def test_a_bad_row_is_told_by_its_number_and_the_others_go_on(tmp_path: Path, row: Any, said: str) -> None:
    (tmp_path / "t.jsonl").write_bytes(
        lines_of_json([{"text": LEAD, "date": "2018-03-07T10:00:00Z"}, row, {"text": REPLY}])
    )
    good, bad = read(tmp_path / "t.jsonl")
    assert [document.text for document in good] == [LEAD, REPLY]
    assert good[0].date == "2018-03-07"
    assert bad[0].document_id == "t/row-2"
    assert said in str(bad[0].error)


def test_a_row_with_too_many_fields_or_a_stray_quotation_mark_is_no_text(tmp_path: Path) -> None:
    """A text with a comma that was not quoted would be cut short in silence."""
    content = f'id,text\n1,Tariffs on steel, and more\n2,"quoted" and not\n3,"{LEAD}"\n'
    (tmp_path / "t.csv").write_text(content)
    good, bad = read(tmp_path / "t.csv")
    assert [document.id for document in good] == ["3"]
    assert "has 3 fields; the header has 2" in str(bad[0].error)
    assert "row-2 is broken" in str(bad[1].error)


def test_an_undecodable_row_is_an_error_of_its_own(tmp_path: Path) -> None:
    filler = "".join(f"{n},{LEAD}\n".replace(", ", " ") for n in range(1_000))
    (tmp_path / "t.csv").write_bytes(b"id,text\n" + filler.encode() + b"x,K\xe4se\ny,fine\n")
    good, bad = read(tmp_path / "t.csv")
    assert (len(good), good[-1].id) == (1_001, "y")
    assert "row-1001 is not UTF-8 (byte 0xe4 at character 1)" in str(bad[0].error)
    good, bad = read(tmp_path / "t.csv", encoding="cp1252")
    assert (good[-2].text, bad) == ("Käse", [])


# Names


def test_ids_are_unique_and_the_same_in_every_run(tmp_path: Path) -> None:
    """Files that share a stem go by their path, repeated ids get a number, and a second run gives the same."""
    for name in ("a/x.txt", "b/x.txt", "c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    rows = [
        {"id": "n", "text": LEAD},
        {"id": "n~2", "text": LEAD},
        {"id": "n", "text": LEAD},
        {"id": 7, "text": LEAD},
        {"text": LEAD},
    ]
    (tmp_path / "t.jsonl").write_bytes(lines_of_json(rows))
    first = [document.id for document in documents(tmp_path, tmp_path / "c.txt")]
    root = tmp_path.as_posix()
    assert first == [
        f"{root}/a/x.txt",
        f"{root}/b/x.txt",
        f"{root}/c.txt",
        "n",
        "n~2",
        "n~3",
        "7",
        "t/row-5",
        f"{root}/c.txt~2",
    ]
    assert first == [document.id for document in documents(tmp_path, tmp_path / "c.txt")]


def test_no_name_can_break_a_line_or_a_terminal(tmp_path: Path) -> None:
    """Ids and sources are printable, of bounded length, and distinct; nothing is written where a name says."""
    odd = ["two\nlines", "\x1b[31mred", "n" * 5_000, "n" * 5_000 + "m", "\u202egnp"]
    (tmp_path / "t.jsonl").write_bytes(lines_of_json([{"id": name, "text": LEAD} for name in odd]))
    (tmp_path / "z.zip").write_bytes(zipped([("../../up.txt", TEXT.encode()), ("/etc/up.txt", TEXT.encode())]))
    (tmp_path / os.fsdecode(b"\xff.txt")).write_text(TEXT)
    (tmp_path / "new\nline.txt").write_text(TEXT)
    found = documents(tmp_path)
    names = [document.id for document in found]
    assert len(set(names)) == len(names) == 9
    assert all(name.isprintable() and len(name) <= 200 and name.encode() for name in names)
    assert all(document.source and document.source.isprintable() for document in found)
    assert {"z/up", "z/etc/up"} < set(names)
    assert not list(tmp_path.parent.rglob("up.txt"))


# Finding


def test_a_folder_is_read_in_order_with_all_that_it_holds(tmp_path: Path) -> None:
    for name in ("b.txt", "a/2.txt", "a/10.md", "c.jpg", ".hidden.txt", ".git/x.txt", "a/d.html"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(page() if name.endswith("html") else TEXT)
    (tmp_path / "a" / "loop").symlink_to(tmp_path, target_is_directory=True)
    notes: list[str] = []
    assert [document.id for document in documents(tmp_path, notify=notes.append)] == ["10", "2", "d", "b"]
    assert notes == [
        "1 link to folders not followed; name the folders themselves",
        "1 file of other kinds not read: .jpg (1)",
    ]


def test_an_empty_folder_and_a_pattern_without_match_are_errors(tmp_path: Path) -> None:
    assert "is a folder without a file to read" in failure(tmp_path)
    assert "no file matches" in failure(f"{tmp_path}/*.txt")
    assert "does not exist" in failure(tmp_path / "none.txt")


@pytest.mark.parametrize(
    ("pattern", "expected"),
    [
        ("*.txt", ["top"]),
        ("**/*.txt", ["top", "one", "two"]),
        ("a/*", ["two", "one"]),
        ("?/[o]*.txt", ["one"]),
        ("**", ["two", "one", "top"]),
    ],
)
def test_patterns_work_where_no_shell_expands_them(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pattern: str, expected: list[str]
) -> None:
    for name in ("top.txt", "a/one.txt", "a/deep/two.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(TEXT)
    (tmp_path / "a" / "deep" / "loop").symlink_to(tmp_path, target_is_directory=True)
    monkeypatch.chdir(tmp_path)
    assert [document.id for document in documents(pattern)] == expected


@pytest.mark.parametrize(
    ("content", "kind", "expected"),
    [
        (TEXT.encode(), None, [("stdin", TEXT)]),
        (gzip.compress(TEXT.encode()), None, [("stdin", TEXT)]),
        (lines_of_json(ROWS), "jsonl", [("n1", LEAD), ("n2", REPLY)]),
        (parquet(ROWS), "parquet", [("n1", LEAD), ("n2", REPLY)]),
        (zipped([("a.txt", TEXT.encode())]), "zip", [("stdin/a", TEXT)]),
    ],
)
def test_standard_input_is_a_text_or_what_it_is_said_to_be(
    monkeypatch: pytest.MonkeyPatch, content: bytes, kind: Any, expected: list[tuple[str, str]]
) -> None:
    class Stdin:
        buffer = io.BytesIO(content)

    monkeypatch.setattr("sys.stdin", Stdin)
    assert [(document.id, document.text) for document in documents("-", input_format=kind)] == expected


def test_a_named_file_is_what_it_is_said_to_be(tmp_path: Path) -> None:
    (tmp_path / "export.dat").write_bytes(lines_of_json(ROWS))
    assert len(documents(tmp_path / "export.dat", input_format="jsonl")) == 2
    with pytest.raises(UsageError, match="no such input format"):
        read_documents([tmp_path], input_format="docx")  # type: ignore[arg-type]
    (tmp_path / "paper.txt").write_bytes(pdf(pdf_text(TEXT)) + b"\0")
    assert "It begins like a PDF: --input-format pdf" in failure(tmp_path / "paper.txt")
    (tmp_path / "a.docx").write_bytes(b"PK\x03\x04")
    assert ".docx files are not read. Save it as" in failure(tmp_path / "a.docx")


def test_one_document_is_not_taken_from_many(tmp_path: Path) -> None:
    (tmp_path / "t.jsonl").write_bytes(lines_of_json(ROWS))
    with pytest.raises(SourceError, match="holds more than one document"):
        read_document(tmp_path / "t.jsonl")


# Encodings

GERMAN = "BERLIN - Die Regierung kündigte Zölle auf Käse an. „Wir handeln jetzt“, sagte die Ministerin am Mittwoch, und für die Höfe sei Hilfe da."
RUSSIAN = (
    "МОСКВА - Правительство объявило в среду об ответных пошлинах на сталь. Ставка составит восемнадцать процентов."
)


@pytest.mark.parametrize(
    ("text", "encoding", "said"),
    [
        (GERMAN, "utf-16", "utf-16-le"),
        (GERMAN, "utf-16-be", "utf-16-be"),
        (GERMAN, "utf-16-le", "utf-16-le"),
        (GERMAN, "utf-32", "utf-32-le"),
        (GERMAN, "utf-32-be", "utf-32-be"),
        (GERMAN, "cp1252", "cp1252"),
        (RUSSIAN, "cp1251", "cp1251"),
        (RUSSIAN, "koi8-r", "koi8-r"),
        (RUSSIAN, "utf-16-le", "utf-16-le"),
    ],
)
def test_other_encodings_are_decoded_and_said(tmp_path: Path, text: str, encoding: str, said: str) -> None:
    (tmp_path / "t.txt").write_bytes(text.encode(encoding))
    notes: list[str] = []
    document = read_document(tmp_path / "t.txt", notify=notes.append)
    assert document.text == text
    assert (document.metadata or {})["encoding"] == said
    assert len(notes) == 1
    assert f"read as {said}" in notes[0]


def test_utf_8_is_kept_as_it_is_and_nothing_is_said(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_bytes("\ufeffZölle\r\nauf Käse\n".encode())
    notes: list[str] = []
    document = read_document(tmp_path / "t.txt", notify=notes.append)
    assert (document.text, document.metadata, notes) == ("\ufeffZölle\r\nauf Käse\n", None, [])


def test_what_is_no_text_in_any_encoding_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_bytes(bytes(range(128, 256)) * 3)
    assert "is not UTF-8 (byte 0x80 at position 0)" in failure(tmp_path / "t.txt")
    (tmp_path / "t.txt").write_bytes(GERMAN.encode("cp1252"))
    assert "is not ascii (byte 0xfc at position" in failure(tmp_path / "t.txt", encoding="ascii")
    with pytest.raises(UsageError, match="no such encoding"):
        read_documents(["t.txt"], encoding="base64")


@pytest.mark.parametrize(
    ("head", "encoding", "said"),
    [
        ('<meta charset="windows-1251">', "cp1251", "cp1251"),
        ('<meta http-equiv="Content-Type" content="text/html; charset=koi8-r">', "koi8-r", "koi8-r"),
        ("", "utf-8", None),
        ('<meta charset="iso-8859-1">', "utf-16", "utf-16-le"),
    ],
)
def test_a_page_is_decoded_as_it_declares(tmp_path: Path, head: str, encoding: str, said: str | None) -> None:
    (tmp_path / "p.html").write_bytes(page("Пошлины на сталь", RUSSIAN, head=head).encode(encoding))
    document = read_document(tmp_path / "p.html")
    assert RUSSIAN in document.text
    assert (document.metadata or {}).get("encoding") == said


def test_stray_bytes_of_a_page_are_replaced_and_counted(tmp_path: Path) -> None:
    (tmp_path / "p.html").write_bytes(page().encode().replace(b"Meridonia called", b"Meridonia \xff\xfe called"))
    notes: list[str] = []
    assert "\ufffd" in read_document(tmp_path / "p.html", notify=notes.append).text
    assert "2 of its bytes are none and became U+FFFD" in notes[0]


# Limits and hostility

CHILD = """
import json, resource, sys
resource.setrlimit(resource.RLIMIT_DATA, (500_000_000, 500_000_000))
from extractor.sources import UnreadDocument, read_documents
for found in read_documents(sys.argv[1:]):
    unread = isinstance(found, UnreadDocument)
    print(json.dumps([found.source, None, str(found.error)] if unread else [found.source, found.id, found.text[:40]]))
own = next(int(line.split()[1]) for line in open("/proc/self/status") if line.startswith("VmHWM"))
print(json.dumps([own, resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss]))
"""


def in_a_process_of_500_megabytes(*paths: Path) -> tuple[list[tuple[str, str | None, str]], int]:
    """What came of the paths, and the kilobytes that the reading process and its largest child held at most."""
    ended = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(CHILD), *map(str, paths)],
        capture_output=True,
        text=True,
        check=True,
        cwd=ROOT,
    )
    *lines, peaks = map(json.loads, ended.stdout.splitlines())
    return [(source, name, text) for source, name, text in lines], sum(peaks)


@pytest.fixture(scope="module")
def hostility(tmp_path_factory: pytest.TempPathFactory) -> tuple[dict[str, list[tuple[str | None, str]]], int]:
    """What came of a folder full of hostile files, by file, and the peak of memory in kilobytes."""
    folder = tmp_path_factory.mktemp("hostile")
    hostile_files(folder)
    found, peak = in_a_process_of_500_megabytes(folder)
    by_file: dict[str, list[tuple[str | None, str]]] = {}
    for source, name, text in found:
        by_file.setdefault(source.removeprefix(f"{folder}/").partition("#")[0], []).append((name, text))
    return by_file, peak


def test_the_good_among_the_hostile_are_read_in_less_than_500_megabytes(hostility: Any) -> None:
    found, peak = hostility
    assert peak < 500_000
    good = [name for name in found if Path(name).name.startswith("good")]
    assert len(good) == 7
    for name in good:
        assert len(found[name]) == 1
        assert found[name][0][0] is not None
        assert "OSLO" in found[name][0][1] or TITLE in found[name][0][1]


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("bomb.txt.gz", "a text may hold no more"),
        ("bomb.jsonl.gz", "unpacks to more than 100 times"),
        ("bomb.warc.gz", "unpacks to more than 100 times"),
        ("broken members.warc.gz", "has more than 1,000 broken places"),
        ("bomb.zip/a.txt", "unpacks to more than 100 times"),
        ("nested.zip/lib 3.zip/lib 3.zip", "is packed more than 2 deep"),
        ("lying.zip/a.txt", "is damaged"),
        ("bzip.zip/a.txt", "stored and deflated are read"),
        ("cut.zip", "is no zip archive, or damaged"),
        ("cut.txt.gz", "is cut off"),
        ("wrong.txt.gz", "its gzip data can't be unpacked"),
        ("deep.jsonl", "nests more than 200 arrays and objects"),
        ("wide.jsonl", "wide.jsonl#row-1 has 200,001 keys; it may have 10,000"),
        ("wide.csv", "has 500,002 columns; it may have 10,000"),
        ("blank.jsonl", "has more than 100,000 blank lines"),
        ("blank.csv", "has more than 100,000 blank lines"),
        ("halves.jsonl", "holds half of a surrogate pair"),
        ("long line.jsonl", "holds 50,000,013 bytes; a line may hold 16,000,000"),
        ("long line.csv", "holds 50,000,003 bytes; a line may hold 16,000,000"),
        ("long line.txt", "holds 50,000,000 bytes; a text may hold 5,000,000"),
        ("open quote.csv", "lines went with it"),
        ("nul.txt", "is a binary file, not a text"),
        ("nul.jsonl", "holds a NUL at character 1"),
        ("cut.pdf", "is damaged or no PDF"),
        ("garbage.pdf", "is damaged or no PDF"),
        ("locked.pdf", "is locked with a password"),
        ("circle of pages.pdf", "is damaged or no PDF"),
        ("circle of references.pdf", "holds no text"),
        ("tree.pdf", "asks for more than an honest PDF does"),
        ("bomb.pdf", "asks for more than an honest PDF does"),
        ("no pages.pdf", "is damaged: it has no page"),
        ("many pages.pdf", "has 3,000 pages; a PDF may have 2,000"),
        ("slow.html", "takes more than 3 seconds of computing"),
        ("deep.html", "holds no article"),
        ("empty.html", "holds no article"),
        ("no.parquet", "is no Parquet file, or damaged"),
        ("no.warc", "is no web archive"),
        ("odd.txt", "is not utf-16-le"),
        ("dangling.txt", "does not exist"),
        ("itself.txt", "Too many levels of symbolic links"),
    ],
)
def test_what_is_hostile_is_a_clear_error(hostility: Any, name: str, said: str) -> None:
    errors = [text for document_id, text in hostility[0][name] if document_id is None]
    assert any(said in text for text in errors), hostility[0][name]


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("circle of forms.pdf", "again"),
        ("circle of tables.pdf", "one"),
        ("deep.jsonl", "OSLO"),
        ("wide.jsonl", "OSLO"),
        ("blank.jsonl", "OSLO"),
        ("halves.jsonl", "OSLO"),
        ("long line.jsonl", "OSLO"),
        ("long line.csv", "OSLO"),
        ("open quote.csv", "OSLO"),
        ("nul.jsonl", "OSLO"),
        ("bomb.zip/good member.txt", "OSLO"),
        ("slip.zip/slipped.txt", "OSLO"),
        ("names.zip/CON.txt", "OSLO"),
        ("loop/good in loop.txt", "OSLO"),
    ],
)
def test_what_is_sound_beside_hostility_is_read(hostility: Any, name: str, text: str) -> None:
    assert any(document_id is not None and text in read for document_id, read in hostility[0][name])


def test_operators_or_forms_without_end_are_a_result_or_a_clear_error(hostility: Any) -> None:
    """Which of the bounds stops them depends on the machine."""
    for name in ("operators.pdf", "tower of forms.pdf"):
        ((document_id, text),) = hostility[0][name]
        assert document_id is not None or any(
            said in text for said in ("takes more than", "needs more memory", "asks for more")
        )


def test_memory_stays_flat_over_a_hundred_thousand_rows(tmp_path: Path) -> None:
    """A hundred megabytes of rows, all asking for one id, are read within a fraction of that."""
    with gzip.open(tmp_path / "rows.jsonl.gz", "wb", compresslevel=1) as file:
        for start in range(0, 100_000, 1_000):
            file.write(
                lines_of_json(
                    {"id": "same", "text": f"{n} {os.urandom(450).hex()}"} for n in range(start, start + 1_000)
                )
            )
    found, peak = in_a_process_of_500_megabytes(tmp_path / "rows.jsonl.gz")
    assert len({name for _, name, _ in found}) == 100_000
    assert peak < 120_000


def test_limits_can_be_set(tmp_path: Path) -> None:
    (tmp_path / "t.txt").write_text(TEXT)
    assert f"holds {len(TEXT.encode())} bytes; a text may hold 100" in failure(
        tmp_path / "t.txt", limits=Limits(text_bytes=100)
    )
    (tmp_path / "z.zip").write_bytes(zipped([(f"{n}.txt", b"x") for n in range(20)]))
    assert "holds more than 10 files" in failure(tmp_path / "z.zip", limits=Limits(members=10))
    (tmp_path / "g.txt.gz").write_bytes(gzip.compress(TEXT.encode()))
    assert "is packed more than 0 deep" in failure(tmp_path / "g.txt.gz", limits=Limits(depth=0))


def test_pages_earn_a_pdf_time_but_not_without_end(tmp_path: Path) -> None:
    """A small file of many slow pages ends in an error, however much each page gives; a few of them are read."""
    limits = Limits(parse_seconds=1)
    (tmp_path / "many.pdf").write_bytes(slow_pages(2_000))
    assert "takes more than 1 second of computing" in failure(tmp_path / "many.pdf", limits=limits)
    (tmp_path / "few.pdf").write_bytes(slow_pages(20))
    (document,) = documents(tmp_path / "few.pdf", limits=limits)
    assert document.text.count("a") == 20


# Cost


@pytest.mark.parametrize(
    ("module", "name", "extra"),
    [
        ("pypdf", "a.pdf", "pdf"),
        ("trafilatura", "a.html", "html"),
        ("pyarrow", "a.parquet", "tables"),
        ("warcio", "a.warc", "warc"),
    ],
)
def test_a_missing_extra_is_named_with_the_document(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, module: str, name: str, extra: str
) -> None:
    (tmp_path / "without").mkdir()
    (tmp_path / "without" / f"{module}.py").write_text(f"raise ModuleNotFoundError('none', name={module!r})")
    monkeypatch.syspath_prepend(tmp_path / "without")
    for loaded in [loaded for loaded in sys.modules if loaded.partition(".")[0] == module]:
        monkeypatch.delitem(sys.modules, loaded)
    content = {"a.pdf": pdf(pdf_text(TEXT)), "a.html": page().encode(), "a.parquet": b"PAR1", "a.warc": crawl(1)[0]}
    (tmp_path / name).write_bytes(content[name])
    said = failure(tmp_path / name)
    assert (
        said
        == f"{tmp_path / name} can't be read without {module}, which is not installed. pip install 'extractor[{extra}]'"
    )


def test_reading_a_text_loads_nothing_of_the_other_kinds() -> None:
    heavy = ["trafilatura", "lxml", "pypdf", "pyarrow", "warcio", "chardet"]
    code = f"import sys; from extractor import read_document, seeds; read_document(seeds()[0]); print([m for m in {heavy} if m in sys.modules])"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT)
    assert ended.stdout.strip() == "[]"


def test_a_run_that_stops_early_leaves_no_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    started: list[subprocess.Popen[bytes]] = []
    popen = subprocess.Popen

    def start(*arguments: Any, **options: Any) -> Any:
        started.append(popen(*arguments, **options))
        return started[-1]

    monkeypatch.setattr("subprocess.Popen", start)
    (tmp_path / "t.parquet").write_bytes(parquet(ROWS * 500))
    reading = read_documents([tmp_path / "t.parquet"])
    next(reading)
    reading.close()  # type: ignore[attr-defined]
    assert [process.poll() is not None for process in started] == [True, True] or len(started) == 1
    assert all(process.returncode is not None for process in started)


def test_the_command_line_takes_columns_formats_and_encodings(run: Callable[..., Any], tmp_path: Path) -> None:
    """`extract` reads a table with named columns, and says on stderr how it was decoded."""
    seed = (ROOT / "seeds" / "000_ac1893756d48270b.txt").read_text("utf-8")
    (tmp_path / "t.csv").write_bytes(table([["key", "words", "extra"], ["k1", seed, ""]]).decode().encode("utf-16"))
    code, out, err = run("extract", str(tmp_path / "t.csv"), "--text-column", "words", "--id-column", "key")
    assert code == 0
    assert json.loads(out)["document"]["id"] == "k1"
    assert "is read as utf-16-le, by its byte order mark" in err
