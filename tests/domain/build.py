"""Small plans, profiles, catalogues and entries that tests of the domain are made of."""

from __future__ import annotations

from commandpost.domain.duty_limits import DutyLimit, DutyStep, Incoming
from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.episode import EpisodeOpened
from commandpost.domain.entries.incident import IncidentRegistered
from commandpost.domain.entries.response import Approval
from commandpost.domain.entries.tasks import TasksCopied, TaskSeed
from commandpost.domain.figures import LedgerBuilder, Point
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident_intents import IncidentRules
from commandpost.domain.levels import EventGrade, ResponseLevel
from commandpost.domain.metrics import Aggregate, Catalogue, Metric, Mode
from commandpost.domain.plan import (
    Act,
    Authority,
    LevelDefinition,
    Measure,
    Phase,
    Plan,
    PlanKind,
)
from commandpost.domain.reporting import DeadlineRule, Line, Medium, Profile, Stage, StartsAt
from commandpost.domain.times import CHINA_OFFSET, HOUR, MINUTE, Instant
from commandpost.domain.triggers import Condition, Logic, Test
from tests.desk_fixtures import at

NOW = at(20, 23, 40)
I, II, III, IV = ResponseLevel.I, ResponseLevel.II, ResponseLevel.III, ResponseLevel.IV  # noqa: E741


def metric(key: str, mode=Mode.CUMULATIVE, aggregate=Aggregate.SUM, **more) -> Metric:
    return Metric(key, f"中{key}", key, "人", mode, "g", "s", "certain", aggregate, **more)


CATALOGUE = Catalogue(
    (
        metric("dead"),
        metric("missing", Mode.CURRENT),
        metric("dead_missing", Mode.CURRENT, derived_from=("dead", "missing")),
        metric("affected"),
        metric("harmed", not_above="affected"),
        metric("relief", derived_from=("dead_missing", "affected")),
        metric("rain", aggregate=Aggregate.MAX),
        metric("level", Mode.CURRENT, Aggregate.MAX, aliases=("水位",)),
    )
)


def ledger(*reports: tuple[str, str, float, int], verified: bool = False) -> LedgerBuilder:
    """(place, metric, value, minute) each; entries e1, e2 …"""
    made = LedgerBuilder()
    for number, (place, key, value, minute) in enumerate(reports, 1):
        as_of = Instant(NOW + minute * MINUTE)
        made.add(Point(place, key, value, as_of, verified, Id(f"e{number}")))
    return made


def when(text: str, *each: Test, logic: Logic = Logic.ANY, **more) -> Condition:
    return Condition(text, each, logic, **more)


def measure(name: str, **more) -> Measure:
    return Measure(name, f"做{name}", "值班员", Phase.FIRST_30, **more)


PLAN = Plan(
    "p",
    "防汛预案",
    PlanKind.SPECIAL,
    ("flood",),
    levels=(
        LevelDefinition(
            "flood",
            IV,
            (when("雨50", Test("rain", 50), section="5.2"), Condition("其他", logic=Logic.MANUAL)),
            authority=(Authority("办公室主任", Act.APPROVE), Authority("带班领导", Act.REVIEW)),
            measures=(measure("a4", minutes=10), measure("b4", value="人数"), measure("c4")),
        ),
        LevelDefinition(
            "flood",
            III,
            (when("雨100", Test("rain", 100), section="5.3"),),
            authority=(Authority("副指挥长", Act.SIGN),),
            measures=(measure("a3", same_as="a4", minutes=20), measure("d3", minutes=30)),
            inherits=IV,
        ),
        LevelDefinition(
            "flood",
            II,
            (when("死3", Test("dead_missing", 3), section="5.4"),),
            authority=(Authority("指挥长", Act.APPROVE),),
            measures=(measure("a2", same_as="a3"),),
            inherits=III,
        ),
        LevelDefinition(
            "flood",
            I,
            (when("死10", Test("dead_missing", 10)),),
            authority=(Authority("书记", Act.APPROVE),),
            inherits=II,
        ),
    ),
)


def rule(name: str, medium=Medium.PHONE, stage=Stage.FIRST, recipient="县委", **more):
    return DeadlineRule(name, stage, Line.GOVERNMENT, medium, recipient, "源", "certain", **more)


PROFILE = Profile(
    "national",
    "国家基线",
    (
        rule("phone", minutes=30),
        rule("written", Medium.WRITTEN, minutes=60),
        rule("occurred", minutes=120, starts=StartsAt.OCCURRED, hazards=("flood",)),
        rule("accident", recipient="省厅", minutes=60, accidents_only=True),
        rule("grave", recipient="省厅", minutes=60, min_grade=EventGrade.LARGE),
        rule("later", Medium.WRITTEN, Stage.FOLLOW_UP, every_minutes=120),
        rule("daily", Medium.WRITTEN, Stage.FOLLOW_UP, "市局", daily_at=("08:00", "20:00")),
        rule("empty", Medium.WRITTEN, Stage.FOLLOW_UP, "市局"),
        rule("blank", Medium.WRITTEN),
    ),
)
LIMITS = (
    DutyLimit("w1", Incoming.WARNING, DutyStep.TELL_LEADER, 10, "源", "待核"),
    DutyLimit("w2", Incoming.WARNING, DutyStep.HAND_ON, 30, "源", "待核"),
    DutyLimit("u1", Incoming.URGENT, DutyStep.TELL_LEADER, 10, "源", "待核"),
    DutyLimit("u2", Incoming.URGENT, DutyStep.HAND_ON, 30, "源", "待核"),
    DutyLimit("p1", Incoming.PLAIN, DutyStep.HAND_ON, 60, "源", "待核"),
)
RULES = IncidentRules(PROFILE, "f" * 64, CHINA_OFFSET)


def approval(
    role: str = "办公室主任", *, by: str = "王主任", at=NOW, delegation: str = ""
) -> Approval:
    return Approval(by, role, at, "phone", delegation)


class Journal:
    """Turns payloads and drafts into entries, one after the other."""

    def __init__(self, kind: str = "incident", name: str = "i1") -> None:
        self.subject = Subject(kind, Id(name))
        self.entries: list[Entry] = []

    def add(self, payload, happened_at: Instant = NOW, recorded_at: Instant | None = None) -> Entry:
        seq = len(self.entries) + 1
        entry = Entry(
            "s", seq, Id(f"n{seq}"), self.subject, Draft(happened_at, payload).kind, happened_at,
            happened_at if recorded_at is None else recorded_at, "周值班", "值班员", payload,
        )  # fmt: skip
        self.entries.append(entry)
        return entry

    def take(self, drafts: tuple[Draft, ...], now: Instant = NOW) -> None:
        for draft in drafts:
            self.add(draft.payload, draft.happened_at, now)


def registered(**more) -> IncidentRegistered:
    told = {
        "title": "东河镇洪涝", "hazard": "flood", "place": "东河镇", "what": "水进村",
        "heard_at": NOW, "episode": Id("ep"), "profile": "f" * 64,
    }  # fmt: skip
    return IncidentRegistered(**(told | more))


def seed(name: str = "t", **more) -> TaskSeed:
    told = {
        "id": name, "text": f"做{name}", "actor": "值班员", "phase": Phase.FIRST_30,
        "due_at": Instant(NOW + HOUR), "desk": True, "critical": False,
    }  # fmt: skip
    return TaskSeed(**(told | more))


def copied(*seeds: TaskSeed) -> TasksCopied:
    return TasksCopied("Ⅳ", seeds)


def opened() -> EpisodeOpened:
    return EpisodeOpened("六月洪水", "flood", "全县")
