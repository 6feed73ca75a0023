"""Colours by meaning: a theme file's tokens as a palette, and how well one reads on another."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Literal

from PySide6.QtGui import QColor, QPalette

from commandpost.domain.records import dataclass

NAMES: tuple[Literal["night", "day", "contrast"], ...] = ("night", "day", "contrast")
TEXT_RATIO = 7.0
QUIET_RATIO = 4.5


@dataclass(frozen=True, slots=True)
class Theme:
    """One file of ``resources/themes``: every colour the window may use, by name."""

    name: str
    dark: bool
    colours: Mapping[str, str]

    def colour(self, token: str) -> QColor:
        """The colour of a token; an unknown token is a bug and says so."""
        return QColor(self.colours[token])

    def level(self, rank: int) -> QColor:
        """The colour of rank 1 (gravest) to 4, always shown with shape, numeral and word."""
        return self.colour(f"level_{rank}")


def load_theme(folder: Path, name: str) -> Theme:
    """Read one theme file."""
    import msgspec

    return msgspec.json.decode((folder / f"{name}.json").read_bytes(), type=Theme)


def palette(theme: Theme) -> QPalette:
    """The tokens in Qt's own roles, so that what the sheet does not mention fits as well."""
    made = QPalette()
    for role, token in _ROLES.items():
        made.setColor(role, theme.colour(token))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        made.setColor(QPalette.ColorGroup.Disabled, role, theme.colour("quiet"))
    return made


_ROLES = {
    QPalette.ColorRole.Window: "ground",
    QPalette.ColorRole.WindowText: "text",
    QPalette.ColorRole.Base: "surface",
    QPalette.ColorRole.AlternateBase: "ground",
    QPalette.ColorRole.ToolTipBase: "raised",
    QPalette.ColorRole.ToolTipText: "text",
    QPalette.ColorRole.PlaceholderText: "quiet",
    QPalette.ColorRole.Text: "text",
    QPalette.ColorRole.Button: "raised",
    QPalette.ColorRole.ButtonText: "text",
    QPalette.ColorRole.BrightText: "overdue",
    QPalette.ColorRole.Link: "accent",
    QPalette.ColorRole.LinkVisited: "accent",
    QPalette.ColorRole.Highlight: "selected",
    QPalette.ColorRole.HighlightedText: "text",
    QPalette.ColorRole.Light: "raised",
    QPalette.ColorRole.Midlight: "raised",
    QPalette.ColorRole.Mid: "line",
    QPalette.ColorRole.Dark: "line",
    QPalette.ColorRole.Shadow: "line",
}


def contrast(one: QColor, other: QColor) -> float:
    """WCAG's contrast ratio of two colours, 1 to 21."""
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def _luminance(colour: QColor) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    red, green, blue = colour.redF(), colour.greenF(), colour.blueF()
    return float(0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue))
