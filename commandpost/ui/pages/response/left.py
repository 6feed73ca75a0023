"""The left column of the response page: which one is looked at, its ladder, and two beginnings."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.ui.pages.response.choice import SubjectChoice
from commandpost.ui.widgets.labels import button
from commandpost.ui.widgets.ladder import LadderView

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class ResponseLeft(QWidget):
    """Choice, ladder, and the buttons for a forecast and for a superior's notice."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice = SubjectChoice(context.clock)
        self.ladder = LadderView(context.look, context.clock, ("F6", "F7", "F8"))
        self.forecast = button(self.tr("On a forecast"), key="Ctrl+N")
        self.forecast.setObjectName("activate_on_forecast")
        self.superior = button(self.tr("A superior's response"), key="Ctrl+U")
        self.superior.setObjectName("record_superior")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.choice)
        column.addWidget(self.ladder, 1)
        column.addWidget(self.forecast)
        self.pictures = button(self.tr("In pictures"), key="Ctrl+I")
        self.pictures.setObjectName("response_pictures")
        column.addWidget(self.superior)
        column.addWidget(self.pictures)
