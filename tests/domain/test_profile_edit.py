"""Editing a rule profile: one thing at a time, nothing else moves; faults are said in place."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from commandpost.domain.findings import Severity
from commandpost.domain.levels import EventGrade
from commandpost.domain.profile_check import errors, problems
from commandpost.domain.profile_edit import (
    Difference,
    Kind,
    Part,
    Spot,
    add,
    blank,
    change,
    copy,
    differences,
    find,
    group_of,
    id_of,
    items,
    move,
    remove,
    restore,
    spot_of,
)
from commandpost.domain.profile_preview import Supposed, would_owe
from commandpost.domain.reporting import Circumstance, Medium, Stage, StartsAt
from commandpost.domain.reporting_owed import first_obligations
from commandpost.domain.times import CHINA_OFFSET, MINUTE, Instant
from commandpost.domain.zero_rules import Ground
from commandpost.host.library import load_profile, load_warnings, profile_ids

LIBRARY = load_profile("national")
KINDS = tuple(kind.key for kind in load_warnings().kinds)
SPOTS = [Spot(part, id_of(item)) for part in Part for item in items(LIBRARY, part)]
HEARD = Instant(1_795_000_000_000 - 1_795_000_000_000 % MINUTE)
PHONE = Spot(Part.RULES, "city-bureau-phone")


def steps():
    """Edits as one makes them: what is done, to which thing, with what."""
    verbs = st.sampled_from(["change", "copy", "remove", "up", "down", "restore", "add"])
    return st.lists(st.tuples(verbs, st.sampled_from(SPOTS)), max_size=12)


def step(profile, verb, spot):
    """The edit, and which names it may touch."""
    there = find(profile, spot)
    if verb == "change" and there is not None:
        return change(profile, replace(there, source=f"{there.source}，改")), {spot.id}
    if verb == "copy":
        made, new = copy(profile, spot)
        return made, {new.id}
    if verb == "remove":
        return remove(profile, spot), {spot.id}
    if verb in ("up", "down"):
        return move(profile, spot, -1 if verb == "up" else 1), set()
    if verb == "restore":
        return restore(profile, LIBRARY, spot), {spot.id}
    if verb == "add" and spot.part is not Part.FORMS:
        item = blank(profile, spot.part, there)
        return add(profile, item, spot.id), {id_of(item)}
    return profile, set()


@given(steps())
def test_no_edit_of_one_thing_changes_another(edits):
    profile = LIBRARY
    for verb, spot in edits:
        after, touched = step(profile, verb, spot)
        for part in Part:
            before = {id_of(i): i for i in items(profile, part)}
            now = {id_of(i): i for i in items(after, part)}
            names = touched if part is spot.part else set()
            assert {n: i for n, i in now.items() if n not in names} == {
                n: i for n, i in before.items() if n not in names
            }
            assert len(now) == len(items(after, part))
            assert [n for n in now if n in before and verb not in ("up", "down")] == [
                n for n in before if n in now and verb not in ("up", "down")
            ]
        profile = after


@given(steps())
def test_restoring_everything_that_differs_gives_the_library_back(edits):
    profile = LIBRARY
    for verb, spot in edits:
        if verb not in ("up", "down"):
            profile, _ = step(profile, verb, spot)
    for found in differences(LIBRARY, profile):
        assert found.spot is not None
        profile = restore(profile, LIBRARY, found.spot)
    assert profile == LIBRARY
    assert differences(LIBRARY, profile) == ()


@given(steps())
def test_there_is_no_difference_only_where_the_profiles_are_the_same(edits):
    profile = LIBRARY
    for verb, spot in edits:
        profile, _ = step(profile, verb, spot)
    assert (differences(LIBRARY, profile) == ()) == (profile == LIBRARY)


def test_a_difference_names_the_fields():
    rule = find(LIBRARY, PHONE)
    edited = change(LIBRARY, replace(rule, minutes=45, source="县〔2026〕3号"))
    edited = replace(edited, receipt_minutes=45)
    assert differences(LIBRARY, edited) == (
        Difference(PHONE, Kind.CHANGED, ("source", "minutes")),
        Difference(None, Kind.CHANGED, ("receipt_minutes",)),
    )


def test_a_rule_moves_only_among_those_it_is_listed_with():
    group = group_of(find(LIBRARY, PHONE))
    first, second, *_ = (spot_of(r) for r in LIBRARY.rules if group_of(r) == group)
    moved = move(LIBRARY, second, -1)
    assert moved == move(LIBRARY, first, 1)
    listed = [spot_of(r) for r in moved.rules if group_of(r) == group]
    assert listed[:2] == [second, first]
    assert move(moved, second, -1) == moved
    assert differences(LIBRARY, moved) == (Difference(Spot(Part.RULES, ""), Kind.MOVED),)


@pytest.mark.parametrize("name", profile_ids())
def test_no_profile_of_the_library_has_an_error(name):
    assert errors(problems(load_profile(name), KINDS)) == ()


def told(item) -> set[tuple[str, str]]:
    edited = change(LIBRARY, item)
    return {(p.key, p.name) for p in problems(edited, KINDS) if p.spot == spot_of(item)}


@pytest.mark.parametrize(
    ("spot", "edit", "said"),
    [
        (PHONE, {"source": " "}, ("needs_source", "source")),
        (PHONE, {"confidence": ""}, ("needs_confidence", "confidence")),
        (PHONE, {"recipient": ""}, ("needs_recipient", "recipient")),
        (PHONE, {"minutes": None}, ("one_limit", "limit")),
        (PHONE, {"minutes": 0}, ("bad_minutes", "limit")),
        (PHONE, {"minutes": 121}, ("over_two_hours", "limit")),
        (PHONE, {"minutes": None, "daily_at": ("08:00",)}, ("first_needs_minutes", "limit")),
        (PHONE, {"every_minutes": 60}, ("one_limit", "limit")),
        (PHONE, {"hazards": ("fllod",)}, ("unknown_hazard", "hazards")),
        (PHONE, {"hazards": ("flood",), "accidents_only": True}, ("binds_nobody", "hazards")),
        (PHONE, {"as_of": "07:00"}, ("as_of_only_daily", "as_of")),
        (PHONE, {"until_stable": True}, ("stable_only_follow_up", "until_stable")),
    ],
)
def test_a_fault_of_a_rule_is_said_at_its_field(spot, edit, said):
    assert said in told(replace(find(LIBRARY, spot), **edit))


@pytest.mark.parametrize(
    ("edit", "said"),
    [
        ({"daily_at": ("8:00",)}, ("bad_hour", "limit")),
        ({"daily_at": ("08:00", "08:00")}, ("hour_twice", "limit")),
        ({"as_of": "18:00"}, ("as_of_late", "as_of")),
        ({"daily_at": (), "minutes": 30}, ("follow_up_needs_rhythm", "limit")),
        ({"starts": StartsAt.OCCURRED}, ("event_only_first", "starts")),
    ],
)
def test_a_fault_of_a_follow_up_is_said_at_its_field(edit, said):
    daily = find(LIBRARY, Spot(Part.RULES, "daily-government"))
    assert said in told(replace(daily, **edit))


def test_zero_rules_limits_and_forms_are_checked_too():
    zero, limit, form = LIBRARY.zero_reports[0], LIBRARY.duty_limits[0], LIBRARY.forms[0]
    assert ("needs_hours", "daily_at") in told(replace(zero, daily_at=()))
    assert ("bad_rank", "rank") in told(replace(zero, rank=5))
    assert ("always_has_none", "hazards") in told(replace(zero, ground=Ground.ALWAYS))
    assert ("unknown_hazard", "hazards") in told(replace(zero, ground=Ground.WARNING))
    assert ("bad_minutes", "minutes") in told(replace(limit, minutes=0))
    assert ("needs_source", "source") in told(replace(form, source=""))
    assert ("bad_length", "max_characters") in told(replace(form, max_characters=0))


@pytest.mark.parametrize(
    ("edit", "key", "refuses"),
    [
        ({"title": ""}, "needs_name", True),
        ({"casualty_check_at": "9"}, "bad_hour", True),
        ({"receipt_minutes": 0}, "bad_minutes", True),
        ({"casualty_watch_days": 7}, "short_watch", False),
        ({"casualty_watch_days": 0}, "bad_days", True),
        ({"serial_style": "{prefix}"}, "bad_serial", True),
        ({"serial_style": "{nummer}"}, "bad_serial", True),
        ({"duty_limits": ()}, "no_duty_limits", False),
        ({"rules": ()}, "no_first_government", False),
    ],
)
def test_the_profiles_own_fields_are_checked(edit, key, refuses):
    found = {p.key: p.refuses for p in problems(replace(LIBRARY, **edit), KINDS)}
    assert found == {key: refuses}


def test_more_than_two_hours_is_a_warning_that_keeps_nobody_from_saving():
    over = next(
        p
        for p in problems(change(LIBRARY, replace(find(LIBRARY, PHONE), minutes=180)), KINDS)
        if p.key == "over_two_hours"
    )
    assert over.severity is Severity.WARNING
    assert not over.refuses


def test_a_copy_is_pointed_out_until_it_says_something_else():
    edited, new = copy(LIBRARY, PHONE)
    assert ("same_again", new) in {(p.key, p.spot) for p in problems(edited, KINDS)}
    edited = change(edited, replace(find(edited, new), recipient="县委宣传部"))
    assert problems(edited, KINDS) == ()


def test_a_new_thing_is_refused_until_somebody_says_where_it_comes_from():
    for part in Part:
        item = blank(replace(LIBRARY, forms=()), part)
        edited = add(replace(LIBRARY, forms=()), item)
        keys = {p.key for p in errors(problems(edited, KINDS)) if p.spot == spot_of(item)}
        assert "needs_source" in keys


# ---- the preview ----


@given(
    st.sampled_from(["flood", "drought", "work_safety", "road_traffic", "earthquake", "general"]),
    st.sampled_from([None, *EventGrade]),
)
def test_the_preview_is_what_the_engine_makes_of_such_a_call(hazard, grade):
    from commandpost.domain.hazards import HAZARDS

    owing = would_owe(LIBRARY, Supposed(hazard, grade, HEARD, CHINA_OFFSET))
    real = first_obligations(
        LIBRARY,
        hazard=hazard,
        is_accident=HAZARDS[hazard].accident,
        grade=grade,
        heard_at=HEARD,
        occurred_at=None,
    )
    assert sorted(o.id for o in owing.first) == sorted(o.id for o in real)
    assert [o.due_at for o in owing.first] == sorted(o.due_at for o in real)
    assert all(o.stage is Stage.FOLLOW_UP for o in owing.next)


def test_the_preview_follows_grade_sign_and_edit():
    def recipients(profile, grade=None, sign=None):
        supposed = Supposed("flood", grade, HEARD, CHINA_OFFSET, sign)
        return {(o.recipient, o.medium) for o in would_owe(profile, supposed).first}

    province = ("省应急管理厅，同时报应急管理部", Medium.PHONE)
    assert province not in recipients(LIBRARY, EventGrade.LARGE)
    assert province in recipients(LIBRARY, EventGrade.MAJOR)
    assert province in recipients(LIBRARY, EventGrade.LARGE, Circumstance.TEN_DEAD)
    without = remove(LIBRARY, Spot(Part.RULES, "province-disaster-phone"))
    assert province not in recipients(without, EventGrade.MAJOR)
    asked = would_owe(LIBRARY, Supposed("flood", EventGrade.MAJOR, HEARD, CHINA_OFFSET)).zero
    assert [rule.id for rule in asked] == ["townships-major-disaster"]
