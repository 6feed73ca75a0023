"""A line in which a name stands for exactly one row: a person, an area, a key site."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.ui.widgets.hint_edit import HintEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtWidgets import QWidget

    from commandpost.usecases.views.roster_sheet import Choice


class ChoiceEdit(HintEdit):
    """Type characters or initials, Down and Enter take one; ``key`` tells which row was meant."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._keys: dict[str, str] = {}
        self._wanted = ""

    def set_choices(self, choices: Sequence[Choice]) -> None:
        """Offer these; what was put before by its key is named now."""
        self._keys = {choice.hint.name: choice.key for choice in choices}
        self.set_hints([choice.hint for choice in choices])
        if self._wanted:
            self.put(self._wanted)

    def put(self, key: str) -> None:
        """Show the row of that key; one that is not offered is shown as it is written."""
        self._wanted = key
        names = (name for name, known in self._keys.items() if known == key)
        self.setText(next(names, key))

    @property
    def known(self) -> bool:
        """Whether the line is empty or names a row that is offered."""
        text = self.text().strip()
        return not text or text in self._keys

    @property
    def key(self) -> str:
        """The key of the row that is named, else the words as they stand."""
        self.resolve()
        text = self.text().strip()
        return self._keys.get(text, text)
