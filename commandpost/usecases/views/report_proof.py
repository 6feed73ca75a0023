"""The proof sheet of an incident: nothing that was ever owed is left out, what is wrong says so."""

from __future__ import annotations

from commandpost.domain.ids import Id
from commandpost.domain.incident import Incident
from commandpost.domain.proof_sheet import ProofRow, ProofSheet
from commandpost.domain.records import dataclass
from commandpost.domain.reporting import LiftCause, Medium, Obligation
from commandpost.domain.reporting_again import AGAIN
from commandpost.domain.times import Instant, dated, span
from commandpost.host.text import text
from commandpost.usecases.desk import Desk

HEADS = ("report", "recipient", "limit", "made", "receipt", "state")


def proof_sheet(desk: Desk, incident: Id, lang: str | None = None) -> ProofSheet:
    """Every report of the incident in the order it was owed; the paper asks for it in Chinese."""
    found, station = desk.incident(incident), desk.profile()
    teller = _Teller(desk.now(), station.offset, lang)
    owed = sorted(found.obligations, key=lambda o: (o.due_at, o.recipient, o.medium.value))
    return ProofSheet(
        title=text("proof.title", lang),
        incident=found.title,
        unit=station.unit or station.name,
        heard=teller.at(found.heard_at),
        taken=teller.at(teller.now),
        told=teller.told(found),
        heads=tuple(text(f"proof.{head}", lang) for head in HEADS),
        rows=tuple(teller.row(o) for o in owed),
        sources=text("proof.sources", lang),
    )


@dataclass(frozen=True, slots=True)
class _Teller:
    """Says at one moment, in one language, how a report stands."""

    now: Instant
    offset: int
    lang: str | None

    def say(self, key: str, **params: object) -> str:
        """A sentence of the sheet."""
        return text(f"proof.{key}", self.lang, **params)

    def at(self, moment: Instant) -> str:
        """``06-21 00:10``."""
        return dated(moment, self.offset)

    def row(self, owed: Obligation) -> ProofRow:
        """One line of the sheet."""
        state, wrong = self._state(owed)
        receipt, missing = self._receipt(owed)
        return ProofRow(
            obligation=owed.id,
            report=self._report(owed),
            recipient=owed.recipient,
            limit=self.at(owed.due_at),
            source=owed.source,
            made=self._made(owed),
            receipt=receipt,
            state=state,
            wrong=wrong or missing,
        )

    def told(self, found: Incident) -> tuple[str, ...]:
        """How many of each; what is wrong is counted before anybody else counts it."""
        owed = found.obligations
        made = [o for o in owed if o.met_at is not None]
        missing = sum(1 for o in owed if o.open and o.due_at < self.now)
        lines = [
            self.say(
                "counts",
                all=len(owed),
                made=sum(not o.late for o in made),
                late=sum(o.late for o in made),
                open=sum(o.open for o in owed) - missing,
                missing=missing,
                lifted=sum(o.lifted_at is not None for o in owed),
                receipts=sum(self._receipt(o)[1] for o in owed),
            )
        ]
        for seen in found.upward.signs:
            sign = text(f"word.Circumstance.{seen.sign.value}", self.lang)
            words = self.say("sign", sign=sign, at=self.at(seen.at), reason=seen.reason, by=seen.by)
            lines.append(words)
        stable = found.upward.stable_at
        if stable is not None:
            lines.append(self.say("stable", at=self.at(stable), by=found.upward.stable_by))
        return tuple(lines)

    def _report(self, owed: Obligation) -> str:
        stage = text(f"word.Stage.{owed.stage.value}", self.lang)
        medium = text(f"word.Medium.{owed.medium.value}", self.lang)
        line = text(f"word.Line.{owed.line.value}", self.lang)
        told = self.say("kind", stage=stage, medium=medium, line=line)
        if not owed.why:
            return told
        again = self.say("again")
        why = again if owed.why == AGAIN else text(f"word.Circumstance.{owed.why}", self.lang)
        return self.say("why", report=told, why=why)

    def _made(self, owed: Obligation) -> str:
        if owed.met_at is None:
            return "—"
        channel = self._channel(owed.channel) or text(f"word.Medium.{owed.how}", self.lang)
        words = self.say("made_by", at=self.at(owed.met_at), by=owed.by, channel=channel)
        more = [words, self.say("taker", taker=owed.taker) if owed.taker else ""]
        return " ".join(part for part in (*more, owed.paper, owed.note) if part)

    def _channel(self, channel: str) -> str:
        known = text(f"channel.{channel}", self.lang)
        return channel if known.startswith("channel.") else known

    def _receipt(self, owed: Obligation) -> tuple[str, bool]:
        if owed.receipt_at is not None:
            channel = self._channel(owed.receipt_channel)
            parts = (self.at(owed.receipt_at), owed.receipt_by, owed.receipt_number, channel)
            return " ".join(part for part in parts if part), False
        if owed.met_at is None or owed.medium is Medium.PHONE:
            return "—", False
        due = owed.receipt_due
        if due is None:
            return self.say("receipt_none"), False
        chased = " " + self.say("chased", count=owed.chased) if owed.chased else ""
        if self.now > due:
            return self.say("receipt_missing", late=span(self.now - due)) + chased, True
        return self.say("receipt_by", at=self.at(due)) + chased, False

    def _state(self, owed: Obligation) -> tuple[str, bool]:
        if owed.met_at is not None:
            if owed.late:
                return self.say("late", late=span(owed.met_at - owed.due_at)), True
            return self.say("in_time"), False
        if owed.lifted_at is not None:
            lifted = owed.lifted_for or LiftCause.PERSON
            cause = text(f"word.LiftCause.{lifted.value}", self.lang)
            return self.say("lifted", cause=cause, reason=owed.lifted_why).rstrip(), False
        if self.now > owed.due_at:
            return self.say("missing", late=span(self.now - owed.due_at)), True
        return self.say("waits", left=span(owed.due_at - self.now)), False
