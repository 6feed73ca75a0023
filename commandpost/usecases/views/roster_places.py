"""What the places of posts are called: areas in full, key sites by their name."""

from __future__ import annotations

from commandpost.domain.roster import Area, KeySite
from commandpost.usecases.desk import Desk


def places_of(desk: Desk) -> dict[str, str]:
    """What the code of an area or the id of a key site is called: 甲云镇甲东村."""
    areas = {area.code: area for area in desk.store.roster.all(Area)}
    named = {code: _full_name(area, areas) for code, area in areas.items()}
    return named | {site.id: site.name for site in desk.store.roster.all(KeySite)}


def _full_name(area: Area, areas: dict[str, Area]) -> str:
    above = areas.get(area.parent)
    within = above.name if area.kind == "village" and above is not None else ""
    return within + area.name
