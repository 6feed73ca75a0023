"""A rare name on the screen is a name, not a box."""

from __future__ import annotations

from PySide6.QtGui import QFont, QTextLayout

from tests.ui.desk_for_pages import Station, station, station_folder

__all__ = ["station", "station_folder"]


def test_every_character_of_a_rare_name_has_a_glyph(station: Station):
    layout = QTextLayout("吴喆堃䶮𠮷𠮟", QFont("Noto Sans SC", 12))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    drawn = [glyph for run in layout.glyphRuns() for glyph in run.glyphIndexes()]
    assert len(drawn) == 6
    assert 0 not in drawn
    assert station.context.look is not None
