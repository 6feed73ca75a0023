"""The evacuation roll: listed, corrected, arrived, home, confirmed, erased."""

from __future__ import annotations

import pytest
from openpyxl import Workbook

from commandpost.domain.entries.evacuation import Whereabouts
from commandpost.domain.errors import OperatorError
from commandpost.domain.households import Household
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.roster import Area, Roster, Shelter
from commandpost.usecases.desk import new_id
from commandpost.usecases.evacuation import (
    confirm_moved,
    correct_evacuee,
    list_evacuees,
    move_evacuees,
    read_pasted,
    read_roll,
    roll_of,
)
from commandpost.usecases.figures import close_episode
from commandpost.usecases.incidents import close_incident
from commandpost.usecases.names_erased import erase_names, names_kept
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.papers import paper_bytes
from commandpost.usecases.rendering import draft_text, render
from commandpost.usecases.safety import verify_station
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.evacuation import roll_sheet
from commandpost.usecases.views.log_words import spoken
from tests.reports import read_back
from tests.usecases.night import incident, refused

ARRIVED, RETURNED = Whereabouts.ARRIVED, Whereabouts.RETURNED
FIRST = Household(
    "东河镇石桥村一组", "张一一", "13800000771", "东河镇", people=4,
    keeper="王三三", keeper_phone="13800000779", shelter="东河镇中学",
)  # fmt: skip
SECOND = Household("东河镇石桥村二组", "李二二", "", "东河镇", people=2, shelter="东河镇中学")
THIRD = Household("西河镇柳湾组", "赵四四", "", "西河镇", people=None, shelter="西河镇小学")
SECRETS = ("张一一", "李二二", "赵四四", "王三三", "13800000771", "13800000779")


@pytest.fixture
def episode(desk) -> Id:
    desk.store.roster.put(
        Roster(
            areas=(Area("a1", "东河镇", "township"), Area("a2", "西河镇", "township")),
            shelters=(Shelter("s1", "东河镇中学", capacity=5, keeper="钱五五"),),
        )
    )
    made = desk.incident(incident(desk)).episode
    desk.do(list_evacuees, made, (FIRST, SECOND, THIRD))
    return made


def names(desk, episode) -> list[str]:
    return [row.seed.id for row in roll_of(desk, episode).rows]


def test_nobody_is_named_in_the_journal_and_the_log_counts_households(desk, episode):
    desk.do(move_evacuees, episode, tuple(names(desk, episode)[:2]), ARRIVED)
    bodies = [bytes(row[0]).decode() for row in desk.store._connection.execute(  # noqa: SLF001
        "select body from journal")]  # fmt: skip
    assert not [secret for secret in SECRETS if any(secret in body for body in bodies)]
    told = [spoken().of(e) for e in desk.store.journal.entries(Subject("episode", episode))]
    assert any("：3户" in words or ": 3 households" in words for words in told)
    assert any("2户已安置" in words or "2 households arrived" in words for words in told)


def test_a_household_stands_on_the_roll_once(desk, episode):
    assert refused(desk, list_evacuees, episode, (FIRST,)) == "evacuation.all_listed"
    desk.do(list_evacuees, episode, (FIRST, Household("东河镇石桥村三组", "张一一", people=1)))
    rows = roll_sheet(desk, episode).rows
    assert [row.number for row in rows] == [1, 2, 3, 4]
    assert [row.told.name for row in rows] == ["张一一", "李二二", "赵四四", "张一一"]


def test_arrival_return_and_taking_back_say_what_may_follow(desk, episode, clock):
    one, two, three = names(desk, episode)
    assert refused(desk, move_evacuees, episode, (one,), RETURNED) == "evacuation.not_returned"
    came = desk.now()
    desk.do(move_evacuees, episode, (one, two), ARRIVED, came, "东河镇礼堂")
    assert refused(desk, move_evacuees, episode, (one,), ARRIVED) == "evacuation.not_arrived"
    row = roll_of(desk, episode).row(one)
    assert (row.seed.shelter, row.arrived_at) == ("东河镇礼堂", came)
    gone = clock.pass_minutes(60)
    desk.do(move_evacuees, episode, (one,), RETURNED)
    assert roll_of(desk, episode).row(one).returned_at == gone
    back = (one,), Whereabouts.WAITING
    assert refused(desk, move_evacuees, episode, *back) == "evacuation.needs_reason"
    desk.do(move_evacuees, episode, *back, reason="点错了")
    assert roll_of(desk, episode).row(one).state is Whereabouts.WAITING
    desk.do(move_evacuees, episode, (three,), Whereabouts.STRUCK, reason="重复登记")
    assert [row.told.name for row in roll_sheet(desk, episode).rows] == ["张一一", "李二二"]
    late = desk.now() + 1
    assert refused(desk, move_evacuees, episode, (two,), RETURNED, late) == "time.in_future"


