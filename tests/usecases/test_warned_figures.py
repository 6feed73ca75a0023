"""What opens or reopens an episode takes in the warnings in force, as of their own minute."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.facts import CorrectFact
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.domain.warning_decisions import Cancel, Receive
from commandpost.usecases.figures import open_episode, report_figures
from commandpost.usecases.incidents import close_incident, reopen_incident
from commandpost.usecases.views.figures import figure_table, table_of
from commandpost.usecases.views.ladder import ladders
from commandpost.usecases.warnings import act_on_warning, receive_warning
from tests.desk_fixtures import at
from tests.usecases.night import incident, report

RED, ORANGE, BLUE = WarningColour.RED, WarningColour.ORANGE, WarningColour.BLUE
RAIN = Receive(
    "rainstorm", "暴雨", RED, "县气象台", at(20, 22, 5), "全县", at(20, 22, 9), until=at(21, 1, 5)
)


def warn(desk, warning: str = "w", **changes) -> None:
    desk.do(receive_warning, Id(warning), replace(RAIN, **changes))


def lift(desk, warning: str = "w") -> None:
    desk.do(act_on_warning, Id(warning), Cancel("县气象台", desk.now(), desk.now()))


def episode(desk, hazard: str = "flood") -> Id:
    desk.do(open_episode, Id("e"), OpenEpisode("六月洪水", hazard, "青禾县"))
    return Id("e")


def told(desk, home: Id, metric: str = "warning_rainstorm"):
    return desk.episode(home).ledger.cell(metric, "青禾县")


def minutes(desk, home: Id) -> list[tuple[float, int]]:
    ledger = desk.episode(home).ledger
    return [(p.value, p.as_of) for p in ledger.history if p.metric == "warning_rainstorm"]


def test_a_call_after_the_warning_opens_an_episode_that_knows_it(desk):
    warn(desk)
    home = desk.incident(incident(desk)).episode
    found = told(desk, home)
    assert (found.value, found.as_of, found.reporter) == (4, at(20, 22, 5), "县气象台")
    assert found.verified
    assert found.reason == "暴雨预警"
    rungs = {rung.level: rung for rung in ladders(desk, home)[0].rungs}
    assert rungs[ResponseLevel.II].first_met == at(20, 22, 5)
    assert rungs[ResponseLevel.I].first_met is None


def test_an_episode_opened_on_a_forecast_knows_it_too(desk):
    warn(desk, colour=ORANGE)
    assert told(desk, episode(desk)).value == 3


def test_no_township_owes_a_figure_for_it(desk):
    warn(desk)
    (column,) = figure_table(desk, episode(desk)).columns
    assert (column.metric, column.total, column.missing) == ("warning_rainstorm", 4, ())


def test_it_is_no_report_of_a_place_and_stands_in_no_paper(desk):
    warn(desk)
    home = desk.incident(incident(desk)).episode
    ledger = desk.episode(home).ledger
    assert ledger.heard() == ()
    desk.do(report_figures, home, report(desk, rain_6h=30))
    ledger = desk.episode(home).ledger
    paper = table_of(ledger, desk.catalogue(), ledger.heard(), desk.now(), None)
    assert [column.metric for column in paper.columns] == ["rain_6h"]
    assert len(paper.rows) == 1
    assert paper.as_of == max(p.as_of for p in ledger.history)


@pytest.mark.parametrize("hazard", ["forest_fire", "road_traffic"])
def test_a_warning_of_another_hazard_is_not_taken_in(desk, hazard):
    warn(desk)
    home = episode(desk, hazard)
    assert desk.episode(home).ledger.places() == ()


def test_neither_a_lifted_nor_an_expired_one_is_taken_in(desk):
    warn(desk)
    lift(desk)
    warn(desk, "x", until=at(20, 23, 30))
    assert told(desk, episode(desk)) is None


def test_of_a_chain_the_newest_notice_counts_since_its_colour_began(desk):
    warn(desk, colour=BLUE)
    warn(desk, issued_at=at(20, 22, 40), received_at=at(20, 22, 41))
    warn(desk, issued_at=at(20, 23, 20), received_at=at(20, 23, 21))
    found = told(desk, episode(desk))
    assert (found.value, found.as_of) == (4, at(20, 22, 40))


def test_of_several_the_gravest_counts_with_its_own_source(desk):
    warn(desk, colour=ORANGE)
    warn(desk, "b", colour=BLUE, issuer="市气象台", issued_at=at(20, 22, 30))
    home = episode(desk)
    assert (told(desk, home).value, told(desk, home).reporter) == (3, "县气象台")
    desk.clock.pass_minutes(5)
    lift(desk)
    found = told(desk, home)
    assert (found.value, found.as_of, found.reporter) == (1, desk.now(), "市气象台")


def test_a_milder_one_beside_it_changes_nothing(desk):
    home = episode(desk)
    warn(desk)
    warn(desk, "b", colour=BLUE, issued_at=at(20, 23, 0))
    assert minutes(desk, home) == [(4, at(20, 22, 5))]


def test_a_running_episode_follows_the_chain_notice_by_notice(desk):
    warn(desk, colour=BLUE)
    home = episode(desk)
    warn(desk, issued_at=at(20, 22, 50), received_at=at(20, 22, 52))
    warn(desk, issued_at=at(20, 23, 20), received_at=at(20, 23, 21), colour=ORANGE)
    lift(desk)
    assert minutes(desk, home) == [
        (1, at(20, 22, 5)),
        (4, at(20, 22, 50)),
        (3, at(20, 23, 20)),
        (0, desk.now()),
    ]


def test_a_colour_put_right_replaces_what_was_misread(desk):
    warn(desk)
    home = episode(desk)
    desk.do(act_on_warning, Id("w"), CorrectFact("colour", "orange", "看错"))
    assert minutes(desk, home) == [(3, at(20, 22, 5))]
    (struck,) = desk.episode(home).ledger.struck
    assert struck.point.value == 4


def test_reopened_it_forgets_what_was_lifted_meanwhile(desk):
    warn(desk)
    first = incident(desk)
    home = desk.incident(first).episode
    desk.do(close_incident, first, "水退")
    desk.clock.pass_minutes(10)
    lift(desk)
    lifted = desk.now()
    desk.clock.pass_minutes(10)
    assert told(desk, home).value == 4
    desk.do(reopen_incident, first, "又涨")
    assert (told(desk, home).value, told(desk, home).as_of) == (0, lifted)


def test_reopened_it_takes_in_what_came_meanwhile(desk):
    first = incident(desk)
    home = desk.incident(first).episode
    desk.do(close_incident, first, "水退")
    warn(desk)
    assert told(desk, home) is None
    desk.do(reopen_incident, first, "又涨")
    assert (told(desk, home).value, told(desk, home).as_of) == (4, at(20, 22, 5))


def test_reopened_after_it_ran_out_it_stands_at_nothing_since_then(desk):
    warn(desk)
    first = incident(desk)
    home = desk.incident(first).episode
    desk.do(close_incident, first, "水退")
    desk.clock.pass_minutes(120)
    desk.do(reopen_incident, first, "又涨")
    assert (told(desk, home).value, told(desk, home).as_of) == (0, at(21, 1, 5))
