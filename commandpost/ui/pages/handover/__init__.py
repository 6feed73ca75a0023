"""Handing over (交接班): what the program compiled, ticked line by line by the incoming officer."""

from commandpost.ui.pages.handover.page import HandoverPage

__all__ = ["HandoverPage"]
