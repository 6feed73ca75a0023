"""How papers are written, edited: a list of kinds, a form, the paper as it would look."""

from commandpost.ui.pages.paper_settings.editor import PapersEditor

__all__ = ["PapersEditor"]
