# SPDX-License-Identifier: GPL-3.0-or-later
"""The only loader of what ships in ``assets/``: circuits, exercises, icons, languages, the guide.

A wheel carries the assets inside the package. A checkout, and an editable install of one, keeps
them beside it.
"""

from functools import cache
from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


@cache
def assets_root() -> Path:
    """Return the folder that holds everything that ships.

    Raises:
        FileNotFoundError: If neither the package nor the checkout holds it.
    """
    for folder in (_PACKAGE / "assets", _PACKAGE.parent / "assets"):
        if folder.is_dir():
            return folder
    raise FileNotFoundError(f"GluteTimer's assets are missing beside {_PACKAGE}")


def asset_path(*parts: str) -> Path:
    """Return the path of one asset, file or folder.

    Args:
        *parts: The names below ``assets/``, such as ``"exercises", "plank.svg"``.

    Raises:
        FileNotFoundError: If no such asset ships.
    """
    path = assets_root().joinpath(*parts)
    if not path.exists():
        raise FileNotFoundError(f"no asset {'/'.join(parts)} in {assets_root()}")
    return path


def read_text(*parts: str) -> str:
    """Return the UTF-8 text of one asset.

    Raises:
        FileNotFoundError: If no such asset ships.
    """
    return asset_path(*parts).read_text(encoding="utf-8")


def read_bytes(*parts: str) -> bytes:
    """Return the bytes of one asset.

    Raises:
        FileNotFoundError: If no such asset ships.
    """
    return asset_path(*parts).read_bytes()


def read_changelog() -> str:
    """Return the changelog, which lies beside ``assets/``: in the package, or in the checkout.

    Raises:
        FileNotFoundError: If it does not ship.
    """
    return (assets_root().parent / "CHANGELOG.md").read_text(encoding="utf-8")


def list_assets(folder: str, suffix: str = "") -> tuple[Path, ...]:
    """Return the files directly in one folder of the assets, sorted by name.

    Args:
        folder: A folder below ``assets/``; its parts are separated by ``/``.
        suffix: How the file names end, such as ``".svg"``; empty for all of them.

    Raises:
        FileNotFoundError: If no such folder ships.
    """
    files = asset_path(*folder.split("/")).iterdir()
    return tuple(sorted(path for path in files if path.is_file() and path.name.endswith(suffix)))
