"""The linter finds each fault it promises, in a plan spoilt on purpose."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.findings import Severity
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.metrics import Catalogue
from commandpost.domain.plan import (
    Act,
    Authority,
    CardStep,
    Group,
    Measure,
    Phase,
    PlanDeadline,
    PlanKind,
)
from commandpost.domain.plan_edit import items
from commandpost.domain.plan_lint import errors, lint
from commandpost.domain.plan_lint_prose import prose
from commandpost.domain.triggers import Condition, Test
from commandpost.host import library


@pytest.fixture(scope="module")
def sound():
    path = next(path for path in library.bundled_plan_paths() if path.stem == "county_flood")
    return library.load_plan_file(path)


def with_level(plan, level, **changes):
    levels = tuple(replace(d, **changes) if d.level is level else d for d in plan.levels)
    return replace(plan, levels=levels)


def many(count, *, desk=False, phase=Phase.FIRST_30):
    return tuple(Measure(f"x-{n}", "查", "某人", phase, 10, desk=desk) for n in range(count))


def spoil_deadline(plan):
    return replace(plan, deadlines=(PlanDeadline("限时报告", 30),))


def spoil_id(plan):
    measure = plan.levels[0].measures[0]
    return with_level(plan, ResponseLevel.IV, measures=(measure, measure))


def said(plan, old, new):
    """The text of level Ⅳ's conditions says another number than its conditions."""
    no = plan.definition("flood", IV).conditions[0].section
    sections = (
        replace(s, text=s.text.replace(old, new)) if s.no == no else s for s in plan.sections
    )
    return replace(plan, sections=tuple(sections))


def linked(plan, back="", **how):
    """Level Ⅳ with one more measure; the second of the plan's own comes after ``back``."""
    first, second, *rest = plan.definition("flood", IV).measures
    extra = Measure("x", "查", "值班员", Phase.LATER, **how)
    return with_level(plan, IV, measures=(first, replace(second, after=back), *rest, extra))


IV, III = ResponseLevel.IV, ResponseLevel.III
KNOWN = Test("rain_6h", min=50)
SPOILT = {
    "lint.duplicate_id": spoil_id,
    "lint.deadline_without_owner": spoil_deadline,
    "lint.same_as_unknown": lambda p: with_level(
        p, III, measures=(Measure("x", "查", "某人", minutes=5, same_as="gone"),)
    ),
    "lint.level_without_condition": lambda p: with_level(p, IV, conditions=()),
    "lint.level_manual_only": lambda p: with_level(p, IV, conditions=(Condition("其他情形"),)),
    "lint.unknown_metric": lambda p: with_level(
        p, IV, conditions=(Condition("降雨", (Test("rain_7h", min=1),)),)
    ),
    "lint.test_without_metric": lambda p: with_level(
        p, IV, conditions=(Condition("降雨", (Test("", min=1),)),)
    ),
    "lint.unit_differs": lambda p: with_level(
        p, IV, conditions=(Condition("降雨", (replace(KNOWN, unit="米"),)),)
    ),
    "lint.test_without_bound": lambda p: with_level(
        p, IV, conditions=(Condition("降雨", (Test("rain_6h"),)),)
    ),
    "lint.bounds_not_monotone": lambda p: with_level(
        p, IV, conditions=(Condition("降雨", (replace(KNOWN, min=500),)),)
    ),
    "lint.level_without_authority": lambda p: with_level(p, IV, authority=()),
    "lint.level_without_approval": lambda p: with_level(
        p, IV, authority=(Authority("办公室主任", Act.CHAIR),)
    ),
    "lint.level_without_measures": lambda p: with_level(p, IV, measures=()),
    "lint.measure_without_owner": lambda p: with_level(
        p, IV, measures=(Measure("x", "查", "", minutes=5),)
    ),
    "lint.measure_without_time": lambda p: with_level(
        p, IV, measures=(Measure("x", "查", "某人", Phase.TO_120),)
    ),
    "lint.chunk_too_long": lambda p: with_level(p, IV, measures=many(10)),
    "lint.desk_overloaded": lambda p: with_level(p, IV, measures=many(8, desk=True)),
    "lint.inherits_missing": lambda p: replace(
        p, levels=tuple(d for d in p.levels if d.level is not IV)
    ),
    "lint.inherits_not_lower": lambda p: with_level(p, IV, inherits=III),
    "lint.same_as_not_inherited": lambda p: with_level(
        p, IV, measures=(Measure("x", "查", "某人", minutes=5, same_as="fl-iii-01"),)
    ),
    "lint.bounds_crossed": lambda p: with_level(
        p, IV, conditions=(Condition("降雨", (replace(KNOWN, max=20),)),)
    ),
    "lint.measure_beyond_phase": lambda p: with_level(
        p, IV, measures=(Measure("x", "查", "值班员", Phase.FIRST_30, minutes=31),)
    ),
    "lint.levels_alike": lambda p: with_level(
        p, III, conditions=p.definition("flood", IV).conditions
    ),
    "lint.actor_unknown": lambda p: with_level(
        p, IV, measures=(Measure("x", "查", "县水利局、某某局", minutes=500),)
    ),
    "lint.source_replaced": lambda p: replace(
        p, sections=(replace(p.sections[2], text="依据国办发〔2013〕101号编制。"), *p.sections)
    ),
    "lint.prose_number": lambda p: said(p, "50毫米", "80毫米"),
    "lint.condition_number": lambda p: said(p, "50毫米", "80毫米"),
    "lint.prose_untested": lambda p: with_level(
        p, IV, conditions=p.definition("flood", IV).conditions[:1]
    ),
    "lint.link_unknown": lambda p: linked(p, after="gone"),
    "lint.link_not_inherited": lambda p: linked(p, after="fl-iii-01"),
    "lint.link_circle": lambda p: linked(p, after="fl-iv-02", back="x"),
    "lint.branch_malformed": lambda p: linked(p, only_if="fl-iv-01:maybe"),
    "lint.branch_without_question": lambda p: linked(p, only_if="fl-iv-01:yes"),
    "lint.exclusive_alone": lambda p: linked(p, exclusive="退路"),
    "lint.sensed_unknown": lambda p: linked(p, sensed="moonrise"),
    "lint.sensed_question": lambda p: linked(p, sensed="withdrawal", asks="撤了吗"),
    "lint.sensed_value": lambda p: linked(p, sensed="withdrawal", value="人数"),
    "lint.card_too_long": lambda p: replace(p, technical_card=(CardStep("看裂缝"),) * 10),
    "lint.group_unused": lambda p: replace(p, groups=(*p.groups, Group("闲组", "某某办"))),
}


