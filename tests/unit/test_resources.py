# SPDX-License-Identifier: GPL-3.0-or-later
"""Assets are found, read and listed, and a missing one is named."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from glutetimer import resources


@pytest.fixture
def package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Return an empty stand-in for the package's folder."""
    folder = tmp_path / "checkout" / "glutetimer"
    folder.mkdir(parents=True)
    monkeypatch.setattr(resources, "_PACKAGE", folder)
    resources.assets_root.cache_clear()
    yield folder
    resources.assets_root.cache_clear()


def _write(path: Path, text: str) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")


def test_assets_in_the_package_come_first(package: Path) -> None:
    """An installed wheel reads its own assets, whatever lies beside it."""
    _write(package / "assets" / "note.txt", "from the wheel")
    _write(package.parent / "assets" / "note.txt", "from the checkout")
    assert resources.read_text("note.txt") == "from the wheel"


def test_a_checkout_reads_the_assets_beside_the_package(package: Path) -> None:
    """An editable install finds the checkout's assets."""
    _write(package.parent / "assets" / "note.txt", "Größe")
    assert resources.read_text("note.txt") == "Größe"
    assert resources.read_bytes("note.txt") == "Größe".encode()


def test_missing_assets_are_said_clearly(package: Path) -> None:
    """A broken installation says what is missing."""
    with pytest.raises(FileNotFoundError, match="assets are missing"):
        resources.asset_path("note.txt")


def test_an_unknown_asset_is_named(package: Path) -> None:
    """The error names the asset that was asked for."""
    _write(package / "assets" / "icons" / "a.svg", "")
    with pytest.raises(FileNotFoundError, match=r"no asset icons/b\.svg"):
        resources.asset_path("icons", "b.svg")


def test_a_folder_is_listed_by_suffix_and_in_order(package: Path) -> None:
    """Only files with the suffix are listed, sorted, no folders."""
    for name in ("b.svg", "a.svg", "c.txt"):
        _write(package / "assets" / "icons" / "small" / name, "")
    (package / "assets" / "icons" / "small" / "d.svg").mkdir()
    names = [path.name for path in resources.list_assets("icons/small", ".svg")]
    assert names == ["a.svg", "b.svg"]
