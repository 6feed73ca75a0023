"""Command on scene (现场指挥): what stands there, who is in, what was ordered and advised."""

from __future__ import annotations

from dataclasses import field, replace

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.command import (
    AdviceAnswered,
    AdviceGiven,
    Consulted,
    HeadCounted,
    PostGroup,
    PostOpened,
    TeamSignedIn,
    WithdrawalOrdered,
)
from commandpost.domain.entries.tasks import TasksCopied, TaskSeed
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import Phase, Plan
from commandpost.domain.records import dataclass
from commandpost.domain.summary import DueRow
from commandpost.domain.times import MINUTE, Instant

COUNT_MINUTES = 15
"""By when every team must have been counted after a withdrawal."""


@dataclass(frozen=True, slots=True)
class OnScene:
    """A team on scene: how many, since when."""

    team: str
    people: int
    leader: str
    at: Instant


@dataclass(frozen=True, slots=True)
class Withdrawal:
    """The last withdrawal: ordered by whom, and how many of each team were counted since."""

    by: str
    reason: str
    gather_at: str
    order: str
    at: Instant
    count_by: Instant
    teams: tuple[tuple[str, int], ...]
    counted: tuple[tuple[str, int, Instant], ...] = ()

    @property
    def uncounted(self) -> tuple[str, ...]:
        """Teams of which nobody was counted yet."""
        heard = {team for team, _, _ in self.counted}
        return tuple(team for team, _ in self.teams if team not in heard)

    @property
    def missing(self) -> int:
        """How many of the teams counted were not there."""
        heard = {team: people for team, people, _ in self.counted}
        return sum(max(0, n - heard[team]) for team, n in self.teams if team in heard)


@dataclass(frozen=True, slots=True)
class Advice:
    """An advice and what became of it; ``adopted`` None while nobody has answered."""

    id: str
    by: str
    words: str
    at: Instant
    entry: Id
    adopted: bool | None = None
    answered_by: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Scene:
    """Everything about command on scene but the commanders themselves."""

    place: str = ""
    groups: tuple[PostGroup, ...] = ()
    opened_at: Instant | None = None
    teams: tuple[OnScene, ...] = ()
    withdrawal: Withdrawal | None = None
    advice: tuple[Advice, ...] = ()
    consultations: int = 0

    @property
    def people(self) -> int:
        """How many are on scene."""
        return sum(team.people for team in self.teams)

    def due(self, subject: Subject) -> tuple[DueRow, ...]:
        """Every team that has not been counted since the withdrawal."""
        left = self.withdrawal
        if left is None:
            return ()
        return tuple(
            DueRow(subject, f"count/{team}", "withdrawal", team, left.by, left.at, left.count_by)
            for team in left.uncounted
        )


@dataclass
class SceneBuilder:
    """The mutable half of the fold."""

    scene: Scene = field(default_factory=Scene)

    def apply(self, entry: Entry) -> bool:
        """Take in an entry of command on scene; False when it is about something else."""
        scene, at = self.scene, entry.happened_at
        match entry.payload:
            case PostOpened() as opened:
                since = scene.opened_at if scene.opened_at is not None else at
                made = replace(scene, place=opened.place, groups=opened.groups, opened_at=since)
            case TeamSignedIn() as signed:
                rest = tuple(t for t in scene.teams if t.team != signed.team)
                now = (OnScene(signed.team, signed.people, signed.leader, at),)
                made = replace(scene, teams=(*rest, *(now if signed.people else ())))
            case WithdrawalOrdered() as left:
                told = (left.by, left.reason, left.gather_at, left.order, at, left.count_by)
                made = replace(scene, withdrawal=Withdrawal(*told, left.teams))
            case HeadCounted() as counted:
                made = self._count(counted, at)
            case AdviceGiven() as given:
                advice = Advice(given.advice, given.by, given.words, at, entry.id)
                made = replace(scene, advice=(*scene.advice, advice))
            case AdviceAnswered() as answered:
                made = replace(scene, advice=tuple(_answered(a, answered) for a in scene.advice))
            case Consulted():
                made = replace(scene, consultations=scene.consultations + 1)
            case _:
                return False
        self.scene = made
        return True

    def _count(self, counted: HeadCounted, at: Instant) -> Scene:
        left = self.scene.withdrawal
        if left is None:
            return self.scene
        rest = tuple(c for c in left.counted if c[0] != counted.team)
        made = replace(left, counted=(*rest, (counted.team, counted.people, at)))
        return replace(self.scene, withdrawal=made)


def _answered(advice: Advice, answer: AdviceAnswered) -> Advice:
    if advice.id != answer.advice:
        return advice
    return replace(advice, adopted=answer.adopted, answered_by=answer.by, reason=answer.reason)


@dataclass(frozen=True, slots=True)
class OpenPost:
    """Set the command post up, or change its groups."""

    place: str
    groups: tuple[PostGroup, ...]
    words: str = ""


@dataclass(frozen=True, slots=True)
class SignIn:
    """A team comes, changes its number or leaves (none)."""

    team: str
    people: int
    at: Instant
    leader: str = ""


@dataclass(frozen=True, slots=True)
class Withdraw:
    """Everybody out, now."""

    by: str
    reason: str
    gather_at: str = ""
    order: str = ""


@dataclass(frozen=True, slots=True)
class CountHeads:
    """A team was counted at the gathering point."""

    team: str
    people: int
    by: str = ""


