"""Minutes, instruction and supplies slips, broadcast scripts: from the record, and back to it."""

from __future__ import annotations

import pytest

from commandpost.domain.command import Advise, AnswerAdvice, Consult, Decision, OpenPost
from commandpost.domain.entries.callout import TextKind
from commandpost.domain.entries.paper_life import StockMoved
from commandpost.domain.entries.tasks import TaskState
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident_intents import Tell
from commandpost.domain.levels import WarningColour
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_frame import PaperEdit, PaperRequest
from commandpost.domain.roster import Roster, Supply
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.times import HOUR, MINUTE, Instant
from commandpost.domain.warning_decisions import Receive
from commandpost.host.text import text
from commandpost.reports import drafted
from commandpost.reports.blocks import Code
from commandpost.usecases.callouts import Opening, approve_text, open_callout
from commandpost.usecases.command import act_on_scene
from commandpost.usecases.desk import new_id
from commandpost.usecases.incidents import tell_leader
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import the_paper
from commandpost.usecases.rendering import draft_text, paper_passages, render
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo
from commandpost.usecases.warnings import receive_warning
from tests.callout_roster import ROSTER
from tests.usecases.night import incident, response

STOCK = (
    Supply("s1", "棉被", spec="1.5米×2米", quantity=1200, unit="床", store="县库", keeper="何某"),
    Supply("s2", "冲锋舟", spec="6人", quantity=6, unit="艘", store="县库"),
    Supply("s3", "冲锋舟", spec="6人", quantity=9, unit="艘", store="镇库"),
    Supply("s4", "柴油发电机", quantity=None, unit="台", store="县库"),
)


@pytest.fixture
def about(desk):
    with desk.store.action():
        desk.store.roster.put(Roster(supplies=STOCK))
    return Subject("incident", incident(desk))


def asked(kind, **typed) -> PaperRequest:
    return PaperRequest(kind, signer="周八八", typed=tuple(typed.items()))


def told(desk, about, kind, **typed) -> str:
    return draft_text(take_matter(desk, about, asked(kind, **typed), "1号"))


def left(desk, about, kind, replaces=None, reason="", **typed) -> Id:
    paper, request = new_id(), asked(kind, **typed)
    desk.do(reserve_serial, paper, DrawPaper(kind, str(about), "文书", "陈五五"))
    matter = take_matter(desk, about, request, held_serial(desk, paper))
    made = render(matter)
    leaving = Leaving(
        matter, made.pdf, made.title, made.words_sha256, replaces=replaces, reason=reason
    )
    desk.do(issue_paper, paper, leaving)
    return paper


def held(desk):
    return {s.id: s.quantity for s in desk.store.roster.all(Supply)}


# ---- minutes ----


def consult(desk, about, topic="堤防抢险", *decisions):
    desk.do(
        act_on_scene,
        about.id,
        Consult(topic, "副县长张一一", ("县水利局", "东河镇"), "先撤人。", desk.now(), decisions),
    )


def test_minutes_are_drawn_of_the_consultation_and_its_tasks(desk, about):
    with pytest.raises(OperatorError, match="no_consultation"):
        told(desk, about, "consultation_minutes")
    desk.do(act_on_scene, about.id, OpenPost("东河镇政府", ()))
    desk.do(act_on_scene, about.id, Advise("a", "钱二二", "堤脚渗水，建议转移"))
    desk.do(act_on_scene, about.id, AnswerAdvice("a", True, "黄七七"))
    due = Instant(desk.now() + 80 * MINUTE)
    consult(desk, about, "堤防抢险", Decision("t1", "三组全部转移", "东河镇", due))
    words = told(desk, about, "consultation_minutes", opinions="雨势未减")
    for part in (
        "青禾县应急管理局会商纪要",
        "关于堤防抢险的会商纪要",
        "6月20日23时40分，副县长张一一主持召开会商研判（地点或方式：东河镇政府）",
        "雨势未减。",
        "钱二二：堤脚渗水，建议转移。黄七七已采纳。",
        "三、会商结论\n　　先撤人。",
        "（一）三组全部转移，由东河镇负责，2026年6月21日1时00分前完成。",
        "参加：县水利局、东河镇。",
        "发：县水利局、东河镇",
    ):
        assert part in words, part


