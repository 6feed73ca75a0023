"""The steps of a matter as small forms, and the intents that their answers come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QObject

from commandpost.domain.entries.matter import MatterUrgency
from commandpost.domain.errors import OperatorError
from commandpost.domain.facts import CorrectFact, RetimeFact
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id
from commandpost.domain.matter_decisions import (
    FeedBack,
    Instruct,
    PassOn,
    ReopenMatter,
    Settle,
)
from commandpost.host.text import language, text
from commandpost.ui.dialogs.step_dialog import Ask, StepDialog, StepField, channels
from commandpost.ui.widgets.moment_field import Side, moment_typed

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from commandpost.domain.times import Instant
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.matters import MatterSheet

TIMES = ("received", "due")
CORRECTABLE = ("unit", "number", "asks", "urgency", *TIMES)


class MatterSteps(QObject):
    """Makes the form of a step for the matter that is shown."""

    def __init__(self, parent: QWidget, clock: StationClock, leader: Callable[[], str]) -> None:
        super().__init__(parent)
        self._parent = parent
        self._clock = clock
        self._leader = leader

    def dialog(self, name: str, sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        """The form, and what turns its answer into an intent."""
        made: tuple[StepDialog, Callable[..., Any]] = getattr(self, f"_{name}")(sheet)
        return made

    def _form(self, heading: str, yes: str, *fields: StepField) -> StepDialog:
        return StepDialog(self._parent, heading, yes, self._clock, fields)

    def _at(self) -> StepField:
        now = self._clock.now()
        return StepField("at", self.tr("At"), Ask.PAST, needed=True, moment=now)

    def _channel(self) -> StepField:
        return StepField("channel", self.tr("By"), Ask.ONE_OF, value="phone", choices=channels())

    def _tell(self, _sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        asked = self._form(
            self.tr("Tell the duty leader"),
            self.tr("Told"),
            StepField("to", self.tr("Leader"), Ask.NAME, needed=True, value=self._leader()),
            self._at(),
            self._channel(),
            StepField("words", self.tr("Their instruction")),
        )

        def told(answer: dict[str, Any]) -> tuple[object, ...]:
            passed = PassOn(answer["to"], answer["at"], answer["channel"], "", leader=True)
            if not answer["words"]:
                return (passed,)
            return (passed, Instruct(answer["to"], answer["words"], answer["at"]))

        return asked, told

    def _pass_on(self, _sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        asked = self._form(
            self.tr("Pass on"),
            self.tr("Passed on"),
            StepField("to", self.tr("To (unit, section, person)"), Ask.NAME, needed=True),
            self._channel(),
            StepField("taker", self.tr("Taken by"), Ask.NAME),
            self._at(),
            StepField("words", self.tr("Said with it")),
        )
        return asked, lambda answer: (PassOn(**answer),)

    def _instruct(self, _sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        asked = self._form(
            self.tr("Leader's instruction"),
            self.tr("Record"),
            StepField("by", self.tr("Leader"), Ask.NAME, needed=True, value=self._leader()),
            StepField(
                "instruction",
                self.tr("Word for word"),
                needed=True,
            ),
            self._at(),
            StepField(
                "due_at",
                self.tr("Answer wanted by"),
                Ask.AHEAD,
            ),
        )
        return asked, lambda answer: (Instruct(**answer),)

    def _feed_back(self, sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        waiting = [each for each in sheet.matter.instructions if each.answered_at is None]
        none = self.tr("no instruction in particular")
        choices = (*((each.entry, f"{each.by}：{each.words[:40]}") for each in waiting), ("", none))
        passed = sheet.matter.passed[-1].to if sheet.matter.passed else ""
        asked = self._form(
            self.tr("What came back"),
            self.tr("Record"),
            StepField("by", self.tr("From"), Ask.NAME, needed=True, value=passed),
            StepField("words", self.tr("Feedback"), needed=True),
            StepField(
                "instruction",
                self.tr("Answers"),
                Ask.ONE_OF,
                value=choices[0][0],
                choices=choices,
            ),
            self._at(),
        )

        def fed_back(answer: dict[str, Any]) -> tuple[object, ...]:
            named = Id(answer["instruction"]) if answer["instruction"] else None
            return (FeedBack(answer["by"], answer["words"], answer["at"], named),)

        return asked, fed_back

    def _settle(self, _sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        asked = self._form(
            self.tr("Settle"),
            self.tr("Settled"),
            StepField("outcome", self.tr("What came of it"), needed=True),
        )
        return asked, lambda answer: (Settle(answer["outcome"]),)

    def _reopen(self, _sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        words = self.tr("Take up again")
        reason = self.tr("Reason")
        asked = self._form(words, words, StepField("reason", reason, needed=True))
        return asked, lambda answer: (ReopenMatter(answer["reason"]),)

    def _correct(self, sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        return correction(
            self._form, CORRECTABLE, sheet.matter.facts(), sheet.matter.moments(), self._clock
        )

    def _incident(self, sheet: MatterSheet) -> tuple[StepDialog, Callable[..., Any]]:
        chinese = language().startswith("zh")
        kinds = tuple(
            (each.key, each.zh if chinese else each.en)
            for each in HAZARDS.values()
            if each.key != "relief"
        )
        asked = self._form(
            self.tr("Register as a new incident"),
            self.tr("Register"),
            StepField("place", self.tr("Place"), needed=True),
            StepField("township", self.tr("Township"), Ask.NAME),
            StepField(
                "hazard",
                self.tr("Kind"),
                Ask.ONE_OF,
                value="general",
                choices=kinds,
            ),
        )
        asked.told.setText(sheet.matter.registered.what)
        return asked, lambda answer: (answer,)


def correction(
    make: Callable[..., StepDialog],
    names: tuple[str, ...],
    facts: dict[str, str],
    moments: dict[str, Instant | None],
    clock: StationClock,
) -> tuple[StepDialog, Callable[..., Any]]:
    """One fact of a subject is chosen and put right; what stood there is shown beside it."""

    def stands(name: str) -> str:
        if name not in moments:
            return fact_words(name, facts.get(name, ""))
        moment = moments[name]
        return "" if moment is None else clock.dated(moment)

    choices = tuple((name, f"{text(f'fact.name.{name}')}：{stands(name)}") for name in names)
    asked = make(
        QCoreApplication.translate("MatterSteps", "Correct"),
        QCoreApplication.translate("MatterSteps", "Correct"),
        StepField(
            "fact",
            QCoreApplication.translate("MatterSteps", "Stands now"),
            Ask.ONE_OF,
            choices=choices,
        ),
        StepField(
            "after",
            QCoreApplication.translate("MatterSteps", "Right is"),
            hint=QCoreApplication.translate(
                "MatterSteps", "A time as 0312, -15, +30 or 11-24 08:00; both wordings are kept."
            ),
        ),
        StepField("reason", QCoreApplication.translate("MatterSteps", "Reason")),
    )

    def put_right(answer: dict[str, Any]) -> tuple[object, ...]:
        name, after, reason = answer["fact"], answer["after"], answer["reason"]
        if name in moments:
            return (RetimeFact(name, _moment(after, clock), reason),)
        return (CorrectFact(name, _key_of(name, after), reason),)

    return asked, put_right


def fact_words(name: str, value: str) -> str:
    """A fact as people read it: marks and colours are kept by name."""
    if name == "urgency":
        return text(f"word.MatterUrgency.{value}")
    if name == "colour":
        rank = ("red", "orange", "yellow", "blue").index(value) + 1
        return text(f"word.WarningColour.{rank}")
    return value


def _key_of(name: str, words: str) -> str:
    """The name in the program of a mark or colour that was written in words."""
    if name == "urgency":
        known = {fact_words(name, mark.value).lower(): mark.value for mark in MatterUrgency}
    elif name == "colour":
        colours = ("red", "orange", "yellow", "blue")
        known = {fact_words(name, each).lower(): each for each in colours}
        known |= {"红": "red", "橙": "orange", "黄": "yellow", "蓝": "blue"}
    else:
        return words
    return known.get(words.strip().lower(), words)


def _moment(words: str, clock: StationClock) -> Instant | None:
    if not words.strip():
        return None
    found = moment_typed(words, clock.now(), clock.offset, Side.EITHER)
    if found is None:
        raise OperatorError("time.not_understood", text=words)
    return found
