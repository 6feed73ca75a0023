"""Stands for a page until it is opened: what rail and keys need to know, and where the page is."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from commandpost.ui.actions import ActionDef
    from commandpost.ui.context import Context
    from commandpost.ui.pages.page import Page


class LazyPage:
    """Looks like a page's class to the shell; its module is loaded when it is first opened.

    ``everywhere`` repeats the page's GLOBAL actions; a test compares all of it with the page.
    """

    def __init__(
        self,
        key: str,
        title: str,
        icon: str,
        where: str,
        *,
        overlay: bool = False,
        everywhere: tuple[ActionDef, ...] = (),
    ) -> None:
        self.KEY = key
        self.TITLE = title
        self.ICON = icon
        self.OVERLAY = overlay
        self._where = where
        self._everywhere = everywhere

    @property
    def ACTIONS(self) -> tuple[ActionDef, ...]:
        """All actions of the page; loads it."""
        return self.page().ACTIONS

    def title(self) -> str:
        """The page's name in the language of the window."""
        return QCoreApplication.translate("Pages", self.TITLE)

    def everywhere(self) -> tuple[ActionDef, ...]:
        """The actions that work on every page; loads nothing."""
        return self._everywhere

    def page(self) -> type[Page]:
        """The class itself; loads it."""
        module, _, name = self._where.partition(":")
        found: type[Page] = getattr(import_module(module), name)
        return found

    def __call__(self, context: Context, parent: QWidget | None = None) -> Page:
        """Make the page."""
        return self.page()(context, parent)
