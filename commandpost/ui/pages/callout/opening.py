"""The form that opens a call-out: from what, over which area, how far down, what to pass on."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.hazards import HAZARDS
from commandpost.domain.station import Role
from commandpost.host.text import explain
from commandpost.ui.dialogs.areas import AreaChoice
from commandpost.ui.pages.callout.words import tier_word
from commandpost.ui.widgets.labels import add_row, button, form, indent_text, label, title
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.callouts import Opening, open_callout
from commandpost.usecases.desk import new_id
from commandpost.usecases.views.callout_opening import (
    MOVE_AT_ONCE,
    CalloutOffer,
    CalloutSource,
    ListPreview,
    callout_offer,
    preview_list,
)
from commandpost.usecases.views.names import hazard_name

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.domain.ids import Subject
    from commandpost.ui.context import Context

_HEIGHT = 84


class OpeningForm(QWidget):
    """Everything has a default; two keys are enough when a warning or response is there.

    Signals:
        opened: the id of the call-out that stands now.
        left: back to the list there is.
    """

    opened = Signal(object)
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._offer: CalloutOffer | None = None
        self._wanted: Subject | None = None
        self._new = new_id()
        self.source = QComboBox()
        self.title = QLineEdit()
        self.hazard = QComboBox()
        self.area = AreaChoice()
        self.all_levels = QCheckBox(self.tr("Move at once: call every level at the same time"))
        self.message = QPlainTextEdit()
        self.minutes = tuple(QSpinBox() for _ in range(3))
        self.counted = label(tone="quiet", wrap=True)
        self.error = label(tone="wrong", wrap=True)
        self.go = button(self.tr("Make the list"), kind="primary", big=True, key="Ctrl+Enter")
        self.back = button(self.tr("Back to the list"), big=True, key="Esc")
        self._arrange()
        self._connect()

    def begin(self, wanted: Subject | None, *, can_leave: bool) -> None:
        """Offer what there is; ``wanted`` is the warning, response or incident it comes from."""
        self._wanted = wanted
        self._new = new_id()
        self.error.clear()
        self.go.setEnabled(True)
        self.back.setVisible(can_leave)
        self._context.bridge.ask(callout_offer, then=self._show_offer)

    def take(self) -> None:
        """Ctrl+Enter: open it."""
        if not self.go.isEnabled() or self._offer is None:
            return
        source: CalloutSource | None = self.source.currentData()
        opening = Opening(
            title=self.title.text().strip(),
            hazard=self.hazard.currentData() or "",
            area=self.area.area(),
            message=self.message.toPlainText().strip(),
            source=source.subject if source else None,
            episode=source.episode if source else None,
            all_levels=self.all_levels.isChecked(),
            minutes=tuple(box.value() for box in self.minutes),
        )
        self.go.setEnabled(False)
        self._context.bridge.do(
            open_callout, self._new, opening, then=self._opened, failed=self._refused, owner=self
        )

    def _opened(self, _: Changes) -> None:
        self.go.setEnabled(True)
        self.opened.emit(self._new)

    def _refused(self, error: OperatorError) -> None:
        self.go.setEnabled(True)
        self.error.setText(explain(error))

    def _show_offer(self, offer: CalloutOffer) -> None:
        first = self._offer is None
        self._offer = offer
        if first:
            self.area.offer(offer.region, offer.townships)
            for box in self.area.boxes.values():
                self._connect_box(box)
        county = offer.role is Role.COUNTY
        self.all_levels.setVisible(county)
        for spin, rule in zip(self.minutes, offer.rules.steps, strict=False):
            spin.setValue(rule.minutes)
        self.minutes[0].setToolTip(offer.rules.source)
        self.source.blockSignals(True)
        self.source.clear()
        for source in offer.sources:
            self.source.addItem(source.title, source)
        self.source.addItem(self.tr("by hand"), None)
        wanted = [s.subject for s in offer.sources]
        at = wanted.index(self._wanted) if self._wanted in wanted else 0
        self.source.setCurrentIndex(at)
        self.source.blockSignals(False)
        self._source_chosen()
        self.title.setFocus()

    def _source_chosen(self) -> None:
        source: CalloutSource | None = self.source.currentData()
        if source is None:
            self.title.clear()
            self.message.clear()
        else:
            self.title.setText(self.tr("{title} call-out").format(title=source.title))
            self.message.setPlainText(source.message)
            at = self.hazard.findData(source.hazard)
            self.hazard.setCurrentIndex(max(at, 0))
            boxes = [self.area.boxes[name] for name in source.area if name in self.area.boxes]
            self.area.whole.setChecked(not boxes)
            for box in boxes:
                box.setChecked(True)
        self._hazard_chosen()
        self._count()

    def _hazard_chosen(self) -> None:
        self.all_levels.setChecked(self.hazard.currentData() == MOVE_AT_ONCE)

    def _count(self) -> None:
        self._context.bridge.ask(
            preview_list,
            self.area.area(),
            all_levels=self.all_levels.isChecked(),
            then=self._show_count,
        )

    def _show_count(self, preview: ListPreview) -> None:
        parts = [f"{tier_word(tier)} {count}" for tier, count in preview.tiers]
        words = self.tr("{number} rows: {parts}").format(
            number=preview.total, parts="、".join(parts)
        )
        if preview.nobody:
            more = self.tr("{number} of them without anybody named in the roster")
            words += "，" + more.format(number=preview.nobody)
        self.counted.setText(words)

    def _arrange(self) -> None:
        for name, part in (
            ("source", self.source),
            ("title", self.title),
            ("hazard", self.hazard),
            ("message", self.message),
            ("all_levels", self.all_levels),
            ("go", self.go),
            ("error", self.error),
        ):
            part.setObjectName(f"callout_{name}")
        self.title.setMaxLength(80)
        for key in HAZARDS:
            self.hazard.addItem(hazard_name(key), key)
        self.message.setFixedHeight(self._context.look.px(_HEIGHT))
        self.message.setTabChangesFocus(True)
        minutes = QHBoxLayout()
        names = (self.tr("stand-in"), self.tr("pass it on"), self.tr("knock"))
        for box, words in zip(self.minutes, names, strict=True):
            box.setRange(1, 120)
            indent_text(box)
            box.setSuffix(self.tr(" min"))
            box.setAccessibleName(words)
            minutes.addWidget(label(words))
            minutes.addWidget(box)
        minutes.addStretch()
        rows = form()
        add_row(rows, self.tr("Because of"), self.source)
        add_row(rows, self.tr("Call-out"), self.title)
        add_row(rows, self.tr("Hazard"), self.hazard)
        rows.addRow("", self.all_levels)
        rows.addRow("", self.area)
        add_row(rows, self.tr("To pass on"), self.message)
        spins = QWidget()
        spins.setLayout(minutes)
        minutes.setContentsMargins(0, 0, 0, 0)
        rows.addRow(label(self.tr("Without answer")), spins)
        foot = QHBoxLayout()
        foot.addWidget(self.back)
        foot.addWidget(self.counted, 1)
        foot.addWidget(self.go)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(title(self.tr("New call-out")))
        inner = QWidget()
        inner.setLayout(rows)
        rows.setContentsMargins(0, 0, 4, 0)
        column.addWidget(scrolled(inner), 1)
        column.addWidget(self.error)
        column.addLayout(foot)

    def _connect(self) -> None:
        self.source.currentIndexChanged.connect(lambda _: self._source_chosen())
        self.hazard.activated.connect(lambda _: self._hazard_chosen())
        self.all_levels.toggled.connect(lambda _: self._count())
        self.area.whole.toggled.connect(lambda _: self._count())
        self.go.clicked.connect(self.take)
        self.back.clicked.connect(self.left)

    def _connect_box(self, box: QCheckBox) -> None:
        box.toggled.connect(lambda _: self._count())
