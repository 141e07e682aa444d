"""A page for people: one file, nothing fetched, each value beside the words that prove it."""

from extractor.page.sink import PageSink, render_page

__all__ = ["PageSink", "render_page"]
