"""Summary tables kept in the entry's own transaction, and rebuilt from the journal at any time."""

from __future__ import annotations

from typing import NamedTuple

from commandpost.domain.entries import Entry
from commandpost.domain.entries.due import DuePostponed
from commandpost.domain.entries.paper_life import PaperLeft
from commandpost.domain.entries.papers import PaperIssued, PaperReserved, PaperVoided
from commandpost.domain.folding import Builder, builder
from commandpost.domain.ids import STATION, Subject
from commandpost.domain.summary import BoardRow, DueRow, State
from commandpost.domain.times import Instant
from commandpost.store.database import Connection
from commandpost.store.journal import Journal
from commandpost.store.search import phrase, words_of

_BOARD = "insert or replace into board values (?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CLEAR = (
    "delete from board",
    "delete from due",
    "delete from postponed",
    "delete from serials",
)
_POSTPONED = "insert or replace into postponed values (?, ?, ?, ?)"
_DUE = "insert or replace into due values (?, ?, ?, ?, ?, ?, ?)"


class OwedRow(NamedTuple):
    """A due row as the to-do list reads it: plain, because thousands are read at a time."""

    subject: str
    item: str
    kind: str
    label: str
    owner: str
    started_at: Instant | None
    due_at: Instant
    about: str
    until: Instant | None
    reason: str


class Projections:
    """Board, due list, number series and search index."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self._due: dict[Subject, tuple[DueRow, ...]] = {}

    def forget(self) -> None:
        """Drop what is remembered of written rows: after a rollback."""
        self._due = {}

    def entry(self, entry: Entry, position: int) -> None:
        """What one entry adds by itself: its words, and its paper's number."""
        words = words_of(entry.payload)
        if words:
            self._connection.execute(
                "insert into line_search (rowid, words) values (?, ?)", (position, words)
            )
        payload = entry.payload
        if isinstance(payload, PaperReserved):
            self._connection.execute(
                "insert into serials values (?, ?, ?, ?, ?, 'reserved')",
                (payload.series, payload.year, payload.number, payload.serial, str(entry.subject)),
            )
        elif isinstance(payload, DuePostponed):
            put_off = (str(entry.subject), payload.item, payload.until, payload.reason)
            self._connection.execute(_POSTPONED, put_off)
        elif isinstance(payload, PaperIssued | PaperLeft):
            self._serial(payload.serial, "issued")
        elif isinstance(payload, PaperVoided):
            self._serial(payload.serial, "void")

    def _serial(self, serial: str, state: str) -> None:
        self._connection.execute("update serials set state = ? where serial = ?", (state, serial))

    def subject(self, subject: Subject, state: State) -> None:
        """Write a subject's board row, and its due rows when they differ from those written.

        The station itself owes what its log says, and stands on no board.
        """
        if subject != STATION:
            self._connection.execute(_BOARD, _board_values(state.board(subject)))
        owed = state.due(subject)
        if self._due.get(subject) == owed:
            return
        name = str(subject)
        self._connection.execute("delete from due where subject = ?", (name,))
        self._connection.executemany(_DUE, [_due_values(d) for d in owed])
        self._due[subject] = owed

    def rebuild(self, journal: Journal) -> int:
        """Everything again from the journal, in the caller's transaction; returns entries read."""
        for clear in _CLEAR:
            self._connection.execute(clear)
        self._connection.execute("insert into line_search (line_search) values ('delete-all')")
        self.forget()
        folds: dict[Subject, Builder | None] = {}
        count = 0
        for position, entry in journal.everything():
            count += 1
            if entry.subject not in folds:
                folds[entry.subject] = builder(entry.subject)
            fold = folds[entry.subject]
            if fold is not None:
                fold.apply(entry)
            self.entry(entry, position)
        for subject, fold in folds.items():
            state = fold.freeze() if fold is not None else None
            if state is not None:
                self.subject(subject, state)
        return count

    def board(self, kind: str, *, open_only: bool = True) -> list[BoardRow]:
        """Subjects of a kind, newest first."""
        rows = self._connection.execute(
            "select subject, kind, title, hazard, state, level, opened_at, last_at, parent"
            " from board where kind = ? and (state = 'open' or not ?) order by opened_at desc",
            (kind, open_only),
        )
        return [
            BoardRow(
                Subject.parse(r[0]),
                r[1],
                r[2],
                r[3],
                r[4],
                r[5],
                Instant(r[6]),
                Instant(r[7]),
                r[8],
            )
            for r in rows
        ]

    def due(self) -> list[OwedRow]:
        """Everything owed, soonest first, with what its subject is called.

        A shift's row on the board is titled by its officer, which says nothing of what is due.
        """
        rows = self._connection.execute(
            "select d.subject, d.item, d.kind, d.label, d.owner, d.started_at, d.due_at,"
            " case when b.kind = 'shift' then '' else coalesce(b.title, '') end,"
            " p.until, coalesce(p.reason, '')"
            " from due d left join board b on b.subject = d.subject"
            " left join postponed p on p.subject = d.subject and p.item = d.item"
            " order by d.due_at"
        )
        return list(map(OwedRow._make, rows))

    def due_item(self, subject: Subject, item: str) -> DueRow | None:
        """One thing that is owed, or None when it is not owed (any more)."""
        row = self._connection.execute(
            "select kind, label, owner, started_at, due_at from due where subject = ? and item = ?",
            (str(subject), item),
        ).fetchone()
        return None if row is None else DueRow(subject, item, *row)

    def next_number(self, series: str, year: int) -> int:
        """The number after the series' highest of that year."""
        row = self._connection.execute(
            "select max(number) from serials where series = ? and year = ?", (series, year)
        ).fetchone()
        return int(row[0] or 0) + 1

    def serial_taken(self, serial: str) -> bool:
        """Whether a number was used before, in whatever series or year."""
        found = self._connection.execute("select 1 from serials where serial = ?", (serial,))
        return found.fetchone() is not None

    def search(self, text: str, *, limit: int = 200) -> list[int]:
        """Positions of entries holding the words, newest first."""
        rows = self._connection.execute(
            "select rowid from line_search where line_search match ? order by rowid desc limit ?",
            (phrase(text), limit),
        )
        return [int(row[0]) for row in rows]


def _board_values(row: BoardRow) -> tuple[object, ...]:
    return (
        str(row.subject),
        row.kind,
        row.title,
        row.hazard,
        row.state,
        row.level,
        row.opened_at,
        row.last_at,
        row.parent,
    )


def _due_values(row: DueRow) -> tuple[object, ...]:
    return (
        str(row.subject),
        row.item,
        row.kind,
        row.label,
        row.owner,
        row.started_at,
        row.due_at,
    )
