"""Settings: this machine's, applied at once, and this station's, saved as one entry."""

from commandpost.ui.pages.settings.page import SettingsPage

__all__ = ["SettingsPage"]
