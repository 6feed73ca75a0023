"""``commandpost plans due`` and ``plans search``: what plans owe, and where words stand in them."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator

from commandpost.cli import FINDINGS, OK
from commandpost.cli.output import desk, show
from commandpost.domain.errors import OperatorError
from commandpost.domain.plan_due import DueState
from commandpost.host.text import text
from commandpost.usecases.views.life_words import due_day, duty_word, state_word
from commandpost.usecases.views.plan_life import DueList, due_list
from commandpost.usecases.views.plan_search import SHORTEST, Hit, search_plans


def due(options: Namespace) -> int:
    """The duties of all plans, soonest first; 1 when one is overdue."""
    with desk(options) as at:
        found = at.ask(due_list)
    show(found, options, _due_lines(found))
    late = any(row.line.state is DueState.OVERDUE for row in found.rows)
    return FINDINGS if late else OK


def _due_lines(found: DueList) -> Iterator[str]:
    for row in found.rows:
        line = row.line
        words = (due_day(line), state_word(line), duty_word(line.due.duty), row.title)
        yield "\t".join((*words, line.due.source))
    if not found.rows:
        yield text("cli.due.none")
    for title in found.unrecorded:
        yield text("cli.due.unrecorded", title=title)
    if found.models:
        yield text("cli.due.models", count=found.models)


def search(options: Namespace) -> int:
    """Every place in the plans in force that holds the words; 1 when none does."""
    words = " ".join(options.words)
    with desk(options) as at:
        found = at.ask(search_plans, words)
    if len(found.asked.replace(" ", "")) < SHORTEST:
        raise OperatorError("cli.search.short")
    lines = [_line(hit) for hit in found.hits]
    show(found, options, lines or [text("cli.search.none", words=words)])
    return OK if found.hits else FINDINGS


def _line(hit: Hit) -> str:
    place = " ".join(w for w in (text(f"plan.part.{hit.part.value}"), hit.heading) if w)
    return f"{hit.title}\t{place}\t{hit.before}{hit.words}{hit.after}"
