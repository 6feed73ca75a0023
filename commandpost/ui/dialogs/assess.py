"""The two answers that start nothing: not now, and asking; each with who, why and when again."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.entries.episode import Answer
from commandpost.domain.episode_decisions import Assess
from commandpost.domain.times import MINUTE, Instant
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.dialogs.level_buttons import LevelButtons
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.usecases.figures import record_assessment
from commandpost.usecases.views.places import people_hints

if TYPE_CHECKING:
    from commandpost.domain.ids import Id
    from commandpost.domain.levels import ResponseLevel
    from commandpost.ui.context import Context
    from commandpost.usecases.views.ladder import Ladder, Rung

PRESETS = (30, 60, 120)


class AssessDialog(DecisionDialog):
    """暂不启动 or 请示中, recorded as fully as a start would be."""

    def __init__(
        self, context: Context, parent: QWidget, episode: Id, ladder: Ladder, answer: Answer
    ) -> None:
        asking = answer is Answer.ASKING
        heading = (
            QCoreApplication.translate("AssessDialog", "Asking")
            if asking
            else QCoreApplication.translate("AssessDialog", "Not now")
        )
        yes = QCoreApplication.translate("AssessDialog", "Record")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("assess_dialog")
        self._episode, self._ladder, self._answer = episode, ladder, answer
        self.levels = LevelButtons(context.look)
        self.basis = label(wrap=True, tone="quiet")
        self.by = HintEdit()
        self.role = QComboBox()
        self.role.setEditable(True)
        self.reason = QLineEdit()
        self.review = MomentField(context.clock, Side.AHEAD)
        self.presets = {
            minutes: button(self.tr("+{minutes} min").format(minutes=minutes))
            for minutes in PRESETS
        }
        self._arrange(self.tr("Asked of") if asking else self.tr("Decided by"))
        self._connect()
        self.say(ladder.title)
        self.levels.offer([(rung.level, "") for rung in ladder.rungs])
        self.levels.take(_level_in_question(ladder))
        self.set_review(PRESETS[0])
        context.bridge.ask(people_hints, then=self.by.set_hints, owner=self)
        self.by.setFocus()

    def set_review(self, minutes: int) -> None:
        """Look again in so many minutes."""
        now = self.context.clock.now()
        self.review.set_moment(Instant(now + minutes * MINUTE))

    def decide(self) -> None:
        """Check and record; it stays in the house, so nothing is asked again."""
        self.by.resolve()
        rung = self._rung()
        for good, words, field in (
            (rung, self.tr("Choose a level."), self.reason),
            (self.by.text().strip(), self.tr("Who decided? Write the name."), self.by),
            (self.reason.text().strip(), self.tr("Give the reason in a few words."), self.reason),
            (self.review.moment, self.tr("When will it be looked at again?"), self.review.edit),
        ):
            if not good:
                self.refuse(words, field)
                return
        if rung is None:
            return
        made = Assess(
            plan=self._ladder.plan,
            revision=self._ladder.revision,
            hazard=self._ladder.hazard,
            level=rung.level,
            answer=self._answer,
            decided_by=self.by.text().strip(),
            role=self.role.currentText().strip(),
            reason=self.reason.text().strip(),
            review_at=self.review.moment,
            evidence=rung.evidence,
        )
        self.send(record_assessment, self._episode, made)

    def _rung(self) -> Rung | None:
        level = self.levels.level()
        return next((rung for rung in self._ladder.rungs if rung.level is level), None)

    def _take_level(self, _: ResponseLevel) -> None:
        rung = self._rung()
        if rung is None:
            return
        self.basis.setText("\n".join(rung.evidence))
        self.basis.setVisible(bool(rung.evidence))
        typed = self.role.currentText().strip()
        known = [self.role.itemText(i) for i in range(self.role.count())]
        self.role.clear()
        self.role.addItems(list(rung.authority))
        if typed and typed not in known:
            self.role.setEditText(typed)

    def _arrange(self, by: str) -> None:
        names = {
            "assess_by": self.by,
            "assess_role": self.role,
            "assess_reason": self.reason,
            "assess_review": self.review.edit,
        }
        for name, field in names.items():
            field.setObjectName(name)
        rows = form()
        add_row(rows, by, self.by)
        add_row(rows, self.tr("Post"), self.role)
        add_row(rows, self.tr("Reason"), self.reason)
        add_row(rows, self.tr("Look again"), self.review)
        presets = QHBoxLayout()
        presets.setSpacing(8)
        for minutes, each in self.presets.items():
            each.setObjectName(f"assess_in_{minutes}")
            presets.addWidget(each)
        presets.addStretch()
        rows.addRow(label(), presets)
        self.body.addWidget(self.levels)
        self.body.addWidget(self.basis)
        self.body.addLayout(rows)
        self.body.addStretch()
        self.fit(660, 500)

    def _connect(self) -> None:
        self.levels.chosen.connect(self._take_level)
        for minutes, each in self.presets.items():
            each.clicked.connect(lambda _=False, ahead=minutes: self.set_review(ahead))


def _level_in_question(ladder: Ladder) -> ResponseLevel:
    """What the figures reach, else the level above the one in force, else the lowest."""
    if ladder.proposed is not None:
        return ladder.proposed
    higher = [r.level for r in ladder.rungs if ladder.level is None or r.level > ladder.level]
    return higher[-1] if higher else ladder.rungs[0].level
