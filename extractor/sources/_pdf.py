"""The text of a PDF, by pypdf. Runs in the parsing process: a small file can ask for much time and memory."""

from __future__ import annotations

import io
import logging
from collections.abc import Callable, Iterator

from extractor.errors import SourceError

SECONDS_A_PAGE = 0.25


def read_pdf(
    content: bytes, name: str, most_pages: int, text_limit: int, extend: Callable[[float], None]
) -> Iterator[dict[str, str]]:
    """First what the file says about itself, then the text of each page, as frames.

    Args:
        content: the file.
        name: for messages.
        most_pages: how many it may have.
        text_limit: characters after which no more is read; the reader of the frames refuses the text then.
        extend: is told how much more time a page that was read has earned.

    Raises:
        SourceError: it is no PDF, is damaged, locked, too long, or holds no text.
    """
    from pypdf import PdfReader
    from pypdf.errors import DependencyError, FileNotDecryptedError, LimitReachedError, PyPdfError

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)
    try:
        reader = PdfReader(io.BytesIO(content))
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError(f"{name} is locked with a password", hint="Unlock it: qpdf --decrypt --password=…")
        pages = len(reader.pages)
        if pages > most_pages:
            raise SourceError(f"{name} has {pages:,} pages; a PDF may have {most_pages:,}", hint="Split it.")
        if not pages:
            raise SourceError(f"{name} is damaged: it has no page", hint="Print it anew to a PDF.")
        yield {"title": _title(reader)}
        size, empty = 0, True
        for page in reader.pages:
            text = page.extract_text()
            size += len(text)
            empty = empty and not text.strip()
            yield {"text": text}
            if size > text_limit:
                return
            extend(SECONDS_A_PAGE)
    except FileNotDecryptedError as error:
        raise SourceError(f"{name} is locked with a password", hint="Unlock it: qpdf --decrypt --password=…") from error
    except DependencyError as error:
        raise SourceError(f"{name} is encrypted in a way that needs more: {error}", hint="pip install 'extractor[pdf]'") from error  # fmt: skip
    except LimitReachedError as error:
        raise SourceError(f"{name} asks for more than an honest PDF does: {error}", hint="Print it anew to a PDF.") from error  # fmt: skip
    except (PyPdfError, RecursionError, ValueError, KeyError, TypeError, AttributeError, IndexError, OSError, AssertionError, ArithmeticError, NotImplementedError) as error:  # fmt: skip
        # What a damaged file breaks inside the library, it breaks with any of these.
        raise SourceError(f"{name} is damaged or no PDF: {type(error).__name__}: {str(error)[:200]}", hint="Print it anew to a PDF.") from error  # fmt: skip
    if empty:
        raise SourceError(
            f"{name} holds no text on {pages:,} page{'' if pages == 1 else 's'}",
            hint="It may be a scan: ocrmypdf reads it.",
        )


def _title(reader: object) -> str:
    try:
        return str((getattr(reader, "metadata", None) and reader.metadata.title) or "")[:1000]  # type: ignore[attr-defined]
    except Exception:
        return ""
