"""``commandpost responses``: list, show, activate."""

from __future__ import annotations

from argparse import Namespace

from commandpost.cli.incidents import whole_id
from commandpost.cli.output import desk, show
from commandpost.domain.advice import evidence_lines
from commandpost.domain.entries.response import Approval
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.incident import Incident
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.response_decisions import EXPECTED_PERIOD, Activate
from commandpost.domain.times import dated
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import level_advice
from commandpost.usecases.responses import activate_response
from commandpost.usecases.views.boards import incident_detail, response_detail, response_list


def listed(options: Namespace) -> None:
    """Responses, newest first."""
    with desk(options) as at:
        rows = at.ask(response_list)
        offset = at.profile().offset
    lines = (f"{r.id[:8]}\t{r.level.numeral}\t{dated(r.since, offset)}\t{r.title}" for r in rows)
    show(rows, options, lines)


def show_response(options: Namespace) -> None:
    """One response with its tasks."""
    with desk(options) as at:
        found = [r.id for r in at.ask(response_list) if r.id.startswith(options.id)]
        if len(found) != 1:
            raise OperatorError("response.unknown")
        response = at.ask(response_detail, found[0])
        offset = at.profile().offset
    lines = [f"{response.plan_title} {response.level.numeral}"]
    for task in response.tasks:
        due = dated(task.seed.due_at, offset) if task.seed.due_at is not None else ""
        lines.append(f"{task.state.value}\t{due}\t{task.seed.actor}\t{task.seed.text}")
    show(response, options, lines)


def activate(options: Namespace) -> None:
    """启动: approval by phone now; the legal elements default to the plan's words."""
    with desk(options) as at:
        incident, _ = at.ask(incident_detail, whole_id(at, options.incident))
        response = new_id()
        _activate(at, options, incident, response)
    show({"id": response}, options, (response,))


def _activate(at: Desk, options: Namespace, incident: Incident, response: Id) -> None:
    level = ResponseLevel(options.level)
    chosen = [
        a
        for plan in at.ask(level_advice, incident.episode)
        for a in plan
        if a.level is level and options.plan in ("", a.plan)
    ]
    if not chosen:
        raise OperatorError("response.no_such_level", level=level.numeral)
    best = chosen[0]
    at.do(
        activate_response,
        response,
        best.revision,
        Activate(
            hazard=best.hazard,
            level=level,
            area=(options.area,),
            effective_from=at.now(),
            matters=options.matters or incident.title,
            expected_period=options.period or EXPECTED_PERIOD,
            measures=options.measures or "按预案本级响应措施执行",
            approval=Approval(options.by, options.post, at.now(), delegation=options.delegation),
            basis=evidence_lines(best, at.catalogue()),
            episode=incident.episode,
        ),
    )
