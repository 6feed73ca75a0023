"""What the papers of figures share: whose figures, what may leave, which bulletin came before."""

from __future__ import annotations

from commandpost.domain.episode import Episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.situation import AgreedBrief, CitedPaper
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.agreed import agreed_brief, episode_brief


def episode_about(desk: Desk, about: Subject) -> Episode:
    """The episode a paper of figures speaks of: its subject, or that of an incident."""
    if about.kind == "incident":
        return desk.episode(desk.incident(about.id).episode)
    return desk.episode(about.id)


def agreed_about(desk: Desk, about: Subject) -> AgreedBrief | None:
    """口径 for the paper: the incident's own, or what the episode's incidents agreed last."""
    if about.kind == "incident":
        return agreed_brief(desk, desk.incident(about.id))
    return episode_brief(desk, about.id)


def need_figures(episode: Episode) -> None:
    """Refuse a paper of figures while nobody has reported any."""
    if not episode.ledger.cells:
        raise OperatorError("paper.no_figures", title=episode.title)


def bulletins_before(desk: Desk, paper: str, episode: Episode) -> tuple[CitedPaper, ...]:
    """The papers of that kind that left about the episode or its incidents, oldest first."""
    found = []
    for row in desk.store.projections.board("paper", open_only=False):
        state = desk.store.state(row.subject)
        if not isinstance(state, PaperState) or state.drawn.paper != paper or state.left is None:
            continue
        if episode_about(desk, Subject.parse(state.drawn.about)).id == episode.id:
            left = state.left
            found.append(CitedPaper(left.serial, left.title, state.left_at or state.last_at))
    return tuple(sorted(found, key=lambda cited: cited.issued_at))
