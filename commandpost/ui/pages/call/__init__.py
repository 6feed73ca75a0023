"""Taking a call on a full page: who, where, what, first figures, and the three ways it can go."""

from commandpost.ui.pages.call.page import CallPage

__all__ = ["CallPage"]