def test_a_row_is_corrected_with_a_reason_and_keeps_its_number_and_state(desk, episode):
    one = names(desk, episode)[0]
    desk.do(move_evacuees, episode, (one,), ARRIVED)
    told = Household("东河镇石桥村五组", "张一一", "13800000771", "东河镇", people=5)
    assert refused(desk, correct_evacuee, episode, one, told, " ") == "evacuation.needs_reason"
    assert refused(desk, correct_evacuee, episode, "x", told, "y") == "evacuation.no_such_row"
    desk.do(correct_evacuee, episode, one, told, "多一人")
    row = roll_sheet(desk, episode).rows[0]
    assert (row.number, row.told.people, row.told.place, row.state) == (
        1, 5, "东河镇石桥村五组", ARRIVED,
    )  # fmt: skip


def test_counts_stand_among_the_figures_only_when_somebody_confirms_them(desk, episode):
    one, two, _ = names(desk, episode)
    assert refused(desk, confirm_moved, episode) == "evacuation.nobody_moved"
    desk.do(move_evacuees, episode, (one, two), ARRIVED)
    assert desk.episode(episode).ledger.cell("evac_done", "东河镇") is None
    sheet = roll_sheet(desk, episode)
    assert sheet.unconfirmed
    first = sheet.counted[0]
    assert (first.township, first.people, first.reported) == ("东河镇", 6, None)
    desk.do(confirm_moved, episode)
    ledger = desk.episode(episode).ledger
    assert ledger.cell("evac_done", "东河镇").value == 6
    assert ledger.cell("evac_done_households", "东河镇").value == 2
    assert ledger.cell("evac_done", "东河镇").reporter == "转移安置花名册"
    assert ledger.cell("evac_done", "西河镇") is None, "nobody arrived there: 未报 stays 未报"
    assert not roll_sheet(desk, episode).unconfirmed
    desk.do(move_evacuees, episode, (one,), RETURNED)
    assert not roll_sheet(desk, episode).unconfirmed, "who went home was moved all the same"


def test_shelters_say_how_many_places_are_left(desk, episode):
    one, _, _ = names(desk, episode)
    desk.do(move_evacuees, episode, (one,), ARRIVED)
    school, primary = roll_sheet(desk, episode).shelters
    assert (school.capacity, school.inside, school.coming, school.free) == (5, 4, 2, -1)
    assert (primary.name, primary.capacity, primary.free) == ("西河镇小学", None, None)


def test_numbers_and_places_are_checked(desk, episode):
    for row, key in (
        (Household("", "甲"), "evacuation.needs_place"),
        (Household("柳湾", "甲", people=0), "evacuation.bad_number"),
        (Household("柳湾", "甲", people=10_001), "evacuation.bad_number"),
    ):
        assert refused(desk, list_evacuees, episode, (row,)) == key
    assert refused(desk, list_evacuees, episode, ()) == "evacuation.nobody"


# ---- from a workbook, from the clipboard ----


def test_a_workbook_is_taken_with_its_shelters_and_rows_without_numbers(tmp_path):
    book = Workbook()
    for row in (
        ("转移安置花名册",),
        ("乡镇", "村", "组", "户主姓名", "人口数", "安置点", "转移责任人", "责任人电话"),
        ("东河镇", "石桥村", "一组", "张一一", 4, "东河镇中学", "王三三", 13800000779),
        ("东河镇", "石桥村", "二组", "李二二", 2, "东河镇中学", "", ""),
        ("东河镇", "石桥村", "二组", "", 2, "", "", ""),
    ):
        book.worksheets[0].append(row)
    book.save(tmp_path / "册.xlsx")
    told = read_roll(tmp_path / "册.xlsx")
    assert [(r.name, r.people, r.place, r.shelter) for r in told.rows] == [
        ("张一一", 4, "东河镇石桥村一组", "东河镇中学"),
        ("李二二", 2, "东河镇石桥村二组", "东河镇中学"),
    ]
    assert [row.reason for row in told.refused] == ["household.nobody"]


