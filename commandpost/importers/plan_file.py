"""Our own plan files (.yaml): decoded into a plan or refused with the place of the fault."""

from __future__ import annotations

import math
import re

import msgspec

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan

# An alias may stand for a tree of aliases; no plan file of ours has one.
_ALIAS = re.compile(rb"(?m)^(?:[^'\"#\n]*[-:]\s+)?[&*][\w-]+\s*$|[-:]\s+[&*][\w-]+(?:\s|$)")


_TAG = re.compile(rb"(?m)^(?:[^'\"#\n]*?[-:,\[{]\s+|\s*)!\S")
_DEPTH = 64
_DEEP = re.compile(rb"(?m)^ {400}|^[ ]*(?:[-?:] ){%d}" % _DEPTH)


def _check_depth(data: bytes, file: str) -> None:
    """Refuse nesting no plan has: the decoder goes down as deep as it is led."""
    depth = 0
    for found in re.finditer(rb"[\[\]{}]", data):
        depth = depth + 1 if found[0] in b"[{" else max(0, depth - 1)
        if depth > _DEPTH:
            break
    if depth > _DEPTH or _DEEP.search(data):
        raise OperatorError("import.plan_file_broken", file=file, reason=f"> {_DEPTH} [")


def _finite(plan: Plan) -> bool:
    listed = (c for level in plan.levels for c in level.conditions)
    tests = (t for condition in (*listed, *plan.termination) for t in condition.tests)
    bounds = (b for t in tests for b in (t.min, t.max) if b is not None)
    return all(math.isfinite(b) for b in bounds)


def read_plan_file(data: bytes, file: str) -> Plan:
    """The plan a file holds; a field of the wrong type or name refuses it."""
    if _ALIAS.search(data):
        raise OperatorError("import.plan_file_broken", file=file, reason="& *")
    if _TAG.search(data):
        raise OperatorError("import.plan_file_broken", file=file, reason="!")
    _check_depth(data, file)
    try:
        plan = msgspec.yaml.decode(data, type=Plan)
        msgspec.json.encode(plan)  # what cannot be written again (half a character) is no text
    except (msgspec.MsgspecError, ValueError, OverflowError, RecursionError) as error:
        reason = (str(error).splitlines() or [type(error).__name__])[0][:200]
        raise OperatorError("import.plan_file_broken", file=file, reason=reason) from error
    if not _finite(plan):
        raise OperatorError("import.plan_file_broken", file=file, reason="NaN / Infinity")
    return plan
