"""Journals that were written once are read for ever: same bytes, same hashes, same subjects."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import json
from pathlib import Path

import msgspec
import pytest

from commandpost.domain.entries import KINDS
from commandpost.domain.ids import Id, Subject
from commandpost.store.journal import GENESIS, Line, chain_hash, decode
from commandpost.store.station_file import StationFile

FIXTURES = sorted((Path(__file__).parent / "fixtures").glob("journal_v*.jsonl"))


def lines(path: Path) -> list[Line]:
    rows = [json.loads(row) for row in path.read_text("utf-8").splitlines()]
    return [
        Line(r["seq"], r["body"].encode(), bytes.fromhex(r["prev"]), bytes.fromhex(r["hash"]))
        for r in rows
    ]


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_its_chain_holds(path):
    prev = GENESIS
    for number, line in enumerate(lines(path), 1):
        assert line.seq == number
        assert line.prev == prev
        assert chain_hash(prev, line.body) == line.hash
        prev = line.hash


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_every_entry_decodes_with_everything_it_said(path):
    for line in lines(path):
        entry = decode(line.body)
        told = json.loads(line.body)["payload"]
        read = json.loads(msgspec.json.encode(entry.payload))
        assert {name: read[name] for name in told} == told, entry.kind


@pytest.mark.parametrize("path", FIXTURES, ids=lambda p: p.stem)
def test_it_folds_and_projects(path, tmp_path):
    file = StationFile(tmp_path, "fixture")
    with file.action():
        for line in lines(path):
            file._take(*file.journal.replay(line))
    for kind in ("incident", "episode", "response", "shift", "callout", "matter", "warning"):
        state = file.state(Subject(kind, Id(f"{kind}-1")))
        assert state is not None, kind
        assert state.entries > 1
    assert file.state(Subject("incident", Id("incident-1"))).title == "title·原文"
    stored = file._connection.execute("select count(*) from line_search").fetchone()
    with file.action():
        assert file.rebuild() == len(lines(path))
    assert file._connection.execute("select count(*) from line_search").fetchone() == stored
    file.close()


def test_the_newest_fixture_has_every_kind():
    kinds = {decode(line.body).kind for line in lines(FIXTURES[-1])}
    assert kinds == set(KINDS)
