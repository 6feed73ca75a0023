"""Papers of the record itself: the handover as it was signed, the journal that can be checked."""

# ruff: noqa: SLF001 - what a forger would do behind the program's back
from __future__ import annotations

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.host import text as host_text
from commandpost.host.text import text
from commandpost.reports import drafted
from commandpost.reports.blocks import Code
from commandpost.store.journal import chain_hash
from commandpost.store.verify import Verdict
from commandpost.ui.pages.handover.lines import SECTIONS
from commandpost.usecases.rendering import draft_text, qr_matrix, render
from commandpost.usecases.safety import verify_station
from commandpost.usecases.shifts import current_shift
from commandpost.usecases.taking import take_matter
from tests.papers_night import PapersNight
from tests.reports import read_back
from tests.reports.read_qr import words_of


@pytest.fixture
def night(tmp_path):
    made = PapersNight(tmp_path / "station")
    yield made
    made.desk.close()


def drawn(night, kind, about="", **typed):
    subject = night.about[about or {"handover_sheet": "shift", "callout_sheet": "callout"}.get(
        kind, "incident")]  # fmt: skip
    request = PaperRequest(kind, typed=tuple(typed.items()))
    return night.desk.ask(take_matter, subject, request, "甲〔2026〕第1号")


def test_a_handover_on_paper_is_as_honest_as_the_desk_was(night):
    told = read_back.text(render(drawn(night, "handover_sheet")).pdf)
    for words in ("交班人吴九九", "接班人郑十一", "2026年6月20日23时40分", "2026年6月21日0时20分",
                  "有异议：时限与实际不符", "已签1项，有异议1项", "说明：雨势仍强"):  # fmt: skip
        assert words in told
    shift = night.desk.find_shift(night.about["shift"].id)
    assert told.count("未签") == 1 + sum(not i.ticked and not i.objection for i in shift.items)


def test_a_shift_that_still_runs_is_compiled_in_chinese_whatever_the_window_speaks(night):
    before = host_text.language()
    host_text.use_language("en")
    try:
        running = current_shift(night.desk)
        request = PaperRequest("handover_sheet")
        matter = night.desk.ask(take_matter, Subject("shift", running.id), request)
        assert host_text.language() == "en"
    finally:
        host_text.use_language(before)
    told = draft_text(matter)
    assert "尚未交接" in told
    assert "未报未应答" in told
    assert all(line.section for line in matter.lines)
    assert not [line.text for line in matter.lines if "not reported" in line.text.lower()]


def test_every_section_of_the_handover_has_its_name_on_paper():
    for key in SECTIONS:
        assert not text(f"handover.section.{key}", "zh_CN").startswith("handover.")


def test_the_extract_shows_both_times_and_both_wordings(night):
    matter = drawn(night, "journal_extract")
    late = [line for line in matter.lines if line.back_entered]
    assert [(line.text, line.corrected) for line in late] == [
        ("村口漫水桥封闭", "村口漫水桥双向封闭")
    ]
    (correction,) = [line for line in matter.lines if line.corrects]
    assert (correction.corrects, correction.before) == (late[0].seq, "村口漫水桥封闭")
    told = read_back.text(render(matter).pdf)
    assert "6月20日23时45分6月21日0时15分原文：村口漫水桥封闭现文：村口漫水桥双向封闭" in told
    assert all(str(line.seq) in told and line.by in told for line in matter.lines)
    assert [line.seq for line in matter.lines] == sorted(line.seq for line in matter.lines)


def test_a_range_takes_what_happened_in_it_and_what_is_no_time_is_refused(night):
    late = drawn(night, "journal_extract", first_at="6-21 00:10", last_at="0016")
    assert {line.text for line in late.lines} == {"村口漫水桥双向封闭"}
    with pytest.raises(OperatorError, match=r"time\.not_understood"):
        drawn(night, "journal_extract", first_at="昨天")


def test_a_shifts_extract_holds_what_was_written_while_it_was_on_duty(night):
    matter = drawn(night, "journal_extract", "shift")
    of_incident = {line.seq for line in drawn(night, "journal_extract").lines}
    assert of_incident < {line.seq for line in matter.lines}
    started = night.desk.find_shift(night.about["shift"].id).started_at
    assert all(line.recorded_at >= started for line in matter.lines)


def test_the_printed_head_is_the_journals_and_still_agrees_when_more_is_written(night):
    desk, matter = night.desk, drawn(night, "journal_extract")
    assert (matter.head_seq, matter.head) == (desk.store.journal.seq, desk.store.journal.head.hex())
    told = read_back.text(render(matter).pdf).replace("\ufffe", "-")
    assert matter.head in told
    assert f"--head{matter.head_seq}:{matter.head[:16]}" in told
    (code,) = [block for block in drafted(matter).blocks if isinstance(block, Code)]
    read = words_of(qr_matrix(code.text))
    assert read == f"{matter.station} {matter.head_seq}:{matter.head}"
    typed = read.split(" ")[1]
    assert verify_station(desk, typed).intact
    night.clock.pass_minutes(1)
    night.write_line("此后又有一条")
    assert verify_station(desk, typed).intact
    assert verify_station(desk, typed[:20]).intact


def forge(desk, seq, old, new):
    """Change one entry and make the chain after it fit again, as an owner of the file could."""
    connection = desk.store._connection
    rows = connection.execute("select seq, body, prev from journal order by seq").fetchall()
    prev = None
    for number, body, before in rows:
        made = bytes(body).replace(old, new) if number == seq else bytes(body)
        prev = bytes(before) if prev is None else prev
        digest = chain_hash(prev, made)
        connection.execute(
            "update journal set body = ?, prev = ?, hash = ? where seq = ?",
            (made, prev, digest, number),
        )
        prev = digest


def test_a_changed_entry_does_not_match_the_paper_even_when_the_chain_was_mended(night):
    matter = drawn(night, "journal_extract")
    line = next(line for line in matter.lines if line.text == "村口漫水桥封闭")
    connection = night.desk.store._connection
    connection.execute("drop trigger if exists journal_no_update")
    for (name,) in connection.execute(
        "select name from sqlite_master where type = 'trigger' and tbl_name = 'journal'"
    ).fetchall():
        connection.execute(f"drop trigger {name}")
    forge(night.desk, line.seq, "封闭".encode(), "畅通".encode())
    connection.commit()
    found = verify_station(night.desk, f"{matter.head_seq}:{matter.head}")
    assert found.verdict is Verdict.CUT
    assert drawn(night, "journal_extract").head != matter.head or found.head != matter.head


@pytest.mark.parametrize("typed", ["", "12", "x:12345678", "0:12345678", "5:1234"])
def test_what_is_no_head_is_said_so(night, typed):
    if not typed:
        assert verify_station(night.desk, typed).intact
        return
    with pytest.raises(OperatorError, match=r"verify\.not_a_head"):
        verify_station(night.desk, typed)
