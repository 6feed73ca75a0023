"""Figures of a township that has only a phone: read out in order, read back, compared by a sum."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QLineEdit, QWidget

from commandpost.domain.dictation import check_sum, compare, spoken
from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.metrics import number_text
from commandpost.domain.units import unit_word
from commandpost.host.numerals import number
from commandpost.host.text import language, text
from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.pages.incident.metric_fields import metric_name
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, button, form, label, set_invalid, set_tone
from commandpost.usecases.figures import report_figures

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtGui import QKeyEvent

    from commandpost.domain.ids import Id
    from commandpost.domain.metrics import Metric
    from commandpost.ui.context import Context
    from commandpost.usecases.views.places import Hint

READ_BACK = "read_back"
"""The channel of figures that were all read back."""


class SpokenField(QLineEdit):
    """A number as it is heard: Enter goes on, + ticks it as read back and goes on.

    Signals:
        done: go on; carries whether it was read back.
    """

    done = Signal(bool)

    def __init__(self, metric: Metric) -> None:
        super().__init__()
        self.about = metric
        self.setObjectName(f"spoken_{metric.key}")
        self.setMaxLength(16)
        self.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setAccessibleName(metric_name(metric))

    @property
    def value(self) -> float | None:
        """What was heard; None for nothing, and for what is no number."""
        words = self.text().strip()
        return number(words) if words else None

    @property
    def readable(self) -> bool:
        """Whether it is empty or a number."""
        return not self.text().strip() or self.value is not None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter and + belong to the sheet, Ctrl+Enter to the dialog."""
        if event.text() == "+":
            self.done.emit(True)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            self.done.emit(False)
        else:
            super().keyPressEvent(event)


