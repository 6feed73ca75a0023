"""Work off the window's thread: value in, value out, progress, cancel, no silent failure."""

from __future__ import annotations

import threading

import pytest
from PySide6.QtCore import QObject
from pytestqt.exceptions import capture_exceptions

from commandpost.domain.errors import OperatorError
from commandpost.ui.jobs import Jobs
from commandpost.ui.messages import Messages


@pytest.fixture
def messages(qapp):
    return Messages()


@pytest.fixture
def jobs(messages):
    made = Jobs(messages)
    yield made
    made.close()


class Receiver(QObject):
    def __init__(self):
        super().__init__()
        self.got = []

    def take(self, value):
        self.got.append(value)


def refuse():
    raise OperatorError("import.not_found", file="x.xlsx")


def test_the_value_comes_back_on_the_windows_thread(jobs, qtbot):
    got = []
    jobs.start(threading.get_ident, then=lambda at: got.append((at, threading.get_ident())))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] != threading.get_ident()
    assert got[0][1] == threading.get_ident()


def test_progress_is_told_in_order(jobs, qtbot):
    def work(progress):
        for number in range(5):
            progress(number, 5)
        return "done"

    told = []
    job = jobs.start(work, with_progress=True, then=told.append)
    job.progressed.connect(lambda done, total: told.append((done, total)))
    qtbot.waitUntil(lambda: "done" in told)
    assert told == [(0, 5), (1, 5), (2, 5), (3, 5), (4, 5), "done"]


def test_a_cancelled_job_stops_at_its_next_progress_and_tells_no_value(jobs, qtbot):
    gate, got = threading.Event(), []

    def work(progress):
        gate.wait(5)
        progress(1, 2)
        got.append("went on")

    job = jobs.start(work, with_progress=True, then=got.append)
    with qtbot.waitSignals([job.cancelled, job.finished]):
        job.cancel()
        gate.set()
    assert got == []


def test_a_failure_goes_to_the_messages_unless_someone_takes_it(jobs, messages, qtbot):
    jobs.start(refuse)
    qtbot.waitUntil(lambda: bool(messages.notices))
    messages.dismiss()
    got = []
    jobs.start(refuse, failed=got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert messages.notices == ()


def test_a_bug_in_a_job_goes_through_the_exception_hook(jobs, qtbot):
    with capture_exceptions() as caught:
        job = jobs.start(lambda: 1 // 0)
        with qtbot.waitSignal(job.finished):
            pass
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_the_value_for_one_who_is_gone_is_dropped(jobs, qtbot):
    import shiboken6

    gone, gate = Receiver(), threading.Event()
    job = jobs.start(lambda: gate.wait(5), then=gone.take)
    shiboken6.delete(gone)
    with qtbot.waitSignal(job.finished):
        gate.set()
    assert gone.got == []
