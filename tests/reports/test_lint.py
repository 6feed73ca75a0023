"""What is looked for before a paper leaves: found in its passage, said in words, never blocking."""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from commandpost.domain.figure_checks import Step, StepKind
from commandpost.domain.ids import Id
from commandpost.domain.paper_findings import Severity
from commandpost.domain.paper_frame import PaperEdit
from commandpost.domain.paper_kinds import KINDS
from commandpost.host.text import messages, text
from commandpost.reports import drafted, lint, passages, render
from commandpost.reports.lint_book import lint_book
from tests.reports.build import NAMES, first, follow_up, table

PUBLIC = replace(KINDS["first_report"], public=True)


def look(matter, edits=()):
    return lint.lint(matter, drafted(matter), edits)


def keys(matter, edits=()):
    return {finding.key.removeprefix("paper.lint.") for finding in look(matter, edits)}


def lives(*pairs, paper=follow_up, steps=()):
    """A report whose dead, missing and injured were ``before`` and are ``now``."""
    figures = table(names=NAMES[:3], values=((1.0, 2.0, 3.0), (None,) * 3, (None,) * 3))
    columns = [
        replace(column, metric=metric, total=now, before=before)
        for column, (metric, before, now) in zip(figures.columns, pairs, strict=False)
    ]
    return paper(figures=replace(figures, columns=tuple(columns), rows=(), steps=steps))


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("遭遇千年一遇暴雨。", "loud"),
        ("全县进入战时状态。", "war"),
        ("此件机密。", "secret"),
        ("今早接报。", "vague"),
        ("昨晚开始降雨。", "vague"),
        ("下午3点决口。", "half_day"),
        ("3点半决口。", "half_day"),
        ("凌晨两点时分".replace("两点时分", "2时"), "half_day"),
        ("14:05决口。", "colon"),
        ("大概20户受灾。", "uncertain"),
        ("转移450，其余待命。", "unit"),
        ("死亡3失踪2人。", "unit"),
        ("无人员伤亡。", "none_hurt"),
    ],
)
def test_words_that_do_not_stand_in_a_report_are_found_in_their_passage(words, key):
    assert key not in keys(first(trend="雨势减弱"))
    found = [f for f in look(first(trend=words)) if f.key == f"paper.lint.{key}"]
    assert len(found) == 1
    told = {p.key: p.text for p in passages(first(trend=words))}
    assert found[0].words[-2:].strip() in told[found[0].passage]


@pytest.mark.parametrize(
    "words",
    [
        "14时05分决口，转移12户45人，道路中断3处。",
        "预计未来3小时仍有30毫米左右降雨。",
        "初步统计，大概20户受灾。",
        "1、2、3号闸门已开启；K12+300处塌方；S302，G4已管制。",
        "值班电话0797-0000000，报警电话119。",
        "2026年11月23日，云应急专报〔2026〕3号。",
        "水位涨0.35米，流量120立方米/秒，占12%。",
        "（1）已转移；（2）已安置。",
    ],
)
def test_what_is_written_as_it_should_be_is_left_alone(words):
    assert keys(first(trend=words)) == keys(first(trend="雨势减弱"))


def test_a_time_with_a_colon_is_shown_as_an_official_paper_writes_it():
    (found,) = [f for f in look(first(trend="9:05决口。")) if f.key == "paper.lint.colon"]
    assert "9时05分" in lint.told(found)


def test_the_officers_own_words_are_looked_through_and_what_was_taken_out_is_not():
    matter = first(trend="今早雨停。")
    key = next(f.passage for f in look(matter) if f.key == "paper.lint.vague")
    drafted_words = next(p.drafted for p in passages(matter) if p.key == key)
    assert "vague" not in keys(matter, (PaperEdit(key, drafted_words, "23日8时雨停。"),))
    assert "vague" not in keys(matter, (PaperEdit(key, drafted_words, ""),))
    assert "loud" in keys(matter, (PaperEdit(key, drafted_words, "万年一遇。"),))


@pytest.mark.parametrize(
    ("metric", "before", "now", "key"),
    [
        ("dead", 1.0, 3.0, "lives_up"),
        ("dead", 3.0, 1.0, "lives_down"),
        ("missing", 5.0, 2.0, "lives_found"),
        ("injured", 5.0, None, "lives_gone"),
    ],
)
def test_casualties_are_held_against_the_report_before_with_the_difference(
    metric, before, now, key
):
    found = [f for f in look(lives((metric, before, now))) if f.key == f"paper.lint.{key}"]
    assert len(found) == 1
    if now is not None:
        assert f"{now - before:+g}".replace("-", "−") in lint.told(found[0])
    assert not {k for k in keys(lives((metric, now, now))) if k.startswith("lives")}


def test_a_fall_nobody_explained_is_grave():
    step = Step("石桥镇", "dead", StepKind.FALL, 3.0, 1.0, Id("e9"))
    found = look(lives(("dead", 3.0, 1.0), steps=(step,)))
    assert found[0].key == "paper.lint.lives_down"
    assert found[0].severity is Severity.ERROR


