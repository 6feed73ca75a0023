"""A superior's response as its notice tells of it: recorded, raised, lowered or ended."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget

from commandpost.domain.entries.superior import SuperiorNotice
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.superior import ChangeSuperior, EndSuperior, RecordSuperior
from commandpost.ui.dialogs.areas import AreaChoice
from commandpost.ui.dialogs.decision import DecisionDialog, part
from commandpost.ui.dialogs.level_buttons import LevelButtons
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.widgets.task_words import channel_word
from commandpost.usecases.desk import new_id
from commandpost.usecases.superiors import change_superior, end_superior, record_superior
from commandpost.usecases.views.names import response_name
from commandpost.usecases.views.places import people_hints
from commandpost.usecases.views.superior_sheet import SuperiorChoices, superior_choices

if TYPE_CHECKING:
    from commandpost.domain.superior import Superior
    from commandpost.ui.context import Context

CHANNELS = ("written", "phone", "message", "radio")


class SuperiorDialog(DecisionDialog):
    """What the notice says. ``standing`` is the response it changes; ``ending`` terminates it."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        standing: Superior | None = None,
        ending: bool = False,
    ) -> None:
        heading = QCoreApplication.translate("SuperiorDialog", "A superior's response")
        yes = QCoreApplication.translate("SuperiorDialog", "Record")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("superior_dialog")
        self._standing, self._ending = standing, ending
        self.superior = standing.id if standing is not None else new_id()
        self.levels = LevelButtons(context.look)
        self.issuer = QComboBox()
        self.scope = QComboBox()
        self.hazard = QComboBox()
        self.effective = MomentField(context.clock, Side.EITHER)
        self.number = QLineEdit()
        self.received = MomentField(context.clock, Side.PAST)
        self.channel = QComboBox()
        self.taker = HintEdit()
        self.words = QLineEdit()
        self.areas = AreaChoice()
        self._arrange()
        self._connect()
        context.bridge.ask(people_hints, then=self.taker.set_hints, owner=self)
        if standing is None:
            context.bridge.ask(superior_choices, then=self.show_choices, owner=self)
        self._first_field().setFocus()

    def show_choices(self, choices: SuperiorChoices) -> None:
        """Who stands above this station, and over where a notice may run."""
        self.issuer.addItems(list(choices.issuers))
        self.issuer.setCurrentIndex(-1)
        self.issuer.setEditText("")
        for scope in choices.scopes:
            self.scope.addItem(scope, scope)
        self.areas.offer(choices.region, choices.townships)
        if choices.officer and not self.taker.text():
            self.taker.setText(choices.officer)

    def decide(self) -> None:
        """Check and record; nothing leaves the house."""
        self.taker.resolve()
        lacking = self._lacking()
        if lacking is not None:
            self.refuse(*lacking)
            return
        at, level = self.effective.moment, self.levels.level()
        received = self.received.moment
        if at is None or received is None:
            return
        number, taker = self.number.text().strip(), self.taker.text().strip()
        notice = SuperiorNotice(number, received, str(self.channel.currentData()), taker)
        words = self.words.text().strip()
        if self._standing is None and level is not None:
            self.send(record_superior, self.superior, self._record(level, notice, words))
        elif self._ending:
            self.send(end_superior, self.superior, EndSuperior(at, notice, words))
        elif level is not None:
            self.send(change_superior, self.superior, ChangeSuperior(level, at, notice, words))

    def _record(self, level: ResponseLevel, notice: SuperiorNotice, words: str) -> RecordSuperior:
        return RecordSuperior(
            issuer=self.issuer.currentText().strip(),
            scope=str(self.scope.currentData() or ""),
            hazard=str(self.hazard.currentData()),
            level=level,
            area=self.areas.area(),
            effective_from=self.effective.moment or self.context.clock.now(),
            notice=notice,
            matters=words,
        )

    def _lacking(self) -> tuple[str, QWidget] | None:
        fresh = self._standing is None
        if fresh and not self.issuer.currentText().strip():
            return self.tr("Who issued the notice? Write the office."), self.issuer
        if fresh and self.hazard.currentIndex() < 0:
            return self.tr("Choose the kind of response."), self.hazard
        if not self._ending and self.levels.level() is None:
            return self.tr("Choose the level."), self.levels
        if self.effective.moment is None:
            return self.tr("From when is it effective?"), self.effective.edit
        if self.received.moment is None:
            return self.tr("When did the notice come in?"), self.received.edit
        if fresh and not self.areas.area():
            return self.tr("Choose the area."), self.areas.whole
        return None

    def _first_field(self) -> QWidget:
        return self.issuer if self._standing is None else self.number

    def _arrange(self) -> None:
        names = {
            "superior_issuer": self.issuer,
            "superior_scope": self.scope,
            "superior_hazard": self.hazard,
            "superior_from": self.effective.edit,
            "superior_number": self.number,
            "superior_received": self.received.edit,
            "superior_channel": self.channel,
            "superior_taker": self.taker,
            "superior_words": self.words,
        }
        for name, field in names.items():
            field.setObjectName(name)
        self.issuer.setEditable(True)
        for each in HAZARDS.values():
            self.hazard.addItem(response_name(each.key), each.key)
        self.hazard.setCurrentIndex(-1)
        self.hazard.setPlaceholderText(self.tr("choose the kind"))
        for channel in CHANNELS:
            self.channel.addItem(channel_word(channel), channel)
        now = self.context.clock.now()
        self.effective.set_moment(now)
        self.received.set_moment(now)
        fresh = self._standing is None
        if self._standing is not None:
            self.say(self._standing.title)
        levels = [lv for lv in ResponseLevel if fresh or lv is not self._level()]
        self.levels.offer([(level, "") for level in levels])
        self.levels.setVisible(not self._ending)
        if not self._ending:
            self.body.addWidget(self.levels)
        rows = form()
        if fresh:
            add_row(rows, self.tr("Issued by"), self.issuer)
            add_row(rows, self.tr("Step"), self.scope)
            add_row(rows, self.tr("Kind"), self.hazard)
        ends = self.tr("Ended at") if self._ending else self.tr("Effective from")
        add_row(rows, ends, self.effective)
        add_row(rows, self.tr("Matters") if fresh else self.tr("Words"), self.words)
        self.body.addLayout(rows)
        self.body.addWidget(part(self.tr("The notice")))
        notice = form()
        add_row(notice, self.tr("Notice number"), self.number)
        add_row(notice, self.tr("Received"), self.received)
        add_row(notice, self.tr("Channel"), self.channel)
        add_row(notice, self.tr("Taken by"), self.taker)
        self.body.addLayout(notice)
        if fresh:
            self.body.addWidget(self.areas)
        self.body.addStretch()
        self.fit(760, 680 if fresh else 460)

    def _level(self) -> ResponseLevel | None:
        return self._standing.level if self._standing is not None else None

    def _connect(self) -> None:
        self.issuer.editTextChanged.connect(self._guess_scope)

    def _guess_scope(self, issuer: str) -> None:
        """省防指 is the province's; what was chosen by hand stays until the name is another."""
        found = next((n for n, s in enumerate(self._scopes()) if s and s in issuer[:6]), -1)
        if found >= 0:
            self.scope.setCurrentIndex(found)

    def _scopes(self) -> tuple[str, ...]:
        return tuple(self.scope.itemText(n) for n in range(self.scope.count()))
