"""The bundled plans are complete, executable by one duty officer, and sound in themselves."""

from __future__ import annotations

import re
from itertools import combinations

import pytest

from commandpost.domain.findings import Severity
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Act, Phase, PlanKind
from commandpost.domain.plan_lint import lint
from commandpost.domain.triggers import Logic
from commandpost.host import library

CONFIDENCE = {"certain", "high", "medium", "low", "待核"}
TOOLS = {"call_out", "reporting", "figures", "papers", "command", "plan", ""}
LEVELS = sorted(ResponseLevel)
FORBIDDEN = re.compile("千年一遇|万年一遇|战时状态")
# What reforms and newer laws have renamed; an old decree keeps the name it was issued under.
OUTDATED = re.compile(
    "(?<!防灾)减灾委|(?<!原)安监|国土资源局|环境保护局|卫生局|卫计|公安消防|(?<!和)旅游局"
)
PHONE = re.compile(r"(?<!\d)(?:1[3-9]\d{9}|0\d{2,3}-?\d{7,8}|\d{7,})(?!\d)")
PERSON = re.compile("先生|女士|联系人[:：]|电话[:：]|手机")


def ladder_hazard(plan):
    return plan.levels[0].hazard


def definitions(plan):
    """The plan's levels, lightest first; a plan without any has nothing to show here."""
    return list(reversed(plan.ladder(ladder_hazard(plan)))) if plan.levels else []


def on_notice(plan):
    """A township whose levels are all the county's: every condition is a notice or a judgement."""
    return plan.kind is PlanKind.TOWNSHIP and not any(
        condition.tests for definition in plan.levels for condition in definition.conditions
    )


def bounds(definition, *, joint):
    """The least bound of each metric at a level; without ``joint`` only conditions of their own."""
    found = {}
    for condition in definition.conditions:
        if condition.logic is Logic.ALL and len(condition.tests) > 1 and not joint:
            continue
        for test in condition.tests:
            found[test.metric] = min(test.min, found.get(test.metric, test.min))
    return found


def all_text(plan):
    yield from (plan.title, plan.issuer, plan.region, *plan.notes, *plan.warnings)
    yield from (f"{s.title} {s.text}" for s in plan.sections)
    yield from (f"{m.text} {m.actor} {m.value}" for d in plan.levels for m in d.measures)
    yield from (c.text for d in plan.levels for c in d.conditions)
    yield from (s.text for s in (*plan.commander_card, *plan.technical_card))
    yield from (d.text for d in plan.deadlines)
    yield from (" ".join(post) for b in plan.bodies for post in b.posts)
    yield from (f"{g.name} {g.lead} {' '.join(g.members + g.duties)}" for g in plan.groups)
    yield from (s.source for s in plan.sources)


COUNTY = """
flood mountain_torrent reservoir waterlogging geological forest_fire earthquake drought snow_ice
relief hazardous_chemicals mine fireworks road_traffic building_collapse urban_gas fire general
"""
TOWNSHIP = """
flood mountain_torrent waterlogging geological forest_fire earthquake drought snow_ice relief
hazardous_chemicals road_traffic fire general
"""


@pytest.mark.parametrize(("township", "wanted"), [(False, COUNTY), (True, TOWNSHIP)])
def test_there_is_a_plan_for_every_kind_a_county_and_a_township_meet(township, wanted):
    plans = [library.load_plan_file(p) for p in library.bundled_plan_paths(township=township)]
    assert sorted(plan.hazards[0] for plan in plans) == sorted(wanted.split())


def test_townships_are_shown_all_three_ways_the_countys_levels_three_of_their_own_and_none():
    paths = library.bundled_plan_paths(township=True)
    plans = [library.load_plan_file(path) for path in paths]
    assert {len(plan.levels) for plan in plans} == {0, 3, 4}
    for plan in plans:
        assert on_notice(plan) == (len(plan.levels) != 3), plan.id


def test_no_two_plans_of_a_station_hold_a_ladder_for_one_hazard():
    for township in (False, True):
        plans = [library.load_plan_file(p) for p in library.bundled_plan_paths(township=township)]
        ladders = [ladder_hazard(plan) for plan in plans if plan.levels]
        assert sorted(set(ladders)) == sorted(ladders)


def test_a_plan_has_its_levels_on_a_hazard_of_its_own(plan):
    assert all(hazard in HAZARDS for hazard in plan.hazards)
    assert plan.region == ("本镇" if plan.kind is PlanKind.TOWNSHIP else "本县")
    if plan.hazards == ("general",):
        assert plan.levels == ()
        return
    assert ladder_hazard(plan) in plan.hazards
    if plan.kind is not PlanKind.TOWNSHIP:
        assert len(plan.levels) == 4
    assert [d.level for d in definitions(plan)] == LEVELS[-len(plan.levels) :]


