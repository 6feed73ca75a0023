"""This station: letterhead, people, strip and rules on one sheet, saved as one entry."""

from __future__ import annotations

from dataclasses import asdict, replace
from functools import partial
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from commandpost.domain.station import (
    Role,
    StationProfile,
    StripStep,
    default_rules,
    default_strip,
    with_defaults,
)
from commandpost.ui.pages.call.draft import DraftKeeper
from commandpost.ui.pages.settings.head_preview import HeadPreview
from commandpost.ui.pages.settings.identity import Identity
from commandpost.ui.pages.settings.other_rules import may_leave
from commandpost.ui.pages.settings.papers_head import PapersHead
from commandpost.ui.pages.settings.rules import RulesPart
from commandpost.ui.pages.settings.strip import StripEditor
from commandpost.ui.widgets.labels import set_invalid
from commandpost.ui.widgets.scrolled import scrolled
from commandpost.usecases.station import configure_station, install_library
from commandpost.usecases.views.station_sheet import station_sheet

if TYPE_CHECKING:
    from commandpost.domain.changes import Changes
    from commandpost.domain.errors import OperatorError
    from commandpost.ui.context import Context
    from commandpost.usecases.views.station_sheet import StationSheet


WIDEST = 1240
LISTS = ("recipients", "copies_to", "equipment")


