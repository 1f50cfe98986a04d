# SPDX-License-Identifier: GPL-3.0-or-later
"""What a desktop reads: the starter, the icons, the page in software centres, the file type."""

import ast
import configparser
import importlib
import os
import plistlib
import re
import shutil
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from glutetimer import __version__
from glutetimer.app.languages import TRANSLATED
from glutetimer.app.window import qt_application
from glutetimer.circuit_json.document import FORMAT
from glutetimer.gui.circuits.clipboard import MIME_TYPE
from glutetimer.gui.importing.share_dialog import ENDING

ROOT = Path(__file__).resolve().parents[2]
SHARE = ROOT / "assets" / "share"
STARTER = SHARE / "applications" / "glutetimer.desktop"
(METAINFO,) = (SHARE / "metainfo").glob("*.metainfo.xml")
LANGUAGE = "{http://www.w3.org/XML/1998/namespace}lang"
FILE_TYPE = SHARE / "mime" / "packages" / "glutetimer.xml"
HICOLOR = SHARE / "icons" / "hicolor"
SIZES_PX = (16, 22, 24, 32, 48, 64, 96, 128, 256, 512)
CIRCUIT = ROOT / "assets" / "circuits" / "01-bridge-holds.json"

# Tells the type of a file by its name, and of another by what is in it.
ASK_TYPES = """
import sys
from PySide6.QtCore import QFile, QMimeDatabase

types = QMimeDatabase()
print(types.mimeTypeForFile("holds.glutetimer", QMimeDatabase.MatchMode.MatchExtension).name())
with open(sys.argv[1], "rb") as file:
    print(types.mimeTypeForData(file.read()).name())
"""


# Told by the bundle for Windows and macOS, which can't be built here.
sys.path.append(str(ROOT / "packaging"))
told = importlib.import_module("told")


def _needs(tool: str) -> pytest.MarkDecorator:
    return pytest.mark.skipif(not shutil.which(tool), reason=f"not installed: {tool}")


def _passes(*command: str | Path) -> None:
    """Run a check that has to succeed and to say nothing against what it checked."""
    done = subprocess.run(
        [str(word) for word in command], capture_output=True, text=True, check=False, timeout=50
    )
    assert done.returncode == 0, done.stdout + done.stderr


def _starter() -> configparser.SectionProxy:
    parser = configparser.ConfigParser(interpolation=None, delimiters=("=",))
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(STARTER, encoding="utf-8")
    return parser["Desktop Entry"]


