"""How a plan's status, duties and records are said, in window and command line alike."""

from __future__ import annotations

from commandpost.domain.plan_due import Duty, OwnPeriod
from commandpost.domain.plan_life import Happened, LifeEvent, PlanStatus
from commandpost.host.text import text
from commandpost.usecases.views.plan_life import DueLine


def status_word(status: PlanStatus, model: bool) -> str:
    """现行有效, 修订中, 已废止; 范本 for a bundled plan nobody has issued."""
    known = model and status is PlanStatus.NOT_ISSUED
    return text("life.status.model" if known else f"life.status.{status.value}")


def duty_word(duty: Duty) -> str:
    """备案, 公开, 评估 or 演练."""
    return text(f"life.duty.{duty.value}")


def state_word(line: DueLine) -> str:
    """逾期12天, 剩30天 or 已办."""
    if line.due.done is None and line.days == 0:
        return text("life.state.today")
    return text(f"life.state.{line.state.value}", days=abs(line.days))


def due_day(line: DueLine) -> str:
    """The day, with 待核 where a year's holidays are not known."""
    day = line.due.day.isoformat()
    return day if line.due.certain else f"{day}（{text('life.unsure')}）"


def happened_word(what: Happened) -> str:
    """印发, 已备案 and so on."""
    return text(f"life.what.{what.value}")


def event_words(event: LifeEvent) -> str:
    """What a record says besides its kind and day."""
    parts = [event.words, event.number]
    if event.detail:
        family = "drill" if event.what is Happened.DRILLED else "reason"
        parts.insert(0, text(f"life.{family}.{event.detail}"))
    if event.effective is not None:
        parts.append(f"→ {event.effective.isoformat()}")
    return "  ".join(p for p in parts if p)


def change_words(thing: LifeEvent | OwnPeriod | None) -> str:
    """One side of a line of the trace."""
    if thing is None:
        return "—"
    if isinstance(thing, OwnPeriod):
        return f"{duty_word(thing.duty)} {thing.months} {text('life.months')}  {thing.source}"
    day = thing.day.isoformat()
    return f"{happened_word(thing.what)} {day}  {event_words(thing)}".rstrip()
