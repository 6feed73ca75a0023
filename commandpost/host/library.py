"""The bundled plan library: metrics, grading, rule profiles and plans, read from YAML and checked.

Files are read as YAML 1.2 writes it: ``no`` and ``17:00`` are text, not a boolean and a number.
A key no type knows is refused, so that a slip of the pen never silently drops a rule.
"""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from commandpost.domain.callout_book import CalloutBook
from commandpost.domain.errors import OperatorError
from commandpost.domain.grading import GradeRule, GradeTable, rules_of
from commandpost.domain.metrics import Catalogue, Metric
from commandpost.domain.national_sheet import NationalSheet
from commandpost.domain.paper_book import PaperBook
from commandpost.domain.plan import Plan
from commandpost.domain.reporting import Profile
from commandpost.domain.rhythm import RhythmTable
from commandpost.domain.sheets import BlankForm, BlankForms
from commandpost.domain.warning_book import WarningBook
from commandpost.host import paths

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

Shape = TypeVar("Shape")

MAX_BYTES = 4_000_000
MAX_NODES = 200_000

SCHEMAS: dict[str, Any] = {
    "plan": Plan,
    "profile": Profile,
    "metrics": tuple[Metric, ...],
    "callout": CalloutBook,
}
"""What ``plans_db/schema/<name>.schema.json`` describes."""

_BASELINES = ("national", "township")

_CORE = (
    ("tag:yaml.org,2002:bool", r"^(?:true|false)$", "tf"),
    ("tag:yaml.org,2002:int", r"^[-+]?(?:0|[1-9][0-9]*)$", "-+0123456789"),
    ("tag:yaml.org,2002:float", r"^[-+]?(?:0|[1-9][0-9]*)\.[0-9]+$", "-+0123456789"),
    ("tag:yaml.org,2002:null", r"^(?:~|null|)$", ("~", "n", "")),
)


def load_metrics() -> Catalogue:
    """The catalogue of everything that can be measured."""
    return _metrics(paths.plans_db_dir() / "metrics.yaml")


def load_callout() -> CalloutBook:
    """Minutes, limits and words of call-outs."""
    return _callout(paths.plans_db_dir() / "callout.yaml")


def load_national_sheet() -> NationalSheet:
    """The national disaster system's screens, in its order."""
    return _national(paths.plans_db_dir() / "national_sheet.yaml")


def load_grading() -> tuple[GradeRule, ...]:
    """Every grading band, once for each hazard it binds."""
    return _grading(paths.plans_db_dir() / "grading.yaml")


def load_forms() -> tuple[BlankForm, ...]:
    """The blank forms that are printed ahead."""
    return _forms(paths.resources_dir() / "forms.yaml")


def load_warnings() -> WarningBook:
    """Kinds of warning and what each colour obliges."""
    return _warnings(paths.plans_db_dir() / "warnings.yaml")


def load_rhythms() -> RhythmTable:
    """Duty, consultation and reports that follow from a level where a plan says nothing else."""
    return _rhythms(paths.plans_db_dir() / "rhythms.yaml")


def profile_ids() -> tuple[str, ...]:
    """The rule profiles at hand, the baselines first; each file is named after its profile."""
    return tuple(sorted((path.stem for path in _profile_paths()), key=_baselines_first))


def load_profile(profile_id: str) -> Profile:
    """The rule profile of that id."""
    for path in _profile_paths():
        if path.stem == profile_id:
            return _decode(path, Profile)
    raise _malformed(paths.plans_db_dir() / "profiles" / f"{profile_id}.yaml", "no such file")


def load_profile_file(path: Path) -> Profile:
    """The rule profile in a file from anywhere; ``library.malformed`` says what is wrong."""
    return _decode(path, Profile)


def load_paper_book_file(path: Path) -> PaperBook:
    """How papers are written, from another office; ``library.malformed`` if it is no such file."""
    return _decode(path, PaperBook)


def bundled_plan_paths(township: bool = False) -> tuple[Path, ...]:
    """The plan files for a county office, or for a township station, in the order of their names.

    They lie apart: a township's lists must not stand beside the county's own ladders.
    """
    folder = "plans_township" if township else "plans"
    return tuple(sorted((paths.plans_db_dir() / folder).glob("*.yaml")))


def load_plan_file(path: Path) -> Plan:
    """The plan in a library file; ``library.malformed`` says what is wrong with it."""
    return _decode(path, Plan)


