# SPDX-License-Identifier: GPL-3.0-or-later
"""Contrast of what is really drawn, in every state; colours as colour-blind people see them."""

import itertools

import numpy as np
import pytest
from PySide6.QtGui import QColor

from glutetimer.domain.exercise import Group
from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.colours import DARK, LIGHT, Colours, contrast, palette_of, strong
from glutetimer.gui.widgets.buttons import IconButton, PrimaryButton, QuietButton
from glutetimer.gui.workout.phase import ground

PALETTES = {
    "dark": DARK,
    "light": LIGHT,
    "strong dark": strong(DARK),
    "strong light": strong(LIGHT),
}
ALL = pytest.mark.parametrize("colours", PALETTES.values(), ids=PALETTES)
# Machado, Oliveira and Fernandes 2009, "A Physiologically-based Model for Simulation of Color
# Vision Deficiency", severity 1.0; for linear RGB.
VISIONS = {
    "usual": np.eye(3),
    "protan": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "deutan": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "tritan": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
# CIE76: 2.3 is just noticed; ten is another colour at a glance.
APART = 10.0


def lab(colour: str, vision: str) -> np.ndarray:
    """Return CIELAB (D65) of a colour as somebody with a kind of vision sees it."""
    seen_as = QColor(colour)
    part = np.array([seen_as.redF(), seen_as.greenF(), seen_as.blueF()])
    linear = np.where(part <= 0.04045, part / 12.92, ((part + 0.055) / 1.055) ** 2.4)
    seen = np.clip(VISIONS[vision] @ linear, 0, 1)
    to_xyz = np.array(
        [[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]]
    )
    share = to_xyz @ seen / np.array([0.95047, 1.0, 1.08883])
    f = np.where(share > 216 / 24389, np.cbrt(share), (24389 / 27 * share + 16) / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def nearest(colours: list[str], vision: str) -> float:
    """Return the distance of the two colours that are most alike."""
    seen = [lab(colour, vision) for colour in colours]
    return min(float(np.linalg.norm(a - b)) for a, b in itertools.combinations(seen, 2))


def test_the_measure_gives_known_values():
    """White and black are 100 apart; red and green are one colour to some."""
    assert nearest(["#FFFFFF", "#000000"], "usual") == pytest.approx(100, abs=0.1)
    assert nearest(["#A06020", "#707020"], "usual") > nearest(["#A06020", "#707020"], "protan")


@ALL
@pytest.mark.parametrize("vision", VISIONS)
def test_groups_of_a_chart_can_be_told_apart(colours, vision):
    """Bars of different groups differ in colour for every common kind of vision."""
    fills = [colours.group(group).name() for group in Group]
    assert nearest(fills, vision) > APART


@pytest.mark.parametrize("vision", VISIONS)
def test_intervals_can_be_told_apart(vision):
    """So do hold, rest, prepare and switch, as grounds of the whole window."""
    fills = sorted({DARK.phase(kind).name() for kind in IntervalKind})
    assert nearest(fills, vision) > APART


@ALL
def test_what_marks_a_control_reaches_three_to_one(colours):
    """Frames of fields, boxes to tick, grips, and the focus ring, on all they stand on."""
    marks = (colours.edge, colours.text, colours.muted)
    surfaces = (colours.background, colours.panel, colours.raised)
    worst = min(itertools.product(marks, surfaces), key=lambda pair: contrast(*pair))
    assert contrast(*worst) >= 3, worst


@ALL
@pytest.mark.parametrize("kind", [QuietButton, PrimaryButton, IconButton])
@pytest.mark.parametrize("state", ["usual", "pressed", "checked", "pointed"])
def test_buttons_can_be_read_in_every_state(qtbot, monkeypatch, colours, kind, state):
    """Words on a button reach 4.5:1, and its focus ring 3:1, whatever its state."""
    button = kind("plus", "Add") if kind is IconButton else kind("Add")
    qtbot.addWidget(button)
    button.setPalette(palette_of(colours))
    button.setCheckable(True)
    button.setChecked(state == "checked")
    button.setDown(state == "pressed")
    if state == "pointed":
        monkeypatch.setattr(button, "underMouse", lambda: True)
    tones = button.tones(colours)
    on = tones.fill.name() if tones.fill.alpha() else colours.panel
    assert contrast(tones.ink.name(), on) >= 4.5
    assert contrast(button.ring(colours).name(), on) >= 3


@pytest.mark.parametrize("paused", [False, True], ids=["runs", "paused"])
@pytest.mark.parametrize("kind", IntervalKind)
def test_the_run_screen_can_be_read_in_every_phase(kind, paused):
    """Words reach 4.5:1 on what is passed and what is to come, and the large seconds 3:1."""
    colours = ground(kind, paused=paused)
    for fill in (colours.fill, colours.passed):
        assert contrast(colours.ink.name(), fill.name()) >= 4.5
        assert contrast(colours.number.name(), fill.name()) >= 3


@pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
def test_stronger_contrast_is_stronger(colours):
    """Whoever asks for more contrast gets lines, words and marks that stand out more."""
    more = strong(colours)
    for name in ("text", "muted", "edge", "line", "disabled"):
        before = contrast(getattr(colours, name), colours.background)
        assert contrast(getattr(more, name), more.background) > before, name
    assert contrast(more.muted, more.raised) >= 7
    assert contrast(more.line, more.panel) >= 3
    assert Colours.of(palette_of(more)) is more
