"""What the incident page can do by key."""

from __future__ import annotations

from commandpost.domain.entries.incident import Verification
from commandpost.ui.actions import ActionDef, Scope
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.incident.left import Left
from commandpost.ui.pages.incident.reporting_keys import REPORTING_ACTIONS
from commandpost.ui.pages.incident.work import (
    COMMAND,
    FIGURES,
    LOG,
    REPORTING,
    TASKS,
    VERIFY,
    Work,
)
from commandpost.ui.pages.page import Page

_K = Scope.KEY

ACTIONS = (
    ActionDef("incident.log", QT_TRANSLATE_NOOP("Actions", "Log"), "Alt+1", "show_log"),
    ActionDef("incident.figures", QT_TRANSLATE_NOOP("Actions", "Figures"), "Alt+2", "show_figures"),
    ActionDef(
        "incident.reporting", QT_TRANSLATE_NOOP("Actions", "Reporting"), "Alt+3", "show_reporting"
    ),
    ActionDef(
        "incident.verify",
        QT_TRANSLATE_NOOP("Actions", "Verification and phone reports"),
        "Alt+4",
        "show_verify",
    ),
    ActionDef("incident.command", QT_TRANSLATE_NOOP("Actions", "Command"), "Alt+5", "show_command"),
    ActionDef("incident.tasks", QT_TRANSLATE_NOOP("Actions", "Tasks"), "Alt+6", "show_tasks"),
    ActionDef(
        "incident.list", QT_TRANSLATE_NOOP("Actions", "List of incidents"), "Alt+I", "focus_list"
    ),
    ActionDef(
        "incident.with_closed",
        QT_TRANSLATE_NOOP("Actions", "Show closed incidents too"),
        "Alt+H",
        "toggle_closed",
    ),
    ActionDef("incident.true", QT_TRANSLATE_NOOP("Actions", "Verified: true"), "Alt+Y", "say_true"),
    ActionDef(
        "incident.false", QT_TRANSLATE_NOOP("Actions", "Verified: not true"), "Alt+N", "say_false"
    ),
    ActionDef(
        "incident.pending",
        QT_TRANSLATE_NOOP("Actions", "Still to be verified"),
        "Alt+P",
        "say_pending",
    ),
    ActionDef(
        "incident.strip", QT_TRANSLATE_NOOP("Actions", "Phone reports"), "Alt+T", "focus_strip"
    ),
    ActionDef(
        "incident.pass_on",
        QT_TRANSLATE_NOOP("Actions", "Pass the framed leader's instruction on"),
        "Alt+O",
        "pass_on",
    ),
    ActionDef(
        "incident.feed_back",
        QT_TRANSLATE_NOOP("Actions", "What came back on the framed instruction"),
        "Alt+B",
        "feed_back",
    ),
    ActionDef(
        "incident.stamp",
        QT_TRANSLATE_NOOP("Actions", "That step of the phone reports is being told now"),
        "1 2 3 4 5 6 7 8 9",
        scope=_K,
    ),
    ActionDef(
        "incident.meet",
        QT_TRANSLATE_NOOP("Actions", "In the reporting grid: note the call, or write the report"),
        "Return",
        scope=_K,
    ),
    ActionDef(
        "incident.call_out",
        QT_TRANSLATE_NOOP("Actions", "Call out the places concerned"),
        "Shift+F6",
        "call_out",
    ),
    ActionDef(
        "incident.enter_figures",
        QT_TRANSLATE_NOOP("Actions", "Enter figures"),
        "Alt+F",
        "enter_figures",
    ),
    ActionDef(
        "incident.readings",
        QT_TRANSLATE_NOOP("Actions", "Readings of a gauge: paste them, or read a file"),
        "Alt+R",
        "enter_readings",
    ),
    ActionDef(
        "incident.verify_figures",
        QT_TRANSLATE_NOOP("Actions", "In the figures table: somebody stands for this place"),
        "V",
        scope=_K,
    ),
    ActionDef(
        "incident.explain_figures",
        QT_TRANSLATE_NOOP("Actions", "In the figures table: why a figure fell or jumped"),
        "E",
        scope=_K,
    ),
    ActionDef(
        "incident.figure_history",
        QT_TRANSLATE_NOOP(
            "Actions", "In the figures table: history of a figure, correct, withdraw"
        ),
        "H",
        scope=_K,
    ),
    ActionDef(
        "incident.dictation",
        QT_TRANSLATE_NOOP("Actions", "Figures by telephone: read out, read back, compare the sum"),
        "Alt+L",
        "dictate_figures",
    ),
    ActionDef(
        "incident.national_sheet",
        QT_TRANSLATE_NOOP("Actions", "Figures for the national system: only changes are marked"),
        "Alt+S",
        "show_national",
    ),
    ActionDef(
        "incident.pictures",
        QT_TRANSLATE_NOOP("Actions", "The situation in pictures"),
        "Ctrl+I",
        "show_pictures",
    ),
    ActionDef(
        "incident.figures_known_at",
        QT_TRANSLATE_NOOP("Actions", "Figures as they were known at a minute"),
        "Alt+Z",
        "figures_known_at",
    ),
    ActionDef(
        "incident.appoint",
        QT_TRANSLATE_NOOP("Actions", "Appoint or hand over on-scene command"),
        "Alt+C",
        "appoint",
    ),
    ActionDef(
        "incident.appoint_technical",
        QT_TRANSLATE_NOOP("Actions", "Appoint the technical commander"),
        "Alt+J",
        "appoint_technical",
    ),
    ActionDef(
        "incident.withdraw",
        QT_TRANSLATE_NOOP("Actions", "Emergency withdrawal"),
        "Alt+W",
        "withdraw",
    ),
    ActionDef(
        "incident.team",
        QT_TRANSLATE_NOOP("Actions", "A team comes or leaves"),
        "Alt+U",
        "sign_team",
    ),
    ActionDef(
        "incident.advice", QT_TRANSLATE_NOOP("Actions", "Technical advice"), "Alt+V", "advise"
    ),
    ActionDef("incident.consult", QT_TRANSLATE_NOOP("Actions", "Consultation"), "Alt+M", "consult"),
    ActionDef(
        "incident.post",
        QT_TRANSLATE_NOOP("Actions", "Command post and groups"),
        "Alt+D",
        "set_post",
    ),
    ActionDef("incident.add_task", QT_TRANSLATE_NOOP("Actions", "Add a task"), "Alt+A", "add_task"),
    ActionDef("incident.grade", QT_TRANSLATE_NOOP("Actions", "Event grade"), "Alt+G", "grade"),
    ActionDef(
        "incident.correct",
        QT_TRANSLATE_NOOP("Actions", "Put place, time or kind of the incident right"),
        "Alt+K",
        "correct",
    ),
    ActionDef(
        "incident.close",
        QT_TRANSLATE_NOOP("Actions", "Close the incident, or open it again"),
        "Alt+X",
        "close_or_reopen",
    ),
    *REPORTING_ACTIONS,
)


