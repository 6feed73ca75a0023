"""Forms of what is no reporting rule: zero reports, duty-room limits, papers, the whole profile."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.duty_limits import DutyLimit, DutyStep, Incoming
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.zero_rules import Ground, ZeroRule
from commandpost.host.text import text
from commandpost.ui.pages.rules_edit.item_form import (
    ItemForm,
    Picks,
    choices,
    hours_of,
    line,
    minutes_box,
    show_choice,
)
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.reporting import Profile, ReportForm

DAY = 24 * 60
RANKS = (4, 3, 2, 1)


class ZeroForm(ItemForm):
    """Townships report at these hours while such a thing is in force."""

    def __init__(self) -> None:
        super().__init__()
        self._rule: ZeroRule | None = None
        self._warnings: Sequence[tuple[str, str]] = ()
        self.ground = choices([(each, text(f"word.Ground.{each.value}")) for each in Ground])
        self.rank = choices([(rank, self._rank_words(rank)) for rank in RANKS])
        self.hours = line(120)
        self.hazards = Picks(())
        self.summary_to = line(60)
        self.summary = minutes_box(DAY)
        self.add("ground", self.tr("In force"), self.ground)
        self.add("rank", self.tr("From"), self.rank)
        self.add("daily_at", self.tr("Reported at"), self.hours)
        self.add("hazards", self.tr("Kinds"), self.hazards, self.tr("None ticked: every kind."))
        self.add("summary_to", self.tr("Summary to"), self.summary_to)
        self.add("summary_minutes", self.tr("Within (min)"), self.summary)
        self.add_source()
        self.hours.setPlaceholderText(self.tr("hours, as 08:00 17:00"))
        self.ground.currentIndexChanged.connect(self._offer)

    def offer_warnings(self, kinds: Sequence[tuple[str, str]]) -> None:
        """The kinds of warning there are."""
        self._warnings = kinds

    def fill(self, item: ZeroRule) -> None:
        """Show a rule."""
        self._rule = item
        show_choice(self.ground, item.ground)
        self._offer()
        show_choice(self.rank, item.rank)
        self.hours.setText(" ".join(item.daily_at))
        self.hazards.show_picked(item.hazards)
        self.summary_to.setText(item.summary_to)
        self.summary.setValue(item.summary_minutes)
        self.fill_source(item)

    def value(self) -> ZeroRule:
        """The rule as it stands here."""
        assert self._rule is not None
        picked = self.hazards.picked
        old = [key for key in self._rule.hazards if key in picked]
        return replace(
            self._rule,
            ground=self.ground.currentData(),
            rank=self.rank.currentData(),
            daily_at=hours_of(self.hours.text()),
            hazards=(*old, *(key for key in picked if key not in old)),
            summary_to=self.summary_to.text().strip(),
            summary_minutes=self.summary.value(),
            **self.source_values(),
        )

    def _rank_words(self, rank: int) -> str:
        words = (
            self.tr("red / level Ⅰ / extremely major"),
            self.tr("orange / level Ⅱ / major and graver"),
            self.tr("yellow / level Ⅲ / large and graver"),
            self.tr("blue / level Ⅳ / every one"),
        )
        return words[rank - 1]

    def _offer(self) -> None:
        """A warning has kinds of its own; everything else has the kinds of emergency."""
        blocked = self.hazards.blockSignals(True)
        ground, picked = self.ground.currentData(), self.hazards.picked
        names = [(key, hazard_name(key)) for key in HAZARDS]
        self.hazards.offer(self._warnings if ground is Ground.WARNING else names)
        if ground is not Ground.ALWAYS:
            self.hazards.show_picked(key for key in picked if key in dict(self._names(ground)))
        self.hazards.setEnabled(ground is not Ground.ALWAYS)
        self.hazards.blockSignals(blocked)

    def _names(self, ground: Ground) -> Sequence[tuple[str, str]]:
        if ground is Ground.WARNING:
            return self._warnings
        return [(key, hazard_name(key)) for key in HAZARDS]


class LimitForm(ItemForm):
    """What comes in is told and passed on within so many minutes."""

    def __init__(self) -> None:
        super().__init__()
        self._limit: DutyLimit | None = None
        self.incoming = choices([(each, text(f"word.Incoming.{each.value}")) for each in Incoming])
        self.step = choices([(each, text(f"word.DutyStep.{each.value}")) for each in DutyStep])
        self.minutes = minutes_box(DAY)
        self.add("incoming", self.tr("What comes in"), self.incoming)
        self.add("step", self.tr("Step"), self.step)
        self.add("minutes", self.tr("Within (min)"), self.minutes)
        self.add_source()

    def fill(self, item: DutyLimit) -> None:
        """Show a limit."""
        self._limit = item
        show_choice(self.incoming, item.incoming)
        show_choice(self.step, item.step)
        self.minutes.setValue(item.minutes)
        self.fill_source(item)

    def value(self) -> DutyLimit:
        """The limit as it stands here."""
        assert self._limit is not None
        return replace(
            self._limit,
            incoming=self.incoming.currentData(),
            step=self.step.currentData(),
            minutes=self.minutes.value(),
            **self.source_values(),
        )


class PaperForm(ItemForm):
    """Form, signer and greatest length of what goes up one line, or of a leader's message."""

    def __init__(self) -> None:
        super().__init__()
        self._form: ReportForm | None = None
        self.title, self.signer = line(60), line(120)
        self.length = minutes_box(20_000, self.tr("no limit"))
        self.add("title", self.tr("Form"), self.title)
        self.add("signer", self.tr("Signer"), self.signer)
        self.add("max_characters", self.tr("Characters"), self.length)
        self.add_source()

    def fill(self, item: ReportForm) -> None:
        """Show a form."""
        self._form = item
        self.title.setText(item.title)
        self.signer.setText(item.signer)
        self.length.setValue(item.max_characters or 0)
        self.fill_source(item)

    def value(self) -> ReportForm:
        """The form as it stands here."""
        assert self._form is not None
        return replace(
            self._form,
            title=self.title.text().strip(),
            signer=self.signer.text().strip(),
            max_characters=self.length.value() or None,
            **self.source_values(),
        )