@pytest.mark.parametrize(
    "words",
    [
        "户主\t人数\t住址\t安置点\t责任人\t责任人电话\n张一一\t4\t石桥村一组\t东河镇中学\t王三三\t13800000779",
        "张一一\t4\t石桥村一组\t东河镇中学\t王三三\t13800000779",
        "张一一，4，石桥村一组，东河镇中学，王三三，13800000779",
        "\n张一一 4 石桥村一组 东河镇中学 王三三 13800000779\n\n",
        "住址\t户主\t人口\t安置地点\t包保人\t包保责任人电话\n石桥村一组\t张一一\t4人\t东河镇中学\t王三三\t13800000779",
    ],
)
def test_pasted_rows_are_read_with_a_head_line_or_without(words):
    told = read_pasted(words)
    assert not told.refused
    (row,) = told.rows
    assert (row.name, row.people, row.place) == ("张一一", 4, "石桥村一组")
    assert (row.shelter, row.keeper, row.keeper_phone) == ("东河镇中学", "王三三", "13800000779")


def test_pasted_rows_that_cannot_be_taken_say_which_and_why():
    told = read_pasted("张一一\t4\t石桥村一组\n\t3\t石桥村二组\n李二二\t若干\t石桥村三组")
    assert [row.name for row in told.rows] == ["张一一"]
    assert [row.row for row in told.refused] == [2, 3]
    assert read_pasted("").rows == ()


# ---- on paper ----


def test_the_roll_on_paper_masks_numbers_and_says_it_is_collected_after_use(desk, episode):
    one, two, _ = names(desk, episode)
    desk.do(move_evacuees, episode, (one, two), ARRIVED)
    about = Subject("episode", episode)
    matter = take_matter(desk, about, PaperRequest("evacuation_roll"))
    made = render(matter)
    text = read_back.text(made.pdf)
    for part in (
        "转移安置花名册", "使用后收回", "东河镇2户6人", "张一一", "138****0771", "王三三",
        "√已安置", "□待转移", "未报", "缺1", "东河镇中学",
    ):  # fmt: skip
        assert part in text
    whole = text + draft_text(matter)
    assert not [secret for secret in ("13800000771", "13800000779") if secret in whole]
    assert "张一一" not in made.title
    assert all("内部使用后收回" in read_back.squeezed(each) for each in read_back.pages(made.pdf))
    by_incident = next(r for r in desk.store.projections.board("incident") if r.parent == episode)
    same = take_matter(desk, by_incident.subject, PaperRequest("evacuation_roll"))
    assert render(same).pdf == made.pdf


def test_after_the_end_names_go_from_sheets_and_papers_and_the_chain_stays_whole(desk, episode):
    about = Subject("episode", episode)
    paper, request = new_id(), PaperRequest("evacuation_roll")
    drawn = DrawPaper("evacuation_roll", str(about), "转移安置花名册", "周值班")
    desk.do(reserve_serial, paper, drawn)
    matter = take_matter(desk, about, request, held_serial(desk, paper))
    made = render(matter)
    desk.do(issue_paper, paper, Leaving(matter, made.pdf, made.title, made.words_sha256))
    serial = matter.frame.serial
    assert paper_bytes(desk, serial) == made.pdf
    assert names_kept(desk).names == 0, "nothing that runs is erased"
    for row in desk.store.projections.board("incident"):
        desk.do(close_incident, row.subject.id, "处置完毕")
    if desk.episode(episode).closed_at is None:
        desk.do(close_episode, episode, "水退")
    assert names_kept(desk).names == 3
    desk.do(erase_names, "周值班", "依法抹除")
    rows = roll_sheet(desk, episode).rows
    assert all(row.erased and not row.told.name for row in rows)
    assert [row.told.people for row in rows] == [4, 2, None]
    with pytest.raises(OperatorError) as gone:
        paper_bytes(desk, serial)
    assert gone.value.key == "paper.names_erased"
    assert names_kept(desk).names == 0
    assert verify_station(desk).intact
