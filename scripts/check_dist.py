# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the wheel and the source archive in a folder, without a network.

    check_dist.py FOLDER

The metadata has to be valid, as an index would check it; the wheel has to hold exactly what its
record says; both have to bring what a user and a builder need, and nothing that was left lying
about.
"""

import base64
import csv
import hashlib
import io
import re
import sys
import tarfile
import zipfile
from collections.abc import Iterator
from pathlib import Path

from packaging.metadata import Metadata

IN_SOURCES = ("LICENSE", "Makefile", "README.md", "assets/README.md", "packaging/glutetimer.spec",
              "pyproject.toml", "scripts/setup.sh", "tests/conftest.py")  # fmt: skip
SHARED = ("applications/glutetimer.desktop", "icons/hicolor/48x48/apps/glutetimer.png",
          "metainfo/io.github.glutetimer.glutetimer.metainfo.xml",
          "mime/packages/glutetimer.xml")  # fmt: skip
STRAY = re.compile(r"(^|/)(__pycache__|\.git|\.venv|build|dist)/|\.py[cod]$|~$|\.orig$|\.rej$")
GUIDE = re.compile(r"/assets/guide/(\w+)/README\.md$")
COMPILED = re.compile(r"/assets/translations/glutetimer_(\w+)\.qm$")
ROOM_MB = 6.0


def missing_languages(names: list[str]) -> Iterator[str]:
    """Yield which languages of the guide have no compiled texts of the program."""
    guides = {found[1] for found in map(GUIDE.search, names) if found} - {"en"}
    compiled = {found[1] for found in map(COMPILED.search, names) if found}
    yield from (f"no texts in {language}" for language in sorted(guides - compiled))
    if not guides:
        yield "no guide in any other language"


def metadata_problems(data: bytes) -> Iterator[str]:
    """Yield what an index would refuse in the metadata."""
    try:
        found = Metadata.from_email(data, validate=True)
    except ExceptionGroup as group:
        yield from (str(error) for error in group.exceptions)
        return
    if not (found.description or "").strip():
        yield "no description"
    if found.description_content_type != "text/markdown":
        yield f"the description is of type {found.description_content_type}"
    if found.license_expression != "GPL-3.0-or-later":
        yield f"the licence is {found.license_expression}"


def wheel_problems(path: Path) -> Iterator[str]:
    """Yield what is wrong with a wheel."""
    with zipfile.ZipFile(path) as wheel:
        names = wheel.namelist()
        info = next(name.split("/")[0] for name in names if ".dist-info/" in name)
        yield from metadata_problems(wheel.read(f"{info}/METADATA"))
        record = wheel.read(f"{info}/RECORD").decode()
        rows = {name: digest for name, digest, _ in csv.reader(io.StringIO(record))}
        yield from (f"{name} is not in the record" for name in set(names) - set(rows))
        for name, digest in rows.items():
            if digest and digest != f"sha256={_digest(wheel.read(name))}":
                yield f"{name} is not what the record says"
        shared = info.replace(".dist-info", ".data/data/share/")
        yield from (f"no {name}" for name in SHARED if shared + name not in names)
        yield from missing_languages(names)
        yield from (f"{name} was left lying about" for name in names if STRAY.search(name))


def sdist_problems(path: Path) -> Iterator[str]:
    """Yield what is wrong with a source archive."""
    with tarfile.open(path) as archive:
        names = [member.name for member in archive.getmembers() if not member.isdir()]
        root = names[0].split("/")[0]
        info = archive.extractfile(f"{root}/PKG-INFO")
        yield from metadata_problems(info.read() if info else b"")
        yield from (f"no {name}" for name in IN_SOURCES if f"{root}/{name}" not in names)
        yield from missing_languages(names)
        yield from (f"{name} was left lying about" for name in names if STRAY.search(name))


def _digest(data: bytes) -> str:
    return base64.urlsafe_b64encode(hashlib.sha256(data).digest()).rstrip(b"=").decode()


def problems(folder: Path) -> Iterator[str]:
    """Yield what is wrong with the newest wheel and source archive in a folder."""
    for ending, check in (("*.whl", wheel_problems), ("*.tar.gz", sdist_problems)):
        found = sorted(folder.glob(ending), key=lambda path: path.stat().st_mtime)
        if not found:
            yield f"no {ending} in {folder}"
            continue
        size_mb = found[-1].stat().st_size / 1e6
        print(f"{found[-1].name}: {size_mb:.1f} MB")
        if size_mb > ROOM_MB:
            yield f"{found[-1].name} has more than {ROOM_MB} MB"
        yield from (f"{found[-1].name}: {problem}" for problem in check(found[-1]))


if __name__ == "__main__":
    wrong = list(problems(Path(sys.argv[1])))
    sys.exit("\n".join(wrong) or 0)
