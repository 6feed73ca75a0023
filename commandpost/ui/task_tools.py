"""Where a task's tool lives: from the plan's word to the page that does it."""

from __future__ import annotations

TOOL_PAGES = {
    "reporting": "incident",
    "figures": "incident",
    "command": "incident",
    "call_out": "callout",
    "papers": "papers",
    "plan": "plans",
}
"""A word without a page of its own leads to the incident, where the work is."""


def tool_page(tool: str) -> str:
    """The key of the page that opens for a task's tool."""
    return TOOL_PAGES.get(tool, "incident")
