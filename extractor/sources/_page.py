"""The article of a web page, by trafilatura. Runs in the parsing process: pages of 200,000 paragraphs take minutes."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from trafilatura.settings import Extractor

DATES: Final = {
    "extensive_search": False,  # no date of the article's own sentences
    "original_date": True,
    "min_date": "1900-01-01",
    "max_date": "2199-12-31",  # not today's, so that a page reads the same on every day
}


@dataclass(frozen=True, slots=True)
class PageText:
    """Headline and article as one text, and what the page says about itself."""

    text: str
    metadata: dict[str, str]


def read_page(html: str) -> PageText:
    r"""The article without menus, advertisements and comments; its headline comes first. Empty where there is none.

    >>> read_page("<title>Duty on tiles</title><article><h1>Duty on tiles</h1><p>Norway will impose a duty.</p></article>").text
    'Duty on tiles\nNorway will impose a duty.'
    """
    from trafilatura import bare_extraction

    found = bare_extraction(html, options=_options())
    if found is None or isinstance(found, dict) or not found.text:
        return PageText("", {})
    said = {"title": found.title, "datepublished": found.date, "url": found.url, "publisher": found.sitename}
    metadata = {name: value for name, value in said.items() if value}
    return PageText(_headed(found.text, found.title), metadata)


@cache  # to make them anew for each page takes a tenth of its time
def _options() -> Extractor:
    from trafilatura.settings import Extractor

    return Extractor(output_format="python", with_metadata=True, comments=False, date_params=DATES)  # type: ignore[arg-type]  # its types say strings alone


def _headed(text: str, title: str | None) -> str:
    if not title or _folded(title) in _folded(text[: len(title) + 200]):
        return text
    return f"{title}\n{text}"


def _folded(words: str) -> str:
    return "".join(words.casefold().split())
