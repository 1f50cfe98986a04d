# SPDX-License-Identifier: GPL-3.0-or-later
"""The colours of both themes, and the measure of contrast that they are held to."""

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtGui import QColor, QPalette

if TYPE_CHECKING:
    from glutetimer.domain.exercise import Group
    from glutetimer.domain.timeline import IntervalKind


class Colours(NamedTuple):
    """The colours of one theme, as "#RRGGBB".

    Attributes:
        background, panel, raised, line, sidebar: Surfaces, from the back to the front.
        edge: What marks a control: the frame of a field, a box to tick; 3:1 on every surface.
        selected: A chosen row on a panel.
        disabled: Text of what cannot be used now.
        accent_text, good_text, bad_text: Coloured words on any surface.
        hold, rest, prepare, switch, finished: Fills of the phases; ``on_phase`` is their text.
        bridges, side_lying, standing, core, stretch: Fills of charts, one per exercise group.
    """

    is_dark: bool
    background: str
    panel: str
    raised: str
    line: str
    sidebar: str
    selected: str
    text: str
    muted: str
    disabled: str
    accent_text: str
    good_text: str
    bad_text: str
    bridges: str
    side_lying: str
    standing: str
    core: str
    stretch: str
    edge: str
    hold: str = "#FF9F1C"
    rest: str = "#4CC9F0"
    prepare: str = "#FFD166"
    switch: str = "#FAA8C3"
    finished: str = "#7BE495"
    on_phase: str = "#101216"

    def phase(self, kind: "IntervalKind") -> QColor:
        """Return the fill of an interval of this kind."""
        if kind.is_rest:
            return QColor(self.rest)
        return QColor(getattr(self, kind.value))

    def group(self, group: "Group") -> QColor:
        """Return the fill that charts give an exercise group."""
        return QColor(getattr(self, group.value))

    @classmethod
    def of(cls, palette: QPalette) -> "Colours":
        """Return the theme that a palette was made from.

        A widget asks ``Colours.of(self.palette())`` when it paints, and so follows the theme.
        """
        window = palette.color(QPalette.ColorRole.Window)
        usual = DARK if window.lightness() < 128 else LIGHT
        # Not the window's colour: a style sheet gives a list that of a panel.
        raised = palette.color(QPalette.ColorRole.Midlight)
        return usual if raised.name() == usual.raised.lower() else strong(usual)


DARK = Colours(
    is_dark=True,
    background="#14161A",
    panel="#1C1F26",
    raised="#252932",
    line="#323743",
    sidebar="#101216",
    selected="#2E2718",
    text="#F4F5F7",
    muted="#A3A9B8",
    disabled="#6B7283",
    accent_text="#FFB454",
    good_text="#7BE495",
    bad_text="#FFB3AB",
    bridges="#FF9F1C",
    side_lying="#4CC9F0",
    standing="#FFD166",
    core="#B48FFF",
    stretch="#7BE495",
    edge="#787F91",
)
# The light theme's chart fills are darker than the phases: at least 3:1 on a white panel, and
# as far apart as they can be for every common kind of colour blindness.
LIGHT = Colours(
    is_dark=False,
    background="#F6F7F9",
    panel="#FFFFFF",
    raised="#EDEFF3",
    line="#D5D9E1",
    sidebar="#FFFFFF",
    selected="#FFF1DD",
    text="#15181E",
    muted="#565D6D",
    disabled="#7A8191",
    accent_text="#7A3F00",
    good_text="#0A4F22",
    bad_text="#8A1414",
    bridges="#D97A00",
    side_lying="#1A90B9",
    standing="#986C01",
    core="#813F9B",
    stretch="#256023",
    edge="#7C8391",
)
# For those who ask their system for more contrast.
_STRONG_DARK = DARK._replace(
    background="#000000",
    panel="#0A0B0D",
    raised="#16181D",
    line="#626978",
    sidebar="#000000",
    selected="#33290F",
    text="#FFFFFF",
    muted="#D5D9E2",
    disabled="#9AA1B0",
    accent_text="#FFC880",
    edge="#C0C6D2",
)
_STRONG_LIGHT = LIGHT._replace(
    background="#FFFFFF",
    raised="#F1F2F5",
    line="#8A91A1",
    text="#000000",
    muted="#2E333D",
    disabled="#5F6675",
    accent_text="#5C2F00",
    good_text="#063A18",
    bad_text="#6E0A0A",
    edge="#3F4654",
)


def strong(colours: Colours) -> Colours:
    """Return the colours of a theme with more contrast."""
    return _STRONG_DARK if colours.is_dark else _STRONG_LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, "contrast ratio").

    Args:
        one: Any form of colour that QColor reads, such as "#14161A".
        other: The same.
    """
    darker, lighter = sorted((_luminance(QColor(one)), _luminance(QColor(other))))
    return (lighter + 0.05) / (darker + 0.05)


def text_pairs(colours: Colours) -> tuple[tuple[str, str], ...]:
    """Return every pair of text and surface that must reach 7:1."""
    surfaces = (colours.background, colours.panel, colours.raised, colours.selected)
    words = (colours.text, colours.accent_text, colours.good_text, colours.bad_text)
    phases = (colours.hold, colours.rest, colours.prepare, colours.switch, colours.finished)
    return (
        *((word, surface) for word in words for surface in surfaces),
        (colours.text, colours.sidebar),
        *((colours.on_phase, phase) for phase in phases),
    )


def muted_pairs(colours: Colours) -> tuple[tuple[str, str], ...]:
    """Return every pair of muted text and surface that must reach 4.5:1."""
    surfaces = (colours.background, colours.panel, colours.raised, colours.selected)
    return tuple((colours.muted, surface) for surface in (*surfaces, colours.sidebar))


def palette_of(colours: Colours) -> QPalette:
    """Return the palette of a theme: every role in every group."""
    palette = QPalette()
    for group in (
        QPalette.ColorGroup.Active,
        QPalette.ColorGroup.Inactive,
        QPalette.ColorGroup.Disabled,
    ):
        for role, colour in _roles(colours, group is QPalette.ColorGroup.Disabled).items():
            palette.setColor(group, role, QColor(colour))
    return palette


def _roles(colours: Colours, disabled: bool) -> dict[QPalette.ColorRole, str]:
    role = QPalette.ColorRole
    text = colours.disabled if disabled else colours.text
    accent = colours.line if disabled else colours.hold
    return {
        role.Window: colours.background,
        role.WindowText: text,
        role.Base: colours.panel,
        role.AlternateBase: colours.raised,
        role.Text: text,
        role.PlaceholderText: colours.disabled if disabled else colours.muted,
        role.BrightText: colours.bad_text,
        role.Button: colours.raised,
        role.ButtonText: text,
        role.ToolTipBase: colours.raised,
        role.ToolTipText: colours.text,
        role.Highlight: accent,
        role.HighlightedText: text if disabled else colours.on_phase,
        role.Accent: accent,
        role.Link: colours.accent_text,
        role.LinkVisited: colours.accent_text,
        role.Light: colours.line,
        role.Midlight: colours.raised,
        role.Mid: colours.line,
        role.Dark: colours.sidebar if colours.is_dark else colours.disabled,
        role.Shadow: "#000000" if colours.is_dark else colours.muted,
    }


def _luminance(colour: QColor) -> float:
    red, green, blue = (_linear(part) for part in (colour.redF(), colour.greenF(), colour.blueF()))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(part: float) -> float:
    return part / 12.92 if part <= 0.04045 else float(((part + 0.055) / 1.055) ** 2.4)
