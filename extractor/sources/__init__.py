"""Documents from files: texts, web pages, PDFs, tables, web archives, and archives and folders of these.

    for document in read_documents(["articles/", "wire/*.jsonl.gz", "crawl.warc.gz"]):
        ...

Hostile files are expected. Sizes, packing and nesting are bounded (`Limits`), and web pages, PDFs and Parquet files
are parsed in a process of their own that may use only so much memory and computing time. What can't be read is an
`UnreadDocument` with its cause, and the rest goes on.
"""

from extractor.sources._checks import UnreadDocument, checked_document, is_day
from extractor.sources._limits import SIZE_LIMIT, Limits
from extractor.sources._reading import FORMATS, InputFormat, read_document, read_documents

__all__ = [
    "FORMATS",
    "SIZE_LIMIT",
    "InputFormat",
    "Limits",
    "UnreadDocument",
    "checked_document",
    "is_day",
    "read_document",
    "read_documents",
]
