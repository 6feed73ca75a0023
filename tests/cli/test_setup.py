"""``commandpost setup``, where data goes, languages, exit codes, and the program as a process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from commandpost import __version__
from commandpost.cli import run
from commandpost.domain.station import StationProfile
from commandpost.usecases.desk import Desk

ROOT = Path(__file__).resolve().parents[2]
OWN = (
    "setup",
    "--name=青禾县应急管理局值班室",
    "--unit=青禾县应急管理局",
    "--region=青禾县",
    "--officer=周值班",
    "--leader=带班李",
    "--phone-minutes=20",
    "--written-minutes=40",
)


def process(*words: object, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8", **more}
    return subprocess.run(
        [sys.executable, "-m", "commandpost", *map(str, words)],
        check=False,
        capture_output=True,
        text=True,
        encoding="utf-8",
        env=environment,
        timeout=120,
    )


def test_the_demo_county_stands_with_plans_roster_and_a_shift(demo):
    assert len(demo("plans", "list", "--json").json) >= 3
    doctor = demo("doctor", "--json")
    assert doctor.code == 0
    assert doctor.json["station"]["ok"] is True
    assert "吴九九" in demo("journal").out


@pytest.mark.parametrize("words", [("setup", "--demo"), OWN])
def test_a_station_that_is_set_up_is_not_set_up_again(demo, words):
    refused = demo(*words)
    assert (refused.code, refused.out) == (2, "")
    assert len(refused.err.splitlines()) == 1
    assert "云岭县" in demo("journal").out


def test_an_own_station_keeps_its_countys_limits(empty):
    done = empty(*OWN, "--json")
    assert done.code == 0
    assert done.json == {"name": "青禾县应急管理局值班室", "folder": str(empty.folder)}
    assert (empty.folder / "station.db").is_file()
    incident = empty("incidents", "show", empty.incident(heard=""), "--json").json
    owed = {
        (o["medium"], round((o["due_at"] - incident["heard_at"]) / 60_000))
        for o in incident["obligations"]
    }
    assert ("phone", 20) in owed
    assert ("written", 40) in owed
    assert "周值班" in empty("journal").out


@pytest.mark.parametrize(
    ("words", "missing"),
    [
        (("setup", "--unit=a", "--region=b"), "name"),
        (("setup", "--name=a", "--region=b"), "unit"),
        (("setup", "--name=a", "--unit=b"), "region"),
        ((*OWN, "--phone-minutes=0"), "minutes"),
    ],
)
def test_a_station_without_its_name_unit_or_region_is_refused(empty, words, missing):
    refused = empty(*words)
    assert (refused.code, refused.out) == (2, ""), missing
    assert len(refused.err.splitlines()) == 1


def test_refusals_speak_both_languages_in_one_line(empty):
    english = empty("incidents", "list")
    chinese = empty("incidents", "list", lang="zh")
    for refused in (english, chinese):
        assert refused.code == 2
        assert refused.out == ""
        assert len(refused.err.splitlines()) == 1
        assert "." in refused.err or "。" in refused.err
    assert english.err.isascii()
    assert any("一" <= char <= "鿿" for char in chinese.err)


def test_the_data_folder_may_be_named_before_or_after_the_command(demo, capsys):
    assert run(["--data", str(demo.folder), "plans", "list", "--json"]) == 0
    before = json.loads(capsys.readouterr().out)
    assert before == demo("plans", "list", "--json").json


def test_words_the_command_line_does_not_know_end_with_code_2(capsys):
    for words in (["nonsense"], ["incidents"], ["report"], ["--lang", "fr", "doctor"]):
        with pytest.raises(SystemExit) as ended:
            run(words)
        assert ended.value.code == 2
        assert capsys.readouterr().out == ""


def test_version_needs_neither_qt_nor_the_store():
    code = (
        "import sys\nfrom commandpost.cli import run\n"
        "try:\n    run(['--version'])\nexcept SystemExit as ended:\n    assert not ended.code\n"
        "heavy = ('PySide6', 'sqlcipher3', 'sqlite_utils', 'reportlab', 'msgspec', 'openpyxl')\n"
        "assert not [m for m in heavy if m in sys.modules], sys.modules.keys()\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=60,
    )
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout.strip() == f"commandpost {__version__}"


def test_no_command_but_the_window_imports_qt(tmp_path):
    code = (
        "import sys\nfrom commandpost.cli import run\n"
        f"assert run(['--data', {str(tmp_path / 'd')!r}, 'setup', '--demo']) == 0\n"
        f"assert run(['--data', {str(tmp_path / 'd')!r}, 'journal']) == 0\n"
        "assert not [m for m in sys.modules if m.startswith(('PySide6', 'shiboken6'))]\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code],
        check=False,
        capture_output=True,
        text=True,
        cwd=ROOT,
        timeout=120,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_program_as_a_process_says_refusals_on_stderr_and_answers_in_json(demo):
    found = process("--data", demo.folder, "plans", "list", "--json")
    assert (found.returncode, found.stderr) == (0, "")
    assert len(json.loads(found.stdout)) >= 3
    refused = process("--data", demo.folder, "--lang", "zh", "incidents", "show", "ffff")
    assert (refused.returncode, refused.stdout) == (2, "")
    assert len(refused.stderr.splitlines()) == 1


def test_the_data_folder_of_the_environment_is_used_when_none_is_named(demo):
    found = process("plans", "list", "--json", COMMANDPOST_DATA=str(demo.folder))
    assert len(json.loads(found.stdout)) >= 3


def test_a_console_that_lacks_a_character_ends_no_command(demo):
    found = process("--data", demo.folder, "doctor", PYTHONIOENCODING="ascii")
    assert (found.returncode, found.stderr) == (0, "")
    assert "program" in found.stdout


def test_a_closed_pipe_is_no_traceback(demo):
    command = f"{sys.executable} -m commandpost --data {demo.folder} plans show flood | head -1"
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        ["/bin/sh", "-c", command],
        check=False,
        capture_output=True,
        text=True,
        env=environment,
        timeout=60,
    )
    assert "Traceback" not in done.stderr


def profile(station) -> StationProfile:
    at = Desk(station.folder)
    try:
        return at.profile()
    finally:
        at.close()


def test_a_new_station_heads_its_papers_and_numbers_them_by_itself(empty):
    assert empty(*OWN, "--phone=0799-1", "--signer=局长王", "--checker=科长赵").code == 0
    made = profile(empty)
    assert (made.head_title, made.serial_prefix) == ("青禾县突发事件信息专报", "青禾应急报")
    assert (made.phone, made.signer, made.checker) == ("0799-1", "局长王", "科长赵")


def test_a_new_station_may_name_its_letterhead_and_issuing_word(empty):
    assert empty(*OWN, "--serial-prefix=青应急", "--head-title=值班快报").code == 0
    made = profile(empty)
    assert (made.head_title, made.serial_prefix) == ("值班快报", "青应急")


def test_change_alters_only_what_is_named(empty):
    empty(*OWN, "--signer=局长王")
    before = profile(empty)
    done = empty("setup", "--change", "--phone=0799-2", "--serial-prefix=青应急", lang="zh")
    assert done.code == 0
    assert "--phone, --serial-prefix" in done.out
    assert profile(empty) == replace(before, phone="0799-2", serial_prefix="青应急")


def test_an_emptied_issuing_word_becomes_the_default_again(empty):
    empty(*OWN, "--serial-prefix=青应急", "--signer=局长王")
    assert empty("setup", "--change", "--serial-prefix=", "--signer=").code == 0
    made = profile(empty)
    assert (made.serial_prefix, made.signer) == ("青禾应急报", "")


def test_change_needs_a_station_and_something_to_change(empty):
    assert empty("setup", "--change", "--phone=1").code == 2
    empty(*OWN)
    before = profile(empty)
    for words in ((), ("--name=",), ("--phone-minutes=0",)):
        refused = empty("setup", "--change", *words)
        assert (refused.code, refused.out) == (2, "")
        assert len(refused.err.splitlines()) == 1
    assert profile(empty) == before
