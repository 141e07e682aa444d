"""The package's templates. Whatever they insert is escaped, and what hides in it is named."""

from __future__ import annotations

from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Any

from markupsafe import Markup

from extractor.page.embedding import shown

if TYPE_CHECKING:
    from jinja2 import Template


def asset(name: str) -> str:
    """A file of the page, as it is."""
    return files("extractor.page").joinpath("assets", name).read_text("utf-8")


@cache
def template(name: str) -> Template:
    """A template, in which a name that is not given is an error."""
    from jinja2 import Environment, StrictUndefined

    environment = Environment(
        autoescape=True, undefined=StrictUndefined, finalize=_shown, trim_blocks=True, lstrip_blocks=True
    )
    return environment.from_string(asset(name))


def _shown(value: Any) -> Any:
    return shown(value) if isinstance(value, str) and not isinstance(value, Markup) else value
