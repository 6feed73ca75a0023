"""Fixtures of whole-program tests: the demo county, set up once, copied for each test."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

from commandpost.host.clock import SystemClock
from commandpost.usecases.demo import set_up_demo
from commandpost.usecases.desk import Desk


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    desk = Desk(folder, clock=SystemClock())
    desk.do(set_up_demo)
    desk.close()
    return folder


@pytest.fixture
def station(demo_folder: Path, tmp_path: Path) -> Path:
    folder = tmp_path / "station"
    shutil.copytree(demo_folder, folder)
    return folder
