# SPDX-License-Identifier: GPL-3.0-or-later
"""Both themes can be read by everybody, and are applied at once."""

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest
import shiboken6
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QColor, QFont, QFontInfo, QFontMetricsF, QPalette
from PySide6.QtWidgets import QLabel, QTableView

from glutetimer.domain.exercise import Group
from glutetimer.domain.timeline import IntervalKind
from glutetimer.gui.colours import (
    DARK,
    LIGHT,
    Colours,
    contrast,
    muted_pairs,
    palette_of,
    strong,
    text_pairs,
)
from glutetimer.gui.fonts import TextSize, load_typeface, text_font
from glutetimer.gui.theme import Theme, take_rules_off
from glutetimer.gui.widgets.icon_line import IconLine
from glutetimer.gui.widgets.stepper import Stepper, ValueBox
from glutetimer.gui.widgets.text import TextLabel, Tone
from glutetimer.resources import asset_path

ROOT = Path(__file__).resolve().parents[2]
BOTH = pytest.mark.parametrize("colours", [DARK, LIGHT], ids=["dark", "light"])
ROLES = [role for role in QPalette.ColorRole if role.name not in {"NoRole", "NColorRoles"}]
GROUPS = [
    QPalette.ColorGroup.Active,
    QPalette.ColorGroup.Inactive,
    QPalette.ColorGroup.Disabled,
]


@pytest.fixture
def theme(qapp):
    """Give a theme, and put the application back afterwards."""
    palette, font, sheet = qapp.palette(), qapp.font(), qapp.styleSheet()
    theme = Theme(qapp)
    yield theme
    theme.deleteLater()
    qapp.styleHints().unsetColorScheme()
    take_rules_off(qapp)
    qapp.setStyleSheet(sheet)
    qapp.setPalette(palette)
    qapp.setFont(font)


def test_contrast_of_known_pairs():
    """The measure gives the ends of the scale and a value known from elsewhere."""
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21.0)
    assert contrast("#777777", "#777777") == pytest.approx(1.0)
    assert contrast("#767676", "#FFFFFF") == pytest.approx(4.54, abs=0.01)


@BOTH
def test_text_reaches_seven_to_one(colours):
    """Every text that matters can be read on every ground it stands on."""
    worst = min(text_pairs(colours), key=lambda pair: contrast(*pair))
    assert contrast(*worst) >= 7, worst


@BOTH
def test_muted_text_reaches_four_and_a_half(colours):
    """Text of second rank can be read too."""
    worst = min(muted_pairs(colours), key=lambda pair: contrast(*pair))
    assert contrast(*worst) >= 4.5, worst


@BOTH
def test_palette_text_pairs_reach_four_and_a_half(colours):
    """Whatever Qt paints by itself can be read: tooltips, links, selections, fields."""
    palette = palette_of(colours)
    role = QPalette.ColorRole
    for text, ground in (
        (role.WindowText, role.Window),
        (role.Text, role.Base),
        (role.Text, role.AlternateBase),
        (role.ButtonText, role.Button),
        (role.ToolTipText, role.ToolTipBase),
        (role.HighlightedText, role.Highlight),
        (role.PlaceholderText, role.Base),
        (role.Link, role.Window),
        (role.LinkVisited, role.Window),
        (role.BrightText, role.Window),
    ):
        for group in GROUPS[:2]:
            pair = palette.color(group, text).name(), palette.color(group, ground).name()
            assert contrast(*pair) >= 4.5, (text, ground)


@BOTH
def test_palette_sets_every_role_in_every_group(colours):
    """No role is left to the system, where the other scheme would shine through."""
    palette = palette_of(colours)
    missing = [
        (group.name, role.name)
        for group in GROUPS
        for role in ROLES
        if not palette.isBrushSet(group, role)
    ]
    assert missing == []


@BOTH
def test_chart_fills_stand_out_from_their_panel(colours):
    """A bar can be seen on its card: at least 3:1."""
    fills = [colours.group(group).name() for group in Group]
    assert len(set(fills)) == len(fills)
    assert min(contrast(fill, colours.panel) for fill in fills) >= 3


@BOTH
def test_every_phase_has_its_colour(colours):
    """Every kind of interval has a fill, and all rests share one."""
    assert colours.phase(IntervalKind.HOLD) == QColor("#FF9F1C")
    rests = {colours.phase(kind).name() for kind in IntervalKind if kind.is_rest}
    assert rests == {"#4cc9f0"}
    assert len({colours.phase(kind).name() for kind in IntervalKind}) == 4


