"""What the window itself can do by key, on every page."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from commandpost.ui.actions import ActionDef, Scope, build
from commandpost.ui.language import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from commandpost.ui.main_window import MainWindow
    from commandpost.ui.page_stack import PageStack
    from commandpost.ui.wiring import PageLike

_G = Scope.GLOBAL

WINDOW_ACTIONS = (
    ActionDef(
        "window.log", QT_TRANSLATE_NOOP("Actions", "Log line"), "Ctrl+L", "focus_log_line", _G
    ),
    ActionDef(
        "window.log_target",
        QT_TRANSLATE_NOOP("Actions", "Log line: to the next incident, or to the duty log"),
        "Ctrl+Shift+L",
        "next_log_target",
        _G,
    ),
    ActionDef(
        "window.escape",
        QT_TRANSLATE_NOOP("Actions", "Close the notice, the help or the form; leave the log line"),
        "Esc",
        scope=Scope.KEY,
    ),
    ActionDef(
        "window.back", QT_TRANSLATE_NOOP("Actions", "Page shown before"), "Alt+Left", "go_back", _G
    ),
    ActionDef(
        "window.refresh",
        QT_TRANSLATE_NOOP("Actions", "Read the page again"),
        "Ctrl+R",
        "refresh",
        _G,
    ),
    ActionDef(
        "window.operator",
        QT_TRANSLATE_NOOP("Actions", "Someone else sits down"),
        "Ctrl+Shift+O",
        "switch_operator",
        _G,
    ),
    ActionDef(
        "window.silence",
        QT_TRANSLATE_NOOP("Actions", "Silence the alarm for five minutes"),
        "Ctrl+M",
        "silence_alarm",
        _G,
    ),
    ActionDef(
        "window.urgent",
        QT_TRANSLATE_NOOP("Actions", "Go to what hurts first"),
        "Ctrl+G",
        "open_most_urgent",
        _G,
    ),
    ActionDef(
        "window.theme",
        QT_TRANSLATE_NOOP("Actions", "Next theme: night, day, contrast"),
        "Ctrl+T",
        "next_theme",
        _G,
    ),
    ActionDef(
        "window.larger", QT_TRANSLATE_NOOP("Actions", "Larger type"), "Ctrl++ Ctrl+=", "larger", _G
    ),
    ActionDef(
        "window.smaller", QT_TRANSLATE_NOOP("Actions", "Smaller type"), "Ctrl+-", "smaller", _G
    ),
    ActionDef("window.help", QT_TRANSLATE_NOOP("Actions", "All keys"), "F1", "toggle_help", _G),
)


def page_actions(pages: Sequence[PageLike]) -> tuple[ActionDef, ...]:
    """Ctrl+1 and so on for the pages of the rail; the text is the page's own title."""
    railed = [page for page in pages if not page.OVERLAY]
    return tuple(
        ActionDef(f"open.{page.KEY}", page.title(), f"Ctrl+{number}", scope=_G)
        for number, page in enumerate(railed[:9], 1)
    )


def add_actions(window: MainWindow, pages: Sequence[PageLike], handlers: Sequence[object]) -> None:
    """Give the window its own keys, those of the rail, and those its pages want everywhere."""
    for row in WINDOW_ACTIONS:
        if row.scope is _G:
            build(row, window, _handler(handlers, row.slot))
    for row in page_actions(pages):
        build(row, window, partial(window.stack.open, row.key.removeprefix("open.")))
    for page in pages:
        for row in page.everywhere():
            build(row, window, partial(_open_and_do, window.stack, page.KEY, row.slot))


def _handler(handlers: Sequence[object], slot: str) -> Callable[[], object]:
    found: Callable[[], object] = next(getattr(h, slot) for h in handlers if hasattr(h, slot))
    return found


def _open_and_do(stack: PageStack, key: str, slot: str) -> None:
    opened = stack.open(key)
    if slot:
        getattr(opened, slot)()