def test_of_several_consultations_the_last_unless_a_number_is_asked_for(desk, about):
    consult(desk, about, "甲题")
    consult(desk, about, "乙题")
    assert "关于乙题" in told(desk, about, "consultation_minutes")
    assert "关于甲题" in told(desk, about, "consultation_minutes", meeting="1")
    for bad in ("0", "3", "某次"):
        matter = take_matter(desk, about, asked("consultation_minutes", meeting=bad), "1号")
        assert text("paper.no_such_consultation", asked=bad, count=2) in render(matter).warnings
        assert "关于乙题" in draft_text(matter)


# ---- instruction slips ----


def test_a_slip_of_a_leaders_instruction_passes_it_on_once(desk, about):
    lost = take_matter(desk, about, asked("instruction_slip", item="没有这几个字"), "1号")
    assert text("paper.no_such_item", words="没有这几个字") in render(lost).warnings
    nothing = take_matter(desk, about, asked("instruction_slip"), "1号")
    assert text("paper.no_instruction") in render(nothing).warnings
    desk.do(tell_leader, about.id, Tell("bureau_chief", "王局长", desk.now(), instruction="先救人"))
    words = told(desk, about, "instruction_slip", to="县消防救援大队、东河镇")
    assert "王局长" in words
    assert "先救人。" in words
    paper = left(desk, about, "instruction_slip", to="县消防救援大队、东河镇")
    (given,) = desk.incident(about.id).instructions
    assert [(p.to, p.channel) for p in given.passings] == [
        ("县消防救援大队", "paper"),
        ("东河镇", "paper"),
    ]
    due = [r for r in desk.ask(todo) if r.kind == "paper.receipt"]
    assert [r.due_at - desk.now() for r in due] == [15 * MINUTE] * 2
    left(desk, about, "instruction_slip", to="东河镇")  # has it already
    assert len(desk.incident(about.id).instructions[0].passings) == 2
    assert the_paper(desk, paper).left.serial == "指令单〔2026〕第1号"


def test_a_slip_of_a_task_orders_it(desk, about):
    consult(desk, about, "堤防抢险", Decision("t1", "三组全部转移", "东河镇"))
    assert "东河镇" in told(desk, about, "instruction_slip", item="三组")
    left(desk, about, "instruction_slip", item="三组")
    task = next(t for t in desk.incident(about.id).tasks if t.id == "t1")
    assert (task.state, task.ordered_to, task.channel) == (TaskState.ORDERED, "东河镇", "paper")


def test_a_slip_in_the_officers_own_words_changes_nothing_else(desk):
    about = response(desk)
    before = desk.response(about.id).tasks
    words = told(desk, about, "instruction_slip", instruction="封桥", to="县公安局", until="2时前")
    assert "封桥。" in words
    assert "2时前" in words
    left(desk, about, "instruction_slip", instruction="封桥", to="县公安局")
    assert desk.response(about.id).tasks == before


# ---- supplies ----


def test_a_slip_takes_goods_off_the_stock_and_says_what_is_short(desk, about):
    order = {"items": "棉被 200床\n冲锋舟 8艘 @县库\n发电机 2\n帐篷", "to": "东河镇"}
    matter = take_matter(desk, about, asked("supplies_slip", **order), "1号")
    warned = "".join(render(matter).warnings)
    short = text(
        "paper.more_than_in_store", name="冲锋舟", number=8, unit="艘", store="县库", held=6
    )
    assert short in warned
    assert text("paper.not_in_store", name="帐篷") in warned
    words = draft_text(matter)
    assert "县库的冲锋舟现有6艘，不足2艘" in words
    assert "1200\t1000" in words
    paper = left(desk, about, "supplies_slip", **order)
    assert held(desk) == {"s1": 1000, "s2": 0, "s3": 9, "s4": None}
    (moved,) = [
        e.payload
        for e in desk.store.journal.entries(Subject("paper", paper))
        if isinstance(e.payload, StockMoved)
    ]
    assert moved.changes == (-200, -6)
    shown = "".join(line.text for line in desk.ask(log_page, (Subject("paper", paper),)).lines)
    assert "棉被1200→1000床（县库）" in shown


