"""A line that offers names while one types: by characters, by pinyin initials, by whole pinyin."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QPersistentModelIndex
    from PySide6.QtGui import QKeyEvent

    from commandpost.usecases.views.places import Hint

SEARCHED = int(Qt.ItemDataRole.UserRole)
SHOWN_ROWS = 8


class HintModel(QAbstractListModel):
    """Names as they are shown, as they are taken, and as they are searched."""

    def __init__(self) -> None:
        super().__init__()
        self._hints: tuple[Hint, ...] = ()

    @property
    def hints(self) -> tuple[Hint, ...]:
        """What is offered."""
        return self._hints

    def show(self, hints: Sequence[Hint]) -> None:
        """Offer these instead."""
        self.beginResetModel()
        self._hints = tuple(hints)
        self.endResetModel()

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = QModelIndex()) -> int:
        """How many names."""
        return 0 if parent.isValid() else len(self._hints)

    def data(
        self,
        index: QModelIndex | QPersistentModelIndex,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """One name in one of its three forms."""
        if not index.isValid():
            return None
        hint = self._hints[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hint.name}　{hint.about}".strip()
        if role == Qt.ItemDataRole.EditRole:
            return hint.name
        return f"{hint.name} {hint.spelled}" if role == SEARCHED else None


class _Completer(QCompleter):
    """Completes with the bare name."""

    def pathFromIndex(self, index: QModelIndex | QPersistentModelIndex) -> str:
        """What goes into the line."""
        return str(index.data(Qt.ItemDataRole.EditRole) or "")


class HintEdit(QLineEdit):
    """Free text with names to choose from: Down and Enter take one; unique initials are enough."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = HintModel()
        self._completer = _Completer(self)
        self._completer.setModel(self._model)
        self._completer.setCompletionRole(SEARCHED)
        self._completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self._completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        self._completer.setMaxVisibleItems(SHOWN_ROWS)
        self.setCompleter(self._completer)
        self._connect()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these names."""
        if tuple(hints) != self._model.hints:
            self._model.show(hints)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Down shows what is offered, of what fits the words so far."""
        if event.key() == Qt.Key.Key_Down and self._model.hints and not self.isReadOnly():
            self._completer.setCompletionPrefix(self.text())
            self._completer.complete()
            return
        super().keyPressEvent(event)

    def hint(self) -> Hint | None:
        """The name that stands in the line, if it is one of those offered."""
        text = self.text().strip()
        return next((h for h in self._model.hints if h.name == text), None)

    def resolve(self) -> None:
        """Latin letters that spell the beginning of one name only become that name."""
        typed = self.text().strip().lower()
        if not typed or not typed.isascii() or not typed.isalpha() or self.hint():
            return
        meant = {
            h.name
            for h in self._model.hints
            if any(part.startswith(typed) for part in h.spelled.split())
        }
        if len(meant) == 1:
            self.setText(meant.pop())

    def _connect(self) -> None:
        self.editingFinished.connect(self.resolve)
