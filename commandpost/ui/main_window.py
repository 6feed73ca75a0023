"""The shell: rail, banner, notices, page area, log line, status bar. It knows no page by name."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QVBoxLayout

from commandpost.domain.changes import Changes
from commandpost.domain.times import MINUTE
from commandpost.ui.alarm_bar import AlarmBar
from commandpost.ui.log_keys import LogKeys
from commandpost.ui.look_keys import LookKeys
from commandpost.ui.page_stack import PageStack
from commandpost.ui.widgets.banner import Banner
from commandpost.ui.widgets.drill_frame import DrillFrame
from commandpost.ui.widgets.help_overlay import HelpOverlay
from commandpost.ui.widgets.log_line import LogLine
from commandpost.ui.widgets.notice_bar import NoticeBar, Toast
from commandpost.ui.widgets.rail import Rail
from commandpost.ui.widgets.status import Status
from commandpost.ui.window_actions import add_actions
from commandpost.ui.wiring import INTEREST, takes_calls
from commandpost.usecases.views.banner import BannerView

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context
    from commandpost.ui.wiring import Wiring


class MainWindow(QMainWindow):
    """One window for everything.

    Signals:
        operator_switch_requested: someone else wants to sit down.
    """

    operator_switch_requested = Signal(str)

    def __init__(self, context: Context, wiring: Wiring) -> None:
        super().__init__()
        self.context = context
        self.wiring = wiring
        self.view = BannerView()
        self.in_hand: Subject | None = None
        look, clock = context.look, context.clock
        railed = [page for page in wiring.pages if not page.OVERLAY]
        self.rail = Rail(railed, look)
        self.banner = Banner(look, clock, can_call=takes_calls(wiring.pages))
        self.alarm = AlarmBar(context, wiring.play)
        self.notices = NoticeBar(context.messages)
        self.stack = PageStack(wiring.pages, context)
        self.help = HelpOverlay(wiring.pages, self.stack)
        self.log_line = LogLine(clock)
        self.status = Status(clock)
        self.frame = DrillFrame(look)
        self.toast = Toast(context.messages, self.log_line)
        self.look_keys = LookKeys(context)
        self.log_keys = LogKeys(context, wiring, self.log_line, self)
        self._timer = QTimer(self)
        self._minute = -1
        self._arrange()
        add_actions(self, wiring.pages, (self, self.look_keys, self.log_keys, self.alarm))
        self._connect()
        self._show_backup()
        self.tick()

    def start(self, key: str = "") -> None:
        """Show the first page, or that of ``key``, and begin to tick."""
        self.stack.open(key or self.wiring.pages[0].KEY)
        self._timer.start(1_000)

    def retire(self) -> None:
        """Another window takes over."""
        self._timer.stop()
        self.close()
        self.deleteLater()

    def show_banner(self, view: BannerView) -> None:
        """The facts round the page are these now."""
        self.view = view
        self.context.clock.offset = view.offset
        self.banner.show_view(view)
        self.alarm.show_calls(view.calls, self.context.clock.now())
        self.log_line.show_incidents(view.incidents)
        self.status.show_view(view)
        self.frame.set_drill(bool(view.drill))
        name = self.tr("CommandPost drill") if view.drill else self.tr("CommandPost")
        self.setWindowTitle(f"{name} · {view.station}".rstrip(" ·"))
        self.tick()

    def tick(self) -> None:
        """A second has passed."""
        now = self.context.clock.now()
        self.banner.tick(now)
        self.alarm.tick(now)
        self.stack.tick(now)
        if now // MINUTE != self._minute:
            self._minute = now // MINUTE
            self._new_minute()

    def take_change(self, changes: Changes) -> None:
        """Something stands on the disk now."""
        self.status.show_saved(self.context.clock.now())
        self.stack.announce(changes)
        if changes & INTEREST:
            self.ask_banner()

    def ask_banner(self) -> None:
        """Ask again what the bars show."""
        self.context.bridge.ask(self.wiring.banner, self.in_hand, then=self.show_banner)

    # ---- what the window's own keys do ----

    def go_back(self) -> None:
        """Alt+Left."""
        self.stack.back()

    def refresh(self) -> None:
        """Ctrl+R."""
        self.ask_banner()
        self.stack.refresh()

    def switch_operator(self) -> None:
        """Ctrl+Shift+O."""
        self.operator_switch_requested.emit(self.view.operator)

    def toggle_help(self) -> None:
        """F1."""
        if self.help.isVisible():
            self._leave_help()
            return
        self.help.show_for(self.stack.current)

    # ---- Qt ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc closes what lies on top, one thing at a time."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
        elif self.help.isVisible():
            self._leave_help()
        elif any(not notice.lasting for notice in self.context.messages.notices):
            self.context.messages.dismiss()
        elif self.log_line.edit.hasFocus():
            self._focus_page()
        elif self.stack.current is not None and self.stack.current.OVERLAY:
            self.stack.back()

    # ---- inside ----

    def _arrange(self) -> None:
        right = QVBoxLayout()
        right.setContentsMargins(0, 0, 0, 0)
        right.setSpacing(0)
        for part in (self.banner, self.alarm, self.notices):
            right.addWidget(part)
        right.addWidget(self.stack, 1)
        right.addWidget(self.log_line)
        middle = QHBoxLayout()
        middle.setSpacing(0)
        middle.addWidget(self.rail)
        middle.addLayout(right, 1)
        column = QVBoxLayout(self.frame)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(middle, 1)
        column.addWidget(self.status)
        self.setCentralWidget(self.frame)
        self.setMinimumSize(1024, 640)
        self.resize(1366, 768)
        self.setWindowTitle(self.tr("CommandPost"))

    def _connect(self) -> None:
        context = self.context
        context.bridge.changed.connect(self.take_change)
        context.navigator.open_requested.connect(self._open)
        context.navigator.back_requested.connect(self.stack.back)
        context.look.changed.connect(self._measure)
        context.settings.changed.connect(self.look_keys.follow)
        context.backups.changed.connect(self._show_backup)
        self.rail.chosen.connect(self._open)
        self.stack.shown.connect(self._page_shown)
        self.stack.resized.connect(self._cover)
        self.stack.subject_changed.connect(self._take_in_hand)
        self.help.left.connect(self._leave_help)
        self._timer.timeout.connect(self.tick)

    def _open(self, key: str, subject: Subject | None = None, item: str = "") -> None:
        self.stack.open(key, subject, item)
        if subject is not None:
            self._take_in_hand(subject)

    def _take_in_hand(self, subject: Subject) -> None:
        """The log line writes to that incident from now on."""
        if subject.kind == "incident" and subject != self.in_hand:
            self.in_hand = subject
            self.ask_banner()

    def _page_shown(self, key: str) -> None:
        self.help.hide()
        self.rail.mark(key)

    def _cover(self) -> None:
        self.help.cover()
        self.toast.place()

    def _leave_help(self) -> None:
        self.help.hide()
        self._focus_page()

    def _focus_page(self) -> None:
        if self.stack.current is not None:
            self.stack.current.activated()

    def _show_backup(self) -> None:
        self.status.show_backup(self.context.backups.failure)

    def _new_minute(self) -> None:
        self.log_line.preview()
        self.look_keys.follow()
        if self._timer.isActive():
            self.ask_banner()

    def _measure(self) -> None:
        self.banner.measure()
        self.rail.measure()
