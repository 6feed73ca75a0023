"""What can be done by key: every action as a row with its shortcut, made into QActions."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from enum import Enum

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

from commandpost.domain.records import dataclass

CONTEXT = "Actions"


class Scope(Enum):
    """Where an action's shortcut works.

    A KEY row is only listed in the help: the widget under the focus handles that key itself
    (Space and arrows in a checklist, Esc in the window).
    """

    GLOBAL = "global"
    PAGE = "page"
    KEY = "key"


@dataclass(frozen=True, slots=True)
class ActionDef:
    """One row of the action table.

    ``text`` and ``help`` are English source strings, written ``QT_TRANSLATE_NOOP("Actions", …)``
    where they are declared. ``slot`` names the method of the declaring page (or of the window)
    that it calls. A page's GLOBAL action opens that page first; with an empty ``slot`` that is all.
    ``shortcut`` may hold several sequences, separated by a blank.
    """

    key: str
    text: str
    shortcut: str
    slot: str = ""
    scope: Scope = Scope.PAGE
    icon: str = ""
    help: str = ""

    @property
    def sequences(self) -> tuple[QKeySequence, ...]:
        """The shortcuts as Qt knows them."""
        return tuple(QKeySequence(part) for part in self.shortcut.split())

    @property
    def shown(self) -> str:
        """The first shortcut as the keyboard names its keys, in every language."""
        return _on_keyboard(self.sequences[0].toString()) if self.shortcut else ""


def _on_keyboard(keys: str) -> str:
    keys = keys.replace("Return", "Enter")
    for word, sign in (("Left", "←"), ("Right", "→"), ("Up", "↑"), ("Down", "↓")):
        if keys == word or keys.endswith(f"+{word}"):
            return keys.removesuffix(word) + sign
    return keys


def translated(source: str) -> str:
    """An action's text or help in the language of the window."""
    return QCoreApplication.translate(CONTEXT, source)


def build(definition: ActionDef, parent: QWidget, slot: Callable[[], object]) -> QAction:
    """A QAction on ``parent`` that calls ``slot``; a page's own keys work only inside the page."""
    action = QAction(translated(definition.text), parent)
    action.setObjectName(definition.key)
    action.setShortcuts(list(definition.sequences))
    inside = Qt.ShortcutContext.WidgetWithChildrenShortcut
    action.setShortcutContext(
        Qt.ShortcutContext.WindowShortcut if definition.scope is Scope.GLOBAL else inside
    )
    _connect(action, slot)
    parent.addAction(action)
    return action


def _connect(action: QAction, slot: Callable[[], object]) -> None:
    action.triggered.connect(lambda _checked=False: slot())


def conflicts(window: Sequence[ActionDef], pages: Iterable[Sequence[ActionDef]]) -> list[str]:
    """Pairs of actions whose shortcuts could both be meant by one key press."""
    declared = [list(page) for page in pages]
    everywhere = [*window, *(a for page in declared for a in page if a.scope is Scope.GLOBAL)]
    found = _doubles(everywhere)
    for page in declared:
        found += _doubles([*everywhere, *(a for a in page if a.scope is Scope.PAGE)])
    return sorted(set(found))


def _doubles(rows: Iterable[ActionDef]) -> list[str]:
    taken: dict[str, str] = {}
    found = []
    for row in rows:
        for sequence in row.sequences:
            key = sequence.toString()
            if taken.setdefault(key, row.key) != row.key:
                found.append(f"{key}: {taken[key]} and {row.key}")
    return found
