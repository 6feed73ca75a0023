"""What every paper has round its text: head, people, addressees, moment; and what was asked for."""

from __future__ import annotations

from dataclasses import fields
from typing import Protocol

from commandpost.domain.records import dataclass
from commandpost.domain.times import CHINA_OFFSET, Instant


@dataclass(frozen=True, slots=True)
class Letterhead:
    """The station's own head: what stands red at the top, who issues, whom to call back."""

    title: str
    issuer: str
    office: str = ""
    region: str = ""
    phone: str = ""
    copies: int | None = None


@dataclass(frozen=True, slots=True)
class Signatories:
    """拟稿 核稿 签发, by name as the station's profile and the officer give them.

    ``acting_for`` authorised the signer (授权代签). ``wanted`` are the posts that may sign, named
    only when the signer is known to hold none of them.
    """

    drafter: str
    checker: str
    signer: str
    acting_for: str = ""
    wanted: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Correction:
    """更正: the paper that is put right, and what was wrong in it."""

    serial: str
    title: str
    issued_at: Instant
    wrong: str


@dataclass(frozen=True, slots=True)
class PaperFrame:
    """Round the text of a paper. ``line`` is the reporting line it is for (``government``,
    ``department`` or empty); ``wording`` are the station's own words for the paper's fixed ones,
    ``at_most`` the characters its text may have.
    """

    paper: str
    serial: str
    letterhead: Letterhead
    signatories: Signatories
    taken_at: Instant
    recipients: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    urgency: str = ""
    line: str = ""
    offset: int = CHINA_OFFSET
    drill: bool = False
    wording: tuple[tuple[str, str], ...] = ()
    at_most: int | None = None
    corrects: Correction | None = None


class PaperMatter(Protocol):
    """Everything one paper may say, frozen: no report asks anything else."""

    @property
    def frame(self) -> PaperFrame:
        """What stands round it."""
        ...


@dataclass(frozen=True, slots=True)
class PaperRequest:
    """What the officer decides about a paper before it is drawn up.

    Empty names and addressees are the station's; ``typed`` holds the kind's other fields by name.
    ``corrects`` is the paper it puts right (更正), ``wrong`` what was wrong in that.
    """

    paper: str = "first_report"
    signer: str = ""
    checker: str = ""
    approved_by: str = ""
    urgency: str = ""
    trend: str = ""
    needs: str = ""
    line: str = ""
    recipients: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    typed: tuple[tuple[str, str], ...] = ()
    corrects: str = ""
    wrong: str = ""

    def said(self, field: str) -> str:
        """What was typed in a field of the kind, without blanks round it."""
        if field in ("trend", "needs"):
            return str(getattr(self, field)).strip()
        return dict(self.typed).get(field, "").strip()


@dataclass(frozen=True, slots=True)
class PaperEdit:
    """The officer's words over a drafted passage; ``drafted`` is what stood there then."""

    key: str
    drafted: str
    text: str


@dataclass(frozen=True, slots=True)
class PaperSettings:
    """How a station writes a kind of paper, for a line or (empty) for both.

    Empty fields are the station's general ones. ``wording`` replaces fixed words by their key in
    the paper's word file; ``at_most`` is a limit of characters; ``number`` is a serial's style and
    ``may_sign`` the posts whose holders sign it.
    """

    paper: str
    line: str = ""
    head: str = ""
    recipients: tuple[str, ...] = ()
    copies_to: tuple[str, ...] = ()
    checker: str = ""
    signer: str = ""
    at_most: int | None = None
    wording: tuple[tuple[str, str], ...] = ()
    number: str = ""
    may_sign: tuple[str, ...] = ()

    @property
    def empty(self) -> bool:
        """Whether it says nothing of its own."""
        return self == PaperSettings(self.paper, self.line)


def settings_of(found: tuple[PaperSettings, ...], paper: str, line: str) -> PaperSettings:
    """How a paper is written for a line: what the line says itself, the rest as for both lines."""
    both = own_settings(found, paper, "")
    if not line:
        return both
    own = own_settings(found, paper, line)
    said = {
        field.name: getattr(own, field.name) or getattr(both, field.name) for field in fields(own)
    }
    return PaperSettings(
        **said | {"wording": tuple({**dict(both.wording), **dict(own.wording)}.items())}
    )


def own_settings(found: tuple[PaperSettings, ...], paper: str, line: str) -> PaperSettings:
    """What is said for exactly that paper and line; empty where nothing is."""
    for one in found:
        if one.paper == paper and one.line == line:
            return one
    return PaperSettings(paper, line)
