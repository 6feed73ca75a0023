"""Before the call: a plan read in and settled, the level matrix, a workbook looked through."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QLineEdit, QTabWidget

from commandpost.app.tour.hands import press, rewrite, wait_until, write
from commandpost.domain.bounds import metric_word
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.plan_settling import Verdict
from commandpost.host.paths import resources_dir
from commandpost.host.text import language
from commandpost.ui.pages.plan_import.page import WORK, PlanImportPage
from commandpost.ui.pages.plans.page import PlansPage
from commandpost.ui.pages.roster_import.page import RosterImportPage
from commandpost.ui.plan_files import PLAN_FILE
from commandpost.ui.plan_forms.conditions import ConditionForm
from commandpost.usecases.rosters import roster
from commandpost.usecases.views.library import plan_list, plan_revision_in_force
from commandpost.usecases.views.plan_findings import metric_catalogue

if TYPE_CHECKING:
    from commandpost.app.tour.stage import Stage

DOUBTS, REFUSED = 2, 3
CUT_OFF = "villages_no_road"


def plan_imported(stage: Stage) -> None:
    """A Word file beside what was found in it; two doubts settled by key; taken in."""
    stage.at(22, 21, 56)
    path = resources_dir() / "demo" / "township-plan.docx"
    page = stage.page("plan_import", Subject(PLAN_FILE, Id(str(path))))
    assert isinstance(page, PlanImportPage)
    wait_until(lambda: page.showing == WORK and page.sheet.source.complete, "the plan read")
    stage.settle()
    title, before = _title(page), stage.ask(plan_list)
    stage.check(page.settling is not None and page.settling.open_doubts == DOUBTS, "two doubts")
    stage.check(title not in {row.title for row in before}, "reading takes nothing in")
    stage.snap("plan-import")
    press(page.sheet.doubts, "M")
    _bound_by_a_figure(stage, page)
    stage.check(_verdicts(page) == (Verdict.MANUAL, Verdict.CORRECTED), "both doubts settled")
    write(stage.find(QLineEdit, "import_reason"), "镇里报来的现行预案，首次入库")
    stage.snap("plan-settled")
    press(page, "Ctrl+Return")
    wait_until(lambda: len(stage.ask(plan_list)) == len(before) + 1, "the plan in the library")
    stage.settle()
    row = next(r for r in stage.ask(plan_list) if r.title == title)
    _, plan = stage.ask(plan_revision_in_force, row.id)
    tests = [t for d in plan.levels for c in d.conditions for t in c.tests]
    stage.check(any(t.metric == CUT_OFF and t.min == 2 for t in tests), "the corrected bound")


def _title(page: PlanImportPage) -> str:
    assert page.settling is not None
    return page.settling.draft.plan.title


def _verdicts(page: PlanImportPage) -> tuple[Verdict | None, ...]:
    assert page.settling is not None
    return page.settling.verdicts


def _bound_by_a_figure(stage: Stage, page: PlanImportPage) -> None:
    """The second doubt: the condition is said as a figure and a bound."""
    press(page.sheet.doubts, "Return")
    form = page.sheet.panel.form
    stage.check(isinstance(form, ConditionForm), "the condition's fields")
    assert isinstance(form, ConditionForm)
    metric = stage.ask(metric_catalogue)[CUT_OFF]
    rewrite(form.tests.rows[0].name, metric_word(metric, language()))
    write(form.tests.rows[0].least, "2")
    press(form.tests.rows[0].least, "Return")
    stage.settle()


def level_matrix(stage: Stage) -> None:
    """The flood plan's levels side by side: what each adds."""
    page = stage.page("plans")
    assert isinstance(page, PlansPage)
    flood = next(r for r in stage.ask(plan_list) if r.hazards[:1] == ("flood",) and r.levels == 4)
    _, plan = stage.ask(plan_revision_in_force, flood.id)
    page.shelf.choose(flood.id)
    stage.settle()
    stage.check(plan.definition("flood", ResponseLevel.I) is not None, "four levels of flood")
    stage.snap("level-matrix")


def workbook_looked_through(stage: Stage) -> None:
    """The county's workbook once more: what it would change, and three rows refused by place."""
    before = stage.ask(roster)
    stage.page("forces")
    page = stage.page("roster_import")
    assert isinstance(page, RosterImportPage)
    page.read_file(resources_dir() / "demo" / "county-roster.xlsx")
    wait_until(lambda: page.steps.currentWidget() in (page.columns, page.run), "the workbook")
    if page.steps.currentWidget() is page.columns:
        press(page.columns.table, "Del")
        press(page, "Ctrl+Return")
    wait_until(lambda: page.steps.currentWidget() is page.run, "the dry run")
    stage.settle()
    refused = page.run.found.refused
    stage.check(len(refused) == REFUSED, f"three refused rows, not {len(refused)}")
    stage.check(all(r.sheet and r.row for r in refused), "each with its sheet and row")
    tabs = stage.find(QTabWidget, "dry_run_tabs")
    stage.check(tabs.currentIndex() == 0, "what was refused stands first")
    stage.snap("roster-dry-run")
    press(page, "Esc")
    stage.settle()
    stage.check(stage.ask(roster) == before, "looking through a workbook writes nothing")
