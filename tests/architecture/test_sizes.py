"""Size is a symptom: what outgrows one's head shows here before it is a habit."""

from __future__ import annotations

import ast
from statistics import median, quantiles

from tests.architecture.source import Module, module, modules, told

MODULE, CLASS, FUNCTION = 400, 250, 60
MEDIAN, P90 = 120, 300  # about a hundred; under three hundred
MAIN_WINDOW = 250
# Grown for a reason that is written here: place or place:name, and the reason.
EXCEPTIONS: dict[str, str] = {}


def _too_long(each: Module):
    yield from ((each.lines, what) for what in _long_module(each))
    for node in ast.walk(each.tree):
        limit = _limit(node)
        if limit is None:
            continue
        lines = (node.end_lineno or node.lineno) - node.lineno + 1
        if lines > limit and f"{each.place}:{node.name}" not in EXCEPTIONS:
            yield node.lineno, f"{node.name} has {lines} lines, {limit} are allowed"


def _long_module(each: Module):
    limit = MAIN_WINDOW if each.place == "ui/main_window.py" else MODULE
    if each.lines > limit and each.place not in EXCEPTIONS:
        yield f"the module has {each.lines} lines, {limit} are allowed"


def _limit(node: ast.AST) -> int | None:
    if isinstance(node, ast.ClassDef):
        return CLASS
    if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
        return FUNCTION
    return None


def test_no_module_class_or_function_outgrows_its_limit():
    assert not told(_too_long, modules())


def test_most_modules_are_short():
    lengths = [each.lines for each in modules() if each.tree.body]
    assert median(lengths) <= MEDIAN, "the median module is to stay about a hundred lines"
    assert quantiles(lengths, n=10)[8] < P90


def test_a_function_of_sixty_one_lines_is_found():
    long = "def planted():\n" + "    pass\n" * 60
    assert told(_too_long, [module("domain/x.py", long)])
    assert not told(_too_long, [module("domain/x.py", long[:-9])])


def test_a_class_or_module_too_long_is_found():
    assert told(_too_long, [module("domain/x.py", "class Planted:\n" + "    a = 1\n" * 250)])
    assert told(_too_long, [module("domain/x.py", "a = 1\n" * 401)])
    assert told(_too_long, [module("ui/main_window.py", "a = 1\n" * 251)])


def test_every_exception_still_names_something_too_long():
    places = {each.place: each for each in modules()}
    stale = [name for name in EXCEPTIONS if name.partition(":")[0] not in places]
    assert not stale
