"""The station's reporting rules: the library's, or as they were edited here; saved with a reason.

What is edited is kept as it was typed, without the county's own minutes; what is in force is a
revision with them filled in, named by its hash. Running incidents keep the revision of their day.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import msgspec

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.station import RulesEdited
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.domain.profile_check import Problem, errors, problems
from commandpost.domain.reporting import Medium, Profile
from commandpost.domain.station import StationProfile
from commandpost.domain.words import clean, cleaned
from commandpost.host.library import load_profile, load_profile_file, load_warnings
from commandpost.host.text import text
from commandpost.store.documents import revision_hash
from commandpost.usecases.desk import Desk
from commandpost.usecases.rounds import follow_rounds
from commandpost.usecases.rules_words import difference_words, problem_words

EDITED = "rules.edited"
"""What the program writes before the reason of an edited revision."""


def rules_of(desk: Desk, profile: str) -> Profile:
    """The rules of that name as this station has them: edited here, else the library's."""
    return desk.store.profile.get(_kept(profile), Profile) or load_profile(profile)


def edited_here(desk: Desk, profile: str) -> bool:
    """Whether this station has rules of that name of its own."""
    return desk.store.profile.get(_kept(profile), Profile) is not None


def put_in_force(desk: Desk, station: StationProfile, reason: str) -> str:
    """The station's rules, with its own minutes, are in force; the revision's hash."""
    rules = with_local_limits(rules_of(desk, station.profile), station)
    return desk.store.documents.add(rules, recorded_at=desk.now(), reason=reason)


def with_local_limits(rules: Profile, station: StationProfile) -> Profile:
    """The profile with the county's own 电话__分钟 / 书面__分钟; unanswered ones are left out."""
    kept = []
    for rule in rules.rules:
        if not rule.station:
            kept.append(rule)
            continue
        phone = rule.medium is Medium.PHONE
        local = station.local_phone_minutes if phone else station.local_written_minutes
        minutes = local or rule.minutes
        if minutes is not None:
            kept.append(replace(rule, minutes=minutes))
    return replace(rules, rules=tuple(kept))


def check_rules(profile: Profile) -> tuple[Problem, ...]:
    """What is wrong with it, errors first."""
    return problems(profile, (kind.key for kind in load_warnings().kinds))


def save_profile(desk: Desk, edited: Profile, reason: str, base: str) -> Changes:
    """The edited rules bind what comes from now on; running incidents keep theirs.

    ``base`` names the rules that were edited (``revision_hash``). Rules that are the library's
    again follow the library from then on.
    """
    station = desk.profile()
    before = rules_of(desk, station.profile)
    if edited.id != before.id or revision_hash(before) != base:
        raise OperatorError("rules.changed_meanwhile", title=before.title)
    edited, words = cleaned(edited), clean(reason).strip()
    wrong = errors(check_rules(edited))
    if wrong:
        first = problem_words(edited, wrong[0])
        raise OperatorError("rules.errors_open", count=len(wrong), first=first)
    if edited == before:
        raise OperatorError("rules.nothing_changed")
    if not words:
        raise OperatorError("rules.needs_reason")
    library = edited == load_profile(edited.id)
    if library:
        desk.store.profile.drop(_kept(edited.id))
    else:
        desk.store.profile.put(_kept(edited.id), edited)
    revision = put_in_force(desk, station, f"{EDITED} {words}")
    changes = tuple(difference_words(before, edited, "zh_CN"))
    entry = RulesEdited(edited.id, edited.title, revision, words, changes, library)
    desk.append(STATION, (Draft(desk.now(), entry),))
    desk.store.drafts.drop(draft_name(edited.id))
    return Changes.STATION | Changes.REPORTING | Changes.JOURNAL | follow_rounds(desk)


def read_rules(path: Path) -> Profile:
    """The rule profile a YAML file holds; raises ``OperatorError`` when it holds none."""
    try:
        return cleaned(load_profile_file(path))
    except OperatorError as error:
        if error.key != "library.malformed":
            raise
        raise OperatorError("rules.file_broken", **error.params) from error


def write_rules(profile: Profile, path: Path) -> None:
    """Write rules as a file that ``read_rules`` gives back unharmed; raises ``OperatorError``."""
    from commandpost.importers.plan_file import written

    waiting = path.with_name(path.name + ".part")
    try:
        waiting.write_bytes(written(profile))
        waiting.replace(path)
    except OSError as error:
        waiting.unlink(missing_ok=True)
        why = error.strerror or str(error)
        raise OperatorError("paper.cannot_write", file=str(path), why=why) from error


def draft_name(profile: str) -> str:
    """Under which name half-edited rules are kept; each set has its own."""
    return f"settings.rules.{profile}"


def draft_body(base: str, profile: Profile, reason: str) -> dict[str, Any]:
    """Half-edited rules as a draft keeps them."""
    return {"base": base, "profile": msgspec.to_builtins(profile), "reason": reason}


def draft_rules(body: dict[str, Any]) -> tuple[str, Profile, str] | None:
    """Base, rules and reason of a draft; None when another version of the program kept it."""
    try:
        profile = msgspec.convert(body["profile"], Profile)
        return str(body["base"]), profile, str(body["reason"])
    except (KeyError, msgspec.ValidationError):
        return None


def reason_shown(stored: str) -> str:
    """Why a revision of the rules came, in the language spoken."""
    key, _, words = stored.partition(" ")
    return text(f"rules.reason.{key.removeprefix('rules.')}", words=words)


def _kept(profile: str) -> str:
    return f"rules.{profile}"
