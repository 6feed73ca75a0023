"""Taking position cards from the plan of a response, or from a plan in force before any runs."""

from __future__ import annotations

from commandpost.domain.checklist import Task, phased
from commandpost.domain.command_matter import CardsMatter, PositionCard
from commandpost.domain.ids import Id, Subject
from commandpost.domain.incident import Command, Incident
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.plan import CardStep, Phase, Plan
from commandpost.domain.response import Response
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.phone_book import PhoneBook
from commandpost.usecases.taking.command_chart import COMMANDER, TECHNICAL

KIND = "position_cards"
DUTY_LEADER = "带班领导"
_FORBIDDING = ("不得", "严禁", "禁止", "不准")
_SHORT = 8


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> CardsMatter:
    """The cards of a response: its plan's, with who commands and what its tasks are."""
    found = desk.response(about.id)
    plan = desk.store.documents.get(Plan, found.revision)
    made = _Cards(desk, plan, _running(desk, found.episode), request)
    title = f"{plan.title} {found.level.numeral}级"
    return CardsMatter(
        frame_of(desk, request, serial), title, _version(plan, found.revision), made.all(found)
    )


def take_of_plan(desk: Desk, plan_id: str, request: PaperRequest) -> CardsMatter:
    """The cards of a plan in force, to be laid out before anything happens."""
    revision, plan = desk.store.documents.in_force(Plan, plan_id)
    made = _Cards(desk, plan, None, request)
    return CardsMatter(frame_of(desk, request), plan.title, _version(plan, revision), made.all())


def _version(plan: Plan, revision: str) -> str:
    return f"{plan.doc_no or plan.dated} {revision[:_SHORT]}".strip()


def _running(desk: Desk, episode: Id | None) -> Incident | None:
    """The incident of the response's episode where somebody commands, the newest first."""
    rows = [row for row in desk.store.projections.board("incident") if row.parent == episode]
    found = [desk.incident(row.subject.id) for row in rows] if episode else []
    commanded = [incident for incident in found if incident.commander is not None]
    return max(commanded, key=lambda incident: incident.heard_at, default=None)


class _Cards:
    """The cards of one plan; numbers from the roster, the desk's own where none is known."""

    def __init__(
        self, desk: Desk, plan: Plan, incident: Incident | None, request: PaperRequest
    ) -> None:
        station = desk.profile()
        self._plan, self._book = plan, PhoneBook(desk)
        self._commander = incident.commander if incident is not None else None
        self._technical = incident.technical if incident is not None else None
        self._desk_phone = (station.phone,) if station.phone else ()
        self._leader = station.leader
        self._body = plan.bodies[0].name if plan.bodies else station.unit
        said = request.said("forbidden").splitlines()
        self._typed = tuple(line.strip() for line in said if line.strip())

    def all(self, response: Response | None = None) -> tuple[PositionCard, ...]:
        """Commander, technical commander, working groups, then everybody else with a task."""
        return (
            *self._commanders(),
            *self._groups(),
            *(self._actors(response.tasks) if response is not None else ()),
        )

    def _commanders(self) -> tuple[PositionCard, ...]:
        found = []
        if self._plan.commander_card:
            to = (self._body, self._numbers(self._body))
            card = self._plan.commander_card
            found.append(self._stepped(COMMANDER, self._commander, card, to))
        if self._plan.technical_card:
            found.append(
                self._stepped(
                    TECHNICAL, self._technical, self._plan.technical_card, self._on_scene()
                )
            )
        return tuple(found)

    def _stepped(
        self,
        post: str,
        command: Command | None,
        steps: tuple[CardStep, ...],
        to: tuple[str, tuple[str, ...]],
    ) -> PositionCard:
        told = tuple(step for step in steps if not _forbids(step.text))
        first = tuple(step.text for step in told if step.phase is Phase.FIRST_30)
        rest = tuple(step.text for step in told if step.phase is not Phase.FIRST_30)
        forbidden = tuple(step.text for step in steps if _forbids(step.text))
        holder = f"{command.person}（{command.post}）" if command is not None else ""
        return PositionCard(post, holder, first, rest, *to, (*forbidden, *self._typed))

    def _groups(self) -> tuple[PositionCard, ...]:
        return tuple(
            PositionCard(
                group.name,
                group.lead,
                group.duties[:1],
                group.duties[1:],
                *self._on_scene(),
                self._typed,
            )
            for group in self._plan.groups
        )

    def _actors(self, tasks: tuple[Task, ...]) -> tuple[PositionCard, ...]:
        """A card for each of those the response's tasks name, in the order of their first task."""
        named = {group.name for group in self._plan.groups} | {COMMANDER, TECHNICAL}
        whose: dict[str, list[Task]] = {}
        for _, group in phased(tasks):
            for task in group:
                if task.seed.actor and task.seed.actor not in named and not task.stood_down:
                    whose.setdefault(task.seed.actor, []).append(task)
        return tuple(self._actor(actor, own) for actor, own in whose.items())

    def _actor(self, actor: str, tasks: list[Task]) -> PositionCard:
        texts = [task.seed.text for task in tasks]
        told = [text for text in texts if not _forbids(text)]
        forbidden = tuple(text for text in texts if _forbids(text))
        to = (self._body, self._numbers(self._body))
        if any(task.seed.desk for task in tasks):
            leader = f"{DUTY_LEADER}{self._leader}"
            to = (leader, self._book.numbers(self._leader) or self._desk_phone)
        first, then = tuple(told[:1]), tuple(told[1:])
        return PositionCard(actor, "", first, then, *to, (*forbidden, *self._typed))

    def _on_scene(self) -> tuple[str, tuple[str, ...]]:
        commander = self._commander
        if commander is None:
            return COMMANDER, self._desk_phone
        numbers = self._book.numbers(commander.person)
        return f"{COMMANDER}{commander.person}", numbers or self._desk_phone

    def _numbers(self, name: str) -> tuple[str, ...]:
        return self._book.numbers(name) or self._desk_phone


def _forbids(text: str) -> bool:
    return any(word in text for word in _FORBIDDING)