class StationPart(QWidget):
    """Shows what the papers will look like while one types; Ctrl+S makes it one entry."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.context = context
        self._sheet: StationSheet | None = None
        self._begun: StationProfile | None = None
        self._draft: StationProfile | None = None
        self._looked = self._filling = self._saving = False
        self._invalid: QWidget | None = None
        self.preview = HeadPreview()
        self.identity = Identity()
        self.papers = PapersHead()
        self.strip = StripEditor()
        self.rules = RulesPart(context.look)
        self.keeper = DraftKeeper(context.bridge, "settings.station", self._to_keep, self)
        self._arrange()
        self._connect()

    @property
    def unsaved(self) -> bool:
        """Whether something was changed and not saved."""
        return self._begun is not None and self.typed() != self._begun

    def refresh(self) -> None:
        """Ask how the station stands; the first time also for what was typed and never saved."""
        if not self._looked:
            self._looked = True
            self.keeper.look()
        self.context.bridge.ask(station_sheet, then=self._take)

    def keep(self) -> None:
        """The page is left."""
        self.keeper.keep()

    def typed(self) -> StationProfile:
        """The station as the form has it; what stands in no field stays as it is."""
        assert self._sheet is not None
        return replace(
            self._sheet.station,
            **self.identity.values(),
            **self.papers.values(),
            **self.rules.values(),
            strip=self.strip.steps,
        )

    def save(self) -> None:
        """One entry with everything, or the refusal and the field it means."""
        if self._sheet is None or self._saving:
            return
        self.identity.resolve()
        self.papers.resolve()
        typed = self.typed()
        wanted = with_defaults(typed)
        if wanted == self._sheet.station:
            self.context.messages.inform(self.tr("Nothing was changed."))
            return
        sheet, messages = self._sheet, self.context.messages
        if not may_leave(self, messages, sheet.rules, sheet.station.profile, wanted.profile):
            return
        self._saving = True
        self.keeper.pause()
        self.context.bridge.do(
            configure_station, wanted, then=partial(self._saved, typed), failed=self._refused
        )

    def add_step(self) -> None:
        """Another call, in sight."""
        self.strip.add()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
        here = self.strip.focusWidget()
        if here is not None:
            self._area.ensureWidgetVisible(here)

    def discard(self) -> None:
        """Back to what is saved."""
        if self._sheet is not None and self.unsaved:
            self._show(self._sheet.station)
            self.keeper.drop()

    def _take(self, sheet: StationSheet | None) -> None:
        untouched = not self.unsaved
        self._sheet = sheet
        self.setEnabled(sheet is not None)
        if sheet is None:
            return
        self.identity.offer(sheet.people)
        self.papers.offer(sheet.people)
        if untouched:
            self._show(sheet.station)
        if self._draft is not None:
            draft, self._draft = self._draft, None
            self._fill(draft)
        self._tell()

    def _show(self, station: StationProfile) -> None:
        self._fill(station)
        self._begun = self.typed()
        self._point_at(None)
        self._tell()

    def _fill(self, station: StationProfile) -> None:
        assert self._sheet is not None
        self._filling = True
        self.identity.take(station)
        self.papers.take(station)
        self.rules.take(station, self._sheet.rules)
        self.strip.take(station.strip)
        self._offer()
        self._filling = False

    def _offer(self) -> None:
        rules = self.rules.chosen
        people = self._sheet.people if self._sheet is not None else ()
        self.strip.offer(rules.recipients if rules else (), people)

    def _edited(self) -> None:
        if self._filling or self._sheet is None:
            return
        self._point_at(None)
        self._tell()
        self.keeper.touch()

    def _tell(self) -> None:
        sheet, rules = self._sheet, self.rules.chosen
        if sheet is None:
            return
        station = with_defaults(self.typed())
        self.papers.follow(station.region)
        serial = rules.serial(station.serial_prefix, sheet.year, sheet.number) if rules else ""
        self.preview.show_head(station, serial)
        self.preview.say_unsaved(self.unsaved)

    def _saved(self, typed: StationProfile, _: Changes) -> None:
        self._saving = False
        other_role = self._sheet is not None and typed.role is not self._sheet.station.role
        self._begun = None if self.typed() == typed else with_defaults(typed)
        self.keeper.drop()
        if other_role:
            self.context.bridge.do(install_library)
        self.context.messages.inform(
            self.tr("Saved. Running incidents keep the rules of their day.")
        )
        self.refresh()

    def _refused(self, error: OperatorError) -> None:
        self._saving = False
        self.keeper.touch()
        self.context.messages.refuse(error)
        fields: dict[str, QWidget] = {
            "station.needs_name": self.identity.name,
            "station.needs_unit": self.identity.unit,
            "station.needs_region": self.identity.region,
        }
        if error.key == "station.step_needs_title":
            self._point_at(self.strip.nobody())
        else:
            self._point_at(fields.get(error.key))

    def _point_at(self, field: QWidget | None) -> None:
        if self._invalid is not None and isValid(self._invalid):
            set_invalid(self._invalid, False)
        self._invalid = field
        if field is not None:
            set_invalid(field, True)
            field.setFocus()
            self._area.ensureWidgetVisible(field)

    def _role_chosen(self, role: Role) -> None:
        self.rules.choose(default_rules(role))

    def _standard_strip(self) -> None:
        self.strip.take(default_strip(self.identity.values()["role"]))

    def _rules_edited(self) -> None:
        self._offer()
        self._edited()

    def _to_keep(self) -> dict[str, Any]:
        if self._sheet is None or not self.unsaved:
            return {}
        typed = self.typed()
        return {**asdict(typed), "role": typed.role.value}

    def _found(self, body: dict[str, Any], _: object) -> None:
        try:
            strip = tuple(StripStep(**step) for step in body["strip"])
            lists = {name: tuple(body[name]) for name in LISTS if name in body}
            known = {**body, **lists, "role": Role(body["role"]), "strip": strip}
            self._draft = StationProfile(**known)
        except (KeyError, TypeError, ValueError):  # kept by another version of the program
            self.keeper.drop()

    def _measure(self) -> None:
        self._body.setMaximumWidth(self.context.look.px(WIDEST))
        self.identity.measure()
        self.papers.measure()
        self.rules.measure()

    def _arrange(self) -> None:
        self._body = QWidget()
        column = QVBoxLayout(self._body)
        column.setContentsMargins(0, 0, 8, 12)
        column.setSpacing(12)
        top = QHBoxLayout()
        top.setSpacing(12)
        top.addWidget(self.identity, 1)
        top.addWidget(self.papers, 1)
        column.addLayout(top)
        column.addWidget(self.strip)
        column.addWidget(self.rules)
        column.addStretch()
        self._area = scrolled(self._body)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 12, 0, 0)
        whole.setSpacing(12)
        whole.addWidget(self.preview)
        whole.addWidget(self._area, 1)
        self.preview.say_unsaved(False)
        self._measure()

    def _connect(self) -> None:
        self.preview.save.clicked.connect(self.save)
        self.preview.discard.clicked.connect(self.discard)
        self.identity.edited.connect(self._edited)
        self.identity.role_chosen.connect(self._role_chosen)
        self.papers.edited.connect(self._edited)
        self.strip.edited.connect(self._edited)
        self.strip.standard_wanted.connect(self._standard_strip)
        self.rules.edited.connect(self._rules_edited)
        self.keeper.found.connect(self._found)
        self.context.look.changed.connect(self._measure)
