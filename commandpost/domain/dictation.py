"""Figures read out over a bad line: what to say, and a sum by which both ends know it is right."""

from __future__ import annotations

from collections.abc import Iterable
from fractions import Fraction

from commandpost.domain.metrics import number_text
from commandpost.domain.records import dataclass

_DIGITS = dict(zip("0123456789.-", "洞幺两三四五六拐八勾点负", strict=True))
"""As signallers say them: 一 and 七, 零 and 六 are confused on the telephone."""


@dataclass(frozen=True, slots=True)
class CheckSum:
    """How many figures were read out, and what they come to."""

    count: int
    total: float


@dataclass(frozen=True, slots=True)
class SumCompared:
    """The sum the other end read out beside ours. ``turned``: two neighbouring digits, likely."""

    difference: float
    turned: bool

    @property
    def same(self) -> bool:
        """Whether both ends hold the same."""
        return self.difference == 0


def check_sum(values: Iterable[float]) -> CheckSum:
    """Count and sum of what was told; what is 未报 is not among it."""
    told = [Fraction(number_text(value)) for value in values]
    return CheckSum(len(told), float(sum(told)))


def compare(ours: CheckSum, theirs: float) -> SumCompared:
    """A difference that nine divides comes of digits read in the wrong order (82 for 28)."""
    apart = Fraction(number_text(theirs)) - Fraction(number_text(ours.total))
    return SumCompared(float(apart), bool(apart) and apart.denominator == 1 and not apart % 9)


def spoken(value: float) -> str:
    """A figure digit by digit, as it is read back: 320 is 三两洞."""
    return "".join(_DIGITS[digit] for digit in number_text(value))
