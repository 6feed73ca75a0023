"""Roll calls (抽查点名): posts drawn by lot or all of them, called one by one, and kept."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries.roll_call import RollPost
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.roll_call import AnswerRoll, CloseRoll, OpenRoll, RollCall, decide
from commandpost.domain.roster import Person, Post
from commandpost.usecases.desk import Desk
from commandpost.usecases.rounds import places_asked
from commandpost.usecases.views.roster_places import places_of

_CHANGED = Changes.DUTY | Changes.JOURNAL


def find_roll_call(desk: Desk, roll: Id) -> RollCall:
    """The roll call now; raises ``OperatorError`` when there is none."""
    state = desk.store.state(Subject("roll_call", roll))
    if not isinstance(state, RollCall):
        raise OperatorError("roll.unknown")
    return state


def posts_of_places(desk: Desk) -> tuple[RollPost, ...]:
    """One post for each place: its duty room."""
    return tuple(RollPost(f"place/{place}", place) for place in places_asked(desk))


def posts_of_roster(desk: Desk) -> tuple[RollPost, ...]:
    """Every post of the roster held by somebody who can be called."""
    people = {p.id: p for p in desk.store.roster.all(Person) if p.active}
    places = places_of(desk)
    return tuple(
        RollPost(
            f"post/{post.id}",
            places.get(post.site or post.area, post.area),
            f"{post.role}{post.rank}",
            people[post.person].name,
        )
        for post in desk.store.roster.all(Post)
        if post.person in people
    )


def open_roll_call(
    desk: Desk, roll: Id, title: str, *, posts: bool = False, number: int | None = None
) -> Changes:
    """Begin: the places' duty rooms, or ``posts`` of the roster; ``number`` of them by lot."""
    chosen = posts_of_roster(desk) if posts else posts_of_places(desk)
    opened = OpenRoll(title, chosen, str(roll), number)
    standing = desk.store.state(Subject("roll_call", roll))
    drafts = decide(standing if isinstance(standing, RollCall) else None, opened, desk.now())
    desk.append(Subject("roll_call", roll), drafts)
    return _CHANGED


def answer_roll_call(desk: Desk, roll: Id, answer: AnswerRoll) -> Changes:
    """One call and its outcome."""
    drafts = decide(find_roll_call(desk, roll), answer, desk.now())
    desk.append(Subject("roll_call", roll), drafts)
    return _CHANGED


def close_roll_call(desk: Desk, roll: Id, words: str = "") -> Changes:
    """Over; posts not called stay so on record."""
    drafts = decide(find_roll_call(desk, roll), CloseRoll(words), desk.now())
    desk.append(Subject("roll_call", roll), drafts)
    return _CHANGED
