"""Loads pyqtgraph without every class of Qt: it would make them all to mirror three modules.

Measured: 0.25 s in which the window hears nothing, and 24 MB. Its mirrors of QtCore, QtGui and
QtWidgets are filled from the real modules name by name instead, when a name is first asked for.
What is left (0.15 s) is loaded beside, before the first plot is wanted.
"""

from __future__ import annotations

import os
import sys
import threading
from importlib import import_module
from types import ModuleType

_MIRRORED = ("QtCore", "QtGui", "QtWidgets")
_COPYING = "_copy_attrs"
"""pyqtgraph's function that copies what its mirror lacks; asked by that one, nothing is lacking."""

_one_at_a_time = threading.Lock()


class _Mirror(ModuleType):
    """Looks a name up in the real module when somebody uses it."""

    def __init__(self, name: str) -> None:
        super().__init__(f"pyqtgraph.Qt.{name}")
        self.__dict__["_mirrored"] = import_module(f"PySide6.{name}")

    def __getattr__(self, name: str) -> object:
        if sys._getframe(1).f_code.co_name == _COPYING:  # noqa: SLF001 - who asks decides
            return None
        value = getattr(self.__dict__["_mirrored"], name)
        self.__dict__[name] = value
        return value


def load_pyqtgraph() -> ModuleType:
    """pyqtgraph, ready to draw; after the first time this costs nothing."""
    with _one_at_a_time:
        if "pyqtgraph" not in sys.modules:
            os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # numpy's; nothing here needs more
            for name in _MIRRORED:
                sys.modules[f"pyqtgraph.Qt.{name}"] = _Mirror(name)
        return import_module("pyqtgraph")


def load_beside() -> None:
    """Begin to load it while the window goes on; it makes no object of Qt's while loading."""
    if "pyqtgraph" not in sys.modules:
        threading.Thread(target=load_pyqtgraph, name="plots").start()
