"""Rules of the design that no tool knows: each finds what it forbids, and finds nothing here."""

from __future__ import annotations

import ast
import re
import sys

import pytest

from tests.architecture.source import (
    Module,
    dotted,
    imports,
    in_rooms,
    module,
    modules,
    strings,
    told,
)

NAMELESS = {"utils", "util", "helpers", "helper", "common", "manager", "managers", "base", "misc"}
WALL_CLOCK = re.compile(
    r"(^|\.)(datetime\.(now|utcnow|today)|date\.today"
    r"|time\.(time|time_ns|localtime|gmtime|ctime))$"
)
COLOUR = re.compile(r"#(?:[0-9a-fA-F]{8}|[0-9a-fA-F]{6})(?![0-9a-zA-Z])|^#[0-9a-fA-F]{3,4}$")
SQL = re.compile(
    r"^\s*(select|insert|update|delete|replace|create|drop|alter|with|attach|vacuum)\b",
    re.IGNORECASE,
)
UNFINISHED = re.compile(  # "to-do" is also what the desk has: 待办
    r"\b(TODO|FIXME|XXX|HACK)\b|(?i:not implemented|coming soon)|暂未|敬请期待|待实现"
)


def nameless(each: Module):
    """``utils`` says nothing about what is inside, so everything ends up inside."""
    for part in each.place.removesuffix(".py").split("/"):
        if NAMELESS & set(part.split("_")):
            yield 1, f"the name {part!r} says nothing"


def beyond_the_standard_library(each: Module):
    """Imports that are neither Python's nor the room's own."""
    for line, name in imports(each):
        top = name.split(".")[0]
        own = name == "commandpost.domain" or name.startswith("commandpost.domain.")
        if top not in sys.stdlib_module_names and not (own and each.room == "domain"):
            yield line, f"imports {name}"


def unfinished(each: Module):
    """What is in the tree is finished."""
    for number, line in enumerate(each.text.splitlines(), 1):
        if UNFINISHED.search(line):
            yield number, line.strip()
    for node in ast.walk(each.tree):
        raised = node.exc if isinstance(node, ast.Raise) else None
        name = dotted(raised.func if isinstance(raised, ast.Call) else raised) if raised else ""
        if name == "NotImplementedError":
            yield node.lineno, "raises NotImplementedError"


def wall_clock(each: Module):
    """All time comes through the desk's clock, so that a drill is the same code."""
    for node in ast.walk(each.tree):
        if isinstance(node, ast.Attribute) and WALL_CLOCK.search(dotted(node)):
            yield node.lineno, f"reads {dotted(node)}"
        if isinstance(node, ast.ImportFrom) and node.module == "time":
            for alias in node.names:
                if WALL_CLOCK.search(f"time.{alias.name}"):
                    yield node.lineno, f"imports time.{alias.name}"


def colour_literals(each: Module):
    """Colours are the theme's: resources/themes."""
    for line, text in strings(each):
        for found in COLOUR.finditer(text):
            yield line, f"colour {found[0]}"


def bare_labels(each: Module):
    """A label from anywhere else could show a caller's words as rich text."""
    if each.place == "ui/widgets/labels.py":
        return
    for node in ast.walk(each.tree):
        made = [node.func] if isinstance(node, ast.Call) else getattr(node, "bases", [])
        for thing in made:
            if dotted(thing).split(".")[-1] == "QLabel":
                yield thing.lineno, "QLabel made here"


def message_boxes(each: Module):
    """ui.messages is the one door for notices."""
    if each.place == "ui/messages.py":
        return
    for node in ast.walk(each.tree):
        name = node.id if isinstance(node, ast.Name) else getattr(node, "attr", "")
        if name == "QMessageBox":
            yield node.lineno, "QMessageBox"


def markup_paragraphs(each: Module):
    """reportlab's paragraphs read markup: only reports.layout, which escapes, may have them."""
    if each.place.startswith(("reports/layout.py", "reports/layout/")):
        return
    for node in ast.walk(each.tree):
        foreign = isinstance(node, ast.ImportFrom) and (node.module or "").startswith("reportlab")
        taken = {alias.name for alias in node.names} if foreign else set()
        if taken & {"Paragraph", "XPreformatted"}:
            yield node.lineno, "takes reportlab's paragraphs"
        if isinstance(node, ast.Attribute) and dotted(node).endswith("platypus.Paragraph"):
            yield node.lineno, "takes reportlab's paragraphs"


def sql_by_formatting(each: Module):
    """Values are bound, never written into the statement."""
    for node in ast.walk(each.tree):
        if isinstance(node, ast.JoinedStr):
            parts = node.values
            first = parts[0].value if parts and isinstance(parts[0], ast.Constant) else ""
            if len(parts) > 1 and SQL.match(str(first)):
                yield node.lineno, "SQL made by an f-string"
        if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Mod):
            left = node.left
            if isinstance(left, ast.Constant) and SQL.match(str(left.value)):
                yield node.lineno, "SQL made by %"
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            text = getattr(node.func.value, "value", "")
            if node.func.attr == "format" and SQL.match(str(text)):
                yield node.lineno, "SQL made by format()"


