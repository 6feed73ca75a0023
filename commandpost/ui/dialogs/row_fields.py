"""The fields of one row of the roster as lines of a form, and back again, checked in words."""

from __future__ import annotations

from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QCheckBox, QFormLayout, QLineEdit, QWidget

from commandpost.domain.coverage import day
from commandpost.domain.roster_words import RESERVES, SHELTER_KINDS
from commandpost.host.phones import ChinesePhones
from commandpost.ui.roster_words import field_word
from commandpost.ui.widgets.choice_edit import ChoiceEdit
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, set_invalid
from commandpost.usecases.roster_keeping import DAYS
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from commandpost.domain.roster import Thing
    from commandpost.usecases.views.roster_sheet import Choices

HIDDEN = frozenset({"id", "pinyin", "active", "person", "site", "parent"})
_OFFERED = {"reserve": RESERVES, ("shelters", "kind"): SHELTER_KINDS}


class UnreadableError(Exception):
    """A field says what cannot be taken; carries the sentence and the field."""

    def __init__(self, words: str, field: QWidget) -> None:
        super().__init__(words)
        self.words = words
        self.field = field


class RowFields(QObject):
    """Makes the lines, fills them from a row, and reads them into one."""

    def __init__(self, part: str, row: Thing, layout: QFormLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._part = part
        self._row = row
        self._area_code = ""
        self.edits: dict[str, QLineEdit] = {}
        for field in fields(row):
            if field.name not in HIDDEN:
                self._add(field.name, str(field.type), layout)
        self.active = QCheckBox(self.tr("On the list: is offered when calling  Alt+D"))
        self.active.setObjectName("roster_active")
        if part == "people":
            self.active.setChecked(bool(getattr(row, "active", True)))
            layout.addRow("", self.active)

    def offer(self, choices: Choices) -> None:
        """Names to choose from have come."""
        self._area_code = choices.area_code
        area = self.edits.get("area")
        if isinstance(area, ChoiceEdit):
            area.set_choices(choices.areas)

    def read(self) -> Thing:
        """The row as the lines have it; raises ``UnreadableError`` at the first that is wrong."""
        told: dict[str, Any] = {}
        for field in fields(self._row):
            edit = self.edits.get(field.name)
            if edit is not None:
                set_invalid(edit, False)
                told[field.name] = self._value(field.name, str(field.type), edit)
        if self._part == "people":
            told["active"] = self.active.isChecked()
            if told["name"] != getattr(self._row, "name", ""):
                told["pinyin"] = ""
        made: Thing = replace(self._row, **told)
        return made

    def _add(self, name: str, kind: str, layout: QFormLayout) -> None:
        edit = self._edit(name)
        edit.setObjectName(f"roster_{name}")
        value = getattr(self._row, name)
        if isinstance(edit, ChoiceEdit):
            edit.put(str(value))
        else:
            edit.setText(_shown(value))
        if name in ("phone", "phones"):
            edit.setPlaceholderText(self.tr("Several numbers: 、 between them"))
        elif name in DAYS:
            edit.setPlaceholderText(self.tr("Year-month-day, such as 2027-06-30"))
        elif "None" in kind:
            edit.setMaximumWidth(240)
        add_row(layout, field_word(name, self._part), edit)
        self.edits[name] = edit

    def _edit(self, name: str) -> QLineEdit:
        if name == "area":
            return ChoiceEdit()
        offered = _OFFERED.get(name) or _OFFERED.get((self._part, name))
        if offered is None:
            return QLineEdit()
        made = HintEdit()
        made.set_hints([Hint(word) for word in offered])
        return made

    def _value(self, name: str, kind: str, edit: QLineEdit) -> Any:
        text = edit.text().strip()
        if isinstance(edit, ChoiceEdit):
            if not edit.known and edit.key == text and text != getattr(self._row, name):
                raise self._wrong(edit, self.tr("There is no area “{name}”.").format(name=text))
            return edit.key
        if name in ("phone", "phones"):
            numbers = self._numbers(edit)
            return numbers if name == "phones" else "、".join(numbers)
        if name in DAYS and any(c.isdigit() for c in text) and day(text) is None:
            raise self._wrong(edit, self.tr("“{text}” is not a day.").format(text=text))
        if "None" in kind:
            return self._number(edit, whole="int" in kind)
        if name == "name" and not text:
            raise self._wrong(edit, self.tr("The name is missing."))
        return text

    def _numbers(self, edit: QLineEdit) -> tuple[str, ...]:
        good, bad = ChinesePhones(self._area_code).split(edit.text())
        if bad:
            words = self.tr("“{number}” is no telephone number: a digit too few or too many?")
            raise self._wrong(edit, words.format(number="、".join(bad)))
        return good

    def _number(self, edit: QLineEdit, whole: bool) -> float | int | None:
        text = edit.text().strip().replace(",", "")
        if not text:
            return None
        try:
            found = int(text) if whole else float(text)
        except ValueError:
            words = self.tr("“{text}” is not a number.").format(text=text)
            raise self._wrong(edit, words) from None
        if not -1e12 < found < 1e12:
            raise self._wrong(edit, self.tr("“{text}” is not a number.").format(text=text))
        return found

    def _wrong(self, edit: QLineEdit, words: str) -> UnreadableError:
        set_invalid(edit, True)
        return UnreadableError(words, edit)


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, tuple):
        return "、".join(str(part) for part in value)
    return f"{value:.10g}" if isinstance(value, float) else str(value)
