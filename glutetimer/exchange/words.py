# SPDX-License-Identifier: GPL-3.0-or-later
"""Words that stand for a rest in the lists of other programs, in the languages they come in."""

from functools import lru_cache

from glutetimer.exchange.matching import bare_letters

_LONGEST = 40
_RESTS = frozenset(
    bare_letters(word)
    for words in (
        "rest, resting, break, pause, recover, recovery, relax",
        "Pause, Erholung, Ausruhen, Ruhe, Ruhepause",
        "repos, récupération",
        "descanso, descansar, recuperación, pausa",
        "riposo, recupero",
        "descanso, intervalo, repouso",
        "rust, rusten",
        "vila, hvil, hvile, pause, lepo, tauko",
        "odpoczynek, przerwa, odpočinek, pauza, pihenő, szünet, pihenés",
        "отдых, перерыв, пауза, відпочинок, пауза",
        "dinlenme, mola",
        "休息, 休憩, 휴식, راحة, מנוחה, istirahat, विश्राम",
    )
    for word in words.split(", ")
)


def is_rest(name: str) -> bool:
    """Tell whether an entry of this name is a rest, by its name alone."""
    return len(name) <= _LONGEST and _is_rest(name)


@lru_cache(1_000)
def _is_rest(name: str) -> bool:
    return bare_letters(name) in _RESTS
