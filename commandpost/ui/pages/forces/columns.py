"""Columns of the forces tables; the same form for teams, supplies, shelters and all the others."""

from __future__ import annotations

from PySide6.QtCore import QObject

from commandpost.ui.models.table import Column
from commandpost.ui.roster_words import field_word
from commandpost.usecases.views.forces import Contact


class ForcesColumns(QObject):
    """Makes them; the headers follow each table's own words."""

    def of(self, table: str) -> tuple[Column, ...]:
        """The columns of that table."""
        return self._contacts() if table == "contacts" else self._resources(table)

    def _contacts(self) -> tuple[Column, ...]:
        """People with posts and numbers; a deactivated person is marked in words."""
        gone = self.tr(" (deactivated)")

        def name(row: Contact) -> str:
            return row.name if row.active else row.name + gone

        return (
            Column(
                self.tr("Person"),
                name,
                width=150,
                bold=lambda r: r.active,
                tone=lambda r: "" if r.active else "quiet",
            ),
            Column(self.tr("Number"), lambda r: "  ".join(r.phones), width=250),
            Column(self.tr("Unit"), lambda r: r.unit, width=230),
            Column(self.tr("Title"), lambda r: r.title, width=170),
            Column(self.tr("Posts"), lambda r: r.posts),
        )

    def _resources(self, table: str) -> tuple[Column, ...]:
        """Name, kind, where, how much, who keeps it."""
        expert = table == "experts"
        name = self.tr("Person") if expert else self.tr("Name")
        amount = self._amount(table)
        keeper = Column(self._keeper(table), lambda r: r.keeper, width=130)
        align = "left" if table in ("experts", "landings") else "right"
        return (
            Column(name, lambda r: r.name, width=220, bold=lambda _: True),
            Column(self._kind(table), lambda r: r.kind, width=130),
            Column(self.tr("Place"), lambda r: r.place, width=220),
            *((Column(amount, lambda r: r.amount, width=130, align=align),) if amount else ()),
            *(() if expert else (keeper,)),
            Column(self.tr("Number"), lambda r: "  ".join(r.phones), width=160),
            Column(self.tr("Detail"), lambda r: r.detail),
        )

    def _kind(self, table: str) -> str:
        return {
            "supplies": self.tr("Code"),
            "experts": self.tr("Field"),
            "landings": field_word("surface"),
        }.get(table, self.tr("Kind"))

    def _amount(self, table: str) -> str:
        return {
            "teams": self.tr("Strength"),
            "supplies": self.tr("Quantity"),
            "shelters": self.tr("Capacity"),
            "experts": self.tr("Title"),
            "machines": field_word("count"),
            "landings": field_word("size"),
            "sites": self.tr("To move"),
        }.get(table, "")

    def _keeper(self, table: str) -> str:
        return {
            "units": field_word("leader", "units"),
            "machines": field_word("owner"),
            "sites": self.tr("Responsible"),
        }.get(table, self.tr("Keeper"))
