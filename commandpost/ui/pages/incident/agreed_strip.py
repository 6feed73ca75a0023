"""The line of agreed figures (口径) over every tab of the incident, and what opens from it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.actions import ActionDef
from commandpost.ui.dialogs.agree_figures import AgreeFiguresDialog
from commandpost.ui.dialogs.leader_message import LeaderMessageDialog
from commandpost.ui.dialogs.stale_figures import StaleFiguresDialog
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.incident.keys import KeyedPage
from commandpost.ui.widgets.labels import Elided, button, chip, plain_tip, set_chip, set_tone
from commandpost.ui.widgets.reporting_grid import PHONE
from commandpost.usecases.views.agreed import agreed_line, stale_words

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.decision import DecisionDialog
    from commandpost.usecases.views.agreed import AgreedLine

ACTIONS = (
    ActionDef(
        "incident.agree_figures",
        QT_TRANSLATE_NOOP("Actions", "Agree figures: which may leave, as of when, by whom"),
        "Alt+Q",
        "agree_figures",
    ),
    ActionDef(
        "incident.stale_figures",
        QT_TRANSLATE_NOOP("Actions", "Who still holds old figures"),
        "Alt+E",
        "show_stale",
    ),
    ActionDef(
        "incident.leader_message",
        QT_TRANSLATE_NOOP("Actions", "Leader's message"),
        "Shift+F7",
        "write_message",
    ),
)


class AgreedStrip(QWidget):
    """What may be said and who approved it, always in sight: whoever is on the phone reads it.

    Signals:
        stale_asked: the to-do list leads to that office.
    """

    stale_asked = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("agreed_strip")
        self._context = context
        self.incident: Id | None = None
        self.wanted: tuple[Id | None, str] = (None, "")
        self.line = Elided()
        self.line.setObjectName("agreed_line")
        self.differs = Elided(tone="soon")
        self.differs.setObjectName("agreed_differs")
        self.stale = chip(tone="overdue")
        self.stale.setObjectName("agreed_stale")
        self.agree_button = button(self.tr("Agree figures"), key="Alt+Q")
        self.stale_button = button(self.tr("Old figures"), key="Alt+E")
        self.message_button = button(self.tr("Message"), key="Shift+F7")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 6, 12, 2)
        column.setSpacing(4)
        standing = (self.agree_button, self.message_button)
        for first, beside in (
            (self.line, standing),
            (self.differs, (self.stale, self.stale_button)),
        ):
            row = QHBoxLayout()
            row.setSpacing(8)
            row.addWidget(first, 1)
            for part in beside:
                row.addWidget(part)
            column.addLayout(row)

    def show_incident(self, incident: Id) -> None:
        """That incident's agreed figures."""
        self.incident = incident
        self._context.bridge.ask(agreed_line, incident, then=self._show, owner=self)

    def open(self, dialog: DecisionDialog) -> None:
        """Over the page, gone when closed."""
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def take_wanted(self) -> None:
        """What the to-do list asked for, when its incident is in hand."""
        incident, office = self.wanted
        if office and incident == self.incident:
            self.wanted = (None, "")
            self.stale_asked.emit(office)

    def _show(self, board: AgreedLine) -> None:
        if board.agreed:
            words, tone = board.agreed, "text"
        elif board.figures:
            words, tone = self.tr("Not agreed: whatever leaves says 未经核定"), "soon"
        else:
            words, tone = self.tr("No figures yet, nothing to agree"), "quiet"
        self.line.setText(words)
        set_tone(self.line, tone)
        changed = self.tr("changed since, not approved: {figures}").format(figures=board.differs)
        self.differs.setText(changed if board.differs else "")
        offices = list(dict.fromkeys(row.recipient for row in board.stale))
        held = self.tr("old figures held by {n}").format(n=len(offices))
        set_chip(self.stale, held if offices else "", "overdue")
        plain_tip(self.stale, "\n".join(f"{r.recipient}  {stale_words(r)}" for r in board.stale))
        self.stale_button.setVisible(bool(offices))
        self.differs.setVisible(bool(board.differs or offices))
        self.take_wanted()


class AgreedPage(KeyedPage):
    """The slots of ``ACTIONS``."""

    agreed: AgreedStrip

    def agree_figures(self) -> None:
        """Alt+Q."""
        if self.agreed.incident is not None:
            self.agreed.open(AgreeFiguresDialog(self.context, self, self.agreed.incident))

    def show_stale(self, recipient: str = "") -> None:
        """Alt+E, and from the to-do list with the office in hand."""
        incident = self.agreed.incident
        if incident is not None:
            made = StaleFiguresDialog(self.context, self, incident, recipient, self.report_to)
            self.agreed.open(made)

    def report_to(self, recipient: str) -> None:
        """The reporting tab on that office's row, the one whose phone report waits first."""
        self.show_reporting()
        grid = self.work.reporting.grid
        model = grid.rows_model
        rows = [(n, model.row(n)) for n in range(model.rowCount())]
        own = [(n, row) for n, row in rows if row.recipient == recipient]
        waiting = [n for n, row in own if row.phone is not None and row.phone.open]
        for place in (*waiting, *(n for n, _ in own))[:1]:
            grid.setCurrentIndex(model.index(place, PHONE))

    def stale_wanted(self, incident: Id | None, recipient: str) -> None:
        """From the to-do list: once the incident is shown, who holds old figures comes up."""
        self.agreed.wanted = (incident, recipient)
        self.agreed.take_wanted()

    def write_message(self) -> None:
        """Shift+F7."""
        if self.agreed.incident is not None:
            self.agreed.open(LeaderMessageDialog(self.context, self, self.agreed.incident))

    def connect_agreed(self) -> None:
        """The strip's buttons do what the keys do."""
        self.agreed.stale_asked.connect(self.show_stale)
        self.agreed.agree_button.clicked.connect(self.agree_figures)
        self.agreed.stale_button.clicked.connect(lambda _checked=False: self.show_stale())
        self.agreed.message_button.clicked.connect(self.write_message)
