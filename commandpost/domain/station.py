"""The station's own profile: who it is, whom it tells, how its papers are headed."""

from __future__ import annotations

import re
from dataclasses import replace
from enum import Enum

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_frame import PaperSettings
from commandpost.domain.recipients import RecipientGroup
from commandpost.domain.records import dataclass
from commandpost.domain.secrecy import refuse_secrecy_in_head
from commandpost.domain.signing import DEFAULT_SIGNERS, Substitute
from commandpost.domain.times import CHINA_OFFSET

_ABOVE = re.compile(r"^.{2,}?[省市州盟县区旗](?=.{2,}$)")
_KIND = re.compile(r"(?<=..)(?:自治[县旗州]|街道|[县市区镇乡旗])$")
LONGEST_LIMIT = 24 * 60


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


EQUIPMENT = (
    "值班电话",
    "传真机",
    "打印机",
    "网络",
    "卫星电话",
    "备用电源",
    "钥匙、印章",
)
"""What two officers look at together when a shift is handed over, until a station says other."""


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
    equipment: tuple[str, ...] = EQUIPMENT
    papers: tuple[PaperSettings, ...] = ()
    groups: tuple[RecipientGroup, ...] = ()
    may_sign: tuple[str, ...] = DEFAULT_SIGNERS
    substitutes: tuple[Substitute, ...] = ()


def default_head_title(region: str) -> str:
    """How an office heads its papers until it says otherwise."""
    return f"{region.strip()}突发事件信息专报"


def default_serial_prefix(region: str) -> str:
    """The issuing word (机关代字) offered: two characters of the region's own name and 应急报.

    ``湖南省津市市`` is 津市, ``云岭县石桥镇`` is 石桥; a name of one character keeps its 县.
    """
    name = re.sub(r"\s", "", region)
    while (shorter := _ABOVE.sub("", name)) != name:
        name = shorter
    return f"{_KIND.sub('', name)[:2]}应急报"


def with_defaults(station: StationProfile) -> StationProfile:
    """The same station, with a letterhead and a serial prefix where it has none."""
    return replace(
        station,
        head_title=station.head_title.strip() or default_head_title(station.region),
        serial_prefix=station.serial_prefix.strip() or default_serial_prefix(station.region),
    )


def check_station(station: StationProfile) -> None:
    """Refuse a station that is nobody, has impossible limits, or calls nobody on its strip.

    Nor may its papers' heads carry a mark of secrecy.
    """
    own = (head for paper in station.papers for head in (paper.head, paper.number))
    refuse_secrecy_in_head(station.head_title, station.serial_prefix, *own)
    for field in ("name", "unit", "region"):
        if not str(getattr(station, field)).strip():
            raise OperatorError(f"station.needs_{field}")
    for minutes in (station.local_phone_minutes, station.local_written_minutes):
        if minutes is not None and not 1 <= minutes <= LONGEST_LIMIT:
            raise OperatorError("station.bad_minutes", minutes=minutes)
    for number, step in enumerate(station.strip, 1):
        if not step.title.strip():
            raise OperatorError("station.step_needs_title", number=number)
    if len({step.key for step in station.strip}) < len(station.strip):
        raise OperatorError("station.step_twice")
