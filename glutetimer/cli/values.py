# SPDX-License-Identifier: GPL-3.0-or-later
"""Readers of the values on a command line, which say what is wrong with one."""

import argparse
from collections.abc import Callable

from glutetimer.cli.words import say, words
from glutetimer.domain.durations import parse_ms
from glutetimer.domain.said import Said, said

Refusal = Callable[[int, int, str], Said]


def no_hold(low: int, high: int, text: str) -> Said:
    """Return why a text is refused as that; the range is in seconds."""
    return said("a hold lasts {low} s to {high} s, not {text}", low=low, high=high, text=text)


def no_rest(low: int, high: int, text: str) -> Said:
    """Return why a text is refused as that; the range is in seconds."""
    return said("a rest lasts {low} s to {high} s, not {text}", low=low, high=high, text=text)


def no_prepare(low: int, high: int, text: str) -> Said:
    """Return why a text is refused as that; the range is in seconds."""
    return said(
        "the time to prepare lasts {low} s to {high} s, not {text}", low=low, high=high, text=text
    )


def duration(refuse: Refusal, low_ms: int, high_ms: int) -> Callable[[str], int]:
    """Return a reader of durations; what it says when it refuses takes the range in seconds."""

    def read(text: str) -> int:
        try:
            value_ms = parse_ms(text)
        except ValueError:
            raise argparse.ArgumentTypeError(
                say("{text!r} is no duration; write seconds (45), or 1:30, or 2min", text=text)
            ) from None
        if not low_ms <= value_ms <= high_ms:
            raise argparse.ArgumentTypeError(words(refuse(low_ms // 1000, high_ms // 1000, text)))
        return value_ms

    return read


def whole(name: str, low: int, high: int) -> Callable[[str], int]:
    """Return a reader of whole numbers that names its range when it refuses."""

    def read(text: str) -> int:
        if not text.isascii() or not text.isdigit() or not low <= int(text) <= high:
            raise argparse.ArgumentTypeError(
                say(
                    "{name} is a whole number from {low} to {high}, not {text!r}",
                    name=name,
                    low=low,
                    high=high,
                    text=text,
                )
            )
        return int(text)

    return read
