"""Which form shows which part of a plan; each kind of form is made once and used again."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from commandpost.domain.plan import (
    Authority,
    CommandBody,
    Group,
    LevelDefinition,
    Measure,
    PlanDeadline,
    PlanKind,
)
from commandpost.domain.triggers import Condition
from commandpost.ui.plan_forms.conditions import ConditionForm
from commandpost.ui.plan_forms.levels import AuthorityForm, LevelForm
from commandpost.ui.plan_forms.measures import DeadlineForm, MeasureForm
from commandpost.ui.plan_forms.organisation import BodyForm, GroupForm
from commandpost.ui.plan_forms.particulars import HazardsForm, KindForm, WordsForm

if TYPE_CHECKING:
    from collections.abc import Callable

    from commandpost.domain.metrics import Catalogue
    from commandpost.ui.plan_forms.form import ValueForm


class Forms:
    """The forms of one window."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._made: dict[str, ValueForm] = {}
        self._makers: dict[type, Callable[[], ValueForm]] = {
            Condition: lambda: ConditionForm(catalogue),
            Measure: MeasureForm,
            PlanDeadline: DeadlineForm,
            LevelDefinition: LevelForm,
            Authority: AuthorityForm,
            CommandBody: BodyForm,
            Group: GroupForm,
            PlanKind: KindForm,
        }

    def of(self, path: str, value: Any) -> ValueForm:
        """The form for the finding at that path."""
        if path == "hazards":
            return self._form("hazards", HazardsForm)
        maker = self._makers.get(type(value))
        if maker is None:
            return self._form("words", WordsForm)
        return self._form(type(value).__name__, maker)

    def _form(self, name: str, make: Callable[[], ValueForm]) -> ValueForm:
        if name not in self._made:
            self._made[name] = make()
            self._made[name].setObjectName(f"form_{name}")
        return self._made[name]
