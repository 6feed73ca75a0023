"""What differs from the library, and every revision these rules had, with its reason."""

from __future__ import annotations

from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.reporting import Profile
from commandpost.ui.station_clock import StationClock
from commandpost.ui.widgets.labels import button, section, title
from commandpost.usecases.rules_words import difference_words
from commandpost.usecases.views.rules_sheet import EditedRules


class RulesLife(QDialog):
    """Read only; Esc closes it."""

    def __init__(
        self, parent: QWidget, sheet: EditedRules, profile: Profile, clock: StationClock
    ) -> None:
        super().__init__(parent)
        self.setObjectName("rules_life")
        self.setModal(True)
        self.setWindowTitle(self.tr("These rules and the library"))
        self.differs = self._lines()
        self.differs.setObjectName("rules_differs")
        lines = list(difference_words(sheet.library, profile))
        self.differs.setPlainText(
            "\n".join(lines) or self.tr("Nothing: they are the library's, word for word.")
        )
        self.revisions = self._lines()
        self.revisions.setObjectName("rules_revisions")
        self.revisions.setPlainText("\n".join(self._revision(sheet, clock)))
        close = button(self.tr("Close"), key="Esc", big=True)
        close.clicked.connect(self.reject)
        QShortcut(QKeySequence("Alt+H"), self).activated.connect(self.reject)
        row = QHBoxLayout()
        row.addStretch()
        row.addWidget(close)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 20)
        column.setSpacing(8)
        column.addWidget(title(sheet.rules.title))
        column.addWidget(section(self.tr("What differs from the library")))
        column.addWidget(self.differs, 3)
        column.addWidget(section(self.tr("Revisions, newest first")))
        column.addWidget(self.revisions, 2)
        column.addLayout(row)
        self.resize(820, 520)

    def _lines(self) -> QPlainTextEdit:
        made = QPlainTextEdit()
        made.setReadOnly(True)
        made.setTabChangesFocus(True)
        return made

    def _revision(self, sheet: EditedRules, clock: StationClock) -> list[str]:
        now = self.tr("in force")
        return [
            "　".join(
                part
                for part in (
                    clock.dated(r.recorded_at),
                    r.hash[:8],
                    r.reason,
                    now if r.in_force else "",
                )
                if part
            )
            for r in sheet.revisions
        ]
