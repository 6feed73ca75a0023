"""Value-to-value work in a process of its own: limited, timed, cancellable, and safe to lose."""

from __future__ import annotations

import sys
import time
from itertools import islice
from typing import TYPE_CHECKING, Any, TypeVar

from commandpost.domain.errors import OperatorError
from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator
    from multiprocessing.connection import Connection

V = TypeVar("V")
R = TypeVar("R")

CHUNK_ROWS = 2_000
_LOOK_EVERY = 0.05
_GRACE = 2.0
_to_parent: list[Connection] = []


@dataclass(frozen=True, slots=True)
class Limits:
    """What a piece of work may cost before it is broken off."""

    seconds: float = 60.0
    memory: int = 1 << 30
    cpu_seconds: int = 60


@dataclass(frozen=True, slots=True)
class Watch:
    """How the caller follows the work: hears how much is done, is asked whether to stop."""

    progress: Callable[[int, int], None] | None = None
    cancelled: Callable[[], bool] | None = None

    @classmethod
    def following(cls, progress: Callable[[int, int], None]) -> Watch:
        """Follow with one function that raises to stop: it is called while nothing happens too."""
        last = [(0, 0)]

        def told(done: int, total: int) -> None:
            last[0] = done, total
            progress(done, total)

        def looked() -> bool:
            progress(*last[0])
            return False

        return cls(told, looked)


def run(
    work: Callable[[V], R], value: V, limits: Limits | None = None, watch: Watch | None = None
) -> R:
    """Do ``work(value)`` in a spawned process; ``work`` is a module-level function.

    An expected failure crosses over intact; a crash, a limit reached or a timeout becomes
    ``import.child_failed``, a cancellation ``import.cancelled``.
    """
    for answer in _answers(_serve_value, work, value, limits or Limits(), watch or Watch()):
        result: R = answer
        return result
    raise OperatorError("import.child_failed", reason="no answer")


def rows(
    work: Callable[[V], Iterable[R]],
    value: V,
    limits: Limits | None = None,
    watch: Watch | None = None,
) -> Iterator[tuple[R, ...]]:
    """What ``work(value)`` yields, in tuples of at most 2,000, as they become ready."""
    yield from _answers(_serve_rows, work, value, limits or Limits(), watch or Watch())


def report(done: int, total: int) -> None:
    """Called by the work itself: so much of it is done. Says nothing outside a child."""
    for pipe in _to_parent:
        pipe.send(("progress", (done, total)))


def _answers(
    serve: Callable[..., None],
    work: Callable[[Any], Any],
    value: object,
    limits: Limits,
    watch: Watch,
) -> Iterator[Any]:
    from multiprocessing import get_context  # 6 ms that no start should wait for

    context = get_context("spawn")
    ours, theirs = context.Pipe(duplex=False)
    process = context.Process(target=_child, args=(theirs, serve, work, value, limits), daemon=True)
    process.start()
    theirs.close()
    try:
        yield from _listen(ours, time.monotonic() + limits.seconds, limits, watch)
    finally:
        ours.close()
        if process.is_alive():
            process.kill()
        process.join(_GRACE)


def _listen(ours: Connection, until: float, limits: Limits, watch: Watch) -> Iterator[Any]:
    while True:
        _check(until, limits, watch)
        if not ours.poll(_LOOK_EVERY):
            continue
        try:
            kind, told = ours.recv()
        except (EOFError, OSError) as error:
            raise OperatorError("import.child_failed", reason="process ended") from error
        if kind == "end":
            return
        if kind == "answer":
            yield told
        else:
            _heard(kind, told, watch)


def _check(until: float, limits: Limits, watch: Watch) -> None:
    if watch.cancelled is not None and watch.cancelled():
        raise OperatorError("import.cancelled")
    if time.monotonic() > until:
        raise OperatorError("import.child_failed", reason=f"{limits.seconds:g} s")


def _heard(kind: str, told: Any, watch: Watch) -> None:  # noqa: ANN401 - as it was sent
    if kind == "refused":
        key, params = told
        raise OperatorError(key, **params)
    if kind == "failed":
        raise OperatorError("import.child_failed", reason=told)
    if watch.progress is not None:
        watch.progress(*told)


def _child(
    pipe: Connection,
    serve: Callable[..., None],
    work: Callable[[Any], Any],
    value: object,
    limits: Limits,
) -> None:
    _to_parent.append(pipe)
    try:
        _limit(limits)
        serve(pipe, work, value)
        pipe.send(("end", None))
    except OperatorError as error:
        pipe.send(("refused", (error.key, {k: str(v) for k, v in error.params.items()})))
    except MemoryError:
        pipe.send(("failed", "memory"))
    except Exception as error:  # noqa: BLE001 - whatever it is, the parent must be told
        pipe.send(("failed", f"{type(error).__name__}: {error}"[:300]))
    finally:
        pipe.close()


def _serve_value(pipe: Connection, work: Callable[[Any], Any], value: object) -> None:
    pipe.send(("answer", work(value)))


def _serve_rows(pipe: Connection, work: Callable[[Any], Iterable[Any]], value: object) -> None:
    pending = iter(work(value))
    while chunk := tuple(islice(pending, CHUNK_ROWS)):
        pipe.send(("answer", chunk))


def _limit(limits: Limits) -> None:
    if sys.platform == "win32":
        return
    import resource

    for which, wanted in (
        (resource.RLIMIT_AS, limits.memory),
        (resource.RLIMIT_CPU, limits.cpu_seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        _, hard = resource.getrlimit(which)
        top = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        # The hard limit stays: an office program started from here needs more than a reader.
        resource.setrlimit(which, (top, hard))
