"""The last day compiled from the record: the bulletin's text, and the log's lines to be signed."""

from __future__ import annotations

from collections.abc import Callable

from commandpost.domain.duty import Shift
from commandpost.domain.duty_papers import BULLETIN, LOG, DutyPaper, LogRow
from commandpost.domain.incident import Incident
from commandpost.domain.metrics import number_text
from commandpost.domain.paper_frame import Signatories
from commandpost.domain.response import Response
from commandpost.domain.summary import BoardRow
from commandpost.domain.times import DAY, Instant, chinese, hhmm
from commandpost.host.numerals import chinese as numeral
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.duty_papers import next_serial
from commandpost.usecases.paper_frames import letterhead
from commandpost.usecases.round_sums import words_of
from commandpost.usecases.rounds import find_round
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.situations import approved_table
from commandpost.usecases.views.agreed import episode_brief
from commandpost.usecases.views.figures import figure_table
from commandpost.usecases.views.log_words import Words
from commandpost.usecases.views.logbook import QUIET

ZH = "zh_CN"
MOST_LINES = 2_000


def compile_bulletin(desk: Desk) -> DutyPaper:
    """The last twenty-four hours, section by section; what nothing is known of says 无."""
    until = desk.now()
    since = Instant(until - DAY)
    parts = []
    for number, (key, section) in enumerate(SECTIONS, 1):
        lines = section(desk, since)
        heading = text(f"bulletin.{key}", ZH)
        parts.append(f"{numeral(number)}、{heading}")
        parts += lines or [text("bulletin.none", ZH)]
    return _paper(desk, BULLETIN, since, until, "\n".join(parts))


def compile_log(desk: Desk) -> DutyPaper:
    """This shift's lines in the order of time; without a shift those of the last day."""
    until = desk.now()
    shift = current_shift(desk)
    since = shift.started_at if shift is not None else Instant(until - DAY)
    return _paper(desk, LOG, since, until, "", _lines(desk, since))


def _paper(
    desk: Desk,
    kind: str,
    since: Instant,
    until: Instant,
    words: str,
    rows: tuple[LogRow, ...] = (),
) -> DutyPaper:
    station = desk.profile()
    shifts = _shifts(desk, since)
    return DutyPaper(
        paper=kind,
        serial=next_serial(desk, kind),
        letterhead=letterhead(station),
        since=since,
        until=until,
        taken_at=until,
        officers=tuple(dict.fromkeys(shift.officer for shift in shifts)),
        leaders=tuple(dict.fromkeys(shift.leader for shift in shifts if shift.leader)),
        signatories=Signatories(desk.operator.name, station.checker, station.signer),
        recipients=station.recipients or tuple(s.recipient for s in station.strip if s.recipient),
        copies_to=station.copies_to,
        text=words,
        rows=rows,
        offset=station.offset,
    )


def _lines(desk: Desk, since: Instant) -> tuple[LogRow, ...]:
    """Everything that reads as a line, corrected wordings last, in the order it happened."""
    words = Words(ZH, desk.profile().offset)
    corrected = desk.store.journal.corrections()
    found = desk.store.journal.page(None, before=None, limit=MOST_LINES)
    rows = []
    for _, entry in found:
        if entry.kind in QUIET or entry.recorded_at < since:
            continue
        newer = corrected.get(entry.id, "")
        told = words.of(entry)
        if newer:
            told = text("bulletin.corrected", ZH, told=told, newer=newer)
        if entry.back_entered:
            told = text("bulletin.back_entered", ZH, told=told)
        rows.append(LogRow(entry.happened_at, told, entry.operator))
    return tuple(sorted(rows, key=lambda row: row.at))


def _shifts(desk: Desk, since: Instant) -> list[Shift]:
    rows = desk.store.projections.board("shift", open_only=False)
    states = (desk.find_shift(row.subject.id) for row in rows if row.last_at >= since)
    return sorted((s for s in states if s is not None), key=lambda shift: shift.started_at)


