"""Duty bulletin and duty log: due at its hour, numbered, issued as it was left, kept."""

from __future__ import annotations

from hashlib import sha256

from commandpost.domain.changes import Changes
from commandpost.domain.duty_papers import BULLETIN, DutyPaper
from commandpost.domain.entries import Draft
from commandpost.domain.entries.bulletin import BulletinHourSet
from commandpost.domain.entries.papers import PaperIssued, PaperReserved
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.domain.round import HOUR_OF_DAY
from commandpost.reports import Rendered
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import paper_year
from commandpost.usecases.reporting import note_paper

_NAMES = {BULLETIN: "值班快报", "duty_log": "值班日志"}


def set_bulletin_hour(desk: Desk, hour: str) -> Changes:
    """The bulletin is due at that hour every day; an empty one asks for none."""
    if hour and not HOUR_OF_DAY.fullmatch(hour):
        raise OperatorError("round.bad_time", time=hour)
    entry = BulletinHourSet(hour, desk.profile().offset)
    desk.append(STATION, (Draft(desk.now(), entry),))
    return Changes.DUTY | Changes.JOURNAL


def reserve_duty_paper(desk: Desk, paper: str, serial: str) -> Changes:
    """Take the number ``next_serial`` told; refused when somebody else took it since."""
    if desk.store.projections.serial_taken(serial):
        raise OperatorError("paper.serial_taken", serial=serial)
    year = paper_year(desk)
    number = desk.store.projections.next_number(paper, year)
    reserved = PaperReserved(paper, paper, year, number, serial)
    desk.append(STATION, (Draft(desk.now(), reserved),))
    return Changes.PAPERS


def next_serial(desk: Desk, paper: str) -> str:
    """The number the paper will bear."""
    year = paper_year(desk)
    number = desk.store.projections.next_number(paper, year)
    return f"{_NAMES[paper]}〔{year}〕第{number}期"


def issue_duty_paper(desk: Desk, paper: DutyPaper, rendered: Rendered) -> Changes:
    """签发: number, bytes and entry in one action; the bulletin that was due is then done."""
    if not paper.signatories.signer.strip():
        raise OperatorError("paper.needs_signer")
    reserve_duty_paper(desk, paper.paper, paper.serial)
    now = desk.now()
    digest = sha256(rendered.pdf).hexdigest()
    title = _NAMES[paper.paper]
    issued = PaperIssued(
        paper=paper.paper,
        serial=paper.serial,
        title=title,
        sha256=digest,
        size=len(rendered.pdf),
        recipients=paper.recipients,
        channel="written",
        signer=paper.signatories.signer,
        figures_as_of=paper.until,
        figures_approved_by=paper.signatories.checker,
    )
    desk.store.papers.put(paper.serial, STATION, title, rendered.pdf, digest, now)
    desk.append(STATION, (Draft(now, issued),))
    if paper.paper == BULLETIN:
        note_paper(desk, paper.recipients, now, paper.text, paper.serial)
    return Changes.PAPERS | Changes.DUTY | Changes.JOURNAL | Changes.REPORTING | Changes.INCIDENTS
