"""Small certainties: kinds are taken once, stations have their strips, plots know when empty."""

from __future__ import annotations

import pytest

from commandpost.domain.entries import KINDS
from commandpost.domain.entries.entry import entry_kind, kind_of, words_field
from commandpost.domain.entries.log import LogWritten
from commandpost.domain.plan import Plan, PlanKind
from commandpost.domain.plan_draft import Doubt, PlanDraft, Reading
from commandpost.domain.plot_spec import PlotPoint, PlotSeries, PlotSpec
from commandpost.domain.station import Role, default_rules, default_strip
from commandpost.domain.times import Instant


def test_a_kind_is_taken_once_and_keeps_its_meaning():
    with pytest.raises(ValueError, match="taken"):
        entry_kind("log.written")(LogWritten)
    assert kind_of(LogWritten("x")) == "log.written"
    assert words_field("log.written") == "text"
    assert words_field("reporting.set") == words_field("no.such") == ""


def test_the_words_of_a_kind_are_one_of_its_fields():
    for kind, payload in KINDS.items():
        assert words_field(kind) in ("", *payload.__dataclass_fields__), kind


def test_county_and_township_tell_different_people_first():
    assert default_strip(Role.COUNTY) != default_strip(Role.TOWNSHIP)
    assert (default_rules(Role.COUNTY), default_rules(Role.TOWNSHIP)) == ("national", "township")


def test_a_plot_without_points_is_empty():
    assert PlotSpec("x", "米").empty
    assert PlotSpec("x", "米", (PlotSeries("a", ()),)).empty
    assert not PlotSpec("x", "米", (PlotSeries("a", (PlotPoint(Instant(1), 1),)),)).empty


def test_a_reading_holds_drafts_with_their_doubts():
    plan = Plan("p", "预案", PlanKind.SPECIAL, ("flood",))
    reading = Reading((PlanDraft(plan, (Doubt("1.2", "若干", "0"),)),))
    assert reading.drafts[0].doubts[0].key == "doubt.unclear"
