"""The first report (突发事件信息专报 初报): fast, short, complete by 总体预案2025 3.3.1."""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports import line_forms, sections
from commandpost.reports.blocks import Sentence
from commandpost.reports.figures_table import totals_sentence

if TYPE_CHECKING:
    from commandpost.domain.situation import Situation
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(situation: Situation) -> Draft:
    """The first report of a situation."""
    say = sections.phrases(situation)

    def parts(measures: tuple[Block, ...]) -> dict[str, tuple[Block, ...]]:
        told = totals_sentence(situation, say, only_changed=False)
        return {
            "basic": sections.basics(situation, say),
            "impact": line_forms.impact(situation, say, told),
            "done": _done(situation, say, measures),
            "trend": sections.trend(situation),
            "next": sections.next_steps(situation, say),
            "reporting": sections.reporting(situation.deadlines, situation, say),
        }

    title = say.words("title", incident=situation.incident.title)
    blocks = line_forms.laid_out(situation, say, parts)
    return sections.assembled(situation, title, blocks, say)


def _done(situation: Situation, say: Phrases, measures: tuple[Block, ...]) -> tuple[Block, ...]:
    brief = not line_forms.form_of(situation).whole
    sentences = (
        *sections.responses(situation.responses, say, standing=False, brief=brief),
        *sections.commander(situation.commander, "commander", say),
        *sections.commander(situation.technical, "technical", say),
    )
    if not situation.measures:
        none = say.words("measures_none", time=say.full(situation.taken_at))
        sentences = (*sentences, Sentence(none, ("#measures",)))
    lead = (sections.paragraph(*sentences),) if sentences else ()
    return (*lead, *measures)
