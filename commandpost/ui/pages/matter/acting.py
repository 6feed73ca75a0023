"""Asks for a step of the matter framed, and sends what it comes to."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, Signal

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.ui.pages.matter.steps import MatterSteps
from commandpost.usecases.desk import new_id
from commandpost.usecases.matters import act_on_matter, register_incident_from_matter
from commandpost.usecases.views.matters import MatterSheet, call_from_matter

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.step_dialog import StepDialog
    from commandpost.usecases.views.places import Hint


class MatterActing(QObject):
    """The steps, one form at a time.

    Signals:
        became: the matter became that incident (``Subject``).
    """

    became = Signal(object)

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._steps = MatterSteps(parent, context.clock, lambda: self.leader)
        self.leader = ""
        self.people: tuple[Hint, ...] = ()

    def ask(self, name: str, sheet: MatterSheet) -> None:
        """Show the form of that step."""
        asked, made = self._steps.dialog(name, sheet)
        asked.set_hints(self.people)
        self._connect_form(asked, name, made, sheet)
        asked.open()

    def _connect_form(
        self, asked: StepDialog, name: str, made: Callable[..., Any], sheet: MatterSheet
    ) -> None:
        send = self._become if name == "incident" else self._send
        asked.answered.connect(partial(send, asked, made, sheet))

    def _send(
        self, asked: StepDialog, made: Callable[..., Any], sheet: MatterSheet, answer: Any
    ) -> None:
        try:
            intents = made(answer)
        except OperatorError as error:
            asked.refuse(error)
            return
        self._context.bridge.do(
            act_on_matter,
            sheet.matter.id,
            *intents,
            then=lambda _changes: asked.close(),
            failed=asked.refuse,
            owner=asked,
        )

    def _become(
        self, asked: StepDialog, made: Callable[..., Any], sheet: MatterSheet, answer: Any
    ) -> None:
        """The words go over; the incident comes up."""
        (said,) = made(answer)
        incident = new_id()

        def done(_changes: object) -> None:
            asked.close()
            self.became.emit(Subject("incident", incident))

        self._context.bridge.do(
            register_incident_from_matter,
            sheet.matter.id,
            replace(call_from_matter(sheet), **said),
            incident,
            then=done,
            failed=asked.refuse,
            owner=asked,
        )
