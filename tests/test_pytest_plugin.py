from __future__ import annotations

import pytest

from tests.scripted import TEXT, draft, drafted

TEST = f"""
import httpx2, json

TEXT = {TEXT!r}
ANSWER = {draft(drafted())!r}

class Server(httpx2.AsyncBaseTransport):
    calls = 0
    async def handle_async_request(self, request):
        type(self).calls += 1
        choice = {{"index": 0, "message": {{"role": "assistant", "content": ANSWER}}, "finish_reason": "stop"}}
        return httpx2.Response(200, json={{"id": "1", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice]}})

def test_duty(recorded_extract):
    extraction = recorded_extract(TEXT, model="m", base_url="http://server/v1", transport=Server())
    assert extraction.events[0].quantities[0].value == 7.5
    print("calls:", Server.calls)
"""


def test_answers_are_recorded_once_and_replayed(pytester: pytest.Pytester) -> None:
    """Without recordings a test fails and says how to record; recorded once, it never calls again."""
    pytester.makepyfile(test_mine=TEST)
    unrecorded = pytester.runpytest_subprocess()
    unrecorded.assert_outcomes(failed=1)
    unrecorded.stdout.fnmatch_lines(["*--extractor-record=missing*"])

    recorded = pytester.runpytest_subprocess("--extractor-record=missing", "-s")
    recorded.assert_outcomes(passed=1)
    recorded.stdout.fnmatch_lines(["*calls: 1*"])
    assert len(list((pytester.path / "recordings" / "test_mine").rglob("*.json"))) == 1

    replayed = pytester.runpytest_subprocess("-s")
    replayed.assert_outcomes(passed=1)
    replayed.stdout.fnmatch_lines(["*calls: 0*"])
