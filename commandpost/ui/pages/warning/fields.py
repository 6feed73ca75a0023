"""The notice as fields: filled from the pasted release, every one of them open to the hand."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.levels import WarningColour
from commandpost.domain.times import Instant
from commandpost.domain.warning_decisions import Receive
from commandpost.ui.dialogs.step_dialog import channels
from commandpost.ui.pages.call.heard import HeardAt
from commandpost.ui.widgets.choice_row import ChoiceRow
from commandpost.ui.widgets.hint_edit import HintEdit
from commandpost.ui.widgets.labels import add_row, form, label, set_invalid
from commandpost.ui.widgets.moment_field import MomentField, Side
from commandpost.ui.words import level_word
from commandpost.usecases.views.places import Hint

if TYPE_CHECKING:
    from collections.abc import Sequence

    from commandpost.domain.warning_text import Release
    from commandpost.ui.context import Context
    from commandpost.usecases.views.warnings import KindHint

TALL_PIXELS = 46
MOMENTS = ("issued_at", "starts_at", "until")


class NoticeFields(QWidget):
    """The eight elements, the townships, when and how it reached us.

    Signals:
        changed: something was typed or chosen.
    """

    changed = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._own: set[str] = set()
        self._filling = False
        self._kinds: tuple[KindHint, ...] = ()
        self._townships: tuple[Hint, ...] = ()
        self.kind = HintEdit()
        self.colour = ChoiceRow(
            [(each.name.lower(), level_word(each)) for each in sorted(WarningColour)]
        )
        self.issuer = QLineEdit()
        self.affects = QLineEdit()
        self.area = QLineEdit()
        self.caution, self.measures = QPlainTextEdit(), QPlainTextEdit()
        self.moments = {
            "issued_at": MomentField(context.clock, Side.PAST),
            "starts_at": MomentField(context.clock, Side.EITHER),
            "until": MomentField(context.clock, Side.EITHER),
        }
        self.received = HeardAt(context.clock, self.tr("stamped at the first key"))
        self.channel = QComboBox()
        for key, words in channels():
            self.channel.addItem(words, key)
        self.words: dict[str, QLineEdit | QPlainTextEdit] = {
            "kind": self.kind,
            "issuer": self.issuer,
            "affects": self.affects,
            "area": self.area,
            "caution": self.caution,
            "measures": self.measures,
        }
        for name, widget in self.words.items():
            widget.setObjectName(f"warning_{name}")
        for name, moment in self.moments.items():
            moment.edit.setObjectName(f"warning_{name}")
        self._arrange()
        self.measure()
        self._connect()
        self.received.watch(self.findChildren(QWidget))

    # ---- values ----

    def values(self) -> dict[str, Any]:
        """What stands in the fields, empty ones left out; nothing while nothing was typed."""
        held: dict[str, Any] = {name: self._text(name) for name in self.words}
        held |= {name: field.moment for name, field in self.moments.items()}
        held["colour"] = self.colour.value
        held = {name: value for name, value in held.items() if value}
        if held and self.received.moment is not None:
            held["received_at"] = self.received.moment
        if held:
            held["channel"] = self.channel.currentData()
        return held

    def fill(self, held: dict[str, Any]) -> None:
        """Show these values; what they leave out becomes empty."""
        self._own.clear()
        self._filling = True
        for name in self.words:
            self._write(name, str(held.get(name, "")))
        for name, field in self.moments.items():
            at = held.get(name)
            field.set_moment(None if at is None else Instant(at))
        self.colour.choose(str(held.get("colour", "")))
        self.channel.setCurrentIndex(max(self.channel.findData(held.get("channel")), 0))
        received = held.get("received_at")
        self.received.set_moment(None if received is None else Instant(received))
        self._filling = False

    def take(self, release: Release) -> None:
        """What the release says goes into every field that nobody wrote in by hand."""
        self._filling = True
        known = {each.key: each.name for each in self._kinds}
        kind = known.get(release.kind.key, "") if release.kind else release.named
        said = {
            "kind": kind,
            "issuer": release.issuer,
            "affects": release.affects or "、".join(release.area),
            "area": "、".join(release.area),
            "caution": release.caution,
            "measures": release.measures,
        }
        for name, words in said.items():
            if name not in self._own:
                self._write(name, words)
        for name, at in (
            ("issued_at", release.issued_at),
            ("starts_at", release.starts_at),
            ("until", release.until),
        ):
            if name not in self._own:
                self.moments[name].set_moment(at)
        if "colour" not in self._own:
            self.colour.choose(release.colour.name.lower() if release.colour else "")
        self.received.stamp()
        self._filling = False

    def key_of_kind(self) -> str:
        """The key of the kind that is named; empty for none."""
        words = self.kind.text().strip()
        return next((k.key for k in self._kinds if words in (k.name, k.zh)), "")

    def notice(self, text: str, named: str) -> Receive | str:
        """The notice these fields come to, or the name of the field that is in its way."""
        for name, field in self.moments.items():
            if not field.readable:
                return name
        self.kind.resolve()  # not while one types: initials would be taken before they are whole
        key, issued = self.key_of_kind(), self.moments["issued_at"].moment
        if not key:
            return "kind"
        if not self.colour.value:
            return "colour"
        if issued is None:
            return "issued_at"
        received = self.received.moment_or_now()
        zh = next(k.zh for k in self._kinds if k.key == key)
        return Receive(
            warning=key,
            named=named or zh,
            colour=WarningColour[self.colour.value.upper()],
            issuer=self._text("issuer"),
            issued_at=issued,
            affects=self._text("affects") or "、".join(self._area()),
            received_at=max(received, issued),
            starts_at=self.moments["starts_at"].moment,
            until=self.moments["until"].moment,
            area=self._area(),
            caution=self._text("caution"),
            measures=self._text("measures"),
            text=text,
            channel=str(self.channel.currentData()),
        )

    def point_at(self, name: str) -> None:
        """Frame the field that is missing or cannot be read."""
        widget: QWidget | None = self.words.get(name) or self.moments.get(name)
        if isinstance(widget, MomentField):
            widget = widget.edit
        if name == "colour":
            widget = self.colour
        if widget is not None:
            set_invalid(widget, True)
            widget.setFocus()

    def offer(self, kinds: Sequence[KindHint], townships: Sequence[Hint]) -> None:
        """These kinds and townships are known, by characters and pinyin."""
        self._kinds, self._townships = tuple(kinds), tuple(townships)
        self.kind.set_hints(tuple(Hint(k.name, "", k.spelled) for k in kinds))

    def measure(self) -> None:
        """Sizes at the present font scale."""
        for field in (self.caution, self.measures):
            field.setFixedHeight(self._context.look.px(TALL_PIXELS))
            field.setTabChangesFocus(True)

    # ---- inside ----

    def _text(self, name: str) -> str:
        widget = self.words[name]
        return (widget.text() if isinstance(widget, QLineEdit) else widget.toPlainText()).strip()

    def _write(self, name: str, words: str) -> None:
        widget = self.words[name]
        set_invalid(widget, False)
        widget.setText(words) if isinstance(widget, QLineEdit) else widget.setPlainText(words)

    def _area(self) -> tuple[str, ...]:
        """The townships named, by whole name, the beginning of it, or pinyin initials."""
        parts = self._text("area").replace("，", "、").replace(",", "、").replace(" ", "、")
        return tuple(dict.fromkeys(self._township(p) for p in parts.split("、") if p))

    def _township(self, typed: str) -> str:
        low = typed.lower()
        for hint in self._townships:
            if hint.name.startswith(typed) or low in hint.spelled.split():
                return hint.name
        return typed

    def _show_area(self) -> None:
        self.area.setText("、".join(self._area()))

    def _arrange(self) -> None:
        fields = form()
        fields.setVerticalSpacing(4)
        add_row(fields, self.tr("Kind"), self.kind)
        add_row(fields, self.tr("Colour"), self.colour)
        add_row(fields, self.tr("Issued by"), self.issuer)
        add_row(fields, self.tr("Issued at"), self.moments["issued_at"])
        until = label(self.tr("Until"))
        until.setBuddy(self.moments["until"])
        self.moments["until"].setAccessibleName(self.tr("Until"))
        time = _side_by_side((self.moments["starts_at"], 1), (until, 0), (self.moments["until"], 1))
        add_row(fields, self.tr("From"), time)
        add_row(fields, self.tr("May affect"), self.affects)
        add_row(fields, self.tr("Our townships"), self.area)
        add_row(fields, self.tr("What threatens"), self.caution)
        add_row(fields, self.tr("What to do"), self.measures)
        how = _side_by_side((self.received, 3), (self.channel, 1))
        self.channel.setAccessibleName(self.tr("Channel"))
        add_row(fields, self.tr("Received"), how)
        self.area.setPlaceholderText(self.tr("names or pinyin initials, as jyz syz"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(fields)

    def _connect(self) -> None:
        for name in self.words:
            self._connect_words(name)
        for name in self.moments:
            self._connect_moment(name)
        self.colour.changed.connect(lambda: self._touched("colour"))
        self.received.changed.connect(self.changed)
        self.area.editingFinished.connect(self._show_area)
        self._context.look.changed.connect(self.measure)

    def _connect_words(self, name: str) -> None:
        self.words[name].textChanged.connect(lambda *_: self._touched(name))

    def _connect_moment(self, name: str) -> None:
        self.moments[name].changed.connect(lambda: self._touched(name))

    def _touched(self, name: str) -> None:
        if self._filling:
            return
        self._own.add(name)
        self.changed.emit()


def _side_by_side(*parts: tuple[QWidget, int]) -> QWidget:
    """Fields that share a line; the first of them is where the label leads."""
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(8)
    for widget, stretch in parts:
        row.addWidget(widget, stretch)
    box.setFocusProxy(parts[0][0])
    return box