def test_a_corrected_slip_moves_the_goods_once(desk, about):
    wrong = left(desk, about, "supplies_slip", items="棉被 300", to="东河镇")
    assert held(desk)["s1"] == 900
    left(desk, about, "supplies_slip", wrong, "数量写错", items="棉被 30", to="东河镇")
    assert held(desk)["s1"] == 1170


def test_goods_come_back_into_the_store(desk, about):
    words = told(desk, about, "supplies_slip", items="棉被 50", to="东河镇", direction="入库")
    assert "救灾物资入库单" in words
    left(desk, about, "supplies_slip", items="棉被 50", to="东河镇", direction="入库")
    assert held(desk)["s1"] == 1250


def test_two_lines_of_the_same_goods_share_one_stock(desk, about):
    matter = take_matter(desk, about, asked("supplies_slip", items="棉被 1000；棉被 300"), "1号")
    assert [row.held for row in matter.rows] == [1200, 200]
    assert [row.short for row in matter.rows] == [0, 100]
    left(desk, about, "supplies_slip", items="棉被 1000；棉被 300")
    assert held(desk)["s1"] == 0


def test_goods_written_in_another_unit_are_neither_compared_nor_taken_off(desk, about):
    matter = take_matter(desk, about, asked("supplies_slip", items="棉被 2000包"), "1号")
    warned = "".join(render(matter).warnings)
    assert text("paper.other_unit", name="棉被", unit="包", kept="床") in warned
    assert not matter.short
    left(desk, about, "supplies_slip", items="棉被 2000包")
    assert held(desk)["s1"] == 1200


# ---- broadcasts ----


@pytest.fixture
def warned(desk):
    made = Id("w")
    rain = Receive(
        "rainstorm", "暴雨", WarningColour.RED, "青禾县气象台", desk.now(), "东河镇", desk.now(),
        until=Instant(desk.now() + 3 * HOUR), area=("东河镇",),
        caution="未来3小时降雨量将达100毫米以上", measures="请危险区人员立即转移",
    )  # fmt: skip
    desk.do(receive_warning, made, rain)
    return Subject("warning", made)


def code_of(matter, edits=()):
    return next((b.text for b in drafted(matter, edits).blocks if isinstance(b, Code)), None)


def test_a_warning_is_read_out_in_plain_words_and_names_nobody(desk, warned):
    matter = take_matter(desk, warned, asked("broadcast_warning", advice="不要过漫水桥"), "1号")
    words = draft_text(matter)
    assert "暴雨红色预警播发稿" in words
    assert "各位乡亲请注意" in words
    assert "青禾县气象台已发布暴雨红色预警信号。未来3小时降雨量将达100毫米以上。" in words
    assert "请危险区人员立即转移。" in words
    assert "不要过漫水桥。" in words
    for name in ("周八八", "周值班", "带班李", "科长赵"):
        assert name not in words
    assert code_of(matter) == matter.release.words


def test_the_code_carries_the_officers_words(desk, warned):
    matter = take_matter(desk, warned, asked("broadcast_warning"), "1号")
    release = next(p for p in paper_passages(matter) if p.drafted == matter.release.words)
    edit = PaperEdit(release.key, release.drafted, "【县应急局】马上转移。")
    assert code_of(matter, (edit,)) == "【县应急局】马上转移。"
    assert code_of(matter, (PaperEdit(release.key, release.drafted, "字" * 900),)) is None


def test_words_approved_for_a_callout_are_read_out_as_they_are(desk):
    callout = Id("c")
    desk.do(import_roster, RosterDraft(ROSTER))
    opening = Opening("山洪叫应", "mountain_torrent", ("青禾县",), "今晚有暴雨")
    desk.do(open_callout, callout, opening)
    desk.do(approve_text, callout, TextKind.LOUDSPEAKER, "乡亲们，到村小学集合。", "张一一")
    about = Subject("callout", callout)
    words = told(desk, about, "broadcast_warning")
    assert "乡亲们，到村小学集合。" in words
    assert "叫应" not in words
    move = told(desk, about, "broadcast_warning", degree="立即转移")
    assert "立即转移！" in move


def test_a_short_message_over_its_limit_is_warned_of(desk, warned):
    matter = take_matter(desk, warned, asked("broadcast_warning", advice="字" * 300), "1号")
    assert any("200" in warning for warning in render(matter).warnings)
