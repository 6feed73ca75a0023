"""A call-out on a real station: the list from the roster, figures into the ledger, the handover."""

from __future__ import annotations

import pytest

from commandpost.domain.callout_decisions import Attempt, Escalate, FeedBack, SendText, TakeRoll
from commandpost.domain.callout_row import RowState
from commandpost.domain.callout_typing import read_roll, read_sheet
from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.callout import CallOutcome, SilenceStep, TextKind, Tier
from commandpost.domain.entries.tasks import TasksCopied, TaskSeed
from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import WarningColour
from commandpost.domain.plan import Phase
from commandpost.domain.roster_draft import RosterDraft
from commandpost.domain.times import CHINA_OFFSET, MINUTE, Instant
from commandpost.domain.warning_decisions import Receive
from commandpost.usecases.callouts import (
    ByHand,
    Opening,
    add_by_hand,
    approve_text,
    call_next_level,
    claim_rows,
    close_callout,
    escalate_row,
    feed_back,
    open_callout,
    record_attempt,
    send_text,
    take_back_row,
    take_roll,
    the_callout,
    type_sheet,
)
from commandpost.usecases.calls import Call, register_incident
from commandpost.usecases.figures import open_episode
from commandpost.usecases.rosters import import_roster
from commandpost.usecases.views.callout_opening import callout_offer, preview_list
from commandpost.usecases.views.callout_sheet import callout_list, callout_sheet
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.views.logbook import log_page
from commandpost.usecases.views.todo import todo
from commandpost.usecases.warnings import receive_warning
from tests.callout_roster import ROSTER

C = Id("c1")
TOWNSHIPS = ("township/t1", "township/t2", "township/t3")


@pytest.fixture
def county(desk):
    desk.do(import_roster, RosterDraft(ROSTER))
    return desk


def opened(desk, **more) -> None:
    told = {"title": "山洪叫应", "hazard": "mountain_torrent", "area": ("青禾县",),
            "message": "今晚有暴雨，做好转移准备"}  # fmt: skip
    desk.do(open_callout, C, Opening(**(told | more)))


def rows(desk):
    return {row.id: row for row in callout_sheet(desk, C).rows}


def dial(desk, row, outcome=CallOutcome.READ_BACK, **more):
    desk.do(record_attempt, C, Attempt(row, outcome, "周值班", **more))


def test_the_list_is_one_level_down_with_a_before_b_and_the_townships_phone_for_a_hole(county):
    opened(county)
    found = rows(county)
    assert tuple(found) == TOWNSHIPS
    assert [row.number for row in found.values()] == [1, 2, 3]
    first = found["township/t1"]
    assert [(h.name, h.rank, h.phones) for h in first.holders] == [
        ("赵一一", "A", ("13800000001",)),
        ("钱二二", "B", ("13800000002",)),
    ]
    assert first.whom.name == "赵一一"
    assert found["township/t3"].whom.phones == ("0799-8000003",)


def test_move_at_once_calls_every_level_township_village_and_site(county):
    opened(county, all_levels=True, area=("甲云镇", "乙云镇"))
    found = rows(county)
    assert list(found) == [
        "township/t1", "township/t2", "village/v1", "village/v2", "village/v3", "site/s1",
        "site/s2",
    ]  # fmt: skip
    assert [h.name for h in found["village/v1"].holders] == ["周五五", "吴六六", "郑七七", "钱二二"]
    assert [h.duty for h in found["site/s1"].holders] == ["行政责任人", "巡查责任人"]
    assert found["village/v2"].whom is None
    assert found["village/v1"].place == "甲云镇甲东村"
    preview = preview_list(county, ("甲云镇", "乙云镇"), all_levels=True)
    assert (preview.total, preview.nobody) == (7, 1)


def test_the_next_level_joins_the_list_once(county):
    opened(county, area=("甲云镇",))
    county.do(call_next_level, C, (Tier.VILLAGE,))
    assert [r.number for r in rows(county).values()] == [1, 2, 3]
    with pytest.raises(OperatorError, match="nobody"):
        county.do(call_next_level, C, (Tier.VILLAGE,))


def test_numbers_of_the_called_stay_out_of_the_journal(county):
    opened(county, area=("甲云镇",))
    county.do(add_by_hand, C, Id("h"), ByHand("河边三户", "赵六", "13800001111"))
    dial(county, "hand/h", CallOutcome.NO_ANSWER)
    assert rows(county)["hand/h"].whom.phones == ("13800001111",)
    assert rows(county)["hand/h"].whom.name == "赵六"
    written = b"".join(line.body for line in county.store.journal.lines(0))
    assert b"1380000" not in written
    assert "赵六".encode() not in written
    assert "河边三户".encode() in written


