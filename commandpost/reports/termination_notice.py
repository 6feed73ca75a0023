"""终止响应通知: which conditions were met and on what; what goes on: relief, rebuilding, duty."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.host.numerals import chinese
from commandpost.reports.blocks import Sentence
from commandpost.reports.framing import phrases
from commandpost.reports.notice_parts import by_actor, notice, own, paragraph
from commandpost.reports.phrases import bare, stopped

if TYPE_CHECKING:
    from commandpost.domain.notice_matter import NoticeCondition, NoticeMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: NoticeMatter) -> Draft:
    """The notice, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    name = tell("notice_name", hazard=matter.hazard, level=matter.level)
    opening = (
        Sentence(tell("because", reason=bare(matter.reason), plan=matter.plan), ("#reason",)),
        Sentence(
            tell(
                "ended",
                approved_by=matter.decided.by,
                time=say.full(matter.since),
                area=say.joined(matter.area),
                name=name,
            ),
            ("#since", "#area"),
        ),
        Sentence(
            tell("started", time=say.full(matter.started_at)) if matter.started_at else "",
            ("#started_at",),
        ),
    )
    sections = (
        (tell("head_conditions"), _conditions(matter, say)),
        (tell("head_left"), _left(matter, say)),
        (tell("head_goes_on"), _goes_on(matter, say)),
    )
    return notice(matter, tell("title", name=name), opening, sections, say)


def _conditions(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    """Every condition of the plan with what it rests on; an unmet one is said to be so."""
    blocks: list[Block] = []
    for number, one in enumerate(matter.conditions, 1):
        blocks += paragraph(Sentence(_condition(number, one, say), ("#conditions",)))
    return tuple(blocks)


def _condition(number: int, one: NoticeCondition, say: Phrases) -> str:
    met = say.words("met" if one.met else "not_met")
    told = say.words("condition", number=chinese(number), text=bare(one.text), met=met)
    return told + (say.words("evidence", evidence=stopped(one.evidence)) if one.evidence else "")


def _left(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    if not matter.kept:
        return ()
    lead = Sentence(say.words("left"), ("#kept",))
    return (*paragraph(lead), *by_actor(matter.kept, say))


def _goes_on(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    """What the plan asks for at the end, relief and duty, then the officer's words."""
    fixed = tuple(Sentence(say.words(key), ("#after",)) for key in ("relief", "rebuilding", "duty"))
    return (*by_actor(matter.measures, say), *paragraph(*fixed), *own(matter))
