# SPDX-License-Identifier: GPL-3.0-or-later
"""The list of all circuits."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from glutetimer.domain.circuit import Circuit
from glutetimer.domain.exercise import Catalogue
from glutetimer.domain.targets import NO_BESTS, BestHolds
from glutetimer.gui.actions import command_for, command_text, tell_keys
from glutetimer.gui.circuits.list_card import ListCard
from glutetimer.gui.circuits.words import Outline
from glutetimer.gui.commands.table import Where
from glutetimer.gui.widgets.buttons import PrimaryButton, QuietButton
from glutetimer.gui.widgets.card_grid import CardGrid
from glutetimer.gui.widgets.empty_state import EmptyState
from glutetimer.gui.widgets.gradual_cards import GradualCards
from glutetimer.gui.widgets.scroll_page import ScrollPage
from glutetimer.gui.widgets.text import small


class CircuitList(ScrollPage):
    """All circuits as cards.

    Args:
        catalogue: Names the exercises.

    Signals:
        opened: The form of the circuit with this id is asked for.
        created: A new circuit is asked for.
        duplicated: A copy of the circuit with this id is asked for.
        renamed: The id, and the name that the circuit shall have.
        deleted: The circuit with this id is to go.
        import_requested: Files are to be imported.
        pasted: What is on the clipboard is to be imported.
        share_requested: Circuits are to go out; their ids, none for all.
    """

    opened = Signal(str)
    created = Signal()
    duplicated = Signal(str)
    renamed = Signal(str, str)
    deleted = Signal(str)
    import_requested = Signal()
    pasted = Signal()
    share_requested = Signal(object)

    def __init__(self, catalogue: Catalogue, parent: QWidget | None = None) -> None:
        super().__init__("", parent=parent)
        self.setObjectName("circuit_list")
        self.set_title(self.tr("Circuits"))
        self._catalogue = catalogue
        self._ids: list[str] = []
        self._by_id: dict[str, ListCard] = {}
        self._bests: BestHolds = NO_BESTS
        self._grid = CardGrid(least_width_px=400)
        self._cards = GradualCards(self._grid)
        self._empty = EmptyState(
            "circuits",
            self.tr("There is no circuit. Make one of your own."),
            self.tr("New circuit"),
        )
        self._empty.action_triggered.connect(self.created)
        self._new = PrimaryButton(self.tr("New circuit"), "plus")
        self._new.setObjectName("new_circuit_button")
        tell_keys(self._new, "new_circuit")
        self._new.clicked.connect(self.created)
        self._add_exchange()
        self.toolbar.addWidget(self._new)
        self.body.addWidget(self._grid)
        self.body.addWidget(self._empty)
        self.body.addWidget(small(self.tr("Not medical advice."), wraps=True))
        self.body.addStretch(1)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Pass the focus on; a focus proxy would hide the controls before it from Tab."""
        super().focusInEvent(event)
        self._new.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste wherever no control wants it."""
        if command_for(event, Where.CIRCUITS) == "paste":
            self.pasted.emit()
        else:
            super().keyPressEvent(event)

    def show_circuits(
        self,
        circuits: Sequence[Circuit],
        drafts: Sequence[Circuit] = (),
        bests: BestHolds = NO_BESTS,
    ) -> None:
        """Show these circuits; those that are drafts only come last.

        Args:
            circuits: Those that are in effect.
            drafts: What is being changed.
            bests: What holds are a percent of.
        """
        self._bests = bests
        changed = {draft.id for draft in drafts}
        in_effect = {circuit.id for circuit in circuits}
        new = [draft for draft in drafts if draft.id not in in_effect]
        rows = [(each, _draft_words(each.id in changed)) for each in circuits]
        rows += [(each, _new_words()) for each in new]
        self._ids, self._by_id = [each.id for each, _ in rows], {}
        self._cards.show_cards([partial(self._card, *row) for row in rows])
        self._grid.setVisible(bool(rows))
        self._empty.setVisible(not rows)
        count = len(circuits)
        self.set_subtitle(self.tr("1 circuit") if count == 1 else self.tr("%n circuits", "", count))

    @property
    def focused_id(self) -> str:
        """Return the id of the circuit whose card has the focus; empty if none has."""
        cards = self._by_id.items()
        return next((circuit_id for circuit_id, card in cards if card.hasFocus()), "")

    def focus_circuit(self, circuit_id: str) -> None:
        """Give the focus to a circuit's card; to "New circuit" if there is none."""
        card = self._card_of(circuit_id)
        (card or self._new).setFocus(Qt.FocusReason.OtherFocusReason)
        if card is not None:
            self._settle()
            self.ensureWidgetVisible(card)
            # The page may have become longer, and the window be laid out anew just now.
            QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card))

    def rename(self, circuit_id: str) -> None:
        """Let a circuit's name be typed."""
        if card := self._card_of(circuit_id):
            card.rename()

    def beside(self, circuit_id: str) -> str:
        """Return the id of the circuit after a circuit, or before the last one; empty if none."""
        at = self._ids.index(circuit_id)
        return next(iter([*self._ids[at + 1 :][:1], *self._ids[:at][-1:]]), "")

    def _card_of(self, circuit_id: str) -> ListCard | None:
        if circuit_id in self._ids and circuit_id not in self._by_id:
            self._cards.finish()
        return self._by_id.get(circuit_id)

    def _add_exchange(self) -> None:
        for name, icon, request in (
            ("import", "import", self.import_requested.emit),
            ("export", "export", partial(self.share_requested.emit, ())),
        ):
            button = QuietButton(command_text(name), icon)
            button.setObjectName(f"{name}_button")
            tell_keys(button, name)
            button.clicked.connect(lambda _checked=False, request=request: request())
            self.toolbar.addWidget(button)

    def _card(self, circuit: Circuit, draft_words: str) -> ListCard:
        card = ListCard(Outline.of(circuit, self._bests), self._catalogue, draft_words)
        self._by_id[circuit.id] = card
        card.clicked.connect(partial(self.opened.emit, circuit.id))
        card.duplicated.connect(partial(self.duplicated.emit, circuit.id))
        card.renamed.connect(partial(self.renamed.emit, circuit.id))
        card.deleted.connect(partial(self.deleted.emit, circuit.id))
        card.shared.connect(partial(self.share_requested.emit, (circuit.id,)))
        return card

    def _settle(self) -> None:
        # The new cards have their places only after the layout has run.
        page = self.widget()
        if page is not None and (layout := page.layout()) is not None:
            layout.activate()


def _draft_words(is_changed: bool) -> str:
    if not is_changed:
        return ""
    return QCoreApplication.translate("circuits", "Has changes that are not in effect yet.")


def _new_words() -> str:
    return QCoreApplication.translate("circuits", "A draft: open it and press Done to use it.")
