"""Libraries that read pages, PDFs and encodings, beside each other, on pages and PDFs written for it.

    pip install -e '.[all]' readability-lxml selectolax justext resiliparse pypdfium2 pdfminer.six fastwarc
    python benchmarks/sources.py --errors

pip 23 stumbles over readability-lxml; a newer one does not. A library that is not installed is left out. Times depend on the machine; compare them within one run.
"""

from __future__ import annotations

import importlib
import importlib.metadata
import importlib.util
import io
import subprocess
import sys
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parent))

from sources_cases import ENCODED, PAGES, PDFS, Page, Pdf

from extractor.sources import Limits
from extractor.sources._page import read_page
from extractor.sources._parsing import Parser

CONSOLE = Console(width=120)
ROUNDS = 15


@dataclass(frozen=True)
class Read:
    text: str
    title: str | None = None
    date: str | None = None


Reader = Callable[[str], Read]


def trafilatura_page(**options: bool) -> Reader:
    from trafilatura import bare_extraction

    def read(html: str) -> Read:
        found = bare_extraction(
            html,
            with_metadata=True,
            include_comments=False,
            date_extraction_params={"extensive_search": False, "original_date": True, "max_date": "2100-01-01"},
            **options,
        )
        return Read(found.text or "", found.title, found.date) if found else Read("")

    return read


def readability_page() -> Reader:
    from lxml.html import fromstring
    from readability import Document

    def read(html: str) -> Read:
        document = Document(html)
        return Read(fromstring(document.summary()).text_content(), document.title())

    return read


def justext_page() -> Reader:
    import justext

    stop = justext.get_stoplist("English")

    def read(html: str) -> Read:
        return Read("\n".join(p.text for p in justext.justext(html, stop) if not p.is_boilerplate))

    return read


def resiliparse_page() -> Reader:
    from resiliparse.extract.html2text import extract_plain_text
    from resiliparse.parse.html import HTMLTree

    def read(html: str) -> Read:
        tree = HTMLTree.parse(html)
        return Read(extract_plain_text(tree, main_content=True, preserve_formatting=False), tree.title)

    return read


def selectolax_page() -> Reader:
    from selectolax.lexbor import LexborHTMLParser

    def read(html: str) -> Read:
        tree = LexborHTMLParser(html)
        tree.strip_tags(["script", "style", "nav", "header", "footer", "aside", "form", "noscript"], recursive=True)
        title = tree.css_first("title")
        return Read(tree.body.text(separator=" ") if tree.body else "", title.text() if title else None)

    return read


def ours_page() -> Reader:
    def read(html: str) -> Read:
        page = read_page(html)
        return Read(page.text, page.metadata.get("title"), page.metadata.get("datepublished"))

    return read


PAGE_READERS: dict[str, tuple[str, Callable[[], Reader]]] = {
    "trafilatura": ("trafilatura", trafilatura_page),
    "trafilatura, precision": ("trafilatura", lambda: trafilatura_page(favor_precision=True)),
    "trafilatura, fast": ("trafilatura", lambda: trafilatura_page(fast=True)),
    "ours, on trafilatura": ("extractor", ours_page),
    "readability-lxml": ("readability-lxml", readability_page),
    "justext": ("justext", justext_page),
    "resiliparse": ("resiliparse", resiliparse_page),
    "selectolax, all but nav etc.": ("selectolax", selectolax_page),
}


def flat(text: str) -> str:
    return " ".join(text.split())


def share(parts: tuple[str, ...], text: str) -> tuple[int, int]:
    return sum(flat(part) in flat(text) for part in parts), len(parts)


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> float:
    work()
    spent = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        spent.append(time.perf_counter() - start)
    return min(spent) * 1000


def import_time(module: str) -> str:
    """Milliseconds that a new process takes to import it, less a bare start."""

    def took(code: str) -> float:
        return milliseconds(lambda: subprocess.run([sys.executable, "-c", code], check=True), rounds=3)

    return f"{took(f'import {module}') - took('pass'):.0f}"


def size(distribution: str) -> str:
    files = importlib.metadata.files(distribution) or []
    total = sum(path.stat().st_size for file in files if (path := Path(str(file.locate()))).is_file())
    return f"{total / 1e6:.1f}"


def percent(hits: list[tuple[int, int]]) -> str:
    return f"{sum(hit for hit, _ in hits)}/{sum(of for _, of in hits)}"


