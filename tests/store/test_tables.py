"""Documents, roster, drafts, sheets and papers: the ordinary tables of a station's file."""

from __future__ import annotations

from dataclasses import replace

import msgspec
import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.plan import CardStep, Plan, PlanKind
from commandpost.domain.reporting import Profile
from commandpost.domain.roster import Area, Expert, Person, Post, Roster, Shelter, Supply, Team
from commandpost.domain.station import StationProfile
from commandpost.host.library import bundled_plan_paths, load_plan_file, load_profile
from commandpost.store.database import DatabaseError
from commandpost.store.documents import canonical, revision_hash
from tests.desk_fixtures import PROFILE
from tests.store.file_fixtures import BEGIN, tamper

PLAN = Plan("p", "本县防汛应急预案", PlanKind.SPECIAL, ("flood",))

ROSTER = Roster(
    areas=(Area("c", "青禾县", "county"), Area("t", "东河镇", "township", "c", 900, 3000)),
    people=(
        Person("1", "周值班", "县应急局", "值班员", ("13800000000", "0799-8000000"), "zhouzhiban"),
        Person("2", "李带班"),
    ),
    posts=(Post("a", "灾害信息员", "东河镇", "1", "A", "2027-01-01"),),
    teams=(Team("t1", "县消防救援大队", strength=30, ready_minutes=5),),
    supplies=(Supply("s1", "冲锋舟", quantity=2.5, unit="艘", minimum=1.0),),
    shelters=(Shelter("h1", "东河小学", capacity=300, longitude=114.1, latitude=27.6),),
    experts=(Expert("e1", "陈工", "水利"),),
)


def add(station, document, reason="新版"):
    with station.file.action():
        return station.file.documents.add(document, recorded_at=BEGIN, reason=reason)


def test_a_revision_is_named_by_the_hash_of_its_bytes_and_comes_back_equal(station):
    for path in bundled_plan_paths():
        plan = load_plan_file(path)
        digest = add(station, plan)
        assert digest == revision_hash(plan)
        station.file.documents.forget()
        assert station.file.documents.get(Plan, digest) == plan
    profile = load_profile("national")
    assert station.file.documents.get(Profile, add(station, profile)) == profile


def test_a_new_revision_takes_force_and_the_old_one_stays_readable(station):
    old, new = add(station, PLAN), add(station, replace(PLAN, title="修订"), "三年评估")
    assert station.file.documents.in_force(Plan, "p") == (new, replace(PLAN, title="修订"))
    assert station.file.documents.get(Plan, old) == PLAN
    life = station.file.documents.revisions(Plan, "p")
    assert {(r.hash, r.in_force) for r in life} == {(old, False), (new, True)}
    assert [r.hash for r in station.file.documents.revisions(Plan)] == [new]


def test_the_same_bytes_again_come_back_into_force_without_a_second_revision(station):
    old = add(station, PLAN)
    add(station, replace(PLAN, title="修订"))
    assert add(station, PLAN) == old
    assert station.file.documents.in_force(Plan, "p")[0] == old
    assert len(station.file.documents.revisions(Plan, "p")) == 2


def test_a_revision_stored_before_the_technical_card_keeps_its_name(station):
    stored = (
        b'{"bodies":[],"commander_card":[],"contacts":[],"dated":"","deadlines":[],"doc_no":"",'
        b'"groups":[],"hazards":["flood"],"id":"p","issuer":"","kind":"special","levels":[],'
        b'"notes":[],"region":"","sections":[],"sources":[],"superior":"","termination":[],'
        b'"title":"\xe6\x9c\xac\xe5\x8e\xbf\xe9\x98\xb2\xe6\xb1\x9b\xe5\xba\x94\xe6\x80\xa5\xe9\xa2\x84'
        b'\xe6\xa1\x88","warnings":[]}'
    )
    assert canonical(PLAN) == stored
    assert msgspec.json.decode(stored, type=Plan) == PLAN
    quoted = replace(PLAN, title='"technical_card":[],')
    assert msgspec.json.decode(canonical(quoted), type=Plan) == quoted
    carded = replace(PLAN, technical_card=(CardStep("先看边坡"),))
    station.file.documents.forget()
    assert station.file.documents.get(Plan, add(station, carded)) == carded


