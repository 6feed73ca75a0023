"""The first report (突发事件信息专报 初报): fast, short, complete by 总体预案2025 3.3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports import sections
from commandpost.reports.blocks import Sentence
from commandpost.reports.figures_table import figure_tables, totals_sentence

if TYPE_CHECKING:
    from commandpost.domain.situation import Situation
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(situation: Situation) -> Draft:
    """The first report of a situation."""
    say = sections.phrases(situation)
    tell = say.words
    blocks = sections.numbered(
        (
            (tell("head_basic"), sections.basics(situation, say)),
            (tell("head_impact"), _impact(situation, say)),
            (tell("head_done"), _done(situation, say)),
            (tell("head_trend"), sections.trend(situation)),
            (tell("head_next"), sections.next_steps(situation, say)),
            (tell("head_reporting"), sections.reporting(situation.deadlines, situation, say)),
        )
    )
    title = tell("title", incident=situation.incident.title)
    return sections.assembled(situation, title, blocks, say)


def _impact(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    told = totals_sentence(situation, say, only_changed=False)
    return (sections.paragraph(told), *figure_tables(situation, say))


def _done(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    sentences = (
        *sections.responses(situation.responses, say, standing=False),
        *sections.commander(situation.commander, "commander", say),
        *sections.commander(situation.technical, "technical", say),
    )
    taken = sections.measures(situation.measures, say)
    if not taken:
        none = say.words("measures_none", time=say.full(situation.taken_at))
        sentences = (*sentences, Sentence(none, ("#measures",)))
    lead = (sections.paragraph(*sentences),) if sentences else ()
    return (*lead, *taken)