def test_a_fall_with_a_reason_shows_it():
    matter = lives(("dead", 3.0, 1.0))
    columns = (replace(matter.figures.columns[0], reasons=("重复上报",)),)
    matter = replace(matter, figures=replace(matter.figures, columns=columns))
    (found,) = [f for f in look(matter) if "lives" in f.key]
    assert "重复上报" in lint.told(found)
    assert found.severity is Severity.NOTE


def test_text_and_table_tell_the_same_dead():
    matter = lives(("dead", 1.0, 3.0), ("missing", 0.0, 0.0))
    assert "lives_differ" in keys(replace(matter, trend="死亡5人。"))
    assert "lives_differ" not in keys(replace(matter, trend="死亡3人，较上期增加死亡2人。"))
    assert "none_hurt" in keys(replace(matter, trend="无人员伤亡。"))
    assert "none_told" in keys(replace(first(figures=table(names=NAMES[:1])), trend="无人员伤亡。"))
    assert "lives_unreported" in keys(replace(matter, trend="另有4人受伤。"))


def test_elements_that_nobody_recorded_are_named_by_kind():
    bare = first()
    empty = replace(
        bare,
        incident=replace(bare.incident, place="", source="", occurred_at=None, hazard=""),
        measures=(),
        trend=" ",
        recipients=(),
        signatories=replace(bare.signatories, signer=""),
    )
    wanted = {"place", "source", "time", "nature", "measures", "trend", "recipient", "signer"}
    assert {f"paper.no_{name}" for name in wanted} <= {f.key for f in look(empty)}
    assert {f.key for f in look(empty)} - {f.key for f in look(bare)} == {
        f"paper.no_{name}" for name in wanted
    }
    assert "paper.no_place" not in {f.key for f in look(replace(empty, paper="follow_up"))}


def test_a_signer_whose_post_no_rule_names_is_told():
    other = first()
    who = replace(other.signatories, signer="钱四四", wanted=("局长", "副局长"))
    (found,) = [f for f in look(replace(other, signatories=who)) if f.passage == "#signer"]
    assert "钱四四" in lint.told(found)


def test_a_title_of_three_lines_and_a_text_over_the_lines_limit_are_told():
    long = first()
    assert not {"title", "limit"} & keys(long)
    long = replace(long, incident=replace(long.incident, title="石桥镇青石村" * 8), at_most=100)
    assert {"title", "limit"} <= keys(long)


def test_a_public_paper_names_nobody(monkeypatch):
    matter = first(trend="黄七七镇长到场，村民王大山获救，电话13800000000。村民王某某已安置。")
    assert not {"person", "phone"} & keys(matter)
    monkeypatch.setitem(KINDS, "first_report", PUBLIC)
    told = [f.words for f in look(matter) if f.key in ("paper.lint.person", "paper.lint.phone")]
    assert {"黄七七", "村民王大山", "13800000000"} <= {words[:11] for words in told}
    assert not any("某" in words for words in told)


def test_an_identity_number_stands_in_no_paper_but_a_roll(monkeypatch):
    matter = first(trend=f"身份证{10**17}。")
    assert "id_number" in keys(matter)
    roll = replace(KINDS["first_report"], names=True)
    monkeypatch.setitem(KINDS, "first_report", roll)
    assert "id_number" not in keys(matter)


def test_the_warnings_of_a_paper_are_its_findings_in_words_and_nothing_stops_it():
    made = render(first(trend="今早千年一遇，死亡3，机密。", recipients=()))
    assert made.warnings == tuple(map(lint.told, made.findings))
    assert [f.severity for f in made.findings] == sorted(
        (f.severity for f in made.findings), key=list(Severity).index
    )
    assert made.pages >= 1


def test_every_rule_has_source_confidence_and_words_in_both_languages():
    book = lint_book()
    rules = (*book.words, *book.times, book.uncertain, book.units, book.casualties, book.named)
    assert all(r.source and r.confidence in ("certain", "high", "medium", "low") for r in rules)
    names = [f"paper.lint.{rule.key}" for rule in (*book.words, *book.times)]
    wanted = {name for elements in book.required.values() for name in elements}
    names += [f"paper.{n}" if n.startswith("not_") else f"paper.no_{n}" for n in wanted]
    for lang in ("zh_CN", "en"):
        assert set(names) <= set(messages(lang))
        places = {name: set(re.findall(r"{(\w+)}", messages(lang)[name])) for name in names}
        assert all(found <= {"words", "instead"} for found in places.values())
    assert text("paper.lint.loud", "en", words="x") != text("paper.lint.loud", "zh_CN", words="x")


@settings(max_examples=60, deadline=timedelta(seconds=2))
@given(st.text(max_size=200), st.sampled_from(["今早", "死亡", "1", "，", "村民王", "下午3", "1."]))
def test_whatever_is_typed_is_looked_through_in_no_time(words, again):
    look(first(trend=words + again * 5_000))
