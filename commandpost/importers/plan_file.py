"""Our own plan files (.yaml): decoded into a plan or refused with the place of the fault."""

from __future__ import annotations

import re

import msgspec

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan

# An alias may stand for a tree of aliases; no plan file of ours has one.
_ALIAS = re.compile(rb"(?m)^(?:[^'\"#\n]*[-:]\s+)?[&*][\w-]+\s*$|[-:]\s+[&*][\w-]+(?:\s|$)")


def read_plan_file(data: bytes, file: str) -> Plan:
    """The plan a file holds; a field of the wrong type or name refuses it."""
    if _ALIAS.search(data):
        raise OperatorError("import.plan_file_broken", file=file, reason="& *")
    try:
        return msgspec.yaml.decode(data, type=Plan)
    except (msgspec.DecodeError, ValueError) as error:
        reason = str(error).splitlines()[0]
        raise OperatorError("import.plan_file_broken", file=file, reason=reason) from error
