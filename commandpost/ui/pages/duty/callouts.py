"""Call-outs that run, as one line each: how many have read back, and who is silent."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Subject
from commandpost.ui.pages.duty.panel import DutyPanel
from commandpost.ui.widgets.labels import button, set_tone
from commandpost.usecases.views.callout_sheet import CalloutLine, callout_list

if TYPE_CHECKING:
    from commandpost.ui.context import Context


class CalloutPanel(DutyPanel):
    """Hidden while nobody is called out."""

    INTEREST = Changes.CALLOUTS

    def __init__(self, context: Context) -> None:
        super().__init__(context)
        self._subject: Subject | None = None
        self.heading.setText(self.tr("Call-out"))
        self.line.setObjectName("callout_line")
        self.open = button(self.tr("Call on"), kind="quiet", key="Ctrl+F6")
        self.open.setObjectName("callout_call_on")
        self.head.addWidget(self.open)
        self.open.clicked.connect(lambda: context.navigator.open("callout", self._subject))
        self.hide()

    def refresh(self) -> None:
        """Ask what runs."""
        self.context.bridge.ask(callout_list, open_only=True, then=self._show)

    def _show(self, lines: tuple[CalloutLine, ...]) -> None:
        self.setVisible(bool(lines))
        if not lines:
            return
        worst = max(lines, key=lambda line: (len(line.silent), line.not_called))
        self._subject = Subject("callout", worst.id)
        places = [place for _, found in worst.silent for place in found]
        words = self.tr("{title}: read back {read_back}/{total}").format(
            title=worst.title, read_back=worst.read_back, total=worst.total
        )
        if places:
            words += self.tr(" · silent {number}: ").format(number=len(places)) + "、".join(places)
        if worst.not_called:
            words += self.tr(" · not called {number}").format(number=worst.not_called)
        if len(lines) > 1:
            words += self.tr(" (+{number} more)").format(number=len(lines) - 1)
        self.line.setText(words)
        set_tone(self.line, "soon" if places or worst.not_called else "quiet")
