"""调整响应通知: from which level to which, what is new, what is kept, what is no longer asked."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Sentence
from commandpost.reports.framing import phrases
from commandpost.reports.notice_parts import basis, by_actor, notice, paragraph, required
from commandpost.reports.phrases import bare, stopped

if TYPE_CHECKING:
    from commandpost.domain.notice_matter import NoticeMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: NoticeMatter) -> Draft:
    """The notice, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    way = "raised" if matter.raised else "lowered"
    levels = {"hazard": matter.hazard, "before": matter.before, "level": matter.level}
    changed = tell(
        way,
        approved_by=matter.decided.by,
        time=say.full(matter.since),
        area=say.joined(matter.area),
        **levels,
    )
    opening = (basis(matter, say), Sentence(changed, ("#since", "#level")))
    sections = (
        (tell("head_level"), _level(matter, say)),
        (tell("head_new"), by_actor(matter.measures, say)),
        (tell("head_kept"), _kept(matter, say)),
        (tell("head_aside"), by_actor(matter.aside, say)),
        (tell("head_requirements"), required(matter, say)),
    )
    return notice(matter, tell(f"title_{way}", **levels), opening, sections, say)


def _level(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    tell = say.words
    told = [tell("level_and_area", level=matter.level, area=say.joined(matter.area))]
    if matter.matters:
        told.append(tell("matters", matters=bare(matter.matters)))
    if matter.expected_period:
        told.append(tell("period", period=bare(matter.expected_period)))
    if matter.measures_in_short:
        told.append(tell("measures", measures=stopped(matter.measures_in_short)))
    return paragraph(*(Sentence(words, ("#level",)) for words in told))


def _kept(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    if not matter.kept:
        return ()
    lead = Sentence(say.words("kept", before=matter.before), ("#kept",))
    return (*paragraph(lead), *by_actor(matter.kept, say))
