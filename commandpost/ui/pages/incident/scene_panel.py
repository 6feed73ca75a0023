"""Under the commanders: withdrawal, teams, advice and the command post, each by one key."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.records import dataclass
from commandpost.ui.dialogs.scene import (
    AdviceDialog,
    AnswerAdviceDialog,
    TeamDialog,
    WithdrawDialog,
)
from commandpost.ui.dialogs.scene_meetings import ConsultDialog, PostDialog
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.labels import button, label
from commandpost.ui.widgets.post_chart import PostChart
from commandpost.ui.widgets.table import Table
from commandpost.usecases.command import groups_proposed

if TYPE_CHECKING:
    from commandpost.domain.command import Advice, Scene
    from commandpost.domain.entries.command import PostGroup
    from commandpost.domain.incident import Incident
    from commandpost.domain.times import Instant
    from commandpost.ui.context import Context
    from commandpost.ui.dialogs.intent_dialog import IntentDialog


@dataclass(frozen=True, slots=True)
class SceneRow:
    """One thing on scene; ``team`` or ``advice`` says what Enter does with it."""

    key: str
    at: Instant | None
    kind: str
    what: str
    state: str
    tone: str = ""
    team: str = ""
    counting: bool = False
    advice: Advice | None = None


class ScenePanel(QWidget):
    """A row of keys and one table; Enter counts a team or answers an advice.

    Signals:
        asked: an opened dialog whose answer belongs on the incident.
    """

    asked = Signal(object)

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._context = context
        self._incident: Incident | None = None
        self.withdraw = button(
            self.tr("Emergency withdrawal"), kind="danger", big=True, key="Alt+W"
        )
        self.withdraw.setObjectName("scene_withdraw")
        self.team = button(self.tr("Team in or out"), big=True, key="Alt+U")
        self.team.setObjectName("scene_team")
        self.advice = button(self.tr("Technical advice"), big=True, key="Alt+V")
        self.advice.setObjectName("scene_advice")
        self.consult = button(self.tr("Consultation"), big=True, key="Alt+M")
        self.consult.setObjectName("scene_consult")
        self.post = button(self.tr("Command post"), big=True, key="Alt+D")
        self.post.setObjectName("scene_post")
        self.line = label(tone="quiet", wrap=True)
        columns = (
            Column(self.tr("Time"), self._time, 92, tone=lambda _: "quiet"),
            Column(self.tr("Kind"), lambda row: row.kind, 110),
            Column(self.tr("What"), lambda row: row.what),
            Column(self.tr("State"), lambda row: row.state, 240, tone=lambda row: row.tone),
        )
        self.table = Table(TableModel(columns, context.look, key=lambda row: row.key), context.look)
        self.table.setObjectName("scene_rows")
        self.table.setAccessibleName(self.tr("On scene"))
        self.chart = PostChart()
        self._proposed: tuple[PostGroup, ...] = ()
        self._arrange()
        self._connect()

    def show_incident(self, incident: Incident) -> None:
        """What stands on scene now."""
        if self._incident is None or self._incident.id != incident.id:
            self._proposed = ()
        self._incident = incident
        scene = incident.scene
        post = (
            self.tr("Command post: {place}").format(place=scene.place)
            if scene.place
            else self.tr("No command post yet")
        )
        on_scene = self.tr("{people} people of {teams} teams on scene").format(
            people=scene.people, teams=len(scene.teams)
        )
        self.line.setText(f"{post}  ·  {on_scene}")
        self.chart.show_post(incident, self._proposed)
        if not scene.groups:
            self._context.bridge.ask(groups_proposed, incident.id, then=self._propose, owner=self)
        self.table.show_rows((*self._left(scene), *self._open(scene)))

    def _propose(self, groups: tuple[PostGroup, ...]) -> None:
        self._proposed = groups
        if self._incident is not None:
            self.chart.show_post(self._incident, groups)

    # ---- what keys do ----

    def order_withdrawal(self) -> None:
        """Alt+W."""
        if self._incident is not None:
            self._open_dialog(WithdrawDialog(self._incident, self))

    def sign_team(self) -> None:
        """Alt+U."""
        self._open_dialog(TeamDialog(self._context.clock.now(), self))

    def advise(self) -> None:
        """Alt+V."""
        if self._incident is not None:
            self._open_dialog(AdviceDialog(self._incident, self))

    def hold_consultation(self) -> None:
        """Alt+M."""
        self._open_dialog(ConsultDialog(self._context.clock, self))

    def open_post(self) -> None:
        """Alt+D."""
        if self._incident is not None:
            self._context.bridge.ask(
                groups_proposed, self._incident.id, then=self._ask_post, owner=self
            )

    def _ask_post(self, proposed: tuple[PostGroup, ...]) -> None:
        if self._incident is not None:
            self._open_dialog(PostDialog(self._incident.scene, proposed, self))

    def _chosen(self, row: SceneRow) -> None:
        if row.advice is not None and row.advice.adopted is None and self._incident is not None:
            self._open_dialog(AnswerAdviceDialog(self._incident, row.advice, self))
        elif row.team:
            now = self._context.clock.now()
            self._open_dialog(TeamDialog(now, self, row.team, counting=row.counting))

    def _open_dialog(self, dialog: IntentDialog) -> None:
        self.asked.emit(dialog)
        dialog.open()

    # ---- rows ----

    def _left(self, scene: Scene) -> list[SceneRow]:
        left = scene.withdrawal
        if left is None:
            return []
        missing = self.tr("{missing} missing").format(missing=left.missing) if left.missing else ""
        state = missing or (
            self.tr("teams to be counted") if left.uncounted else self.tr("all counted")
        )
        tone = "overdue" if left.missing or left.uncounted else "quiet"
        kind = self.tr("Withdrawal")
        rows = [SceneRow("withdrawal", left.at, kind, left.order, state, tone)]
        counted = {team: (people, at) for team, people, at in left.counted}
        for team, people in left.teams:
            heard = counted.get(team)
            words = self.tr("not counted yet, {people} were in").format(people=people)
            if heard is not None:
                words = self.tr("{counted} of {people} counted").format(
                    counted=heard[0], people=people
                )
            short = heard is None or heard[0] < people
            at = heard[1] if heard is not None else None
            tone = "overdue" if short else "quiet"
            rows.append(
                SceneRow(f"count/{team}", at, self.tr("Head-count"), team, words, tone, team, True)
            )
        return rows

    def _open(self, scene: Scene) -> list[SceneRow]:
        rows = []
        for advice in reversed(scene.advice):
            state, tone = self.tr("to be decided (Enter)"), "soon"
            if advice.adopted is not None:
                word = self.tr("adopted") if advice.adopted else self.tr("not adopted")
                state = " ".join(w for w in (word, advice.answered_by, advice.reason) if w)
                tone = "quiet"
            kind, what = self.tr("Advice"), f"{advice.by}：{advice.words}"
            rows.append(SceneRow(advice.id, advice.at, kind, what, state, tone, advice=advice))
        for team in scene.teams:
            state = self.tr("{people} people").format(people=team.people)
            what = f"{team.team} {team.leader}".strip()
            kind = self.tr("Team")
            rows.append(SceneRow(f"in/{team.team}", team.at, kind, what, state, team=team.team))
        return rows

    def _time(self, row: SceneRow) -> str:
        return "" if row.at is None else self._context.clock.near(row.at)

    def _arrange(self) -> None:
        keys = QHBoxLayout()
        keys.setSpacing(8)
        for each in (self.withdraw, self.team, self.advice, self.consult, self.post):
            keys.addWidget(each)
        keys.addStretch()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(keys)
        column.addWidget(self.line)
        both = QHBoxLayout()
        both.setSpacing(8)
        both.addWidget(self.table, 3)
        both.addWidget(self.chart, 2)
        column.addLayout(both, 1)

    def _connect(self) -> None:
        self.withdraw.clicked.connect(self.order_withdrawal)
        self.team.clicked.connect(self.sign_team)
        self.advice.clicked.connect(self.advise)
        self.consult.clicked.connect(self.hold_consultation)
        self.post.clicked.connect(self.open_post)
        self.table.row_chosen.connect(self._chosen)
