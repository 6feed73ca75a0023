"""The program's own text, for rules about it: every module with its syntax tree."""

from __future__ import annotations

import ast
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "commandpost"


@dataclass(frozen=True)
class Module:
    """One file of the program; ``place`` is its path below ``commandpost/``."""

    place: str
    text: str
    tree: ast.Module

    @property
    def room(self) -> str:
        """The room it belongs to: ``domain``, ``store`` …"""
        return self.place.split("/")[0].removesuffix(".py")

    @property
    def lines(self) -> int:
        """Its length."""
        return len(self.text.splitlines())


def module(place: str, text: str) -> Module:
    """A module from its text, planted ones too."""
    return Module(place, text, ast.parse(text))


@cache
def modules() -> tuple[Module, ...]:
    """Every module of the program."""
    found = sorted(PACKAGE.rglob("*.py"))
    return tuple(
        module(path.relative_to(PACKAGE).as_posix(), path.read_text(encoding="utf-8"))
        for path in found
    )


def in_rooms(*rooms: str) -> tuple[Module, ...]:
    """The modules of those rooms."""
    return tuple(each for each in modules() if each.room in rooms)


def told(rule: Callable[[Module], Iterable[tuple[int, str]]], those: Iterable[Module]) -> list[str]:
    """What a rule finds, in the form an editor can jump to."""
    return [
        f"commandpost/{each.place}:{line}: {what}" for each in those for line, what in rule(each)
    ]


def imports(each: Module) -> Iterator[tuple[int, str]]:
    """Everything a module imports, inside functions too."""
    for node in ast.walk(each.tree):
        if isinstance(node, ast.Import):
            yield from ((node.lineno, alias.name) for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.level == 0:
            yield node.lineno, node.module or ""


def dotted(node: ast.AST) -> str:
    """``a.b.c`` of a name or attribute chain, else nothing."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute):
        return f"{dotted(node.value)}.{node.attr}"
    return ""


def strings(each: Module) -> Iterator[tuple[int, str]]:
    """Every string in a module, docstrings too."""
    for node in ast.walk(each.tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.lineno, node.value
