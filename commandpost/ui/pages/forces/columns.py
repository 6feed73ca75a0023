"""Columns of the forces tables; the same form for teams, supplies, shelters and experts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from commandpost.ui.models.table import Column


def contact_columns(_: str) -> tuple[Column, ...]:
    """People with posts and numbers; a deactivated person is marked in words."""
    tr = QCoreApplication.translate

    def name(row: object) -> str:
        gone = "" if row.active else tr("ForcesColumns", " (deactivated)")  # type: ignore[attr-defined]
        return f"{row.name}{gone}"  # type: ignore[attr-defined]

    return (
        Column(tr("ForcesColumns", "Name"), name, width=150, bold=lambda r: r.active),
        Column(tr("ForcesColumns", "Number"), lambda r: "  ".join(r.phones), width=250),
        Column(tr("ForcesColumns", "Unit"), lambda r: r.unit, width=230),
        Column(tr("ForcesColumns", "Title"), lambda r: r.title, width=170),
        Column(tr("ForcesColumns", "Posts"), lambda r: r.posts),
    )


def resource_columns(table: str) -> tuple[Column, ...]:
    """Name, kind, where, how much, who keeps it; the headers follow the table's own words."""
    tr = QCoreApplication.translate
    kind = {
        "supplies": tr("ForcesColumns", "Code"),
        "experts": tr("ForcesColumns", "Field"),
    }.get(table, tr("ForcesColumns", "Kind"))
    amount = {
        "teams": tr("ForcesColumns", "Strength"),
        "supplies": tr("ForcesColumns", "Quantity"),
        "shelters": tr("ForcesColumns", "Capacity"),
        "experts": tr("ForcesColumns", "Title"),
    }[table]
    keeper = (
        ()
        if table == "experts"
        else (Column(tr("ForcesColumns", "Keeper"), lambda r: r.keeper, width=110),)
    )
    return (
        Column(tr("ForcesColumns", "Name"), lambda r: r.name, width=220, bold=lambda _: True),
        Column(kind, lambda r: r.kind, width=130),
        Column(tr("ForcesColumns", "Place"), lambda r: r.place, width=220),
        Column(
            amount, lambda r: r.amount, width=110, align="right" if table != "experts" else "left"
        ),
        *keeper,
        Column(tr("ForcesColumns", "Number"), lambda r: r.phone, width=160),
        Column(tr("ForcesColumns", "Detail"), lambda r: r.detail),
    )
