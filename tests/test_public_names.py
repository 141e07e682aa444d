from __future__ import annotations

import subprocess
import sys

import extractor


def test_public_names_are_the_list_and_each_is_there() -> None:
    assert extractor.__all__ == sorted(extractor.__all__)
    assert dir(extractor) == extractor.__all__
    for name in extractor.__all__:
        assert getattr(extractor, name).__name__ == name
        assert getattr(extractor, name).__doc__


def test_importing_the_package_loads_nothing_heavy() -> None:
    code = "import sys, extractor; print('pydantic' in sys.modules, 'openai' in sys.modules)"
    ended = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert ended.stdout.strip() == "False False"
