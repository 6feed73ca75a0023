"""``A flood call at 23:40 graded 较大 would owe``: the real engine over the rules as edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QTime, Signal
from PySide6.QtWidgets import QHBoxLayout, QTimeEdit, QVBoxLayout, QWidget

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import EventGrade
from commandpost.domain.profile_edit import Part, Spot
from commandpost.domain.profile_preview import Supposed, would_owe
from commandpost.domain.reporting import Circumstance, Medium
from commandpost.domain.times import MINUTE, Instant, civil, instant_of
from commandpost.host.text import text
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.rules_edit.item_form import choices
from commandpost.ui.rule_words import medium_words, span_words, stage_words
from commandpost.ui.widgets.calm_wheel import calm
from commandpost.ui.widgets.labels import indent_text, label, section
from commandpost.ui.widgets.table import Table
from commandpost.ui.words import level_word
from commandpost.usecases.rules import with_local_limits
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.profile_preview import Owing
    from commandpost.domain.reporting import Obligation, Profile
    from commandpost.domain.station import StationProfile
    from commandpost.ui.context import Context


class RulesPreview(QWidget):
    """Hazard, grade, hour and sign are chosen; what would be owed stands below, soonest first.

    Signals:
        wanted: Enter on a report; carries the ``Spot`` of the rule that asks for it.
    """

    wanted = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._rules: tuple[Profile, StationProfile] | None = None
        self.hazard = choices([(key, hazard_name(key)) for key in HAZARDS])
        grades = [(grade, level_word(grade)) for grade in EventGrade]
        self.grade = choices([(None, self.tr("not graded")), *grades])
        self.grade.setCurrentIndex(self.grade.findText(level_word(EventGrade.LARGE)))
        self.hour = QTimeEdit(QTime(23, 40))
        self.hour.setDisplayFormat("HH:mm")
        indent_text(self.hour)
        calm(self.hour)
        signs = [(each, text(f"word.Circumstance.{each.value}")) for each in Circumstance]
        self.sign = choices([(None, self.tr("no sign")), *signs])
        self.told = label(tone="quiet", kind="small", wrap=True)
        self.told.setObjectName("rules_preview_told")
        self.table = Table(TableModel(self._columns(), context.look, lambda o: o.id), context.look)
        self.table.setObjectName("rules_preview")
        self.table.setAccessibleName(self.tr("What such a call would owe"))
        self._arrange()
        self._connect()

    def follow(self, profile: Profile, station: StationProfile) -> None:
        """The rules as they stand now."""
        self._rules = (profile, station)
        self._show()

    @property
    def owing(self) -> Owing | None:
        """What the supposed call owes."""
        if self._rules is None:
            return None
        profile, station = self._rules
        day = civil(self._context.clock.now(), station.offset)
        at = self.hour.time()
        clock = day.replace(hour=at.hour(), minute=at.minute(), second=0, microsecond=0)
        heard = Instant(instant_of(clock))
        supposed = Supposed(
            self.hazard.currentData(),
            self.grade.currentData(),
            heard,
            station.offset,
            self.sign.currentData(),
        )
        return would_owe(with_local_limits(profile, station), supposed)

    def _show(self) -> None:
        owing = self.owing
        if owing is None:
            return
        self.table.show_rows((*owing.first, *owing.next))
        first = self.tr("{count} first reports").format(count=len(owing.first))
        after = self.tr("then {count} follow-ups, counted from a report in time").format(
            count=len(owing.next)
        )
        hours = " ".join(hour for rule in owing.zero for hour in rule.daily_at)
        zero = self.tr("townships report zero at {hours}").format(hours=hours) if hours else ""
        self.told.setText(self.tr("; ").join(part for part in (first, after, zero) if part))

    def _columns(self) -> tuple[Column, ...]:
        return (
            Column(self.tr("Due"), self._due, width=96),
            Column(self.tr("After"), self._after, width=84),
            Column(self.tr("Report"), lambda o: stage_words(o.stage), width=84),
            Column(self.tr("How"), lambda o: self._medium(o.medium), width=84),
            Column(self.tr("To"), lambda o: o.recipient),
        )

    def _medium(self, medium: Medium) -> str:
        return medium_words(medium)

    def _due(self, owed: Obligation) -> str:
        return self._context.clock.near(owed.due_at)

    def _after(self, owed: Obligation) -> str:
        return span_words((owed.due_at - owed.started_at) // MINUTE)

    def _arrange(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(section(self.tr("Try it: a call")))
        for words, field in (
            (self.tr("Kind of the supposed call"), self.hazard),
            (self.tr("Its hour"), self.hour),
            (self.tr("Its grade"), self.grade),
            (self.tr("Its sign"), self.sign),
        ):
            field.setAccessibleName(words)
            row.addWidget(field)
        row.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self.told)
        column.addWidget(self.table, 1)

    def _connect(self) -> None:
        for box in (self.hazard, self.grade, self.sign):
            box.currentIndexChanged.connect(self._show)
        self.hour.timeChanged.connect(self._show)
        self.table.row_chosen.connect(self._want)

    def _want(self, owed: Obligation) -> None:
        self.wanted.emit(Spot(Part.RULES, owed.rule))
