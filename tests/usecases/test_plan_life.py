"""A plan's life recorded and put right; its duties; what the search over all plans finds."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.plan_draft import PlanDraft
from commandpost.domain.plan_due import DueState, Duty, OwnPeriod
from commandpost.domain.plan_family import Relation
from commandpost.domain.plan_life import Happened, LifeEvent, PlanStatus
from commandpost.domain.plan_passages import Part
from commandpost.host.text import language, use_language
from commandpost.usecases.plan_life import (
    drop_own_period,
    record_life,
    set_own_period,
    today,
    withdraw_life,
)
from commandpost.usecases.plans import import_plan
from commandpost.usecases.station import install_library
from commandpost.usecases.views.library import plan_list, plan_revision_in_force, plan_text
from commandpost.usecases.views.life_words import change_words, due_day, event_words, state_word
from commandpost.usecases.views.plan_life import due_list, life_card
from commandpost.usecases.views.plan_search import search_plans
from tests.desk_fixtures import station_desk
from tests.usecases import night

FLOOD = "county-flood"
OTHER = "other"
NOW = date(2026, 6, 20)


@pytest.fixture
def desk(tmp_path):
    before, opened = language(), station_desk(tmp_path)
    use_language("zh")
    yield opened
    opened.close()
    use_language(before)


def record(desk, what: Happened, day: date, plan: str = FLOOD, **more) -> LifeEvent:
    made = LifeEvent(f"{plan}-{what.value}-{day}", plan, what, day, **more)
    desk.do(record_life, made)
    return made


def take_in(desk, **changes) -> Plan:
    made = replace(desk.ask(plan_revision_in_force, FLOOD)[1], id=OTHER, **changes)
    desk.do(import_plan, PlanDraft(made), "新版")
    return made


def row(desk, plan: str = FLOOD):
    return next(r for r in desk.ask(plan_list) if r.id == plan)


def test_a_bundled_plan_is_a_model_and_nothing_is_due_of_it(desk):
    assert today(desk) == NOW
    assert {(r.status, r.model, r.due) for r in desk.ask(plan_list)} == {
        (PlanStatus.NOT_ISSUED, True, None)
    }
    found = desk.ask(due_list)
    assert (found.rows, found.unrecorded, found.models) == ((), (), len(desk.ask(plan_list)))
    card = desk.ask(life_card, FLOOD)
    assert (card.model, card.lines, card.events, card.trace) == (True, (), (), ())


def test_an_imported_plan_without_a_recorded_issue_is_named_not_overdue(desk):
    take_in(desk, title="甲县防汛应急预案")
    assert desk.ask(due_list).unrecorded == ("甲县防汛应急预案",)
    assert not row(desk, OTHER).model


def test_a_recorded_issue_starts_the_duties_and_filing_it_ends_one(desk):
    record(desk, Happened.ISSUED, NOW - timedelta(days=60), number="甲政办〔2026〕3号")
    assert row(desk).status is PlanStatus.IN_FORCE
    rows = desk.ask(due_list).rows
    assert [(r.line.due.duty, r.line.state) for r in rows] == [
        (Duty.FILING, DueState.OVERDUE),
        (Duty.PUBLICATION, DueState.OVERDUE),
        (Duty.DRILL, DueState.LATER),
        (Duty.EVALUATION, DueState.LATER),
    ]
    assert row(desk).due == rows[0].line
    assert state_word(rows[0].line).startswith("逾期")
    record(desk, Happened.FILED, NOW, words=" 市应急管理局 ", number="收001")
    card = desk.ask(life_card, FLOOD)
    assert [line.state for line in card.lines][:2] == [DueState.DONE, DueState.OVERDUE]
    assert card.events[0].words == "市应急管理局"
    assert event_words(card.events[0]) == "市应急管理局  收001"
    assert [change_words(c.before) for c in card.trace] == ["—", "—"]
    assert card.trace[0].operator == "周值班"


def test_a_slip_of_the_pen_is_put_right_and_taken_back_with_a_reason(desk):
    made = record(desk, Happened.ISSUED, NOW - timedelta(days=10))
    desk.do(record_life, replace(made, day=NOW - timedelta(days=9)), "抄错")
    assert desk.ask(life_card, FLOOD).trace[0].before == made
    with pytest.raises(OperatorError, match=r"life\.needs_reason"):
        desk.do(withdraw_life, made.id, " ")
    desk.do(withdraw_life, made.id, "登记错了预案")
    assert desk.ask(life_card, FLOOD).events == ()
    with pytest.raises(OperatorError, match=r"life\.no_such_record"):
        desk.do(withdraw_life, made.id, "x")


def test_no_record_is_left_without_the_issue_it_follows_from(desk):
    made = record(desk, Happened.ISSUED, NOW - timedelta(days=10))
    record(desk, Happened.FILED, NOW - timedelta(days=5), words="市局")
    for refused in (
        lambda: desk.do(withdraw_life, made.id, "x"),
        lambda: desk.do(record_life, replace(made, day=NOW)),
    ):
        with pytest.raises(OperatorError, match=r"life\.not_issued_yet"):
            refused()
    with pytest.raises(OperatorError, match=r"life\.other_record"):
        desk.do(record_life, replace(made, what=Happened.DRILLED, detail="table_top"))
    with pytest.raises(OperatorError, match=r"documents\.none_in_force"):
        record(desk, Happened.ISSUED, NOW, plan="nobody's")


def test_an_abolished_plan_leaves_the_plans_in_force_and_comes_back_when_issued_again(desk):
    before = len(desk.ask(plan_list))
    record(desk, Happened.ISSUED, NOW - timedelta(days=10))
    gone = record(desk, Happened.ABOLISHED, NOW - timedelta(days=2), words="并入总体预案")
    assert desk.ask(plan_list)[-1].id == FLOOD
    assert row(desk).status is PlanStatus.ABOLISHED
    assert len(desk.ask(plan_list)) == before
    assert desk.ask(life_card, FLOOD).status is PlanStatus.ABOLISHED
    with pytest.raises(OperatorError, match=r"documents\.none_in_force"):
        desk.ask(plan_revision_in_force, FLOOD)
    assert FLOOD not in {h.plan for h in desk.ask(search_plans, "防汛").hits}
    desk.do(install_library)
    assert row(desk).status is PlanStatus.ABOLISHED
    desk.do(withdraw_life, gone.id, "未批准")
    assert row(desk).status is PlanStatus.IN_FORCE
    record(desk, Happened.ABOLISHED, NOW - timedelta(days=2), words="并入总体预案")
    record(desk, Happened.ISSUED, NOW)
    assert desk.ask(plan_revision_in_force, FLOOD)[1].id == FLOOD


def test_a_plan_under_which_a_response_runs_is_not_abolished(desk):
    running = desk.response(night.response(desk).id)
    with pytest.raises(OperatorError, match=r"life\.response_runs"):
        record(desk, Happened.ABOLISHED, NOW, plan=running.plan, words="x")
    assert desk.ask(life_card, running.plan).events == ()
    assert row(desk, running.plan).status is PlanStatus.NOT_ISSUED


def test_the_countys_own_period_is_kept_and_given_up_again(desk):
    record(desk, Happened.ISSUED, NOW)
    desk.do(set_own_period, OwnPeriod(PlanKind.SPECIAL.value, Duty.DRILL, 24, "县办法"))

    def drill():
        return next(x for x in desk.ask(life_card, FLOOD).lines if x.due.duty is Duty.DRILL)

    assert (drill().due.day, drill().due.own) == (date(2028, 6, 20), True)
    trace = desk.ask(life_card, FLOOD).trace
    assert change_words(trace[0].after) == "演练 24 个月  县办法"
    desk.do(drop_own_period, PlanKind.SPECIAL.value, Duty.DRILL)
    assert (drill().due.day, drill().due.own) == (date(2029, 6, 20), False)


def test_a_day_in_a_year_without_announced_holidays_says_so(desk):
    desk.clock.moment = type(desk.clock.moment)(desk.clock.moment + 40 * 365 * 86_400_000)
    record(desk, Happened.ISSUED, date(2060, 1, 5))
    assert "待核" in due_day(desk.ask(due_list).rows[0].line)


def test_a_plan_shows_its_place_among_the_others(desk):
    take_in(desk, title="甲云镇防汛应急预案", kind=PlanKind.TOWNSHIP)
    relatives = desk.ask(life_card, FLOOD).relatives
    by = {r.relation: r for r in reversed(relatives)}
    assert by[Relation.TOWNSHIP].title == "甲云镇防汛应急预案"
    named = [r for r in relatives if r.relation is Relation.SUPERIOR]
    assert named[0].title == desk.ask(plan_revision_in_force, FLOOD)[1].superior
    assert not named[0].revision
    assert any("总体" in r.title for r in named)
    below = desk.ask(life_card, OTHER).relatives
    assert FLOOD in {r.plan for r in below if r.relation is Relation.SUPERIOR}


def test_every_hit_stands_where_it_says_and_nothing_is_told_twice(desk):
    found = desk.ask(search_plans, "转移群众")
    assert found.total == len(found.hits) > 2
    for hit in found.hits:
        assert hit.words == "转移群众"
        plan = desk.ask(plan_text, hit.revision)
        assert plan.title == hit.title
        if hit.part is Part.SECTION:
            section = plan.sections[hit.section]
            assert hit.words in section.text or hit.words in section.title
            assert hit.heading == f"{section.no} {section.title}"
    places = [(h.plan, h.section) for h in found.hits if h.section >= 0]
    assert len(places) == len(set(places))
    assert [h.title for h in found.hits] == sorted(h.title for h in found.hits)


def test_groups_cards_and_titles_are_found_too(desk):
    plan = desk.ask(plan_revision_in_force, FLOOD)[1]
    for words, part in (
        (plan.groups[0].duties[0], Part.GROUP),
        (plan.commander_card[0].text, Part.CARD),
        (plan.title, Part.TITLE),
    ):
        assert part in {h.part for h in desk.ask(search_plans, words).hits}, words


def test_one_character_is_too_short_and_a_long_answer_is_cut_but_counted(desk, monkeypatch):
    assert desk.ask(search_plans, "水").hits == ()
    assert desk.ask(search_plans, " 水 ").total == 0
    monkeypatch.setattr("commandpost.usecases.views.plan_search.SHOWN", 3)
    found = desk.ask(search_plans, "应急")
    assert (len(found.hits), found.total > 3) == (3, True)


def test_words_in_a_heading_alone_are_shown_in_it(desk):
    take_in(desk, sections=(), title="甲")
    plan = desk.ask(plan_revision_in_force, FLOOD)[1]
    first = replace(plan.sections[0], title="独此一处标题", text="别的话")
    desk.do(import_plan, PlanDraft(replace(plan, sections=(first,))), "x")
    (hit,) = desk.ask(search_plans, "独此一处").hits
    assert (hit.words, hit.times) == ("独此一处", 1)
