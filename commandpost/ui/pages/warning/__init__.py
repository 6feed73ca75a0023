"""Warnings (预警接收): the release pasted and read, the chain, who was told, what it obliges."""

from commandpost.ui.pages.warning.page import WarningPage

__all__ = ["WarningPage"]
