"""``verify``, ``backup``, ``restore``, ``rebuild`` and ``doctor`` on real files, tampered too."""

from __future__ import annotations

import shutil

import pytest

from commandpost.store.database import open_writer


def tamper(folder) -> None:
    """Change one written word behind the program's back, its guards taken away first."""
    connection = open_writer(folder / "station.db")
    guards = connection.execute(
        "select name, sql from sqlite_master where type = 'trigger' and tbl_name = 'journal'"
    ).fetchall()
    for name, _ in guards:
        connection.execute(f"drop trigger {name}")
    connection.execute("update journal set operator = '别人' where seq = 2")
    for _, sql in guards:
        connection.execute(sql)
    if connection.in_transaction:
        connection.commit()
    connection.close()


def test_an_intact_station_verifies_with_its_head(demo):
    ran = demo("verify")
    assert ran.code == 0
    assert len(ran.lines) == 2
    answer = demo("verify", "--json").json
    assert answer["verdict"] == "intact"
    assert answer["head"] == ran.lines[1]
    assert answer["entries"] == answer["seq"] >= 2


@pytest.mark.parametrize("lang", ["en", "zh"])
def test_a_tampered_file_is_told_with_a_verdict_and_code_1(demo, lang):
    tamper(demo.folder)
    ran = demo("verify", lang=lang)
    assert ran.code == 1, ran.err
    assert "2" in ran.lines[0]
    assert "{" not in ran.out
    answer = demo("verify", "--json", lang=lang)
    assert answer.code == 1
    assert answer.json["verdict"] == "copy_differs"
    assert demo("doctor").code == 1


def test_a_file_that_is_no_database_is_refused_in_one_line(demo):
    (demo.folder / "station.db").write_bytes(b"this is no database" * 300)
    for suffix in ("-wal", "-shm"):
        (demo.folder / f"station.db{suffix}").unlink(missing_ok=True)
    for words in (("journal",), ("verify",), ("doctor",)):
        ran = demo(*words)
        assert ran.code in (1, 2)
        assert "Traceback" not in ran.err
        assert len(ran.err.splitlines()) <= 1


def test_a_backup_is_verified_and_lies_where_it_was_asked_for(demo, tmp_path):
    beside = demo("backup", "--json")
    assert beside.code == 0
    assert beside.json["file"].startswith(str(demo.folder / "backups"))
    stick = demo("backup", tmp_path / "stick")
    assert stick.code == 0
    assert len(list((tmp_path / "stick").glob("*.db"))) == 1


def test_entries_after_the_backup_come_back_from_the_sidecar(demo):
    before = demo.incident(what="备份之前")
    backup = demo("backup", "--json").json
    after = demo.incident(what="备份之后")
    written = demo("verify", "--json").json
    (demo.folder / "station.db").unlink()
    for suffix in ("-wal", "-shm"):
        (demo.folder / f"station.db{suffix}").unlink(missing_ok=True)
    ran = demo("restore", backup["file"], "--json")
    assert ran.code == 0, ran.err
    assert ran.json["replayed"] == written["entries"] - backup["entries"]
    assert {r["id"] for r in demo("incidents", "list", "--json").json} == {before, after}
    assert demo("verify").code == 0
    assert "备份之后" in demo("journal", "--search", "备份").out


def test_the_newest_backup_is_taken_and_the_old_file_kept_aside(demo):
    demo("backup")
    newest = demo.incident() and demo("backup", "--json").json["file"]
    ran = demo("restore", "--json")
    assert (ran.code, ran.json["backup"]) == (0, newest)
    assert ran.json["replayed"] == 0
    assert "-aside-" in ran.json["aside"]
    assert demo("verify").code == 0


def test_a_backup_starts_a_machine_that_has_nothing_yet(demo, empty):
    incident = demo.incident()
    backup = demo("backup", "--json").json["file"]
    ran = empty("restore", backup, "--json")
    assert ran.code == 0, ran.err
    assert ran.json["aside"] == ""
    assert empty("incidents", "list", "--json").json[0]["id"] == incident


def test_what_cannot_be_restored_is_refused_and_changes_nothing(demo, tmp_path):
    none = demo("restore")
    absent = demo("restore", tmp_path / "absent.db")
    bad = tmp_path / "bad.db"
    bad.write_bytes(b"no database at all" * 100)
    broken = demo("restore", bad)
    tampered = tmp_path / "tampered"
    shutil.copytree(demo.folder, tampered)
    tamper(tampered)
    changed = demo("restore", tampered / "station.db")
    for ran in (none, absent, broken, changed):
        assert (ran.code, ran.out) == (2, ""), ran
        assert len(ran.err.splitlines()) == 1
    assert demo("verify").code == 0
    assert not (tmp_path / "absent.db").exists()


def test_rebuilt_summaries_say_what_they_said(demo):
    demo.response(demo.incident())
    before = demo("incidents", "list").out, demo("responses", "list").out
    ran = demo("rebuild", "--json")
    assert ran.code == 0
    assert ran.json["entries"] > 3
    assert (demo("incidents", "list").out, demo("responses", "list").out) == before


def test_doctor_looks_at_the_program_even_without_a_station(empty):
    ran = empty("doctor", "--json")
    assert ran.code == 0
    assert set(ran.json) == {"program", "resources", "fonts", "library", "sqlite", "qt"}
    assert all(part["ok"] for part in ran.json.values())
    assert not empty.folder.exists()


def test_a_second_instance_is_refused(demo):
    from commandpost.usecases.desk import Desk

    held = Desk(demo.folder)
    try:
        for words in (("journal",), ("restore", "x.db"), ("verify",)):
            ran = demo(*words)
            assert (ran.code, ran.out) == (2, "")
            assert len(ran.err.splitlines()) == 1
    finally:
        held.close()
