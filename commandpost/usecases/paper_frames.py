"""What stands round a paper's text: the station's head, people and addressees, and its number."""

from __future__ import annotations

from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.paper import PaperState
from commandpost.domain.paper_frame import (
    Correction,
    Letterhead,
    PaperFrame,
    PaperRequest,
    own_settings,
    settings_of,
)
from commandpost.domain.paper_kinds import KINDS, PaperKind
from commandpost.domain.reporting import Profile, ReportForm
from commandpost.domain.secrecy import refuse_secrecy_in_head, refuse_secrecy_mark
from commandpost.domain.station import StationProfile
from commandpost.domain.times import civil
from commandpost.usecases.desk import Desk
from commandpost.usecases.signers import signatories


def letterhead(station: StationProfile) -> Letterhead:
    """The station's own head for its papers."""
    return Letterhead(
        title=station.head_title or f"{station.region}突发事件信息专报",
        issuer=station.unit,
        office=station.name.removeprefix(station.unit),
        region=station.region,
        phone=station.phone,
    )


def frame_of(desk: Desk, request: PaperRequest, serial: str = "") -> PaperFrame:
    """The frame of a paper as the station writes that kind, with what the officer chose."""
    return station_frame(desk, desk.profile(), request, serial)


def station_frame(
    desk: Desk, station: StationProfile, request: PaperRequest, serial: str = ""
) -> PaperFrame:
    """The frame as that station, which may be half edited, would write it."""
    own = settings_of(station.papers, request.paper, request.line)
    form = _form(desk, station, request.line)
    head = _headed(letterhead(station), own.head or _head_of(form, station))
    refuse_secrecy_mark(request.urgency)
    refuse_secrecy_in_head(head.title, serial)
    return PaperFrame(
        paper=request.paper,
        serial=serial,
        letterhead=head,
        signatories=signatories(desk, station, request),
        taken_at=desk.now(),
        recipients=request.recipients or own.recipients or station.recipients,
        copies_to=request.copies_to or own.copies_to or station.copies_to,
        urgency=request.urgency,
        line=request.line,
        offset=station.offset,
        wording=own.wording,
        at_most=own.at_most or (form.max_characters if form is not None else None),
        corrects=_correction(desk, request),
    )


def _form(desk: Desk, station: StationProfile, line: str) -> ReportForm | None:
    """The form that the rules in force name for a reporting line."""
    if not line:
        return None
    _, rules = desk.store.documents.in_force(Profile, station.profile)
    return rules.form(line)


def _head_of(form: ReportForm | None, station: StationProfile) -> str:
    """The red head of a line's form under the region's name; the form may name its own."""
    if form is None or not form.title:
        return ""
    return form.title if station.region in form.title else f"{station.region}{form.title}"


def _correction(desk: Desk, request: PaperRequest) -> Correction | None:
    """The paper that is put right; one that never left is none."""
    if not request.corrects:
        return None
    found = desk.store.state(Subject("paper", Id(request.corrects)))
    if not isinstance(found, PaperState) or found.left is None or found.left_at is None:
        return None
    return Correction(found.left.serial, found.left.title, found.left_at, request.wrong.strip())


def _headed(head: Letterhead, title: str) -> Letterhead:
    if not title:
        return head
    return Letterhead(title, head.issuer, head.office, head.region, head.phone, head.copies)


def paper_kind(key: str) -> PaperKind:
    """The kind of that name; raises ``OperatorError`` for none."""
    if key not in KINDS:
        raise OperatorError("paper.unknown_kind", kind=key)
    return KINDS[key]


def paper_year(desk: Desk) -> int:
    """The year a serial belongs to, by the station's clock."""
    return civil(desk.now(), desk.profile().offset).year


def next_serial(desk: Desk, kind: PaperKind) -> tuple[int, int, str]:
    """Year, number and serial a paper of that kind will bear; refused when it was used before."""
    year = paper_year(desk)
    number = desk.store.projections.next_number(kind.series, year)
    serial = serial_in_style(desk, desk.profile(), kind, year, number)
    if desk.store.projections.serial_taken(serial):
        raise OperatorError("paper.serial_taken", serial=serial)
    return year, number, serial


def serial_in_style(
    desk: Desk, station: StationProfile, kind: PaperKind, year: int, number: int
) -> str:
    """A number of that kind as that station, which may be half edited, writes it."""
    style = kind.number and (own_settings(station.papers, kind.key, "").number or kind.number)
    if not style:
        _, rules = desk.store.documents.in_force(Profile, station.profile)
        style = rules.serial_style
    return style.format(
        prefix=station.serial_prefix,
        bare=station.serial_prefix.removesuffix("报").removesuffix("专"),
        year=year,
        number=number,
        title=kind.title,
    )
