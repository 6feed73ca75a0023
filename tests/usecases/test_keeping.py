"""Copies made without a desk: only what grew, each station apart, no copy on the wrong disk."""

from __future__ import annotations

import resource
import signal

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.usecases.log import write_log
from commandpost.usecases.safety import Keeping, back_up_apart, back_up_grown, kept_last
from tests.desk_fixtures import FixedClock, station_desk


@pytest.fixture
def desk(tmp_path):
    made = station_desk(tmp_path / "data")
    yield made
    made.close()


def test_only_what_grew_is_copied_unless_asked(desk, tmp_path):
    keeping, now = Keeping(tmp_path / "data"), desk.now()
    first = back_up_grown(keeping, now)
    assert first is not None
    assert first == kept_last(keeping)
    assert back_up_grown(keeping, now) is None
    desk.do(write_log, STATION, "断路")
    assert back_up_apart(keeping, now).seq == first.seq + 1
    again = back_up_grown(keeping, desk.clock.pass_minutes(1), anyway=True)
    assert again == kept_last(keeping)


def test_two_stations_share_a_stick_and_neither_pushes_the_other_out(desk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    other = station_desk(tmp_path / "other", FixedClock())
    for _ in range(3):
        other.do(write_log, STATION, "镇里")
    kept = [back_up_grown(Keeping(d, str(stick)), desk.now()) for d in (tmp_path / "other",)]
    mine = back_up_grown(Keeping(tmp_path / "data", str(stick)), desk.now())
    other.close()
    assert mine is not None
    assert kept[0].path.parent != mine.path.parent
    assert kept_last(Keeping(tmp_path / "data", str(stick))) == mine


def test_a_stick_that_was_pulled_is_not_made_anew_on_this_disk(desk, tmp_path):
    with pytest.raises(OperatorError, match=r"backup\.failed"):
        back_up_apart(Keeping(tmp_path / "data", str(tmp_path / "pulled")), desk.now())
    assert not (tmp_path / "pulled").exists()


def test_a_full_disk_fails_the_copy_and_leaves_no_half_of_one(desk, tmp_path):
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handler = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (40_960, before[1]))
    try:
        with pytest.raises(OperatorError, match=r"backup\.failed"):
            back_up_grown(Keeping(tmp_path / "data"), desk.now())
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handler)
    assert list((tmp_path / "data" / "backups").iterdir()) == []
    assert back_up_grown(Keeping(tmp_path / "data"), desk.now()) is not None


def test_a_folder_without_a_station_has_nothing_to_copy(tmp_path):
    assert back_up_grown(Keeping(tmp_path), FixedClock().now()) is None
    assert kept_last(Keeping(tmp_path)) is None
