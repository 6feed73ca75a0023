"""The notices about a response: what they say, and that number and receipts are entered once."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.paper_decisions import DrawPaper, ReceivePaper, SignPaper
from commandpost.domain.paper_frame import PaperRequest, PaperSettings
from commandpost.domain.response_decisions import SignNotice, Terminate
from commandpost.domain.roster import Area, Roster
from commandpost.reports import drafted
from commandpost.usecases.desk import new_id
from commandpost.usecases.notice_receipts import notice_number
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.paper_life import receive_paper, sign_paper, the_paper
from commandpost.usecases.rendering import draft_text, render
from commandpost.usecases.responses import sign_notice, terminate_response
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.todo import todo
from tests.desk_fixtures import PROFILE
from tests.usecases.night import refused
from tests.usecases.test_notices import Night

IV, III = ResponseLevel.IV, ResponseLevel.III
TOWNS = ("东河镇", "西河镇", "南河镇")


@pytest.fixture
def night(bare):
    bare.do(configure_station, PROFILE)
    bare.do(install_library)
    places = tuple(Area(name, name, "township") for name in TOWNS)
    with bare.store.action():
        bare.store.roster.put(Roster(areas=places))
    return Night(bare)


def _text(night, kind, **asked):
    about = Subject("response", night.id)
    return draft_text(take_matter(night.desk, about, PaperRequest(kind, **asked)))


def _left(night, kind="activation_notice", sign=None, to=()):
    desk, about, paper = night.desk, Subject("response", night.id), new_id()
    desk.do(reserve_serial, paper, DrawPaper(kind, str(about), "通知", "陈五五"))
    request = PaperRequest(kind, signer="周八八", recipients=to)
    made = render(take_matter(desk, about, request, held_serial(desk, paper)))
    if sign:
        desk.do(sign_paper, paper, SignPaper("周八八", made.words_sha256, sign))
    matter = take_matter(desk, about, request, held_serial(desk, paper))
    made = render(matter)
    desk.do(issue_paper, paper, Leaving(matter, made.pdf, made.title, made.words_sha256))
    return paper


def test_the_notice_has_the_four_legal_elements_and_addresses_all(night):
    told = _text(night, "activation_notice", typed=(("requirements", "主要负责同志到岗带班"),))
    order = [
        "青禾县应急管理局文件",
        "关于启动防汛Ⅳ级应急响应的通知",
        "各乡镇（街道），有关部门和单位：",
        "决定自2026年6月20日23时40分起，在青禾县启动防汛Ⅳ级应急响应",
        "一、响应事项\n　　防汛。",
        "二、响应级别和范围",
        "三、预计期限\n　　至雨停。",
        "四、响应措施\n　　转移。",
        "主要负责同志到岗带班。",
        "电话批准，本通知由局长王签发。",
        "收到本通知后30分钟内签收",
        "0799-8000000",
    ]
    places = [told.find(words) for words in order]
    assert -1 not in places, order[places.index(-1)]
    assert places == sorted(places)
    assert "值班员：" not in told


def test_an_area_of_two_townships_is_addressed_by_name(night):
    two = Night(night.desk, ("东河镇", "西河镇"))
    assert "\n东河镇、西河镇，有关部门和单位：\n" in _text(two, "activation_notice")
    asked = _text(two, "activation_notice", recipients=("县水利局", "东河镇"))
    assert "\n县水利局、东河镇：\n" in asked


def test_a_raise_tells_what_is_new_and_what_goes_on(night):
    with pytest.raises(OperatorError, match="no_level_change"):
        _text(night, "change_notice")
    night.change(III)
    raised = _text(night, "change_notice")
    assert "关于将防汛应急响应由Ⅳ级提升至Ⅲ级的通知" in raised
    new = raised[raised.find("二、新增措施") : raised.find("三、继续执行的措施")]
    kept = raised[raised.find("三、继续执行的措施") : raised.find("四、工作要求")]
    tasks = [t for t in night.now.tasks if not t.seed.desk and not t.settled]
    for task in tasks:
        ours = task.seed.actor == "值班员" or task.seed.phase.value == "closing"
        assert (task.seed.text in new) is (task.source == III.numeral and not ours)
        assert (task.seed.text in kept) is (task.source != III.numeral and not ours)
    night.change(IV)
    lowered = _text(night, "change_notice")
    assert "由Ⅲ级降至Ⅳ级" in lowered
    assert "不再执行的措施" in lowered
    assert "新增措施" not in lowered


def test_an_ending_names_every_condition_with_what_it_rests_on(night):
    with pytest.raises(OperatorError, match="not_terminated"):
        _text(night, "termination_notice")
    conditions = (("水位退至警戒水位以下", True), ("险情得到控制", False))
    ended = Terminate(night.approval(IV), conditions, "雨停水退", ("水文站3时报汛",))
    night.desk.do(terminate_response, night.id, ended)
    told = _text(night, "termination_notice")
    assert "（一）水位退至警戒水位以下：符合。依据：水文站3时报汛。" in told
    assert "（二）险情得到控制：尚未符合。\n" in told
    assert "受灾群众救助" in told
    assert "恢复重建" in told
    assert "值班值守转入常态" in told


def test_the_response_takes_number_and_signature_from_the_notice_that_left(night):
    paper = _left(night)
    serial = the_paper(night.desk, paper).left.serial
    assert (night.now.notice_no, night.now.signed_by) == (serial, "周八八")
    again = SignNotice("周八八", night.desk.now(), "2号")
    assert refused(night.desk, sign_notice, night.id, again) == "response.already_signed"


def test_a_notice_signed_by_phone_leaves_the_signature_open_but_offers_its_number(night):
    paper = _left(night, sign="phone")
    assert night.now.signed_at is None
    number = night.desk.ask(notice_number, night.id)
    assert number == the_paper(night.desk, paper).left.serial
    night.desk.do(sign_notice, night.id, SignNotice("周八八", night.desk.now(), number))
    assert night.now.notice_no == number


def test_a_signature_recorded_before_keeps_its_minute_and_gets_the_number(night):
    at = night.desk.now()
    night.desk.do(sign_notice, night.id, SignNotice("赵某", at, ""))
    night.desk.clock.pass_minutes(9)
    paper = _left(night)
    serial = the_paper(night.desk, paper).left.serial
    signed = (night.now.signed_by, night.now.signed_at, night.now.notice_no)
    assert signed == ("赵某", at, serial)


def test_a_receipt_is_entered_once_and_owed_once(night):
    paper = _left(night)
    desk = night.desk
    owed = [r.label for r in desk.ask(todo) if r.kind == "paper.receipt"]
    assert not [label for label in owed if label.split()[0] in TOWNS]
    assert [r.label for r in night.owed("notice")] == ["东河镇、西河镇、南河镇"]
    desk.do(receive_paper, paper, ReceivePaper("东河镇", "钱二二", desk.now()))
    assert night.now.notices[0].silent == ("西河镇", "南河镇")
    night.receive("西河镇", by="孙三三")
    took = {s.recipient: s.taker for s in the_paper(desk, paper).sendings if s.received_at}
    assert took == {"东河镇": "钱二二", "西河镇": "孙三三"}
    assert [r.label for r in night.owed("notice")] == ["南河镇"]


def test_a_receipt_of_the_change_notice_is_not_one_of_the_activation(night):
    _left(night)
    night.change(III)
    second = _left(night, "change_notice")
    night.desk.do(receive_paper, second, ReceivePaper("南河镇", "李四", night.desk.now()))
    assert [n.silent for n in night.now.notices] == [TOWNS, ("东河镇", "西河镇")]


def test_a_township_that_answered_by_phone_before_may_still_sign_for_the_paper(night):
    night.receive("东河镇", by="钱二二")
    paper = _left(night)
    night.desk.do(receive_paper, paper, ReceivePaper("东河镇", "钱二二", night.desk.now()))
    assert night.now.notices[0].silent == ("西河镇", "南河镇")


def test_a_list_of_recipients_is_one_word_on_paper_and_a_receipt_from_each(night):
    paper = _left(night, to=("各乡镇", "县水利局"))
    desk = night.desk
    state = the_paper(desk, paper)
    assert [s.recipient for s in state.sendings] == [*TOWNS, "县水利局"]
    assert "\n各乡镇、县水利局：\n" in _text(
        night, "activation_notice", recipients=("各乡镇", "县水利局")
    )
    owed = [r.label.split()[0] for r in desk.ask(todo) if r.kind == "paper.receipt"]
    assert owed == ["县水利局"]
    desk.do(receive_paper, paper, ReceivePaper("南河镇", "李四", desk.now()))
    assert night.now.notices[0].silent == ("东河镇", "西河镇")


def test_a_notice_goes_out_in_the_name_of_the_body_at_its_head(night):
    profile = night.desk.profile()
    own = PaperSettings("activation_notice", head="青禾县防汛抗旱指挥部文件")
    night.desk.do(configure_station, replace(profile, papers=(own,)))
    about = Subject("response", night.id)
    draft = drafted(take_matter(night.desk, about, PaperRequest("activation_notice")))
    assert draft.letterhead == "青禾县防汛抗旱指挥部文件"
    assert draft.closing[0] == "青禾县防汛抗旱指挥部"
    assert draft.imprint.office == "青禾县应急管理局"
