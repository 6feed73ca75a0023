"""The level ladder: per plan its levels with evidence, what the next lacks, three equal answers."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal, SignalInstance
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QTabBar,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.entries.episode import Answer
from commandpost.ui.widgets.labels import Elided, button, label, plain_html
from commandpost.ui.widgets.rung import RungPlace, RungView
from commandpost.usecases.views.assessing import LadderBoard, Standing
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.levels import ResponseLevel
    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.ladder import Ladder, Rung

RUNGS = 4
NO_KEYS = ("", "", "")


class LadderView(QWidget):
    """Shows ladders; ask ``usecases.views.assessing.ladder_board`` and call ``show_board``.

    Signals:
        activate_asked, not_now_asked, asking_asked: one of the three equal answers was chosen;
            each carries the ``Ladder`` shown. With a response running, the first means a raise.
    """

    activate_asked = Signal(object)
    not_now_asked = Signal(object)
    asking_asked = Signal(object)

    def __init__(
        self,
        look: Look,
        clock: StationClock,
        keys: tuple[str, str, str] = NO_KEYS,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("ladder")
        self._look = look
        self._clock = clock
        self._keys = keys
        self._ladders: tuple[Ladder, ...] = ()
        self._standings: tuple[Standing, ...] = ()
        self.plans = QTabBar()
        self.plan_title = Elided(kind="small")
        self.rungs = tuple(RungView(look, clock) for _ in range(RUNGS))
        self.empty = label(tone="quiet", wrap=True)
        self.answered = label(tone="quiet", wrap=True)
        self.activate_button = self._answer("activate_button")
        self.not_now_button = self._answer("not_now_button")
        self.asking_button = self._answer("asking_button")
        self._arrange()
        self._connect()
        self.show_ladders(())

    @property
    def chosen(self) -> Ladder | None:
        """The ladder shown."""
        place = self.plans.currentIndex()
        return self._ladders[place] if 0 <= place < len(self._ladders) else None

    def show_board(self, board: LadderBoard) -> None:
        """Show an episode's ladders with what stands beside them."""
        self.show_ladders(board.ladders, board.standings)

    def show_ladders(self, ladders: Sequence[Ladder], standings: Sequence[Standing] = ()) -> None:
        """Show these; the plan looked at stays, else the one that runs or calls comes first."""
        before = self.chosen
        self._ladders = tuple(ladders)
        self._standings = tuple(standings) or tuple(Standing() for _ in ladders)
        self._show_tabs(self._place_of(before))
        self._fill()

    def select(self, plan: str, hazard: str) -> None:
        """Bring that plan's ladder to the front."""
        for place, ladder in enumerate(self._ladders):
            if (ladder.plan, ladder.hazard) == (plan, hazard):
                self.plans.setCurrentIndex(place)

    # ---- inside ----

    def _place_of(self, before: Ladder | None) -> int:
        for place, ladder in enumerate(self._ladders):
            if before is not None and (ladder.plan, ladder.hazard) == (before.plan, before.hazard):
                return place
        running = [i for i, row in enumerate(self._ladders) if row.response is not None]
        calling = [i for i, row in enumerate(self._ladders) if row.proposed is not None]
        return (*running, *calling, 0)[0]

    def _show_tabs(self, place: int) -> None:
        self.plans.blockSignals(True)
        while self.plans.count():
            self.plans.removeTab(0)
        for number, ladder in enumerate(self._ladders):
            level = ladder.level or ladder.proposed
            mark = f" {level.numeral}" if level else ""
            self.plans.addTab(_plan_word(ladder).replace("&", "&&") + mark)
            self.plans.setTabToolTip(number, plain_html(ladder.title))
        self.plans.setCurrentIndex(place)
        self.plans.setVisible(len(self._ladders) > 1)
        self.plans.blockSignals(False)

    def _fill(self) -> None:
        ladder = self.chosen
        for view in self.rungs:
            view.hide()
        for each in (self.activate_button, self.not_now_button, self.asking_button):
            each.setEnabled(ladder is not None)
        self.empty.setVisible(ladder is None)
        self.plan_title.setVisible(ladder is not None)
        self.answered.hide()
        self._name_buttons(ladder)
        if ladder is None:
            self.empty.setText(
                self.tr(
                    "No plan in force has levels for this hazard. Plans are kept on their page."
                )
            )
            return
        standing = self._standings[self.plans.currentIndex()]
        self.plan_title.setText(ladder.title)
        lacking = next_up(ladder)
        for view, rung in zip(self.rungs, ladder.rungs, strict=False):
            since = standing.since if rung.in_force else None
            view.show_rung(rung, RungPlace(since, rung.level in lacking, _calls(ladder, rung)))
            view.show()
        self._show_answer(standing)
        QTimer.singleShot(0, self, self._bring_up)

    def _bring_up(self) -> None:
        """The level in force and the one the figures reach are in sight."""
        ladder = self.chosen
        if ladder is None:
            return
        for view, rung in zip(self.rungs, ladder.rungs, strict=False):
            if rung.level in (ladder.level, ladder.proposed):
                self._scroll.ensureWidgetVisible(view, 0, 0)

    def _name_buttons(self, ladder: Ladder | None) -> None:
        running = ladder is not None and ladder.response is not None
        first = self.tr("Raise") if running else self.tr("Activate")
        named = zip(
            (self.activate_button, self.not_now_button, self.asking_button),
            (first, self.tr("Not now"), self.tr("Asking")),
            self._keys,
            strict=True,
        )
        for each, words, key in named:
            each.setText(f"{words}\n{key}" if key else words)
            each.setAccessibleName(words)

    def _show_answer(self, standing: Standing) -> None:
        made, at = standing.answered, standing.answered_at
        if made is None or at is None or made.answer is Answer.ACTIVATE:
            return
        words = {
            Answer.NOT_NOW: self.tr("Not now (level {level}): {who}, {time}"),
            Answer.ASKING: self.tr("Asking (level {level}): {who}, {time}"),
        }[made.answer]
        said = words.format(
            level=made.level.numeral, who=made.decided_by, time=self._clock.near(at)
        )
        if made.review_at is not None:
            again = self.tr("look again {time}").format(time=self._clock.near(made.review_at))
            said = f"{said} · {again}"
        self.answered.setText(f"{said}\n{made.reason}".strip())
        self.answered.show()

    def _answer(self, name: str) -> QPushButton:
        made = button("", big=True)
        made.setObjectName(name)
        made.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        made.setMinimumWidth(0)
        return made

    def _arrange(self) -> None:
        self.plans.setObjectName("ladder_plans")
        self.plans.setDrawBase(False)
        self.plans.setExpanding(False)
        self.plans.setUsesScrollButtons(True)
        inner = QWidget()
        steps = QVBoxLayout(inner)
        steps.setContentsMargins(0, 0, 0, 0)
        steps.setSpacing(6)
        for number, rung in enumerate(self.rungs):
            rung.setObjectName(f"rung_{number + 1}")
            steps.addWidget(rung)
        steps.addWidget(self.empty)
        steps.addStretch()
        self._scroll = scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(inner)
        self.buttons = QHBoxLayout()
        self.buttons.setSpacing(4)
        for each in (self.activate_button, self.not_now_button, self.asking_button):
            self.buttons.addWidget(each, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self.plans)
        column.addWidget(self.plan_title)
        column.addWidget(scroll, 1)
        column.addWidget(self.answered)
        column.addLayout(self.buttons)
        self._measure()

    def _measure(self) -> None:
        for each in (self.activate_button, self.not_now_button, self.asking_button):
            each.setFixedHeight(self._look.px(52))

    def _connect(self) -> None:
        self.plans.currentChanged.connect(self._fill)
        self._look.changed.connect(self._measure)
        self.activate_button.clicked.connect(lambda: self._emit(self.activate_asked))
        self.not_now_button.clicked.connect(lambda: self._emit(self.not_now_asked))
        self.asking_button.clicked.connect(lambda: self._emit(self.asking_asked))

    def _emit(self, signal: SignalInstance) -> None:
        if self.chosen is not None:
            signal.emit(self.chosen)


def next_up(ladder: Ladder) -> frozenset[ResponseLevel]:
    """The levels whose gaps are told: above the one in force, above the one the figures reach;
    with neither, the lowest."""
    levels = [rung.level for rung in ladder.rungs]
    stands = [level for level in (ladder.level, ladder.proposed) if level is not None]
    if not stands:
        return frozenset(levels[-1:])
    return frozenset(
        next(level for level in reversed(levels) if level > stand)
        for stand in stands
        if any(level > stand for level in levels)
    )


def _calls(ladder: Ladder, rung: Rung) -> bool:
    """Whether the figures reach this level and nothing as grave is in force."""
    reached = rung.level is ladder.proposed
    return reached and (ladder.level is None or rung.level > ladder.level)


def _plan_word(ladder: Ladder) -> str:
    return hazard_name(ladder.hazard)
