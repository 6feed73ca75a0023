"""How papers are written, as Settings edit it: the book, what it falls back on, whom to name."""

from __future__ import annotations

from commandpost.domain.paper_book import PaperBook, book_of
from commandpost.domain.recipients import TOWNSHIPS, RecipientGroup
from commandpost.domain.records import dataclass
from commandpost.domain.roster import Unit
from commandpost.domain.station import StationProfile
from commandpost.usecases.addressees import townships_of
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.places import Hint, people_hints


@dataclass(frozen=True, slots=True)
class PaperSheet:
    """What the page needs; ``townships`` is the roster's list, ``units`` whom one may write to."""

    station: StationProfile
    book: PaperBook
    people: tuple[Hint, ...]
    townships: RecipientGroup
    units: tuple[str, ...]


def paper_sheet(desk: Desk) -> PaperSheet | None:
    """The station's papers as they are written now; None before set-up."""
    station = desk.find_profile()
    if station is None:
        return None
    return PaperSheet(
        station=station,
        book=book_of(station),
        people=people_hints(desk),
        townships=RecipientGroup(TOWNSHIPS, townships_of(desk)),
        units=tuple(unit.name for unit in desk.store.roster.all(Unit)),
    )
