"""The two reporting lines' forms of one report: what stands first, how much of it, how long.

Party and government read a short paper that begins with the leaders' instructions; the department
reads figures first and the whole record (FACTS 0b). Both are set from the same parts, so no figure
can differ; without a line the paper is in the order of 总体预案2025 3.3.1.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from commandpost.domain.records import dataclass
from commandpost.domain.reporting import Stage
from commandpost.reports import sections
from commandpost.reports.blocks import Paragraph
from commandpost.reports.figures_table import agreed_sentence, figure_tables

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from commandpost.domain.situation import MeasureTaken, Situation
    from commandpost.reports.blocks import Block, Sentence
    from commandpost.reports.phrases import Phrases


@dataclass(frozen=True, slots=True)
class LineForm:
    """The order of the parts; ``whole`` prints tables and every measure, otherwise the last few."""

    order: tuple[str, ...]
    whole: bool = True


MEASURES_AT_MOST = 5
"""So many measures, the last ones, stand in a form that is not whole."""

_AFTER = ("done", "trend", "cause", "method", "lessons", "next")
_REPORTS = ("earlier", "reporting")
FORMS = {
    "": LineForm(("basic", "impact", "changes", *_AFTER, *_REPORTS)),
    "government": LineForm(
        ("instructions", "basic", "impact", "changes", *_AFTER, "earlier"), whole=False
    ),
    "department": LineForm(("impact", "changes", "basic", *_AFTER, *_REPORTS)),
}


def form_of(situation: Situation) -> LineForm:
    """The form of the line it is written for; of both when none is chosen."""
    return FORMS.get(situation.line, FORMS[""])


def laid_out(
    situation: Situation,
    say: Phrases,
    parts_of: Callable[[tuple[Block, ...]], Mapping[str, tuple[Block, ...]]],
) -> tuple[Block, ...]:
    """The parts of a report in its form's order, numbered; ``parts_of`` takes the measures.

    Over its greatest length a paper tells fewer measures, the last ones; it never leaves out a
    figure.
    """
    form = form_of(situation)
    first = tuple(m for m in situation.measures if m.instruction) if not form.whole else ()
    taken = tuple(m for m in situation.measures if m not in first)
    kept = len(taken) if form.whole else min(len(taken), MEASURES_AT_MOST)
    while True:
        told = {
            "instructions": sections.measures(first, say),
            **parts_of(_measures(taken, kept, say)),
        }
        named = [(say.words(f"head_{key}"), told[key]) for key in form.order if told.get(key)]
        blocks = sections.numbered(named)
        if kept == 0 or situation.at_most is None or _length(blocks) <= situation.at_most:
            return blocks
        kept -= max(1, kept // 8)


def impact(situation: Situation, say: Phrases, told: Sentence) -> tuple[Block, ...]:
    """The totals in a sentence, then the table or, in a form without one, whose figures they are.

    Final report and verified figures print the table on either line (FACTS 7.2).
    """
    ends = situation.stage in (Stage.FINAL, Stage.VERIFIED)
    if form_of(situation).whole or ends:
        return (sections.paragraph(told), *figure_tables(situation, say))
    return (sections.paragraph(told, agreed_sentence(situation, say)),)


def _measures(taken: tuple[MeasureTaken, ...], kept: int, say: Phrases) -> tuple[Block, ...]:
    shown = taken[len(taken) - kept :]
    if len(shown) == len(taken):
        return sections.measures(shown, say)
    return (sections.left_out(say), *sections.measures(shown, say))


def _length(blocks: tuple[Block, ...]) -> int:
    return sum(len(block.text) for block in blocks if isinstance(block, Paragraph))
