"""A real station on a real file behind a real bridge, for the tests of pages."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from commandpost.domain.roster import Area, Person, Roster
from commandpost.domain.roster_draft import RosterDraft
from commandpost.host.settings import Settings
from commandpost.ui.bridge import Bridge
from commandpost.ui.context import Context, Navigator, SettingsStore
from commandpost.ui.jobs import Jobs
from commandpost.ui.look import Look
from commandpost.ui.messages import Messages
from commandpost.ui.pages.page import Page
from commandpost.ui.station_clock import StationClock
from commandpost.usecases.desk import Desk, Operator
from commandpost.usecases.rosters import import_roster
from tests.desk_fixtures import FixedClock, station_desk

HOSTILE = '<img src="file:///x"><b>'
ROSTER = Roster(
    areas=(
        Area("c", "青禾县", "county"),
        Area("t1", "清溪镇", "township", "c"),
        Area("t2", "石桥镇", "township", "c"),
        Area("v1", "柳湾村", "village", "t1"),
        Area("v2", "上坪村", "village", "t2"),
    ),
    people=(Person("p1", "陈晓", "值班室", "值班员"), Person("p2", "何平", "值班室", "值班员")),
)


class Station:
    """What a test drives: the context of a page, its clock, and what the page asked for."""

    def __init__(self, context: Context, clock: FixedClock, qtbot: QtBot) -> None:
        self.context = context
        self.clock = clock
        self.qtbot = qtbot
        self.opened: list[tuple[str, object]] = []
        self.told: list[str] = []
        context.navigator.open_requested.connect(
            lambda key, what, _item: self.opened.append((key, what))
        )
        context.navigator.back_requested.connect(lambda: self.opened.append(("back", None)))
        context.messages.toast_requested.connect(self.told.append)

    def do(self, use_case: Callable[..., Any], *args: Any, **kw: Any) -> None:
        self.context.bridge.do(use_case, *args, **kw)
        self.settle()

    def ask(self, question: Callable[..., Any], *args: Any, **kw: Any) -> Any:
        answers: list[Any] = []
        self.context.bridge.ask(question, *args, then=answers.append, **kw)
        self.settle()
        return answers[0]

    def settle(self) -> None:
        """Until every reply has come, and what it set off."""
        for _ in range(3):
            self.qtbot.waitUntil(lambda: not self.context.bridge.busy, timeout=10_000)
            QApplication.processEvents()

    def show(self, page: type[Page]) -> Any:
        """The page as the window would bring it up, asked again with every change."""
        made = page(self.context)
        self.qtbot.addWidget(made)
        made.resize(1294, 630)
        made.show()
        made.activated()
        made.refresh()

        def take(changes: Any) -> None:
            if changes & made.INTEREST:
                made.refresh()

        self.context.bridge.changed.connect(take)
        self.settle()
        return made

    @property
    def notices(self) -> list[str]:
        return [notice.happened for notice in self.context.messages.notices]


def compose(widget: QWidget, text: str) -> None:
    """Chinese as an input method brings it."""
    event = QInputMethodEvent()
    event.setCommitString(text)
    QApplication.sendEvent(widget, event)


def press(qtbot: QtBot, widget: QWidget, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    """One key, with its modifiers."""
    held = Qt.KeyboardModifier.NoModifier
    for modifier in modifiers:
        held |= modifier
    qtbot.keyClick(widget, key, held)


@pytest.fixture(scope="session")
def station_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """One county station, set up once and copied for each test."""
    folder = tmp_path_factory.mktemp("station")
    desk = station_desk(folder)
    desk.do(import_roster, RosterDraft(ROSTER))
    desk.close()
    return folder


@pytest.fixture
def station(
    qapp: QApplication, qtbot: QtBot, look: Look, station_folder: Path, tmp_path: Path
) -> Iterator[Station]:
    folder = tmp_path / "station"
    shutil.copytree(station_folder, folder)
    clock = FixedClock()
    messages = Messages()
    context = Context(
        bridge=Bridge(lambda: Desk(folder, clock=clock, operator=Operator("周值班")), messages),
        jobs=Jobs(messages),
        messages=messages,
        look=look,
        settings=SettingsStore(Settings(theme="night"), lambda _: None, messages),
        clock=StationClock(clock),
        navigator=Navigator(),
        data_dir=folder,
    )
    yield Station(context, clock, qtbot)
    context.jobs.close()
    context.bridge.close()
