"""The kit: what a station without network needs, and nothing that came from elsewhere."""

from __future__ import annotations

from pathlib import Path

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.host import kit, paths
from tests.setup.clone import Clone, machine_python, write_wheel


@pytest.fixture
def program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A program with one invented dependency, found in a folder instead of a registry."""
    clone = Clone.new(tmp_path / "program")
    (clone.folder / "plans_db").mkdir()
    (clone.folder / "plans_db" / "flood.yaml").write_text("level: 3\n")
    shelf = tmp_path / "shelf"
    shelf.mkdir()
    (clone.wheels / "cptiny-1.0-py3-none-any.whl").rename(shelf / "cptiny-1.0-py3-none-any.whl")
    monkeypatch.setattr(paths, "PACKAGE", clone.folder / "commandpost")
    monkeypatch.setenv("PIP_NO_INDEX", "1")
    monkeypatch.setenv("PIP_FIND_LINKS", str(shelf))
    return clone.folder


def test_a_kit_sets_itself_up_from_its_own_wheels(program: Path, tmp_path: Path):
    heard: list[str] = []
    made = kit.make_kit(tmp_path / "kit", told=heard.append)
    assert made.wheels == 1
    assert any("cptiny" in line for line in heard)
    assert (made.folder / "plans_db" / "flood.yaml").is_file()
    run = Clone(made.folder).run()
    assert run.told["tiny"] == "1.0", run.said
    assert "the wheels folder" in run.said


def test_a_kit_is_brought_up_to_date_in_place(program: Path, tmp_path: Path):
    kit.make_kit(tmp_path / "kit")
    (program / "plans_db" / "flood.yaml").write_text("level: 2\n")
    kit.make_kit(tmp_path / "kit")
    assert (tmp_path / "kit" / "plans_db" / "flood.yaml").read_text() == "level: 2\n"


def test_a_folder_with_something_else_in_it_is_left_alone(program: Path, tmp_path: Path):
    mine = tmp_path / "mine"
    mine.mkdir()
    (mine / "letter.txt").write_text("dear")
    with pytest.raises(OperatorError) as told:
        kit.make_kit(mine)
    assert told.value.key == "kit.folder_in_use"
    assert [each.name for each in mine.iterdir()] == ["letter.txt"]


def test_a_wheel_that_cannot_be_had_is_told_with_pips_reason(program: Path, tmp_path: Path):
    write_wheel(tmp_path / "shelf", "1.0").write_bytes(b"something else")
    with pytest.raises(OperatorError) as told:
        kit.make_kit(tmp_path / "kit")
    assert told.value.key == "kit.download_failed"
    assert told.value.params["why"]


def test_the_tests_use_the_python_outside_the_environment():
    assert Path(machine_python()).exists()
