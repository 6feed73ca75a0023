"""Where a task's tool lives: from the plan's word to the page that does it, and the place on it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject


@dataclass(frozen=True, slots=True)
class Tool:
    """A page, and the item of it that is shown; ``for_incident`` needs an incident to work on."""

    page: str
    item: str = ""
    for_incident: bool = True


_INCIDENT = Tool("incident")
TOOLS = {
    "reporting": Tool("incident", "reporting/"),
    "figures": Tool("incident", "figures/"),
    "command": Tool("incident", "command/"),
    "call_out": Tool("callout", for_incident=False),
    "papers": Tool("papers"),
    "plan": Tool("plans", for_incident=False),
}
"""A word without a page of its own leads to the incident, where the work is."""


def tool_of(word: str) -> Tool:
    """The page that opens for a task's tool."""
    return TOOLS.get(word, _INCIDENT)


def tool_subject(tool: Tool, listed: Subject, incident: Subject | None) -> Subject | None:
    """What the page opens on: a call-out is filled in from the list's own response or incident."""
    if tool.page == "callout":
        return listed
    return incident if tool.for_incident else None
