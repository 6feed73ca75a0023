"""What only one kind of paper is looked through for: goods against the store, length, approval."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.broadcast_matter import BroadcastMatter
from commandpost.domain.decision_matter import ConsultationMatter, InstructionMatter
from commandpost.domain.paper_findings import PaperFinding
from commandpost.domain.public_matter import PublicMatter
from commandpost.domain.supplies_matter import SuppliesMatter
from commandpost.reports.phrases import number

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.domain.paper_frame import PaperMatter


def kind_findings(matter: PaperMatter) -> Iterator[PaperFinding]:
    """The kind's own rules; most kinds have none."""
    if isinstance(matter, SuppliesMatter):
        yield from _of_goods(matter)
    if isinstance(matter, BroadcastMatter):
        count, limit = len(matter.release.words), matter.release.limit
        if count > limit:
            yield _found("paper.too_long_to_send", count=str(count), limit=str(limit))
    if isinstance(matter, InstructionMatter) and not matter.text.strip():
        if matter.not_found:
            yield _found("paper.no_such_item", words=matter.not_found)
        else:
            yield _found("paper.no_instruction")
    if isinstance(matter, ConsultationMatter) and matter.not_found:
        yield _found("paper.no_such_consultation", asked=matter.not_found, count=str(matter.held))
    if isinstance(matter, PublicMatter) and not matter.figures.cells:
        yield PaperFinding("paper.public_no_figures", "#approved_by")


def _of_goods(matter: SuppliesMatter) -> Iterator[PaperFinding]:
    """More than the store has, goods nobody holds, lines without a number."""
    if not matter.rows:
        yield _found("paper.no_goods")
        return
    for row in matter.short:
        yield _found(
            "paper.more_than_in_store",
            name=row.name,
            number=number(row.number or 0),
            unit=row.unit,
            store=row.store,
            held=number(row.held or 0),
        )
    for row in matter.rows:
        if not row.known:
            yield _found("paper.not_in_store", name=row.name)
        if row.kept_in:
            yield _found("paper.other_unit", name=row.name, unit=row.unit, kept=row.kept_in)
        if row.number is None:
            yield _found("paper.needs_amount", name=row.name)


def _found(key: str, **places: str) -> PaperFinding:
    return PaperFinding(key, places=tuple(places.items()))
