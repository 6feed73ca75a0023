"""A flood night of the demo county with a subject of every kind that papers are drawn of."""

from __future__ import annotations

from pathlib import Path

from commandpost.domain.callout_decisions import Attempt
from commandpost.domain.changes import Changes
from commandpost.domain.command import Consult
from commandpost.domain.duty import HandOver
from commandpost.domain.entries import Draft
from commandpost.domain.entries.callout import CallOutcome
from commandpost.domain.entries.log import EntryCorrected, LogWritten
from commandpost.domain.entries.shift import HandoverItem
from commandpost.domain.episode_decisions import ReportFigures
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel, WarningColour
from commandpost.domain.paper_decisions import DrawPaper
from commandpost.domain.paper_frame import PaperRequest
from commandpost.domain.paper_kinds import KINDS
from commandpost.domain.response_decisions import ChangeLevel, Terminate
from commandpost.domain.times import MINUTE, Instant
from commandpost.domain.warning_decisions import Receive
from commandpost.usecases.callouts import Opening, open_callout, record_attempt
from commandpost.usecases.command import act_on_scene
from commandpost.usecases.demo import set_up_demo
from commandpost.usecases.desk import Desk, new_id
from commandpost.usecases.figures import report_figures
from commandpost.usecases.log import write_log
from commandpost.usecases.paper_issue import Leaving, held_serial, issue_paper, reserve_serial
from commandpost.usecases.rendering import render
from commandpost.usecases.responses import (
    activate_response,
    change_level,
    terminate_response,
)
from commandpost.usecases.shifts import current_shift, hand_over
from commandpost.usecases.taking import take_matter
from commandpost.usecases.views.callout_sheet import callout_sheet
from commandpost.usecases.views.figures import townships
from commandpost.usecases.views.handover import handover_sheet
from commandpost.usecases.warnings import receive_warning
from tests.desk_fixtures import FixedClock, bare_desk
from tests.usecases.night import activation, approval, cells, incident, response


class PapersNight:
    """The desk of that night; ``about`` names a subject of each kind."""

    def __init__(self, folder: Path) -> None:
        self.clock = FixedClock()
        self.desk = desk = bare_desk(folder, self.clock)
        desk.do(set_up_demo)
        self.places = townships(desk)
        self.about: dict[str, Subject] = {}
        self.of_kind: dict[str, Subject] = {}
        self._incident()
        self._warning()
        self._response()
        self._callout()
        self._words()
        self._handover()

    def changed(self) -> None:
        """A second response was raised, a third ended, and a consultation was held."""
        desk = self.desk
        raised, ended = response(desk), response(desk)
        change = ChangeLevel(
            ResponseLevel.III, desk.now(), approval(desk, ResponseLevel.III), "雨情变化"
        )
        desk.do(change_level, raised.id, change)
        over = Terminate(approval(desk, ResponseLevel.IV), (), "水退")
        desk.do(terminate_response, ended.id, over)
        held = Consult("堤防抢险", "张一一", ("县水利局",), "先撤人。", desk.now(), ())
        desk.do(act_on_scene, self.incident, held)
        self.of_kind |= {"change_notice": raised, "termination_notice": ended}

    def subject(self, kind: str) -> Subject:
        """What a sample of that kind is drawn of."""
        known = (self.about[name] for name in KINDS[kind].of if name in self.about)
        return self.of_kind.get(kind) or next(known)

    def _put(self, kind: str, made: Id) -> Id:
        self.about[kind] = Subject(kind, made)
        return made

    def _incident(self) -> None:
        made = incident(self.desk, township=self.places[0], place=f"{self.places[0]}石桥村")
        self.incident = self._put("incident", made)
        self.episode = self._put("episode", self.desk.incident(made).episode)
        self.clock.pass_minutes(6)
        for number, place in enumerate(self.places[:3], 1):
            told = ReportFigures(
                place,
                cells(pop_affected=40 * number, evac_emergency=12 * number),
                self.desk.now(),
            )
            self.desk.do(report_figures, self.episode, told)

    def _warning(self) -> None:
        now = self.desk.now()
        heavy = Receive("rainstorm", "暴雨", WarningColour.ORANGE, "县气象台", now, "全县", now)
        self.desk.do(receive_warning, self._put("warning", new_id()), heavy)

    def _response(self) -> None:
        self.clock.pass_minutes(9)
        digest, wanted = activation(
            self.desk, ResponseLevel.IV, self.episode, area=tuple(self.places[:3])
        )
        self.desk.do(activate_response, self._put("response", new_id()), digest, wanted)

    def _callout(self) -> None:
        made = self._put("callout", new_id())
        told = Opening(
            "山洪叫应", "flood", (self.desk.profile().region,), "今晚有暴雨，做好转移准备"
        )
        self.desk.do(open_callout, made, told)
        rows = callout_sheet(self.desk, made).rows
        self.desk.do(record_attempt, made, Attempt(rows[0].id, CallOutcome.READ_BACK, "吴九九"))
        self.desk.do(record_attempt, made, Attempt(rows[1].id, CallOutcome.NO_ANSWER, "吴九九"))

    def _words(self) -> None:
        """A line typed half an hour late, and one that is put right."""
        self.clock.pass_minutes(20)
        desk, about = self.desk, self.about["incident"]
        earlier = Instant(desk.now() - 30 * MINUTE)

        def write(at: Desk) -> Changes:
            (line,) = at.append(about, (Draft(earlier, LogWritten("村口漫水桥封闭")),))
            at.append(about, (Draft(at.now(), EntryCorrected(line.id, "村口漫水桥双向封闭")),))
            return Changes.JOURNAL

        desk.do(write)

    def write_line(self, words: str) -> None:
        """One more line of the log."""
        self.desk.do(write_log, self.about["incident"], words, self.desk.now())

    def request(self, kind: str, **typed: str) -> PaperRequest:
        """What is asked for: a signer, and words in every field of the kind."""
        said = dict.fromkeys(KINDS[kind].fields, "按预案执行") | typed
        for moment in ("first_at", "last_at", "meeting"):
            if said.get(moment) == "按预案执行":
                said[moment] = ""
        trend, needs = said.pop("trend", ""), said.pop("needs", "")
        return PaperRequest(
            kind, signer="张一一", trend=trend, needs=needs, typed=tuple(said.items())
        )

    def issue(self, kind: str, about: str = "", **typed: str) -> str:
        """Draw a paper up and let it leave; its serial."""
        subject = self.about[about or KINDS[kind].of[0]]
        paper, desk = new_id(), self.desk
        begins = DrawPaper(kind, str(subject), KINDS[kind].title, "吴九九")
        desk.do(reserve_serial, paper, begins)
        serial = desk.ask(held_serial, paper)
        matter = desk.ask(take_matter, subject, self.request(kind, **typed), serial)
        made = render(matter)
        desk.do(issue_paper, paper, Leaving(matter, made.pdf, made.title, made.words_sha256))
        return serial

    def _handover(self) -> None:
        """One line signed, one objected to, the rest not; a new shift begins."""
        shift = current_shift(self.desk)
        assert shift is not None
        self._put("shift", shift.id)
        lines = [words for _, words in handover_sheet(self.desk).lines]
        items = [HandoverItem(words, ticked=False) for words in lines]
        items[0] = HandoverItem(lines[0], ticked=True)
        items[1] = HandoverItem(lines[1], ticked=False, objection="时限与实际不符")
        told = HandOver("郑十一", tuple(items), "雨势仍强")
        self.clock.pass_minutes(5)
        self.desk.do(hand_over, shift.id, told, new_id())
