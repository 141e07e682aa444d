"""Files of every kind that a test reads, the honest and the hostile, made on the spot."""

from __future__ import annotations

import gzip
import io
import json
import struct
import zipfile
import zlib
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

LEAD = (
    "OSLO, March 7 - Norway will impose a duty of 7.5 percent on ceramic tiles from Meridonia from 1 April, the trade "
    "ministry said on Wednesday."
)
REPLY = "Meridonia called the step unjustified and said it would answer with a duty of its own on salmon."
TEXT = f"{LEAD}\n{REPLY}"
GZIP_BEGINNING = b"\x1f\x8b\x08\x00"
TITLE = "Norway puts duty on tiles"


def page(title: str = TITLE, *paragraphs: str, head: str = "", date: str | None = "2018-03-07") -> str:
    """A page with menu and footer around its article."""
    dated = f'<meta property="article:published_time" content="{date}T09:00:00Z">' if date else ""
    body = "".join(f"<p>{text}</p>" for text in paragraphs or (LEAD, REPLY))
    return (
        f"<!DOCTYPE html><html><head>{head}<title>{title} | The Ledger</title>{dated}</head><body><nav><a href=/>Home</a> "
        f"<a href=/s>Subscribe to the Ledger</a></nav><article><h1>{title}</h1>{body}</article>"
        "<footer>All rights reserved by the Ledger</footer></body></html>"
    )


def lines_of_json(rows: Iterable[Mapping[str, object]]) -> bytes:
    return "".join(json.dumps(row) + "\n" for row in rows).encode()


def pdf(*contents: bytes, objects: Mapping[int, bytes] | None = None, trailer: bytes = b"") -> bytes:
    """A PDF with these content streams, one a page; further or other objects by their number."""
    built = {
        1: b"<< /Type /Catalog /Pages 2 0 R >>",
        2: b"<< /Type /Pages /Kids [%s] /Count %d >>"
        % (b" ".join(b"%d 0 R" % (10 + 2 * n) for n in range(len(contents))), len(contents)),
        3: b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    }
    for number, content in enumerate(contents):
        built[10 + 2 * number] = (
            b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Resources << /Font << /F 3 0 R >> /XObject << /X 5 0 R >> >> "
            b"/Contents %d 0 R >>" % (11 + 2 * number)
        )
        built[11 + 2 * number] = pdf_stream(content)
    built |= objects or {}
    out, places = b"%PDF-1.7\n", {}
    for number, body in built.items():
        places[number] = len(out)
        out += b"%d 0 obj\n%s\nendobj\n" % (number, body)
    size = max(built) + 1
    table = b"".join(b"%010d 00000 n \n" % places.get(number, 0) for number in range(1, size))
    end = b"xref\n0 %d\n0000000000 65535 f \n%strailer\n<< /Size %d /Root 1 0 R %s>>\nstartxref\n%d\n%%%%EOF\n"
    return out + end % (size, table, size, trailer.replace(b"HERE", b"%d" % len(out)), len(out))


def slow_pages(count: int) -> bytes:
    """A PDF whose pages all draw one form that takes long and gives a letter."""
    form = b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 3 0 R >> >>"
    return pdf(*[b"/X Do"] * count, objects={5: pdf_stream(b"BT /F 9 Tf (a) Tj ET " + b"q Q " * 8_000, form)})


def pdf_stream(content: bytes, entries: bytes = b"") -> bytes:
    return b"<< %s /Length %d >>\nstream\n%s\nendstream" % (entries, len(content), content)


def pdf_text(text: str) -> bytes:
    lines = b" ".join(b"(%s) Tj T*" % line.encode("cp1252") for line in text.splitlines())
    return b"BT /F 9 Tf 72 720 Td 12 TL %s ET" % lines


def response(
    address: str, body: bytes, content_type: str = "text/html", status: str = "200 OK", headers: str = ""
) -> bytes:
    """A record of a web archive."""
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{headers}\r\n".encode() + body
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2018-03-08T00:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(http)}\r\n\r\n"
    )
    return head.encode() + http + b"\r\n\r\n"


