"""A file is old or new and never half; newer or unguarded ones are refused."""

# ruff: noqa: SLF001 - what a test plants or reads behind the program's back
from __future__ import annotations

import pytest
from sqlcipher3 import dbapi2 as sqlite

from commandpost.domain.errors import OperatorError
from commandpost.store import schema as steps_module
from commandpost.store.database import open_writer
from commandpost.store.migrations import GUARDS, NEWEST, migrate
from commandpost.store.schema import steps
from commandpost.store.station_file import DATABASE, StationFile
from tests.store.file_fixtures import Station

TABLES = {
    "journal", "board", "due", "serials", "line_search", "documents", "in_force", "profile",
    "drafts", "sheets", "papers", "areas", "people", "posts", "teams", "supplies", "shelters",
    "experts", "plan_life", "plan_life_log", "plan_periods", "plan_passages", "plan_search",
    "units", "machines", "landings", "sites", "deliveries", "header_mappings", "rota",
}  # fmt: skip


def schema(connection) -> list[tuple[str, str]]:
    rows = connection.execute("select name, sql from sqlite_master order by name")
    return [(name, sql) for name, sql in rows if not name.startswith("sqlite_autoindex")]


@pytest.fixture
def empty(tmp_path):
    connection = open_writer(tmp_path / "x.db")
    yield connection
    connection.close()


def test_an_empty_file_gets_every_step_and_a_full_one_none(empty, tmp_path):
    assert migrate(empty, tmp_path) == NEWEST
    names = {name for name, _ in schema(empty)}
    assert names >= TABLES | set(GUARDS)
    before = schema(empty)
    assert migrate(empty, tmp_path) == 0
    assert schema(empty) == before


def test_the_number_of_steps_is_the_number_known():
    assert len(steps._migrations) == NEWEST


def test_tables_are_strict(empty, tmp_path):
    migrate(empty, tmp_path)
    rows = empty.execute("select name, strict from pragma_table_list where type = 'table'")
    lax = {n for n, strict in rows if not strict and not n.startswith(("sqlite_", "_sqlite"))}
    assert lax == set()


@pytest.mark.parametrize("step", [m.name for m in steps._migrations])
def test_a_step_that_fails_leaves_the_file_as_it_was_and_can_be_run_again(
    empty, tmp_path, monkeypatch, step
):
    run, scripts = steps_module._run, []

    def fails_late(db, script):
        scripts.append(script)
        run(db, script)
        if len(scripts) == 1 + [m.name for m in steps._migrations].index(step):
            raise RuntimeError("power")

    monkeypatch.setattr(steps_module, "_run", fails_late)
    with pytest.raises(RuntimeError):
        migrate(empty, tmp_path)
    assert empty.execute("pragma user_version").fetchone()[0] == 0
    done = [m.name for m in steps._migrations if m not in steps.pending(_utilities(empty))]
    assert step not in done
    tables = {name for name, _ in schema(empty)}
    script = scripts[-1].lower()
    assert not {t for t in tables & TABLES if f"create table {t} " in script}
    monkeypatch.undo()
    migrate(empty, tmp_path)
    assert {name for name, _ in schema(empty)} >= TABLES


def _utilities(connection):
    from commandpost.store.database import utilities

    return utilities(connection)


def test_steps_recorded_before_the_number_was_written_are_not_run_again(empty, tmp_path):
    migrate(empty, tmp_path)
    empty.execute("pragma user_version = 0")
    assert migrate(empty, tmp_path) == NEWEST
    assert empty.execute("pragma user_version").fetchone()[0] == NEWEST


def test_a_file_of_a_newer_program_is_refused_untouched_and_unlocked(tmp_path):
    station = Station(tmp_path)
    station.file._connection.execute(f"pragma user_version = {NEWEST + 1}")
    station.close()
    before = station.file.path.read_bytes()
    with pytest.raises(OperatorError) as refused:
        StationFile(tmp_path, "s")
    assert refused.value.key == "store.newer_file"
    assert refused.value.params["version"] == NEWEST + 1
    assert station.file.path.read_bytes() == before
    assert sorted(p.name for p in tmp_path.glob("station.db*")) == ["station.db"]
    with pytest.raises(OperatorError, match="newer_file"):  # and not second_instance
        StationFile(tmp_path, "s")


@pytest.mark.parametrize("guard", GUARDS)
@pytest.mark.parametrize(
    "instead",
    [
        "",
        "create trigger {guard} before update on journal begin select 1; end",
        "create trigger {guard} before update on board begin select raise(abort, 'x'); end",
    ],
)
def test_a_journal_without_its_guards_is_refused(tmp_path, guard, instead):
    Station(tmp_path).close()
    connection = sqlite.connect(str(tmp_path / DATABASE), isolation_level=None)
    connection.execute(f"drop trigger {guard}")
    connection.execute(instead.format(guard=guard))
    connection.close()
    with pytest.raises(OperatorError, match=r"store\.guards_missing"):
        StationFile(tmp_path, "s")