def test_colours_are_found_by_palette():
    """A widget knows the theme from its palette alone."""
    assert Colours.of(palette_of(DARK)) is DARK
    assert Colours.of(palette_of(LIGHT)) is LIGHT


@pytest.mark.parametrize(("scheme", "colours"), [("dark", DARK), ("light", LIGHT)])
def test_scheme_is_applied_at_once(theme, qapp, qtbot, scheme, colours):
    """Choosing a scheme recolours the program and says so once."""
    theme.apply("light" if scheme == "dark" else "dark")
    with qtbot.waitSignal(theme.changed, timeout=1000):
        theme.apply(scheme)
    assert theme.colours is colours
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(colours.background)
    assert colours.line in qapp.styleSheet()


def test_the_same_choice_changes_nothing(theme, qtbot):
    """Applying what is applied already is no change."""
    theme.apply("dark", 100)
    with qtbot.assertNotEmitted(theme.changed):
        theme.apply("dark", 100)


@pytest.mark.parametrize(("scheme", "percent"), [("blue", 100), ("dark", 79), ("dark", 201)])
def test_wrong_choices_are_refused(theme, scheme, percent):
    """A scheme or a text size out of its range is an error that names the value."""
    with pytest.raises(ValueError, match=str(percent) if percent != 100 else scheme):
        theme.apply(scheme, percent)


@pytest.mark.parametrize("percent", [80, 100, 200])
def test_text_size_reaches_labels_that_are_shown(theme, qtbot, percent):
    """Labels of every size follow the user's text size while they are on the screen."""
    theme.apply("dark", 130)
    label, plain = TextLabel("Train", TextSize.TITLE), QLabel("plain")
    for widget in (label, plain):
        qtbot.addWidget(widget)
        widget.show()
    theme.apply("dark", percent)
    assert label.font().pixelSize() == round(28 * percent / 100)
    qtbot.waitUntil(lambda: plain.font().pixelSize() == round(15 * percent / 100))


def test_text_size_reaches_what_is_typed_into(theme, qtbot):
    """The number of a stepper is as large as the box around it."""
    theme.apply("dark")
    stepper = Stepper("Hold", 1, 60)
    qtbot.addWidget(stepper)
    stepper.show()
    theme.apply("dark", 200)
    (box,) = stepper.findChildren(ValueBox)
    assert box.lineEdit().font().pixelSize() == box.font().pixelSize() == 30


def test_tones_follow_the_theme(theme, qtbot):
    """A label's tone has the theme's colour, also after the theme changed."""
    theme.apply("dark")
    labels = {tone: TextLabel("Words", tone=tone) for tone in Tone}
    for label in labels.values():
        qtbot.addWidget(label)
        label.show()
    theme.apply("light")
    for tone, label in labels.items():
        shown = label.palette().color(label.foregroundRole())
        assert shown == QColor(getattr(LIGHT, tone.value)), tone


def ink(action: QAction) -> str:
    """Return the strongest colour of an icon."""
    image = action.icon().pixmap(20).toImage()
    points = ((x, y) for x in range(image.width()) for y in range(image.height()))
    return max((image.pixelColor(*each) for each in points), key=QColor.alpha).name().upper()


def test_icons_in_lines_follow_the_theme(theme, qtbot):
    """A magnifier drawn for the dark theme can't be seen on white."""
    theme.apply("dark")
    line = IconLine()
    qtbot.addWidget(line)
    icon = line.add_icon("search")
    assert ink(icon) == DARK.text
    theme.apply("light")
    assert ink(icon) == LIGHT.text


def test_typeface_ships_with_its_weights(qapp):
    """Inter is there in the four weights that the program uses."""
    assert load_typeface()
    for weight in (
        QFont.Weight.Normal,
        QFont.Weight.Medium,
        QFont.Weight.DemiBold,
        QFont.Weight.Bold,
    ):
        font = text_font(weight=weight)
        font.setFamily("Inter")
        info = QFontInfo(font)
        assert (info.family(), info.weight()) == ("Inter", weight)
    assert "SIL OPEN FONT LICENSE" in asset_path("fonts", "OFL.txt").read_text(encoding="utf-8")


