"""The papers of an incident: draw up, look, issue with a number, save, copy as text."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from commandpost.domain.changes import Changes
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.host.text import text
from commandpost.ui.actions import ActionDef
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.pages.papers.drawing import Drawing
from commandpost.ui.pages.papers.preview import Preview
from commandpost.ui.pages.papers.side import Side
from commandpost.ui.pages.papers.strip import Strip
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import draft_text
from commandpost.usecases.situations import FIRST_REPORT, FOLLOW_UP
from commandpost.usecases.station import station_profile
from commandpost.usecases.views.boards import incident_detail, incident_list

if TYPE_CHECKING:
    from commandpost.domain.incident import Incident, Paper
    from commandpost.domain.station import StationProfile
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import Rendered
    from commandpost.usecases.views.boards import IncidentRow

LARGE = 130
"""Percent of the type size above which the page stands narrower."""

REDRAW_AFTER = 400
"""Milliseconds without a key before the preview is drawn again."""


class PapersPage(Page):
    """Left: which incident, which paper, what the officer decides. Right: the paper itself."""

    KEY = "papers"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Papers")
    ICON = "file-text"
    INTEREST = (
        Changes.PAPERS
        | Changes.INCIDENTS
        | Changes.FIGURES
        | Changes.RESPONSES
        | Changes.TASKS
        | Changes.REPORTING
    )
    ACTIONS: ClassVar[tuple[ActionDef, ...]] = (
        ActionDef(
            "draw_first_report",
            QT_TRANSLATE_NOOP("Actions", "Draw up the first report"),
            "Alt+F",
            "draw_first",
        ),
        ActionDef(
            "draw_follow_up",
            QT_TRANSLATE_NOOP("Actions", "Draw up a follow-up"),
            "Alt+U",
            "draw_follow_up",
        ),
        ActionDef(
            "issue_paper",
            QT_TRANSLATE_NOOP("Actions", "Issue the paper"),
            "Ctrl+Return",
            "issue",
            help=QT_TRANSLATE_NOOP("Actions", "Takes a number and puts the paper on record"),
        ),
        ActionDef("save_paper", QT_TRANSLATE_NOOP("Actions", "Save as PDF"), "Ctrl+S", "save"),
        ActionDef(
            "copy_paper",
            QT_TRANSLATE_NOOP("Actions", "Copy the paper as text"),
            "Ctrl+Shift+C",
            "copy_text",
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._incident: Id | None = None
        self._typed: dict[Id, PaperRequest] = {}
        self._paper = FIRST_REPORT
        super().__init__(context, parent)
        self.drawing = Drawing(context, self)
        self.side = Side(context)
        self.incidents, self.form, self.table = (
            self.side.incidents,
            self.side.form,
            self.side.table,
        )
        self.preview = Preview(context)
        self.strip = Strip()
        self._redraw = QTimer(self, singleShot=True, interval=REDRAW_AFTER)
        self._lay_out()
        self._measure()
        self._connect()
        self._enable()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 12, 12, 12)
        row.setSpacing(12)
        row.addWidget(self.side)
        right = QVBoxLayout()
        right.addWidget(self.strip)
        right.addWidget(self.preview, 1)
        row.addLayout(right, 1)

    def _measure(self) -> None:
        """Large type: what stands beside the warnings goes below the button that issues."""
        large = self.context.look.px(100) > LARGE
        for made in (self.side.save_button, self.side.copy_button):
            (self.side.tools if large else self.strip.row).addWidget(made)

    def _connect(self) -> None:
        self.context.look.changed.connect(self._measure)
        self.incidents.activated.connect(self._choose)
        self.side.first_button.clicked.connect(self.draw_first)
        self.side.follow_button.clicked.connect(self.draw_follow_up)
        self.side.issue_button.clicked.connect(self.issue)
        self.side.save_button.clicked.connect(self.save)
        self.side.copy_button.clicked.connect(self.copy_text)
        self.form.edited.connect(self._redraw.start)
        self._redraw.timeout.connect(self._draw_again)
        self.drawing.drawn.connect(self._show_drawn)
        self.drawing.issued.connect(self._tell_issued)
        self.drawing.busy_changed.connect(self._enable)
        self.table.row_chosen.connect(self._open_issued)

    # ---- what is shown ----

    def activated(self) -> None:
        """Ready to draw up."""
        self.side.first_button.setFocus()

    def refresh(self) -> None:
        """Ask which incidents there are and the chosen one's papers; a draft is drawn anew."""
        if self.drawing.may_issue:
            self._redraw.start()
        self.context.bridge.ask(station_profile, then=self._offer, owner=self)
        self.context.bridge.ask(incident_list, then=self._show_incidents, owner=self)

    def show_subject(self, subject: Subject) -> None:
        """Bring that incident's papers up."""
        if subject.kind == "incident":
            self._turn_to(subject.id)

    def _offer(self, station: StationProfile | None) -> None:
        if station is not None:
            self.form.offer(station)

    def _show_incidents(self, rows: tuple[IncidentRow, ...]) -> None:
        self.incidents.clear()
        for row in rows:
            self.incidents.addItem(f"{self.context.clock.dated(row.heard_at)}  {row.title}", row.id)
        if self._incident is None and rows:
            self._incident = rows[0].id
            self.preview.invite()
        self.incidents.setCurrentIndex(self.incidents.findData(self._incident))
        if self._incident is not None:
            self._ask_papers()
        elif not rows:
            self.preview.say(
                self.tr("No incident yet. Papers are drawn up from one: F2 takes a call.")
            )
        self._enable()

    def _choose(self) -> None:
        self._turn_to(self.incidents.currentData())

    def _turn_to(self, incident: Id) -> None:
        if incident != self._incident:
            self._remember(incident)
            self.drawing.forget()
            self.strip.warn(())
            self.preview.invite()
        self.incidents.setCurrentIndex(self.incidents.findData(incident))
        self._ask_papers()
        self._enable()

    def _remember(self, incident: Id) -> None:
        """What was typed for one incident never gets into another's paper; it waits here."""
        if self._incident is not None:
            self._typed[self._incident] = self.form.request()
        self._incident = incident
        self.form.take(self._typed.get(incident, PaperRequest()))
        self.context.bridge.ask(station_profile, then=self._offer, owner=self)

    def _ask_papers(self) -> None:
        self.context.bridge.ask(incident_detail, self._incident, then=self._show_papers, owner=self)

    def _show_papers(self, answer: tuple[Incident, dict[str, str]]) -> None:
        self.table.show_rows(answer[0].papers)

    def _enable(self, _: bool = False) -> None:
        chosen = self._incident is not None
        for made in (self.side.first_button, self.side.follow_button):
            made.setEnabled(chosen)
        self.side.issue_button.setEnabled(self.drawing.may_issue)
        self.side.save_button.setEnabled(bool(self.drawing.pdf))
        self.side.copy_button.setEnabled(self.drawing.situation is not None)

    # ---- drawing up and issuing ----

    def draw_first(self) -> None:
        """Draw the first report up and show it."""
        self._start(FIRST_REPORT)

    def draw_follow_up(self) -> None:
        """Draw a follow-up: only what changed since the last issued paper."""
        self._start(FOLLOW_UP)

    def _start(self, paper: str) -> None:
        self._paper = paper
        if self._incident is not None:
            self.preview.expect()
            self.drawing.draw(self._incident, self.form.request(paper))

    def _draw_again(self) -> None:
        if self.drawing.may_issue:
            self._start(self._paper)

    def _show_drawn(self, rendered: Rendered | None) -> None:
        found = rendered.warnings if rendered else ()
        unnumbered = text("paper.no_serial")  # no draft has one
        self.strip.warn(tuple(words for words in found if words != unnumbered))
        self.preview.show_pdf(self.drawing.pdf)
        self._enable()

    def issue(self) -> None:
        """Ask once, take a number, draw the paper with it, and put it on record."""
        situation = self.drawing.situation
        if not self.drawing.may_issue or situation is None:
            return
        sure = self.context.messages.confirm(
            self,
            self.tr("Issue this paper?"),
            self.tr("It takes the next number and goes on record, to: {who}").format(
                who="、".join(situation.recipients)
            ),
            self.tr("Issue"),
            self.tr("Look again"),
        )
        if sure:
            self.drawing.issue(self.form.request(self._paper))

    def _tell_issued(self, serial: str) -> None:
        self.context.messages.inform(self.tr("{serial} is issued.").format(serial=serial))
        self._enable()

    def _open_issued(self, paper: Paper) -> None:
        if paper.issued_at is not None:
            self.preview.expect()
            self.drawing.read_back(paper.serial)

    def save(self) -> None:
        """Write the paper shown to a file of the operator's choice."""
        if not self.drawing.pdf:
            return
        name = (self.drawing.serial or self.tr("draft")) + ".pdf"
        chosen, _ = QFileDialog.getSaveFileName(
            self, self.tr("Save the paper"), name, "PDF (*.pdf)"
        )
        if chosen:
            self.context.jobs.start(
                partial(write_file, Path(chosen), self.drawing.pdf),
                then=lambda _: self.context.messages.inform(chosen),
                owner=self,
            )

    def copy_text(self) -> None:
        """The same words on the clipboard, for the upper level's system."""
        if self.drawing.situation is not None:
            QGuiApplication.clipboard().setText(draft_text(self.drawing.situation))
            self.context.messages.inform(self.tr("The text is on the clipboard."))
