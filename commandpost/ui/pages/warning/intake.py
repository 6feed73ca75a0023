"""Intake of a notice: the release is pasted, read, checked, and joined to its chain."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QScrollArea, QVBoxLayout, QWidget

from commandpost.domain.warning_decisions import Cancel, Receive
from commandpost.host.text import text as words_of
from commandpost.ui.pages.warning.fields import NoticeFields
from commandpost.ui.widgets.labels import button, label, section
from commandpost.usecases.views.warnings import follows, intake_hints
from commandpost.usecases.warnings import read_text

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.domain.warning_text import Release
    from commandpost.ui.context import Context
    from commandpost.usecases.views.places import Hint
    from commandpost.usecases.views.warnings import KindHint

TEXT_PIXELS, READ_MILLISECONDS = 76, 250
ELEMENTS = ("colour", "issuer", "starts", "issued", "affects", "caution", "measures")


class WarningIntake(QWidget):
    """The pasted text over the fields it was read into.

    Signals:
        changed: something is other than it was.
        wanted: take the notice in.
        left: back to the list; what is typed stays.
    """

    changed = Signal()
    wanted = Signal()
    left = Signal()

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._asked = 0
        self.release: Release | None = None
        self.chain: Subject | None = None
        self.alone = False
        self.text = QPlainTextEdit()
        self.text.setObjectName("warning_text")
        self.text.setTabChangesFocus(True)
        self.fields = NoticeFields(context)
        self.note = label(tone="accent", wrap=True)
        self.note.setObjectName("warning_note")
        self.missing = label(tone="soon", wrap=True)
        self.missing.setObjectName("warning_missing")
        self.follows = button("", kind="quiet", key="Alt+N")
        self.follows.setObjectName("warning_follows")
        self.save = button(self.tr("Receive"), kind="primary", big=True, key="Ctrl+Enter")
        self.save.setObjectName("warning_save")
        self.leave = button(self.tr("Back to the list"), big=True, key="Esc")
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(READ_MILLISECONDS)
        for part in (self.note, self.missing, self.follows):
            part.hide()
        self._arrange()
        self._measure()
        self._connect()

    @property
    def cancels(self) -> bool:
        """Whether the release lifts a warning that stands here."""
        return self.release is not None and self.release.cancels and self.chain is not None

    def cancellation(self) -> Cancel | None:
        """What lifts the chain, when that is what the release says."""
        if not self.cancels:
            return None
        now = self._context.clock.now()
        at = self.fields.moments["issued_at"].moment or now
        text = self.text.toPlainText().strip()
        return Cancel(self.fields.issuer.text().strip(), at, now, text)

    def notice(self) -> Receive | str:
        """The notice, or the name of the field that is in its way."""
        named = self.release.named if self.release is not None else ""
        return self.fields.notice(self.text.toPlainText().strip(), named)

    def values(self) -> dict[str, Any]:
        """What stands here; empty while nothing was typed."""
        held = self.fields.values()
        pasted = self.text.toPlainText().strip()
        return held | {"text": pasted} if pasted else held

    def fill(self, held: dict[str, Any]) -> None:
        """Show these values."""
        self._timer.stop()
        blocked = self.text.blockSignals(True)
        self.text.setPlainText(str(held.get("text", "")))
        self.text.blockSignals(blocked)
        self.fields.fill(held)
        self.release, self.chain, self.alone = None, None, False
        self.say("")
        self._ask_chain()

    def begin(self) -> None:
        """The release is there to be pasted, or read out over the phone."""
        self.text.setFocus()

    def ask_hints(self) -> None:
        """Kinds and townships to choose from."""
        self._context.bridge.ask(intake_hints, then=self._offer)

    def toggle_alone(self) -> None:
        """Alt+N: a warning of its own, though one like it is open; once more joins it again."""
        if self.chain is not None or self.alone:
            self.alone = not self.alone
            self._ask_chain()

    def say(self, words: str) -> None:
        """A note over the fields, or none."""
        self.note.setText(words)
        self.note.setVisible(bool(words))

    def read_now(self) -> None:
        """Read the text as it stands."""
        self._asked += 1
        asked = self._asked

        def take(release: Release) -> None:
            if asked == self._asked:
                self._take(release)

        self._context.bridge.ask(read_text, self.text.toPlainText(), then=take, owner=self)

    # ---- inside ----

    def _take(self, release: Release) -> None:
        self.release = release
        self.fields.take(release)
        others = "、".join(release.others)
        also = self.tr("The text holds another warning, to be received by itself: {names}")
        self.say(also.format(names=others) if others else "")
        self.changed.emit()
        self._ask_chain()

    def _offer(self, hints: tuple[tuple[KindHint, ...], tuple[Hint, ...]]) -> None:
        self.fields.offer(*hints)

    def _ask_chain(self) -> None:
        """Which open warning this continues."""
        key, issuer = self.fields.key_of_kind(), self.fields.issuer.text().strip()
        if self.alone or not key:
            self._show_chain(None)
            return
        self._context.bridge.ask(follows, key, issuer, then=self._show_chain)

    def _show_chain(self, chain: Subject | None) -> None:
        self.chain = None if self.alone else chain
        shown = self.chain is not None or self.alone
        joined = self.tr("Continues the warning of this kind that is open")
        own = self.tr("Received as a warning of its own")
        self.follows.setText(f"{own if self.alone else joined}  Alt+N")
        self.follows.setVisible(shown)
        lifted = self.tr("Record the cancellation")
        self.save.setText(f"{lifted if self.cancels else self.tr('Receive')}  Ctrl+Enter")
        self._show_missing()

    def _show_missing(self) -> None:
        """Which of the law's elements nobody has named yet."""
        held = self.fields.values()
        names = {"starts": "starts_at", "issued": "issued_at"}
        gaps = [name for name in ELEMENTS if not held.get(names.get(name, name))]
        if "starts" in gaps and "issued" not in gaps:
            gaps.remove("starts")  # it starts when it is issued unless it says otherwise
        listed = "、".join(words_of(f"fact.name.{name}") for name in gaps)
        words = self.tr("Not said: {names}").format(names=listed)
        self.missing.setText(words)
        self.missing.setVisible(bool(gaps) and bool(held) and not self.cancels)

    def _touched(self) -> None:
        self.changed.emit()
        self._ask_chain()

    def _arrange(self) -> None:
        self.text.setPlaceholderText(
            self.tr("Paste the release here, whole; it is read into the fields below.")
        )
        self.text.setAccessibleName(self.tr("Text of the release"))
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QScrollArea.Shape.NoFrame)
        scroll.setWidget(self.fields)
        keys = QHBoxLayout()
        keys.addWidget(self.leave)
        keys.addStretch()
        keys.addWidget(self.save)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(section(self.tr("Warning received")))
        column.addWidget(self.text)
        column.addWidget(self.note)
        column.addWidget(scroll, 1)
        column.addWidget(self.missing)
        column.addWidget(self.follows)
        column.addLayout(keys)

    def _measure(self) -> None:
        self.text.setFixedHeight(self._context.look.px(TEXT_PIXELS))

    def _connect(self) -> None:
        self.text.textChanged.connect(self._timer.start)
        self._timer.timeout.connect(self.read_now)
        self.fields.changed.connect(self._touched)
        self.follows.clicked.connect(self.toggle_alone)
        self.save.clicked.connect(self.wanted)
        self.leave.clicked.connect(self.left)
        self._context.look.changed.connect(self._measure)
