"""One writer for one station file: a lock the kernel lets go of when its holder dies."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from commandpost.domain.errors import OperatorError


class InstanceLock:
    """Held while the station's file is open; ``release`` or the process's end gives it back."""

    def __init__(self, path: Path) -> None:
        self.path = path
        self._descriptor: int | None = None

    def acquire(self) -> None:
        """Take the lock; raises ``OperatorError("store.second_instance")`` when it is held."""
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        descriptor = os.open(self.path, os.O_RDWR | os.O_CREAT, 0o600)
        try:
            _lock(descriptor)
        except OSError as failure:
            os.close(descriptor)
            raise OperatorError("store.second_instance", file=str(self.path)) from failure
        self._descriptor = descriptor

    def release(self) -> None:
        """Give it back; harmless when not held."""
        if self._descriptor is not None:
            os.close(self._descriptor)
            self._descriptor = None


if sys.platform == "win32":
    import msvcrt

    def _lock(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)

else:
    import fcntl

    def _lock(descriptor: int) -> None:
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