def test_tabular_figures_have_one_width(theme):
    """Figures of numbers that change are all as wide as one another."""
    theme.apply("dark")
    metrics = QFontMetricsF(text_font(TextSize.TITLE, QFont.Weight.Bold, tabular=True))
    widths = [metrics.horizontalAdvance(figure) for figure in "0123456789"]
    assert max(widths) - min(widths) < 0.1


def test_motion_preference_is_told(theme):
    """The theme says whether motion is to be reduced, whatever Qt knows of it."""
    assert theme.reduces_motion in {True, False}


class Hints:
    """The wishes of a system, as Qt 6.12 tells them."""

    def __init__(self, motion: str, contrast: str) -> None:
        self.motionPreference = lambda: SimpleNamespace(name=motion)
        self.contrastPreference = lambda: SimpleNamespace(name=contrast)
        self.contrastPreferenceChanged = SimpleNamespace(connect=self._connect)
        self.on_changed: list[Callable[[], None]] = []

    def accessibility(self) -> "Hints":
        """Return the same: one double stands for both."""
        return self

    def colorScheme(self) -> Qt.ColorScheme:  # noqa: N802 - Qt's name
        """Return what nobody asks for here."""
        return Qt.ColorScheme.Dark

    def _connect(self, slot: Callable[[], None]) -> None:
        self.on_changed.append(slot)


@pytest.mark.parametrize(
    ("choice", "wish", "less"),
    [
        ("system", "NoPreference", False),
        ("system", "ReducedMotion", True),
        ("less", "NoPreference", True),
        ("full", "ReducedMotion", False),
    ],
)
def test_motion_is_as_the_user_wants_or_else_the_system(theme, monkeypatch, choice, wish, less):
    """The setting counts before the system's wish."""
    theme.apply("dark", 100, choice)
    monkeypatch.setattr(theme, "_hints", Hints(wish, "NoPreference"))
    assert theme.reduces_motion is less


def test_unknown_motion_is_refused(theme):
    """Only the three choices are known."""
    with pytest.raises(ValueError, match="wild"):
        theme.apply("dark", 100, "wild")


def test_more_contrast_is_followed_at_once(theme, monkeypatch, qapp):
    """The stronger colours come and go with the system's wish."""
    theme.apply("dark")
    theme._scheme = "system"
    hints = Hints("NoPreference", "HighContrast")
    monkeypatch.setattr(theme, "_hints", hints)
    theme.follow_contrast()
    assert theme.colours is strong(DARK)
    assert Colours.of(qapp.palette()) is strong(DARK)
    hints.contrastPreference = lambda: SimpleNamespace(name="NoPreference")
    hints.on_changed[0]()
    assert theme.colours is DARK


@pytest.mark.parametrize(("scheme", "colours"), [("dark", DARK), ("light", LIGHT)])
def test_a_list_has_the_colours_of_its_theme(theme, qtbot, scheme, colours):
    """A list that a style sheet gives the colour of a panel is not taken for more contrast."""
    theme.apply(scheme)
    table = QTableView()
    qtbot.addWidget(table)
    table.setStyleSheet("QTableView { border: 2px solid transparent; }")
    table.show()
    assert Colours.of(table.palette()) is colours


def test_icons_in_lines_are_known_as_long_as_the_line(theme, qtbot):
    """When a thing goes, PySide takes for gone what Qt made near it, though it is there."""
    theme.apply("dark")
    line = IconLine()
    qtbot.addWidget(line)
    icon = line.add_icon("search")
    line.show()
    shiboken6.invalidate(line)
    theme.apply("light")
    assert ink(icon) == LIGHT.text


NEVER_SHOWN = """
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QApplication, QLabel
from glutetimer.gui.theme import Theme
application = QApplication([])
theme = Theme(application)
theme.apply("dark")
labels = [QLabel("text") for _ in range(300)]
for scheme in ("dark", "light"):
    theme.apply(scheme)
    for label in labels:
        label.setFont(QFont())  # looks at the rules
labels = label = None
application.setStyleSheet(application.styleSheet() + " ")
print("alive")
"""


def test_what_was_never_shown_leaves_nothing_behind():
    """Qt kept rules for such a label behind its end, and crashed when they were replaced."""
    # What is freed is filled, where the C library can: else it may look like a label still.
    environment = {**os.environ, "MALLOC_PERTURB_": "165"}
    command = [sys.executable, "-c", NEVER_SHOWN]
    ended = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env=environment,
        timeout=50,
    )
    assert (ended.stdout, ended.returncode) == ("alive\n", 0), ended.stderr
