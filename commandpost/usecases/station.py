"""Setting the station up: profile, rule profile in force, bundled plans, operator."""

from __future__ import annotations

from commandpost.domain.changes import Changes
from commandpost.domain.entries import Draft
from commandpost.domain.entries.station import StationConfigured
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import STATION
from commandpost.domain.paper_book import PaperBook, book_of, with_book
from commandpost.domain.plan import Plan
from commandpost.domain.station import Role, StationProfile, check_station
from commandpost.domain.times import CHINA_OFFSET
from commandpost.domain.words import cleaned
from commandpost.host.library import bundled_plan_paths, load_plan_file
from commandpost.usecases.desk import Desk, Operator
from commandpost.usecases.paper_settings import DRAFT, check_book
from commandpost.usecases.rules import put_in_force
from commandpost.usecases.station_words import station_changes


def configure_station(desk: Desk, station: StationProfile) -> Changes:
    """Set or change who this station is; its own limits go into its rules, edited ones too."""
    check_station(station)
    check_book(station)
    put_in_force(desk, station, "station")
    changes = station_changes(desk.find_profile(), station, "zh_CN")
    desk.store.profile.put("station", station)
    configured = StationConfigured(
        station.name, station.role.value, station.region, station.profile, changes
    )
    if not desk.operator.name:
        desk.operator = Operator(station.officer)
    desk.append(STATION, (Draft(desk.now(), configured),))
    return Changes.STATION | Changes.PLANS


def save_papers(desk: Desk, edited: PaperBook) -> Changes:
    """The station writes its papers so from now on; what has left stays as it left."""
    station, book = desk.profile(), cleaned(edited)
    if book == book_of(station):
        raise OperatorError("papers.nothing_changed")
    changes = configure_station(desk, with_book(station, book))
    desk.store.drafts.drop(DRAFT)
    return changes | Changes.PAPERS


def install_library(desk: Desk) -> Changes:
    """Put the bundled plans of the station's role in force that it does not have yet."""
    station = desk.find_profile()
    township = station is not None and station.role is Role.TOWNSHIP
    documents = desk.store.documents
    known = {r.name for r in (*documents.revisions(Plan), *documents.retired())}
    for path in bundled_plan_paths(township):
        plan = load_plan_file(path)
        if plan.id not in known:
            documents.add(plan, recorded_at=desk.now(), reason="bundled")
    return Changes.PLANS


def switch_operator(desk: Desk, operator: Operator) -> Changes:
    """Someone else sits down; work in progress stays as it is."""
    if not operator.name.strip():
        raise OperatorError("shift.needs_officer")
    desk.operator = operator
    return Changes.STATION


def station_offset(desk: Desk) -> int:
    """Minutes east of Greenwich of the station's clock, before set-up too."""
    profile = desk.find_profile()
    return profile.offset if profile is not None else CHINA_OFFSET


def station_profile(desk: Desk) -> StationProfile | None:
    """The station's profile, or None before set-up."""
    return desk.find_profile()
