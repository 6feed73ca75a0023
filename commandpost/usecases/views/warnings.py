"""Warnings in force and past, one in full with what it obliges, and the levels it speaks for."""

from __future__ import annotations

from commandpost.domain.advice import advise, evidence_lines, proposed
from commandpost.domain.figures import Ledger, LedgerBuilder, Point
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant, hhmm
from commandpost.domain.warning import Warned, missing
from commandpost.host.library import load_warnings
from commandpost.host.pinyin import spelled
from commandpost.host.text import language, text
from commandpost.usecases.desk import Desk
from commandpost.usecases.own_plans import own_plans
from commandpost.usecases.station import station_offset
from commandpost.usecases.views.logbook import LogPage, log_page
from commandpost.usecases.views.places import Hint, place_hints
from commandpost.usecases.warned_figures import level_figure
from commandpost.usecases.warnings import find_warning

MOST_ROWS = 200


@dataclass(frozen=True, slots=True)
class WarningRow:
    """A warning in a list; ``told`` says in words whether the duty leader knows."""

    subject: Subject
    title: str
    kind: str
    colour: WarningColour
    issuer: str
    issued_at: Instant
    until: Instant | None
    affects: str
    told: str
    ended: str
    open: bool
    told_at: Instant | None


@dataclass(frozen=True, slots=True)
class SpokenLevel:
    """A level of one of our plans whose conditions the warnings in force meet."""

    plan: str
    hazard: str
    level: ResponseLevel
    evidence: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class WarningSheet:
    """One warning in full."""

    subject: Subject
    warned: Warned
    missing: tuple[str, ...]
    levels: tuple[SpokenLevel, ...]
    log: LogPage


@dataclass(frozen=True, slots=True)
class KindHint:
    """A kind of warning to choose from."""

    key: str
    name: str
    zh: str
    spelled: str


def warning_list(desk: Desk, *, open_only: bool = True) -> tuple[WarningRow, ...]:
    """Open ones gravest first; with the ended ones after them, newest first."""
    rows = []
    for row in desk.store.projections.board("warning", open_only=open_only)[:MOST_ROWS]:
        warned = find_warning(desk, row.subject.id)
        if warned is not None:
            rows.append(_row(desk, warned, row.subject))
    opened = [row for row in rows if row.open]
    opened.sort(key=lambda row: (row.colour.rank, -row.issued_at))
    return (*opened, *(row for row in rows if not row.open))


def warning_sheet(desk: Desk, warning: Id) -> WarningSheet | None:
    """That warning in full, or None."""
    warned = find_warning(desk, warning)
    if warned is None:
        return None
    subject = Subject("warning", warning)
    return WarningSheet(
        subject,
        warned,
        missing(warned.now),
        spoken_levels(desk, warned.now.warning) if warned.open else (),
        log_page(desk, (subject,)),
    )


def spoken_levels(desk: Desk, key: str) -> tuple[SpokenLevel, ...]:
    """For each of our plans the gravest level that the open warnings meet, if this kind counts.

    Advice only, as of figures: who decides the level is the plan's authority.
    """
    kind = load_warnings().kind(key)
    if kind is None or not kind.metric:
        return ()
    ledger = _ledger(desk)
    catalogue = desk.catalogue()
    found = []
    for revision, plan in own_plans(desk):
        for hazard in dict.fromkeys(d.hazard for d in plan.levels):
            best = proposed(advise(plan, revision, hazard, ledger, catalogue))
            if best is None:
                continue
            tests = (t.test.metric for c in best.conditions for t in c.tests)
            if kind.metric in tests:
                lines = evidence_lines(best, catalogue)
                found.append(SpokenLevel(plan.title, hazard, best.level, lines))
    return tuple(sorted(found, key=lambda each: each.level.rank))


def follows(desk: Desk, key: str, issuer: str) -> Subject | None:
    """The open warning that such a notice most likely continues: one issuer, one chain."""
    for row in desk.store.projections.board("warning"):
        warned = find_warning(desk, row.subject.id)
        if warned is None or warned.now.warning != key:
            continue
        if not issuer or warned.now.issuer == issuer:
            return row.subject
    return None


def intake_hints(desk: Desk) -> tuple[tuple[KindHint, ...], tuple[Hint, ...]]:
    """Kinds of warning in the language spoken, and our townships: by characters and pinyin."""
    chinese = language().startswith("zh")
    kinds = tuple(
        KindHint(
            kind.key, kind.zh if chinese else f"{kind.en} {kind.zh}", kind.zh, spelled(kind.zh)
        )
        for kind in load_warnings().kinds
    )
    return kinds, place_hints(desk).townships


def ended_words(warned: Warned, now: Instant, offset: int) -> str:
    """How it stands with its time: cancelled, lapsed, run out, or until when."""
    if warned.cancelled is not None:
        if warned.cancelled.lapsed:
            return text("incoming.lapsed")
        return text("incoming.cancelled", time=hhmm(warned.cancelled.issued_at, offset))
    if not warned.in_force(now):
        return text("incoming.expired")
    until = warned.now.until
    return (
        text("incoming.open_end")
        if until is None
        else text("incoming.until", time=hhmm(until, offset))
    )


def _row(desk: Desk, warned: Warned, subject: Subject) -> WarningRow:
    offset, last = station_offset(desk), warned.notices[-1]
    person = next((t.person for t in reversed(warned.told) if t.leader), "")
    told = text("incoming.not_told")
    if last.told_at is not None:
        told = text("incoming.told", time=hhmm(last.told_at, offset), person=person)
    return WarningRow(
        subject=subject,
        title=warned.title,
        kind=warned.now.named,
        colour=warned.now.colour,
        issuer=warned.now.issuer,
        issued_at=warned.now.issued_at,
        until=warned.now.until,
        affects=warned.now.affects,
        told=told,
        ended=ended_words(warned, desk.now(), offset),
        open=warned.open,
        told_at=last.told_at,
    )


def _ledger(desk: Desk) -> Ledger:
    """A ledger of nothing but the open warnings: what a forecast would find."""
    made = LedgerBuilder()
    book = load_warnings()
    region = desk.profile().region
    figures: dict[str, tuple[float, Instant, Id]] = {}
    for row in desk.store.projections.board("warning"):
        warned = find_warning(desk, row.subject.id)
        kind = book.kind(warned.now.warning) if warned is not None else None
        if warned is None or kind is None or not kind.metric or not warned.in_force(desk.now()):
            continue
        figure = level_figure(warned.now.colour)
        if figure > figures.get(kind.metric, (0.0, Instant(0), Id("")))[0]:
            entry = warned.notices[-1].entry
            figures[kind.metric] = (figure, warned.now.issued_at, entry)
    for metric, (figure, at, entry) in figures.items():
        made.add(Point(region, metric, figure, at, verified=True, entry=entry))
    return made.freeze()
