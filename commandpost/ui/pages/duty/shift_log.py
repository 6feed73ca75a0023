"""The log of this shift beside the to-do list: paged, searched, corrected in place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QLineEdit

from commandpost.domain.changes import Changes
from commandpost.ui.pages.duty.panel import DutyPanel
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.log_view import LogView
from commandpost.usecases.views.duty_desk import shift_log
from commandpost.usecases.views.logbook import LogPage, search_log

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtGui import QKeyEvent

    from commandpost.ui.context import Context
    from commandpost.usecases.views.logbook import LogLine

PAGE = 200
SEARCH_MILLISECONDS = 250
SHORTEST = 2
SEARCH_PIXELS = 190


class ShiftLog(DutyPanel):
    """The log view with its search field; takes the room that is left."""

    INTEREST = Changes.JOURNAL
    STRETCH = 1

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._known = 0
        self._asked = 0
        self.whole_button = button(self.tr("Earlier shifts too"), kind="quiet", key="W")
        self.whole_button.setObjectName("whole_log")
        self.whole_button.setCheckable(True)
        self.search = QLineEdit()
        self.search.setObjectName("log_search")
        self.search.setClearButtonEnabled(True)
        self.search.setPlaceholderText(self.tr("Search the log  Ctrl+F"))
        self.search.setAccessibleName(self.tr("Search the log"))
        self.none_found = label(tone="quiet", wrap=True)
        self.view = LogView(context)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SEARCH_MILLISECONDS)
        self.head.addWidget(self.whole_button)
        self.head.addWidget(self.search)
        self.column.addWidget(self.none_found)
        self.column.addWidget(self.view, 1)
        self._name()
        self._measure()
        self._connect()

    @property
    def searched(self) -> str:
        """The words searched for, or "" while the log itself is shown."""
        words = self.search.text().strip()
        return words if len(words) >= SHORTEST else ""

    def refresh(self) -> None:
        """Ask again for what is shown, as far down as it was known."""
        self._name()
        self._asked += 1
        bridge, asked = self.context.bridge, self._asked
        if self.searched:
            bridge.ask(search_log, self.searched, then=self._receiver(asked, self._show_found))
        else:
            bridge.ask(
                shift_log,
                whole=self.whole_button.isChecked(),
                limit=max(PAGE, self._known),
                then=self._receiver(asked, self._show_page),
            )

    def focus_search(self) -> None:
        """Ctrl+F."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def correct(self) -> None:
        """Put the framed line right."""
        line = self.view.table.current_row()
        if line is None:
            self.context.messages.inform(self.tr("Choose a line of the log first."))
        elif not line.correctable:
            words = self.tr("The program recorded this line; only people's words are corrected.")
            self.context.messages.inform(words)
        else:
            self.view.table.row_chosen.emit(line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc in the search field brings the log back; Down goes into it."""
        if self.search.hasFocus() and event.key() == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
        elif self.search.hasFocus() and event.key() == Qt.Key.Key_Down:
            self.view.table.setFocus()
        else:
            super().keyPressEvent(event)

    # ---- inside ----

    def _receiver(self, asked: int, then: Callable[[Any], None]) -> Callable[[Any], None]:
        """Passes an answer on unless something else was asked since."""

        def take(answer: Any) -> None:
            if asked == self._asked:
                then(answer)

        return take

    def _show_page(self, page: LogPage) -> None:
        self._known = len(page.lines)
        self.view.show_page(page)
        self.none_found.hide()

    def _show_found(self, lines: tuple[LogLine, ...]) -> None:
        self.view.show_page(LogPage(lines, None))
        words = self.tr("Nothing in the log says “{words}”.").format(words=self.searched)
        self.none_found.setText(words)
        self.none_found.setVisible(not lines)

    def _more(self, before: int) -> None:
        self.context.bridge.ask(
            shift_log,
            whole=self.whole_button.isChecked(),
            before=before,
            then=self._receiver(self._asked, self._extend),
        )

    def _extend(self, page: LogPage) -> None:
        self._known += len(page.lines)
        self.view.extend(page)

    def _toggled(self) -> None:
        self._known = 0
        self.refresh()

    def _measure(self) -> None:
        self.search.setFixedWidth(self.context.look.px(SEARCH_PIXELS))

    def _name(self) -> None:
        if self.searched:
            self.heading.setText(self.tr("Found in the log"))
        elif self.whole_button.isChecked():
            self.heading.setText(self.tr("Whole log"))
        else:
            self.heading.setText(self.tr("Log of this shift"))

    def _connect(self) -> None:
        self.search.textChanged.connect(lambda _text: self._timer.start())
        self._timer.timeout.connect(self._toggled)
        self.context.look.changed.connect(self._measure)
        self.whole_button.toggled.connect(lambda _checked: self._toggled())
        self.view.more_wanted.connect(self._more)
