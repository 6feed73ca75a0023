"""What is wrong with a rule profile: errors that keep it from being saved, warnings that do not.

A rule nobody would ever be reminded by is an error: it looks like safety and is none.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import field

from commandpost.domain.duty_limits import DutyLimit
from commandpost.domain.findings import Severity
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.profile_edit import CONFIDENCES, USES, Item, Part, Spot, id_of, items
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import DeadlineRule, Line, Profile, ReportForm, Stage, StartsAt
from commandpost.domain.zero_rules import Ground, ZeroRule

CLOCK = re.compile(r"([01]\d|2[0-3]):[0-5]\d")
TWO_HOURS = 120
"""No level may take longer to report to the next (条例493 第11条; FACTS 0 rule 10)."""
LONGEST = 60 * 24 * 60
DAY = 24 * 60
WATCH_DAYS, SHORT_DAYS = 30, 7


@dataclass(frozen=True, slots=True)
class Problem:
    """One fault: the sentence ``rules.check.KEY``, the field it means, and where that stands."""

    key: str
    name: str
    spot: Spot | None = None
    params: Mapping[str, object] = field(default_factory=dict)
    severity: Severity = Severity.ERROR

    @property
    def refuses(self) -> bool:
        """Whether nothing is saved while it stands."""
        return self.severity is Severity.ERROR


def problems(profile: Profile, kinds: Iterable[str] = ()) -> tuple[Problem, ...]:
    """Everything wrong with a profile, errors first; ``kinds`` are the warnings there are."""
    found = [*_own(profile), *_twins(profile)]
    warned = frozenset(kinds)
    for part in Part:
        for item in items(profile, part):
            spot = Spot(part, id_of(item))
            found += [_at(spot, each) for each in _of(item, warned)]
    return tuple(sorted(found, key=lambda each: not each.refuses))


def errors(found: Iterable[Problem]) -> tuple[Problem, ...]:
    """Those that refuse."""
    return tuple(each for each in found if each.refuses)


def _at(spot: Spot, each: Problem) -> Problem:
    return Problem(each.key, each.name, spot, each.params, each.severity)


def _warn(key: str, name: str, **params: object) -> Problem:
    return Problem(key, name, None, params, Severity.WARNING)


def _of(item: Item, kinds: frozenset[str]) -> Iterator[Problem]:
    if isinstance(item, DeadlineRule):
        yield from _rule(item)
    elif isinstance(item, ZeroRule):
        yield from _zero(item, kinds)
    elif isinstance(item, DutyLimit):
        yield from _minutes("minutes", item.minutes, DAY)
    else:
        yield from _form(item)
    yield from _sourced(item)


def _sourced(item: Item) -> Iterator[Problem]:
    if not item.source.strip():
        yield Problem("needs_source", "source")
    if item.confidence not in CONFIDENCES:
        yield Problem("needs_confidence", "confidence")


def _rule(rule: DeadlineRule) -> Iterator[Problem]:
    if not rule.recipient.strip():
        yield Problem("needs_recipient", "recipient")
    ways = [rule.minutes is not None, rule.every_minutes is not None, bool(rule.daily_at)]
    if sum(ways) != 1 and not (rule.station and not any(ways)):
        yield Problem("one_limit", "limit")
    yield from _minutes("limit", rule.minutes, LONGEST)
    yield from _minutes("limit", rule.every_minutes, LONGEST)
    yield from _hours("limit", rule.daily_at)
    yield from _fits_stage(rule)
    yield from _as_of(rule)
    yield from _hazards(rule)
    if rule.stage is Stage.FIRST and rule.minutes is not None and rule.minutes > TWO_HOURS:
        yield _warn("over_two_hours", "limit", minutes=rule.minutes)
    if rule.starts is StartsAt.OCCURRED and (rule.stage is not Stage.FIRST or not rule.minutes):
        yield Problem("event_only_first", "starts")
    if rule.until_stable and rule.stage is not Stage.FOLLOW_UP:
        yield Problem("stable_only_follow_up", "until_stable")


def _fits_stage(rule: DeadlineRule) -> Iterator[Problem]:
    timed = rule.every_minutes is not None or bool(rule.daily_at)
    if rule.stage is Stage.FIRST and timed:
        yield Problem("first_needs_minutes", "limit")
    if rule.stage is Stage.FOLLOW_UP and rule.minutes is not None:
        yield Problem("follow_up_needs_rhythm", "limit")


def _as_of(rule: DeadlineRule) -> Iterator[Problem]:
    if not rule.as_of:
        return
    if not CLOCK.fullmatch(rule.as_of):
        yield Problem("bad_hour", "as_of", params={"hour": rule.as_of})
    elif not rule.daily_at:
        yield Problem("as_of_only_daily", "as_of")
    elif rule.as_of > max(rule.daily_at):
        yield _warn("as_of_late", "as_of", as_of=rule.as_of, at=max(rule.daily_at))


def _hazards(rule: DeadlineRule) -> Iterator[Problem]:
    unknown = [name for name in rule.hazards if name not in HAZARDS]
    if unknown:
        yield Problem("unknown_hazard", "hazards", params={"names": "、".join(unknown)})
    elif (
        rule.accidents_only and rule.hazards and not any(HAZARDS[h].accident for h in rule.hazards)
    ):
        yield Problem("binds_nobody", "hazards")


def _zero(rule: ZeroRule, kinds: frozenset[str]) -> Iterator[Problem]:
    if not rule.daily_at:
        yield Problem("needs_hours", "daily_at")
    yield from _hours("daily_at", rule.daily_at)
    if not 1 <= rule.rank <= 4:
        yield Problem("bad_rank", "rank")
    if not 0 <= rule.summary_minutes <= DAY:
        yield Problem("bad_minutes", "summary_minutes", params={"longest": DAY})
    if rule.ground is Ground.ALWAYS:
        if rule.hazards:
            yield Problem("always_has_none", "hazards")
        return
    known = kinds if rule.ground is Ground.WARNING else frozenset(HAZARDS)
    unknown = [name for name in rule.hazards if known and name not in known]
    if unknown:
        yield Problem("unknown_hazard", "hazards", params={"names": "、".join(unknown)})


def _form(form: ReportForm) -> Iterator[Problem]:
    if form.use not in USES:
        yield Problem("unknown_use", "use", params={"use": form.use})
    if not form.title.strip():
        yield Problem("needs_title", "title")
    if form.max_characters is not None and form.max_characters < 1:
        yield Problem("bad_length", "max_characters")


def _own(profile: Profile) -> Iterator[Problem]:
    if not profile.title.strip():
        yield Problem("needs_name", "title")
    if profile.casualty_check_at and not CLOCK.fullmatch(profile.casualty_check_at):
        yield Problem("bad_hour", "casualty_check_at", params={"hour": profile.casualty_check_at})
    yield from _minutes("receipt_minutes", profile.receipt_minutes, DAY)
    days = (
        ("casualty_watch_days", profile.casualty_watch_days, WATCH_DAYS),
        ("casualty_watch_days_short", profile.casualty_watch_days_short, SHORT_DAYS),
    )
    for name, value, least in days:
        if not 1 <= value <= 366:
            yield Problem("bad_days", name)
        elif value < least:
            yield _warn("short_watch", name, days=value, least=least)
    if not _numbers(profile.serial_style):
        yield Problem("bad_serial", "serial_style")
    firsts = {rule.line for rule in profile.rules if rule.stage is Stage.FIRST}
    if Line.GOVERNMENT not in firsts:
        yield _warn("no_first_government", "rules")
    if not profile.duty_limits:
        yield _warn("no_duty_limits", "duty_limits")


def _numbers(style: str) -> bool:
    """Whether two papers of a year would bear two serials."""
    try:
        one, two = (style.format(prefix="甲", year=2026, number=number) for number in (1, 2))
    except (KeyError, IndexError, ValueError, AttributeError, TypeError):
        return False
    return one != two


def _twins(profile: Profile) -> Iterator[Problem]:
    for part in Part:
        seen: set[str] = set()
        for item in items(profile, part):
            name = id_of(item)
            if name in seen:
                yield Problem("twice", "id", Spot(part, name), {"id": name})
            seen.add(name)
    alike: dict[object, str] = {}
    for rule in profile.rules:
        same = (rule.stage, rule.line, rule.medium, rule.recipient, rule.hazards, rule.min_grade)
        whom = (*same, rule.accidents_only, rule.also_when, rule.minutes, rule.every_minutes)
        if alike.setdefault((*whom, rule.daily_at), rule.id) != rule.id:
            yield Problem(
                "same_again", "recipient", Spot(Part.RULES, rule.id), {}, Severity.WARNING
            )


def _minutes(name: str, value: int | None, longest: int) -> Iterator[Problem]:
    if value is not None and not 1 <= value <= longest:
        yield Problem("bad_minutes", name, params={"longest": longest})


def _hours(name: str, hours: tuple[str, ...]) -> Iterator[Problem]:
    wrong = [hour for hour in hours if not CLOCK.fullmatch(hour)]
    if wrong:
        yield Problem("bad_hour", name, params={"hour": wrong[0]})
    elif len(set(hours)) < len(hours):
        yield Problem("hour_twice", name)
