"""Whom a paper can be addressed to: the station's named lists, the townships, everybody in them."""

from __future__ import annotations

from collections.abc import Iterable

from commandpost.domain.recipients import TOWNSHIPS, RecipientGroup, reached
from commandpost.domain.roster import Area
from commandpost.usecases.desk import Desk


def groups_of(desk: Desk) -> tuple[RecipientGroup, ...]:
    """The station's lists; 各乡镇 comes from the roster where the station has none of its own."""
    own = desk.profile().groups
    if any(group.name == TOWNSHIPS for group in own):
        return own
    places = townships_of(desk)
    return (*own, RecipientGroup(TOWNSHIPS, places)) if places else own


def townships_of(desk: Desk) -> tuple[str, ...]:
    """The townships of the roster, in its order."""
    return tuple(a.name for a in desk.store.roster.all(Area) if a.kind == "township")


def everyone(desk: Desk, names: Iterable[str]) -> tuple[str, ...]:
    """Every single recipient behind the names on a paper."""
    return reached(names, groups_of(desk))
