# SPDX-License-Identifier: GPL-3.0-or-later
"""The child's side of a voice engine: requests as JSON lines in, headers and PCM out.

Request: ``{"text": …, "voice": …, "rate": 1.0}``. Answer: a JSON line with ``rate_hz`` and
``bytes``, then so many bytes of mono 16-bit PCM, or a line with ``error`` and ``problem``. The
first line of all is ``{}`` when the engine is ready, or an error. Standard library only, so that
the child is up at once; it ends when its input does.
"""

import faulthandler
import json
import os
import sys
from collections.abc import Callable
from typing import Any, BinaryIO, TypeAlias

HANG_S = 30

Renderer: TypeAlias = Callable[[str, str, float], tuple[bytes, int]]


class WorkerError(Exception):
    """The engine can't do it; ``problem`` is the value of a VoiceProblem."""

    def __init__(self, problem: str, detail: str) -> None:
        super().__init__(detail)
        self.problem = problem


def serve(load: Callable[[], Renderer]) -> None:
    """Load an engine and answer requests until the input ends.

    Args:
        load: Returns the function that speaks (text, voice, rate) into (PCM, sample rate).
    """
    answers = _take_output()
    faulthandler.dump_traceback_later(HANG_S, exit=True)
    try:
        render = load()
    except WorkerError as error:
        _write(answers, {"error": str(error), "problem": error.problem})
        return
    _write(answers, {})
    for line in sys.stdin.buffer:
        # A library that hangs, even with the interpreter's lock held, ends this process.
        faulthandler.dump_traceback_later(HANG_S, exit=True)
        _answer(answers, render, json.loads(line))
        faulthandler.cancel_dump_traceback_later()


def _answer(answers: BinaryIO, render: Renderer, request: dict[str, Any]) -> None:
    try:
        pcm, rate_hz = render(request["text"], request["voice"], request["rate"])
    except WorkerError as error:
        _write(answers, {"error": str(error), "problem": error.problem})
        return
    _write(answers, {"rate_hz": rate_hz, "bytes": len(pcm)}, pcm)


def _take_output() -> BinaryIO:
    """Keep the standard output for answers alone: libraries print to it."""
    answers = os.fdopen(os.dup(sys.stdout.fileno()), "wb")
    os.dup2(sys.stderr.fileno(), sys.stdout.fileno())
    return answers


def _write(answers: BinaryIO, header: dict[str, Any], pcm: bytes = b"") -> None:
    answers.write(json.dumps(header).encode() + b"\n" + pcm)
    answers.flush()
