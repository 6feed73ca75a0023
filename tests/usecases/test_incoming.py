"""What comes in, on a real station: limits of the profile, figures of what runs, words, replay."""

from __future__ import annotations

from dataclasses import replace

import pytest

from commandpost.domain.duty_limits import DutyStep
from commandpost.domain.entries.matter import MatterForm, MatterUrgency
from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.facts import CorrectFact, RetimeFact
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.domain.matter_decisions import FeedBack, Instruct, PassOn, ReopenMatter, Settle
from commandpost.domain.reporting import Profile
from commandpost.domain.times import MINUTE, Instant
from commandpost.domain.warning_decisions import Cancel, PassWarningOn, Receive, TellLeader
from commandpost.host.library import load_profile, load_warnings, profile_ids
from commandpost.host.text import text
from commandpost.usecases.duty_limits import duty_limits
from commandpost.usecases.figures import open_episode
from commandpost.usecases.log import write_log
from commandpost.usecases.matters import NewMatter, act_on_matter, find_matter, register_matter
from commandpost.usecases.views.log_words import Words
from commandpost.usecases.views.matters import Scope, register
from commandpost.usecases.views.warnings import spoken_levels
from commandpost.usecases.warnings import act_on_warning, find_warning, receive_warning
from tests.desk_fixtures import at

RAIN = Receive(
    "rainstorm", "暴雨", WarningColour.ORANGE, "县气象台", at(20, 23, 30), "全县", at(20, 23, 32)
)
PAPER = NewMatter(MatterForm.DOCUMENT, "市防办", "通知", at(20, 23, 30))


def test_every_profile_holds_the_duty_rooms_limits_with_their_source():
    for name in profile_ids():
        limits = load_profile(name).duty_limits
        assert {limit.step for limit in limits} == set(DutyStep), name
        assert all(limit.source and limit.confidence == "待核" for limit in limits)


def test_a_profile_kept_before_there_were_limits_takes_the_baselines(desk):
    station = desk.profile()
    old = replace(load_profile(station.profile), duty_limits=())
    with desk.store.action():
        desk.store.documents.add(old, recorded_at=desk.now(), reason="old")
    assert desk.store.documents.in_force(Profile, station.profile)[1].duty_limits == ()
    assert duty_limits(desk) == load_profile("national").duty_limits


def test_edited_limits_bind_what_comes_in_from_then_on(desk):
    station = desk.profile()
    desk.do(register_matter, Id("before"), PAPER)
    rules = load_profile(station.profile)
    tight = replace(rules, duty_limits=tuple(replace(r, minutes=5) for r in rules.duty_limits))
    with desk.store.action():
        desk.store.documents.add(tight, recorded_at=desk.now(), reason="own")
    desk.do(register_matter, Id("after"), PAPER)
    minutes = {
        n: find_matter(desk, Id(n)).registered.limits[0].minutes for n in ("before", "after")
    }
    assert minutes == {"before": 60, "after": 5}


def test_a_running_episode_takes_the_warning_in_and_forgets_it_when_lifted(desk):
    desk.do(open_episode, Id("e"), OpenEpisode("六月洪水", "flood", "青禾县"))
    desk.do(open_episode, Id("f"), OpenEpisode("山火", "forest_fire", "青禾县"))
    desk.do(receive_warning, Id("w"), RAIN)
    figure = desk.episode(Id("e")).ledger.value("warning_rainstorm", desk.catalogue())
    assert figure.amount == 3
    assert desk.episode(Id("f")).ledger.value("warning_rainstorm", desk.catalogue()) is None
    desk.clock.pass_minutes(5)
    desk.do(act_on_warning, Id("w"), Cancel("县气象台", desk.now(), desk.now()))
    figure = desk.episode(Id("e")).ledger.value("warning_rainstorm", desk.catalogue())
    assert figure.amount == 0


def test_lifting_one_of_two_leaves_the_other_standing(desk):
    desk.do(open_episode, Id("e"), OpenEpisode("六月洪水", "flood", "青禾县"))
    desk.do(receive_warning, Id("a"), RAIN)
    blue = replace(RAIN, colour=WarningColour.BLUE, issuer="市气象台")
    desk.do(receive_warning, Id("b"), blue)
    desk.clock.pass_minutes(5)
    desk.do(act_on_warning, Id("a"), Cancel("县气象台", desk.now(), desk.now()))
    figure = desk.episode(Id("e")).ledger.value("warning_rainstorm", desk.catalogue())
    assert figure.amount == 1


