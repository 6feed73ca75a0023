"""Taking a warning or a call-out for its broadcast: approved words first, else the templates'."""

from __future__ import annotations

from dataclasses import replace

from commandpost.domain.broadcast_matter import BroadcastMatter, Spoken
from commandpost.domain.callout import Callout
from commandpost.domain.callout_book import Degree
from commandpost.domain.entries.callout import TextKind
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Subject
from commandpost.domain.paper_frame import PaperFrame, PaperRequest, settings_of
from commandpost.domain.warning import Warned
from commandpost.host.library import load_callout, load_warnings
from commandpost.usecases.callouts import the_callout
from commandpost.usecases.desk import Desk
from commandpost.usecases.paper_frames import frame_of
from commandpost.usecases.views.callout_text import NEARBY, draft_text, in_short, minute_of
from commandpost.usecases.warnings import find_warning

DEGREES = {
    "解除": Degree.LIFTED,
    "立即": Degree.MOVE,
    "准备": Degree.READY,
    "注意": Degree.WATCH,
}
"""A word of the officer's 播发程度 and what it means; nothing said is 注意防范."""


def take(desk: Desk, about: Subject, request: PaperRequest, serial: str) -> BroadcastMatter:
    """What may be read out now."""
    if about.kind == "callout":
        return _of_callout(desk, the_callout(desk, about.id), request, serial)
    warned = find_warning(desk, about.id)
    if warned is None:
        raise OperatorError("warning.unknown")
    return _of_warning(desk, warned, request, serial)


def _frame(desk: Desk, request: PaperRequest, serial: str, area: tuple[str, ...]) -> PaperFrame:
    """It goes to the townships that read it out, unless others are named."""
    own = settings_of(desk.profile().papers, request.paper, request.line)
    to = request.recipients or own.recipients or area
    return replace(frame_of(desk, request, serial), recipients=to)


def _degree(request: PaperRequest) -> Degree:
    said = request.said("degree")
    return next((degree for word, degree in DEGREES.items() if word in said), Degree.WATCH)


def _of_callout(desk: Desk, found: Callout, request: PaperRequest, serial: str) -> BroadcastMatter:
    def spoken(kind: TextKind) -> Spoken:
        made = draft_text(desk, found.id, kind, _degree(request))
        approved = [text for text in found.texts if text.kind is kind]
        if approved and not request.said("degree"):
            return Spoken(approved[-1].words, made.limit, approved[-1].approval)
        return Spoken(_advised(made.words, request), made.limit)

    return BroadcastMatter(
        frame=_frame(desk, request, serial, found.area),
        title="",
        area=found.area,
        until=None,
        loudspeaker=spoken(TextKind.LOUDSPEAKER),
        release=spoken(TextKind.RELEASE),
        cancelled=_degree(request) is Degree.LIFTED,
    )


def _of_warning(desk: Desk, warned: Warned, request: PaperRequest, serial: str) -> BroadcastMatter:
    """The release's own 警示事项 and 措施 in the frames of a call-out, else the template's."""
    now, profile, book = warned.now, desk.profile(), load_callout()
    degree = _degree(request) if warned.open else Degree.LIFTED
    kind = next((k for k in load_warnings().kinds if k.key == now.warning), None)
    hazard = kind.hazards[0] if kind and kind.hazards else ""
    template = book.template(hazard, degree)
    name = f"{warned.title}信号" if not warned.title.endswith("信号") else warned.title
    issued = f"{now.issuer}已发布{name}。" if warned.open else f"{now.issuer}已解除{name}。"
    caution = f"{now.caution.strip('。；，')}。" if now.caution and warned.open else ""
    advice = now.measures if warned.open and degree is Degree.WATCH else ""
    places = {
        "place": in_short(now.area, profile.region),
        "issuer": profile.unit,
        "time": minute_of(desk.now(), profile.offset),
        "shelter": NEARBY,
        "phone": profile.phone,
        "what": f"{issued}{caution}",
        "do": f"{advice.strip('。；，')}。" if advice else template.do,
    }

    def spoken(text: TextKind) -> Spoken:
        words = book.framed(text, degree, places)
        return Spoken(_advised(words, request), book.limit(text).characters)

    return BroadcastMatter(
        frame=_frame(desk, request, serial, now.area),
        title=warned.title,
        area=now.area,
        until=now.until if warned.open else None,
        loudspeaker=spoken(TextKind.LOUDSPEAKER),
        release=spoken(TextKind.RELEASE),
        cancelled=not warned.open or degree is Degree.LIFTED,
    )


def _advised(words: str, request: PaperRequest) -> str:
    advice = request.said("advice")
    if not advice:
        return words
    return f"{words}{advice}" if advice[-1] in "。！" else f"{words}{advice}。"
