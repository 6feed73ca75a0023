"""What the response page shows: which responses there are, and one of them with all around it."""

from __future__ import annotations

from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.superior import Superior
from commandpost.usecases.desk import Desk
from commandpost.usecases.task_lists import place_of
from commandpost.usecases.views.assessing import (
    LadderBoard,
    OpenEpisode,
    ladder_board,
    open_episodes,
)
from commandpost.usecases.views.boards import ResponseRow, incidents_of_episode, response_list
from commandpost.usecases.views.logbook import LogPage, log_page
from commandpost.usecases.views.open_lists import ListHead, list_head

ENDED = 30


@dataclass(frozen=True, slots=True)
class ResponseChoices:
    """Running responses, superiors' ones, open episodes under none, and the last ended ones."""

    running: tuple[ResponseRow, ...]
    superiors: tuple[Superior, ...]
    episodes: tuple[OpenEpisode, ...]
    ended: tuple[ResponseRow, ...]


@dataclass(frozen=True, slots=True)
class ResponseSheet:
    """A response, a superior's one, or an episode that none covers yet (then both are None).

    ``place`` is the task that was worked on last.
    """

    subject: Subject
    response: Response | None
    superior: Superior | None
    place: str
    board: LadderBoard | None
    log: LogPage
    incidents: tuple[Subject, ...]
    head: ListHead = ListHead("")


def response_choices(desk: Desk) -> ResponseChoices:
    """What can be looked at, newest first."""
    rows = response_list(desk)
    running = tuple(row for row in rows if not row.terminated)
    covered = {row.episode for row in running}
    return ResponseChoices(
        running=running,
        superiors=_superiors(desk),
        episodes=tuple(e for e in open_episodes(desk) if e.id not in covered),
        ended=tuple(row for row in rows if row.terminated)[:ENDED],
    )


def response_sheet(desk: Desk, subject: Subject) -> ResponseSheet:
    """The subject with its ladders, its log and the open incidents of its episode."""
    response = desk.response(subject.id) if subject.kind == "response" else None
    superior = desk.find_superior(subject.id) if subject.kind == "superior" else None
    episode = response.episode if response is not None else subject.id
    if superior is not None:
        episode = None
    return ResponseSheet(
        subject=subject,
        response=response,
        superior=superior,
        place=place_of(desk, subject),
        board=ladder_board(desk, episode) if episode is not None else None,
        log=response_log(desk, subject, episode),
        incidents=incidents_of_episode(desk, episode) if episode is not None else (),
        head=list_head(desk, subject) if subject.kind != "episode" else ListHead(""),
    )


def _superiors(desk: Desk) -> tuple[Superior, ...]:
    """Those in force."""
    found = (desk.find_superior(r.subject.id) for r in desk.store.projections.board("superior"))
    return tuple(each for each in found if each is not None)


def response_log(
    desk: Desk, subject: Subject, episode: Id | None, before: int | None = None
) -> LogPage:
    """The log of a response and of the episode it belongs to."""
    subjects = {subject: None}
    if episode is not None:
        subjects[Subject("episode", episode)] = None
    return log_page(desk, tuple(subjects), before=before)
