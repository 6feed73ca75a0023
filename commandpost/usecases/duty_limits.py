"""The duty room's own limits in force: the station's rule profile, else the national baseline."""

from __future__ import annotations

from commandpost.domain.duty_limits import DutyLimit
from commandpost.domain.reporting import Profile
from commandpost.host.library import load_profile
from commandpost.usecases.desk import Desk


def duty_limits(desk: Desk) -> tuple[DutyLimit, ...]:
    """Within how many minutes what comes in is told and passed on.

    A profile kept before there were such limits has none: then the baseline's bind.
    """
    station = desk.find_profile()
    if station is None:
        return load_profile("national").duty_limits
    _, rules = desk.store.documents.in_force(Profile, station.profile)
    return rules.duty_limits or load_profile("national").duty_limits
