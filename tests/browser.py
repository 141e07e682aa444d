"""Headless Chromium as Debian ships it, on a profile of its own, reaching nothing."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import Browser

EXECUTABLE = shutil.which("chromium") or shutil.which("chromium-browser")
MISSING = "no Chromium on this machine (Debian: apt-get install chromium), so the page was not driven"
_FLAGS = (
    "--headless --no-sandbox --disable-gpu --disable-quic --no-first-run --disable-background-networking "
    "--disable-component-update --disable-sync"
).split()


@contextmanager
def chromium() -> Iterator[Browser]:
    """A browser; each page opened without a context has a fresh one."""
    from playwright.sync_api import sync_playwright

    if EXECUTABLE is None:
        raise SystemExit(MISSING)
    with sync_playwright() as playwright, tempfile.TemporaryDirectory() as folder:
        # The driver names the profile itself, fresh each time; what else the browser keeps goes where it ends with us.
        browser = playwright.chromium.launch(executable_path=EXECUTABLE, args=_FLAGS, env={"HOME": folder})
        try:
            yield browser
        finally:
            browser.close()
