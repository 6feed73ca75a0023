"""How the window looks now: theme, font scale, fonts and icons, for the whole application."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFont, QFontDatabase, QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QApplication, QStyleFactory

from commandpost.host.paths import resources_dir
from commandpost.host.settings import SCALES, Scale, Settings, is_night
from commandpost.ui.theme import Theme, load_theme, palette

if TYPE_CHECKING:
    from collections.abc import Iterator

FAMILY = "Noto Sans SC"
BASE_PIXELS = 14
ICON_PIXELS = 20


class Look(QObject):
    """Knows the theme and the scale; widgets that paint themselves ask it while painting.

    Signals:
        changed: theme or scale are others now; after palette and sheet were set.
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._folder = resources_dir()
        self._themes: dict[str, Theme] = {}
        self._icons: dict[tuple[str, str, str, int], QIcon] = {}
        self._scale = 100
        self._theme = self._named("night")
        self._applied = ("", 0)
        app.setStyle(QStyleFactory.create("Fusion"))
        self._load_fonts()

    @property
    def theme(self) -> Theme:
        """The colours in use."""
        return self._theme

    @property
    def scale(self) -> int:
        """Font scale in per cent."""
        return self._scale

    def px(self, pixels: float) -> int:
        """So many pixels at the present font scale."""
        return round(pixels * self._scale / 100)

    def apply(self, theme: str, scale: int) -> None:
        """Show the whole application in that theme at that scale; nothing happens twice."""
        if (theme, scale) == self._applied:
            return
        self._applied = (theme, scale)
        self._theme = self._named(theme)
        self._scale = scale
        self._app.setFont(self.font())
        self._app.setPalette(palette(self._theme))
        self._app.setStyleSheet(self._sheet())
        self.changed.emit()

    def follow(self, settings: Settings, clock_time: str) -> None:
        """Apply what the settings ask for at ``HH:MM`` of the station's clock."""
        name: str = settings.theme
        if name == "auto":
            name = "night" if is_night(settings, clock_time) else "day"
        self.apply(name, settings.font_scale)

    def font(self, pixels: float = BASE_PIXELS, bold: bool = False) -> QFont:
        """The interface font at so many pixels of the 100 % scale."""
        font = QFont(FAMILY)
        font.setPixelSize(max(self.px(pixels), 12))
        font.setBold(bold)
        return font

    def icon(self, name: str, colour: str = "text", pixels: int = ICON_PIXELS) -> QIcon:
        """An icon of the family in a theme colour; an unknown name is a bug and says so."""
        key = (name, colour, self._theme.name, self.px(pixels))
        if key not in self._icons:
            self._icons[key] = self._draw_icon(name, colour, self.px(pixels))
        return self._icons[key]

    def _draw_icon(self, name: str, token: str, pixels: int) -> QIcon:
        from PySide6.QtSvg import QSvgRenderer

        source = (self._folder / "icons" / f"{name}.svg").read_bytes()
        colour = self._theme.colours[token].encode()
        renderer = QSvgRenderer(QByteArray(source.replace(b"currentColor", colour)))
        ratio = self._app.devicePixelRatio()
        picture = QPixmap(QSize(round(pixels * ratio), round(pixels * ratio)))
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        renderer.render(painter, QRectF(picture.rect()))
        painter.end()
        picture.setDevicePixelRatio(ratio)
        return QIcon(picture)

    def _sheet(self) -> str:
        sheet = (self._folder / "themes" / "window.qss").read_text("utf-8")
        sizes = {f"p{number}": f"{self.px(number)}px" for number in _sizes(sheet)}
        arrows = (self._folder / "themes" / self._theme.name).as_posix()
        return Template(sheet).substitute(self._theme.colours, arrows=arrows, **sizes)

    def _named(self, name: str) -> Theme:
        if name not in self._themes:
            self._themes[name] = load_theme(self._folder / "themes", name)
        return self._themes[name]

    def _load_fonts(self) -> None:
        for file in ("NotoSansSC-Regular", "NotoSansSC-Bold", "HanaMinB-Names"):
            QFontDatabase.addApplicationFont(str(self._folder / "fonts" / f"{file}.ttf"))


def next_scale(scale: int, step: int) -> Scale:
    """The neighbouring font scale, staying inside the list."""
    place = SCALES.index(scale) if scale in SCALES else 0
    return SCALES[min(max(place + step, 0), len(SCALES) - 1)]


def _sizes(sheet: str) -> Iterator[int]:
    import re

    for found in set(re.findall(r"\$p(\d+)", sheet)):
        yield int(found)
