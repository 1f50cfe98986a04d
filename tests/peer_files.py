# SPDX-License-Identifier: GPL-3.0-or-later
"""Files of other programs for tests: synthetic ones, and the real ones where they are at hand."""

import io
import sqlite3
import zipfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.timeline import expand

SYNTHETIC = Path(__file__).parent / "fixtures" / "peers"
REAL = Path(__file__).resolve().parents[2] / "shared" / "peers"


def synthetic_names() -> list[str]:
    """Return the names of all synthetic files, in order."""
    names = (path.name for path in SYNTHETIC.iterdir() if path.name != "README.md")
    return sorted([*(name.replace(".sql", ".db") for name in names), "feeel.zip"])


def synthetic(name: str) -> bytes:
    """Return the bytes of a synthetic file; a database or a zip is made from its text."""
    if name.endswith(".zip"):
        return zipped({f"{n}.feeel": synthetic(name.replace(".zip", ".json")) for n in "ab"})
    if not name.endswith(".db"):
        return (SYNTHETIC / name).read_bytes()
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript((SYNTHETIC / name).with_suffix(".sql").read_text("utf-8"))
        return database.serialize()


def zipped(files: dict[str, bytes]) -> bytes:
    """Return a zip with these files."""
    data = io.BytesIO()
    with zipfile.ZipFile(data, "w") as archive:
        for name, content in files.items():
            archive.writestr(zipfile.ZipInfo(name), content, zipfile.ZIP_DEFLATED)
    return data.getvalue()


def real_files(folder: str, ending: str) -> list[Path]:
    """Return the real files of one program; none where they are not at hand."""
    return sorted((REAL / folder).glob(f"*{ending}"))


def in_words(circuit: Circuit) -> list[str]:
    """Return what is done, in order: ``plank 30 left``, ``rest 10``; lengths in seconds."""
    return list(_words(circuit)) if circuit.steps else []


def _words(circuit: Circuit) -> Iterator[str]:
    for interval in expand(circuit):
        side = "" if interval.side.value == "both" else f" {interval.side.value}"
        what = interval.exercise_id if interval.is_hold else interval.kind.value
        seconds = f"{interval.duration_ms / 1000:g}"
        yield f"{what} {seconds}{side if interval.is_hold else ''}"
