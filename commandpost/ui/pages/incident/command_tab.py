"""Who commands: the on-scene commander, exactly one, the technical commander, and who did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from commandpost.domain.checklist import open_tasks
from commandpost.ui.dialogs.commander import CommanderDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.pages.incident.scene_panel import ScenePanel
from commandpost.ui.pages.incident.tab import IncidentTab
from commandpost.ui.widgets.labels import button, card, label, section
from commandpost.ui.widgets.table import Table
from commandpost.usecases.command import act_on_scene
from commandpost.usecases.incidents import appoint_commander
from commandpost.usecases.views.incident_screen import command_history

if TYPE_CHECKING:
    from PySide6.QtWidgets import QFrame, QLabel

    from commandpost.domain.command import Intent
    from commandpost.domain.incident import Command
    from commandpost.domain.incident_decisions import Appoint
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.intent_dialog import IntentDialog
    from commandpost.usecases.views.incident_screen import CommandStep, IncidentScreen


class CommandTab(IncidentTab):
    """Alt+C and Alt+J appoint or hand over."""

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self.person = label(kind="huge")
        self.person.setObjectName("command_person")
        self.detail = label(tone="quiet", wrap=True)
        self.orders = label(wrap=True, selectable=True)
        self.appoint = button(self.tr("Appoint"), kind="primary", big=True, key="Alt+C")
        self.appoint.setObjectName("appoint_commander")
        self.technical = label(kind="large")
        self.technical.setObjectName("command_technical")
        self.technical_detail = label(tone="quiet", wrap=True)
        self.appoint_technical = button(self.tr("Appoint"), big=True, key="Alt+J")
        self.appoint_technical.setObjectName("appoint_technical")
        self.scene = ScenePanel(context)
        self.history = Table(
            TableModel(self._columns(), context.look, key=lambda step: step.entry), context.look
        )
        self.history.setObjectName("command_history")
        self.history.setAccessibleName(self.tr("History of command"))
        self._arrange()
        self._connect()

    def show_screen(self, screen: IncidentScreen) -> None:
        """Who commands now, and who did."""
        incident = screen.incident
        self.scene.show_incident(incident)
        nobody = self.tr("nobody yet")
        standing = incident.commander
        self.person.setText(standing.person if standing else nobody)
        self.detail.setText(
            self._told(standing) if standing else self.tr("The first to arrive commands.")
        )
        orders = standing.standing_orders if standing else ""
        words = self.tr("Standing orders: {words}").format(words=orders)
        self.orders.setText(words if orders else "")
        self.orders.setVisible(bool(orders))
        self.appoint.setText(self._key_words(standing) + "  Alt+C")
        expert = incident.technical
        self.technical.setText(expert.person if expert else nobody)
        self.technical_detail.setText(
            self._told(expert)
            if expert
            else self.tr("Advises; never replaces the on-scene commander.")
        )
        self.appoint_technical.setText(self._key_words(expert) + "  Alt+J")

    def refresh(self) -> None:
        """Who commanded before."""
        if self.facts is not None:
            self.context.bridge.ask(
                command_history,
                self.facts.incident.id,
                then=self.history.show_rows,
                owner=self,
            )

    def activated(self) -> None:
        """The button that is most likely wanted."""
        self.appoint.setFocus()

    def open_dialog(self, technical: bool = False) -> None:
        """Ask who commands from now on."""
        if self.facts is None:
            return
        incident = self.facts.incident
        standing = incident.technical if technical else incident.commander
        dialog = CommanderDialog(self.context.clock, standing, technical, self)
        dialog.set_hints(self.people)
        dialog.name_open([task.seed.text for task in open_tasks(incident.tasks)])
        self._connect_dialog(dialog)
        dialog.open()

    def _told(self, standing: Command) -> str:
        how = {
            "first_arriver": self.tr("first to arrive"),
            "appointed": self.tr("appointed"),
            "handover": self.tr("by handover"),
        }.get(standing.how, standing.how)
        words = self.tr("{post} · since {time} · {how}")
        time = self.context.clock.dated(standing.since)
        return words.format(post=standing.post, time=time, how=how)

    def _key_words(self, standing: Command | None) -> str:
        return self.tr("Hand over") if standing else self.tr("Appoint")

    def _columns(self) -> tuple[Column, ...]:
        clock = self.context.clock
        return (
            Column(self.tr("From"), lambda step: clock.dated(step.at), 108),
            Column(self.tr("Role"), self._role, 150),
            Column(self.tr("Person"), lambda step: step.appointed.person, 110),
            Column(self.tr("Unit and post"), lambda step: step.appointed.post, 190),
            Column(self.tr("Before"), lambda step: step.appointed.previous, 110),
            Column(self.tr("Signed"), self._signed, 190),
            Column(self.tr("Briefing and orders"), _said, tip=_said),
        )

    def _signed(self, step: CommandStep) -> str:
        """Both names with their minutes; whoever has not signed says so."""
        made = step.appointed
        if not made.previous:
            return ""
        near = self.context.clock.near
        sides = ((made.previous, made.handed_at), (made.person, made.taken_at))
        unsigned = self.tr("not signed")
        return " → ".join(f"{name} {unsigned if at is None else near(at)}" for name, at in sides)

    def _role(self, step: CommandStep) -> str:
        return self.tr("Technical") if step.appointed.technical else self.tr("On scene")

    def _arrange(self) -> None:
        cards = QHBoxLayout()
        cards.setSpacing(12)
        cards.addWidget(
            self._card(
                self.tr("On-scene commander"),
                (self.person, self.detail, self.orders),
                self.appoint,
            ),
            3,
        )
        cards.addWidget(
            self._card(
                self.tr("Technical commander"),
                (self.technical, self.technical_detail),
                self.appoint_technical,
            ),
            2,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(8)
        column.addLayout(cards)
        column.addWidget(self.scene, 3)
        column.addWidget(section(self.tr("History of command")))
        column.addWidget(self.history, 1)

    def _card(self, heading: str, parts: tuple[QLabel, ...], key: object) -> QFrame:
        frame, column = card(*parts)
        head = QHBoxLayout()
        head.addWidget(section(heading))
        head.addStretch()
        head.addWidget(key)  # type: ignore[arg-type]
        column.insertLayout(0, head)
        column.addStretch()
        return frame

    def _connect(self) -> None:
        self.scene.asked.connect(self._connect_scene)
        self.appoint.clicked.connect(lambda _checked=False: self.open_dialog())
        self.appoint_technical.clicked.connect(lambda _checked=False: self.open_dialog(True))

    def _connect_scene(self, dialog: IntentDialog) -> None:
        dialog.answered.connect(lambda made: self._act(dialog, made))

    def _act(self, dialog: IntentDialog, made: Intent) -> None:
        if self.facts is not None:
            self.context.bridge.do(
                act_on_scene,
                self.facts.incident.id,
                made,
                then=lambda _changes: dialog.close(),
                failed=dialog.refuse,
                owner=dialog,
            )

    def _connect_dialog(self, dialog: CommanderDialog) -> None:
        dialog.answered.connect(lambda made: self._appoint(dialog, made))

    def _appoint(self, dialog: CommanderDialog, made: Appoint) -> None:
        if self.facts is not None:
            self.context.bridge.do(
                appoint_commander,
                self.facts.incident.id,
                made,
                then=lambda _changes: dialog.close(),
                failed=dialog.refuse,
                owner=dialog,
            )


def _said(step: CommandStep) -> str:
    made = step.appointed
    tasks = QCoreApplication.translate("CommandTab", "open: {tasks}").format(
        tasks="、".join(made.open_tasks)
    )
    told = (made.briefing, made.standing_orders, tasks if made.open_tasks else "")
    return " · ".join(words for words in told if words)
