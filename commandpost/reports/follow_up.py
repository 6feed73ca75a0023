"""A follow-up (续报一、续报二…): cites what came before it and says only what is new since.

Responses in force and the figures table stand in every follow-up, for a reader must not search the
older paper for the level or a total; what changed in the table is marked (FACTS 2.2, 7.2).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.host.numerals import chinese
from commandpost.reports import line_forms, sections
from commandpost.reports.blocks import Sentence
from commandpost.reports.figures_table import totals_sentence

if TYPE_CHECKING:
    from commandpost.domain.situation import CommanderBrief, DeadlineLine, Situation
    from commandpost.domain.times import Instant
    from commandpost.reports.blocks import Block, Draft
    from commandpost.reports.phrases import Phrases


def draft(situation: Situation) -> Draft:
    """The follow-up of a situation."""
    say = sections.phrases(situation)
    owed = tuple(line for line in situation.deadlines if _open_since(line, situation))

    def parts(measures: tuple[Block, ...]) -> dict[str, tuple[Block, ...]]:
        told = totals_sentence(situation, say, only_changed=situation.previous is not None)
        return {
            "impact": line_forms.impact(situation, say, told),
            "done": _done(situation, say, measures),
            "trend": sections.trend(situation),
            "next": sections.next_steps(situation, say),
            "reporting": sections.reporting(owed, situation, say),
        }

    blocks = line_forms.laid_out(situation, say, parts)
    key = "title" if situation.ordinal > 0 else "title_unnumbered"
    ordinal = chinese(situation.ordinal)
    title = say.words(key, incident=situation.incident.title, ordinal=ordinal)
    return sections.assembled(situation, title, (sections.citation(situation, say), *blocks), say)


def _done(situation: Situation, say: Phrases, measures: tuple[Block, ...]) -> tuple[Block, ...]:
    new = tuple(r for r in situation.responses if _is_new(r.effective_from, situation))
    old = tuple(r for r in situation.responses if r not in new)
    brief = not line_forms.form_of(situation).whole
    sentences = (
        *sections.responses(new, say, standing=False, brief=brief),
        *sections.responses(old, say, standing=True),
        *sections.commander(_if_new(situation.commander, situation), "commander", say),
        *sections.commander(_if_new(situation.technical, situation), "technical", say),
    )
    if not situation.measures:
        sentences = (*sentences, Sentence(say.words("measures_none_new"), ("#measures",)))
    lead = (sections.paragraph(*sentences),) if sentences else ()
    return (*lead, *measures)


def _is_new(at: Instant, situation: Situation) -> bool:
    return situation.previous is None or at > situation.previous.issued_at


def _if_new(brief: CommanderBrief | None, situation: Situation) -> CommanderBrief | None:
    return brief if brief is not None and _is_new(brief.since, situation) else None


def _open_since(line: DeadlineLine, situation: Situation) -> bool:
    return line.met_at is None or _is_new(line.met_at, situation)
