"""The station's file as one thing: opened once, written in whole actions, folded on demand."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.errors import OperatorError
from commandpost.domain.folding import Builder, builder
from commandpost.domain.ids import Id, Subject
from commandpost.domain.summary import State
from commandpost.domain.times import Instant
from commandpost.domain.words import clean, cleaned
from commandpost.host.lock import InstanceLock
from commandpost.store.backups import remains
from commandpost.store.blackbox import BlackBox
from commandpost.store.database import open_writer, transaction, translated
from commandpost.store.desk_tables import Drafts, Papers, ProfileTable, Sheets
from commandpost.store.documents import Documents
from commandpost.store.journal import Journal
from commandpost.store.migrations import migrate
from commandpost.store.plan_life import PlanLives
from commandpost.store.projections import Projections
from commandpost.store.roster import RosterTables
from commandpost.store.rota import RotaTable
from commandpost.store.salvage import salvage

DATABASE = "station.db"


class StationFile:
    """Owns the one read-write connection; used by one thread only."""

    def __init__(
        self, folder: Path, station: str, *, sidecar: Path | None = None, fresh: bool = False
    ) -> None:
        self.folder = folder
        self.path = folder / DATABASE
        self._lock = InstanceLock(folder / "station.lock")
        self._beside = folder / "blackbox"
        try:
            folder.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._lock.acquire()
        except OSError as failure:
            why = failure.strerror or str(failure)
            raise OperatorError("store.cannot_open", file=str(self.path), why=why) from failure
        try:
            self._refuse_to_begin_anew(fresh=fresh)
            self._open(station, sidecar or self._beside)
        except BaseException:
            self._lock.release()
            raise

    def _refuse_to_begin_anew(self, *, fresh: bool) -> None:
        """Where the file is gone and copies of it lie, an empty one would hide the loss."""
        if not fresh and not self.path.exists() and remains(self.folder):
            raise OperatorError("store.lost", file=str(self.path))

    def _open(self, station: str, sidecar: Path) -> None:
        self._closed = False
        self._connection = open_writer(self.path)
        try:
            with translated(self.path):
                stepped = migrate(self._connection, self.path)
                self._open_parts(station, sidecar)
                if stepped:
                    self._project_plans()
                self.replayed = self._catch_up()
                self._fill_sidecar()
        except BaseException:
            self._connection.close()
            raise

    def _open_parts(self, station: str, sidecar: Path) -> None:
        connection = self._connection
        self.profile = ProfileTable(connection)
        name = self.profile.get("station_id", str)
        if name is None:
            name = station
            self.profile.put("station_id", station)
        self.journal = Journal(connection, name)
        self.projections = Projections(connection)
        self.documents = Documents(connection)
        self.plan_lives = PlanLives(connection)
        self.roster = RosterTables(connection)
        self.drafts = Drafts(connection)
        self.sheets = Sheets(connection)
        self.papers = Papers(connection)
        self.rota = RotaTable(connection)
        self.blackbox = BlackBox(sidecar, name)
        self._folds: dict[Subject, Builder] = {}
        self._touched: set[Subject] = set()

    def _project_plans(self) -> None:
        """A file from before there was a search of plans gets one."""
        with self.action():
            self.documents.rebuild_search()

    def _catch_up(self) -> int:
        """Take acknowledged entries in that only the sidecar has: after damage or a restore.

        What lies beside the database counts too: a second path is chosen late and may be gone.
        """
        boxes = [self.blackbox]
        if self.blackbox.folder != self._beside:
            boxes.append(BlackBox(self._beside, self.journal.station))
        missing = [line for box in boxes for line in box.lines(self.journal.seq)]
        if not missing:
            return 0
        with self.action():
            for line in sorted(missing, key=lambda line: line.seq):
                try:
                    entry, position = self.journal.replay(line)
                except ValueError:
                    continue  # of another history, or already taken
                self._take(entry, position)
            return len(self.journal.take_pending())

    def _fill_sidecar(self) -> None:
        """Give the sidecar what it lacks: killed between COMMIT and sync, or a new path."""
        last = self.blackbox.last()
        if last is None or self.journal.holds(last):
            self.blackbox.write(self.journal.lines(last.seq if last is not None else 0))
            return
        known = {line.hash for line in self.blackbox.lines(0)}
        self.blackbox.write(line for line in self.journal.lines(0) if line.hash not in known)

    def close(self) -> None:
        """Checkpoint, close and let the next instance in; harmless a second time."""
        if self._closed:
            return
        self._closed = True
        try:
            with translated(self.path):
                self._connection.execute("pragma wal_checkpoint(truncate)")
                self._connection.close()
        finally:
            self.blackbox.close()
            self._lock.release()

    @contextmanager
    def action(self) -> Iterator[None]:
        """One operator action: everything in it is committed and synced, or nothing is.

        When this returns, the entries are acknowledged: COMMIT with FULL, then the sidecar.
        """
        try:
            with translated(self.path), transaction(self._connection):
                yield
                self._write_projections()
        except BaseException:
            with translated(self.path):
                self._after_rollback()
            raise
        self.blackbox.write(self.journal.take_pending())

    def _after_rollback(self) -> None:
        for subject in self._touched:
            self._folds.pop(subject, None)
        self._touched.clear()
        self.projections.forget()
        self.documents.forget()
        self.journal.reload()

    def _write_projections(self) -> None:
        for subject in self._touched:
            state = self._folds[subject].freeze()
            if state is not None:
                self.projections.subject(subject, state)
        self._touched.clear()

    def append(
        self,
        subject: Subject,
        draft: Draft,
        *,
        entry_id: Id,
        recorded_at: Instant,
        operator: str,
        post: str,
    ) -> Entry:
        """Add an entry inside an action, and advance the subject's fold.

        This is the one door for new entries, and so the place where their text is cleaned.
        """
        entry, position = self.journal.append(
            subject,
            Draft(draft.happened_at, cleaned(draft.payload)),
            entry_id=entry_id,
            recorded_at=recorded_at,
            operator=clean(operator),
            post=clean(post),
        )
        self._take(entry, position)
        return entry

    def _take(self, entry: Entry, position: int) -> None:
        self.projections.entry(entry, position)
        known = entry.subject in self._folds
        fold = self._fold(entry.subject)
        if fold is None:
            return
        self._touched.add(entry.subject)
        if known:
            fold.apply(entry)

    def _fold(self, subject: Subject) -> Builder | None:
        """The subject's builder, read from the journal when it is not open yet."""
        if subject not in self._folds:
            fold = builder(subject)
            if fold is None:
                return None
            for entry in self.journal.entries(subject):
                fold.apply(entry)
            self._folds[subject] = fold
        return self._folds[subject]

    def state(self, subject: Subject) -> State | None:
        """The subject now, or None when the journal knows nothing of it."""
        fold = self._fold(subject)
        return fold.freeze() if fold is not None else None

    def touched(self) -> tuple[Subject, ...]:
        """Subjects that got an entry in this action; their board rows are written at its end."""
        return tuple(self._touched)

    def state_as_of(self, subject: Subject, moment: Instant) -> State | None:
        """The subject as the journal knew it at ``moment``.

        "As of T" is the prefix up to the last entry recorded at or before T (DESIGN 2), so that a
        clock that ran backwards hides nothing that was already written.
        """
        fold = builder(subject)
        if fold is None:
            return None
        entries = list(self.journal.entries(subject))
        known = [i for i, entry in enumerate(entries) if entry.recorded_at <= moment]
        for entry in entries[: known[-1] + 1 if known else 0]:
            fold.apply(entry)
        return fold.freeze()

    def salvage(self, aside: Path) -> None:
        """After a restore: revisions, papers and sheets that only the file set aside has."""
        salvage(aside, self._connection)
        self.documents.rebuild_search()

    def rebuild(self) -> int:
        """All summary tables again, in the caller's action; returns how many entries were read."""
        self.documents.rebuild_search()
        return self.projections.rebuild(self.journal)
