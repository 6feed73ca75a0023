"""Leaders' instructions (领导批示) as things that live: passed on (传达), fed back (反馈)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from commandpost.domain.entries import Draft, Entry
from commandpost.domain.entries.incident import (
    InstructionFedBack,
    InstructionPassedOn,
    LeaderTold,
)
from commandpost.domain.entries.log import EntryCorrected
from commandpost.domain.errors import OperatorError
from commandpost.domain.ids import Id, Subject
from commandpost.domain.records import dataclass
from commandpost.domain.summary import DueRow
from commandpost.domain.times import MINUTE, Instant

PASS_ON_MINUTES = 10
"""An instruction is passed on at once; after so many minutes nobody may say it was."""

FEED_BACK_MINUTES = 60
"""When feedback is wanted where nobody named a time."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What came back: from whom, when, in their words."""

    entry: Id
    by: str
    at: Instant
    words: str


@dataclass(frozen=True, slots=True)
class Passing:
    """One passing-on: to whom, when, by what channel, and what came back."""

    entry: Id
    to: str
    at: Instant
    channel: str
    words: str
    due_at: Instant
    answer: Answer | None = None


@dataclass(frozen=True, slots=True)
class Instruction:
    """An instruction word for word, whom it was passed on to, and whether it is settled.

    ``done`` is set when the desk itself did what was ordered.
    """

    entry: Id
    step: str
    person: str
    at: Instant
    text: str
    passings: tuple[Passing, ...] = ()
    done: Answer | None = None

    @property
    def open(self) -> bool:
        """Whether something is still owed: the passing-on, or somebody's feedback."""
        return self.done is None and (not self.passings or bool(self.waiting()))

    def waiting(self) -> tuple[Passing, ...]:
        """Those whose feedback is wanted."""
        return tuple(p for p in self.passings if p.answer is None) if self.done is None else ()


class InstructionBoard:
    """The mutable half of the fold: the instructions of one subject."""

    def __init__(self) -> None:
        self._found: dict[Id, Instruction] = {}

    def all(self) -> tuple[Instruction, ...]:
        """In the order they were given."""
        return tuple(self._found.values())

    def apply(self, entry: Entry) -> None:
        """Take one entry in; those that concern no instruction change nothing."""
        told = entry.payload
        if isinstance(told, LeaderTold) and told.instruction.strip():
            self._found[entry.id] = Instruction(
                entry.id, told.step, told.person, entry.happened_at, told.instruction
            )
        elif isinstance(told, InstructionPassedOn) and told.instruction in self._found:
            self._passed_on(self._found[told.instruction], told, entry)
        elif isinstance(told, InstructionFedBack) and told.instruction in self._found:
            self._fed_back(self._found[told.instruction], told, entry)
        elif isinstance(told, EntryCorrected):
            self._correct(told)

    def _passed_on(self, known: Instruction, passed: InstructionPassedOn, entry: Entry) -> None:
        due = passed.due_at
        if due is None:
            due = Instant(entry.happened_at + FEED_BACK_MINUTES * MINUTE)
        passing = Passing(entry.id, passed.to, entry.happened_at, passed.channel, passed.words, due)
        self._found[known.entry] = replace(known, passings=(*known.passings, passing))

    def _fed_back(self, known: Instruction, back: InstructionFedBack, entry: Entry) -> None:
        """The first answer to a passing counts; later ones stay in the log."""
        answer = Answer(entry.id, back.by, entry.happened_at, back.words)
        if back.passing is None:
            if known.done is None:
                self._found[known.entry] = replace(known, done=answer)
            return
        passings = tuple(
            replace(p, answer=answer) if p.entry == back.passing and p.answer is None else p
            for p in known.passings
        )
        self._found[known.entry] = replace(known, passings=passings)

    def _correct(self, corrected: EntryCorrected) -> None:
        """The newer wording of an instruction, a passing-on or what came back."""
        sought, words = corrected.corrects, corrected.text

        def answer(found: Answer | None) -> Answer | None:
            right = found is not None and found.entry == sought
            return replace(found, words=words) if found is not None and right else found

        for key, given in self._found.items():
            passings = tuple(
                replace(p, words=words if p.entry == sought else p.words, answer=answer(p.answer))
                for p in given.passings
            )
            text = words if key == sought else given.text
            self._found[key] = replace(given, text=text, passings=passings, done=answer(given.done))


def instructions_due(subject: Subject, instructions: Iterable[Instruction]) -> tuple[DueRow, ...]:
    """What is owed of them: first the passing-on, then each feedback."""
    rows = []
    for given in instructions:
        if given.done is None and not given.passings:
            due = Instant(given.at + PASS_ON_MINUTES * MINUTE)
            item = f"instruction/{given.entry}"
            rows.append(
                DueRow(
                    subject, item, "instruction.pass_on", given.text, given.person, given.at, due
                )
            )
        rows += [
            DueRow(
                subject,
                f"instruction/{p.entry}",
                "instruction.feed_back",
                given.text,
                p.to,
                p.at,
                p.due_at,
            )
            for p in given.waiting()
        ]
    return tuple(rows)


@dataclass(frozen=True, slots=True)
class PassOn:
    """传达 to ``to`` at ``at``; ``due_at`` is when their feedback is wanted."""

    instruction: Id
    to: str
    at: Instant
    channel: str = "phone"
    words: str = ""
    due_at: Instant | None = None


@dataclass(frozen=True, slots=True)
class FeedBack:
    """反馈: what came of it; without a passing, the desk did it itself."""

    instruction: Id
    by: str
    words: str
    at: Instant
    passing: Id | None = None


def decide_instruction(
    instructions: Iterable[Instruction], intent: PassOn | FeedBack, now: Instant
) -> tuple[Draft, ...]:
    """What the intent comes to; raises ``OperatorError`` when the rules refuse it."""
    if intent.at > now:
        raise OperatorError("time.in_future")
    given = next((i for i in instructions if i.entry == intent.instruction), None)
    if given is None:
        raise OperatorError("instruction.unknown")
    if isinstance(intent, PassOn):
        if not intent.to.strip():
            raise OperatorError("instruction.needs_whom")
        passed = InstructionPassedOn(
            given.entry, intent.to.strip(), intent.channel, intent.words.strip(), intent.due_at
        )
        return (Draft(intent.at, passed),)
    if not intent.words.strip():
        raise OperatorError("instruction.needs_feedback")
    if intent.passing is not None and intent.passing not in {p.entry for p in given.waiting()}:
        raise OperatorError("instruction.already_fed_back")
    if intent.passing is None and given.done is not None:
        raise OperatorError("instruction.already_fed_back")
    back = InstructionFedBack(given.entry, intent.by.strip(), intent.words.strip(), intent.passing)
    return (Draft(intent.at, back),)
