"""One reporting rule: which report, to whom, within what, for which incidents, and says who."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtWidgets import QCheckBox, QComboBox

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import EventGrade
from commandpost.domain.reporting import (
    Circumstance,
    DeadlineRule,
    Line,
    Medium,
    Stage,
    StartsAt,
)
from commandpost.host.text import text
from commandpost.ui.pages.rules_edit.item_form import (
    ItemForm,
    Picks,
    choices,
    hours_of,
    line,
    number_of,
    show_choice,
)
from commandpost.ui.rule_words import line_name, medium_words, stage_words
from commandpost.ui.words import level_word
from commandpost.usecases.views.names import hazard_name

MINUTES, EVERY, DAILY, OWN = "minutes", "every", "daily", "own"


class RuleForm(ItemForm):
    """Kind of limit and its amount stand in two rows: minutes as a number, hours as ``08:00``."""

    def __init__(self) -> None:
        super().__init__()
        self._rule: DeadlineRule | None = None
        self.stage = choices([(stage, stage_words(stage)) for stage in Stage])
        self.line = choices([(each, line_name(each)) for each in Line])
        self.medium = choices([(each, medium_words(each)) for each in Medium])
        self.recipient = line(60)
        self.kind = self._kinds()
        self.amount = line(120)
        self.starts = choices(
            [
                (StartsAt.HEARD, self.tr("from the call (接报)")),
                (StartsAt.OCCURRED, self.tr("from the event")),
            ]
        )
        self.as_of = line(5)
        grades = [(grade, level_word(grade)) for grade in sorted(EventGrade)]
        self.grade = choices([(None, self.tr("any grade")), *grades])
        self.accidents = QCheckBox(self.tr("accidents only"))
        self.hazards = Picks([(key, hazard_name(key)) for key in HAZARDS])
        signs = [(sign.value, text(f"word.Circumstance.{sign.value}")) for sign in Circumstance]
        self.also = Picks(signs)
        self.until = QCheckBox(self.tr("ends when the disaster has settled (灾情稳定)"))
        self._arrange()

    def fill(self, item: DeadlineRule) -> None:
        """Show a rule."""
        self._rule = item
        for box, value in (
            (self.stage, item.stage),
            (self.line, item.line),
            (self.medium, item.medium),
            (self.starts, item.starts),
            (self.grade, item.min_grade),
        ):
            show_choice(box, value)
        self.recipient.setText(item.recipient)
        show_choice(self.kind, _kind(item))
        self.amount.setText(_amount(item))
        self.as_of.setText(item.as_of)
        self.hazards.show_picked(item.hazards)
        self.also.show_picked(sign.value for sign in item.also_when)
        self.accidents.setChecked(item.accidents_only)
        self.until.setChecked(item.until_stable)
        self.fill_source(item)
        self._fit()

    def value(self) -> DeadlineRule:
        """The rule as it stands here."""
        assert self._rule is not None
        kind, words = self.kind.currentData(), self.amount.text()
        number = number_of(words)
        return replace(
            self._rule,
            stage=self.stage.currentData(),
            line=self.line.currentData(),
            medium=self.medium.currentData(),
            recipient=self.recipient.text().strip(),
            starts=self.starts.currentData(),
            minutes=number if kind in (MINUTES, OWN) else None,
            every_minutes=number if kind == EVERY else None,
            daily_at=hours_of(words) if kind == DAILY else (),
            station=kind == OWN,
            as_of="".join(hours_of(self.as_of.text())),
            hazards=self._in_old_order(self.hazards.picked),
            accidents_only=self.accidents.isChecked(),
            min_grade=self.grade.currentData(),
            also_when=tuple(Circumstance(key) for key in self.also.picked),
            until_stable=self.until.isChecked(),
            **self.source_values(),
        )

    def _in_old_order(self, picked: tuple[str, ...]) -> tuple[str, ...]:
        """Ticking one and unticking it again changes nothing."""
        assert self._rule is not None
        old = [key for key in self._rule.hazards if key in picked]
        return (*old, *(key for key in picked if key not in old))

    def _kinds(self) -> QComboBox:
        return choices(
            [
                (MINUTES, self.tr("within minutes")),
                (EVERY, self.tr("every so many minutes")),
                (DAILY, self.tr("daily at")),
                (OWN, self.tr("the county's own minutes (Alt+2)")),
            ]
        )

    def _arrange(self) -> None:
        self.add("stage", self.tr("Report"), self.stage)
        self.add("line", self.tr("Line"), self.line)
        self.add("medium", self.tr("Medium"), self.medium)
        self.add("recipient", self.tr("To"), self.recipient)
        self.add("kind", self.tr("Limit"), self.kind)
        self.add("limit", self.tr("Amount"), self.amount)
        self.add_source()
        self.add("starts", self.tr("Counts"), self.starts)
        self.add("as_of", self.tr("Figures as of"), self.as_of)
        self.add("min_grade", self.tr("From grade"), self.grade)
        self.add("accidents_only", self.tr("Only"), self.accidents)
        self.add("hazards", self.tr("Kinds"), self.hazards, self.tr("None ticked: every kind."))
        self.add("also_when", self.tr("Also when"), self.also)
        self.add("until_stable", self.tr("Until"), self.until)
        self.as_of.setPlaceholderText(self.tr("as 16:00; daily reports only"))
        self.kind.currentIndexChanged.connect(self._fit)

    def _fit(self) -> None:
        """What the amount is to be in this kind of limit."""
        hints = {
            MINUTES: self.tr("minutes, as 30"),
            EVERY: self.tr("minutes, as 1440 for once a day"),
            DAILY: self.tr("hours, as 08:00 17:00"),
            OWN: self.tr("empty, or minutes until the county says its own"),
        }
        self.amount.setPlaceholderText(hints[self.kind.currentData()])


def _kind(rule: DeadlineRule) -> str:
    if rule.station:
        return OWN
    if rule.daily_at:
        return DAILY
    return EVERY if rule.every_minutes is not None else MINUTES


def _amount(rule: DeadlineRule) -> str:
    if rule.daily_at:
        return " ".join(rule.daily_at)
    number = rule.every_minutes if rule.every_minutes is not None else rule.minutes
    return "" if number is None else str(number)
