"""What is to be typed into the national system: by township, in its order, changes marked."""

from __future__ import annotations

from commandpost.domain.entries.figures import KeyedCell
from commandpost.domain.ids import Id
from commandpost.domain.metrics import number_text
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.host.library import load_national_sheet
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.figures import townships


@dataclass(frozen=True, slots=True)
class SheetRow:
    """An indicator of one township: what stands now, and what was typed in last."""

    screen: str
    metric: str
    name: str
    unit: str
    value: float | None
    typed: float | None

    @property
    def changed(self) -> bool:
        """Whether it is still to be typed in."""
        return self.value != self.typed


@dataclass(frozen=True, slots=True)
class SheetPlace:
    """A township's screens."""

    place: str
    rows: tuple[SheetRow, ...]

    @property
    def told(self) -> bool:
        """Whether the township has reported anything that belongs here."""
        return any(row.value is not None for row in self.rows)

    @property
    def changes(self) -> tuple[KeyedCell, ...]:
        """What is still to be typed in."""
        return tuple(KeyedCell(self.place, r.metric, r.value) for r in self.rows if r.changed)


@dataclass(frozen=True, slots=True)
class Sheet:
    """All townships, those with changes first; ``keyed_at`` is the last time of typing in."""

    system: str
    keyed_at: Instant | None
    places: tuple[SheetPlace, ...]
    lives: bool


def national_sheet(desk: Desk, episode: Id) -> Sheet:
    """The sheet as it stands; a township that told nothing has only empty cells, never 0."""
    ledger, catalogue = desk.episode(episode).ledger, desk.catalogue()
    book = load_national_sheet()
    values = {
        metric: ledger.by_township(metric, catalogue)
        for screen in book.screens
        for metric in screen.metrics
    }
    names = dict.fromkeys((*townships(desk), *ledger.heard(), *(p for _, p in ledger.keyed)))
    places = []
    for place in names:
        rows = []
        for screen in book.screens:
            for key in screen.metrics:
                metric, point = catalogue[key], values[key].get(place)
                value = point.value if point is not None else None
                typed = ledger.keyed.get((key, place))
                rows.append(SheetRow(screen.zh, key, metric.zh, metric.unit, value, typed))
        places.append(SheetPlace(place, tuple(rows)))
    lives = any(p.value > 0 for key in ("dead", "missing") for p in values[key].values())
    ordered = sorted(places, key=lambda p: not p.changes)
    return Sheet(book.system, ledger.keyed_at, tuple(ordered), lives)


def sheet_text(places: tuple[SheetPlace, ...]) -> str:
    """Indicators down, townships across, tabs between: for a spreadsheet or an import."""
    if not places:
        return ""
    lines = ["\t".join(("指标", "单位", *(p.place for p in places)))]
    for n, row in enumerate(places[0].rows):
        amounts = [_amount(p.rows[n].value) for p in places]
        lines.append("\t".join((row.name, row.unit, *amounts)))
    return "\n".join(lines)


def _amount(value: float | None) -> str:
    return "" if value is None else number_text(value)
