"""The roster as a workbook: with masked numbers, or in full on purpose."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QRadioButton, QWidget

from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.labels import label

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class RosterExportDialog(DecisionDialog):
    """Masked unless somebody chooses otherwise; full numbers are asked for once more."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        heading = QCoreApplication.translate("RosterExportDialog", "Export the roster")
        yes = QCoreApplication.translate("RosterExportDialog", "Choose the file…")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("roster_export")
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.say(
            self.tr(
                "One workbook with every table; edited in Excel or WPS it can be imported again."
            )
        )
        self.masked = QRadioButton(self.tr("Numbers masked (138****1234): to look at, to print"))
        self.masked.setObjectName("export_masked")
        self.full = QRadioButton(self.tr("Numbers in full: to edit, to hand to another desk"))
        self.full.setObjectName("export_full")
        self.masked.setChecked(True)
        self.body.addWidget(self.masked)
        self.body.addWidget(
            label(
                self.tr("Imported again, a masked number leaves the stored one as it is."),
                kind="small",
                wrap=True,
            )
        )
        self.body.addWidget(self.full)
        self.body.addStretch()
        self.fit(620, 290)
        self.masked.setFocus()

    def decide(self) -> None:
        """Ctrl+Enter: masked at once, in full after one more question."""
        if not self.full.isChecked():
            self.accept()
            return
        self.confirm(
            self.tr("Numbers of all people in full?"),
            self.tr(
                "The file leaves the house with every number. It is recorded who exported it and "
                "when. Keep it where the law on personal data lets you."
            ),
            self.tr("Export in full"),
            self.accept,
        )
