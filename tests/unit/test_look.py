# SPDX-License-Identifier: GPL-3.0-or-later
"""How the empty window looks: as the settings say, read without loading what knows them."""

import json
from pathlib import Path

import pytest

from glutetimer.domain.settings import Settings, option_of
from glutetimer.storage.look import ALLOWED, Look, read_look


def test_the_usual_look_is_that_of_the_settings() -> None:
    """Defaults and ranges are described twice, and are the same."""
    usual = Settings()
    assert {name: getattr(usual, name) for name in Look._fields} == Look()._asdict()
    for name in ("theme", "language"):
        assert getattr(ALLOWED, name) == option_of(name).choices
    text_size = option_of("text_size")
    assert range(text_size.low, text_size.high + 1) == range(80, 201)
    assert ALLOWED._asdict()["text_size"] == range(80, 201)


def test_the_look_is_read(tmp_path: Path) -> None:
    """What is stored counts; what else is stored does not matter."""
    path = tmp_path / "settings.json"
    path.write_text(json.dumps({"theme": "light", "text_size": 150, "prepare_s": 5}))
    assert read_look(path) == Look("light", 150)


@pytest.mark.parametrize(
    "text",
    ["", "[]", "7", "{", "[" * 100_000, '{"theme": "pink", "text_size": 900, "language": 3}'],
)
def test_a_broken_file_gives_the_usual_look(tmp_path: Path, text: str) -> None:
    """What is wrong in it is told by what reads the settings, a moment later."""
    path = tmp_path / "settings.json"
    path.write_text(text)
    assert read_look(path) == Look()
    assert read_look(tmp_path / "none.json") == Look()
