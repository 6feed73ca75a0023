"""Plans and rule profiles as revisions: named by the hash of their canonical bytes."""

from __future__ import annotations

from hashlib import sha256
from typing import TypeVar

import msgspec

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Plan
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Profile
from commandpost.domain.times import Instant
from commandpost.store.database import Connection
from commandpost.store.plan_search import PlanSearch

D = TypeVar("D", Plan, Profile)

_encoder = msgspec.json.Encoder(order="sorted")
_FAMILIES: dict[type, str] = {Plan: "plan", Profile: "profile"}
_LATER = (b'"technical_card":[],', b',"zero_reports":[]', b'"feedback":null,')
"""What no released station wrote: left out while empty, so that old revisions keep their names."""


@dataclass(frozen=True, slots=True)
class Revision:
    """A revision in the list of a document's life."""

    hash: str
    name: str
    title: str
    recorded_at: Instant
    reason: str
    in_force: bool


def canonical(document: Plan | Profile) -> bytes:
    """The bytes that are hashed and stored."""
    body = _encoder.encode(document)
    for part in _LATER:
        body = body.replace(part, b"")  # quotes within words are escaped: only keys are met
    return body


def revision_hash(document: Plan | Profile) -> str:
    """SHA-256 of the canonical bytes, in hex."""
    return sha256(canonical(document)).hexdigest()


class Documents:
    """Revisions that are added and put in force, never changed.

    What the search finds is kept beside them: a plan's words change with its revision in force.
    """

    def __init__(self, connection: Connection) -> None:
        self._connection = connection
        self.search = PlanSearch(connection)
        self._decoded: dict[str, Plan | Profile] = {}

    def forget(self) -> None:
        """Drop what was decoded: after a rollback some of it may never have been stored."""
        self._decoded.clear()

    def add(self, document: Plan | Profile, *, recorded_at: Instant, reason: str) -> str:
        """Store a revision and put it in force; the same bytes again change only the latter."""
        family = _FAMILIES[type(document)]
        body = canonical(document)
        digest = sha256(body).hexdigest()
        self._connection.execute(
            "insert or ignore into documents values (?, ?, ?, ?, ?, ?, ?)",
            (digest, family, document.id, document.title, body, recorded_at, reason),
        )
        self._force(document, digest)
        return digest

    def _force(self, document: Plan | Profile, digest: str) -> None:
        self._connection.execute(
            "insert or replace into in_force values (?, ?, ?)",
            (_FAMILIES[type(document)], document.id, digest),
        )
        if isinstance(document, Plan):
            self.search.keep(digest, document)

    def retire(self, plan: str) -> None:
        """No revision of that plan is in force any more; all stay readable."""
        self._connection.execute("delete from in_force where family = 'plan' and name = ?", (plan,))
        self.search.drop(plan)

    def reinstate(self, plan: str) -> None:
        """Put the revision of a retired plan in force that came in last."""
        for revision in self.retired():
            if revision.name == plan:
                self._force(self.get(Plan, revision.hash), revision.hash)

    def retired(self) -> list[Revision]:
        """The last revision of each plan that has none in force, by title."""
        rows = self._connection.execute(
            "select d.hash, d.name, d.title, max(d.recorded_at), d.reason from documents d"
            " where d.family = 'plan' and not exists (select 1 from in_force f"
            "  where f.family = 'plan' and f.name = d.name)"
            " group by d.name order by d.title"
        )
        return [Revision(r[0], r[1], r[2], Instant(r[3]), r[4], in_force=False) for r in rows]

    def rebuild_search(self) -> None:
        """The search of all plans again from the revisions in force."""
        self.search.rebuild((r.hash, self.get(Plan, r.hash)) for r in self.revisions(Plan))

    def get(self, kind: type[D], digest: str) -> D:
        """The revision of that hash; its bytes are checked against their name."""
        if digest not in self._decoded:
            row = self._connection.execute(
                "select body from documents where hash = ? and family = ?",
                (digest, _FAMILIES[kind]),
            ).fetchone()
            if row is None:
                raise OperatorError("documents.no_such_revision", revision=digest[:8])
            body = bytes(row[0])
            if sha256(body).hexdigest() != digest:
                raise OperatorError("documents.damaged", revision=digest[:8])
            self._decoded[digest] = msgspec.json.decode(body, type=kind)
        found = self._decoded[digest]
        assert isinstance(found, kind)
        return found

    def holds(self, digest: str) -> bool:
        """Whether that revision is stored here."""
        found = self._connection.execute("select 1 from documents where hash = ?", (digest,))
        return found.fetchone() is not None

    def in_force(self, kind: type[D], name: str) -> tuple[str, D]:
        """Hash and document of the revision in force."""
        row = self._connection.execute(
            "select hash from in_force where family = ? and name = ?", (_FAMILIES[kind], name)
        ).fetchone()
        if row is None:
            raise OperatorError("documents.none_in_force", name=name)
        return row[0], self.get(kind, row[0])

    def revisions(self, kind: type[D], name: str = "") -> list[Revision]:
        """All revisions of one document, or the ones in force of all, by title."""
        family = _FAMILIES[kind]
        rows = self._connection.execute(
            "select d.hash, d.name, d.title, d.recorded_at, d.reason, f.hash is not null"
            " from documents d left join in_force f on f.hash = d.hash and f.family = d.family"
            " where d.family = ?1 and (d.name = ?2 or (?2 = '' and f.hash is not null))"
            " order by case when ?2 = '' then d.title end, d.recorded_at, d.rowid",
            (family, name),
        )
        return [Revision(r[0], r[1], r[2], Instant(r[3]), r[4], bool(r[5])) for r in rows]
