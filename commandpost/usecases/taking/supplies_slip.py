"""Taking goods for their slip: the officer's lines against the stores of the roster."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.response_decisions import hazard_title
from commandpost.domain.roster import Supply
from commandpost.domain.supplies_matter import SuppliesMatter, rows_of, wanted_in
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of

INWARD = "入"
"""A word with this in 出库/入库 means that goods come into the store."""


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> SuppliesMatter:
    """The slip as it stands against the stores now."""
    inward = INWARD in request.said("direction")
    to = request.said("to") or "、".join(request.recipients)
    frame = frame_of(desk, request, serial)
    stock = desk.store.roster.all(Supply)
    return SuppliesMatter(
        frame=replace(frame, recipients=(to,) if to else ()),
        about=_title(desk, about),
        inward=inward,
        to=to,
        purpose=request.said("purpose"),
        rows=rows_of(wanted_in(request.said("items")), stock, inward=inward),
    )


def _title(desk: Desk, about: Subject) -> str:
    if about.kind == "incident":
        return desk.incident(about.id).title
    return hazard_title(desk.response(about.id))
