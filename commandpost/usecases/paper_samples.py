"""A paper as the station would write it, to be looked at while its settings are edited.

What stands on record is shown; where nothing does, an invented incident, or the fixed words of
the paper with ○○ in their places.
"""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_book import PaperBook, with_book
from commandpost.domain.paper_frame import PaperFrame, PaperMatter, PaperRequest
from commandpost.domain.paper_kinds import INCIDENT_REPORTS, KINDS, NOTICE_NUMBER, PaperKind
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Stage
from commandpost.domain.situation import (
    CitedPaper,
    FigureTable,
    IncidentBrief,
    MeasureTaken,
    Situation,
)
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import paper_year, serial_in_style, station_frame
from commandpost.usecases.taking import take_matter

SOMEBODY = "○○○"
PLACE = "示例镇"


@dataclass(frozen=True, slots=True)
class PaperSample:
    """A paper to look at: a matter, or without one its fixed words round a frame."""

    frame: PaperFrame
    title: str
    letter: bool
    matter: PaperMatter | None = None
    invented: bool = True


def paper_sample(desk: Desk, book: PaperBook, paper: str, line: str) -> PaperSample:
    """A paper of that kind for that line, as that book would have it written."""
    kind, station = KINDS[paper], with_book(desk.profile(), book)
    serial = serial_in_style(desk, station, kind, paper_year(desk), 1)
    frame = station_frame(desk, station, PaperRequest(paper, line=line), serial)
    frame = replace(frame, drill=False)
    letter = kind.number in ("", NOTICE_NUMBER)
    found = _on_record(desk, kind, line)
    invented = found is None
    if found is None and kind.series == INCIDENT_REPORTS:
        found = _invented(frame)
    matter = _reframed(found, frame) if found else None
    return PaperSample(frame, kind.title, letter, matter, invented)


def _on_record(desk: Desk, kind: PaperKind, line: str) -> PaperMatter | None:
    """The newest thing such a paper can be drawn of now."""
    for of in kind.of:
        rows = sorted(desk.store.projections.board(of), key=lambda row: -row.opened_at)
        for row in rows[:1]:
            try:
                return take_matter(desk, row.subject, PaperRequest(kind.key, line=line))
            except OperatorError:  # nothing to tell yet: no follow-up before a first report
                continue
    return None


def _reframed(matter: PaperMatter, frame: PaperFrame) -> PaperMatter:
    """The same matter in the frame as it is edited."""
    if not isinstance(matter, Situation):
        return replace(matter, frame=frame)  # type: ignore[type-var]  # every matter is a dataclass with one
    return replace(
        matter,
        serial=frame.serial,
        letterhead=frame.letterhead,
        signatories=frame.signatories,
        recipients=frame.recipients or matter.recipients,
        copies_to=frame.copies_to,
        wording=frame.wording,
        line=frame.line,
    )


def _invented(frame: PaperFrame) -> Situation:
    """An incident that never was, and looks it."""
    now = frame.taken_at
    first = frame.paper == "first_report"
    earlier = CitedPaper(frame.serial, "关于○○的初报", Instant(now - HOUR))
    return Situation(
        paper=frame.paper,
        serial=frame.serial,
        stage=Stage.FIRST if first else Stage.FOLLOW_UP,
        ordinal=0 if first else 1,
        letterhead=frame.letterhead,
        incident=IncidentBrief(
            id="sample",
            title=f"{PLACE}○○村山洪（样张）",
            hazard="flood",
            place=f"{PLACE}○○村",
            what="河水漫堤，两户进水（样张）",
            heard_at=Instant(now - 40 * MINUTE),
            occurred_at=Instant(now - HOUR),
            source=f"{PLACE}值班员（电话）",
            grade="一般",
            grade_unverified=True,
            verification="",
        ),
        taken_at=now,
        figures=FigureTable((), (), now),
        measures=(
            MeasureTaken(Instant(now - 30 * MINUTE), "向带班领导电话报告", "值班员", "#sample"),
            MeasureTaken(Instant(now - 20 * MINUTE), "调派救援队伍赶赴现场", "值班室", "#sample"),
        ),
        pending=("核实受灾情况",),
        responses=(),
        deadlines=(),
        signatories=frame.signatories,
        recipients=frame.recipients or ("县委、县政府总值班室", "市应急管理局"),
        copies_to=frame.copies_to,
        previous=None if first else earlier,
        offset=frame.offset,
        line=frame.line,
        wording=frame.wording,
    )


def sample_pdf(sample: PaperSample) -> bytes:
    """Its pages."""
    from commandpost import reports
    from commandpost.reports.sample import sample_draft

    if sample.matter is not None:
        return reports.render(sample.matter).pdf
    return reports.typeset(sample_draft(sample.frame, sample.title, sample.letter))[0]
