"""A flood night for the tests of ladder, checklist and response page."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.response import Approval
from commandpost.domain.episode_decisions import OpenEpisode, ReportFigures
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.response_decisions import Activate
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.usecases.desk import new_id
from commandpost.usecases.figures import open_episode, report_figures
from commandpost.usecases.responses import activate_response
from commandpost.usecases.views.assessing import ladder_board
from commandpost.usecases.views.boards import response_detail
from tests.ui.desk_for_pages import HOSTILE, Station, press


@dataclass
class Night:
    """A station with an episode; ``rain`` brings figures, ``activate`` a response."""

    station: Station
    episode: Id

    def rain(self, millimetres: float, place: str = "清溪镇") -> None:
        """Six hours of it, by phone and not verified."""
        self.station.clock.pass_minutes(2)
        report = ReportFigures(
            place, (Cell("rain_6h", millimetres),), self.station.clock.now(), "镇值班"
        )
        self.station.do(report_figures, self.episode, report)

    def board(self):
        return self.station.ask(ladder_board, self.episode)

    def activate(self, level: ResponseLevel = ResponseLevel.IV, period: str = "至雨停") -> Id:
        """Approved by phone now."""
        now, response = self.station.clock.now(), new_id()
        activation = Activate(
            hazard="flood",
            level=level,
            area=("青禾县",),
            effective_from=now,
            matters=f"防御强降雨{HOSTILE}",
            expected_period=period,
            measures="转移、巡查",
            approval=Approval("主任一", "指挥长", now),
            episode=self.episode,
        )
        revision = self.board().ladders[0].revision
        self.station.do(activate_response, response, revision, activation)
        return response

    def response(self, response: Id):
        return self.station.ask(response_detail, response)


@pytest.fixture
def night(station: Station) -> Night:
    episode = new_id()
    opened = OpenEpisode(f"清溪河流域强降雨{HOSTILE}", "flood", "青禾县")
    station.do(open_episode, episode, opened)
    return Night(station, episode)


def subject_of(response: Id) -> Subject:
    return Subject("response", response)


def say_yes(qtbot) -> None:
    """Ctrl+Enter in the question that stands there."""
    asked = [w for w in QApplication.topLevelWidgets() if isinstance(w, Confirm) and w.isVisible()]
    assert len(asked) == 1
    qtbot.waitUntil(asked[0].isActiveWindow, timeout=2_000)
    press(qtbot, asked[0], Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
