"""Numbers by name: whom a paper names as a unit, team or person, and what to dial for it."""

from __future__ import annotations

from commandpost.domain.roster import Person, Team, Unit
from commandpost.usecases.desk import Desk

_MOST = 2
"""So many numbers of one name go on paper."""


class PhoneBook:
    """The roster read once: units by name, then people who are still there, then teams."""

    def __init__(self, desk: Desk) -> None:
        self._teams = {team.name: team for team in desk.store.roster.all(Team)}
        self._numbers: dict[str, tuple[str, ...]] = {}
        for team in self._teams.values():
            self._add(team.name, team.phone.split("、"))
        for person in desk.store.roster.all(Person):
            if person.active:
                self._add(person.name, person.phones)
        for unit in desk.store.roster.all(Unit):
            self._add(unit.name, unit.phone.split("、"))

    def _add(self, name: str, numbers: tuple[str, ...] | list[str]) -> None:
        told = tuple(number.strip() for number in numbers if number.strip())
        if name and told:
            self._numbers[name] = told[:_MOST]

    def numbers(self, name: str) -> tuple[str, ...]:
        """What to dial for that name; none for an unknown one."""
        return self._numbers.get(name.strip(), ())

    def team(self, name: str) -> Team | None:
        """The roster's team of that name."""
        return self._teams.get(name.strip())
