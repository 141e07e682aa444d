"""News text in, typed trade-event records out; every value proven by the words it came from.

    >>> from extractor import extract                                        # doctest: +SKIP
    >>> extraction = extract("The EU will impose …", model="openai/gpt-5-mini")  # doctest: +SKIP

The names below are the public face. They are loaded when first used, so that importing the package costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from extractor.version import __version__ as __version__

if TYPE_CHECKING:
    from extractor.arrow import to_arrow, to_pandas, to_polars
    from extractor.errors import (
        AccessDenied,
        BudgetSpent,
        ExtractorError,
        ModelError,
        NoModelError,
        OutputError,
        PromptError,
        QuotaExhausted,
        RecordingDamaged,
        RecordingError,
        RecordingMissing,
        RequestRefused,
        RunChanged,
        RunStopped,
        ServerUnreachable,
        ServiceDown,
        ServiceFailed,
        SourceError,
        StoreFailed,
        StoreInUse,
        UnknownModel,
        UsageError,
    )
    from extractor.extracting import Extractor, extract, extract_async
    from extractor.files import extract_files
    from extractor.goldfiles import read_report
    from extractor.many import Course
    from extractor.prompting import Prompt
    from extractor.resources import read_prompt, seeds
    from extractor.run import Summary
    from extractor.schema import (
        Actor,
        Document,
        Draft,
        DraftEvent,
        EventDate,
        Evidence,
        Extraction,
        Location,
        Product,
        Quantity,
        Rejection,
        Time,
        TradeEvent,
        Usage,
    )
    from extractor.scoring import Report
    from extractor.sinks import open_sink, read_extractions
    from extractor.sources import read_document
    from extractor.spending import Price

_HOMES = {
    "arrow": "to_arrow to_pandas to_polars",
    "errors": (
        "AccessDenied BudgetSpent ExtractorError ModelError NoModelError OutputError PromptError QuotaExhausted "
        "RecordingDamaged RecordingError RecordingMissing RequestRefused RunChanged RunStopped ServerUnreachable ServiceDown "
        "ServiceFailed SourceError StoreFailed StoreInUse UnknownModel UsageError"
    ),
    "files": "extract_files",
    "goldfiles": "read_report",
    "many": "Course",
    "run": "Summary",
    "spending": "Price",
    "prompting": "Prompt",
    "resources": "read_prompt seeds",
    "extracting": "Extractor extract extract_async",
    "schema": (
        "Actor Document Draft DraftEvent Evidence EventDate Extraction Location Product Quantity Rejection Time "
        "TradeEvent Usage"
    ),
    "scoring": "Report",
    "sinks": "open_sink read_extractions",
    "sources": "read_document",
}
_HOME_OF = {name: home for home, names in _HOMES.items() for name in names.split()}

__all__ = [
    "AccessDenied",
    "Actor",
    "BudgetSpent",
    "Course",
    "Document",
    "Draft",
    "DraftEvent",
    "EventDate",
    "Evidence",
    "Extraction",
    "Extractor",
    "ExtractorError",
    "Location",
    "ModelError",
    "NoModelError",
    "OutputError",
    "Price",
    "Product",
    "Prompt",
    "PromptError",
    "Quantity",
    "QuotaExhausted",
    "RecordingDamaged",
    "RecordingError",
    "RecordingMissing",
    "Rejection",
    "Report",
    "RequestRefused",
    "RunChanged",
    "RunStopped",
    "ServerUnreachable",
    "ServiceDown",
    "ServiceFailed",
    "SourceError",
    "StoreFailed",
    "StoreInUse",
    "Summary",
    "Time",
    "TradeEvent",
    "UnknownModel",
    "Usage",
    "UsageError",
    "extract",
    "extract_async",
    "extract_files",
    "open_sink",
    "read_document",
    "read_extractions",
    "read_prompt",
    "read_report",
    "seeds",
    "to_arrow",
    "to_pandas",
    "to_polars",
]  # fmt: skip


def __getattr__(name: str) -> Any:
    if name not in _HOME_OF:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    value = getattr(import_module(f"{__name__}.{_HOME_OF[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    return sorted(__all__)
