"""Matters of command and people for the tests: a post, its forces, cards and a list."""

from __future__ import annotations

from commandpost.domain.checklist import Task
from commandpost.domain.command_matter import (
    CardsMatter,
    ChartMatter,
    Force,
    ForcesMatter,
    GroupHeld,
    Held,
    PositionCard,
)
from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.domain.entries.tasks import TaskSeed, TaskState
from commandpost.domain.evacuation_matter import RollLine, RollMatter, ShelterLine
from commandpost.domain.list_matter import ListMatter
from commandpost.domain.paper_frame import Letterhead, PaperFrame, Signatories
from commandpost.domain.plan import Phase
from tests.reports.build import at

STEPS = ("宣布接管指挥", "问清被困失联人数", "指定安全员，明确撤离信号")
LATER = tuple(
    f"第{number}件事：划分地段和任务，每队一名负责人，逐队签到清点" for number in range(24)
)


def frame(paper: str, **more) -> PaperFrame:
    head = Letterhead("云溪县突发事件信息专报", "云溪县应急管理局", "总值班室", "云溪县")
    told = {"serial": "第7号", "letterhead": head, "taken_at": at(23, 1, 30)}
    return PaperFrame(paper, signatories=Signatories("陈五五", "刘六六", ""), **told | more)


def chart(groups: int = 11, **more) -> ChartMatter:
    told = {
        "frame": frame("command_chart"),
        "incident": "石桥镇青石村山体滑坡",
        "body": "现场指挥部",
        "place": "石桥镇政府二楼",
        "since": at(23, 1, 0),
        "commander": Held("现场指挥官", "黄七七", "石桥镇镇长", ("13800000001",), at(23, 0, 55)),
        "technical": Held("技术指挥官", ""),
        "deputies": (Held("副现场指挥官", "", "石桥镇党委书记"), Held("安全员", "", "抢险队指定")),
        "groups": tuple(
            GroupHeld(
                f"第{n}工作组",
                f"县第{n}局",
                (f"138000001{n:02}",),
                ((f"第{n}甲单位", (f"138000002{n:02}",)), (f"第{n}乙单位", ())),
            )
            for n in range(1, groups + 1)
        ),
        "by_plan": False,
    }
    return ChartMatter(**told | more)


def forces(number: int = 3, **more) -> ForcesMatter:
    told = {
        "frame": frame("force_deployment"),
        "incident": "石桥镇青石村山体滑坡",
        "place": "石桥镇政府二楼",
        "forces": tuple(
            Force(
                f"县第{n}救援队",
                10 + n,
                "消防车2辆",
                "石桥镇政府二楼",
                "搜救被困人员",
                "王三三",
                ("13800000003",),
                at(23, 0, 50),
                at(23, 1, n % 60) if n % 2 else None,
            )
            for n in range(1, number + 1)
        ),
        "present": (Held("现场指挥官", "黄七七", "石桥镇镇长", (), at(23, 0, 55)),),
        "note": "夜间增配照明车一辆",
    }
    return ForcesMatter(**told | more)


def card(number: int = 1, **more) -> PositionCard:
    told = {
        "post": f"第{number}工作组",
        "holder": f"县第{number}局",
        "first": STEPS,
        "then": ("移交现场，双方签字",),
        "reports_to": "现场指挥官黄七七",
        "phones": ("13800000001",),
        "forbidden": ("不得擅自进入滑坡体",),
    }
    return PositionCard(**told | more)


def cards(number: int = 6, **more) -> CardsMatter:
    told = {
        "frame": frame("position_cards"),
        "title": "县防汛应急预案 Ⅳ级",
        "version": "云政办发〔2026〕1号",
        "cards": tuple(card(n) for n in range(1, number + 1)),
    }
    return CardsMatter(**told | more)


def task(name: str, **more) -> Task:
    seed = TaskSeed(
        name, f"办理{name}", "石桥镇", Phase.FIRST_30, at(23, 1, 0), desk=False, critical=True
    )
    return Task(seed, "plan", **more)


def checklist(**more) -> ListMatter:
    told = {
        "frame": frame("checklist"),
        "title": "县防汛应急预案",
        "level": "Ⅳ级",
        "version": "云政办发〔2026〕1号",
        "tasks": (
            task("甲", state=TaskState.DONE, settled_at=at(23, 1, 5), by="陈五五"),
            task("乙", ordered_to="石桥镇", ordered_at=at(23, 1, 1), state=TaskState.ORDERED),
            task("丙"),
        ),
    }
    return ListMatter(**told | more)


def roll(households: int = 12, **more) -> RollMatter:
    lines = tuple(
        RollLine(
            n,
            f"张{n}",
            "138****0001",
            None if n == 3 else 1 + n % 5,
            f"石桥镇青石村{n}组",
            "石桥镇中学",
            "王三三",
            "138****0002",
            list(Whereabouts)[n % 3],
            at(23, 1, 10) if n % 3 else None,
            at(23, 6, 0) if n % 3 == 2 else None,
        )
        for n in range(1, households + 1)
    )
    told = {
        "frame": frame("evacuation_roll"),
        "episode": "石桥镇青石村山体滑坡",
        "townships": (("石桥镇", lines),) if lines else (),
        "shelters": (
            ShelterLine("石桥镇中学", 20, 9, 14, "钱五五", "13800000005"),
            ShelterLine("青石村文化礼堂", None, 0, 0),
        ),
    }
    return RollMatter(**told | more)
