"""Call-outs that happened on paper or in a chat: sheet lines typed in, and a group's 收到 roll."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from commandpost.domain.callout_row import Row
from commandpost.domain.entries.callout import CallChannel, CallOutcome
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant, typed_time

_WIDE = str.maketrans("０１２３４５６７８９：　，；－", "0123456789: ,;-")
_HOUSEHOLDS = re.compile(r"(\d{1,6})\s*户")
_PERSONS = re.compile(r"(\d{1,7})\s*(?:余)?(?:人|名)")
_RECEIVED = re.compile(r"收到|已阅|知悉|明白|\bOK\b|(?<!\d)\+?1(?!\d)", re.IGNORECASE)

OUTCOMES: dict[str, CallOutcome] = {
    "接通": CallOutcome.ANSWERED,
    "已接": CallOutcome.ANSWERED,
    "1": CallOutcome.ANSWERED,
    "复述": CallOutcome.READ_BACK,
    "已复述": CallOutcome.READ_BACK,
    "2": CallOutcome.READ_BACK,
    "未接": CallOutcome.NO_ANSWER,
    "无人接": CallOutcome.NO_ANSWER,
    "3": CallOutcome.NO_ANSWER,
    "关机": CallOutcome.OFF,
    "停机": CallOutcome.OFF,
    "4": CallOutcome.OFF,
    "转告": CallOutcome.RELAYED,
    "5": CallOutcome.RELAYED,
    "answered": CallOutcome.ANSWERED,
    "read": CallOutcome.READ_BACK,
    "none": CallOutcome.NO_ANSWER,
    "off": CallOutcome.OFF,
    "relayed": CallOutcome.RELAYED,
}
"""What may stand in the outcome's blank: the word of the trade or the key of the page."""

CHANNELS: dict[str, CallChannel] = {
    "电话": CallChannel.PHONE,
    "短信": CallChannel.SMS,
    "微信": CallChannel.WECHAT,
    "广播": CallChannel.LOUDSPEAKER,
    "敲门": CallChannel.DOOR,
    "锣哨": CallChannel.GONG,
}


@dataclass(frozen=True, slots=True)
class SheetLine:
    """A line of a printed sheet: row number, minute, outcome, and what was read back or done."""

    number: int
    row: str
    place: str
    at: Instant
    outcome: CallOutcome
    channel: CallChannel = CallChannel.PHONE
    whom: str = ""
    rank: str = ""
    words: str = ""


@dataclass(frozen=True, slots=True)
class Typed:
    """What was understood of the lines typed, and the lines that were not."""

    lines: tuple[SheetLine, ...] = ()
    refused: tuple[str, ...] = ()


def moved(words: str) -> tuple[int | None, int | None]:
    """Households and persons told in words: ``转移23户61人``; None for what is not told."""
    plain = words.translate(_WIDE)
    households, persons = _HOUSEHOLDS.search(plain), _PERSONS.search(plain)
    return (
        int(households[1]) if households else None,
        int(persons[1]) if persons else None,
    )


def read_sheet(text: str, rows: Sequence[Row], now: Instant, offset: int) -> Typed:
    """Lines ``12 2214 复述 转移23户61人`` of a printed sheet; A or B may stand before 复述.

    Nothing is guessed: a line with an unknown number, time or outcome is refused, whole.
    """
    by_number = {row.seed.number: row for row in rows}
    lines, refused = [], []
    for raw in re.split(r"[\n；;]+", text):
        words = raw.translate(_WIDE).split()
        if not words:
            continue
        made = _line(words, by_number, now, offset)
        if made is None:
            refused.append(raw.strip())
        else:
            lines.append(made)
    return Typed(tuple(lines), tuple(refused))


def _line(words: list[str], rows: dict[int, Row], now: Instant, offset: int) -> SheetLine | None:
    if len(words) < 3 or not re.fullmatch(r"\d{1,4}", words[0]):
        return None
    row = rows.get(int(words[0]))
    at = typed_time(words[1], now, offset)
    rest = words[2:]
    whom = rank = ""
    channel = CallChannel.PHONE
    while len(rest) > 1 and (rest[0].upper() in ("A", "B") or rest[0] in CHANNELS):
        if rest[0] in CHANNELS:
            channel = CHANNELS[rest[0]]
        else:
            rank = rest[0].upper()
        rest = rest[1:]
    outcome = OUTCOMES.get(rest[0].lower())
    if row is None or at is None or outcome is None:
        return None
    if rank:
        whom = next((h.name for h in row.seed.holders if h.rank == rank), "")
        if not whom:
            return None
    seed = row.seed
    told = " ".join(rest[1:])
    return SheetLine(seed.number, seed.id, seed.place, at, outcome, channel, whom, rank, told)


@dataclass(frozen=True, slots=True)
class Roll:
    """Who of the list wrote 收到, and lines in which nobody of it was found, or several."""

    rows: tuple[str, ...] = ()
    places: tuple[str, ...] = ()
    not_understood: tuple[str, ...] = ()


def read_roll(text: str, rows: Iterable[Row]) -> Roll:
    """A pasted group chat or 接龙: a line that says 收到 marks the one place or person it names.

    The name may stand in the line before (a chat shows the sender above the words). A line that
    fits several places marks none of them.
    """
    listed = tuple(rows)
    found: dict[str, str] = {}
    lost: list[str] = []
    above = ""
    for raw in text.splitlines():
        line = raw.strip()
        if not line:
            continue
        numbered = re.match(r"\d{1,4}\s*[.、．)）]\s*\S", line)
        if not _RECEIVED.search(line) and not numbered:
            above = line
            continue
        named = _named(line, listed) or _named(above, listed)
        if len(named) == 1:
            found.setdefault(named[0].seed.id, named[0].seed.place)
        else:
            lost.append(line)
        above = ""
    return Roll(tuple(found), tuple(found.values()), tuple(lost))


def _named(line: str, rows: Iterable[Row]) -> tuple[Row, ...]:
    """The rows a line names: the longest place names win, then the names of holders."""
    if not line:
        return ()
    hits: list[tuple[int, Row]] = []
    for row in rows:
        place = row.seed.place
        short = place.removeprefix(row.seed.township) or place
        names = [place, short, *(_stem(name) for name in (short,))]
        names += [holder.name for holder in row.seed.holders]
        longest = max((len(n) for n in names if len(n) >= 2 and n in line), default=0)
        if longest:
            hits.append((longest, row))
    best = max((length for length, _ in hits), default=0)
    return tuple(row for length, row in hits if length == best)


def _stem(name: str) -> str:
    """甲云 of 甲云镇, as people write in a chat."""
    return re.sub(r"(?:街道|社区|镇|乡|村)$", "", name)
