"""What the forms of a profile's parts share: rows with their fault under them, and the source."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QFormLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.profile_edit import CONFIDENCES
from commandpost.host.text import text
from commandpost.ui.rule_words import certainty_words
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import add_row, form, indent_text, label, set_invalid, set_tone

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from PySide6.QtWidgets import QLabel


LONGEST = 400
LIST_ROWS = 5
SHORTEST = 10
"""Characters of a choice that are always in sight."""
_NARROW = str.maketrans("０１２３４５６７８９：；，、　", "0123456789:;,, ")


class ItemForm(QWidget):
    """Shows one thing of a profile and tells what it becomes with every change.

    Signals:
        edited: the thing as it stands in the form now.
    """

    edited = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.filling = False
        self._held: Any = None
        self.fields: dict[str, QWidget] = {}
        self.faults: dict[str, QLabel] = {}
        self.layout_rows: QFormLayout = form()
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 0, 8, 8)
        self._rest = label(tone="soon", wrap=True)
        self._rest.setObjectName("rule_faults")
        self._rest.setVisible(False)
        column.addWidget(self._rest)
        column.addLayout(self.layout_rows)
        column.addStretch()

    def take(self, item: Any) -> None:
        """Show that thing; nothing is told of it."""
        self.filling = True
        self.fill(item)
        self.filling = False

    def fill(self, item: Any) -> None:
        """Put a thing into the fields; a form without fields only holds it."""
        self._held = item

    def value(self) -> Any:
        """The thing as the fields have it."""
        return self._held

    def mark(self, problems: Iterable[Any]) -> None:
        """Say each fault under its field, or above all; frame the fields of those that refuse."""
        said: dict[str, list[str]] = {}
        refused = set()
        for problem in problems:
            said.setdefault(problem.name, []).append(self.fault_words(problem))
            if problem.refuses:
                refused.add(problem.name)
        above = "\n".join(
            "\n".join(lines) for name, lines in said.items() if name not in self.fields
        )
        self._rest.setText(above)
        self._rest.setVisible(bool(above))
        for name, fault in self.faults.items():
            fault.setText("\n".join(said.get(name, ())))
            self.layout_rows.setRowVisible(fault, name in said)
            set_tone(fault, "overdue" if name in refused else "soon")
            set_invalid(self.fields[name], name in refused)

    def fault_words(self, problem: Any) -> str:
        """What is wrong and what to do, without the place: it stands there."""
        return text(f"rules.check.{problem.key}", **problem.params)

    def focus_on(self, name: str = "") -> None:
        """Put the focus into that field, or into the first one."""
        field = self.fields.get(name) or next(iter(self.fields.values()))
        field.setFocus()

    def add(self, name: str, words: str, field: QWidget, hint: str = "") -> None:
        """A row of the form; its fault stands under it."""
        field.setObjectName(f"rule_{name}")
        self.fields[name] = field
        add_row(self.layout_rows, words, field, hint)
        fault = label(wrap=True)
        fault.setObjectName(f"rule_{name}_fault")
        self.layout_rows.addRow(label(), fault)
        self.layout_rows.setRowVisible(fault, False)
        self.faults[name] = fault
        self._listen(field)

    def add_source(self) -> None:
        """The last two rows of every thing: nothing binds without them."""
        source = SourceEdit()
        source.setPlaceholderText(self.tr("document and clause, or who decided it and when"))
        sure = choices([(key, certainty_words(key)) for key in CONFIDENCES])
        self.add("source", self.tr("Source"), source)
        self.add("confidence", self.tr("How sure"), sure)

    def fill_source(self, item: Any) -> None:
        """Show where it comes from."""
        source, sure = self.fields["source"], self.fields["confidence"]
        assert isinstance(source, SourceEdit)
        assert isinstance(sure, QComboBox)
        source.setPlainText(item.source)
        show_choice(sure, item.confidence)

    def source_values(self) -> dict[str, str]:
        """Where it comes from, as the fields have it."""
        source, sure = self.fields["source"], self.fields["confidence"]
        assert isinstance(source, SourceEdit)
        assert isinstance(sure, QComboBox)
        return {"source": source.toPlainText().strip(), "confidence": sure.currentData() or ""}

    def tell(self) -> None:
        """Something was changed by a person."""
        if not self.filling:
            self.edited.emit(self.value())

    def _listen(self, field: QWidget) -> None:
        if isinstance(field, QLineEdit | QPlainTextEdit):
            field.textChanged.connect(self.tell)
        elif isinstance(field, QComboBox):
            field.currentIndexChanged.connect(self.tell)
        elif isinstance(field, QCheckBox):
            field.toggled.connect(self.tell)
        elif isinstance(field, QSpinBox):
            field.valueChanged.connect(self.tell)
        elif isinstance(field, QListWidget):
            field.itemChanged.connect(self.tell)


class SourceEdit(QPlainTextEdit):
    """Two or three lines of text; Tab goes on to the next field."""

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.setFixedHeight(self.fontMetrics().lineSpacing() * 3 + 20)


class Picks(QListWidget):
    """Several of many: Space ticks the one under the focus; none ticked means all."""

    def __init__(self, names: Sequence[tuple[str, str]]) -> None:
        super().__init__()
        self.setFixedHeight(self.fontMetrics().lineSpacing() * LIST_ROWS + 34)
        self.setTabKeyNavigation(False)
        self.offer(names)

    def offer(self, names: Sequence[tuple[str, str]]) -> None:
        """These may be ticked."""
        self.clear()
        for key, words in names:
            item = QListWidgetItem(words, self)
            item.setData(Qt.ItemDataRole.UserRole, key)
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
                | Qt.ItemFlag.ItemIsSelectable
            )
            item.setCheckState(Qt.CheckState.Unchecked)

    def show_picked(self, keys: Iterable[str]) -> None:
        """Tick these; one that is not offered is listed as it is, so that it is not lost."""
        wanted = tuple(keys)
        known = [self.item(row).data(Qt.ItemDataRole.UserRole) for row in range(self.count())]
        for key in wanted:
            if key not in known:
                item = QListWidgetItem(key, self)
                item.setData(Qt.ItemDataRole.UserRole, key)
        for row in range(self.count()):
            item = self.item(row)
            ticked = item.data(Qt.ItemDataRole.UserRole) in wanted
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)

    @property
    def picked(self) -> tuple[str, ...]:
        """The keys of those that are ticked, in their order."""
        rows = (self.item(row) for row in range(self.count()))
        ticked = (item for item in rows if item.checkState() is Qt.CheckState.Checked)
        return tuple(item.data(Qt.ItemDataRole.UserRole) for item in ticked)


def choices(pairs: Sequence[tuple[object, str]]) -> QComboBox:
    """A box of values with their words, deaf to the wheel until it has the focus."""
    box = QComboBox()
    for value, words in pairs:
        box.addItem(words, value)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    box.setMinimumContentsLength(SHORTEST)
    calm(box)
    return box


def show_choice(box: QComboBox, value: object) -> None:
    """Show that value; one that is not offered is added as it stands."""
    place = next((n for n in range(box.count()) if box.itemData(n) == value), -1)
    if place < 0:
        box.addItem(str(value or ""), value)
        place = box.count() - 1
    box.setCurrentIndex(place)


def minutes_box(longest: int, nothing: str = "") -> QSpinBox:
    """A number of minutes; with ``nothing`` zero reads so and means none."""
    box = QSpinBox()
    box.setRange(0, longest)
    if nothing:
        box.setSpecialValueText(nothing)
    indent_text(box)
    calm(box)
    return box


def line(longest: int = LONGEST) -> QLineEdit:
    """A line of text."""
    made = QLineEdit()
    made.setMaxLength(longest)
    return made


def hours_of(words: str) -> tuple[str, ...]:
    """``８:00、17：00`` as hours; what is none stays as it is typed, to be pointed out."""
    found = words.translate(_NARROW).replace(",", " ").replace(";", " ").split()
    return tuple(f"0{hour}" if len(hour) == 4 and hour[1] == ":" else hour for hour in found)


def number_of(words: str) -> int | None:
    """A whole number, or None."""
    plain = words.translate(_NARROW).strip()
    return int(plain) if plain.isascii() and plain.isdigit() and len(plain) < 9 else None