class DictationDialog(DecisionDialog):
    """The script on top, the figures in the order spoken, the sum of both ends below."""

    def __init__(
        self,
        context: Context,
        parent: QWidget,
        episode: Id,
        metrics: Sequence[Metric],
        places: Sequence[Hint],
    ) -> None:
        heading = QCoreApplication.translate("DictationDialog", "Figures by telephone")
        yes = QCoreApplication.translate("DictationDialog", "Record")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("dictation")
        self._episode = episode
        self._fields = tuple(SpokenField(metric) for metric in metrics)
        self._ticks = tuple(QCheckBox(self.tr("read back")) for _ in metrics)
        self._heard = tuple(label(tone="quiet") for _ in metrics)
        self.place, self.reporter, self.theirs = HintEdit(), HintEdit(), QLineEdit()
        self.place.set_hints(places)
        self.theirs.setMaxLength(20)
        self.theirs.setPlaceholderText(self.tr("the sum they read out"))
        self.sum = label(kind="section")
        self.compared = label(wrap=True)
        self.copy_button = button(self.tr("Copy the script"), key="Ctrl+Shift+C")
        self.say(
            self.tr(
                "Read out the number and name of each line; the other end answers with a figure,"
                " 0 for none, or “not known”. Read it back digit by digit."
                " Enter: next line. +: read back and right."
            )
        )
        self._arrange()
        self._connect()
        self._tell()
        self.place.setFocus()

    @property
    def fields(self) -> tuple[SpokenField, ...]:
        """The figures in the order spoken."""
        return self._fields

    def script(self) -> str:
        """What the township gets beforehand, or what is read out: the lines and the sum."""
        lines = [text("dictation.begin")]
        lines += [
            f"{n}. {field.about.zh}（{field.about.unit}）："
            for n, field in enumerate(self._fields, 1)
        ]
        return "\n".join([*lines, text("dictation.end")])

    def decide(self) -> None:
        """Record what was heard; what was not read back is recorded as by telephone only."""
        for names in (self.place, self.reporter):
            names.resolve()
        place = self.place.text().strip()
        wrong = next((field for field in self._fields if not field.readable), None)
        told = [
            (f, t) for f, t in zip(self._fields, self._ticks, strict=True) if f.value is not None
        ]
        if not place:
            self.refuse(self.tr("Which township is on the line?"), self.place)
        elif wrong is not None:
            self.refuse(self.tr("This is no number."), wrong)
        elif not told:
            self.refuse(self.tr("No figure was heard yet."), self._fields[0])
        else:
            hint = self.place.hint()
            report = ReportFigures(
                place,
                tuple(Cell(field.about.key, field.value or 0.0) for field, _ in told),
                self.context.clock.now(),
                reporter=self.reporter.text().strip(),
                channel=READ_BACK if all(tick.isChecked() for _, tick in told) else "phone",
                within=hint.about if hint is not None else "",
            )
            self.send(report_figures, self._episode, report)

    def _go_on(self, field: SpokenField, ticked: bool) -> None:
        set_invalid(field, not field.readable)
        if not field.readable:
            return
        place = self._fields.index(field)
        if ticked and field.value is not None:
            self._ticks[place].setChecked(True)
        after = self._fields[place + 1 :]
        (after[0] if after else self.theirs).setFocus()

    def _tell(self) -> None:
        """Figures as they are read back, and the sum so far."""
        for field, heard in zip(self._fields, self._heard, strict=True):
            heard.setText("" if field.value is None else spoken(field.value))
        ours = check_sum(f.value for f in self._fields if f.value is not None)
        words = self.tr("{count} figures, sum {total}")
        self.sum.setText(words.format(count=ours.count, total=number_text(ours.total)))
        typed = self.theirs.text().strip()
        theirs = number(typed) if typed else None
        if theirs is None:
            self.compared.setText("")
            return
        found = compare(ours, theirs)
        set_tone(self.compared, "done" if found.same else "wrong")
        if found.same:
            self.compared.setText(self.tr("✓ Both ends hold the same."))
        else:
            words = self.tr("✗ {difference} apart: read the figures back once more.")
            if found.turned:
                words += self.tr(" Perhaps two digits stand in the wrong order.")
            self.compared.setText(words.format(difference=f"{found.difference:+.10g}"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.script())
        self.context.messages.inform(self.tr("The script is on the clipboard."))

    def _arrange(self) -> None:
        for field, name in (
            (self.place, "dictation_place"),
            (self.reporter, "dictation_reporter"),
            (self.theirs, "dictation_sum"),
        ):
            field.setObjectName(name)
        who = QHBoxLayout()
        for words, field in (
            (self.tr("Township"), self.place),
            (self.tr("Who reads out"), self.reporter),
        ):
            rows = form()
            add_row(rows, words, field)
            who.addLayout(rows, 1)
        grid = QGridLayout()
        grid.setVerticalSpacing(2)
        grid.setColumnStretch(0, 1)
        grid.setColumnMinimumWidth(3, self.context.look.px(110))
        for n, field in enumerate(self._fields):
            called = label(f"{n + 1}. {metric_name(field.about)}")
            called.setBuddy(field)
            self._ticks[n].setFocusPolicy(Qt.FocusPolicy.ClickFocus)
            unit = label(unit_word(field.about.unit, language()), tone="quiet")
            field.setFixedWidth(self.context.look.px(120))
            row: tuple[QWidget, ...] = (called, field, unit, self._heard[n], self._ticks[n])
            for column, widget in enumerate(row):
                grid.addWidget(widget, n, column)
        sums = QHBoxLayout()
        sums.addWidget(self.sum)
        sums.addWidget(self.theirs)
        sums.addWidget(self.copy_button)
        self.theirs.setAccessibleName(self.theirs.placeholderText())
        self.body.addLayout(who)
        self.body.addLayout(grid)
        self.body.addLayout(sums)
        self.body.addWidget(self.compared)
        self.body.addStretch()
        self.fit(800, 740)

    def _connect(self) -> None:
        for field in self._fields:
            self._connect_field(field)
        self.theirs.textChanged.connect(self._tell)
        self.copy_button.clicked.connect(self._copy)
        QShortcut(QKeySequence("Ctrl+Shift+C"), self).activated.connect(self._copy)

    def _connect_field(self, field: SpokenField) -> None:
        field.textChanged.connect(self._tell)
        field.textEdited.connect(lambda: self._untick(field))
        field.done.connect(lambda ticked: self._go_on(field, ticked))

    def _untick(self, field: SpokenField) -> None:
        """Another figure was not read back yet."""
        self._ticks[self._fields.index(field)].setChecked(False)
