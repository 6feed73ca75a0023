"""Taking what an incident owed upwards and what became of it, in Chinese."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.record_matter import ProofMatter
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.report_proof import proof_sheet


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> ProofMatter:
    """Every report of the incident, in the order it was owed."""
    sheet = proof_sheet(desk, about.id, "zh_CN")
    return ProofMatter(frame_of(desk, request, serial), sheet)


def proof_matter(desk: Desk, incident: Id) -> ProofMatter:
    """The same without a number, to be shown or filed."""
    return take(desk, Subject("incident", incident), PaperRequest("reporting_proof"), "")
