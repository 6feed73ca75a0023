"""The incident page: what an officer lives on during the night, one tab per kind of work."""

from commandpost.ui.pages.incident.page import IncidentPage

__all__ = ["IncidentPage"]
