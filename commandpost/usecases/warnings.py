"""Warnings (预警): received, followed, cancelled; told and passed on; figures of what runs."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries.episode import Cell
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import WarningColour
from commandpost.domain.warning import Warned
from commandpost.domain.warning_decisions import (
    Cancel,
    Receive,
    Step,
    WarningRules,
    decide,
)
from commandpost.domain.warning_text import Release, read_release
from commandpost.host.library import load_warnings
from commandpost.usecases.desk import Desk
from commandpost.usecases.duty_limits import duty_limits
from commandpost.usecases.figures import report_figures
from commandpost.usecases.rounds import follow_rounds
from commandpost.usecases.views.figures import townships

DRAFT = "warning"
"""Under this name the half-typed form is kept."""

_CHANGED = Changes.INCOMING | Changes.JOURNAL | Changes.TASKS


def warning_rules(desk: Desk) -> WarningRules:
    """The limits in force and the book of kinds and obligations."""
    return WarningRules(duty_limits(desk), load_warnings())


def find_warning(desk: Desk, warning: Id) -> Warned | None:
    """The warning now, or None."""
    state = desk.store.state(Subject("warning", warning))
    return state if isinstance(state, Warned) else None


def read_text(desk: Desk, text: str) -> Release:
    """What a pasted release says."""
    profile = desk.profile()
    return read_release(text, load_warnings(), townships(desk), desk.now(), profile.offset)


def receive_warning(desk: Desk, warning: Id, notice: Receive) -> Changes:
    """A notice, new or the next of its chain; running episodes take it in as a figure."""
    drafts = decide(find_warning(desk, warning), notice, warning_rules(desk), desk.now())
    desk.append(Subject("warning", warning), drafts)
    desk.store.drafts.drop(DRAFT)
    rounds = follow_rounds(desk)
    fed = _feed(desk, notice.warning, level_figure(notice.colour), notice.issuer)
    return _CHANGED | fed | rounds


def act_on_warning(desk: Desk, warning: Id, intent: Step) -> Changes:
    """One step: the leader told, passed on, cancelled, put right."""
    found = find_warning(desk, warning)
    drafts = decide(found, intent, warning_rules(desk), desk.now())
    desk.append(Subject("warning", warning), drafts)
    if isinstance(intent, Cancel) and found is not None:
        desk.store.drafts.drop(DRAFT)
        fed = _feed(desk, found.now.warning, _standing(desk, warning), intent.issuer)
        return _CHANGED | fed | follow_rounds(desk)
    return _CHANGED


def level_figure(colour: WarningColour) -> float:
    """蓝 1 黄 2 橙 3 红 4: how plans' triggers count a warning's colour (metrics.yaml)."""
    return float(5 - colour.rank)


def _standing(desk: Desk, without: Id) -> float:
    """The gravest warning of the same kind that is still open beside the one that ended."""
    ended = find_warning(desk, without)
    kind = ended.now.warning if ended is not None else ""
    rows = desk.store.projections.board("warning")
    open_ones = (r.level for r in rows if r.hazard == kind and r.subject.id != without and r.level)
    return max((5.0 - level for level in open_ones), default=0.0)


def _feed(desk: Desk, key: str, figure: float, issuer: str) -> Changes:
    """The warning's level as a figure of every running episode it announces."""
    kind = load_warnings().kind(key)
    if kind is None or not kind.metric:
        return Changes.NOTHING
    changes = Changes.NOTHING
    for row in desk.store.projections.board("episode"):
        if row.hazard not in kind.hazards:
            continue
        report = ReportFigures(
            place=desk.profile().region,
            cells=(Cell(kind.metric, figure),),
            at=desk.now(),
            reporter=issuer,
            channel="warning",
            verified=True,
            reason=f"{kind.zh}预警",
        )
        try:
            changes |= report_figures(desk, row.subject.id, report)
        except OperatorError:  # a ledger that refuses the figure never refuses the warning itself
            continue
    return changes