MODULES = {
    "trafilatura": "trafilatura",
    "readability-lxml": "readability",
    "justext": "justext",
    "resiliparse": "resiliparse.extract.html2text",
    "selectolax": "selectolax.lexbor",
    "pypdf": "pypdf",
    "pypdfium2": "pypdfium2",
    "pdfminer.six": "pdfminer.high_level",
    "extractor": "extractor.sources._page",
}


def pages(verbose: bool) -> None:
    table = Table("pages", "paragraphs kept", "boilerplate dropped", "title", "date", "ms a page", "import ms", "MB")
    for name, (distribution, make) in PAGE_READERS.items():
        try:
            reader = make()
        except ImportError:
            continue
        kept, dropped, titles, dates, spent = [], [], 0, 0, 0.0
        for page in PAGES:
            read = reader(page.html)
            kept.append(share(page.paragraphs, read.text))
            present, of = share(page.boilerplate, read.text)
            dropped.append((of - present, of))
            titles += flat(read.title or "") == page.title
            dates += read.date == page.date
            spent += milliseconds(lambda page=page, reader=reader: reader(page.html), rounds=5)
            if verbose:
                tell_page(name, page, read)
        table.add_row(
            name, percent(kept), percent(dropped), f"{titles}/{len(PAGES)}", f"{dates}/{len(PAGES)}",
            f"{spent / len(PAGES):.1f}", import_time(MODULES[distribution]), size(distribution),
        )  # fmt: skip
    CONSOLE.print(table)


def tell_page(name: str, page: Page, read: Read) -> None:
    lost = [part for part in page.paragraphs if flat(part) not in flat(read.text)]
    left = [part for part in page.boilerplate if flat(part) in flat(read.text)]
    if lost or left or flat(read.title or "") != page.title or read.date != page.date:
        print(f"{name}: {page.name}: lost {lost}, left {left}, title {read.title!r}, date {read.date}")


def pypdf_pdf(content: bytes) -> str:
    from pypdf import PdfReader

    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(content)).pages)


def pdfium_pdf(content: bytes) -> str:
    import pypdfium2

    with pypdfium2.PdfDocument(content) as document:
        return "\n".join(page.get_textpage().get_text_bounded() for page in document)


def pdfminer_pdf(content: bytes) -> str:
    from pdfminer.high_level import extract_text

    return extract_text(io.BytesIO(content))


PDF_READERS = {"pypdf": pypdf_pdf, "pypdfium2": pdfium_pdf, "pdfminer.six": pdfminer_pdf}


def pdfs(verbose: bool) -> None:
    table = Table("PDFs", "licence", "sentences kept", "ms a page", "import ms", "MB")
    licences = {"pypdf": "BSD-3", "pypdfium2": "Apache-2.0 / BSD-3", "pdfminer.six": "MIT"}
    for name, read in PDF_READERS.items():
        try:
            importlib.import_module(MODULES[name])
        except ImportError:
            continue
        kept, spent, count = [], 0.0, 0
        for pdf in PDFS:
            text = read(pdf.content)
            kept.append(share(pdf.sentences, text))
            spent += milliseconds(lambda pdf=pdf, read=read: read(pdf.content), rounds=5)
            count += pdf.pages
            if verbose:
                tell_pdf(name, pdf, text)
        table.add_row(
            name, licences[name], percent(kept), f"{spent / count:.1f}", import_time(MODULES[name]), size(name)
        )
    CONSOLE.print(table)


def tell_pdf(name: str, pdf: Pdf, text: str) -> None:
    if lost := [part for part in pdf.sentences if flat(part) not in flat(text)]:
        print(f"{name}: {pdf.name}: lost {lost} of {flat(text)!r}")


def charset_normalizer_text(content: bytes) -> str | None:
    from charset_normalizer import from_bytes

    best = from_bytes(content).best()
    return str(best) if best else None


def chardet_text(content: bytes) -> str | None:
    import chardet

    name = chardet.detect(content)["encoding"]
    return content.decode(name, "replace") if name else None


def ours_text(content: bytes) -> str | None:
    from extractor.errors import SourceError
    from extractor.sources._decoding import decode

    try:
        return decode(content, "a text").text
    except SourceError:
        return None