def test_three_gaps_at_ten_past_ten(county, clock):
    """Eight places called at 22:10, three of them silent: they are seen until somebody acts."""
    opened(county, all_levels=True)
    places = list(rows(county))
    silent = ["township/t2", "village/v4", "site/s2"]
    for place in places:
        dial(county, place, CallOutcome.NO_ANSWER if place in silent else CallOutcome.READ_BACK)
    clock.moment = Instant(clock.moment + 4 * MINUTE)
    due = {row.label: row.kind for row in todo(county) if row.left < 0}
    assert due == dict.fromkeys(["乙云镇", "丙云镇丙东村", "乙东村后山滑坡"], "callout.stand_in")
    sheet = callout_sheet(county, C)
    assert not sheet.all_answered
    assert dict(sheet.silent) == {
        "乙云镇": ("乙云镇", "乙东村后山滑坡"), "丙云镇": ("丙云镇丙东村",),
    }  # fmt: skip
    assert (sheet.in_time, sheet.read_back, sheet.total) == (6, 6, 9)
    assert set(sheet.queue[:3]) == set(silent)
    lines = [words for key, words in handover_sheet(county).lines if "乙东村后山滑坡" in words]
    assert any("6/9" in words or "6 of 9" in words for words in lines)
    county.do(escalate_row, C, Escalate("village/v4", SilenceStep.ESCALATE, "丙云镇镇长", "周值班"))
    dial(county, "township/t2")
    dial(county, "site/s2")
    dial(county, "village/v4")
    assert callout_sheet(county, C).all_answered
    assert {row.kind for row in todo(county) if row.kind.startswith("callout")} == {
        "callout.feedback"
    }


def test_people_moved_reach_the_ledger_unverified_only_when_the_operator_agrees(county):
    county.do(open_episode, Id("ep"), OpenEpisode("6·20", "flood"))
    opened(county, area=("甲云镇",), episode=Id("ep"))
    dial(county, "township/t1")
    county.do(feed_back, C, FeedBack("township/t1", "已转移", "周值班", 12, 35))
    assert county.episode(Id("ep")).ledger.places() == ()
    told = FeedBack("township/t1", "又转移5人", "周值班", 12, 40)
    county.do(feed_back, C, told, into_ledger=True)
    ledger = county.episode(Id("ep")).ledger
    assert ledger.places() == ("甲云镇",)
    point = ledger.cell("evac_done", "甲云镇")
    assert (point.value, point.verified, point.reporter) == (40.0, False, "赵一一")


def test_figures_without_a_ledger_are_refused_whole(county):
    opened(county, area=("甲云镇",))
    with pytest.raises(OperatorError, match="no_ledger"):
        county.do(feed_back, C, FeedBack("township/t1", "已转移", "周值班", 1, 2), into_ledger=True)
    assert rows(county)["township/t1"].state is RowState.NOT_CALLED


def test_a_call_out_that_came_before_the_flood_feeds_the_flood_that_runs_now(county):
    opened(county, area=("甲云镇",))
    assert not callout_sheet(county, C).ledger
    county.do(open_episode, Id("ep"), OpenEpisode("6·20", "mountain_torrent"))
    assert callout_sheet(county, C).ledger
    told = FeedBack("township/t1", "已转移", "周值班", 1, 2)
    county.do(feed_back, C, told, into_ledger=True)
    assert county.episode(Id("ep")).ledger.places() == ("甲云镇",)


def test_everybody_answered_is_a_milestone_that_ticks_the_task_of_its_incident(county):
    call = Call(county.now(), "山洪进村", "柳湾", "flood", township="乙云镇")
    county.do(register_incident, call, Id("i"))
    task = TaskSeed(
        "t", "叫应涉险乡镇", "", Phase.FIRST_30, None, True, True, sensed="callout_done"
    )

    def copy(desk):
        desk.append(Subject("incident", Id("i")), (Draft(desk.now(), TasksCopied("x", (task,))),))
        return Changes.TASKS

    county.do(copy)
    opened(county, source=Subject("incident", Id("i")), area=("甲云镇", "乙云镇"))
    dial(county, "township/t1")
    assert not county.incident(Id("i")).tasks[0].settled
    dial(county, "township/t2")
    assert county.incident(Id("i")).tasks[0].settled
    page = log_page(county, (Subject("callout", C),))
    assert [line.kind for line in page.lines].count("callout.answered") == 1


def test_a_warning_a_response_and_an_incident_hand_over_what_they_know(county, clock):
    county.do(receive_warning, Id("w"), Receive(
        "rainstorm", "暴雨", WarningColour.RED, "县气象台", clock.moment, "全县",
        clock.moment, area=("甲云镇",), caution="山洪风险极高",
    ))  # fmt: skip
    call = Call(heard_at=clock.moment, what="山洪进村", place="柳湾", hazard="flood",
                township="乙云镇", title="柳湾山洪")  # fmt: skip
    county.do(register_incident, call, Id("i"))
    offered = {s.subject.kind: s for s in callout_offer(county).sources}
    assert offered["warning"].area == ("甲云镇",)
    assert "山洪风险极高" in offered["warning"].message
    assert offered["incident"].area == ("乙云镇",)
    assert offered["incident"].episode == county.incident(Id("i")).episode


