"""What the composition root puts into the shell, and which changes its bars care about."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from commandpost.domain.changes import Changes
from commandpost.domain.records import dataclass

if TYPE_CHECKING:
    from typing import TypeAlias

    from commandpost.domain.call_names import Known
    from commandpost.domain.ids import Subject
    from commandpost.ui.pages.lazy import LazyPage
    from commandpost.ui.pages.page import Page
    from commandpost.usecases.views.banner import BannerView

    PageLike: TypeAlias = type[Page] | LazyPage

# What the bars show may change with any of these.
INTEREST = (
    Changes.INCIDENTS
    | Changes.RESPONSES
    | Changes.EPISODES
    | Changes.REPORTING
    | Changes.TASKS
    | Changes.DUTY
    | Changes.STATION
    | Changes.JOURNAL
)


def silent() -> bool:
    """A player for a window that shall wake nobody."""
    return True


def nobody(_desk: Any) -> tuple[Known, ...]:
    """A shell that knows no names."""
    return ()


@dataclass(frozen=True, slots=True)
class Wiring:
    """What the composition root puts into the shell.

    ``banner(desk, in_hand) -> BannerView``;
    ``write_log(desk, subject or None, parts, happened_at or None, intent) -> Changes``;
    ``names(desk)`` are those whom a line of the log may be about;
    ``play() -> bool`` sounds the alarm once, and is False when the machine cannot.
    """

    pages: tuple[PageLike, ...]
    banner: Callable[[Any, Subject | None], BannerView]
    write_log: Callable[..., Changes]
    names: Callable[[Any], tuple[Known, ...]] = nobody
    play: Callable[[], bool] = silent


def takes_calls(pages: tuple[PageLike, ...]) -> bool:
    """Whether F2 does something; only then is it offered."""
    return any(row.shortcut == "F2" for page in pages for row in page.everywhere())
