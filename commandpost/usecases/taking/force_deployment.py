"""Taking the forces of an incident: who is on scene or ordered there, and who commands."""

from __future__ import annotations

from commandpost.domain.checklist import Task
from commandpost.domain.command_matter import Force, ForcesMatter
from commandpost.domain.entries.command import TeamSignedIn
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.phone_book import PhoneBook
from commandpost.usecases.taking.command_chart import COMMANDER, TECHNICAL, held


@dataclass(frozen=True, slots=True)
class _Stay:
    """A team's stay on scene by its sign-ins."""

    people: int
    leader: str
    arrived_at: Instant
    left_at: Instant | None


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> ForcesMatter:
    """The forces as the table will tell them, in the order in which they came."""
    found, book = desk.incident(about.id), PhoneBook(desk)
    stays = _stays(desk, about)
    orders = _orders(found.tasks)
    named = [*stays, *(name for name in orders if name not in stays and book.team(name))]
    place = found.scene.place or found.place
    left = found.scene.withdrawal
    counts = {team: people for team, people, _ in left.counted} if left is not None else {}
    forces = tuple(
        _force(name, stays.get(name), orders.get(name, ()), place, book, counts.get(name))
        for name in named
    )
    posts = (held(COMMANDER, found.commander, book), held(TECHNICAL, found.technical, book))
    return ForcesMatter(
        frame=frame_of(desk, request, serial),
        incident=found.title,
        place=place,
        forces=forces,
        present=tuple(post for post in posts if post.person),
        note=request.said("note"),
    )


def _stays(desk: Desk, about: Subject) -> dict[str, _Stay]:
    """From the first sign-in on; a team that left and came again arrived when it came again."""
    found: dict[str, _Stay] = {}
    for entry in desk.store.journal.entries(about):
        signed = entry.payload
        if not isinstance(signed, TeamSignedIn):
            continue
        was, at = found.get(signed.team), entry.happened_at
        if signed.people == 0:
            if was is not None:
                found[signed.team] = _Stay(was.people, was.leader, was.arrived_at, at)
            continue
        again = was is None or was.left_at is not None
        leader = signed.leader or (was.leader if was is not None else "")
        arrived = at if again or was is None else was.arrived_at
        found[signed.team] = _Stay(signed.people, leader, arrived, None)
    return found


def _orders(tasks: tuple[Task, ...]) -> dict[str, tuple[Task, ...]]:
    """Tasks by whoever was ordered to do them, else by whose they are."""
    found: dict[str, tuple[Task, ...]] = {}
    for task in tasks:
        whose = task.ordered_to or task.seed.actor
        if whose:
            found[whose] = (*found.get(whose, ()), task)
    return found


def _force(
    name: str,
    stay: _Stay | None,
    tasks: tuple[Task, ...],
    place: str,
    book: PhoneBook,
    counted: int | None,
) -> Force:
    team = book.team(name)
    ordered = [task.ordered_at for task in tasks if task.ordered_at is not None]
    leader = stay.leader if stay is not None and stay.leader else (team.leader if team else "")
    numbers = book.numbers(leader) or book.numbers(name)
    strength = stay.people if stay is not None else (team.strength if team else None)
    return Force(
        name=name,
        strength=strength,
        vehicles=team.vehicles if team is not None else "",
        place=place if stay is not None else "",
        task="；".join(task.seed.text for task in tasks),
        leader=leader,
        phones=numbers,
        ordered_at=min(ordered) if ordered else None,
        arrived_at=stay.arrived_at if stay is not None else None,
        left_at=stay.left_at if stay is not None else None,
        counted=counted,
    )
