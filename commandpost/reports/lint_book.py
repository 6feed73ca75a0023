"""The rules that papers are looked through with, read once from ``resources/lint.yaml``."""

from __future__ import annotations

from functools import cache

from commandpost.domain.findings import Severity
from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class WordRule:
    """Words that do not stand in a paper; ``key`` names the sentence that says why."""

    key: str
    pattern: str
    severity: Severity
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class UncertainRule:
    """Words that leave something open, and the marks with which they may stand."""

    pattern: str
    marked: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class UnitRule:
    """A figure needs a unit: what before a number makes it no figure, what after it is no unit."""

    not_a_figure: str
    follows: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class LivesRule:
    """How the dead, the missing and the injured are told of in words."""

    dead: str
    missing: str
    injured: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class NamedRule:
    """Who is named after such words is a private person."""

    people: str
    source: str
    confidence: str


@dataclass(frozen=True, slots=True)
class LintBook:
    """All rules; ``limits`` are characters by kind, ``required`` elements by kind and where each
    stands in the matter.
    """

    words: tuple[WordRule, ...]
    times: tuple[WordRule, ...]
    uncertain: UncertainRule
    units: UnitRule
    casualties: LivesRule
    limits: dict[str, int]
    named: NamedRule
    required: dict[str, dict[str, str]]


@cache
def lint_book() -> LintBook:
    """The rules of this program."""
    import msgspec

    from commandpost.host.paths import resources_dir

    content = (resources_dir() / "lint.yaml").read_bytes()
    return msgspec.yaml.decode(content, type=LintBook)
