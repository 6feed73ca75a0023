"""What all papers share: named lists of recipients, who may sign, who acts for whom."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QPlainTextEdit

from commandpost.domain.paper_book import PaperBook
from commandpost.domain.recipients import group_line, read_group
from commandpost.domain.signing import read_substitute, substitute_line
from commandpost.ui.pages.paper_settings.book_form import BookForm
from commandpost.ui.widgets.labels import button
from commandpost.ui.widgets.names_edit import NamesEdit

if TYPE_CHECKING:
    from commandpost.domain.recipients import RecipientGroup


class SharedForm(BookForm):
    """Three lists, one thing a line."""

    def __init__(self) -> None:
        super().__init__()
        self._townships: RecipientGroup | None = None
        self.groups = LinesEdit(6)
        self.may_sign = NamesEdit(self.tr("Nobody: no signed paper can be issued"))
        self.substitutes = LinesEdit(3)
        self.substitutes.setPlaceholderText(self.tr("Nobody acts for another"))
        self.fill_in = button(self.tr("Townships from the roster"), key="Alt+N")
        self.fill_in.setObjectName("fill_townships")
        self.add(
            "groups",
            self.tr("Lists of recipients"),
            self.groups,
            self.tr(
                "One a line: 成员单位：县水利局、县气象局. The name stands on the paper; every "
                "member owes a receipt. 各乡镇 is the roster's unless it stands here."
            ),
        )
        self.layout_rows.addRow("", self.fill_in)
        self.add(
            "may_sign",
            self.tr("Who may sign"),
            self.may_sign,
            self.tr("One post a line, as 局长. Another signer is warned of, never stopped."),
        )
        self.add(
            "substitutes",
            self.tr("Who acts for whom"),
            self.substitutes,
            self.tr("One a line: 李二二代张一一. The paper then says 受…授权."),
        )
        self.fill_in.clicked.connect(self.fill_townships)

    def offer(self, townships: RecipientGroup) -> None:
        """The roster's townships."""
        self._townships = townships
        self.fill_in.setEnabled(bool(townships.members))

    def fill_townships(self) -> None:
        """A line with the roster's townships, to be changed by hand."""
        made = self._townships
        if made is None or not made.members:
            return
        lines = [x for x in self.groups.lines if read_group(x).name != made.name]
        self.groups.setPlainText("\n".join((group_line(made), *lines)))
        self.groups.setFocus()

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        for field in (self.groups, self.may_sign, self.substitutes):
            field.measure()

    def fill(self, item: PaperBook) -> None:
        """Show a book's."""
        self.groups.setPlainText("\n".join(map(group_line, item.groups)))
        self.may_sign.show_names(item.may_sign)
        self.substitutes.setPlainText("\n".join(map(substitute_line, item.substitutes)))
        self._held = item

    def value(self) -> PaperBook:
        """The book with what stands here."""
        held: PaperBook = self._held
        return PaperBook(
            held.papers,
            tuple(map(read_group, self.groups.lines)),
            self.may_sign.names,
            tuple(map(read_substitute, self.substitutes.lines)),
        )


class LinesEdit(QPlainTextEdit):
    """One thing a line; empty lines are nothing. Tab goes on to the next field."""

    def __init__(self, rows: int) -> None:
        super().__init__()
        self._rows = rows
        self.setTabChangesFocus(True)

    @property
    def lines(self) -> tuple[str, ...]:
        """What is written, line by line."""
        return tuple(x.strip() for x in self.toPlainText().splitlines() if x.strip())

    def measure(self) -> None:
        """Room for whole lines at the present font scale."""
        self.ensurePolished()
        frame = 2 * (self.frameWidth() + round(self.document().documentMargin()))
        self.setFixedHeight(self.fontMetrics().lineSpacing() * self._rows + frame + 8)
