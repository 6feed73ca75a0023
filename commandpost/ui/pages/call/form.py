"""The fields of a call: what stands in them as plain values, and as the call they come to."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPlainTextEdit, QVBoxLayout, QWidget

from commandpost.domain.levels import EventGrade
from commandpost.domain.times import Instant
from commandpost.host.pinyin import spelled
from commandpost.host.text import language
from commandpost.ui.pages.call.choices import GradeChoice, HazardList
from commandpost.ui.pages.call.details import DetailFields
from commandpost.ui.pages.call.figures import FigureFields
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form, label, section, set_invalid
from commandpost.ui.widgets.time_edit import TimeEdit
from commandpost.usecases.calls import Call
from commandpost.usecases.views.places import Hint, PlaceHints

if TYPE_CHECKING:
    from PySide6.QtWidgets import QLabel

    from commandpost.ui.context import Context

LINES = (
    "caller_name",
    "caller_unit",
    "caller_phone",
    "source",
    "township",
    "village",
    "place",
    "contact_name",
    "contact_phone",
)
WHAT_PIXELS = 110


class CallForm(QWidget):
    """Everything a caller may say.

    Signals:
        changed: something was typed or chosen.
        hazard_chosen: the kind of hazard, or "".
    """

    changed = Signal()
    hazard_chosen = Signal(str)

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._villages: tuple[Hint, ...] = ()
        self.lines: dict[str, QLineEdit] = {name: _line(name) for name in LINES}
        self.what = QPlainTextEdit()
        self.what.setObjectName("what")
        self.what.setTabChangesFocus(True)
        self.occurred = TimeEdit(context.clock, self.tr("0312, -15 or 11-22 23:40"))
        self.occurred.edit.setObjectName("occurred_at")
        self.hazards = HazardList(context.look, language() == "zh_CN")
        self.figures = FigureFields()
        self.details = DetailFields()
        self.grade = GradeChoice()
        sides = QHBoxLayout(self)
        sides.setContentsMargins(0, 0, 0, 0)
        sides.setSpacing(20)
        sides.addLayout(self._who_and_where(), 4)
        sides.addLayout(self._what(), 5)
        self.measure()
        self._connect()

    # ---- values ----

    def values(self) -> dict[str, Any]:
        """What stands in the fields; empty fields are left out."""
        held: dict[str, Any] = {name: line.text() for name, line in self.lines.items()}
        held["what"] = self.what.toPlainText()
        held["hazard"] = self.hazards.hazard
        held["occurred_at"] = self.occurred.moment
        held["figures"] = self.figures.typed()
        held["details"] = self.details.typed()
        held["grade"] = self.grade.grade.rank if self.grade.grade else None
        return {name: value for name, value in held.items() if value}

    def fill(self, held: dict[str, Any]) -> None:
        """Show these values; what they leave out becomes empty."""
        for name, line in self.lines.items():
            line.setText(str(held.get(name, "")))
            set_invalid(line, False)
        self.what.setPlainText(str(held.get("what", "")))
        set_invalid(self.what, False)
        self.hazards.choose(str(held.get("hazard", "")))
        occurred = held.get("occurred_at")
        self.occurred.set_moment(None if occurred is None else Instant(occurred))
        self.figures.fill(held.get("figures", {}))
        self.details.fill(held.get("details", {}))
        rank = held.get("grade")
        self.grade.choose(None if rank is None else EventGrade(rank))

    def call(self, heard_at: Instant, **more: Any) -> Call:
        """The call these fields come to; ``more`` is what the page adds."""
        said: dict[str, Any] = {name: line.text().strip() for name, line in self.lines.items()}
        village = said.pop("village")
        if village not in said["place"]:
            said["place"] = f"{village}{said['place']}"
        return Call(
            heard_at=heard_at,
            what=self.details.added_to(self.what.toPlainText().strip()),
            hazard=self.hazards.hazard,
            occurred_at=self.occurred.moment,
            grade=self.grade.grade,
            figures=self.figures.cells(),
            **said,
            **more,
        )

    def show_places(self, hints: PlaceHints) -> None:
        """Offer these townships and villages."""
        self._villages = hints.villages
        self._hinted("township").set_hints(hints.townships)
        self._offer_sources()  # the pinyin tables (0.1 s) were loaded beside, with the places
        self._offer_villages()

    def point_at(self, field: str) -> None:
        """Frame a field that is missing and go there."""
        found: QWidget = self.what
        if field == "hazard":
            found = self.hazards
        elif field in self.lines:
            found = self.lines[field]
        set_invalid(found, True)
        found.setFocus()

    def begin(self) -> None:
        """Put the cursor where a call begins."""
        self.lines["caller_name"].setFocus()

    def measure(self) -> None:
        """Heights at the present font scale."""
        self.what.setFixedHeight(self._context.look.px(WHAT_PIXELS))

    # ---- inside ----

    def _who_and_where(self) -> QVBoxLayout:
        caller = (
            ("caller_name", self.tr("Name")),
            ("caller_unit", self.tr("Unit")),
            ("caller_phone", self.tr("Phone")),
            ("source", self.tr("Source")),
        )
        where = (
            ("township", self.tr("Township")),
            ("village", self.tr("Village")),
            ("place", self.tr("Place")),
        )
        contact = (("contact_name", self.tr("Name")), ("contact_phone", self.tr("Phone")))
        column = QVBoxLayout()
        column.setSpacing(4)
        names: list[QLabel] = []
        for heading, rows in (
            (self.tr("Caller"), caller),
            (self.tr("Where and when"), where),
            (self.tr("Contact on the scene"), contact),
        ):
            layout = form()
            layout.setVerticalSpacing(4)
            names += [add_row(layout, words, self.lines[name]) for name, words in rows]
            if rows is where:
                names.append(add_row(layout, self.tr("Occurred at"), self.occurred))
            column.addWidget(section(heading))
            column.addLayout(layout)
        widest = max(name.sizeHint().width() for name in names)
        for name in (*names, *self.details.names):
            name.setMinimumWidth(widest)
        column.addWidget(self.details)
        column.addStretch()
        return column

    def _what(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(section(self.tr("What happened")))
        self.what.setAccessibleName(self.tr("What happened"))
        column.addWidget(self.what)
        column.addWidget(section(self.tr("Kind: press its number or letter")))
        self.hazards.setAccessibleName(self.tr("Kind of hazard"))
        column.addWidget(self.hazards)
        column.addWidget(section(self.tr("First figures: leave empty what was not reported")))
        column.addWidget(self.figures)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addWidget(label(self.tr("Grade as first judged")))
        row.addWidget(self.grade, 1)
        column.addSpacing(4)
        column.addLayout(row)
        column.addStretch()
        return column

    def _hinted(self, name: str) -> HintEdit:
        line = self.lines[name]
        assert isinstance(line, HintEdit)
        return line

    def _offer_sources(self) -> None:
        names = (
            self.tr("Public call"),
            self.tr("Village report"),
            self.tr("Township report"),
            self.tr("Department notice"),
            self.tr("Enterprise report"),
            self.tr("Patrol or watcher"),
            self.tr("Superior's call"),
            self.tr("Online"),
        )
        self._hinted("source").set_hints(tuple(Hint(n, "", spelled(n)) for n in names))

    def _offer_villages(self) -> None:
        township = self.lines["township"].text().strip()
        inside = tuple(v for v in self._villages if v.about == township)
        self._hinted("village").set_hints(inside or self._villages)

    def _village_named(self) -> None:
        """A village of the roster brings its township along."""
        hint = self._hinted("village").hint()
        if hint is not None and not self.lines["township"].text().strip():
            self.lines["township"].setText(hint.about)
            self.changed.emit()

    def _connect(self) -> None:
        for line in self.lines.values():
            line.textChanged.connect(self.changed)
        self.what.textChanged.connect(self.changed)
        self.occurred.changed.connect(self.changed)
        self.figures.changed.connect(self.changed)
        self.details.changed.connect(self.changed)
        self.grade.changed.connect(self.changed)
        self.hazards.chosen.connect(self.changed)
        self.hazards.chosen.connect(self.hazard_chosen)
        self.lines["township"].textChanged.connect(self._offer_villages)
        self.lines["village"].editingFinished.connect(self._village_named)
        self._context.look.changed.connect(self.measure)


def _line(name: str) -> QLineEdit:
    hinted = name in ("source", "township", "village")
    made = HintEdit() if hinted else QLineEdit()
    made.setObjectName(name)
    made.setMaxLength(200)
    return made
