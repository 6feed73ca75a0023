"""The duty desk (值班台): what is due, what runs, and the log of this shift."""

from commandpost.ui.pages.duty.page import DutyPage

__all__ = ["DutyPage"]
