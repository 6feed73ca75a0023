"""Taking the evacuation roll of an episode: names from erasable sheets, numbers masked."""

from __future__ import annotations

from commandpost.domain.evacuation_matter import RollLine, RollMatter
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases.desk import Desk
from commandpost.usecases.evacuation import roll_of
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.evacuation import RollRow, roll_rows, shelter_lines


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> RollMatter:
    """The roll township by township; of an incident, that of the episode it belongs to."""
    episode = desk.incident(about.id).episode if about.kind == "incident" else Id(about.id)
    rows: dict[str, tuple[RollLine, ...]] = {}
    for row in roll_rows(desk, episode, masked=True):
        township = row.told.township
        rows[township] = (*rows.get(township, ()), _line(row))
    return RollMatter(
        frame=frame_of(desk, request, serial),
        episode=desk.episode(episode).title,
        townships=tuple(rows.items()),
        shelters=shelter_lines(desk, roll_of(desk, episode)),
    )


def _line(row: RollRow) -> RollLine:
    told = row.told
    return RollLine(
        row.number,
        told.name,
        told.phone,
        told.people,
        told.place,
        told.shelter,
        told.keeper,
        told.keeper_phone,
        row.state,
        row.arrived_at,
        row.returned_at,
    )
