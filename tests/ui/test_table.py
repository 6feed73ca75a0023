"""The table model and its view: Qt's own checks, paging, plain tooltips, the current row kept."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QTest

from commandpost.ui.models.table import CHUNK, ROW_ROLE, Column, TableModel
from commandpost.ui.widgets.table import Table
from tests.ui.plain_text_sweep import BAIT


@dataclass(frozen=True)
class Row:
    name: str
    left: int


COLUMNS = (
    Column("Name", lambda row: row.name),
    Column(
        "Left",
        lambda row: str(row.left),
        80,
        "right",
        tone=lambda row: "overdue" if row.left < 0 else "",
        bold=lambda row: row.left < 0,
    ),
)


def rows(number):
    return [Row(f"row {i}", i) for i in range(number)]


@pytest.fixture
def model(look):
    return TableModel(COLUMNS, look, key=lambda row: row.name)


@pytest.fixture
def table(model, look, qtbot):
    made = Table(model, look)
    qtbot.addWidget(made)
    made.resize(400, 300)
    made.show()
    return made


def test_qt_finds_the_model_sound(model, qtmodeltester):
    model.show(rows(3))
    qtmodeltester.check(model, force_py=True)


def test_rows_come_in_chunks_and_then_from_the_query(model, qtbot):
    model.show(rows(CHUNK + 10), more=True)
    assert model.rowCount() == CHUNK
    model.fetchMore(QModelIndex())
    assert model.rowCount() == CHUNK + 10
    with qtbot.waitSignal(model.more_wanted) as asked:
        model.fetchMore(QModelIndex())
    assert asked.args == [CHUNK + 10]
    assert not model.canFetchMore(QModelIndex())
    model.extend([Row("last", 1)])
    assert model.rowCount() == CHUNK + 11
    assert not model.canFetchMore(QModelIndex())


def test_a_cell_shows_text_tone_weight_and_its_row(model, look):
    model.show([Row(BAIT, -5)])
    name, left = model.index(0, 0), model.index(0, 1)
    assert name.data() == BAIT
    assert "<img" not in name.data(Qt.ItemDataRole.ToolTipRole)
    assert left.data(Qt.ItemDataRole.ForegroundRole) == look.theme.colour("overdue")
    assert left.data(Qt.ItemDataRole.FontRole).bold()
    assert left.data(Qt.ItemDataRole.TextAlignmentRole) & Qt.AlignmentFlag.AlignRight
    assert name.data(ROW_ROLE) == Row(BAIT, -5)


def test_the_current_row_stays_current_when_rows_come_before_it(table):
    table.show_rows(rows(5))
    table.setCurrentIndex(table.rows_model.index(3, 0))
    table.show_rows([Row("new", 0), *rows(5)])
    assert table.current_row().name == "row 3"
    table.show_rows(rows(2))
    assert table.current_row() is None


def test_enter_chooses_the_current_row(table, qtbot):
    table.show_rows(rows(3))
    table.setCurrentIndex(table.rows_model.index(1, 0))
    with qtbot.waitSignal(table.row_chosen) as chosen:
        QTest.keyClick(table, Qt.Key.Key_Return)
    assert chosen.args == [Row("row 1", 1)]


def test_rows_are_uniform_and_grow_with_the_type(table, look):
    table.show_rows(rows(3))
    assert {table.rowHeight(i) for i in range(3)} == {32}
    look.apply("night", 150)
    assert table.rowHeight(0) == 48


def test_a_long_table_opens_fast(table):
    import time

    many = rows(100_000)
    start = time.perf_counter()
    table.show_rows(many)
    table.grab()
    assert time.perf_counter() - start < 2
