"""Who signs a paper by the station's rule: posts, the people who hold them, who acts for whom."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError
from commandpost.domain.paper_frame import PaperRequest, Signatories, settings_of
from commandpost.domain.paper_kinds import PaperKind
from commandpost.domain.roster import Person, Post
from commandpost.domain.signing import DUTY_LEADER, authorised
from commandpost.domain.station import StationProfile
from commandpost.usecases.desk import Desk
from commandpost.usecases.shifts import current_shift


def signing_posts(desk: Desk, paper: str, line: str = "") -> tuple[str, ...]:
    """The posts that may sign a kind of paper: its own list, else the station's."""
    station = desk.profile()
    return settings_of(station.papers, paper, line).may_sign or station.may_sign


def need_signing_rule(desk: Desk, kind: PaperKind, line: str = "") -> None:
    """Refuse a signed paper for which the station says nobody may sign."""
    if kind.signed and not signing_posts(desk, kind.key, line):
        raise OperatorError("paper.no_signing_rule", paper=kind.title)


def signatories(desk: Desk, station: StationProfile, request: PaperRequest) -> Signatories:
    """Who drafts, checks and signs, for whom the signer acts, and whether that is by the rule."""
    own = settings_of(station.papers, request.paper, request.line)
    signer = request.signer or own.signer or station.signer
    posts = own.may_sign or station.may_sign
    right, acting_for = authorised(signer, posts, titles(desk), station.substitutes)
    return Signatories(
        desk.operator.name,
        request.checker or own.checker or station.checker,
        signer,
        acting_for,
        () if right else posts,
    )


def titles(desk: Desk) -> dict[str, tuple[str, ...]]:
    """What everybody the station knows is, by name; another office's 局长 is not ours."""
    station, found = desk.profile(), dict[str, list[str]]()

    def add(name: str, title: str) -> None:
        if name and title:
            found.setdefault(name, []).append(title)

    people = {person.id: person for person in desk.store.roster.all(Person) if person.active}
    for person in people.values():
        add(person.name, _of(person, person.title, station.unit))
    for post in desk.store.roster.all(Post):
        if post.person in people:
            add(people[post.person].name, _of(people[post.person], post.role, station.unit))
    for step in station.strip:
        add(step.person, step.title)
    shift = current_shift(desk)
    for name in (station.leader, shift.leader if shift else ""):
        add(name, DUTY_LEADER)
    return {name: tuple(dict.fromkeys(told)) for name, told in found.items()}


def _of(person: Person, title: str, unit: str) -> str:
    """A title as it is here; with its office where that is another."""
    ours = not person.unit or person.unit in unit or unit in person.unit
    return title if ours or not title else f"{title}（{person.unit}）"
