"""Summary tables say what the journal says, and can be made again from it."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

from contextlib import suppress

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commandpost.domain.entries.episode import EpisodeOpened
from commandpost.domain.entries.incident import IncidentClosed
from commandpost.domain.entries.log import LogSettled, LogWritten
from commandpost.domain.entries.papers import PaperIssued, PaperReserved, PaperVoided
from commandpost.domain.entries.shift import ShiftStarted
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.times import Instant
from commandpost.store.search import cut, phrase, words_of
from tests.desk_fixtures import bare_desk
from tests.kill.burst import Burst, prepare
from tests.store.file_fixtures import BEGIN, INCIDENT, Station

PROJECTED = {
    "board": "select * from board order by subject",
    "due": "select * from due order by subject, item",
    "serials": "select * from serials order by serial",
}


def everything(connection) -> dict[str, list]:
    """All projections, with the search index read back through its vocabulary."""
    found = {name: connection.execute(sql).fetchall() for name, sql in PROJECTED.items()}
    connection.execute(
        "create virtual table temp.vocabulary using fts5vocab(main, line_search, instance)"
    )
    sql = "select term, doc, offset from temp.vocabulary order by doc, offset, term"
    found["words"] = connection.execute(sql).fetchall()
    connection.execute("drop table temp.vocabulary")
    return found


def reserve(number: int, year: int = 2026) -> PaperReserved:
    return PaperReserved("first_report", "s", year, number, f"青〔{year}〕{number}号")


def issue(number: int) -> PaperIssued:
    return PaperIssued(
        "first_report", f"青〔2026〕{number}号", "报告", "ab", 1, (), "written", "王", BEGIN, ""
    )


def test_rebuilt_is_stored(tmp_path):
    prepare(tmp_path)
    desk = bare_desk(tmp_path)
    burst = Burst(desk, "sound")
    burst.tell = lambda: None
    for number in range(24):
        desk.clock.pass_minutes(7)
        burst.step(number)
    with desk.store.action():
        for payload in (
            reserve(1),
            reserve(2),
            reserve(3),
            issue(1),
            PaperVoided("青〔2026〕3号", "错"),
        ):
            desk.store.append(
                burst.incident,
                _draft(payload, desk),
                entry_id=Id(f"p{payload.serial}{payload!r}"),
                recorded_at=desk.now(),
                operator="",
                post="",
            )
    stored = everything(desk.store._connection)
    assert all(stored.values())
    with desk.store.action():
        desk.store.rebuild()
    assert everything(desk.store._connection) == stored
    desk.close()
    desk = bare_desk(tmp_path)
    assert everything(desk.store._connection) == stored
    desk.close()


def _draft(payload, desk):
    from commandpost.domain.entries import Draft

    return Draft(desk.now(), payload)


def test_a_rebuild_that_fails_changes_nothing(station, monkeypatch):
    import pytest

    station.register()
    stored = everything(station.file._connection)
    monkeypatch.setattr(station.file.projections, "subject", lambda *_: 1 / 0)
    with pytest.raises(ZeroDivisionError), station.file.action():
        station.file.rebuild()
    monkeypatch.undo()
    assert everything(station.file._connection) == stored


def test_the_board_lists_open_subjects_newest_first(station):
    station.register()
    second = Subject("incident", Id("i2"))
    station.register(second, title="西山火情", hazard="forest_fire")
    board = station.file.projections.board("incident")
    assert [(r.subject, r.title, r.state) for r in board] == [
        (second, "西山火情", "open"),
        (INCIDENT, "东河镇洪涝", "open"),
    ]
    station.do(IncidentClosed("处置完毕"))
    assert [r.subject for r in station.file.projections.board("incident")] == [second]
    closed = station.file.projections.board("incident", open_only=False)
    assert {r.subject: r.state for r in closed}[INCIDENT] == "closed"


def test_what_is_owed_comes_soonest_first_and_goes_when_it_is_settled(station):
    station.register()
    station.do(
        LogWritten("回电东河", due_at=Instant(BEGIN + 9)), LogWritten("回电西山", due_at=BEGIN)
    )
    assert [r.label for r in station.file.projections.due()] == ["回电西山", "回电东河"]
    station.do(IncidentClosed("处置完毕"))
    assert len(station.file.projections.due()) == 2  # nobody's reminder is dropped unsettled
    for _, entry in [*station.file.journal.everything()][1:3]:
        station.do(LogSettled(entry.id))
    assert station.file.projections.due() == []


def test_a_shift_owes_its_handover_and_an_episode_stands_on_the_board(station):
    shift, episode = Subject("shift", Id("s")), Subject("episode", Id("ep"))
    station.do(ShiftStarted("周", "李", until=BEGIN), subject=shift)
    station.do(EpisodeOpened("六月洪水", "flood"), subject=episode)
    assert [(r.kind, r.due_at) for r in station.file.projections.due()] == [("handover", BEGIN)]
    assert station.file.projections.board("episode")[0].title == "六月洪水"


def test_the_station_itself_stands_on_no_board(station):
    station.do(LogWritten("值班室停电"), subject=STATION)
    assert station.rows("select count(*) from board")[0][0] == 0
    assert station.file.projections.search("停电") == [1]


def test_numbers_run_on_by_series_and_year(station):
    station.register()
    assert station.file.projections.next_number("s", 2026) == 1
    station.do(reserve(1), reserve(2))
    station.do(PaperVoided("青〔2026〕2号", "重复"), issue(1))
    assert station.file.projections.next_number("s", 2026) == 3
    assert station.file.projections.next_number("s", 2027) == 1
    states = dict(station.rows("select number, state from serials"))
    assert states == {1: "issued", 2: "void"}


ORACLE = "select position from journal where instr(cast(body as text), ?) order by 1 desc"
HAN = st.text(alphabet="东河镇水位上涨转移群众冲锋舟〇㐀𠮷", min_size=0, max_size=14)


def test_search_finds_exactly_the_lines_that_hold_the_characters(tmp_path):
    station = Station(tmp_path)

    @settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
    @given(lines=st.lists(HAN, min_size=1, max_size=8), begin=st.integers(0, 12), other=HAN)
    def exact(lines, begin, other):
        with suppress(KeyError), station.file.action():
            for text in lines:
                station.append(LogWritten(text))
            for words in (
                *(line[begin : begin + n] for line in lines for n in (2, 3, 4)),
                other[:4],
            ):
                if len(words) < 2:
                    continue
                held = [row[0] for row in station.file._connection.execute(ORACLE, (words,))]
                assert station.file.projections.search(words, limit=10**6) == held, words
            raise KeyError  # the file stays as it was

    exact()
    station.close()


def test_nothing_a_person_types_is_syntax(station):
    station.log("水位 NEAR 警戒线")
    for words in ('"', '"水位" OR', "水*", "NEAR(", "a:b", "-水", "^", "'", "", "  ", "\x00", ")"):
        assert isinstance(station.file.projections.search(words), list)
    assert station.file.projections.search("near") == [1]


def test_words_of_different_fields_do_not_run_into_each_other(station):
    station.register(place="东河", township="水库镇")
    assert station.file.projections.search("河水") == []
    assert station.file.projections.search("水库镇") == [1]


def test_words_are_set_apart_by_character():
    assert cut("K12桩号，水位47.5") == "K12 桩 号 ， 水 位 47.5"
    assert phrase('说"撤"') == '"说 撤"'
    assert phrase("\ud800水\x00位\ue000") == '"水 位"'
    assert words_of(object()) == ""