def test_two_callers_share_one_list(county):
    opened(county)
    county.do(claim_rows, C, TOWNSHIPS[:2], "陈晓")
    county.do(record_attempt, C, Attempt(TOWNSHIPS[0], CallOutcome.NO_ANSWER, "陈晓"))
    dial(county, TOWNSHIPS[2], CallOutcome.NO_ANSWER)
    owners = {row.item: row.owner for row in todo(county) if row.kind == "callout.stand_in"}
    assert owners == {f"row/{TOWNSHIPS[0]}": "陈晓", f"row/{TOWNSHIPS[2]}": "desk"}


def test_a_printed_sheet_typed_in_keeps_its_minutes_and_what_it_says_of_people(county, clock):
    opened(county, at=Instant(clock.moment - 60 * MINUTE))
    typed = read_sheet(
        "1 2242 复述 转移23户61人\n２　2243 b 3；3 2244 关机\n9 2245 复述\n1 2561 复述\n"
        "2 2246 好的",
        the_callout(county, C).rows,
        clock.moment,
        CHINA_OFFSET,
    )
    assert [line.number for line in typed.lines] == [1, 2, 3]
    assert typed.refused == ("9 2245 复述", "1 2561 复述", "2 2246 好的")
    county.do(type_sheet, C, typed.lines, "陈晓")
    found = rows(county)
    assert found[TOWNSHIPS[0]].state is RowState.FED_BACK
    assert (found[TOWNSHIPS[0]].households, found[TOWNSHIPS[0]].persons) == (23, 61)
    assert found[TOWNSHIPS[1]].whom.rank == "A"  # B was tried, A not yet
    page = log_page(county, (Subject("callout", C),))
    assert all(line.back_entered for line in page.lines if line.kind == "callout.attempted")
    assert callout_sheet(county, C).in_time == 1


def test_a_chat_roll_marks_received_by_place_or_name_and_never_guesses(county):
    opened(county)
    roll = read_roll(
        "甲云镇 赵一一 收到\n李四四\n收到\n县里 收到\n云镇 +1\n大家注意安全\n1. 丙云镇值班室 收到",
        the_callout(county, C).rows,
    )
    assert roll.places == ("甲云镇", "乙云镇", "丙云镇")
    assert roll.not_understood == ("县里 收到", "云镇 +1")
    county.do(take_roll, C, TakeRoll(roll.rows, len(roll.not_understood), "周值班"))
    sheet = callout_sheet(county, C)
    assert (sheet.received, sheet.answered) == (3, 0)


def test_words_leave_approved_and_the_log_names_who(county):
    opened(county)
    county.do(approve_text, C, TextKind.LOUDSPEAKER, "请立即转移", "李带班", "带班领导")
    text = the_callout(county, C).texts[0]
    county.do(send_text, C, SendText(text.approval, "村村响", "甲云镇", "周值班"))
    page = log_page(county, (Subject("callout", C),))
    assert any("李带班" in line.text and "请立即转移" in line.text for line in page.lines)
    with pytest.raises(OperatorError, match="too_long"):
        county.do(approve_text, C, TextKind.RELEASE, "请" * 500, "李带班")


def test_a_wrong_key_is_taken_back_and_a_closed_list_names_the_silent(county):
    opened(county)
    dial(county, TOWNSHIPS[0])
    county.do(take_back_row, C, TOWNSHIPS[0])
    assert rows(county)[TOWNSHIPS[0]].silent
    county.do(close_callout, C, "预警解除")
    assert callout_list(county, open_only=True) == ()
    line = callout_list(county)[0]
    assert (line.silent, line.not_called, line.closed) == ((), 3, True)


def test_what_the_form_starts_from_is_what_runs(county):
    assert callout_offer(county).sources == ()
    assert callout_offer(county).townships == ("甲云镇", "乙云镇", "丙云镇")
    with pytest.raises(OperatorError, match="needs_message"):
        opened(county, message=" ")
    assert callout_list(county) == ()


def test_a_rebuild_gives_the_same_board_and_the_same_due_rows(county):
    opened(county)
    dial(county, TOWNSHIPS[0], CallOutcome.NO_ANSWER)
    before = county.store.projections.board("callout"), county.store.projections.due()
    with county.store.action():
        county.store.rebuild()
    assert before == (county.store.projections.board("callout"), county.store.projections.due())
