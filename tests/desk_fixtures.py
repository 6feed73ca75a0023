"""A station on a real file and a clock that stands still: what tests of store and use cases use."""

from __future__ import annotations

from pathlib import Path

from commandpost.domain.station import Role, StationProfile
from commandpost.domain.times import MINUTE, Instant, instant_of
from commandpost.usecases.desk import Desk, Operator
from commandpost.usecases.station import configure_station, install_library

PROFILE = StationProfile(
    name="青禾县应急管理局值班室",
    role=Role.COUNTY,
    region="青禾县",
    unit="青禾县应急管理局",
    officer="周值班",
    leader="带班李",
    phone="0799-8000000",
    signer="局长王",
    checker="科长赵",
    serial_prefix="青应急专报",
    local_phone_minutes=30,
    local_written_minutes=60,
)


def at(day: int, hour: int, minute: int = 0) -> Instant:
    """That minute of June 2026 by the station's clock."""
    from datetime import datetime

    return instant_of(datetime(2026, 6, day, hour, minute))  # noqa: DTZ001 - read at the offset


class FixedClock:
    """Stands still until a test moves it."""

    def __init__(self, moment: Instant | None = None) -> None:
        self.moment = at(20, 23, 40) if moment is None else moment

    def now(self) -> Instant:
        return self.moment

    def pass_minutes(self, minutes: float) -> Instant:
        self.moment = Instant(self.moment + round(minutes * MINUTE))
        return self.moment


def bare_desk(folder: Path, clock: FixedClock | None = None, **options) -> Desk:
    """A desk on an empty or existing file, not set up."""
    return Desk(folder, clock=clock or FixedClock(), operator=Operator("周值班"), **options)


def station_desk(folder: Path, clock: FixedClock | None = None, **options) -> Desk:
    """A county station with the bundled plans and the national profile in force."""
    desk = bare_desk(folder, clock, **options)
    desk.do(configure_station, PROFILE)
    desk.do(install_library)
    return desk
