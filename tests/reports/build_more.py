"""Matters beside the reports, for the tests: phone script, leader's message, public notice."""

from __future__ import annotations

from commandpost.domain.leader_message import Part
from commandpost.domain.message_matter import MessageMatter
from commandpost.domain.phone_matter import PhoneCall, PhoneMatter
from commandpost.domain.public_matter import PublicFigure, PublicFigures, PublicMatter
from commandpost.domain.situation import Situation
from tests.reports.build import at, first


def phone_script(situation: Situation | None = None, **changes) -> PhoneMatter:
    """A report by phone of the landslide (or of another situation), to five on the strip."""
    calls = (
        PhoneCall("县委、县政府总值班室", "王三三", "0797-0000001", due_at=at(23, 1, 41)),
        PhoneCall("市应急管理局", "", "0797-0000002", due_at=at(23, 1, 51)),
        PhoneCall("带班领导", "周八八", "13800000008", told_at=at(23, 0, 45)),
        PhoneCall("局长", "刘六六", "13800000006", leader=True),
        PhoneCall("分管副局长", leader=True),
    )
    found = situation or first(paper="phone_script", serial="", **changes)
    return PhoneMatter(found.frame, found, calls)


def leader_message(*, drill: bool = False, **changes) -> MessageMatter:
    """The message of the same night."""
    parts = (
        Part("云溪县23日0时20分，石桥镇青石村发生地质灾害。情况待核实。", ("#incident",)),
        Part("死亡0人、失踪2人（截至23日1时20分，周八八核定）。", ("#figures", "e5")),
        Part("已启动防汛Ⅳ级应急响应。", ("#responses",)),
        Part("续报另发。", ("#deadlines",)),
        Part("（云溪县应急管理局）", ("#station",)),
    )
    readers = (("带班领导", "周八八"), ("局长", "刘六六"))
    frame = first(paper="leader_message", serial="", drill=drill).frame
    return MessageMatter(frame, **({"parts": parts, "most": 150, "readers": readers} | changes))


def public_notice(*, drill: bool = False, **changes) -> PublicMatter:
    """What the public reads the same morning."""
    cells = (
        PublicFigure("因灾死亡人口", 0.0, "人", unverified=False, entries=("e5",)),
        PublicFigure("因灾失踪人口", 2.0, "人", unverified=True, entries=("e5",)),
        PublicFigure("紧急转移安置人口", 57.0, "人", unverified=False, entries=("e6",)),
    )
    told = {
        "frame": first(
            paper="public_notice", serial="情况通报〔2026〕第1期", recipients=(), drill=drill
        ).frame,
        "hazard": "地质灾害", "place": "云溪县石桥镇", "happened_at": at(23, 0, 20),
        "happened_known": True, "verification": "true",
        "figures": PublicFigures(cells, at(23, 6, 0), "带班领导周八八"),
        "responses": first().responses,
        "actions": "救援力量正在全力搜救，受威胁群众已妥善安置",
        "advice": "请沿河群众远离山体和河道\n咨询电话12345",
    }  # fmt: skip
    return PublicMatter(**(told | changes))
