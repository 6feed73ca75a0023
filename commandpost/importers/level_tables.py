"""Levels told in a table: a row or a column for each, with its conditions, measures and decider."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from commandpost.importers import numbering
from commandpost.importers.level_sections import Heading
from commandpost.importers.level_words import Role, folded, grades, headed, level_cell
from commandpost.importers.outline import Block, Node

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from commandpost.importers.outline import Outline

    Rows = Sequence[Sequence[str]]

_ROLES = (
    (Role.MEASURES, re.compile(r"措施|行动|任务|工作(?:内容|要求)|处置|响应内容|应对")),
    (Role.PROCEDURE, re.compile(r"程序|权限|决定|主体|审批|批准|启动人|签发|发布人|负责人|指挥")),
    (Role.CONDITIONS, re.compile(r"条件|标准|情形|情况|指标|阈值|判据|依据")),
)
_OFFICE = re.compile(r"(?:局|委|办|部|队|中心|公司|乡镇|政府|街道|村|单位)$")
_WARNS = re.compile(r"预警")
_RESPONDS = re.compile(r"响应|启动(?:条件|标准)")
_NUMBERED = re.compile(r"(?<=[。；;])\s*(?=\d{1,2}[.．、])")
_LONGEST = 60  # characters of a cell that heads a row or a column


def is_level_table(rows: Rows, above: str = "") -> bool:
    """Whether a table has levels along one side and what belongs to them along the other."""
    return bool(_sides(rows, above))


def tabled_levels(outline: Outline) -> Iterator[Heading]:
    """What every table of levels says of each, as the level's own section would."""
    top = Node("", "", 0, 0, list(outline.front))
    for node in (top, *outline.nodes()):
        above = node.title
        for block in node.blocks:
            if block.table:
                yield from _levels(node, block, f"{above}\n{node.title}")
            elif block.text and len(block.text) <= _LONGEST:
                above = block.text


def _levels(node: Node, block: Block, above: str) -> Iterator[Heading]:
    found: dict[tuple[str, Role], list[Block]] = {}
    for level, role, head, cell in _sides(block.table, above):
        if cell.strip():
            kept = found.setdefault((folded(level), role), [])
            kept += [b for b in _blocks(cell, role, head, block.line) if b not in kept]
    for (name, role), blocks in found.items():
        made = Node(node.no, name, node.depth + 1, block.line, blocks, parent=node)
        yield Heading(made, headed(name, within_response=True), role)


Told = tuple[str, Role, str, str]


def _sides(rows: Rows, above: str) -> list[Told]:
    """What the cells of each level say: (level, role, head of the cell, words)."""
    if len(rows) < 2 or min(map(len, rows)) < 2:
        return []
    for turned in (False, True):
        grid = [list(column) for column in zip(*rows, strict=False)] if turned else rows
        found = _by_rows(grid, above)
        if found:
            return found
    return []


def _by_rows(grid: Rows, above: str) -> list[Told]:
    header, at = _header(grid)
    if header is None:
        return []
    words = folded("".join(header))
    told = words + folded(above)
    if not _RESPONDS.search(told) or (grades(words) and not _RESPONDS.search(words)):
        return []
    heads = [_role(cell) for cell in header]
    found: list[Told] = []
    for row in grid[at + 1 :]:
        column = next((n for n, cell in enumerate(row[:3]) if level_cell(cell)), None)
        if column is None or (heads[column] is not None and column > 0):
            continue
        name = level_cell(row[column])
        cells = zip(heads, header, row, strict=False)
        found += [(name, role, head, cell) for role, head, cell in cells if role is not None]
    return found if len({name for name, *_ in found}) > 1 else []


def _header(grid: Rows) -> tuple[Sequence[str] | None, int]:
    """The row that names the columns: no level in it, and what belongs to a level in some."""
    for at, row in enumerate(grid[:3]):
        if any(_role(cell) for cell in row) and not any(level_cell(c) for c in row[:1]):
            return row, at
    return None, 0


def _role(cell: str) -> Role | None:
    told = folded(cell)
    if not told or len(told) > _LONGEST or (_WARNS.search(told) and not _RESPONDS.search(told)):
        return None
    if re.search(r"级别|等级|分级|^级$|序号", told) and not re.search(r"条件|标准|措施|行动", told):
        return None
    found = next((role for role, words in _ROLES if words.search(told)), None)
    return found or (Role.MEASURES if _OFFICE.search(told) else None)


def _blocks(cell: str, role: Role, head: str, line: int) -> Iterator[Block]:
    """The lines of a cell as items; one line that lists several is taken apart."""
    told = [piece for part in cell.split("\n") for piece in _NUMBERED.split(part.strip())]
    told = [piece for part in told for piece in numbering.apart(part.strip())]
    lines = [piece for piece in told if piece]
    if len(lines) == 1 and role is not Role.PROCEDURE:
        lines = [piece.strip() for piece in re.split(r"(?<=[；;])", lines[0]) if piece.strip()]
    office = f"{head.strip()}：" if role is Role.MEASURES and _OFFICE.search(folded(head)) else ""
    for words in lines:
        mark = numbering.item(words)
        rest = (mark.rest if mark else numbering.bullet(words) or words).strip()
        if role is Role.PROCEDURE:
            yield Block("text", rest if "启动" in rest else f"由{rest}决定启动响应。", line)
        elif not rest.endswith(("：", ":")):
            yield Block("item", office + rest, line)
