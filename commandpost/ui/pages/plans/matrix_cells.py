"""The cells of the level matrix: points under headings, and what is taken over, folded away."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFrame, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from commandpost.domain.plan import Act, LevelDefinition, Measure, Plan
from commandpost.domain.triggers import Logic
from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.points import PointList

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.ui.look import Look
    from commandpost.usecases.views.library import MatrixCell


def condition_block(look: Look, definition: LevelDefinition) -> QWidget:
    """When the level starts; whether one condition is enough stands in the heading."""
    conditions = definition.conditions
    heading = QCoreApplication.translate("MatrixCells", "Conditions")
    if len(conditions) > 1:
        any_of = QCoreApplication.translate("MatrixCells", "any one of {n}")
        all_of = QCoreApplication.translate("MatrixCells", "all {n}")
        how = all_of if definition.logic is Logic.ALL else any_of
        heading = f"{heading}  {how.format(n=len(conditions))}"
    places = {c.section for c in conditions}
    alone = len(places) == 1
    lines = [c.text if alone else f"{c.section} {c.text}".strip() for c in conditions]
    place = places.pop() if alone else ""
    return _points(look, heading, lines, place)


def decision_block(look: Look, definition: LevelDefinition) -> QWidget:
    """Who does what when the level is decided."""
    words = {
        Act.APPROVE: QCoreApplication.translate("MatrixCells", "approves"),
        Act.CHAIR: QCoreApplication.translate("MatrixCells", "chairs the consultation"),
        Act.REVIEW: QCoreApplication.translate("MatrixCells", "reviews"),
        Act.SIGN: QCoreApplication.translate("MatrixCells", "signs"),
        Act.ANNOUNCE: QCoreApplication.translate("MatrixCells", "announces"),
    }
    roles: dict[str, list[str]] = {}
    for authority in sorted(definition.authority, key=lambda a: a.action is not Act.APPROVE):
        roles.setdefault(authority.role, []).append(words[authority.action])
    lines = [f"{role}  {'、'.join(acts)}" for role, acts in roles.items()]
    return _points(look, QCoreApplication.translate("MatrixCells", "Who decides"), lines)


def measure_block(look: Look, cell: MatrixCell, first: bool) -> QWidget:
    """What this level adds: set off, because on a raise only this is new."""
    if first and not cell.inherited:
        heading = QCoreApplication.translate("MatrixCells", "Measures  {n}")
    else:
        heading = QCoreApplication.translate("MatrixCells", "New at this level  {n}")
    inner = _points(look, heading.format(n=len(cell.new)), [measure_words(m) for m in cell.new])
    frame = QFrame()
    frame.setObjectName("new_measures")
    column = QVBoxLayout(frame)
    column.setContentsMargins(10, 0, 8, 8)
    column.addWidget(inner)
    return frame


def measure_words(measure: Measure) -> str:
    """Who does what, and by when."""
    words = f"{measure.actor}：{measure.text}" if measure.actor else measure.text
    if measure.minutes is None:
        return words
    return f"{words}（{_limit(measure.minutes)}）"


def _limit(minutes: int) -> str:
    if minutes and minutes % 60 == 0:
        return QCoreApplication.translate("MatrixCells", "≤ {n} h").format(n=minutes // 60)
    return QCoreApplication.translate("MatrixCells", "≤ {n} min").format(n=minutes)


class Inherited(QWidget):
    """What a level takes over from the lower ones: a quiet line until it is opened."""

    def __init__(self, look: Look, plan: Plan, cell: MatrixCell) -> None:
        super().__init__()
        self._look = look
        self._parts = _by_level(plan, cell)
        self._count = len(cell.inherited)
        self.opener = QPushButton()
        self.opener.setObjectName("inherited_opener")
        self.opener.setProperty("kind", "link")
        self.opener.setAutoDefault(False)
        self.opener.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._list: QWidget | None = None
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(2)
        self._column.addWidget(self.opener)
        self._name()
        self.opener.clicked.connect(self._turn)

    @property
    def is_open(self) -> bool:
        """Whether the list is shown."""
        return self._list is not None and not self._list.isHidden()

    def open(self, opened: bool) -> None:
        """Show or fold the list; it is made when it is first wanted."""
        if opened and self._list is None:
            self._list = QWidget()
            column = QVBoxLayout(self._list)
            column.setContentsMargins(10, 0, 8, 0)
            for numeral, measures in self._parts:
                lines = [measure_words(m) for m in measures]
                column.addWidget(_points(self._look, numeral, lines, tone="quiet"))
            self._column.addWidget(self._list)
        if self._list is not None:
            self._list.setVisible(opened)
        self._name()

    def _turn(self) -> None:
        self.open(not self.is_open)

    def _name(self) -> None:
        words = QCoreApplication.translate("MatrixCells", "{n} taken over  Alt+M")
        self.opener.setText(f"{'▾' if self.is_open else '▸'} {words.format(n=self._count)}")


def _by_level(plan: Plan, cell: MatrixCell) -> list[tuple[str, list[Measure]]]:
    """The measures taken over, under the level each comes from."""
    kept = {m.id for m in cell.inherited}
    found = []
    for lower in plan.inherited(cell.definition):
        own = [m for m in lower.measures if m.id in kept]
        if own:
            found.append((lower.level.numeral, own))
    return found


def _points(
    look: Look, heading: str, lines: Sequence[str], place: str = "", tone: str = "text"
) -> QWidget:
    """A heading with its points below."""
    box = QWidget()
    column = QVBoxLayout(box)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(4)
    column.addWidget(label(f"{heading}  {place}".rstrip(), kind="section", wrap=True))
    column.addWidget(PointList(look, lines or ("—",), tone))
    return box