@pytest.mark.parametrize("key", sorted(SPOILT))
def test_a_spoilt_plan_is_found_out(sound, catalogue, key):
    assert key in {finding.key for finding in lint(SPOILT[key](sound), catalogue)}


def test_a_township_that_starts_on_the_countys_notice_lacks_no_figures(sound, catalogue):
    def told(text, kind):
        plan = with_level(replace(sound, kind=kind), IV, conditions=(Condition(text),))
        return "lint.level_manual_only" in {finding.key for finding in lint(plan, catalogue)}

    notice = "县防指启动Ⅳ级响应，本镇在范围内"
    assert not told(notice, PlanKind.TOWNSHIP)
    assert told("其他情形", PlanKind.TOWNSHIP)
    assert told(notice, PlanKind.SPECIAL)


def test_a_metric_without_unit_is_found_out(sound, catalogue):
    bare = Catalogue((*catalogue.metrics, replace(catalogue["dead"], key="x", unit="")))
    assert "lint.metric_without_unit" in {finding.key for finding in lint(sound, bare)}


def test_errors_come_first_and_can_be_had_alone(sound, catalogue):
    spoilt = with_level(spoil_deadline(sound), IV, measures=many(10))
    found = lint(spoilt, catalogue)
    assert [f.severity for f in found] == sorted((f.severity for f in found), key=rank)
    assert {f.key for f in errors(found)} >= {"lint.deadline_without_owner"}
    assert all(f.severity is Severity.ERROR for f in errors(found))


def rank(severity):
    return (Severity.ERROR, Severity.WARNING, Severity.NOTE).index(severity)


@pytest.mark.parametrize("key", SPOILT)
def test_every_fault_names_the_place_where_it_is_mended(key, sound, catalogue):
    plan = SPOILT[key](sound)
    spots = [f.spot for f in lint(plan, catalogue) if f.key == key]
    assert spots
    for spot in spots:
        held = items(plan, spot)
        assert spot.index is None or spot.index < len(held)
        assert spot.level is None or plan.definition(spot.hazard, spot.level)


def test_an_actor_is_found_by_each_of_several_names_and_by_kind(sound, catalogue):
    for actor in ("县水利局、县气象局", "有关乡镇", "事故单位", "值班员"):
        plan = with_level(sound, IV, measures=(Measure("x", "查", actor, minutes=500),))
        assert "lint.actor_unknown" not in {f.key for f in lint(plan, catalogue)}, actor


def test_sources_nobody_checked_are_a_note_with_their_count(sound, catalogue):
    (note,) = [f for f in lint(sound, catalogue) if f.severity is Severity.NOTE]
    waiting = [s for s in sound.sources if s.confidence in ("待核", "low")]
    assert note.params["count"] == len(waiting)
    sure = tuple(replace(s, confidence="certain") for s in sound.sources)
    assert lint(replace(sound, sources=sure), catalogue) == ()


def test_a_list_of_nine_is_not_too_long(sound, catalogue):
    spoilt = with_level(sound, IV, measures=many(9))
    places = {f.place for f in lint(spoilt, catalogue) if f.key == "lint.chunk_too_long"}
    assert "flood Ⅳ" not in places


def test_any_bound_changed_without_its_text_is_noticed_where_it_is(sound):
    for definition in sound.levels:
        for index, condition in enumerate(definition.conditions):
            for at, test in enumerate(condition.tests):
                if not test.min or test.unit == "档":
                    continue
                tests = list(condition.tests)
                tests[at] = replace(test, min=test.min * 7 + 0.5)
                conditions = list(definition.conditions)
                conditions[index] = replace(condition, tests=tuple(tests))
                spoilt = with_level(sound, definition.level, conditions=tuple(conditions))
                (found,) = prose(spoilt)
                assert found.key == "lint.condition_number"
                assert (found.spot.level, found.spot.index) == (definition.level, index)


@pytest.mark.parametrize(
    ("text", "bound"),
    [
        ("直接经济损失1亿元以上", Test("loss", min=10_000, unit="万元")),
        ("积水深度30厘米以上", Test("depth", min=0.3, unit="米")),
        ("死亡三十人以上", Test("dead", min=30, unit="人")),
        ("死亡3至9人", Test("dead", min=3, max=10, unit="人")),
        ("紧急转移1.5万人以上（国办函〔2024〕11号，2024年）", Test("moved", min=15_000, unit="人")),
    ],
)
def test_the_same_amount_in_another_unit_or_in_words_is_the_same(sound, text, bound):
    no = sound.definition("flood", IV).conditions[0].section
    plan = with_level(sound, IV, conditions=(Condition(text, (bound,), section=no),))
    sections = tuple(replace(s, text=f"（1）{text}。") if s.no == no else s for s in plan.sections)
    assert list(prose(replace(plan, sections=sections))) == []
