"""Plans made up by Hypothesis: any text, any ladder, references that hold."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import strategies as st

from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import (
    Act,
    Authority,
    CardStep,
    CommandBody,
    Group,
    LevelDefinition,
    Measure,
    Phase,
    Plan,
    PlanDeadline,
    PlanKind,
    Provenance,
    Section,
)
from commandpost.domain.plan_links import ANSWERS
from commandpost.domain.triggers import Condition, Logic, Test

HAZARDS = ("flood", "geological", "fire")
words = st.text(
    st.characters(exclude_categories=("Cs",), exclude_characters="\x00\ufffe\uffff"), max_size=12
)
some = st.lists(words, max_size=3).map(tuple)
bounds = st.none() | st.floats(-1e9, 1e9)
minutes = st.none() | st.integers(0, 10_000)


def several(made, most=3):
    return st.lists(made, max_size=most).map(tuple)


tests = st.builds(Test, words, bounds, bounds, st.booleans(), st.booleans(), words)
conditions = st.builds(
    Condition, words, several(tests, 2), st.sampled_from(Logic), words, st.booleans()
)
authorities = st.builds(Authority, words, st.sampled_from(Act))
measures = st.builds(
    Measure,
    *(st.just("?"), words, words, st.sampled_from(Phase), minutes, st.booleans(), st.booleans()),
    *(words, words, st.just(""), words),
    *(words, st.just(""), words, st.just(""), words, minutes),
)
definitions = st.builds(
    LevelDefinition,
    *(st.just("?"), st.just(ResponseLevel.IV), several(conditions, 2), st.sampled_from(Logic)),
    *(several(authorities, 2), several(measures), st.none(), words, words),
)
bodies = st.builds(CommandBody, words, several(st.tuples(words, words), 2), words)


@st.composite
def ladders(draw, hazard):
    """Levels of one hazard, each on the next lower one, replacing measures of it here and there."""
    chosen = draw(st.sets(st.sampled_from(ResponseLevel), max_size=4))
    made: list[LevelDefinition] = []
    for level in sorted(chosen):
        raw = draw(definitions)
        lower = made[-1] if made else None
        own = []
        for number, measure in enumerate(raw.measures):
            same = ""
            if lower is not None and number < len(lower.measures) and draw(st.booleans()):
                same = lower.measures[number].id
            near = [m.id for m in (*own, *(lower.measures if lower is not None else ()))]
            after, asked = (draw(st.sampled_from(["", *near])) for _ in range(2))
            hangs = f"{asked}:{draw(st.sampled_from(ANSWERS))}" if asked else ""
            own.append(
                replace(
                    measure,
                    id=f"{hazard}-{level.name}-{number}",
                    same_as=same,
                    after=after,
                    only_if=hangs,
                )
            )
        below = lower.level if lower is not None else None
        made.append(replace(raw, hazard=hazard, level=level, measures=tuple(own), inherits=below))
    return made if draw(st.booleans()) else made[::-1]


@st.composite
def plans(draw):
    """A whole plan."""
    levels = [d for hazard in HAZARDS for d in draw(ladders(hazard))]
    return Plan(
        id=draw(words),
        title=draw(words),
        kind=draw(st.sampled_from(PlanKind)),
        hazards=HAZARDS,
        **{name: draw(words) for name in ("issuer", "doc_no", "dated", "superior", "region")},
        sections=draw(several(st.builds(Section, words, words, st.integers(1, 6), words))),
        bodies=draw(several(bodies, 2)),
        groups=draw(several(st.builds(Group, words, words, some, some))),
        levels=tuple(levels),
        warnings=draw(some),
        deadlines=draw(several(st.builds(PlanDeadline, words, minutes, words, words, words))),
        termination=draw(several(conditions, 2)),
        commander_card=draw(several(st.builds(CardStep, words, st.sampled_from(Phase)))),
        technical_card=draw(several(st.builds(CardStep, words, st.sampled_from(Phase)))),
        sources=draw(several(st.builds(Provenance, words, words))),
        contacts=draw(several(some)),
        notes=draw(some),
    )
