"""What follows a response by itself: the report upward, the notice down, the level's rhythm."""

from __future__ import annotations

import re

from commandpost.domain.entries.notice import Matter, RhythmSet
from commandpost.domain.errors import OperatorError
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Line, Medium, Obligation, Profile, Stage
from commandpost.domain.times import MINUTE, Instant, next_daily

RHYTHM = "rhythm"
_HOUR = re.compile(r"([01]\d|2[0-3]):[0-5]\d")


@dataclass(frozen=True, slots=True)
class LevelRhythm:
    """A level's duty, consultation and reports upward, by default; each station edits it."""

    level: ResponseLevel
    consultation: str
    duty: str
    daily_at: tuple[str, ...] = ()
    every_minutes: int | None = None


@dataclass(frozen=True, slots=True)
class RhythmTable:
    """The table of all levels, and the minutes for reports of a decision and for receipts."""

    source: str
    confidence: str
    report_minutes: int
    receipt_minutes: int
    levels: tuple[LevelRhythm, ...]

    def of(self, level: ResponseLevel) -> LevelRhythm | None:
        """That level's row."""
        return next((row for row in self.levels if row.level is level), None)


def rhythm_for(table: RhythmTable, level: ResponseLevel) -> RhythmSet | None:
    """The level's row as an entry, with where it comes from."""
    row = table.of(level)
    if row is None:
        return None
    return RhythmSet(
        level, row.consultation, row.duty, row.daily_at, row.every_minutes, table.source
    )


def check_rhythm(rhythm: RhythmSet) -> None:
    """Refuse hours that are none and an interval that would never or always be due."""
    if any(_HOUR.fullmatch(hour) is None for hour in rhythm.daily_at):
        raise OperatorError("rhythm.bad_hour", hours="、".join(rhythm.daily_at))
    if rhythm.every_minutes is not None and not 10 <= rhythm.every_minutes <= 24 * 60:
        raise OperatorError("rhythm.bad_interval", minutes=rhythm.every_minutes)
    if rhythm.every_minutes is not None and rhythm.daily_at:
        raise OperatorError("rhythm.hours_or_interval")


def superiors_told(profile: Profile, hazard: str) -> tuple[tuple[Line, str], ...]:
    """Whom a decision about a response is reported to: those told first of such an incident."""
    known = HAZARDS.get(hazard)
    accident = known.accident if known else False
    found = {
        (rule.line, rule.recipient): None
        for rule in profile.rules
        if rule.stage is Stage.FIRST
        and rule.medium is Medium.PHONE
        and rule.min_grade is None
        and rule.concerns(hazard, accident, None)
    }
    return tuple(found)


def decision_reports(
    profile: Profile, table: RhythmTable, hazard: str, matter: Matter, at: Instant
) -> tuple[Obligation, ...]:
    """Activation, change and termination are themselves reported upward, by phone."""
    due = Instant(at + table.report_minutes * MINUTE)
    return tuple(
        Obligation(
            id=f"{matter.value}/{recipient}@{at}",
            rule=f"response.{matter.value}",
            stage=Stage.FIRST,
            line=line,
            medium=Medium.PHONE,
            recipient=recipient,
            due_at=due,
            started_at=at,
            source=table.source,
        )
        for line, recipient in superiors_told(profile, hazard)
    )


def rhythm_reports(
    profile: Profile, hazard: str, rhythm: RhythmSet, since: Instant, offset: int
) -> tuple[Obligation, ...]:
    """The next report of the level's rhythm to the department above; none without hours."""
    if rhythm.every_minutes is not None:
        due = Instant(since + rhythm.every_minutes * MINUTE)
    elif rhythm.daily_at:
        due = min(next_daily(since, hour, offset) for hour in rhythm.daily_at)
    else:
        return ()
    told = superiors_told(profile, hazard)
    above = [r for line, r in told if line is Line.DEPARTMENT] or [r for _, r in told]
    return tuple(
        Obligation(
            id=f"{RHYTHM}/{recipient}@{since}",
            rule=RHYTHM,
            stage=Stage.FOLLOW_UP,
            line=Line.DEPARTMENT,
            medium=Medium.WRITTEN,
            recipient=recipient,
            due_at=due,
            started_at=since,
            source=rhythm.source,
        )
        for recipient in above[:1]
    )
