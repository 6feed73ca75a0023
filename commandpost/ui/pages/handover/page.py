"""F9: the sheet the program compiled, ticked by the incoming officer, and the handover itself."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QStackedLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.duty import HandOver, Shift
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.handover.lines import HandoverLines, Line
from commandpost.ui.pages.handover.objection import ObjectionBar
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import button, label, title
from commandpost.usecases.desk import new_id
from commandpost.usecases.shifts import current_shift, hand_over
from commandpost.usecases.views.handover import HandoverSheet, handover_sheet
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.ui.context import Context

SHEET, NO_SHIFT = range(2)


class HandoverPage(Page):
    """交接班: nothing typed twice, and never blocked by a line nobody ticked."""

    KEY = "handover"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Handover")
    ICON = "arrows-exchange"
    OVERLAY = True
    INTEREST = (
        Changes.DUTY
        | Changes.INCIDENTS
        | Changes.RESPONSES
        | Changes.EPISODES
        | Changes.REPORTING
        | Changes.TASKS
        | Changes.FIGURES
        | Changes.ROSTER
    )
    ACTIONS = (
        ActionDef(
            "handover.open",
            QT_TRANSLATE_NOOP("Actions", "Hand over the shift"),
            "F9",
            scope=Scope.GLOBAL,
            icon="arrows-exchange",
        ),
        ActionDef(
            "handover.tick",
            QT_TRANSLATE_NOOP("Actions", "Tick the framed line, or take the tick back"),
            "Space",
            scope=Scope.KEY,
        ),
        ActionDef(
            "handover.object",
            QT_TRANSLATE_NOOP("Actions", "Object to the framed line, with a reason"),
            "O",
            scope=Scope.KEY,
        ),
        ActionDef(
            "handover.do",
            QT_TRANSLATE_NOOP("Actions", "Hand over now"),
            "Ctrl+Shift+Return Ctrl+Shift+Enter",
            "hand_over",
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self._shift: Id | None = None
        self._next = new_id()
        self._proposed = ""
        self.who = label(tone="quiet")
        self.lines = HandoverLines(context.look)
        self.whole = label(wrap=True, selectable=True)
        self.whole.setObjectName("handover_whole_line")
        self.objection = ObjectionBar()
        self.count = label(tone="quiet")
        self.count.setObjectName("unsigned_count")
        self.incoming = HintEdit()
        self.incoming.setObjectName("incoming")
        self.incoming.setMaxLength(60)
        self.remarks = QLineEdit()
        self.remarks.setObjectName("remarks")
        self.remarks.setMaxLength(2_000)
        keys = "Ctrl+Shift+Enter"
        self.do_button = button(self.tr("Hand over"), kind="danger", big=True, key=keys)
        self.do_button.setObjectName("hand_over_now")
        self.to_duty = button(self.tr("To the duty desk"), kind="primary", big=True)
        self.to_duty.setObjectName("to_duty")
        self._faces = QStackedLayout(self)
        self._faces.addWidget(self._sheet())
        self._faces.addWidget(self._no_shift())
        self._connect()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """Compile the sheet again; what was ticked stays ticked."""
        bridge = self.context.bridge
        bridge.ask(current_shift, then=self._show_shift)
        bridge.ask(handover_sheet, then=self._show_sheet)
        bridge.ask(people_hints, then=self.incoming.set_hints, owner=self)

    def activated(self) -> None:
        """The lines first, from the first nobody has signed; their keys work at once."""
        self.lines.frame_unsigned()
        self.lines.setFocus()

    # ---- what the keys do ----

    def hand_over(self) -> None:
        """Ask once, then the old shift ends and the next begins."""
        if self._shift is None or not self.do_button.isEnabled():
            return
        self.incoming.resolve()
        incoming = self.incoming.text().strip()
        if incoming and not self._sure(incoming):
            return
        self.do_button.setEnabled(False)
        handed = HandOver(incoming, self.lines.items(), self.remarks.text().strip())
        self.context.bridge.do(
            hand_over,
            self._shift,
            handed,
            self._next,
            then=self._handed_over,
            failed=self._refused,
        )

    # ---- inside ----

    def _sure(self, incoming: str) -> bool:
        unsigned = self.lines.unsigned
        text = self.tr("{name} takes over now. Nothing that runs is closed.").format(name=incoming)
        if unsigned:
            more = self.tr("{number} lines are not ticked: they will print as unsigned.")
            text += "\n" + more.format(number=unsigned)
        return self.context.messages.confirm(
            self, self.tr("Hand over the shift?"), text, self.tr("Hand over"), self.tr("Not yet")
        )

    def _handed_over(self, _: Changes) -> None:
        name = self.incoming.text().strip()
        self._next = new_id()
        self.lines.show_lines(())
        self.incoming.clear()
        self.remarks.clear()
        self.do_button.setEnabled(True)
        words = self.tr("Handed over. {name} is on duty now.").format(name=name)
        self.context.messages.inform(words)
        self.context.navigator.open("duty")

    def _refused(self, error: OperatorError) -> None:
        self.do_button.setEnabled(True)
        self.context.messages.refuse(error)
        self.incoming.setFocus()

    def _show_shift(self, shift: Shift | None) -> None:
        self._shift = shift.id if shift is not None else None
        self._faces.setCurrentIndex(NO_SHIFT if shift is None else SHEET)
        if shift is not None:
            since = self.context.clock.dated(shift.started_at)
            words = self.tr("{officer} on duty since {time}, leader {leader}")
            self.who.setText(
                words.format(officer=shift.officer, time=since, leader=shift.leader or "—")
            )
        elif self.isVisible():
            self.to_duty.setFocus()

    def _show_sheet(self, sheet: HandoverSheet) -> None:
        if self.incoming.text() == self._proposed:
            self.incoming.setText(sheet.incoming)
            self._proposed = sheet.incoming
        self.lines.show_lines(sheet.lines)
        self._count()

    def _show_whole(self, line: Line | None) -> None:
        self.whole.setText("" if line is None else line.text)

    def _count(self) -> None:
        if not self.lines.lines:
            self.count.setText(self.tr("Nothing runs and nothing is owed: no line to tick."))
        elif self.lines.unsigned:
            words = self.tr("{number} of {all} lines unsigned")
            self.count.setText(words.format(number=self.lines.unsigned, all=len(self.lines.lines)))
        else:
            self.count.setText(self.tr("Every line is ticked or objected to"))

    def _objected(self, line: Line, reason: str) -> None:
        self.lines.object_to(line, reason)
        self.lines.setFocus()

    def _sheet(self) -> QWidget:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(title(self.title()))
        head.addWidget(self.who, 1)
        for key, words in (
            ("Space", self.tr("tick")),
            ("O", self.tr("object")),
            ("Esc", self.tr("leave")),
        ):
            head.addWidget(label(key, kind="key"))
            head.addWidget(label(words, tone="quiet"))
        self.whole.setMinimumHeight(44)
        self.whole.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        foot = QHBoxLayout()
        foot.setSpacing(8)
        for words, field, part in (
            (self.tr("Incoming officer"), self.incoming, 2),
            (self.tr("Remarks"), self.remarks, 5),
        ):
            name = label(words)
            name.setBuddy(field)
            field.setAccessibleName(words)
            foot.addWidget(name)
            foot.addWidget(field, part)
        foot.addWidget(self.do_button)
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addWidget(self.lines, 1)
        column.addWidget(self.whole)
        column.addWidget(self.objection)
        column.addWidget(self.count)
        column.addLayout(foot)
        return box

    def _no_shift(self) -> QWidget:
        box = QWidget()
        column = QVBoxLayout(box)
        column.setContentsMargins(16, 8, 16, 24)
        teaching = self.tr("A shift is started on the duty desk; then it can be handed over here.")
        column.addStretch(2)
        for part in (
            label(self.tr("No shift is running"), kind="large"),
            label(teaching, tone="quiet"),
            self.to_duty,
        ):
            column.addWidget(part, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)
        return box

    def _connect(self) -> None:
        self.lines.changed.connect(self._count)
        self.lines.current_changed.connect(self._show_whole)
        self.lines.objection_wanted.connect(self.objection.begin)
        self.objection.given.connect(self._objected)
        self.objection.left.connect(self.lines.setFocus)
        self.do_button.clicked.connect(self.hand_over)
        self.to_duty.clicked.connect(lambda: self.context.navigator.open("duty"))
