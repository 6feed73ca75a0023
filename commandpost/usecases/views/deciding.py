"""What a decision about a response is prepared from: levels, authority, new tasks, basis, areas."""

from __future__ import annotations

from commandpost.domain.advice import LevelAdvice, advise, evidence_lines
from commandpost.domain.figures import LedgerBuilder
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Measure, Plan
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.response_decisions import may_approve
from commandpost.domain.roster import Area
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans
from commandpost.usecases.views.places import Hint, people_hints

PREFILLED = 8
"""How many measures are written into the notice beforehand; the rest is one line in the plan."""


@dataclass(frozen=True, slots=True)
class LevelChoice:
    """A level that may be decided for: who may, what it brings, what speaks for it.

    ``matters`` and ``measures`` are what the notice may say, made from plan and episode.
    """

    level: ResponseLevel
    authority: tuple[str, ...]
    new: tuple[Measure, ...]
    basis: tuple[str, ...]
    met: bool
    unverified: bool
    matters: str
    measures: str


@dataclass(frozen=True, slots=True)
class PlanChoice:
    """A plan's ladder for one hazard; levels gravest first."""

    plan: str
    title: str
    revision: str
    hazard: str
    levels: tuple[LevelChoice, ...]


@dataclass(frozen=True, slots=True)
class ActivationChoices:
    """Everything an activation is filled in from."""

    episode: Id | None
    episode_title: str
    region: str
    townships: tuple[str, ...]
    people: tuple[Hint, ...]
    plans: tuple[PlanChoice, ...]


@dataclass(frozen=True, slots=True)
class ChangeChoices:
    """A running response and the other levels of its plan; ``new`` is what each would add."""

    response: Response
    people: tuple[Hint, ...]
    levels: tuple[LevelChoice, ...]


@dataclass(frozen=True, slots=True)
class TerminationChoices:
    """A running response, the plan's termination conditions, who may end it, what is open."""

    response: Response
    people: tuple[Hint, ...]
    conditions: tuple[str, ...]
    authority: tuple[str, ...]
    open_tasks: int


def activation_choices(desk: Desk, episode: Id | None) -> ActivationChoices:
    """For an episode: the plans of its hazard; without one (a forecast): every plan with levels."""
    found = desk.find_episode(episode) if episode is not None else None
    profile = desk.find_profile()
    plans = []
    for revision, plan in own_plans(desk):
        hazards = dict.fromkeys(d.hazard for d in plan.levels)
        wanted = [found.hazard] if found is not None else hazards
        plans += [
            _plan_choice(desk, plan, revision, hazard, episode)
            for hazard in wanted
            if hazard in hazards
        ]
    return ActivationChoices(
        episode=episode,
        episode_title=found.title if found is not None else "",
        region=profile.region if profile is not None else "",
        townships=tuple(a.name for a in desk.store.roster.all(Area) if a.kind == "township"),
        people=people_hints(desk),
        plans=tuple(plans),
    )


def change_choices(desk: Desk, response: Id) -> ChangeChoices:
    """What each other level would mean; a raise adds only what the response does not have yet."""
    found = desk.response(response)
    plan = desk.store.documents.get(Plan, found.revision)
    known = frozenset(task.id for task in found.tasks)
    levels = []
    for advice in _advice(desk, plan, found.revision, found.hazard, found.episode):
        if advice.level is found.level:
            continue
        graver = advice.level > found.level
        new = plan.new_measures(found.hazard, advice.level, known) if graver else ()
        judged = max(advice.level, found.level)
        levels.append(_choice(desk, plan, advice, new, judged, found.matters))
    return ChangeChoices(found, people_hints(desk), tuple(levels))


def termination_choices(desk: Desk, response: Id) -> TerminationChoices:
    """谁启动、谁终止: the role that activated, and those the plan names for the level or above."""
    found = desk.response(response)
    plan = desk.store.documents.get(Plan, found.revision)
    activating = found.steps[-1].approval.role
    allowed = may_approve(plan, found.hazard, found.level)
    return TerminationChoices(
        response=found,
        people=people_hints(desk),
        conditions=tuple(c.text for c in plan.termination),
        authority=tuple(dict.fromkeys((activating, *allowed))),
        open_tasks=sum(not task.settled for task in found.tasks),
    )


def _plan_choice(
    desk: Desk, plan: Plan, revision: str, hazard: str, episode: Id | None
) -> PlanChoice:
    advice = _advice(desk, plan, revision, hazard, episode)
    found = desk.find_episode(episode) if episode is not None else None
    about = found.title if found is not None else ""
    levels = tuple(
        _choice(desk, plan, each, plan.measures_at(hazard, each.level), each.level, about)
        for each in advice
    )
    return PlanChoice(plan.id, plan.title, revision, hazard, levels)


def _advice(
    desk: Desk, plan: Plan, revision: str, hazard: str, episode: Id | None
) -> tuple[LevelAdvice, ...]:
    found = desk.find_episode(episode) if episode is not None else None
    ledger = found.ledger if found is not None else LedgerBuilder().freeze()
    return advise(plan, revision, hazard, ledger, desk.catalogue())


def _choice(
    desk: Desk,
    plan: Plan,
    advice: LevelAdvice,
    new: tuple[Measure, ...],
    judged: ResponseLevel,
    about: str,
) -> LevelChoice:
    name = HAZARDS[advice.hazard].zh if advice.hazard in HAZARDS else advice.hazard
    return LevelChoice(
        level=advice.level,
        authority=may_approve(plan, advice.hazard, judged),
        new=new,
        basis=evidence_lines(advice, desk.catalogue()),
        met=advice.met,
        unverified=advice.unverified,
        matters=about or f"{name}应急处置",
        measures=_measures_text(plan, advice.hazard, advice.level),
    )


def _measures_text(plan: Plan, hazard: str, level: ResponseLevel) -> str:
    """The level's weightiest measures of other posts, for the notice."""
    everything = [m for m in plan.measures_at(hazard, level) if not m.desk]
    everything.sort(key=lambda m: not m.critical)
    return "\n".join(f"{n}. {m.text}（{m.actor}）" for n, m in enumerate(everything[:PREFILLED], 1))
