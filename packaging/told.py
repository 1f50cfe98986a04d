# SPDX-License-Identifier: GPL-3.0-or-later
"""What a bundle tells the system about itself: Info.plist on macOS, version details on Windows."""

import re
from typing import Any

IDENTIFIER = "io.github.glutetimer.glutetimer"
FILE_TYPE = "io.github.glutetimer.circuits"
MIME_TYPE = "application/x-glutetimer+json"
ENDING = "glutetimer"
ICON = "glutetimer.icns"
COPYRIGHT = "© The GluteTimer authors. GPL, version 3 or later."
LANGUAGES = ("en", "de", "es", "fr")
WHAT = "Interval timer for isometric holds"


def info_plist(version: str) -> dict[str, Any]:
    """Return what macOS reads; nothing is asked for, neither microphone nor network.

    Args:
        version: The program's, such as "1.2.3".
    """
    return {
        "CFBundleDisplayName": "GluteTimer",
        "CFBundleShortVersionString": version,
        "CFBundleVersion": version,
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "LSApplicationCategoryType": "public.app-category.healthcare-fitness",
        "LSMinimumSystemVersion": "13.0",
        "NSHighResolutionCapable": True,
        "NSHumanReadableCopyright": COPYRIGHT,
        # Else a dark desktop would show a light bar above a dark window.
        "NSRequiresAquaSystemAppearance": False,
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "GluteTimer circuits",
                "CFBundleTypeRole": "Editor",
                "CFBundleTypeIconFile": ICON,
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [FILE_TYPE],
            }
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": FILE_TYPE,
                "UTTypeDescription": "GluteTimer circuits",
                "UTTypeIconFile": ICON,
                "UTTypeConformsTo": ["public.json"],
                "UTTypeTagSpecification": {
                    "public.filename-extension": [ENDING],
                    "public.mime-type": [MIME_TYPE],
                },
            }
        ],
    }


def windows_version(version: str, name: str) -> str:
    """Return what Explorer shows below "Details", as PyInstaller reads it.

    Args:
        version: The program's, such as "1.2.3".
        name: The executable, without its ending.
    """
    numbers = [int(part) for part in re.findall(r"\d+", version)][:4]
    four = tuple(numbers + [0] * (4 - len(numbers)))
    words = {
        "CompanyName": "The GluteTimer authors",
        "FileDescription": "GluteTimer",
        "FileVersion": version,
        "InternalName": name,
        "LegalCopyright": COPYRIGHT,
        "OriginalFilename": f"{name}.exe",
        "ProductName": "GluteTimer",
        "ProductVersion": version,
        "Comments": WHAT,
    }
    lines = "".join(f"      StringStruct({key!r}, {text!r}),\n" for key, text in words.items())
    return (
        "# UTF-8\n"
        "VSVersionInfo(\n"
        f"  ffi=FixedFileInfo(filevers={four}, prodvers={four}),\n"
        "  kids=[\n"
        f"    StringFileInfo([StringTable('040904B0', [\n{lines}    ])]),\n"
        "    VarFileInfo([VarStruct('Translation', [0x0409, 0x04B0])]),\n"
        "  ],\n"
        ")\n"
    )
