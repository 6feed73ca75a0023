"""The door to the desk: one thread, one signal, replies in order, nothing swallowed."""

from __future__ import annotations

import threading
from functools import partial

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions

from commandpost.domain.changes import Changes
from commandpost.domain.errors import OperatorError
from commandpost.ui.bridge import Bridge
from commandpost.ui.messages import Messages
from tests.ui.conftest import FakeDesk


class Receiver(QObject):
    def __init__(self) -> None:
        super().__init__()
        self.got: list[object] = []

    def take(self, value: object) -> None:
        self.got.append(value)


@pytest.fixture
def desks() -> list[FakeDesk]:
    return []


@pytest.fixture
def messages(qapp) -> Messages:
    return Messages()


@pytest.fixture
def bridge(desks, messages):
    def open_desk() -> FakeDesk:
        desks.append(FakeDesk())
        return desks[-1]

    made = Bridge(open_desk, messages)
    yield made
    made.close()


def note(desk, word, changes=Changes.JOURNAL):
    desk.log.append(word)
    return changes


def read(desk):
    return tuple(desk.log)


def refuse(desk):
    raise OperatorError("import.not_found", file="x.xlsx")


def stumble(desk):
    raise ZeroDivisionError("a bug")


def test_the_desk_lives_in_one_thread_that_is_not_the_windows(bridge, desks, qtbot):
    with qtbot.waitSignal(bridge.changed):
        bridge.do(note, "one")
    bridge.close()
    assert desks[0].closed
    assert len(set(desks[0].threads)) == 1
    assert threading.get_ident() not in desks[0].threads


def test_one_do_announces_once_after_the_commit_and_before_its_reply(bridge, qtbot):
    told: list[object] = []
    bridge.changed.connect(told.append)
    bridge.do(note, "one", Changes.TASKS, then=lambda changes: told.append(("then", changes)))
    qtbot.waitUntil(lambda: len(told) == 2)
    assert told == [Changes.TASKS, ("then", Changes.TASKS)]


def test_replies_come_in_order_on_the_windows_thread(bridge, qtbot):
    got: list[object] = []
    threads: set[int] = set()

    def take(value):
        got.append(value)
        threads.add(threading.get_ident())

    for number in range(50):
        bridge.do(note, number)
        bridge.ask(read, then=take)
    qtbot.waitUntil(lambda: len(got) == 50)
    assert got == [tuple(range(number + 1)) for number in range(50)]
    assert threads == {threading.get_ident()}


def test_a_refusal_goes_to_the_messages_and_changes_nothing(bridge, messages, qtbot):
    with qtbot.assertNotEmitted(bridge.changed), qtbot.waitSignal(messages.notices_changed):
        bridge.do(refuse)
    assert "x.xlsx" in messages.notices[0].happened


def test_who_asks_for_the_failure_gets_it_alone(bridge, messages, qtbot):
    got: list[OperatorError] = []
    bridge.ask(refuse, then=got.append, failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got[0].key == "import.not_found"
    assert messages.notices == ()


def test_a_bug_goes_through_the_exception_hook_and_the_store_goes_on(bridge, qtbot):
    got: list[object] = []
    with capture_exceptions() as caught:
        bridge.do(stumble)
        bridge.ask(read, then=got.append)
        qtbot.waitUntil(lambda: bool(got))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_a_reply_to_one_who_is_gone_is_dropped_but_its_failure_is_shown(bridge, messages, qtbot):
    import shiboken6

    gone = Receiver()
    gate = threading.Event()
    bridge.ask(lambda _desk: gate.wait(5), then=gone.take)
    bridge.ask(refuse, then=gone.take, failed=gone.take)
    shiboken6.delete(gone)
    gate.set()
    qtbot.waitUntil(lambda: not bridge.busy)
    assert gone.got == []
    assert len(messages.notices) == 1


def test_busy_tells_whether_anything_is_under_way(bridge, qtbot):
    gate = threading.Event()
    told: list[bool] = []
    qtbot.waitUntil(lambda: not bridge.busy)
    bridge.busy_changed.connect(told.append)
    bridge.ask(lambda _desk: gate.wait(5), then=lambda _: None)
    bridge.ask(read, then=lambda _: None)
    assert bridge.busy
    gate.set()
    qtbot.waitUntil(lambda: not bridge.busy)
    assert told == [True, False]


def test_closing_finishes_what_was_sent(bridge, desks, qtbot):
    got: list[object] = []
    for number in range(20):
        bridge.do(note, number, then=got.append)
    bridge.close()
    assert desks[0].log == list(range(20))
    assert len(got) == 20


def test_a_desk_that_does_not_open_says_so_and_is_tried_again(messages, qtbot):
    tries: list[int] = []

    def open_desk() -> FakeDesk:
        tries.append(1)
        if len(tries) == 1:
            raise OperatorError("store.second_instance", file="station.lock")
        return FakeDesk()

    bridge = Bridge(open_desk, messages)
    got: list[object] = []
    opened: list[bool] = []
    bridge.opened.connect(lambda: opened.append(True))
    with qtbot.waitSignal(messages.notices_changed):
        pass
    (notice,) = messages.notices
    assert notice.lasting
    assert "station.lock" in notice.happened
    assert opened == []
    messages.dismiss()
    assert messages.notices == (notice,)  # it stays as long as nothing can be recorded
    bridge.ask(read, then=got.append)
    qtbot.waitUntil(lambda: bool(got))
    bridge.close()
    assert messages.notices == ()
    assert opened == [True]


def test_an_error_thrown_by_a_receiver_does_not_stop_the_next_reply(bridge, qtbot):
    got: list[object] = []
    with capture_exceptions() as caught:
        bridge.ask(read, then=lambda _value: 1 // 0)
        bridge.ask(read, then=got.append)
        qtbot.waitUntil(lambda: bool(got))
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_who_is_gone_is_not_called_through_a_partial_or_for_a_failure_alone(
    bridge, messages, qtbot
):
    import shiboken6

    gone = Receiver()
    gate = threading.Event()
    bridge.ask(lambda _desk: gate.wait(5), then=partial(gone.take))
    bridge.do(refuse, failed=gone.take)
    shiboken6.delete(gone)
    gate.set()
    with capture_exceptions() as caught:
        qtbot.waitUntil(lambda: not bridge.busy)
    assert caught == []
    assert gone.got == []
    assert "x.xlsx" in messages.notices[0].happened
