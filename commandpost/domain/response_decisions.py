"""What may be done to a response: activate, sign, raise or lower, terminate, work its tasks."""

from __future__ import annotations

from commandpost.domain.checklist import check_move, find
from commandpost.domain.entries import Draft
from commandpost.domain.entries.notice import Matter
from commandpost.domain.entries.response import (
    Approval,
    LevelChanged,
    ResponseActivated,
    ResponseSigned,
    ResponseTerminated,
)
from commandpost.domain.entries.tasks import TaskMoved
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan import Act, Plan
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.response_outgoing import (
    Outgo,
    ReceiveNotice,
    ReportDecision,
    ResponseRules,
    SetRhythm,
    receive,
    report,
    sent_out,
    set_rhythm,
)
from commandpost.domain.response_tasks import copied_in, lowered_with, raised_with
from commandpost.domain.times import Instant

EXPECTED_PERIOD = "自启动之时起，至险情解除"
"""The 预计期限 a notice is offered with: words of a Chinese paper, whatever the window speaks."""


@dataclass(frozen=True, slots=True)
class Activate:
    """启动: the four legal elements, area, effective-from and approval."""

    hazard: str
    level: ResponseLevel
    area: tuple[str, ...]
    effective_from: Instant
    matters: str
    expected_period: str
    measures: str
    approval: Approval
    basis: tuple[str, ...] = ()
    episode: Id | None = None
    on_forecast: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class SignNotice:
    """签发: who signed the notice, when, under which number."""

    by: str
    at: Instant
    notice_no: str


@dataclass(frozen=True, slots=True)
class ChangeLevel:
    """升级 or 降级, by any step."""

    level: ResponseLevel
    effective_from: Instant
    approval: Approval
    reason: str
    expected_period: str = ""
    measures: str = ""
    basis: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Terminate:
    """终止, with the plan's termination conditions as a checklist, each with what it rests on."""

    approval: Approval
    conditions: tuple[tuple[str, bool], ...]
    reason: str
    evidence: tuple[str, ...] = ()


Intent = (
    Activate
    | SignNotice
    | ChangeLevel
    | Terminate
    | TaskMoved
    | ReceiveNotice
    | ReportDecision
    | SetRhythm
)


def decide(
    response: Response | None, intent: Intent, rules: ResponseRules, now: Instant
) -> tuple[Draft, ...]:
    """What an intent comes to; raises ``OperatorError`` when a rule refuses it, nothing else."""
    if isinstance(intent, Activate):
        return _activate(response, intent, rules, now)
    if response is None:
        raise OperatorError("response.unknown")
    if isinstance(intent, ReceiveNotice | ReportDecision | SignNotice):
        return _on_paper(response, intent, rules, now)
    if isinstance(intent, TaskMoved):
        check_move(find(response.tasks, intent.task), intent)
        return (Draft(now, intent),)
    if not response.running:
        raise OperatorError("response.terminated", title=response.plan_title)
    if isinstance(intent, SetRhythm):
        return set_rhythm(response, intent, rules, now)
    if isinstance(intent, ChangeLevel):
        return _change(response, intent, rules, now)
    return _terminate(response, intent, rules, now)


def _on_paper(
    response: Response,
    intent: ReceiveNotice | ReportDecision | SignNotice,
    rules: ResponseRules,
    now: Instant,
) -> tuple[Draft, ...]:
    """Papers follow slowly: signature, receipts and reports come in after the end too."""
    if isinstance(intent, ReceiveNotice):
        return receive(response, intent, now)
    if isinstance(intent, ReportDecision):
        return report(response, intent, rules, now)
    return _sign(response, intent, now)


def may_approve(plan: Plan, hazard: str, level: ResponseLevel) -> tuple[str, ...]:
    """The posts that may decide a level: its own approvers, then those of graver levels."""
    roles: dict[str, None] = {}
    for definition in reversed(plan.ladder(hazard)):
        if definition.level >= level:
            approvers = [a.role for a in definition.authority if a.action is Act.APPROVE]
            signers = [a.role for a in definition.authority if a.action is Act.SIGN]
            roles |= dict.fromkeys(approvers or signers)
    return tuple(roles)


def _check_approval(
    plan: Plan, hazard: str, level: ResponseLevel, approval: Approval, now: Instant
) -> None:
    if not approval.by.strip():
        raise OperatorError("response.needs_approval")
    if approval.at > now:
        raise OperatorError("time.in_future")
    allowed = may_approve(plan, hazard, level)
    if allowed and approval.role not in allowed and not approval.delegation.strip():
        raise OperatorError(
            "response.authority",
            role=approval.role,
            level=level.numeral,
            allowed="、".join(allowed),
        )


