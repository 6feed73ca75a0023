"""How much each bundled plan asks at each level: told as a table, so that a thin level is seen."""

from __future__ import annotations

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Phase, PlanKind
from commandpost.host import library

LEAST = 10
GRAVEST_LAST = sorted(ResponseLevel)


def plans(*, township):
    return [library.load_plan_file(p) for p in library.bundled_plan_paths(township=township)]


def row(plan):
    """Own measures per level with what comes along, and the steps of the two cards."""
    cells = [f"{plan.id:30}"]
    for level in GRAVEST_LAST:
        definition = plan.definition(plan.hazards[0], level)
        if definition is None:
            cells.append("      –")
            continue
        whole = len(plan.measures_at(plan.hazards[0], level))
        cells.append(f"{len(definition.measures):3} ({whole:2})"[-8:])
    cards = f"{len(plan.commander_card):3} {len(plan.technical_card):3}"
    return "  ".join((*cells, cards, f"{len(plan.termination):2}"))


def test_a_county_level_asks_ten_things_at_least_and_something_in_every_phase(record_property):
    heads = [f"{'plan: own (with inherited)':30}", *(f"{d.numeral:>7}" for d in GRAVEST_LAST)]
    lines = ["  ".join((*heads, "cards: commander, technical; termination"))]
    lines += [row(plan) for plan in (*plans(township=False), *plans(township=True))]
    record_property("table", "\n".join(lines))
    for plan in plans(township=False):
        for definition in plan.levels:
            assert len(definition.measures) >= LEAST, (plan.id, definition.level)
            whole = plan.measures_at(definition.hazard, definition.level)
            assert {m.phase for m in whole} == set(Phase), (plan.id, definition.level)
    assert all(p.kind is PlanKind.TOWNSHIP for p in plans(township=True))
