"""Where the boxes of an organisation chart stand, and the lines between them; knows no Qt."""

from __future__ import annotations

from commandpost.domain.records import dataclass

MARGIN, GAP, DROP = 16, 14, 30
COMMAND_WIDTH, BOX_WIDTH = 300, 188


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle at 100 %."""

    x: int
    y: int
    width: int
    height: int

    @property
    def middle(self) -> int:
        """Its middle from left to right."""
        return self.x + self.width // 2

    @property
    def bottom(self) -> int:
        """Its lower edge."""
        return self.y + self.height


@dataclass(frozen=True, slots=True)
class Chart:
    """Boxes in the order of the nodes, straight lines, and the room all of it takes."""

    boxes: tuple[Box, ...]
    lines: tuple[tuple[int, int, int, int], ...]
    width: int
    height: int


def lay_out(rows: tuple[tuple[int, tuple[int, ...]], ...], room: int, rooted: bool) -> Chart:
    """Ranks from the top, each a box width and the heights of its boxes; wraps at ``room``.

    ``rooted`` when the first rank is what all the others hang from: then a trunk runs down the
    left edge and a rail from it over every row, so that no box seems to hang from its neighbour.
    """
    lanes = _lanes(rows, room)
    natural = max((_width(lane, wide) for wide, lane in lanes), default=0) + 2 * MARGIN
    width = max(natural, room)
    placed: list[list[Box]] = []
    y = MARGIN
    for wide, lane in lanes:
        x = (width - _width(lane, wide)) // 2
        made = [Box(x + n * (wide + GAP), y, wide, max(lane)) for n in range(len(lane))]
        placed.append(made)
        y = max(b.bottom for b in made) + DROP
    lines = _hung(placed) if rooted else []
    height = y - DROP + MARGIN if placed else 2 * MARGIN
    return Chart(tuple(b for lane in placed for b in lane), tuple(lines), width, height)


def _lanes(
    rows: tuple[tuple[int, tuple[int, ...]], ...], room: int
) -> list[tuple[int, tuple[int, ...]]]:
    """Ranks cut into rows that fit, as even as they can be."""
    found = []
    for wide, heights in rows:
        if not heights:
            continue
        fit = max((room - 2 * MARGIN + GAP) // (wide + GAP), 1)
        count = -(-len(heights) // fit)
        each = -(-len(heights) // count)
        found += [(wide, heights[n : n + each]) for n in range(0, len(heights), each)]
    return found


def _width(lane: tuple[int, ...], wide: int) -> int:
    return len(lane) * (wide + GAP) - GAP


def _hung(placed: list[list[Box]]) -> list[tuple[int, int, int, int]]:
    """The trunk, a rail over each row, and the short line down to each box."""
    if len(placed) < 2:
        return []
    top, rows = placed[0], placed[1:]
    rails = [row[0].y - DROP // 2 for row in rows]
    lines = [(b.middle, b.bottom, b.middle, rails[0]) for b in top]
    trunk = MARGIN // 2
    if len(rows) > 1:
        lines.append((trunk, rails[0], trunk, rails[-1]))
    for row, rail in zip(rows, rails, strict=True):
        ends = [b.middle for b in row]
        if rail == rails[0]:
            ends += [b.middle for b in top]
        if len(rows) > 1:
            ends.append(trunk)
        lines.append((min(ends), rail, max(ends), rail))
        lines += [(b.middle, rail, b.middle, b.y) for b in row]
    return lines
