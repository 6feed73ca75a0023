"""Calls and documents (来电来文): the register, the form, one matter with its steps."""

from commandpost.ui.pages.matter.page import MatterPage

__all__ = ["MatterPage"]
