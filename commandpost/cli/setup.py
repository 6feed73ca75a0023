"""``commandpost setup``: the demo county, or this station's own profile."""

from __future__ import annotations

from argparse import Namespace
from dataclasses import replace
from typing import Any

from commandpost.cli.output import desk, show
from commandpost.domain.duty import StartShift
from commandpost.domain.errors import OperatorError
from commandpost.domain.station import (
    Role,
    StationProfile,
    default_rules,
    default_strip,
    with_defaults,
)
from commandpost.host.text import text
from commandpost.usecases.demo import set_up_demo
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.station import configure_station, install_library

FIELDS = {
    "name": "name",
    "unit": "unit",
    "region": "region",
    "officer": "officer",
    "leader": "leader",
    "rules": "profile",
    "phone": "phone",
    "signer": "signer",
    "checker": "checker",
    "serial_prefix": "serial_prefix",
    "head_title": "head_title",
    "phone_minutes": "local_phone_minutes",
    "written_minutes": "local_written_minutes",
}
"""Option and the field of the profile it sets; ``--role`` is read apart."""


def setup(options: Namespace) -> None:
    """Set the station up, or change it; plans of the bundled library come along."""
    with desk(options) as at:
        if options.change:
            changed = _changed(at.profile(), _given(options))
            at.do(configure_station, changed)
            fields = ", ".join(_words(options))
            show(_record(at), options, (text("cli.station_changed", **_record(at), fields=fields),))
            return
        if at.find_profile() is not None:
            raise OperatorError("station.already_set_up")
        if options.demo:
            at.do(set_up_demo)
        else:
            _own(at, options)
        show(_record(at), options, (text("cli.set_up", **_record(at)),))


def _record(at: Desk) -> dict[str, str]:
    return {"name": at.profile().name, "folder": str(at.store.folder)}


def _own(at: Desk, options: Namespace) -> None:
    station = _profile(_given(options))
    at.do(configure_station, station)
    at.do(install_library)
    if station.officer:
        at.do(start_shift, new_id(), StartShift(station.officer, station.leader))


def _given(options: Namespace) -> dict[str, Any]:
    """The profile's fields that the command names; an emptied one is named too."""
    said = {field: getattr(options, option) for option, field in FIELDS.items()}
    role = Role(options.role) if options.role else None
    return {field: value for field, value in {"role": role, **said}.items() if value is not None}


def _words(options: Namespace) -> list[str]:
    named = [option for option in ("role", *FIELDS) if getattr(options, option) is not None]
    return [f"--{option.replace('_', '-')}" for option in named]


def _profile(given: dict[str, Any]) -> StationProfile:
    role = given.get("role", Role.COUNTY)
    asked = {"name": "", "unit": "", "region": "", "role": role, "strip": default_strip(role)}
    rules = given.get("profile") or default_rules(role)
    return with_defaults(StationProfile(**{**asked, **given, "profile": rules}))


def _changed(station: StationProfile, given: dict[str, Any]) -> StationProfile:
    if not given:
        raise OperatorError("station.nothing_to_change")
    changed = replace(station, **given)
    emptied = "" in (given.get("head_title"), given.get("serial_prefix"))
    return with_defaults(changed) if emptied else changed
