"""A response's notices and reports upward: what was sent, who signed for it, what is still owed."""

from __future__ import annotations

from dataclasses import field, replace

from commandpost.domain.entries import Entry
from commandpost.domain.entries.incident import ObligationMet, ObligationsSet
from commandpost.domain.entries.notice import Matter, NoticeIssued, NoticeReceived, RhythmSet
from commandpost.domain.entries.response import ResponseTerminated
from commandpost.domain.ids import Id, Subject
from commandpost.domain.levels import ResponseLevel
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Obligation
from commandpost.domain.rhythm import RHYTHM
from commandpost.domain.summary import DueRow
from commandpost.domain.times import Instant


@dataclass(frozen=True, slots=True)
class Receipt:
    """A township signed for a notice: who, when, by which channel."""

    unit: str
    at: Instant
    by: str
    channel: str
    entry: Id


@dataclass(frozen=True, slots=True)
class Notice:
    """A notice and its receipts; ``silent`` are the townships that have not answered."""

    id: str
    matter: Matter
    level: ResponseLevel
    to: tuple[str, ...]
    issued_at: Instant
    due_at: Instant
    receipts: tuple[Receipt, ...] = ()

    @property
    def silent(self) -> tuple[str, ...]:
        """Who has not signed for it."""
        heard = {receipt.unit for receipt in self.receipts}
        return tuple(unit for unit in self.to if unit not in heard)


@dataclass
class Outgoing:
    """The mutable half: notices, obligations and rhythm of one response."""

    notices: dict[str, Notice] = field(default_factory=dict)
    obligations: dict[str, Obligation] = field(default_factory=dict)
    rhythm: RhythmSet | None = None

    def apply(self, entry: Entry) -> bool:
        """Take in an entry about what goes out; False when it is about something else."""
        payload = entry.payload
        if isinstance(payload, NoticeIssued):
            self.notices[payload.notice] = Notice(
                payload.notice,
                payload.matter,
                payload.level,
                tuple(dict.fromkeys(payload.to)),
                entry.happened_at,
                payload.due_at,
            )
        elif isinstance(payload, NoticeReceived):
            self._receive(payload, entry)
        elif isinstance(payload, ObligationsSet):
            for owed in payload.obligations:
                self.obligations.setdefault(owed.id, owed)
        elif isinstance(payload, ObligationMet):
            self._meet(payload, entry)
        elif isinstance(payload, RhythmSet):
            self.rhythm = payload
            self._drop_rhythm()
        else:
            if isinstance(payload, ResponseTerminated):
                self._drop_rhythm()
            return False
        return True

    def _receive(self, received: NoticeReceived, entry: Entry) -> None:
        notice = self.notices.get(received.notice)
        if notice is None or any(r.unit == received.unit for r in notice.receipts):
            return
        made = Receipt(received.unit, entry.happened_at, received.by, received.channel, entry.id)
        self.notices[notice.id] = replace(notice, receipts=(*notice.receipts, made))

    def _meet(self, met: ObligationMet, entry: Entry) -> None:
        owed = self.obligations.get(met.obligation)
        if owed is not None and owed.met_at is None:
            self.obligations[owed.id] = replace(
                owed, met_at=entry.happened_at, how=met.medium.value, taker=met.taker,
                paper=met.paper,
            )  # fmt: skip

    def _drop_rhythm(self) -> None:
        """Another rhythm begins, or none: the next report of the old one is not owed."""
        self.obligations = {
            name: owed
            for name, owed in self.obligations.items()
            if owed.rule != RHYTHM or owed.met_at is not None
        }


def outgoing_due(
    subject: Subject, notices: tuple[Notice, ...], obligations: tuple[Obligation, ...]
) -> tuple[DueRow, ...]:
    """Silent townships and reports upward; owed after the end too, for the end is told as well."""
    silent = (
        DueRow(
            subject,
            f"notice/{notice.id}",
            "notice.silent",
            "、".join(notice.silent),
            str(len(notice.silent)),
            notice.issued_at,
            notice.due_at,
        )
        for notice in notices
        if notice.silent
    )
    owed = (
        DueRow(
            subject,
            f"report/{o.id}",
            f"response_report.{o.rule.removeprefix('response.')}",
            o.recipient,
            "desk",
            o.started_at,
            o.due_at,
        )
        for o in obligations
        if o.met_at is None
    )
    return (*silent, *owed)
