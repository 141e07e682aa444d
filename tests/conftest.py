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
    """The environment is bare and every connection is refused; a test marked `loopback` may reach this machine."""
    own = ("127.0.0.1",) if request.node.get_closest_marker("loopback") else ()
    for name in os.environ:
        if name.startswith(("EXTRACTOR_", "OPENAI_", "OPENROUTER_")):
            monkeypatch.delenv(name)

    def refuse(*arguments: Any) -> None:
        raise AssertionError(f"a test tried to reach {arguments}")

    real, real_getaddrinfo = socket.socket.connect, socket.getaddrinfo

    def connect(self: socket.socket, address: Any) -> None:
        if self.family == socket.AF_UNIX or address[0] in own:
            return real(self, address)
        return refuse(address)

    def getaddrinfo(host: Any, *arguments: Any, **options: Any) -> Any:
        return real_getaddrinfo(host, *arguments, **options) if host in own else refuse(host)

    monkeypatch.setattr(socket.socket, "connect", connect)
    monkeypatch.setattr(socket.socket, "connect_ex", connect)
    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


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
