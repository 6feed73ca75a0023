"""From what stands in the call form to what recognition would carry into its fields."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from commandpost.domain.call_names import (
    PERSON,
    TEAM,
    TOWNSHIP,
    VILLAGE,
    Known,
    find_known,
    places_meant,
)
from commandpost.domain.call_words import Found, recognise
from commandpost.domain.hazards import HAZARDS
from commandpost.host.numerals import whole
from commandpost.host.text import language
from commandpost.ui.language import QT_TRANSLATE_NOOP
from commandpost.ui.pages.call.carried import Carry
from commandpost.ui.pages.call.details import detail_name
from commandpost.ui.pages.call.figures import figure_name

if TYPE_CHECKING:
    from commandpost.ui.pages.call.carried import Carried
    from commandpost.ui.pages.call.targets import Targets


KIND = QT_TRANSLATE_NOOP("CallReading", "Kind")
CONTACT = QT_TRANSLATE_NOOP("CallReading", "Contact")
WHERE = QT_TRANSLATE_NOOP("CallReading", "Where")
CALLER = QT_TRANSLATE_NOOP("CallReading", "Caller")


def hazard_name(key: str) -> str:
    """The kind of event in the language of the window."""
    return HAZARDS[key].zh if language() == "zh_CN" else HAZARDS[key].en


class Reading:
    """Reads the form's words against the names the station knows."""

    def __init__(self, targets: Targets, carried: Carried) -> None:
        self._targets = targets
        self._carried = carried
        self.known: tuple[Known, ...] = ()
        self._place: Carry | None = None

    def clear(self) -> None:
        """A new call."""
        self._place = None

    def read(self, what: str, *, place_done: bool, caller_done: bool) -> tuple[Carry, ...]:
        """Everything said; ``place_done``: the place line was left, it may be carried over."""
        told = [
            carry
            for found in recognise(what, whole, self._of(PERSON, TEAM))
            if (carry := self._carry(found, what)) is not None
        ]
        return (*self._caller(caller_done), *self._where(what, place_done), *told)

    def _of(self, *kinds: str) -> tuple[Known, ...]:
        return tuple(known for known in self.known if known.kind in kinds)

    # ---- the words of the call ----

    def _carry(self, found: Found, what: str) -> Carry | None:
        words = found.words(what)
        if found.kind == "figure":
            field = f"figure.{found.key}"
            values = found.choices or ((found.value,) if found.value else ())
            ways = tuple(((field, value),) for value in values)
            name = figure_name(found.key)
            return Carry(field, name, words, ways, found.sure, field)
        if found.kind == "detail":
            field = f"detail.{found.key}"
            name = detail_name(found.key)
            return Carry(field, name, words, (((field, found.value),),), found.sure)
        if found.kind == "hazard":
            keys = found.choices or (found.value,)
            ways = tuple((("hazard", key),) for key in keys)
            return Carry(
                "hazard",
                _tr(KIND),
                words,
                ways,
                found.sure,
            )
        return self._contact(found, words)

    def _contact(self, found: Found, words: str) -> Carry | None:
        """People, teams and numbers are offered only: who stands on the scene is not known."""
        if found.kind == "phone":
            if found.value == self._targets.text("caller_phone"):
                return None
            way: tuple[tuple[str, str], ...] = (("contact_phone", found.value),)
            return Carry("contact_phone", _tr(CONTACT), words, (way,), sure=False, private=True)
        phone = next((k.phone for k in self.known if k.name == found.value and k.phone), "")
        way = (("contact_name", found.value), *((("contact_phone", phone),) if phone else ()))
        return Carry(
            f"contact/{found.value}", _tr(CONTACT), words, (way,), sure=False, private=True
        )

    # ---- where ----

    def _where(self, what: str, done: bool) -> tuple[Carry, ...]:
        typed = self._targets.text("place")
        if self._place is not None and self._carried.is_taken("place"):
            left = {dict(way)["place"] for way in self._place.ways}
            if any(typed.startswith(rest) for rest in left if rest) or typed in left:
                return (self._place,)
        meant = places_meant(typed, self._of(TOWNSHIP), self._of(VILLAGE))
        ways = tuple(
            (
                ("township", p.township),
                ("village", p.village),
                ("place", p.rest or ("" if p.village else p.township)),
            )
            for p in meant
            if typed not in (p.township, p.village)
        )
        if ways:
            sure = done and len(ways) == 1
            name = _tr(WHERE)
            self._place = Carry("place", name, typed, ways, sure, source="place")
        elif self._place is not None and not self._carried.is_taken("place"):
            self._place = None
        if self._place is not None:
            return (self._place,)
        return self._named(what)

    def _named(self, what: str) -> tuple[Carry, ...]:
        """A township or village standing in the words of the call."""
        towns = [k for _, _, k in find_known(what, self._of(TOWNSHIP))]
        named = [k for _, _, k in find_known(what, self._of(VILLAGE))]
        if not (towns or named):
            return ()
        town = towns[0].name if towns else self._targets.text("township")
        village = named[0].name if named else ""
        homes = [v.about for v in self._of(VILLAGE) if v.name == village]
        if not village or town in homes:
            homes = [town]
        elif towns:  # no village of that name lies there: only the township is certain
            village, homes = "", [town]
        ways = tuple((("township", home), ("village", village)) for home in homes)
        words = "".join(k.name for k in (*towns[:1], *named[:1]))
        return (Carry("where", _tr(WHERE), words, ways, len(ways) == 1),)

    # ---- who ----

    def _caller(self, done: bool) -> tuple[Carry, ...]:
        """A number or a name of the roster brings the rest along; two of one name are a choice."""
        phone, name = self._targets.text("caller_phone"), self._targets.text("caller_name")
        people = self._of(PERSON)
        title = _tr(CALLER)
        by_name = self._carried.is_taken("caller_by_name")
        digits = "".join(c for c in phone if c.isdigit())
        known = [k for k in people if k.phone and k.phone.replace("-", "") == digits]
        if known and not by_name:
            ways = tuple((("caller_name", k.name), ("caller_unit", k.about)) for k in known)
            return (Carry("caller_by_phone", title, phone, ways, len(ways) == 1, private=True),)
        if done or by_name:
            known = [k for k in people if k.name == name.strip()]
            ways = tuple((("caller_unit", k.about), ("caller_phone", k.phone)) for k in known)
            if ways:  # somebody of that name: offered, for the number may be another's
                return (Carry("caller_by_name", title, name, ways, sure=False, private=True),)
        return ()


def _tr(source: str) -> str:
    return QCoreApplication.translate("CallReading", source)
