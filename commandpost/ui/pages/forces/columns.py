"""Columns of the forces tables; the same form for teams, supplies, shelters and experts."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from commandpost.ui.models.table import Column


def contact_columns(_: str) -> tuple[Column, ...]:
    """People with posts and numbers; a deactivated person is marked in words."""

    def name(row: object) -> str:
        gone = "" if row.active else QCoreApplication.translate("ForcesColumns", " (deactivated)")  # type: ignore[attr-defined]
        return f"{row.name}{gone}"  # type: ignore[attr-defined]

    return (
        Column(
            QCoreApplication.translate("ForcesColumns", "Name"),
            name,
            width=150,
            bold=lambda r: r.active,
        ),
        Column(
            QCoreApplication.translate("ForcesColumns", "Number"),
            lambda r: "  ".join(r.phones),
            width=250,
        ),
        Column(QCoreApplication.translate("ForcesColumns", "Unit"), lambda r: r.unit, width=230),
        Column(QCoreApplication.translate("ForcesColumns", "Title"), lambda r: r.title, width=170),
        Column(QCoreApplication.translate("ForcesColumns", "Posts"), lambda r: r.posts),
    )


def resource_columns(table: str) -> tuple[Column, ...]:
    """Name, kind, where, how much, who keeps it; the headers follow the table's own words."""
    kind = {
        "supplies": QCoreApplication.translate("ForcesColumns", "Code"),
        "experts": QCoreApplication.translate("ForcesColumns", "Field"),
    }.get(table, QCoreApplication.translate("ForcesColumns", "Kind"))
    amount = {
        "teams": QCoreApplication.translate("ForcesColumns", "Strength"),
        "supplies": QCoreApplication.translate("ForcesColumns", "Quantity"),
        "shelters": QCoreApplication.translate("ForcesColumns", "Capacity"),
        "experts": QCoreApplication.translate("ForcesColumns", "Title"),
    }[table]
    keeper = (
        ()
        if table == "experts"
        else (
            Column(
                QCoreApplication.translate("ForcesColumns", "Keeper"), lambda r: r.keeper, width=110
            ),
        )
    )
    return (
        Column(
            QCoreApplication.translate("ForcesColumns", "Name"),
            lambda r: r.name,
            width=220,
            bold=lambda _: True,
        ),
        Column(kind, lambda r: r.kind, width=130),
        Column(QCoreApplication.translate("ForcesColumns", "Place"), lambda r: r.place, width=220),
        Column(
            amount, lambda r: r.amount, width=110, align="right" if table != "experts" else "left"
        ),
        *keeper,
        Column(QCoreApplication.translate("ForcesColumns", "Number"), lambda r: r.phone, width=160),
        Column(QCoreApplication.translate("ForcesColumns", "Detail"), lambda r: r.detail),
    )
