"""Taking what is to be typed into the national system: only townships with changes."""

from __future__ import annotations

from commandpost.domain.figures_matter import RetypedPlace, RetypedRow, RetypingMatter
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.host.library import load_national_sheet
from commandpost.usecases.desk import Desk
from commandpost.usecases.figure_papers import episode_about, need_figures
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.national_sheet import SheetPlace, national_sheet


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> RetypingMatter:
    """The sheet as it will be read at the keyboard."""
    episode = episode_about(desk, about)
    need_figures(episode)
    sheet, ledger = national_sheet(desk, episode.id), episode.ledger
    catalogue = desk.catalogue()
    doubtful = {
        (place, row.metric)
        for row in (sheet.places[0].rows if sheet.places else ())
        for place, point in ledger.by_township(row.metric, catalogue).items()
        if not point.verified
    }
    return RetypingMatter(
        frame=frame_of(desk, request, serial),
        subject=episode.title,
        system=sheet.system,
        source=load_national_sheet().source,
        as_of=max((p.as_of for p in ledger.history), default=desk.now()),
        keyed_at=sheet.keyed_at,
        places=tuple(_place(place, doubtful) for place in sheet.places if place.changes),
        settled=tuple(p.place for p in sheet.places if p.told and not p.changes),
        silent=tuple(p.place for p in sheet.places if not p.told and not p.changes),
        lives=sheet.lives,
    )


def _place(place: SheetPlace, doubtful: set[tuple[str, str]]) -> RetypedPlace:
    """What it told or has in the system; the other fields of the screens stay as they are."""
    return RetypedPlace(
        place.place,
        tuple(
            RetypedRow(
                row.screen,
                row.name,
                row.unit,
                row.value,
                row.typed,
                (place.place, row.metric) in doubtful,
            )
            for row in place.rows
            if row.value is not None or row.typed is not None
        ),
    )