@dataclass(frozen=True, slots=True)
class Advise:
    """The technical commander advises."""

    advice: str
    by: str
    words: str


@dataclass(frozen=True, slots=True)
class AnswerAdvice:
    """The on-scene commander adopts it or not."""

    advice: str
    adopted: bool
    by: str
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Decision:
    """What a consultation decided: it becomes a task with an owner and a time."""

    task: str
    text: str
    owner: str
    due_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class Consult:
    """A consultation was held."""

    topic: str
    chaired_by: str
    participants: tuple[str, ...]
    conclusions: str
    at: Instant
    decisions: tuple[Decision, ...] = ()


Intent = OpenPost | SignIn | Withdraw | CountHeads | Advise | AnswerAdvice | Consult


def decide(scene: Scene, intent: Intent, now: Instant) -> tuple[Draft, ...]:
    """What it comes to; raises ``OperatorError`` when something is missing."""
    match intent:
        case Withdraw():
            return _withdraw(scene, intent, now)
        case Consult():
            return _consult(intent, now)
        case Advise() | AnswerAdvice():
            return _advice(scene, intent, now)
        case OpenPost():
            if not intent.place.strip():
                raise OperatorError("command.needs_place")
            return (Draft(now, PostOpened(intent.place.strip(), intent.groups, intent.words)),)
        case SignIn():
            _number(intent.team, intent.people)
            if intent.at > now:
                raise OperatorError("time.in_future")
            signed = TeamSignedIn(intent.team.strip(), intent.people, intent.leader)
            return (Draft(intent.at, signed),)
    _number(intent.team, intent.people)
    left = scene.withdrawal
    if left is None or intent.team not in {team for team, _ in left.teams}:
        raise OperatorError("command.not_withdrawn", team=intent.team)
    return (Draft(now, HeadCounted(intent.team, intent.people, intent.by)),)


def _number(team: str, people: int) -> None:
    if not team.strip():
        raise OperatorError("command.needs_team")
    if not 0 <= people <= 100_000:
        raise OperatorError("command.bad_number", people=people)


def _withdraw(scene: Scene, intent: Withdraw, now: Instant) -> tuple[Draft, ...]:
    """生产安全事故应急条例第22条: one action, no confirmation stands before the order."""
    if not intent.by.strip():
        raise OperatorError("command.needs_orderer")
    teams = tuple((team.team, team.people) for team in scene.teams)
    gather = intent.gather_at.strip() or scene.place
    ordered = WithdrawalOrdered(
        by=intent.by.strip(),
        reason=intent.reason.strip(),
        gather_at=gather,
        order=intent.order.strip() or order_text(intent.reason.strip(), gather),
        teams=teams,
        count_by=Instant(now + COUNT_MINUTES * MINUTE),
    )
    return (Draft(now, ordered),)


def order_text(reason: str, gather: str) -> str:
    """The order as it is read out over the radio, in the field's words in every language."""
    why = f"{reason}，" if reason else ""
    where = f"到{gather}集合清点" if gather else "到安全地点集合清点"
    return f"{why}现场全体人员立即停止作业，按撤离路线撤出，{where}，各队报告人数。"


def _advice(scene: Scene, intent: Advise | AnswerAdvice, now: Instant) -> tuple[Draft, ...]:
    if not intent.by.strip():
        raise OperatorError("command.needs_adviser")
    if isinstance(intent, Advise):
        if not intent.words.strip():
            raise OperatorError("command.needs_advice")
        if any(advice.id == intent.advice for advice in scene.advice):
            raise OperatorError("command.advised_already")
        return (Draft(now, AdviceGiven(intent.advice, intent.by, intent.words.strip())),)
    standing = next((a for a in scene.advice if a.id == intent.advice), None)
    if standing is None:
        raise OperatorError("command.no_such_advice")
    if standing.adopted is not None:
        raise OperatorError("command.answered_already", by=standing.answered_by)
    if not intent.adopted and not intent.reason.strip():
        raise OperatorError("command.refusal_needs_reason")
    answered = AdviceAnswered(intent.advice, intent.adopted, intent.by, intent.reason.strip())
    return (Draft(now, answered),)


def _consult(intent: Consult, now: Instant) -> tuple[Draft, ...]:
    if not intent.topic.strip() or not intent.chaired_by.strip():
        raise OperatorError("consultation.needs_topic")
    if intent.at > now:
        raise OperatorError("time.in_future")
    for decision in intent.decisions:
        if not decision.text.strip() or not decision.owner.strip():
            raise OperatorError("consultation.needs_owner", text=decision.text)
    held = Consulted(
        intent.topic.strip(),
        intent.chaired_by.strip(),
        intent.participants,
        intent.conclusions.strip(),
        tuple(d.text.strip() for d in intent.decisions),
    )
    drafts = [Draft(intent.at, held)]
    if intent.decisions:
        seeds = tuple(_seed(decision) for decision in intent.decisions)
        drafts.append(Draft(now, TasksCopied("added", seeds)))
    return tuple(drafts)


def _seed(decision: Decision) -> TaskSeed:
    return TaskSeed(
        id=decision.task,
        text=decision.text.strip(),
        actor=decision.owner.strip(),
        phase=Phase.LATER,
        due_at=decision.due_at,
        desk=False,
        critical=False,
    )


def proposed_groups(plan: Plan) -> tuple[PostGroup, ...]:
    """The plan's working groups with lead and members, to start from."""
    return tuple(PostGroup(g.name, g.lead, g.members) for g in plan.groups)
