"""Taking the figures of an episode for 灾情快报: table, groups, what changed, pictures."""

from __future__ import annotations

from commandpost.domain.episode import Episode
from commandpost.domain.figures import Ledger
from commandpost.domain.figures_matter import FiguresMatter
from commandpost.domain.ids import Subject
from commandpost.domain.metrics import Aggregate
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.figure_papers import (
    agreed_about,
    bulletins_before,
    episode_about,
    need_figures,
)
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.situations import approved_table
from commandpost.usecases.views.figures import table_of, townships
from commandpost.usecases.views.pictures import paper_pictures


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> FiguresMatter:
    """The episode's figures as its bulletin will tell them."""
    episode = episode_about(desk, about)
    need_figures(episode)
    earlier = bulletins_before(desk, request.paper, episode)
    previous = earlier[-1] if earlier else None
    before = None
    if previous is not None:
        then = desk.store.state_as_of(Subject("episode", episode.id), previous.issued_at)
        before = then.ledger if isinstance(then, Episode) else Ledger()
    catalogue = desk.catalogue()
    table = table_of(episode.ledger, catalogue, townships(desk), desk.now(), before)
    agreed = agreed_about(desk, about)
    figures = approved_table(table, agreed, request.approved_by)
    metrics = [catalogue[column.metric] for column in figures.columns]
    return FiguresMatter(
        frame=frame_of(desk, request, serial),
        subject=episode.title,
        figures=figures,
        groups=tuple(metric.group for metric in metrics),
        gauges=tuple(m.zh for m in metrics if m.aggregate is Aggregate.MAX),
        ordinal=len(earlier),
        previous=previous,
        note=request.said("note"),
        pictures=paper_pictures(desk, episode.id, agreed.held_back if agreed else ()),
    )
