"""Where things lie: beside a clone, inside a wheel, on a stick, or where the operator says."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

from commandpost.domain.errors import OperatorError
from commandpost.host import paths


@pytest.fixture
def stick(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A clone in a folder of its own, nothing said in the surroundings."""
    (tmp_path / "commandpost").mkdir()
    (tmp_path / "resources").mkdir()
    (tmp_path / "resources" / "lock.txt").write_text("")
    monkeypatch.setattr(paths, "PACKAGE", tmp_path / "commandpost")
    monkeypatch.delenv(paths.DATA_VARIABLE, raising=False)
    return tmp_path


def test_a_clone_has_its_resources_beside_the_package(stick: Path):
    assert paths.resources_dir() == stick / "resources"
    assert paths.plans_db_dir() == stick / "plans_db"


def test_an_installed_package_carries_them_inside(stick: Path):
    (stick / "resources" / "lock.txt").unlink()
    assert paths.program_dir() is None
    assert paths.resources_dir() == stick / "commandpost" / "resources"
    assert paths.plans_db_dir() == stick / "commandpost" / "plans_db"
    assert not paths.is_portable()


def test_data_lies_in_the_users_own_folder_by_default(stick: Path):
    assert paths.data_dir().name == "CommandPost"
    assert stick not in paths.data_dir().parents


def test_a_portable_program_keeps_its_data_with_it(stick: Path):
    (stick / "portable.txt").write_text("")
    assert paths.is_portable()
    assert paths.data_dir() == stick / "data"


def test_what_the_operator_says_goes_before_everything(
    stick: Path, monkeypatch: pytest.MonkeyPatch
):
    (stick / "portable.txt").write_text("")
    monkeypatch.setenv(paths.DATA_VARIABLE, str(stick / "named"))
    assert paths.data_dir() == stick / "named"
    assert paths.data_dir(stick / "said") == stick / "said"
    assert paths.data_dir("~/here") == Path.home() / "here"


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps rights elsewhere")
def test_a_data_folder_is_closed_to_other_users(tmp_path: Path):
    folder = paths.made(tmp_path / "new" / "data")
    assert folder.stat().st_mode & 0o077 == 0
    assert paths.made(folder) == folder


def test_a_folder_that_cannot_be_made_is_told_as_such(tmp_path: Path):
    (tmp_path / "file").write_text("")
    with pytest.raises(OperatorError) as told:
        paths.made(tmp_path / "file" / "data")
    assert told.value.key == "paths.cannot_make"
