"""Puts one table of all measurements at the end of ``python3 -m tests bench``."""

from __future__ import annotations

import pytest

from tests.bench.table import ROWS, lines


@pytest.hookimpl(trylast=True)  # below the table of pytest-benchmark
def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Name, median, ratio and target of everything that was measured in this run."""
    if ROWS:
        terminalreporter.write_sep("=", "CommandPost against bare tools")
        for line in lines():
            terminalreporter.write_line(line)
