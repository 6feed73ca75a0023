"""Activation of a response: the law's four elements, area, effective-from, approval and basis."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.response_decisions import EXPECTED_PERIOD, Activate
from commandpost.ui.dialogs.approval import ApprovalFields
from commandpost.ui.dialogs.areas import AreaChoice
from commandpost.ui.dialogs.decision import DecisionDialog, part
from commandpost.ui.dialogs.level_buttons import LevelButtons
from commandpost.ui.widgets.labels import add_row, form, label
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.words import level_word
from commandpost.usecases.desk import new_id
from commandpost.usecases.forecasts import activate_on_forecast
from commandpost.usecases.responses import activate_response
from commandpost.usecases.views.deciding import (
    ActivationChoices,
    LevelChoice,
    PlanChoice,
    activation_choices,
)
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.entries.response import Approval
    from commandpost.domain.ids import Id
    from commandpost.domain.levels import ResponseLevel
    from commandpost.ui.context import Context


_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class ActivateDialog(DecisionDialog):
    """Prefilled from plan and figures, everything editable; any level may be the first.

    ``episode`` None is a response on a forecast: the episode begins with it.
    """

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        episode: Id | None = None,
        plan: str = "",
        level: ResponseLevel | None = None,
    ) -> None:
        heading = QCoreApplication.translate("ActivateDialog", "Activate a response")
        yes = QCoreApplication.translate("ActivateDialog", "Activate")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("activate_dialog")
        self.response = new_id()
        self._episode = episode
        self._wanted = (plan, level)
        self._choices: ActivationChoices | None = None
        self._written = ("", "")
        self.plan = QComboBox()
        self.title = QLineEdit()
        self.levels = LevelButtons(context.look)
        self.basis = label(wrap=True)
        self.forecast = QCheckBox(self.tr("On a forecast: nothing has happened yet"))
        self.effective = MomentField(context.clock, Side.EITHER)
        self.approval = ApprovalFields(context.clock)
        self.matters = QLineEdit()
        self.period = QLineEdit()
        self.measures = QPlainTextEdit()
        self.areas = AreaChoice()
        self._arrange()
        self._connect()
        self.matters.setFocus()
        self.yes_button.setEnabled(False)
        context.bridge.ask(activation_choices, episode, then=self.show_choices)

    def show_choices(self, choices: ActivationChoices) -> None:
        """Fill in what is known."""
        self._choices = choices
        self.yes_button.setEnabled(True)
        self.approval.set_people(choices.people)
        self.areas.offer(choices.region, choices.townships)
        if choices.episode is not None:
            self.say(choices.episode_title)
        for found in choices.plans:
            self.plan.addItem(f"{hazard_name(found.hazard)} · {found.title}", found)
        wanted = [i for i, found in enumerate(choices.plans) if found.plan == self._wanted[0]]
        only = 0 if len(choices.plans) == 1 else -1
        self.plan.setCurrentIndex(wanted[0] if wanted else only)
        self._take_plan()
        if not choices.plans:
            self.refuse(self.tr("No plan in force has levels for this hazard."))
        first = self.plan if choices.episode is None else self.approval.by
        first.setFocus()

    def decide(self) -> None:
        """Check, ask once more, send."""
        lacking = self._lacking()
        if lacking is not None:
            self.refuse(*lacking)
            return
        level, area = self.levels.level(), "、".join(self.areas.area())
        approval = self.approval.approval()
        if level is None or approval is None:
            return
        at = self.effective.moment
        self.confirm(
            self.tr("Activate {level}?").format(level=level_word(level)),
            self.tr(
                "{area}, effective from {time}, approved by {who} ({role}).\n"
                "Its tasks come in at once; notices go out from here."
            ).format(
                area=area,
                time="" if at is None else self.context.clock.dated(at),
                who=approval.by,
                role=approval.role,
            ),
            self.tr("Activate"),
            self._send_it,
        )

    # ---- inside ----

    def _choice(self) -> tuple[PlanChoice, LevelChoice] | None:
        plan, level = self.plan.currentData(), self.levels.level()
        if plan is None or level is None:
            return None
        return plan, next(each for each in plan.levels if each.level is level)

    def _take_plan(self) -> None:
        plan: PlanChoice | None = self.plan.currentData()
        if plan is None:
            return
        met, open_marks = self.tr("met"), ""
        self.levels.offer([(each.level, met if each.met else open_marks) for each in plan.levels])
        reached = [each.level for each in plan.levels if each.met]
        wanted = self._wanted[1] or (reached[0] if reached else plan.levels[-1].level)
        self.levels.take(wanted)

    def _take_level(self, _: ResponseLevel) -> None:
        chosen = self._choice()
        if chosen is None:
            return
        level = chosen[1]
        self.approval.allow(level.authority)
        basis = list(level.basis) or [
            self.tr("No condition of this level is met by the figures; say why under matters.")
        ]
        if level.unverified:
            basis.append(self.tr("▲ rests on figures that are still to be verified (待核)"))
        self.basis.setText("\n".join(basis))
        matters, measures = self._written
        if self.matters.text() in ("", matters):
            self.matters.setText(level.matters)
        if self.measures.toPlainText() in ("", measures):
            self.measures.setPlainText(level.measures)
        self._written = (level.matters, level.measures)

    def _lacking(self) -> tuple[str, QWidget] | None:
        """What is missing still, in the order of the form."""
        if self._episode is None and not self.title.text().strip():
            return self.tr("Name the episode that is expected."), self.title
        if self.plan.currentIndex() < 0:
            return self.tr("Choose the plan."), self.plan
        if self.levels.level() is None:
            return self.tr("Choose a level."), self.plan
        if self.effective.moment is None:
            return self.tr("From when is it effective?"), self.effective.edit
        return self.approval.missing() or self._lacking_element()

    def _lacking_element(self) -> tuple[str, QWidget] | None:
        elements: tuple[tuple[str, str, QWidget], ...] = (
            (self.matters.text(), self.tr("Say what the response is about."), self.matters),
            (self.period.text(), self.tr("Say how long it is expected to last."), self.period),
            (self.measures.toPlainText(), self.tr("Say what measures are taken."), self.measures),
            ("".join(self.areas.area()), self.tr("Choose the area."), self.areas.whole),
        )
        found = ((words, field) for text, words, field in elements if not text.strip())
        return next(found, None)

    def _send_it(self) -> None:
        chosen, approval = self._choice(), self.approval.approval()
        if chosen is None or approval is None:
            return
        plan = chosen[0]
        if self._episode is not None:
            made = self._activation(self._episode, chosen, approval)
            self.send(activate_response, self.response, plan.revision, made)
            return
        episode = new_id()
        opened = OpenEpisode(self.title.text().strip(), plan.hazard, "、".join(self.areas.area()))
        made = self._activation(episode, chosen, approval)
        self.send(activate_on_forecast, episode, opened, self.response, plan.revision, made)

    def _activation(
        self, episode: Id, chosen: tuple[PlanChoice, LevelChoice], approval: Approval
    ) -> Activate:
        plan, level = chosen
        return Activate(
            hazard=plan.hazard,
            level=level.level,
            area=self.areas.area(),
            effective_from=self.effective.moment or self.context.clock.now(),
            matters=self.matters.text().strip(),
            expected_period=self.period.text().strip(),
            measures=self.measures.toPlainText().strip(),
            approval=approval,
            basis=level.basis,
            episode=episode,
            on_forecast=self.forecast.isChecked(),
        )

    def _arrange(self) -> None:
        names = {
            "activate_plan": self.plan,
            "activate_title": self.title,
            "activate_forecast": self.forecast,
            "activate_from": self.effective.edit,
            "activate_matters": self.matters,
            "activate_period": self.period,
            "activate_measures": self.measures,
        }
        for name, field in names.items():
            field.setObjectName(name)
        self.effective.set_moment(self.context.clock.now())
        self.period.setText(EXPECTED_PERIOD)
        self.forecast.setChecked(self._episode is None)
        self.measures.setTabChangesFocus(True)
        self.plan.setMinimumContentsLength(12)
        self.plan.setPlaceholderText(self.tr("choose the plan"))
        self.plan.setSizeAdjustPolicy(_NARROW)
        self.body.addWidget(self.levels)
        sides = QHBoxLayout()
        sides.setSpacing(24)
        sides.addLayout(self._left(), 5)
        sides.addLayout(self._right(), 6)
        self.body.addLayout(sides, 1)
        self.fit(1180, 680)

    def _left(self) -> QVBoxLayout:
        column = QVBoxLayout()
        rows = form()
        add_row(rows, self.tr("Plan"), self.plan)
        if self._episode is None:
            add_row(rows, self.tr("Episode"), self.title)
        add_row(rows, self.tr("Effective from"), self.effective)
        column.addLayout(rows)
        column.addWidget(self.forecast)
        column.addWidget(part(self.tr("Basis")))
        column.addWidget(self.basis)
        column.addWidget(part(self.tr("Approval (the signature comes later)")))
        column.addWidget(self.approval)
        column.addStretch(1)
        return column

    def _right(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.addWidget(part(self.tr("Four elements of the notice (the level is above)")))
        rows = form()
        add_row(rows, self.tr("Matters"), self.matters)
        add_row(rows, self.tr("Expected period"), self.period)
        add_row(rows, self.tr("Measures"), self.measures)
        column.addLayout(rows, 1)
        column.addWidget(self.areas)
        return column

    def _connect(self) -> None:
        self.plan.activated.connect(lambda _: self._take_plan())
        self.levels.chosen.connect(self._take_level)
