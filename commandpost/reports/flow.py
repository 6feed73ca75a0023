"""Lines, rules and table rows put down one after the other, page by page."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Protocol

from commandpost.domain.records import dataclass
from commandpost.reports import page

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from reportlab.pdfgen.canvas import Canvas

_CLOSE = 0.05  # points: less than this over the edge is rounding


class Item(Protocol):
    """Something of a height; ``keep`` holds it together with the next one."""

    keep: bool

    @property
    def height(self) -> float:
        """How far the next item is."""
        ...

    @property
    def need(self) -> float:
        """How much room it must have on the page."""
        ...

    @property
    def grid(self) -> bool:
        """Whether it stands on one of the page's lines."""
        ...

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print it."""
        ...


@dataclass(slots=True)
class Space:
    """Room left empty; nothing at the head of a page unless it is ``hard``."""

    height: float
    hard: bool = False
    keep: bool = False
    need: float = 0.0
    grid: bool = False

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Nothing to print."""


@dataclass(slots=True)
class Rule:
    """A rule over the whole width."""

    thickness: float
    colour: tuple[float, float, float] = page.BLACK
    height: float = 0.0
    keep: bool = False
    grid: bool = False
    width: float = page.WIDTH

    @property
    def need(self) -> float:
        """Its thickness."""
        return self.thickness

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Print it as a filled bar, so that its width can be measured."""
        canvas.setFillColorRGB(*self.colour)
        y = top - self.thickness
        canvas.rect(left, y, self.width, self.thickness, stroke=0, fill=1)


@dataclass(slots=True)
class Reserve:
    """Room that must still be there below what comes before it; takes none itself."""

    need: float
    height: float = 0.0
    keep: bool = False
    grid: bool = False

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Nothing to print."""


@dataclass(slots=True)
class Turn:
    """What comes next begins a page."""

    height: float = 0.0
    need: float = 0.0
    keep: bool = False
    grid: bool = False

    def draw(self, canvas: Canvas, left: float, top: float) -> None:
        """Nothing to print."""


@dataclass(frozen=True, slots=True)
class Part:
    """Items in order; ``head`` is repeated on each page on which the body (its rows) goes on."""

    items: Sequence[Item]
    head: Sequence[Item] = ()
    body_from: int = 0
    body_to: int = 0

    def under(self, items: Sequence[Item]) -> Part:
        """The part with other items before it."""
        more = len(items)
        return Part([*items, *self.items], self.head, self.body_from + more, self.body_to + more)


class Flow:
    """The pages being filled; ``finish_page`` prints what stands outside the 版心."""

    def __init__(
        self,
        canvas: Canvas,
        finish_page: Callable[[Canvas, int], None],
        frame: page.Frame = page.PORTRAIT,
    ) -> None:
        self._canvas = canvas
        self._finish_page = finish_page
        self._frame = frame
        self._y = 0.0
        self.number = 1

    def add(self, part: Part) -> None:
        """Put a part down, turning the page where it must."""
        items = part.items
        for at, item in enumerate(items):
            self._snap(item)
            if isinstance(item, Turn):
                if self._y:
                    self.turn()
                continue
            room = self._frame.height
            if self._y and self._y + _together(items, at, room) > room + _CLOSE:
                self.turn()
                if part.body_from < at < part.body_to:
                    for line in part.head:
                        self._put(line)
            if self._y or not isinstance(item, Space) or item.hard:
                self._put(item)

    def add_at_foot(self, items: Sequence[Item]) -> None:
        """Put items down so that the last one ends with the page; on the next page if need be."""
        height = sum(item.height for item in items)
        room = self._frame.height
        if height <= room:
            if self._y + height > room + _CLOSE:
                self.turn()
            self._y = room - height
        self.add(Part(items))

    def turn(self) -> None:
        """End the page and begin another."""
        self.end()
        self._y = 0.0
        self.number += 1

    def end(self) -> None:
        """End the page."""
        self._finish_page(self._canvas, self.number)
        self._canvas.showPage()

    def _put(self, item: Item) -> None:
        item.draw(self._canvas, self._frame.left, self._frame.head - self._y)
        self._y += item.height

    def _snap(self, item: Item) -> None:
        if item.grid:
            self._y = math.ceil(self._y / page.PITCH - 0.01) * page.PITCH


def _together(items: Sequence[Item], at: int, room: float) -> float:
    """The room needed by an item and those it must not be parted from, if a page can hold them."""
    height, last = 0.0, at
    while last + 1 < len(items) and items[last].keep:
        height += items[last].height
        last += 1
    whole = height + items[last].need
    return whole if whole <= room else items[at].need
