"""What a paper says before it is a page: the sentences and tables that PDF and text share."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.picture_spec import PictureSpec
from commandpost.domain.records import dataclass


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence and what stands behind it: entry ids or fields of the situation (``#field``)."""

    text: str
    behind: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading with its number written out: 一、 (level 1) or （一） (level 2)."""

    text: str
    level: int = 1


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Sentences that run on; the first line stands in by two characters.

    ``large`` words are read aloud off the sheet.
    """

    sentences: tuple[Sentence, ...]
    large: bool = False

    @property
    def text(self) -> str:
        """The sentences, one after the other."""
        return "".join(sentence.text for sentence in self.sentences)


class Align(Enum):
    """How the cells of a column stand."""

    LEFT = "left"
    CENTRE = "centre"


@dataclass(frozen=True, slots=True)
class Column:
    """A column's head with its unit below it; an empty unit takes no line.

    It is at least ``room`` characters wide, so that a pen has somewhere to write; ``share`` is the
    part of the table's width it wants at least, for words that run on.
    """

    head: str
    unit: str = ""
    align: Align = Align.CENTRE
    room: int = 0
    share: float = 0.0


@dataclass(frozen=True, slots=True)
class Cell:
    """What a cell says; ``strong`` for totals and for what must not be overlooked."""

    text: str
    strong: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its caption; ``notes`` stand below it in small type.

    ``units`` heads a row of its own for the columns' units (计量单位); ``size`` is the type that is
    wanted where a table must be read from afar. A row of one cell runs over all columns and heads
    those that follow. ``least`` is how tall a row is at least, in points.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]
    notes: tuple[str, ...] = ()
    units: str = ""
    size: float = 0.0
    least: float = 0.0


@dataclass(frozen=True, slots=True)
class Facts:
    """Names and values in boxes, two pairs a line; ``rows`` that are ``wide`` take the line."""

    pairs: tuple[tuple[str, str], ...]
    wide: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Signing:
    """Room to sign: a name before each line of dots, with the time; kept on one page."""

    posts: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Code:
    """Words as a QR code, with what it is in words beside it."""

    text: str
    caption: str


@dataclass(frozen=True, slots=True)
class NewPage:
    """What follows begins a page."""


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture under its title, drawn as vectors; without a height as high as it wants to be."""

    spec: PictureSpec
    height: float = 0.0

    @property
    def caption(self) -> str:
        """Its title with the unit."""
        unit = getattr(self.spec, "unit", "")
        return f"{self.spec.title}（{unit}）" if unit else self.spec.title


@dataclass(frozen=True, slots=True)
class ChartBox:
    """A box of a chart: a post or group, and who holds it."""

    head: str
    lines: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Chart:
    """Who commands whom: boxes one below the other, deputies and the adviser beside the last of
    them, groups side by side below. ``columns`` head the same as a table.
    """

    chain: tuple[ChartBox, ...]
    deputies: ChartBox | None = None
    adviser: ChartBox | None = None
    groups: tuple[ChartBox, ...] = ()
    columns: tuple[str, str] = ("", "")


@dataclass(frozen=True, slots=True)
class Card:
    """A card to be cut out and carried: whose it is, and what stands on it by name."""

    head: str
    post: str
    rows: tuple[tuple[str, str], ...]
    foot: str = ""


Block = Heading | Paragraph | Table | Facts | Signing | Code | NewPage | Picture | Chart | Card


@dataclass(frozen=True, slots=True)
class Imprint:
    """版记: to whom (报, 抄送), who drafted, checked and signed, who printed it and when."""

    addressees: tuple[str, ...]
    signatories: tuple[str, ...]
    contact: tuple[str, ...]
    office: str
    printed: str


@dataclass(frozen=True, slots=True)
class Drill:
    """The words that stand on every page of a drill."""

    band: str
    foot: str


class Form(Enum):
    """What the page is: red-headed, a sheet of the house, the same lying down, or cut cards."""

    OFFICIAL = "official"
    SHEET = "sheet"
    WIDE = "wide"
    CARDS = "cards"


@dataclass(frozen=True, slots=True)
class Draft:
    """A whole paper: head, title, blocks, closing and imprint.

    ``main_to`` are the addressees (主送) at the head of a letter, ``attached`` the names of what
    goes with it (附件说明). ``signer`` stands beside the serial of a paper to a superior (签发人);
    a ``sealed`` one leaves room for the seal. A sheet prints no red head and no imprint: its unit
    and serial stand below the title, its ``foot`` below the text of each page.
    """

    letterhead: str
    urgency: str
    serial: str
    issuer: str
    issued: str
    title: str
    blocks: tuple[Block, ...]
    closing: tuple[str, ...]
    imprint: Imprint
    page_number: str
    drill: Drill | None = None
    form: Form = Form.OFFICIAL
    foot: str = ""
    main_to: str = ""
    attached: tuple[str, ...] = ()
    signer: str = ""
    sealed: bool = False
