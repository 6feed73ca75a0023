"""Keeps what is typed: on disk two seconds after it changed, and back when the form is opened."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from commandpost.usecases.drafts import drop_draft, load_draft, save_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.times import Instant
    from commandpost.ui.bridge import Bridge

DELAY_MILLISECONDS = 2_000


class DraftKeeper(QObject):
    """The draft of one form, under that form's name.

    Signals:
        found: a draft from before; carries its values and when it was kept.
    """

    found = Signal(object, object)

    def __init__(
        self, bridge: Bridge, name: str, values: Callable[[], dict[str, Any]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._name = name
        self._values = values
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._connect()

    def look(self) -> None:
        """Ask for a draft of an earlier time."""
        self._bridge.ask(load_draft, self._name, then=self._tell)

    def touch(self) -> None:
        """Something was typed: it is on disk in two seconds, however much more is typed."""
        if not self._timer.isActive():
            self._timer.start()

    def keep(self) -> None:
        """Write now what is not written yet."""
        if self._timer.isActive():
            self._timer.stop()
            self._save()

    def pause(self) -> None:
        """The form is on its way to become an entry, which drops the draft itself."""
        self._timer.stop()

    def drop(self) -> None:
        """The form was emptied on purpose."""
        self._timer.stop()
        self._bridge.do(drop_draft, self._name)

    def _save(self) -> None:
        values = self._values()
        if values:
            self._bridge.do(save_draft, self._name, values)
        else:
            self._bridge.do(drop_draft, self._name)

    def _tell(self, answer: tuple[dict[str, Any], Instant] | None) -> None:
        if answer is not None and answer[0]:
            self.found.emit(*answer)

    def _connect(self) -> None:
        self._timer.timeout.connect(self._save)
