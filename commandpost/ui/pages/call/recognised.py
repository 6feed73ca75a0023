"""Beside the form: what was recognised in the call's words, each taken or put back by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QFrame, QPushButton, QVBoxLayout

from commandpost.ui.pages.call.carried import Carried, State
from commandpost.ui.pages.call.reading import Reading, hazard_name
from commandpost.ui.pages.call.targets import Targets
from commandpost.ui.widgets.labels import button, label, plain_tip, section, set_property

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.call_names import Known
    from commandpost.ui.pages.call.carried import Carry, Standing
    from commandpost.ui.pages.call.form import CallForm

MOST = 9
MARKS = {State.TAKEN: "✓", State.OFFERED: "○", State.ASK: "?", State.DIFFERS: "≠"}


class RecognisedPanel(QFrame):
    """One line for each thing recognised; Alt and its digit turns it over.

    Signals:
        pressed: the id of the thing turned over.
    """

    pressed = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("card")
        self._standing: tuple[Standing, ...] = ()
        self.chips: list[QPushButton] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 4, 12, 8)
        column.setSpacing(4)
        column.addWidget(section(self.tr("Read from what was typed")))
        for number in range(MOST):
            chip = button("")
            chip.setObjectName(f"recognised_{number + 1}")
            chip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            chip.setProperty("align", "left")
            chip.setShortcut(f"Alt+{number + 1}")
            self.chips.append(chip)
            column.addWidget(chip)
        self.help = label(
            self.tr("Alt and digit: take it or put it back. Esc puts back what came last."),
            tone="quiet",
            wrap=True,
        )
        column.addWidget(self.help)
        self.hide()
        self._connect()

    def show_standing(self, standing: Sequence[Standing]) -> None:
        """These things were said, and stand so."""
        self._standing = tuple(standing)[:MOST]
        self.setVisible(bool(self._standing))
        for number, chip in enumerate(self.chips):
            shown = number < len(self._standing)
            chip.setVisible(shown)
            chip.setEnabled(shown)
            if shown:
                self._write(number, chip, self._standing[number])

    def _write(self, number: int, chip: QPushButton, one: Standing) -> None:
        said = self._words(one)
        text = f"{MARKS[one.state]} {said}"
        key = f"  Alt+{number + 1}"
        room = max(self.width() - 60 - chip.fontMetrics().horizontalAdvance(key), 120)
        cut = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
        shortcut = chip.shortcut()
        chip.setText((cut + key).replace("&", "&&"))
        chip.setShortcut(shortcut)  # a new text clears it
        chip.setAccessibleName(text)
        set_property(chip, "tone", "done" if one.state is State.TAKEN else "soon")
        every = [one.carry.shown(n) for n in range(len(one.carry.ways))]
        ways = "\n".join(every) if len(every) > 1 and one.carry.id != "hazard" else ""
        plain_tip(chip, "\n".join(filter(None, (text, f"“{one.carry.words}”", ways))))

    def _words(self, one: Standing) -> str:
        carry = one.carry
        if one.state is State.ASK:
            return self.tr("{name}: how many?").format(name=carry.name)
        if carry.id == "hazard":
            said = f"{carry.name} {hazard_name(carry.ways[one.way][0][1])}"
        else:
            said = carry.shown(one.way)
        if one.state is State.DIFFERS:
            return self.tr("{said}: the field says otherwise").format(said=said)
        if len(carry.ways) > 1:
            return self.tr("{said} (one of {count})").format(said=said, count=len(carry.ways))
        return said

    def _connect(self) -> None:
        for number, chip in enumerate(self.chips):
            chip.clicked.connect(lambda _checked=False, number=number: self._press(number))

    def _press(self, number: int) -> None:
        if number < len(self._standing):
            self.pressed.emit(self._standing[number].carry.id)


class Recogniser(QObject):
    """Keeps the form's fields in step with what its words say, and the panel with both."""

    def __init__(self, form: CallForm, parent: QObject) -> None:
        super().__init__(parent)
        self._form = form
        self.panel = RecognisedPanel()
        targets = Targets(form)
        self._carried = Carried(targets)
        self._reading = Reading(targets, self._carried)
        self._busy = False
        self._place_done = self._caller_done = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._connect()

    def show_known(self, known: tuple[Known, ...]) -> None:
        """These names are known at this station."""
        self._reading.known = known
        self._later()

    def settle(self) -> None:
        """The form was filled by the program: nothing is carried over by itself."""
        self._timer.stop()
        self._reading.clear()
        self._place_done = self._caller_done = False
        self._carried.settle(self._read())
        self.panel.show_standing(self._carried.standing())

    def put_back(self) -> bool:
        """Esc: what came last leaves its fields again; whether anything did."""
        self._flush()
        self._busy = True
        done = self._carried.put_back()
        self._busy = False
        self.panel.show_standing(self._carried.standing())
        return done

    def told(self) -> tuple[str, ...]:
        """What stands in fields because the words said so, for the log."""
        self._flush()
        return self._carried.told()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A line that is left may be carried over."""
        if event.type() == QEvent.Type.FocusOut:
            lines = self._form.lines
            self._left(place=watched is lines["place"], caller=watched is lines["caller_name"])
        return super().eventFilter(watched, event)

    def _left(self, *, place: bool = False, caller: bool = False) -> None:
        self._place_done |= place
        self._caller_done |= caller
        self._follow()

    def _read(self) -> tuple[Carry, ...]:
        return self._reading.read(
            self._form.what.toPlainText(),
            place_done=self._place_done,
            caller_done=self._caller_done,
        )

    def _later(self) -> None:
        if not self._busy:
            self._timer.start()

    def _flush(self) -> None:
        if self._timer.isActive():
            self._timer.stop()
            self._follow()

    def _follow(self) -> None:
        if self._busy:
            return
        self._busy = True
        self._carried.follow(self._read())
        self._busy = False
        self.panel.show_standing(self._carried.standing())

    def _press(self, key: str) -> None:
        self._flush()
        self._busy = True
        self._carried.press(key)
        self._busy = False
        self.panel.show_standing(self._carried.standing())

    def _place_typed(self) -> None:
        self._place_done = False
        self._later()

    def _caller_typed(self) -> None:
        self._caller_done = False
        self._later()

    def _connect(self) -> None:
        lines = self._form.lines
        self._timer.timeout.connect(self._follow)
        self._form.changed.connect(self._later)
        self.panel.pressed.connect(self._press)
        lines["place"].textEdited.connect(self._place_typed)
        lines["caller_name"].textEdited.connect(self._caller_typed)
        for name in ("place", "caller_name"):
            lines[name].installEventFilter(self)
        lines["place"].returnPressed.connect(lambda: self._left(place=True))
        lines["caller_name"].returnPressed.connect(lambda: self._left(caller=True))
