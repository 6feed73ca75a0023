"""The final report (终报): the whole course, what it came to, why, and what is learned from it.

It goes on from every report before it and prints the table of totals (FACTS 2.2, 7.2). Cause and
lessons are a person's words; without them the paper says that the cause is not known yet.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.reports import line_forms, sections
from commandpost.reports.blocks import Picture, Sentence
from commandpost.reports.figures_table import totals_sentence

if TYPE_CHECKING:
    from commandpost.domain.situation import Situation
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(situation: Situation) -> Draft:
    """The final report of a situation."""
    say = sections.phrases(situation)

    def parts(measures: tuple[Block, ...]) -> dict[str, tuple[Block, ...]]:
        told = totals_sentence(situation, say, only_changed=False)
        return {
            "basic": (*sections.basics(situation, say), *_ended(situation, say)),
            "impact": (
                *line_forms.impact(situation, say, told),
                *(Picture(spec) for spec in situation.pictures),
            ),
            "done": _done(situation, say, measures),
            "cause": sections.typed(situation, "cause") or _cause_open(say),
            "lessons": sections.typed(situation, "lessons"),
            "next": sections.next_steps(situation, say),
            "earlier": sections.earlier(situation, say),
            "reporting": sections.reporting(situation.deadlines, situation, say),
        }

    title = say.words("title", incident=situation.incident.title)
    blocks = (sections.citation(situation, say), *line_forms.laid_out(situation, say, parts))
    return sections.assembled(situation, title, blocks, say)


def _ended(situation: Situation, say: Phrases) -> tuple[Block, ...]:
    """That it is over, when the record says so."""
    at = situation.incident.closed_at
    if at is None:
        return ()
    told = say.words("ended", time=say.full(at))
    return (sections.paragraph(Sentence(told, ("#incident.closed_at",))),)


def _cause_open(say: Phrases) -> tuple[Block, ...]:
    return (sections.paragraph(Sentence(say.words("cause_open"), ("#cause",))),)


def _done(situation: Situation, say: Phrases, measures: tuple[Block, ...]) -> tuple[Block, ...]:
    brief = not line_forms.form_of(situation).whole
    sentences = (
        *sections.responses(situation.responses, say, standing=False, whole=True, brief=brief),
        *sections.commander(situation.commander, "commander", say),
        *sections.commander(situation.technical, "technical", say),
    )
    if not situation.measures:
        none = say.words("measures_none", time=say.full(situation.taken_at))
        sentences = (*sentences, Sentence(none, ("#measures",)))
    lead = (sections.paragraph(*sentences),) if sentences else ()
    return (*lead, *measures)