def read_yaml(path: Path) -> object:
    """What a YAML file says, as plain values; ``library.malformed`` when it says nothing sound."""
    import yaml

    try:
        if path.stat().st_size > MAX_BYTES:
            raise _malformed(path, f"> {MAX_BYTES} bytes")
        text = path.read_text(encoding="utf-8-sig")
        raw: object = yaml.load(text, _loader())  # noqa: S506 - a safe loader, with fewer types
    except (yaml.YAMLError, UnicodeDecodeError, RecursionError, ValueError) as error:
        raise _malformed(path, " ".join(str(error).split())) from error
    except OSError as error:
        raise _malformed(path, error.strerror or str(error)) from error
    if _too_many(raw):
        raise _malformed(path, f"> {MAX_NODES} values")
    return raw


def schema(name: str) -> dict[str, Any]:
    """The JSON Schema of a kind of library file, closed to unknown keys."""
    import msgspec

    made = msgspec.json.schema(SCHEMAS[name])
    for definition in made["$defs"].values():
        # Docstrings speak to programmers, and their indentation differs between Pythons.
        definition.pop("description", None)
        if definition.get("type") == "object":
            definition["additionalProperties"] = False
    return {"$schema": "https://json-schema.org/draft/2020-12/schema", **made}


def _baselines_first(profile_id: str) -> tuple[bool, str]:
    """What a list offers first is what a station takes that changes nothing."""
    return profile_id not in _BASELINES, profile_id


def _profile_paths() -> tuple[Path, ...]:
    return tuple(sorted((paths.plans_db_dir() / "profiles").glob("*.yaml")))


@cache
def _metrics(path: Path) -> Catalogue:
    return Catalogue(_decode(path, tuple[Metric, ...]))


@cache
def _callout(path: Path) -> CalloutBook:
    return _decode(path, CalloutBook)


def _rhythms(path: Path) -> RhythmTable:
    return _decode(path, RhythmTable)


@cache
def _national(path: Path) -> NationalSheet:
    return _decode(path, NationalSheet)


@cache
def _grading(path: Path) -> tuple[GradeRule, ...]:
    return tuple(rules_of(_decode(path, tuple[GradeTable, ...])))


@cache
def _forms(path: Path) -> tuple[BlankForm, ...]:
    return _decode(path, BlankForms).forms


@cache
def _warnings(path: Path) -> WarningBook:
    return _decode(path, WarningBook)


def _decode(path: Path, shape: type[Shape]) -> Shape:
    import msgspec

    raw = read_yaml(path)
    try:
        made = msgspec.convert(raw, shape)
    except msgspec.ValidationError as error:
        raise _malformed(path, str(error)) from error
    for place in _unknown(raw, msgspec.to_builtins(made), "$"):
        raise _malformed(path, f"unknown key {place}")
    return made


def _malformed(path: Path, reason: str) -> OperatorError:
    return OperatorError("library.malformed", file=path.name, reason=reason)


@cache
def _loader() -> Any:  # noqa: ANN401 - PyYAML's loader classes have no common type
    import yaml

    safe = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    loader: Any = type("Loader", (safe,), {"yaml_implicit_resolvers": {}})
    for tag, pattern, first in _CORE:
        loader.add_implicit_resolver(tag, re.compile(pattern), list(first))
    return loader


def _too_many(raw: object) -> bool:
    """Whether a file unfolds into more than any plan needs (aliases can multiply without end)."""
    waiting, seen = [raw], 0
    while waiting:
        seen += 1
        if seen + len(waiting) > MAX_NODES:
            return True
        node = waiting.pop()
        if isinstance(node, dict):
            waiting.extend(node.values())
        elif isinstance(node, list):
            waiting.extend(node)
    return False


def _unknown(raw: object, known: object, place: str) -> Iterator[str]:
    """Places of keys that were read but became nothing."""
    if isinstance(raw, dict) and isinstance(known, dict):
        for key, value in raw.items():
            if key not in known:
                yield f"{place}.{key}"
            else:
                yield from _unknown(value, known[key], f"{place}.{key}")
    elif isinstance(raw, list) and isinstance(known, (list, tuple)):
        for number, (one, other) in enumerate(zip(raw, known, strict=True)):
            yield from _unknown(one, other, f"{place}[{number}]")
