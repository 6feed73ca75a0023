"""The steps of a warning as small forms, and the sending of what they come to."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from commandpost.domain.errors import OperatorError
from commandpost.domain.warning_decisions import Cancel, PassWarningOn, TellLeader
from commandpost.ui.dialogs.step_dialog import Ask, StepDialog, StepField, channels
from commandpost.ui.pages.matter.steps import correction
from commandpost.usecases.warnings import act_on_warning

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from commandpost.ui.context import Context
    from commandpost.usecases.views.places import Hint
    from commandpost.usecases.views.warnings import WarningSheet

CORRECTABLE = (
    "colour", "issuer", "affects", "area", "caution", "measures",
    "received", "issued", "starts", "until",
)  # fmt: skip


class WarningSteps(QObject):
    """The steps, one form at a time."""

    def __init__(self, context: Context, parent: QWidget) -> None:
        super().__init__(parent)
        self._context = context
        self._page = parent
        self.leader = ""
        self.people: tuple[Hint, ...] = ()

    def ask(self, name: str, sheet: WarningSheet) -> None:
        """Show the form of that step."""
        made: Callable[..., Any]
        asked, made = getattr(self, f"_{name}")(sheet)
        asked.set_hints(self.people)
        self._connect_form(asked, made, sheet)
        asked.open()

    def _form(self, heading: str, yes: str, *fields: StepField) -> StepDialog:
        return StepDialog(self._page, heading, yes, self._context.clock, fields)

    def _tell(self, _sheet: WarningSheet) -> tuple[StepDialog, Callable[..., Any]]:
        asked = self._form(
            self.tr("Tell the duty leader"),
            self.tr("Told"),
            StepField("person", self.tr("Leader"), Ask.NAME, needed=True, value=self.leader),
            self._at(),
            self._channel(),
            StepField("instruction", self.tr("Their instruction, word for word")),
        )
        return asked, lambda answer: TellLeader(**answer)

    def _pass_on(self, _sheet: WarningSheet) -> tuple[StepDialog, Callable[..., Any]]:
        asked = self._form(
            self.tr("Pass on"),
            self.tr("Passed on"),
            StepField("to", self.tr("To (units, townships, person)"), Ask.NAME, needed=True),
            self._channel(),
            StepField("taker", self.tr("Taken by"), Ask.NAME),
            self._at(),
            StepField("words", self.tr("Said with it")),
        )
        return asked, lambda answer: PassWarningOn(**answer)

    def _cancel(self, sheet: WarningSheet) -> tuple[StepDialog, Callable[..., Any]]:
        now, until = self._context.clock.now(), sheet.warned.now.until
        choices = [("no", self.tr("cancelled by its issuer"))]
        if until is not None and until <= now:
            choices.insert(0, ("yes", self.tr("ran out and was not renewed")))
        asked = self._form(
            self.tr("The warning is over"),
            self.tr("Record"),
            StepField("lapsed", self.tr("How"), Ask.ONE_OF, choices=tuple(choices)),
            StepField(
                "issuer", self.tr("By whom"), Ask.NAME, needed=True, value=sheet.warned.now.issuer
            ),
            StepField("at", self.tr("Cancelled at"), Ask.PAST, needed=True, moment=now),
            StepField("words", self.tr("Words of the notice")),
        )

        def ended(answer: dict[str, Any]) -> Cancel:
            lapsed = answer["lapsed"] == "yes"
            return Cancel(answer["issuer"], answer["at"], now, answer["words"], lapsed)

        return asked, ended

    def _correct(self, sheet: WarningSheet) -> tuple[StepDialog, Callable[..., Any]]:
        facts, moments = sheet.warned.facts(), sheet.warned.moments()
        asked, made = correction(self._form, CORRECTABLE, facts, moments, self._context.clock)
        return asked, lambda answer: made(answer)[0]

    def _at(self) -> StepField:
        now = self._context.clock.now()
        return StepField("at", self.tr("At"), Ask.PAST, needed=True, moment=now)

    def _channel(self) -> StepField:
        return StepField("channel", self.tr("By"), Ask.ONE_OF, value="phone", choices=channels())

    def _connect_form(
        self, asked: StepDialog, made: Callable[..., Any], sheet: WarningSheet
    ) -> None:
        asked.answered.connect(partial(self._send, asked, made, sheet))

    def _send(
        self, asked: StepDialog, made: Callable[..., Any], sheet: WarningSheet, answer: Any
    ) -> None:
        try:
            intent = made(answer)
        except OperatorError as error:
            asked.refuse(error)
            return
        self._context.bridge.do(
            act_on_warning,
            sheet.subject.id,
            intent,
            then=lambda _changes: asked.close(),
            failed=asked.refuse,
            owner=asked,
        )
