"""What was approved: by whom, when it left, and the words as a code for a phone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from commandpost.ui.widgets.labels import label
from commandpost.ui.widgets.qr import QrCode
from commandpost.usecases.rendering import qr_matrix

if TYPE_CHECKING:
    from commandpost.domain.callout import Text
    from commandpost.ui.context import Context


class Approved(QWidget):
    """No code is shown for words nobody has approved."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._clock = context.clock
        self.standing = label(wrap=True)
        self.standing.setObjectName("text_standing")
        self.code = QrCode()
        self.says = label(tone="quiet", wrap=True)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.standing)
        column.addWidget(self.code, 1)
        column.addWidget(self.says)

    def show_text(self, made: Text | None) -> None:
        """These words, or none yet."""
        if made is None:
            self.standing.setText(self.tr("Not approved yet: nothing may leave, no code is shown."))
            self.code.show_matrix(())
            self.says.clear()
            return
        clock = self._clock
        approved = self.tr("Approved {time} by {who}").format(
            time=clock.near(made.approved_at), who=f"{made.role}{made.by}"
        )
        sent = (
            self.tr("Sent {time} {channel} {to}, by {who}").format(
                time=clock.near(at), channel=one.channel, to=one.to, who=one.by
            )
            for at, one in made.sent
        )
        self.standing.setText("\n".join((approved, *sent)))
        self.code.show_matrix(qr_matrix(made.words))
        self.says.setText(made.words)
