"""One rung of the ladder: a level by shape, numeral and word, and what the figures say of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.domain.triggers import Outcome
from commandpost.ui.widgets.badges import draw_shape
from commandpost.ui.widgets.labels import Elided, chip, label, set_chip, set_tone
from commandpost.ui.words import level_word

if TYPE_CHECKING:
    from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent

    from commandpost.domain.levels import ResponseLevel
    from commandpost.ui.look import Look
    from commandpost.ui.station_clock import StationClock
    from commandpost.usecases.views.ladder import Rung

SHORT_LIST = 2
UNREPORTED = "未报"


@dataclass(frozen=True, slots=True)
class RungPlace:
    """Where a rung stands: since when it is in force, and whether it is the next one up."""

    since: Instant | None = None
    next_up: bool = False
    proposed: bool = False


class RungMark(QWidget):
    """Shape, numeral and word of a level: filled in force, framed when met, quiet otherwise."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._level: ResponseLevel | None = None
        self._filled = False
        self._met = False
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_level(self, level: ResponseLevel, filled: bool, met: bool) -> None:
        """Show that level so."""
        self._level, self._filled, self._met = level, filled, met
        self.setAccessibleName(level_word(level))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room for shape and word at the present scale."""
        metrics = QFontMetrics(self._look.font(bold=True))
        words = level_word(self._level) if self._level else ""
        return QSize(metrics.horizontalAdvance(words) + self._look.px(36), self._look.px(26))

    def minimumSizeHint(self) -> QSize:
        """Never cut a level."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Frame or fill, shape, words."""
        if self._level is None:
            return
        look, theme = self._look, self._look.theme
        own = theme.level(self._level.rank)
        ink = theme.colour("on_level") if self._filled else own
        words = ink if self._filled or self._met else theme.colour("quiet")
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(own if self._filled or self._met else theme.colour("line"), 1))
        painter.setBrush(own if self._filled else QColor(Qt.GlobalColor.transparent))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        side = look.px(12)
        top = (self.height() - side) / 2
        draw_shape(painter, self._level.rank, QRectF(look.px(8), top, side, side), ink)
        painter.setPen(words)
        painter.setFont(look.font(bold=self._filled or self._met))
        room = self.rect().adjusted(look.px(26), 0, 0, 0)
        painter.drawText(room, int(Qt.AlignmentFlag.AlignVCenter), level_word(self._level))
        painter.end()