def test_a_township_without_levels_of_its_own_starts_on_the_countys_notice(plan):
    if not on_notice(plan):
        return
    for definition in definitions(plan):
        notice, *other = definition.conditions
        assert {c.logic for c in definition.conditions} == {Logic.MANUAL}
        assert f"启动{definition.level.numeral}级响应，本镇在范围内" in notice.text
        # Before any notice: an accident in the township starts the lightest list.
        assert all("县通知未到" in c.text for c in other)
        assert not other or definition is definitions(plan)[0]


def test_a_township_with_levels_of_its_own_keeps_step_with_the_county(plan):
    if plan.kind is not PlanKind.TOWNSHIP or on_notice(plan):
        return
    for definition in definitions(plan):
        assert any("县" in c.text and "启动" in c.text for c in definition.conditions)
        assert any(c.tests for c in definition.conditions)


def test_every_level_has_numeric_conditions_and_a_manual_one(plan):
    if plan.kind is PlanKind.TOWNSHIP:
        return
    for definition in definitions(plan):
        manual = [c for c in definition.conditions if c.logic is Logic.MANUAL]
        numeric = [c for c in definition.conditions if c.tests]
        assert len(manual) >= 1
        assert len(numeric) >= 3


def test_every_metric_of_a_trigger_is_in_the_catalogue_with_its_unit(plan, catalogue):
    for definition in plan.levels:
        for condition in definition.conditions:
            for test in condition.tests:
                assert catalogue[test.metric].unit == test.unit
                assert test.min is not None


def test_the_text_of_a_condition_states_its_numbers(plan):
    for definition in plan.levels:
        for condition in definition.conditions:
            said = condition.text.replace("1亿元", "10000万元")
            for test in condition.tests:
                if test.unit != "档" and test.min:
                    assert f"{test.min:g}" in said, condition.text


def test_no_metric_starts_a_graver_level_at_a_lesser_figure(plan):
    lighter_to_graver = definitions(plan)
    for number, lighter in enumerate(lighter_to_graver):
        for graver in lighter_to_graver[number + 1 :]:
            low, high = bounds(lighter, joint=True), bounds(graver, joint=True)
            assert all(high[m] >= low[m] for m in low.keys() & high.keys())
            low, high = bounds(lighter, joint=False), bounds(graver, joint=False)
            assert all(high[m] > low[m] for m in low.keys() & high.keys())


def test_every_level_says_by_post_who_chairs_approves_and_signs(plan):
    posts = {post for body in plan.bodies for post, _ in body.posts} | {"县委、县政府"}
    for definition in plan.levels:
        roles = {a.action: a.role for a in definition.authority}
        assert {Act.CHAIR, Act.APPROVE, Act.SIGN} <= roles.keys()
        assert {roles[Act.CHAIR], roles[Act.APPROVE], roles[Act.SIGN]} <= posts


def test_every_level_has_ten_measures_with_owner_and_time(plan):
    for definition in plan.levels:
        timed = [
            m
            for m in definition.measures
            if m.actor and (m.minutes is not None or m.phase in (Phase.LATER, Phase.CLOSING))
        ]
        assert timed == list(definition.measures)
        own = sum(m.minutes is not None for m in timed)
        if plan.kind is not PlanKind.TOWNSHIP:
            assert own >= 10
        every = plan.measures_at(definition.hazard, definition.level)
        assert sum(m.minutes is not None for m in every) >= 10


def test_the_duty_desk_has_at_most_seven_measures_in_the_first_half_hour(plan):
    for definition in definitions(plan):
        now = [
            m
            for m in plan.measures_at(definition.hazard, definition.level)
            if m.desk and m.phase is Phase.FIRST_30
        ]
        assert 1 <= len(now) <= 7
        assert all(m.minutes <= 30 for m in now)


def test_a_measures_time_lies_in_its_phase(plan):
    span = {Phase.FIRST_30: (0, 30), Phase.TO_120: (30, 120)}
    for definition in plan.levels:
        for measure in definition.measures:
            low, high = span.get(measure.phase, (120, 10_000))
            assert measure.minutes is None or low <= measure.minutes <= high, measure.id


def test_critical_measures_come_first_in_their_phase(plan):
    for definition in plan.levels:
        for phase in Phase:
            marks = [m.critical for m in definition.measures if m.phase is phase]
            assert marks == sorted(marks, reverse=True)


def test_measures_are_short_named_once_and_open_known_pages(plan):
    ids = [m.id for d in plan.levels for m in d.measures]
    assert len(ids) == len(set(ids))
    for definition in plan.levels:
        for measure in definition.measures:
            assert len(measure.text) <= 40
            assert measure.tool in TOOLS


def test_calls_and_reports_of_the_desk_ask_for_the_value(plan):
    for definition in plan.levels:
        for measure in definition.measures:
            if measure.desk and measure.phase is Phase.FIRST_30:
                assert measure.value, measure.id


