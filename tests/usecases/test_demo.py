"""The demo county comes in through the importers, once, in one transaction."""

from __future__ import annotations

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_book import book_of
from commandpost.domain.paper_frame import PaperRequest
from commandpost.usecases import demo
from commandpost.usecases.demo import DEMO, demo_workbook, set_up_demo
from commandpost.usecases.paper_settings import check_papers
from commandpost.usecases.rosters import read_roster, roster
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.signers import signatories
from commandpost.usecases.views.library import plan_list
from tests.demo_workbook import WORKBOOK
from tests.usecases.night import refused


def test_the_demo_county_has_everything_an_office_has(bare):
    bare.do(set_up_demo)
    profile = bare.profile()
    assert profile.demo
    assert len(plan_list(bare)) >= 3
    held = roster(bare)
    assert len([a for a in held.areas if a.kind == "township"]) == 18
    assert len([a for a in held.areas if a.kind == "village"]) == 200
    shift = current_shift(bare)
    assert shift is not None
    assert (bare.operator.name, shift.officer) == (DEMO.officer, DEMO.officer)
    names = {p.name for p in held.people}
    assert {DEMO.officer, DEMO.leader, DEMO.signer, DEMO.checker} <= names
    units = {unit.name for unit in held.units}
    assert {member for group in DEMO.groups[:1] for member in group.members} <= units


def test_the_signers_of_the_demo_county_sign_by_its_rule(bare):
    bare.do(set_up_demo)
    (stand_in,) = DEMO.substitutes
    for name in (DEMO.signer, DEMO.leader, stand_in.person):
        asked = PaperRequest("first_report", signer=name)
        assert signatories(bare, bare.profile(), asked).wanted == ()
    assert check_papers(book_of(bare.profile())) == ()


def test_a_draft_read_before_is_used_instead_of_reading_again(bare, monkeypatch):
    draft = read_roster(demo_workbook())
    monkeypatch.setattr(demo, "read_roster", None)
    bare.do(set_up_demo, draft)
    assert roster(bare) == draft.roster


def test_a_station_that_is_set_up_is_no_demo(desk):
    assert refused(desk, set_up_demo) == "station.already_set_up"
    assert not desk.profile().demo


def test_a_demo_is_not_set_up_twice(bare):
    bare.do(set_up_demo)
    assert refused(bare, set_up_demo) == "station.already_set_up"


def test_a_program_without_its_workbook_says_so(monkeypatch, tmp_path):
    assert demo_workbook() == WORKBOOK
    monkeypatch.setattr(demo, "resources_dir", lambda: tmp_path)
    with pytest.raises(OperatorError) as refusal:
        demo_workbook()
    assert refusal.value.key == "demo.no_workbook"
