"""A situation: everything a report may say, frozen at one moment. No report asks anything else."""

from __future__ import annotations

from commandpost.domain.figure_checks import Clash, Step
from commandpost.domain.paper_frame import Correction, Letterhead, PaperFrame, Signatories
from commandpost.domain.picture_spec import PictureSpec
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Line, Medium, Stage
from commandpost.domain.times import CHINA_OFFSET, Instant


@dataclass(frozen=True, slots=True)
class CitedPaper:
    """An earlier paper of the same incident, which a follow-up must cite."""

    serial: str
    title: str
    issued_at: Instant


@dataclass(frozen=True, slots=True)
class FigureColumn:
    """A metric of the figures table, with its county total; ``total`` None is 未报.

    ``before`` is the total that the last report told, ``reasons`` why it changed since,
    ``entries`` what stands behind it.
    """

    metric: str
    name: str
    unit: str
    total: float | None
    missing: tuple[str, ...]
    unverified: bool
    changed: bool
    partly: tuple[str, ...] = ()
    before: float | None = None
    reasons: tuple[str, ...] = ()
    entries: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureRow:
    """A place's figures in the columns' order; None is 未报, never 0.

    A village's row names its township in ``within``. In a township's row ``summed`` marks what
    comes from its villages alone, and ``differs`` holds what they come to where that is not what
    the township itself says.
    """

    place: str
    values: tuple[float | None, ...]
    unverified: tuple[bool, ...]
    as_of: Instant | None
    within: str = ""
    summed: tuple[bool, ...] = ()
    differs: tuple[float | None, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreedBrief:
    """口径: what was agreed, and what differs since as (metric, then, now); None is no figure."""

    cells: tuple[tuple[str, float], ...]
    stand_at: Instant
    approved_by: str
    differs: tuple[tuple[str, float | None, float | None], ...] = ()
    held_back: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class FigureTable:
    """Township × indicator, as of one moment, with who approved that the figures leave (口径).

    ``steps`` still want one line of reason, ``clashes`` contradict one another. ``agreed`` is
    what somebody approved before the paper, None when nobody did.
    """

    columns: tuple[FigureColumn, ...]
    rows: tuple[FigureRow, ...]
    as_of: Instant
    approved_by: str = ""
    steps: tuple[Step, ...] = ()
    clashes: tuple[Clash, ...] = ()
    agreed: AgreedBrief | None = None


@dataclass(frozen=True, slots=True)
class MeasureTaken:
    """Something done: from a task, a call or a log line; ``entry`` is what stands behind it.

    An ``instruction`` is a leader's (批示指示); the form of the government line begins with it.
    """

    at: Instant
    text: str
    by: str
    entry: str
    instruction: bool = False


@dataclass(frozen=True, slots=True)
class ResponseBrief:
    """A response in force, in the words of its notice; ``before`` is the level it came from,
    ``entry`` what stands behind the present one.
    """

    title: str
    level: str
    effective_from: Instant
    area: tuple[str, ...]
    approved_by: str
    basis: tuple[str, ...] = ()
    before: str = ""
    ended_at: Instant | None = None
    entry: str = ""


@dataclass(frozen=True, slots=True)
class DeadlineLine:
    """A report owed and what became of it; ``by_this`` when the paper itself is that report."""

    recipient: str
    medium: Medium
    line: Line
    stage: Stage
    due_at: Instant
    met_at: Instant | None
    taker: str = ""
    by_this: bool = False


@dataclass(frozen=True, slots=True)
class CommanderBrief:
    """Who commands on scene."""

    person: str
    post: str
    since: Instant


@dataclass(frozen=True, slots=True)
class IncidentBrief:
    """What the paper says of the incident itself; ``entry`` is how it came into the record."""

    id: str
    title: str
    hazard: str
    place: str
    what: str
    heard_at: Instant
    occurred_at: Instant | None
    source: str
    grade: str
    grade_unverified: bool
    verification: str
    stable_at: Instant | None = None
    closed_at: Instant | None = None
    entry: str = ""


@dataclass(frozen=True, slots=True)
class Situation:
    """One moment of one incident, for one paper. ``ordinal`` counts follow-ups from 1; 0 = first.
    ``earlier`` are all reports issued before, ``previous`` the last of them.

    ``measures`` of a follow-up holds only what came since ``previous``. ``pending`` is what is
    ordered and not yet done, for 下一步. ``drill`` puts 演练 on every page.
    """

    paper: str
    serial: str
    stage: Stage
    ordinal: int
    letterhead: Letterhead
    incident: IncidentBrief
    taken_at: Instant
    figures: FigureTable
    measures: tuple[MeasureTaken, ...]
    pending: tuple[str, ...]
    responses: tuple[ResponseBrief, ...]
    deadlines: tuple[DeadlineLine, ...]
    signatories: Signatories
    recipients: tuple[str, ...]
    copies_to: tuple[str, ...] = ()
    commander: CommanderBrief | None = None
    technical: CommanderBrief | None = None
    previous: CitedPaper | None = None
    urgency: str = ""
    trend: str = ""
    needs: str = ""
    offset: int = CHINA_OFFSET
    drill: bool = False
    head: str = ""
    seq: int = 0
    line: str = ""
    wording: tuple[tuple[str, str], ...] = ()
    typed: tuple[tuple[str, str], ...] = ()
    earlier: tuple[CitedPaper, ...] = ()
    at_most: int | None = None
    corrects: Correction | None = None
    pictures: tuple[PictureSpec, ...] = ()

    def said(self, field: str) -> str:
        """What the officer typed in a field of the kind."""
        return dict(self.typed).get(field, "").strip()

    @property
    def frame(self) -> PaperFrame:
        """What stands round the text."""
        return PaperFrame(
            self.paper,
            self.serial,
            self.letterhead,
            self.signatories,
            self.taken_at,
            self.recipients,
            self.copies_to,
            self.urgency,
            self.line,
            self.offset,
            self.drill,
            self.wording,
            self.at_most,
            self.corrects,
        )
