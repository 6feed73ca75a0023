"""The head of a response: level, since when, where, approved and signed by whom, until when."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.ui.widgets.badges import LevelBadge
from commandpost.ui.widgets.labels import Elided, button, chip, set_chip
from commandpost.ui.widgets.task_words import channel_word

if TYPE_CHECKING:
    from commandpost.domain.response import Response
    from commandpost.domain.superior import Superior
    from commandpost.ui.context import Context
    from commandpost.usecases.views.response_sheet import ResponseSheet


class ResponseHead(QFrame):
    """Two lines and the decisions that are open now."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("card")
        self._clock = context.clock
        self.badge = LevelBadge(context.look, pixels=18)
        self.name = Elided(kind="large")
        self.unsigned = chip()
        self.forecast = chip(tone="")
        self.ended = chip(tone="")
        self.facts = Elided(tone="quiet")
        self.aims = Elided(tone="quiet")
        self.change_button = button("")
        self.sign_button = button("")
        self.end_button = button("")
        self.add_button = button("")
        self.set_narrow(False)
        self._arrange()

    def set_narrow(self, narrow: bool) -> None:
        """Without room the keys are named in the help only."""
        for each, words, key in (
            (self.change_button, self.tr("Change level"), "F10"),
            (self.sign_button, self.tr("Signed"), "F11"),
            (self.end_button, self.tr("Terminate"), "F12"),
            (self.add_button, self.tr("Add task"), "Ins"),
        ):
            each.setText(words if narrow else f"{words}  {key}")

    def show_sheet(self, sheet: ResponseSheet | None) -> None:
        """Show that response, or say that none is in force."""
        response = sheet.response if sheet else None
        superior = sheet.superior if sheet else None
        if superior is not None:
            self._show_superior(superior)
            return
        running = response is not None and response.running
        self.badge.set_level(response.level if response is not None and running else None)
        for each in (self.change_button, self.end_button, self.add_button):
            each.setVisible(running)
        unsigned = response is not None and response.signed_at is None
        self.sign_button.setVisible(unsigned)
        set_chip(self.unsigned, self.tr("▲ not signed yet") if unsigned else "", "soon")
        if response is not None:
            self._show_response(response)
            return
        for mark in (self.forecast, self.ended):
            set_chip(mark, "")
        title = sheet.board.title if sheet and sheet.board else ""
        self.name.setText(title or self.tr("No response is in force"))
        self.facts.setText(
            self.tr("No response is in force for this episode: the ladder on the left asks.")
            if title
            else self.tr("Ctrl+N activates one on a forecast; F2 takes a call.")
        )
        self.aims.setText("")

    def _show_superior(self, superior: Superior) -> None:
        """县Ⅲ级响应 · 本镇行动清单: decided above, worked here."""
        running, near = superior.running, self._clock.near
        self.badge.set_level(superior.level if running else None)
        for each in (self.change_button, self.end_button, self.add_button):
            each.setVisible(running)
        self.sign_button.hide()
        for mark in (self.unsigned, self.forecast, self.ended):
            set_chip(mark, "")
        if superior.ended_at is not None:
            ended = self.tr("terminated {time}").format(time=near(superior.ended_at))
            set_chip(self.ended, ended, "")
        level = f"{superior.scope}{superior.level.numeral}级响应"
        listed = self.tr("this township's action list") if superior.tasks else superior.issuer
        self.name.setText(f"{level} · {listed}")
        step = superior.steps[-1]
        received = self.tr("notice {number}, received {time} {who}").format(
            number=step.notice.number,
            time=near(step.notice.received_at),
            who=step.notice.taker,
        )
        since = self.tr("since {time}").format(time=near(step.since))
        facts = (since, superior.title, "、".join(superior.area), received.strip())
        self.facts.setText("  ·  ".join(facts))
        self.aims.setText(superior.matters)

    def _show_response(self, response: Response) -> None:
        self.name.setText(response.plan_title)
        set_chip(self.forecast, self.tr("on a forecast") if response.on_forecast else "", "")
        ended = ""
        if response.terminated_at is not None:
            time = self._clock.near(response.terminated_at)
            ended = self.tr("terminated {time}").format(time=time)
        set_chip(self.ended, ended, "")
        self.facts.setText("  ·  ".join(part for part in self._facts(response) if part))
        aims = self.tr("{matters}  ·  expected: {period}")
        self.aims.setText(aims.format(matters=response.matters, period=response.expected_period))

    def _facts(self, response: Response) -> tuple[str, ...]:
        step = response.steps[-1]
        ahead = step.since > self._clock.now()
        since = (self.tr("takes effect {time}") if ahead else self.tr("since {time}")).format(
            time=self._clock.near(step.since)
        )
        approval = step.approval
        approved = self.tr("approved by {who} ({role}), {channel} {time}").format(
            who=approval.by,
            role=approval.role,
            channel=channel_word(approval.channel),
            time=self._clock.near(approval.at),
        )
        signed = ""
        if response.signed_at is not None:
            signed = self.tr("signed by {who} {time} {number}").format(
                who=response.signed_by,
                time=self._clock.near(response.signed_at),
                number=response.notice_no,
            )
        duty = response.rhythm.duty if response.rhythm is not None else ""
        return since, "、".join(response.area), approved, signed.strip(), duty

    def _arrange(self) -> None:
        names = {
            "response_change": self.change_button,
            "response_sign": self.sign_button,
            "response_end": self.end_button,
            "response_add_task": self.add_button,
        }
        for name, each in names.items():
            each.setObjectName(name)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.badge)
        upper.addWidget(self.name, 1)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        for mark in (self.ended, self.unsigned, self.forecast):
            lower.addWidget(mark)
        lower.addWidget(self.facts, 1)
        buttons = QGridLayout()
        buttons.setSpacing(6)
        for place, each in enumerate(names.values()):
            buttons.addWidget(each, place // 2, place % 2)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8, 12, 8)
        row.setSpacing(12)
        column = QVBoxLayout()
        column.setSpacing(4)
        row.addLayout(column, 1)
        row.addLayout(buttons)
        column.addLayout(upper)
        column.addLayout(lower)
        column.addWidget(self.aims)
