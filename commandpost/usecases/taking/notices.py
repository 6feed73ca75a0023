"""What the three notices about a response share: whom they go to, what was decided, measures."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace

from commandpost.domain.checklist import Task
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.notice_matter import Decided, NoticeMatter, NoticeMeasure, NoticeTo
from commandpost.domain.paper_frame import PaperFrame, PaperRequest, settings_of
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.plan import Phase
from commandpost.domain.response import LevelStep, Response
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.figures import townships

NOTICE_HEAD = "{unit}文件"
"""The red head of an office's own papers (发文机关标志, GB/T 9704 7.2.4)."""
_DESK = "值班员"


def notice_of_step(
    desk: Desk, found: Response, step: LevelStep, request: PaperRequest, serial: str
) -> NoticeMatter:
    """The response at one of its steps, with nothing yet of measures but whom it goes to."""
    to = addressees(desk, found, request)
    rhythm = found.rhythm if found.rhythm and found.rhythm.level is step.level else None
    return NoticeMatter(
        frame=_framed(desk, request, serial, to),
        hazard=hazard_name(found),
        level=step.level.numeral,
        plan=found.plan_title,
        area=found.area,
        since=step.since,
        decided=Decided(
            f"{step.approval.role}{step.approval.by}", step.approval.at, step.approval.channel
        ),
        to=to,
        matters=found.matters,
        measures_in_short=found.measures,
        expected_period=found.expected_period,
        basis=step.basis,
        reason=step.reason,
        started_at=found.effective_from,
        duty=rhythm.duty if rhythm else "",
        reports=_hours(rhythm.daily_at, rhythm.every_minutes) if rhythm else "",
        consultation=rhythm.consultation if rhythm else "",
        receipt_minutes=KINDS[request.paper].receipts,
        requirements=request.said("requirements"),
    )


def _framed(desk: Desk, request: PaperRequest, serial: str, to: NoticeTo) -> PaperFrame:
    """A notice stands under the office's own name, not under that of the reports."""
    frame = frame_of(desk, request, serial)
    own = settings_of(desk.profile().papers, request.paper, request.line)
    title = own.head or NOTICE_HEAD.format(unit=frame.letterhead.issuer)
    return replace(frame, recipients=to.all, letterhead=replace(frame.letterhead, title=title))


def hazard_name(found: Response) -> str:
    """防汛, as papers name the response."""
    known = HAZARDS.get(found.hazard)
    return known.response_zh if known else found.hazard


def addressees(desk: Desk, found: Response, request: PaperRequest) -> NoticeTo:
    """The townships that the decision was sent to, and whoever has a measure to take."""
    own = settings_of(desk.profile().papers, request.paper, request.line)
    named = request.recipients or own.recipients
    if named:
        return NoticeTo(named=named)
    ours = townships(desk)
    sent = found.notices[-1].to if found.notices else tuple(t for t in ours if t in found.area)
    actors = dict.fromkeys(task.seed.actor for task in found.tasks if _others(task))
    known = (*ours, *(name for name in actors if _below(name)))
    departments = tuple(name for name in actors if name and name not in known)
    return NoticeTo(sent, bool(ours) and set(ours) <= set(sent), departments)


def _below(actor: str) -> bool:
    """Words for the townships or a person of the office: no addressee of their own."""
    return any(part in actor for part in ("乡镇", "街道", "主任", "指挥长", "指挥官"))


def _others(task: Task) -> bool:
    return not task.seed.desk and task.seed.actor.strip() != _DESK


def measures(
    tasks: Iterable[Task], wanted: Callable[[Task], bool], *, closing: bool = False
) -> tuple[NoticeMeasure, ...]:
    """What others than the duty desk have to do, in the plan's order."""
    return tuple(
        NoticeMeasure(task.seed.actor, task.seed.text, task.id, bool(task.seed.only_if))
        for task in tasks
        if _others(task) and (task.seed.phase is Phase.CLOSING) is closing and wanted(task)
    )


def _hours(daily_at: tuple[str, ...], every_minutes: int | None) -> str:
    """每日8时、18时, or 每3小时."""
    if daily_at:
        told = (_hour(*map(int, each.split(":"))) for each in daily_at)
        return f"每日{'、'.join(told)}"
    if every_minutes is None:
        return ""
    hours, rest = divmod(every_minutes, 60)
    return f"每{hours}小时" if not rest else f"每{every_minutes}分钟"


def _hour(hour: int, minute: int) -> str:
    return f"{hour}时{minute:02d}分" if minute else f"{hour}时"
