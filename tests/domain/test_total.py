"""``decide`` is total and ``fold`` deterministic: random intents on random states, without end."""

from __future__ import annotations

import types
import typing
from dataclasses import fields, is_dataclass
from enum import Enum
from types import SimpleNamespace
from typing import Any, get_args, get_origin, get_type_hints

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from commandpost.domain import (
    callout,
    callout_decisions,
    duty,
    episode_decisions,
    evacuation,
    figure_decisions,
    incident_decisions,
    matter,
    matter_decisions,
    paper,
    paper_decisions,
    reporting_decisions,
    response_decisions,
    roll_call,
    round_decisions,
    superior,
    warning,
    warning_decisions,
)
from commandpost.domain.entries import KINDS, Draft
from commandpost.domain.entries.callout import CalloutRules, RowSeed, Tier
from commandpost.domain.entries.matter import MatterForm
from commandpost.domain.entries.roll_call import RollPost
from commandpost.domain.entries.superior import SuperiorNotice
from commandpost.domain.episode import fold as fold_episode
from commandpost.domain.errors import OperatorError
from commandpost.domain.folding import builder
from commandpost.domain.ids import SUBJECT_KINDS, Id, Subject
from commandpost.domain.incident import fold as fold_incident
from commandpost.domain.levels import WarningColour
from commandpost.domain.response import fold as fold_response
from commandpost.domain.round import fold as fold_round
from commandpost.domain.times import DAY, HOUR, MINUTE, Instant
from commandpost.domain.warning_book import WarningAction, WarningBook, WarningKind
from commandpost.host.library import load_rhythms
from tests.domain.build import CATALOGUE, LIMITS, NOW, PLAN, RULES, Journal, copied, seed
from tests.payloads import payloads

BUSY = settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))

WORDS = st.sampled_from(["", " ", "东河镇", "办公室主任", "副指挥长", "指挥长", "值班员", "x"])
NAMES = {
    "hazard": st.sampled_from(["flood", "fire", "road_traffic", "x", ""]),
    "task": st.sampled_from(["a4", "b4", "a3", "t", "none"]),
    "unit": st.sampled_from(["东河镇", "西河镇", "别处"]),
    "notice": st.sampled_from(["activated-1", "raised-2", "none"]),
    "scope": st.sampled_from(["县", "市", "别"]),
    "obligation": st.sampled_from([f"phone@{NOW}", f"written@{NOW}", f"later@{NOW}", "none"]),
    "obligations": st.lists(st.sampled_from([f"phone@{NOW}", f"written@{NOW}", "none"])).map(tuple),
    "metric": st.sampled_from([m.key for m in CATALOGUE.metrics] + ["none"]),
    "row": st.sampled_from(["t", "none"]),
    "warning": st.sampled_from(["rainstorm", "gale", ""]),
    "fact": st.sampled_from(
        ["unit", "urgency", "colour", "received", "until", "due", "none", "place", "hazard"]
    ),
    "instruction": st.sampled_from(["", "n1", "n2", "n3", "n4", "查清再报"]),
    "passing": st.sampled_from([None, "n2", "n3", "n4", "n5"]),
    "times": st.lists(st.sampled_from(["08:00", "20:00", "25:00", "x"]), max_size=2).map(tuple),
    "offset": st.sampled_from([0, 480, -300]),
    "slot_at": st.sampled_from([NOW, NOW + 8 * HOUR + 20 * MINUTE, NOW + 1]).map(Instant),
    "how": st.sampled_from(["first_arriver", "appointed", "handover"]),
    "paper": st.sampled_from(["first_report", "activation_notice", "none"]),
    "words_sha256": st.sampled_from(["", "a", "b"]),
}
INSTANTS = st.sampled_from([NOW - DAY, NOW - 60_000, NOW, NOW + 1, NOW + DAY]).map(Instant)


def values(hint: Any, name: str = "") -> st.SearchStrategy[Any]:
    """Likely and unlikely values of a field."""
    if name in NAMES and not is_dataclass(hint):
        return NAMES[name]
    hint = getattr(hint, "__supertype__", hint)
    origin, arguments = get_origin(hint), get_args(hint)
    if origin in (typing.Union, types.UnionType):
        return st.one_of(*(values(a) for a in arguments))
    if origin is tuple and arguments[-1] is Ellipsis:
        return st.lists(values(arguments[0]), max_size=3).map(tuple)
    if origin is tuple:
        return st.tuples(*(values(a) for a in arguments))
    if isinstance(hint, type) and issubclass(hint, Enum):
        return st.sampled_from(list(hint))
    if is_dataclass(hint):
        return made(hint)  # type: ignore[arg-type]
    return {
        str: WORDS, int: INSTANTS, bool: st.booleans(), float: st.floats(), type(None): st.none(),
    }[hint]  # fmt: skip


