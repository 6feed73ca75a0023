"""Command on scene: post and groups, teams, withdrawal, technical advice, consultations."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.command import Consult, Intent, decide, proposed_groups
from commandpost.domain.entries.command import PostGroup
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import Plan
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans


def act_on_scene(desk: Desk, incident: Id, intent: Intent) -> Changes:
    """One thing done on scene; a consultation's decisions become tasks in the same action."""
    found = desk.incident(incident)
    if found.closed_at is not None:
        raise OperatorError("incident.closed", title=found.title)
    desk.append(Subject("incident", incident), decide(found.scene, intent, desk.now()))
    changed = Changes.INCIDENTS | Changes.JOURNAL
    return changed | Changes.TASKS if isinstance(intent, Consult) else changed


def groups_proposed(desk: Desk, incident: Id) -> tuple[PostGroup, ...]:
    """Working groups by the plan of the incident's hazard; none where no plan names any."""
    plan = plan_on_scene(desk, incident)
    return proposed_groups(plan) if plan is not None else ()


def plan_on_scene(desk: Desk, incident: Id) -> Plan | None:
    """The plan of the incident's hazard that names working groups, or None."""
    found = desk.incident(incident)
    for _, plan in own_plans(desk):
        if plan.ladder_for(found.hazard) == found.hazard and plan.groups:
            return plan
    return None
