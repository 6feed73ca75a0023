"""The two kinds of failure: what an operator must be told, and everything else, which is a bug."""

from __future__ import annotations


class OperatorError(Exception):
    """An expected failure: a rule refused, a file unreadable, a disk full.

    ``key`` names the sentence in ``resources/messages.*.yaml``; ``params`` fill its places.
    The one place that shows it is ``ui.messages`` in the window and ``cli`` on the command line.
    """

    def __init__(self, key: str, **params: object) -> None:
        super().__init__(key)
        self.key = key
        self.params = params

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in self.params.items())
        return f"{self.key}({told})" if told else self.key
