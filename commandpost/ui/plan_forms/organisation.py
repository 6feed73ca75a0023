"""Forms for those who act together: a command body with its posts, a working group."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import TYPE_CHECKING, Any

from commandpost.ui.plan_forms.form import ValueForm, line, text_box

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.domain.plan import CommandBody, Group

_APART = re.compile(r"[、，,;；\n]+")
_HELD = re.compile(r"[：:]")


class BodyForm(ValueForm):
    """A command body: its office, and who holds which post."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.office = line(100), line(200)
        self.posts = text_box(6)
        self.add(self.tr("Command"), self.name, "body_name")
        self.add(self.tr("Office at"), self.office, "body_office")
        self.add(self.tr("Posts"), self.posts, "body_posts")

    @property
    def first(self) -> QWidget:
        """Who holds the posts."""
        return self.posts

    def show_value(self, value: CommandBody) -> None:
        """Show that body, a post with its holder on each line."""
        super().show_value(value)
        self.name.setText(value.name)
        self.office.setText(value.office)
        self.posts.setPlainText("\n".join(map("：".join, value.posts)))

    def value(self) -> Any:
        """The body as the fields stand now; a line without a holder is a post nobody holds yet."""
        held: CommandBody = self._value
        told = self.posts.toPlainText()
        return replace(
            held,
            name=self.name.text().strip() or held.name,
            office=self.office.text().strip(),
            posts=held.posts
            if told == "\n".join(map("：".join, held.posts))
            else tuple(_post(row) for row in told.splitlines() if row.strip()),
        )


def _post(row: str) -> tuple[str, str]:
    post, *holder = _HELD.split(row, maxsplit=1)
    return post.strip(), "".join(holder).strip()


class GroupForm(ValueForm):
    """A working group: its lead, its members, its duties."""

    def __init__(self) -> None:
        super().__init__()
        self.name, self.lead = line(100), line(200)
        self.members, self.duties = text_box(), text_box()
        self.add(self.tr("Group"), self.name, "group_name")
        self.add(self.tr("Lead"), self.lead, "group_lead")
        self.add(self.tr("Members"), self.members, "group_members")
        self.add(self.tr("Duties"), self.duties, "group_duties")

    @property
    def first(self) -> QWidget:
        """Who leads."""
        return self.lead

    def show_value(self, value: Group) -> None:
        """Show that group."""
        super().show_value(value)
        self.name.setText(value.name)
        self.lead.setText(value.lead)
        self.members.setPlainText("、".join(value.members))
        self.duties.setPlainText("；".join(value.duties))

    def value(self) -> Group:
        """The group as the fields stand now."""
        held: Group = self._value
        members, duties = self.members.toPlainText(), self.duties.toPlainText()
        return replace(
            held,
            name=self.name.text().strip() or held.name,
            lead=self.lead.text().strip(),
            members=held.members
            if members == "、".join(held.members)
            else tuple(m.strip() for m in _APART.split(members) if m.strip()),
            duties=held.duties
            if duties == "；".join(held.duties)
            else tuple(d.strip() for d in re.split(r"[；;\n]+", duties) if d.strip()),
        )
