"""Both commanders' cards: short enough to be read standing, of the plan's own hazard, complete."""

from __future__ import annotations

from collections import Counter
from itertools import combinations

import pytest

from commandpost.domain.plan import Phase
from commandpost.domain.plan_lint import MAX_CHUNK
from commandpost.host import library

COUNTY = [library.load_plan_file(path) for path in library.bundled_plan_paths()]
TOWNSHIP = [library.load_plan_file(path) for path in library.bundled_plan_paths(township=True)]
CARDED = [plan for plan in (*COUNTY, *TOWNSHIP) if plan.technical_card]

county_plans = pytest.mark.parametrize("plan", COUNTY, ids=lambda plan: plan.id)
carded_plans = pytest.mark.parametrize("plan", CARDED, ids=lambda plan: plan.id)


def in_phase(card, phase):
    return [step.text for step in card if step.phase is phase]


@county_plans
def test_every_county_plan_has_a_card_for_both_commanders_from_arrival_to_handover(plan):
    assert len(plan.commander_card) >= 10
    assert len(plan.technical_card) >= 10
    for card in (plan.commander_card, plan.technical_card):
        assert {step.phase for step in card} == set(Phase)


@carded_plans
def test_no_phase_of_a_card_holds_more_than_one_takes_in(plan):
    for card in (plan.commander_card, plan.technical_card):
        assert max(Counter(step.phase for step in card).values()) <= MAX_CHUNK
        order = [list(Phase).index(step.phase) for step in card]
        assert order == sorted(order)
        assert all(len(step.text) <= 40 for step in card)


@carded_plans
def test_the_technical_commander_judges_signs_and_has_dissent_written_down(plan):
    words = [step.text for step in plan.technical_card]
    assert any(word.startswith("报到") or "报到" in word for word in words[:1])
    assert any("未采纳" in word and "理由" in word and "时刻" in word for word in words)
    assert any("立即要求" in word or "立即停用" in word for word in words)
    assert "未采纳" in in_phase(plan.technical_card, Phase.CLOSING)[-1]


@county_plans
def test_schemes_are_signed_before_work_and_safety_before_people_return(plan):
    if plan.id == "county-general":
        return
    assert any("签署" in word for word in in_phase(plan.technical_card, Phase.TO_120))
    closing = " ".join(in_phase(plan.technical_card, Phase.CLOSING))
    assert any(word in closing for word in ("签", "书面"))


def test_no_two_technical_cards_are_the_same_card_with_another_title():
    for one, other in combinations(COUNTY, 2):
        shared = {s.text for s in one.technical_card} & {s.text for s in other.technical_card}
        assert len(shared) <= 1, (one.id, other.id, shared)


@carded_plans
def test_the_technical_card_says_where_it_comes_from(plan):
    assert any("技术指挥官机制" in source.source for source in plan.sources)
    assert any("技术指挥官处置卡" in s.source and s.confidence == "待核" for s in plan.sources)


def test_a_township_has_a_short_commanders_card_of_its_own():
    for plan in TOWNSHIP:
        assert len(plan.commander_card) >= 8, plan.id
        assert {step.phase for step in plan.commander_card} == set(Phase), plan.id