def test_domain_is_standard_library_only():
    assert not told(beyond_the_standard_library, in_rooms("domain"))


def test_bootstrap_is_standard_library_only():
    assert not told(beyond_the_standard_library, in_rooms("bootstrap"))


def test_every_name_says_something():
    assert not told(nameless, modules())


def test_nothing_is_left_unfinished():
    assert not told(unfinished, modules())


def test_the_wall_clock_is_read_by_host_alone_of_what_decides():
    assert not told(wall_clock, in_rooms("domain", "usecases", "drill"))


def test_colours_come_from_the_theme():
    assert not told(colour_literals, modules())


def test_labels_are_made_in_one_place():
    assert not told(bare_labels, in_rooms("ui", "app"))


def test_notices_go_through_one_door():
    assert not told(message_boxes, in_rooms("ui", "app"))


def test_markup_is_read_in_one_place():
    assert not told(markup_paragraphs, modules())


def test_values_are_bound_in_sql():
    assert not told(sql_by_formatting, in_rooms("store"))


def test_every_module_says_what_it_is_for():
    silent = [each.place for each in modules() if each.text and not ast.get_docstring(each.tree)]
    assert not silent


@pytest.mark.parametrize(
    ("rule", "place", "text"),
    [
        (nameless, "host/utils.py", ""),
        (nameless, "store/base_table.py", ""),
        (beyond_the_standard_library, "domain/x.py", "import msgspec"),
        (beyond_the_standard_library, "domain/x.py", "def f():\n    from yaml import load"),
        (beyond_the_standard_library, "domain/x.py", "from commandpost.host import paths"),
        (beyond_the_standard_library, "bootstrap.py", "import commandpost.domain.ids"),
        (unfinished, "ui/x.py", "a = 1  # TO" + "DO later"),
        (unfinished, "ui/x.py", "def f():\n    raise NotImplementedError"),
        (unfinished, "ui/x.py", "def f():\n    raise NotImplementedError('x')"),
        (wall_clock, "usecases/x.py", "import datetime\nnow = datetime.datetime.now()"),
        (wall_clock, "domain/x.py", "from datetime import date\nf = date.today"),
        (wall_clock, "drill/x.py", "import time\nt = time.time_ns()"),
        (wall_clock, "domain/x.py", "from time import time"),
        (colour_literals, "ui/x.py", "a = 'color: #1a2B3c;'"),
        (colour_literals, "ui/x.py", "a = '#fff'"),
        (bare_labels, "ui/pages/x.py", "label = QLabel('x')"),
        (bare_labels, "ui/pages/x.py", "class Big(QtWidgets.QLabel): ..."),
        (message_boxes, "ui/dialogs/x.py", "QMessageBox.warning(None, 'a', 'b')"),
        (message_boxes, "ui/dialogs/x.py", "QtWidgets.QMessageBox()"),
        (markup_paragraphs, "reports/x.py", "from reportlab.platypus import Paragraph"),
        (markup_paragraphs, "reports/x.py", "a = platypus.Paragraph('x', style)"),
        (sql_by_formatting, "store/x.py", "a = f'select * from {table}'"),
        (sql_by_formatting, "store/x.py", "a = 'DELETE FROM %s' % table"),
        (sql_by_formatting, "store/x.py", "a = 'drop table {}'.format(table)"),
    ],
)
def test_a_planted_offence_is_found(rule, place, text):
    assert told(rule, [module(place, text)])


@pytest.mark.parametrize(
    ("rule", "place", "text"),
    [
        (beyond_the_standard_library, "domain/x.py", "from commandpost.domain import ids"),
        (unfinished, "ui/x.py", "try:\n    f()\nexcept NotImplementedError:\n    pass"),
        (colour_literals, "ui/x.py", "a = 'issue #12 and #abcdefg'"),
        (bare_labels, "ui/widgets/labels.py", "label = QLabel('x')"),
        (bare_labels, "ui/pages/x.py", "found = self.findChildren(QLabel)"),
        (message_boxes, "ui/messages.py", "QMessageBox()"),
        (markup_paragraphs, "reports/layout.py", "from reportlab.platypus import Paragraph"),
        (markup_paragraphs, "reports/x.py", "from commandpost.reports.blocks import Paragraph"),
        (unfinished, "ui/x.py", "rows = todo(desk)"),
        (sql_by_formatting, "store/x.py", "a = f'{count} rows selected'"),
        (wall_clock, "usecases/x.py", "now = desk.clock.now()"),
    ],
)
def test_what_is_right_is_left_alone(rule, place, text):
    assert not told(rule, [module(place, text)])
