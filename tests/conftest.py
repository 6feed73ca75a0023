"""What every test stands on: no screen is needed; tables that tests made are told at the end."""

from __future__ import annotations

import os

import pytest
from hypothesis import HealthCheck, settings

# A busy machine is slow: that is no defect of a strategy, and no deadline says anything about us.
settings.register_profile(
    "busy machine", deadline=None, suppress_health_check=[HealthCheck.too_slow]
)
settings.load_profile("busy machine")

# Before anything imports Qt: a missing display is not an exception there, it ends the process.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
# And no test wakes anybody.
os.environ.setdefault("COMMANDPOST_SOUND", "off")

TABLE = "table"  # what a test gives to ``record_property`` so that it is seen whoever ran the test


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The tables of the tests that ran, and why those did not that need the documents beside."""
    ended = [*terminalreporter.getreports("passed"), *terminalreporter.getreports("failed")]
    for report in ended:
        for name, told in getattr(report, "user_properties", ()):
            if name == TABLE and report.when == "call":
                terminalreporter.write_sep("-", report.nodeid.rpartition("::")[2])
                terminalreporter.write_line(str(told))
    absent = {
        report.longrepr[2]
        for report in terminalreporter.getreports("skipped")
        if isinstance(report.longrepr, tuple)
    }
    for reason in sorted(r for r in absent if "../shared" in r):
        terminalreporter.write_line(reason)
