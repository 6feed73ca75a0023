"""Papers: a serial is reserved, the PDF is rendered elsewhere, and issuing puts both on record."""

from __future__ import annotations

import os
from contextlib import suppress
from hashlib import sha256
from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.episode import Cell
from commandpost.domain.entries.incident import ObligationMet, ObligationsSet
from commandpost.domain.entries.papers import PaperIssued, PaperReserved, PaperVoided
from commandpost.domain.entries.reporting import FiguresTold
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Incident, Paper
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Medium, Obligation
from commandpost.domain.reporting_rounds import next_round
from commandpost.domain.situation import Situation
from commandpost.usecases.calls import incident_rules
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import next_serial, paper_kind
from commandpost.usecases.paper_history import earlier_reports
from commandpost.usecases.reporting import is_sum, note_totals
from commandpost.usecases.situations import FIRST_REPORT, written_obligations


@dataclass(frozen=True, slots=True)
class Issue:
    """A rendered paper and how it leaves: signer, recipients, channel."""

    situation: Situation
    pdf: bytes
    title: str
    channel: str = "written"


def reserve_paper(
    desk: Desk, incident: Id, paper: str, line: str = "", *, correction: bool = False
) -> Changes:
    """Take the next number of the year's series, before anything is rendered.

    Either line may have a first report of its own; a correction is a first report again.
    """
    before = earlier_reports(desk.incident(incident), line)
    if paper != FIRST_REPORT and not before:
        raise OperatorError("paper.no_first_report")
    if paper == FIRST_REPORT and not correction and any(p.paper == paper for p in before):
        raise OperatorError("paper.first_already_issued")
    kind = paper_kind(paper)
    reserved = PaperReserved(paper, kind.series, *next_serial(desk, kind))
    desk.append(Subject("incident", incident), (Draft(desk.now(), reserved),))
    return Changes.PAPERS


def reserved_serial(desk: Desk, incident: Id, paper: str) -> str:
    """The incident's reserved and still unused serial of that paper, or an empty string."""
    for held in reversed(desk.incident(incident).papers):
        if held.paper == paper and held.issued_at is None and not held.void:
            return held.serial
    return ""


def void_paper(desk: Desk, incident: Id, serial: str, reason: str) -> Changes:
    """A reserved number is not used; it stays visible as 作废."""
    if not reason.strip():
        raise OperatorError("paper.void_needs_reason")
    held = _held(desk.incident(incident), serial)
    if held.issued_at is not None or held.void:
        raise OperatorError("paper.not_open", serial=serial)
    desk.append(Subject("incident", incident), (Draft(desk.now(), PaperVoided(serial, reason)),))
    return Changes.PAPERS | Changes.JOURNAL


def _held(incident: Incident, serial: str) -> Paper:
    for paper in incident.papers:
        if paper.serial == serial:
            return paper
    raise OperatorError("paper.unknown_serial", serial=serial)


def issue_report(desk: Desk, incident: Id, issue: Issue) -> Changes:
    """签发: the bytes are kept, the entry holds their SHA-256, written obligations are met by it.

    Missing data never blocks; a missing signer does.
    """
    situation = issue.situation
    found = desk.incident(incident)
    held = _held(found, situation.serial)
    if held.issued_at is not None or held.void:
        raise OperatorError("paper.not_open", serial=situation.serial)
    if not situation.signatories.signer.strip():
        raise OperatorError("paper.needs_signer")
    now = desk.now()
    digest = sha256(issue.pdf).hexdigest()
    met = written_obligations(found, situation.stage, situation.line)
    issued = PaperIssued(
        paper=situation.paper,
        serial=situation.serial,
        title=issue.title,
        sha256=digest,
        size=len(issue.pdf),
        recipients=situation.recipients,
        channel=issue.channel,
        signer=situation.signatories.signer,
        figures_as_of=situation.figures.as_of,
        figures_approved_by=situation.figures.approved_by,
        obligations=tuple(o.id for o in met),
        line=situation.line,
        corrects=situation.corrects.serial if situation.corrects else "",
    )
    subject = Subject("incident", incident)
    desk.store.papers.put(situation.serial, subject, issue.title, issue.pdf, digest, now)
    drafts = [Draft(now, issued), *_told(desk, found, situation, met)]
    drafts += [
        Draft(now, ObligationMet(o.id, Medium.WRITTEN, "", situation.serial, o.recipient))
        for o in met
    ]
    following = next_round(found, met, now, incident_rules(desk, found.profile))
    if following:
        drafts.append(Draft(now, ObligationsSet(following)))
    desk.append(subject, tuple(drafts))
    note_totals(desk, desk.episode(found.episode))
    return Changes.PAPERS | Changes.REPORTING | Changes.INCIDENTS | Changes.JOURNAL


def _told(
    desk: Desk, found: Incident, situation: Situation, met: tuple[Obligation, ...]
) -> tuple[Draft, ...]:
    """Whoever gets the paper holds its figures from now on, and no withdrawn ones."""
    figures = situation.figures
    cells = tuple(
        Cell(column.metric, column.total)
        for column in figures.columns
        if column.total is not None and is_sum(desk, column.metric)
    )
    offices = tuple(dict.fromkeys((*situation.recipients, *(o.recipient for o in met))))
    old = (s.held for s in found.upward.stale if s.now is None)
    gone = tuple(dict.fromkeys(h.metric for h in old if h.recipient in offices))
    if not (cells or gone) or not offices:
        return ()
    told = FiguresTold(
        offices,
        cells,
        figures.as_of,
        figures.approved_by,
        "paper",
        situation.serial,
        gone=gone,
    )
    return (Draft(desk.now(), told),)


def paper_bytes(desk: Desk, serial: str) -> bytes:
    """An issued paper as it left the house."""
    pdf = desk.store.papers.get(serial)
    if pdf is None:
        raise OperatorError("paper.unknown_serial", serial=serial)
    if not pdf:
        raise OperatorError("paper.names_erased", serial=serial)
    return pdf


def write_file(path: Path, content: bytes) -> None:
    """A whole file or none: temporary file, sync, rename."""
    partial = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with partial.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        partial.replace(path)
    except OSError as failure:
        with suppress(OSError):
            partial.unlink()
        raise OperatorError(
            "paper.cannot_write", file=str(path), why=failure.strerror or str(failure)
        ) from failure
