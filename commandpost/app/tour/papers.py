"""The papers of the night: first report on time, a follow-up that says only what changed."""

from __future__ import annotations

from PySide6.QtWidgets import QAbstractButton, QLineEdit, QPlainTextEdit, QWidget

from commandpost.app.tour.hands import click, rewrite, wait_until, when_asked, write
from commandpost.app.tour.midnight import subject
from commandpost.app.tour.stage import Stage
from commandpost.domain.incident import Paper
from commandpost.domain.reporting import Medium
from commandpost.domain.reporting import Stage as Round
from commandpost.ui.dialogs.confirm import Confirm
from commandpost.ui.pages.papers.page import PapersPage
from commandpost.usecases.papers import paper_bytes, write_file
from commandpost.usecases.views.boards import incident_detail


def first_report(stage: Stage) -> None:
    """Drawn up, looked at, issued within the limit; its hash stands in the journal."""
    stage.at(23, 0, 18)
    paper = _issue(stage, "draw_first_report", "first-report", "降雨持续，水位缓涨")
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    written = [o for o in found.obligations if o.medium is Medium.WRITTEN]
    first = [o for o in written if o.stage is Round.FIRST]
    stage.check(
        all(o.met_at is not None and not o.late for o in first), "every first report in time"
    )
    stage.check(any(o.stage is Round.FOLLOW_UP for o in written), "follow-ups are owed now")
    stage.found["first"] = paper.serial


def follow_up(stage: Stage) -> None:
    """Cites the first report and says what changed since."""
    stage.at(23, 1, 40)
    paper = _issue(stage, "draw_follow_up", "follow-up", "雨势减弱，水位仍在警戒以上")
    stage.check(paper.serial != stage.found["first"], "the follow-up has its own number")


def _issue(stage: Stage, button: str, name: str, trend: str) -> Paper:
    page = stage.page("papers", subject(stage))
    assert isinstance(page, PapersPage)
    rewrite(stage.find(QLineEdit, "paper_approved_by"), "李二二")
    field = stage.find(QPlainTextEdit, "paper_trend")
    field.selectAll()
    write(field, trend)
    click(stage.find(QAbstractButton, button))
    wait_until(lambda: page.preview.complete, "the drawn pages")
    stage.snap(name)
    before = len(_issued(stage))
    when_asked(say_yes)
    click(stage.find(QAbstractButton, "issue_paper"))
    wait_until(lambda: len(_issued(stage)) > before, "the issued paper")
    paper = _issued(stage)[-1]
    pdf = stage.ask(paper_bytes, paper.serial)
    write_file(stage.out / f"{name}.pdf", pdf)
    return paper


def say_yes(question: QWidget) -> None:
    """Agree to what leaves the house."""
    assert isinstance(question, Confirm)
    click(question.yes_button)


def _issued(stage: Stage) -> list[Paper]:
    found, _ = stage.ask(incident_detail, stage.found["incident"])
    return [p for p in found.papers if p.issued_at is not None]
