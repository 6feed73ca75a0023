"""Taking the command post for its chart: who commands, the groups, and the numbers to dial."""

from __future__ import annotations

from commandpost.domain.command_matter import ChartMatter, GroupHeld, Held
from commandpost.domain.entries.command import PostGroup
from commandpost.domain.ids import Subject
from commandpost.domain.incident import Command
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.plan import CommandBody, Plan
from commandpost.usecases.command import groups_proposed, plan_on_scene
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.phone_book import PhoneBook

SCENE_BODY = "现场指挥部"
COMMANDER, TECHNICAL = "现场指挥官", "技术指挥官"
_DEPUTY, _SAFETY = "副", "安全员"


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> ChartMatter:
    """The post as its chart will show it; what nobody set up yet is the plan's, and said so."""
    found, book = desk.incident(about.id), PhoneBook(desk)
    scene = found.scene
    body = scene_body(plan_on_scene(desk, about.id))
    groups = scene.groups or groups_proposed(desk, about.id)
    return ChartMatter(
        frame=frame_of(desk, request, serial),
        incident=found.title,
        body=body.name if body is not None else SCENE_BODY,
        place=scene.place,
        since=scene.opened_at,
        commander=held(COMMANDER, found.commander, book),
        technical=held(TECHNICAL, found.technical, book),
        deputies=deputies(body),
        groups=tuple(_group(group, book) for group in groups),
        by_plan=bool(groups) and not scene.groups,
    )


def scene_body(plan: Plan | None) -> CommandBody | None:
    """The plan's command post on scene, else its standing command."""
    bodies = plan.bodies if plan is not None else ()
    on_scene = (body for body in bodies if SCENE_BODY in body.name)
    return next(on_scene, bodies[0] if bodies else None)


def held(post: str, command: Command | None, book: PhoneBook) -> Held:
    """A commander's post with who holds it now."""
    if command is None:
        return Held(post, "")
    numbers = book.numbers(command.person)
    return Held(post, command.person, command.post, numbers, command.since)


def deputies(body: CommandBody | None) -> tuple[Held, ...]:
    """Deputies and the safety officer, as the plan names them by post."""
    posts = body.posts if body is not None else ()
    return tuple(
        Held(post, "", holder)
        for post, holder in posts
        if (_DEPUTY in post and "办公室" not in post) or post == _SAFETY
    )


def _group(group: PostGroup, book: PhoneBook) -> GroupHeld:
    members = tuple((member, book.numbers(member)) for member in group.members)
    return GroupHeld(group.name, group.lead, book.numbers(group.lead), members)