class KeyedPage(Page):
    """The slots of ``ACTIONS`` but those that open the page's own dialogs."""

    left: Left
    work: Work

    def show_log(self) -> None:
        """Alt+1."""
        self.work.open(LOG)

    def show_figures(self) -> None:
        """Alt+2."""
        self.work.open(FIGURES)

    def show_reporting(self) -> None:
        """Alt+3."""
        self.work.open(REPORTING)

    def show_verify(self) -> None:
        """Alt+4."""
        self.work.open(VERIFY)

    def show_command(self) -> None:
        """Alt+5."""
        self.work.open(COMMAND)

    def show_tasks(self) -> None:
        """Alt+6."""
        self.work.open(TASKS)

    def focus_list(self) -> None:
        """Alt+I."""
        self.left.table.setFocus()

    def toggle_closed(self) -> None:
        """Alt+H."""
        self.left.with_closed.toggle()

    def say_true(self) -> None:
        """Alt+Y."""
        self.work.say(Verification.TRUE)

    def say_false(self) -> None:
        """Alt+N."""
        self.work.say(Verification.FALSE)

    def say_pending(self) -> None:
        """Alt+P."""
        self.work.say(Verification.PENDING)

    def focus_strip(self) -> None:
        """Alt+T."""
        self.work.open(VERIFY)
        self.work.verify.strip.focus_next()

    def pass_on(self) -> None:
        """Alt+O."""
        self.work.open(VERIFY)
        self.work.verify.instructions.begin_pass_on()

    def feed_back(self) -> None:
        """Alt+B."""
        self.work.open(VERIFY)
        self.work.verify.instructions.begin_feed_back()

    def enter_figures(self) -> None:
        """Alt+F."""
        self.work.open(FIGURES)
        self.work.figures.form.enter()

    def enter_readings(self) -> None:
        """Alt+R."""
        self.work.open(FIGURES)
        self.work.figures.tools.readings()

    def dictate_figures(self) -> None:
        """Alt+L."""
        self.work.open(FIGURES)
        self.work.figures.tools.dictation()

    def show_national(self) -> None:
        """Alt+S."""
        self.work.open(FIGURES)
        self.work.figures.tools.national()

    def show_pictures(self) -> None:
        """Ctrl+I."""
        self.work.open(FIGURES)
        self.work.figures.tools.pictures(self.work.figures.plotted)

    def figures_known_at(self) -> None:
        """Alt+Z."""
        self.work.open(FIGURES)
        self.work.figures.known_at.time.setFocus()

    def appoint(self) -> None:
        """Alt+C."""
        self.work.open(COMMAND)
        self.work.command.open_dialog()

    def appoint_technical(self) -> None:
        """Alt+J."""
        self.work.open(COMMAND)
        self.work.command.open_dialog(technical=True)

    def withdraw(self) -> None:
        """Alt+W."""
        self.work.open(COMMAND)
        self.work.command.scene.order_withdrawal()

    def sign_team(self) -> None:
        """Alt+U."""
        self.work.open(COMMAND)
        self.work.command.scene.sign_team()

    def advise(self) -> None:
        """Alt+V."""
        self.work.open(COMMAND)
        self.work.command.scene.advise()

    def consult(self) -> None:
        """Alt+M."""
        self.work.open(COMMAND)
        self.work.command.scene.hold_consultation()

    def set_post(self) -> None:
        """Alt+D."""
        self.work.open(COMMAND)
        self.work.command.scene.open_post()

    def add_task(self) -> None:
        """Alt+A."""
        self.work.open(TASKS)
        self.work.tasks.begin_task()
