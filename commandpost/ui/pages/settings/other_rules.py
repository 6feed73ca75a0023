"""The question before edited rules are left for other ones."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtWidgets import QWidget

    from commandpost.ui.messages import Messages
    from commandpost.usecases.views.station_sheet import RulesSheet


def may_leave(
    page: QWidget, messages: Messages, rules: Iterable[RulesSheet], before: str, after: str
) -> bool:
    """Asked once, and only where this station has edited the rules it leaves."""
    known = {sheet.id: sheet for sheet in rules}
    old, new = known.get(before), known.get(after)
    if old is None or new is None or old is new or not old.own:
        return True
    told = QCoreApplication.translate(
        "StationPart",
        "“{old}” has {count} changes of your own. They stay kept, but bind nothing while "
        "“{new}” is in force.",
    )
    return messages.confirm(
        page,
        QCoreApplication.translate("StationPart", "Other reporting rules?"),
        told.format(old=old.title, count=old.own, new=new.title),
        QCoreApplication.translate("StationPart", "Use the other rules"),
        QCoreApplication.translate("StationPart", "Keep these"),
    )
