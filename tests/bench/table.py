"""The one table at the end of ``python3 -m tests bench``: name, median, ratio, target."""

from __future__ import annotations

from dataclasses import dataclass

ROWS: list[Row] = []


@dataclass(frozen=True, slots=True)
class Row:
    """One measurement; ``ratio`` and ``target`` where there is something to compare with."""

    name: str
    median: str
    ratio: float | None = None
    target: float | None = None
    unit: str = ""


def note(row: Row) -> Row:
    """Remember a row for the table."""
    ROWS.append(row)
    return row


def lines() -> list[str]:
    """The table as text."""
    head = f"{'measured':<44}{'median':>12}{'ratio':>8}{'target':>10}"
    return [head, "-" * len(head), *(_line(row) for row in ROWS)]


def _line(row: Row) -> str:
    ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
    target = "" if row.target is None else f"≤ {row.target:g}{row.unit}"
    return f"{row.name:<44}{row.median:>12}{ratio:>8}{target:>10}"
