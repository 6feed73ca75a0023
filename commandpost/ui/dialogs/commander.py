"""Appoints the on-scene or the technical commander; a change is a timed handover."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QRadioButton, QWidget

from commandpost.domain.incident_decisions import Appoint
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row
from commandpost.ui.widgets.moment_field import MomentField
from commandpost.ui.widgets.time_edit import TimeEdit

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.incident import Command
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.places import Hint


class CommanderDialog(IntentDialog):
    """Answers with an ``Appoint``."""

    def __init__(
        self,
        clock: StationClock,
        standing: Command | None,
        technical: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, self._heading(standing, technical), self._yes(standing))
        self.setObjectName("commander_dialog")
        self._clock = clock
        self._standing = standing
        self._technical = technical
        self._opened = clock.now()
        self.person = HintEdit()
        self.person.setObjectName("commander_person")
        self.post = QLineEdit()
        self.post.setObjectName("commander_post")
        self.first_arriver = QRadioButton(self.tr("First to arrive"))
        self.first_arriver.setObjectName("commander_first_arriver")
        self.appointed = QRadioButton(self.tr("Appointed"))
        self.appointed.setObjectName("commander_appointed")
        self.time = TimeEdit(clock, "0312")
        self.time.edit.setObjectName("commander_time")
        self.time.set_moment(self._opened)
        self.briefing = QLineEdit()
        self.briefing.setObjectName("commander_briefing")
        self.orders = QLineEdit()
        self.orders.setObjectName("commander_orders")
        self.handed, self.taken = MomentField(clock), MomentField(clock)
        self.handed.edit.setObjectName("commander_handed")
        self.taken.edit.setObjectName("commander_taken")
        self._arrange(standing)
        self._connect_fields()
        self.person.setFocus()

    def set_hints(self, hints: Sequence[Hint]) -> None:
        """Offer these people."""
        self.person.set_hints(hints)

    def intent(self) -> Appoint | None:
        """Who commands from when."""
        post, person = self.need(self.post), self.need(self.person)
        signed = self.handed.readable and self.taken.readable
        if not (post and person and self.time.readable and signed):
            return None
        how = "first_arriver" if self.first_arriver.isChecked() else "appointed"
        return Appoint(
            person=person,
            post=post,
            how="handover" if self._standing is not None else how,
            at=self.time.moment if self.time.moment is not None else self._opened,
            briefing=self.briefing.text().strip(),
            standing_orders=self.orders.text().strip(),
            technical=self._technical,
            handed_at=self.handed.moment,
            taken_at=self.taken.moment,
        )

    def _heading(self, standing: Command | None, technical: bool) -> str:
        if technical:
            return self.tr("Technical commander")
        if standing is not None:
            return self.tr("Hand over on-scene command")
        return self.tr("On-scene commander")

    def _yes(self, standing: Command | None) -> str:
        return self.tr("Hand over") if standing is not None else self.tr("Appoint")

    def _arrange(self, standing: Command | None) -> None:
        if standing is not None:
            since = self._clock.near(standing.since)
            words = self.tr("{person} ({post}) has commanded since {time} and hands over.")
            self.told.setText(words.format(person=standing.person, post=standing.post, time=since))
        elif self._technical:
            self.told.setText(self.tr("Advises; never replaces the on-scene commander."))
        else:
            self.told.setText(self.tr("Exactly one person commands on scene at a time."))
        add_row(self.fields, self.tr("Person"), self.person)
        add_row(self.fields, self.tr("Unit and post"), self.post)
        how = QWidget()
        row = QHBoxLayout(how)
        row.setContentsMargins(0, 0, 0, 0)
        group = QButtonGroup(how)
        for choice in (self.first_arriver, self.appointed):
            group.addButton(choice)
            row.addWidget(choice)
        row.addStretch()
        (self.appointed if self._technical else self.first_arriver).setChecked(True)
        if standing is None and not self._technical:
            add_row(self.fields, self.tr("How"), how)
        else:
            how.setParent(self)
            how.hide()
        add_row(self.fields, self.tr("From"), self.time)
        add_row(self.fields, self.tr("Briefing"), self.briefing)
        for field in (self.handed, self.taken):
            field.setParent(self)
            field.setVisible(standing is not None)
        if standing is not None:
            hint = self.tr("the minute; empty: not signed")
            giver = self.tr("{person} signed").format(person=standing.person)
            add_row(self.fields, giver, self.handed, hint)
            add_row(self.fields, self.tr("The new one signed"), self.taken, hint)
            self.orders.setText(standing.standing_orders)
        add_row(self.fields, self.tr("Standing orders"), self.orders)

    def _connect_fields(self) -> None:
        self.person.editingFinished.connect(self._know_post)
        signed = (self.handed.edit, self.taken.edit)
        for field in (self.person, self.post, self.time.edit, self.briefing, *signed):
            field.returnPressed.connect(self.focusNextChild)
        self.orders.returnPressed.connect(self.take)

    def name_open(self, tasks: Sequence[str]) -> None:
        """The open tasks go over by name."""
        if self._standing is not None and tasks:
            words = self.tr("Open tasks handed over ({count}): {tasks}")
            named = words.format(count=len(tasks), tasks="、".join(tasks))
            self.told.setText(f"{self.told.text()}\n{named}")

    def _know_post(self) -> None:
        """Somebody from the contacts brings unit and post along."""
        known = self.person.hint()
        if known is not None and not self.post.text().strip():
            self.post.setText(known.about)
