"""What a look through a plan finds: which sentence, where, and how bad it is."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from enum import Enum

from commandpost.domain.plan_edit import Place
from commandpost.domain.records import dataclass


class Severity(Enum):
    """How bad a finding is."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Finding:
    """One fault: ``key`` names its sentence, ``place`` says where, ``params`` fill it.

    ``spot`` is where it can be mended in the plan, if it is there.
    """

    key: str
    place: str
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.WARNING
    spot: Place | None = None


def error(key: str, place: str, spot: Place | None, **params: object) -> Finding:
    """A finding that would mislead."""
    return Finding(f"lint.{key}", place, params, Severity.ERROR, spot)


def warning(key: str, place: str, spot: Place | None, **params: object) -> Finding:
    """A finding worth a look."""
    return Finding(f"lint.{key}", place, params, Severity.WARNING, spot)
