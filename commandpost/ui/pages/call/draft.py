"""Keeps what is typed: on disk two seconds after it changed, and back when the form is opened.

Several calls may be half typed at once: one stands in the form, the others are parked, each under
a name of its own.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QTimer, Signal

from commandpost.usecases.desk import new_id
from commandpost.usecases.drafts import drop_draft, load_drafts, save_draft

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.times import Instant
    from commandpost.ui.bridge import Bridge

DELAY_MILLISECONDS = 2_000


class DraftKeeper(QObject):
    """The drafts of one form: ``name`` is that of the one in the form now.

    Signals:
        found: a draft from before; carries its values and when it was kept.
        parked_changed: another number of drafts waits beside the form.
    """

    found = Signal(object, object)
    parked_changed = Signal()

    def __init__(
        self, bridge: Bridge, name: str, values: Callable[[], dict[str, Any]], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self._page = name
        self.name = name
        self.parked: dict[str, dict[str, Any]] = {}
        self._values = values
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(DELAY_MILLISECONDS)
        self._connect()

    def look(self) -> None:
        """Ask for drafts of an earlier time."""
        self._bridge.ask(load_drafts, self._page, then=self._tell)

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
        self._bridge.do(drop_draft, self.name)

    def park(self) -> None:
        """What stands in the form waits under its name; the form gets a new one."""
        values = self._values()
        if not values:
            return
        self._timer.stop()
        self._save()
        self.parked[self.name] = values
        self.begin()

    def begin(self) -> None:
        """The form holds a call of its own from now on."""
        self.name = f"{self._page}/{new_id()[:8]}"
        self.parked_changed.emit()

    def take(self) -> dict[str, Any]:
        """The values of the draft that waited longest, which is in the form now; {} when none."""
        if not self.parked:
            return {}
        self._timer.stop()
        self.name = next(iter(self.parked))
        values = self.parked.pop(self.name)
        self.parked_changed.emit()
        return values

    def _save(self) -> None:
        values = self._values()
        if values:
            self._bridge.do(save_draft, self.name, values)
        else:
            self._bridge.do(drop_draft, self.name)

    def _tell(self, answer: tuple[tuple[str, dict[str, Any], Instant], ...]) -> None:
        """The newest comes into the form, unless something was typed before it arrived."""
        for number, (name, values, kept_at) in enumerate(answer):
            if number == 0 and not self._values():
                self.name = name
                self.found.emit(values, kept_at)
                continue
            if name == self.name:
                self.name = f"{self._page}/{new_id()[:8]}"
            self.parked[name] = values
        if self.parked:
            self.parked_changed.emit()

    def _connect(self) -> None:
        self._timer.timeout.connect(self._save)
