# SPDX-License-Identifier: GPL-3.0-or-later
"""Questions and messages that wait for an answer; none of them blocks the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QScreen, QShowEvent
from PySide6.QtWidgets import QDialog, QFileDialog, QVBoxLayout, QWidget

from glutetimer.gui.theme import Space
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.flow import FlowLayout
from glutetimer.gui.widgets.tab_order import reveal_focused
from glutetimer.gui.widgets.tall_page import TallPage
from glutetimer.gui.widgets.text import muted, subheading


class Dialog(QDialog):
    """A dialog with a sentence, an optional explanation and a row of buttons.

    Args:
        parent: The window that it belongs to.
        sentence: The question or message; also the window's title.
        detail: What follows from it; empty for none.

    Attributes:
        body: The layout between the words and the buttons.
    """

    def __init__(self, parent: QWidget | None, sentence: str, detail: str = "") -> None:
        super().__init__(parent)
        self.setWindowTitle(sentence)
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(380)
        column = QVBoxLayout(self)
        column.setContentsMargins(Space.XL, Space.XL, Space.XL, Space.XL)
        column.setSpacing(Space.M)
        self._contents = TallPage()
        self._contents.column.addWidget(subheading(sentence, wraps=True))
        if detail:
            self._contents.column.addWidget(muted(detail, wraps=True))
        self.body = QVBoxLayout()
        self._contents.column.addLayout(self.body, 1)
        column.addWidget(self._contents, 1)
        self._buttons = FlowLayout(spacing=Space.S, to_right=True)
        column.addLayout(self._buttons)

    def showEvent(self, event: QShowEvent) -> None:
        """Be no larger than the screen."""
        self.resize(self.size().boundedTo(room_on(self.screen())))
        super().showEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Be as high as the contents are at this width, as far as the screen allows."""
        super().resizeEvent(event)
        self._fit()

    def event(self, event: QEvent) -> bool:
        """Become higher with the contents."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest:
            self._fit()
        return done

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let the arrows scroll where nothing else takes them."""
        if not self._contents.scroll_by_key(event):
            super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: A002
        """Bring what Tab comes to into sight, also where it comes from beside what scrolls."""
        has_moved = super().focusNextPrevChild(next)
        reveal_focused(self)
        return has_moved

    def _fit(self) -> None:
        layout = self.layout()
        if layout is not None:
            needed = layout.totalHeightForWidth(self.width())
            self.setMinimumHeight(min(needed, room_on(self.screen()).height()))

    def add_button(self, text: str, name: str, *, primary: bool = False) -> QuietButton:
        """Add a button at the right; it closes nothing by itself."""
        button = PrimaryButton(text) if primary else QuietButton(text)
        button.setObjectName(name)
        button.setAutoDefault(primary)
        button.setDefault(primary)
        self._buttons.addWidget(button)
        return button


def room_on(screen: QScreen) -> QSize:
    """Return the largest size of a dialog on a screen, below a title bar."""
    return screen.availableSize() - QSize(0, Space.XXL)


def ask(
    parent: QWidget,
    question: str,
    confirm_text: str,
    on_confirmed: Callable[[], object],
    *,
    detail: str = "",
    cancel_text: str = "",
    on_cancelled: Callable[[], object] | None = None,
) -> Dialog:
    """Ask a question that is confirmed or cancelled; return at once.

    Args:
        parent: The widget that asks.
        question: A whole sentence.
        confirm_text: What is done, as a verb: never "OK".
        on_confirmed: Called if confirmed.
        detail: What follows from it.
        cancel_text: Text of the other button; empty for "Cancel".
        on_cancelled: Called if cancelled by button or Escape.
    """
    dialog = Dialog(parent, question, detail)
    cancel_text = cancel_text or QCoreApplication.translate("dialogs", "Cancel")
    dialog.add_button(cancel_text, "cancel").clicked.connect(dialog.reject)
    confirm = dialog.add_button(confirm_text, "confirm", primary=True)
    confirm.clicked.connect(dialog.accept)
    dialog.accepted.connect(on_confirmed)
    if on_cancelled is not None:
        dialog.rejected.connect(on_cancelled)
    dialog.open()
    confirm.setFocus()
    return dialog


def ask_for_file_to_open(
    parent: QWidget, title: str, name_filter: str, on_chosen: Callable[[Path], object]
) -> QFileDialog:
    """Ask for a file that exists; return at once.

    Args:
        parent: The widget that asks.
        title: The window's title.
        name_filter: Qt's form, such as "Circuits (*.json *.toml)".
        on_chosen: Called with the file's path.
    """
    dialog = QFileDialog(parent, title, "", name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open_file_dialog(dialog, on_chosen)


def ask_for_files_to_open(
    parent: QWidget, title: str, name_filter: str, on_chosen: Callable[[list[Path]], object]
) -> QFileDialog:
    """Ask for one or several files that exist; return at once.

    Args:
        parent: The widget that asks.
        title: The window's title.
        name_filter: Qt's form, such as "Circuits (*.json *.toml)".
        on_chosen: Called with the paths of the files.
    """
    dialog = QFileDialog(parent, title, "", name_filter)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.filesSelected.connect(lambda names: on_chosen([Path(name) for name in names]))
    dialog.open()
    return dialog


def ask_for_file_to_save(
    parent: QWidget,
    title: str,
    name: str,
    name_filter: str,
    on_chosen: Callable[[Path], object],
) -> QFileDialog:
    """Ask where to save, with a question before a file is replaced; return at once.

    Args:
        parent: The widget that asks.
        title: The window's title.
        name: The suggested file name; its ending is added to a name without one.
        name_filter: Qt's form, such as "Picture (*.png)".
        on_chosen: Called with the file's path.
    """
    dialog = QFileDialog(parent, title, "", name_filter)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    return _open_file_dialog(dialog, on_chosen)


def _open_file_dialog(dialog: QFileDialog, on_chosen: Callable[[Path], object]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(lambda name: on_chosen(Path(name)))
    dialog.open()
    return dialog
