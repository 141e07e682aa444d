"""From bytes to text, with the encoding named. Nothing is replaced or dropped without saying so."""

from __future__ import annotations

import codecs
import re
from dataclasses import dataclass
from typing import Final

from extractor.errors import SourceError
from extractor.sources._streams import Pieces, Readable

SAMPLE: Final = 1 << 16
"""Bytes that tell the encoding of a table, of which no more is held at a time."""
_DETECTED: Final = 200_000
"""Bytes of which an encoding is guessed; more does not make the guess better."""
_MOST_REPLACED: Final = 0.002
"""Share of a web page's characters that may be lost: a stray byte in a crawl, no wrong encoding."""

UTF8: Final = "utf-8"
_MARKS: Final = (
    (codecs.BOM_UTF8, UTF8),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_LABELS: Final = {
    "ascii": "cp1252",
    "us-ascii": "cp1252",
    "iso-8859-1": "cp1252",
    "iso8859-1": "cp1252",
    "latin1": "cp1252",
    "latin-1": "cp1252",
    "iso-8859-9": "cp1254",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "shift_jis": "cp932",
    "shift-jis": "cp932",
    "sjis": "cp932",
    "x-sjis": "cp932",
    "euc-kr": "cp949",
    "ks_c_5601-1987": "cp949",
    "utf-16": UTF8,
    "unicode": UTF8,
    "x-mac-cyrillic": "mac-cyrillic",
    "macintosh": "mac-roman",
}
"""What pages mean by what they declare, as browsers read it."""
_DECLARED: Final = re.compile(
    rb"<meta\b[^>]{0,300}?\bcharset\s*=\s*[\"']?\s*(?P<meta>[\w:.-]{2,40})|<\?xml\b[^>]{0,100}?\bencoding\s*=\s*[\"'](?P<xml>[\w:.-]{2,40})",
    re.IGNORECASE,
)
_DECLARED_WITHIN: Final = 4_096


@dataclass(frozen=True, slots=True)
class Decoded:
    """A text and what it was written in; `encoding` is Python's name, `remark` says what a reader should know."""

    text: str
    encoding: str
    remark: str | None = None


def decode(content: bytes, name: str, encoding: str | None = None) -> Decoded:
    r"""A text in UTF-8, UTF-16 or UTF-32, or in an older encoding that is recognised, or that the caller knows.

    A byte order mark in UTF-8 stays in the text, as `open` leaves it there.

    >>> decode(b"\xff\xfe1\x000\x00%\x00", "note.txt")
    Decoded(text='10%', encoding='utf-16-le', remark='is read as utf-16-le, by its byte order mark')

    Raises:
        SourceError: it is in none of them.
    """
    if encoding is not None:
        return Decoded(_strictly(content, encoding, name), encoding)
    mark, marked = _mark(content)
    if marked is not None and marked != UTF8:
        text = _strictly(content[len(mark) :], marked, name)
        return Decoded(text, marked, f"is read as {marked}, by its byte order mark")
    if b"\0" in content:
        return _wide(content, name)
    try:
        return Decoded(content.decode(UTF8), UTF8)
    except UnicodeDecodeError as error:
        return _detected(content, name, error)


def decode_page(content: bytes, name: str, declared: str | None = None, encoding: str | None = None) -> Decoded:
    """A web page: by its byte order mark, then as HTTP or the page itself declares, then as any text.

    A few stray bytes, which pages of crawls have, are replaced by U+FFFD, and the remark counts them.
    """
    if encoding is not None:
        return decode(content, name, encoding)
    mark, marked = _mark(content)
    if marked is not None:
        text = _strictly(content[len(mark) :], marked, name)
        return Decoded(text, marked, None if marked == UTF8 else f"is read as {marked}, by its byte order mark")
    meant = [known for label in (declared, _declared_inside(content)) if label and (known := _codec(label))]
    if b"\0" not in content:
        for codec in dict.fromkeys((*meant, UTF8)):
            try:
                text = content.decode(codec)
            except UnicodeDecodeError:
                continue
            return Decoded(text, codec, None if codec == UTF8 else f"is read as {codec}, as it declares")
        for codec in dict.fromkeys((*meant, UTF8)):
            text = content.decode(codec, "replace")
            lost = text.count("\ufffd") - content.count("\ufffd".encode())
            if 0 < lost <= max(3, _MOST_REPLACED * len(text)):
                return Decoded(text, codec, f"is read as {codec}; {lost} of its bytes are none and became U+FFFD")
    return decode(content, name)


def table_encoding(
    sample: bytes, name: str, encoding: str | None = None, *, whole: bool
) -> tuple[str, int, str | None]:
    """The encoding of a table by its first bytes, the length of its byte order mark, and a remark."""
    if encoding is not None:
        return encoding, 0, None
    mark, marked = _mark(sample)
    if marked is not None:
        return marked, len(mark), None if marked == UTF8 else f"is read as {marked}, by its byte order mark"
    # The sample may end within a character.
    cut = sample if whole else sample[: sample.rfind(b"\n") + 1] or sample[: len(sample) // 4 * 4]
    found = decode(cut, name)
    return found.encoding, 0, found.remark


class Transcoded(Pieces):
    """A stream in another encoding, as UTF-8."""

    def __init__(self, source: Readable, encoding: str, name: str) -> None:
        self._source = source
        self._decoder = codecs.getincrementaldecoder(encoding)("strict")
        self._encoding = encoding
        self._name = name
        self._held = b""

    def piece(self, size: int) -> bytes:
        while not self._held:
            content = self._source.read(SAMPLE)
            try:
                self._held = self._decoder.decode(content, not content).encode(UTF8)
            except (UnicodeDecodeError, UnicodeEncodeError) as error:
                raise SourceError(f"{self._name} is not {self._encoding} throughout", hint="Say what it is: --encoding.") from error  # fmt: skip
            if not content:
                break
        piece, self._held = self._held[:size], self._held[size:]
        return piece


def known_encoding(name: str) -> str | None:
    """Python's name of a text encoding; None where there is none such.

    >>> known_encoding("Windows-1252"), known_encoding("base64")
    ('cp1252', None)
    """
    try:
        "".encode(name)
        return codecs.lookup(name).name
    except (LookupError, ValueError, TypeError):
        return None


def _mark(content: bytes) -> tuple[bytes, str | None]:
    return next(((mark, name) for mark, name in _MARKS if content.startswith(mark)), (b"", None))


def _strictly(content: bytes, encoding: str, name: str) -> str:
    try:
        return content.decode(encoding)
    except UnicodeDecodeError as error:
        raise SourceError(
            f"{name} is not {encoding} (byte 0x{content[error.start]:02x} at position {error.start:,})",
            hint="It is damaged, or in another encoding: --encoding.",
        ) from error


def _wide(content: bytes, name: str) -> Decoded:
    """UTF-16 or UTF-32 without a mark: every second byte, or three of four, of western text is NUL."""
    quarter = [content[start:SAMPLE:4].count(0) for start in range(4)]
    most = len(content[:SAMPLE]) / 4 * 0.7
    zeros = tuple(count >= most for count in quarter)
    guesses = {
        (False, True, True, True): "utf-32-le",
        (True, True, True, False): "utf-32-be",
        (False, True, False, True): "utf-16-le",
        (True, False, True, False): "utf-16-be",
    }
    likely = [guesses[zeros]] if zeros in guesses else ["utf-16-le", "utf-16-be"]
    for encoding in likely:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            continue
        if _reads_as_text(text):
            return Decoded(text, encoding, f"is read as {encoding}, by the look of it")
    raise SourceError(f"{name} is a binary file, not a text", hint=_binary_hint(content))


_BEGINNINGS: Final = (
    (b"%PDF-", "a PDF", "pdf"),
    (b"PK\x03\x04", "a zip archive", "zip"),
    (b"PAR1", "a Parquet file", "parquet"),
)


def _binary_hint(content: bytes) -> str:
    for beginning, what, kind in _BEGINNINGS:
        if content.startswith(beginning):
            return f"It begins like {what}: --input-format {kind}."
    return "Give its text as UTF-8."


def _reads_as_text(text: str) -> bool:
    """Letters and spaces of few scripts, and no characters that nothing uses."""
    sample = text[:4000]
    odd = sum(
        not (char.isprintable() or char in "\t\n\r\f\v\ufeff\u200b\u200e\u200f\u00ad\u2028\u2029") for char in sample
    )
    if odd:
        return False
    rows = {ord(char) >> 8 for char in sample if char.isalpha()}
    han = sum(0x4E00 <= ord(char) < 0xA000 for char in sample)
    return len(rows) <= 8 or (han > len(sample) / 3 and any(char in sample for char in "\uff0c\u3002\u3001,.\n "))


def _detected(content: bytes, name: str, error: UnicodeDecodeError) -> Decoded:
    import chardet

    guess = chardet.detect(content[:_DETECTED])["encoding"]
    encoding = known_encoding(guess) if guess else None
    if encoding is not None and encoding not in {UTF8, "ascii"}:
        try:
            text = content.decode(encoding)
        except UnicodeDecodeError:
            text = ""
        if text and _no_controls(text):
            return Decoded(
                text, encoding, f"is not UTF-8 and is read as {encoding}, a guess (--encoding says otherwise)"
            )
    raise SourceError(
        f"{name} is not UTF-8 (byte 0x{content[error.start]:02x} at position {error.start:,}), nor any encoding that is recognised",
        hint="Say what it is: --encoding windows-1252.",
    ) from error


def _no_controls(text: str) -> bool:
    return not re.search(r"[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f]", text)


def _declared_inside(content: bytes) -> str | None:
    found = _DECLARED.search(content, 0, _DECLARED_WITHIN)
    return (found["meta"] or found["xml"]).decode("ascii") if found else None


def _codec(label: str) -> str | None:
    plain = label.strip("\"' ").lower()
    return known_encoding(_LABELS.get(plain, plain))
