"""力量部署表: every team with its strength, place, task and leader; who is at the command post."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
from commandpost.reports.phrases import stopped

if TYPE_CHECKING:
    from commandpost.domain.command_matter import Force, ForcesMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases

_LEFT = ("team", "vehicles", "place", "task")
_COLUMNS = (
    "number",
    "team",
    "strength",
    "vehicles",
    "place",
    "task",
    "leader",
    "phone",
    "ordered",
    "arrived",
    "state",
)


def draft(matter: ForcesMatter) -> Draft:
    """The table, the attendance of the post, and room for whoever answers for it."""
    say = phrases(matter.frame)
    tell = say.words
    rows = tuple(_row(at, force, say) for at, force in enumerate(matter.forces, 1))
    columns = tuple(
        Column(tell(key), align=Align.LEFT if key in _LEFT else Align.CENTRE) for key in _COLUMNS
    )
    blocks: list[Block] = [_summed(matter, say)]
    if rows:
        blocks.append(Table("", columns, rows, (tell("note_strength"), tell("note_unknown"))))
    else:
        blocks.append(Paragraph((Sentence(tell("none"), ("#forces",)),)))
    if matter.note:
        blocks.append(Paragraph((Sentence(stopped(matter.note), ("#note",)),)))
    blocks.append(Signing((tell("filled"), tell("commander"))))
    title = tell("title", incident=matter.incident)
    return framed(matter.frame, title, tuple(blocks), say, Form.WIDE)


def _summed(matter: ForcesMatter, say: Phrases) -> Facts:
    tell = say.words
    here = [f for f in matter.forces if f.arrived_at is not None and f.left_at is None]
    people = sum(force.strength or 0 for force in here)
    coming = [f for f in matter.forces if f.arrived_at is None]
    present = [
        tell("present", post=p.post, person=p.person, time=say.short(p.since) if p.since else "")
        for p in matter.present
    ]
    return Facts(
        (
            (tell("place"), matter.place or tell("unknown")),
            (tell("on_scene"), tell("counted", teams=len(here), people=people)),
            (tell("coming"), tell("teams", teams=len(coming))),
            (tell("as_of"), say.full(matter.frame.taken_at)),
        ),
        ((tell("attendance"), say.joined(present) or tell("nobody")),),
    )


def _row(at: int, force: Force, say: Phrases) -> tuple[Cell, ...]:
    tell = say.words
    ordered = say.short(force.ordered_at) if force.ordered_at is not None else tell("unknown")
    arrived = say.short(force.arrived_at) if force.arrived_at is not None else tell("not_there")
    strength = str(force.strength) if force.strength is not None else tell("unknown")
    return (
        Cell(str(at)),
        Cell(force.name),
        Cell(strength if force.arrived_at is not None else tell("listed", strength=strength)),
        Cell(force.vehicles or tell("unknown")),
        Cell(force.place),
        Cell(force.task),
        Cell(force.leader),
        Cell("\n".join(force.phones)),
        Cell(ordered),
        Cell(arrived),
        Cell(_state(force, say)),
    )


def _state(force: Force, say: Phrases) -> str:
    tell = say.words
    if force.left_at is not None:
        return tell("left", time=say.short(force.left_at))
    if force.counted is not None:
        return tell("heads", people=force.counted)
    return tell("here") if force.arrived_at is not None else tell("on_the_way")
