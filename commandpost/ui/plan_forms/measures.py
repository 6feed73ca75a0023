"""Forms for what is to be done and reported: a measure, a reporting limit."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.ui.plan_forms.form import ValueForm, line, minutes_field, text_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.plan import Measure, PlanDeadline


class MeasureForm(ValueForm):
    """A measure's words, who does it and by when."""

    def __init__(self) -> None:
        super().__init__()
        self.actor, self.text = line(200), text_box()
        self.minutes = minutes_field(self.tr("no limit stated"), self.tr(" min"))
        self.add(self.tr("Who"), self.actor, "measure_actor")
        self.add(self.tr("Within"), self.minutes, "measure_minutes")
        self.add(self.tr("What"), self.text, "measure_text")

    @property
    def first(self) -> QWidget:
        """Who is to do it."""
        return self.actor

    def show_value(self, value: Measure) -> None:
        """Show that measure."""
        super().show_value(value)
        self.actor.setText(value.actor)
        self.minutes.setValue(value.minutes or 0)
        self.text.setPlainText(value.text)

    def value(self) -> Measure:
        """The measure as the fields stand now."""
        held: Measure = self._value
        return replace(
            held,
            actor=self.actor.text().strip(),
            minutes=self.minutes.value() or None,
            text=self.text.toPlainText().strip() or held.text,
        )


class DeadlineForm(ValueForm):
    """A reporting limit: who reports to whom within what time."""

    def __init__(self) -> None:
        super().__init__()
        self.actor, self.recipient, self.text = line(200), line(200), text_box()
        self.minutes = minutes_field(self.tr("no limit stated"), self.tr(" min"))
        self.add(self.tr("Who"), self.actor, "deadline_actor")
        self.add(self.tr("To whom"), self.recipient, "deadline_recipient")
        self.add(self.tr("Within"), self.minutes, "deadline_minutes")
        self.add(self.tr("Words"), self.text, "deadline_text")

    @property
    def first(self) -> QWidget:
        """Who reports."""
        return self.actor

    def show_value(self, value: PlanDeadline) -> None:
        """Show that limit."""
        super().show_value(value)
        self.actor.setText(value.actor)
        self.recipient.setText(value.recipient)
        self.minutes.setValue(value.minutes or 0)
        self.text.setPlainText(value.text)

    def value(self) -> PlanDeadline:
        """The limit as the fields stand now."""
        held: PlanDeadline = self._value
        return replace(
            held,
            actor=self.actor.text().strip(),
            recipient=self.recipient.text().strip(),
            minutes=self.minutes.value() or None,
            text=self.text.toPlainText().strip() or held.text,
        )
