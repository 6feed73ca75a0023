"""Forms with lines: the command post with its groups, a consultation with its decisions."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit, QWidget

from commandpost.domain.command import Consult, Decision, OpenPost
from commandpost.domain.entries.command import PostGroup
from commandpost.ui.dialogs.intent_dialog import IntentDialog
from commandpost.ui.widgets.labels import add_row, set_invalid
from commandpost.ui.widgets.moment_field import Side, moment_typed
from commandpost.usecases.desk import new_id

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.command import Scene
    from commandpost.ui.station_clock import StationClock

_PARTS = re.compile(r"[／/|]")
_NAMES = re.compile(r"[、,，;；\s]+")


class PostDialog(IntentDialog):
    """现场指挥部: its place and its groups, one a line: group／lead unit／members."""

    def __init__(self, scene: Scene, proposed: Sequence[PostGroup], parent: QWidget) -> None:
        heading = QCoreApplication.translate("PostDialog", "Command post on scene")
        yes = QCoreApplication.translate("PostDialog", "Record")
        super().__init__(parent, heading, yes)
        self.setObjectName("post_dialog")
        self.place = QLineEdit(scene.place)
        self.place.setObjectName("post_place")
        self.groups = QPlainTextEdit()
        self.groups.setObjectName("post_groups")
        self.groups.setTabChangesFocus(True)
        self.groups.setMinimumHeight(240)
        self.groups.setPlainText("\n".join(_line(g) for g in scene.groups or proposed))
        self.told.setText(
            self.tr("One group a line: group／lead unit／members. The plan's groups stand there.")
        )
        add_row(self.fields, self.tr("Place"), self.place)
        add_row(self.fields, self.tr("Groups"), self.groups)
        self.place.setFocus()

    def intent(self) -> OpenPost | None:
        """Place and groups."""
        place = self.need(self.place)
        lines = (_PARTS.split(line) for line in self.groups.toPlainText().splitlines())
        groups = tuple(_group(parts) for parts in lines if parts[0].strip())
        return OpenPost(place, groups) if place else None


def _line(group: PostGroup) -> str:
    return "／".join((group.name, group.lead, "、".join(group.members))).rstrip("／")


def _group(parts: list[str]) -> PostGroup:
    name, lead, members = ([p.strip() for p in parts] + ["", ""])[:3]
    return PostGroup(name, lead, tuple(m for m in _NAMES.split(members) if m))


class ConsultDialog(IntentDialog):
    """会商: its decisions, one a line, become tasks: what／owner／by when."""

    def __init__(self, clock: StationClock, parent: QWidget) -> None:
        heading = QCoreApplication.translate("ConsultDialog", "Consultation")
        yes = QCoreApplication.translate("ConsultDialog", "Record")
        super().__init__(parent, heading, yes)
        self.setObjectName("consult_dialog")
        self._clock = clock
        self.topic = QLineEdit()
        self.topic.setObjectName("consult_topic")
        self.chair = QLineEdit()
        self.chair.setObjectName("consult_chair")
        self.present = QLineEdit()
        self.present.setObjectName("consult_present")
        self.conclusions = QLineEdit()
        self.conclusions.setObjectName("consult_conclusions")
        self.decisions = QPlainTextEdit()
        self.decisions.setObjectName("consult_decisions")
        self.decisions.setTabChangesFocus(True)
        self.decisions.setMinimumHeight(120)
        self.told.setText(
            self.tr("One decision a line: what／owner／by when (0600, +30). It becomes a task.")
        )
        rows = (
            (self.tr("Topic"), self.topic),
            (self.tr("Chaired by"), self.chair),
            (self.tr("Participants"), self.present),
            (self.tr("Conclusions"), self.conclusions),
            (self.tr("Decisions"), self.decisions),
        )
        for words, field in rows:
            add_row(self.fields, words, field)
        self.topic.setFocus()

    def intent(self) -> Consult | None:
        """What was concluded and decided; a line without owner or with no time is framed."""
        chair, topic = self.need(self.chair), self.need(self.topic)
        made = [self._decision(line) for line in self.decisions.toPlainText().splitlines() if line]
        decisions = tuple(d for d in made if d is not None)
        set_invalid(self.decisions, len(decisions) < len(made))
        if not (chair and topic) or len(decisions) < len(made):
            return None
        present = tuple(name for name in _NAMES.split(self.present.text()) if name)
        conclusions = self.conclusions.text().strip()
        return Consult(topic, chair, present, conclusions, self._clock.now(), decisions)

    def _decision(self, line: str) -> Decision | None:
        text, owner, when = ([p.strip() for p in _PARTS.split(line)] + ["", ""])[:3]
        due = moment_typed(when, self._clock.now(), self._clock.offset, Side.AHEAD)
        if not (text and owner) or (when and due is None):
            return None
        return Decision(new_id(), text, owner, due)
