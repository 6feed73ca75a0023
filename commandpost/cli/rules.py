"""``commandpost rules``: the reporting rules in force, a file of rules checked, or written."""

from __future__ import annotations

from argparse import Namespace
from collections.abc import Iterator
from pathlib import Path

from commandpost.cli import FINDINGS, OK
from commandpost.cli.output import desk, show
from commandpost.domain.profile_check import Problem
from commandpost.domain.profile_edit import Part, items
from commandpost.domain.reporting import DeadlineRule, Profile
from commandpost.host.library import load_profile
from commandpost.host.text import text
from commandpost.usecases.rules import check_rules, read_rules, rules_of, write_rules
from commandpost.usecases.rules_words import (
    difference_words,
    item_words,
    problem_words,
    value_words,
)


def show_rules(options: Namespace) -> None:
    """The station's rules with their sources, and what differs from the library."""
    with desk(options) as at:
        rules = at.ask(rules_of, at.profile().profile)
    library = load_profile(rules.id)
    lines = [text("cli.rules.differs", line=line) for line in difference_words(library, rules)]
    value = {"rules": rules, "differences": lines}
    show(value, options, (*_lines(rules), *(lines or [text("cli.rules.same")])))


def check(options: Namespace) -> int:
    """What is wrong with the rules in a file; 1 when something keeps them from being saved."""
    rules = read_rules(Path(options.file))
    found = check_rules(rules)
    lines = [_problem(rules, problem) for problem in found]
    if not lines:
        lines = [text("cli.rules.sound", file=options.file, title=rules.title)]
    show({"title": rules.title, "problems": found}, options, lines)
    return FINDINGS if any(problem.refuses for problem in found) else OK


def export(options: Namespace) -> None:
    """The station's rules as a file to edit, check and take in again."""
    with desk(options) as at:
        rules = at.ask(rules_of, at.profile().profile)
    write_rules(rules, Path(options.file))
    value = {"id": rules.id, "file": options.file}
    show(value, options, [text("cli.written", file=options.file)])


def _problem(rules: Profile, problem: Problem) -> str:
    mark = text("cli.rules.error" if problem.refuses else "cli.rules.warning")
    return text("cli.rules.problem", mark=mark, words=problem_words(rules, problem))


def _lines(rules: Profile) -> Iterator[str]:
    for part in Part:
        for item in items(rules, part):
            limit = _limit(item) if isinstance(item, DeadlineRule) else ""
            yield "\t".join((item_words(item), limit, item.source, item.confidence))


def _limit(rule: DeadlineRule) -> str:
    for name in ("minutes", "every_minutes", "daily_at"):
        value = getattr(rule, name)
        if value:
            return f"{text(f'rules.field.{name}')} {value_words(value)}"
    return text("rules.field.station")
