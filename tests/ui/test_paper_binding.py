"""All papers of an incident bound into one file from the papers page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog

from commandpost.usecases.rendering import page_count
from tests.reports import read_back
from tests.ui.desk_for_pages import press, station, station_folder
from tests.ui.test_paper_words import incident, page
from tests.ui.test_papers_page import issue

__all__ = ["incident", "page", "station", "station_folder"]
ALT = Qt.KeyboardModifier.AltModifier


def test_the_papers_of_an_incident_are_bound_by_a_key(
    station, page, incident, tmp_path, monkeypatch
):
    target = tmp_path / "合订本.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(target), ""))
    press(station.qtbot, page, Qt.Key.Key_B, ALT)
    station.settle()
    assert not target.exists(), "nothing has left yet"
    serial = issue(station, page, incident).serial
    own = page_count(page.drawing.pdf)
    page.side.register.bind_button.click()
    station.qtbot.waitUntil(lambda: str(target) in station.told, timeout=20_000)
    assert page_count(target.read_bytes()) == own + 1
    assert serial in read_back.text(target.read_bytes())
