"""The demo county: invented, and set up the way a real office would be, through the importers."""

from __future__ import annotations

from pathlib import Path

from commandpost.domain.changes import Changes
from commandpost.domain.duty import StartShift
from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_frame import PaperSettings
from commandpost.domain.recipients import RecipientGroup
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.signing import Substitute
from commandpost.domain.station import Role, StationProfile
from commandpost.host.paths import resources_dir
from commandpost.usecases.desk import Desk, Operator, new_id
from commandpost.usecases.rosters import import_roster, read_roster
from commandpost.usecases.shifts import current_shift, start_shift
from commandpost.usecases.station import configure_station, install_library

DEMO = StationProfile(
    name="云岭县应急管理局值班室",
    role=Role.COUNTY,
    region="云岭县",
    unit="云岭县应急管理局",
    officer="吴九九",
    leader="李二二",
    phone="0000-1000000",
    head_title="云岭县突发事件信息专报",
    checker="李二二",
    signer="张一一",
    copies_to=("县委宣传部",),
    serial_prefix="云应急报",
    local_phone_minutes=30,
    local_written_minutes=60,
    demo=True,
    papers=(
        *(
            PaperSettings(
                notice,
                head="云岭县防汛抗旱指挥部文件",
                recipients=("各乡镇", "防指成员单位"),
                copies_to=("县委办公室", "县政府办公室"),
                at_most=1500,
            )
            for notice in ("activation_notice", "change_notice", "termination_notice")
        ),
        PaperSettings("first_report", at_most=1200),
    ),
    groups=(
        RecipientGroup(
            "防指成员单位",
            ("县水利局", "县自然资源局", "县气象局", "县林业局", "县公安局", "县交通运输局"),
        ),
        RecipientGroup("总值班室", ("县委总值班室", "县政府总值班室")),
    ),
    substitutes=(Substitute("李二二", "张一一"),),
)


def demo_workbook() -> Path:
    """The workbook such an office would have."""
    found = sorted((resources_dir() / "demo").glob("*.xlsx"))
    if not found:
        raise OperatorError("demo.no_workbook")
    return found[0]


def set_up_demo(desk: Desk, draft: RosterDraft | None = None) -> Changes:
    """Profile, bundled plans, roster and a shift on duty, in one transaction."""
    if desk.find_profile() is not None:
        raise OperatorError("station.already_set_up")
    roster = draft or read_roster(demo_workbook())
    desk.operator = Operator(DEMO.officer)
    changes = configure_station(desk, DEMO) | install_library(desk) | import_roster(desk, roster)
    if current_shift(desk) is None:
        changes |= start_shift(desk, new_id(), StartShift(DEMO.officer, DEMO.leader))
    return changes
