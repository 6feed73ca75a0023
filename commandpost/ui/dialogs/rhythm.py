"""Duty, consultation and reports of one response otherwise than its level's table says."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.entries.notice import RhythmSet
from commandpost.domain.errors import OperatorError
from commandpost.domain.response_outgoing import SetRhythm
from commandpost.ui.dialogs.step_dialog import StepDialog, StepField
from commandpost.usecases.responses import set_rhythm

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.response import Response
    from commandpost.ui.context import Context

_BETWEEN = re.compile(r"[\s、,，;；]+")


def rhythm_dialog(context: Context, parent: QWidget, response: Response) -> StepDialog:
    """What stands now, ready to be changed; the reason is asked each time."""
    translate = QCoreApplication.translate
    now = response.rhythm
    every = now.every_minutes if now is not None and now.every_minutes is not None else ""
    dialog = StepDialog(
        parent,
        translate("Rhythm", "Duty and reports of this response"),
        translate("Rhythm", "Set"),
        context.clock,
        (
            StepField(
                "duty", translate("Rhythm", "Duty"), needed=True, value=now.duty if now else ""
            ),
            StepField(
                "consultation",
                translate("Rhythm", "Consultations"),
                value=now.consultation if now else "",
            ),
            StepField(
                "hours",
                translate("Rhythm", "Reports upward at"),
                value="、".join(now.daily_at) if now else "",
                hint=translate("Rhythm", "such as 08:00, 14:00; empty with an interval"),
            ),
            StepField(
                "every",
                translate("Rhythm", "or every so many minutes"),
                value=str(every),
                hint=translate("Rhythm", "such as 120; empty with hours"),
            ),
            StepField("reason", translate("Rhythm", "Reason"), needed=True),
        ),
    )
    source = now.source if now is not None and not now.reason else ""
    told = translate("Rhythm", "From the table of the level: {source}").format(source=source)
    dialog.told.setText(told if source else "")
    _connect(context, dialog, response)
    return dialog


def _connect(context: Context, dialog: StepDialog, response: Response) -> None:
    dialog.answered.connect(lambda answer: _send(context, dialog, response, answer))


def _send(context: Context, dialog: StepDialog, response: Response, answer: dict[str, str]) -> None:
    try:
        chosen = SetRhythm(_rhythm(response, answer))
    except OperatorError as error:
        dialog.refuse(error)
        return
    context.bridge.do(
        set_rhythm,
        response.id,
        chosen,
        then=lambda _: dialog.accept(),
        failed=dialog.refuse,
        owner=dialog,
    )


def _rhythm(response: Response, answer: dict[str, str]) -> RhythmSet:
    typed = answer["every"].strip()
    if typed and not typed.isdecimal():
        raise OperatorError("rhythm.bad_interval", minutes=typed)
    hours = tuple(hour for hour in _BETWEEN.split(answer["hours"].replace("：", ":")) if hour)
    return RhythmSet(
        level=response.level,
        consultation=answer["consultation"],
        duty=answer["duty"],
        daily_at=tuple(f"0{hour}" if hour[1:2] == ":" else hour for hour in hours),
        every_minutes=int(typed) if typed else None,
        source=response.rhythm.source if response.rhythm is not None else "",
        reason=answer["reason"],
    )
