"""The page of GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28.

A line (3.4) is a character's height and seven eighths of one at size 3: twenty-one steps from the
first line's head at the top of the 版心 to the last one's foot at its end.
"""

from __future__ import annotations

from commandpost.domain.records import dataclass

MM = 72 / 25.4

PAGE_WIDTH = 210 * MM
PAGE_HEIGHT = 297 * MM
TOP = 37 * MM
LEFT = 28 * MM
WIDTH = 156 * MM
HEIGHT = 225 * MM

LINES = 22
CHARACTERS = 28

SIZE_2 = 22.0  # 2号, titles
SIZE_3 = 16.0  # 3号, body
SIZE_4 = 14.0  # 4号, imprint and page numbers
SIZE_5 = 10.5  # 5号, tables
SIZE_SMALL_5 = 9.0  # 小五, wide tables
SIZE_6 = 7.5  # 六号, the smallest that may be printed

PITCH = (HEIGHT - SIZE_3) / (LINES - 1)
TRACKING = (WIDTH - SIZE_3) / (CHARACTERS - 1) - SIZE_3
CELL = SIZE_3 + TRACKING

RULE = 0.35 * MM  # thick rules of the imprint
THIN = 0.25 * MM
RED_RULE = 0.7 * MM
RED = (0.84, 0.0, 0.06)
BLACK = (0.0, 0.0, 0.0)

MARK_DROP = 35 * MM  # from the head of the 版心 to that of the red head (7.2.4)
RULE_DROP = 4 * MM  # from the line above it to the red rule (7.2.7)
NUMBER_DROP = 7 * MM  # from the foot of the 版心 to the dashes of the page number (7.5)
DASH = 0.587  # of the em below its head: where the ink of a dash begins
ASCENT = 0.88  # of the em box, in every face that is shipped


@dataclass(frozen=True, slots=True)
class Frame:
    """A page and the room for text on it, in points."""

    page_width: float
    page_height: float
    left: float
    top: float
    width: float
    height: float

    @property
    def head(self) -> float:
        """The upper edge of the room, from the foot of the page."""
        return self.page_height - self.top

    @property
    def foot(self) -> float:
        """The lower edge of the room, from the foot of the page."""
        return self.head - self.height


PORTRAIT = Frame(PAGE_WIDTH, PAGE_HEIGHT, LEFT, TOP, WIDTH, HEIGHT)
"""版心 of an official paper."""

SHEET = Frame(PAGE_WIDTH, PAGE_HEIGHT, 20 * MM, 20 * MM, 170 * MM, 255 * MM)
"""Forms and lists of the house, without a red head."""

WIDE = Frame(PAGE_HEIGHT, PAGE_WIDTH, 18 * MM, 22 * MM, 261 * MM, 166 * MM)
"""The same lying down, for tables with many columns and charts; bound at the head."""