class RungView(QFrame):
    """A rung that opens with Space, Enter or a click; what matters most now is open by itself."""

    def __init__(self, look: Look, clock: StationClock) -> None:
        super().__init__()
        self._look = look
        self._clock = clock
        self._rung: Rung | None = None
        self._place = RungPlace()
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.mark = RungMark(look)
        self.state = Elided()
        self.unverified = chip()
        self.evidence = label(wrap=True)
        self.missing = label(wrap=True)
        self.manual = label(kind="small", wrap=True)
        self.authority = label(kind="small", wrap=True)
        self._arrange()

    def show_rung(self, rung: Rung, place: RungPlace) -> None:
        """Show this level held against the figures."""
        if self._rung is None or self._rung.level is not rung.level:
            self._open = False
        self._rung, self._place = rung, place
        self._fill()

    @property
    def opened(self) -> bool:
        """Whether everything is shown."""
        return self._open

    def toggle(self) -> None:
        """Show everything, or only what matters now."""
        self._open = not self._open
        self._fill()

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.mark)
        head.addWidget(self.state, 1)
        foot = QHBoxLayout()
        foot.addWidget(self.authority, 1)
        foot.addWidget(self.unverified, 0, Qt.AlignmentFlag.AlignRight)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 5, 8, 5)
        column.setSpacing(2)
        column.addLayout(head)
        for part in (self.evidence, self.missing, self.manual):
            column.addWidget(part)
        column.addLayout(foot)

    def _fill(self) -> None:
        rung, place = self._rung, self._place
        if rung is None:
            return
        met = rung.outcome is Outcome.MET
        self.mark.show_level(rung.level, rung.in_force, met)
        said = self._state_words(rung, place)
        lacking = self.tr("{state}, still lacking:").format(state=said)
        self.state.setText(lacking if place.next_up and rung.missing and not met else said)
        set_tone(self.state, "" if rung.in_force or met else "quiet")
        set_chip(self.unverified, self.tr("unverified") if rung.unverified else "", "soon")
        wide = self._open or place.next_up
        _say(self.evidence, "\n".join(rung.evidence) if met and self._telling() else "")
        missing = self._missing_words(rung) if wide and not met else ""
        _say(self.missing, missing)
        _say(self.manual, self._manual_words(rung) if wide else "")
        _say(
            self.authority,
            self._authority_words(rung) if self._telling() or rung.unverified else "",
        )
        self.setAccessibleName(f"{level_word(rung.level)} {self.state.text()}")

    def _telling(self) -> bool:
        """Evidence is told without asking for the level in force and the one the figures reach."""
        in_force = self._rung is not None and self._rung.in_force
        return self._open or in_force or self._place.proposed or self._place.next_up

    def _state_words(self, rung: Rung, place: RungPlace) -> str:
        said = self._outcome_words(rung)
        if rung.in_force and place.since is not None:
            since = self._clock.near(place.since)
            return self.tr("in force since {time}").format(time=since)
        if rung.in_force:
            return self.tr("in force")
        if place.proposed and rung.outcome is Outcome.MET:
            return self.tr("{met}: decide").format(met=said)
        return said

    def _outcome_words(self, rung: Rung) -> str:
        if rung.outcome is Outcome.MET and rung.first_met is not None:
            return self.tr("met {time}").format(time=self._clock.near(rung.first_met))
        return {
            Outcome.MET: self.tr("met"),
            Outcome.NOT_MET: self.tr("not met"),
            Outcome.UNREPORTED: self.tr("not reported"),
            Outcome.MANUAL: self.tr("to be judged"),
        }[rung.outcome]

    def _missing_words(self, rung: Rung) -> str:
        """Bounds with a figure first: those are the nearest to being met."""
        lines = sorted(dict.fromkeys(rung.missing), key=lambda line: UNREPORTED in line)
        if self._open or len(lines) <= SHORT_LIST + 1:
            return "\n".join(f"· {line}" for line in lines)
        more = self.tr("… and {count} more (Space)").format(count=len(lines) - SHORT_LIST)
        return "\n".join([*(f"· {line}" for line in lines[:SHORT_LIST]), more])

    def _manual_words(self, rung: Rung) -> str:
        if not rung.manual:
            return ""
        if not self._open:
            return self.tr("To be judged by people: {count}").format(count=len(rung.manual))
        heading = self.tr("To be judged by people:")
        return "\n".join([heading, *(f"· {text}" for text in rung.manual)])

    def _authority_words(self, rung: Rung) -> str:
        if not rung.authority:
            return ""
        return self.tr("Decides: {roles}").format(roles="、".join(rung.authority))

    # ---- Qt ----

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Space and Enter open and close; arrows walk the ladder."""
        if event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.toggle()
        elif event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.focusNextPrevChild(event.key() == Qt.Key.Key_Down)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click opens and closes."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.toggle()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the frame."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Hide the frame."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Ground and frame: the level in force is raised, the focus is always visible."""
        theme = self._look.theme
        in_force = self._rung is not None and self._rung.in_force
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("line"), 1))
        if in_force and self._rung is not None:
            painter.setPen(QPen(theme.level(self._rung.level.rank), 1))
        if self.hasFocus():
            painter.setPen(QPen(theme.colour("accent"), 2))
        painter.setBrush(theme.colour("raised" if in_force else "surface"))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 4, 4)
        painter.end()


def _say(part: QWidget, words: str) -> None:
    """Show the words, or take no room."""
    part.setProperty("text", words)
    part.setVisible(bool(words))
