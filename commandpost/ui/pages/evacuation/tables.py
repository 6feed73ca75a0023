"""The tables of the roll: households, shelters with their room, counts beside the figures."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.ui.models.table import Column, TableModel
from commandpost.ui.widgets.table import Table

if TYPE_CHECKING:
    from commandpost.domain.evacuation_matter import ShelterLine
    from commandpost.ui.context import Context
    from commandpost.usecases.views.evacuation import Counted, RollRow

_TONES = {
    Whereabouts.WAITING: "soon",
    Whereabouts.ARRIVED: "done",
    Whereabouts.RETURNED: "quiet",
}


def roll_table(context: Context) -> Table:
    """A row a household."""
    translate = QCoreApplication.translate
    clock = context.clock

    def state(row: RollRow) -> str:
        if row.state is Whereabouts.ARRIVED and row.arrived_at is not None:
            return f"√ {clock.near(row.arrived_at)}"
        if row.state is Whereabouts.RETURNED and row.returned_at is not None:
            went = translate("EvacuationTables", "○ home {time}")
            return went.format(time=clock.near(row.returned_at))
        return translate("EvacuationTables", "□ to move")

    def people(row: RollRow) -> str:
        unknown = translate("EvacuationTables", "not told")
        return unknown if row.told.people is None else str(row.told.people)

    def name(row: RollRow) -> str:
        erased = translate("EvacuationTables", "(erased)")
        return erased if row.erased else f"{row.told.name} {row.told.phone}".strip()

    columns = (
        Column(translate("EvacuationTables", "No."), lambda row: str(row.number), 44),
        Column(translate("EvacuationTables", "Householder"), name, 176),
        Column(translate("EvacuationTables", "People"), people, 70, align="centre"),
        Column(translate("EvacuationTables", "From where"), lambda row: row.told.place),
        Column(translate("EvacuationTables", "Shelter"), lambda row: row.told.shelter, 130),
        Column(
            translate("EvacuationTables", "Answers for it"),
            lambda row: row.told.keeper,
            90,
            tip=_keeper,
        ),
        Column(
            translate("EvacuationTables", "State"),
            state,
            120,
            tone=lambda row: _TONES.get(row.state, ""),
        ),
    )
    return _table(context, columns, "evacuation_roll", translate("EvacuationTables", "The roll"))


def shelter_table(context: Context) -> Table:
    """A row a shelter; too small says so in words."""
    translate = QCoreApplication.translate

    def free(row: ShelterLine) -> str:
        if row.free is None:
            return translate("EvacuationTables", "not told")
        if row.free < 0:
            return translate("EvacuationTables", "▲ {people} short").format(people=-row.free)
        return str(row.free)

    columns = (
        Column(translate("EvacuationTables", "Shelter"), lambda row: row.name),
        Column(
            translate("EvacuationTables", "Holds"),
            lambda row: "—" if row.capacity is None else str(row.capacity),
            56,
            align="right",
        ),
        Column(translate("EvacuationTables", "In"), lambda row: str(row.inside), 48, align="right"),
        Column(
            translate("EvacuationTables", "To come"), lambda row: str(row.coming), 66, align="right"
        ),
        Column(
            translate("EvacuationTables", "Left"),
            free,
            86,
            align="right",
            tone=lambda row: "overdue" if row.free is not None and row.free < 0 else "",
        ),
    )
    return _table(context, columns, "roll_shelters", translate("EvacuationTables", "Shelters"))


def count_table(context: Context) -> Table:
    """A row a township: by the roll, by the figures."""
    translate = QCoreApplication.translate

    def reported(row: Counted) -> str:
        if row.reported is None:
            return translate("EvacuationTables", "not reported")
        return f"{row.reported:g}"

    columns = (
        Column(translate("EvacuationTables", "Township"), lambda row: row.township),
        Column(
            translate("EvacuationTables", "By the roll"),
            lambda row: str(row.people),
            90,
            align="right",
        ),
        Column(
            translate("EvacuationTables", "By the figures"),
            reported,
            110,
            align="right",
            tone=lambda row: "soon" if row.differs else "",
        ),
    )
    return _table(
        context, columns, "roll_counted", translate("EvacuationTables", "Moved by township")
    )


def _table(context: Context, columns: tuple[Column, ...], name: str, told: str) -> Table:
    keyed = {"evacuation_roll": lambda row: row.id, "roll_shelters": lambda row: row.name}
    key = keyed.get(name, lambda row: row.township)
    made = Table(TableModel(columns, context.look, key=key), context.look)
    made.setObjectName(name)
    made.setAccessibleName(told)
    return made


def _keeper(row: RollRow) -> str:
    return f"{row.told.keeper} {row.told.keeper_phone}".strip()