def test_plans_tied_to_the_warning_are_named_with_their_clause(desk):
    assert spoken_levels(desk, "rainstorm") == ()
    desk.do(receive_warning, Id("w"), replace(RAIN, colour=WarningColour.YELLOW))
    yellow = {each.hazard: each.level for each in spoken_levels(desk, "rainstorm")}
    assert yellow["flood"] is ResponseLevel.IV
    desk.do(receive_warning, Id("w"), RAIN)
    orange = {each.hazard: each.level for each in spoken_levels(desk, "rainstorm")}
    assert orange["flood"] is ResponseLevel.III
    assert all(each.evidence for each in spoken_levels(desk, "rainstorm"))
    assert spoken_levels(desk, "fog") == ()


def test_kinds_point_at_hazards_and_metrics_that_exist(desk):
    from commandpost.domain.hazards import HAZARDS

    book = load_warnings()
    names = [name for kind in book.kinds for name in kind.names]
    assert len(names) == len(set(names))
    for kind in book.kinds:
        assert set(kind.hazards) <= set(HAZARDS)
        assert not kind.metric or kind.metric in desk.catalogue()
    assert all(action.source for action in book.actions)


def everything(desk) -> list[Subject]:
    """A night of both kinds, with every step there is."""
    matter, warning = Id("m"), Id("w")
    now = desk.now()
    urgent = replace(PAPER, urgency=MatterUrgency.EXTRA, due_at=Instant(now + 60 * MINUTE),
                     person="张三", phone="13800000001")  # fmt: skip
    desk.do(register_matter, matter, urgent)
    desk.do(
        act_on_matter, matter, PassOn("带班李", now, leader=True), Instruct("带班李", "办", now)
    )
    order = find_matter(desk, matter).instructions[0].entry
    desk.do(act_on_matter, matter, PassOn("减灾股", now, taker="何平"))
    desk.do(act_on_matter, matter, FeedBack("减灾股", "已办", now, order))
    desk.do(act_on_matter, matter, CorrectFact("urgency", "urgent", "看错"))
    desk.do(act_on_matter, matter, RetimeFact("received", at(20, 23, 25)))
    desk.do(act_on_matter, matter, Settle("已报送"))
    desk.do(act_on_matter, matter, ReopenMatter("更正"))
    desk.do(receive_warning, warning, RAIN)
    desk.do(receive_warning, warning, replace(RAIN, colour=WarningColour.RED))
    desk.do(act_on_warning, warning, TellLeader("带班李", now, instruction="叫应"))
    desk.do(act_on_warning, warning, PassWarningOn("各乡镇", now))
    desk.do(act_on_warning, warning, CorrectFact("colour", "orange"))
    desk.do(write_log, Subject("warning", warning), "看雷达", None, Instant(now + MINUTE))
    desk.do(act_on_warning, warning, Cancel("县气象台", now, now))
    return [Subject("matter", matter), Subject("warning", warning)]


@pytest.mark.parametrize("lang", ["zh_CN", "en"])
def test_every_step_reads_as_a_line_of_the_log_in_both_languages(desk, lang):
    words = Words(lang)
    for subject in everything(desk):
        for entry in desk.store.journal.entries(subject):
            said = words.of(entry)
            assert said
            assert "{" not in said
            assert not said.startswith("log."), entry.kind
            assert "extra" not in said
            assert "None" not in said


def test_what_is_stored_is_what_the_journal_rebuilds_and_as_of_replays(desk):
    subjects = everything(desk)
    board = [desk.store.projections.board(kind, open_only=False) for kind in ("matter", "warning")]
    due = desk.store.projections.due()
    with desk.store.action():
        desk.store.rebuild()
    again = [desk.store.projections.board(kind, open_only=False) for kind in ("matter", "warning")]
    assert (again, desk.store.projections.due()) == (board, due)
    for subject in subjects:
        assert desk.store.state_as_of(subject, desk.now()) == desk.store.state(subject)


def test_a_callers_name_and_number_are_not_in_the_chain(desk):
    for subject in everything(desk):
        bodies = b"".join(line.body for line in desk.store.journal.lines(0))
        assert b"13800000001" not in bodies, subject
    assert [row.unit for row in desk.ask(register, Scope.OPEN)] == ["市防办"]
    assert find_warning(desk, Id("w")).cancelled is not None
    assert text("incoming.open")
