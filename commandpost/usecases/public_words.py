"""What the public reads is looked through before it leaves: no callers, no numbers of ours."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.public_matter import unsayable
from commandpost.domain.roster import Person
from commandpost.usecases.desk import Desk
from commandpost.usecases.leader_messages import finding_words, identities


def need_public_words(desk: Desk, about: Subject, words: str) -> None:
    """Refuse words that name a caller, give one of our telephone numbers, or say what is secret."""
    people = identities(desk, about.id) if about.kind == "incident" else ()
    found = unsayable(words, people, _phones(desk))
    if found:
        raise OperatorError("paper.public_may_not_say", words=finding_words(found))


def _phones(desk: Desk) -> tuple[str, ...]:
    """The station's own numbers and everybody's on the roster."""
    station = desk.profile()
    known = [station.phone, *(step.phone for step in station.strip)]
    known += [phone for person in desk.store.roster.all(Person) for phone in person.phones]
    return tuple(phone for phone in dict.fromkeys(known) if phone.strip())
