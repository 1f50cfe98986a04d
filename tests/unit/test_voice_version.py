# SPDX-License-Identifier: GPL-3.0-or-later
"""The versions of the packages behind a voice, by which what it has said is kept."""

from importlib.metadata import version

from glutetimer.audio.voice.worker_engine import package_version


def test_it_is_the_one_that_is_installed() -> None:
    """Also of a package whose folder has another name, such as one with capital letters."""
    for package in ("espeakng-loader", "pyqtgraph", "PySide6_Addons", "PyYAML"):
        assert package_version(package) == version(package)


def test_a_missing_package_has_none() -> None:
    """That is said in one word, as in the name of a file."""
    assert package_version("not-there-at-all") == "none"
