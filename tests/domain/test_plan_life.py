"""What is due of a plan, when, and by which rule; what can be recorded of it and what cannot."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.plan_due import (
    WORKING_DAYS,
    DueDay,
    DueState,
    Duty,
    OwnPeriod,
    check_own_period,
    dues,
    months_after,
    next_due,
    period,
)
from commandpost.domain.plan_family import Relation, family
from commandpost.domain.plan_life import (
    DrillKind,
    Happened,
    LifeEvent,
    PlanLife,
    PlanStatus,
    RevisionReason,
    check_event,
    life_of,
)
from commandpost.host.calendar import after_working_days, is_working_day

DAYS = st.dates(date(2005, 1, 1), date(2060, 12, 31))
KNOWN_YEARS = st.dates(date(2015, 1, 1), date(2025, 6, 30))
ISSUE = date(2024, 3, 1)


def plan(kind=PlanKind.SPECIAL, *hazards: str, **more) -> Plan:
    return Plan("p", "甲县防汛应急预案", kind, hazards or ("flood",), **more)


def event(what: Happened, day: date, **more) -> LifeEvent:
    return LifeEvent(f"{what.value}-{day}", "p", what, day, **more)


def issued(day: date = ISSUE, *others: LifeEvent) -> PlanLife:
    return life_of((event(Happened.ISSUED, day), *others))


def weekdays(start: date, days: int) -> DueDay:
    day = start
    while days:
        day += timedelta(days=1)
        days -= day.weekday() < 5
    return DueDay(day, certain=True)


def owed(found: Plan, life: PlanLife, own=()) -> dict[Duty, date]:
    return {d.duty: d.day for d in dues(found, life, weekdays, own)}


@given(day=DAYS)
def test_filing_and_publication_fall_due_twenty_working_days_after_issue(day):
    due = {d.duty: d for d in dues(plan(), issued(day), after_working_days)}
    for duty in (Duty.FILING, Duty.PUBLICATION):
        found = due[duty].day
        between = [day + timedelta(days=n) for n in range(1, (found - day).days + 1)]
        assert sum(is_working_day(d)[0] for d in between) == WORKING_DAYS
        assert is_working_day(found)[0]
        assert due[duty].certain == all(is_working_day(d)[1] for d in between)


@given(day=KNOWN_YEARS)
def test_known_years_are_certain(day):
    assert all(d.certain for d in dues(plan(), issued(day), after_working_days))


@given(day=DAYS, months=st.integers(1, 120))
def test_a_period_ends_on_the_same_day_of_a_later_month_or_the_months_last(day, months):
    found = months_after(day, months)
    assert (found.year - day.year) * 12 + found.month - day.month == months
    assert found.day == day.day or (
        found.day < day.day and (found + timedelta(days=1)).month != found.month
    )
    assert months_after(day + timedelta(days=1), months) >= found


@given(day=DAYS, later=st.integers(0, 4000))
def test_an_evaluation_is_due_three_years_after_the_issue_or_the_last_one(day, later):
    held = day + timedelta(days=later)
    life = issued(day, event(Happened.EVALUATED, held, words="继续有效"))
    assert owed(plan(), life)[Duty.EVALUATION] == months_after(held, 36)
    assert owed(plan(), issued(day))[Duty.EVALUATION] == months_after(day, 36)


@given(day=DAYS, before=st.integers(1, 900))
def test_a_drill_before_the_new_issue_counts_an_evaluation_does_not(day, before):
    earlier = day - timedelta(days=before)
    first = event(Happened.ISSUED, earlier)
    life = issued(
        day,
        first,
        event(Happened.DRILLED, earlier, detail=DrillKind.TABLE_TOP.value),
        event(Happened.EVALUATED, earlier, words="需修订"),
        event(Happened.FILED, earlier, words="市局"),
    )
    found = {d.duty: d for d in dues(plan(), life, weekdays)}
    assert found[Duty.DRILL].day == months_after(earlier, 36)
    assert found[Duty.EVALUATION].day == months_after(day, 36)
    assert found[Duty.FILING].done is None


@given(
    day=DAYS,
    kind=st.sampled_from(PlanKind),
    hazard=st.sampled_from(["flood", "mine", "fire", "urban_gas", "general", "environment"]),
    today=DAYS,
)
def test_every_duty_carries_its_rule_and_a_state_that_follows_the_day(day, kind, hazard, today):
    for due in dues(plan(kind, hazard), issued(day), weekdays):
        assert due.source
        assert due.day > day
        assert (due.state(today) is DueState.OVERDUE) == (today > due.day)


@given(kind=st.sampled_from(PlanKind), hazard=st.sampled_from(["flood", "mine"]))
def test_a_plan_that_was_never_issued_owes_nothing(kind, hazard):
    assert dues(plan(kind, hazard), PlanLife(), weekdays) == ()


@pytest.mark.parametrize(
    ("kind", "hazard", "evaluation", "drill"),
    [
        (PlanKind.GENERAL, "general", 36, None),
        (PlanKind.SPECIAL, "flood", 36, 36),
        (PlanKind.DEPARTMENT, "relief", 36, 36),
        (PlanKind.SPECIAL, "hazardous_chemicals", 36, 24),
        (PlanKind.DEPARTMENT, "urban_gas", 36, 24),
        (PlanKind.SPECIAL, "environment", 36, 36),
        (PlanKind.TOWNSHIP, "mine", None, 24),
        (PlanKind.TOWNSHIP, "flood", None, None),
        (PlanKind.ENTERPRISE, "fireworks", None, 6),
        (PlanKind.ENTERPRISE, "flood", None, None),
        (PlanKind.SITE, "mine", None, None),
    ],
)
def test_the_periods_are_those_of_the_rules_and_none_is_invented(kind, hazard, evaluation, drill):
    found = plan(kind, hazard)
    told = [period(found, d) for d in (Duty.EVALUATION, Duty.DRILL)]
    assert [t and t[0] for t in told] == [evaluation, drill]
    assert period(found, Duty.FILING) is None


def test_the_countys_own_period_stands_before_the_rule_and_the_plans_before_its_kinds():
    kind = OwnPeriod("special", Duty.DRILL, 24, "县办法")
    one = OwnPeriod("p", Duty.DRILL, 12, "县长批示")
    assert owed(plan(), issued(), (kind,))[Duty.DRILL] == months_after(ISSUE, 24)
    assert owed(plan(), issued(), (kind, one))[Duty.DRILL] == months_after(ISSUE, 12)
    township = OwnPeriod("township", Duty.EVALUATION, 36, "县办法")
    assert Duty.EVALUATION in owed(plan(PlanKind.TOWNSHIP), issued(), (township,))
    due = next(d for d in dues(plan(), issued(), weekdays, (one,)) if d.duty is Duty.DRILL)
    assert (due.own, due.source) == (True, "县长批示")


def test_own_periods_must_be_periods_and_have_a_source():
    for bad in (
        OwnPeriod("p", Duty.DRILL, 0, "x"),
        OwnPeriod("p", Duty.DRILL, 121, "x"),
        OwnPeriod("p", Duty.FILING, 12, "x"),
        OwnPeriod("p", Duty.DRILL, 12, " "),
    ):
        with pytest.raises(OperatorError, match=r"life\."):
            check_own_period(bad)


def test_what_is_met_late_is_met_and_what_is_not_published_by_law_too():
    late = ISSUE + timedelta(days=400)
    life = issued(
        ISSUE,
        event(Happened.FILED, late, words="市局"),
        event(Happened.WITHHELD, late, words="依法"),
    )
    found = {d.duty: d for d in dues(plan(), life, weekdays)}
    assert found[Duty.FILING].state(late) is DueState.DONE
    assert found[Duty.PUBLICATION].done == late
    first = next_due(tuple(found.values()))
    assert first is not None
    assert first.duty in {Duty.EVALUATION, Duty.DRILL}


def test_what_comes_up_is_told_before_it_is_late():
    filing = dues(plan(), issued(), weekdays)[0]
    for before, state in ((8, "later"), (7, "soon"), (0, "soon"), (-1, "overdue")):
        assert filing.state(filing.day - timedelta(days=before)).value == state


def test_a_plan_under_revision_is_not_asked_for_an_evaluation_and_an_abolished_one_for_nothing():
    later = ISSUE + timedelta(days=30)
    revising = event(Happened.REVISING, later, detail=RevisionReason.RISK.value)
    gone = event(Happened.ABOLISHED, later, words="并入总体预案")
    assert issued(ISSUE, revising).status is PlanStatus.REVISING
    assert Duty.EVALUATION not in owed(plan(), issued(ISSUE, revising))
    assert issued(ISSUE, gone).status is PlanStatus.ABOLISHED
    assert owed(plan(), issued(ISSUE, gone)) == {}
    again = issued(ISSUE, gone, event(Happened.ISSUED, later + timedelta(days=1)))
    assert again.status is PlanStatus.IN_FORCE
    assert PlanLife().status is PlanStatus.NOT_ISSUED


def test_a_plan_revised_and_issued_on_one_day_is_in_force():
    day = ISSUE + timedelta(days=9)
    both = issued(ISSUE, event(Happened.ISSUED, day), event(Happened.FILED, day, words="市局"))
    assert both.current(Happened.FILED) is not None
    assert both.status is PlanStatus.IN_FORCE


@pytest.mark.parametrize(
    ("made", "key"),
    [
        (event(Happened.ISSUED, date(2030, 1, 1)), "life.in_the_future"),
        (event(Happened.ISSUED, date(1024, 1, 1)), "life.too_early"),
        (event(Happened.FILED, date(2025, 1, 1)), "life.needs_recipient"),
        (event(Happened.PUBLISHED, date(2025, 1, 1)), "life.needs_place"),
        (event(Happened.WITHHELD, date(2025, 1, 1)), "life.needs_ground"),
        (event(Happened.EVALUATED, date(2025, 1, 1)), "life.needs_conclusion"),
        (event(Happened.ABOLISHED, date(2025, 1, 1)), "life.needs_reason"),
        (event(Happened.DRILLED, date(2025, 1, 1)), "life.needs_drill_kind"),
        (event(Happened.REVISING, date(2025, 1, 1), detail="x"), "life.needs_revision_reason"),
        (event(Happened.FILED, date(2024, 1, 1), words="市局"), "life.not_issued_yet"),
        (
            event(Happened.ISSUED, date(2025, 1, 1), effective=date(2024, 1, 1)),
            "life.effective_before_issue",
        ),
    ],
)
def test_what_cannot_have_happened_is_refused_with_what_to_do(made, key):
    with pytest.raises(OperatorError) as refused:
        check_event(made, issued(), date(2026, 6, 20))
    assert refused.value.key == key


def test_a_drill_may_be_older_than_the_record_of_the_issue():
    drill = event(Happened.DRILLED, date(2020, 1, 1), detail="table_top")
    check_event(drill, issued(), date(2026, 6, 20))


def test_a_plan_stands_among_the_others_by_kind_and_hazard():
    def other(name: str, kind: PlanKind, *hazards: str) -> Plan:
        return Plan(name, name, kind, hazards)

    county = plan(superior="市防汛应急预案")
    others = [
        other("总体", PlanKind.GENERAL, "general"),
        other("内涝", PlanKind.SPECIAL, "flood", "waterlogging"),
        other("地震", PlanKind.SPECIAL, "earthquake"),
        other("镇防汛", PlanKind.TOWNSHIP, "flood"),
        other("水库", PlanKind.SITE, "flood"),
        other("市防汛应急预案", PlanKind.SPECIAL, "flood"),
        county,
    ]
    assert [(r, p.id) for r, p in family(county, others)] == [
        (Relation.SUPERIOR, "市防汛应急预案"),
        (Relation.SUPERIOR, "总体"),
        (Relation.SAME_LEVEL, "内涝"),
        (Relation.TOWNSHIP, "镇防汛"),
        (Relation.UNIT, "水库"),
    ]
    township = family(others[3], others)
    assert (Relation.SUPERIOR, county) in township
    assert (Relation.UNIT, others[4]) in township
    assert Relation.SAME_LEVEL in {r for r, _ in family(others[0], others)}