def made(kind: type) -> st.SearchStrategy[Any]:
    hints = get_type_hints(kind)
    return st.builds(kind, **{f.name: values(hints[f.name], f.name) for f in fields(kind)})


def intents(module, *names: str | type) -> st.SearchStrategy[list[Any]]:
    kinds = (getattr(module, name) if isinstance(name, str) else name for name in names)
    each = st.one_of(*(made(kind) for kind in kinds))
    return st.lists(each, max_size=14)


TABLE = load_rhythms()
RESPONSE = response_decisions.ResponseRules(
    PLAN, "a" * 64, ("东河镇", "西河镇"), "全县", RULES.profile, TABLE
)
LISTED = superior.SuperiorRules(PLAN, "a" * 64)
EPISODE = episode_decisions.EpisodeRules(CATALOGUE)
RED, BLUE = WarningColour.RED, WarningColour.BLUE
WARNING = warning_decisions.WarningRules(
    LIMITS,
    WarningBook(
        (WarningKind("rainstorm", "暴雨", "Rainstorm"),),
        (
            WarningAction("w", "研判", BLUE, "值班员", "源", 30, desk=True),
            WarningAction("r", "叫应", RED, "值班员", "源", 15, desk=True),
        ),
    ),
)
UPWARD = {
    name: getattr(reporting_decisions, name)
    for name in ("NoteReceipt", "ChaseReceipt", "LiftReport", "SeeSign", "SayStable",
                 "CheckCasualties", "AgreeFigures", "TellFigures", "SendMessage")
}  # fmt: skip


def decide_any(state, intent):
    """What is done about an incident, and about its reports."""
    module = reporting_decisions if type(intent) in UPWARD.values() else incident_decisions
    return module.decide(state, intent, RULES, NOW)


ROLL = {
    name: getattr(evacuation, name)
    for name in ("ListHouseholds", "CorrectHousehold", "MoveHouseholds")
}


def decide_episode(state, intent):
    """What is done about an episode, and about its evacuation roll."""
    if type(intent) not in ROLL.values():
        return episode_decisions.decide(state, intent, EPISODE, NOW)
    if state is None:
        raise OperatorError("episode.unknown")
    return evacuation.decide(state.evacuation, intent, NOW)


CASES = {
    "incident": (
        ("Register", "Verify", "GradeIncident", "CorrectFact", "Tell", "PassOn", "FeedBack",
         "MeetObligation", "Appoint", "Close", "Reopen", "TaskMoved", *UPWARD),
        SimpleNamespace(**{**vars(incident_decisions), **UPWARD}),
        lambda entries: fold_incident(Id("x"), entries),
        decide_any,
    ),
    "response": (
        ("Activate", "SignNotice", "ChangeLevel", "Terminate", "TaskMoved", "ReceiveNotice",
         "ReportDecision", "SetRhythm"),
        response_decisions,
        lambda entries: fold_response(Id("x"), entries),
        lambda state, intent: response_decisions.decide(state, intent, RESPONSE, NOW),
    ),
    "episode": (
        ("OpenEpisode", "ReportFigures", "VerifyFigures", "Assess", "CloseEpisode",
         "ReopenEpisode", *ROLL, *get_args(figure_decisions.FigureIntent)),
        SimpleNamespace(**{**vars(episode_decisions), **ROLL}),
        lambda entries: fold_episode(Id("x"), entries),
        decide_episode,
    ),
    "superior": (
        ("RecordSuperior", "ChangeSuperior", "EndSuperior"),
        superior,
        lambda entries: superior.fold(Id("x"), entries),
        lambda state, intent: superior.decide(state, intent, LISTED, NOW),
    ),
    "shift": (
        ("StartShift", "HandOver"),
        duty,
        lambda entries: duty.fold(Id("x"), entries),
        lambda state, intent: duty.decide(state, intent, NOW),
    ),
    "callout": (
        ("OpenCallout", "AddRows", "Claim", "Attempt", "FeedBack", "Escalate", "SettleRow",
         "TakeRoll", "TakeBack", "CloseCallout", "ApproveText", "SendText"),
        callout_decisions,
        lambda entries: callout.fold(Id("x"), entries),
        lambda state, intent: callout_decisions.decide(state, intent, NOW),
    ),
    "matter": (
        ("RegisterMatter", "PassOn", "Instruct", "FeedBack", "Settle", "ReopenMatter",
         "CorrectFact", "RetimeFact"),
        matter_decisions,
        lambda entries: matter.fold(Id("x"), entries),
        lambda state, intent: matter_decisions.decide(state, intent, LIMITS, NOW),
    ),
    "warning": (
        ("Receive", "Cancel", "TellLeader", "PassWarningOn", "CorrectFact", "RetimeFact"),
        warning_decisions,
        lambda entries: warning.fold(Id("x"), entries),
        lambda state, intent: warning_decisions.decide(state, intent, WARNING, NOW),
    ),
    "round": (
        ("OpenRound", "ChangeRound", "TakeReport", "TakeBack", "ChasePlace", "SumUp",
         "CloseRound"),
        round_decisions,
        lambda entries: fold_round(Id("x"), entries),
        lambda state, intent: round_decisions.decide(state, intent, NOW),
    ),
    "paper": (
        ("DrawPaper", "CheckPaper", "SignPaper", "LetPaperLeave", "SendPaper", "ReceivePaper",
         "ReplacePaper", "DropPaper"),
        paper_decisions,
        lambda entries: paper.fold(Id("x"), entries),
        lambda state, intent: paper_decisions.decide(state, intent, NOW),
    ),
    "roll_call": (
        ("OpenRoll", "AnswerRoll", "CloseRoll"),
        roll_call,
        lambda entries: roll_call.fold(Id("x"), entries),
        lambda state, intent: roll_call.decide(state, intent, NOW),
    ),
}  # fmt: skip

