"""The rooms keep to their contracts, and every contract bites when somebody breaks it."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from itertools import pairwise
from pathlib import Path

import pytest

from tests.architecture.source import ROOT

LINT = "from importlinter.cli import lint_imports_command; lint_imports_command()"
ROOMS = (
    "cli", "app", "ui", "ui.widgets", "drill", "usecases", "importers", "reports", "store", "host",
    "domain",
)  # fmt: skip
# What each room may do: the skeleton does all of it, so a contract that refuses too much shows.
ALLOWED = {
    "__main__": ["commandpost.bootstrap", "commandpost.cli"],
    "cli.start": ["commandpost.app", "commandpost.usecases", "commandpost.store"],
    "app.start": ["PySide6.QtWidgets", "commandpost.ui", "commandpost.usecases"],
    "ui.page": ["PySide6.QtCore", "commandpost.usecases", "commandpost.domain"],
    "ui.widgets.plot": ["pyqtgraph", "PySide6.QtGui"],
    "drill.controller": ["commandpost.usecases", "commandpost.domain"],
    "usecases.desk": ["commandpost.store", "commandpost.importers", "commandpost.reports"],
    "importers.docx": ["docx", "openpyxl", "python_calamine", "lxml.etree", "pypdfium2"],
    "reports.layout": ["reportlab.pdfgen", "pypdfium2", "commandpost.host"],
    "store.database": ["sqlcipher3", "sqlite_utils", "commandpost.host", "commandpost.domain"],
    "host.calendar": ["chinese_calendar", "phonenumbers", "commandpost.domain"],
}
# Where it is planted, what it imports, the contract that must refuse it.
PLANTED = (
    ("domain", "PySide6.QtCore", "Qt lives only in ui and app"),
    ("store", "PySide6.QtCore", "Qt lives only in ui and app"),
    ("cli", "PySide6.QtWidgets", "Qt lives only in ui and app"),
    ("domain", "commandpost.host", "Imports point downwards only"),
    ("store", "commandpost.usecases", "Imports point downwards only"),
    ("usecases", "commandpost.ui", "Imports point downwards only"),
    ("usecases", "commandpost.drill", "Imports point downwards only"),
    ("reports", "commandpost.store", "Imports point downwards only"),
    ("ui", "commandpost.app", "Imports point downwards only"),
    ("app", "commandpost.cli", "Imports point downwards only"),
    ("ui", "commandpost.store", "ui and drill reach data only through usecases"),
    ("ui", "commandpost.importers", "ui and drill reach data only through usecases"),
    ("drill", "commandpost.store", "ui and drill reach data only through usecases"),
    ("app", "commandpost.bootstrap", "bootstrap is for __main__ alone"),
    ("usecases", "sqlite3", "Only store speaks SQLite"),
    ("store", "sqlite3", "Only store speaks SQLite"),
    ("reports", "sqlcipher3", "Only store speaks SQLite"),
    ("usecases", "reportlab", "Only reports writes PDF"),
    ("ui", "reportlab", "Only reports writes PDF"),
    ("usecases", "docx", "Document libraries stay in importers and reports"),
    ("store", "openpyxl", "Document libraries stay in importers and reports"),
    ("ui", "pyqtgraph", "Only ui.widgets draws plots"),
    ("usecases", "phonenumbers", "Calendar, phone, numeral and folder libraries are host's"),
    ("domain", "chinese_calendar", "Calendar, phone, numeral and folder libraries are host's"),
)


def _lint(folder: Path) -> tuple[int, str]:
    """The verdict of import-linter, its wrapped lines made whole."""
    done = subprocess.run(
        [sys.executable, "-c", LINT, "--no-cache", "--no-logo"],
        cwd=folder,
        capture_output=True,
        text=True,
        encoding="utf-8",
        check=False,
        env={**os.environ, "COLUMNS": "200", "PYTHONIOENCODING": "utf-8"},
    )
    return done.returncode, re.sub(r"\s+", " ", done.stdout + done.stderr)


def _skeleton(folder: Path) -> Path:
    """The rooms without their furniture, under the contracts of the real pyproject.toml."""
    shutil.copy(ROOT / "pyproject.toml", folder)
    package = folder / "commandpost"
    package.mkdir()
    (package / "__init__.py").write_text("")
    (package / "bootstrap.py").write_text("")
    for room in ROOMS:
        home = package.joinpath(*room.split("."))
        home.mkdir()
        (home / "__init__.py").write_text("")
    for name, imported in ALLOWED.items():
        _write(package, name, imported)
    return package


def _write(package: Path, name: str, imported: list[str]) -> None:
    lines = [f"import {each}\n" for each in imported]
    package.joinpath(*name.split(".")).with_suffix(".py").write_text("".join(lines))


@pytest.fixture(scope="module")
def verdict(tmp_path_factory: pytest.TempPathFactory) -> str:
    """What import-linter says of the skeleton with every violation planted at once."""
    package = _skeleton(tmp_path_factory.mktemp("planted"))
    for number, (room, imported, _contract) in enumerate(PLANTED):
        _write(package, f"{room}.planted_{number}", [imported])
    code, said = _lint(package.parent)
    assert code == 1
    return said


def test_the_rooms_keep_to_their_contracts():
    code, said = _lint(ROOT)
    assert code == 0, said


def test_what_the_design_allows_is_allowed(tmp_path: Path):
    _skeleton(tmp_path)
    code, said = _lint(tmp_path)
    assert code == 0, said


@pytest.mark.parametrize(("room", "imported", "contract"), PLANTED)
def test_a_planted_violation_is_refused(verdict: str, room: str, imported: str, contract: str):
    number = PLANTED.index((room, imported, contract))
    top = imported if imported.startswith("commandpost") else imported.split(".", maxsplit=1)[0]
    broken = re.split("-{3,}", verdict.split("Broken contracts")[1])
    about = next(body for name, body in pairwise(broken) if contract in name)
    assert re.search(rf"commandpost\.{room}\.planted_{number} -> {top}\b", about), verdict


def test_a_new_room_without_a_place_is_refused(tmp_path: Path):
    package = _skeleton(tmp_path)
    (package / "misc").mkdir()
    (package / "misc" / "__init__.py").write_text("")
    code, said = _lint(tmp_path)
    assert code == 1
    assert "misc" in said.split("Broken contracts")[1]


def test_a_new_module_beside_the_rooms_is_refused(tmp_path: Path):
    package = _skeleton(tmp_path)
    (package / "handy.py").write_text("")
    code, said = _lint(tmp_path)
    assert code == 1
    assert "handy" in said.split("Broken contracts")[1]
