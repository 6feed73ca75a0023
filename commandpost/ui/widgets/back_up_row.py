"""When the last verified copy was made, a button for one more, and what came of it."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QHBoxLayout, QWidget

from commandpost.host.text import explain
from commandpost.ui.widgets.labels import Elided, button, set_tone

if TYPE_CHECKING:
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.safety import Kept


class BackUpRow(QWidget):
    """A line of the settings: the last copy, or why there is none."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self.told = Elided()
        self.told.setObjectName("backup_told")
        self.button = button(self.tr("Back up now"), key="Alt+B")
        self.button.setObjectName("back_up_now")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.told, 1)
        row.addWidget(self.button)
        self._connect()

    def refresh(self) -> None:
        """Look again which copy is the newest; the folder may be a slow stick."""
        from commandpost.usecases.safety import kept_last

        backups = self._context.backups
        self.button.setEnabled(not backups.under_way)
        if backups.failure:
            self._tell(backups.failure, "soon")
            return
        self._context.jobs.start(
            partial(kept_last, backups.keeping()), then=self._show, failed=self._refused
        )

    def back_up_now(self) -> None:
        """Copy now and say what came of it."""
        if not self.button.isEnabled():
            return
        self.button.setEnabled(False)
        self._tell(self.tr("Copying and reading back…"))
        self._context.backups.keep_now(self._done, self._refused)

    def _done(self, kept: Kept | None) -> None:
        self.button.setEnabled(True)
        if kept is None:
            self._tell(self.tr("Nothing was entered yet; there is nothing to copy."))
            return
        self._show(kept)
        self._context.messages.inform(
            self.tr("Backed up and verified: {count} entries").format(count=kept.seq)
        )

    def _show(self, kept: Kept | None) -> None:
        if kept is None:
            self._tell(self.tr("none yet"))
            return
        made = self._context.clock.dated(kept.made_at)
        told = self.tr("{time} · {count} entries, verified · {folder}")
        self._tell(told.format(time=made, count=kept.seq, folder=kept.path.parent))

    def _refused(self, error: OperatorError) -> None:
        self.button.setEnabled(True)
        self._tell(explain(error), "soon")

    def _tell(self, words: str, tone: str = "") -> None:
        set_tone(self.told, tone)
        self.told.setText(words)

    def _connect(self) -> None:
        self.button.clicked.connect(self.back_up_now)
        self._context.backups.changed.connect(self.refresh)
