"""What every kind of paper may say, made from the types alone: a new kind is covered by itself.

Two of everything; texts are what ``words`` gives. A kind whose parts must agree with one another
has a matter of its own in ``OWN``.
"""

from __future__ import annotations

import ast
import inspect
import types
import typing
from dataclasses import fields, is_dataclass, replace
from enum import Enum
from functools import cache
from importlib import import_module

from commandpost.domain.paper_frame import Letterhead, PaperFrame, Signatories
from commandpost.domain.paper_kinds import KINDS
from tests.reports.build import at, first, follow_up

PAPERS = tuple(dict.fromkeys((*KINDS, "duty_bulletin", "duty_log")))
WORDS = "云溪县石桥镇青石村"
KEYS = {"paper", "line", "wording", "metric", "approved_how", "key", "entry", "entries", "id"}
"""Fields that hold a name of the program's, not a text that somebody typed."""


def _situation(paper):
    return replace(follow_up() if paper == "follow_up" else first(), paper=paper)


KNOWN = {"serial": "云应急〔2026〕7号", "urgency": "特急"}
"""What must not be the same as other words on the page, to be found there."""

OWN = {"first_report": _situation, "follow_up": _situation}


def _proof(paper):
    made = _built(_matter_class(paper), paper)
    return replace(made, sheet=replace(made.sheet, heads=("报告", *("栏目",) * 5)))


OWN["reporting_proof"] = _proof


def matter_of(paper: str, drill: bool = False):
    """A matter of that kind in plain words."""
    made = OWN[paper](paper) if paper in OWN else _built(_matter_class(paper), paper)
    return _drilled(made) if drill else made


def _drilled(value):
    """The same with every mark of a drill in it set."""
    if isinstance(value, tuple):
        return tuple(map(_drilled, value))
    if not is_dataclass(value):
        return value
    parts = {f.name: getattr(value, f.name) for f in fields(value) if f.init}
    return replace(
        value, **{name: name == "drill" or _drilled(part) for name, part in parts.items()}
    )


def texts(value, path=()):
    """Where somebody's text stands: the way to it and the class and field it is in."""
    for field, part, hint in _parts(value):
        if isinstance(part, str):
            if field not in KEYS and not isinstance(hint, typing.NewType):
                yield (*path, field), (type(value).__name__, field)
        elif isinstance(part, tuple):
            for number, one in enumerate(part):
                if isinstance(one, str) and field not in KEYS:
                    yield (*path, field, number), (type(value).__name__, field)
                elif is_dataclass(one):
                    yield from texts(one, (*path, field, number))
        elif is_dataclass(part):
            yield from texts(part, (*path, field))


def put(value, path, words):
    """The same matter with other words at the end of a way."""
    if not path:
        return words
    step, *rest = path
    if isinstance(value, tuple):
        return (*value[:step], put(value[step], rest, words), *value[step + 1 :])
    return replace(value, **{step: put(getattr(value, step), rest, words)})


def _parts(value):
    hints = _hints(type(value))
    for field in fields(value):
        yield field.name, getattr(value, field.name), hints[field.name]


@cache
def _hints(cls):
    return typing.get_type_hints(cls)


def _matter_class(paper):
    module = import_module(f"commandpost.reports.{paper}")
    (name, *_) = module.draft.__annotations__.values()
    for node in ast.walk(ast.parse(inspect.getsource(module))):
        if isinstance(node, ast.ImportFrom) and name in {alias.name for alias in node.names}:
            return getattr(import_module(node.module), name)
    return getattr(module, name)


def _built(cls, paper, above=()):
    if cls is PaperFrame:
        return _frame(paper)
    if cls is Letterhead:
        return _frame(paper).letterhead
    if cls is Signatories:
        return _frame(paper).signatories
    hints, above, known = _hints(cls), (*above, cls), {**KNOWN, "paper": paper}
    return cls(
        **{
            field.name: known.get(field.name) or _value(hints[field.name], paper, above)
            for field in fields(cls)
            if field.init and field.name != "drill"
        }
    )


def _frame(paper):
    base = first()
    return PaperFrame(
        paper,
        "云应急〔2026〕7号",
        base.letterhead,
        base.signatories,
        base.taken_at,
        base.recipients,
        base.copies_to,
        "特急",
    )


def _value(hint, paper, above):
    """A value of a type; what holds itself ends where it would begin again."""
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin in (typing.Union, types.UnionType):
        leaf = [one for one in inside if one is not type(None) and one not in above]
        return _value(leaf[0], paper, above) if leaf else None
    if origin is tuple:
        if inside[1:] == (Ellipsis,):
            count = 0 if _again(inside[0], above) else 2
            return tuple(_value(inside[0], paper, above) for _ in range(count))
        return tuple(_value(one, paper, above) for one in inside)
    return _single(hint, paper, above)


def _again(hint, above):
    return hint in above or any(one in above for one in typing.get_args(hint))


def _single(hint, paper, above):
    if typing.get_origin(hint) is typing.Literal:
        return typing.get_args(hint)[0]
    if typing.get_origin(hint) in (dict, frozenset, list):
        return typing.get_origin(hint)()
    if isinstance(hint, typing.NewType):
        return at(23, 1, 30) if hint.__supertype__ is int else WORDS
    if is_dataclass(hint):
        return _built(hint, paper, above)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return next(iter(hint))
    return {str: WORDS, int: 3, float: 12.0, bool: False, bytes: b""}[hint]
