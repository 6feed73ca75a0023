"""Undo and redo of an editing session: plans are immutable, so a step is the plan before it."""

from __future__ import annotations

from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass

MOST_STEPS = 300


@dataclass(frozen=True, slots=True)
class History:
    """The plan as it stands with the ones before and after it.

    Steps of the same ``mark`` (typing in one field) count as one.
    """

    now: Plan
    past: tuple[Plan, ...] = ()
    future: tuple[Plan, ...] = ()
    mark: str = ""

    def push(self, plan: Plan, mark: str = "") -> History:
        """Another plan stands now; an equal one is no step."""
        if plan == self.now:
            return self
        if mark and mark == self.mark and self.past:
            return History(plan, self.past, (), mark)
        return History(plan, (*self.past, self.now)[-MOST_STEPS:], (), mark)

    def undo(self) -> History:
        """The plan before the last step, or this when there is none."""
        if not self.past:
            return self
        return History(self.past[-1], self.past[:-1], (self.now, *self.future))

    def redo(self) -> History:
        """The step taken back, taken again."""
        if not self.future:
            return self
        return History(self.future[0], (*self.past, self.now), self.future[1:])

    def settled(self) -> History:
        """The next step counts by itself, wherever it is."""
        return History(self.now, self.past, self.future)