def _on_duty(desk: Desk, since: Instant) -> list[str]:
    offset = desk.profile().offset
    return [
        text(
            "bulletin.shift",
            ZH,
            time=chinese(shift.started_at, offset),
            officer=shift.officer,
            leader=shift.leader or "—",
        )
        for shift in _shifts(desk, since)
    ]


def _touched(desk: Desk, kind: str, since: Instant) -> list[BoardRow]:
    rows = desk.store.projections.board(kind, open_only=False)
    found = (row for row in rows if row.state == "open" or row.last_at >= since)
    return sorted(found, key=lambda row: row.opened_at)


def _named(kind: str) -> Callable[[Desk, Instant], list[str]]:
    def named(desk: Desk, since: Instant) -> list[str]:
        offset = desk.profile().offset
        return [
            text("bulletin.line", ZH, time=chinese(row.opened_at, offset), title=row.title)
            for row in _touched(desk, kind, since)
        ]

    return named


def _incidents(desk: Desk, since: Instant) -> list[str]:
    offset = desk.profile().offset
    lines = []
    for row in _touched(desk, "incident", since):
        state = desk.store.state(row.subject)
        if isinstance(state, Incident):
            grade = state.grade.zh if state.grade else text("bulletin.not_graded", ZH)
            ended = text("bulletin.ended" if state.closed_at else "bulletin.running", ZH)
            heard = chinese(state.heard_at, offset)
            lines.append(
                text(
                    "bulletin.incident",
                    ZH,
                    time=heard,
                    title=state.title,
                    what=state.what.rstrip("。"),
                    grade=grade,
                    state=ended,
                )
            )
    return lines


def _responses(desk: Desk, since: Instant) -> list[str]:
    offset = desk.profile().offset
    lines = []
    for row in _touched(desk, "response", since):
        state = desk.store.state(row.subject)
        if isinstance(state, Response):
            steps = "→".join(
                f"{step.level.numeral}级（{chinese(step.since, offset)}）" for step in state.steps
            )
            ended = text("bulletin.in_force" if state.running else "bulletin.ended", ZH)
            told = text("bulletin.response", ZH, title=row.title, steps=steps, state=ended)
            lines.append(told)
    return lines


def _zero(desk: Desk, since: Instant) -> list[str]:
    now, region = desk.now(), desk.profile().region
    lines = []
    for row in _touched(desk, "round", since):
        found = find_round(desk, row.subject.id)
        past = [slot for slot in found.slots(now) if since <= slot.at <= now]
        if past:
            lines.append(words_of(found, past[-1], region))
    return lines


def _figures(desk: Desk, since: Instant) -> list[str]:
    lines = []
    offset = desk.profile().offset
    for row in _touched(desk, "episode", since):
        brief = episode_brief(desk, row.subject.id)
        table = approved_table(figure_table(desk, row.subject.id), brief, "")
        told = [
            f"{column.name}{number_text(column.total)}{column.unit}"
            + (text("bulletin.missing", ZH, number=len(column.missing)) if column.missing else "")
            for column in table.columns
            if column.total is not None
        ]
        if told:
            as_of = hhmm(table.as_of, offset)
            words = "，".join(told)
            key = "bulletin.approved" if table.approved_by else "bulletin.not_approved"
            approval = text(key, ZH, by=table.approved_by)
            lines.append(
                text(
                    "bulletin.figures",
                    ZH,
                    title=row.title,
                    time=as_of,
                    figures=words,
                    approval=approval,
                )
            )
    return lines


SECTIONS: tuple[tuple[str, Callable[[Desk, Instant], list[str]]], ...] = (
    ("on_duty", _on_duty),
    ("warnings", _named("warning")),
    ("incidents", _incidents),
    ("responses", _responses),
    ("matters", _named("matter")),
    ("zero", _zero),
    ("figures_head", _figures),
)
"""The bulletin from top to bottom."""
