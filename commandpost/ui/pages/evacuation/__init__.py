"""The evacuation roll: who is to leave, where they went, whether the shelters hold them."""

from commandpost.ui.pages.evacuation.page import EvacuationPage

__all__ = ["EvacuationPage"]
