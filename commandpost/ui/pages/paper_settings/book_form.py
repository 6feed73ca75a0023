"""What the forms of a book share: their faults in words, lists of names, posts."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from commandpost.ui.pages.rules_edit.item_form import ItemForm
from commandpost.ui.widgets.labels import set_invalid, set_tone
from commandpost.usecases.paper_settings import fault_words

if TYPE_CHECKING:
    from collections.abc import Iterable

    from commandpost.domain.paper_book import BookProblem


class BookForm(ItemForm):
    """A form whose faults are those of a book."""

    def mark(self, problems: Iterable[BookProblem]) -> None:
        """Say each fault under its field and frame it."""
        said: dict[str, list[str]] = {}
        for problem in problems:
            name = problem.field.partition(".")[0]
            said.setdefault(name, []).append(fault_words(problem))
        for name, fault in self.faults.items():
            fault.setText("\n".join(said.get(name, ())))
            self.layout_rows.setRowVisible(fault, name in said)
            set_tone(fault, "overdue")
            set_invalid(self.fields[name], name in said)

    def fault_words(self, problem: Any) -> str:
        """What is wrong and what to do."""
        return fault_words(problem)
