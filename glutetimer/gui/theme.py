# SPDX-License-Identifier: GPL-3.0-or-later
"""How the program looks: scheme, palette, type, spacing, corners.

Widgets take their colours from their palette by ``Colours.of(self.palette())`` while they paint,
and their fonts by ``text_font``; so they need no theme object. A widget that keeps a font or a
palette of its own has a method ``follow_theme()``, which is called after every change.
"""

from enum import IntEnum

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication

from glutetimer.gui.colours import DARK, LIGHT, Colours, palette_of, strong
from glutetimer.gui.fonts import base_font, load_typeface
from glutetimer.resources import asset_path

# Given to the QApplication as its "-style".
STYLE = "fusion"
RADIUS_CONTROL = 10
RADIUS_CARD = 14
TARGET_PX = 36
_BOX_PX = 18
FOCUS_PX = 2


class Space(IntEnum):
    """The steps of spacing, in device-independent pixels."""

    XS = 4
    S = 8
    M = 12
    L = 16
    XL = 24
    XXL = 32


class Theme(QObject):
    """Applies the user's choice of scheme and text size to the whole program.

    Args:
        application: The running application.

    Signals:
        changed: Colours or sizes are others now; already applied to every widget.
    """

    changed = Signal()

    def __init__(self, application: QApplication) -> None:
        super().__init__(application)
        self._application = application
        self._scheme = "system"
        self._text_percent = 0
        self._colours: Colours | None = None
        self._motion = "system"
        self._is_strong = False
        # Held on to: Python would drop what hangs on it, such as the accessibility hints.
        self._hints = application.styleHints()
        load_typeface()
        self._hints.colorSchemeChanged.connect(self._on_system_scheme_changed)

    @property
    def colours(self) -> Colours:
        """Return the colours in use."""
        return self._colours or DARK

    @property
    def reduces_motion(self) -> bool:
        """Tell whether the user, or else the system, wants less motion.

        Qt knows what the system wants from 6.12 on; before, only the setting counts.
        """
        if self._motion != "system":
            return self._motion == "less"
        return self._preference("motionPreference") == "ReducedMotion"

    def follow_contrast(self) -> None:
        """Follow the system's wish for more contrast, now and whenever it changes (Qt 6.10)."""
        known = getattr(self._hints, "accessibility", lambda: None)()
        changed = getattr(known, "contrastPreferenceChanged", None)
        if changed is not None:
            changed.connect(self._on_contrast_changed)
            self._on_contrast_changed()

    def _on_contrast_changed(self) -> None:
        self._is_strong = self._preference("contrastPreference") == "HighContrast"
        self._on_system_scheme_changed()

    def _preference(self, name: str) -> str:
        """Return what the system says of a wish for accessibility; empty where Qt can't tell."""
        known = getattr(self._hints, "accessibility", lambda: None)()
        preference = getattr(known, name, None)
        return "" if preference is None else str(preference().name)

    def apply(
        self, scheme: str = "system", text_percent: int = 100, motion: str = "system"
    ) -> None:
        """Apply a scheme, a text size and how much may move at once.

        Args:
            scheme: "system", "dark" or "light".
            text_percent: 80 to 200.
            motion: "system", "less" or "full".

        Raises:
            ValueError: If a choice is unknown or the text size is out of its range.
        """
        if scheme not in {"system", "dark", "light"}:
            raise ValueError(f"scheme must be system, dark or light: {scheme!r}")
        if motion not in {"system", "less", "full"}:
            raise ValueError(f"motion must be system, less or full: {motion!r}")
        if not 80 <= text_percent <= 200:
            raise ValueError(f"text_percent must be between 80 and 200: {text_percent}")
        self._scheme, self._motion = scheme, motion
        self._request_scheme()
        changed = self._apply_fonts(text_percent)
        if self._apply_colours(resized=changed) or changed:
            self._tell()

    def _request_scheme(self) -> None:
        wanted = {"dark": Qt.ColorScheme.Dark, "light": Qt.ColorScheme.Light}.get(self._scheme)
        hints = self._hints
        if wanted is None:
            hints.unsetColorScheme()
        elif hints.colorScheme() is not wanted:
            hints.setColorScheme(wanted)

    def _apply_fonts(self, text_percent: int) -> bool:
        if text_percent == self._text_percent:
            return False
        self._text_percent = text_percent
        take_rules_off(self._application)
        QApplication.setFont(base_font(text_percent))
        return True

    def _apply_colours(self, *, resized: bool = False) -> bool:
        light = self._hints.colorScheme() is Qt.ColorScheme.Light
        if self._scheme != "system":
            light = self._scheme == "light"
        colours = LIGHT if light else DARK
        colours = strong(colours) if self._is_strong else colours
        is_other = colours is not self._colours
        if not is_other and not resized:
            return False
        self._colours = colours
        take_rules_off(self._application)
        if is_other:
            self._application.setPalette(palette_of(colours))
        self._application.setStyleSheet(style_sheet(colours, self._text_percent / 100))
        return True

    def _on_system_scheme_changed(self) -> None:
        if self._colours is not None and self._apply_colours():
            self._tell()

    def _tell(self) -> None:
        # Qt tells a widget with a font or palette of its own nothing of the application's.
        for widget in QApplication.allWidgets():
            follow = getattr(widget, "follow_theme", None)
            if follow is not None:
                follow()
        self.changed.emit()


