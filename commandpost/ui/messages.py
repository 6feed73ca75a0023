"""The one door for notices: banners for refusals, toasts for news, questions where it matters."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal

from commandpost.domain.records import dataclass
from commandpost.host.text import explain

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from commandpost.domain.errors import OperatorError


@dataclass(frozen=True, slots=True)
class Notice:
    """A banner: what happened, what is safe, what to do now; ``count`` when it came again.

    ``lasting`` ones stay until the cause is gone and ``settle`` is called with their key.
    """

    key: str
    happened: str
    safe: str = ""
    now: str = ""
    wrong: bool = False
    lasting: bool = False
    count: int = 1


class Messages(QObject):
    """Keeps the notices that stand; ``ui.widgets.notice_bar`` draws them.

    Signals:
        notices_changed: other notices stand now.
        toast_requested: a sentence to show for some seconds.
    """

    notices_changed = Signal()
    toast_requested = Signal(str)
    _bug_happened = Signal(str, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._notices: dict[str, Notice] = {}
        self._connect()

    @property
    def notices(self) -> tuple[Notice, ...]:
        """What stands now, the newest first."""
        return tuple(reversed(self._notices.values()))

    def refuse(self, error: OperatorError) -> None:
        """An expected failure: a rule refused, a file unreadable. The same again only counts."""
        words = explain(error)
        self.post(
            Notice(
                key=f"{error.key}:{words}",
                happened=words,
                safe=self.tr("Nothing was changed; what was saved before stays saved."),
                now=self.tr("Put it right and try again, or close this with Esc."),
            )
        )

    def warn(self, key: str, happened: str, now: str = "") -> None:
        """Something is wrong and stays so (the second path fails): until ``settle(key)``."""
        self.post(Notice(key, happened, now=now, wrong=True, lasting=True))

    def settle(self, key: str) -> None:
        """The cause of a lasting notice is gone."""
        if self._notices.pop(key, None) is not None:
            self.notices_changed.emit()

    def inform(self, words: str) -> None:
        """Good to know; goes away by itself."""
        self.toast_requested.emit(words)

    def bug(self, summary: str, log: Path | None) -> None:
        """An unexpected failure was logged; may be called from any thread."""
        self._bug_happened.emit(summary, log)

    def post(self, notice: Notice) -> None:
        """Show a notice; one of the same key is counted, not stacked."""
        known = self._notices.pop(notice.key, None)
        self._notices[notice.key] = (
            notice if known is None else replace(notice, count=known.count + 1)
        )
        self.notices_changed.emit()

    def dismiss(self) -> None:
        """Close the newest notice that may be closed."""
        for notice in self.notices:
            if not notice.lasting:
                del self._notices[notice.key]
                self.notices_changed.emit()
                return

    def confirm(self, parent: QWidget, title: str, text: str, yes: str, no: str) -> bool:
        """Ask before something leaves the house; neither Enter nor Space says yes by accident."""
        from commandpost.ui.dialogs.confirm import Confirm

        return Confirm.ask(parent, title, text, yes, no)

    def _connect(self) -> None:
        self._bug_happened.connect(self._show_bug, Qt.ConnectionType.AutoConnection)

    def _show_bug(self, summary: str, log: Path | None) -> None:
        self.post(
            Notice(
                key=f"bug:{summary}",
                happened=self.tr("The program made a mistake: {summary}").format(summary=summary),
                safe=self.tr("What was saved stays saved; you can go on working."),
                now=self.tr("Tell the administrator of this file: {file}").format(file=log)
                if log
                else "",
                wrong=True,
            )
        )
