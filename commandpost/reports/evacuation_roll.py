"""转移安置花名册: each household with where it went and room to sign; shelters with their places.

It holds names, so it stays inside and is collected after use; telephone numbers are masked.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.reports.blocks import (
    Align,
    Cell,
    Column,
    Facts,
    Form,
    Paragraph,
    Sentence,
    Signing,
    Table,
)
from commandpost.reports.framing import framed, phrases

if TYPE_CHECKING:
    from commandpost.domain.evacuation_matter import RollLine, RollMatter, ShelterLine
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_COLUMNS = (
    ("number", Align.CENTRE, 0),
    ("name", Align.LEFT, 6),
    ("people", Align.CENTRE, 0),
    ("place", Align.LEFT, 8),
    ("shelter", Align.LEFT, 7),
    ("keeper", Align.LEFT, 6),
    ("state", Align.CENTRE, 4),
    ("arrived", Align.CENTRE, 0),
    ("signature", Align.CENTRE, 7),
)
_SHELTERS = ("shelter", "capacity", "inside", "coming", "free", "warden")


def draft(matter: RollMatter) -> Draft:
    """The marking, what it comes to, the roll by township, the shelters, room to sign."""
    say = phrases(matter.frame)
    tell = say.words
    blocks: list[Block] = [Paragraph((Sentence(tell("marking"), ("#names",)),)), _sums(matter, say)]
    if matter.townships:
        blocks.append(_roll(matter, say))
    else:
        blocks.append(Paragraph((Sentence(tell("nobody"), ("#roll",)),)))
    if matter.shelters:
        rows = tuple(_shelter(shelter, say) for shelter in matter.shelters)
        columns = tuple(
            Column(tell(key), align=Align.LEFT if key in ("shelter", "warden") else Align.CENTRE)
            for key in _SHELTERS
        )
        blocks.append(Table(tell("shelters"), columns, rows, (tell("note_free"),)))
    blocks.append(Signing((tell("filled"), tell("responsible"))))
    title = tell("title", episode=matter.episode)
    made = framed(matter.frame, title, tuple(blocks), say, Form.WIDE)
    return replace(made, foot=f"{tell('foot_marking')}　{made.foot}")


def _lines(matter: RollMatter) -> list[RollLine]:
    return [line for _, lines in matter.townships for line in lines]


def _sums(matter: RollMatter, say: Phrases) -> Facts:
    tell, lines = say.words, _lines(matter)

    def told(*states: Whereabouts) -> str:
        own = [line for line in lines if line.state in states]
        people = sum(line.people or 0 for line in own)
        words = tell("households_people", households=len(own), people=people)
        unknown = sum(line.people is None for line in own)
        return words + (tell("unknown_people", households=unknown) if unknown else "")

    return Facts(
        (
            (tell("all"), told(*Whereabouts)),
            (tell("waiting"), told(Whereabouts.WAITING)),
            (tell("arrived_all"), told(Whereabouts.ARRIVED)),
            (tell("returned"), told(Whereabouts.RETURNED)),
        ),
        ((tell("as_of"), say.full(matter.frame.taken_at)),),
    )


def _roll(matter: RollMatter, say: Phrases) -> Table:
    tell = say.words
    columns = tuple(Column(tell(key), align=align, room=room) for key, align, room in _COLUMNS)
    rows: list[tuple[Cell, ...]] = []
    for township, lines in matter.townships:
        people = sum(line.people or 0 for line in lines)
        sums = tell("households_people", households=len(lines), people=people)
        rows.append((Cell(f"{township or tell('no_township')}　{sums}", strong=True),))
        rows += [_row(line, say) for line in lines]
    return Table("", columns, tuple(rows), (tell("note_numbers"),))


def _row(line: RollLine, say: Phrases) -> tuple[Cell, ...]:
    tell = say.words
    arrived = say.short(line.arrived_at) if line.arrived_at is not None else ""
    state = tell(f"state_{line.state.value}")
    if line.returned_at is not None and line.state is Whereabouts.RETURNED:
        state = f"{state}\n{say.short(line.returned_at)}"
    return (
        Cell(str(line.number)),
        Cell(_both(line.name, line.phone)),
        Cell(tell("unreported") if line.people is None else str(line.people)),
        Cell(line.place),
        Cell(line.shelter),
        Cell(_both(line.keeper, line.keeper_phone)),
        Cell(state),
        Cell(arrived),
        Cell(""),
    )


def _both(name: str, phone: str) -> str:
    return "\n".join(part for part in (name, phone) if part)


def _shelter(shelter: ShelterLine, say: Phrases) -> tuple[Cell, ...]:
    tell, free = say.words, shelter.free
    unknown = tell("unreported")
    return (
        Cell(shelter.name),
        Cell(unknown if shelter.capacity is None else str(shelter.capacity)),
        Cell(str(shelter.inside)),
        Cell(str(shelter.coming)),
        Cell(unknown if free is None else str(free) if free >= 0 else tell("short", people=-free)),
        Cell(_both(shelter.keeper, shelter.phone).replace("\n", " ")),
    )
