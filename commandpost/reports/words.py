"""The fixed Chinese words of the papers, read once from ``resources/papers``."""

from __future__ import annotations

import re
from functools import cache
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Mapping

_PLACE = re.compile(r"\{(\w+)\}")


class Words:
    """Sentences by key; a place is filled once, so braces in a user's text stay what they are."""

    def __init__(self, table: Mapping[str, str]) -> None:
        self._table = table

    def __call__(self, key: str, /, **places: object) -> str:
        """The words of ``key`` with their places filled; an unknown key or place is a bug."""
        return _PLACE.sub(lambda found: str(places[found[1]]), self._table[key])


@cache
def words(paper: str, own: tuple[tuple[str, str], ...] = ()) -> Words:
    """The words of a paper: the common ones, the paper's before them, the station's before all."""
    return Words({**_read("common"), **_read(paper), **dict(own)})


IMPRINT = (
    *("to", "copies_to", "drafter", "checker", "signer", "signer_for", "phone", "copies"),
    *("printed", "main_to", "attached", "page_number", "sheet_foot"),
)
"""The common words that stand round every paper."""
_MARK = "drill_"
"""The mark of a drill is nobody's to change."""


def fixed_words(paper: str, common: bool) -> dict[str, str]:
    """A paper's fixed words by key, its own first; with the ``common`` ones or those round it."""
    own, shared = _read(paper), _read("common")
    kept = {k: v for k, v in shared.items() if (common or k in IMPRINT) and not k.startswith(_MARK)}
    return own | {key: words for key, words in kept.items() if key not in own}


def _read(name: str) -> dict[str, str]:
    import msgspec

    from commandpost.host.paths import resources_dir

    content = (resources_dir() / "papers" / f"{name}.yaml").read_bytes()
    return msgspec.yaml.decode(content, type=dict[str, str])
