"""The questions worth asking while the caller is on the line, by kind of hazard; needs no desk."""

from __future__ import annotations

import msgspec

from commandpost.domain.records import dataclass
from commandpost.host.library import read_yaml
from commandpost.host.paths import resources_dir


@dataclass(frozen=True, slots=True)
class Questions:
    """What to ask, and what to tell the caller before the line is dropped."""

    ask: tuple[str, ...] = ()
    tell: tuple[str, ...] = ()


class _Line(msgspec.Struct, forbid_unknown_fields=True):
    zh: str
    en: str


class _Set(msgspec.Struct, forbid_unknown_fields=True):
    hazards: tuple[str, ...] = ()
    ask: tuple[_Line, ...] = ()
    tell: tuple[_Line, ...] = ()


class _File(msgspec.Struct, forbid_unknown_fields=True):
    always: _Set
    kinds: tuple[_Set, ...]


def call_questions(language: str) -> dict[str, Questions]:
    """By hazard key; the questions of every call stand under the empty key."""
    read = msgspec.convert(read_yaml(resources_dir() / "call_questions.yaml"), _File)
    found = {"": _in(read.always, language)}
    for kind in read.kinds:
        found |= dict.fromkeys(kind.hazards, _in(kind, language))
    return found


def _in(lines: _Set, language: str) -> Questions:
    chinese = language.startswith("zh")
    return Questions(
        tuple(line.zh if chinese else line.en for line in lines.ask),
        tuple(line.zh if chinese else line.en for line in lines.tell),
    )
