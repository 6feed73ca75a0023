"""Which tasks are looked at: new at this raise, the desk's own, all; one post's; and how many."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QComboBox, QHBoxLayout, QPushButton, QWidget

from commandpost.domain.checklist import Task
from commandpost.ui.widgets.labels import button, chip, set_chip
from commandpost.ui.widgets.task_rows import Row, Shown, choose

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.times import Instant


_NARROW = QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon


class TaskFilters(QWidget):
    """Three buttons with counts, a choice of posts, what is settled and what is overdue.

    Signals:
        changed: another filter was chosen.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks: tuple[Task, ...] = ()
        self._source = ""
        self._shown = Shown.OWN
        self._group = QButtonGroup(self)
        self.buttons = {shown: self._button(shown) for shown in Shown}
        self.posts = QComboBox()
        self.overdue = chip(tone="overdue")
        self._arrange()
        self._connect()

    @property
    def shown(self) -> Shown:
        """The filter in use."""
        return self._shown

    @property
    def post(self) -> str:
        """The one post looked at; empty for all."""
        return str(self.posts.currentData() or "")

    def chosen(self) -> tuple[Task, ...]:
        """The tasks of this filter."""
        return choose(self._tasks, self._shown, self._source, self.post)

    def show_tasks(self, tasks: Sequence[Task], source: str) -> None:
        """These are the tasks; another ``source``, or none before, brings the default filter."""
        fresh = not self._tasks or source != self._source
        self._tasks, self._source = tuple(tasks), source
        self._show_posts()
        if fresh:
            self._shown = self._default()
        self._name()

    def start_over(self) -> None:
        """Other tasks come next."""
        self._tasks = ()
        self.posts.setCurrentIndex(0)

    def show_only(self, shown: Shown) -> None:
        """Use that filter."""
        self._shown = shown
        self._name()
        self.changed.emit()

    def set_narrow(self, narrow: bool) -> None:
        """Two lines instead of one, where type is large and room is not."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._rows.setDirection(down if narrow else across)
        self.posts.setMinimumContentsLength(8 if narrow else 4)

    def next(self) -> None:
        """The next filter that makes sense now."""
        order = [shown for shown in Shown if not self.buttons[shown].isHidden()]
        place = order.index(self._shown) if self._shown in order else -1
        self.show_only(order[(place + 1) % len(order)])

    def show_counts(self, rows: Sequence[Row], now: Instant) -> None:
        """How many of the rows shown are late; how many are settled the buttons say."""
        found = [row for row in rows if isinstance(row, Task)]
        late = sum(t.overdue(now) for t in found)
        words = self.tr("▲ {count} overdue").format(count=late) if late else ""
        set_chip(self.overdue, words, "overdue")

    # ---- inside ----

    def _default(self) -> Shown:
        if self._brought():
            return Shown.NEW
        return Shown.OWN if any(task.seed.desk for task in self._tasks) else Shown.ALL

    def _brought(self) -> bool:
        return bool(self._source) and any(t.source == self._source for t in self._tasks)

    def _name(self) -> None:
        words = {
            Shown.NEW: self.tr("New at {level}").format(level=self._source),
            Shown.OWN: self.tr("Own"),
            Shown.ALL: self.tr("All"),
        }
        for shown, made in self.buttons.items():
            found = choose(self._tasks, shown, self._source, self.post)
            made.setText(f"{words[shown]} {sum(t.settled for t in found)}/{len(found)}")
        self.buttons[Shown.NEW].setVisible(self._brought())
        self.buttons[self._shown].setChecked(True)

    def _show_posts(self) -> None:
        actors = sorted({task.seed.actor for task in self._tasks if task.seed.actor})
        known = [self.posts.itemData(i) for i in range(1, self.posts.count())]
        if self.posts.count() and actors == known:
            return
        chosen = self.post
        self.posts.blockSignals(True)
        self.posts.clear()
        self.posts.addItem(self.tr("All posts"), "")
        for actor in actors:
            self.posts.addItem(actor, actor)
        self.posts.setCurrentIndex(max(self.posts.findData(chosen), 0))
        self.posts.blockSignals(False)

    def _button(self, shown: Shown) -> QPushButton:
        made = button("")
        made.setObjectName(f"tasks_{shown.value}")
        made.setCheckable(True)
        made.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._group.addButton(made)
        return made

    def _arrange(self) -> None:
        self.posts.setObjectName("task_posts")
        self.posts.setAccessibleName(self.tr("Post"))
        self.posts.setMinimumContentsLength(4)
        self.posts.setSizeAdjustPolicy(_NARROW)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        for shown in Shown:
            upper.addWidget(self.buttons[shown])
        rest = QHBoxLayout()
        rest.setSpacing(8)
        rest.addWidget(self.posts)
        rest.addStretch()
        rest.addWidget(self.overdue)
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(0, 0, 0, 0)
        self._rows.setSpacing(8)
        self._rows.addLayout(upper)
        self._rows.addLayout(rest, 1)

    def _connect(self) -> None:
        self.posts.currentIndexChanged.connect(self._choose_post)
        for shown, made in self.buttons.items():
            made.clicked.connect(lambda _=False, which=shown: self.show_only(which))

    def _choose_post(self) -> None:
        if self.post and self._shown is Shown.OWN:
            self._shown = Shown.ALL
        self.show_only(self._shown)
