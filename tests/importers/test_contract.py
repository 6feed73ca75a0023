"""``plans read FILE --json`` says the same in the same words for every kind of file."""

from __future__ import annotations

import json
import os
from typing import TYPE_CHECKING, Any

import pytest

from commandpost.cli import run
from commandpost.host import text
from tests.importers import papers
from tests.importers.cases import SHARED

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

EVERY = os.environ.get("COMMANDPOST_HOSTILE") == "all" and SHARED.is_dir()
REAL = sorted((SHARED / "plans").iterdir()) if EVERY else []
KEYS = {
    "": {"plans", "complete", "message"},
    "plans": {
        *("title", "kind", "hazards", "issuer", "doc_no", "dated", "sections", "groups"),
        *("levels", "warnings", "deadlines", "contacts", "doubts"),
    },
    "sections": {"no", "title", "level"},
    "groups": {"name", "lead", "members", "duties"},
    "levels": {
        *("hazard", "level", "spelling", "conditions", "logic", "authority", "measures"),
        "inherits",
    },
    "conditions": {"text", "logic", "tests", "section"},
    "tests": {"metric", "min", "max", "min_inclusive", "max_inclusive", "unit"},
    "authority": {"role", "action"},
    "measures": {"text", "actor", "deadline_minutes", "section"},
    "deadlines": {"text", "minutes", "actor", "recipient", "section"},
    "doubts": {"place", "text", "assumed"},
}


@pytest.fixture(autouse=True)
def _language_as_before() -> Iterator[None]:
    before = text.language()
    yield
    text.use_language(before)


def held(value: Any, name: str = "") -> None:
    """Every object of the answer has at least the keys the contract gives its kind."""
    if isinstance(value, dict):
        assert set(value) >= KEYS[name], name
        for key, inner in value.items():
            held(inner, key)
    elif isinstance(value, list):
        for inner in value:
            held(inner, name)
    if name == "levels" and isinstance(value, dict):
        assert value["level"] in (1, 2, 3, 4)


def read(path: Path, capsys: pytest.CaptureFixture[str]) -> tuple[int, str, str]:
    capsys.readouterr()
    code = run(["plans", "read", str(path), "--json"])
    told = capsys.readouterr()
    return code, told.out, told.err


@pytest.mark.parametrize("kind", ["pdf", "mht", "two plans"])
def test_our_own_samples_answer_by_the_contract(
    tmp_path: Path, kind: str, capsys: pytest.CaptureFixture[str]
) -> None:
    if kind == "pdf":
        path = papers.pdf(tmp_path / "a.pdf", papers.FLOOD)
    elif kind == "mht":
        path = papers.web_archive(tmp_path / "a.mht", papers.FLOOD)
    else:
        other = papers.plan("云岭县地震应急预案", "2 应急响应", "2.1 措施", "立即处置。")
        path = papers.text(tmp_path / "a.txt", [*papers.FLOOD, *other])
    code, out, err = read(path, capsys)
    assert (code, err) == (0, "")
    answer = json.loads(out)
    held(answer)
    assert len(answer["plans"]) == 1 + (kind == "two plans")
    assert [level["level"] for level in answer["plans"][0]["levels"]] == [3, 4]


def test_a_refusal_is_one_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = read(papers.scan(tmp_path / "a.pdf"), capsys)
    assert (code, out, err.count("\n")) == (2, "", 1)


@pytest.mark.parametrize("path", REAL, ids=lambda p: p.name)
def test_real_documents_answer_by_the_contract(
    path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    code, out, err = read(path, capsys)
    assert (code, err) == (0, "")
    held(json.loads(out))
