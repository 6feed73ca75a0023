"""The station's own profile: who it is, whom it tells, how its papers are headed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from commandpost.domain.times import CHINA_OFFSET


class Role(Enum):
    """A county office or a township station: sets recipients, lists and plans."""

    COUNTY = "county"
    TOWNSHIP = "township"


@dataclass(frozen=True, slots=True)
class StripStep:
    """Someone on the fixed strip of phone reports (带班领导 → 局长 → 总值班室 → 市局 → 部门).

    ``recipient`` is the reporting recipient whose phone obligation this call meets.
    """

    key: str
    title: str
    person: str = ""
    phone: str = ""
    recipient: str = ""


DEFAULT_STRIP = (
    StripStep("duty_leader", "带班领导"),
    StripStep("bureau_chief", "局长"),
    StripStep("general_office", "县委、县政府总值班室", recipient="县委、县政府总值班室"),
    StripStep("city_bureau", "市应急管理局", recipient="市应急管理局"),
    StripStep("city_flood", "市防汛抗旱指挥部办公室", recipient="市防汛抗旱指挥部办公室"),
)

TOWNSHIP_STRIP = (
    StripStep("duty_leader", "带班领导"),
    StripStep("township_head", "镇党委书记、镇长"),
    StripStep("county_bureau", "县应急管理局", recipient="县应急管理局"),
    StripStep("general_office", "县委、县政府总值班室", recipient="县委、县政府总值班室"),
)


def default_strip(role: Role) -> tuple[StripStep, ...]:
    """Whom a new station of that role tells by phone, in order."""
    return TOWNSHIP_STRIP if role is Role.TOWNSHIP else DEFAULT_STRIP


def default_rules(role: Role) -> str:
    """The rule profile a new station of that role is offered first."""
    return "township" if role is Role.TOWNSHIP else "national"


@dataclass(frozen=True, slots=True)
class StationProfile:
    """What the first start asks and Settings edits. Names of signatories belong to the papers."""

    name: str
    role: Role
    region: str
    unit: str
    profile: str = "national"
    offset: int = CHINA_OFFSET
    officer: str = ""
    leader: str = ""
    phone: str = ""
    head_title: str = ""
    checker: str = ""
    signer: str = ""
    recipients: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    serial_prefix: str = ""
    strip: tuple[StripStep, ...] = DEFAULT_STRIP
    local_phone_minutes: int | None = None
    local_written_minutes: int | None = None
    demo: bool = False
