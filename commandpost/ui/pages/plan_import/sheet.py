"""The work face of the import window: source text, findings, doubts, and the answers to them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QTimer, Signal

from commandpost.domain.errors import OperatorError
from commandpost.domain.plan import Act, Authority, Measure
from commandpost.domain.plan_settling import Answer, Settling, Verdict, original
from commandpost.domain.triggers import Condition, Logic
from commandpost.ui.pages.plan_import.keys import ADD, EDIT
from commandpost.ui.pages.plan_import.sheet_parts import SheetParts
from commandpost.usecases.plan_imports import path_words
from commandpost.usecases.views.plan_findings import (
    TOP,
    DoubtRow,
    finding_at,
    is_list,
)

if TYPE_CHECKING:
    from commandpost.domain.metrics import Catalogue
    from commandpost.ui.context import Context


class ImportSheet(SheetParts):
    """Everything about one plan of the file; holds the settling as it stands.

    Signals:
        settled: an answer was given or taken back; carries the ``Settling``.
    """

    settled = Signal(object)

    def __init__(self, context: Context) -> None:
        super().__init__(context.look)
        self._context = context
        self._settling: Settling | None = None
        self._adding = False
        self._arriving = QTimer(self)  # text and tree first, then the first doubt: no long silence
        self._arriving.setSingleShot(True)
        self._connect()

    @property
    def settling(self) -> Settling | None:
        """The draft with the answers so far."""
        return self._settling

    @property
    def path(self) -> str:
        """The finding the operator stands on."""
        return self._path

    def show_settling(self, settling: Settling, text: str | None, catalogue: Catalogue) -> None:
        """Show another plan; ``text`` None when it stands in the text that is shown already."""
        self._settling = settling
        self._path, self._doubt, self._adding = "", -1, False
        self.panel.set_catalogue(catalogue)
        self.tree.findings.show(settling, catalogue)
        self.tree.open_levels()
        if text is not None:
            self.source.show_text(text)
        self._show_answers(self._settling)
        self._arriving.start()

    def stand_on(self, path: str, doubt: int = -1) -> None:
        """Bring a finding up everywhere: its words, its row, its fields, the doubt about it."""
        if self._settling is None or (path == self._path and doubt in (-1, self._doubt)):
            return
        self._take_typed()
        abouts = [row.number for row in self._rows if path in (row.about, row.path)]
        self._path, self._adding = path, False
        self._doubt = doubt if doubt >= 0 else next(iter(abouts), -1)
        self._show_place(self._settling)
        self.tree.show_path(path)
        blocked = self.doubts.blockSignals(True)
        self.doubts.go_to(self._doubt)
        self.doubts.blockSignals(blocked)
        self._show_panel()

    def answer(self, verdict: Verdict) -> bool:
        """Give that answer to what the operator stands on; False when it was refused."""
        if self._settling is None or not self._path:
            return False
        if self._adding and verdict is Verdict.CORRECTED:
            verdict = Verdict.ADDED
        made = self._settling
        try:
            for each in self._answers(verdict):
                made = made.with_answer(each)
        except OperatorError as error:
            self._context.messages.refuse(error)
            return False
        if made is self._settling:
            self._context.messages.inform(self.tr("There is no open doubt about this finding."))
            return False
        self._adding = False
        self._give(made)
        if self._doubt >= 0 and self._rows[self._doubt].verdict is not None:
            self.next_doubt()
        else:
            self._show_panel()
        self.focus_list()
        return True

    def undo(self) -> None:
        """Take the last answer back and stand where it was given."""
        if self._settling is None or not self._settling.answers:
            self._context.messages.inform(self.tr("Nothing to take back."))
            return
        last = self._settling.answers[-1]
        self._path = ""
        self._give(self._settling.without_last())
        there = self._settling.found(last.path) if not last.path.startswith("doubts.") else True
        path = last.path if there is not None else last.path.rpartition(".")[0]
        self._stand_on_doubt_or_finding(path)

    def add(self) -> None:
        """Begin a new item of the list or level the operator stands on; Enter adds it."""
        place = self._list_here()
        if self._settling is None or not place:
            self._context.messages.inform(
                self.tr("Stand on a level, its conditions, measures or deciders to add to them.")
            )
            return
        self._take_typed()
        self._path = f"{place}.{len(self._settling.indices(place))}"
        self._adding = True
        self._show_panel()
        self.panel.begin()

    def next_doubt(self) -> None:
        """Stand on the next open doubt; on the first one when all are settled."""
        open_ones = [row.number for row in self._rows if row.verdict is None]
        after = [number for number in open_ones if number > self._doubt]
        number = next(iter((*after, *open_ones)), max(self._doubt, 0))
        if number < len(self._rows):
            self._path = ""
            self.stand_on(self._rows[number].about or self._rows[number].path, number)

    def finish_typing(self) -> None:
        """Take what was typed into the fields; the window is about to be left."""
        self._take_typed()

    def focus_list(self) -> None:
        """Put the focus where the work is: the doubts, or the findings when there are none."""
        if not (self.doubts.hasFocus() or self.tree.hasFocus()):
            (self.doubts if self._doubt >= 0 else self.tree).setFocus()

    # ---- inside ----

    def _answers(self, verdict: Verdict) -> list[Answer]:
        if verdict is Verdict.ACCEPTED:
            mine = [r for r in self._rows if r.about == self._path or r.number == self._doubt]
            return [Answer(r.path, verdict) for r in mine if r.verdict is None]
        value = self.panel.value() if verdict in (Verdict.CORRECTED, Verdict.ADDED) else None
        return [Answer(self._path, verdict, value)]

    def _give(self, settling: Settling) -> None:
        self._settling = settling
        self.tree.findings.update(settling)
        self._show_answers(self._settling)
        self.settled.emit(settling)

    def _arrive(self) -> None:
        if self._path:
            return
        if self._rows:
            self.next_doubt()
        else:
            self.stand_on("title")
        self.focus_list()

    def _take_typed(self) -> None:
        if self._path and self.panel.dirty and self._settling is not None:
            verdict = Verdict.ADDED if self._adding else Verdict.CORRECTED
            try:
                made = self._settling.with_answer(Answer(self._path, verdict, self.panel.value()))
            except OperatorError as error:
                self._context.messages.refuse(error)
                return
            self._adding = False
            self._give(made)

    def _show_panel(self) -> None:
        settling = self._settling
        if settling is None:
            return
        plan = settling.draft.plan
        value: Any = None
        if self._adding:
            value = _new_item(self._path)
        elif self._path != TOP and not is_list(self._path) and "doubts" not in self._path:
            value = settling.found(self._path)
            value = original(plan, self._path) if value is None else value
        heading = "" if self._path.startswith("doubts.") else path_words(plan, self._path)
        row = self._rows[self._doubt] if 0 <= self._doubt < len(self._rows) else None
        place = row.place if row is not None else str(getattr(value, "section", ""))
        self.panel.show_finding(self._path, " · ".join(filter(None, (heading, place))), value)
        verdict = row.verdict if row is not None else settling.verdict(self._path)
        state = self.state_words(verdict) if verdict is not None or row is not None else ""
        self.panel.show_doubt(row.words if row is not None else "", state, verdict is not None)
        self.panel.add.setEnabled(bool(self._list_here()))

    def _list_here(self) -> str:
        """The list of a level that an item would be added to; for a level what it lacks."""
        steps = self._path.split(".")
        if steps[0] != "levels" or self._settling is None:
            return ""
        if len(steps) > 2:
            return ".".join(steps[:3])
        lists = ("authority", "conditions", "measures")
        empty = (n for n in lists if not self._settling.indices(f"{self._path}.{n}"))
        return f"{self._path}.{next(empty, 'authority')}"

    def _stand_on_doubt_or_finding(self, path: str) -> None:
        row = next((r for r in self._rows if r.path == path), None)
        if row is not None:
            self.stand_on(row.about or row.path, row.number)
        else:
            self.stand_on(path)

    def _key(self, told: Verdict | str) -> None:
        if told == EDIT:
            self.panel.begin()
        elif told == ADD:
            self.add()
        elif isinstance(told, Verdict):
            self.answer(told)

    def _doubt_chosen(self, row: DoubtRow | None) -> None:
        if row is not None:
            self.stand_on(row.about or row.path, row.number)

    def _point(self, position: int) -> None:
        if self._settling is not None:
            path = finding_at(self._settling.draft.places, position)
            if path:
                self._stand_on_doubt_or_finding(path)

    def _connect(self) -> None:
        self._arriving.timeout.connect(self._arrive)
        self.tree.current_path.connect(self.stand_on)
        self.doubts.current_changed.connect(self._doubt_chosen)
        self.source.pointed.connect(self._point)
        self.tree.key_pressed.connect(self._key)
        self.doubts.key_pressed.connect(self._key)
        self.panel.answered.connect(self.answer)
        self.panel.add_wanted.connect(self.add)
        self.panel.undo_wanted.connect(self.undo)
        self.panel.left.connect(self._back_to_list)

    def _back_to_list(self) -> None:
        if self._adding:
            self._adding = False
            self._path = self._path.rpartition(".")[0]
            self._show_panel()
        (self.doubts if self._doubt >= 0 else self.tree).setFocus()


def _new_item(path: str) -> Condition | Measure | Authority:
    """An empty thing of the list's kind."""
    name = path.split(".")[2]
    if name == "conditions":
        return Condition("", logic=Logic.MANUAL)
    return Measure("", "", "") if name == "measures" else Authority("", Act.APPROVE)
