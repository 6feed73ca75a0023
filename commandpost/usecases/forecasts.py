"""A response on a forecast: the episode it will belong to begins in the same action."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.episode_decisions import OpenEpisode
from commandpost.domain.ids import Id
from commandpost.domain.response_decisions import Activate
from commandpost.usecases.desk import Desk
from commandpost.usecases.figures import open_episode
from commandpost.usecases.responses import activate_response


def activate_on_forecast(
    desk: Desk, episode: Id, opened: OpenEpisode, response: Id, revision: str, activation: Activate
) -> Changes:
    """Nothing has happened yet: episode and response stand together, or neither does."""
    changes = open_episode(desk, episode, opened)
    return changes | activate_response(desk, response, revision, activation)
