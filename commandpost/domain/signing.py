"""Who may sign which paper: posts, and who acts for their holders (授权代签)."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from commandpost.domain.records import dataclass

DUTY_LEADER = "带班领导"
DEFAULT_SIGNERS = ("局长", DUTY_LEADER)
"""Who signs until a station says otherwise: the bureau's chief, or who leads the shift."""
FOR = "代"


@dataclass(frozen=True, slots=True)
class Substitute:
    """``person`` signs while ``acting_for`` cannot, as ``acting_for`` authorised it."""

    person: str
    acting_for: str


def substitute_line(one: Substitute) -> str:
    """``李二二代张一一``, as a person types it."""
    return f"{one.person}{FOR}{one.acting_for}"


def read_substitute(line: str) -> Substitute:
    """Who acts for whom in a line; without 代 nobody is acted for."""
    person, _, acting_for = line.partition(FOR)
    return Substitute(person.strip(), acting_for.strip())


def holds(title: str, post: str) -> bool:
    """Whether a title is that post: 县应急管理局局长 is 局长, 副局长 is not."""
    title, post = title.strip(), post.strip()
    if not post or not title.endswith(post):
        return False
    return not title.removesuffix(post).endswith("副")


def may_sign(posts: Iterable[str], titles: Iterable[str]) -> bool:
    """Whether somebody with these titles holds one of the posts."""
    held = tuple(titles)
    return any(holds(title, post) for post in posts for title in held)


def authorised(
    name: str,
    posts: tuple[str, ...],
    titles: Mapping[str, tuple[str, ...]],
    substitutes: Iterable[Substitute],
) -> tuple[bool, str]:
    """Whether a name may sign, and for whom it acts; somebody of no known title is not doubted."""
    if may_sign(posts, titles.get(name, ())):
        return True, ""
    for one in substitutes:
        if one.person == name:
            return True, one.acting_for
    return not titles.get(name) or not posts, ""
