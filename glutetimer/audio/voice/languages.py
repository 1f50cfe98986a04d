# SPDX-License-Identifier: GPL-3.0-or-later
"""Voices for the languages that the program speaks, by names such as ``en_GB`` or ``de``."""

_ESPEAK_VOICES = {
    "en": "en-us",
    "en-gb": "en-gb",
    "de": "de",
    "fr": "fr-fr",
    "fr-be": "fr-be",
    "fr-ch": "fr-ch",
    "es": "es",
    "es-419": "es-419",
}
_LATIN_AMERICA = frozenset(
    {"ar", "bo", "cl", "co", "cr", "cu", "do", "ec", "gt", "hn", "mx", "ni", "pa", "pe", "pr", "us"}
    | {"py", "sv", "uy", "ve"}
)
_OF_BRITAIN = frozenset({"au", "ie", "in", "nz", "za"})


def espeak_voice(language: str) -> str:
    """Return espeak-ng's voice for a language; English for none, as in the locale ``C``."""
    base, country = _parts(language)
    if base == "es" and country in _LATIN_AMERICA:
        return "es-419"
    if base == "en" and country in _OF_BRITAIN:
        return "en-gb"
    return _ESPEAK_VOICES.get(f"{base}-{country}") or _ESPEAK_VOICES.get(base, base)


def base_language(language: str) -> str:
    """Return the language alone: ``en`` for ``en_GB.UTF-8`` and for none."""
    return _parts(language)[0]


def _parts(language: str) -> tuple[str, str]:
    plain = language.replace("-", "_").split(".", maxsplit=1)[0].split("@", maxsplit=1)[0]
    base, _, country = plain.lower().partition("_")
    return ("en", "") if base in ("", "c", "posix") else (base, country)