STARTS = {
    "incident": incident_decisions.Register("t", "flood", "p", "w", NOW, Id("ep")),
    "response": response_decisions.Activate(
        "flood", PLAN.levels[0].level, ("全县",), NOW, "m", "p", "x",
        response_decisions.Approval("王", "办公室主任", NOW),
    ),
    "episode": episode_decisions.OpenEpisode("t", "flood"),
    "superior": superior.RecordSuperior(
        "县防指", "县", "flood", PLAN.levels[0].level, ("全县",), NOW, SuperiorNotice("1号", NOW)
    ),
    "shift": duty.StartShift("周", "李"),
    "callout": callout_decisions.OpenCallout(
        "t", "flood", ("全县",), "m", CalloutRules((), 5, 30, "s"),
        (RowSeed("t", 1, Tier.TOWNSHIP, "东河镇", "东河镇", "", ()),),
    ),
    "matter": matter_decisions.RegisterMatter(MatterForm.DOCUMENT, "市防办", "通知", NOW),
    "warning": warning_decisions.Receive(
        "rainstorm", "暴雨", BLUE, "县气象台", NOW - 60_000, "全县", NOW
    ),
    "round": round_decisions.OpenRound("t", ("东河镇", "x"), ("08:00",), 480, (NOW,)),
    "paper": paper_decisions.DrawPaper("first_report", "incident:x", "初报", "周"),
    "roll_call": roll_call.OpenRoll("t", (RollPost("x", "东河镇"), RollPost(" ", "西河镇"))),
}  # fmt: skip


@pytest.mark.parametrize("kind", list(CASES))
def test_any_intent_on_any_state_gives_drafts_or_an_operator_error(kind):
    names, module, fold, decide = CASES[kind]
    subject = Subject(kind, Id("x"))

    @BUSY
    @given(intents(module, *names), st.booleans())
    def total(wanted, started):
        journal = Journal(kind, "x")
        if started:
            journal.take(decide(None, STARTS[kind]))
            if kind in ("incident", "response", "superior"):
                journal.add(copied(seed()))
        for intent in wanted:
            before = fold(journal.entries)
            try:
                drafts = decide(before, intent)
            except OperatorError:
                continue
            assert drafts
            assert all(isinstance(draft, Draft) for draft in drafts)
            assert fold(journal.entries) == before
            journal.take(drafts)
            state = fold(journal.entries)
            assert state is not None
            assert state.board(subject).subject == subject
            assert len({row.item for row in state.due(subject)}) == len(state.due(subject))

    total()


@pytest.mark.parametrize("kind", SUBJECT_KINDS)
def test_any_entries_fold_and_fold_to_the_same(kind):
    # Chosen by name: the words of one strategy over every kind grow too long for Hypothesis.
    payload = st.sampled_from(sorted(KINDS)).flatmap(lambda name: payloads(KINDS[name]))

    @settings(BUSY, max_examples=60)
    @given(st.lists(payload, max_size=10), st.integers(0, 10))
    def same(taken, cut):
        journal = Journal(kind, "x")
        for one in taken:
            journal.add(one)
        folds = [builder(journal.subject) for _ in range(2)]
        for number, entry in enumerate(journal.entries):
            folds[0].apply(entry)
            folds[1].apply(entry)
            if number == cut:
                folds[1].freeze()  # a look in between changes nothing
        assert folds[0].freeze() == folds[1].freeze()
        state = folds[0].freeze()
        if state is not None:
            assert state.entries == len(taken)
            state.board(journal.subject)
            state.due(journal.subject)

    same()
