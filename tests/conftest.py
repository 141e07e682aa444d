"""No test reaches a network or sees the developer's own settings."""

from __future__ import annotations

import os
import socket
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

settings.register_profile(
    "default", deadline=None, max_examples=100, suppress_health_check=[HealthCheck.too_slow], derandomize=True
)
settings.load_profile("default")

pytest_plugins = ["pytester"]


@pytest.fixture(autouse=True)
def _sealed(monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    """The environment is bare and every connection is refused, but to this machine where a test asks for `loopback`."""
    hosts = {"127.0.0.1"} if "loopback" in request.fixturenames else set()
    for name in os.environ:
        if name.startswith(("EXTRACTOR_", "OPENAI_", "OPENROUTER_")):
            monkeypatch.delenv(name)

    def refuse(*arguments: Any) -> None:
        raise AssertionError(f"a test tried to reach {arguments}")

    real = socket.socket.connect

    def connect(self: socket.socket, address: Any) -> None:
        if self.family == socket.AF_UNIX or address[0] in hosts:
            return real(self, address)
        return refuse(address)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def loopback() -> None:
    """Lets a test talk to a server of its own, on 127.0.0.1."""


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str, str]]:
    """The command line: exit code, stdout and stderr. No mistake may end in a traceback."""
    from extractor.cli import main

    def run(*arguments: str) -> tuple[int, str, str]:
        with pytest.raises(SystemExit) as ended:
            main(arguments)
        out, err = capsys.readouterr()
        assert "Traceback" not in err
        return int(ended.value.code or 0), out, err

    return run
