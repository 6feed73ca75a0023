"""行动清单 on paper: what the screen shows, phase by phase, in words."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from commandpost.domain.checklist import (
    RESET,
    YES,
    Task,
    deferred_tasks,
    find,
    open_tasks,
    phased,
    replaced,
)
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.times import chinese, dated
from commandpost.reports import page
from commandpost.reports.characters import visible
from commandpost.reports.flow import Flow, Item, Part, Space
from commandpost.reports.fonts import GETA, Role, glyphs
from commandpost.reports.para import Set, Style, para
from commandpost.reports.phrases import Phrases
from commandpost.reports.table import Row
from commandpost.reports.words import words

if TYPE_CHECKING:
    from reportlab.pdfgen.canvas import Canvas

    from commandpost.domain.list_paper import ListPaper

_MM = page.MM
_WIDTHS = (10 * _MM, 62 * _MM, 24 * _MM, 22 * _MM, 38 * _MM)
_PAD = 5.0
TITLE = Style(Role.TITLE, page.SIZE_2, page.SIZE_2 * 1.5, Set.CENTRED)
LINE = Style(Role.FANG, 12.0, 18.0)
SMALL = Style(Role.FANG, page.SIZE_5, page.SIZE_5 * 1.35)
BOLD = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.35)
HEAD = Style(Role.HEI, page.SIZE_5, page.SIZE_5 * 1.3, Set.CENTRED)
FOOT = Style(Role.FANG, 12.0, 18.0, Set.CENTRED)
_COLUMNS = ("number", "what", "whose", "due", "state")


def typeset_task_list(paper: ListPaper) -> bytes:
    """The PDF; the same list at the same minute gives the same bytes."""
    from reportlab.pdfgen.canvas import Canvas

    told, lost, out = _Told(paper), set[str](), BytesIO()
    canvas = Canvas(
        out,
        pagesize=(page.PAGE_WIDTH, page.PAGE_HEIGHT),
        invariant=1,
        lang="zh-CN",
        initialFontName=glyphs(Role.FANG)[GETA].font,  # type: ignore[arg-type]
    )
    canvas.setTitle(visible(f"{told.say('title')} {paper.title}".strip()))
    canvas.setCreator("CommandPost")

    def outside(drawn: Canvas, number: int) -> None:
        foot = page.PAGE_HEIGHT - page.TOP - page.HEIGHT - page.NUMBER_DROP
        text = f"{paper.drill}　{told.say('page', number=number)}".strip()
        for line in para(text, FOOT, page.WIDTH, lost):
            line.draw(drawn, page.LEFT, foot)

    flow = Flow(canvas, outside)
    flow.add(Part(_top(told, lost)))
    head: list[Item] = [_cells(tuple(told.say(key) for key in _COLUMNS), HEAD, lost, shaded=True)]
    rows: list[Item] = []
    number = 0
    for phase, group in phased(paper.tasks):
        rows.append(_phase(told.phase(phase.name.lower(), group), lost))
        for task in group:
            number += 1
            rows.append(_cells(told.row(number, task), SMALL, lost))
    flow.add(Part([*head, *rows], head, 1, len(rows) + 1))
    flow.end()
    canvas.save()
    return out.getvalue()


def _top(told: _Told, lost: set[str]) -> list[Item]:
    items: list[Item] = [
        *para(told.say("title"), TITLE, page.WIDTH, lost),
        Space(6, hard=True),
    ]
    for text in told.head():
        items += para(text, LINE, page.WIDTH, lost)
    return [*items, Space(6, hard=True)]


def _cells(texts: tuple[str, ...], style: Style, lost: set[str], *, shaded: bool = False) -> Row:
    cells = tuple(
        para(text, style, width - _PAD, lost) for text, width in zip(texts, _WIDTHS, strict=True)
    )
    return Row(cells, _WIDTHS, shaded=shaded, keep=shaded)


def _phase(text: str, lost: set[str]) -> Row:
    wide = sum(_WIDTHS)
    return Row((para(text, BOLD, wide - _PAD, lost),), (wide,), shaded=True, keep=True)


class _Told:
    """The list in official words."""

    def __init__(self, paper: ListPaper) -> None:
        self.say = words("task_list")
        self._paper = paper
        self._phrases = Phrases(self.say, paper.offset)
        self._sections = dict(paper.sections)

    def head(self) -> tuple[str, ...]:
        """Plan, level, version; unit and minute; how far it has come."""
        paper, tasks = self._paper, self._paper.tasks
        about = [self.say("plan", title=paper.title)]
        about += [self.say("level", level=paper.level)] if paper.level else []
        about += [self.say("version", version=paper.version)] if paper.version else []
        unit = self.say("unit", unit=paper.unit)
        printed = self.say("printed", at=chinese(paper.at, paper.offset), by=paper.by)
        states = [task.state for task in tasks]
        counts = self.say(
            "counts",
            total=len(tasks),
            done=states.count(TaskState.DONE),
            over=states.count(TaskState.OVERRIDDEN),
            none=states.count(TaskState.NOT_APPLICABLE),
            later=len(deferred_tasks(tasks)),
            open=len(open_tasks(tasks)),
        )
        if paper.complete is not None:
            counts += self.say("complete", at=chinese(paper.complete, paper.offset))
        return ("　".join(about), f"{unit}　{printed}", counts)

    def phase(self, key: str, group: tuple[Task, ...]) -> str:
        """A heading with its count."""
        return f"{self.say(key)}　{sum(t.settled for t in group)}/{len(group)}"

    def row(self, number: int, task: Task) -> tuple[str, ...]:
        """Number, item with what the plan says of it, whose, until when, and how it stands."""
        due = task.due if not task.settled else task.seed.due_at
        return (
            str(number),
            self._what(task),
            task.seed.actor,
            dated(due, self._paper.offset) if due is not None else "",
            self._state(task),
        )

    def _what(self, task: Task) -> str:
        seed, say = task.seed, self.say
        lines = [(say("key") if seed.critical else "") + seed.text]
        if seed.asks:
            lines.append(say("asks", question=seed.asks))
        if seed.value and not task.value:
            lines.append(say("needs", what=seed.value))
        if seed.after and any(t.id == seed.after for t in self._paper.tasks):
            before = find(self._paper.tasks, seed.after)
            lines.append(say("after", task=before.seed.text))
        if seed.clause:
            named = f"{seed.clause} {self._sections.get(seed.clause, '')}".strip()
            lines.append(say("section", section=named))
        return "\n".join(lines)

    def _state(self, task: Task) -> str:
        """The state in a word and a mark, then who, when, what came back or why."""
        say, lines = self.say, [self.say(f"state_{task.state.value}")]
        if task.overdue(self._paper.at) and task.due is not None:
            late = self._phrases.duration(self._paper.at - task.due)
            lines.append(f"{say('state_overdue')} {late}")
        if task.settled_at is not None:
            lines.append(f"{dated(task.settled_at, self._paper.offset)} {task.by}".strip())
        if task.done_late and task.settled_at is not None and task.seed.due_at is not None:
            late = self._phrases.duration(task.settled_at - task.seed.due_at)
            lines.append(say("late", span=late))
        if task.ordered_at is not None:
            at = dated(task.ordered_at, self._paper.offset)
            lines.append(say("ordered", whom=task.ordered_to, at=at))
        if task.feedback:
            lines.append(say("fed_back", words=task.feedback))
        if task.value:
            answered = say("said_yes" if task.value == YES else "said_no")
            lines.append(answered if task.seed.asks else task.value)
        return "\n".join([*lines, *self._aside(task)])

    def _aside(self, task: Task) -> list[str]:
        say = self.say
        if replaced(task):
            return [say("replaced")]
        if task.auto.startswith("sensed:"):
            return [say("sensed")]
        if task.auto == RESET:
            return [say("reset", reason=task.reason)]
        found = []
        if task.until is not None or task.trigger:
            until = dated(task.until, self._paper.offset) if task.until is not None else ""
            found.append(say("until", what=" ".join(w for w in (until, task.trigger) if w)))
        if task.reason and task.state is not TaskState.DONE:
            found.append(say("because", reason=task.reason))
        return found