class WholeForm(ItemForm):
    """What belongs to no single rule: name, receipts, casualty watch."""

    def __init__(self) -> None:
        super().__init__()
        self._profile: Profile | None = None
        self.title = line(60)
        self.receipt = minutes_box(DAY, self.tr("nobody is reminded"))
        self.asked = line(5)
        self.days, self.short = minutes_box(366), minutes_box(366)
        self.serial = line(60)
        self.add("title", self.tr("Name"), self.title)
        self.add("receipt_minutes", self.tr("Receipt (min)"), self.receipt)
        self.add("casualty_check_at", self.tr("Casualties at"), self.asked)
        self.add("casualty_watch_days", self.tr("Watch (days)"), self.days)
        self.add("casualty_watch_days_short", self.tr("Traffic and fire (days)"), self.short)
        self.add("serial_style", self.tr("Serial style"), self.serial)
        self.asked.setPlaceholderText(self.tr("as 09:00; empty: never asked"))

    def fill(self, item: Profile) -> None:
        """Show the profile's own fields."""
        self._profile = item
        self.title.setText(item.title)
        self.receipt.setValue(item.receipt_minutes or 0)
        self.asked.setText(item.casualty_check_at)
        self.days.setValue(item.casualty_watch_days)
        self.short.setValue(item.casualty_watch_days_short)
        self.serial.setText(item.serial_style)

    def value(self) -> Profile:
        """The profile with its own fields as they stand here."""
        assert self._profile is not None
        return replace(
            self._profile,
            title=self.title.text().strip(),
            receipt_minutes=self.receipt.value() or None,
            casualty_check_at="".join(hours_of(self.asked.text())),
            casualty_watch_days=self.days.value(),
            casualty_watch_days_short=self.short.value(),
            serial_style=self.serial.text().strip(),
        )
