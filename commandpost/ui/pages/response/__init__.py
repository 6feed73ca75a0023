"""The response page: what is in force, its tasks, the ladder and its record."""

from commandpost.ui.pages.response.page import ResponsePage

__all__ = ["ResponsePage"]
