"""The desk: one station file, one clock, one operator. ``do`` changes, ``ask`` looks.

One thread owns a desk; the window reaches it through ``ui.bridge``, the command line and tests
call it directly (DESIGN 6, threads).
"""

from __future__ import annotations

import uuid
from collections.abc import Callable
from pathlib import Path
from typing import Concatenate, ParamSpec, TypeVar

from commandpost.domain.changes import Changes
from commandpost.domain.duty import Shift
from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.station import ClockJumped
from commandpost.domain.episode import Episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION, Id, Subject
from commandpost.domain.incident import Incident
from commandpost.domain.metrics import Catalogue
from commandpost.domain.records import dataclass
from commandpost.domain.response import Response
from commandpost.domain.station import StationProfile
from commandpost.domain.superior import Superior
from commandpost.domain.times import MINUTE, Clock, Instant
from commandpost.host.clock import SystemClock, since_boot
from commandpost.host.library import load_metrics
from commandpost.store.station_file import StationFile
from commandpost.usecases.sensing import sense

P = ParamSpec("P")
T = TypeVar("T")


def new_id() -> Id:
    """A globally unique id; made by the caller and carried in with the intent."""
    return Id(uuid.uuid4().hex)


@dataclass(frozen=True, slots=True)
class Operator:
    """Who is at the keyboard, and in which post."""

    name: str
    post: str = "值班员"


@dataclass(frozen=True, slots=True)
class Health:
    """What a quiet status line says only when something is wrong."""

    sidecar: str = ""
    replayed: int = 0


class Desk:
    """Store, clock and operator, and the two doors to them."""

    def __init__(
        self,
        folder: Path,
        *,
        clock: Clock | None = None,
        operator: Operator | None = None,
        sidecar: Path | None = None,
    ) -> None:
        self.clock: Clock = clock or SystemClock()
        self.store = StationFile(folder, new_id()[:12], sidecar=sidecar)
        self.operator = operator or Operator("")
        self._catalogue: Catalogue | None = None
        self._acting = False
        self._written: list[Entry] = []
        self._steady = (self.clock.now(), since_boot())
        if operator is None:
            try:
                self.operator = Operator(self._on_duty())
            except BaseException:
                self.store.close()  # or the next try would meet our own lock
                raise

    def _on_duty(self) -> str:
        """Who most likely sits here after a start: the shift's officer, else the profile's."""
        profile = self.find_profile()
        officer = profile.officer if profile is not None else ""
        return next((row.title for row in self.store.projections.board("shift")), officer)

    def close(self) -> None:
        """Let the file go."""
        self.store.close()

    def do(
        self, use_case: Callable[Concatenate[Desk, P], Changes], *args: P.args, **kwargs: P.kwargs
    ) -> Changes:
        """Run a use case as one transaction; when this returns, it is on disk."""
        before = self.operator, self._steady
        self._acting, self._written = True, []
        try:
            with self.store.action():
                self._note_clock_jump()
                changes = use_case(self, *args, **kwargs)
                changes |= sense(self, list(self._written))
        except BaseException:
            self.operator, self._steady = before
            raise
        finally:
            self._acting = False
        return changes

    def ask(
        self, question: Callable[Concatenate[Desk, P], T], *args: P.args, **kwargs: P.kwargs
    ) -> T:
        """Answer a question; it may change nothing."""
        return question(self, *args, **kwargs)

    def now(self) -> Instant:
        """The desk's present moment."""
        return self.clock.now()

    def append(
        self, subject: Subject, drafts: tuple[Draft, ...], intent: Id | None = None
    ) -> tuple[Entry, ...]:
        """Stamp drafts into the journal; only inside ``do``.

        ``intent`` becomes the first entry's id: a second submission of it is known by that.
        """
        if not self._acting:
            raise RuntimeError("entries are appended inside Desk.do only")
        ids = (intent or new_id(), *(new_id() for _ in drafts[1:]))
        entries = tuple(
            self.store.append(
                subject,
                draft,
                entry_id=entry_id,
                recorded_at=self.now(),
                operator=self.operator.name,
                post=self.operator.post,
            )
            for entry_id, draft in zip(ids, drafts, strict=False)
        )
        self._written += entries
        return entries

    def known(self, intent: Id) -> bool:
        """Whether that submission stands in the journal already: a second one adds nothing."""
        return self.store.journal.entry(intent) is not None

    def _note_clock_jump(self) -> None:
        """A wall clock that moved by more than a minute against the steady one is recorded."""
        wall, steady = self.now(), since_boot()
        if isinstance(self.clock, SystemClock):
            drift = (wall - self._steady[0]) - round((steady - self._steady[1]) * 1000)
            if abs(drift) > MINUTE:
                self.append(STATION, (Draft(wall, ClockJumped(drift)),))
        self._steady = (wall, steady)

    def catalogue(self) -> Catalogue:
        """The metrics all figures and triggers share."""
        if self._catalogue is None:
            self._catalogue = load_metrics()
        return self._catalogue

    def find_profile(self) -> StationProfile | None:
        """The station's profile, or None before the first start was answered."""
        return self.store.profile.get("station", StationProfile)

    def profile(self) -> StationProfile:
        """The station's profile; raises ``OperatorError`` before set-up."""
        profile = self.find_profile()
        if profile is None:
            raise OperatorError("station.not_set_up")
        return profile

    def health(self) -> Health:
        """What is wrong with this machine, if anything."""
        return Health(self.store.blackbox.failed, self.store.replayed)

    def find_incident(self, incident: Id) -> Incident | None:
        """The incident now, or None."""
        state = self.store.state(Subject("incident", incident))
        return state if isinstance(state, Incident) else None

    def incident(self, incident: Id) -> Incident:
        """The incident now; raises ``OperatorError`` when there is none."""
        found = self.find_incident(incident)
        if found is None:
            raise OperatorError("incident.unknown")
        return found

    def find_episode(self, episode: Id) -> Episode | None:
        """The episode now, or None."""
        state = self.store.state(Subject("episode", episode))
        return state if isinstance(state, Episode) else None

    def episode(self, episode: Id) -> Episode:
        """The episode now; raises ``OperatorError`` when there is none."""
        found = self.find_episode(episode)
        if found is None:
            raise OperatorError("episode.unknown")
        return found

    def find_response(self, response: Id) -> Response | None:
        """The response now, or None."""
        state = self.store.state(Subject("response", response))
        return state if isinstance(state, Response) else None

    def response(self, response: Id) -> Response:
        """The response now; raises ``OperatorError`` when there is none."""
        found = self.find_response(response)
        if found is None:
            raise OperatorError("response.unknown")
        return found

    def find_superior(self, superior: Id) -> Superior | None:
        """The superior's response now, or None."""
        state = self.store.state(Subject("superior", superior))
        return state if isinstance(state, Superior) else None

    def find_shift(self, shift: Id) -> Shift | None:
        """The shift now, or None."""
        state = self.store.state(Subject("shift", shift))
        return state if isinstance(state, Shift) else None