@_needs("desktop-file-validate")
def test_the_starter_is_valid() -> None:
    """The tool of freedesktop.org has nothing to say about it, not even a hint."""
    done = subprocess.run(
        ["desktop-file-validate", str(STARTER)], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


@_needs("appstreamcli")
def test_the_metainfo_is_valid() -> None:
    """The tool of freedesktop.org, at its strictest, finds no fault."""
    _passes("appstreamcli", "validate", "--no-net", "--pedantic", METAINFO)


@_needs("xmllint")
def test_the_xml_is_well_formed() -> None:
    """Every XML and SVG file can be read by others."""
    _passes("xmllint", "--noout", "--nonet", *SHARE.rglob("*.xml"), *SHARE.rglob("*.svg"))


def test_the_names_agree(qapp: object) -> None:
    """Window, starter, metainfo and file type speak of one another by the same names."""
    starter, page = _starter(), ET.parse(METAINFO).getroot()
    file_type = ET.parse(FILE_TYPE).getroot()
    space = {"m": "http://www.freedesktop.org/standards/shared-mime-info"}
    glob = file_type.find("m:mime-type/m:glob", space)
    assert glob is not None
    assert qt_application().desktopFileName() == STARTER.stem
    assert page.findtext("launchable") == STARTER.name
    assert METAINFO.name == f"{page.findtext('id')}.metainfo.xml"
    assert page.findtext("summary") == starter["Comment"]
    assert page.findtext("provides/mediatype") == MIME_TYPE
    assert starter["MimeType"] == f"{MIME_TYPE};"
    assert file_type.find(f"m:mime-type[@type='{MIME_TYPE}']", space) is not None
    assert glob.get("pattern") == f"*{ENDING}"
    assert f'"{FORMAT}"' in FILE_TYPE.read_text(encoding="utf-8")


def test_the_metainfo_tells_the_releases() -> None:
    """Every version of the changelog is there with its date, and first the one that this is."""
    releases = ET.parse(METAINFO).getroot().findall("releases/release")
    told = [(release.get("version"), release.get("date")) for release in releases]
    changes = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    released = re.findall(r"^## \[(\d\S*)\] - (\S+)$", changes, flags=re.MULTILINE)
    assert told[0][0] == __version__
    assert [each for each in released if each not in told] == []


def test_the_metainfo_shows_pictures_that_are_there() -> None:
    """Each picture is one of docs/, as large as it is said to be, and has words."""
    for shown in ET.parse(METAINFO).getroot().findall("screenshots/screenshot"):
        image = shown.find("image")
        assert image is not None
        assert image.text is not None
        picture = QImage(str(ROOT / "docs" / "screenshots" / image.text.rsplit("/", 1)[1]))
        size = (int(image.get("width", "")), int(image.get("height", "")))
        assert (picture.width(), picture.height()) == size
        captions = shown.findall("caption")
        assert {each.get(LANGUAGE) for each in captions} == {None, *TRANSLATED}


@_needs("update-mime-database")
@pytest.mark.skipif(sys.platform != "linux", reason="freedesktop.org's files")
def test_the_file_type_is_known_once_installed(tmp_path: Path) -> None:
    """A shared circuit is known by its name, and one with another name by what is in it."""
    shutil.copytree(SHARE / "mime", tmp_path / "share" / "mime")
    # What the other types are: a file with no magic of ours falls back on them.
    others = f"{os.environ.get('XDG_DATA_DIRS') or '/usr/local/share:/usr/share'}"
    _passes("update-mime-database", tmp_path / "share" / "mime")
    told = subprocess.run(
        [sys.executable, "-c", ASK_TYPES, str(CIRCUIT)],
        env={**os.environ, "XDG_DATA_DIRS": f"{tmp_path / 'share'}:{others}"},
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert told.stdout.split() == [MIME_TYPE, MIME_TYPE]


@pytest.mark.parametrize("size_px", SIZES_PX)
def test_the_icon_is_there_in_this_size(size_px: int) -> None:
    """It is as large as its folder says, with a ground in the program's colour."""
    icon = QImage(str(HICOLOR / f"{size_px}x{size_px}" / "apps" / "glutetimer.png"))
    assert (icon.width(), icon.height()) == (size_px, size_px)
    assert icon.hasAlphaChannel()
    assert icon.pixelColor(size_px // 2, size_px // 8).name() == "#ff9f1c"


def test_the_drawings_are_the_programs_own() -> None:
    """The one for all sizes is the program's icon; the symbolic one has one colour and no lines."""
    ours = ROOT / "assets" / "icons" / "glutetimer.svg"
    assert (HICOLOR / "scalable" / "apps" / "glutetimer.svg").read_bytes() == ours.read_bytes()
    symbolic = (HICOLOR / "symbolic" / "apps" / "glutetimer-symbolic.svg").read_text("utf-8")
    assert re.findall(r"fill=\"(#\w+)\"", symbolic) == ["#2e3436"]
    assert "stroke" not in symbolic


def test_icons_for_other_systems_hold_every_size(tmp_path: Path) -> None:
    """The files for Windows and macOS are whole: each image has the size it is listed with."""
    _passes(sys.executable, ROOT / "scripts" / "app_icons.py", tmp_path)
    ico = (tmp_path / "glutetimer.ico").read_bytes()
    listed = [ico[6 + 16 * place : 22 + 16 * place] for place in range(ico[4])]
    for row in listed:
        size, at = int.from_bytes(row[8:12], "little"), int.from_bytes(row[12:16], "little")
        assert QImage.fromData(ico[at : at + size]).width() == (row[0] or 256)
    icns = (tmp_path / "glutetimer.icns").read_bytes()
    assert int.from_bytes(icns[4:8], "big") == len(icns)
    assert {row[0] or 256 for row in listed} >= {16, 32, 48, 256}
    assert icns.count(b"\x89PNG") == 10


def test_macos_is_told_of_the_file_type_and_asked_for_nothing() -> None:
    """Info.plist names type, ending and languages as they are elsewhere, and wants no right."""
    info = plistlib.loads(plistlib.dumps(told.info_plist(__version__)))
    assert info["CFBundleShortVersionString"] == __version__
    (exported,) = info["UTExportedTypeDeclarations"]
    tags = exported["UTTypeTagSpecification"]
    assert tags["public.mime-type"] == [MIME_TYPE]
    assert tags["public.filename-extension"] == [ENDING.removeprefix(".")]
    (opened,) = info["CFBundleDocumentTypes"]
    assert opened["LSItemContentTypes"] == [exported["UTTypeIdentifier"]]
    shipped = {path.stem.split("_")[1] for path in (ROOT / "assets" / "translations").glob("*.qm")}
    assert set(info["CFBundleLocalizations"]) == {"en", *shipped}
    assert not [key for key in info if key.endswith("UsageDescription")]
    assert info["NSHighResolutionCapable"] is True


def test_windows_is_told_version_and_file_type() -> None:
    """The details are an expression of numbers and words; the installer names the same type."""
    text = told.windows_version("1.2.3", "glutetimer")
    call = ast.parse(text, mode="eval").body
    assert isinstance(call, ast.Call)
    assert "filevers=(1, 2, 3, 0)" in text
    assert "'OriginalFilename', 'glutetimer.exe'" in text
    installer = (ROOT / "packaging" / "glutetimer.iss").read_text(encoding="utf-8")
    assert MIME_TYPE in installer
    assert f"Software\\Classes\\{ENDING}" in installer
    assert f"AppId={told.IDENTIFIER}" in installer
