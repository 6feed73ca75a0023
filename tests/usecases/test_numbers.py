"""Serial numbers of papers: one series a year, a waiting one used first, a void one never again."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.reporting import Medium, Stage
from commandpost.domain.times import DAY, instant_of
from commandpost.usecases.figures import report_figures
from commandpost.usecases.papers import (
    Issue,
    issue_report,
    reserve_paper,
    reserved_serial,
    void_paper,
)
from commandpost.usecases.rendering import paper_title
from commandpost.usecases.situations import FIRST_REPORT, FOLLOW_UP, take_situation
from commandpost.usecases.station import configure_station
from tests.desk_fixtures import PROFILE
from tests.usecases.night import incident, refused, report


def reserve(desk, made, paper=FIRST_REPORT):
    desk.do(reserve_paper, made, paper)
    return reserved_serial(desk, made, paper)


def issue(desk, made, paper=FIRST_REPORT):
    serial = reserved_serial(desk, made, paper) or reserve(desk, made, paper)
    situation = take_situation(desk, made, PaperRequest(paper), serial)
    desk.do(issue_report, made, Issue(situation, b"%PDF", paper_title(situation)))
    return serial


def test_incidents_share_one_series_and_a_new_year_begins_at_one(desk, clock):
    first, second = incident(desk), incident(desk, hazard="geological", place="上坪村")
    assert reserve(desk, first) == "青应急专报〔2026〕1号"
    assert reserve(desk, second) == "青应急专报〔2026〕2号"
    clock.moment = clock.moment + 200 * DAY
    assert reserve(desk, incident(desk, hazard="drought")) == "青应急专报〔2027〕1号"


def test_the_year_turns_at_the_stations_midnight_not_the_machines(desk, clock):
    clock.moment = instant_of(datetime(2026, 12, 31, 23, 59))  # noqa: DTZ001 - at the offset
    assert "〔2026〕" in reserve(desk, incident(desk))
    clock.pass_minutes(1)
    assert reserve(desk, incident(desk, hazard="drought")).endswith("〔2027〕1号")


def test_a_number_that_waits_is_used_before_a_new_one_is_taken(desk):
    made = incident(desk)
    waiting = reserve(desk, made)
    assert issue(desk, made) == waiting
    assert reserved_serial(desk, made, FIRST_REPORT) == ""


def test_a_void_number_is_seen_and_never_given_again(desk):
    made = incident(desk)
    serial = reserve(desk, made)
    desk.do(void_paper, made, serial, "写错")
    assert reserved_serial(desk, made, FIRST_REPORT) == ""
    assert reserve(desk, made) == "青应急专报〔2026〕2号"
    assert [p.void for p in desk.incident(made).papers] == ["写错", ""]


def test_a_paper_leaves_only_with_a_signer_its_own_or_the_stations(desk):
    made = incident(desk)
    serial = reserve(desk, made)
    desk.do(configure_station, replace(PROFILE, signer=""))
    unsigned = take_situation(desk, made, PaperRequest(), serial)
    assert refused(desk, issue_report, made, Issue(unsigned, b"%PDF", "t")) == "paper.needs_signer"
    signed = take_situation(desk, made, PaperRequest(signer="副局长钱"), serial)
    desk.do(issue_report, made, Issue(signed, b"%PDF", "t"))
    (paper,) = desk.incident(made).papers
    assert paper.issued_at is not None


def test_a_first_report_is_issued_once(desk):
    made = incident(desk)
    issue(desk, made)
    assert refused(desk, reserve_paper, made, FIRST_REPORT) == "paper.first_already_issued"


def test_a_follow_up_of_nothing_is_neither_drawn_nor_numbered(desk):
    made = incident(desk)
    assert refused(desk, reserve_paper, made, FOLLOW_UP) == "paper.no_first_report"
    with pytest.raises(OperatorError) as refusal:
        take_situation(desk, made, PaperRequest(FOLLOW_UP))
    assert refusal.value.key == "paper.no_first_report"


def test_a_follow_up_says_only_what_changed_and_meets_its_own_round(desk, clock):
    made = incident(desk)
    desk.do(report_figures, desk.incident(made).episode, report(desk, pop_affected=30))
    first = issue(desk, made)
    clock.pass_minutes(20)
    desk.do(report_figures, desk.incident(made).episode, report(desk, pop_affected=90))
    drawn = take_situation(desk, made, PaperRequest(FOLLOW_UP), "x")
    assert (drawn.stage, drawn.ordinal) == (Stage.FOLLOW_UP, 1)
    assert drawn.previous is not None
    assert drawn.previous.serial == first
    assert drawn.measures == ()
    issue(desk, made, FOLLOW_UP)
    written = [o for o in desk.incident(made).obligations if o.medium is Medium.WRITTEN]
    assert all(o.met_at is not None for o in written if o.stage is Stage.FIRST)
    assert any(o.stage is Stage.FOLLOW_UP and o.met_at is not None for o in written)
    assert take_situation(desk, made, PaperRequest(FOLLOW_UP)).ordinal == 2
