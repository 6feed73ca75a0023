"""Makes the kit for stations without network: a copy of the program with all its wheels beside it.

On the station ``python3 -m commandpost`` in that folder sets itself up from ``wheels/`` alone.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass
from commandpost.host import paths

TESTS_MARK = "# ---- tests ----"
# What a station needs of a clone; the rest of it is for developers.
FILES = ("pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")
NOT_COPIED = shutil.ignore_patterns("__pycache__", "*.pyc", "resources", "plans_db")


@dataclass(frozen=True, slots=True)
class Target:
    """The machine a kit is for; by default one like this one."""

    platform: str | None = None  # pip's word: win_amd64, manylinux_2_34_x86_64, macosx_13_0_arm64
    python: str | None = None  # 3.11


@dataclass(frozen=True, slots=True)
class Kit:
    """What was made."""

    folder: Path
    wheels: int
    megabytes: float


def make_kit(
    folder: Path,
    target: Target | None = None,
    told: Callable[[str], None] = lambda _line: None,
) -> Kit:
    """Copy the program into an empty folder and fetch its wheels, each checked by its hash.

    Args:
        folder: where the kit goes; a kit made earlier is brought up to date.
        target: the machine it is for.
        told: hears pip's lines while it fetches.
    """
    if folder.exists() and any(folder.iterdir()) and not _is_kit(folder):
        raise OperatorError("kit.folder_in_use", folder=str(folder))
    paths.made(folder)
    try:
        _copy_program(folder)
        wheels = _fetch_wheels(folder, target or Target(), told)
    except OSError as failure:
        why = failure.strerror or str(failure)
        raise OperatorError("kit.cannot_write", folder=str(folder), why=why) from failure
    size = sum(file.stat().st_size for file in folder.rglob("*") if file.is_file())
    return Kit(folder=folder, wheels=wheels, megabytes=size / 1e6)


def _is_kit(folder: Path) -> bool:
    return (folder / "wheels").is_dir() and (folder / "commandpost").is_dir()


def _copy_program(folder: Path) -> None:
    shutil.copytree(paths.PACKAGE, folder / "commandpost", ignore=NOT_COPIED, dirs_exist_ok=True)
    for source in (paths.resources_dir(), paths.plans_db_dir()):
        shutil.copytree(source, folder / source.name, dirs_exist_ok=True)
    home = paths.program_dir() or paths.resources_dir()
    for name in FILES:
        if (home / name).is_file():
            shutil.copy2(home / name, folder / name)


def _fetch_wheels(folder: Path, target: Target, told: Callable[[str], None]) -> int:
    """Ask pip for exactly what the lock names; the number of wheels that lie there then."""
    wheels = folder / "wheels"
    wheels.mkdir(exist_ok=True)
    wanted = wheels / "wanted.txt"
    lock = (paths.resources_dir() / "lock.txt").read_text(encoding="utf-8")
    wanted.write_text(lock.split(TESTS_MARK)[0], encoding="utf-8")
    try:
        _run_pip(["--requirement", str(wanted), "--dest", str(wheels)], target, told)
    finally:
        wanted.unlink()
    return len(list(wheels.glob("*.whl")))


def _run_pip(options: list[str], target: Target, told: Callable[[str], None]) -> None:
    command = [sys.executable, "-m", "pip", "download", "--disable-pip-version-check", "--no-input"]
    command += ["--require-hashes", "--no-deps", "--only-binary", ":all:"]
    command += ["--progress-bar", "off", *options]
    if target.platform:
        command += ["--platform", target.platform]
    if target.python:
        command += ["--python-version", target.python]
    last = ""
    with subprocess.Popen(
        command,
        text=True,
        errors="replace",
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as child:
        for line in child.stdout or ():
            last = line.strip() or last
            told(line.rstrip())
    if child.returncode:
        raise OperatorError("kit.download_failed", why=last)
