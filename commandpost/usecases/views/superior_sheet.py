"""What recording a superior's response is filled in from."""

from __future__ import annotations

from commandpost.domain.records import dataclass
from commandpost.domain.station import Role
from commandpost.usecases.desk import Desk
from commandpost.usecases.views.figures import townships

_ABOVE = {
    Role.COUNTY: ("市防汛抗旱指挥部", "市应急管理局", "省防汛抗旱指挥部", "省应急管理厅"),
    Role.TOWNSHIP: ("县防汛抗旱指挥部", "县应急管理局", "市防汛抗旱指挥部"),
}
_SCOPES = {Role.COUNTY: ("市", "省", "国"), Role.TOWNSHIP: ("县", "市", "省", "国")}


@dataclass(frozen=True, slots=True)
class SuperiorChoices:
    """Offices that may have issued a notice, the steps above this one, and our area."""

    issuers: tuple[str, ...]
    scopes: tuple[str, ...]
    region: str
    townships: tuple[str, ...]
    officer: str


def superior_choices(desk: Desk) -> SuperiorChoices:
    """By the station's role; the officer at the desk took the notice."""
    profile = desk.find_profile()
    role = profile.role if profile is not None else Role.COUNTY
    return SuperiorChoices(
        issuers=_ABOVE[role],
        scopes=_SCOPES[role],
        region=profile.region if profile is not None else "",
        townships=townships(desk) if role is Role.COUNTY else (),
        officer=desk.operator.name,
    )
