"""The situation in pictures: evacuation, townships, levels, tasks; the same as on paper."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from commandpost.ui.dialogs.decision import DecisionDialog
from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.picture import Picture
from commandpost.usecases.views.pictures import screen_pictures

if TYPE_CHECKING:
    from commandpost.domain.ids import Subject
    from commandpost.domain.picture_spec import PictureSpec
    from commandpost.ui.context import Context


class PicturesDialog(DecisionDialog):
    """Pictures under one another; Esc or Ctrl+Enter leaves. They follow what is recorded."""

    def __init__(self, context: Context, parent: QWidget, about: Subject, metric: str = "") -> None:
        heading = QCoreApplication.translate("PicturesDialog", "The situation in pictures")
        yes = QCoreApplication.translate("PicturesDialog", "Close")
        super().__init__(context, parent, heading, yes)
        self.setObjectName("pictures")
        self.cancel_button.hide()
        self.pictures: list[Picture] = []
        self.nothing = label(
            self.tr(
                "No picture yet: figures come from the incident page (Alt+F), levels and tasks"
                " from a response (F6)."
            ),
            tone="quiet",
            wrap=True,
        )
        self.body.addWidget(self.nothing)
        self.fit(920, 710)
        context.bridge.ask(screen_pictures, about, metric, then=self._show, owner=self)

    def decide(self) -> None:
        """Seen."""
        self.accept()

    def _show(self, found: tuple[PictureSpec, ...]) -> None:
        self.nothing.setVisible(not found)
        for spec in found:
            picture = Picture(self.context.look, spec)
            self.pictures.append(picture)
            self.body.addWidget(picture)
        self.body.addStretch(1)
