"""Taking what a paper may say from the record: one module per kind, each with ``take``.

``take(desk, about, request, serial)`` returns the frozen matter that ``reports`` draws up; the
reports of an incident share ``situations.take_situation``.
"""

from __future__ import annotations

from importlib import import_module
from typing import cast

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperMatter, PaperRequest
from commandpost.domain.paper_kinds import INCIDENT_REPORTS
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import paper_kind
from commandpost.usecases.situations import take_situation


def take_matter(desk: Desk, about: Subject, request: PaperRequest, serial: str = "") -> PaperMatter:
    """What a paper about a subject may say now; refused for a subject the kind is not drawn of."""
    kind = paper_kind(request.paper)
    if about.kind not in kind.of:
        raise OperatorError("paper.wrong_subject", paper=kind.title)
    if kind.series == INCIDENT_REPORTS:
        return take_situation(desk, about.id, request, serial)
    module = import_module(f"commandpost.usecases.taking.{kind.key}")
    return cast(PaperMatter, module.take(desk, about, request, serial))