def test_a_replaced_measure_is_of_a_lower_level_and_replaced_once(plan):
    level_of = {m.id: d.level for d in plan.levels for m in d.measures}
    replaced = [m.same_as for d in plan.levels for m in d.measures if m.same_as]
    assert len(replaced) == len(set(replaced))
    for definition in plan.levels:
        for measure in definition.measures:
            if measure.same_as:
                assert level_of[measure.same_as] < definition.level


def test_levels_build_on_the_next_lower_one_without_a_cycle(plan):
    for definition in definitions(plan):
        chain = [step.level for step in plan.inherited(definition)]
        own = [d.level for d in reversed(definitions(plan)) if d.level <= definition.level]
        assert chain == own


def test_a_raise_repeats_nothing_that_is_replaced(plan):
    least = 5 if plan.kind is PlanKind.TOWNSHIP else 10
    for lower, higher in combinations([d.level for d in definitions(plan)], 2):
        hazard = ladder_hazard(plan)
        known = frozenset(m.id for m in plan.measures_at(hazard, lower))
        fresh = plan.new_measures(hazard, higher, known)
        assert len(fresh) >= least
        assert not known & {m.id for m in fresh}


def test_command_groups_card_and_the_rest_are_filled(plan):
    assert len(plan.groups) >= 8
    assert all(g.lead and g.members and g.duties for g in plan.groups)
    assert len(plan.bodies) >= 2
    accident = HAZARDS[plan.hazards[0]].accident
    township = plan.kind is PlanKind.TOWNSHIP
    assert len(plan.warnings) == (0 if accident and township else 4)
    assert len(plan.termination) >= 3
    assert all(d.actor for d in plan.deadlines)


def test_the_text_has_eight_chapters_and_every_reference_leads_to_a_section(plan):
    numbers = [s.no for s in plan.sections]
    assert [n for n in numbers if "." not in n] == list("12345678")
    assert len(numbers) == len(set(numbers))
    assert all(s.level == s.no.count(".") + 1 for s in plan.sections)
    assert all(s.text or any(n.startswith(s.no + ".") for n in numbers) for s in plan.sections)
    used = {m.section for d in plan.levels for m in d.measures}
    used |= {c.section for d in plan.levels for c in d.conditions} | {
        d.section for d in plan.levels
    }
    used |= {d.section for d in plan.deadlines} | {c.section for c in plan.termination}
    assert used <= set(numbers)


def test_the_readable_text_says_what_the_data_say(plan):
    texts = {s.no: s.text for s in plan.sections}
    for definition in plan.levels:
        for condition in definition.conditions:
            assert condition.text in texts[condition.section]
        for measure in definition.measures:
            assert f"{measure.text}（{measure.actor}" in texts[measure.section]
        for authority in definition.authority:
            assert authority.role in texts[definition.section + ".2"]


def test_every_figure_of_a_trigger_is_noted_with_source_and_confidence(plan):
    noted = {}
    for note in plan.notes:
        parts = note.split(" | ")
        if parts[0] == "数值":
            noted[parts[1]] = parts
    for definition in plan.levels:
        for condition in definition.conditions:
            for test in condition.tests:
                _, _, values, source, confidence = noted[test.metric]
                assert f"{definition.level.numeral} " in values
                assert f"{test.min:g}" in values
                assert source
                assert confidence in CONFIDENCE | {"county_default（待核）"}


def test_every_source_has_its_confidence(plan):
    assert len(plan.sources) >= 5
    assert all(s.source and s.confidence in CONFIDENCE for s in plan.sources)


def test_no_text_boasts_names_a_person_or_carries_a_phone_number(plan):
    assert plan.contacts == ()
    for text in all_text(plan):
        assert not FORBIDDEN.search(text), text
        assert not PHONE.search(text), text
        assert not PERSON.search(text), text


def test_offices_and_laws_have_their_present_names(plan):
    for text in all_text(plan):
        assert not OUTDATED.search(text), text


def test_the_forest_fire_plan_names_the_forest_fire_telephone(plan):
    if plan.id == "county-forest-fire":
        assert any("12119" in text for text in all_text(plan))


def test_only_accidents_watch_their_casualties(plan):
    watches = [text for text in all_text(plan) if re.search("跟踪伤亡|跟踪伤员", text)]
    assert not watches or HAZARDS[plan.hazards[0]].accident


def test_the_flood_ladder_does_not_hang_on_persons_moved_or_lost(catalogue):
    path = next(path for path in library.bundled_plan_paths() if path.stem == "county_flood")
    plan = library.load_plan_file(path)
    groups = {
        catalogue[test.metric].group
        for definition in plan.levels
        for condition in definition.conditions
        for test in condition.tests
    }
    assert groups <= {"雨情", "水情", "预报", "预警", "工程险情", "响应"}


def test_the_linter_finds_nothing_in_it(plan, catalogue):
    told = lint(plan, catalogue)
    assert [finding for finding in told if finding.severity is not Severity.NOTE] == []
