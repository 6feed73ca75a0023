"""The set-up on a bare machine: what it says, what it leaves alone, how it fails."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

import pytest

from commandpost import bootstrap
from tests.setup.clone import Clone, Run

ROOT = Path(__file__).resolve().parents[2]
SENTENCES = json.loads((ROOT / "resources" / "setup.json").read_text(encoding="utf-8"))
SOURCE = (ROOT / "commandpost" / "bootstrap.py").read_text(encoding="utf-8")


@dataclass
class Started:
    """A clone after its first start, and what that start said."""

    clone: Clone
    first: Run


@pytest.fixture(scope="module")
def started(tmp_path_factory: pytest.TempPathFactory) -> Started:
    clone = Clone.new(tmp_path_factory.mktemp("clone") / "program")
    return Started(clone, clone.run("seven", "--flag", LANG="zh_CN.UTF-8"))


@pytest.fixture
def moved(started: Started, tmp_path: Path) -> Clone:
    """The same clone after somebody moved it, so that a test may break it."""
    shutil.copytree(started.clone.folder, tmp_path / "moved", symlinks=True)
    return Clone(tmp_path / "moved")


def test_the_first_start_sets_up_and_runs_what_was_asked_inside(started: Started):
    first = started.first
    assert first.code == 7, first.said
    assert first.told["arguments"] == ["seven", "--flag"]
    assert Path(str(first.told["prefix"])) == started.clone.folder / ".venv"


def test_it_says_what_it_does_and_how_long_it_took_in_the_language_of_the_system(started: Started):
    assert "首次启动" in started.first.said
    assert "来源：wheels 文件夹" in started.first.said
    assert re.search(r"安装完成，用时 \d+ 秒", started.first.said)


def test_the_second_start_is_silent_and_quick(started: Started):
    begun = time.monotonic()
    second = started.clone.run()
    assert (second.code, second.said) == (0, "")
    assert time.monotonic() - begun < 5


@pytest.mark.skipif(sys.platform != "linux", reason="only Linux can be without a screen")
def test_without_a_screen_qt_is_told_to_draw_off_screen(started: Started):
    assert started.clone.run().told["platform"] == "offscreen"
    assert started.clone.run(WAYLAND_DISPLAY="wayland-0").told["platform"] is None


def test_a_moved_clone_starts_as_before(moved: Clone):
    run = moved.run()
    assert (run.told["tiny"], run.said) == ("1.0", "")


def test_a_new_lock_brings_the_environment_up_to_date(moved: Clone):
    moved.depend_on("2.0")
    run = moved.run()
    assert run.told["tiny"] == "2.0"
    assert "up to date" in run.said


def test_an_environment_made_for_a_python_that_is_gone_is_made_anew(moved: Clone):
    for link in (moved.folder / ".venv" / "bin").glob("python*"):
        link.unlink()
    assert moved.run().told["tiny"] == "1.0"


def test_a_wheel_that_is_not_the_one_locked_is_refused_and_the_next_start_tries_again(moved: Clone):
    moved.depend_on("2.0")
    wheel = moved.wheels / "cptiny-2.0-py3-none-any.whl"
    right = wheel.read_bytes()
    wheel.write_bytes(right + b"x")
    refused = moved.run()
    assert refused.code == 3
    assert "Setting up failed" in refused.said
    assert "starting again tries again" in refused.said
    assert "Traceback" not in refused.said
    wheel.write_bytes(right)
    assert moved.run().told["tiny"] == "2.0"


def test_two_first_starts_at_once_do_not_disturb_each_other(tmp_path: Path):
    clone = Clone.new(tmp_path / "program")
    both = [clone.begin(), clone.begin()]
    runs = [Run(process) for process in both]
    assert [run.code for run in runs] == [0, 0], [run.said for run in runs]
    assert sum("First start" in run.said for run in runs) == 1


def test_an_environment_that_has_everything_is_left_alone_in_silence():
    code = "from commandpost.bootstrap import ensure; ensure('tests', window=True)"
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_the_check_of_a_ready_environment_is_cheap():
    begun = time.process_time()
    bootstrap.ensure("tests", window=True)
    assert time.process_time() - begun < 0.5


@pytest.fixture
def lacking(monkeypatch: pytest.MonkeyPatch) -> pytest.MonkeyPatch:
    """An ordinary user's Linux without Qt's libraries."""
    monkeypatch.setattr(bootstrap.sys, "platform", "linux")
    monkeypatch.setattr(bootstrap, "_may_install", lambda: False)
    monkeypatch.setattr(bootstrap, "_missing_libraries", lambda: {"libGL.so.1": "libgl1"})
    return monkeypatch


def test_without_the_right_to_install_the_exact_line_is_told(lacking, capsys):
    with pytest.raises(SystemExit) as ended:
        bootstrap.ensure("program", window=True)
    assert ended.value.code == 3
    line = "apt-get update && apt-get install -y --no-install-recommends libgl1\n"
    assert capsys.readouterr().err.endswith(line)


def test_one_line_tells_all_that_is_missing(lacking):
    lacking.setattr(bootstrap.importlib.util, "find_spec", lambda _name: None)
    with pytest.raises(bootstrap.SetupFailed, match=r"libgl1 python3\.\d+-venv$"):
        bootstrap._ensure_system(window=False, fresh=True)


def test_what_needs_no_window_is_not_held_up_by_its_libraries(lacking, capsys):
    bootstrap._ensure_system(window=False, fresh=False)
    assert capsys.readouterr().err == ""
    bootstrap._ensure_system(window=False, fresh=True)
    assert "libgl1" in capsys.readouterr().err


def test_an_old_python_is_told_which_it_needs(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
):
    monkeypatch.setattr(bootstrap, "OLDEST_PYTHON", (4, 0))
    with pytest.raises(SystemExit):
        bootstrap.ensure("program", window=False)
    assert "4.0" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("found", "bound", "holds"),
    [
        ((6, 11, 3), ">=6.9", True),
        ((6, 12, 0), "<6.12", False),
        ((6, 11, 3), "<6.12", True),
        ((6, 8), ">=6.9", False),
        ((0, 6, 4), "==0.6.4", True),
        ((0, 6, 5), "==0.6.4", False),
    ],
)
def test_bounds_are_read_as_pip_reads_them(found: tuple[int, ...], bound: str, holds: bool):
    assert bootstrap._within(found, bound) is holds


def test_every_sentence_is_there_in_both_languages_with_the_same_places():
    for key, both in SENTENCES.items():
        assert set(both) == {"en", "zh_CN"}, key
        places = [sorted(re.findall(r"{(\w+)", text)) for text in both.values()]
        assert places[0] == places[1], key


def test_every_sentence_is_spoken_and_none_is_missing():
    spoken = set(re.findall(r'"(\w+)"', SOURCE)) & set(SENTENCES)
    asked = set(re.findall(r'_say\(\s*"(\w+)"', SOURCE))
    assert asked <= set(SENTENCES)
    assert spoken == set(SENTENCES)
