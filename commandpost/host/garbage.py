"""The garbage collector kept away from large values that are no garbage."""

from __future__ import annotations

import gc
import threading
from contextlib import contextmanager
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterator

MANY = 20_000
"""Objects after whose making the collector would walk long enough for a hand to notice."""

_lock = threading.Lock()
_inside = [0]


@contextmanager
def undisturbed() -> Iterator[None]:
    """Make a large value of rows without the collector walking them again and again.

    Fifty thousand frozen rows hold no cycle, yet each full collection looks at all of them with
    every thread standing still (measured: 100 to 150 ms). Made in here, they are set aside for
    good; reference counting still frees them at once when nobody wants them any more.
    """
    with _lock:
        _inside[0] += 1
        gc.disable()
    try:
        yield
    finally:
        with _lock:
            _inside[0] -= 1
            if not _inside[0]:
                if gc.get_count()[0] > MANY:
                    gc.freeze()
                gc.enable()