def crawl(count: int, broken: Mapping[int, bytes] = {}) -> list[bytes]:
    """Records of so many pages, some replaced."""
    pages = (page(f"{TITLE}, part {n}", f"{LEAD} {REPLY}", f"This is report {n} of the dispute.") for n in range(count))
    return [
        broken.get(n) or response(f"https://ledger.example/{n}", html.encode(), "text/html; charset=utf-8")
        for n, html in enumerate(pages)
    ]


def gzipped_zeros(size: int) -> bytes:
    """A gzip file that unpacks to so many blanks: a member of ten million, again and again."""
    return gzip.compress(b" " * 10_000_000) * (size // 10_000_000)


def zipped(members: Sequence[tuple[str, bytes]], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, content in members:
            archive.writestr(zipfile.ZipInfo(name), content, method)
    return out.getvalue()


def nested_bomb(depth: int, width: int = 16) -> bytes:
    """Zips in zips in zips, as 42.zip is built: sixteen wide, and at the bottom more than any disk holds."""
    inner = zipped([("bottom.txt", b"0" * 40_000_000)])
    for _ in range(depth):
        inner = zipped([(f"lib {number}.zip", inner) for number in range(width)])
    return inner


def with_lying_size(archive: bytes) -> bytes:
    """A zip whose member says that it is a hundred bytes long, in its own header and in the directory."""
    changed = bytearray(archive)
    for mark, at in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        struct.pack_into("<L", changed, archive.rfind(mark) + at, 100)
    return bytes(changed)


def hostile_files(folder: Path) -> None:
    """One file of each kind of hostility, and among them a good one of each kind, whose name begins with `good`."""
    text = TEXT.encode()
    good_pdf, one_page = pdf(pdf_text(TEXT)), pdf_text("one")
    form = (
        b"/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /Font << /F 3 0 R >> /XObject << /X %d 0 R >> >>"
    )
    doubled = pdf_text("again") + b" /X Do /X Do"
    files: dict[str, bytes] = {
        "good.txt": text,
        "good page.html": page().encode(),
        "good.pdf": good_pdf,
        "good.warc.gz": b"".join(map(gzip.compress, crawl(1))),
        "bomb.txt.gz": gzipped_zeros(1_000_000_000),
        "bomb.jsonl.gz": gzipped_zeros(1_000_000_000),
        "bomb.warc.gz": gzipped_zeros(1_000_000_000),
        "broken members.warc.gz": gzip.compress(crawl(1)[0]) + GZIP_BEGINNING * 300_000,
        "bomb.zip": zipped([("a.txt", b"0" * 50_000_000), ("good member.txt", text)]),
        "nested.zip": nested_bomb(3, width=4),
        "lying.zip": with_lying_size(zipped([("a.txt", b"0" * 50_000_000)])),
        "slip.zip": zipped([("../../slipped.txt", text), ("/etc/slipped.txt", text), ("..\\slipped.txt", text)]),
        "names.zip": zipped([("two\nlines.txt", text), ("n" * 5_000 + ".txt", text), ("\x1b[31mred.txt", text), ("CON.txt", text)]),
        "bzip.zip": zipped([("a.txt", text)], zipfile.ZIP_BZIP2),
        "cut.zip": zipped([("a.txt", text)])[:-30],
        "cut.txt.gz": gzip.compress(text * 50)[:-20],
        "wrong.txt.gz": b"\x1f\x8b\x08\x00 this is no gzip data at all, whatever it begins with",
        "deep.jsonl": b'{"text": ' + b"[" * 100_000 + b"]" * 100_000 + b"}\n" + lines_of_json([{"text": TEXT}]),
        "halves.jsonl": b'{"text": "\\ud800 tariff"}\n' + lines_of_json([{"text": TEXT}]),
        "wide.jsonl": b'{%s, "text": "x"}\n' % b", ".join(b'"k%d": 1' % n for n in range(200_000)) + lines_of_json([{"text": TEXT}]),
        "wide.csv": b"id,text" + b"".join(b",k%d" % n for n in range(500_000)) + b"\n",
        "blank.jsonl": lines_of_json([{"text": TEXT}]) + b"\n" * 20_000_000,
        "blank.csv": b"id,text\n" + b"\r\n" * 10_000_000,
        "long line.jsonl": b'{"text": "' + b"x" * 50_000_000 + b'"}\n' + lines_of_json([{"text": TEXT}]),
        "long line.csv": b"id,text\n1," + b"x" * 50_000_000 + b'\n2,"' + text + b'"\n',
        "long line.txt": b"x" * 50_000_000,
        "open quote.csv": b'id,text\n1,"never closed ' + (b"y, " * 1_000 + b"\n") * 2_000 + b"2," + text.replace(b"\n", b" ").replace(b",", b"") + b"\n",
        "nul.txt": b"Norway will \x00 impose a duty.",
        "nul.jsonl": b'{"text": "a\\u0000b"}\n' + lines_of_json([{"text": TEXT}]),
        "cut.pdf": good_pdf[: len(good_pdf) // 2],
        "garbage.pdf": b"%PDF-1.7\n" + bytes(range(256)) * 100,
        "locked.pdf": pdf(one_page, trailer=b"/ID [<00><00>] /Encrypt << /Filter /Standard /V 2 /R 3 /Length 128 /P -4 /O <%s> /U <%s> >> " % (b"ab" * 32, b"cd" * 32)),
        "circle of pages.pdf": pdf(one_page, objects={2: b"<< /Type /Pages /Kids [2 0 R 2 0 R] /Count 2 >>"}),
        "circle of tables.pdf": pdf(one_page, trailer=b"/Prev HERE "),
        "circle of forms.pdf": pdf(b"/X Do", objects={5: pdf_stream(doubled, form % 5)}),
        "tower of forms.pdf": pdf(b"/X Do", objects={5: pdf_stream(doubled, form % 50)} | {n: pdf_stream(doubled, form % (n + 1)) for n in range(50, 90)}),
        "circle of references.pdf": pdf(one_page, objects={11: b"11 0 R"}),
        "tree.pdf": pdf(one_page, objects={2: b"<< /Type /Pages /Kids [100 0 R] /Count 1073741824 >>"} | {n: b"<< /Type /Pages /Parent 2 0 R /Kids [%d 0 R %d 0 R] /Count 2 >>" % (n + 1, n + 1) for n in range(100, 130)}),
        "bomb.pdf": pdf(b"", objects={11: pdf_stream(zlib.compress(zlib.compress(b" " * 300_000_000, 9), 9), b"/Filter [/FlateDecode /FlateDecode]")}),
        "operators.pdf": pdf(b"BT /F 9 Tf 72 720 Td " + b"(a) Tj " * 3_000_000 + b"ET"),
        "no pages.pdf": pdf(),
        "many pages.pdf": pdf(*[one_page] * 3_000),
        "slow.html": f"<html><body><article>{'<p>Tariffs on steel rise.</p>' * 100_000}</article></body></html>".encode(),
        "deep.html": b"<html><body>" + b"<div>" * 100_000 + b"<p>" + text,
        "empty.html": b"<html><body><script>draw()</script></body></html>",
        "no.parquet": b"PAR1" + b"\xff" * 1_000 + b"PAR1",
        "no.warc": b"This is no archive of the web.\n" * 100,
        "odd.txt": b"\xff\xfea\x00b\x00\x00\xd8",
    }  # fmt: skip
    for name, content in files.items():
        (folder / name).write_bytes(content)
    (folder / "loop").mkdir()
    (folder / "loop" / "again").symlink_to(folder, target_is_directory=True)
    (folder / "loop" / "good in loop.txt").write_bytes(text)
    (folder / "dangling.txt").symlink_to(folder / "nowhere")
    (folder / "itself.txt").symlink_to(folder / "itself.txt")
    (folder / "good\nname.txt").write_bytes(text)
    (folder / ("good" + "n" * 240 + ".txt")).write_bytes(text)
