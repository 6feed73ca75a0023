"""Rules edited at the station: in force for the next incident, kept whatever else changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.duty_limits import DutyStep, Incoming
from commandpost.domain.levels import EventGrade
from commandpost.domain.profile_edit import Part, Spot, add, blank, change, find, remove
from commandpost.domain.reporting import (
    Circumstance,
    DeadlineRule,
    Line,
    Medium,
    Profile,
    ReportForm,
    Stage,
    StartsAt,
)
from commandpost.domain.times import MINUTE
from commandpost.domain.zero_rules import Ground
from commandpost.host.library import load_profile, profile_ids
from commandpost.store.documents import revision_hash
from commandpost.usecases.drafts import load_draft, save_draft
from commandpost.usecases.rules import (
    draft_body,
    draft_name,
    draft_rules,
    edited_here,
    read_rules,
    rules_of,
    save_profile,
    write_rules,
)
from commandpost.usecases.station import configure_station
from commandpost.usecases.views.log_words import spoken
from tests.desk_fixtures import PROFILE, station_desk
from tests.payloads import payloads
from tests.usecases.night import done, incident, refused

CITY = Spot(Part.RULES, "city-bureau-phone")


def in_force(desk) -> Profile:
    return desk.store.documents.in_force(Profile, desk.profile().profile)[1]


def shorter(desk, minutes=45) -> Profile:
    """The rules with the city bureau told sooner."""
    rules = rules_of(desk, "national")
    return change(rules, replace(find(rules, CITY), minutes=minutes, source="县〔2026〕3号"))


def save(desk, edited, reason="县〔2026〕3号"):
    base = revision_hash(rules_of(desk, desk.profile().profile))
    return done(desk, save_profile, edited, reason, base)


def limit(desk, found) -> int:
    owed = desk.incident(found).obligations
    mine = next(o for o in owed if o.rule == CITY.id)
    return (mine.due_at - mine.started_at) // MINUTE


def test_the_next_incident_is_bound_by_the_edit_and_the_running_one_is_not(desk):
    running = incident(desk)
    before = desk.incident(running)
    assert save(desk, shorter(desk)) == ["rules.edited"]
    assert desk.incident(running) == before
    assert desk.store.documents.get(Profile, before.profile) != in_force(desk)
    assert limit(desk, running) == 120
    assert limit(desk, incident(desk, hazard="drought")) == 45


@settings(max_examples=12, deadline=None)
@given(
    st.sampled_from([rule.id for rule in load_profile("national").rules]),
    st.sampled_from(["remove", "shorten"]),
)
def test_no_edit_touches_what_a_running_incident_owes(tmp_path_factory, name, how):
    desk = station_desk(tmp_path_factory.mktemp("rules"))
    running = incident(desk)
    before = desk.incident(running)
    rules = rules_of(desk, "national")
    spot = Spot(Part.RULES, name)
    rule = find(rules, spot)
    limit = {"minutes": 7} if rule.minutes else {"source": "县〔2026〕3号"}
    edited = remove(rules, spot) if how == "remove" else change(rules, replace(rule, **limit))
    desk.do(save_profile, edited, "县〔2026〕3号", revision_hash(rules))
    assert desk.incident(running) == before
    bound = desk.store.documents.get(Profile, before.profile)
    assert find(bound, CITY) == find(load_profile("national"), CITY)
    desk.close()


def test_the_county_s_own_minutes_stand_in_edited_rules_too(desk):
    save(desk, shorter(desk))
    own = {r.medium: r.minutes for r in in_force(desk).rules if r.station}
    assert own == {Medium.PHONE: 30, Medium.WRITTEN: 60}


def test_a_change_of_the_station_does_not_lose_the_edit(desk):
    save(desk, shorter(desk))
    desk.do(configure_station, replace(PROFILE, name="新名", local_phone_minutes=None))
    assert find(in_force(desk), CITY).minutes == 45
    assert {r.medium for r in in_force(desk).rules if r.station} == {Medium.WRITTEN}
    desk.do(configure_station, replace(PROFILE, local_phone_minutes=20))
    assert find(in_force(desk), CITY).minutes == 45
    own = {r.medium: r.minutes for r in in_force(desk).rules if r.station}
    assert own == {Medium.PHONE: 20, Medium.WRITTEN: 60}


def test_other_rules_are_the_library_s_and_the_edit_comes_back_with_its_own(desk):
    save(desk, shorter(desk))
    desk.do(configure_station, replace(PROFILE, profile="gansu"))
    assert find(in_force(desk), CITY) == find(load_profile("gansu"), CITY)
    desk.do(configure_station, PROFILE)
    assert find(in_force(desk), CITY).minutes == 45


def test_the_edit_is_on_record_with_reason_and_what_changed(desk):
    save(desk, shorter(desk))
    entry = list(desk.store.journal.everything())[-1][1]
    assert entry.subject.kind == "station"
    assert entry.payload.reason == "县〔2026〕3号"
    assert entry.payload.revision == desk.store.documents.in_force(Profile, "national")[0]
    assert "县〔2026〕3号" in spoken().of(entry)
    assert entry.payload.changes[0].startswith("修改 首报 电话 市应急管理局：")
    assert "时限（分钟） 120 → 45" in entry.payload.changes[0]


def test_every_revision_stays_readable_with_its_reason(desk):
    save(desk, shorter(desk), "第一次")
    save(desk, shorter(desk, 50), "第二次")
    told = [(r.reason, r.in_force) for r in desk.store.documents.revisions(Profile, "national")]
    assert told == [
        ("station", False),
        ("rules.edited 第一次", False),
        ("rules.edited 第二次", True),
    ]


def test_rules_that_are_the_library_s_again_follow_the_library(desk):
    save(desk, shorter(desk))
    assert edited_here(desk, "national")
    save(desk, load_profile("national"), "恢复规则库")
    assert not edited_here(desk, "national")
    assert find(in_force(desk), CITY).minutes == 120


@pytest.mark.parametrize(
    ("edit", "reason", "key"),
    [
        (lambda rules: rules, "依据", "rules.nothing_changed"),
        (lambda rules: remove(rules, CITY), "  ", "rules.needs_reason"),
        (lambda rules: add(rules, blank(rules, Part.RULES)), "依据", "rules.errors_open"),
        (lambda rules: replace(rules, id="gansu"), "依据", "rules.changed_meanwhile"),
    ],
)
def test_what_cannot_be_saved_changes_nothing(desk, edit, reason, key):
    before, rules = in_force(desk), rules_of(desk, "national")
    assert refused(desk, save_profile, edit(rules), reason, revision_hash(rules)) == key
    assert in_force(desk) == before


def test_an_edit_of_rules_that_were_changed_meanwhile_is_refused(desk):
    base = revision_hash(rules_of(desk, "national"))
    save(desk, shorter(desk))
    later = shorter(desk, 50)
    assert refused(desk, save_profile, later, "依据", base) == "rules.changed_meanwhile"


def test_a_zero_rule_is_followed_the_minute_it_is_saved(desk):
    from commandpost.usecases.rounds import open_rounds

    rules = rules_of(desk, "national")
    asked = replace(
        blank(rules, Part.ZERO), ground=Ground.ALWAYS, daily_at=("08:00",), source="县〔2026〕3号"
    )
    base = revision_hash(rules)
    kinds = done(desk, save_profile, add(rules, asked), "县〔2026〕3号", base)
    assert kinds[0] == "rules.edited"
    assert [found.rule for found in open_rounds(desk)] in ([asked.id], [])


def test_the_edit_is_there_when_the_station_is_opened_again(desk, tmp_path):
    save(desk, shorter(desk))
    assert rules_of(desk, "national") == shorter(desk)


def test_a_draft_holds_the_edit_whole_and_one_of_another_version_is_none(desk):
    edited = shorter(desk)
    desk.do(save_draft, draft_name("national"), draft_body("b", edited, "半句"))
    body, _ = desk.ask(load_draft, draft_name("national"))
    assert draft_rules(body) == ("b", edited, "半句")
    assert draft_rules({"base": "b"}) is None
    save(desk, edited)
    assert desk.ask(load_draft, draft_name("national")) is None


# ---- files ----


@pytest.mark.parametrize("name", profile_ids())
def test_a_profile_of_the_library_comes_back_from_a_file_as_it_was(name, tmp_path):
    path = tmp_path / "rules.yaml"
    write_rules(load_profile(name), path)
    assert read_rules(path) == load_profile(name)


@given(st.data())
def test_an_edited_profile_comes_back_from_a_file_as_it_was(tmp_path_factory, data):
    path = tmp_path_factory.mktemp("rules") / "rules.yaml"
    profile = data.draw(payloads(Profile))
    write_rules(profile, path)
    assert read_rules(path) == profile
    assert revision_hash(read_rules(path)) == revision_hash(profile)


@pytest.mark.parametrize(
    "words", ["no", "17:00", "null", "0x1F", "1e3", "~", "- a", "# b", "是\n否 "]
)
def test_words_that_yaml_could_take_for_something_else_stay_words(words, tmp_path):
    path = tmp_path / "rules.yaml"
    national = load_profile("national")
    edited = change(national, replace(find(national, CITY), source=words))
    write_rules(edited, path)
    assert find(read_rules(path), CITY).source == words


@pytest.mark.parametrize(
    "body", ["", "[]", "id: x", "id: x\ntitle: y\nrules: []\nruels: []", "\x00"]
)
def test_a_file_that_holds_no_rules_is_refused_and_says_so(body, tmp_path):
    from commandpost.domain.errors import OperatorError

    path = tmp_path / "rules.yaml"
    path.write_text(body, encoding="utf-8")
    with pytest.raises(OperatorError) as refusal:
        read_rules(path)
    assert refusal.value.key == "rules.file_broken"
    assert refusal.value.params["file"] == "rules.yaml"


def test_every_choice_of_a_rule_has_words_in_both_languages():
    from commandpost.host.text import text

    kinds = (Stage, Line, Medium, StartsAt, EventGrade, Circumstance, Ground, Incoming, DutyStep)
    for kind in kinds:
        for value in kind:
            key = f"word.{kind.__name__}.{value.value}"
            assert all(text(key, lang) != key for lang in ("en", "zh_CN")), key
    for part in (DeadlineRule, ReportForm, Profile):
        for name in part.__dataclass_fields__:
            if name not in {p.value for p in Part}:
                key = f"rules.field.{name}"
                assert all(text(key, lang) != key for lang in ("en", "zh_CN")), key
