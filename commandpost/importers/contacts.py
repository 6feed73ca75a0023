"""A plan's tables of contacts and resources as rows, and those rows as sheets of a roster again."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.importers.plain_tables import is_roster
from commandpost.importers.tables import Table

if TYPE_CHECKING:
    from commandpost.importers.outline import Outline
    from commandpost.importers.tables import Row

_CALL = re.compile(
    r"(?P<who>[\u4e00-\u9fff]{2,16}?)(?:24小时)?"
    r"(?P<what>值班|值守|联系|报警|举报|应急|咨询|接处警|救援)?"
    r"(?:电话|热线)(?:号码)?[为是：:]*\s*"
    r"(?P<phone>(?:0\d{2,3}[-—－ ]?)?\d{7,8}|1\d{10}|(?:1[12]\d|95\d{3}|12\d{3}))(?!\d)"
)
_SHORT = re.compile(r"(?P<phone>1[12]\d|12\d{3})(?P<who>接处警|报警|急救|火警|热线)?(?:电话|热线)")
_CALLS = "正文所列电话"
_HEADER = ("姓名", "单位", "电话")
_LONGEST = 5_000


def contacts(outline: Outline) -> tuple[Row, ...]:
    """Every roster table, each led by a row with its heading; then the telephones in the text."""
    rows: list[Row] = []
    told: dict[Row, None] = {}
    heading = ""
    for block in outline.front:
        if block.table and is_roster(block.table):
            rows += _titled(heading or "附表", block.table)
        heading = block.text[:60]
    for node in outline.nodes():
        above = node.title
        for block in node.blocks:
            if block.table and is_roster(block.table):
                rows += _titled(above or "附表", block.table)
            elif block.text:
                above = block.text.strip()[:60] if len(block.text) <= 60 else node.title
                told |= dict.fromkeys(_calls(block.text[:_LONGEST]))
    calls = [(_CALLS,), _HEADER, *told] if told else []
    return (*rows, *calls)


def tables(rows: tuple[Row, ...]) -> tuple[Table, ...]:
    """The rows of ``Plan.contacts`` as the sheets they were, for the roster import."""
    sheets: list[tuple[str, list[Row]]] = []
    for row in rows:
        if len(row) == 1 or not sheets:
            sheets.append((row[0] if len(row) == 1 else "", []))
        if len(row) > 1:
            sheets[-1][1].append(row)
    return tuple(Table(name, tuple(own)) for name, own in sheets if own)


def _titled(heading: str, table: tuple[Row, ...]) -> list[Row]:
    return [(heading.strip("：: "),), *(row for row in table if any(row) and len(row) > 1)]


def _calls(words: str) -> list[Row]:
    found = [(m["who"] + (m["what"] or ""), "", m["phone"]) for m in _CALL.finditer(words)]
    short = [(m["who"] or "报警", "", m["phone"]) for m in _SHORT.finditer(words)]
    return [*found, *short]
