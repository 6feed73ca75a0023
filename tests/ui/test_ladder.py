"""The ladder: what the figures say of each level, what the next one lacks, three equal answers."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt

from commandpost.domain.levels import ResponseLevel
from commandpost.ui.widgets.ladder import LadderView, next_up
from tests.ui.desk_for_pages import press, station, station_folder
from tests.ui.plain_text_sweep import rich_text_places
from tests.ui.response_night import night

__all__ = ["night", "station", "station_folder"]


@pytest.fixture
def ladder(station, qtbot) -> LadderView:
    made = LadderView(station.context.look, station.context.clock, ("F7", "F8", "F9"))
    qtbot.addWidget(made)
    made.resize(312, 560)
    made.show()
    return made


def rung(ladder: LadderView, level: ResponseLevel):
    return ladder.rungs[level.rank - 1]


def test_before_any_figure_every_level_is_unreported_and_the_lowest_says_what_it_lacks(
    night, ladder
):
    ladder.show_board(night.board())
    assert all("not reported" in view.state.text() for view in ladder.rungs)
    lowest = rung(ladder, ResponseLevel.IV)
    assert "not reported" in lowest.missing.text()
    assert not rung(ladder, ResponseLevel.I).missing.isVisible()


def test_a_met_level_tells_clause_number_place_and_minute(night, ladder):
    night.rain(62)
    ladder.show_board(night.board())
    met = rung(ladder, ResponseLevel.IV)
    assert "met 23:42" in met.state.text()
    assert "清溪镇" in met.evidence.text()
    assert "62" in met.evidence.text()
    assert met.evidence.text().startswith("5.2.1")
    assert met.unverified.text() == "unverified"


def test_the_next_level_above_the_one_in_force_says_what_it_lacks_nearest_first(night, ladder):
    night.rain(62)
    night.activate()
    ladder.show_board(night.board())
    assert "in force since 23:42" in rung(ladder, ResponseLevel.IV).state.text()
    third = rung(ladder, ResponseLevel.III)
    assert "still lacking" in third.state.text()
    first_line = third.missing.text().splitlines()[0]
    assert "(62 mm)" in first_line
    assert not rung(ladder, ResponseLevel.II).missing.isVisible()


def test_gaps_are_told_above_the_level_in_force_and_above_the_one_reached(night):
    night.activate()
    night.rain(82)
    board = night.board()
    assert next_up(board.ladders[0]) == {ResponseLevel.III, ResponseLevel.II}


def test_space_opens_a_rung_with_its_manual_conditions_and_closes_it(night, ladder, qtbot):
    ladder.show_board(night.board())
    gravest = rung(ladder, ResponseLevel.I)
    assert not gravest.manual.isVisible()
    press(qtbot, gravest, Qt.Key.Key_Space)
    assert "分洪" in gravest.manual.text()
    assert "指挥长" in gravest.authority.text()
    press(qtbot, gravest, Qt.Key.Key_Space)
    assert not gravest.manual.isVisible()


def test_the_three_answers_are_equal_in_size_and_none_is_a_default(night, ladder):
    ladder.show_board(night.board())
    answers = (ladder.activate_button, ladder.not_now_button, ladder.asking_button)
    widths = [each.width() for each in answers]
    assert max(widths) - min(widths) <= 1
    assert len({each.height() for each in answers}) == 1
    assert len({each.property("kind") for each in answers}) == 1
    assert not any(each.isDefault() or each.autoDefault() for each in answers)
    assert all(each.height() >= 44 for each in answers)


def test_the_first_answer_means_a_raise_once_a_response_runs(night, ladder, qtbot):
    ladder.show_board(night.board())
    assert ladder.activate_button.text().startswith("Activate")
    response = night.activate()
    ladder.show_board(night.board())
    assert ladder.activate_button.text().startswith("Raise")
    with qtbot.waitSignal(ladder.activate_asked) as asked:
        ladder.activate_button.click()
    assert asked.args[0].response == response


def test_without_a_plan_for_the_hazard_it_says_so_and_asks_nothing(ladder):
    ladder.show_ladders(())
    assert ladder.empty.isVisible()
    assert not ladder.not_now_button.isEnabled()


def test_nothing_on_the_ladder_is_taken_for_markup(night, ladder):
    night.rain(82)
    ladder.show_board(night.board())
    assert rich_text_places(ladder) == []
