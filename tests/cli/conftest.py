"""The demo county set up once by the command line itself, and commands run on copies of it."""

from __future__ import annotations

import json
import shutil
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from commandpost.cli import run
from commandpost.host import text


@dataclass
class Ran:
    """What a command gave back."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()


class Shell:
    """Commands on one data folder, as typed."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self._capsys = capsys

    def __call__(self, *words: object, lang: str = "en") -> Ran:
        self._capsys.readouterr()
        options = ["--data", str(self.folder), "--lang", lang]
        code = run([*(str(word) for word in words), *options])
        out, err = self._capsys.readouterr()
        return Ran(code, out, err)

    def incident(self, **given: str) -> str:
        """A call taken; the incident's id."""
        call = {"hazard": "flood", "place": "甲东村", "township": "甲云镇", "what": "河堤漫溢"}
        options = [f"--{name}={value}" for name, value in {**call, **given}.items()]
        return self("incidents", "register", *options).out.strip()

    def response(self, incident: str, level: int = 4) -> str:
        """A response activated for it; its id."""
        words = ("--by=张一一", "--post=指挥长", "--area=云岭县", f"--level={level}")
        ran = self("responses", "activate", incident, *words)
        assert ran.code == 0, ran.err
        return ran.out.strip()


@pytest.fixture(autouse=True)
def language_as_before():
    before = text.language()
    yield
    text.use_language(before)


@pytest.fixture(scope="session")
def demo_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("demo")
    assert run(["--data", str(folder), "setup", "--demo"]) == 0
    return folder


@pytest.fixture
def demo(demo_folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """The demo county, a copy for each test."""
    folder = tmp_path / "station"
    shutil.copytree(demo_folder, folder)
    return Shell(folder, capsys)


@pytest.fixture
def empty(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Shell:
    """A data folder that does not exist yet."""
    return Shell(tmp_path / "new" / "station", capsys)
