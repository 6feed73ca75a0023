"""The alarm's sound: shipped, made here, played by whatever the system has, and never needed."""

# ruff: noqa: SLF001 - what runs is looked at behind the module's back
from __future__ import annotations

import sys
from pathlib import Path

import pytest

from commandpost.host import sound
from tests.setup.make_alarm import alarm

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows plays by itself")


@pytest.fixture
def players(tmp_path, monkeypatch) -> Path:
    """A machine whose players are ours."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv(sound.VARIABLE, raising=False)
    _forget()
    yield tmp_path
    for process in sound._running:
        process.kill()
        process.wait()
    _forget()


def _forget() -> None:
    sound._running.clear()
    sound._broken.clear()
    sound._player.cache_clear()


def put(folder: Path, name: str, script: str) -> None:
    file = folder / name
    file.write_text(f"#!/bin/sh\n{script}\n", "utf-8")
    file.chmod(0o755)


def ended() -> None:
    for process in sound._running:
        process.wait(10)


def test_the_shipped_sound_is_the_one_made_here():
    assert sound.alarm_file().read_bytes() == alarm()


def test_the_first_player_there_is_plays_the_file(players):
    put(players, "paplay", f'echo "$1" > {players}/played')
    put(players, "aplay", f"echo no > {players}/wrong")
    assert sound.play_alarm()
    ended()
    assert Path((players / "played").read_text().strip()) == sound.alarm_file()
    assert not (players / "wrong").exists()


def test_a_sound_still_played_is_not_started_again(players):
    put(players, "aplay", "exec /bin/sleep 60")
    assert sound.play_alarm()
    assert sound.play_alarm()
    assert len(sound._running) == 1


def test_a_player_without_a_device_gives_way_to_the_next_and_at_last_to_the_bell(players):
    put(players, "paplay", "exit 1")
    assert sound.play_alarm()
    ended()
    assert not sound.play_alarm()
    put(players, "aplay", "exit 0")
    sound._player.cache_clear()
    assert sound.play_alarm()


def test_a_machine_without_a_player_says_so(players):
    assert not sound.play_alarm()


def test_a_silent_machine_starts_nothing(players, monkeypatch):
    put(players, "aplay", f"echo no > {players}/wrong")
    monkeypatch.setenv(sound.VARIABLE, "off")
    assert sound.play_alarm()
    assert not sound._running
    assert not (players / "wrong").exists()
