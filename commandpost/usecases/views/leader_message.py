"""A leader's message ready to be looked at: the draft out of the record, and what may be in it."""

from __future__ import annotations

from commandpost.domain.entries.incident import Verification
from commandpost.domain.hazards import HAZARDS
from commandpost.domain.ids import Id
from commandpost.domain.incident import Incident
from commandpost.domain.leader_message import LENGTH, Part, fitting
from commandpost.domain.metrics import number_text
from commandpost.domain.records import dataclass
from commandpost.domain.response_decisions import hazard_title
from commandpost.domain.times import Instant, civil
from commandpost.domain.upward import Sent
from commandpost.host.text import text
from commandpost.usecases.desk import Desk
from commandpost.usecases.leader_messages import finding_words, message_findings
from commandpost.usecases.reporting import carried, leaving, pinned_rules
from commandpost.usecases.situations import responses_of
from commandpost.usecases.views.agreed import agreed_brief, differing_words, figure_name
from commandpost.usecases.views.incident_screen import incident_screen
from commandpost.usecases.views.places import Hint, people_hints

ZH = "zh_CN"


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom the message may go to: the post they are told under, and who holds it tonight."""

    post: str
    person: str


@dataclass(frozen=True, slots=True)
class MessageDraft:
    """The text, its greatest length with where that stands, the readers, what was sent before.

    ``differs`` is what changed since the figures were agreed: the text has the agreed ones.
    """

    words: str
    most: int
    source: str
    readers: tuple[Reader, ...]
    approved_by: str
    sent: tuple[Sent, ...]
    people: tuple[Hint, ...]
    differs: str


@dataclass(frozen=True, slots=True)
class MessageLook:
    """What the words may not say, and the figures their readers will hold."""

    findings: str
    figures: str


def message_draft(desk: Desk, incident: Id) -> MessageDraft:
    """The gravest of the record, within the form's length."""
    found = desk.incident(incident)
    most, source = message_limit(desk, found)
    agreed = found.upward.agreed
    return MessageDraft(
        words="".join(part.text for part in message_parts(desk, found, most)),
        most=most,
        source=source,
        readers=message_readers(desk, incident),
        approved_by=agreed.approved_by if agreed is not None else "",
        sent=found.upward.messages,
        people=people_hints(desk),
        differs=differing_words(agreed_brief(desk, found)),
    )


def message_limit(desk: Desk, found: Incident) -> tuple[int, str]:
    """The greatest length that the rules of the incident's day allow, and where that stands."""
    form = pinned_rules(desk, found).profile.form("message")
    most = form.max_characters if form is not None and form.max_characters else LENGTH
    return most, form.source if form is not None else ""


def message_parts(desk: Desk, found: Incident, most: int) -> tuple[Part, ...]:
    """The message piece by piece, each with what stands behind it; on screen and on paper alike."""
    parts = [
        _figures(desk, found),
        *_responses(desk, found),
        *_doing(found),
        Part(text("message.pending", ZH), ("#deadlines",)),
    ]
    return fitting(_head(desk, found), parts, _sign_off(desk), most)


def message_readers(desk: Desk, incident: Id) -> tuple[Reader, ...]:
    """The leaders on the strip."""
    return tuple(
        Reader(row.step.title, row.step.person)
        for row in incident_screen(desk, incident).strip
        if not row.step.recipient
    )


def message_look(desk: Desk, incident: Id, words: str) -> MessageLook:
    """The words as they stand in the box now."""
    cells, _, _ = leaving(desk, desk.incident(incident))
    told = carried(desk, cells, words)
    return MessageLook(
        finding_words(message_findings(desk, incident, words)),
        text("agreed.comma").join(f"{figure_name(c.metric)} {number_text(c.value)}" for c in told),
    )


def _head(desk: Desk, found: Incident) -> Part:
    offset = desk.profile().offset
    place = found.place
    if found.township and found.township not in place:
        place = f"{found.township}{place}"
    head = text(
        "message.head",
        ZH,
        region=desk.profile().region,
        time=_moment(found.occurred_at or found.heard_at, offset),
        place=place,
        hazard=HAZARDS[found.hazard].zh,
    )
    unsure = "" if found.verification is Verification.TRUE else text("message.unverified", ZH)
    return Part(head + unsure, ("#incident",))


def _figures(desk: Desk, found: Incident) -> Part:
    cells, stand, by = leaving(desk, found)
    if not cells:
        return Part("", ("#figures",))
    catalogue = desk.catalogue()
    figures = "、".join(
        f"{figure_name(c.metric, ZH)}{number_text(c.value)}{catalogue[c.metric].unit}"
        for c in cells
        if c.metric in catalogue
    )
    key = "message.figures" if by else "message.figures_bare"
    time = _moment(stand, desk.profile().offset)
    agreed = found.upward.agreed
    behind = ("#figures", agreed.entry) if agreed is not None else ("#figures",)
    return Part(text(key, ZH, figures=figures, time=time, approved_by=by), behind)


def _responses(desk: Desk, found: Incident) -> list[Part]:
    return [
        Part(
            text("message.response", ZH, title=hazard_title(r), level=r.level.numeral),
            ("#responses",),
        )
        for r in responses_of(desk, found)
        if r.running
    ]


def _doing(found: Incident) -> list[Part]:
    """Who commands, and what was ordered last."""
    told = []
    if found.commander is not None:
        words = text("message.commander", ZH, person=found.commander.person)
        told.append(Part(words, ("#commander",)))
    orders = [t for t in found.told if t.instruction]
    if orders:
        last = orders[-1]
        words = last.instruction.strip().rstrip("。")
        told.append(Part(text("message.order", ZH, person=last.person, words=words), (last.entry,)))
    return told


def _sign_off(desk: Desk) -> Part:
    return Part(text("message.sign_off", ZH, unit=desk.profile().unit), ("#station",))


def _moment(at: Instant, offset: int) -> str:
    """``23日2时10分``: the reader knows the month."""
    when = civil(at, offset)
    return f"{when.day}日{when.hour}时{when.minute:02d}分"
