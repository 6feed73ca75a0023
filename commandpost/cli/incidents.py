"""``commandpost incidents``: list, show, register, report figures, ask for level advice."""

from __future__ import annotations

from argparse import Namespace

from commandpost.cli.output import desk, show
from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id
from commandpost.domain.incident import Incident
from commandpost.domain.times import Instant, dated, typed_time
from commandpost.host.text import text
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.views.boards import incident_detail, incident_list
from commandpost.usecases.views.ladder import ladders


def whole_id(at: Desk, start: str) -> Id:
    """The one incident whose id begins like that."""
    found = [r.id for r in at.ask(incident_list) if r.id.startswith(start)]
    if len(found) != 1:
        raise OperatorError("incident.unknown")
    return found[0]


def listed(options: Namespace) -> None:
    """Incidents, newest first."""
    with desk(options) as at:
        rows = at.ask(incident_list)
        offset = at.profile().offset
    show(
        rows,
        options,
        (f"{r.id[:8]}\t{dated(r.heard_at, offset)}\t{r.hazard}\t{r.title}" for r in rows),
    )


def show_incident(options: Namespace) -> None:
    """One incident with its clocks."""
    with desk(options) as at:
        found, _ = at.ask(incident_detail, whole_id(at, options.id))
        offset = at.profile().offset
    show(found, options, _lines(found, offset))


def _lines(found: Incident, offset: int) -> list[str]:
    lines = [found.title, found.what]
    for o in found.obligations:
        medium = text(f"word.Medium.{o.medium.value}")
        state = dated(o.met_at, offset) if o.met_at is not None else text("cli.open")
        lines.append(f"{o.recipient}\t{medium}\t≤ {dated(o.due_at, offset)}\t{state}")
    return lines


def register(options: Namespace) -> None:
    """A call becomes an incident; prints its id."""
    with desk(options) as at:
        incident = new_id()
        at.do(
            register_incident,
            Call(
                heard_at=_heard(at, options.heard),
                what=options.what,
                place=options.place,
                hazard=options.hazard,
                township=options.township,
                caller_unit=options.caller,
                source=options.source,
            ),
            incident,
        )
    show({"id": incident}, options, (incident,))


def _heard(at: Desk, typed: str) -> Instant:
    if not typed:
        return at.now()
    moment = typed_time(typed, at.now(), at.profile().offset)
    if moment is None:
        raise OperatorError("time.not_understood", text=typed)
    return moment


def figures(options: Namespace) -> None:
    """Figures of one place, as METRIC=VALUE."""
    cells = []
    for given in options.cells:
        metric, _, value = given.partition("=")
        try:
            cells.append(Cell(metric, float(value)))
        except ValueError as failure:
            raise OperatorError("figures.not_a_number", text=given) from failure
    with desk(options) as at:
        found, _ = at.ask(incident_detail, whole_id(at, options.id))
        report = ReportFigures(
            options.place, tuple(cells), at.now(), at.operator.name, reason=options.reason
        )
        at.do(report_figures, found.episode, report)
    show({"episode": found.episode, "place": options.place}, options, ())


def advice(options: Namespace) -> None:
    """Each plan's levels against the figures, with evidence and what is missing."""
    with desk(options) as at:
        found, _ = at.ask(incident_detail, whole_id(at, options.id))
        answer = at.ask(ladders, found.episode)
        offset = at.profile().offset
    lines = []
    for ladder in answer:
        lines.append(ladder.title)
        for rung in ladder.rungs:
            since = dated(rung.first_met, offset) if rung.first_met is not None else ""
            found_so = text(f"word.Outcome.{rung.outcome.value}")
            lines.append(f"  {rung.level.numeral}\t{found_so}\t{since}")
            lines += [f"    ✓ {e}" for e in rung.evidence]
            lines += [f"    … {m}" for m in rung.missing]
    show(answer, options, lines)
