"""A vanished station file is never answered with an empty station: restore comes first."""

from __future__ import annotations

import pytest

from commandpost.domain.entries.log import LogWritten
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.usecases.desk import Desk, Operator
from commandpost.usecases.log import write_log
from commandpost.usecases.lost import begin_anew, bring_back, lost_station
from commandpost.usecases.safety import back_up
from tests.desk_fixtures import FixedClock, station_desk


@pytest.fixture
def clock() -> FixedClock:
    return FixedClock()


def lines(folder, clock) -> list[str]:
    desk = Desk(folder, clock=clock, operator=Operator("周值班"))
    said = [e.payload.text for _, e in desk.store.journal.everything()
            if isinstance(e.payload, LogWritten)]  # fmt: skip
    desk.close()
    return said


def gone(folder, clock, *, copied: bool):
    desk = station_desk(folder, clock)
    desk.do(write_log, STATION, "备份前")
    if copied:
        desk.ask(back_up)
    desk.do(write_log, STATION, "备份后")
    desk.close()
    for file in folder.glob("station.db*"):
        file.unlink()


def test_a_folder_without_anything_is_a_first_start(tmp_path, clock):
    assert lost_station(tmp_path / "new") is None
    station_desk(tmp_path / "new", clock).close()
    assert lost_station(tmp_path / "new") is None


@pytest.mark.parametrize("copied", [True, False])
def test_no_empty_station_is_begun_where_the_file_is_gone(tmp_path, clock, copied):
    gone(tmp_path, clock, copied=copied)
    with pytest.raises(OperatorError) as refused:
        Desk(tmp_path, clock=clock)
    assert refused.value.key == "store.lost"
    assert not (tmp_path / "station.db").exists()
    lost = lost_station(tmp_path)
    assert (lost.newest is not None) is copied


@pytest.mark.parametrize("copied", [True, False])
def test_every_acknowledged_line_comes_back(tmp_path, clock, copied):
    gone(tmp_path, clock, copied=copied)
    restored = bring_back(tmp_path, clock)
    assert restored.replayed > 0
    assert lines(tmp_path, clock) == ["备份前", "备份后"]
    assert lost_station(tmp_path) is None


def test_a_new_station_keeps_what_is_left_of_the_old_one(tmp_path, clock):
    gone(tmp_path, clock, copied=True)
    aside = begin_anew(tmp_path, clock.now())
    assert len(aside) == 2
    assert all(folder.is_dir() and any(folder.iterdir()) for folder in aside)
    station_desk(tmp_path, clock).close()
    assert lines(tmp_path, clock) == []