def take_rules_off(application: QApplication) -> None:
    """Remove the rules in force: Qt takes three times as long to put others in their place.

    With the last rules Qt forgets whose end it waits for, and asks a widget that was never shown
    not again. Rules that are kept for such a widget would outlive it, to be used for another one in
    its place, or to be put on what is no widget any more.
    """
    application.setStyleSheet("")
    for widget in application.allWidgets():
        if not widget.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            widget.setAttribute(Qt.WidgetAttribute.WA_StyleSheet, on=False)


def style_sheet(colours: Colours, text_scale: float = 1.0) -> str:
    """Return the few rules for what Fusion and the palette cannot do.

    Cards, buttons, steppers and everything else of our own paint themselves.

    Args:
        colours: Those of the theme.
        text_scale: The user's text size as a share: boxes to check are as large.
    """
    told = _RULES
    box = round(_BOX_PX * text_scale)
    sizes = {
        "box": f"{box}px",
        "round": f"{box // 2 + 1}px",
        "dot": f"{box + 2 - 2 * (box // 3)}px",
        "around": f"{box // 3}px",
    }
    for name, value in {**_values(colours), **sizes}.items():
        told = told.replace(f"${name}", value)
    return told


def _values(colours: Colours) -> dict[str, str]:
    return {
        "background": colours.background,
        "panel": colours.panel,
        "raised": colours.raised,
        "line": colours.line,
        "edge": colours.edge,
        "text": colours.text,
        "muted": colours.muted,
        "disabled": colours.disabled,
        "selected": colours.selected,
        "accent": colours.hold,
        "on_accent": colours.on_phase,
        "check": asset_path("icons", "check.svg").as_posix(),
        "handle": colours.disabled if colours.is_dark else "#9AA1B0",
    }


_RULES = """
QToolTip { color: $text; background: $raised; border: 1px solid $line; padding: 6px 8px; }
QMenu { background: $panel; border: 1px solid $line; padding: 6px; }
QMenu::item { padding: 8px 24px 8px 16px; border-radius: 8px; }
QMenu::item:selected { background: $raised; color: $text; }
QMenu::item:disabled { color: $disabled; }
QMenu::separator { height: 1px; background: $line; margin: 6px 8px; }
QLineEdit, QPlainTextEdit, QTextEdit { background: $background;
  border: 1px solid $edge; border-radius: 10px; padding: 6px 10px; }
QLineEdit { min-height: 22px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus {
  border: 2px solid $text; padding: 5px 9px; }
QAbstractSpinBox QLineEdit, QAbstractSpinBox QLineEdit:focus { border: none; padding: 0;
  background: transparent; min-height: 0; }
QDateTimeEdit { background: $background; border: 1px solid $edge; border-radius: 10px;
  padding: 4px 8px; }
QDateTimeEdit:focus { border: 2px solid $text; padding: 3px 7px; }
QAbstractItemView { background: $panel; border: 1px solid $line; border-radius: 10px;
  outline: none; }
QAbstractItemView:focus { border: 2px solid $text; }
QAbstractItemView::item:selected { background: $selected; color: $text; }
QHeaderView { border: none; background: $panel; }
QHeaderView::section { background: $panel; color: $muted; border: none; padding: 6px 8px;
  border-bottom: 1px solid $line; }
QCheckBox, QRadioButton { spacing: 8px; padding: 4px; min-height: 24px;
  border: 2px solid transparent; border-radius: 8px; }
QCheckBox:focus, QRadioButton:focus, QSlider:focus { border-color: $text; }
QCheckBox:disabled, QRadioButton:disabled { color: $disabled; }
QCheckBox::indicator, QRadioButton::indicator { width: $box; height: $box;
  border: 1px solid $muted; border-radius: 5px; background: $background; }
QRadioButton::indicator { border-radius: $round; }
QCheckBox::indicator:checked { background: $accent; border-color: $accent;
  image: url("$check"); }
QRadioButton::indicator:checked { width: $dot; height: $dot; border: $around solid $accent;
  background: $on_accent; }
QSlider { min-height: 32px; border: 2px solid transparent; border-radius: 8px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $edge; }
QSlider::sub-page:horizontal { border-radius: 2px; background: $accent; }
QSlider::handle:horizontal { width: 18px; margin: -7px 0; border-radius: 9px;
  background: $text; }
QProgressBar { border: none; border-radius: 4px; background: $line; max-height: 8px; }
QProgressBar::chunk { border-radius: 4px; background: $accent; }
QAbstractScrollArea::corner { background: transparent; border: none; }
QScrollBar { background: transparent; border: none; }
QScrollBar:vertical { width: 12px; }
QScrollBar:horizontal { height: 12px; }
QScrollBar::handle { background: $line; border-radius: 4px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 36px; }
QScrollBar::handle:horizontal { min-width: 36px; }
QScrollBar::handle:hover { background: $handle; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
"""
