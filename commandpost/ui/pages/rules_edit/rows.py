"""The rows of the list: every thing of the profile by stage and line, and what was taken out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from commandpost.domain.profile_check import Problem
from commandpost.domain.profile_edit import Item, Part, Spot, find, group_of, items, spot_of
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import DeadlineRule, Line, Medium, Profile, ReportForm, Stage
from commandpost.domain.station import StationProfile
from commandpost.domain.zero_rules import ZeroRule
from commandpost.host.text import text
from commandpost.ui.rule_words import (
    limit_words,
    medium_words,
    span_words,
    stage_words,
)

WHOLE = Spot(Part.RULES, "")
"""The place of the profile's own fields."""


@dataclass(frozen=True, slots=True)
class Row:
    """One line of the list; ``mark`` says how it differs, ``fault`` what is wrong with it.

    ``first`` is the first under its heading.
    """

    spot: Spot
    heading: str
    what: str
    limit: str
    mark: str
    fault: str
    gone: bool = False
    refuses: bool = False
    first: bool = True


def rows_of(
    profile: Profile, library: Profile, station: StationProfile, found: Iterable[Problem]
) -> tuple[Row, ...]:
    """The whole list in its order."""
    faults: dict[Spot, list[Problem]] = {}
    for problem in found:
        faults.setdefault(problem.spot or WHOLE, []).append(problem)
    made: list[Row] = []
    last = ""
    for item, gone in _in_order(profile, library):
        heading = _heading(item)
        first, last = heading != last, heading
        mine = () if gone else faults.get(spot_of(item), ())
        row = _row(item, gone, heading, library, station, mine)
        made.append(replace(row, first=first))
    made.append(_whole(profile, library, faults.get(WHOLE, ())))
    return tuple(made)


def _in_order(profile: Profile, library: Profile) -> Iterator[tuple[Item, bool]]:
    """What there is, group by group, each with what was taken out of it at its end."""
    groups: list[tuple[Part, Stage | None, Line | None]] = [
        (Part.RULES, stage, line) for stage in Stage for line in Line
    ]
    groups += [(part, None, None) for part in Part if part is not Part.RULES]
    for group in groups:
        part = group[0]
        for item in items(profile, part):
            if group_of(item) == group:
                yield item, False
        for item in items(library, part):
            if group_of(item) == group and find(profile, spot_of(item)) is None:
                yield item, True


def _row(
    item: Item,
    gone: bool,
    heading: str,
    library: Profile,
    station: StationProfile,
    faults: Iterable[Problem],
) -> Row:
    old = find(library, spot_of(item))
    mark = ""
    if gone:
        mark = QCoreApplication.translate("RulesEdit", "taken out")
    elif old is None:
        mark = QCoreApplication.translate("RulesEdit", "own")
    elif old != item:
        mark = QCoreApplication.translate("RulesEdit", "changed")
    what, limit = _what(item), _limit(item, station)
    fault, refuses = _fault(faults)
    return Row(spot_of(item), heading, what, limit, mark, fault, gone, refuses)


def _whole(profile: Profile, library: Profile, faults: Iterable[Problem]) -> Row:
    lists = {part.value for part in Part}
    same = all(
        getattr(profile, name) == getattr(library, name)
        for name in Profile.__dataclass_fields__
        if name not in lists
    )
    mark = "" if same else QCoreApplication.translate("RulesEdit", "changed")
    fault, refuses = _fault(faults)
    heading = QCoreApplication.translate("RulesEdit", "The whole profile")
    receipt = profile.receipt_minutes
    limit = span_words(receipt) if receipt else ""
    what = QCoreApplication.translate("RulesEdit", "Name, receipts, casualty watch")
    return Row(WHOLE, heading, what, limit, mark, fault, refuses=refuses)


def _fault(faults: Iterable[Problem]) -> tuple[str, bool]:
    found = tuple(faults)
    if not found:
        return "", False
    refuses = any(problem.refuses for problem in found)
    if refuses:
        return QCoreApplication.translate("RulesEdit", "✗ to mend"), True
    return QCoreApplication.translate("RulesEdit", "! check"), False


def _heading(item: Item) -> str:
    if isinstance(item, DeadlineRule):
        pattern = QCoreApplication.translate("RulesEdit", "{stage} · {line}")
        return pattern.format(
            stage=stage_words(item.stage), line=text(f"word.Line.{item.line.value}")
        )
    return text(f"rules.part.{spot_of(item).part.value}")


def _what(item: Item) -> str:
    if isinstance(item, DeadlineRule):
        sign = "☎" if item.medium is Medium.PHONE else "✎"
        nobody = QCoreApplication.translate("RulesEdit", "(to nobody yet)")
        return f"{sign} {medium_words(item.medium)}  {item.recipient or nobody}"
    if isinstance(item, ZeroRule):
        ground = text(f"word.Ground.{item.ground.value}")
        return "  →  ".join(part for part in (ground, item.summary_to) if part)
    if isinstance(item, ReportForm):
        return f"{text(f'rules.use.{item.use}')}  {item.title}"
    incoming = text(f"word.Incoming.{item.incoming.value}")
    return f"{incoming}  {text(f'word.DutyStep.{item.step.value}')}"


def _limit(item: Item, station: StationProfile) -> str:
    if isinstance(item, DeadlineRule):
        phone = item.medium is Medium.PHONE
        own = station.local_phone_minutes if phone else station.local_written_minutes
        return limit_words(item, own)
    if isinstance(item, ZeroRule):
        return " ".join(item.daily_at)
    if isinstance(item, ReportForm):
        longest = item.max_characters
        pattern = QCoreApplication.translate("RulesEdit", "≤ {number} char.")
        return pattern.format(number=longest) if longest else ""
    return span_words(item.minutes)
