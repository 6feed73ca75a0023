"""What an assessment is made from: an episode's ladders beside what stands and was answered."""

from __future__ import annotations

from commandpost.domain.entries.episode import AssessmentMade
from commandpost.domain.episode import Episode
from commandpost.domain.ids import Id
from commandpost.domain.records import dataclass
from commandpost.domain.times import Instant
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.ladder import Ladder, ladders


@dataclass(frozen=True, slots=True)
class Standing:
    """Beside one ladder: since when its response stands at its level, and the last answer."""

    since: Instant | None = None
    answered: AssessmentMade | None = None
    answered_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class LadderBoard:
    """An episode's ladders, each with what stands beside it in the same order."""

    episode: Id
    title: str
    ladders: tuple[Ladder, ...]
    standings: tuple[Standing, ...]


@dataclass(frozen=True, slots=True)
class OpenEpisode:
    """An episode that is not closed, for a list."""

    id: Id
    title: str
    hazard: str
    opened_at: Instant


def ladder_board(desk: Desk, episode: Id) -> LadderBoard:
    """Every plan's ladder for an episode, with the level in force and the last assessment."""
    found = desk.episode(episode)
    rows = ladders(desk, episode)
    beside = tuple(_standing(desk, found, ladder) for ladder in rows)
    return LadderBoard(episode, found.title, rows, beside)


def _standing(desk: Desk, episode: Episode, ladder: Ladder) -> Standing:
    response = desk.find_response(ladder.response) if ladder.response else None
    since = response.steps[-1].since if response else None
    for assessed in reversed(episode.assessments):
        if (assessed.made.plan, assessed.made.hazard) == (ladder.plan, ladder.hazard):
            return Standing(since, assessed.made, assessed.at)
    return Standing(since)


def open_episodes(desk: Desk) -> tuple[OpenEpisode, ...]:
    """Episodes that are not closed, newest first."""
    return tuple(
        OpenEpisode(row.subject.id, row.title, row.hazard, row.opened_at)
        for row in desk.store.projections.board("episode")
    )
