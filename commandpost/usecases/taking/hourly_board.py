"""Taking evacuation and lifelines for the hourly board: as they stood at the last whole hour."""

from __future__ import annotations

from commandpost.domain.figures import Ledger, LedgerBuilder
from commandpost.domain.figures_matter import HourlyMatter
from commandpost.domain.ids import Subject
from commandpost.domain.metrics import BOARD
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.figure_papers import agreed_about, episode_about, need_figures
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.situations import approved_table
from commandpost.usecases.views.figures import table_of, townships


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> HourlyMatter:
    """The board of the whole hour; before the first one with any figure, of this minute."""
    episode = episode_about(desk, about)
    need_figures(episode)
    frame, now = frame_of(desk, request, serial), desk.now()
    shift = frame.offset * MINUTE
    hour = Instant((now + shift) // HOUR * HOUR - shift)
    ledger = ledger_at(episode.ledger, hour)
    if not any(metric in BOARD for metric, _ in ledger.cells):
        hour, ledger = Instant(now // MINUTE * MINUTE), episode.ledger
    table = table_of(ledger, desk.catalogue(), townships(desk), now, None, only=BOARD)
    return HourlyMatter(
        frame=frame,
        subject=episode.title,
        hour=hour,
        figures=approved_table(table, agreed_about(desk, about), request.approved_by),
        note=request.said("note"),
    )


def ledger_at(ledger: Ledger, moment: Instant) -> Ledger:
    """The figures that speak of that moment or an earlier one, whenever they were typed."""
    builder = LedgerBuilder()
    for point in ledger.history:
        if point.as_of <= moment:
            builder.add(point)
    return builder.freeze()
