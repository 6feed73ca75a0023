"""Entries of a roll call (抽查点名): whom the lot chose, and how each answered."""

from __future__ import annotations

from enum import Enum

from commandpost.domain.entries.entry import entry_kind
from commandpost.domain.records import dataclass


class Presence(Enum):
    """在岗 替岗 未接 脱岗 号码有误."""

    PRESENT = "present"
    STAND_IN = "stand_in"
    NO_ANSWER = "no_answer"
    ABSENT = "absent"
    WRONG_NUMBER = "wrong_number"


@dataclass(frozen=True, slots=True)
class RollPost:
    """A post to be called: the place, the post, and who should sit there."""

    key: str
    place: str
    post: str = ""
    person: str = ""


@entry_kind("roll.opened")
@dataclass(frozen=True, slots=True)
class RollOpened:
    """A roll call begins: all posts, or as many as the lot took out of ``drawn_from``."""

    title: str
    posts: tuple[RollPost, ...]
    drawn_from: int


@entry_kind("roll.answered", words="words")
@dataclass(frozen=True, slots=True)
class RollAnswered:
    """One call and its outcome; a second call to the same post adds to the first."""

    key: str
    place: str
    presence: Presence
    person: str = ""
    words: str = ""


@entry_kind("roll.closed", words="words")
@dataclass(frozen=True, slots=True)
class RollClosed:
    """The roll call is over: so many of so many were at their posts."""

    present: int
    called: int
    owed: int
    words: str = ""
