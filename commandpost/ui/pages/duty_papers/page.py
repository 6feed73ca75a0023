"""Ctrl+Shift+B: the day compiled from the record, edited, issued with a number, saved as PDF."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import (
    QFileDialog,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from commandpost.domain.changes import Changes
from commandpost.domain.duty_papers import BULLETIN, LOG, DutyPaper
from commandpost.domain.paper_frame import Signatories
from commandpost.domain.times import dated
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.page import Page
from commandpost.ui.widgets.labels import add_row, button, chip, form, label, set_chip, title
from commandpost.usecases.duty_papers import issue_duty_paper, set_bulletin_hour
from commandpost.usecases.papers import write_file
from commandpost.usecases.rendering import render
from commandpost.usecases.views.duty_compiled import compile_bulletin, compile_log

if TYPE_CHECKING:
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.rendering import Rendered

FIELD_PIXELS = 380


class DutyPapersPage(Page):
    """值班快报与值班日志."""

    KEY = "duty_papers"
    TITLE = QT_TRANSLATE_NOOP("Pages", "Duty bulletin and log")
    ICON = "file-text"
    OVERLAY = True
    INTEREST = Changes.NOTHING
    ACTIONS = (
        ActionDef(
            "duty_papers.open",
            QT_TRANSLATE_NOOP("Actions", "Duty bulletin and duty log"),
            "Ctrl+Shift+B",
            scope=Scope.GLOBAL,
            icon="file-text",
        ),
        ActionDef(
            "duty_papers.bulletin",
            QT_TRANSLATE_NOOP("Actions", "Compile the bulletin again"),
            "Alt+B",
            "bulletin",
        ),
        ActionDef(
            "duty_papers.log", QT_TRANSLATE_NOOP("Actions", "Compile the duty log"), "Alt+L", "log"
        ),
        ActionDef(
            "duty_papers.issue",
            QT_TRANSLATE_NOOP("Actions", "Issue it"),
            "Ctrl+Shift+Return Ctrl+Shift+Enter",
            "issue",
        ),
        ActionDef(
            "duty_papers.save", QT_TRANSLATE_NOOP("Actions", "Save as PDF"), "Ctrl+S", "save"
        ),
    )

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context, parent)
        self.paper: DutyPaper | None = None
        self.pdf = b""
        self.which = label(kind="large")
        self.state = chip(tone="done")
        self.state.setObjectName("duty_paper_state")
        self.text = QPlainTextEdit()
        self.text.setObjectName("duty_paper_text")
        self.text.setAccessibleName(self.tr("Text"))
        self.text.setTabChangesFocus(True)
        self.weather, self.rain, self.recipients, self.checker, self.signer, self.hour = (
            self._field(name)
            for name in ("weather", "rain", "recipients", "checker", "signer", "hour")
        )
        self.issue_button = button(self.tr("Issue"), "danger", big=True, key="Ctrl+Shift+Enter")
        self.issue_button.setObjectName("issue_duty_paper")
        self.save_button = button(self.tr("Save as PDF"), big=True, key="Ctrl+S")
        self.save_button.setObjectName("save_duty_paper")
        self._arrange()
        self._connect()

    # ---- the shell's calls ----

    def refresh(self) -> None:
        """The bulletin, unless something is being edited."""
        if self.paper is None:
            self.bulletin()

    def activated(self) -> None:
        """The text is there to be read and put right."""
        self.text.setFocus()

    # ---- what the keys do ----

    def bulletin(self) -> None:
        """Alt+B: the last twenty-four hours."""
        self.context.bridge.ask(compile_bulletin, then=self._show)

    def log(self) -> None:
        """Alt+L: the lines of this shift."""
        self.context.bridge.ask(compile_log, then=self._show)

    def issue(self) -> None:
        """Render what stands here, then number, keep and record it in one action."""
        if self.paper is None or not self.issue_button.isEnabled():
            return
        made = self._as_edited(self.paper)
        sure = self.context.messages.confirm(
            self,
            self.tr("Issue it?"),
            self.tr("{serial} goes on record as it stands.").format(serial=made.serial),
            self.tr("Issue"),
            self.tr("Not yet"),
        )
        if not sure:
            return
        self.issue_button.setEnabled(False)
        self.context.jobs.start(
            partial(render, made),
            then=partial(self._record, made),
            failed=self._refused,
            owner=self,
        )

    def save(self) -> None:
        """Ctrl+S: the issued paper as a file, to print or send."""
        if not self.pdf or self.paper is None:
            self.context.messages.inform(self.tr("It is saved as PDF once it is issued."))
            return
        name = f"{self.paper.serial}.pdf"
        chosen, _ = QFileDialog.getSaveFileName(self, self.tr("Save as PDF"), name, "PDF (*.pdf)")
        if chosen:
            told = self.tr("Saved: {file}").format(file=chosen)
            self.context.jobs.start(
                partial(write_file, Path(chosen), self.pdf),
                then=lambda _: self.context.messages.inform(told),
                owner=self,
            )

    # ---- inside ----

    def _show(self, paper: DutyPaper) -> None:
        self.paper, self.pdf = paper, b""
        log = paper.paper == LOG
        kind = self.tr("Duty log") if log else self.tr("Duty bulletin")
        self.which.setText(f"{kind}　{paper.serial}")
        set_chip(self.state, "")
        lines = [f"{dated(row.at, paper.offset)}  {row.text}  {row.by}" for row in paper.rows]
        self.text.setReadOnly(log)
        self.text.setPlainText("\n".join(lines) if log else paper.text)
        self.weather.setEnabled(log)
        self.rain.setEnabled(log)
        self.recipients.setText("、".join(paper.recipients))
        self.recipients.setCursorPosition(0)
        self.checker.setText(paper.signatories.checker)
        self.signer.setText(paper.signatories.signer)
        self.issue_button.setEnabled(True)
        self.save_button.setEnabled(False)

    def _as_edited(self, paper: DutyPaper) -> DutyPaper:
        who = Signatories(
            paper.signatories.drafter, self.checker.text().strip(), self.signer.text().strip()
        )
        names = self.recipients.text().replace("，", "、").split("、")
        return replace(
            paper,
            text=self.text.toPlainText().strip() if paper.paper == BULLETIN else "",
            weather=self.weather.text().strip(),
            rain=self.rain.text().strip(),
            signatories=who,
            recipients=tuple(name.strip() for name in names if name.strip()),
        )

    def _record(self, made: DutyPaper, rendered: Rendered) -> None:
        def issued(_: Changes) -> None:
            self.paper, self.pdf = made, rendered.pdf
            self.save_button.setEnabled(True)
            set_chip(self.state, self.tr("issued"), "done")
            for words in rendered.warnings:
                self.context.messages.inform(words)

        self.context.bridge.do(
            issue_duty_paper, made, rendered, then=issued, failed=self._refused, owner=self
        )

    def _refused(self, error: OperatorError) -> None:
        self.issue_button.setEnabled(True)
        self.context.messages.refuse(error)
        self.signer.setFocus()

    def _set_hour(self) -> None:
        words = self.hour.text().strip().replace("：", ":")
        words = words.zfill(5) if words else ""
        told = self.tr("The bulletin is due at {hour} every day.").format(hour=words or "—")
        self.context.bridge.do(
            set_bulletin_hour, words, then=lambda _: self.context.messages.inform(told)
        )

    def _field(self, name: str) -> QLineEdit:
        made = QLineEdit()
        made.setObjectName(f"duty_paper_{name}")
        made.setMaxLength(200)
        return made

    def _arrange(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        for part in (title(self.title()), self.which, self.state):
            head.addWidget(part)
        head.addStretch()
        self.bulletin_button = button(self.tr("Bulletin"), "quiet", key="Alt+B")
        self.log_button = button(self.tr("Duty log"), "quiet", key="Alt+L")
        head.addWidget(self.bulletin_button)
        head.addWidget(self.log_button)
        fields = form()
        for words, field in (
            (self.tr("Reported to"), self.recipients),
            (self.tr("Checked by"), self.checker),
            (self.tr("Signed by"), self.signer),
            (self.tr("Weather"), self.weather),
            (self.tr("Rain (mm)"), self.rain),
        ):
            add_row(fields, words, field)
        hint = self.tr("Enter sets it for every day; empty asks for none.")
        self.hour.setPlaceholderText("07:30")
        add_row(fields, self.tr("Bulletin due at"), self.hour, hint)
        side = QVBoxLayout()
        side.setSpacing(12)
        side.addLayout(fields)
        side.addStretch()
        side.addWidget(self.issue_button)
        side.addWidget(self.save_button)
        box = QWidget()
        box.setLayout(side)
        box.setFixedWidth(self.context.look.px(FIELD_PIXELS))
        body = QHBoxLayout()
        body.setSpacing(16)
        body.addWidget(self.text, 1)
        body.addWidget(box)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 8, 16, 8)
        column.setSpacing(8)
        column.addLayout(head)
        column.addLayout(body, 1)

    def _connect(self) -> None:
        self.bulletin_button.clicked.connect(self.bulletin)
        self.log_button.clicked.connect(self.log)
        self.issue_button.clicked.connect(self.issue)
        self.save_button.clicked.connect(self.save)
        self.hour.returnPressed.connect(self._set_hour)
