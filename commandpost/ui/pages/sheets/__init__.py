"""Paper and power: blank numbered sheets printed ahead and typed in afterwards."""

from commandpost.ui.pages.sheets.page import SheetsPage

__all__ = ["SheetsPage"]
