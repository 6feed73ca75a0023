"""Named lists of recipients (各乡镇、成员单位): one word on the paper, a receipt from each."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.records import dataclass

TOWNSHIPS = "各乡镇"
"""The list every county has, of the townships in its roster, until it writes its own."""
BETWEEN = "："
_MARKS = str.maketrans({":": "：", ",": "、", "，": "、", ";": "、", "；": "、"})


@dataclass(frozen=True, slots=True)
class RecipientGroup:
    """A named list of recipients."""

    name: str
    members: tuple[str, ...] = ()


def reached(names: Iterable[str], groups: Iterable[RecipientGroup]) -> tuple[str, ...]:
    """Who gets a paper sent to these: lists opened, doubles once, unknown names as they are."""
    known = {group.name: group.members for group in groups if group.members}
    told = (member for name in names for member in known.get(name, (name,)))
    return tuple(dict.fromkeys(told))


def group_line(group: RecipientGroup) -> str:
    """``各乡镇：甲云镇、乙河镇``, as a person types it."""
    return f"{group.name}{BETWEEN}{'、'.join(group.members)}"


def read_group(line: str) -> RecipientGroup:
    """The list that stands in a line; a colon and commas of either width will do."""
    name, _, members = line.translate(_MARKS).partition(BETWEEN)
    return RecipientGroup(name.strip(), split_names(members))


def split_names(text: str) -> tuple[str, ...]:
    """Names set apart by 、 or a comma, in their order, doubles once."""
    parts = (part.strip() for part in text.translate(_MARKS).split("、"))
    return tuple(dict.fromkeys(part for part in parts if part))
