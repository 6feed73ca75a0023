"""Chart, forces, cards and checklist taken from a night's record, and what they take from where."""

from __future__ import annotations

import pytest

from commandpost.domain.command import OpenPost, SignIn, Withdraw
from commandpost.domain.entries.command import PostGroup
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.incident_intents import Appoint
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.plan import Plan
from commandpost.domain.roster import Person, Roster, Team, Unit
from commandpost.usecases.command import act_on_scene
from commandpost.usecases.incidents import appoint_commander
from commandpost.usecases.taking import take_matter
from commandpost.usecases.taking.position_cards import take_of_plan
from tests.usecases.night import incident, response

GROUPS = (PostGroup("抢险救援组", "县消防救援大队", ("县水利局", "县人武部")),)


@pytest.fixture
def scene(desk):
    desk.store.roster.put(
        Roster(
            people=(Person("p1", "黄七七", phones=("13800000001", "13800000002", "13800000003")),),
            units=(Unit("u1", "县消防救援大队", phone="0799-8000119"),),
            teams=(Team("t1", "县救援一队", strength=40, vehicles="消防车2辆", leader="黄七七"),),
        )
    )
    made = incident(desk)
    desk.do(appoint_commander, made, Appoint("黄七七", "东河镇镇长", "appointed", desk.now()))
    return made


def taken(desk, kind, subject, **more):
    return take_matter(desk, subject, PaperRequest(kind, **more))


def test_the_chart_takes_the_plans_groups_until_a_post_is_set_up(desk, scene):
    subject = Subject("incident", scene)
    before = taken(desk, "command_chart", subject)
    assert before.by_plan
    assert len(before.groups) > 5
    assert before.commander.person == "黄七七"
    assert before.commander.phones == ("13800000001", "13800000002")
    assert before.technical.person == ""
    assert any("副" in post.post for post in before.deputies)
    desk.do(act_on_scene, scene, OpenPost("东河镇政府", GROUPS))
    after = taken(desk, "command_chart", subject)
    assert (after.by_plan, after.place) == (False, "东河镇政府")
    assert [(g.name, g.lead, g.lead_phones) for g in after.groups] == [
        ("抢险救援组", "县消防救援大队", ("0799-8000119",))
    ]
    assert [name for name, _ in after.groups[0].members] == ["县水利局", "县人武部"]


def test_the_forces_tell_first_arrival_present_number_and_when_a_team_left(desk, scene, clock):
    came = desk.now()
    desk.do(act_on_scene, scene, OpenPost("东河镇政府", GROUPS))
    desk.do(act_on_scene, scene, SignIn("县救援一队", 12, came))
    desk.do(act_on_scene, scene, SignIn("民间救援队", 5, came, "赵一一"))
    later = clock.pass_minutes(30)
    desk.do(act_on_scene, scene, SignIn("县救援一队", 18, later))
    desk.do(act_on_scene, scene, SignIn("民间救援队", 0, later))
    made = taken(desk, "force_deployment", Subject("incident", scene), typed=(("note", "夜间"),))
    ours, theirs = made.forces
    assert (ours.strength, ours.vehicles, ours.leader) == (18, "消防车2辆", "黄七七")
    assert (ours.arrived_at, ours.left_at) == (came, None)
    assert (theirs.strength, theirs.leader, theirs.left_at) == (5, "赵一一", later)
    assert [post.person for post in made.present] == ["黄七七"]
    assert made.note == "夜间"


def test_after_a_withdrawal_the_forces_tell_nobody_was_counted_yet(desk, scene):
    desk.do(act_on_scene, scene, SignIn("县救援一队", 12, desk.now()))
    desk.do(act_on_scene, scene, Withdraw("黄七七", "坝体渗水"))
    made = taken(desk, "force_deployment", Subject("incident", scene))
    assert made.forces[0].counted is None


def test_cards_of_a_response_name_who_commands_and_whom_each_reports_to(desk, scene):
    about = response(desk, episode=desk.incident(scene).episode)
    made = taken(
        desk, "position_cards", about, typed=(("forbidden", "不得夜间涉水\n\n不得单人巡堤"),)
    )
    by_post = {card.post: card for card in made.cards}
    first = made.cards[0]
    assert first.post == "现场指挥官"
    assert "黄七七" in first.holder
    assert first.first
    assert all(("不得夜间涉水" in card.forbidden) for card in made.cards)
    technical = by_post["技术指挥官"]
    assert technical.reports_to == "现场指挥官黄七七"
    assert technical.phones == ("13800000001", "13800000002")
    desk_card = by_post["值班员"]
    assert desk_card.reports_to.startswith("带班领导")
    assert desk_card.phones == ("0799-8000000",)
    assert len(made.cards) == len(by_post)


def test_a_plan_in_force_has_cards_before_anything_happens(desk):
    _, plan = desk.store.documents.in_force(Plan, "county-flood")
    made = take_of_plan(desk, "county-flood", PaperRequest("position_cards"))
    assert made.title == plan.title
    assert [card.post for card in made.cards][:2] == ["现场指挥官", "技术指挥官"]
    assert len(made.cards) == 2 + len(plan.groups)


def test_the_checklist_is_the_list_of_its_subject_and_of_no_other_kind(desk, scene):
    about = response(desk, episode=desk.incident(scene).episode)
    made = taken(desk, "checklist", about)
    assert len(made.tasks) == len(desk.response(about.id).tasks)
    assert made.level == "Ⅳ级"
    assert taken(desk, "checklist", Subject("incident", scene)).tasks == ()
    with pytest.raises(OperatorError):
        taken(desk, "command_chart", about)
