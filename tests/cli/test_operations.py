"""``commandpost incidents`` and ``responses``: a call, figures, advice, activation."""

from __future__ import annotations

import pytest


def test_a_call_becomes_an_incident_with_its_clocks(demo):
    incident = demo.incident(caller="甲云镇值班室", heard="23:40")
    listed = demo("incidents", "list")
    assert listed.lines[0].startswith(incident[:8])
    shown = demo("incidents", "show", incident[:8])
    assert shown.lines[1] == "河堤漫溢"
    assert any("≤" in line for line in shown.lines)
    answer = demo("incidents", "show", incident, "--json").json
    assert (answer["id"], answer["hazard"], answer["place"]) == (incident, "flood", "甲东村")
    assert len(answer["obligations"]) == len(shown.lines) - 2


def test_registering_answers_in_json_too(demo):
    ran = demo("incidents", "register", "--hazard=flood", "--place=x", "--what=y", "--json")
    assert ran.code == 0
    assert demo("incidents", "list", "--json").json[0]["id"] == ran.json["id"]


@pytest.mark.parametrize("lang", ["en", "zh"])
@pytest.mark.parametrize(
    "words",
    [
        ("incidents", "show", "ffffffff"),
        ("incidents", "figures", "ffffffff", "甲云镇", "dead=1"),
        ("incidents", "advice", "ffffffff"),
        ("responses", "show", "ffffffff"),
        ("report", "ffffffff", "--out", "never.pdf"),
        ("incidents", "register", "--hazard=flood", "--place=x", "--what=y", "--heard=soon"),
        ("incidents", "register", "--hazard=unicorn", "--place=x", "--what=y"),
        ("incidents", "register", "--hazard=flood", "--place=x", "--what="),
    ],
)
def test_what_cannot_be_is_refused_in_one_line(demo, words, lang):
    ran = demo(*words, lang=lang)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1
    assert "{" not in ran.err


def test_figures_lead_to_advice_with_evidence_and_what_is_missing(demo):
    incident = demo.incident()
    ran = demo("incidents", "figures", incident, "甲云镇", "rain_24h=110", "--json")
    assert ran.code == 0
    assert ran.json["place"] == "甲云镇"
    advice = demo("incidents", "advice", incident)
    assert any("✓" in line and "110" in line for line in advice.lines)
    assert any("…" in line for line in advice.lines)
    (ladder,) = demo("incidents", "advice", incident, "--json").json
    met = {rung["level"] for rung in ladder["rungs"] if rung["outcome"] == "met"}
    assert met == {4}


@pytest.mark.parametrize(
    "cell", ["rain_24h=much", "rain_24h", "no_such_metric=3", "dead=-1", "rain_24h=nan", "dead=inf"]
)
def test_figures_that_are_none_are_refused_and_not_kept(demo, cell):
    incident = demo.incident()
    ran = demo("incidents", "figures", incident, "甲云镇", cell)
    assert (ran.code, ran.out) == (2, "")
    assert len(ran.err.splitlines()) == 1


def test_activation_gives_a_response_with_tasks(demo):
    incident = demo.incident()
    response = demo.response(incident)
    assert demo("responses", "list").lines[0].startswith(response[:8])
    shown = demo("responses", "show", response[:8])
    assert len(shown.lines) > 5
    answer = demo("responses", "show", response, "--json").json
    assert (answer["level"], answer["area"]) == (4, ["云岭县"])
    assert len(answer["tasks"]) == len(shown.lines) - 1
    row = demo("responses", "list", "--json").json[0]
    assert (row["id"], row["level"], row["terminated"]) == (response, 4, False)


def test_an_activation_without_plan_or_approval_is_refused(demo):
    incident = demo.incident()
    words = ("responses", "activate", incident, "--level=4", "--area=云岭县")
    unknown = demo(*words, "--by=张一一", "--post=指挥长", "--plan=no-such")
    nobody = demo(*words, "--by=", "--post=")
    for ran in (unknown, nobody):
        assert (ran.code, ran.out) == (2, "")
        assert len(ran.err.splitlines()) == 1
    assert demo("responses", "list", "--json").json == []
