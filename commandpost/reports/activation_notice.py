"""启动响应通知: what is started where and from when, on what basis, and what is to be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports.blocks import Sentence
from commandpost.reports.framing import phrases
from commandpost.reports.notice_parts import basis, by_actor, notice, paragraph, required
from commandpost.reports.phrases import stopped

if TYPE_CHECKING:
    from commandpost.domain.notice_matter import NoticeMatter
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(matter: NoticeMatter) -> Draft:
    """The notice, block by block."""
    say = phrases(matter.frame)
    tell = say.words
    name = tell("notice_name", hazard=matter.hazard, level=matter.level)
    started = tell(
        "started",
        approved_by=matter.decided.by,
        time=say.full(matter.since),
        area=say.joined(matter.area),
        name=name,
    )
    opening = (basis(matter, say), Sentence(started, ("#since", "#area")))
    sections = (
        (tell("head_matters"), paragraph(Sentence(stopped(matter.matters), ("#matters",)))),
        (tell("head_level"), _level(matter, say)),
        (tell("head_period"), paragraph(Sentence(stopped(matter.expected_period), ("#period",)))),
        (tell("head_measures"), _measures(matter, say)),
        (tell("head_requirements"), required(matter, say)),
    )
    return notice(matter, tell("title", name=name), opening, sections, say)


def _level(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    words = say.words("level_and_area", level=matter.level, area=say.joined(matter.area))
    return paragraph(Sentence(words, ("#level", "#area")))


def _measures(matter: NoticeMatter, say: Phrases) -> tuple[Block, ...]:
    """In short as it was decided, then unit by unit."""
    short = stopped(matter.measures_in_short)
    return (*paragraph(Sentence(short, ("#measures",))), *by_actor(matter.measures, say))
