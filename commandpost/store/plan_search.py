"""The words of all plans in force, searched by character; kept when a revision takes force."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.plan import Plan
from commandpost.domain.plan_passages import Part, passages
from commandpost.domain.records import dataclass
from commandpost.store.database import Connection
from commandpost.store.search import cut, phrase

CANDIDATES = 5_000
"""Rows looked through for one question; more than any word of a county's plans has."""


@dataclass(frozen=True, slots=True)
class Found:
    """A passage that holds the words."""

    plan: str
    revision: str
    part: Part
    section: int
    heading: str
    words: str


class PlanSearch:
    """One index over the passages of every plan in force."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def keep(self, revision: str, plan: Plan) -> None:
        """Index this revision in the place of the one before it."""
        self.drop(plan.id)
        for place, passage in enumerate(passages(plan)):
            row = self._connection.execute(
                "insert into plan_passages (plan, revision, place, part, section, heading, words)"
                " values (?, ?, ?, ?, ?, ?, ?)",
                (
                    *(plan.id, revision, place, passage.part.value),
                    *(passage.section, passage.heading, passage.words),
                ),
            )
            self._connection.execute(
                "insert into plan_search (rowid, words) values (?, ?)",
                (row.lastrowid, cut(passage.words)),
            )

    def drop(self, plan: str) -> None:
        """Find nothing of that plan any more."""
        self._connection.execute(
            "delete from plan_search where rowid in (select id from plan_passages where plan = ?)",
            (plan,),
        )
        self._connection.execute("delete from plan_passages where plan = ?", (plan,))

    def rebuild(self, in_force: Iterable[tuple[str, Plan]]) -> None:
        """All of it again from the revisions in force, in the caller's transaction."""
        self._connection.execute("delete from plan_passages")
        self._connection.execute("insert into plan_search (plan_search) values ('delete-all')")
        for revision, plan in in_force:
            self.keep(revision, plan)

    def search(self, text: str) -> list[Found]:
        """Passages that hold exactly these words, plan by plan in reading order.

        Blanks part words that must all stand in the passage; the last one may be half typed.
        """
        wanted = text.split()
        if not wanted:
            return []
        rows = self._connection.execute(
            "select plan, revision, part, section, heading, words from plan_passages where id in"
            " (select rowid from plan_search where words match ? limit ?) order by plan, place",
            (" ".join(phrase(word) for word in wanted) + " *", CANDIDATES),
        )
        sought = [word.casefold() for word in wanted]
        return [
            Found(r[0], r[1], Part(r[2]), r[3], r[4], r[5])
            for r in rows
            if all(word in r[5].casefold() for word in sought)
        ]
