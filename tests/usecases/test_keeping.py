"""Copies made as the journal grows: beside the station or where it was chosen, and when not."""

from __future__ import annotations

import shutil

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Subject
from commandpost.store.backups import kept, tip
from commandpost.usecases import safety
from commandpost.usecases.log import write_log
from commandpost.usecases.safety import (
    Keeping,
    back_up_apart,
    back_up_grown,
    kept_last,
    open_matters,
)
from tests.desk_fixtures import at
from tests.usecases.night import incident, response

NOW = at(21, 3, 12)


def test_a_copy_is_made_when_the_journal_grew_and_not_twice(desk):
    keeping = Keeping(desk.store.folder)
    assert kept_last(keeping) is None
    made = back_up_grown(keeping, NOW)
    assert (made.seq, made.made_at) == (desk.store.journal.seq, NOW)
    assert desk.store.journal.head.hex().startswith(made.head)
    assert back_up_grown(keeping, NOW) is None
    assert kept_last(keeping) == made
    assert back_up_grown(keeping, NOW, anyway=True) == made
    desk.do(write_log, STATION, "又一条")
    assert back_up_grown(keeping, NOW).seq == made.seq + 1


def test_there_is_nothing_to_copy_before_the_first_entry(bare, tmp_path):
    keeping = Keeping(bare.store.folder)
    assert tip(keeping.database) == ("", 0, "")
    assert back_up_grown(keeping, NOW, anyway=True) is None
    missing = Keeping(tmp_path / "nowhere")
    assert kept_last(missing) is None
    assert back_up_grown(missing, NOW) is None


def test_a_chosen_folder_keeps_stations_apart_and_is_not_made_anew_when_gone(desk, tmp_path):
    stick = tmp_path / "stick"
    stick.mkdir()
    keeping = Keeping(desk.store.folder, str(stick))
    made = back_up_grown(keeping, NOW)
    assert made.path.parent.name == f"commandpost-{desk.store.journal.station}"
    assert kept_last(keeping) == made
    (made.path.parent / "123.db").write_bytes(b"not one of ours")
    assert kept(made.path.parent) == [made]
    shutil.rmtree(stick)
    desk.do(write_log, STATION, "拔掉了")
    with pytest.raises(OperatorError) as refused:
        back_up_grown(keeping, NOW)
    assert refused.value.key == "backup.failed"
    assert not stick.exists()


def test_a_station_that_cannot_be_read_is_told_as_a_copy_that_failed(desk, monkeypatch):
    def failing(key):
        def fail(*_):
            raise OperatorError(key, why="gone")

        return fail

    for key, told in (("store.busy", "backup.failed"), ("backup.not_intact", "backup.not_intact")):
        monkeypatch.setattr(safety, "make_backup", failing(key))
        with pytest.raises(OperatorError) as refused:
            back_up_grown(Keeping(desk.store.folder), NOW)
        assert refused.value.key == told


def test_a_copy_in_a_process_of_its_own(desk, monkeypatch):
    keeping = Keeping(desk.store.folder)
    assert back_up_apart(keeping, NOW).seq == desk.store.journal.seq
    for key, told in (("import.child_failed", "backup.failed"), ("store.busy", "store.busy")):

        def fail(*_, key=key):
            raise OperatorError(key, reason="600 s")

        monkeypatch.setattr(safety.child, "run", fail)
        with pytest.raises(OperatorError) as refused:
            back_up_apart(keeping, NOW)
        assert refused.value.key == told


def test_what_stands_open_is_known(desk):
    assert open_matters(desk) == frozenset()
    made = Subject("incident", incident(desk))
    subject = response(desk)
    assert open_matters(desk) == {made, subject}