def _activate(
    response: Response | None, intent: Activate, rules: ResponseRules, now: Instant
) -> tuple[Draft, ...]:
    if response is not None:
        raise OperatorError("response.already", title=response.plan_title)
    if rules.plan.definition(intent.hazard, intent.level) is None:
        raise OperatorError("response.no_such_level", level=intent.level.numeral)
    for field in ("matters", "expected_period", "measures"):
        if not str(getattr(intent, field)).strip():
            raise OperatorError(f"response.needs_{field}")
    if not intent.area:
        raise OperatorError("response.needs_area")
    _check_approval(rules.plan, intent.hazard, intent.level, intent.approval, now)
    activated = ResponseActivated(
        plan=rules.plan.id,
        revision=rules.revision,
        plan_title=rules.plan.title,
        hazard=intent.hazard,
        level=intent.level,
        area=intent.area,
        matters=intent.matters,
        expected_period=intent.expected_period,
        measures=intent.measures,
        approval=intent.approval,
        basis=intent.basis,
        episode=intent.episode,
        on_forecast=intent.on_forecast,
        reason=intent.reason,
    )
    measures = rules.plan.measures_at(intent.hazard, intent.level)
    copied = copied_in(rules.plan, intent.level, measures, intent.effective_from)
    return (
        Draft(intent.effective_from, activated),
        Draft(now, copied),
        *sent_out(rules, Outgo(Matter.ACTIVATED, intent.hazard, intent.level, intent.area), now),
    )


def _sign(response: Response, intent: SignNotice, now: Instant) -> tuple[Draft, ...]:
    if response.signed_at is not None:
        if intent.notice_no.strip() and not response.notice_no:
            signed = ResponseSigned(response.signed_by, intent.notice_no)
            return (Draft(response.signed_at, signed),)  # its number came later
        raise OperatorError("response.already_signed", by=response.signed_by)
    if not intent.by.strip():
        raise OperatorError("response.needs_signer")
    if intent.at > now:
        raise OperatorError("time.in_future")
    return (Draft(intent.at, ResponseSigned(intent.by, intent.notice_no)),)


def _change(
    response: Response, intent: ChangeLevel, rules: ResponseRules, now: Instant
) -> tuple[Draft, ...]:
    """Any step is allowed (特殊情况可越级); a raise copies in only what is new."""
    if intent.level is response.level:
        raise OperatorError("response.same_level", level=intent.level.numeral)
    if rules.plan.definition(response.hazard, intent.level) is None:
        raise OperatorError("response.no_such_level", level=intent.level.numeral)
    if not intent.reason.strip():
        raise OperatorError("response.needs_reason")
    if intent.effective_from > now:
        raise OperatorError("time.in_future")
    if intent.effective_from < min(response.steps[-1].since, now):
        raise OperatorError("response.before_last_step")
    judged = max(intent.level, response.level)
    _check_approval(rules.plan, response.hazard, judged, intent.approval, now)
    changed = LevelChanged(
        before=response.level,
        after=intent.level,
        approval=intent.approval,
        reason=intent.reason,
        expected_period=intent.expected_period,
        measures=intent.measures,
        basis=intent.basis,
    )
    drafts = [Draft(intent.effective_from, changed)]
    if intent.level > response.level:
        start = intent.effective_from
        drafts += raised_with(rules.plan, response.hazard, intent.level, response.tasks, start, now)
    else:
        drafts += lowered_with(rules.plan, response.hazard, intent.level, response.tasks, now)
    matter = Matter.RAISED if intent.level > response.level else Matter.LOWERED
    gone = Outgo(matter, response.hazard, intent.level, response.area, len(response.notices))
    return (*drafts, *sent_out(rules, gone, now))


def _terminate(
    response: Response, intent: Terminate, rules: ResponseRules, now: Instant
) -> tuple[Draft, ...]:
    """谁启动、谁终止: the authority of the level in force, or a higher one (FACTS 0 rule 5)."""
    if not intent.reason.strip():
        raise OperatorError("response.needs_reason")
    if not intent.approval.by.strip():
        raise OperatorError("response.needs_approval")
    if intent.approval.at > now:
        raise OperatorError("time.in_future")
    allowed = may_approve(rules.plan, response.hazard, response.level)
    activating = response.steps[-1].approval.role
    if intent.approval.role not in (*allowed, activating):
        raise OperatorError(
            "response.terminate_authority",
            role=intent.approval.role,
            allowed="、".join(dict.fromkeys((activating, *allowed))),
        )
    ended = ResponseTerminated(intent.approval, intent.conditions, intent.reason, intent.evidence)
    told = (Matter.TERMINATED, response.hazard, response.level, response.area)
    return (Draft(now, ended), *sent_out(rules, Outgo(*told, len(response.notices)), now))


def hazard_title(response: Response) -> str:
    """防汛Ⅲ级应急响应 in the words papers use."""
    known = HAZARDS.get(response.hazard)
    name = known.response_zh if known else response.hazard
    return f"{name}{response.level.numeral}级应急响应"
