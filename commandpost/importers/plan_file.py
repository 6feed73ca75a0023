"""Our own plan files (.yaml): decoded, or refused with the place of the fault; and written."""

from __future__ import annotations

import math
import re
from dataclasses import MISSING, fields, is_dataclass
from enum import Enum
from functools import cache
from typing import Any

import msgspec

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_book import PaperBook
from commandpost.domain.plan import Plan
from commandpost.domain.reporting import Profile

# An alias may stand for a tree of aliases; no plan file of ours has one.
_ALIAS = re.compile(rb"(?m)^(?:[^'\"#\n]*[-:]\s+)?[&*][\w-]+\s*$|[-:]\s+[&*][\w-]+(?:\s|$)")


_TAG = re.compile(rb"(?m)^(?:[^'\"#\n]*?[-:,\[{]\s+|\s*)!\S")
_DEPTH = 64
_DEEP = re.compile(rb"(?m)^ {400}|^[ ]*(?:[-?:] ){%d}" % _DEPTH)


_LINE_ENDS = re.compile("[\r\x85\u2028\u2029\ufeff]")
"""What YAML would take for a line end of its own, or drop."""

_WHOLE = re.compile(r"-?[1-9]\d*\.0|0\.0")


def _suspect(data: bytes) -> bool:
    """Whether a line looks like an anchor, alias or tag, or like nesting no plan has."""
    depth = 0
    for found in re.finditer(rb"[\[\]{}]", data):
        depth = depth + 1 if found[0] in b"[{" else max(0, depth - 1)
        if depth > _DEPTH:
            return True
    return any(pattern.search(data) for pattern in (_ALIAS, _TAG, _DEEP))


def _check_structure(data: bytes, file: str) -> None:
    """Refuse references, and nesting the decoder would follow down; a text may look like either."""
    import yaml

    loader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    depth, sign = 0, ""
    try:
        for event in yaml.parse(data, loader):
            if isinstance(event, yaml.AliasEvent) or getattr(event, "anchor", None):
                sign = "& *"
            elif getattr(event, "tag", None):
                sign = "!"
            depth += isinstance(event, yaml.CollectionStartEvent)
            depth -= isinstance(event, yaml.CollectionEndEvent)
            if depth > _DEPTH:
                sign = f"> {_DEPTH} ["
            if sign:
                break
    except (yaml.YAMLError, ValueError) as error:
        sign = " ".join(str(error).split())[:200]
    if sign:
        raise OperatorError("import.plan_file_broken", file=file, reason=sign)


def _finite(plan: Plan) -> bool:
    listed = (c for level in plan.levels for c in level.conditions)
    tests = (t for condition in (*listed, *plan.termination) for t in condition.tests)
    bounds = (b for t in tests for b in (t.min, t.max) if b is not None)
    return all(math.isfinite(b) for b in bounds)


def read_plan_file(data: bytes, file: str) -> Plan:
    """The plan a file holds; a field of the wrong type or name refuses it."""
    if _suspect(data):
        _check_structure(data, file)
    try:
        plan = msgspec.yaml.decode(data, type=Plan)
        msgspec.json.encode(plan)  # what cannot be written again (half a character) is no text
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0][:200]
        raise OperatorError("import.plan_file_broken", file=file, reason=reason) from error
    if not _finite(plan):
        raise OperatorError("import.plan_file_broken", file=file, reason="NaN / Infinity")
    return plan


def write_plan_file(plan: Plan) -> bytes:
    """The plan as a file of ours, to be changed in a text editor and read in again unharmed."""
    return written(plan)


def written(document: Plan | Profile | PaperBook) -> bytes:
    """A plan or rule profile as YAML; read in again, it is the same.

    What stands as it would anyway is left out; a text of several lines stands as it reads.
    """
    import yaml

    text = yaml.dump(
        _shown(document),
        Dumper=_dumper(),
        allow_unicode=True,
        sort_keys=False,
        width=1_000_000,
        default_flow_style=False,
    )
    return bytes(text, "utf-8")


def _shown(value: object) -> Any:  # noqa: ANN401 - what YAML knows has no common type
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, tuple):
        return [_shown(item) for item in value]
    if (
        isinstance(value, float)
        and value.is_integer()
        and abs(value) < 1e15
        and str(value) != "-0.0"
    ):
        return int(value)
    if not is_dataclass(value):
        return value
    kept = {}
    for field in fields(value):
        held = getattr(value, field.name)
        if field.default is MISSING or held != field.default:
            kept[field.name] = _shown(held)
    return kept


@cache
def _dumper() -> type[Any]:
    import yaml

    class Dumper(yaml.SafeDumper):
        """Lists indented as the library's are, and paragraphs as paragraphs."""

        def ignore_aliases(self, _: Any) -> bool:  # noqa: ANN401 - PyYAML's own word
            """Two equal texts are two texts."""
            return True

    def paragraphs(dumper: Any, text: str) -> Any:  # noqa: ANN401 - PyYAML's own words
        style = "|" if "\n" in text else None
        if _LINE_ENDS.search(text):
            style = '"'
        return dumper.represent_scalar("tag:yaml.org,2002:str", text, style=style)

    Dumper.add_representer(str, paragraphs)
    return Dumper
