"""印发: a number is taken, the paper is rendered elsewhere, and its bytes go on record."""

from __future__ import annotations

from hashlib import sha256

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.papers import PaperReserved
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper_decisions import DrawPaper, LetPaperLeave, ReplacePaper, decide
from commandpost.domain.paper_frame import PaperMatter
from commandpost.domain.paper_kinds import INCIDENT_REPORTS
from commandpost.domain.records import dataclass
from commandpost.domain.situation import Situation
from commandpost.domain.times import MINUTE, Instant
from commandpost.usecases.addressees import everyone
from commandpost.usecases.desk import Desk
from commandpost.usecases.notice_receipts import number_response, owed_already
from commandpost.usecases.paper_follow import follow_paper
from commandpost.usecases.paper_frames import next_serial, paper_kind
from commandpost.usecases.paper_life import (
    CHANGED,
    ensure_drawn,
    replace_paper,
    the_paper,
)
from commandpost.usecases.papers import Issue, issue_report, reserve_paper, reserved_serial
from commandpost.usecases.public_words import need_public_words
from commandpost.usecases.rendering import draft_text
from commandpost.usecases.signers import need_signing_rule


@dataclass(frozen=True, slots=True)
class Leaving:
    """A rendered paper ready to leave. ``words_sha256`` are its words, ``replaces`` the paper it
    puts right, with the reason; ``text`` is what it says, edits and all.
    """

    matter: PaperMatter
    pdf: bytes
    title: str
    words_sha256: str = ""
    channel: str = "written"
    replaces: Id | None = None
    reason: str = ""
    text: str = ""


def reserve_serial(desk: Desk, paper: Id, begins: DrawPaper | None = None) -> Changes:
    """Take the paper's number, before anything is rendered with it; a held one is kept."""
    if begins is not None:
        ensure_drawn(desk, paper, begins)
    drawn = the_paper(desk, paper).drawn
    if held_serial(desk, paper):
        return CHANGED
    about, kind = Subject.parse(drawn.about), paper_kind(drawn.paper)
    need_signing_rule(desk, kind, drawn.line)
    if kind.series == INCIDENT_REPORTS:
        correction = bool(drawn.corrects)
        return reserve_paper(desk, about.id, kind.key, drawn.line, correction=correction)
    reserved = PaperReserved(kind.key, kind.series, *next_serial(desk, kind))
    desk.append(Subject("paper", paper), (Draft(desk.now(), reserved),))
    return Changes.PAPERS


def held_serial(desk: Desk, paper: Id) -> str:
    """The number that was taken and not used yet, or an empty string."""
    state = the_paper(desk, paper)
    about, kind = Subject.parse(state.drawn.about), paper_kind(state.drawn.paper)
    if kind.series == INCIDENT_REPORTS:
        return reserved_serial(desk, about.id, kind.key)
    return state.reserved if state.left is None else ""


def issue_paper(desk: Desk, paper: Id, leaving: Leaving) -> Changes:
    """The bytes are kept and the entry holds their SHA-256; a report meets what it was owed for."""
    state, frame = the_paper(desk, paper), leaving.matter.frame
    now, digest = desk.now(), sha256(leaving.pdf).hexdigest()
    about, kind = Subject.parse(state.drawn.about), paper_kind(state.drawn.paper)
    need_signing_rule(desk, kind, state.drawn.line)
    if kind.public:
        need_public_words(desk, about, leaving.text or draft_text(leaving.matter))
    as_of, approved = figures_of(leaving.matter)
    intent = LetPaperLeave(
        serial=frame.serial,
        title=leaving.title,
        sha256=digest,
        size=len(leaving.pdf),
        signer=frame.signatories.signer,
        words_sha256=leaving.words_sha256,
        recipients=everyone(desk, frame.recipients),
        figures_as_of=as_of,
        figures_approved_by=approved,
        due_at=Instant(now + kind.receipts * MINUTE) if kind.receipts else None,
        owed_elsewhere=owed_already(desk, state),
    )
    drafts = decide(state, intent, now)
    changes = CHANGED
    if isinstance(leaving.matter, Situation):
        issue = Issue(leaving.matter, leaving.pdf, leaving.title, leaving.channel)
        changes |= issue_report(desk, about.id, issue)
    else:
        desk.store.papers.put(frame.serial, about, leaving.title, leaving.pdf, digest, now)
    desk.append(Subject("paper", paper), drafts)
    changes |= number_response(desk, state, frame.serial, frame.signatories.signer)
    changes |= follow_paper(desk, paper, about, leaving.matter, leaving.replaces)
    if leaving.replaces is not None:
        changes |= replace_paper(desk, leaving.replaces, ReplacePaper(frame.serial, leaving.reason))
    return changes


def figures_of(matter: PaperMatter) -> tuple[Instant | None, str]:
    """口径 of the figures a paper carries: as of when, approved by whom."""
    figures = getattr(matter, "figures", None)
    if figures is None:
        return None, ""
    return figures.as_of, figures.approved_by
