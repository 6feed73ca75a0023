"""``commandpost setup``: the demo county, or this station's own profile."""

from __future__ import annotations

from argparse import Namespace

from commandpost.cli.output import desk, show
from commandpost.domain.duty import StartShift
from commandpost.domain.errors import OperatorError
from commandpost.domain.station import Role, StationProfile, default_rules, default_strip
from commandpost.host.text import text
from commandpost.usecases.demo import set_up_demo
from commandpost.usecases.desk import new_id
from commandpost.usecases.shifts import start_shift
from commandpost.usecases.station import configure_station, install_library


def setup(options: Namespace) -> None:
    """Set the station up; plans of the bundled library come along."""
    with desk(options) as at:
        if at.find_profile() is not None:
            raise OperatorError("station.already_set_up")
        if options.demo:
            at.do(set_up_demo)
        else:
            at.do(configure_station, _profile(options))
            at.do(install_library)
            if options.officer:
                at.do(start_shift, new_id(), StartShift(options.officer, options.leader))
        done = {"name": at.profile().name, "folder": str(at.store.folder)}
    show(done, options, (text("cli.set_up", **done),))


def _profile(options: Namespace) -> StationProfile:
    role = Role(options.role)
    return StationProfile(
        name=options.name,
        role=role,
        region=options.region,
        unit=options.unit,
        profile=options.rules or default_rules(role),
        strip=default_strip(role),
        officer=options.officer,
        leader=options.leader,
        local_phone_minutes=options.phone_minutes,
        local_written_minutes=options.written_minutes,
    )