def encodings(verbose: bool) -> None:
    table = Table("encodings", "right", "wrong, in silence", "not known", "ms a text")
    readers = {"ours": ours_text, "charset-normalizer": charset_normalizer_text, "chardet": chardet_text}
    for name, read in readers.items():
        try:
            results = [(label, read(text.encode(label)), text) for label, text in ENCODED]
        except ImportError:
            continue
        spent = sum(
            milliseconds(lambda t=text, e=label, read=read: read(t.encode(e)), rounds=3) for label, text in ENCODED
        )
        right = sum(found == text for _, found, text in results)
        unknown = sum(found is None for _, found, _ in results)
        wrong = [label for label, found, text in results if found not in (text, None)]
        table.add_row(name, str(right), str(len(wrong)), str(unknown), f"{spent / len(ENCODED):.1f}")
        if verbose:
            print(name, "wrong:", wrong)
    CONSOLE.print(table)


HOSTILE_RUN = """
import resource, sys
resource.setrlimit(resource.RLIMIT_DATA, (500_000_000, 500_000_000))
resource.setrlimit(resource.RLIMIT_CPU, (5, 5))
sys.path[:0] = {paths!r}
from sources import PDF_READERS
try:
    PDF_READERS[{name!r}](open({path!r}, "rb").read())
except MemoryError:
    sys.exit(3)
except Exception:
    sys.exit(0)
"""


def hostile_pdfs() -> None:
    """How each library itself ends on hostile PDFs, in 5 seconds of computing and 500 MB."""
    import tempfile

    from tests.files import hostile_files

    table = Table("hostile PDFs", "a result or an error", "too long", "too much memory", "crashed")
    with tempfile.TemporaryDirectory() as folder:
        hostile_files(Path(folder))
        files = sorted(Path(folder).glob("*.pdf"))
        for name in PDF_READERS:
            if importlib.util.find_spec(MODULES[name].partition(".")[0]) is None:
                continue
            codes = []
            for file in files:
                code = HOSTILE_RUN.format(paths=sys.path[:2], name=name, path=str(file))
                codes.append(
                    subprocess.run([sys.executable, "-c", code], check=False, stderr=subprocess.DEVNULL).returncode
                )
            long, memory = sum(code in {-24, -9} for code in codes), codes.count(3)
            table.add_row(
                name, str(codes.count(0)), str(long), str(memory), str(len(codes) - codes.count(0) - long - memory)
            )
    CONSOLE.print(table)


def crawls() -> None:
    """Pages that are read of a crawl of 1,000 with five broken records, and what the parsing process costs."""
    import tempfile

    from extractor.schema import Document
    from extractor.sources import read_documents
    from tests.files import crawl

    whole = crawl(1_000)
    broken = {100: whole[100].replace(b"WARC/1.0", b"WORC/1.0"), 200: whole[200].replace(b"Content-Length: ", b"Content-Length: 9"),
              300: b"\x00\xff no record \r\n" * 40, 400: whole[400][:90], 500: whole[500][:-200]}  # fmt: skip
    table = Table("a crawl of 1,000 pages, 5 broken", "pages read", "seconds, articles found")
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "crawl.warc"
        path.write_bytes(b"".join(crawl(1_000, broken)))
        start = time.perf_counter()
        good = sum(isinstance(read, Document) for read in read_documents([path]))
        table.add_row("ours, on warcio", str(good), f"{time.perf_counter() - start:.1f}")
        for name, count in {"warcio": warcio_pages, "fastwarc": fastwarc_pages}.items():
            try:
                table.add_row(name, str(count(path)), "")
            except ImportError:
                continue
    CONSOLE.print(table)
    html = [page.html for page in PAGES]
    with closing(Parser(Limits())) as parser:
        apart = milliseconds(lambda: [parser.page(page, "page") for page in html])
    here = milliseconds(lambda: [read_page(page) for page in html])
    print(f"a page in the parsing process takes {apart / here:.2f} times what it takes here")


def warcio_pages(path: Path) -> int:
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    count = 0
    with path.open("rb") as file:
        try:
            for record in ArchiveIterator(file):
                count += record.rec_type == "response" and bool(record.content_stream().read())
        except ArchiveLoadFailed:
            pass
    return count


def fastwarc_pages(path: Path) -> int:
    from fastwarc.warc import ArchiveIterator

    count = 0
    with path.open("rb") as file:
        try:
            for record in ArchiveIterator(file, parse_http=True):
                count += bool(record.reader.read())
        except OSError:
            pass
    return count


if __name__ == "__main__":
    told = "--errors" in sys.argv
    pages(told)
    pdfs(told)
    encodings(told)
    hostile_pdfs()
    crawls()
