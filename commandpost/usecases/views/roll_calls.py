"""Roll calls on the screen and as text: who was called when, and who was at the post."""

from __future__ import annotations

from commandpost.domain.entries.roll_call import RollPost
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.roll_call import Answer, RollCall
from commandpost.domain.times import Instant, chinese, hhmm
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.roll_calls import find_roll_call
from commandpost.usecases.views.handover_sections import Line


@dataclass(frozen=True, slots=True)
class RollRow:
    """A post with all calls made to it; the last one counts."""

    post: RollPost
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True)
class RollSheet:
    """A roll call as it stands; ``earlier`` are the roll calls there were, newest first."""

    id: Id | None
    title: str
    opened_at: Instant | None
    closed_at: Instant | None
    drawn_from: int
    present: int
    rows: tuple[RollRow, ...]
    earlier: tuple[tuple[Id, str, Instant], ...]


def roll_sheet(desk: Desk, chosen: Id | None = None) -> RollSheet:
    """The chosen roll call, else the one that runs, else the newest."""
    board = desk.store.projections.board("roll_call", open_only=False)
    earlier = tuple((row.subject.id, row.title, row.opened_at) for row in board)
    running = [row.subject.id for row in board if row.state == "open"]
    ids = [row.subject.id for row in board]
    shown = chosen if chosen in ids else next(iter(running or ids), None)
    if shown is None:
        return RollSheet(None, "", None, None, 0, 0, (), ())
    found = find_roll_call(desk, shown)
    return RollSheet(
        found.id,
        found.title,
        found.opened_at,
        found.closed_at,
        found.drawn_from,
        found.present,
        tuple(RollRow(post, found.answers.get(post.key, ())) for post in found.posts),
        earlier,
    )


def roll_text(desk: Desk, roll: Id) -> str:
    """The roll call as a text to print or paste."""
    return words_of(find_roll_call(desk, roll), desk.profile().offset)


def words_of(found: RollCall, offset: int) -> str:
    """Heading, one line for each post with every call, and the sum."""
    called = len(found.posts) - len(found.waiting)
    lines = [
        found.title,
        text(
            "roll.text.head",
            "zh_CN",
            time=chinese(found.opened_at, offset),
            number=len(found.posts),
            drawn_from=found.drawn_from,
        ),
        "",
    ]
    for number, post in enumerate(found.posts, 1):
        answers = found.answers.get(post.key, ())
        told = "；".join(_told(answer, offset) for answer in answers)
        name = " ".join(part for part in (post.place, post.post, post.person) if part)
        lines.append(f"{number}. {name}：{told or text('roll.text.not_called', 'zh_CN')}")
    lines += ["", text("roll.text.sum", "zh_CN", called=called, present=found.present)]
    return "\n".join(lines)


def _told(answer: Answer, offset: int) -> str:
    parts = (
        hhmm(answer.at, offset),
        text(f"word.Presence.{answer.presence.value}", "zh_CN"),
        answer.person,
        answer.words,
    )
    return " ".join(part for part in parts if part)


def open_roll_calls(desk: Desk) -> list[Line]:
    """For the handover: roll calls nobody has finished."""
    lines = []
    for row in desk.store.projections.board("roll_call"):
        found = find_roll_call(desk, row.subject.id)
        called = len(found.posts) - len(found.waiting)
        words = text("handover.roll_call", title=row.title, called=called, owed=len(found.posts))
        lines.append(("running", words))
    return lines
