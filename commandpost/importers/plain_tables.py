"""Tables of contacts, resources and levels in a plan: seen by their header, kept as rows."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.importers import limits
from commandpost.importers.level_tables import is_level_table
from commandpost.importers.outline import Source
from commandpost.importers.sheets import layout
from commandpost.importers.tables import Table

if TYPE_CHECKING:
    from collections.abc import Iterator

    from commandpost.importers.tables import Row

_RULE = re.compile(r"^[\s|:+=-]+$")
_BREAK = re.compile(r"<br ?/?>", re.IGNORECASE)
_LEAST_ROWS = 2


def is_roster(rows: tuple[Row, ...]) -> bool:
    """Whether a table has the header of a roster and something below it."""
    if len(rows) < _LEAST_ROWS or max(map(len, rows)) > limits.COLUMNS:
        return False
    return layout(Table("", rows[:20])) is not None


def with_tables(sources: list[Source]) -> Iterator[Source]:
    """The same paragraphs, where lines ruled by ``|`` or tabs under a table's header are rows."""
    waiting: list[Source] = []
    separator = ""
    for source in sources:
        own = _separator(source)
        if waiting and own != separator:
            yield from _table(waiting, separator)
            waiting = []
        separator = own
        if own:
            waiting.append(source)
        else:
            yield source
    yield from _table(waiting, separator)


def _separator(source: Source) -> str:
    words = source.text.strip()
    if source.table or not words:
        return ""
    if words.startswith("|") and words.count("|") > 2:
        return "|"
    return "\t" if "\t" in words else ""


def _cell(words: str) -> str:
    return _BREAK.sub("\n", words).strip()


def _table(waiting: list[Source], separator: str) -> list[Source]:
    told = [s.text.strip().strip("|") for s in waiting if not _RULE.match(s.text)]
    rows = tuple(tuple(_cell(cell) for cell in line.split(separator or "|")) for line in told)
    if not (is_roster(rows) or is_level_table(rows)):
        return waiting
    return [Source("", waiting[0].line, table=rows)]