def test_an_unknown_revision_and_a_name_without_any_are_told(station):
    digest = add(station, PLAN)
    for kind, name in ((Plan, "0" * 64), (Profile, digest)):
        station.file.documents.forget()
        with pytest.raises(OperatorError, match="no_such_revision"):
            station.file.documents.get(kind, name)
    with pytest.raises(OperatorError, match="none_in_force"):
        station.file.documents.in_force(Plan, "nobody")


def test_a_changed_body_is_not_given_out(station):
    digest = add(station, PLAN)
    station.file.close()
    changed = canonical(replace(PLAN, title="被改"))
    tamper(station.file.path, ("update documents set body = ?", (changed,)))
    with pytest.raises(OperatorError, match=r"documents\.damaged"):
        station.reopen().documents.get(Plan, digest)


def test_a_roster_comes_back_as_it_was_put(station):
    with station.file.action():
        station.file.roster.put(ROSTER)
    assert station.file.roster.roster() == ROSTER


def test_put_again_replaces_rows_by_id_and_leaves_absent_ones(station):
    with station.file.action():
        station.file.roster.put(ROSTER)
        station.file.roster.put(Roster(people=(Person("2", "李带班", title="局长"),)))
    people = station.file.roster.all(Person)
    assert [(p.id, p.title) for p in people] == [("1", "值班员"), ("2", "局长")]
    assert station.file.roster.all(Team) == list(ROSTER.teams)


def test_people_are_deactivated_and_posts_dropped(station):
    with station.file.action():
        station.file.roster.put(ROSTER)
        station.file.roster.deactivate(("1",))
        station.file.roster.drop_posts(("a",))
    assert {p.id: p.active for p in station.file.roster.all(Person)} == {"1": False, "2": True}
    assert station.file.roster.all(Post) == []


def test_the_station_profile_is_kept_whole(station):
    station.file.profile.put("station", PROFILE)
    assert station.reopen().profile.get("station", StationProfile) == PROFILE
    assert station.file.profile.get("none", str) is None


def test_a_draft_is_replaced_read_and_dropped(station):
    drafts = station.file.drafts
    drafts.save("call", {"what": "水进"}, BEGIN)
    drafts.save("call", {"what": "水进村"}, BEGIN)
    assert station.reopen().drafts.load("call") == ({"what": "水进村"}, BEGIN)
    station.file.drafts.drop("call")
    assert station.file.drafts.load("call") is None


def test_a_sheet_is_written_once_and_erased_for_good(station):
    sheets, name = station.file.sheets, Id("sheet")
    sheets.put(name, {"caller_name": "张三"}, BEGIN)
    assert sheets.get(name) == {"caller_name": "张三"}
    with pytest.raises(DatabaseError):
        sheets.put(name, {"caller_name": "李四"}, BEGIN)
    sheets.erase(name, BEGIN)
    assert sheets.get(name) is None
    assert station.rows("select erased_at from sheets") == [(BEGIN,)]
    assert sheets.get(Id("nobody")) is None
    station.file.close()
    assert "张三".encode() not in station.file.path.read_bytes()


def test_a_paper_keeps_its_bytes(station):
    papers = station.file.papers
    papers.put("青〔2026〕1号", Subject("incident", Id("i")), "报告", b"%PDF", "ab", BEGIN)
    assert papers.get("青〔2026〕1号") == b"%PDF"
    assert papers.get("青〔2026〕2号") is None
    with pytest.raises(DatabaseError):
        papers.put("青〔2026〕1号", Subject("incident", Id("i")), "x", b"y", "ab", BEGIN)


@pytest.mark.parametrize(
    "write",
    [
        lambda file: file.drafts.save("call", {"what": "\ud800"}, BEGIN),
        lambda file: file.sheets.put(Id("s"), {"caller_name": "\udfff"}, BEGIN),
        lambda file: file.profile.put("k", "a\ud800"),
        lambda file: file.roster.put(Roster(people=(Person("1", "\ud800"),))),
        lambda file: file.documents.add(
            replace(PLAN, title="\ud800"), recorded_at=BEGIN, reason=""
        ),
    ],
)
def test_what_cannot_be_written_is_refused_in_words_everywhere(station, write):
    with pytest.raises(OperatorError) as refused, station.file.action():
        write(station.file)
    assert refused.value.key == "text.unwritable"
    assert station.log("照常")[0].seq == 1
