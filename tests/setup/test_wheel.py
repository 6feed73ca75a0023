"""The wheel is whole: installed somewhere, run from somewhere else, it finds its things."""

from __future__ import annotations

import os
import subprocess
import sys
import sysconfig
import zipfile
from dataclasses import dataclass
from pathlib import Path

import pytest

import commandpost

ROOT = Path(__file__).resolve().parents[2]


@dataclass
class Installed:
    """A wheel, and the environment it was installed into."""

    wheel: Path
    environment: Path

    @property
    def python(self) -> Path:
        """Its interpreter."""
        return python_of(self.environment)

    def run(self, *arguments: str, folder: Path) -> subprocess.CompletedProcess[str]:
        """The program's own command, from a folder that has nothing to do with it."""
        around = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
        return _run(
            str(self.python.with_name("commandpost")),
            *arguments,
            cwd=folder,
            env=around | {"COMMANDPOST_DATA": str(folder / "data"), "LANG": "C.UTF-8"},
        )


def python_of(environment: Path) -> Path:
    """Where a virtual environment keeps its interpreter on this system."""
    return environment / ("Scripts/python.exe" if sys.platform == "win32" else "bin/python")


def _run(*command: str, **options) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        command, text=True, encoding="utf-8", capture_output=True, check=False, **options
    )


def _must(*command: str, **options) -> None:
    done = _run(*command, **options)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Installed:
    folder = tmp_path_factory.mktemp("wheel")
    _must(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder), cwd=ROOT)
    (wheel,) = folder.glob("commandpost-*.whl")
    empty = folder / "environment"
    _must(sys.executable, "-m", "venv", "--without-pip", str(empty))
    pip = (sys.executable, "-m", "pip", "--python", str(python_of(empty)), "install")
    _must(*pip, "--no-index", "--no-deps", "--disable-pip-version-check", str(wheel))
    # What it depends on is lent, for there may be no network here; the program itself is not.
    (home,) = empty.rglob("site-packages")
    (home / "lent.pth").write_text(sysconfig.get_path("purelib") + "\n", encoding="utf-8")
    return Installed(wheel, empty)


def test_the_wheel_carries_what_the_program_shows_and_its_plan_library(installed: Installed):
    inside = set(zipfile.ZipFile(installed.wheel).namelist())
    for folder in ("resources", "plans_db"):
        beside = {
            f"commandpost/{path.relative_to(ROOT).as_posix()}"
            for path in (ROOT / folder).rglob("*")
            if path.is_file() and "__pycache__" not in path.parts
        }
        assert beside
        assert beside <= inside
    assert not [name for name in inside if name.startswith("tests/")]


def test_the_installed_program_knows_its_version(installed: Installed, tmp_path: Path):
    done = installed.run("--version", folder=tmp_path)
    assert done.returncode == 0, done.stderr
    assert commandpost.__version__ in done.stdout


def test_the_installed_program_finds_everything_from_another_folder(
    installed: Installed, tmp_path: Path
):
    done = installed.run("doctor", folder=tmp_path)
    assert done.returncode == 0, done.stdout + done.stderr
    assert "Traceback" not in done.stderr


def test_the_installed_program_is_the_one_that_ran(installed: Installed, tmp_path: Path):
    code = "import commandpost, commandpost.host.paths as p; print(p.resources_dir())"
    python = installed.environment / (
        "Scripts/python.exe" if sys.platform == "win32" else "bin/python"
    )
    done = _run(str(python), "-c", code, cwd=tmp_path)
    assert str(installed.environment) in done.stdout
